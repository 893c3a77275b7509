import { useTranslation } from 'react-i18next';
import { byttSpraak, erSpraak, spraakene, spraaknavn } from './spraak.js';

export const Spraakvalg = () => {
  const { t, i18n } = useTranslation();
  return (
    <label className="f-spraak">
      <span className="ds-sr-only">{t('skall.spraak')}</span>
      <select
        className="ds-input"
        data-size="sm"
        value={i18n.language}
        onChange={(e) => {
          if (erSpraak(e.target.value)) void byttSpraak(e.target.value);
        }}
      >
        {spraakene.map((s) => (
          <option key={s} value={s} lang={s}>
            {spraaknavn[s]}
          </option>
        ))}
      </select>
    </label>
  );
};
