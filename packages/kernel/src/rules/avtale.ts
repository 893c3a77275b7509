import { Problem } from '../problem.js';
import { kodeAv, type Regler } from './regel.js';

/** A decided version takes no more clauses (row B04: what binds is what was signed). */
export const klausul: Regler = {
  opprett: (s) => {
    const status = kodeAv(s.foreldre.avtaleversjon?.data.avtalestatus);
    if (status === 'vedtatt' || status === 'erstattet')
      throw new Problem('feil-tilstand', 'avtaleversjonen er vedtatt og tar ikke imot flere punkter');
    return {};
  },
};
