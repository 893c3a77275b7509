import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Objekt, useListe, useSamarbeid } from '../../client/index.js';
import { Datotekst } from '../../parts/Dato.js';
import { Del } from '../../parts/Del.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { useKodetekst } from '../../parts/modelltekst.js';
import { Nedtrekk } from '../../parts/Nedtrekk.js';
import { useParter } from '../../parts/oppslag.js';
import { Statusmerke } from '../../parts/Statusmerke.js';
import { Tabell } from '../../parts/Tabell.js';
import { Tom } from '../../parts/Tom.js';
import { fordeling } from './fordeling.js';

const TOP = 25;

/** Where each party stands with one version of the agreement. */
export const Tilslutninger = ({ versjon }: { readonly versjon: Objekt<'avtaleversjon'> }) => {
  const { t } = useTranslation();
  const v = useSamarbeid();
  const parter = useParter(v);
  const kodetekst = useKodetekst();
  const svar = useListe(v, 'tilslutning', {
    filter: `avtaleversjon eq ${versjon.systemID} and avloest eq null`,
    top: 200,
  });
  const navn = (x: Objekt<'tilslutning'>): string => parter.av(x.part)?.navn ?? '';
  const [status, velgStatus] = useState('');
  const [side, settSide] = useState(1);
  const valgte = (alle: readonly Objekt<'tilslutning'>[]) =>
    alle
      .filter((x) => status === '' || x.tilslutningsstatus.kode === status)
      .toSorted((a, b) => navn(a).localeCompare(navn(b), 'nb'));
  return (
    <Del tittel={t('avtale.tilslutning')}>
      <Lest svar={svar}>
        {(data) =>
          data.verdier.length === 0 ? (
            <Tom tittel={t('avtale.ingenSendt')}>
              <p>
                {t(
                  versjon.avtalestatus.kode === 'vedtatt'
                    ? 'avtale.ingenSendtHjelp'
                    : 'avtale.ingenSendtUtkast',
                )}
              </p>
            </Tom>
          ) : (
            <>
              <ul className="f-rad f-ren">
                {fordeling(data.verdier.map((x) => x.tilslutningsstatus)).map((f) => (
                  <li key={f.kode}>
                    <Statusmerke liste="Tilslutningsstatus" verdi={f} /> {f.antall}
                  </li>
                ))}
              </ul>
              <div className="f-filter">
                <Nedtrekk
                  etikett={t('felt.tilslutningsstatus')}
                  verdi={status}
                  sett={(x) => {
                    velgStatus(x);
                    settSide(1);
                  }}
                  valg={[
                    { verdi: '', tekst: t('avtale.alleStatuser') },
                    ...fordeling(data.verdier.map((x) => x.tilslutningsstatus)).map((f) => ({
                      verdi: f.kode,
                      tekst: kodetekst('Tilslutningsstatus', f),
                    })),
                  ]}
                />
              </div>
              <Tabell<Objekt<'tilslutning'>>
                tittel={t('avtale.tilslutning')}
                rader={valgte(data.verdier).slice((side - 1) * TOP, side * TOP)}
                sider={{
                  side,
                  top: TOP,
                  antall: valgte(data.verdier).length,
                  her: valgte(data.verdier).slice((side - 1) * TOP, side * TOP).length,
                  flere: side * TOP < valgte(data.verdier).length,
                  sett: settSide,
                }}
                noekkel={(x) => x.systemID}
                kolonner={[
                  {
                    id: 'part',
                    tittel: t('felt.part'),
                    radhode: true,
                    vis: (x) => <Lenke til={`/part/${x.part}`}>{navn(x)}</Lenke>,
                  },
                  {
                    id: 'status',
                    tittel: t('felt.tilslutningsstatus'),
                    vis: (x) => <Statusmerke liste="Tilslutningsstatus" verdi={x.tilslutningsstatus} />,
                  },
                  {
                    id: 'frist',
                    tittel: t('felt.svarfrist'),
                    vis: (x) =>
                      x.svarfrist === undefined ? null : (
                        <>
                          <Datotekst dato={x.svarfrist} kort />
                          {x.purretDato !== undefined && (
                            <span className="f-liten f-dempet">
                              {' '}
                              ({t('avtale.purret')} <Datotekst dato={x.purretDato} kort />)
                            </span>
                          )}
                        </>
                      ),
                  },
                  {
                    id: 'signert',
                    tittel: t('felt.signertDato'),
                    vis: (x) => (
                      <>
                        {x.signertDato !== undefined && <Datotekst dato={x.signertDato} kort />}
                        {x.utmeldtDato !== undefined && (
                          <span className="f-liten">
                            {' '}
                            {t('avtale.bundetTil')} <Datotekst dato={x.utmeldtDato} kort />
                          </span>
                        )}
                      </>
                    ),
                  },
                  {
                    id: 'organ',
                    tittel: t('avtale.egetVedtak'),
                    vis: (x) =>
                      x.egetOrgan === undefined ? null : (
                        <>
                          {x.egetOrgan} {x.egenSak}{' '}
                          {x.egetVedtakDato !== undefined && <Datotekst dato={x.egetVedtakDato} kort />}
                        </>
                      ),
                  },
                  {
                    id: 'type',
                    tittel: t('felt.parttype'),
                    vis: (x) => kodetekst('Parttype', parter.av(x.part)?.parttype),
                  },
                ]}
              />
            </>
          )
        }
      </Lest>
    </Del>
  );
};
