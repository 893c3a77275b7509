import { useTranslation } from 'react-i18next';
import { type Loesningsmatrise, useFellesloesninger, useSamarbeid } from '../../client/index.js';
import { Del } from '../../parts/Del.js';
import { Lenke } from '../../parts/Lenke.js';
import { Lest } from '../../parts/Lest.js';
import { Rutenett } from '../../parts/Rutenett.js';
import { Bruksmerke } from './Bruksmerke.js';
import './fellesloesning.css';

const useRadene = (dato: string, parter: readonly string[]) => {
  const svar = useFellesloesninger(useSamarbeid(), dato);
  const rader = (data: Loesningsmatrise) => data.rader.filter((r) => parter.includes(r.part));
  return { svar, rader };
};

/** How far a party has come with each of the common solutions on a day; nothing for those who are never asked. */
export const Partens = ({ part, dato }: { readonly part: string; readonly dato: string }) => {
  const { t } = useTranslation();
  const { svar, rader } = useRadene(dato, [part]);
  return (
    <Lest svar={svar}>
      {(data) => {
        const [rad] = rader(data);
        if (rad === undefined || data.loesninger.length === 0) return null;
        return (
          <Del tittel={t('skall.meny.fellesloesninger')}>
            <ul className="f-liste">
              {data.loesninger.map((l) => (
                <li key={l.id}>
                  <Lenke til={`/fellesloesning/${l.id}`}>{l.tittel}</Lenke>
                  <span className="f-meta">
                    <Bruksmerke status={rad.celler[l.id]?.status} />
                  </span>
                </li>
              ))}
            </ul>
          </Del>
        );
      }}
    </Lest>
  );
};

/** The members of a region against the common solutions. */
export const Regionens = ({
  parter,
  dato,
}: {
  readonly parter: readonly string[];
  readonly dato: string;
}) => {
  const { t } = useTranslation();
  const { svar, rader } = useRadene(dato, parter);
  return (
    <Lest svar={svar}>
      {(data) =>
        data.loesninger.length === 0 || rader(data).length === 0 ? null : (
          <Del
            tittel={t('minregion.fellesloesninger')}
            ved={<Lenke til="/fellesloesning">{t('minregion.fellesloesninger.alle')}</Lenke>}
          >
            <Rutenett
              tittel={t('minregion.fellesloesninger')}
              kolonner={data.loesninger.map((l) => ({ ...l, til: `/fellesloesning/${l.id}` }))}
              rader={rader(data)}
              tett
              celle={(r, l) => <Bruksmerke status={r.celler[l.id]?.status} />}
            />
          </Del>
        )
      }
    </Lest>
  );
};
