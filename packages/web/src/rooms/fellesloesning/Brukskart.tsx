import { useTranslation } from 'react-i18next';
import type { Bruksrad } from '../../client/index.js';
import { Lenke } from '../../parts/Lenke.js';
import { useKodetekst } from '../../parts/modelltekst.js';
import { Form } from '../../parts/Statusmerke.js';
import { farge } from '../../parts/tone.js';
import { utstrekning } from '../kart/flater.js';
import { brukstone } from './bruksdata.js';

/** The municipalities roughly where they lie, each with how far it has come: shape and words beside the colour. */
export const Brukskart = ({ rader }: { readonly rader: readonly Bruksrad[] }) => {
  const { t } = useTranslation();
  const kodetekst = useKodetekst();
  const fliser = rader.flatMap((r) =>
    r.kolonne === undefined || r.rad === undefined ? [] : [{ ...r, kolonne: r.kolonne, rad: r.rad }],
  );
  const u = utstrekning(fliser);
  return (
    <ul className="l-kart" style={{ gridTemplateColumns: `repeat(${u.bredde}, minmax(0, 1fr))` }}>
      {fliser.map((r) => {
        const kode = r.bruk?.status.kode;
        const status =
          r.bruk === undefined ? t('loesning.ikkeSvart') : kodetekst('Bruksstatus', r.bruk.status);
        return (
          <li
            key={r.part}
            data-color={kode === undefined ? 'neutral' : farge[brukstone(kode)]}
            className={kode === undefined ? 'l-flis l-tom' : 'l-flis'}
            style={{ gridColumn: r.kolonne - u.kolonne + 1, gridRow: r.rad - u.rad + 1 }}
          >
            {kode !== undefined && <Form tone={brukstone(kode)} />}
            <Lenke til={`/part/${r.part}`}>{r.navn}</Lenke>
            <span className="l-status">{status}</span>
          </li>
        );
      })}
    </ul>
  );
};
