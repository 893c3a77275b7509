import { useTranslation } from 'react-i18next';
import { Del } from '../../parts/Del.js';
import { Lenke } from '../../parts/Lenke.js';
import { Nedtrekk } from '../../parts/Nedtrekk.js';
import { useAdressevalg } from '../../parts/rute.js';
import { Form, Merke } from '../../parts/Statusmerke.js';
import { toneFor } from '../../parts/tone.js';
import { useFormat } from '../moete/format.js';
import { useNavn } from '../moete/oppslag.js';
import { type Deltaker, etterRegion, harSvart, stilling } from './deltakelse.js';
import './satsing.css';

const Flis = ({ deltaker, lenke }: { readonly deltaker: Deltaker; readonly lenke: boolean }) => {
  const { t } = useTranslation();
  const innhold = (
    <>
      <Form tone={toneFor(deltaker.status)} />
      <span>
        {deltaker.navn}
        <span className="s-svar">{t(`satsing.svar.${deltaker.status}`)}</span>
      </span>
    </>
  );
  return (
    <li className="s-flis" data-status={deltaker.status}>
      {lenke ? (
        <Lenke til={`/satsing/${deltaker.satsing}/svar/${deltaker.systemID}`}>{innhold}</Lenke>
      ) : (
        <span>{innhold}</span>
      )}
    </li>
  );
};

/** The state of participation: in numbers, region by region, and who has not answered. */
export const Stilling = ({
  v,
  deltakere,
  lenker,
}: {
  readonly v: string;
  readonly deltakere: readonly Deltaker[];
  /** The reader may open the answers. */
  readonly lenker: boolean;
}) => {
  const { t } = useTranslation();
  const f = useFormat();
  const [vis, settVis] = useAdressevalg('vis', '');
  const regionnavn = useNavn(v, 'region');
  const tall = stilling(deltakere);
  const grupper = etterRegion(deltakere, regionnavn);
  if (deltakere.length === 0)
    return (
      <Del tittel={t('satsing.stilling.tittel')}>
        <p className="f-dempet">{t('satsing.stilling.tom')}</p>
      </Del>
    );
  return (
    <Del tittel={t('satsing.stilling.tittel')}>
      <p>
        <strong>{t('satsing.stilling.sammendrag', { svart: tall.svart, antall: tall.antall })}</strong>
      </p>
      <ul className="s-tall">
        {tall.fordeling.map((x) => (
          <li key={x.status}>
            <Merke tone={toneFor(x.status)}>{t(`satsing.svar.${x.status}`)}</Merke>
            <span>{t('satsing.stilling.tall', { count: x.antall, folketall: f.tall(x.folketall) })}</span>
          </li>
        ))}
      </ul>
      <div className="f-filter">
        <Nedtrekk
          etikett={t('satsing.vis')}
          verdi={vis}
          sett={settVis}
          valg={[
            { verdi: '', tekst: t('satsing.vis.alle') },
            { verdi: 'mangler', tekst: t('satsing.vis.mangler') },
          ]}
        />
      </div>
      {vis === 'mangler' && tall.svart === tall.antall && <p>{t('satsing.mangler.ingen')}</p>}
      {grupper.map((g) => {
        const vist = vis === 'mangler' ? g.deltakere.filter((d) => !harSvart(d.status)) : g.deltakere;
        if (vist.length === 0) return null;
        return (
          <Del
            key={g.region ?? ''}
            niva={3}
            tittel={g.region === undefined ? t('satsing.stilling.utenRegion') : regionnavn(g.region)}
            ved={
              <span className="f-dempet">
                {t('satsing.stilling.region', {
                  svart: g.deltakere.filter((d) => harSvart(d.status)).length,
                  antall: g.deltakere.length,
                })}
              </span>
            }
          >
            <ul className="s-fliser">
              {vist.map((d) => (
                <Flis key={d.systemID} deltaker={d} lenke={lenker} />
              ))}
            </ul>
          </Del>
        );
      })}
    </Del>
  );
};
