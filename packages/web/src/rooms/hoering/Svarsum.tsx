import './hoering.css';
import { useTranslation } from 'react-i18next';
import type { Svarsum as Sum } from '../../client/index.js';
import { talltekst } from '../../parts/format.js';
import { Statusmerke } from '../../parts/Statusmerke.js';

/** The order in which standpoints are read. */
export const standpunkter = [
  'stoetter',
  'stoetter-med-merknad',
  'stoetter-ikke',
  'ingen-merknad',
  'ikke-svart',
] as const;

/** How many parties and inhabitants stand where, in words and numbers. */
export const Svarsum = ({ sum }: { readonly sum: Sum }) => {
  const { t, i18n } = useTranslation();
  return (
    <ul className="f-ren h-sum">
      {standpunkter.flatMap((s) => {
        const rad = sum.standpunkt[s];
        return rad === undefined
          ? []
          : [
              <li key={s}>
                <Statusmerke
                  liste={s === 'ikke-svart' ? 'Hoeringssvarstatus' : 'Standpunkt'}
                  verdi={{ kode: s, kodenavn: s }}
                />
                <span>
                  {t('hoering.sumlinje', {
                    count: rad.parter,
                    folketall: talltekst(rad.folketall, i18n.language),
                  })}
                </span>
              </li>,
            ];
      })}
    </ul>
  );
};
