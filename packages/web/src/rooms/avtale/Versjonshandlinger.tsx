import { Alert, Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { harRolle, type Objekt, useListe, useMeg, useObjekt, useSamarbeid } from '../../client/index.js';
import { Handlingsknapper } from '../../parts/Handlingsknapper.js';
import { useHandlingstekst } from '../../parts/modelltekst.js';
import { vedtakene } from '../../parts/objektsoek.js';
import { useIdag } from '../../parts/oppslag.js';
import { gjelderNaa } from '../moete/oppslag.js';
import { nesteSteg, SPOER } from './nestesteg.js';

/** What can be done with a version, what comes next first: send it out, ask the parties, adopt, remind, make the next one. */
export const Versjonshandlinger = ({
  versjon,
  visVersjon,
}: {
  readonly versjon: Objekt<'avtaleversjon'>;
  readonly visVersjon: (nummer: string) => void;
}) => {
  const { t } = useTranslation();
  const v = useSamarbeid();
  const idag = useIdag();
  const handlingstekst = useHandlingstekst();
  const [gjort, settGjort] = useState('');
  const svar = useObjekt(v, 'avtaleversjon', versjon.systemID);
  const handlinger = svar.data?.handlinger ?? [];
  const naar = handlinger.length > 0;
  const parter = useListe(v, 'samarbeidspart', { filter: gjelderNaa(idag), orderby: 'navn', top: 200 }, naar);
  const tilslutninger = useListe(
    v,
    'tilslutning',
    { filter: `avtaleversjon eq ${versjon.systemID} and avloest eq null`, top: 200 },
    naar,
  );
  const kanSpoerre = harRolle(useMeg(), v, 'sekretariat', 'kp');
  const hoeringer = useListe(
    v,
    'hoering',
    { filter: `avtaleversjon eq ${versjon.systemID}`, orderby: 'frist', top: 50 },
    naar || kanSpoerre,
  );
  if (!naar && !kanSpoerre) return null;
  const sendte = new Set(
    (tilslutninger.data?.verdier ?? [])
      .filter(
        (x) =>
          x.tilslutningsstatus.kode !== 'ikke-sendt' &&
          !(x.tilslutningsstatus.kode === 'utmeldt' && (x.utmeldtDato ?? '') <= idag),
      )
      .map((x) => x.part),
  );
  const ubesvart = (tilslutninger.data?.verdier ?? []).filter((x) =>
    ['sendt', 'til-behandling'].includes(x.tilslutningsstatus.kode),
  );
  const navn = new Map((parter.data?.verdier ?? []).map((p) => [p.systemID, p.navn]));
  const valg = (ledig: (id: string) => boolean) =>
    (parter.data?.verdier ?? [])
      .filter((p) => ledig(p.systemID))
      .map((p) => ({ verdi: p.systemID, tekst: p.navn }));
  const kommuner = (parter.data?.verdier ?? []).filter((p) => p.parttype.kode === 'kommune');
  const vedtakvalg = vedtakene("vedtaksemne/kode eq 'endring-av-avtalen'");
  const hoeringene = hoeringer.data?.verdier ?? [];
  const { steg, foerst } = nesteSteg({
    handlinger,
    usendte: valg((id) => !sendte.has(id)).length,
    usendteKommuner: kommuner.filter((p) => !sendte.has(p.systemID)).length,
    ubesvarte: ubesvart,
    hoeringer: hoeringene.length,
    aapneHoeringer: hoeringene.filter((h) => h.hoeringsstatus.kode !== 'avsluttet').length,
    kanSpoerre,
    idag,
  });
  const spoerFoerst = foerst && steg[0] === SPOER;
  const spoer = kanSpoerre && (
    <Button asChild variant={spoerFoerst ? 'primary' : 'secondary'}>
      <Link to="/hoering/ny" search={{ avtaleversjon: versjon.systemID } as never}>
        {t('hoering.omAvtalen')}
      </Link>
    </Button>
  );
  return (
    <>
      <div role="status">{gjort !== '' && <Alert data-color="success">{gjort}</Alert>}</div>
      <div className="f-rad">
        {spoerFoerst && spoer}
        <Handlingsknapper
          v={v}
          entitet="avtaleversjon"
          id={versjon.systemID}
          handlinger={steg.filter((h) => h !== SPOER)}
          foersteErNeste={foerst && !spoerFoerst}
          ferdig={(h, ferdig) => {
            settGjort(t('avtale.gjort', { hva: handlingstekst('avtaleversjon', h) }));
            if (h === 'nyVersjon' && 'versjonsnummer' in ferdig.objekt)
              visVersjon(String(ferdig.objekt.versjonsnummer));
          }}
          oppsett={(h) => {
            switch (h) {
              case 'sendPaaHoering':
                return {
                  valg: { part: valg(() => true) },
                  start: { part: kommuner.map((p) => p.systemID) },
                };
              case 'send':
                return {
                  valg: { part: valg((id) => !sendte.has(id)) },
                  start: {
                    part: kommuner.filter((p) => !sendte.has(p.systemID)).map((p) => p.systemID),
                  },
                };
              case 'purr':
                return {
                  forklaring: `${t('handling.avtaleversjon.purr.om')} ${t('avtale.purres', {
                    count: ubesvart.length,
                    hvem: ubesvart
                      .map((x) => navn.get(x.part) ?? '')
                      .sort((a, b) => a.localeCompare(b, 'nb'))
                      .join(', '),
                  })}`,
                };
              case 'vedta':
                return { valg: { vedtak: vedtakvalg }, start: { gjelderFra: versjon.gjelderFra ?? idag } };
              case 'opphev':
                return { valg: { vedtak: vedtakvalg } };
              default:
                return {};
            }
          }}
        />
        {!spoerFoerst && spoer}
      </div>
    </>
  );
};
