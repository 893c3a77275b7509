import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  buildModel,
  type Entity,
  entity,
  heltall,
  kode,
  kodeliste,
  type Model,
  model,
  tekst,
  when,
} from '@felles/model';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fullSkjema } from '../skjema.js';
import { cloneDatabase, ensureTemplate, type TestDatabase, testCluster } from '../testing.js';
import { diff } from './diff.js';
import { Migrasjonsfeil, Tapsfeil } from './feil.js';
import { type Katalog, lesKatalog } from './katalog.js';
import { withConnection } from './kladd.js';
import { migrer } from './migrer.js';
import { nyMigrasjon, sjekkDrift, skrivStart, startSql } from './ny.js';

const gone: (() => Promise<unknown>)[] = [];
const admin = () => testCluster().superuserUrl;
const ekstra = ['create table if not exists rom (id text primary key, data jsonb);'];
let start: string;

beforeAll(async () => {
  start = await folder();
  await ensureTemplate('migrering_start', async (url) => {
    await migrer(url, { mappe: start });
    await withConnection(url, fill);
  });
});

afterAll(async () => {
  for (const remove of gone) await remove();
});

/** A folder with the first migration of the model as it is. */
const folder = async (): Promise<string> => {
  const mappe = await mkdtemp(join(tmpdir(), 'felles-migrasjoner-'));
  gone.push(() => rm(mappe, { recursive: true }));
  await skrivStart({ model, ekstra, mappe });
  return mappe;
};

const clone = async (template?: string): Promise<TestDatabase> => {
  const database = await cloneDatabase(template);
  gone.push(database.drop);
  return database;
};

const tenant = '018f0000-0000-7000-8000-000000000001';
const other = '018f0000-0000-7000-8000-000000000002';
const key = '018f0000-0000-7000-8000-00000000000a';

/** What the kernel says at the start of a transaction, in the runtime role. */
const asTenant = (virksomhet: string): string => `begin; set local role felles_app;
select set_config('felles.virksomhet', '${virksomhet}', true), set_config('felles.intern', 'ja', true), set_config('felles.identitet', 'ja', true);`;

type Client = Parameters<Parameters<typeof withConnection>[1]>[0];

const fill = async (client: Client): Promise<void> => {
  for (const v of [tenant, other]) {
    await client.query(`${asTenant(v)}
      insert into virksomhet values ('${v}', 'k${v.slice(-1)}', 'Kommune', 'kommune');
      insert into arkiv ("virksomhet", "systemID", "opprettetDato", "opprettetAv", "tittel", "arkivstatus", "arkivstatus_kodenavn")
        values ('${v}', '${key}', now(), 'arkivar', 'Sentralarkivet', 'O', 'Opprettet');
      insert into hendelse ("virksomhet", "id", "brukernavn", "hva", "entitet", "objekt", "salt")
        values ('${v}', gen_random_uuid(), 'arkivar', 'opprettet', 'arkiv', '${key}', decode(repeat('00', 16), 'hex'));`);
    await client.query('commit');
  }
  await client.query(`insert into rom values ('a', '{"b": 1}')`);
};

const rows = (client: Client, virksomhet: string, text: string): Promise<unknown[]> =>
  client
    .query(asTenant(virksomhet))
    .then(() => client.query({ text, rowMode: 'array' }))
    .then((r) => r.rows.flat())
    .finally(() => client.query('rollback'));

/** The model with one entity declared otherwise, and perhaps another entity. */
const changed = (name: string, change: (e: Entity) => Partial<Entity>, more: readonly Entity[] = []): Model =>
  buildModel(
    [...[...model.entities.values()].map((e) => (e.name === name ? { ...e, ...change(e) } : e)), ...more],
    model.systemFields,
  );

const lagringsplass = entity({
  name: 'lagringsplass',
  room: 'arkivstruktur',
  fields: { tittel: tekst({ required: true, searched: true }), hyllemeter: heltall({ indexed: true }) },
  relations: { arkiv: { to: 'arkiv', inverse: 'lagringsplass', required: true } },
});

const arkivstatusMedPause = kodeliste('arkivstatus', [
  ['O', 'Opprettet'],
  ['P', 'Satt på pause'],
  ['A', 'Avsluttet'],
]);

const grown = changed(
  'arkiv',
  (e) => ({
    fields: {
      ...e.fields,
      eier: tekst({ searched: true, indexed: true }),
      arkivstatus: kode(arkivstatusMedPause, { completed: true }),
    },
    publicWhen: when.in('arkivstatus', 'A'),
    frozenWhen: when.in('arkivstatus', 'A', 'P'),
  }),
  [lagringsplass],
);

describe('the migrations that ship', () => {
  it('make exactly what the model asks for', async () => {
    const made = await clone();
    const wanted = await clone();
    await migrer(made.url);
    const b = await withConnection(wanted.url, async (c) => {
      await c.query(fullSkjema(model));
      return lesKatalog(c);
    });
    const a = await withConnection(made.url, lesKatalog);
    // What other rooms add is theirs to check.
    const names = new Set(b.tables.map((t) => t.name));
    const signatures = new Set(b.functions.map((f) => f.signature));
    const shared: Katalog = {
      ...a,
      tables: a.tables.filter((t) => names.has(t.name)),
      functions: a.functions.filter((f) => signatures.has(f.signature)),
    };
    expect(diff(shared, b, { tillatTap: true })).toEqual([]);
    expect(await migrer(made.url)).toEqual({ kjoert: [] });
  });

  it('put every table that has a tenant under forced row-level security', async () => {
    const { url } = await clone();
    await migrer(url);
    const { tables } = await withConnection(url, lesKatalog);
    const tenants = tables.filter((t) => t.columns.some((c) => c.name === 'virksomhet'));
    expect(tenants.length).toBeGreaterThan(40);
    expect(tenants.filter((t) => !t.rowSecurity || !t.forcedRowSecurity || t.policies.length === 0)).toEqual(
      [],
    );
  });
});

describe('the first migration', () => {
  it('is the same text every time', async () => {
    const mappe = await folder();
    const path = join(mappe, '0001-start.sql');
    expect(await readFile(path, 'utf8')).toBe(startSql({ model, ekstra }));
    expect(await skrivStart({ model, ekstra, mappe })).toBe(path);
    expect(await readFile(path, 'utf8')).toBe(startSql({ model, ekstra }));
  });

  it('is not written over once another builds on it', async () => {
    const mappe = await folder();
    await writeFile(join(mappe, '0002-mer.sql'), 'select 1;');
    await expect(skrivStart({ model, ekstra, mappe })).rejects.toThrow(Migrasjonsfeil);
  });

  it('leaves no drift, and drift is told once the model moves on', async () => {
    expect(await sjekkDrift(admin(), { model, ekstra, mappe: start })).toEqual([]);
    const drift = await sjekkDrift(admin(), {
      model: changed('arkiv', (e) => ({ fields: { ...e.fields, eier: tekst() } })),
      mappe: start,
    });
    expect(drift).toEqual(['drop table "rom";', 'alter table "arkiv" add column "eier" text;']);
  });
});

describe('an upgrade of a filled database', () => {
  it('keeps the rows and the tenants apart, and what is new can be used', async () => {
    const mappe = await folder();
    const { url } = await clone('migrering_start');
    const made = await nyMigrasjon(admin(), { navn: 'eier', model: grown, ekstra, mappe });
    expect(made?.fil).toBe(join(mappe, '0002-eier.sql'));
    expect(await migrer(url, { mappe })).toEqual({ kjoert: ['0002-eier.sql'] });
    expect(await sjekkDrift(admin(), { model: grown, ekstra, mappe })).toEqual([]);
    expect(await nyMigrasjon(admin(), { navn: 'ingenting', model: grown, ekstra, mappe })).toBeUndefined();

    await withConnection(url, async (client) => {
      expect(await rows(client, tenant, 'select "virksomhet", "tittel", "eier" from arkiv')).toEqual([
        tenant,
        'Sentralarkivet',
        null,
      ]);
      expect(await rows(client, tenant, 'select "objekt" from hendelse')).toEqual([key]);
      expect((await client.query('select data from rom')).rows).toEqual([{ data: { b: 1 } }]);

      await client.query(`${asTenant(tenant)}
        update arkiv set "eier" = 'Fylkesarkivet', "arkivstatus" = 'P';
        insert into lagringsplass ("virksomhet", "systemID", "opprettetDato", "opprettetAv", "tittel", "hyllemeter", "arkiv")
          values ('${tenant}', '${key}', now(), 'arkivar', 'Kjelleren', 12, '${key}'); commit`);
      const find = (q: string) => rows(client, tenant, `select soek_arkiv('${tenant}', '{}', '${q}', 10)`);
      expect([await find('fylkesarkivet'), await find('sentralarkivet')]).toEqual([[key], [key]]);
      expect(await rows(client, tenant, 'select "hyllemeter" from lagringsplass')).toEqual([12]);
      expect(await rows(client, other, 'select "eier" from arkiv')).toEqual([null]);
      expect(await rows(client, other, 'select * from lagringsplass')).toEqual([]);
      await expect(rows(client, tenant, `update arkiv set "eier" = 'x'`)).rejects.toMatchObject({
        code: 'FE001',
      });
      await expect(rows(client, tenant, 'delete from hendelse')).rejects.toThrow(/permission denied/);

      const { tables } = await lesKatalog(client);
      const open = tables.filter(
        (t) => t.columns.some((c) => c.name === 'virksomhet') && !t.forcedRowSecurity,
      );
      expect(open).toEqual([]);
    });
  });

  it('needs a hand-written backfill for a new required field, and changes nothing until it is there', async () => {
    const mappe = await folder();
    const required = changed('arkiv', (e) => ({ fields: { ...e.fields, eier: tekst({ required: true }) } }));
    const made = await nyMigrasjon(admin(), { navn: 'paakrevd', model: required, ekstra, mappe });
    expect(made?.setninger).toEqual([
      'alter table "arkiv" add column "eier" text;',
      expect.stringMatching(/^-- KREVER UTFYLLING: .*"arkiv"\."eier"/),
      'alter table "arkiv" alter column "eier" set not null;',
    ]);
    expect(await sjekkDrift(admin(), { model: required, ekstra, mappe })).toEqual([
      expect.stringMatching(/^-- 0002-paakrevd\.sql, linje 5: -- KREVER UTFYLLING/),
    ]);

    const { url } = await clone('migrering_start');
    const before = await withConnection(url, lesKatalog);
    await expect(migrer(url, { mappe })).rejects.toThrow(/"eier" of relation "arkiv" contains null values/);
    expect(await withConnection(url, lesKatalog)).toEqual(before);

    const fil = join(mappe, '0002-paakrevd.sql');
    const text = await readFile(fil, 'utf8');
    const backfill = `update "arkiv" set "eier" = "opprettetAv" where "eier" is null;`;
    await writeFile(fil, text.replace(/-- KREVER.*\n.*\n/, `${backfill}\n`));
    expect(await sjekkDrift(admin(), { model: required, ekstra, mappe })).toEqual([]);
    expect(await migrer(url, { mappe })).toEqual({ kjoert: ['0002-paakrevd.sql'] });
    await withConnection(url, async (client) => {
      expect(await rows(client, tenant, 'select "eier" from arkiv')).toEqual(['arkivar']);
    });
  });

  it('is not written when it would lose data, unless that is said', async () => {
    const mappe = await folder();
    const shrunk = changed('arkiv', (e) => {
      const { beskrivelse: _, ...fields } = e.fields;
      return { fields };
    });
    const refusal = await nyMigrasjon(admin(), { navn: 'mindre', model: shrunk, mappe }).catch(
      (error: unknown) => error,
    );
    expect(refusal).toBeInstanceOf(Tapsfeil);
    expect(refusal).toMatchObject({ tap: ['drop column "arkiv"."beskrivelse"', 'drop table "rom"'] });
    const { url } = await clone('migrering_start');
    expect(await migrer(url, { mappe })).toEqual({ kjoert: [] });

    await nyMigrasjon(admin(), { navn: 'mindre', model: shrunk, mappe, tillatTap: true });
    expect(await migrer(url, { mappe })).toEqual({ kjoert: ['0002-mindre.sql'] });
    await withConnection(url, async (client) => {
      expect(await rows(client, tenant, 'select "tittel" from arkiv')).toEqual(['Sentralarkivet']);
    });
  });
});
