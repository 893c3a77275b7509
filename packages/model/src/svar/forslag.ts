import type { Kodeverdi } from './kodeverdi.js';

/** Something the user follows. */
export interface Fulgt {
  readonly entitet: string;
  readonly objekt: string;
  readonly tittel: string;
  readonly fra: string;
}

/** A proposal about the same as what is being written. */
export interface Lignende {
  readonly forslag: string;
  readonly tittel: string;
  readonly status: Kodeverdi;
  readonly fra: string;
  readonly hos: string;
}
