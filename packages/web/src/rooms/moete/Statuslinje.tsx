import { useTranslation } from 'react-i18next';
import { statuser } from './koder.js';
import { Stegrad } from './Stegrad.js';

/** How far the meeting has come. */
export const Statuslinje = ({ status }: { readonly status: string }) => {
  const { t } = useTranslation();
  const her = (statuser as readonly string[]).indexOf(status);
  const siste = statuser.length - 1;
  return (
    <Stegrad
      tittel={t('moete.linje.tittel')}
      punkter={statuser.map((s, i) => ({
        id: s,
        tekst: t(`moete.status.${s}`),
        stilling: i < her || (i === her && her === siste) ? 'passert' : i === her ? 'her' : 'gjenstaar',
      }))}
      ord={(x) => t(x === 'passert' ? 'moete.linje.ferdig' : `moete.linje.${x}`)}
    />
  );
};
