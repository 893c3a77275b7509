import type { Objekt } from '../access/utvalg.js';
import type { Leser } from '../leser.js';
import { Problem } from '../problem.js';
import { kodeAv, type Oppslagsregler, type Regler } from './regel.js';

const laaste = ['hoering', 'vedtatt', 'erstattet'];

/** What the parties are heard about, and what is adopted, has the goals it was sent or adopted with. */
const krevUtkast = (strategi: Objekt | undefined): void => {
  if (laaste.includes(kodeAv(strategi?.data.strategistatus) ?? ''))
    throw new Problem('feil-tilstand', 'målene kan bare endres mens strategien er et utkast');
};

export const maal: Regler = {
  opprett: (s) => {
    krevUtkast(s.foreldre.strategi);
    return {};
  },
};

const strategiFor = (o: Objekt, les: Leser): Promise<Objekt | undefined> =>
  les.hent('strategi', o.relasjoner.strategi);

export const maalMedOppslag: Oppslagsregler = {
  endre: async (s, les) => {
    krevUtkast(await strategiFor(s.gammel, les));
    return {};
  },
  slett: async (gammel, _aktoer, les) => krevUtkast(await strategiFor(gammel, les)),
};

export const strategi: Regler = {
  slett: (gammel) => {
    if (laaste.includes(kodeAv(gammel.data.strategistatus) ?? ''))
      throw new Problem('feil-tilstand', 'bare et utkast kan slettes');
  },
};
