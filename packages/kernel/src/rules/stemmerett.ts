/** One on the roll, as far as voting goes. */
export interface Paarulle {
  readonly id: string;
  readonly stemmerett: boolean;
  readonly tilStede: boolean;
  /** The member whose place this deputy has taken. */
  readonly varaFor?: string | undefined;
}

export interface Fullmaktrad {
  readonly id: string;
  readonly fra: string;
  readonly til: string;
  /** The one item it holds for; absent is the whole meeting. */
  readonly sak?: string | undefined;
}

/** Who may give the vote of one place: its holder, the deputy in it, or one with a proxy. */
export interface Stemmevei {
  readonly maate: 'selv' | 'vara' | 'fullmakt';
  /** The one on the roll who votes. */
  readonly ved: string;
  readonly fullmakt?: string;
}

/**
 * The one way in which each place may vote on an item; places that cannot are not in the answer. Who is there votes
 * for itself, a deputy votes for the one whose place it has taken, and a proxy holds only while neither is there. Those
 * who are disqualified on the item neither vote nor vote for others.
 */
export const stemmeveier = (
  rulle: readonly Paarulle[],
  fullmakter: readonly Fullmaktrad[],
  sak: string,
  inhabile: ReadonlySet<string>,
): ReadonlyMap<string, Stemmevei> => {
  const ved = new Map(rulle.map((r) => [r.id, r]));
  const kan = (id: string): boolean => ved.get(id)?.tilStede === true && !inhabile.has(id);
  const ut = new Map<string, Stemmevei>();
  for (const r of rulle) {
    if (!r.stemmerett || inhabile.has(r.id)) continue;
    if (r.tilStede) {
      ut.set(r.id, { maate: 'selv', ved: r.id });
      continue;
    }
    const vara = rulle.find((x) => x.varaFor === r.id && kan(x.id));
    if (vara) {
      ut.set(r.id, { maate: 'vara', ved: vara.id });
      continue;
    }
    const gjelder = fullmakter.filter(
      (f) => f.fra === r.id && (f.sak === undefined || f.sak === sak) && kan(f.til),
    );
    // One for the very item goes before one for the meeting.
    const f = gjelder.find((x) => x.sak === sak) ?? gjelder[0];
    if (f) ut.set(r.id, { maate: 'fullmakt', ved: f.til, fullmakt: f.id });
  }
  return ut;
};

/**
 * Enough of those with a vote are there, themselves or by deputy; a vote given away by proxy does not fill a chair.
 * Those who are disqualified count neither way. A body where nobody is left to decide has no quorum.
 */
export const erVedtaksfoer = (
  rulle: readonly Paarulle[],
  prosent: number,
  inhabile: ReadonlySet<string> = new Set(),
): boolean => {
  const teller = rulle.filter((r) => r.stemmerett && !inhabile.has(r.id));
  const der = teller.filter((r) => r.tilStede || rulle.some((x) => x.varaFor === r.id && x.tilStede));
  return teller.length > 0 && der.length * 100 >= prosent * teller.length;
};
