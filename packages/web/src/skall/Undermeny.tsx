import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { harRolle, useMeg, useVirksomhet } from '../client/index.js';
import { seksjonFor, synligFor, under } from './meny.js';

/** Pages of the section the user is in. */
export const Undermeny = ({ sti }: { readonly sti: string }) => {
  const { t } = useTranslation();
  const seksjon = seksjonFor(sti);
  const meg = useMeg();
  const { virksomhet } = useVirksomhet();
  const sider = (seksjon?.sider ?? []).filter(
    synligFor(meg.innlogget, (...r) => harRolle(meg, virksomhet, ...r)),
  );
  if (seksjon === undefined || sider.length < 2) return null;
  return (
    <nav className="f-undermeny" aria-label={t(seksjon.tekst)}>
      <ul className="f-ramme">
        {sider.map((s) => (
          <li key={s.til}>
            <Link to={s.til} aria-current={sti === s.til ? 'page' : under(sti, s.til) ? 'true' : undefined}>
              {t(s.tekst)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};
