import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Objekt, useListe, useSamarbeid } from '../../client/index.js';
import { Periode } from '../../parts/Dato.js';
import { Del } from '../../parts/Del.js';
import { gjelder } from '../../parts/format.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { useKodetekst } from '../../parts/modelltekst.js';
import { useIdag, useParter } from '../../parts/oppslag.js';
import { Tabell } from '../../parts/Tabell.js';
import { Tom } from '../../parts/Tom.js';

type Sete = Objekt<'sete'>;

/** Who sits in a body, by role and party. */
export const Seter = ({ arena }: { readonly arena: string }) => {
  const { t } = useTranslation();
  const v = useSamarbeid();
  const idag = useIdag();
  const parter = useParter(v);
  const kodetekst = useKodetekst();
  const [alle, settAlle] = useState(false);
  const svar = useListe(v, 'sete', {
    filter: `arena eq ${arena}`,
    orderby: 'seterolle/kode,tittel',
    top: 200,
  });
  return (
    <Del tittel={t('arena.seter')}>
      <Lest svar={svar}>
        {(data) => {
          const naa = data.verdier.filter((s) => gjelder(s.fraDato, s.tilDato, idag));
          const rader = alle ? data.verdier : naa;
          return (
            <>
              {rader.length === 0 ? (
                <Tom tittel={t('arena.ingenSeter')} />
              ) : (
                <Tabell<Sete>
                  tittel={t('arena.seter')}
                  rader={rader}
                  noekkel={(s) => s.systemID}
                  kolonner={[
                    { id: 'tittel', tittel: t('felt.sete.tittel'), radhode: true, vis: (s) => s.tittel },
                    {
                      id: 'part',
                      tittel: t('felt.part'),
                      vis: (s) =>
                        s.part === undefined ? null : (
                          <Lenke til={`/part/${s.part}`}>{parter.av(s.part)?.navn ?? t('felt.part')}</Lenke>
                        ),
                    },
                    {
                      id: 'rolle',
                      tittel: t('felt.seterolle'),
                      vis: (s) => (
                        <>
                          {kodetekst('Seterolle', s.seterolle)}
                          {s.midlertidig === true && ` (${t('arena.midlertidig')})`}
                        </>
                      ),
                    },
                    {
                      id: 'stemmerett',
                      tittel: t('felt.stemmerett'),
                      vis: (s) => t(s.stemmerett ? 'parts.ja' : 'parts.nei'),
                    },
                    {
                      id: 'kapasitet',
                      tittel: t('arena.naar'),
                      vis: (s) =>
                        s.kapasitet === undefined ? t('arena.alltid') : kodetekst('Kapasitet', s.kapasitet),
                    },
                    {
                      id: 'periode',
                      tittel: t('arena.periode'),
                      vis: (s) => <Periode fra={s.fraDato} til={s.tilDato} />,
                    },
                  ]}
                />
              )}
              {naa.length < data.verdier.length && (
                <p>
                  <Button
                    variant="tertiary"
                    data-size="sm"
                    aria-pressed={alle}
                    onClick={() => settAlle(!alle)}
                  >
                    {t('arena.visAlle')}
                  </Button>
                </p>
              )}
            </>
          );
        }}
      </Lest>
    </Del>
  );
};
