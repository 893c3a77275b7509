import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import {
  harRolle,
  type Loesningsmatrise,
  type Loesningsrad,
  useFellesloesninger,
  useListe,
  useMeg,
  useSamarbeid,
} from '../../client/index.js';
import { Datotekst } from '../../parts/Dato.js';
import { Datoskyver, useEndringsmerker } from '../../parts/Datoskyver.js';
import { Del } from '../../parts/Del.js';
import { Handlingsknapper } from '../../parts/Handlingsknapper.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { useKodetekst } from '../../parts/modelltekst.js';
import { Nedlasting } from '../../parts/Nedlasting.js';
import { useIdag, useMineParter } from '../../parts/oppslag.js';
import { Regionvalg } from '../../parts/Regionvalg.js';
import { Rutenett } from '../../parts/Rutenett.js';
import { iRegion } from '../../parts/regioner.js';
import { useAdressevalg } from '../../parts/rute.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Statusmerke } from '../../parts/Statusmerke.js';
import { Tom } from '../../parts/Tom.js';
import { Ny } from '../arena/Rediger.js';
import { Bruksmerke } from './Bruksmerke.js';
import { bruksark, sumFor } from './bruksdata.js';
import './fellesloesning.css';

const Sum = ({ rader, loesning }: { readonly rader: readonly Loesningsrad[]; readonly loesning: string }) => {
  const { t } = useTranslation();
  const s = sumFor(rader, loesning);
  return (
    <span className="l-sum">
      <span>{t('loesning.iBruk', { antall: s.iBruk, av: s.alle })}</span>
      <span>{t('loesning.paaVei', { antall: s.paaVei })}</span>
      <span>{t('loesning.uten', { antall: s.uten })}</span>
    </span>
  );
};

const Nett = ({
  data,
  rader,
}: {
  readonly data: Loesningsmatrise;
  readonly rader: readonly Loesningsrad[];
}) => {
  const { t } = useTranslation();
  return (
    <Rutenett
      tittel={t('loesning.matrise')}
      kolonner={data.loesninger.map((l) => ({ ...l, til: `/fellesloesning/${l.id}` }))}
      rader={rader}
      tett
      celle={(r, l) => <Bruksmerke status={r.celler[l.id]?.status} />}
      sum={{ tittel: t('loesning.sum'), celle: (l) => <Sum rader={rader} loesning={l.id} /> }}
    />
  );
};

const Runder = ({ v }: { readonly v: string }) => {
  const { t } = useTranslation();
  const svar = useListe(v, 'kartlegging', { orderby: 'sendtDato desc,systemID', top: 20 });
  return (
    <Del tittel={t('loesning.runder')}>
      <Lest svar={svar}>
        {({ verdier }) =>
          verdier.length === 0 ? (
            <p className="f-dempet">{t('loesning.ingenRunder')}</p>
          ) : (
            <ul className="f-liste">
              {verdier.map((k) => (
                <li key={k.systemID}>
                  <Lenke til={`/kartlegging/${k.systemID}`}>{k.tittel}</Lenke>
                  <span className="f-meta">
                    <Statusmerke liste="Kartleggingsstatus" verdi={k.kartleggingsstatus} />
                    <span>
                      {t('felt.frist')}: <Datotekst dato={k.frist} />
                    </span>
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Lest>
    </Del>
  );
};

/** Which municipality uses which solution, on a day. */
export const Fellesloesninger = () => {
  const { t } = useTranslation();
  const v = useSamarbeid();
  const meg = useMeg();
  const kodetekst = useKodetekst();
  const [dato, settDato] = useAdressevalg('dato', useIdag());
  const [region, settRegion] = useAdressevalg('region', '');
  const svar = useFellesloesninger(v, dato);
  const tidslinje = useEndringsmerker(v);
  const svarerForNoen = useMineParter(v).length > 0;
  const sekretariat = harRolle(meg, v, 'sekretariat');
  const rader = iRegion(svar.data?.rader ?? [], region);
  const alleLoesninger = (svar.data?.loesninger ?? []).map((l) => ({ verdi: l.id, tekst: l.tittel }));
  const medKilde = rader.flatMap((r) => Object.values(r.celler)).filter((c) => c?.kilde !== undefined).length;
  const ark = () =>
    bruksark(
      t('loesning.tittel'),
      svar.data?.loesninger ?? [],
      rader,
      [t('felt.part'), t('felt.region'), t('loesning.siden'), t('loesning.kilde')],
      (kode) => kodetekst('Bruksstatus', kode),
      t('loesning.ikkeSvart'),
    );
  return (
    <>
      <Sidetittel
        tittel={t('loesning.tittel')}
        ingress={t('loesning.ingress')}
        handlinger={
          <>
            {svarerForNoen && (
              <Button asChild>
                <Link to={'/fellesloesning/vaare' as string}>{t('loesning.vaare')}</Link>
              </Button>
            )}
            {sekretariat && (
              <>
                <Handlingsknapper
                  v={v}
                  entitet="kartlegging"
                  id={undefined}
                  handlinger={['sendKartlegging']}
                  oppsett={() => ({
                    valg: {
                      loesning: alleLoesninger,
                      part: rader.map((r) => ({ verdi: r.part, tekst: r.navn })),
                    },
                  })}
                />
                <Ny v={v} entitet="fellesloesning" knapp={t('loesning.ny')} />
                <Button asChild variant="secondary" data-size="sm">
                  <Link to={'/fellesloesning/tabell' as string}>{t('loesning.tabell')}</Link>
                </Button>
              </>
            )}
          </>
        }
      />
      <Datoskyver etikett={t('loesning.dato')} dato={dato} sett={settDato} {...tidslinje} />
      <div className="f-filter">
        <Regionvalg rader={svar.data?.rader ?? []} region={region} sett={settRegion} />
        <Nedlasting navn={`fellesloesninger-${dato}`} ark={ark} tom={rader.length === 0} />
      </div>
      <Lest svar={svar}>
        {(data) =>
          data.loesninger.length === 0 ? (
            <Tom tittel={t('loesning.tom')}>
              <p>{t('loesning.tom.hva')}</p>
            </Tom>
          ) : (
            <>
              <p role="status">{t('matrise.antall', { count: rader.length })}</p>
              <Nett data={data} rader={rader} />
              <p className="f-dempet f-liten f-les">
                {t('loesning.om')} {medKilde > 0 && t('loesning.demo', { antall: medKilde })}
              </p>
            </>
          )
        }
      </Lest>
      <Runder v={v} />
    </>
  );
};
