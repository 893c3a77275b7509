import type { Valgmulighet } from './Felt.js';

/** The groups among the choices, the largest first, each with the values that belong to it. */
export const grupper = (
  valg: readonly Valgmulighet[],
): readonly { readonly navn: string; readonly verdier: readonly string[] }[] =>
  [...new Set(valg.flatMap((m) => m.grupper ?? []))]
    .map((navn) => ({ navn, verdier: valg.filter((m) => m.grupper?.includes(navn)).map((m) => m.verdi) }))
    // A group of one is chosen by its own box.
    .filter((g) => g.verdier.length > 1)
    .toSorted((a, b) => b.verdier.length - a.verdier.length || a.navn.localeCompare(b.navn, 'nb'));

/** Takes a group in; when all of it is in already, takes it out. */
export const medGruppe = (valgte: readonly string[], gruppe: readonly string[]): readonly string[] =>
  gruppe.every((x) => valgte.includes(x))
    ? valgte.filter((x) => !gruppe.includes(x))
    : [...new Set([...valgte, ...gruppe])];
