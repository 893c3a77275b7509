import type pg from 'pg';
import { type Sql, sql } from './sql.js';

const kanal = 'felles_moete';

/** What has changed in a meeting: kind, id and version, never what it says. */
export interface Moetehendelse {
  readonly virksomhet: string;
  readonly moete: string;
  /** Entity that changed. */
  readonly slag: string;
  readonly id: string;
  readonly versjon: number;
}

/** Heard by every process when the transaction commits, and by none if it does not. */
export const meldSql = (h: Moetehendelse): Sql => sql`select pg_notify(${kanal}, ${JSON.stringify(h)})`;

const lest = (tekst: string | undefined): Moetehendelse | undefined => {
  const h: unknown = JSON.parse(tekst ?? 'null');
  if (typeof h !== 'object' || h === null || !('moete' in h)) return undefined;
  return h as Moetehendelse;
};

/** Someone who hears what changes in the meetings of all tenants. */
export interface Moetelytter {
  lukk(): void;
}

/**
 * Listens on a connection of its own from the pool. When the connection is lost it takes another one. `brudd` says each
 * time it hears again, the first included, that what happened before was not heard.
 */
export const lyttTilMoeter = (
  pool: pg.Pool,
  hendelse: (h: Moetehendelse) => void,
  brudd: () => void,
  /** Milliseconds before another connection is taken for one that is lost. */
  pause = 500,
): Moetelytter => {
  let lukket = false;
  let klient: pg.PoolClient | undefined;
  let vent: NodeJS.Timeout | undefined;

  const igjen = (): void => {
    if (!lukket) vent = setTimeout(() => void aapne(), pause).unref();
  };
  const aapne = async (): Promise<void> => {
    let ny: pg.PoolClient;
    try {
      ny = await pool.connect();
    } catch {
      igjen();
      return;
    }
    let tapt = false;
    const borte = (): void => {
      if (tapt) return;
      tapt = true;
      klient = undefined;
      ny.release(true);
      igjen();
    };
    ny.on('error', borte);
    ny.on('end', borte);
    ny.on('notification', ({ payload }) => {
      const h = lest(payload);
      if (h) hendelse(h);
    });
    try {
      await ny.query(`listen ${kanal}`);
    } catch {
      borte();
      return;
    }
    if (lukket) {
      tapt = true;
      ny.release(true);
      return;
    }
    klient = ny;
    // Also the first time: who came while this was on its way may have missed something.
    brudd();
  };
  void aapne();
  return {
    lukk: () => {
      lukket = true;
      clearTimeout(vent);
      const k = klient;
      klient = undefined;
      k?.removeAllListeners('end');
      k?.release(true);
    },
  };
};
