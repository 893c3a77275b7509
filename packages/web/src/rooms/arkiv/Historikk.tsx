import { Details } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHistorikk } from '../../client/index.js';
import { Tidstekst } from '../../parts/Dato.js';
import { Lest } from '../../parts/Lest.js';
import { useFelttekst } from '../../parts/modelltekst.js';
import { Tabell } from '../../parts/Tabell.js';
import { hendelsesnoekler, synligeFelt } from './hendelse.js';

interface HistorikkProps {
  readonly v: string;
  readonly entitet: string;
  readonly id: string;
}

const Hendelser = ({ v, entitet, id }: HistorikkProps) => {
  const { t } = useTranslation();
  const felttekst = useFelttekst();
  const svar = useHistorikk(v, entitet, id);
  return (
    <Lest svar={svar}>
      {({ verdier }) =>
        verdier.length === 0 ? (
          <p className="f-dempet">{t('arkiv.hist.ingen')}</p>
        ) : (
          <Tabell
            tittel={t('arkiv.hist.tittel')}
            rader={verdier}
            noekkel={(h) => `${h.tid} ${h.hva} ${h.handling ?? ''}`}
            kolonner={[
              {
                id: 'tid',
                tittel: t('arkiv.hist.kol.tid'),
                radhode: true,
                vis: (h) => <Tidstekst tid={h.tid} />,
              },
              { id: 'hvem', tittel: t('arkiv.hist.kol.hvem'), vis: (h) => h.hvem },
              {
                id: 'hva',
                tittel: t('arkiv.hist.kol.hva'),
                vis: (h) => (
                  <>
                    {t([...hendelsesnoekler(entitet, h)], { defaultValue: h.handling ?? h.hva })}
                    {synligeFelt(h.felt).length > 0 && (
                      <p className="f-dempet f-liten">
                        {t('arkiv.hist.felt', {
                          felt: synligeFelt(h.felt)
                            .map((navn) => felttekst(entitet, navn))
                            .join(', '),
                        })}
                      </p>
                    )}
                  </>
                ),
              },
            ]}
          />
        )
      }
    </Lest>
  );
};

/** What has been done with an object, read when it is opened. */
export const HistorikkDel = (props: HistorikkProps) => {
  const { t } = useTranslation();
  const [aapen, settAapen] = useState(false);
  return (
    <Details
      open={aapen}
      onToggle={(e) => settAapen(e.currentTarget instanceof HTMLDetailsElement && e.currentTarget.open)}
    >
      <Details.Summary>{t('arkiv.hist.tittel')}</Details.Summary>
      <Details.Content>
        <div className="f-del">
          <p className="f-dempet">{t('arkiv.hist.hjelp')}</p>
          {aapen && <Hendelser {...props} />}
        </div>
      </Details.Content>
    </Details>
  );
};
