import { Button } from '@digdir/designsystemet-react';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { harRolle, type Partendring, useMeg, usePartendringer, useSamarbeid } from '../../client/index.js';
import { Datotekst } from '../../parts/Dato.js';
import { datotekst } from '../../parts/format.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { useKodetekst } from '../../parts/modelltekst.js';
import { useIdag, useParter } from '../../parts/oppslag.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Statusmerke } from '../../parts/Statusmerke.js';
import { Tabell } from '../../parts/Tabell.js';
import { Tom } from '../../parts/Tom.js';

// The form brings the declared model with it: fetched when somebody acts.
const Handlingsdialog = lazy(async () => ({
  default: (await import('../../parts/Handlingsdialog.js')).Handlingsdialog,
}));

/** Those who keep the register of parties. */
export const useFoererRegister = (): boolean =>
  harRolle(useMeg(), useSamarbeid(), 'sekretariat', 'administrator');

/** Every change among the parties, planned and done. */
export const Endringer = () => {
  const { t, i18n } = useTranslation();
  const v = useSamarbeid();
  const idag = useIdag();
  const kodetekst = useKodetekst();
  const svar = usePartendringer(v);
  const foerer = useFoererRegister();
  const [nytt, settNytt] = useState(false);
  const gaa = useNavigate();
  const gaaTil = (til: string) => void gaa({ to: til });
  const { liste } = useParter(v);
  const valg = liste
    .filter((p) => p.tilDato === undefined)
    .map((p) => ({
      verdi: p.systemID,
      tekst:
        p.fraDato > idag
          ? t('part.medFra', { navn: p.navn, dato: datotekst(p.fraDato, i18n.language) })
          : p.navn,
    }));
  return (
    <>
      <Sidetittel tittel={t('part.endringer')} ingress={t('part.endringerOm')} />
      {foerer && (
        <div className="f-rad">
          <Button onClick={() => settNytt(true)}>{t('handling.partendring.planlegg')}</Button>
          <Lenke til="/part/registerfil">{t('part.registerfiler')}</Lenke>
        </div>
      )}
      <Lest svar={svar}>
        {(data) =>
          data.verdier.length === 0 ? (
            <Tom tittel={t('part.ingenEndringer')}>{foerer && <p>{t('part.ingenEndringerHjelp')}</p>}</Tom>
          ) : (
            <Tabell<Partendring>
              tittel={t('part.endringer')}
              rader={data.verdier}
              noekkel={(e) => e.systemID}
              kolonner={[
                {
                  id: 'tittel',
                  tittel: t('felt.tittel'),
                  radhode: true,
                  vis: (e) => <Lenke til={`/part/endring/${e.systemID}`}>{e.tittel}</Lenke>,
                },
                { id: 'dato', tittel: t('felt.dato'), vis: (e) => <Datotekst dato={e.dato} kort /> },
                {
                  id: 'type',
                  tittel: t('felt.endringstype'),
                  vis: (e) => kodetekst('Endringstype', e.endringstype),
                },
                {
                  id: 'status',
                  tittel: t('felt.endringsstatus'),
                  vis: (e) => <Statusmerke liste="Endringsstatus" verdi={e.endringsstatus} />,
                },
              ]}
            />
          )
        }
      </Lest>
      {nytt && (
        <Suspense>
          <Handlingsdialog
            v={v}
            entitet="partendring"
            id={undefined}
            handling="planlegg"
            lukk={() => settNytt(false)}
            ferdig={(r) => gaaTil(`/part/endring/${r.objekt.systemID}`)}
            valg={{ fra: valg, til: valg }}
          />
        </Suspense>
      )}
    </>
  );
};
