import { useTranslation } from 'react-i18next';
import { useListe } from '../../client/index.js';
import { Tall } from '../../parts/Dato.js';
import { Del } from '../../parts/Del.js';
import { Lest } from '../../parts/Lest.js';
import { Statusmerke } from '../../parts/Statusmerke.js';
import { Tabell } from '../../parts/Tabell.js';
import { useDeltakere } from '../moete/moetedata.js';
import { useNavn } from '../moete/oppslag.js';
import { type Stemmegivning, tellOpp } from '../moete/opptelling.js';
import { Resultat } from '../moete/Resultat.js';

/** How the parties voted, with the inhabitants behind each vote as stored that day. */
export const StemmerDel = ({
  v,
  moetesak,
  moete,
}: {
  readonly v: string;
  readonly moetesak: string;
  readonly moete: string;
}) => {
  const { t } = useTranslation();
  const stemmer = useListe(v, 'stemme', { filter: `moetesak eq ${moetesak}`, top: 200 });
  const deltakere = useDeltakere(v, moete);
  const partnavn = useNavn(v, 'samarbeidspart');
  const hvem = (id: string): string => {
    const d = deltakere.data?.verdier.find((x) => x.systemID === id);
    return d === undefined ? '' : partnavn(d.part) || d.tittel;
  };
  return (
    <Del tittel={t('vedtak.stemmer.tittel')}>
      <Lest svar={stemmer}>
        {({ verdier }) =>
          verdier.length === 0 ? (
            <p>{t('vedtak.stemmer.ingen')}</p>
          ) : (
            <>
              <Resultat
                opptelling={tellOpp(
                  'flertall',
                  verdier.map((s) => ({
                    stemmegivning: s.stemmegivning.kode as Stemmegivning,
                    leder: false,
                    folketall: s.folketall,
                  })),
                )}
              />
              <Tabell
                tittel={t('vedtak.stemmer.tittel')}
                rader={[...verdier].sort((a, b) => hvem(a.deltaker).localeCompare(hvem(b.deltaker), 'nb'))}
                noekkel={(s) => s.systemID}
                kolonner={[
                  {
                    id: 'part',
                    tittel: t('vedtak.stemmer.kol.part'),
                    radhode: true,
                    vis: (s) => hvem(s.deltaker),
                  },
                  {
                    id: 'stemme',
                    tittel: t('vedtak.stemmer.kol.stemme'),
                    vis: (s) => <Statusmerke liste="Stemmegivning" verdi={s.stemmegivning} />,
                  },
                  {
                    id: 'folk',
                    tittel: t('vedtak.stemmer.kol.innbyggere'),
                    tall: true,
                    vis: (s) => <Tall tall={s.folketall} />,
                  },
                  {
                    id: 'begrunnelse',
                    tittel: t('vedtak.stemmer.kol.begrunnelse'),
                    vis: (s) => s.begrunnelse ?? '',
                  },
                ]}
              />
            </>
          )
        }
      </Lest>
    </Del>
  );
};
