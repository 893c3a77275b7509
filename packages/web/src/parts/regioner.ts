interface IRegion {
  readonly navn: string;
  readonly region?: string | undefined;
}

/** The choice of those that are in no region. */
export const UTEN = '-';

/** Region names of the rows, in alphabetical order. */
export const regioner = (rader: readonly Pick<IRegion, 'region'>[]): readonly string[] =>
  [...new Set(rader.flatMap((r) => (r.region === undefined ? [] : [r.region])))].sort((a, b) =>
    a.localeCompare(b, 'nb'),
  );

/** Rows of one region in alphabetical order; '' is all, `UTEN` those without a region. */
export const iRegion = <T extends IRegion>(rader: readonly T[], region: string): readonly T[] =>
  rader
    .filter((r) => region === '' || (region === UTEN ? r.region === undefined : r.region === region))
    .toSorted((a, b) => a.navn.localeCompare(b.navn, 'nb'));
