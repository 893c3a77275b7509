import { type ReactNode, useMemo, useState } from 'react';
import { foersteVirksomhet, useMeg, ValgtVirksomhet } from '../client/index.js';

const NOEKKEL = 'felles.virksomhet';

const husket = (): string | null => {
  try {
    return localStorage.getItem(NOEKKEL);
  } catch {
    return null;
  }
};

/** Holds which tenant the user works in, across pages and visits. */
export const Virksomhetsvalg = ({ children }: { readonly children: ReactNode }) => {
  const meg = useMeg();
  const [valgt, settValgt] = useState(husket);
  const verdi = useMemo(
    () => ({
      virksomhet: foersteVirksomhet(meg, valgt),
      velg: (kode: string) => {
        settValgt(kode);
        try {
          localStorage.setItem(NOEKKEL, kode);
        } catch {
          // Private mode: the choice lasts as long as the page.
        }
      },
    }),
    [meg, valgt],
  );
  return <ValgtVirksomhet value={verdi}>{children}</ValgtVirksomhet>;
};
