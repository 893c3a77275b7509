import { Link } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { filSti, useDokumenter } from '../client/index.js';
import { stoerrelse } from './format.js';
import { Lest } from './Lest.js';

export interface DokumenterProps {
  readonly v: string;
  readonly registrering: string;
  /** Shown when there are none the reader may open. */
  readonly ingen?: string;
}

/** Files of a registration, as links. */
export const Dokumenter = ({ v, registrering, ingen }: DokumenterProps) => {
  const { t, i18n } = useTranslation();
  const svar = useDokumenter(v, registrering);
  return (
    <Lest svar={svar}>
      {(data) =>
        data.verdier.length === 0 ? (
          <p className="f-dempet">{ingen ?? t('parts.ingenDokumenter')}</p>
        ) : (
          <ul className="f-filliste">
            {data.verdier.map((d) => (
              <li key={d.dokumentobjekt}>
                <Link href={filSti(v, d.dokumentobjekt)}>
                  {d.tittel}
                  <span className="f-dempet">
                    {' '}
                    ({d.filnavn}, {stoerrelse(d.filstoerrelse, i18n.language)})
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        )
      }
    </Lest>
  );
};
