import '../hoering/hoering.css';
import '../moete/moete.css';
import { Alert, Button, Heading } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  enAv,
  harRolle,
  type Objekt,
  useListe,
  useMeg,
  useObjekt,
  useSamarbeid,
} from '../../client/index.js';
import { Kroner } from '../../parts/Dato.js';
import { Del } from '../../parts/Del.js';
import { Fakta } from '../../parts/Fakta.js';
import { Handlingsknapper } from '../../parts/Handlingsknapper.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { useArenaer, useMineParter } from '../../parts/oppslag.js';
import { useAdressevalg, useRuteparam } from '../../parts/rute.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Statusmerke } from '../../parts/Statusmerke.js';
import { Tekstavsnitt } from '../../parts/Tekstavsnitt.js';
import { HistorikkDel } from '../arkiv/Historikk.js';
import { Journaltabell } from '../arkiv/Journaltabell.js';
import { Foelg } from '../hoering/Foelg.js';
import { Hoeringene } from '../hoering/Hoeringene.js';
import { Kommentarer } from '../hoering/Kommentarer.js';
import { useNavn } from '../moete/oppslag.js';
import { useForslagsmaal, useMaal, useMineArenaer } from './data.js';
import { Stegene, Veien } from './Veien.js';
import { nummer, returTil } from './vei.js';

type Forslag = Objekt<'forslag'>;

const Innhold = ({
  forslag,
  maal,
}: {
  readonly forslag: Forslag;
  readonly maal: readonly Objekt<'maal'>[];
}) => {
  const { t } = useTranslation();
  return (
    <Del tittel={t('forslag.innhold.tittel')}>
      <Fakta
        fakta={[
          { navn: t('forslag.felt.problem'), verdi: <Tekstavsnitt tekst={forslag.problem} /> },
          {
            navn: t('forslag.felt.maal'),
            verdi:
              maal.length === 0 ? undefined : (
                <ul className="f-filliste">
                  {maal.map((m) => (
                    <li key={m.systemID}>{`${m.nummer}. ${m.tittel}`}</li>
                  ))}
                </ul>
              ),
          },
          { navn: t('forslag.felt.begrunnelse'), verdi: <Tekstavsnitt tekst={forslag.begrunnelse} /> },
          {
            navn: t('forslag.kol.kostnad'),
            verdi:
              forslag.kostnadsanslag === undefined ? (
                t('forslag.innhold.ingenAnslag')
              ) : (
                <Kroner beloep={forslag.kostnadsanslag} />
              ),
          },
          {
            navn: t('felt.aarligKostnad'),
            verdi:
              forslag.aarligKostnad === undefined ? undefined : <Kroner beloep={forslag.aarligKostnad} />,
          },
          { navn: t('forslag.felt.kostnadsnotat'), verdi: lang(forslag.kostnadsnotat) },
        ]}
      />
    </Del>
  );
};

/** A text, or nothing at all so that its line is left out. */
const lang = (tekst: string | undefined) => (tekst ? <Tekstavsnitt tekst={tekst} /> : undefined);

const Sakdokumenter = ({ v, saksmappe }: { readonly v: string; readonly saksmappe: string | undefined }) => {
  const { t } = useTranslation();
  const meg = useMeg();
  const sak = useObjekt(v, 'saksmappe', saksmappe);
  const poster = useListe(
    v,
    'journalpost',
    { filter: `mappe eq ${saksmappe ?? ''}`, orderby: 'journalpostnummer', top: 200 },
    saksmappe !== undefined,
  );
  return (
    <Del tittel={t('forslag.dokumenter.tittel')}>
      {saksmappe === undefined ? (
        <p className="f-dempet">{t('forslag.dokumenter.ingen')}</p>
      ) : (
        <>
          {sak.data !== undefined && (
            <p>
              {t('forslag.dokumenter.sak')}:{' '}
              <Lenke til={meg.innlogget ? `/arkiv/${v}/sak/${saksmappe}` : `/sak/${saksmappe}`}>
                {`${sak.data.mappeID ?? ''} ${sak.data.tittel}`}
              </Lenke>
            </p>
          )}
          <Lest svar={poster}>
            {({ verdier }) => (verdier.length === 0 ? null : <Journaltabell v={v} poster={verdier} />)}
          </Lest>
        </>
      )}
    </Del>
  );
};

const Behandlinger = ({ v, forslag }: { readonly v: string; readonly forslag: string }) => {
  const { t } = useTranslation();
  const saker = useListe(v, 'moetesak', { filter: `forslag eq ${forslag}`, top: 200 });
  const rader = saker.data?.verdier ?? [];
  const vedtatt = rader.filter((s) => s.utfall?.kode === 'vedtatt').map((s) => s.systemID);
  const vedtak = useListe(
    v,
    'vedtak',
    { filter: enAv('moetesak', vedtatt) ?? '', top: 200 },
    vedtatt.length > 0,
  );
  if (rader.length === 0) return null;
  return (
    <Del tittel={t('forslag.moeter.tittel')}>
      <ul className="f-liste">
        {rader.map((s) => {
          const vedtaket = vedtak.data?.verdier.find((x) => x.moetesak === s.systemID);
          return (
            <li key={s.systemID}>
              <div className="f-rad">
                <Lenke til={`/moete/${s.moete}`}>{t('forslag.moeter.apne')}</Lenke>
                {vedtaket !== undefined && (
                  <Lenke til={`/vedtak/${vedtaket.systemID}`}>{t('forslag.vedtak.apne')}</Lenke>
                )}
                <Statusmerke liste="Utfall" verdi={s.utfall} />
              </div>
              <Tekstavsnitt tekst={s.behandling} />
            </li>
          );
        })}
      </ul>
    </Del>
  );
};

const Handlinger = ({
  v,
  forslag,
  maal,
  valgt,
  ferdig,
}: {
  readonly v: string;
  readonly forslag: Forslag;
  readonly maal: readonly Objekt<'maal'>[];
  /** Ids of the goals the proposal names. */
  readonly valgt: readonly string[];
  readonly ferdig: (handling: string) => void;
}) => {
  const { t } = useTranslation();
  const meg = useMeg();
  const mine = useMineArenaer(v);
  const egneParter = useMineParter(v);
  const arenaer = useArenaer(v);
  const partnavn = useNavn(v, 'samarbeidspart');
  const retur = returTil(forslag);
  const handlinger = (forslag.handlinger ?? []).filter((h) => h !== 'returner' || retur !== undefined);
  const returtekst = (slag: 'navn' | 'tekst') =>
    retur === 'part' ? t(`forslag.returnerTilPart.${slag}`, { part: partnavn(forslag.part) }) : undefined;
  const kanSlaas = handlinger.includes('slaaSammen');
  const andre = useListe(
    v,
    'forslag',
    {
      filter: "forslagsstatus/kode in ('registrert','oversendt','vurdert','videresendt','innstilt')",
      orderby: 'tittel',
      top: 200,
    },
    kanSlaas,
  );
  const egen = mine.sitterI(forslag.arena) || egneParter.some((p) => p.systemID === forslag.part);
  const kanEndre =
    egen &&
    forslag.kan?.endre === true &&
    ['kladd', 'returnert', 'meldt'].includes(forslag.forslagsstatus.kode);
  // A reader from outside has no acts and needs not be told so.
  if (!meg.innlogget) return null;
  return (
    <section className="m-neste" aria-labelledby="forslag-handlinger">
      <Heading level={2} data-size="2xs" id="forslag-handlinger">
        {t('forslag.handling.tittel')}
      </Heading>
      {handlinger.length === 0 && !kanEndre && <p>{t('forslag.handling.ingen')}</p>}
      {/* Stays when no act is left, so that the dialog that did the last one can say so. */}
      <div className="f-rad">
        <Handlingsknapper
          v={v}
          entitet="forslag"
          id={forslag.systemID}
          handlinger={handlinger}
          ferdig={ferdig}
          navn={(h) => (h === 'returner' ? returtekst('navn') : undefined)}
          oppsett={(h) => ({
            tittel: t(`forslag.handling.${h}`),
            forklaring: (h === 'returner' ? returtekst('tekst') : undefined) ?? t(`forslag.${h}.tekst`),
            ...(h === 'vurder'
              ? {
                  start: { maal: valgt },
                  valg: {
                    maal: maal.map((m) => ({ verdi: m.systemID, tekst: `${m.nummer}. ${m.tittel}` })),
                  },
                }
              : {}),
            ...(h === 'viderefoer'
              ? {
                  valg: {
                    tilArena: arenaer.liste
                      .filter((a) => a.systemID !== forslag.hosArena && a.systemID !== forslag.arena)
                      .map((a) => ({ verdi: a.systemID, tekst: a.navn })),
                  },
                }
              : {}),
            ...(h === 'slaaSammen'
              ? {
                  valg: {
                    med: (andre.data?.verdier ?? [])
                      .filter((f) => f.systemID !== forslag.systemID)
                      .map((f) => ({ verdi: f.systemID, tekst: `${nummer(f) ?? ''} ${f.tittel}` })),
                  },
                }
              : {}),
          })}
        />
        {['kp', 'sekretariat'].some((r) => harRolle(meg, v, r)) && forslag.saksmappe !== undefined && (
          <>
            <Lenke til={`/forslag/${forslag.systemID}/saksframlegg`}>{t('forslag.papir.apne')}</Lenke>
            <Lenke til="/hoering/ny" sok={{ forslag: forslag.systemID }}>
              {t('forslag.sendPaaHoering')}
            </Lenke>
          </>
        )}
        {kanEndre && (
          <Button asChild variant="secondary">
            <Link to={`/forslag/${forslag.systemID}/rediger` as string}>{t('forslag.handling.rediger')}</Link>
          </Button>
        )}
      </div>
    </section>
  );
};

/** One proposal: where it is and why, what it says, what has been made of it, and what can be done now. */
export const ForslagSide = () => {
  const { t } = useTranslation();
  const meg = useMeg();
  const v = useSamarbeid();
  const id = useRuteparam('id');
  const [kvittering] = useAdressevalg('kvittering', '');
  const [melding, settMelding] = useState('');
  const forslag = useObjekt(v, 'forslag', id);
  const sak = useObjekt(v, 'saksmappe', forslag.data?.saksmappe);
  const maal = useMaal(v);
  const arenanavn = useNavn(v, 'arena');
  const partnavn = useNavn(v, 'samarbeidspart');
  const alleMaal = maal.data?.verdier ?? [];
  const egneMaal = useForslagsmaal(v, id).data?.verdier ?? [];
  return (
    <Lest svar={forslag}>
      {(f) => (
        <>
          <Sidetittel
            over={t('forslag.side.overskrift', {
              nummer: nummer(f) ?? t('forslag.utennummer').toLowerCase(),
            })}
            tittel={f.tittel}
            under={
              <>
                <Statusmerke liste="Forslagsstatus" verdi={f.forslagsstatus} />
                <span>{arenanavn(f.arena)}</span>
                {f.part !== undefined && <span>{t('forslag.fraPart', { part: partnavn(f.part) })}</span>}
              </>
            }
          />
          <div role="status" className="f-del m-melding">
            {kvittering === 'ja' && f.forslagsstatus.kode === 'registrert' && (
              <Alert data-color="success">
                <Heading level={2} data-size="2xs">
                  {t('forslag.kvittering.tittel', { nummer: nummer(f) ?? '' })}
                </Heading>
                <p>
                  {sak.data?.mappeID === undefined
                    ? t('forslag.kvittering.tekstUtenSak')
                    : t('forslag.kvittering.tekst', { sak: sak.data.mappeID })}
                </p>
              </Alert>
            )}
            {melding !== '' && <Alert data-color="success">{melding}</Alert>}
          </div>
          <Foelg v={v} entitet="forslag" id={f.systemID} />
          <Veien v={v} forslag={f} arenanavn={arenanavn} />
          <Handlinger
            v={v}
            forslag={f}
            maal={alleMaal}
            valgt={egneMaal.map((m) => m.systemID)}
            ferdig={(h) =>
              settMelding(
                h === 'registrer'
                  ? t('forslag.kvittering.tittel', { nummer: nummer(f) ?? '' })
                  : t(`forslag.${h}.utfoert`),
              )
            }
          />
          {f.innstilling !== undefined && (
            <Del tittel={t('forslag.innstilling.tittel')}>
              <div className="m-vedtakstekst">
                <Tekstavsnitt tekst={f.innstilling} />
              </div>
              <Del tittel={t('forslag.innstilling.begrunnelse')} niva={3}>
                <Tekstavsnitt tekst={f.innstillingBegrunnelse} />
              </Del>
            </Del>
          )}
          <Innhold forslag={f} maal={egneMaal} />
          {f.vurderingMaal !== undefined && (
            <Del tittel={t('forslag.vurdering.tittel')}>
              <Fakta
                fakta={[
                  { navn: t('forslag.vurdering.mal'), verdi: lang(f.vurderingMaal) },
                  { navn: t('forslag.vurdering.kapasitet'), verdi: lang(f.vurderingKapasitet) },
                  { navn: t('forslag.vurdering.kostnad'), verdi: lang(f.vurderingKostnad) },
                ]}
              />
            </Del>
          )}
          <Hoeringene v={v} om="forslag" id={f.systemID} />
          <Behandlinger v={v} forslag={f.systemID} />
          <Kommentarer v={v} om="forslag" id={f.systemID} />
          {meg.innlogget && <Stegene v={v} forslag={f} arenanavn={arenanavn} />}
          <Sakdokumenter v={v} saksmappe={f.saksmappe} />
          {meg.innlogget && <HistorikkDel v={v} entitet="forslag" id={f.systemID} />}
        </>
      )}
    </Lest>
  );
};
