import { Link } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLignende } from '../../client/index.js';
import { Statusmerke } from '../../parts/Statusmerke.js';

/** Milliseconds without typing before it is looked for what is alike. */
const RO = 500;

/** Proposals about the same as what is being written, so that two do not ask for one thing. Said, never in the way. */
export const Lignende = ({
  v,
  tittel,
  tekst,
  unntatt = '',
}: {
  readonly v: string;
  readonly tittel: string;
  readonly tekst: string;
  readonly unntatt?: string;
}) => {
  const { t } = useTranslation();
  const [skrevet, settSkrevet] = useState({ tittel, tekst });
  useEffect(() => {
    const venter = setTimeout(() => settSkrevet({ tittel, tekst: tekst.slice(0, 500) }), RO);
    return () => clearTimeout(venter);
  }, [tittel, tekst]);
  const funnet = useLignende(v, skrevet.tittel, skrevet.tekst, unntatt).data?.verdier ?? [];
  return (
    <div role="status">
      {funnet.length > 0 && (
        <div className="f-tom">
          <strong>{t('forslag.lignende.tittel')}</strong>
          <p>{t('forslag.lignende.tekst')}</p>
          <ul className="f-liste">
            {funnet.map((f) => (
              <li key={f.forslag}>
                {/* In a tab of its own: what is being written stays. */}
                <Link href={`/forslag/${f.forslag}`} target="_blank" rel="noreferrer" data-color="accent">
                  {t('forslag.lignende.nyFane', { tittel: f.tittel })}
                </Link>
                <span className="f-meta">
                  <Statusmerke liste="Forslagsstatus" verdi={f.status} />
                  <span>{f.fra}</span>
                  <span>{t('forslag.lignende.ligger', { arena: f.hos })}</span>
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
};
