export type Interessetype = 'soeker' | 'mottaker' | 'giver' | 'part';

/** What a party has at stake in an item. */
export interface Interesse {
  readonly part: string;
  readonly type: Interessetype;
  /** The grant scheme, when the item is about one. */
  readonly ordning?: string | undefined;
}

export interface Plass {
  readonly id: string;
  /** The party it sits for, and what kind of party that is. */
  readonly part?: string | undefined;
  readonly parttype?: string | undefined;
}

/** Who gives the money of a scheme, by kind of party: fylkesmannen shares out skjønnsmidler, KS runs DigiFin. */
const giver: Readonly<Record<string, string>> = { skjoennsmidler: 'fylkesmann', digifin: 'ks' };

/** Why one on the roll may be disqualified: what its party has at stake, and in what. */
export interface Habilitetsforslag {
  readonly plass: string;
  readonly type: Interessetype;
  readonly ordning?: string | undefined;
}

/**
 * Those on the roll who may be disqualified on an item (decision 7.9 no. 4): who sits for a party with something at
 * stake, and who sits for the giver of the grant that others ask for or get. One reason each, the party's own first.
 * A proposal; the body decides.
 */
export const foreslaaInhabile = (
  rulle: readonly Plass[],
  interesser: readonly Interesse[],
): readonly Habilitetsforslag[] =>
  rulle.flatMap((p): readonly Habilitetsforslag[] => {
    if (p.part === undefined) return [];
    const egen = interesser.find((i) => i.part === p.part);
    if (egen) return [{ plass: p.id, type: egen.type, ordning: egen.ordning }];
    const gitt = interesser.find(
      (i) => i.ordning !== undefined && p.parttype !== undefined && giver[i.ordning] === p.parttype,
    );
    return gitt ? [{ plass: p.id, type: 'giver', ordning: gitt.ordning }] : [];
  });
