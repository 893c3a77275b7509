import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Datofelt } from './Datofelt.js';

export interface DatovelgerProps {
  readonly etikett: string;
  readonly dato: string;
  readonly sett: (dato: string) => void;
  /** Days worth a button of their own. */
  readonly snarveier?: readonly { readonly dato: string; readonly tekst: string }[];
}

/** Which day a page shows. What is typed counts when it is a whole date. */
export const Datovelger = ({ etikett, dato, sett, snarveier = [] }: DatovelgerProps) => {
  const { t } = useTranslation();
  return (
    <div className="f-filter">
      <Datofelt etikett={etikett} dato={dato} sett={(ny) => ny !== '' && sett(ny)} straks />
      {snarveier.length > 0 && (
        <fieldset className="f-snarveier">
          <legend className="ds-sr-only">{t('parts.snarveier')}</legend>
          {snarveier.map((s) => (
            <Button
              key={s.dato}
              variant="secondary"
              data-size="sm"
              aria-pressed={s.dato === dato}
              onClick={() => sett(s.dato)}
            >
              {s.tekst}
            </Button>
          ))}
        </fieldset>
      )}
    </div>
  );
};
