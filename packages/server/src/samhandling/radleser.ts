import { Problem, type Radleser, type Sesjon } from '@felles/kernel';
import { liste } from './spoerring.js';

/** Reads rows through a session, so that access and screening hold. Columns are ids of relations. */
export const radleserFor = (sesjon: Sesjon): Radleser => ({
  hent: async (entitet, systemID) => {
    try {
      return await sesjon.read(entitet, systemID);
    } catch (e) {
      if (e instanceof Problem && e.kode === 'ikke-funnet') return undefined;
      throw e;
    }
  },
  finn: (entitet, hvor) => {
    const filter = Object.entries(hvor)
      .map(([relasjon, id]) => `${relasjon} eq ${id}`)
      .join(' and ');
    return liste(sesjon, entitet, filter === '' ? undefined : filter);
  },
});
