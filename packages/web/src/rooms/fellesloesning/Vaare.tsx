import { Alert, Button } from '@digdir/designsystemet-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type MineLoesninger, useMeg, useMineLoesninger, useSamarbeid } from '../../client/index.js';
import { Datotekst } from '../../parts/Dato.js';
import { Del } from '../../parts/Del.js';
import { Handlingsknapper } from '../../parts/Handlingsknapper.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Statusmerke } from '../../parts/Statusmerke.js';
import { Tabell } from '../../parts/Tabell.js';
import { Tom } from '../../parts/Tom.js';
import { Bruksmerke } from './Bruksmerke.js';
import { Gevinst } from './Fellesloesning.js';
import { Maalene } from './Maalene.js';
import { Svarskjema } from './Svarskjema.js';
import './fellesloesning.css';

const Handlingsdialog = lazy(async () => ({
  default: (await import('../../parts/Handlingsdialog.js')).Handlingsdialog,
}));

type Egen = NonNullable<MineLoesninger['loesninger']>[number];
type Hva = 'meldBruk' | 'vedtaBruk' | 'settMaal';

/** What the form begins with: what the party has said before. */
const start = (l: Egen, hva: Hva): Readonly<Record<string, string>> =>
  hva === 'settMaal' || l.bruk === undefined
    ? {}
    : Object.fromEntries(
        (['plandato', 'forventetGevinst', 'observertGevinst', 'kontaktrolle', 'kontraktUtloep'] as const)
          .map((f) => [f, l.bruk?.[f] ?? ''])
          .concat([['bruksstatus', l.bruk.status.kode]]),
      );

const Alle = ({
  v,
  part,
  loesninger,
}: {
  readonly v: string;
  readonly part: string;
  readonly loesninger: readonly Egen[];
}) => {
  const { t } = useTranslation();
  const [aapen, aapne] = useState<{ readonly l: Egen; readonly hva: Hva }>();
  const knapp = (l: Egen, hva: Hva, tekst: string, navn: string) => (
    <Button
      variant={hva === 'meldBruk' ? 'secondary' : 'tertiary'}
      data-size="sm"
      aria-label={navn}
      onClick={() => aapne({ l, hva })}
    >
      {tekst}
    </Button>
  );
  return (
    <Del tittel={t('loesning.vaare.alle')}>
      <Tabell
        tittel={t('loesning.vaare.alle')}
        rader={loesninger}
        noekkel={(l) => l.id}
        kolonner={[
          {
            id: 'navn',
            tittel: t('felt.loesning'),
            radhode: true,
            vis: (l) => <Lenke til={`/fellesloesning/${l.id}`}>{l.tittel}</Lenke>,
          },
          {
            id: 'status',
            tittel: t('felt.bruksstatus'),
            vis: (l) => (
              <>
                <Bruksmerke status={l.bruk?.status} />
                {l.bruk?.kilde !== undefined && <span className="f-meta">{l.bruk.kilde}</span>}
              </>
            ),
          },
          { id: 'siden', tittel: t('loesning.siden'), vis: (l) => <Datotekst dato={l.bruk?.fraDato} kort /> },
          { id: 'gevinst', tittel: t('loesning.gevinst'), vis: (l) => <Gevinst bruk={l.bruk} /> },
          {
            id: 'kontrakt',
            tittel: t('felt.kontraktUtloep'),
            vis: (l) => <Datotekst dato={l.bruk?.kontraktUtloep} kort />,
          },
          {
            id: 'gjoer',
            tittel: t('loesning.vaare.endre'),
            vis: (l) => (
              <span className="f-rad">
                {knapp(
                  l,
                  'meldBruk',
                  t('loesning.vaare.endre'),
                  t('loesning.vaare.endreFor', { loesning: l.tittel }),
                )}
                {knapp(
                  l,
                  'vedtaBruk',
                  t('loesning.vaare.vedtak'),
                  t('loesning.vaare.vedtakFor', { loesning: l.tittel }),
                )}
                {knapp(
                  l,
                  'settMaal',
                  t('loesning.vaare.maal'),
                  t('loesning.vaare.maalFor', { loesning: l.tittel }),
                )}
              </span>
            ),
          },
        ]}
      />
      {aapen !== undefined && (
        <Suspense>
          <Handlingsdialog
            key={`${aapen.l.id} ${aapen.hva}`}
            v={v}
            entitet={aapen.hva === 'settMaal' ? 'endringsmaal' : 'loesningsbruk'}
            id={undefined}
            handling={aapen.hva}
            fast={{ part, loesning: aapen.l.id }}
            start={start(aapen.l, aapen.hva)}
            lukk={() => aapne(undefined)}
          />
        </Suspense>
      )}
    </Del>
  );
};

const Mentorordninger = ({
  v,
  ordninger,
}: {
  readonly v: string;
  readonly ordninger: NonNullable<MineLoesninger['mentorordninger']>;
}) => {
  const { t } = useTranslation();
  return (
    <Del tittel={t('loesning.mentor.tittel')}>
      {ordninger.length === 0 ? (
        <p className="f-dempet">{t('loesning.mentor.tom')}</p>
      ) : (
        <ul className="f-liste">
          {ordninger.map((o) => {
            const venter = o.mentorstatus.kode === 'foreslaatt';
            return (
              <li key={o.id}>
                <strong>
                  {t(o.viHjelper ? 'loesning.mentor.viHjelper' : 'loesning.mentor.viFaar', {
                    motpart: o.motpart,
                  })}
                </strong>
                <span className="f-meta">
                  <span>{o.tittel}</span>
                  <Statusmerke liste="Mentorstatus" verdi={o.mentorstatus} tone={venter ? 'venter' : 'god'} />
                </span>
                {o.melding !== undefined && <span>{o.melding}</span>}
                {venter && !o.viSvarer ? (
                  <span className="f-dempet">{t('loesning.mentor.venter', { motpart: o.motpart })}</span>
                ) : (
                  <span className="f-rad">
                    <Handlingsknapper
                      v={v}
                      entitet="mentorordning"
                      id={o.id}
                      handlinger={venter ? ['godta', 'takkNei'] : ['avsluttMentor']}
                    />
                  </span>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </Del>
  );
};

/** A municipality's own solutions: what it is asked, what it has said, what it measures, and whom it helps. */
export const Vaare = () => {
  const { t } = useTranslation();
  const v = useSamarbeid();
  const meg = useMeg();
  const svar = useMineLoesninger(v, meg.innlogget);
  if (!meg.innlogget)
    return (
      <>
        <Sidetittel tittel={t('loesning.vaare')} />
        <Alert data-color="info">{t('loesning.loggInn')}</Alert>
      </>
    );
  return (
    <Lest svar={svar}>
      {(data) => {
        const { part } = data;
        if (part === undefined)
          return (
            <>
              <Sidetittel tittel={t('loesning.vaare')} />
              <Tom tittel={t('loesning.vaare.ingen')}>
                <p>{t('loesning.vaare.ingenTekst')}</p>
              </Tom>
            </>
          );
        return (
          <>
            <Sidetittel
              tittel={t('loesning.vaare')}
              over={data.navn ?? ''}
              ingress={t('loesning.vaare.ingress')}
              handlinger={<Lenke til="/fellesloesning">{t('loesning.tilbake')}</Lenke>}
            />
            {(data.kartlegginger ?? []).map((r) => (
              <Svarskjema key={r.svar} v={v} runde={r} loesninger={data.loesninger ?? []} />
            ))}
            <Alle v={v} part={part} loesninger={data.loesninger ?? []} />
            <Mentorordninger v={v} ordninger={data.mentorordninger ?? []} />
            <Del tittel={t('loesning.maal.tittel')}>
              <Maalene v={v} maal={data.endringsmaal ?? []} kanEndre />
            </Del>
          </>
        );
      }}
    </Lest>
  );
};
