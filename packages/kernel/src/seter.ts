import type { Act } from '@felles/model';
import type { Objekt } from './access/utvalg.js';
import type { Arbeid } from './arbeid.js';
import { Problem } from './problem.js';
import { kodeAv } from './rules/regel.js';

/** A seat that a user holds: the arena and the role in it, as codes. */
export interface Plass {
  readonly arena: string;
  readonly rolle: string;
}

/** The actor's seats on the transaction's day. */
export const plasserFor = async (arbeid: Arbeid): Promise<readonly Plass[]> => {
  const { bruker } = arbeid.aktoer;
  if (bruker === null) return [];
  const idag = arbeid.naa.slice(0, 10);
  const seter = await arbeid.finn('sete', { bruker });
  return seter.flatMap((s) => {
    const fra = String(s.data.fraDato);
    const til = typeof s.data.tilDato === 'string' ? s.data.tilDato : '9999';
    const arena = s.relasjoner.arena;
    return arena && fra <= idag && idag < til ? [{ arena, rolle: kodeAv(s.data.seterolle) ?? '' }] : [];
  });
};

/** True when one of the seats lets its holder do the act on the object. */
export const harPlassTil = (handling: Act, objekt: Objekt, plasser: readonly Plass[]): boolean => {
  const { seat } = handling;
  if (!seat) return true;
  const arena = objekt.relasjoner[seat.relation];
  return plasser.some((p) => p.arena === arena && (seat.roles === undefined || seat.roles.includes(p.rolle)));
};

/** Only someone with a seat in the body may act for it; the system itself builds worlds. */
export const krevPlass = async (arbeid: Arbeid, handling: Act, objekt: Objekt): Promise<void> => {
  if (!handling.seat || arbeid.aktoer.art === 'system') return;
  if (!harPlassTil(handling, objekt, await plasserFor(arbeid)))
    throw new Problem('ingen-tilgang', 'du har ikke plass i denne arenaen');
};
