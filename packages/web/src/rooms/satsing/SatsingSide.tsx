import '../moete/moete.css';
import { Alert, Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Objekt, useListe, useMeg, useObjekt, useSamarbeid } from '../../client/index.js';
import { Del } from '../../parts/Del.js';
import { Fakta } from '../../parts/Fakta.js';
import { Handlingsknapper } from '../../parts/Handlingsknapper.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { useIdag } from '../../parts/oppslag.js';
import { useRuteparam } from '../../parts/rute.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Statusmerke } from '../../parts/Statusmerke.js';
import { Tekstavsnitt } from '../../parts/Tekstavsnitt.js';
import { HistorikkDel } from '../arkiv/Historikk.js';
import { nummer } from '../forslag/vei.js';
import { dagerMellom, useFormat } from '../moete/format.js';
import { useDeltakere } from './data.js';
import type { Deltaker } from './deltakelse.js';
import { Stilling } from './Stilling.js';

const Frist = ({ svarfrist }: { readonly svarfrist: string }) => {
  const { t } = useTranslation();
  const f = useFormat();
  const dager = dagerMellom(useIdag(), svarfrist);
  return (
    <span>
      {t('satsing.frist', { dato: f.dato(svarfrist) })} (
      {dager < 0
        ? t('satsing.frist.ute')
        : dager === 0
          ? t('satsing.frist.idag')
          : t('satsing.frist.igjen', { count: dager })}
      )
    </span>
  );
};

/** The user's own municipalities first: what they have answered, and the way to answer. */
const Egne = ({ v, egne }: { readonly v: string; readonly egne: readonly Deltaker[] }) => {
  const { t } = useTranslation();
  if (egne.length === 0) return null;
  return (
    <section className="m-neste" aria-label={t('satsing.svar.dittSvar', { kommune: egne[0]?.navn ?? '' })}>
      {egne.map((d) => (
        <div key={d.systemID} className="f-rad">
          <strong>{t('satsing.svar.dittSvar', { kommune: d.navn })}:</strong>
          <span>{t(`satsing.svar.${d.status}`)}</span>
          <SvarLenke v={v} deltaker={d} />
        </div>
      ))}
    </section>
  );
};

const SvarLenke = ({ v, deltaker }: { readonly v: string; readonly deltaker: Deltaker }) => {
  const { t } = useTranslation();
  const d = useObjekt(v, 'deltakelse', deltaker.systemID);
  if (!d.data?.handlinger?.includes('svar')) return null;
  return (
    <Button asChild>
      <Link to={`/satsing/${deltaker.satsing}/svar/${deltaker.systemID}` as string}>
        {t('satsing.svar.knapp', { kommune: deltaker.navn })}
      </Link>
    </Button>
  );
};

/** A reminder to those who have not answered, with their names before it is sent. */
const Purring = ({
  v,
  satsing,
  deltakere,
}: {
  readonly v: string;
  readonly satsing: Objekt<'satsing'>;
  readonly deltakere: readonly Deltaker[];
}) => {
  const { t } = useTranslation();
  const [gjort, settGjort] = useState('');
  const ubesvart = deltakere.filter((d) => d.status === 'spurt');
  if (!(satsing.handlinger ?? []).includes('purr')) return null;
  return (
    <>
      <div role="status">{gjort !== '' && <Alert data-color="success">{gjort}</Alert>}</div>
      {ubesvart.length > 0 && (
        <div className="f-rad">
          <Handlingsknapper
            v={v}
            entitet="satsing"
            id={satsing.systemID}
            handlinger={['purr']}
            ferdig={() => settGjort(t('satsing.purret'))}
            oppsett={() => ({
              forklaring: `${t('handling.satsing.purr.om')} ${t('avtale.purres', {
                count: ubesvart.length,
                hvem: ubesvart
                  .map((d) => d.navn)
                  .toSorted((a, b) => a.localeCompare(b, 'nb'))
                  .join(', '),
              })}`,
            })}
          />
        </div>
      )}
    </>
  );
};

const Om = ({ v, satsing }: { readonly v: string; readonly satsing: Objekt<'satsing'> }) => {
  const { t } = useTranslation();
  const meg = useMeg();
  const vedtak = useObjekt(v, 'vedtak', satsing.vedtak);
  const sak = useObjekt(v, 'saksmappe', satsing.saksmappe);
  const maal = useListe(v, 'maal', {
    filter: `satsing/any(s:s/systemID eq ${satsing.systemID})`,
    orderby: 'nummer',
    top: 50,
  });
  const maalene = maal.data?.verdier ?? [];
  return (
    <Del tittel={t('satsing.om.tittel')}>
      <Fakta
        fakta={[
          maalene.length > 0 && {
            navn: t('satsing.om.maal'),
            verdi: (
              <ul className="f-filliste">
                {maalene.map((m) => (
                  <li key={m.systemID}>{`${m.nummer}. ${m.tittel}`}</li>
                ))}
              </ul>
            ),
          },
          vedtak.data !== undefined && {
            navn: t('satsing.om.vedtak'),
            verdi: (
              <Lenke
                til={`/vedtak/${satsing.vedtak}`}
              >{`${nummer(vedtak.data) ?? ''} ${vedtak.data.tittel}`}</Lenke>
            ),
          },
          sak.data !== undefined && {
            navn: t('satsing.om.sak'),
            verdi: (
              <Lenke
                til={meg.innlogget ? `/arkiv/${v}/sak/${sak.data.systemID}` : `/sak/${sak.data.systemID}`}
              >
                {`${sak.data.mappeID ?? ''} ${sak.data.tittel}`}
              </Lenke>
            ),
          },
        ]}
      />
    </Del>
  );
};

/** One initiative: what is asked, by when, who is in, and who has not answered. */
export const SatsingSide = () => {
  const v = useSamarbeid();
  const meg = useMeg();
  const idag = useIdag();
  const id = useRuteparam('id');
  const satsing = useObjekt(v, 'satsing', id);
  const parter = useListe(v, 'samarbeidspart', { top: 200 });
  const { svar, deltakere } = useDeltakere(v, id, idag);
  const mine = new Set(
    parter.data?.verdier
      .filter((p) => meg.virksomheter.some((x) => x.kode === p.kortform))
      .map((p) => p.systemID),
  );
  return (
    <Lest svar={satsing}>
      {(s) => (
        <>
          <Sidetittel
            tittel={s.tittel}
            under={
              <>
                <Statusmerke liste="Satsingsstatus" verdi={s.satsingsstatus} />
                <Frist svarfrist={s.svarfrist} />
              </>
            }
          />
          <Tekstavsnitt tekst={s.beskrivelse} />
          <Egne v={v} egne={deltakere.filter((d) => mine.has(d.part))} />
          <Purring v={v} satsing={s} deltakere={deltakere} />
          <Lest svar={svar}>{() => <Stilling v={v} deltakere={deltakere} lenker={meg.innlogget} />}</Lest>
          <Om v={v} satsing={s} />
          {meg.innlogget && <HistorikkDel v={v} entitet="satsing" id={s.systemID} />}
        </>
      )}
    </Lest>
  );
};
