import { Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { type Objekt, useListe, useSamarbeid } from '../../client/index.js';
import { Del } from '../../parts/Del.js';
import { Lest } from '../../parts/Lest.js';
import { Merke } from '../../parts/Statusmerke.js';
import type { Tone } from '../../parts/tone.js';
import { forskjell, type Punktpar, sammenlign } from './forskjell.js';
import './avtale.css';

const tone: Readonly<Record<Punktpar['slag'], Tone>> = {
  lik: 'noeytral',
  endret: 'viktig',
  ny: 'god',
  borte: 'nei',
};

/** Words that are taken away are struck out, those put in are underlined: never told by colour alone. */
const Tekstforskjell = ({ foer, etter }: { readonly foer: string; readonly etter: string }) => (
  <p className="a-forskjell">
    {forskjell(foer, etter).map((b, i) => {
      // The parts have no name of their own, and never change places.
      const noekkel = `${i}${b.slag}`;
      if (b.slag === 'borte') return <del key={noekkel}>{b.tekst}</del>;
      return b.slag === 'ny' ? <ins key={noekkel}>{b.tekst}</ins> : <span key={noekkel}>{b.tekst}</span>;
    })}
  </p>
);

const useKlausuler = (versjon: string) =>
  useListe(useSamarbeid(), 'klausul', {
    filter: `avtaleversjon eq ${versjon}`,
    orderby: 'nummer',
    top: 100,
  });

/** A version beside the one it was made from, clause by clause. */
export const Sammenlign = ({
  versjon,
  forrige,
}: {
  readonly versjon: Objekt<'avtaleversjon'>;
  readonly forrige: Objekt<'avtaleversjon'>;
}) => {
  const { t } = useTranslation();
  const naa = useKlausuler(versjon.systemID);
  const foer = useKlausuler(forrige.systemID);
  return (
    <Del tittel={t('avtale.forskjell.tittel', { fra: forrige.versjonsnummer, til: versjon.versjonsnummer })}>
      <p className="f-dempet">{t('avtale.forskjell.om')}</p>
      <Lest svar={naa}>
        {(etter) => (
          <Lest svar={foer}>
            {(gammel) => {
              const par = sammenlign(gammel.verdier, etter.verdier);
              const endret = par.filter((p) => p.slag !== 'lik');
              return (
                <>
                  <p role="status">
                    {t('avtale.forskjell.antall', { count: endret.length, alle: par.length })}
                  </p>
                  <ul className="a-punkter">
                    {endret.map((p) => (
                      <li key={p.etter?.systemID ?? p.foer?.systemID}>
                        <div className="f-rad">
                          <Heading level={3} data-size="2xs">
                            {t('avtale.punkt', { nummer: (p.etter ?? p.foer)?.nummer ?? '' })}
                          </Heading>
                          <Merke tone={tone[p.slag]}>{t(`avtale.forskjell.${p.slag}`)}</Merke>
                        </div>
                        <Tekstforskjell foer={p.foer?.tittel ?? ''} etter={p.etter?.tittel ?? ''} />
                        <Tekstforskjell foer={p.foer?.tekst ?? ''} etter={p.etter?.tekst ?? ''} />
                        {(p.foer?.forplikter ?? p.etter?.forplikter) !== undefined && (
                          <>
                            <strong>{t('felt.forplikter')}</strong>
                            <Tekstforskjell
                              foer={p.foer?.forplikter ?? ''}
                              etter={p.etter?.forplikter ?? ''}
                            />
                          </>
                        )}
                      </li>
                    ))}
                  </ul>
                </>
              );
            }}
          </Lest>
        )}
      </Lest>
    </Del>
  );
};
