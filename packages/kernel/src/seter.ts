import type { Act, Rolle } from '@felles/model';
import type { Objekt } from './access/utvalg.js';
import type { Arbeid } from './arbeid.js';
import { Problem } from './problem.js';
import { kodeAv } from './rules/regel.js';
import { gjelderDa } from './rules/tidsrom.js';

/** A seat that a user holds (the arena and the role in it, as codes), or a party that the user answers for. */
export type Plass = { readonly arena: string; readonly rolle: string } | { readonly part: string };

/** The actor's seats on the transaction's day. */
export const plasserFor = async (arbeid: Arbeid): Promise<readonly Plass[]> => {
  const { bruker, representerer } = arbeid.aktoer;
  const idag = arbeid.naa.slice(0, 10);
  const seter = bruker === null ? [] : await arbeid.finn('sete', { bruker });
  const parter =
    representerer.length === 0 ? [] : await arbeid.finn('samarbeidspart', { kortform: [...representerer] });
  return [
    ...seter
      .filter((s) => gjelderDa(s, idag))
      .flatMap((s) => {
        const { arena } = s.relasjoner;
        return arena ? [{ arena, rolle: kodeAv(s.data.seterolle) ?? '' }] : [];
      }),
    ...parter.map((p) => ({ part: p.systemID })),
  ];
};

/** True when a role, a seat or a party lets its holder do the act on the object. */
export const harPlassTil = (
  handling: Act,
  objekt: Objekt,
  plasser: readonly Plass[],
  roller: readonly Rolle[],
): boolean => {
  const { seat } = handling;
  if (!seat) return true;
  if (seat.exempt?.some((r) => roller.includes(r))) return true;
  const arena = seat.relation ? objekt.relasjoner[seat.relation] : undefined;
  const part = seat.party ? objekt.relasjoner[seat.party] : undefined;
  return plasser.some((p) =>
    'part' in p
      ? p.part === part
      : p.arena === arena && (seat.roles === undefined || seat.roles.includes(p.rolle)),
  );
};

/** Only someone with a seat in the body, or who answers for the party, may act; the system itself builds worlds. */
export const krevPlass = async (arbeid: Arbeid, handling: Act, objekt: Objekt): Promise<void> => {
  const { art, roller } = arbeid.aktoer;
  if (!handling.seat || art === 'system') return;
  if (!harPlassTil(handling, objekt, await plasserFor(arbeid), roller))
    throw new Problem('ingen-tilgang', 'du har ikke plass i denne arenaen og svarer ikke for denne parten');
};
