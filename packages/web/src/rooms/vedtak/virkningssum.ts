import type { Partsvirkning, Virkningsslag } from '../../client/index.js';

export type Slag = Virkningsslag;
/** What counting needs of a party's effect. */
export type Talt = Pick<Partsvirkning, 'folketall' | 'virkning'>;

/** Reading order: what binds first, then what is open, then what does not hold. */
export const slagene: readonly Slag[] = [
  'bundet-avtale',
  'bundet-eget-vedtak',
  'anbefaling',
  'reservert',
  'avslaatt',
  'intern',
];

export interface Virkningssum {
  readonly slag: Slag;
  readonly parter: number;
  readonly folketall: number;
  /** Share of the parties shown, 0-1. */
  readonly andel: number;
}

/** Counts per kind of effect among the parties shown; kinds that nobody has are left out. */
export const summer = (parter: readonly Talt[]): readonly Virkningssum[] =>
  slagene.flatMap((slag) => {
    const med = parter.filter((p) => p.virkning.slag === slag);
    if (med.length === 0) return [];
    const folketall = med.reduce((n, p) => n + (p.folketall ?? 0), 0);
    return [{ slag, parter: med.length, folketall, andel: med.length / parter.length }];
  });

/** The text key of an effect; the caller fills in clause number and date. */
export const virkningsnoekkel = (v: Talt['virkning']): string =>
  v.slag === 'bundet-eget-vedtak' && v.forbehold
    ? 'vedtak.virkning.bundet-eget-vedtak-forbehold'
    : `vedtak.virkning.${v.slag}`;

export const bundet = (slag: Slag): boolean => slag === 'bundet-avtale' || slag === 'bundet-eget-vedtak';
