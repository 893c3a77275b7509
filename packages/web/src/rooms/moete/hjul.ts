/** Where a day lies on the wheel: degrees clockwise from the first of January at the top. */
export const vinkel = (iso: string, aar: number): number => {
  const start = Date.UTC(aar, 0, 1);
  const slutt = Date.UTC(aar + 1, 0, 1);
  return (((Date.parse(iso) - start) / (slutt - start)) * 360 + 360) % 360;
};

/** Where today points on the wheel of a year; undefined in the years it is not in. */
export const dagensVinkel = (idag: string, aar: number): number | undefined =>
  idag.startsWith(`${aar}-`) ? vinkel(idag, aar) : undefined;

/** The meetings of all bodies in the order of time, numbered from 1 as they are on the wheel. */
export const nummerert = <M extends { readonly systemID: string; readonly start: string }>(
  arenaer: readonly { readonly navn: string; readonly moeter: readonly M[] }[],
): readonly (M & { readonly arena: string; readonly nummer: number })[] =>
  arenaer
    .flatMap((a) => a.moeter.map((m) => ({ ...m, arena: a.navn })))
    .toSorted((a, b) => a.start.localeCompare(b.start))
    .map((m, i) => ({ ...m, nummer: i + 1 }));

/** A point on a circle round 0,0. */
export const punkt = (grader: number, radius: number): { readonly x: number; readonly y: number } => {
  const r = ((grader - 90) * Math.PI) / 180;
  return { x: Math.round(Math.cos(r) * radius * 100) / 100, y: Math.round(Math.sin(r) * radius * 100) / 100 };
};
