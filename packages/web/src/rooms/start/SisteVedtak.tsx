import { useTranslation } from 'react-i18next';
import { useListe, useSamarbeid } from '../../client/index.js';
import { nummerAar } from '../../parts/adresser.js';
import { Datotekst } from '../../parts/Dato.js';
import { Del } from '../../parts/Del.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { useArenaer } from '../../parts/oppslag.js';
import { Statusmerke } from '../../parts/Statusmerke.js';
import { Tom } from '../../parts/Tom.js';

export const SisteVedtak = ({ antall }: { readonly antall: number }) => {
  const { t } = useTranslation();
  const v = useSamarbeid();
  const arenaer = useArenaer(v);
  const svar = useListe(v, 'vedtak', { orderby: 'dato desc', top: antall });
  return (
    <Del tittel={t('start.sisteVedtak')} ved={<Lenke til="/vedtak">{t('start.alleVedtak')}</Lenke>}>
      <Lest svar={svar}>
        {(data) =>
          data.verdier.length === 0 ? (
            <Tom tittel={t('start.ingenVedtak')} />
          ) : (
            <ul className="f-liste">
              {data.verdier.map((o) => (
                <li key={o.systemID}>
                  <Lenke til={`/vedtak/${o.systemID}`}>{o.tittel}</Lenke>
                  <span className="f-meta">
                    <span>{t('start.vedtakNr', { nummer: nummerAar(o) })}</span>
                    <Datotekst dato={o.dato} />
                    {arenaer.av(o.arena) !== undefined && <span>{arenaer.av(o.arena)?.navn}</span>}
                  </span>
                  <span>
                    <Statusmerke liste="Bindingsklasse" verdi={o.bindingsklasse} />
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
