/** Proposals under one item, and what a vote on one of them does to the others. */
export interface Forslaget {
  readonly id: string;
  readonly slag: 'alternativt' | 'endring';
  /** What an amendment amends: another proposal, or without one the recommendation. */
  readonly endrer?: string | undefined;
  readonly utfall: 'fremmet' | 'vedtatt' | 'falt' | 'bortfalt' | 'trukket';
}
/** What is voted on: a proposal, or without one the recommendation. */
export type Tekst = string | undefined;
export type Utfall = Exclude<Forslaget['utfall'], 'trukket'>;

const staar = (f: Forslaget): boolean => f.utfall === 'fremmet' || f.utfall === 'vedtatt';
const erEndring = (alle: readonly Forslaget[], om: Tekst): boolean =>
  alle.some((f) => f.id === om && f.slag === 'endring');

/** Amendments go to the vote before the text they amend; those of `om` that wait. */
export const foerst = (alle: readonly Forslaget[], om: Tekst): readonly Forslaget[] =>
  erEndring(alle, om)
    ? []
    : alle.filter((f) => f.slag === 'endring' && f.endrer === om && f.utfall === 'fremmet');

/** The adopted text that leaves no room for a vote on `om`. */
export const utelukketAv = (alle: readonly Forslaget[], om: Tekst): Forslaget | undefined => {
  const hoved = alle.find((f) => f.id === om && f.slag === 'endring')?.endrer;
  return alle.find(
    (f) =>
      f.slag === 'alternativt' &&
      f.utfall === 'vedtatt' &&
      f.id !== om &&
      // An amendment of the adopted text is still open.
      !(erEndring(alle, om) && f.id === hoved),
  );
};

const bortMed = (alle: readonly Forslaget[], tekst: Tekst, ut: Map<string, Utfall>): void => {
  for (const f of alle) if (f.slag === 'endring' && f.endrer === tekst && staar(f)) ut.set(f.id, 'bortfalt');
};

/**
 * The new outcomes after a vote on `om`. An adopted alternative or recommendation makes the other alternatives fall
 * away, and what would have amended them; a text that is turned down takes its amendments with it. An amendment
 * excludes nothing by itself.
 */
export const etterVotering = (
  alle: readonly Forslaget[],
  om: Tekst,
  vedtatt: boolean,
): ReadonlyMap<string, Utfall> => {
  const ut = new Map<string, Utfall>();
  if (om !== undefined) ut.set(om, vedtatt ? 'vedtatt' : 'falt');
  if (erEndring(alle, om)) return ut;
  if (!vedtatt) {
    bortMed(alle, om, ut);
    return ut;
  }
  for (const f of alle) {
    if (f.slag !== 'alternativt' || f.id === om) continue;
    if (staar(f)) ut.set(f.id, 'bortfalt');
    bortMed(alle, f.id, ut);
  }
  if (om !== undefined) bortMed(alle, undefined, ut);
  return ut;
};

/** After two texts were set against each other: the one not chosen is turned down, the chosen one goes on. */
export const etterAlternativ = (alle: readonly Forslaget[], tapte: Tekst): ReadonlyMap<string, Utfall> =>
  etterVotering(alle, tapte, false);

/** The item is done: what nobody voted on falls away. */
export const etterSaken = (alle: readonly Forslaget[]): ReadonlyMap<string, Utfall> =>
  new Map(alle.flatMap((f) => (f.utfall === 'fremmet' ? [[f.id, 'bortfalt' as const]] : [])));
