import type pg from 'pg';
import { type Aktoer, harRolle } from './aktoer.js';
import { sql } from './db/sql.js';
import { inTransaction } from './db/transaksjon.js';
import { Problem } from './problem.js';

/** One e-mail that has not gone out. */
export interface Utboksrad {
  readonly id: string;
  readonly type: string;
  readonly status: 'venter' | 'feilet';
  readonly navn: string;
  readonly epost: string;
  readonly forsoek: number;
  /** Next attempt, ISO 8601. */
  readonly neste: string;
  /** Codes of what went wrong last, never the server's own words. */
  readonly feil?: string;
  readonly opprettet: string;
}

export interface Utboksstilling {
  readonly venter: number;
  readonly feilet: number;
  readonly sendt: number;
  /** Failed ones and those that have been tried in vain, newest first, at most 200. */
  readonly verdier: readonly Utboksrad[];
}

const krev = (aktoer: Aktoer): void => {
  if (aktoer.art === 'offentlig') throw new Problem('ikke-innlogget');
  if (!harRolle(aktoer, ['sekretariat', 'administrator'])) throw new Problem('ingen-tilgang');
};

const tid = (v: unknown): string => (v instanceof Date ? v.toISOString() : '');

/** How it goes with what is sent by e-mail. For the secretariat and those who administer. */
export const hentUtboks = async (pool: pg.Pool, aktoer: Aktoer): Promise<Utboksstilling> => {
  krev(aktoer);
  return inTransaction(pool, aktoer, { readOnly: true }, async (db) => {
    const mine = sql`"virksomhet" = ${aktoer.virksomhet}::uuid and "type" = 'epost'`;
    const [n] = await db.query(
      sql`select count(*) filter (where "status" = 'venter') as "venter", count(*) filter (where "status" = 'feilet') as "feilet",
        count(*) filter (where "status" = 'sendt') as "sendt" from "utboks" where ${mine}`,
    );
    const rader = await db.query(
      sql`select "id", "status", "forsoek", "neste", "feil", "opprettet", "innhold" ->> 'type' as "type",
        "innhold" -> 'mottaker' ->> 'navn' as "navn", "innhold" -> 'mottaker' ->> 'epost' as "mottaker"
        from "utboks" where ${mine} and ("status" = 'feilet' or ("status" = 'venter' and "feil" is not null)) order by "opprettet" desc, "id" desc limit 200`,
    );
    return {
      venter: Number(n?.venter ?? 0),
      feilet: Number(n?.feilet ?? 0),
      sendt: Number(n?.sendt ?? 0),
      verdier: rader.map((r) => ({
        id: String(r.id),
        type: String(r.type ?? ''),
        status: r.status === 'feilet' ? 'feilet' : 'venter',
        navn: String(r.navn ?? ''),
        epost: String(r.mottaker ?? ''),
        forsoek: Number(r.forsoek),
        neste: tid(r.neste),
        ...(typeof r.feil === 'string' ? { feil: r.feil } : {}),
        opprettet: tid(r.opprettet),
      })),
    };
  });
};

/** Puts e-mails that were given up or wait for their next attempt first in the queue. Answers how many. */
export const proevUtboksIgjen = async (
  pool: pg.Pool,
  aktoer: Aktoer,
  ider: readonly string[],
): Promise<number> => {
  krev(aktoer);
  if (ider.length === 0) return 0;
  const rader = await inTransaction(pool, aktoer, {}, (db) =>
    db.query(
      sql`update "utboks" set "status" = 'venter', "forsoek" = 0, "neste" = now() where "virksomhet" = ${aktoer.virksomhet}::uuid
        and "type" = 'epost' and "status" <> 'sendt' and "feil" is not null and "id" = any(${sql.val([...ider])}::uuid[]) returning 1`,
    ),
  );
  return rader.length;
};
