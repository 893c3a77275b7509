import type { Arbeid } from './arbeid.js';
import { ruleProblem } from './problem.js';

/** A hierarchy is a tree: nothing lies under itself, however far down. */
export const krevIngenSirkel = async (
  arbeid: Arbeid,
  entitet: string,
  relasjon: string,
  systemID: string,
  til: string,
): Promise<void> => {
  let over: string | undefined = til;
  for (let dybde = 0; over !== undefined; dybde += 1) {
    if (over === systemID || dybde > 100) throw ruleProblem(relasjon, 'ville lagt objektet under seg selv');
    over = (await arbeid.hent(entitet, over))?.relasjoner[relasjon];
  }
};
