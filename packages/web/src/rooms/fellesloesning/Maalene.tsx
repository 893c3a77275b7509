import { useTranslation } from 'react-i18next';
import type { Endringsmaal } from '../../client/index.js';
import { Datotekst } from '../../parts/Dato.js';
import { Handlingsknapper } from '../../parts/Handlingsknapper.js';
import { andelNaadd } from './bruksdata.js';

/** What is to be reached, and how far it has come: figures, days and a bar that says the same. */
export const Maalene = ({
  v,
  maal,
  kanEndre,
  visPart = false,
}: {
  readonly v: string;
  readonly maal: readonly Endringsmaal[];
  /** The user answers for the party whose targets these are. */
  readonly kanEndre: boolean;
  readonly visPart?: boolean;
}) => {
  const { t, i18n } = useTranslation();
  const tall = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 2 });
  const prosent = new Intl.NumberFormat(i18n.language, { style: 'percent', maximumFractionDigits: 0 });
  if (maal.length === 0) return <p className="f-dempet">{t('loesning.maal.tom')}</p>;
  return (
    <ul className="f-liste">
      {maal.map((m) => {
        const sist = m.maaling?.at(-1);
        const andel = andelNaadd(m);
        return (
          <li key={m.id}>
            <strong>{visPart ? `${m.partnavn}: ${m.tittel}` : m.tittel}</strong>
            <span className="f-meta">
              <span>
                {t('loesning.maal.linje', {
                  null: tall.format(m.nullpunkt),
                  maal: tall.format(m.maaltall),
                  enhet: m.maalenhet,
                })}
              </span>
              <span>
                {t('felt.maaldato')} <Datotekst dato={m.maaldato} />
              </span>
              {sist === undefined ? (
                <span>{t('loesning.maal.ikkeMaalt')}</span>
              ) : (
                <span>
                  {t('loesning.maal.sist', { verdi: tall.format(sist.verdi) })} <Datotekst dato={sist.dato} />
                </span>
              )}
              {andel !== undefined && (
                <span>{t('loesning.maal.andel', { andel: prosent.format(andel) })}</span>
              )}
            </span>
            {andel !== undefined && (
              <progress
                className="l-framgang"
                max={1}
                value={andel}
                aria-label={`${m.tittel}: ${t('loesning.maal.andel', { andel: prosent.format(andel) })}`}
              />
            )}
            {kanEndre && (
              <span className="f-rad">
                <Handlingsknapper
                  v={v}
                  entitet="endringsmaal"
                  id={m.id}
                  handlinger={['registrerMaaling', 'avsluttMaal']}
                />
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
};
