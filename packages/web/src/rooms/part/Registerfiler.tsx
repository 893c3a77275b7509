import { Button } from '@digdir/designsystemet-react';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Objekt, useSamarbeid } from '../../client/index.js';
import { Datotekst } from '../../parts/Dato.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { useKodetekst } from '../../parts/modelltekst.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Statusmerke } from '../../parts/Statusmerke.js';
import { Tabell } from '../../parts/Tabell.js';
import { Tom } from '../../parts/Tom.js';
import { useSideliste } from '../../parts/useSideliste.js';

// The form brings the declared model with it: fetched when somebody acts.
const Handlingsdialog = lazy(async () => ({
  default: (await import('../../parts/Handlingsdialog.js')).Handlingsdialog,
}));

/** Files of public registers that have been held against the parties. */
export const Registerfiler = () => {
  const { t } = useTranslation();
  const v = useSamarbeid();
  const gaa = useNavigate();
  const kodetekst = useKodetekst();
  const [nytt, settNytt] = useState(false);
  const { svar, sider } = useSideliste(v, 'registerimport', {
    orderby: 'lestDato desc',
  });
  return (
    <>
      <Sidetittel
        tittel={t('part.registerfiler')}
        ingress={t('part.registerfilerOm')}
        handlinger={<Button onClick={() => settNytt(true)}>{t('handling.registerimport.lesInn')}</Button>}
      />
      <Lest svar={svar}>
        {(liste) =>
          liste.verdier.length === 0 ? (
            <Tom tittel={t('part.ingenRegisterfiler')}>
              <p>{t('part.ingenRegisterfilerHjelp')}</p>
            </Tom>
          ) : (
            <Tabell<Objekt<'registerimport'>>
              tittel={t('part.registerfiler')}
              rader={liste.verdier}
              noekkel={(x) => x.systemID}
              kolonner={[
                {
                  id: 'fil',
                  tittel: t('felt.filnavn'),
                  radhode: true,
                  vis: (x) => <Lenke til={`/part/registerfil/${x.systemID}`}>{x.filnavn}</Lenke>,
                },
                {
                  id: 'kilde',
                  tittel: t('felt.registerkilde'),
                  vis: (x) => kodetekst('Registerkilde', x.registerkilde),
                },
                { id: 'lest', tittel: t('felt.lestDato'), vis: (x) => <Datotekst dato={x.lestDato} kort /> },
                {
                  id: 'antall',
                  tittel: t('felt.registerimport.antallEndringer'),
                  tall: true,
                  vis: (x) => x.antallEndringer,
                },
                {
                  id: 'status',
                  tittel: t('felt.importstatus'),
                  vis: (x) => <Statusmerke liste="Importstatus" verdi={x.importstatus} />,
                },
              ]}
              sider={sider(liste)}
            />
          )
        }
      </Lest>
      {nytt && (
        <Suspense>
          <Handlingsdialog
            v={v}
            entitet="registerimport"
            id={undefined}
            handling="lesInn"
            lukk={() => settNytt(false)}
            forklaring={t('part.lesFilOm')}
            ferdig={(r) => void gaa({ to: `/part/registerfil/${r.objekt.systemID}` })}
          />
        </Suspense>
      )}
    </>
  );
};
