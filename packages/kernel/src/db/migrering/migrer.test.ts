import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { openPool } from '../pool.js';
import { cloneDatabase, type TestDatabase, testCluster } from '../testing.js';
import { Migrasjonsfeil } from './feil.js';
import { withConnection } from './kladd.js';
import { migrer } from './migrer.js';

const gone: (() => Promise<unknown>)[] = [];
let database: TestDatabase;
let mappe: string;

beforeEach(async () => {
  database = await cloneDatabase();
  mappe = await mkdtemp(join(tmpdir(), 'felles-migrasjoner-'));
  gone.push(database.drop, rm.bind(undefined, mappe, { recursive: true }));
  await write('0001-start.sql', 'create table en (id int);\ninsert into en values (1);\n');
});

afterAll(async () => {
  for (const remove of gone) await remove();
});

const write = (navn: string, sql: string) => writeFile(join(mappe, navn), sql);
const run = () => migrer(database.url, { mappe });
const query = (text: string): Promise<unknown[]> =>
  withConnection(database.url, async (c) => (await c.query({ text, rowMode: 'array' })).rows.flat());

const two = 'create table to_ (id int);';

describe('migrating', () => {
  it('runs each file once, in order, and notes what it ran', async () => {
    await write('0002-mer.sql', 'alter table en add column navn text;');
    expect(await run()).toEqual({ kjoert: ['0001-start.sql', '0002-mer.sql'] });
    expect(await run()).toEqual({ kjoert: [] });
    await write('0003-enda-mer.sql', 'update en set navn = $$en$$;');
    expect(await run()).toEqual({ kjoert: ['0003-enda-mer.sql'] });
    expect(await query('select navn from en')).toEqual(['en']);
    expect(await query('select nr, navn, length(sjekksum), tid <= now() from migrasjon order by nr')).toEqual(
      [
        ...[1, '0001-start.sql', 64, true],
        ...[2, '0002-mer.sql', 64, true],
        ...[3, '0003-enda-mer.sql', 64, true],
      ],
    );
  });

  it('takes a pool and gives its connection back as it was', async () => {
    const pool = openPool({ url: database.url, max: 1 });
    gone.unshift(() => pool.end());
    expect(await migrer(pool, { mappe })).toEqual({ kjoert: ['0001-start.sql'] });
    expect((await pool.query('show statement_timeout')).rows).toEqual([{ statement_timeout: '30s' }]);
  });

  it('lets many servers start at once, and one of them does each file', async () => {
    await write('0002-to.sql', `${two} select pg_sleep(0.05);`);
    const all = await Promise.all(Array.from({ length: 6 }, run));
    expect(all.flatMap((r) => r.kjoert).sort()).toEqual(['0001-start.sql', '0002-to.sql']);
    expect(await query('select id from en')).toEqual([1]);
  });

  it('answers without waiting for a lock when there is nothing to do', async () => {
    await run();
    await withConnection(database.url, async (other) => {
      await other.query(`begin; select pg_advisory_xact_lock(hashtextextended('felles.migrasjon', 0))`);
      expect(await run()).toEqual({ kjoert: [] });
      await other.query('rollback');
    });
  });

  it('leaves nothing of a file that fails, and everything of those before it', async () => {
    await write('0002-feil.sql', `${two}\nupdate en set id = 2;\nselect nei;\n`);
    await expect(run()).rejects.toThrow(/0002-feil\.sql» feilet, linje 3: column "nei" does not exist/);
    expect(await query(`select id, to_regclass('to_') is null from en`)).toEqual([1, true]);
    expect(await query('select nr from migrasjon')).toEqual([1]);
    await write('0002-feil.sql', two);
    expect(await run()).toEqual({ kjoert: ['0002-feil.sql'] });
  });

  it('leaves no log when the first file fails', async () => {
    await write('0001-start.sql', 'create table en (id int); select 1/0;');
    await expect(run()).rejects.toThrow(Migrasjonsfeil);
    expect(await query(`select to_regclass('en'), to_regclass('migrasjon')`)).toEqual([null, null]);
  });

  it('refuses when a file that has run is changed, but not when only its line endings are', async () => {
    await run();
    const text = await readFile(join(mappe, '0001-start.sql'), 'utf8');
    await write('0001-start.sql', text.replaceAll('\n', '\r\n'));
    expect(await run()).toEqual({ kjoert: [] });
    await write('0001-start.sql', `${text}-- endret`);
    await write('0002-to.sql', two);
    await expect(run()).rejects.toThrow('«0001-start.sql» er endret etter at den ble kjørt');
    expect(await query(`select to_regclass('to_')`)).toEqual([null]);
  });

  it('refuses when the database is newer than the files', async () => {
    await write('0002-to.sql', two);
    await run();
    await rm(join(mappe, '0002-to.sql'));
    await expect(run()).rejects.toThrow('Databasen er nyere enn programmet');
  });

  it('refuses an owner who would be stopped by row-level security', async () => {
    const { password, superuserUrl } = testCluster();
    await withConnection(superuserUrl, async (c) => {
      await c.query(`drop role if exists migrering_svak; drop role if exists migrering_eier`);
      await c.query(`create role migrering_svak login password '${password}'`);
      await c.query(`create role migrering_eier login bypassrls password '${password}'`);
      await c.query(`alter database ${database.name} owner to migrering_eier`);
    });
    await expect(migrer(database.urlAs('migrering_svak'), { mappe })).rejects.toThrow(
      /«migrering_svak» kan ikke eie databasen.* alter role "migrering_svak" bypassrls;/,
    );
    expect(await migrer(database.urlAs('migrering_eier'), { mappe })).toEqual({ kjoert: ['0001-start.sql'] });
  });

  it('says that a database with tables and no log must be empty', async () => {
    await query('create table en (id int)');
    await expect(run()).rejects.toThrow(/ingen migrasjonslogg: bruk en tom database/);
  });

  it.each([
    ['0003-hull.sql', two, /uten hull fra 0001/],
    ['0001-dobbel.sql', two, /uten hull fra 0001/],
    ['2-kort.sql', two, /må hete 0001-navn\.sql/],
    ['0002-bryter.sql', `${two}\ncommit;\n`, /kan ikke styre transaksjonen selv/],
  ])('refuses the folder when it has %s', async (navn, sql, reason) => {
    await write(navn, sql);
    await expect(run()).rejects.toThrow(reason);
    expect(await query(`select to_regclass('en')`)).toEqual([null]);
  });
});
