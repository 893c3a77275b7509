import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';

/** Somebody else has logged in in another tab: nothing has gone in their name, and how to go on. */
export const Annen = ({ navn }: { readonly navn: string }) => {
  const { t } = useTranslation();
  return (
    <>
      <Paragraph>{t('parts.annenBruker.staar')}</Paragraph>
      <p>
        <button type="button" className="ds-link" onClick={() => window.location.reload()}>
          {t('parts.annenBruker.fortsett', { navn })}
        </button>
      </p>
    </>
  );
};
