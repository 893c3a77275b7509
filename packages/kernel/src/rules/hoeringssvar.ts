/** One answer to be counted: no standpoint means not answered. */
export interface Tellesvar {
  readonly standpunkt?: string | undefined;
  readonly folketall?: number | undefined;
  readonly region?: string | undefined;
}

export interface Svarsum {
  readonly spurt: number;
  readonly svart: number;
  /** Parties and inhabitants by standpoint, `ikke-svart` among them. */
  readonly standpunkt: Readonly<Record<string, { readonly parter: number; readonly folketall: number }>>;
}

/** Counts answers by parties and by inhabitants: the two measures that a large municipality sets apart (row A24). Pure. */
export const summerSvar = (svar: readonly Tellesvar[]): Svarsum => {
  const standpunkt: Record<string, { parter: number; folketall: number }> = {};
  for (const s of svar) {
    const navn = s.standpunkt ?? 'ikke-svart';
    const rad = standpunkt[navn] ?? { parter: 0, folketall: 0 };
    standpunkt[navn] = { parter: rad.parter + 1, folketall: rad.folketall + (s.folketall ?? 0) };
  }
  return { spurt: svar.length, svart: svar.filter((s) => s.standpunkt !== undefined).length, standpunkt };
};

/** The same by region; those without one stand under ''. */
export const summerPerRegion = (svar: readonly Tellesvar[]): ReadonlyMap<string, Svarsum> => {
  const grupper = new Map<string, Tellesvar[]>();
  for (const s of svar) grupper.set(s.region ?? '', [...(grupper.get(s.region ?? '') ?? []), s]);
  return new Map([...grupper].map(([region, g]) => [region, summerSvar(g)]));
};
