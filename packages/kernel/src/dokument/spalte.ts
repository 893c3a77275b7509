import type { Kolonne } from './dokument.js';
import type { Setter } from './linje.js';
import { STIL } from './stiler.js';

/** Where a table column stands, in points. */
export interface Spalte {
  readonly x: number;
  readonly bredde: number;
  readonly hoeyre: boolean;
}

interface Behov {
  /** Room for the longest word. */
  readonly minst: number;
  /** Room for every cell on one line. */
  readonly helst: number;
}

/**
 * Shares `total` points between the columns. A column with a share of its own gets it; each of the others gets
 * room for its longest word, then a part of the rest that grows with the length of its content.
 */
export function fordelSpalter(
  setter: Setter,
  kolonner: readonly Kolonne[],
  rader: readonly (readonly string[])[],
  ramme: { readonly x: number; readonly total: number; readonly luft: number },
): Spalte[] {
  const { total, luft } = ramme;
  const faste = kolonner.map(({ bredde = 0 }) => (bredde > 0 && bredde <= 1 ? bredde * total : undefined));
  const behov = kolonner.map((kolonne, i) => {
    const { minst, helst } = maalKolonne(setter, kolonne, rader, i, total / 3);
    return { minst: minst + 2 * luft, helst: helst + 2 * luft };
  });
  const frie = behov.filter((_, i) => faste[i] === undefined);
  const rom = Math.max(total - faste.reduce<number>((sum, f) => sum + (f ?? 0), 0), total * 0.1);
  const minstSum = frie.reduce((sum, b) => sum + b.minst, 0);
  const helstSum = frie.reduce((sum, b) => sum + b.helst, 0);
  const bredder = behov.map(({ minst, helst }, i) => {
    const fast = faste[i];
    if (fast !== undefined) return fast;
    if (minstSum >= rom) return (minst / minstSum) * rom;
    if (helstSum <= rom) return (helst / helstSum) * rom;
    return minst + ((rom - minstSum) * (helst - minst)) / (helstSum - minstSum);
  });
  const skala = total / bredder.reduce((a, b) => a + b, 0);
  let x = ramme.x;
  return kolonner.map((kolonne, i) => {
    const bredde = (bredder[i] ?? 0) * skala;
    const spalte = { x, bredde, hoeyre: kolonne.justering === 'hoeyre' };
    x += bredde;
    return spalte;
  });
}

// A heading of a word or two is kept on one line; no single word may claim more than `mest`.
function maalKolonne(
  setter: Setter,
  { tittel }: Kolonne,
  rader: readonly (readonly string[])[],
  i: number,
  mest: number,
): Behov {
  const heleTittelen = setter.bredde(tittel, STIL.kolonne);
  let minst = Math.max(8, heleTittelen < 60 ? heleTittelen : setter.lengsteOrd(tittel, STIL.kolonne));
  let helst = heleTittelen;
  for (const rad of rader) {
    const celle = rad[i] ?? '';
    minst = Math.max(minst, Math.min(mest, setter.lengsteOrd(celle, STIL.celle)));
    for (const del of celle.split('\n')) helst = Math.max(helst, setter.bredde(del, STIL.celle));
  }
  return { minst: Math.min(minst, Math.max(mest, 8)), helst: Math.max(minst, helst) };
}
