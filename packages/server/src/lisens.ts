import type { Konfigurasjon } from './config.js';

/** What open data are given out under. */
export interface Lisens {
  readonly navn: string;
  readonly adresse: string;
}

/** What Norwegian public bodies give out data under, unless the installation says something else. */
export const nlod: Lisens = {
  navn: 'Norsk lisens for offentlige data (NLOD) 2.0',
  adresse: 'https://data.norge.no/nlod/no/2.0',
};

export const lisensFor = ({ lisens }: Pick<Konfigurasjon, 'lisens'>): Lisens => lisens ?? nlod;

/** Whose facts are given out besides the collaboration's own, as they are to be named. */
export const kilder = {
  ssb: 'Folketall: Statistisk sentralbyrå, NLOD 2.0',
  kartverket: 'Plassering på kartet: Kartverket, CC BY 4.0',
} as const;

export type Kildenavn = keyof typeof kilder;
