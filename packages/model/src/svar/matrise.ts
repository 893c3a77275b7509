import type { Kodeverdi } from './kodeverdi.js';

export interface Matrisekolonne {
  readonly id: string;
  readonly slag: 'avtale' | 'satsing';
  readonly tittel: string;
}

/** Where a party stood on the day; `id` is the row that says it. */
export interface Matrisecelle {
  readonly id: string;
  readonly status: Kodeverdi;
  readonly dato?: string;
}

/** A party that goes out by a planned change, with where it stands. */
export interface Forgjenger {
  readonly part: string;
  readonly navn: string;
  readonly status: Kodeverdi;
  readonly dato?: string;
  /** Its answer may go to several, and nobody has chosen yet. */
  readonly deles: boolean;
}

/** What a party would take over by a change that is planned and not carried out. */
export interface Planlagtcelle {
  /** The day of the change. */
  readonly dato: string;
  readonly foelger: readonly Forgjenger[];
}

export interface Matriserad {
  readonly part: string;
  readonly navn: string;
  readonly kortform: string;
  /** Name of the region */
  readonly region?: string;
  readonly folketall?: number;
  /** By column; a party that is not asked has none. */
  readonly celler: Readonly<Record<string, Matrisecelle | undefined>>;
  /** By column, where the party has no cell of its own and its forerunners have. */
  readonly planlagt: Readonly<Record<string, Planlagtcelle | undefined>>;
}

/** Who takes part in what on a day. */
export interface Matrise {
  readonly dato: string;
  readonly kolonner: readonly Matrisekolonne[];
  readonly rader: readonly Matriserad[];
}
