import { Button } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { apiSti, harRolle, hent, type Objekt, useMeg, useObjekt } from '../../client/index.js';
import { Bekreftdialog } from '../../parts/Bekreftdialog.js';
import { Del } from '../../parts/Del.js';
import { useKnyttede } from '../../parts/knyttede.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { Objektdialog, type Relasjonsfelt } from '../../parts/Objektdialog.js';
import { Objektfakta } from '../../parts/Objektfakta.js';
import { useRuteparam } from '../../parts/rute.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Merke } from '../../parts/Statusmerke.js';
import { Tom } from '../../parts/Tom.js';
import { HistorikkDel } from '../arkiv/Historikk.js';
import { useGaaTil } from './gaatil.js';
import { Broed } from './Objektside.js';
import { Administrasjonsramme, useAdministrert } from './Ramme.js';
import { administrasjonsroller, sideadresse } from './sider.js';
import { linjenoekkel, useSti } from './sti.js';
import { navnet } from './struktur.js';
import { Tre } from './Tre.js';
import { useNaa } from './tid.js';

const over = (uten: readonly string[]): Relasjonsfelt => ({
  navn: 'referanseOverordnetEnhet',
  entitet: 'administrativenhet',
  felt: ['administrativEnhetNavn', 'kortnavn'],
  vis: navnet,
  uten,
});

const Brukerliste = ({ v, enhet }: { readonly v: string; readonly enhet: Objekt }) => {
  const { t } = useTranslation();
  const svar = useKnyttede(v, enhet, 'bruker', 'brukerNavn');
  return (
    <Del tittel={t('administrasjon.side.brukere')}>
      <Lest svar={svar}>
        {({ verdier, neste }) =>
          verdier.length === 0 ? (
            <p className="f-dempet">{t('administrasjon.enheter.ingenBrukere')}</p>
          ) : (
            <>
              <ul className="f-lenkeliste">
                {verdier.map((b) => (
                  <li key={b.systemID}>
                    <Lenke til={`${sideadresse(v, 'brukere')}/${b.systemID}`}>{navnet(b)}</Lenke>
                  </li>
                ))}
              </ul>
              {neste !== undefined && (
                <p className="f-dempet">{t('parts.oppslag.foerste', { antall: verdier.length })}</p>
              )}
            </>
          )
        }
      </Lest>
    </Del>
  );
};

interface EnhetProps {
  readonly v: string;
  readonly id: string;
  readonly sti: readonly Objekt[];
}

const Enhet = ({ v, id, sti }: EnhetProps) => {
  const { t } = useTranslation();
  const lager = useQueryClient();
  const gaa = useGaaTil();
  const naa = useNaa();
  const svar = useObjekt(v, 'administrativenhet', id);
  const [valg, settValg] = useState<'ny' | 'endre' | 'avslutt' | 'slett' | null>(null);
  const lukk = () => settValg(null);
  return (
    <Lest svar={svar}>
      {(e: Objekt) => {
        const avsluttet = e.avsluttetDato !== undefined;
        const kan = e.kan?.endre === true;
        const overordnet = e.referanseOverordnetEnhet;
        return (
          <>
            <Sidetittel
              over={t('entitet.administrativenhet')}
              tittel={navnet(e)}
              under={
                <>
                  <Merke tone={avsluttet ? 'nei' : 'god'}>
                    {t(avsluttet ? 'administrasjon.avsluttet' : 'administrasjon.aktiv')}
                  </Merke>
                  <Broed v={v} sti={sti} />
                </>
              }
            />
            {kan && (
              <div className="f-handlinger">
                {!avsluttet && (
                  <Button data-size="sm" onClick={() => settValg('ny')}>
                    {t('administrasjon.enheter.nyUnder')}
                  </Button>
                )}
                <Button variant="secondary" data-size="sm" onClick={() => settValg('endre')}>
                  {t('administrasjon.endre')}
                </Button>
                {!avsluttet && (
                  <Button variant="secondary" data-size="sm" onClick={() => settValg('avslutt')}>
                    {t('administrasjon.avslutt')}
                  </Button>
                )}
                {e.kan?.slette === true && (
                  <Button
                    variant="secondary"
                    data-color="danger"
                    data-size="sm"
                    onClick={() => settValg('slett')}
                  >
                    {t('administrasjon.slett')}
                  </Button>
                )}
              </div>
            )}
            <Brukerliste v={v} enhet={e} />
            <Del tittel={t('administrasjon.fakta')}>
              <Objektfakta v={v} objekt={e} uten={['administrativEnhetNavn']} />
            </Del>
            <HistorikkDel v={v} entitet="administrativenhet" id={e.systemID} />
            {valg === 'ny' && (
              <Objektdialog
                v={v}
                entitet="administrativenhet"
                tittel={t('administrasjon.nyI', {
                  hva: t('administrasjon.enheter.nyUnder'),
                  hvor: navnet(e),
                })}
                fast={{ referanseOverordnetEnhet: e.systemID }}
                skjul={['avsluttetDato']}
                lukk={lukk}
                ferdig={(o) => gaa(`${sideadresse(v, 'enheter')}/${o.systemID}`)}
              />
            )}
            {valg === 'endre' && (
              <Objektdialog
                v={v}
                entitet="administrativenhet"
                objekt={e}
                tittel={t('administrasjon.endreHva', { hva: navnet(e) })}
                relasjoner={[over([e.systemID])]}
                start={typeof overordnet === 'string' ? { referanseOverordnetEnhet: overordnet } : {}}
                lukk={lukk}
              />
            )}
            {valg === 'avslutt' && (
              <Bekreftdialog
                tittel={t('administrasjon.avsluttHva', { hva: navnet(e) })}
                knapp={t('administrasjon.avslutt')}
                kanIkkeAngres
                lukk={lukk}
                utfoer={async () => {
                  await hent(apiSti(v, 'administrativenhet', e.systemID), {
                    metode: 'PATCH',
                    versjon: e.versjon,
                    body: { avsluttetDato: naa },
                  });
                  await lager.invalidateQueries({ queryKey: [v] });
                }}
              >
                <p>{t('administrasjon.enheter.avslutt.om')}</p>
              </Bekreftdialog>
            )}
            {valg === 'slett' && (
              <Bekreftdialog
                tittel={t('administrasjon.slettHva', { hva: navnet(e) })}
                knapp={t('administrasjon.slett')}
                kanIkkeAngres
                lukk={lukk}
                utfoer={async () => {
                  await hent(apiSti(v, 'administrativenhet', e.systemID), {
                    metode: 'DELETE',
                    versjon: e.versjon,
                  });
                  gaa(sideadresse(v, 'enheter'));
                  await lager.invalidateQueries({ queryKey: [v] });
                }}
              >
                <p>{t('administrasjon.slett.om')}</p>
              </Bekreftdialog>
            )}
          </>
        );
      }}
    </Lest>
  );
};

/** The units of the tenant as a tree, beside the one that is chosen. */
export const Enheter = () => {
  const { t } = useTranslation();
  const v = useAdministrert();
  const meg = useMeg();
  const gaa = useGaaTil();
  const id = useRuteparam('id');
  const [ny, settNy] = useState(false);
  const sti = useSti(v, 'administrativenhet', id);
  const vei: string[] = [];
  for (const o of sti.data ?? []) vei.push(linjenoekkel(vei.at(-1) ?? '', o));
  return (
    <Administrasjonsramme v={v} tittel={t('administrasjon.side.enheter')}>
      <div className="a-struktur" data-valgt={id === '' ? 'nei' : 'ja'}>
        <section className="a-tredel" aria-label={t('administrasjon.enheter.tre')}>
          <Tre
            v={v}
            tittel={t('administrasjon.side.enheter')}
            rot={{ entitet: 'administrativenhet', id: null }}
            ettSlag
            valgt={id === '' ? null : id}
            vei={vei}
            tomt={
              <Tom tittel={t('administrasjon.enheter.ingen')}>
                <p>{t('administrasjon.enheter.ingen.hjelp')}</p>
              </Tom>
            }
          />
          {harRolle(meg, v, ...administrasjonsroller) && (
            <div>
              <Button variant="secondary" data-size="sm" onClick={() => settNy(true)}>
                {t('administrasjon.enheter.ny')}
              </Button>
            </div>
          )}
        </section>
        <div className="a-objektdel f-stabel">
          {id === '' ? (
            <Sidetittel
              tittel={t('administrasjon.side.enheter')}
              ingress={t('administrasjon.enheter.ingress')}
            />
          ) : (
            <>
              <p className="a-smal">
                <Lenke til={sideadresse(v, 'enheter')}>{t('administrasjon.tre.tilbake')}</Lenke>
              </p>
              <Enhet key={id} v={v} id={id} sti={sti.data ?? []} />
            </>
          )}
        </div>
      </div>
      {ny && (
        <Objektdialog
          v={v}
          entitet="administrativenhet"
          tittel={t('administrasjon.enheter.ny')}
          relasjoner={[over([])]}
          skjul={['avsluttetDato']}
          lukk={() => settNy(false)}
          ferdig={(o) => gaa(`${sideadresse(v, 'enheter')}/${o.systemID}`)}
        />
      )}
    </Administrasjonsramme>
  );
};
