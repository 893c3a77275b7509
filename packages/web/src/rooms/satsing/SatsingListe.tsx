import { useTranslation } from 'react-i18next';
import { useSamarbeid } from '../../client/index.js';
import { Datotekst } from '../../parts/Dato.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Statusmerke } from '../../parts/Statusmerke.js';
import { Tabell } from '../../parts/Tabell.js';
import { Tom } from '../../parts/Tom.js';
import { useSidedeltListe } from '../arkiv/liste.js';

/** All joint initiatives. */
export const SatsingListe = () => {
  const { t } = useTranslation();
  const v = useSamarbeid();
  const { svar, sider } = useSidedeltListe(v, 'satsing', {}, 'svarfrist desc', '');
  return (
    <>
      <Sidetittel tittel={t('satsing.tittel')} ingress={t('satsing.innledning')} />
      <Lest svar={svar}>
        {({ verdier }) =>
          verdier.length === 0 ? (
            <Tom tittel={t('satsing.tom.tittel')}>
              <p>{t('satsing.tom.tekst')}</p>
              <p>
                <Lenke til="/vedtak">{t('satsing.tom.lenke')}</Lenke>
              </p>
            </Tom>
          ) : (
            <Tabell
              tittel={t('satsing.tittel')}
              rader={verdier}
              noekkel={(s) => s.systemID}
              sider={sider}
              kolonner={[
                {
                  id: 'tittel',
                  tittel: t('satsing.kol.tittel'),
                  radhode: true,
                  vis: (s) => <Lenke til={`/satsing/${s.systemID}`}>{s.tittel}</Lenke>,
                },
                {
                  id: 'frist',
                  tittel: t('satsing.kol.frist'),
                  vis: (s) => <Datotekst dato={s.svarfrist} kort />,
                },
                {
                  id: 'status',
                  tittel: t('satsing.kol.status'),
                  vis: (s) => <Statusmerke liste="Satsingsstatus" verdi={s.satsingsstatus} />,
                },
              ]}
            />
          )
        }
      </Lest>
    </>
  );
};
