/** A day on which something changes, and what people are told about it. */
export interface Skyvermerke {
  readonly dato: string;
  readonly tekst: string;
}

const DOEGN = 86_400_000;

/** Days since 1 January 1970. */
export const dagnummer = (dato: string): number => Math.round(Date.parse(`${dato}T00:00:00Z`) / DOEGN);
export const datoAv = (nummer: number): string => new Date(nummer * DOEGN).toISOString().slice(0, 10);

/** First and last day of a slider: whole years around the register's first day, the marks and the day shown. */
export const spennet = (
  merker: readonly Skyvermerke[],
  begynnelse: string,
  dager: readonly string[],
): { readonly fra: string; readonly til: string } => {
  const alle = [begynnelse, ...merker.map((m) => m.dato), ...dager].toSorted();
  return {
    fra: `${(alle[0] ?? begynnelse).slice(0, 4)}-01-01`,
    til: `${(alle.at(-1) ?? begynnelse).slice(0, 4)}-12-31`,
  };
};

/** The mark within `naer` days, the nearest first; else the day itself. For whoever drags. */
export const festTil = (nummer: number, merker: readonly Skyvermerke[], naer: number): number => {
  const [naermest] = merker
    .map((m) => dagnummer(m.dato))
    .toSorted((a, b) => Math.abs(a - nummer) - Math.abs(b - nummer));
  return naermest !== undefined && Math.abs(naermest - nummer) <= naer ? naermest : nummer;
};

/** First day of the month after, or of this one or the one before. */
export const maanedsskifte = (dato: string, retning: 1 | -1): string => {
  const [aar, maaned, dag] = dato.split('-').map(Number) as [number, number, number];
  const flytt = retning === 1 ? 1 : dag > 1 ? 0 : -1;
  return new Date(Date.UTC(aar, maaned - 1 + flytt, 1)).toISOString().slice(0, 10);
};

/** The next mark in a direction; undefined past the last. */
export const nesteMerke = (
  dato: string,
  merker: readonly Skyvermerke[],
  retning: 1 | -1,
): Skyvermerke | undefined => {
  const ordnet = merker.toSorted((a, b) => a.dato.localeCompare(b.dato));
  return retning === 1 ? ordnet.find((m) => m.dato > dato) : ordnet.findLast((m) => m.dato < dato);
};

/** Which of the lines of labels each mark goes on, so that labels closer than `bredde` (a share of the line) do not meet. */
export const etikettlinjer = (plasser: readonly number[], bredde: number): readonly number[] => {
  const sisteI: number[] = [];
  return plasser.map((x) => {
    const ledig = sisteI.findIndex((siste) => x - siste >= bredde);
    const linje = ledig === -1 ? sisteI.length : ledig;
    sisteI[linje] = x;
    return linje;
  });
};
