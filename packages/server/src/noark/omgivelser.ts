import type { Model } from '@felles/model';
import type { Avhengigheter } from '../avhengigheter.js';
import type { Oppdagelse } from './innlogging.js';
import type { Lenkemaker } from './lenker.js';
import type { Sti } from './ressurs.js';

/** What lives as long as the interface itself. */
export interface Omgivelser {
  readonly d: Avhengigheter;
  /** The declared model, with its lookups remembered. */
  readonly model: Model;
  /** Public address of the interface, without tenant and without a slash at the end. */
  readonly rot: string;
  readonly lesSti: (deler: readonly string[]) => Sti;
  readonly lenker: Lenkemaker;
  readonly oppdagelse: Oppdagelse;
}

/** The model's lookups go through every entity; lists ask the same again for each object. */
export const huskendeModell = (model: Model): Model => {
  const huskes = <A, B>(slaaOpp: (a: A) => B): ((a: A) => B) => {
    const kjent = new Map<A, B>();
    return (a) => {
      const funnet = kjent.get(a);
      if (funnet !== undefined) return funnet;
      const verdi = slaaOpp(a);
      kjent.set(a, verdi);
      return verdi;
    };
  };
  return { ...model, family: huskes(model.family), incoming: huskes(model.incoming) };
};
