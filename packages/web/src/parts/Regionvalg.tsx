import { useTranslation } from 'react-i18next';
import { Nedtrekk } from './Nedtrekk.js';
import { regioner, UTEN } from './regioner.js';

/** Which region a table of parties shows: all, one of them, or those that are in none. */
export const Regionvalg = ({
  rader,
  region,
  sett,
}: {
  readonly rader: readonly { readonly region?: string }[];
  readonly region: string;
  readonly sett: (region: string) => void;
}) => {
  const { t } = useTranslation();
  return (
    <Nedtrekk
      etikett={t('felt.region')}
      verdi={region}
      sett={sett}
      valg={[
        { verdi: '', tekst: t('parts.alleRegioner') },
        ...regioner(rader).map((r) => ({ verdi: r, tekst: r })),
        ...(rader.some((r) => r.region === undefined)
          ? [{ verdi: UTEN, tekst: t('parts.utenforRegionene') }]
          : []),
      ]}
    />
  );
};
