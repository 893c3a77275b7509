import { Button } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { apiSti, harRolle, hent, type Kodeverdi, type Objekt, useMeg } from '../../client/index.js';
import { Bekreftdialog } from '../../parts/Bekreftdialog.js';
import { Del } from '../../parts/Del.js';
import { Lest } from '../../parts/Lest.js';
import { useKodetekst } from '../../parts/modelltekst.js';
import { Objektdialog } from '../../parts/Objektdialog.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Tabell } from '../../parts/Tabell.js';
import { Tom } from '../../parts/Tom.js';
import { useSideliste } from '../../parts/useSideliste.js';
import { Administrasjonsramme, useAdministrert } from './Ramme.js';
import { useRolletekst, useRollevalg } from './roller.js';
import { Hake } from './Tegn.js';
import { innebygd, samlet } from './tilganger.js';

type Rett = 'les' | 'ny' | 'endre' | 'slett';
const rettene: readonly Rett[] = ['les', 'ny', 'endre', 'slett'];

const Kan = ({ kan }: { readonly kan: boolean }) => {
  const { t } = useTranslation();
  return (
    <span className="a-kan">
      {kan ? <Hake /> : <span aria-hidden="true">–</span>}
      <span className="ds-sr-only">{kan ? t('parts.ja') : t('parts.nei')}</span>
    </span>
  );
};

/** What each role may do with what: what follows from the role itself, and what the tenant has added. */
export const Tilganger = () => {
  const { t } = useTranslation();
  const kodetekst = useKodetekst();
  const rolletekst = useRolletekst();
  const rollevalg = useRollevalg();
  const lager = useQueryClient();
  const v = useAdministrert();
  const meg = useMeg();
  const [ny, settNy] = useState(false);
  const [endrer, settEndrer] = useState<Objekt | null>(null);
  const [sletter, settSletter] = useState<Objekt | null>(null);
  const { svar, sider } = useSideliste(v, 'tilgang', { orderby: 'rolle' });
  const kan = harRolle(meg, v, 'administrator');
  const kategori = (kode: string): string => kodetekst('Tilgangskategori', { kode, kodenavn: kode });
  const navnPaa = (o: Objekt): string =>
    `${rolletekst(String(o.rolle))}: ${kodetekst('Tilgangskategori', o.tilgangskategori as Kodeverdi)}`;
  const utvid = (o: Objekt): boolean => o.referanseArkivenhet !== undefined;
  return (
    <Administrasjonsramme v={v} tittel={t('administrasjon.side.tilgang')}>
      <Sidetittel
        tittel={t('administrasjon.side.tilgang')}
        ingress={t('administrasjon.tilgang.ingress')}
        {...(kan
          ? { handlinger: <Button onClick={() => settNy(true)}>{t('administrasjon.tilgang.ny')}</Button> }
          : {})}
      />
      <Del tittel={t('administrasjon.tilgang.egne')}>
        <Lest svar={svar}>
          {(liste) =>
            liste.verdier.length === 0 ? (
              <Tom tittel={t('administrasjon.tilgang.ingen')}>
                <p>{t('administrasjon.tilgang.ingen.hjelp')}</p>
              </Tom>
            ) : (
              <Tabell
                tittel={t('administrasjon.tilgang.egne')}
                rader={liste.verdier as readonly Objekt[]}
                noekkel={(o) => o.systemID}
                kolonner={[
                  {
                    id: 'rolle',
                    tittel: t('administrasjon.tilgang.rolle'),
                    radhode: true,
                    vis: (o) => rolletekst(String(o.rolle)),
                  },
                  {
                    id: 'kategori',
                    tittel: t('administrasjon.tilgang.hva'),
                    vis: (o) => (
                      <>
                        {kodetekst('Tilgangskategori', o.tilgangskategori as Kodeverdi)}
                        {utvid(o) && (
                          <p className="f-dempet f-liten">
                            {t('administrasjon.tilgang.enEnhet')}{' '}
                            <code className="f-kode">{String(o.referanseArkivenhet)}</code>
                          </p>
                        )}
                      </>
                    ),
                  },
                  {
                    id: 'restriksjon',
                    tittel: t('administrasjon.tilgang.restriksjon'),
                    vis: (o) =>
                      o.tilgangsrestriksjon === undefined
                        ? t('administrasjon.tilgang.ingenRestriksjon')
                        : kodetekst('Tilgangsrestriksjon', o.tilgangsrestriksjon as Kodeverdi),
                  },
                  ...rettene.map((r) => ({
                    id: r,
                    tittel: t(`felt.${r}`, { defaultValue: r }),
                    vis: (o: Objekt) => <Kan kan={o[r] === true} />,
                  })),
                  ...(kan
                    ? [
                        {
                          id: 'gjoer',
                          tittel: t('administrasjon.kol.handling'),
                          vis: (o: Objekt) => (
                            <span className="f-rad">
                              <Button
                                variant="tertiary"
                                data-size="sm"
                                aria-label={t('administrasjon.endreHva', { hva: navnPaa(o) })}
                                onClick={() => settEndrer(o)}
                              >
                                {t('administrasjon.endre')}
                              </Button>
                              <Button
                                variant="tertiary"
                                data-size="sm"
                                aria-label={t('administrasjon.tilgang.slettHva', { hva: navnPaa(o) })}
                                onClick={() => settSletter(o)}
                              >
                                {t('administrasjon.slett')}
                              </Button>
                            </span>
                          ),
                        },
                      ]
                    : []),
                ]}
                sider={sider(liste)}
              />
            )
          }
        </Lest>
      </Del>
      <Del tittel={t('administrasjon.tilgang.innebygd')}>
        <p className="f-les">{t('administrasjon.tilgang.innebygd.om')}</p>
        {samlet(innebygd()).map((g) => {
          const hvem = g.roller.map(rolletekst).join(', ');
          return (
            <Tabell
              key={g.roller.join()}
              tittel={hvem}
              visTittel
              rader={g.rettigheter}
              noekkel={(r) => r.kategori}
              kolonner={[
                {
                  id: 'hva',
                  tittel: t('administrasjon.tilgang.hva'),
                  radhode: true,
                  vis: (r) => kategori(r.kategori),
                },
                ...rettene.map((r) => ({
                  id: r,
                  tittel: t(`felt.${r}`, { defaultValue: r }),
                  vis: (x: (typeof g.rettigheter)[number]) => <Kan kan={x[r]} />,
                })),
              ]}
            />
          );
        })}
      </Del>
      {ny && (
        <Objektdialog
          v={v}
          entitet="tilgang"
          tittel={t('administrasjon.tilgang.ny')}
          forklaring={t('administrasjon.tilgang.ny.om')}
          valg={{ rolle: rollevalg }}
          lukk={() => settNy(false)}
        />
      )}
      {endrer !== null && (
        <Objektdialog
          v={v}
          entitet="tilgang"
          objekt={endrer}
          tittel={t('administrasjon.endreHva', { hva: navnPaa(endrer) })}
          valg={{ rolle: rollevalg }}
          lukk={() => settEndrer(null)}
        />
      )}
      {sletter !== null && (
        <Bekreftdialog
          tittel={t('administrasjon.tilgang.slettHva', { hva: navnPaa(sletter) })}
          knapp={t('administrasjon.slett')}
          lukk={() => settSletter(null)}
          utfoer={async () => {
            await hent(apiSti(v, 'tilgang', sletter.systemID), {
              metode: 'DELETE',
              versjon: sletter.versjon,
            });
            await lager.invalidateQueries({ queryKey: [v] });
          }}
        >
          <p>{t('administrasjon.tilgang.slett.om')}</p>
        </Bekreftdialog>
      )}
    </Administrasjonsramme>
  );
};
