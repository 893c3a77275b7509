/** The order after the item at `fra` has been dropped on the place of the one at `til`. */
export const slipp = <T>(liste: readonly T[], fra: number, til: number): readonly T[] => {
  const ny = [...liste];
  const [flyttet] = ny.splice(fra, 1);
  if (flyttet === undefined) return liste;
  ny.splice(til, 0, flyttet);
  return ny;
};

/** The order after the item at `fra` has changed places with its neighbour; unchanged at the ends. */
export const flytt = <T>(liste: readonly T[], fra: number, retning: -1 | 1): readonly T[] => {
  const til = fra + retning;
  const a = liste[fra];
  const b = liste[til];
  if (a === undefined || b === undefined) return liste;
  return liste.map((x, i) => (i === fra ? b : i === til ? a : x));
};

export interface Moetetid {
  readonly start: string;
  readonly moetestatus: string;
}

/** Coming meetings nearest first, past ones newest first. A meeting that is open is coming until it is closed. */
export const delMoeter = <T extends Moetetid>(
  moeter: readonly T[],
  naa: string,
): { readonly kommende: readonly T[]; readonly tidligere: readonly T[] } => {
  const ferdig = new Set(['avsluttet', 'protokoll', 'til-kommentar', 'godkjent', 'avlyst']);
  const kommer = (m: T) => !ferdig.has(m.moetestatus) && (m.start >= naa || m.moetestatus === 'aapnet');
  const etterStart = [...moeter].sort((a, b) => a.start.localeCompare(b.start));
  return {
    kommende: etterStart.filter(kommer),
    tidligere: etterStart.filter((m) => !kommer(m)).reverse(),
  };
};
