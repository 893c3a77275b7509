export interface Deltaker {
  readonly systemID: string;
  readonly satsing: string;
  readonly part: string;
  readonly navn: string;
  readonly region: string | undefined;
  readonly status: string;
  readonly folketall: number;
}

export interface Stilling {
  readonly antall: number;
  readonly svart: number;
  /** Parties per status, in the order of the statuses given. */
  readonly fordeling: readonly {
    readonly status: string;
    readonly antall: number;
    readonly folketall: number;
  }[];
}

/** From question to binding answer (row F10). */
export const statuser = ['fullmakt', 'opsjon', 'interesse', 'nei', 'spurt', 'ikke-spurt'] as const;

const ubesvart: ReadonlySet<string> = new Set(['spurt', 'ikke-spurt']);
export const harSvart = (status: string): boolean => !ubesvart.has(status);
/** An answer that binds needs the municipality's own resolution with a document. */
export const binder = (status: string): boolean => status === 'fullmakt' || status === 'opsjon';

export const stilling = (deltakere: readonly Deltaker[]): Stilling => ({
  antall: deltakere.length,
  svart: deltakere.filter((d) => harSvart(d.status)).length,
  fordeling: statuser.flatMap((status) => {
    const med = deltakere.filter((d) => d.status === status);
    if (med.length === 0) return [];
    return [{ status, antall: med.length, folketall: med.reduce((n, d) => n + d.folketall, 0) }];
  }),
});

export interface Region {
  readonly region: string | undefined;
  readonly deltakere: readonly Deltaker[];
}

/** Groups by region in alphabetical order, parties without a region last, names in Norwegian order. */
export const etterRegion = (
  deltakere: readonly Deltaker[],
  navn: (region: string) => string,
): readonly Region[] => {
  const sammenlign = new Intl.Collator('nb').compare;
  const grupper = new Map<string | undefined, Deltaker[]>();
  for (const d of deltakere) {
    const gruppe = grupper.get(d.region);
    if (gruppe) gruppe.push(d);
    else grupper.set(d.region, [d]);
  }
  return [...grupper]
    .map(([region, medlemmer]) => ({
      region,
      deltakere: medlemmer.sort((a, b) => sammenlign(a.navn, b.navn)),
    }))
    .sort((a, b) => {
      if (a.region === undefined || b.region === undefined)
        return Number(a.region === undefined) - Number(b.region === undefined);
      return sammenlign(navn(a.region), navn(b.region));
    });
};
