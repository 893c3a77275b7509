import type { Regler } from './regel.js';

/** What a client enters itself bears its time and its name like what the core writes. */
export const endringslogg: Regler = {
  opprett: (s) => ({
    endretDato: s.naa,
    endretAv: s.aktoer.navn,
    referanseEndretAv: s.aktoer.bruker,
    ...(s.entity.fields.hendelseDato ? { hendelseDato: s.felt.hendelseDato ?? s.naa } : {}),
  }),
};
