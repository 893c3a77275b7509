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

const aapning = `^\\s*(begin|start transaction|commit|rollback|select set_config|set )`;

/**
 * Counts the statements of `antall` requests one after another. Jobs in the background send theirs too, but not one for
 * each request: what is left of a whole number of calls is theirs, and so are events that only some requests give.
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
      await db.query('select pg_stat_statements_reset()');
      for (let i = 0; i < antall; i += 1) await gjoer();
      const { rows } = await db.query<{ alle: string; arbeid: string; ms: string }>(
        `select coalesce(sum(n), 0) as alle, coalesce(sum(n) filter (where query !~* $2), 0) as arbeid,
                coalesce(sum(n * mean_exec_time), 0) as ms
           from (select floor(calls / $1::double precision) as n, query, mean_exec_time from pg_stat_statements s
                   join pg_database d on d.oid = s.dbid and d.datname = current_database()) x
          where n > 0 and query not like '%pg_stat_statements%'`,
        [antall, aapning],
      );
      const [sum] = rows;
      return { alle: Number(sum?.alle), arbeid: Number(sum?.arbeid), ms: Number(sum?.ms) };
    } finally {
      await sett(db, 'none');
    }
  });
