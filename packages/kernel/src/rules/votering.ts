/** How a body decides (all of these are found in Norwegian networks). */
export type Beslutningsregel =
  | 'konsensus'
  | 'konsensus-leder'
  | 'flertall'
  | 'veto'
  | 'reservasjon'
  | 'anbefaling';
export type Stemmegivning = 'for' | 'mot' | 'avholdende' | 'reservert';
export type Voteringsgrunnlag = 'enighet' | 'uenighet' | 'leder' | 'flertall' | 'ikke-flertall' | 'veto';

export interface Avgitt {
  readonly stemmegivning: Stemmegivning;
  readonly leder: boolean;
  /** Votes of one party count as one. Without a party a vote counts for itself. */
  readonly part?: string | undefined;
  /** Inhabitants of the party. */
  readonly folketall?: number | undefined;
  /** The party is named as one that can stop a decision. */
  readonly veto?: boolean;
}

export type Tellinger = Readonly<Record<Stemmegivning, number>>;

export interface Voteringsresultat extends Tellinger {
  readonly vedtatt: boolean;
  readonly grunnlag: Voteringsgrunnlag;
  /** Inhabitants behind each kind of vote. They never decide; they are shown beside the count of parties. */
  readonly folketall: Tellinger;
}

/** One vote for each party: seats that do not agree make their party abstain. */
const perPart = (stemmer: readonly Avgitt[]): readonly Avgitt[] => {
  const parter = new Map<string, Avgitt>();
  const alene: Avgitt[] = [];
  for (const s of stemmer) {
    if (s.part === undefined) alene.push(s);
    else {
      const foer = parter.get(s.part);
      const delt = foer !== undefined && foer.stemmegivning !== s.stemmegivning;
      parter.set(s.part, delt ? { ...foer, stemmegivning: 'avholdende' } : (foer ?? s));
    }
  }
  return [...alene, ...parter.values()];
};

const tell = (stemmer: readonly Avgitt[], verdi: (s: Avgitt) => number): Tellinger => {
  const ut = { for: 0, mot: 0, avholdende: 0, reservert: 0 };
  for (const s of stemmer) ut[s.stemmegivning] += verdi(s);
  return ut;
};

/**
 * The outcome of a vote. Consensus: nobody against. Consensus, else the leader: without agreement the leader's vote
 * decides. Majority: more parties for than against, abstentions not counted. Veto: a majority that no named party is
 * against. Reservation: consensus among those who have not chosen to stand outside. Advisory: a majority, which binds
 * nobody. With no votes, agreement was found without a vote.
 */
export const tellOpp = (regel: Beslutningsregel, stemmer: readonly Avgitt[]): Voteringsresultat => {
  const parter = perPart(stemmer);
  const antall = tell(parter, () => 1);
  const folketall = tell(parter, (s) => s.folketall ?? 0);
  const mot = stemmer.some((s) => s.stemmegivning === 'mot');
  const utfall = (vedtatt: boolean, grunnlag: Voteringsgrunnlag): Voteringsresultat => ({
    vedtatt,
    grunnlag,
    ...antall,
    folketall,
  });
  if (stemmer.length === 0) return utfall(true, 'enighet');
  switch (regel) {
    case 'konsensus':
      return utfall(!mot, mot ? 'uenighet' : 'enighet');
    case 'konsensus-leder':
      if (!mot) return utfall(true, 'enighet');
      return utfall(stemmer.find((s) => s.leder)?.stemmegivning === 'for', 'leder');
    case 'reservasjon': {
      const innenfor = stemmer.some((s) => s.stemmegivning !== 'reservert');
      return utfall(!mot && innenfor, mot || !innenfor ? 'uenighet' : 'enighet');
    }
    case 'veto':
      if (stemmer.some((s) => s.veto === true && s.stemmegivning === 'mot')) return utfall(false, 'veto');
      break;
    case 'flertall':
    case 'anbefaling':
      break;
  }
  const flertall = antall.for > antall.mot;
  return utfall(flertall, flertall ? 'flertall' : 'ikke-flertall');
};

/**
 * Two texts against each other: `for` is the one, `mot` the other, and most parties choose. With the parties even the
 * leader's vote decides (kommuneloven § 11-9), and without it nothing is chosen.
 */
export const tellAlternativ = (stemmer: readonly Avgitt[]): Voteringsresultat | undefined => {
  const r = tellOpp('flertall', stemmer);
  if (r.for !== r.mot) return { ...r, grunnlag: 'flertall' };
  const leder = stemmer.find((s) => s.leder)?.stemmegivning;
  if (leder !== 'for' && leder !== 'mot') return undefined;
  return { ...r, vedtatt: leder === 'for', grunnlag: 'leder' };
};
