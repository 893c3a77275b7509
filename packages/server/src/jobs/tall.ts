import type { Avhengigheter } from '../avhengigheter.js';

export const jobbnavn = [
  'utboks',
  'forsegling',
  'rydding',
  'fiksitet',
  'filtekst',
  'sammendrag',
  'frister',
] as const;
export type Jobbnavn = (typeof jobbnavn)[number];

/** What the jobs of this process have done and last saw. `/metrics` reads it. */
export interface Jobbtall {
  /** E-mails waiting and given up, all tenants, as last counted. */
  utboksVenter: number;
  utboksFeilet: number;
  /** E-mails delivered by this process. */
  sendt: number;
  /** Events sealed by this process. */
  forseglet: number;
  /** Events waiting for sealing at the last look. */
  uforseglet: number;
  /** Heads that did not fit the ones kept outside the database. */
  loggavvik: number;
  /** Files that were not as archived in the newest round of each tenant; undefined before the first. */
  filavvik: number | undefined;
  /** Files whose text waits to be read, all tenants, as last counted. */
  filtekstVenter: number;
  /** Files that this process has read, found no text in, and given up. */
  readonly filtekst: Record<'lest' | 'tom' | 'gitt-opp', number>;
  /** Rounds that ended with an error, and when the last good one ended (seconds since 1970). */
  readonly feil: Record<Jobbnavn, number>;
  readonly ferdig: Partial<Record<Jobbnavn, number>>;
}

const alle = new WeakMap<object, Jobbtall>();

/** The counters that belong to one set of dependencies: one running product. */
export const tallFor = (d: Avhengigheter): Jobbtall => {
  const kjent = alle.get(d);
  if (kjent) return kjent;
  const tall: Jobbtall = {
    utboksVenter: 0,
    utboksFeilet: 0,
    sendt: 0,
    forseglet: 0,
    uforseglet: 0,
    loggavvik: 0,
    filavvik: undefined,
    filtekstVenter: 0,
    filtekst: { lest: 0, tom: 0, 'gitt-opp': 0 },
    feil: { utboks: 0, forsegling: 0, rydding: 0, fiksitet: 0, filtekst: 0, sammendrag: 0, frister: 0 },
    ferdig: {},
  };
  alle.set(d, tall);
  return tall;
};
