import { setTimeout as vent } from 'node:timers/promises';
import type pg from 'pg';
import { medSql, type Produkt } from '../produkt.js';

/** What one request cost the database, on average. */
export interface Setningstall {
  /** Statements in each request, those that open and close the transaction too. */
  readonly alle: number;
  /** Those that read or write tables. */
  readonly arbeid: number;
  /** Milliseconds of execution inside PostgreSQL. */
  readonly ms: number;
}

/**
 * Lets the product's PostgreSQL count statements from its next start on. The counting is switched on for
 * {@link tellSetninger} only and costs nothing otherwise. Answers false when this PostgreSQL cannot count.
 */
export const forberedTelling = (produkt: Produkt): Promise<boolean> =>
  medSql(produkt, async (db) => {
    const { rowCount } = await db.query(
      "select from pg_available_extensions where name = 'pg_stat_statements'",
    );
    if (rowCount === 0) return false;
    await db.query('create extension if not exists pg_stat_statements');
    await db.query("alter system set shared_preload_libraries = 'pg_stat_statements'");
    return true;
  });

const sett = async (db: pg.ClientBase, verdi: 'none' | 'top'): Promise<void> => {
  await db.query(`alter system set pg_stat_statements.track = '${verdi}'`);
  await db.query('select pg_reload_conf()');
};

const kanTelle = async (db: pg.ClientBase): Promise<boolean> => {
  const { rows } = await db.query<{ v: string | null }>(
    "select current_setting('pg_stat_statements.track', true) as v",
  );
  return Boolean(rows[0]?.v);
};

/** Counting is on when PostgreSQL starts; nothing is measured with it on. */
export const slaaAvTelling = (produkt: Produkt): Promise<void> =>
  medSql(produkt, async (db) => {
    if (await kanTelle(db)) await sett(db, 'none');
  });

const aapning = /^\s*(begin|start transaction|commit|rollback|select set_config|set )/i;

interface Tall {
  readonly id: string;
  readonly query: string;
  readonly calls: number;
  readonly ms: number;
}

const les = async (db: pg.ClientBase): Promise<readonly Tall[]> =>
  (
    await db.query<Tall>(
      `select queryid::text as id, query, calls::float8, mean_exec_time as ms from pg_stat_statements s
         join pg_database d on d.oid = s.dbid and d.datname = current_database()
        where query not like '%pg_stat_statements%'`,
    )
  ).rows;

/** How long the jobs are listened to alone: some rounds of those that go each second. */
const lytteMs = 5_000;

/** Statement → how often the jobs send it, per millisecond; heard once for each product. */
const jobber = new WeakMap<Produkt, ReadonlyMap<string, number>>();

const lytt = async (produkt: Produkt, db: pg.ClientBase): Promise<ReadonlyMap<string, number>> => {
  const kjent = jobber.get(produkt);
  if (kjent) return kjent;
  await db.query('select pg_stat_statements_reset()');
  await vent(lytteMs);
  const hoert = new Map((await les(db)).map((t) => [t.id, t.calls / lytteMs]));
  jobber.set(produkt, hoert);
  return hoert;
};

/**
 * Counts the statements of `antall` requests one after another. What the jobs in the background send in the same time is
 * taken off, and so are statements that only some requests give.
 */
export const tellSetninger = (
  produkt: Produkt,
  antall: number,
  gjoer: () => Promise<unknown>,
): Promise<Setningstall | undefined> =>
  medSql(produkt, async (db) => {
    if (!(await kanTelle(db))) return undefined;
    await sett(db, 'top');
    try {
      // Idle connections read their settings anew with their next statement.
      for (let i = 0; i < 20; i += 1) await gjoer();
      const alene = await lytt(produkt, db);
      await db.query('select pg_stat_statements_reset()');
      const begynt = performance.now();
      for (let i = 0; i < antall; i += 1) await gjoer();
      const varte = performance.now() - begynt;
      const per = (await les(db)).map((t) => ({
        ...t,
        n: Math.max(0, Math.round((t.calls - (alene.get(t.id) ?? 0) * varte) / antall)),
      }));
      const sum = (av: typeof per, verdi: (t: (typeof per)[number]) => number): number =>
        av.reduce((n, t) => n + verdi(t), 0);
      return {
        alle: sum(per, (t) => t.n),
        arbeid: sum(
          per.filter((t) => !aapning.test(t.query)),
          (t) => t.n,
        ),
        ms: sum(per, (t) => t.n * t.ms),
      };
    } finally {
      await sett(db, 'none');
    }
  });
