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

/** Statements of the jobs, by product; heard once without and once with something new to seal. */
const jobber = new WeakMap<Produkt, Map<'les' | 'skriv', ReadonlySet<string>>>();

const lytt = async (
  produkt: Produkt,
  db: pg.ClientBase,
  etter: 'les' | 'skriv',
): Promise<ReadonlySet<string>> => {
  const kjente = jobber.get(produkt) ?? new Map<'les' | 'skriv', ReadonlySet<string>>();
  jobber.set(produkt, kjente);
  const kjent = kjente.get(etter);
  if (kjent) return kjent;
  await db.query('select pg_stat_statements_reset()');
  await vent(lytteMs);
  const hoert = new Set((await les(db)).map((t) => t.id));
  kjente.set(etter, hoert);
  return hoert;
};

/**
 * Counts the statements of `antall` requests one after another. What the jobs in the background send is known by its
 * text and left out, and so are statements that only some requests give. The opening of a request's transaction is a
 * text of its own; each has three statements around the work: begin, settings, commit.
 */
export const tellSetninger = (
  produkt: Produkt,
  antall: number,
  slag: 'les' | 'skriv',
  gjoer: () => Promise<unknown>,
): Promise<Setningstall | undefined> =>
  medSql(produkt, async (db) => {
    if (!(await kanTelle(db))) return undefined;
    await sett(db, 'top');
    try {
      // Idle connections read their settings anew with their next statement.
      for (let i = 0; i < 20; i += 1) await gjoer();
      const jobbene = await lytt(produkt, db, slag);
      await db.query('select pg_stat_statements_reset()');
      for (let i = 0; i < antall; i += 1) await gjoer();
      const egne = (await les(db))
        .filter((t) => !jobbene.has(t.id))
        .map((t) => ({ ...t, n: Math.round(t.calls / antall) }));
      const transaksjoner = Math.max(0, ...egne.filter((t) => aapning.test(t.query)).map((t) => t.n));
      const arbeid = egne.filter((t) => !aapning.test(t.query));
      const setninger = arbeid.reduce((n, t) => n + t.n, 0);
      return {
        alle: setninger + 3 * transaksjoner,
        arbeid: setninger,
        ms: arbeid.reduce((ms, t) => ms + t.n * t.ms, 0),
      };
    } finally {
      await sett(db, 'none');
    }
  });
