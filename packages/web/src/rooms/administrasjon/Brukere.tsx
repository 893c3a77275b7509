import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { harRolle, type Objekt, odataTekst, useMeg } from '../../client/index.js';
import { Handlingsdialog } from '../../parts/Handlingsdialog.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { useAdressevalg } from '../../parts/rute.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Soekefelt } from '../../parts/Soekefelt.js';
import { Merke } from '../../parts/Statusmerke.js';
import { Tabell } from '../../parts/Tabell.js';
import { Tom } from '../../parts/Tom.js';
import { useSideliste } from '../../parts/useSideliste.js';
import { useGaaTil } from './gaatil.js';
import { Administrasjonsramme, useAdministrert } from './Ramme.js';
import { useRoller, useRolletekst, useRollevalg } from './roller.js';
import { sideadresse } from './sider.js';

/** Whoever works in the tenant, or has: with roles, and the way to invite more. */
export const Brukere = () => {
  const { t } = useTranslation();
  const rolletekst = useRolletekst();
  const rollevalg = useRollevalg();
  const v = useAdministrert();
  const meg = useMeg();
  const gaa = useGaaTil();
  const [ny, settNy] = useState(false);
  const [soek, settSoek] = useAdressevalg('soek', '');
  const ord = odataTekst(soek.toLocaleLowerCase('nb'));
  const { svar, sider } = useSideliste(v, 'bruker', {
    ...(soek === ''
      ? {}
      : { filter: `contains(tolower(brukerNavn),${ord}) or contains(tolower(kortnavn),${ord})` }),
    orderby: 'brukerNavn',
  });
  const roller = useRoller(
    v,
    (svar.data?.verdier ?? []).map((b) => b.systemID),
  );
  return (
    <Administrasjonsramme v={v} tittel={t('administrasjon.side.brukere')}>
      <Sidetittel
        tittel={t('administrasjon.side.brukere')}
        ingress={t('administrasjon.brukere.ingress')}
        {...(harRolle(meg, v, 'administrator')
          ? {
              handlinger: <Button onClick={() => settNy(true)}>{t('handling.bruker.inviter')}</Button>,
            }
          : {})}
      />
      <Soekefelt etikett={t('administrasjon.brukere.soek')} verdi={soek} soek={(x) => settSoek(x)} />
      <Lest svar={svar}>
        {(liste) =>
          liste.verdier.length === 0 ? (
            <Tom
              tittel={t(soek === '' ? 'administrasjon.brukere.ingen' : 'administrasjon.innhold.ingenTreff')}
            >
              {soek === '' && <p>{t('administrasjon.brukere.ingen.hjelp')}</p>}
            </Tom>
          ) : (
            <Tabell
              tittel={t('administrasjon.side.brukere')}
              rader={liste.verdier as readonly Objekt[]}
              noekkel={(b) => b.systemID}
              kolonner={[
                {
                  id: 'navn',
                  tittel: t('administrasjon.kol.navn'),
                  radhode: true,
                  vis: (b) => (
                    <Lenke til={`${sideadresse(v, 'brukere')}/${b.systemID}`}>{String(b.brukerNavn)}</Lenke>
                  ),
                },
                {
                  id: 'epost',
                  tittel: t('administrasjon.kol.epost'),
                  vis: (b) => roller.data?.get(b.systemID)?.epost ?? '',
                },
                {
                  id: 'roller',
                  tittel: t('administrasjon.kol.roller'),
                  vis: (b) => (roller.data?.get(b.systemID)?.roller ?? []).map(rolletekst).join(', '),
                },
                {
                  id: 'status',
                  tittel: t('administrasjon.kol.status'),
                  vis: (b) =>
                    b.avsluttetDato === undefined ? (
                      <Merke tone="god">{t('administrasjon.aktiv')}</Merke>
                    ) : (
                      <Merke tone="nei">{t('administrasjon.avsluttet')}</Merke>
                    ),
                },
              ]}
              sider={sider(liste)}
            />
          )
        }
      </Lest>
      {ny && (
        <Handlingsdialog
          v={v}
          entitet="bruker"
          id={undefined}
          handling="inviter"
          valg={{ rolle: rollevalg }}
          forklaring={t('administrasjon.brukere.inviter.om')}
          lukk={() => settNy(false)}
          ferdig={(s) => gaa(`${sideadresse(v, 'brukere')}/${s.objekt.systemID}`)}
        />
      )}
    </Administrasjonsramme>
  );
};
