import { useTranslation } from 'react-i18next';
import { useVirksomhet } from '../../client/index.js';
import { Lest } from '../../parts/Lest.js';
import { useKodetekst } from '../../parts/modelltekst.js';
import { Nedtrekk } from '../../parts/Nedtrekk.js';
import { useAdressevalg, useRuteparam } from '../../parts/rute.js';
import { Tom } from '../../parts/Tom.js';
import { journalfilter } from './filter.js';
import { Journaltabell } from './Journaltabell.js';
import { useSidedeltListe } from './liste.js';
import { Arkivramme } from './Rammer.js';
import { Aarsvalg, Soekefelt } from './Utvalg.js';

const typer = ['I', 'U', 'N', 'X', 'S'];
const statuser = ['M', 'S', 'R', 'F', 'G', 'E', 'J', 'A', 'U'];

/** The whole journal of one tenant, also what is not journalised yet. */
export const Journal = () => {
  const { t } = useTranslation();
  const kodetekst = useKodetekst();
  const valgt = useVirksomhet().virksomhet;
  const v = useRuteparam('v') || valgt;
  const [soek, settSoek] = useAdressevalg('soek', '');
  const [aar, settAar] = useAdressevalg('aar', '');
  const [status, settStatus] = useAdressevalg('status', '');
  const [type, settType] = useAdressevalg('type', '');
  const { svar, sider } = useSidedeltListe(
    v,
    'journalpost',
    journalfilter({ aar, status, type }),
    'journalaar desc,journalsekvensnummer desc',
    soek,
  );
  const filtrert = soek !== '' || aar !== '' || status !== '' || type !== '';
  const alle = { verdi: '', tekst: t('arkiv.filter.alle') };
  return (
    <Arkivramme v={v} tittel={t('arkiv.journal')}>
      <div className="f-filter">
        <Soekefelt etikett={t('arkiv.soek.journal')} verdi={soek} sett={settSoek} />
        <Aarsvalg verdi={aar} sett={settAar} />
        <Nedtrekk
          etikett={t('arkiv.filter.type')}
          verdi={type}
          sett={settType}
          valg={[
            alle,
            ...typer.map((k) => ({
              verdi: k,
              tekst: kodetekst('Journalposttype', { kode: k, kodenavn: k }),
            })),
          ]}
        />
        <Nedtrekk
          etikett={t('arkiv.filter.status')}
          verdi={status}
          sett={settStatus}
          valg={[
            alle,
            ...statuser.map((k) => ({
              verdi: k,
              tekst: kodetekst('Journalstatus', { kode: k, kodenavn: k }),
            })),
          ]}
        />
      </div>
      <Lest svar={svar}>
        {({ verdier }) =>
          verdier.length === 0 ? (
            <Tom tittel={t('arkiv.tom.journal.tittel')}>
              <p>{t(filtrert ? 'arkiv.tom.filter' : 'arkiv.tom.journal')}</p>
            </Tom>
          ) : (
            <Journaltabell v={v} poster={verdier} sider={sider} />
          )
        }
      </Lest>
    </Arkivramme>
  );
};
