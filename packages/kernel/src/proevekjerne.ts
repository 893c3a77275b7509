import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { model, type Rolle } from '@felles/model';
import { parseQuery, type Query } from '@felles/model/derive';
import pg from 'pg';
import type { Aktoer } from './aktoer.js';
import { openPool } from './db/pool.js';
import { fullSkjema } from './db/skjema.js';
import { cloneDatabase, ensureTemplate, testCluster } from './db/testing.js';
import { openRegister } from './db/virksomhet.js';
import { diskLager } from './files/index.js';
import { type Kernel, openKernel } from './kernel.js';

/** An empty database with the whole schema, a kernel on it as the runtime role, and two tenants. For tests. */
export interface Proevekjerne {
  readonly kernel: Kernel;
  readonly pool: pg.Pool;
  /** As superuser. */
  readonly eier: pg.Pool;
  readonly a: string;
  readonly b: string;
  aktoer(virksomhet: string, ...roller: Rolle[]): Aktoer;
  lukk(): Promise<void>;
}

export const aapneProevekjerne = async (): Promise<Proevekjerne> => {
  await ensureTemplate('proevekjerne', async (url) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(fullSkjema(model));
    await client.query(
      `alter role felles_app login password ${client.escapeLiteral(testCluster().password)}`,
    );
    await client.end();
  });
  const db = await cloneDatabase('proevekjerne');
  const eier = openPool({ url: db.url, max: 4 });
  const pool = openPool({ url: db.urlAs('felles_app'), max: 20 });
  const register = openRegister(pool);
  const [a, b] = [randomUUID(), randomUUID()];
  await register.nyVirksomhet({ virksomhet: a, kode: 'a', navn: 'A', virksomhetstype: 'kommune' });
  await register.nyVirksomhet({ virksomhet: b, kode: 'b', navn: 'B', virksomhetstype: 'kommune' });
  const rot = await mkdtemp(join(tmpdir(), 'felles-filer-'));
  const kernel = openKernel({ model, pool, filer: await diskLager({ rot }), maksFil: 1_000_000 });
  return {
    kernel,
    pool,
    eier,
    a,
    b,
    aktoer: (virksomhet, ...roller) => ({
      virksomhet,
      bruker: randomUUID(),
      navn: roller.join(' ') || 'uten rolle',
      roller,
      art: 'bruker',
      representerer: [],
    }),
    lukk: async () => {
      await pool.end();
      await eier.end();
      await db.drop();
      await rm(rot, { recursive: true, force: true });
    },
  };
};

/**
 * Starts each piece of work when the one before it has come to wait for a lock, all behind a lock on the row, and then
 * lets them go: how they stand to each other is the same every time.
 */
export const bakLaas = async (
  k: Proevekjerne,
  tabell: string,
  systemID: string,
  ...arbeid: readonly (() => Promise<unknown>)[]
): Promise<readonly PromiseSettledResult<unknown>[]> => {
  const laas = await k.eier.connect();
  const igang: Promise<unknown>[] = [];
  const venter = async (): Promise<number> => {
    const { rows } = await k.eier.query<{ antall: number }>(
      `select count(*)::int as "antall" from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    return rows[0]?.antall ?? 0;
  };
  try {
    await laas.query('begin');
    await laas.query(`select 1 from ${pg.escapeIdentifier(tabell)} where "systemID" = $1 for update`, [
      systemID,
    ]);
    for (const utfoer of arbeid) {
      let ferdig = false;
      const naa = utfoer();
      igang.push(naa);
      const slutt = () => {
        ferdig = true;
      };
      naa.then(slutt, slutt);
      while (!ferdig && (await venter()) < igang.length);
    }
    await laas.query('commit');
  } finally {
    laas.release();
  }
  return Promise.allSettled(igang);
};

export const spoerring = (entitet: string, params: Parameters<typeof parseQuery>[2] = {}): Query => {
  const r = parseQuery(model, model.entity(entitet), params, { maxTop: 1_000 });
  if (!r.ok) throw new Error(r.feil.tekst);
  return r.query;
};
