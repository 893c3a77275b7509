import { useTranslation } from 'react-i18next';
import { useVarsler } from '../client/index.js';
import { Lenke } from '../parts/Lenke.js';

/** The way to one's notices, with how many are unread. */
export const Varsellenke = ({ v }: { readonly v: string }) => {
  const { t } = useTranslation();
  const uleste = useVarsler(v).data?.uleste ?? 0;
  return (
    <Lenke til="/varsel" className="f-varsler">
      {t('skall.varsler')}
      {uleste > 0 && (
        <>
          <span className="f-antall" aria-hidden="true">
            {uleste}
          </span>
          <span className="ds-sr-only">, {t('skall.uleste', { count: uleste })}</span>
        </>
      )}
    </Lenke>
  );
};
