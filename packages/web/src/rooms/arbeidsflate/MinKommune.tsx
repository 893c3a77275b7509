import './arbeidsflate.css';
import { Alert, Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeg, useMineLoesninger, useMinKommune, useSamarbeid } from '../../client/index.js';
import { adresseFor } from '../../parts/adresser.js';
import { Datotekst, Tall, Tidstekst } from '../../parts/Dato.js';
import { Del } from '../../parts/Del.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { useKodetekst } from '../../parts/modelltekst.js';
import { Nedlasting } from '../../parts/Nedlasting.js';
import { useIdag } from '../../parts/oppslag.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Merke, Statusmerke } from '../../parts/Statusmerke.js';
import { Tom } from '../../parts/Tom.js';
import { brukssum } from '../fellesloesning/bruksdata.js';
import { kommuneark } from './arkdata.js';

const Liste = <T,>({
  tittel,
  rader,
  noekkel,
  tom,
  children,
}: {
  readonly tittel: string;
  readonly rader: readonly T[] | undefined;
  readonly noekkel: (rad: T) => string;
  readonly tom: string;
  readonly children: (rad: T) => ReactNode;
}) => (
  <Del tittel={tittel}>
    {rader === undefined || rader.length === 0 ? (
      <p className="f-dempet">{tom}</p>
    ) : (
      <ul className="f-liste">
        {rader.map((r) => (
          <li key={noekkel(r)}>{children(r)}</li>
        ))}
      </ul>
    )}
  </Del>
);

/** How far the municipality has come with the common solutions, and the way to say so. */
const Fellesloesningene = ({ v }: { readonly v: string }) => {
  const { t } = useTranslation();
  const { data } = useMineLoesninger(v);
  if (data?.loesninger === undefined || data.loesninger.length === 0) return null;
  const s = brukssum(data.loesninger.map((l) => l.bruk?.status.kode));
  return (
    <Del
      tittel={t('minkommune.fellesloesninger')}
      ved={<Lenke til="/fellesloesning/vaare">{t('loesning.vaare.endre')}</Lenke>}
    >
      <p>{t('minkommune.fellesloesninger.om', { bruk: s.iBruk, alle: s.alle, uten: s.uten })}</p>
    </Del>
  );
};

/** A municipality's own page: what it is asked, what it has answered, and where it stands. */
export const MinKommune = () => {
  const { t } = useTranslation();
  const meg = useMeg();
  const v = useSamarbeid();
  const idag = useIdag();
  const kodetekst = useKodetekst();
  const svar = useMinKommune(v);
  if (!meg.innlogget)
    return (
      <>
        <Sidetittel tittel={t('minkommune.tittel')} />
        <Alert data-color="info">{t('arbeidsbord.loggInn')}</Alert>
      </>
    );
  return (
    <Lest svar={svar}>
      {(data) =>
        data.part === undefined ? (
          <>
            <Sidetittel tittel={t('minkommune.tittel')} />
            <Tom tittel={t('minkommune.ingen')}>
              <p>{t('minkommune.ingenTekst')}</p>
            </Tom>
          </>
        ) : (
          <>
            <Sidetittel
              over={t('minkommune.tittel')}
              tittel={data.navn ?? ''}
              under={
                <>
                  <span>{data.region}</span>
                  {data.folketall !== undefined && (
                    <span>
                      {t('felt.folketall')}: <Tall tall={data.folketall} />
                    </span>
                  )}
                </>
              }
              handlinger={
                <>
                  <Button asChild>
                    <Link to={'/forslag/ny' as string}>{t('minkommune.meldInn')}</Link>
                  </Button>
                  <Lenke til={`/part/${data.part}`}>{t('minkommune.offentligSide')}</Lenke>
                </>
              }
            />
            <Nedlasting
              navn={`felles-${(data.navn ?? 'kommune').toLocaleLowerCase('nb').replaceAll(' ', '-')}-${data.dato}`}
              ark={() => kommuneark(data, t, kodetekst)}
            />
            <Liste
              tittel={t('minkommune.venter')}
              rader={data.venter}
              noekkel={(x) => `${x.type} ${x.systemID} ${x.tittel}`}
              tom={t('minkommune.ingentingVenter')}
            >
              {(x) => {
                const til = adresseFor(x.entitet, x.systemID);
                return (
                  <>
                    <span className="f-over">{t(`start.venter.${x.type}`)}</span>
                    {til === undefined ? <span>{x.tittel}</span> : <Lenke til={til}>{x.tittel}</Lenke>}
                    {x.frist !== undefined && (
                      <span className="f-meta">
                        {x.frist < idag && <Merke tone="nei">{t('start.fristOver')}</Merke>}
                        <Datotekst dato={x.frist} />
                      </span>
                    )}
                  </>
                );
              }}
            </Liste>
            <Liste
              tittel={t('hoering.tittel')}
              rader={data.hoeringer}
              noekkel={(x) => x.svar}
              tom={t('minkommune.ingenHoeringer')}
            >
              {(x) => (
                <>
                  <Lenke til={`/hoering/${x.hoering}`}>{x.tittel}</Lenke>
                  <span className="f-meta">
                    {x.standpunkt === undefined ? (
                      <Statusmerke liste="Hoeringssvarstatus" verdi={x.status} />
                    ) : (
                      <Statusmerke liste="Standpunkt" verdi={x.standpunkt} />
                    )}
                    {x.tid === undefined ? (
                      <span>
                        {t('felt.frist')}: <Datotekst dato={x.frist} />
                      </span>
                    ) : (
                      <Tidstekst tid={x.tid} />
                    )}
                    {x.forSent && <Merke tone="viktig">{t('felt.forSent')}</Merke>}
                  </span>
                </>
              )}
            </Liste>
            <Fellesloesningene v={v} />
            <Liste
              tittel={t('minkommune.satsinger')}
              rader={data.satsinger}
              noekkel={(x) => x.satsing}
              tom={t('minkommune.ingenSatsinger')}
            >
              {(x) => (
                <>
                  <Lenke til={`/satsing/${x.satsing}`}>{x.tittel}</Lenke>
                  <span className="f-meta">
                    <Statusmerke liste="Deltakelsesstatus" verdi={x.status} />
                    <Datotekst dato={x.dato ?? x.frist} />
                  </span>
                </>
              )}
            </Liste>
            <Liste
              tittel={t('minkommune.avtaler')}
              rader={data.avtaler}
              noekkel={(x) => x.tilslutning}
              tom={t('minkommune.ingenAvtaler')}
            >
              {(x) => (
                <>
                  <Lenke til="/avtale">{x.tittel}</Lenke>
                  <span className="f-meta">
                    <Statusmerke liste="Tilslutningsstatus" verdi={x.status} />
                    <Datotekst dato={x.dato} />
                  </span>
                </>
              )}
            </Liste>
            <Liste
              tittel={t('minkommune.forslag')}
              rader={data.forslag}
              noekkel={(x) => x.forslag}
              tom={t('minkommune.ingenForslag')}
            >
              {(x) => (
                <>
                  <Lenke til={`/forslag/${x.forslag}`}>{x.tittel}</Lenke>
                  <span className="f-meta">
                    <Statusmerke liste="Forslagsstatus" verdi={x.status} />
                    <span>{t('minregion.hos', { arena: x.hos })}</span>
                  </span>
                </>
              )}
            </Liste>
            <Liste
              tittel={t('minkommune.seter')}
              rader={data.seter}
              noekkel={(x) => x.sete}
              tom={t('minkommune.ingenSeter')}
            >
              {(x) => (
                <>
                  <Lenke til={`/arena/${x.arena ?? ''}`}>{x.arenanavn}</Lenke>
                  <span className="f-meta">
                    <span>{x.tittel}</span>
                    <Statusmerke liste="Seterolle" verdi={x.seterolle} />
                    <span>{t(x.stemmerett ? 'minkommune.stemmerett' : 'minkommune.utenStemmerett')}</span>
                  </span>
                </>
              )}
            </Liste>
            <Liste
              tittel={t('minkommune.egneVedtak')}
              rader={data.egneVedtak}
              noekkel={(x) => x.partsvedtak}
              tom={t('minkommune.ingenEgneVedtak')}
            >
              {(x) => (
                <>
                  <Lenke til={`/vedtak/${x.vedtak ?? ''}`}>{x.tittel}</Lenke>
                  <span className="f-meta">
                    <Statusmerke liste="Partsvedtaksutfall" verdi={x.utfall} />
                    <span>{`${x.organ} ${x.saksnummer}`}</span>
                    <Datotekst dato={x.dato} />
                  </span>
                </>
              )}
            </Liste>
          </>
        )
      }
    </Lest>
  );
};
