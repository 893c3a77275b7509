export interface Bit {
  readonly slag: 'lik' | 'borte' | 'ny';
  readonly tekst: string;
}

/** Texts longer than this are shown one after the other: nobody reads a difference of that length word by word. */
const MEST_ORD = 1_500;

const ordI = (tekst: string): readonly string[] => tekst.match(/\s+|[^\s]+/g) ?? [];

const legg = (biter: Bit[], slag: Bit['slag'], tekst: string): void => {
  const siste = biter.at(-1);
  if (siste?.slag === slag) biter[biter.length - 1] = { slag, tekst: siste.tekst + tekst };
  else biter.push({ slag, tekst });
};

/** What is the same, taken away and put in, word by word (longest common subsequence). */
export const forskjell = (foer: string, etter: string): readonly Bit[] => {
  const [a, b] = [ordI(foer), ordI(etter)];
  const biter: Bit[] = [];
  if (foer === etter) return foer === '' ? [] : [{ slag: 'lik', tekst: foer }];
  if (a.length > MEST_ORD || b.length > MEST_ORD) {
    if (foer !== '') legg(biter, 'borte', foer);
    if (etter !== '') legg(biter, 'ny', etter);
    return biter;
  }
  const bredde = b.length + 1;
  const lengde = new Uint16Array((a.length + 1) * bredde);
  const paa = (i: number, j: number): number => lengde[i * bredde + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengde[i * bredde + j] = a[i] === b[j] ? paa(i + 1, j + 1) + 1 : Math.max(paa(i + 1, j), paa(i, j + 1));
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [x, y] = [a[i], b[j]];
    if (x !== undefined && x === y) {
      legg(biter, 'lik', x);
      i++;
      j++;
    } else if (x !== undefined && (y === undefined || paa(i + 1, j) >= paa(i, j + 1))) {
      legg(biter, 'borte', x);
      i++;
    } else if (y !== undefined) {
      legg(biter, 'ny', y);
      j++;
    }
  }
  return biter;
};

export interface Punkt {
  readonly systemID: string;
  readonly nummer: number;
  readonly tittel: string;
  readonly tekst: string;
  readonly forplikter?: string | undefined;
  readonly forrige?: string | undefined;
}

export interface Punktpar {
  readonly foer?: Punkt;
  readonly etter?: Punkt;
  readonly slag: 'lik' | 'endret' | 'ny' | 'borte';
}

const likt = (a: Punkt, b: Punkt): boolean =>
  a.nummer === b.nummer && a.tittel === b.tittel && a.tekst === b.tekst && a.forplikter === b.forplikter;

/** Clauses of two versions side by side: those that follow from each other first, in the newer order, then what is gone. */
export const sammenlign = (foer: readonly Punkt[], etter: readonly Punkt[]): readonly Punktpar[] => {
  const par = etter
    .toSorted((a, b) => a.nummer - b.nummer)
    .map((e): Punktpar => {
      const f = foer.find((x) => x.systemID === e.forrige);
      if (!f) return { etter: e, slag: 'ny' };
      return { foer: f, etter: e, slag: likt(f, e) ? 'lik' : 'endret' };
    });
  const borte = foer
    .filter((f) => !par.some((p) => p.foer === f))
    .toSorted((a, b) => a.nummer - b.nummer)
    .map((f): Punktpar => ({ foer: f, slag: 'borte' }));
  return [...par, ...borte];
};
