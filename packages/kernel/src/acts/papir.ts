import type { Objekt } from '../access/utvalg.js';
import type { Arbeid } from '../arbeid.js';
import { kodeAv, tekstAv } from './handling.js';

type Klasse = 'intern' | 'avtale' | 'anbefaling';

const klasse = (papir: Objekt | undefined): Klasse => {
  const gitt = papir ? kodeAv(papir, 'bindingsklasse') : '';
  return gitt === 'intern' || gitt === 'avtale' ? gitt : 'anbefaling';
};

const foerste = (...tekster: readonly unknown[]): string => tekster.map(tekstAv).find((t) => t !== '') ?? '';

/** The case paper of a proposal, when one is being written. */
export const papirFor = async (arbeid: Arbeid, forslag: string): Promise<Objekt | undefined> =>
  (await arbeid.finn('saksframlegg', { forslag }, { limit: 1 }))[0];

/**
 * What the case paper says under its headings: what was written in it, else what the proposal and its assessment say.
 * The recommendation that an act carries goes before the draft of one.
 */
export const papirtekster = async (
  arbeid: Arbeid,
  forslag: Objekt,
  gitt: { readonly innstilling: string; readonly begrunnelse: string },
  papir?: Objekt,
) => {
  const p = papir ?? (await papirFor(arbeid, forslag.systemID));
  const gevinst = tekstAv(p?.data.gevinst);
  return {
    bakgrunn: foerste(p?.data.bakgrunn, forslag.data.problem),
    vurdering: {
      kapasitet: tekstAv(forslag.data.vurderingKapasitet),
      kostnad: foerste(p?.data.kostnad, forslag.data.vurderingKostnad),
      begrunnelse: [foerste(p?.data.vurdering), gevinst, gitt.begrunnelse].filter(Boolean).join('\n\n'),
    },
    innstilling: {
      tekst: foerste(gitt.innstilling, p?.data.innstilling),
      bindingsklasse: klasse(p),
    },
  };
};
