import { NoarkFeil } from './feil.js';
import type { Ressurs } from './ressurs.js';
import type { Sted } from './sted.js';

/**
 * Changes an object from its newest version: when somebody else was first, it is read anew and `endring` asked once
 * more, so that the change is made to what stands there now. A conflict that is not about the version is thrown.
 *
 *     await medSisteVersjon(mappe, (siste) => siste.endre({ noekkelord: [...(siste.data.noekkelord ?? []), 'skole'] }));
 */
export const medSisteVersjon = async <S extends Sted, T>(
  objekt: Ressurs<S>,
  endring: (siste: Ressurs<S>) => Promise<T>,
  forsoek = 5,
): Promise<T> => {
  let siste = objekt.etag === undefined ? await objekt.les() : objekt;
  for (let n = 1; ; n += 1) {
    try {
      return await endring(siste);
    } catch (feil) {
      if (!(feil instanceof NoarkFeil) || !feil.konflikt || n >= forsoek) throw feil;
      const fersk = await siste.les();
      if (fersk.etag !== undefined && fersk.etag === siste.etag) throw feil;
      siste = fersk;
    }
  }
};
