import type { Kodeverdi } from './kodeverdi.js';

/** What shall be done because of a decision: whose it is, by when, and how it stands. */
export interface Oppfoelgingslinje {
  readonly oppfoelging: string;
  readonly vedtak: string;
  readonly tittel: string;
  readonly tekst: string;
  readonly status: Kodeverdi;
  readonly frist: string;
  readonly forfalt: boolean;
  readonly eier: {
    readonly entitet: 'arena' | 'samarbeidspart';
    readonly systemID: string;
    readonly navn: string;
    readonly tittel?: string;
  };
  readonly bevis?: string;
  readonly begrunnelse?: string;
  readonly ferdigDato?: string;
  readonly journalpost?: string;
}
