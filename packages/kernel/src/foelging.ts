import type pg from 'pg';
import type { Aktoer } from './aktoer.js';
import { sql } from './db/sql.js';
import { inTransaction } from './db/transaksjon.js';
import { Problem } from './problem.js';

/** Kinds of things that can be followed: each has a page and notices. */
export const foelgbare = ['forslag', 'hoering', 'moetesak'] as const;
export type Foelgbar = (typeof foelgbare)[number];

/** Something the user follows. */
export interface Foelging {
  readonly entitet: Foelgbar;
  readonly objekt: string;
  /** Since when, ISO 8601. */
  readonly fra: string;
}

const brukerAv = (aktoer: Aktoer): string => {
  if (aktoer.bruker === null || aktoer.art !== 'bruker') throw new Problem('ikke-innlogget');
  return aktoer.bruker;
};

/** What the user follows, newest first. Ids only: whoever shows them reads them as the user. */
export const hentFoelging = async (pool: pg.Pool, aktoer: Aktoer): Promise<readonly Foelging[]> => {
  const bruker = brukerAv(aktoer);
  const rader = await inTransaction(pool, aktoer, { readOnly: true }, (db) =>
    db.query(
      sql`select "entitet", "objekt", "fra" from "foelging" where "virksomhet" = ${aktoer.virksomhet}::uuid and "bruker" = ${bruker}::uuid
        order by "fra" desc, "objekt" limit 500`,
    ),
  );
  return rader.flatMap((r) => {
    const entitet = foelgbare.find((e) => e === r.entitet);
    return entitet && r.fra instanceof Date
      ? [{ entitet, objekt: String(r.objekt), fra: r.fra.toISOString() }]
      : [];
  });
};

/** From now the user is told of what happens with it. Once is as good as twice. */
export const foelg = async (
  pool: pg.Pool,
  aktoer: Aktoer,
  entitet: Foelgbar,
  objekt: string,
  naa: Date,
): Promise<void> => {
  const bruker = brukerAv(aktoer);
  await inTransaction(pool, aktoer, {}, (db) =>
    db.query(
      sql`insert into "foelging" ("virksomhet", "bruker", "entitet", "objekt", "fra")
        values (${aktoer.virksomhet}::uuid, ${bruker}::uuid, ${entitet}, ${objekt}::uuid, ${naa.toISOString()}::timestamptz)
        on conflict do nothing`,
    ),
  );
};

export const sluttAaFoelge = async (pool: pg.Pool, aktoer: Aktoer, objekt: string): Promise<void> => {
  const bruker = brukerAv(aktoer);
  await inTransaction(pool, aktoer, {}, (db) =>
    db.query(
      sql`delete from "foelging" where "virksomhet" = ${aktoer.virksomhet}::uuid and "bruker" = ${bruker}::uuid and "objekt" = ${objekt}::uuid`,
    ),
  );
};
