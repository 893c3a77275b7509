import { useTranslation } from 'react-i18next';
import { useKartlegging, useObjekt, useSamarbeid } from '../../client/index.js';
import { Datotekst, Tidstekst } from '../../parts/Dato.js';
import { Del } from '../../parts/Del.js';
import { Handlingsknapper } from '../../parts/Handlingsknapper.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { useRuteparam } from '../../parts/rute.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Merke, Statusmerke } from '../../parts/Statusmerke.js';
import { Tabell } from '../../parts/Tabell.js';
import { Tekstavsnitt } from '../../parts/Tekstavsnitt.js';

/** A round of asking: what was asked, who has answered, and who has not. */
export const Kartlegging = () => {
  const { t } = useTranslation();
  const v = useSamarbeid();
  const id = useRuteparam('id');
  const svar = useKartlegging(v, id);
  const objekt = useObjekt(v, 'kartlegging', id);
  return (
    <Lest svar={svar}>
      {(k) => {
        const uten = k.verdier.filter((x) => x.status.kode === 'ikke-svart');
        const med = k.verdier.filter((x) => x.status.kode !== 'ikke-svart');
        return (
          <>
            <Sidetittel
              tittel={k.tittel}
              over={t('entitet.kartlegging')}
              under={
                <>
                  <Statusmerke liste="Kartleggingsstatus" verdi={k.status} />
                  <span>{t('loesning.runde.besvart', { antall: med.length, av: k.verdier.length })}</span>
                  <span>
                    {t('felt.frist')}: <Datotekst dato={k.frist} />
                  </span>
                </>
              }
              handlinger={
                <Handlingsknapper
                  v={v}
                  entitet="kartlegging"
                  id={id}
                  handlinger={objekt.data?.handlinger ?? []}
                />
              }
            />
            <Tekstavsnitt tekst={k.tekst} />
            {k.oppsummering !== undefined && (
              <Del tittel={t('felt.oppsummering')}>
                <Tekstavsnitt tekst={k.oppsummering} />
              </Del>
            )}
            <Del tittel={t('loesning.liste')}>
              <ul>
                {k.loesninger.map((l) => (
                  <li key={l.id}>
                    <Lenke til={`/fellesloesning/${l.id}`}>{l.tittel}</Lenke>
                  </li>
                ))}
              </ul>
            </Del>
            <Del tittel={t('loesning.runde.mangler')}>
              {uten.length === 0 ? (
                <p className="f-dempet">{t('loesning.runde.alleSvart')}</p>
              ) : (
                <Tabell
                  tittel={t('loesning.runde.mangler')}
                  rader={uten}
                  noekkel={(x) => x.svar}
                  kolonner={[
                    {
                      id: 'navn',
                      tittel: t('felt.part'),
                      radhode: true,
                      vis: (x) => <Lenke til={`/part/${x.part}`}>{x.navn}</Lenke>,
                    },
                    { id: 'region', tittel: t('felt.region'), vis: (x) => x.region },
                    {
                      id: 'purret',
                      tittel: t('loesning.runde.purret'),
                      vis: (x) => <Datotekst dato={x.purretDato} kort />,
                    },
                  ]}
                />
              )}
            </Del>
            {med.length > 0 && (
              <Del tittel={t('loesning.runde.svarene')}>
                <Tabell
                  tittel={t('loesning.runde.svarene')}
                  rader={med}
                  noekkel={(x) => x.svar}
                  kolonner={[
                    {
                      id: 'navn',
                      tittel: t('felt.part'),
                      radhode: true,
                      vis: (x) => <Lenke til={`/part/${x.part}`}>{x.navn}</Lenke>,
                    },
                    { id: 'region', tittel: t('felt.region'), vis: (x) => x.region },
                    {
                      id: 'svart',
                      tittel: t('loesning.runde.svart'),
                      vis: (x) => (
                        <>
                          {x.svartTid !== undefined && <Tidstekst tid={x.svartTid} />}{' '}
                          {x.forSent && <Merke tone="viktig">{t('felt.forSent')}</Merke>}
                        </>
                      ),
                    },
                    { id: 'merknad', tittel: t('felt.merknad'), vis: (x) => x.merknad },
                  ]}
                />
              </Del>
            )}
          </>
        );
      }}
    </Lest>
  );
};
