import { useTranslation } from 'react-i18next';
import { useListe, useSamarbeid } from '../../client/index.js';
import { Tidstekst } from '../../parts/Dato.js';
import { Del } from '../../parts/Del.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { useArenaer, useIdag } from '../../parts/oppslag.js';
import { Statusmerke } from '../../parts/Statusmerke.js';
import { Tom } from '../../parts/Tom.js';

export const NesteMoeter = ({ antall }: { readonly antall: number }) => {
  const { t } = useTranslation();
  const v = useSamarbeid();
  const idag = useIdag();
  const arenaer = useArenaer(v);
  // Also today's, until it is over.
  const filter = `start ge ${idag}T00:00:00Z and moetestatus/kode in ('planlagt','innkalt','aapnet')`;
  const svar = useListe(v, 'moete', { filter, orderby: 'start', top: antall });
  return (
    <Del tittel={t('start.nesteMoeter')} ved={<Lenke til="/moete">{t('start.alleMoeter')}</Lenke>}>
      <Lest svar={svar}>
        {(data) =>
          data.verdier.length === 0 ? (
            <Tom tittel={t('start.ingenMoeter')}>
              <p>{t('start.ingenMoeterTekst')}</p>
            </Tom>
          ) : (
            <ul className="f-liste">
              {data.verdier.map((m) => (
                <li key={m.systemID}>
                  <Lenke til={`/moete/${m.systemID}`}>{m.tittel}</Lenke>
                  <span className="f-meta">
                    <Tidstekst tid={m.start} />
                    {m.sted !== undefined && <span>{m.sted}</span>}
                    {arenaer.av(m.arena) !== undefined && <span>{arenaer.av(m.arena)?.navn}</span>}
                  </span>
                  <span>
                    <Statusmerke liste="Moetestatus" verdi={m.moetestatus} />
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Lest>
    </Del>
  );
};
