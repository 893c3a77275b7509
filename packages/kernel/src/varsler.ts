import type pg from 'pg';
import type { Aktoer } from './aktoer.js';
import { sql } from './db/sql.js';
import { inTransaction } from './db/transaksjon.js';

export interface Varsel {
  readonly id: string;
  readonly type: string;
  readonly tekst: string;
  readonly entitet: string;
  readonly objekt: string;
  readonly lest: string | null;
  readonly opprettet: string;
}

/** The newest 100 notices of the actor and how many are unread. Empty for the public. */
export const hentVarsler = async (
  pool: pg.Pool,
  aktoer: Aktoer,
): Promise<{ readonly uleste: number; readonly verdier: readonly Varsel[] }> => {
  if (aktoer.bruker === null) return { uleste: 0, verdier: [] };
  return inTransaction(pool, aktoer, { readOnly: true }, async (db) => {
    const mine = sql`"virksomhet" = ${aktoer.virksomhet}::uuid and "bruker" = ${aktoer.bruker}::uuid`;
    const rows = await db.query(
      sql`select * from "varsel" where ${mine} order by "opprettet" desc, "id" desc limit 100`,
    );
    const [n] = await db.query(sql`select count(*) as n from "varsel" where ${mine} and "lest" is null`);
    const tid = (v: unknown): string | null => (v instanceof Date ? v.toISOString() : null);
    return {
      uleste: Number(n?.n ?? 0),
      verdier: rows.map((r) => ({
        id: String(r.id),
        type: String(r.type),
        tekst: String(r.tekst),
        entitet: String(r.entitet),
        objekt: String(r.objekt),
        lest: tid(r.lest),
        opprettet: tid(r.opprettet) ?? '',
      })),
    };
  });
};

export const merkVarslerLest = async (
  pool: pg.Pool,
  aktoer: Aktoer,
  ider: readonly string[],
): Promise<void> => {
  if (aktoer.bruker === null || ider.length === 0) return;
  await inTransaction(pool, aktoer, {}, (db) =>
    db.query(
      sql`update "varsel" set "lest" = now() where "virksomhet" = ${aktoer.virksomhet}::uuid and "bruker" = ${aktoer.bruker}::uuid and "id" = any(${sql.val([...ider])}::uuid[]) and "lest" is null`,
    ),
  );
};
