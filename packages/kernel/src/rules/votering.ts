/** How a body decides (all of these are found in Norwegian networks). */
export type Beslutningsregel = 'konsensus' | 'konsensus-leder' | 'flertall';

export interface Avgitt {
  readonly stemmegivning: 'for' | 'mot' | 'avholdende';
  readonly leder: boolean;
}

export interface Voteringsresultat {
  readonly vedtatt: boolean;
  readonly for: number;
  readonly mot: number;
  readonly avholdende: number;
}

/**
 * The outcome of a vote. Consensus: nobody against. Consensus, else the leader: without agreement the leader's vote
 * decides. Majority: more for than against, one vote per party, abstentions not counted. With no votes, agreement
 * was found without a vote.
 */
export const tellOpp = (regel: Beslutningsregel, stemmer: readonly Avgitt[]): Voteringsresultat => {
  const count = (s: Avgitt['stemmegivning']) => stemmer.filter((x) => x.stemmegivning === s).length;
  const tall = { for: count('for'), mot: count('mot'), avholdende: count('avholdende') };
  const enighet = tall.mot === 0;
  const leder = stemmer.find((s) => s.leder)?.stemmegivning === 'for';
  const vedtatt =
    regel === 'konsensus'
      ? enighet
      : regel === 'konsensus-leder'
        ? enighet || leder
        : stemmer.length === 0 || tall.for > tall.mot;
  return { vedtatt, ...tall };
};
