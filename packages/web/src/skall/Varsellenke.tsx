import { useTranslation } from 'react-i18next';
import { useVarsler } from '../client/index.js';
import { Lenke } from '../parts/Lenke.js';

/** The way to one's notices, with how many are unread. */
export const Varsellenke = ({ v }: { readonly v: string }) => {
  const { t } = useTranslation();
  const uleste = useVarsler(v).data?.uleste ?? 0;
  return (
    <Lenke til="/varsel" className="f-varsler">
      <svg className="f-bjelle" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <path d="M10 2a5 5 0 0 0-5 5v4l-2 3h14l-2-3V7a5 5 0 0 0-5-5zM8 16a2 2 0 0 0 4 0" />
      </svg>
      <span className="f-varseltekst">{t('skall.varsler')}</span>
      {uleste > 0 && (
        <>
          <span className="f-antall">{uleste}</span>
          <span className="ds-sr-only"> {t('skall.uleste')}</span>
        </>
      )}
    </Lenke>
  );
};
