import { type Liste, type Listevalg, useListe } from '../client/index.js';
import { useAdressevalg } from './rute.js';
import type { SidevekslerProps } from './Sideveksler.js';
import { sidetall } from './sider.js';

/** A list of one kind of object, a page at a time; the page is part of the address. `sider` is what `Tabell` wants. */
export const useSideliste = <N extends string>(
  v: string,
  entitet: N,
  valg: Omit<Listevalg, 'top' | 'skip'>,
  top = 25,
) => {
  const [tekst, sett] = useAdressevalg('side', '1');
  const side = sidetall(tekst);
  const svar = useListe(v, entitet, { ...valg, top, skip: (side - 1) * top });
  const sider = ({ verdier, antall, neste }: Liste<unknown>): SidevekslerProps => ({
    side,
    top,
    antall,
    her: verdier.length,
    flere: neste !== undefined,
    sett: (n) => sett(String(n)),
  });
  return { svar, sider };
};
