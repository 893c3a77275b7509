import { useTranslation } from 'react-i18next';
import { useListe } from '../../client/index.js';
import { Datotekst } from '../../parts/Dato.js';
import { Del } from '../../parts/Del.js';
import { Lest } from '../../parts/Lest.js';
import { Statusmerke } from '../../parts/Statusmerke.js';
import { Tabell } from '../../parts/Tabell.js';
import { useNavn } from '../moete/oppslag.js';

/** The parties' own resolutions on a decision, newest first. */
export const EgneVedtak = ({ v, vedtak }: { readonly v: string; readonly vedtak: string }) => {
  const { t } = useTranslation();
  const egne = useListe(v, 'partsvedtak', { filter: `vedtak eq ${vedtak}`, orderby: 'dato desc', top: 200 });
  const partnavn = useNavn(v, 'samarbeidspart');
  return (
    <Del tittel={t('vedtak.egne.tittel')}>
      <Lest svar={egne}>
        {({ verdier }) =>
          verdier.length === 0 ? (
            <p className="f-dempet">{t('vedtak.egne.tom')}</p>
          ) : (
            <Tabell
              tittel={t('vedtak.egne.tittel')}
              rader={verdier}
              noekkel={(p) => p.systemID}
              kolonner={[
                {
                  id: 'part',
                  tittel: t('vedtak.egne.kol.part'),
                  radhode: true,
                  vis: (p) => partnavn(p.part),
                },
                { id: 'organ', tittel: t('vedtak.egne.kol.organ'), vis: (p) => p.organ },
                { id: 'sak', tittel: t('vedtak.egne.kol.sak'), vis: (p) => p.saksnummer },
                {
                  id: 'dato',
                  tittel: t('vedtak.egne.kol.dato'),
                  vis: (p) => <Datotekst dato={p.dato} kort />,
                },
                {
                  id: 'utfall',
                  tittel: t('vedtak.egne.kol.utfall'),
                  vis: (p) => (
                    <>
                      <Statusmerke liste="Partsvedtaksutfall" verdi={p.utfall} />
                      {p.forbehold !== undefined && <p className="f-liten">{p.forbehold}</p>}
                    </>
                  ),
                },
              ]}
            />
          )
        }
      </Lest>
    </Del>
  );
};
