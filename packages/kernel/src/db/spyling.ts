import type pg from 'pg';

/** Waits until everything committed before the call is on disk. */
export type Spyler = () => Promise<void>;

const spylere = new WeakMap<pg.Pool, Spyler>();

/** Gives up waiting writers to one flush: those who come while one is under way share the next. */
const lagSpyler = (egen: pg.Pool): Spyler => {
  let naa: Promise<void> | undefined;
  let neste: Promise<void> | undefined;
  const spyl = async (): Promise<void> => {
    // A transaction with an id writes a commit record, and the commit waits for the disk with all that stands before.
    await egen.query('select pg_current_xact_id()');
  };
  const start = (): Promise<void> => {
    neste = undefined;
    const denne = spyl().finally(() => {
      if (naa === denne) naa = undefined;
    });
    naa = denne;
    return denne;
  };
  return () => {
    if (!naa) return start();
    neste ??= naa.then(start, start);
    return neste;
  };
};

/**
 * Ties a pool to a connection that flushes for it. The commits of such a pool need not wait for the disk one by one,
 * which would keep the locks of the number series: they let go at once, and the answer waits for the shared flush.
 */
export const settSpyler = (pool: pg.Pool, egen: pg.Pool): void => {
  egen.on('error', () => undefined);
  egen.on('connect', (client) => client.on('error', () => undefined));
  spylere.set(pool, lagSpyler(egen));
  const slutt = pool.end.bind(pool) as () => Promise<void>;
  pool.end = (async () => {
    await slutt();
    await egen.end();
  }) as typeof pool.end;
};

/** The pool's flush, when it has one. */
export const spylerFor = (pool: pg.Pool): Spyler | undefined => spylere.get(pool);
