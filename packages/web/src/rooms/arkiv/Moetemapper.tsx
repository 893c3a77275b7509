import { useTranslation } from 'react-i18next';
import { useVirksomhet } from '../../client/index.js';
import { Datotekst } from '../../parts/Dato.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { useAdressevalg, useRuteparam } from '../../parts/rute.js';
import { Tabell } from '../../parts/Tabell.js';
import { Tom } from '../../parts/Tom.js';
import { moetefilter } from './filter.js';
import { useSidedeltListe } from './liste.js';
import { Arkivramme } from './Rammer.js';
import { Aarsvalg } from './Utvalg.js';

/** Meeting folders of one tenant. */
export const Moetemapper = () => {
  const { t } = useTranslation();
  const valgt = useVirksomhet().virksomhet;
  const v = useRuteparam('v') || valgt;
  const [aar, settAar] = useAdressevalg('aar', '');
  const { svar, sider } = useSidedeltListe(v, 'moetemappe', moetefilter({ aar }), 'moetedato desc', '');
  return (
    <Arkivramme v={v} tittel={t('arkiv.moetemapper')}>
      <div className="f-filter">
        <Aarsvalg verdi={aar} sett={settAar} />
      </div>
      <Lest svar={svar}>
        {({ verdier }) =>
          verdier.length === 0 ? (
            <Tom tittel={t('arkiv.tom.moeter.tittel')}>
              <p>{t(aar === '' ? 'arkiv.tom.moeter' : 'arkiv.tom.filter')}</p>
            </Tom>
          ) : (
            <Tabell
              tittel={t('arkiv.moetemapper')}
              rader={verdier}
              noekkel={(m) => m.systemID}
              sider={sider}
              kolonner={[
                {
                  id: 'moete',
                  tittel: t('arkiv.kol.moete'),
                  radhode: true,
                  vis: (m) => (
                    <Lenke til={`/arkiv/${v}/moetemappe/${m.systemID}`}>
                      {`${m.tittel || t('arkiv.skjermet')} (${m.moetenummer ?? m.mappeID ?? ''})`}
                    </Lenke>
                  ),
                },
                { id: 'utvalg', tittel: t('arkiv.kol.utvalg'), vis: (m) => m.utvalg },
                {
                  id: 'dato',
                  tittel: t('arkiv.kol.dato'),
                  vis: (m) => <Datotekst dato={m.moetedato} kort />,
                },
                { id: 'sted', tittel: t('arkiv.kol.sted'), vis: (m) => m.moetested ?? '' },
              ]}
            />
          )
        }
      </Lest>
    </Arkivramme>
  );
};
