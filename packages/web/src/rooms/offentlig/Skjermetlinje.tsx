import { Tag } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';

/** Says that something is kept back, and by what law. */
export const Skjermetmerke = ({ hjemmel }: { readonly hjemmel: string | undefined }) => {
  const { t } = useTranslation();
  return (
    <span className="f-meta">
      <Tag data-color="neutral" data-size="sm" variant="outline" className="f-status">
        <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path d="M4 7V5a4 4 0 0 1 8 0v2h1v8H3V7zm2 0h4V5a2 2 0 0 0-4 0z" fill="currentcolor" />
        </svg>
        {t('offentlig.unntatt')}
      </Tag>
      {hjemmel !== undefined && <span>{hjemmel}</span>}
    </span>
  );
};
