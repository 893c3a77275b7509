import type { Entity } from '@felles/model';
import type { Objekt } from '../access/utvalg.js';
import type { Aktoer } from '../aktoer.js';

export interface OpprettSituasjon {
  readonly entity: Entity;
  readonly aktoer: Aktoer;
  /** ISO 8601 UTC. */
  readonly naa: string;
  /** Objects that the new one is placed under, by relation. */
  readonly foreldre: Readonly<Record<string, Objekt>>;
  /** Validated input with defaults. */
  readonly felt: Readonly<Record<string, unknown>>;
}

export interface EndreSituasjon {
  readonly entity: Entity;
  readonly aktoer: Aktoer;
  readonly naa: string;
  readonly gammel: Objekt;
  /** Validated changes; null clears. */
  readonly felt: Readonly<Record<string, unknown>>;
}

/**
 * What an entity demands beyond its declaration. Pure: returns the fields to add or replace, throws Problem.
 * Rules of a root hold for its subtypes and run first.
 */
export interface Regler {
  readonly opprett?: (s: OpprettSituasjon) => Readonly<Record<string, unknown>>;
  readonly endre?: (s: EndreSituasjon) => Readonly<Record<string, unknown>>;
  readonly slett?: (gammel: Objekt, aktoer: Aktoer) => void;
}

export const kodeAv = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && 'kode' in value && typeof value.kode === 'string'
    ? value.kode
    : undefined;
