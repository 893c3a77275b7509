import { useTranslation } from 'react-i18next';
import type { Parthendelse } from '../../client/index.js';
import { Datotekst } from '../../parts/Dato.js';
import { talltekst } from '../../parts/format.js';
import { Lenke } from '../../parts/Lenke.js';
import './part.css';

/** What has happened to a party and what is planned, by day; days to come are marked in words too. */
export const Tidslinje = (p: { readonly hendelser: readonly Parthendelse[]; readonly dato: string }) => {
  const { t, i18n } = useTranslation();
  const dager = [...new Set(p.hendelser.map((h) => h.dato))];
  const tekst = (h: Parthendelse): string =>
    t(`part.hendelse.${h.slag}`, {
      tekst: h.slag === 'folketall' ? talltekst(Number(h.tekst), i18n.language) : h.tekst,
    });
  return (
    <ol className="p-tidslinje">
      {dager.map((dag) => (
        <li key={dag} className={dag > p.dato ? 'p-senere' : undefined}>
          <strong>
            <Datotekst dato={dag} />
          </strong>
          <ul className="f-ren">
            {p.hendelser
              .filter((h) => h.dato === dag)
              .map((h) => (
                <li key={`${h.slag}${h.tekst}`}>
                  {h.endring === undefined ? (
                    tekst(h)
                  ) : (
                    <Lenke til={`/part/endring/${h.endring}`}>{tekst(h)}</Lenke>
                  )}
                  {h.planlagt === true && <span className="f-dempet"> ({t('part.planlagt')})</span>}
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ol>
  );
};
