import type { Entity } from '@felles/model';
import type { Objekt } from '../access/utvalg.js';
import type { Aktoer } from '../aktoer.js';
import type { Leser } from '../leser.js';

export type Felt = Readonly<Record<string, unknown>>;

export interface OpprettSituasjon {
  readonly entity: Entity;
  readonly aktoer: Aktoer;
  /** ISO 8601 UTC. */
  readonly naa: string;
  /** Objects that the new one is placed under, by relation. */
  readonly foreldre: Readonly<Record<string, Objekt>>;
  /** Validated input with defaults. */
  readonly felt: Felt;
}

export interface EndreSituasjon {
  readonly entity: Entity;
  readonly aktoer: Aktoer;
  readonly naa: string;
  readonly gammel: Objekt;
  /** Validated changes; null clears. */
  readonly felt: Felt;
}

export interface FlyttSituasjon {
  readonly entity: Entity;
  readonly aktoer: Aktoer;
  readonly gammel: Objekt;
  /** All objects that it will lie under or point at, by relation. */
  readonly foreldre: Readonly<Record<string, Objekt>>;
  /** Relations that change. */
  readonly relasjoner: Readonly<Record<string, string | null>>;
}

/**
 * What an entity demands beyond its declaration. Pure: returns the fields to add or replace, throws Problem.
 * Rules of a root hold for its subtypes and run first.
 */
export interface Regler {
  readonly opprett?: (s: OpprettSituasjon) => Felt;
  readonly endre?: (s: EndreSituasjon) => Felt;
  readonly slett?: (gammel: Objekt, aktoer: Aktoer) => void;
}

/**
 * What an entity demands that can only be told from other rows. Runs after the pure rules, with what they made of the
 * fields. Each asks only when the situation gives it reason to: an ordinary new record costs no question.
 */
export interface Oppslagsregler {
  readonly opprett?: (s: OpprettSituasjon, les: Leser) => Promise<Felt>;
  readonly endre?: (s: EndreSituasjon, les: Leser) => Promise<Felt>;
  readonly flytt?: (s: FlyttSituasjon, les: Leser) => Promise<void>;
  readonly slett?: (gammel: Objekt, aktoer: Aktoer, les: Leser) => Promise<void>;
}

export const kodeAv = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && 'kode' in value && typeof value.kode === 'string'
    ? value.kode
    : undefined;

/** Codes of a list of codes. */
export const koderAv = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.flatMap((v) => kodeAv(v) ?? []) : [];

export const gitt = (v: unknown): boolean => v !== undefined && v !== null;

export const erArkivar = (aktoer: Aktoer): boolean =>
  aktoer.art === 'system' || aktoer.roller.includes('arkivar');

const dato = /^\d{4}-\d\d-\d\d/;

/** The same value, in whatever spelling: codes by their code, moments by the moment. */
export const lik = (a: unknown, b: unknown): boolean => {
  if (!gitt(a) || !gitt(b)) return gitt(a) === gitt(b);
  if (typeof a === 'string' && typeof b === 'string')
    return a === b || (dato.test(a) && dato.test(b) && Date.parse(a) === Date.parse(b));
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((x, i) => lik(x, b[i]));
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [ka, kb] = [kodeAv(a), kodeAv(b)];
  if (ka !== undefined || kb !== undefined) return ka === kb;
  const noekler = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...noekler].every((k) => lik((a as Felt)[k], (b as Felt)[k]));
};
