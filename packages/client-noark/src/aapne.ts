import { type Forbindelsesvalg, forbindTil } from './forbindelse.js';
import { Ressurs } from './ressurs.js';

/**
 * Opens a Noark 5 service interface by its root address, the only address a client needs to know: all else is found by
 * relation names from what this gives. Throws NoarkFeil.
 */
export const aapne = async (rotadresse: string, valg: Forbindelsesvalg = {}): Promise<Ressurs<'rot'>> => {
  const forbindelse = forbindTil(rotadresse, valg);
  return Ressurs.av(forbindelse, await forbindelse.json('GET', forbindelse.rot));
};
