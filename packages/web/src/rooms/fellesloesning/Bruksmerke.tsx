import { useTranslation } from 'react-i18next';
import type { Kodeverdi } from '../../client/index.js';
import { Statusmerke } from '../../parts/Statusmerke.js';
import { brukstone } from './bruksdata.js';

/** A state of use in words and shape; no answer is said, not left empty. */
export const Bruksmerke = ({ status }: { readonly status: Kodeverdi | undefined }) => {
  const { t } = useTranslation();
  return status === undefined ? (
    <span className="f-dempet">{t('loesning.ikkeSvart')}</span>
  ) : (
    <Statusmerke liste="Bruksstatus" verdi={status} tone={brukstone(status.kode)} />
  );
};
