import { Alert } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import {
  type Matrise as Matrisedata,
  type Matrisekolonne,
  type Matriserad,
  type Planlagtcelle,
  useMatrise,
  useSamarbeid,
} from '../../client/index.js';
import { Datotekst } from '../../parts/Dato.js';
import { Datoskyver, useEndringsmerker } from '../../parts/Datoskyver.js';
import { Lest } from '../../parts/Lest.js';
import { useKodetekst } from '../../parts/modelltekst.js';
import { Nedlasting } from '../../parts/Nedlasting.js';
import { useIdag } from '../../parts/oppslag.js';
import { Regionvalg } from '../../parts/Regionvalg.js';
import { Rutenett } from '../../parts/Rutenett.js';
import { iRegion } from '../../parts/regioner.js';
import { useAdressevalg } from '../../parts/rute.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Statusmerke } from '../../parts/Statusmerke.js';
import { forgjengerne, listeFor, matriseArk, oppsummer } from './matrisedata.js';

/** Whom a party would follow by what is planned, and where those stand. */
const usePlanlagt = () => {
  const { t } = useTranslation();
  const kodetekst = useKodetekst();
  return (k: Matrisekolonne, p: Planlagtcelle): string =>
    t('matrise.planlagt', {
      hvem: forgjengerne(p, (kode) => kodetekst(listeFor(k), kode), t('matrise.deles')),
    });
};

const Nett = ({ data, rader }: { readonly data: Matrisedata; readonly rader: readonly Matriserad[] }) => {
  const { t, i18n } = useTranslation();
  const planlagt = usePlanlagt();
  const prosent = new Intl.NumberFormat(i18n.language, { style: 'percent', maximumFractionDigits: 0 });
  return (
    <Rutenett
      tittel={t('matrise.tabell')}
      kolonner={data.kolonner.map((k) => ({
        ...k,
        over: t(`matrise.slag.${k.slag}`),
        til: k.slag === 'avtale' ? '/avtale' : `/satsing/${k.id}`,
      }))}
      rader={rader}
      medRegion
      medFolketall
      celle={(r, k) => {
        const c = r.celler[k.id];
        const p = r.planlagt[k.id];
        return c === undefined ? (
          <span className="f-dempet">{p === undefined ? t('matrise.ingen') : planlagt(k, p)}</span>
        ) : (
          <span className="p-celle">
            <Statusmerke liste={listeFor(k)} verdi={c.status} />
            {c.dato !== undefined && <Datotekst dato={c.dato} kort />}
          </span>
        );
      }}
      sum={{
        tittel: t('matrise.sum'),
        celle: (k) => {
          const s = oppsummer(rader, k.id);
          return t('matrise.sumTekst', {
            parter: s.parter,
            av: rader.length,
            andel: prosent.format(s.andel),
          });
        },
      }}
    />
  );
};

/** Every party against every agreement and initiative, on a day. */
export const Matrise = () => {
  const { t } = useTranslation();
  const v = useSamarbeid();
  const kodetekst = useKodetekst();
  const planlagt = usePlanlagt();
  const idag = useIdag();
  const [dato, settDato] = useAdressevalg('dato', idag);
  const [region, settRegion] = useAdressevalg('region', '');
  const svar = useMatrise(v, dato);
  const tidslinje = useEndringsmerker(v);
  const rader = iRegion(svar.data?.rader ?? [], region);
  const ark = () =>
    matriseArk(
      t('matrise.tittel'),
      svar.data?.kolonner ?? [],
      rader,
      [t('felt.part'), t('felt.region'), t('felt.folketall'), t('felt.dato')],
      (k, kode) => kodetekst(listeFor(k), kode),
      planlagt,
    );
  return (
    <>
      <Sidetittel tittel={t('matrise.tittel')} ingress={t('matrise.ingress')} />
      <Datoskyver etikett={t('matrise.dato')} dato={dato} sett={settDato} {...tidslinje} />
      <div className="f-filter">
        <Regionvalg rader={svar.data?.rader ?? []} region={region} sett={settRegion} />
        <Nedlasting navn={`felles-oversikt-${dato}`} ark={ark} tom={rader.length === 0} />
      </div>
      <Lest svar={svar}>
        {(data) => (
          <>
            {dato > idag && <Alert data-color="info">{t('matrise.framtid')}</Alert>}
            <p role="status">{t('matrise.antall', { count: rader.length })}</p>
            <Nett data={data} rader={rader} />
            <p className="f-dempet f-liten f-les">{t('matrise.om')}</p>
          </>
        )}
      </Lest>
    </>
  );
};
