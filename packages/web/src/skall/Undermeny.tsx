import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMeg } from '../client/index.js';
import { seksjonFor, under } from './meny.js';

/** Pages of the section the user is in. */
export const Undermeny = ({ sti }: { readonly sti: string }) => {
  const { t } = useTranslation();
  const seksjon = seksjonFor(sti);
  const { innlogget } = useMeg();
  const sider = (seksjon?.sider ?? []).filter((s) => s.innlogget !== true || innlogget);
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
