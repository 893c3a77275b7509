export type Stemmegivning = 'for' | 'mot' | 'avholdende' | 'reservert';
export type Beslutningsregel =
  | 'konsensus'
  | 'konsensus-leder'
  | 'flertall'
  | 'veto'
  | 'reservasjon'
  | 'anbefaling';

export interface Avgitt {
  readonly stemmegivning: Stemmegivning;
  readonly leder: boolean;
  /** Inhabitants of the party, where it has any of its own. */
  readonly folketall?: number | undefined;
}

export interface Opptelling {
  /** What the rule of the body makes of the votes. */
  readonly vedtatt: boolean;
  readonly parter: Readonly<Record<Stemmegivning, number>>;
  readonly folketall: Readonly<Record<Stemmegivning, number>>;
  /** Inhabitants behind all votes given; 0 when no party has a figure. */
  readonly folketallSum: number;
}

const sum = (stemmer: readonly Avgitt[], verdi: (s: Avgitt) => number) => {
  const ut = { for: 0, mot: 0, avholdende: 0, reservert: 0 };
  for (const s of stemmer) ut[s.stemmegivning] += verdi(s);
  return ut;
};

/**
 * The running result while a case is decided. One vote per party; inhabitants stand beside it, since one party may
 * have four of ten inhabitants (row B04). The server counts again and has the last word.
 */
export const tellOpp = (regel: Beslutningsregel, stemmer: readonly Avgitt[]): Opptelling => {
  const parter = sum(stemmer, () => 1);
  const folketall = sum(stemmer, (s) => s.folketall ?? 0);
  const enige = parter.mot === 0;
  const leder = stemmer.find((s) => s.leder)?.stemmegivning === 'for';
  const flertall = stemmer.length === 0 || parter.for > parter.mot;
  const innenfor = stemmer.length === 0 || stemmer.some((s) => s.stemmegivning !== 'reservert');
  const vedtatt: Readonly<Record<Beslutningsregel, boolean>> = {
    konsensus: enige,
    'konsensus-leder': enige || leder,
    reservasjon: enige && innenfor,
    flertall,
    anbefaling: flertall,
    // Who holds a veto is known to the server, which has the last word.
    veto: flertall,
  };
  return {
    vedtatt: vedtatt[regel],
    parter,
    folketall,
    folketallSum: folketall.for + folketall.mot + folketall.avholdende + folketall.reservert,
  };
};

/** Share in whole per cent, or undefined when there is nothing to share. */
export const prosent = (del: number, hele: number): number | undefined =>
  hele > 0 ? Math.round((del / hele) * 100) : undefined;

export interface Stemmeberettiget {
  readonly stemmerett: boolean;
  readonly tilStede: boolean;
}

/** At least half of those with a vote are there. */
export const vedtaksfoer = (rulle: readonly Stemmeberettiget[]): boolean => {
  const stemme = rulle.filter((d) => d.stemmerett);
  return stemme.filter((d) => d.tilStede).length * 2 >= stemme.length;
};
