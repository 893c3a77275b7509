import { kodeverdi } from '@felles/model';
import type { Objekt } from '../access/utvalg.js';
import type { Arbeid } from '../arbeid.js';
import type { Handlingssvar } from '../kernel.js';

/** Bytes received and not yet part of a document. */
export interface Opplasting {
  readonly id: string;
  readonly filnavn: string;
  readonly sjekksum: string;
  readonly filstoerrelse: number;
  readonly mimeType: string;
  readonly format: string;
  readonly formatNavn: string;
}

export interface Utfoerelse {
  readonly arbeid: Arbeid;
  readonly subjekt: Objekt | undefined;
  /** Validated against the act's declaration. */
  readonly input: Readonly<Record<string, unknown>>;
  readonly filer: readonly Opplasting[];
  /** State the act leads to, when it is declared. */
  readonly til: string | undefined;
}

/**
 * What an act does, inside one transaction: it moves its subject and writes the records of the archive (ADR 0006). The kernel has checked role, state and input before.
 */
export type Handling = (u: Utfoerelse) => Promise<Handlingssvar>;

export type Handlinger = Readonly<Record<string, Readonly<Record<string, Handling>>>>;

export const tekstAv = (value: unknown): string => (typeof value === 'string' ? value : '');
export const tallAv = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

/** The `{kode, kodenavn}` of a field of an entity. */
export const kodeFor = (arbeid: Arbeid, entitet: string, felt: string, kode: string) => {
  const field = arbeid.model.entity(entitet).fields[felt];
  if (!field) throw new Error(`${entitet} has no field ${felt}`);
  return kodeverdi(field, kode);
};

export const subjektAv = (u: Utfoerelse): Objekt => {
  if (!u.subjekt) throw new Error('the act has no subject');
  return u.subjekt;
};

/** The code in a field of an object, '' when it has none. */
export const kodeAv = (o: Objekt, felt: string): string =>
  (o.data[felt] as { kode: string } | undefined)?.kode ?? '';
