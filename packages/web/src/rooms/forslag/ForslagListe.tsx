import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { harRolle, useListe, useMeg, useSamarbeid } from '../../client/index.js';
import { Kroner } from '../../parts/Dato.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { useKodetekst } from '../../parts/modelltekst.js';
import { Nedtrekk } from '../../parts/Nedtrekk.js';
import { useAdressevalg } from '../../parts/rute.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Statusmerke } from '../../parts/Statusmerke.js';
import { Tabell } from '../../parts/Tabell.js';
import { Tom } from '../../parts/Tom.js';
import { useSidedeltListe } from '../arkiv/liste.js';
import { Soekefelt } from '../arkiv/Utvalg.js';
import { useNavn } from '../moete/oppslag.js';
import { forslagfilter, statuser } from './filter.js';
import { nummer } from './vei.js';

/** All proposals the reader may see: where each comes from and where it is now. */
export const ForslagListe = () => {
  const { t } = useTranslation();
  const kodetekst = useKodetekst();
  const meg = useMeg();
  const v = useSamarbeid();
  const [soek, settSoek] = useAdressevalg('soek', '');
  const [status, settStatus] = useAdressevalg('status', '');
  const [arena, settArena] = useAdressevalg('arena', '');
  const arenanavn = useNavn(v, 'arena');
  const efagraad = useListe(v, 'arena', {
    filter: "arenatype/kode eq 'efagraad'",
    orderby: 'navn',
    top: 200,
  });
  const { svar, sider } = useSidedeltListe(
    v,
    'forslag',
    forslagfilter({ status, arena }),
    'aar desc,nummer desc',
    soek,
  );
  const kanLage = ['kp', 'sekretariat'].some((r) => harRolle(meg, v, r));
  const filtrert = soek !== '' || status !== '' || arena !== '';
  const alle = { verdi: '', tekst: t('forslag.filter.alle') };
  return (
    <>
      <Sidetittel
        tittel={t('forslag.tittel')}
        ingress={t('forslag.innledning')}
        handlinger={
          kanLage && (
            <Button asChild>
              <Link to="/forslag/ny">{t('forslag.nytt')}</Link>
            </Button>
          )
        }
      />
      <div className="f-filter">
        <Soekefelt etikett={t('forslag.soek')} verdi={soek} sett={settSoek} />
        <Nedtrekk
          etikett={t('forslag.filter.status')}
          verdi={status}
          sett={settStatus}
          valg={[
            alle,
            ...statuser.map((k) => ({
              verdi: k,
              tekst: kodetekst('Forslagsstatus', { kode: k, kodenavn: k }),
            })),
          ]}
        />
        <Nedtrekk
          etikett={t('forslag.filter.arena')}
          verdi={arena}
          sett={settArena}
          valg={[alle, ...(efagraad.data?.verdier ?? []).map((a) => ({ verdi: a.systemID, tekst: a.navn }))]}
        />
      </div>
      <Lest svar={svar}>
        {({ verdier }) =>
          verdier.length === 0 ? (
            <Tom tittel={t('forslag.tom.tittel')}>
              <p>{t(filtrert ? 'forslag.tom.filter' : 'forslag.tom.tekst')}</p>
            </Tom>
          ) : (
            <Tabell
              tittel={t('forslag.tittel')}
              rader={verdier}
              noekkel={(f) => f.systemID}
              sider={sider}
              kolonner={[
                {
                  id: 'nr',
                  tittel: t('forslag.kol.nummer'),
                  vis: (f) => nummer(f) ?? t('forslag.utennummer'),
                },
                {
                  id: 'tittel',
                  tittel: t('forslag.kol.tittel'),
                  radhode: true,
                  vis: (f) => <Lenke til={`/forslag/${f.systemID}`}>{f.tittel}</Lenke>,
                },
                {
                  id: 'status',
                  tittel: t('forslag.kol.status'),
                  vis: (f) => <Statusmerke liste="Forslagsstatus" verdi={f.forslagsstatus} />,
                },
                { id: 'fra', tittel: t('forslag.kol.fra'), vis: (f) => arenanavn(f.arena) },
                { id: 'hos', tittel: t('forslag.kol.hos'), vis: (f) => arenanavn(f.hosArena ?? f.arena) },
                {
                  id: 'kostnad',
                  tittel: t('forslag.kol.kostnad'),
                  tall: true,
                  vis: (f) => <Kroner beloep={f.kostnadsanslag} />,
                },
              ]}
            />
          )
        }
      </Lest>
    </>
  );
};
