import { useTranslation } from 'react-i18next';

/** A code list by the words of the field it is for, else by its own name. */
export const useListenavn = (): ((liste: string) => string) => {
  const { t } = useTranslation();
  return (liste) =>
    t([`kodeliste.${liste}`, `felt.${liste.charAt(0).toLowerCase()}${liste.slice(1)}`], {
      defaultValue: liste.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' '),
    });
};
