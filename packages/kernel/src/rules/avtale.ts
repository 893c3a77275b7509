import type { Objekt } from '../access/utvalg.js';
import type { Leser } from '../leser.js';
import { Problem } from '../problem.js';
import { kodeAv, type Oppslagsregler, type Regler } from './regel.js';

const laaste = ['hoering', 'vedtatt', 'erstattet'];

/** What is sent to the parties stands as it was sent (row B04: what binds is what was signed). */
const krevUtkast = (versjon: Objekt | undefined): void => {
  if (laaste.includes(kodeAv(versjon?.data.avtalestatus) ?? ''))
    throw new Problem('feil-tilstand', 'punktene kan bare endres mens avtaleversjonen er et utkast');
};

export const klausul: Regler = {
  opprett: (s) => {
    krevUtkast(s.foreldre.avtaleversjon);
    return {};
  },
};

const versjonFor = (o: Objekt, les: Leser): Promise<Objekt | undefined> =>
  les.hent('avtaleversjon', o.relasjoner.avtaleversjon);

export const klausulMedOppslag: Oppslagsregler = {
  endre: async (s, les) => {
    krevUtkast(await versjonFor(s.gammel, les));
    return {};
  },
  slett: async (gammel, _aktoer, les) => krevUtkast(await versjonFor(gammel, les)),
};

/** A version that the parties have been asked about is never removed. */
export const avtaleversjon: Regler = {
  slett: (gammel) => {
    if (laaste.includes(kodeAv(gammel.data.avtalestatus) ?? ''))
      throw new Problem('feil-tilstand', 'bare et utkast kan slettes');
  },
};
