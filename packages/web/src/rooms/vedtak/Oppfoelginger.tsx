import { Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { type Oppfoelgingslinje, useObjekt, useSamarbeid } from '../../client/index.js';
import { Datotekst } from '../../parts/Dato.js';
import { Handlingsknapper } from '../../parts/Handlingsknapper.js';
import { Lenke } from '../../parts/Lenke.js';
import { Merke, Statusmerke } from '../../parts/Statusmerke.js';
import { HistorikkDel } from '../arkiv/Historikk.js';
import { Arkivkilde } from './Arkivkilde.js';
import './vedtak.css';

/** State of a follow-up, and whether it is late, in words and shape. */
export const Oppfoelgingsmerke = ({ o }: { readonly o: Oppfoelgingslinje }) => {
  const { t } = useTranslation();
  return (
    <>
      <Statusmerke liste="Oppfoelgingsstatus" verdi={o.status} />
      {o.forfalt && <Merke tone="nei">{t('vedtak.oppfoelging.forfalt')}</Merke>}
    </>
  );
};

export const Eier = ({ o }: { readonly o: Oppfoelgingslinje }) => (
  <>
    <Lenke til={`/${o.eier.entitet === 'arena' ? 'arena' : 'part'}/${o.eier.systemID}`}>{o.eier.navn}</Lenke>
    {o.eier.tittel !== undefined && `, ${o.eier.tittel}`}
  </>
);

const Handlinger = ({ o }: { readonly o: Oppfoelgingslinje }) => {
  const v = useSamarbeid();
  const svar = useObjekt(v, 'oppfoelging', o.oppfoelging);
  const handlinger = svar.data?.handlinger ?? [];
  if (handlinger.length === 0) return null;
  return (
    <div className="f-rad">
      <Handlingsknapper
        v={v}
        entitet="oppfoelging"
        id={o.oppfoelging}
        handlinger={handlinger}
        oppsett={(h) => (h === 'endreFrist' ? { start: { frist: o.frist } } : {})}
      />
    </div>
  );
};

/** What shall be done because of a decision: who, by when, how far it has come, and what shows it. */
export const Oppfoelginger = ({
  linjer,
  handle,
  niva = 3,
}: {
  readonly linjer: readonly Oppfoelgingslinje[];
  /** Acts and history, for those who work with it. */
  readonly handle: boolean;
  readonly niva?: 3 | 4;
}) => {
  const { t } = useTranslation();
  const v = useSamarbeid();
  return (
    <ul className="v-oppfoelging">
      {linjer.map((o) => (
        <li key={o.oppfoelging}>
          <div className="f-rad">
            <Heading level={niva} data-size="2xs">
              {o.tittel}
            </Heading>
            <Oppfoelgingsmerke o={o} />
          </div>
          <p className="f-les">{o.tekst}</p>
          <p className="f-meta">
            <span>
              {t('vedtak.oppfoelging.eier')}: <Eier o={o} />
            </span>
            <span>
              {t('felt.frist')}: <Datotekst dato={o.frist} />
            </span>
            {o.ferdigDato !== undefined && (
              <span>
                {t('felt.ferdigDato')}: <Datotekst dato={o.ferdigDato} />
              </span>
            )}
          </p>
          {o.bevis !== undefined && (
            <p>
              <strong>{t('felt.bevis')}:</strong> {o.bevis}
            </p>
          )}
          {o.begrunnelse !== undefined && (
            <p>
              <strong>{t('felt.begrunnelse')}:</strong> {o.begrunnelse}
            </p>
          )}
          {o.journalpost !== undefined && (
            <Arkivkilde kilde={{ entitet: 'journalpost', systemID: o.journalpost }} />
          )}
          {handle && <Handlinger o={o} />}
          {handle && <HistorikkDel v={v} entitet="oppfoelging" id={o.oppfoelging} />}
        </li>
      ))}
    </ul>
  );
};
