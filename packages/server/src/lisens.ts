/** What open data of the product are given out under, and whose they are. */
export const lisens = {
  navn: 'Norsk lisens for offentlige data (NLOD) 2.0',
  adresse: 'https://data.norge.no/nlod/no/2.0',
} as const;
