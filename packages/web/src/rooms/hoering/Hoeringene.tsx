import { useTranslation } from 'react-i18next';
import { useListe } from '../../client/index.js';
import { Datotekst } from '../../parts/Dato.js';
import { Del } from '../../parts/Del.js';
import { Lenke } from '../../parts/Lenke.js';
import { Statusmerke } from '../../parts/Statusmerke.js';

/** Hearings about a thing, and nothing when there are none. */
export const Hoeringene = ({
  v,
  om,
  id,
}: {
  readonly v: string;
  readonly om: 'forslag' | 'moetesak' | 'avtaleversjon';
  readonly id: string;
}) => {
  const { t } = useTranslation();
  const { data } = useListe(v, 'hoering', { filter: `${om} eq ${id}`, orderby: 'frist', top: 50 });
  if (data === undefined || data.verdier.length === 0) return null;
  return (
    <Del tittel={t('hoering.tittel')}>
      <ul className="f-liste">
        {data.verdier.map((h) => (
          <li key={h.systemID}>
            <Lenke til={`/hoering/${h.systemID}`}>{h.tittel}</Lenke>
            <span className="f-meta">
              <Statusmerke liste="Hoeringsstatus" verdi={h.hoeringsstatus} />
              <span>
                {t('felt.frist')}: <Datotekst dato={h.frist} />
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Del>
  );
};
