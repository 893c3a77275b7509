import { Button } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { apiSti, harRolle, hent, type Objekt, useMeg, useObjekt } from '../../client/index.js';
import { Bekreftdialog } from '../../parts/Bekreftdialog.js';
import { Del } from '../../parts/Del.js';
import { Handlingsdialog } from '../../parts/Handlingsdialog.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { Objektdialog } from '../../parts/Objektdialog.js';
import { Objektfakta } from '../../parts/Objektfakta.js';
import { useRuteparam } from '../../parts/rute.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Merke } from '../../parts/Statusmerke.js';
import { HistorikkDel } from '../arkiv/Historikk.js';
import { Knytninger } from './Knytninger.js';
import { Administrasjonsramme, useAdministrert } from './Ramme.js';
import { useRoller, useRolletekst, useRollevalg } from './roller.js';
import { sideadresse } from './sider.js';
import { navnet } from './struktur.js';
import { useNaa } from './tid.js';

const Roller = ({ v, bruker }: { readonly v: string; readonly bruker: Objekt }) => {
  const { t } = useTranslation();
  const rolletekst = useRolletekst();
  const meg = useMeg();
  const lager = useQueryClient();
  const [gir, settGir] = useState(false);
  const [tar, settTar] = useState<string | null>(null);
  const svar = useRoller(v, [bruker.systemID]);
  const har = svar.data?.get(bruker.systemID)?.roller ?? [];
  const rollevalg = useRollevalg(har);
  const kan = harRolle(meg, v, 'administrator');
  return (
    <Del tittel={t('administrasjon.kol.roller')}>
      <Lest svar={svar}>
        {() =>
          har.length === 0 ? (
            <p className="f-dempet">{t('administrasjon.brukere.ingenRoller')}</p>
          ) : (
            <ul className="f-liste f-les">
              {har.map((r) => (
                <li key={r}>
                  <div className="f-rad">
                    <span>{rolletekst(r)}</span>
                    {kan && (
                      <Button
                        variant="tertiary"
                        data-size="sm"
                        aria-label={t('administrasjon.brukere.taFraHva', { rolle: rolletekst(r) })}
                        onClick={() => settTar(r)}
                      >
                        {t('handling.bruker.trekkRolle')}
                      </Button>
                    )}
                  </div>
                </li>
              ))}
            </ul>
          )
        }
      </Lest>
      {kan && bruker.avsluttetDato === undefined && (
        <div>
          <Button variant="secondary" data-size="sm" onClick={() => settGir(true)}>
            {t('handling.bruker.tildelRolle')}
          </Button>
        </div>
      )}
      {gir && (
        <Handlingsdialog
          v={v}
          entitet="bruker"
          id={bruker.systemID}
          handling="tildelRolle"
          valg={{ rolle: rollevalg }}
          lukk={() => settGir(false)}
        />
      )}
      {tar !== null && (
        <Bekreftdialog
          tittel={t('administrasjon.brukere.taFraHva', { rolle: rolletekst(tar) })}
          knapp={t('handling.bruker.trekkRolle')}
          lukk={() => settTar(null)}
          utfoer={async () => {
            await hent(apiSti(v, 'bruker', bruker.systemID, 'trekkRolle'), {
              metode: 'POST',
              body: { rolle: tar },
            });
            await lager.invalidateQueries({ queryKey: [v] });
          }}
        >
          <p>{t('administrasjon.brukere.taFra.om', { navn: String(bruker.brukerNavn) })}</p>
        </Bekreftdialog>
      )}
    </Del>
  );
};

/** One user: name, roles, units, and when they ended. */
export const Brukerside = () => {
  const { t } = useTranslation();
  const v = useAdministrert();
  const id = useRuteparam('id');
  const lager = useQueryClient();
  const naa = useNaa();
  const svar = useObjekt(v, 'bruker', id);
  const [valg, settValg] = useState<'endre' | 'avslutt' | null>(null);
  const epost = useRoller(v, [id]).data?.get(id)?.epost;
  return (
    <Administrasjonsramme v={v} tittel={t('administrasjon.side.brukere')}>
      <Lest svar={svar}>
        {(b: Objekt) => {
          const navn = String(b.brukerNavn);
          const avsluttet = b.avsluttetDato !== undefined;
          const kan = b.kan?.endre === true;
          return (
            <>
              <Sidetittel
                over={t('entitet.bruker')}
                tittel={navn}
                under={
                  <>
                    <Merke tone={avsluttet ? 'nei' : 'god'}>
                      {t(avsluttet ? 'administrasjon.avsluttet' : 'administrasjon.aktiv')}
                    </Merke>
                    {epost !== undefined && <span>{epost}</span>}
                    <Lenke til={sideadresse(v, 'brukere')}>{t('administrasjon.brukere.alle')}</Lenke>
                  </>
                }
              />
              {kan && (
                <div className="f-handlinger">
                  <Button variant="secondary" data-size="sm" onClick={() => settValg('endre')}>
                    {t('administrasjon.endre')}
                  </Button>
                  {!avsluttet && (
                    <Button variant="secondary" data-size="sm" onClick={() => settValg('avslutt')}>
                      {t('administrasjon.avslutt')}
                    </Button>
                  )}
                </div>
              )}
              <Roller v={v} bruker={b} />
              <Knytninger
                v={v}
                objekt={b}
                relasjon="administrativenhet"
                til="administrativenhet"
                tittel={t('administrasjon.side.enheter')}
                tomt={t('administrasjon.brukere.ingenEnheter')}
                felt={['administrativEnhetNavn', 'kortnavn']}
                vis={navnet}
                lenke={(e) => <Lenke til={`${sideadresse(v, 'enheter')}/${e.systemID}`}>{navnet(e)}</Lenke>}
                kan={kan && !avsluttet}
              />
              <Del tittel={t('administrasjon.fakta')}>
                <Objektfakta v={v} objekt={b} uten={['brukerNavn']} />
              </Del>
              <HistorikkDel v={v} entitet="bruker" id={b.systemID} />
              {valg === 'endre' && (
                <Objektdialog
                  v={v}
                  entitet="bruker"
                  objekt={b}
                  tittel={t('administrasjon.endreHva', { hva: navn })}
                  lukk={() => settValg(null)}
                />
              )}
              {valg === 'avslutt' && (
                <Bekreftdialog
                  tittel={t('administrasjon.avsluttHva', { hva: navn })}
                  knapp={t('administrasjon.avslutt')}
                  kanIkkeAngres
                  lukk={() => settValg(null)}
                  utfoer={async () => {
                    await hent(apiSti(v, 'bruker', b.systemID), {
                      metode: 'PATCH',
                      versjon: b.versjon,
                      body: { avsluttetDato: naa },
                    });
                    await lager.invalidateQueries({ queryKey: [v] });
                  }}
                >
                  <p>{t('administrasjon.brukere.avslutt.om')}</p>
                </Bekreftdialog>
              )}
            </>
          );
        }}
      </Lest>
    </Administrasjonsramme>
  );
};
