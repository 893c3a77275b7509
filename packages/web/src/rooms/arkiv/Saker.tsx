import { useTranslation } from 'react-i18next';
import { useVirksomhet } from '../../client/index.js';
import { Datotekst } from '../../parts/Dato.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { useKodetekst } from '../../parts/modelltekst.js';
import { Nedtrekk } from '../../parts/Nedtrekk.js';
import { useAdressevalg, useRuteparam } from '../../parts/rute.js';
import { Statusmerke } from '../../parts/Statusmerke.js';
import { Tabell } from '../../parts/Tabell.js';
import { Tom } from '../../parts/Tom.js';
import { sakfilter } from './filter.js';
import { useSidedeltListe } from './liste.js';
import { Arkivramme } from './Rammer.js';
import { Aarsvalg, Soekefelt } from './Utvalg.js';

const statuser = ['R', 'B', 'F', 'S', 'A', 'P', 'U'];

/** Cases of one tenant, for its members. */
export const Saker = () => {
  const { t } = useTranslation();
  const kodetekst = useKodetekst();
  const valgt = useVirksomhet().virksomhet;
  const v = useRuteparam('v') || valgt;
  const [soek, settSoek] = useAdressevalg('soek', '');
  const [aar, settAar] = useAdressevalg('aar', '');
  const [status, settStatus] = useAdressevalg('status', '');
  const { svar, sider } = useSidedeltListe(
    v,
    'saksmappe',
    sakfilter({ aar, status }),
    'saksaar desc,sakssekvensnummer desc',
    soek,
  );
  const filtrert = soek !== '' || aar !== '' || status !== '';
  return (
    <Arkivramme v={v} tittel={t('arkiv.saker')}>
      <div className="f-filter">
        <Soekefelt etikett={t('arkiv.soek.saker')} verdi={soek} sett={settSoek} />
        <Aarsvalg verdi={aar} sett={settAar} />
        <Nedtrekk
          etikett={t('arkiv.filter.status')}
          verdi={status}
          sett={settStatus}
          valg={[
            { verdi: '', tekst: t('arkiv.filter.alle') },
            ...statuser.map((s) => ({ verdi: s, tekst: kodetekst('Saksstatus', { kode: s, kodenavn: s }) })),
          ]}
        />
      </div>
      <Lest svar={svar}>
        {({ verdier }) =>
          verdier.length === 0 ? (
            <Tom tittel={t('arkiv.tom.saker.tittel')}>
              <p>{t(filtrert ? 'arkiv.tom.filter' : 'arkiv.tom.saker')}</p>
            </Tom>
          ) : (
            <Tabell
              tittel={t('arkiv.saker')}
              rader={verdier}
              noekkel={(s) => s.systemID}
              sider={sider}
              kolonner={[
                { id: 'nr', tittel: t('arkiv.kol.nummer'), vis: (s) => s.mappeID ?? '' },
                {
                  id: 'tittel',
                  tittel: t('arkiv.kol.tittel'),
                  radhode: true,
                  vis: (s) => (
                    <Lenke til={`/arkiv/${v}/sak/${s.systemID}`}>{s.tittel || t('arkiv.skjermet')}</Lenke>
                  ),
                },
                { id: 'dato', tittel: t('arkiv.kol.dato'), vis: (s) => <Datotekst dato={s.saksdato} kort /> },
                { id: 'ansvarlig', tittel: t('arkiv.kol.ansvarlig'), vis: (s) => s.saksansvarlig ?? '' },
                {
                  id: 'status',
                  tittel: t('arkiv.kol.status'),
                  vis: (s) => <Statusmerke liste="Saksstatus" verdi={s.saksstatus} />,
                },
              ]}
            />
          )
        }
      </Lest>
    </Arkivramme>
  );
};
