import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openKernel, type Sesjon, systemAktoer } from '@felles/kernel';
import { fullSkjema, openPool, openRegister, type Register } from '@felles/kernel/db';
import { diskLager, type Fillager } from '@felles/kernel/files';
import { aapneNoekkel, type Signeringsnoekkel } from '@felles/kernel/log';
import { cloneDatabase, testCluster } from '@felles/kernel/testing';
import { model } from '@felles/model';
import { serverskjema } from '@felles/server';
import { byggVerden, demostart } from '@felles/world';
import pg from 'pg';

/** For tests: the built world in a database and a data directory of its own, laid out as the product lays it out. */
export interface Proeveverden {
  readonly pool: pg.Pool;
  /** Superuser. */
  readonly eier: pg.Pool;
  readonly register: Register;
  readonly filer: Fillager;
  readonly noekkel: Signeringsnoekkel;
  readonly datamappe: string;
  /** Tenant of the collaboration. */
  readonly digut: string;
  /** The system acting in the collaboration. */
  readonly sesjon: Sesjon;
  /** Runs SQL behind the triggers' back and answers the number of rows. */
  bakRyggen(sql: string, verdier?: unknown[]): Promise<number>;
  lukk(): Promise<void>;
}

/** Roles belong to the whole cluster, so another test file may be making the same one: then it is there the second time. */
const kappfritt = async (arbeid: () => Promise<unknown>): Promise<void> => {
  await arbeid().catch((feil: { code?: string }) => {
    if (feil.code === '23505' || feil.code === 'XX000') return arbeid();
    throw feil;
  });
};

export const aapneProeveverden = async (): Promise<Proeveverden> => {
  const database = await cloneDatabase();
  const eier = new pg.Pool({ connectionString: database.url, max: 2 });
  eier.on('error', () => undefined);
  await kappfritt(() => eier.query(fullSkjema(model, serverskjema)));
  await kappfritt(() =>
    eier.query(`alter role felles_app login password ${pg.escapeLiteral(testCluster().password)}`),
  );
  const pool = openPool({ url: database.urlAs('felles_app'), max: 6 });
  const datamappe = await mkdtemp(join(tmpdir(), 'felles-cli-'));
  const filer = await diskLager({ rot: join(datamappe, 'filer') });
  const register = openRegister(pool);
  const { samarbeid } = await byggVerden({ pool, register, filer });
  const klokke = () => new Date(demostart);
  return {
    pool,
    eier,
    register,
    filer,
    noekkel: await aapneNoekkel(join(datamappe, 'noekler')),
    datamappe,
    digut: samarbeid,
    sesjon: openKernel({ model, pool, filer, maksFil: 1_000_000, klokke }).open(systemAktoer(samarbeid)),
    bakRyggen: async (sql, verdier = []) => {
      const client = await eier.connect();
      try {
        await client.query('begin; set local session_replication_role = replica');
        const { rowCount } = await client.query(sql, verdier);
        await client.query('commit');
        return rowCount ?? 0;
      } catch (feil) {
        await client.query('rollback');
        throw feil;
      } finally {
        client.release();
      }
    },
    lukk: async () => {
      await Promise.all([pool.end(), eier.end()]);
      await database.drop();
      await rm(datamappe, { recursive: true, force: true });
    },
  };
};
