import { useTranslation } from 'react-i18next';
import type { Kodeverdi } from '../client/index.js';

/** Words of a code in the user's language; the name stored with the object where we have none. */
export const useKodetekst = () => {
  const { t } = useTranslation();
  return (liste: string, verdi: Kodeverdi | undefined): string =>
    verdi === undefined ? '' : t(`kode.${liste}.${verdi.kode}`, { defaultValue: verdi.kodenavn });
};

/** Label of a field: the entity's own wording, else the common one, else the field's name. */
export const useFelttekst = () => {
  const { t } = useTranslation();
  return (entitet: string, felt: string): string =>
    t([`felt.${entitet}.${felt}`, `felt.${felt}`], { defaultValue: felt });
};

/** Name of an act on its button. */
export const useHandlingstekst = () => {
  const { t } = useTranslation();
  return (entitet: string, handling: string): string =>
    t([`handling.${entitet}.${handling}`, `handling.${handling}`], { defaultValue: handling });
};
