import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { Valgmulighet } from './Felt.js';
import { grupper, medGruppe } from './valggrupper.js';

/** From so many choices on, they are chosen by group too and stand in a frame of their own. */
const MANGE = 10;

/** Several of many: boxes to tick, and when there are many, buttons that take a whole group. */
export const Flervalg = ({
  valg,
  valgte,
  sett,
}: {
  readonly valg: readonly Valgmulighet[];
  readonly valgte: readonly string[];
  readonly sett: (valgte: readonly string[]) => void;
}) => {
  const { t } = useTranslation();
  const mange = valg.length >= MANGE;
  return (
    <>
      {mange && (
        <>
          <fieldset className="f-snarveier" aria-label={t('parts.velgGruppe')}>
            <Button
              variant="secondary"
              data-size="sm"
              aria-pressed={valg.every((m) => valgte.includes(m.verdi))}
              onClick={() => sett(valg.map((m) => m.verdi))}
            >
              {t('parts.velgAlle')}
            </Button>
            {grupper(valg).map(({ navn, verdier }) => (
              <Button
                key={navn}
                variant="secondary"
                data-size="sm"
                aria-pressed={verdier.every((x) => valgte.includes(x))}
                onClick={() => sett(medGruppe(valgte, verdier))}
              >
                {navn}
              </Button>
            ))}
            <Button variant="tertiary" data-size="sm" onClick={() => sett([])}>
              {t('parts.velgIngen')}
            </Button>
          </fieldset>
          <p className="f-dempet" role="status">
            {t('parts.antallValgt', { valgt: valgte.length, alle: valg.length })}
          </p>
        </>
      )}
      <div className={mange ? 'f-flervalg' : 'f-avkryssing'}>
        {valg.map((m) => (
          <label key={m.verdi}>
            <input
              type="checkbox"
              className="ds-input"
              checked={valgte.includes(m.verdi)}
              onChange={(e) =>
                sett(e.target.checked ? [...valgte, m.verdi] : valgte.filter((v) => v !== m.verdi))
              }
            />
            {m.tekst}
          </label>
        ))}
      </div>
    </>
  );
};
