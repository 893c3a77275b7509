import { Button } from '@digdir/designsystemet-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { harRolle, useListe, useMeg, useSamarbeid } from '../../client/index.js';
import { Datotekst } from '../../parts/Dato.js';
import { Del } from '../../parts/Del.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { useKodetekst } from '../../parts/modelltekst.js';
import { useRegioner } from '../../parts/oppslag.js';
import { useAdressevalg } from '../../parts/rute.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Statusmerke } from '../../parts/Statusmerke.js';
import { Tom } from '../../parts/Tom.js';
import { Tegning } from './Tegning.js';
import { type Gren, tre } from './tre.js';
import './arena.css';

const Objektdialog = lazy(async () => ({
  default: (await import('../../parts/Objektdialog.js')).Objektdialog,
}));

const Grener = ({ grener }: { readonly grener: readonly Gren[] }) => {
  const { t } = useTranslation();
  const kodetekst = useKodetekst();
  return (
    <ul className="a-tre">
      {grener.map(({ arena, under }) => (
        <li key={arena.systemID}>
          <div className="a-arena">
            <Lenke til={`/arena/${arena.systemID}`}>{arena.navn}</Lenke>
            <span className="f-meta">
              <span>{kodetekst('Arenatype', arena.arenatype)}</span>
              <Statusmerke liste="Arenastatus" verdi={arena.arenastatus} />
              {arena.statusdato !== undefined && (
                <span>
                  {t('arena.siden')} <Datotekst dato={arena.statusdato} />
                </span>
              )}
            </span>
          </div>
          {under.length > 0 && <Grener grener={under} />}
        </li>
      ))}
    </ul>
  );
};

const NyArena = ({ v }: { readonly v: string }) => {
  const { t } = useTranslation();
  const regioner = useRegioner(v);
  // The way from a region that has no eFagråd yet.
  const [nytt, settNytt] = useAdressevalg('nytt', '');
  const region = regioner.av(nytt);
  const [trykket, settTrykket] = useState(false);
  return (
    <>
      <Button variant="secondary" onClick={() => settTrykket(true)}>
        {t('arena.ny')}
      </Button>
      {(trykket || region !== undefined) && (
        <Suspense>
          <Objektdialog
            v={v}
            entitet="arena"
            tittel={t('arena.ny')}
            relasjoner={[
              { navn: 'overordnet', entitet: 'arena', felt: ['navn'], vis: (o) => String(o.navn) },
              {
                navn: 'region',
                entitet: 'region',
                felt: ['navn'],
                vis: (o) => String(o.navn),
                filter: "regiontype/kode eq 'efagraad'",
              },
            ]}
            {...(region === undefined
              ? {}
              : {
                  start: {
                    navn: t('arena.nyttRaad', { region: region.navn }),
                    arenatype: 'efagraad',
                    region: region.systemID,
                  },
                })}
            lukk={() => {
              settTrykket(false);
              if (nytt !== '') settNytt('');
            }}
          />
        </Suspense>
      )}
    </>
  );
};

export const Arenaer = () => {
  const { t } = useTranslation();
  const v = useSamarbeid();
  const meg = useMeg();
  const svar = useListe(v, 'arena', { orderby: 'navn', top: 200 });
  return (
    <>
      <Sidetittel
        tittel={t('arena.tittel')}
        ingress={t('arena.ingress')}
        handlinger={harRolle(meg, v, 'sekretariat', 'administrator') && <NyArena v={v} />}
      />
      <Lest svar={svar}>
        {(data) =>
          data.verdier.length === 0 ? (
            <Tom tittel={t('arena.ingen')}>
              <p>{t('arena.ingen.hva')}</p>
            </Tom>
          ) : (
            <>
              <Tegning grener={tre(data.verdier)} />
              <Del tittel={t('arena.liste')}>
                <Grener grener={tre(data.verdier)} />
              </Del>
            </>
          )
        }
      </Lest>
      <p className="f-les f-dempet">{t('arena.binder')}</p>
    </>
  );
};
