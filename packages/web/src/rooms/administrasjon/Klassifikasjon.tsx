import { Button } from '@digdir/designsystemet-react';
import { model } from '@felles/model';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { harRolle, type Kodeverdi, type Objekt, useMeg } from '../../client/index.js';
import { Datotekst } from '../../parts/Dato.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { useKodetekst } from '../../parts/modelltekst.js';
import { Objektdialog } from '../../parts/Objektdialog.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Tabell } from '../../parts/Tabell.js';
import { Tom } from '../../parts/Tom.js';
import { useSideliste } from '../../parts/useSideliste.js';
import { useGaaTil } from './gaatil.js';
import { Administrasjonsramme, useAdministrert } from './Ramme.js';
import { sideadresse } from './sider.js';

/** The classification systems of the tenant. */
export const Klassifikasjon = () => {
  const { t } = useTranslation();
  const kodetekst = useKodetekst();
  const v = useAdministrert();
  const meg = useMeg();
  const gaa = useGaaTil();
  const [ny, settNy] = useState(false);
  const { svar, sider } = useSideliste(v, 'klassifikasjonssystem', {
    orderby: 'tittel',
  });
  const til = (o: Objekt): string => `${sideadresse(v, 'klassifikasjon')}/${o.systemID}`;
  return (
    <Administrasjonsramme v={v} tittel={t('administrasjon.side.klassifikasjon')}>
      <Sidetittel
        tittel={t('administrasjon.side.klassifikasjon')}
        ingress={t('administrasjon.klassifikasjon.ingress')}
        {...(harRolle(meg, v, ...model.entity('klassifikasjonssystem').access.create)
          ? {
              handlinger: (
                <Button onClick={() => settNy(true)}>{t('administrasjon.ny.klassifikasjonssystem')}</Button>
              ),
            }
          : {})}
      />
      <Lest svar={svar}>
        {(liste) =>
          liste.verdier.length === 0 ? (
            <Tom tittel={t('administrasjon.klassifikasjon.ingen')}>
              <p>{t('administrasjon.klassifikasjon.ingen.hjelp')}</p>
            </Tom>
          ) : (
            <Tabell
              tittel={t('administrasjon.side.klassifikasjon')}
              rader={liste.verdier as readonly Objekt[]}
              noekkel={(o) => o.systemID}
              kolonner={[
                {
                  id: 'tittel',
                  tittel: t('administrasjon.kol.navn'),
                  radhode: true,
                  vis: (o) => <Lenke til={til(o)}>{String(o.tittel ?? t('administrasjon.skjermet'))}</Lenke>,
                },
                {
                  id: 'type',
                  tittel: t('administrasjon.kol.type'),
                  vis: (o) =>
                    kodetekst('Klassifikasjonstype', o.klassifikasjonstype as Kodeverdi | undefined),
                },
                {
                  id: 'opprettet',
                  tittel: t('administrasjon.kol.opprettet'),
                  vis: (o) => <Datotekst dato={o.opprettetDato} kort />,
                },
              ]}
              sider={sider(liste)}
            />
          )
        }
      </Lest>
      {ny && (
        <Objektdialog
          v={v}
          entitet="klassifikasjonssystem"
          tittel={t('administrasjon.ny.klassifikasjonssystem')}
          lukk={() => settNy(false)}
          ferdig={(o) => gaa(til(o))}
        />
      )}
    </Administrasjonsramme>
  );
};
