import { createHash, randomBytes } from 'node:crypto';
import type pg from 'pg';
import type { Aktoer } from './aktoer.js';
import { systemAktoer } from './aktoer.js';
import { sql } from './db/sql.js';
import { inTransaction } from './db/transaksjon.js';
import { type Spraak, spraakene } from './mottakere.js';
import { Problem } from './problem.js';

/** How often unread notices come by e-mail. */
export const epostvarsler = ['straks', 'daglig', 'ukentlig', 'aldri'] as const;
export type Epostvarsel = (typeof epostvarsler)[number];

/** What a user has chosen in one tenant. */
export interface Brukervalg {
  readonly epostvarsel: Epostvarsel;
  /** The language of e-mails; absent when none is chosen (then bokmål, or what the seat's party writes). */
  readonly spraak?: Spraak;
  /** When the secret address of the calendar was made, ISO 8601; absent when there is none. */
  readonly kalenderLaget?: string;
}

const brukerAv = (aktoer: Aktoer): string => {
  if (aktoer.bruker === null || aktoer.art !== 'bruker') throw new Problem('ikke-innlogget');
  return aktoer.bruker;
};

export const hentBrukervalg = async (pool: pg.Pool, aktoer: Aktoer): Promise<Brukervalg> => {
  const bruker = brukerAv(aktoer);
  const [rad] = await inTransaction(pool, aktoer, { readOnly: true }, (db) =>
    db.query(
      sql`select * from "brukervalg" where "virksomhet" = ${aktoer.virksomhet}::uuid and "bruker" = ${bruker}::uuid`,
    ),
  );
  const laget = rad?.kalenderLaget;
  const spraak = spraakene.find((s) => s === rad?.spraak);
  return {
    epostvarsel: epostvarsler.find((e) => e === rad?.epostvarsel) ?? 'daglig',
    ...(spraak ? { spraak } : {}),
    ...(laget instanceof Date ? { kalenderLaget: laget.toISOString() } : {}),
  };
};

export const settEpostvarsel = async (pool: pg.Pool, aktoer: Aktoer, valg: Epostvarsel): Promise<void> => {
  const bruker = brukerAv(aktoer);
  await inTransaction(pool, aktoer, {}, (db) =>
    db.query(
      sql`insert into "brukervalg" ("virksomhet", "bruker", "epostvarsel") values (${aktoer.virksomhet}::uuid, ${bruker}::uuid, ${valg})
        on conflict ("virksomhet", "bruker") do update set "epostvarsel" = excluded."epostvarsel"`,
    ),
  );
};

export const settSpraak = async (pool: pg.Pool, aktoer: Aktoer, spraak: Spraak): Promise<void> => {
  const bruker = brukerAv(aktoer);
  await inTransaction(pool, aktoer, {}, (db) =>
    db.query(
      sql`insert into "brukervalg" ("virksomhet", "bruker", "spraak") values (${aktoer.virksomhet}::uuid, ${bruker}::uuid, ${spraak})
        on conflict ("virksomhet", "bruker") do update set "spraak" = excluded."spraak"`,
    ),
  );
};

// Only the digest is kept: who reads the database cannot make the address.
const avtrykk = (noekkel: string): string => createHash('sha256').update(noekkel).digest('hex');

const settKalender = (pool: pg.Pool, aktoer: Aktoer, kalender: string | null, laget: string | null) => {
  const bruker = brukerAv(aktoer);
  return inTransaction(pool, aktoer, {}, (db) =>
    db.query(
      sql`insert into "brukervalg" ("virksomhet", "bruker", "kalender", "kalenderLaget") values (${aktoer.virksomhet}::uuid, ${bruker}::uuid, ${kalender}, ${laget}::timestamptz)
        on conflict ("virksomhet", "bruker") do update set "kalender" = excluded."kalender", "kalenderLaget" = excluded."kalenderLaget"`,
    ),
  );
};

/** A new secret for the address of the user's calendar; the old address stops at once. 256 bits, base64url. Shown once. */
export const nyKalendernoekkel = async (pool: pg.Pool, aktoer: Aktoer, naa: Date): Promise<string> => {
  const noekkel = randomBytes(32).toString('base64url');
  await settKalender(pool, aktoer, avtrykk(noekkel), naa.toISOString());
  return noekkel;
};

export const stengKalender = async (pool: pg.Pool, aktoer: Aktoer): Promise<void> => {
  await settKalender(pool, aktoer, null, null);
};

/** Whose calendar the secret opens in the tenant, if anybody's. */
export const finnKalenderbruker = async (
  pool: pg.Pool,
  virksomhet: string,
  noekkel: string,
): Promise<string | undefined> => {
  const [rad] = await inTransaction(pool, systemAktoer(virksomhet), { readOnly: true }, (db) =>
    db.query(
      sql`select "bruker" from "brukervalg" where "virksomhet" = ${virksomhet}::uuid and "kalender" = ${avtrykk(noekkel)}`,
    ),
  );
  return rad ? String(rad.bruker) : undefined;
};
