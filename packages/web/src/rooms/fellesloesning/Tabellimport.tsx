import { Alert, Button, Textarea, Textfield } from '@digdir/designsystemet-react';
import { model } from '@felles/model';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  harRolle,
  useFellesloesninger,
  useHandling,
  useKart,
  useMeg,
  useSamarbeid,
} from '../../client/index.js';
import { Del } from '../../parts/Del.js';
import { useKodetekst } from '../../parts/modelltekst.js';
import { useIdag } from '../../parts/oppslag.js';
import { Problemvisning } from '../../parts/Problem.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Tabell } from '../../parts/Tabell.js';
import { lesTekst, rader } from '../administrasjon/tabellfil.js';
import { Bruksmerke } from './Bruksmerke.js';
import { forskjellerI } from './bruksdata.js';

const koder = model.kodelister.get('Bruksstatus')?.koder ?? [];
const statuser = new Map(
  koder.flatMap((k) => [
    [k.kodenavn.toLocaleLowerCase('nb'), k.kode],
    [k.kode, k.kode],
  ]),
);
const kodeverdi = (kode: string) => koder.find((k) => k.kode === kode) ?? { kode, kodenavn: kode };

/** A table of who uses what, held against the register before anything is changed. */
export const Tabellimport = () => {
  const { t } = useTranslation();
  const v = useSamarbeid();
  const meg = useMeg();
  const kodetekst = useKodetekst();
  const id = useId();
  const idag = useIdag();
  const matrise = useFellesloesninger(v, idag);
  const kart = useKart(v, idag);
  const [kilde, settKilde] = useState('');
  const [tekst, settTekst] = useState('');
  const [lest, settLest] = useState<ReturnType<typeof forskjellerI>>();
  const taInn = useHandling(v, 'loesningsbruk', undefined, 'taInnTabell');
  if (!harRolle(meg, v, 'sekretariat'))
    return (
      <>
        <Sidetittel tittel={t('loesning.tabell.tittel')} />
        <Alert data-color="info">{t('loesning.tabell.bareSekretariat')}</Alert>
      </>
    );
  const sett = (ny: string) => {
    settTekst(ny);
    settLest(undefined);
    taInn.reset();
  };
  const sjekk = () => {
    if (matrise.data === undefined) return;
    const nummer = new Map(
      (kart.data?.parter ?? []).flatMap((p) => (p.kommunenummer ? [[p.part, p.kommunenummer] as const] : [])),
    );
    settLest(forskjellerI(rader(tekst), { matrise: matrise.data, nummer, statuser }));
  };
  const bruk = () =>
    taInn.mutate({
      kilde: kilde.trim(),
      bruk: (lest?.forskjeller ?? []).map((f) => ({
        part: f.part,
        loesning: f.loesning.id,
        bruksstatus: { kode: f.etter },
        ...(f.foer === undefined ? {} : { foer: { kode: f.foer } }),
      })),
    });
  return (
    <>
      <Sidetittel tittel={t('loesning.tabell.tittel')} ingress={t('loesning.tabell.ingress')} />
      <div className="f-skjema">
        <p className="f-dempet">{t('loesning.tabell.form')}</p>
        <Textfield
          label={t('loesning.tabell.kilde')}
          value={kilde}
          maxLength={200}
          required
          onChange={(e) => settKilde(e.target.value)}
        />
        <div className="f-felt">
          <label htmlFor={`${id}-tekst`}>{t('loesning.tabell.lim')}</label>
          <Textarea id={`${id}-tekst`} rows={8} value={tekst} onChange={(e) => sett(e.target.value)} />
        </div>
        <div className="f-felt">
          <label htmlFor={`${id}-fil`}>{t('loesning.tabell.fil')}</label>
          <input
            id={`${id}-fil`}
            type="file"
            accept=".csv,.txt,.tsv"
            onChange={(e) => {
              const fil = e.target.files?.[0];
              if (fil !== undefined)
                void fil.arrayBuffer().then((bytes) => sett(lesTekst(new Uint8Array(bytes))));
            }}
          />
        </div>
        <div className="f-rad">
          <Button
            variant="secondary"
            onClick={sjekk}
            disabled={tekst.trim() === '' || matrise.data === undefined || kart.data === undefined}
          >
            {t('loesning.tabell.sjekk')}
          </Button>
        </div>
      </div>
      {taInn.error !== null && <Problemvisning feil={taInn.error} entitet="loesningsbruk" fokus />}
      <div role="status">
        {taInn.isSuccess && (
          <Alert data-color="success">
            {t('loesning.tabell.tattInn', { antall: lest?.forskjeller.length ?? 0 })}
          </Alert>
        )}
        {lest !== undefined && lest.feil.length > 0 && (
          <Alert data-color="danger">{t('loesning.tabell.feil', { antall: lest.feil.length })}</Alert>
        )}
        {lest !== undefined && lest.feil.length === 0 && lest.forskjeller.length === 0 && (
          <Alert data-color="info">{t('loesning.tabell.like')}</Alert>
        )}
      </div>
      {lest !== undefined && lest.feil.length > 0 && (
        <Tabell
          tittel={t('loesning.tabell.hva')}
          rader={lest.feil}
          noekkel={(f) => `${f.linje} ${f.feil}`}
          kolonner={[
            { id: 'linje', tittel: t('loesning.tabell.linje'), tall: true, vis: (f) => f.linje },
            {
              id: 'feil',
              tittel: t('loesning.tabell.hva'),
              vis: (f) => t(`loesning.tabell.feil.${f.feil}`, { verdi: f.verdi }),
            },
          ]}
        />
      )}
      {lest !== undefined && lest.feil.length === 0 && lest.forskjeller.length > 0 && !taInn.isSuccess && (
        <Del tittel={t('loesning.tabell.sjekk')}>
          <Tabell
            tittel={t('loesning.tabell.sjekk')}
            rader={lest.forskjeller}
            noekkel={(f) => `${f.part} ${f.loesning.id}`}
            kolonner={[
              { id: 'part', tittel: t('felt.part'), radhode: true, vis: (f) => f.navn },
              { id: 'loesning', tittel: t('felt.loesning'), vis: (f) => f.loesning.tittel },
              {
                id: 'foer',
                tittel: t('loesning.tabell.foer'),
                vis: (f) =>
                  f.foer === undefined
                    ? t('loesning.ikkeSvart')
                    : kodetekst('Bruksstatus', kodeverdi(f.foer)),
              },
              {
                id: 'etter',
                tittel: t('loesning.tabell.etter'),
                vis: (f) => <Bruksmerke status={kodeverdi(f.etter)} />,
              },
            ]}
          />
          <Button onClick={bruk} loading={taInn.isPending} disabled={kilde.trim() === ''}>
            {t('loesning.tabell.bruk', { antall: lest.forskjeller.length })}
          </Button>
        </Del>
      )}
    </>
  );
};
