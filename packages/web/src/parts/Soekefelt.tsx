import { Button, Textfield } from '@digdir/designsystemet-react';
import { type SubmitEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

export interface SoekefeltProps {
  readonly etikett: string;
  readonly verdi: string;
  readonly soek: (tekst: string) => void;
}

/** A search box that searches when it is asked to. */
export const Soekefelt = ({ etikett, verdi, soek }: SoekefeltProps) => {
  const { t } = useTranslation();
  const [tekst, settTekst] = useState(verdi);
  useEffect(() => settTekst(verdi), [verdi]);
  const send = (e: SubmitEvent<HTMLFormElement>) => {
    e.preventDefault();
    soek(tekst.trim());
  };
  return (
    <form className="f-filter" onSubmit={send}>
      <Textfield type="search" label={etikett} value={tekst} onChange={(e) => settTekst(e.target.value)} />
      <Button type="submit" variant="secondary">
        {t('parts.soek')}
      </Button>
    </form>
  );
};
