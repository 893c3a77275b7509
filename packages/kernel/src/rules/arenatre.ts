/** A body in the tree: its id and that of the one above it. */
export interface Arenanode {
  readonly id: string;
  readonly over?: string | undefined;
}

const linje = (tre: ReadonlyMap<string, Arenanode>, id: string): readonly string[] => {
  const ut: string[] = [];
  for (
    let her = tre.get(id)?.over;
    her !== undefined && !ut.includes(her) && her !== id;
    her = tre.get(her)?.over
  )
    ut.push(her);
  return ut;
};

/**
 * Bodies that a case may be sent on to: those above it up to the root, those below it, and those beside it under the
 * same body. Never itself. Pure; a circle in the tree is followed once.
 */
export const kanSendesTil = (arenaer: readonly Arenanode[], fra: string): ReadonlySet<string> => {
  const tre = new Map(arenaer.map((a) => [a.id, a]));
  const her = tre.get(fra);
  if (!her) return new Set();
  const over = linje(tre, fra);
  return new Set(
    arenaer
      .filter(
        (a) =>
          a.id !== fra &&
          (over.includes(a.id) ||
            linje(tre, a.id).includes(fra) ||
            (a.over !== undefined && a.over === her.over)),
      )
      .map((a) => a.id),
  );
};

/** State of a proposal in a body of this kind, or undefined when it may not go there as it is (row B08: reasons first). */
export const tilstandHos = (
  arenatype: string,
  har: { readonly vurdering: boolean; readonly innstilling: boolean },
): 'oversendt' | 'vurdert' | 'innstilt' | 'videresendt' | undefined => {
  if (arenatype === 'sekretariat') return 'oversendt';
  if (arenatype === 'styringsgruppe') return har.innstilling ? 'innstilt' : undefined;
  if (arenatype === 'strategigruppe') return har.vurdering ? 'vurdert' : 'videresendt';
  return 'videresendt';
};
