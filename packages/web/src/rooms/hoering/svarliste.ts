import type { Hoeringsrad } from '../../client/index.js';

/** Answers of one standpoint, of those who have not answered, or all ('') with those who have answered first. */
export const svarliste = (rader: readonly Hoeringsrad[], vis: string): readonly Hoeringsrad[] =>
  vis === ''
    ? rader.toSorted((a, b) => Number(a.standpunkt === undefined) - Number(b.standpunkt === undefined))
    : rader.filter((r) =>
        vis === 'ikke-svart' ? r.status.kode === 'ikke-svart' : r.standpunkt?.kode === vis,
      );
