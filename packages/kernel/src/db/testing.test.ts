import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { cloneDatabase, ensureTemplate, type TestDatabase, testCluster } from './testing.js';

const clones: TestDatabase[] = [];

async function clone(template?: string): Promise<TestDatabase> {
  const database = await cloneDatabase(template);
  clones.push(database);
  return database;
}

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<unknown[]>({ text, rowMode: 'array' })).rows.flat();
  } finally {
    await client.end();
  }
}

afterAll(async () => {
  await Promise.all(clones.map((database) => database.drop()));
});

describe('a template', () => {
  it('is built once when many ask at the same time', async () => {
    let built = 0;
    const build = async (url: string): Promise<void> => {
      built += 1;
      await query(url, 'create table t as select 1 as n');
    };
    await Promise.all(Array.from({ length: 8 }, () => ensureTemplate('testing_once', build)));
    expect(built).toBe(1);
  });

  it('is built again after a build that failed halfway', async () => {
    const failing = ensureTemplate('testing_retry', async (url) => {
      await query(url, 'create table t as select 1 as n');
      throw new Error('halfway');
    });
    await expect(failing).rejects.toThrow('halfway');
    await ensureTemplate('testing_retry', async (url) => {
      await query(url, 'create table t as select 2 as n');
    });
    expect(await query((await clone('testing_retry')).url, 'select n from t')).toEqual([2]);
  });
});

describe('a clone', () => {
  it('has what the template has and shares nothing with its siblings', async () => {
    await ensureTemplate('testing_clone', async (url) => {
      await query(url, 'create table t as select 1 as n');
    });
    const [one, two] = await Promise.all([clone('testing_clone'), clone('testing_clone')]);
    await query(one.url, 'update t set n = 5');
    expect(await query(one.url, 'select n from t')).toEqual([5]);
    expect(await query(two.url, 'select n from t')).toEqual([1]);
  });

  it('opens for a role that has the password of the cluster', async () => {
    const { superuserUrl, password } = testCluster();
    await query(superuserUrl, `create role testing_leser login password '${password}'`);
    const database = await clone();
    expect(await query(database.urlAs('testing_leser'), 'select current_user::text')).toEqual([
      'testing_leser',
    ]);
  });

  it('is gone after drop, also with a connection open', async () => {
    const database = await clone();
    const open = new pg.Client({ connectionString: database.url });
    const cut = new Promise((resolve) => open.on('error', resolve));
    await open.connect();
    await database.drop();
    await expect(cut).resolves.toMatchObject({ code: '57P01' });
    await expect(query(database.url, 'select 1')).rejects.toMatchObject({ code: '3D000' });
  });
});
