import { Spinner } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';

/** Shown while a page or a part of it is on its way. */
export const Laster = ({ hva }: { readonly hva?: string }) => {
  const { t } = useTranslation();
  const tekst = hva ?? t('parts.laster');
  return (
    <div className="f-laster" role="status">
      <Spinner aria-hidden="true" data-size="sm" />
      <span>{tekst}</span>
    </div>
  );
};
