import { createHash } from 'node:crypto';
import { kanonisk, lesJsonb } from './kanonisk.js';
import { bladhash, type Hash } from './merkle.js';

/** A row of "hendelse" as HENDELSE_KOLONNER selects it: times and jsonb as text, so that no digit is lost. */
export interface Hendelserad {
  readonly virksomhet: string;
  readonly id: string;
  /** UTC with microseconds, 2018-05-03T10:00:00.123456Z */
  readonly tid: string;
  readonly hva: string;
  readonly handling: string | null;
  readonly entitet: string;
  readonly objekt: string | null;
  readonly bruker: string | null;
  readonly brukernavn: string;
  readonly foer: string | null;
  readonly etter: string | null;
  readonly offentlig: string | null;
  readonly salt: Uint8Array;
}

/** SQL expression for a timestamptz in the form that leaves and heads carry. */
export const tidTekst = (uttrykk: string): string =>
  `to_char(${uttrykk} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** Select list for Hendelserad from "hendelse" as h. */
export const HENDELSE_KOLONNER = `h."virksomhet", h."id", ${tidTekst('h."tid"')} as "tid", h."hva", h."handling",
  h."entitet", h."objekt", h."bruker", h."brukernavn", h."foer"::text as "foer", h."etter"::text as "etter",
  h."offentlig"::text as "offentlig", h."salt"`;

/** What a leaf of the tree says. foer, etter and offentlig are commitments, hex SHA-256. */
export interface Blad {
  readonly v: 1;
  readonly virksomhet: string;
  readonly id: string;
  readonly tid: string;
  readonly hva: string;
  readonly handling: string | null;
  readonly entitet: string;
  readonly objekt: string | null;
  readonly bruker: string | null;
  readonly foer: string | null;
  readonly etter: string;
  readonly offentlig: string | null;
}

const sha256 = (...deler: (Uint8Array | string)[]): string => {
  const h = createHash('sha256');
  for (const del of deler) h.update(del);
  return h.digest('hex');
};

/**
 * The leaf of an event.
 *
 * - foer: SHA-256(salt || canonical JSON), null when the event has none
 * - etter: SHA-256(salt || canonical JSON of {brukernavn, etter}), without the member `etter` when the event has
 *   none. Never null: it also binds the user's display name and the salt itself, and hides whether there was content.
 * - offentlig: SHA-256(canonical JSON), unsalted since the line is public; null when the event has none
 */
export function bladAv(rad: Hendelserad): Blad {
  const innhold = rad.etter === null ? {} : { etter: lesJsonb(rad.etter) };
  return {
    v: 1,
    virksomhet: rad.virksomhet,
    id: rad.id,
    tid: rad.tid,
    hva: rad.hva,
    handling: rad.handling,
    entitet: rad.entitet,
    objekt: rad.objekt,
    bruker: rad.bruker,
    foer: rad.foer === null ? null : sha256(rad.salt, kanonisk(lesJsonb(rad.foer))),
    etter: sha256(rad.salt, kanonisk({ brukernavn: rad.brukernavn, ...innhold })),
    offentlig: rad.offentlig === null ? null : sha256(kanonisk(lesJsonb(rad.offentlig))),
  };
}

/** Leaf hash over the leaf's canonical JSON, UTF-8. */
export function hashAvBlad(blad: Blad): Hash {
  return bladhash(Buffer.from(kanonisk(blad), 'utf8'));
}
