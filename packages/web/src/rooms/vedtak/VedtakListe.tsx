import { useTranslation } from 'react-i18next';
import { useSamarbeid } from '../../client/index.js';
import { Datotekst } from '../../parts/Dato.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { useKodetekst } from '../../parts/modelltekst.js';
import { useAdressevalg } from '../../parts/rute.js';
import { Sidetittel } from '../../parts/Sidetittel.js';
import { Tabell } from '../../parts/Tabell.js';
import { Tom } from '../../parts/Tom.js';
import { useSidedeltListe } from '../arkiv/liste.js';
import { Aarsvalg, Soekefelt } from '../arkiv/Utvalg.js';
import { Nedtrekk } from '../forslag/skjema/Nedtrekk.js';
import { nummer } from '../forslag/vei.js';
import { klassene, vedtakfilter } from './klasse.js';

/** All decisions with what they mean for the municipalities. */
export const VedtakListe = () => {
  const { t } = useTranslation();
  const kodetekst = useKodetekst();
  const v = useSamarbeid();
  const [soek, settSoek] = useAdressevalg('soek', '');
  const [klasse, settKlasse] = useAdressevalg('klasse', '');
  const [aar, settAar] = useAdressevalg('aar', '');
  const { svar, sider } = useSidedeltListe(
    v,
    'vedtak',
    vedtakfilter({ klasse, aar }),
    'aar desc,nummer desc',
    soek,
  );
  const alle = { verdi: '', tekst: t('vedtak.filter.alle') };
  const filtrert = soek !== '' || klasse !== '' || aar !== '';
  return (
    <>
      <Sidetittel tittel={t('vedtak.tittel')} ingress={t('vedtak.innledning')} />
      <div className="f-filter">
        <Soekefelt etikett={t('vedtak.soek')} verdi={soek} sett={settSoek} />
        <Nedtrekk
          etikett={t('vedtak.filter.klasse')}
          verdi={klasse}
          sett={settKlasse}
          valg={[alle, ...klassene.map((k) => ({ verdi: k, tekst: t(`vedtak.klasse.${k}`) }))]}
        />
        <Aarsvalg verdi={aar} sett={settAar} />
      </div>
      <Lest svar={svar}>
        {({ verdier }) =>
          verdier.length === 0 ? (
            <Tom tittel={t('vedtak.tom.tittel')}>
              <p>{t(filtrert ? 'vedtak.tom.filter' : 'vedtak.tom.tekst')}</p>
            </Tom>
          ) : (
            <Tabell
              tittel={t('vedtak.tittel')}
              rader={verdier}
              noekkel={(x) => x.systemID}
              sider={sider}
              kolonner={[
                { id: 'nr', tittel: t('vedtak.kol.nummer'), vis: (x) => nummer(x) ?? '' },
                {
                  id: 'tittel',
                  tittel: t('vedtak.kol.tittel'),
                  radhode: true,
                  vis: (x) => <Lenke til={`/vedtak/${x.systemID}`}>{x.tittel}</Lenke>,
                },
                { id: 'dato', tittel: t('vedtak.kol.dato'), vis: (x) => <Datotekst dato={x.dato} kort /> },
                {
                  id: 'klasse',
                  tittel: t('vedtak.kol.klasse'),
                  vis: (x) => t(`vedtak.klasse.${x.bindingsklasse.kode}`),
                },
                {
                  id: 'emne',
                  tittel: t('vedtak.kol.emne'),
                  vis: (x) => kodetekst('Vedtaksemne', x.vedtaksemne),
                },
              ]}
            />
          )
        }
      </Lest>
    </>
  );
};
