/** The first year from `fra` on that has no meetings of the series yet. */
export const nesteAar = (laget: readonly number[], fra: number): number => {
  let aar = fra;
  while (laget.includes(aar)) aar += 1;
  return aar;
};
