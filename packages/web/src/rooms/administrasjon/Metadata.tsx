import { Button } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { apiSti, harRolle, hent, type Objekt, odataTekst, useMeg } from '../../client/index.js';
import { Bekreftdialog } from '../../parts/Bekreftdialog.js';
import { Datotekst } from '../../parts/Dato.js';
import { Lest } from '../../parts/Lest.js';
import { Objektdialog } from '../../parts/Objektdialog.js';
import { useAdressevalg } from '../../parts/rute.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Soekefelt } from '../../parts/Soekefelt.js';
import { Merke } from '../../parts/Statusmerke.js';
import { Tabell } from '../../parts/Tabell.js';
import { Tom } from '../../parts/Tom.js';
import { useSideliste } from '../../parts/useSideliste.js';
import { Administrasjonsramme, useAdministrert } from './Ramme.js';
import { administrasjonsroller } from './sider.js';
import { useNaa } from './tid.js';

const ENTITET = 'virksomhetsspesifikkeMetadata';

/** The catalogue of fields that the tenant has added. */
export const Metadata = () => {
  const { t } = useTranslation();
  const lager = useQueryClient();
  const naa = useNaa();
  const v = useAdministrert();
  const meg = useMeg();
  const [soek, settSoek] = useAdressevalg('soek', '');
  const [ny, settNy] = useState(false);
  const [endrer, settEndrer] = useState<Objekt | null>(null);
  const [utdaterer, settUtdaterer] = useState<Objekt | null>(null);
  const ord = odataTekst(soek.toLocaleLowerCase('nb'));
  const { svar, sider } = useSideliste(v, ENTITET, {
    ...(soek === ''
      ? {}
      : { filter: `contains(tolower(navn),${ord}) or contains(tolower(beskrivelse),${ord})` }),
    orderby: 'navn',
  });
  const kan = harRolle(meg, v, ...administrasjonsroller);
  const ute = (o: Objekt): boolean => typeof o.utdatert === 'string' && o.utdatert <= naa;
  return (
    <Administrasjonsramme v={v} tittel={t('administrasjon.side.metadata')}>
      <Sidetittel
        tittel={t('administrasjon.side.metadata')}
        ingress={t('administrasjon.metadata.ingress')}
        {...(kan
          ? { handlinger: <Button onClick={() => settNy(true)}>{t('administrasjon.metadata.ny')}</Button> }
          : {})}
      />
      <Soekefelt etikett={t('administrasjon.metadata.soek')} verdi={soek} soek={settSoek} />
      <Lest svar={svar}>
        {(liste) =>
          liste.verdier.length === 0 ? (
            <Tom
              tittel={t(soek === '' ? 'administrasjon.metadata.ingen' : 'administrasjon.innhold.ingenTreff')}
            >
              {soek === '' && <p>{t('administrasjon.metadata.ingen.hjelp')}</p>}
            </Tom>
          ) : (
            <Tabell
              tittel={t('administrasjon.side.metadata')}
              rader={liste.verdier as readonly Objekt[]}
              noekkel={(o) => o.systemID}
              kolonner={[
                {
                  id: 'navn',
                  tittel: t('administrasjon.kol.navn'),
                  radhode: true,
                  vis: (o) => <code className="f-kode">{String(o.navn)}</code>,
                },
                {
                  id: 'type',
                  tittel: t('administrasjon.kol.type'),
                  vis: (o) => t(`verdi.type.${String(o.type)}`, { defaultValue: String(o.type) }),
                },
                {
                  id: 'beskrivelse',
                  tittel: t('felt.beskrivelse'),
                  vis: (o) => String(o.beskrivelse ?? ''),
                },
                {
                  id: 'status',
                  tittel: t('administrasjon.kol.status'),
                  vis: (o) =>
                    ute(o) ? (
                      <Merke tone="nei">
                        {t('administrasjon.kodelister.ute')} <Datotekst dato={String(o.utdatert)} kort />
                      </Merke>
                    ) : (
                      <Merke tone="god">{t('administrasjon.kodelister.iBruk')}</Merke>
                    ),
                },
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
                              aria-label={t('administrasjon.endreHva', { hva: String(o.navn) })}
                              onClick={() => settEndrer(o)}
                            >
                              {t('administrasjon.endre')}
                            </Button>
                            <Button
                              variant="tertiary"
                              data-size="sm"
                              aria-label={t(
                                ute(o)
                                  ? 'administrasjon.kodelister.taInnHva'
                                  : 'administrasjon.kodelister.taUtHva',
                                { kode: String(o.navn) },
                              )}
                              onClick={() => settUtdaterer(o)}
                            >
                              {t(
                                ute(o) ? 'administrasjon.kodelister.taInn' : 'administrasjon.kodelister.taUt',
                              )}
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
      {ny && (
        <Objektdialog
          v={v}
          entitet={ENTITET}
          tittel={t('administrasjon.metadata.ny')}
          forklaring={t('administrasjon.metadata.ny.om')}
          skjul={['utdatert']}
          lukk={() => settNy(false)}
        />
      )}
      {endrer !== null && (
        <Objektdialog
          v={v}
          entitet={ENTITET}
          objekt={endrer}
          tittel={t('administrasjon.endreHva', { hva: String(endrer.navn) })}
          skjul={['utdatert']}
          lukk={() => settEndrer(null)}
        />
      )}
      {utdaterer !== null && (
        <Bekreftdialog
          tittel={t(
            ute(utdaterer) ? 'administrasjon.kodelister.taInnHva' : 'administrasjon.kodelister.taUtHva',
            { kode: String(utdaterer.navn) },
          )}
          knapp={t(ute(utdaterer) ? 'administrasjon.kodelister.taInn' : 'administrasjon.kodelister.taUt')}
          lukk={() => settUtdaterer(null)}
          utfoer={async () => {
            await hent(apiSti(v, ENTITET, utdaterer.systemID), {
              metode: 'PATCH',
              versjon: utdaterer.versjon,
              body: { utdatert: ute(utdaterer) ? null : naa },
            });
            await lager.invalidateQueries({ queryKey: [v] });
          }}
        >
          <p>{t(ute(utdaterer) ? 'administrasjon.metadata.taInn.om' : 'administrasjon.metadata.taUt.om')}</p>
        </Bekreftdialog>
      )}
    </Administrasjonsramme>
  );
};
