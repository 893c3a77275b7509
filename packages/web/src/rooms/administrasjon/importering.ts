// What an import will do, and the doing of it.

import type { Linjefeil } from './tabellfil.js';

/** One line of a file and what comes of it. */
export interface Importlinje {
  readonly linje: number;
  /** What people know it by. */
  readonly navn: string;
  readonly hva: 'ny' | 'endret' | 'uendret';
  /** Lines with a lower number are done before this one: what it hangs on must be there. */
  readonly dybde: number;
  readonly utfoer: () => Promise<void>;
}

export interface Importplan {
  readonly linjer: readonly Importlinje[];
  readonly feil: readonly Linjefeil[];
}

export interface Utfall {
  readonly gjort: number;
  /** The first line that was refused, and why. */
  readonly stopp?: { readonly linje: Importlinje; readonly grunn: unknown };
  readonly avbrutt: boolean;
}

export const aaGjoere = (plan: Importplan): readonly Importlinje[] =>
  plan.linjer.filter((l) => l.hva !== 'uendret');

/**
 * Does the lines, level by level, at most `samtidig` at a time. Stops at the first that is refused, or when `avbryt`
 * says so; those under way are finished first.
 */
export const importer = async (
  linjer: readonly Importlinje[],
  samtidig: number,
  vedFramdrift: (gjort: number) => void,
  avbryt: () => boolean = () => false,
): Promise<Utfall> => {
  let gjort = 0;
  const stopp: NonNullable<Utfall['stopp']>[] = [];
  const nivaaer = [...new Set(linjer.map((l) => l.dybde))].sort((a, b) => a - b);
  for (const dybde of nivaaer) {
    const her = linjer.filter((l) => l.dybde === dybde);
    let neste = 0;
    const arbeider = async (): Promise<void> => {
      while (stopp.length === 0 && !avbryt()) {
        const linje = her[neste];
        neste += 1;
        if (linje === undefined) return;
        try {
          await linje.utfoer();
          gjort += 1;
          vedFramdrift(gjort);
        } catch (grunn) {
          stopp.push({ linje, grunn });
        }
      }
    };
    await Promise.all(Array.from({ length: Math.max(1, samtidig) }, arbeider));
    if (stopp.length > 0 || avbryt()) break;
  }
  const [foerste] = stopp.sort((a, b) => a.linje.linje - b.linje.linje);
  return {
    gjort,
    avbrutt: foerste === undefined && gjort < linjer.length,
    ...(foerste === undefined ? {} : { stopp: foerste }),
  };
};
