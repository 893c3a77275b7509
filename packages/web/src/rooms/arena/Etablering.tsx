import { useTranslation } from 'react-i18next';
import { harRolle, useMeg, useSamarbeid } from '../../client/index.js';
import { Datotekst } from '../../parts/Dato.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Statusmerke } from '../../parts/Statusmerke.js';
import { Tabell } from '../../parts/Tabell.js';
import { Tom } from '../../parts/Tom.js';
import { Nominer } from '../nominasjon/Nominer.js';
import { type Regionrad, useEtablering } from './data.js';
import { Mal } from './Mal.js';
import './arena.css';

const Framdrift = ({ r }: { readonly r: Regionrad }) => {
  const { t } = useTranslation();
  const { antall, ferdig, neste } = r.punkter;
  if (antall === 0) return null;
  const tekst = t('arena.punkterFerdig', { ferdig, antall });
  return (
    <div className="a-framdrift">
      <progress max={antall} value={ferdig} aria-label={tekst} />
      <span>{tekst}</span>
      {neste !== undefined && (
        <span className="f-dempet f-liten">{t('arena.neste', { punkt: neste.tittel })}</span>
      )}
    </div>
  );
};

/** The act on the body that takes each obstacle away; its page is where the others see what is missing. */
const gjoer: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'ingen-sjekkliste': { gjoer: 'lagSjekkliste' },
  'ingen-plasser': { gjoer: 'giSete' },
  'ingen-leder': { gjoer: 'giSete', rolle: 'leder' },
  'ingen-mandat': { gjoer: 'vedtaMandat' },
};

/** What stands in the way, with the way to what removes it. */
const Hinder = ({ r, hinder }: { readonly r: Regionrad; readonly hinder: string }) => {
  const { t } = useTranslation();
  const tekst = t(`arena.hinder.${hinder}`);
  if (hinder.endsWith('kontaktpunkt'))
    return r.nominasjon === undefined && r.kanNominere ? (
      <span className="f-rad">
        {tekst} <Nominer region={r} />
      </span>
    ) : (
      <Lenke til={r.nominasjon === undefined ? '/nominasjon' : `/nominasjon/${r.nominasjon}`}>
        {r.nominasjon === undefined ? tekst : `${tekst} (${t('arena.hinder.nominert')})`}
      </Lenke>
    );
  return r.arena === undefined ? (
    // Without a body there is nobody to be a member or to have a mandate: the body comes first.
    hinder === 'ingen-arena' ? (
      <Lenke til="/arena" sok={{ nytt: r.region }}>
        {tekst}
      </Lenke>
    ) : (
      tekst
    )
  ) : (
    <Lenke til={`/arena/${r.arena}`} sok={gjoer[hinder] ?? {}}>
      {tekst}
    </Lenke>
  );
};

/** Every region side by side on the way to a working eFagråd, and what stands in the way. */
export const Etablering = () => {
  const { t } = useTranslation();
  const v = useSamarbeid();
  const meg = useMeg();
  const svar = useEtablering(v);
  return (
    <>
      <Sidetittel tittel={t('arena.etablering')} ingress={t('arena.etablering.ingress')} />
      <Lest svar={svar}>
        {({ regioner }) =>
          regioner.length === 0 ? (
            <Tom tittel={t('arena.etablering.ingen')}>
              <p>{t('arena.etablering.ingen.hva')}</p>
            </Tom>
          ) : (
            <>
              <p role="status">
                {t('arena.etablering.sum', {
                  virksomme: regioner.filter((r) => r.arenastatus?.kode === 'virksomt').length,
                  antall: regioner.length,
                })}
              </p>
              <Tabell<Regionrad>
                tittel={t('arena.etablering')}
                rader={regioner}
                noekkel={(r) => r.region}
                kolonner={[
                  {
                    id: 'region',
                    tittel: t('felt.region'),
                    radhode: true,
                    vis: (r) =>
                      r.arena === undefined ? r.navn : <Lenke til={`/arena/${r.arena}`}>{r.navn}</Lenke>,
                  },
                  {
                    id: 'status',
                    tittel: t('felt.arenastatus'),
                    vis: (r) => (
                      <span className="f-meta">
                        <Statusmerke liste="Arenastatus" verdi={r.arenastatus} />
                        {r.statusdato !== undefined && <Datotekst dato={r.statusdato} kort />}
                      </span>
                    ),
                  },
                  { id: 'punkter', tittel: t('arena.framdrift'), vis: (r) => <Framdrift r={r} /> },
                  {
                    id: 'kp',
                    tittel: t('nominasjon.dagens'),
                    vis: (r) =>
                      r.kontaktpunkt === undefined ? null : (
                        <>
                          {r.kontaktpunkt.partnavn ?? r.kontaktpunkt.tittel}
                          {r.kontaktpunkt.midlertidig && ` (${t('arena.midlertidig')})`}
                        </>
                      ),
                  },
                  {
                    id: 'hindrer',
                    tittel: t('arena.hindrer'),
                    vis: (r) =>
                      r.hindringer.length === 0 ? (
                        t('arena.hindrer.ingenting')
                      ) : (
                        <ul className="f-lenkeliste">
                          {r.hindringer.map((h) => (
                            <li key={h}>
                              <Hinder r={r} hinder={h} />
                            </li>
                          ))}
                        </ul>
                      ),
                  },
                ]}
              />
            </>
          )
        }
      </Lest>
      <Mal v={v} kan={harRolle(meg, v, 'sekretariat', 'administrator')} />
    </>
  );
};
