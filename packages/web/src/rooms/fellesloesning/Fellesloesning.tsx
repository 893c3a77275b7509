import { Link as Adresse } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import {
  type Bruk,
  harRolle,
  type Loesningsside,
  useFellesloesning,
  useMeg,
  useSamarbeid,
} from '../../client/index.js';
import { Datotekst } from '../../parts/Dato.js';
import { Datoskyver, useEndringsmerker } from '../../parts/Datoskyver.js';
import { Del } from '../../parts/Del.js';
import { Fakta } from '../../parts/Fakta.js';
import { Handlingsknapper } from '../../parts/Handlingsknapper.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { useKodetekst } from '../../parts/modelltekst.js';
import { Nedtrekk } from '../../parts/Nedtrekk.js';
import { useIdag, useMineParter } from '../../parts/oppslag.js';
import { useAdressevalg, useRuteparam } from '../../parts/rute.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { sidetall } from '../../parts/sider.js';
import { Tabell } from '../../parts/Tabell.js';
import { Tekstavsnitt } from '../../parts/Tekstavsnitt.js';
import { EndreOgSlett } from '../arena/Rediger.js';
import { Brukskart } from './Brukskart.js';
import { Bruksmerke } from './Bruksmerke.js';
import { brukssum } from './bruksdata.js';
import { Hjelp } from './Hjelp.js';
import { Maalene } from './Maalene.js';
import './fellesloesning.css';

const UTEN = '-';
const PER_SIDE = 20;

/** What the party says it gives, and the resolution behind it. */
export const Gevinst = ({ bruk }: { readonly bruk: Bruk | undefined }) => {
  const { t } = useTranslation();
  if (bruk === undefined) return null;
  return (
    <>
      {bruk.forventetGevinst !== undefined && (
        <span className="f-blokk">{t('loesning.forventet', { tekst: bruk.forventetGevinst })}</span>
      )}
      {bruk.observertGevinst !== undefined && (
        <span className="f-blokk">{t('loesning.observert', { tekst: bruk.observertGevinst })}</span>
      )}
      {bruk.egetOrgan !== undefined && (
        <span className="f-meta">
          {t('loesning.egetVedtak', { organ: bruk.egetOrgan, sak: bruk.egenSak })}{' '}
          <Datotekst dato={bruk.egetVedtakDato} />
        </span>
      )}
    </>
  );
};

const Kommunene = ({ l, innlogget }: { readonly l: Loesningsside; readonly innlogget: boolean }) => {
  const { t } = useTranslation();
  const kodetekst = useKodetekst();
  const [status, settStatus] = useAdressevalg('status', '');
  const [side, settSide] = useAdressevalg('side', '1');
  const koder = [
    ...new Map(l.rader.flatMap((r) => (r.bruk ? [[r.bruk.status.kode, r.bruk.status]] : []))).values(),
  ];
  const rader = l.rader
    .filter((r) => status === '' || (status === UTEN ? r.bruk === undefined : r.bruk?.status.kode === status))
    .toSorted((a, b) => a.navn.localeCompare(b.navn, 'nb'));
  const nr = Math.min(sidetall(side), Math.max(1, Math.ceil(rader.length / PER_SIDE)));
  const her = rader.slice((nr - 1) * PER_SIDE, nr * PER_SIDE);
  return (
    <Del tittel={t('loesning.kommunene')}>
      <div className="f-filter">
        <Nedtrekk
          etikett={t('felt.bruksstatus')}
          verdi={status}
          sett={settStatus}
          valg={[
            { verdi: '', tekst: t('loesning.alleStatuser') },
            ...koder.map((k) => ({ verdi: k.kode, tekst: kodetekst('Bruksstatus', k) })),
            { verdi: UTEN, tekst: t('loesning.ikkeSvart') },
          ]}
        />
      </div>
      <p role="status">{t('matrise.antall', { count: rader.length })}</p>
      <Tabell
        tittel={t('loesning.kommunene')}
        rader={her}
        noekkel={(r) => r.part}
        sider={{
          side: nr,
          top: PER_SIDE,
          antall: rader.length,
          her: her.length,
          flere: nr * PER_SIDE < rader.length,
          sett: (s) => settSide(String(s)),
        }}
        kolonner={[
          {
            id: 'navn',
            tittel: t('felt.part'),
            radhode: true,
            vis: (r) => <Lenke til={`/part/${r.part}`}>{r.navn}</Lenke>,
          },
          { id: 'status', tittel: t('felt.bruksstatus'), vis: (r) => <Bruksmerke status={r.bruk?.status} /> },
          { id: 'siden', tittel: t('loesning.siden'), vis: (r) => <Datotekst dato={r.bruk?.fraDato} kort /> },
          {
            id: 'plan',
            tittel: t('felt.plandato'),
            vis: (r) => <Datotekst dato={r.bruk?.plandato} kort />,
          },
          { id: 'gevinst', tittel: t('loesning.gevinst'), vis: (r) => <Gevinst bruk={r.bruk} /> },
          ...(innlogget
            ? [
                {
                  id: 'kontakt',
                  tittel: t('felt.kontaktrolle'),
                  vis: (r: (typeof rader)[number]) => r.bruk?.kontaktrolle,
                },
                {
                  id: 'kontrakt',
                  tittel: t('felt.kontraktUtloep'),
                  vis: (r: (typeof rader)[number]) => <Datotekst dato={r.bruk?.kontraktUtloep} kort />,
                },
              ]
            : []),
          {
            id: 'kilde',
            tittel: t('loesning.kilde'),
            vis: (r) => r.bruk && (r.bruk.kilde ?? t('loesning.egenKilde')),
          },
        ]}
      />
    </Del>
  );
};

const Erfaringer = ({
  v,
  l,
  mine,
}: {
  readonly v: string;
  readonly l: Loesningsside;
  readonly mine: readonly { readonly verdi: string; readonly tekst: string }[];
}) => {
  const { t } = useTranslation();
  return (
    <Del
      tittel={t('loesning.erfaring')}
      ved={
        mine.length > 0 && (
          <Handlingsknapper
            v={v}
            entitet="erfaring"
            id={undefined}
            handlinger={['delErfaring']}
            oppsett={() => ({
              fast: { loesning: l.id },
              valg: { part: mine },
              start: { part: mine[0]?.verdi ?? '' },
            })}
          />
        )
      }
    >
      {l.erfaringer.length === 0 ? (
        <p className="f-dempet">{t('loesning.erfaring.tom')}</p>
      ) : (
        <ul className="f-liste">
          {l.erfaringer.map((e) => (
            <li key={e.id} id={e.id}>
              <strong>{e.tittel}</strong>
              <span className="f-meta">
                <span>{t('loesning.erfaring.fra', { part: e.partnavn })}</span>
                <Datotekst dato={e.deltDato} />
                {e.offentlig !== true && <span>{t('loesning.erfaring.bareMed')}</span>}
              </span>
              <Tekstavsnitt tekst={e.tekst} />
            </li>
          ))}
        </ul>
      )}
    </Del>
  );
};

/** One solution: what it is, who has come how far with it, and what they have learnt. */
export const Fellesloesning = () => {
  const { t } = useTranslation();
  const v = useSamarbeid();
  const meg = useMeg();
  const kodetekst = useKodetekst();
  const [dato, settDato] = useAdressevalg('dato', useIdag());
  const svar = useFellesloesning(v, useRuteparam('id'), dato);
  const tidslinje = useEndringsmerker(v);
  const mine = useMineParter(v).map((p) => ({ verdi: p.systemID, tekst: p.navn }));
  const sekretariat = harRolle(meg, v, 'sekretariat');
  return (
    <Lest svar={svar}>
      {(l) => {
        const s = brukssum(l.rader.map((r) => r.bruk?.status.kode));
        return (
          <>
            <Sidetittel
              tittel={l.tittel}
              over={kodetekst('Loesningstype', l.loesningstype)}
              under={
                <>
                  <span>{t('loesning.iBruk', { antall: s.iBruk, av: s.alle })}</span>
                  <span>{t('loesning.paaVei', { antall: s.paaVei })}</span>
                  <span>{t('loesning.uten', { antall: s.uten })}</span>
                </>
              }
              handlinger={
                <>
                  <Lenke til="/fellesloesning">{t('loesning.tilbake')}</Lenke>
                  {sekretariat && <EndreOgSlett v={v} entitet="fellesloesning" id={l.id} hva={l.tittel} />}
                </>
              }
            />
            <Tekstavsnitt tekst={l.beskrivelse} />
            <Fakta
              fakta={[
                { navn: t('felt.eiernavn'), verdi: l.eiernavn },
                l.nettadresse !== undefined && {
                  navn: t('felt.nettadresse'),
                  verdi: <Adresse href={l.nettadresse}>{l.nettadresse}</Adresse>,
                },
                {
                  navn: t('felt.maal'),
                  verdi: l.maal
                    .toSorted((a, b) => a.nummer - b.nummer)
                    .map((m) => `${m.nummer}. ${m.tittel}`)
                    .join(' · '),
                },
                l.saksmappe !== undefined && {
                  navn: t('felt.saksmappe'),
                  verdi: <Lenke til={`/sak/${l.saksmappe}`}>{t('loesning.saken')}</Lenke>,
                },
              ]}
            />
            <Datoskyver etikett={t('loesning.dato')} dato={dato} sett={settDato} {...tidslinje} />
            <Del tittel={t('loesning.kart')}>
              <Brukskart rader={l.rader} />
            </Del>
            <Erfaringer v={v} l={l} mine={mine} />
            {meg.innlogget && <Hjelp v={v} l={l} mine={mine} sekretariat={sekretariat} />}
            <Del tittel={t('loesning.maal.tittel')}>
              <Maalene v={v} maal={l.endringsmaal} kanEndre={false} visPart />
            </Del>
            <Kommunene l={l} innlogget={meg.innlogget} />
          </>
        );
      }}
    </Lest>
  );
};
