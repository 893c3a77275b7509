// Keys of the tree (WAI-ARIA Authoring Practices, tree view), as decisions that know nothing of the page.

/** A visible line of the tree, in the order it is read. */
export interface Linje {
  readonly noekkel: string;
  /** From 1. */
  readonly nivaa: number;
  /** undefined: nothing lies under it. */
  readonly aapen: boolean | undefined;
  readonly tekst: string;
}

export type Trevalg =
  | { readonly hva: 'fokus'; readonly noekkel: string }
  | { readonly hva: 'aapne' | 'lukk' | 'velg'; readonly noekkel: string }
  | { readonly hva: 'aapneAlle'; readonly noekler: readonly string[] };

const fokus = (l: Linje | undefined): Trevalg | undefined =>
  l === undefined ? undefined : { hva: 'fokus', noekkel: l.noekkel };

/** What a key does on the line; undefined when it does nothing. */
export const vedTast = (linjer: readonly Linje[], her: string, tast: string): Trevalg | undefined => {
  const i = linjer.findIndex((l) => l.noekkel === her);
  const linje = linjer[i];
  if (linje === undefined) return fokus(linjer[0]);
  switch (tast) {
    case 'ArrowDown':
      return fokus(linjer[i + 1]);
    case 'ArrowUp':
      return fokus(linjer[i - 1]);
    case 'Home':
      return fokus(linjer[0]);
    case 'End':
      return fokus(linjer.at(-1));
    case 'ArrowRight': {
      if (linje.aapen === false) return { hva: 'aapne', noekkel: her };
      const neste = linjer[i + 1];
      return linje.aapen === true && neste !== undefined && neste.nivaa > linje.nivaa
        ? fokus(neste)
        : undefined;
    }
    case 'ArrowLeft': {
      if (linje.aapen === true) return { hva: 'lukk', noekkel: her };
      return fokus(linjer.slice(0, i).findLast((l) => l.nivaa < linje.nivaa));
    }
    case 'Enter':
    case ' ':
      return { hva: 'velg', noekkel: her };
    case '*': {
      // Siblings: the lines of the same level with nothing higher between.
      const foer = linjer.slice(0, i).findLastIndex((l) => l.nivaa < linje.nivaa);
      const etter = linjer.findIndex((l, j) => j > i && l.nivaa < linje.nivaa);
      const soesken = linjer
        .slice(foer + 1, etter < 0 ? undefined : etter)
        .filter((l) => l.nivaa === linje.nivaa && l.aapen === false);
      return { hva: 'aapneAlle', noekler: soesken.map((l) => l.noekkel) };
    }
    default:
      return undefined;
  }
};

/** The next line that begins with what is written; a single letter goes on from the line after. */
export const vedSkriving = (linjer: readonly Linje[], her: string, skrevet: string): Trevalg | undefined => {
  const i = Math.max(
    0,
    linjer.findIndex((l) => l.noekkel === her),
  );
  const fra = skrevet.length === 1 ? i + 1 : i;
  const ord = skrevet.toLocaleLowerCase('nb');
  const rundt = [...linjer.slice(fra), ...linjer.slice(0, fra)];
  return fokus(rundt.find((l) => l.tekst.toLocaleLowerCase('nb').startsWith(ord)));
};
