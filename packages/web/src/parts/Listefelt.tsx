import { Textarea, ValidationMessage } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { FeltProps } from './Felt.js';

/** Several texts, one a line. */
export const Listefelt = ({ id, felt, etikett, verdi, sett, feil }: Omit<FeltProps, 'valg'>) => {
  const { t } = useTranslation();
  const hjelpId = useId();
  const linjer = Array.isArray(verdi) ? (verdi as readonly string[]) : [];
  return (
    <div className="f-felt">
      <label htmlFor={id}>{felt.felt.required ? etikett : `${etikett} (${t('parts.valgfritt')})`}</label>
      <p id={hjelpId} className="f-dempet f-liten">
        {t('parts.enPerLinje')}
      </p>
      <Textarea
        id={id}
        rows={Math.max(2, Math.min(8, linjer.length + 1))}
        value={linjer.join('\n')}
        onChange={(e) => sett(e.target.value === '' ? [] : e.target.value.split('\n'))}
        aria-invalid={feil !== undefined}
        aria-describedby={feil === undefined ? hjelpId : `${hjelpId} ${id}-feil`}
      />
      {feil !== undefined && <ValidationMessage id={`${id}-feil`}>{feil}</ValidationMessage>}
    </div>
  );
};
