import { type Dato, enAv, lesCsv, liste } from './csv.js';

const endringstyper = [
  'sammenslaaing',
  'fylkessammenslaaing',
  'omnummerering',
  'fylkesbytte',
  'deling',
  'grensejustering',
] as const;
export type Endringstype = (typeof endringstyper)[number];

/** A unit on one side of a change. Two-digit codes are counties, four-digit codes municipalities. */
export interface Enhet {
  readonly nummer: string;
  readonly navn: string;
  /** False when only a part of the unit is concerned. */
  readonly helt: boolean;
}

/**
 * A change in effect from `dato`. A unit in `fra` ceased unless a change of the same day also has it in `til`;
 * a grensejustering ends no unit.
 */
export interface Endring {
  readonly dato: Dato;
  readonly type: Endringstype;
  readonly fra: readonly Enhet[];
  readonly til: readonly Enhet[];
  readonly merknad?: string;
  readonly kilde: string;
}

function enhet(tekst: string): Enhet {
  const treff = /^(?<nummer>\d{2}|\d{4}) (?<navn>.+?)(?<del> \[del\])?$/.exec(tekst)?.groups;
  if (!treff?.nummer || !treff.navn) throw new Error(`not a unit: "${tekst}"`);
  return { nummer: treff.nummer, navn: treff.navn, helt: treff.del === undefined };
}

/** Dated changes, in order of date. */
export const endringer: readonly Endring[] = lesCsv('endringer.csv', [
  'dato',
  'type',
  'fra',
  'til',
  'merknad',
  'kilde',
]).map((r) => ({
  dato: r.dato,
  type: enAv(endringstyper, r.type),
  fra: liste(r.fra).map(enhet),
  til: liste(r.til).map(enhet),
  ...(r.merknad && { merknad: r.merknad }),
  kilde: r.kilde,
}));
