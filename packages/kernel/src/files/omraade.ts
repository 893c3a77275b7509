import { FilFeil } from './feil.js';
import type { Omraade } from './fillager.js';

/** Both ends as whole numbers inside the file; `til` is cut to the last byte as RFC 9110 14.1.2 says. */
export function krevOmraade(o: Omraade, filstoerrelse: number): { start: number; end: number } {
  const til = Math.min(o.til ?? filstoerrelse - 1, filstoerrelse - 1);
  const gyldig = Number.isSafeInteger(o.fra) && Number.isSafeInteger(til) && o.fra >= 0 && o.fra <= til;
  if (!gyldig) throw new FilFeil('ugyldig-omraade');
  return { start: o.fra, end: til };
}
