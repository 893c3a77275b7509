import { Search } from '@digdir/designsystemet-react';
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Nedtrekk } from '../../parts/Nedtrekk.js';
import { useIdag } from '../../parts/oppslag.js';
import { aarene } from './filter.js';

const FOERSTE_AAR = 2017;

/** A year to look in, or all. */
export const Aarsvalg = ({
  verdi,
  sett,
}: {
  readonly verdi: string;
  readonly sett: (verdi: string) => void;
}) => {
  const { t } = useTranslation();
  const iAar = Number(useIdag().slice(0, 4));
  return (
    <Nedtrekk
      etikett={t('arkiv.filter.aar')}
      verdi={verdi}
      sett={sett}
      valg={[
        { verdi: '', tekst: t('arkiv.filter.alle') },
        ...aarene(FOERSTE_AAR, iAar).map((a) => ({ verdi: a, tekst: a })),
      ]}
    />
  );
};

/** A search that is sent with Enter or the button, not at each key. */
export const Soekefelt = ({
  etikett,
  verdi,
  sett,
}: {
  readonly etikett: string;
  readonly verdi: string;
  readonly sett: (verdi: string) => void;
}) => {
  const { t } = useTranslation();
  const id = useId();
  const [tekst, settTekst] = useState(verdi);
  useEffect(() => settTekst(verdi), [verdi]);
  return (
    <search className="f-felt">
      <label htmlFor={id}>{etikett}</label>
      <form
        onSubmit={(e) => {
          e.preventDefault();
          sett(tekst.trim());
        }}
      >
        <Search>
          <Search.Input id={id} value={tekst} onChange={(e) => settTekst(e.target.value)} />
          <Search.Clear aria-label={t('forslag.filter.nullstill')} onClick={() => sett('')} />
          <Search.Button type="submit">{t('arkiv.soek')}</Search.Button>
        </Search>
      </form>
    </search>
  );
};
