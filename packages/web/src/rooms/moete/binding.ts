import { egenDrift } from './koder.js';

export type Bindingsklasse = 'intern' | 'avtale' | 'anbefaling';

export interface Klausul {
  readonly systemID: string;
  readonly nummer: number;
  readonly tittel: string;
  readonly dekker: readonly { readonly kode: string }[];
}

export const klausulerFor = (emne: string, klausuler: readonly Klausul[]): readonly Klausul[] =>
  klausuler.filter((k) => k.dekker.some((d) => d.kode === emne)).sort((a, b) => a.nummer - b.nummer);

/**
 * The binding classes that are open for a subject: `intern` only for the collaboration's own affairs, `avtale` only
 * when a clause of the agreement covers it. A recommendation is always possible.
 */
export const muligeKlasser = (emne: string, klausuler: readonly Klausul[]): readonly Bindingsklasse[] => {
  const ut: Bindingsklasse[] = [];
  if (egenDrift.includes(emne)) ut.push('intern');
  if (klausulerFor(emne, klausuler).length > 0) ut.push('avtale');
  return [...ut, 'anbefaling'];
};
