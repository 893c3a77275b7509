import { model } from '@felles/model';
import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fullSkjema } from '../skjema.js';
import { cloneDatabase, type TestDatabase, testCluster } from '../testing.js';
import { diff } from './diff.js';
import { Migrasjonsfeil, Tapsfeil } from './feil.js';
import { type Katalog, lesKatalog, tomKatalog } from './katalog.js';
import { medKladd, withConnection } from './kladd.js';

let database: TestDatabase;
let client: pg.Client;

beforeAll(async () => {
  database = await cloneDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query(
    `do $$ begin create role migrering_leser; exception when duplicate_object or unique_violation then null; end $$`,
  );
});

afterAll(async () => {
  await client.end();
  await database.drop();
});

/** Runs SQL as a migration is run, and reads what came of it. */
const after = async (text: string): Promise<Katalog> => {
  await client.query(`begin; set local search_path = public`);
  try {
    await client.query(text);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
  return lesKatalog(client);
};

const fresh = (text: string): Promise<Katalog> =>
  after(`drop schema public cascade; create schema public; ${text}`);

/** Both schemas, and what is in the database after the statements between them have run. */
const between = async (from: string, to: string) => {
  const b = await fresh(to);
  const a = await fresh(from);
  const statements = diff(a, b, { tillatTap: true });
  return { a, b, statements, reached: await after(statements.join('\n')) };
};

/** Column order is the one thing that stays as it came. */
const unordered = (k: Katalog): Katalog => ({
  ...k,
  tables: k.tables.map((t) => ({
    ...t,
    columns: [...t.columns].sort((x, y) => (x.name < y.name ? -1 : 1)),
  })),
});

const toy = fc.record({
  body: fc.constantFrom('$1', 'upper($1)'),
  parameter: fc.constantFrom('inn', 'ord'),
  tall: fc.constantFrom('integer', 'bigint', 'text'),
  standard: fc.constantFrom('', 'default 1', 'not null', 'not null default 2'),
  generated: fc.constantFrom('', 'lower(tittel)', 'renset(tittel)', `coalesce(tall::text, '')`, 'plain'),
  identity: fc.constantFrom('', 'always', 'by default'),
  index: fc.constantFrom('', '(tall)', '(renset(tittel))', '(tall desc) where tittel is not null'),
  unique: fc.constantFrom('', 'unique (tittel)', 'unique (tittel, tall)'),
  check: fc.constantFrom('', `check (renset(tittel) <> '')`, `check (tall::text <> '9')`),
  rls: fc.constantFrom('', 'enable', 'enable+force'),
  policy: fc.constantFrom('', 'select', 'all'),
  trigger: fc.constantFrom('', 'when', 'disabled'),
  grants: fc.constantFrom('', 'select', 'select, update (tittel)', 'insert'),
  del: fc.constantFrom('', 'fk', 'fk+policy'),
  secret: fc.boolean(),
  fillfactor: fc.constantFrom('', '70', '80'),
});

type Toy = typeof toy extends fc.Arbitrary<infer T> ? T : never;

const toySql = (t: Toy): string => `
create function renset(${t.parameter} text) returns text language sql immutable as $$ select ${t.body} $$;
create function stans() returns trigger language plpgsql as $$ begin return old; end $$;
create table sak (
  id uuid primary key, tittel text, tall ${t.tall} ${t.standard}
  ${t.generated === '' ? '' : t.generated === 'plain' ? ', gen text' : `, gen text generated always as (${t.generated}) stored`}
  ${t.identity && `, nr bigint generated ${t.identity} as identity`}
  ${t.unique && `, ${t.unique}`} ${t.check && `, ${t.check}`}
) ${t.fillfactor && `with (fillfactor = ${t.fillfactor})`};
${t.generated && 'create index sak_gen on sak (gen);'}
${t.index && `create index sak_indeks on sak ${t.index};`}
${t.rls && 'alter table sak enable row level security;'}
${t.rls === 'enable+force' ? 'alter table sak force row level security;' : ''}
${t.policy && `create policy les on sak for ${t.policy} to migrering_leser using (renset(tittel) = 'a' and tall is not null);`}
${t.trigger && `create trigger vakt before update on sak for each row when (old.tall::text = '1') execute function stans();`}
${t.trigger === 'disabled' ? 'alter table sak disable trigger vakt;' : ''}
${t.grants && `grant ${t.grants} on sak to migrering_leser;`}
${t.del && `create table del (id uuid primary key, sak uuid references sak, "Vekt" numeric(8,2));`}
${t.del === 'fk+policy' ? `alter table del enable row level security; create policy les on del using (exists (select from sak s where s.id = sak and s.tall is not null));` : ''}
${
  t.secret
    ? `create function finn(q text) returns setof sak language sql stable security definer set search_path = public as $$ select * from sak where tittel = q $$;
revoke all on function finn(text) from public; grant execute on function finn(text) to migrering_leser;`
    : ''
}`;

describe('the difference between two schemas', () => {
  it('turns any toy schema into any other, exactly', async () => {
    await fc.assert(
      fc.asyncProperty(toy, toy, async (from, to) => {
        const { b, reached } = await between(toySql(from), toySql(to));
        expect(unordered(reached)).toEqual(unordered(b));
        expect(diff(reached, b)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  }, 120_000);

  it('is empty between a schema and itself, whatever tables it has', async () => {
    const full = await medKladd(testCluster().superuserUrl, (url) =>
      withConnection(url, async (c) => {
        await c.query(fullSkjema(model));
        return lesKatalog(c);
      }),
    );
    expect(full.tables.length).toBeGreaterThan(40);
    fc.assert(
      fc.property(fc.subarray([...full.tables]), fc.subarray([...full.functions]), (tables, functions) => {
        const some = { ...full, tables, functions };
        expect(diff(some, structuredClone(some))).toEqual([]);
      }),
    );
  });

  it('builds the whole schema from nothing, exactly, and takes it down again', async () => {
    const empty = await fresh('');
    const full = await fresh(fullSkjema(model));
    const statements = diff(empty, full);
    expect(diff(empty, full)).toEqual(statements);
    await fresh('');
    expect(await after(statements.join('\n'))).toEqual(full);
    expect(await after(diff(full, empty, { tillatTap: true }).join('\n'))).toEqual({
      ...empty,
      roles: [],
    });
  });

  it('names every loss and refuses it', async () => {
    const a = await fresh(
      'create table a (id int, navn text, tid timestamptz, sum int); create table b (id int)',
    );
    const b = await fresh('create table a (id int, tid date, sum int generated always as (id + 1) stored)');
    expect(() => diff(a, b)).toThrow(
      new Tapsfeil([
        'drop column "a"."navn"',
        'alter type of "a"."tid" from timestamp with time zone to date',
        'make "a"."sum" a generated column',
        'drop table "b"',
      ]),
    );
    expect(diff(a, b, { tillatTap: true })).toContain('drop table "b";');
  });

  it('widens a type and keeps the rows', async () => {
    const wide = await fresh('create table a (id bigint, navn text)');
    const narrow = await fresh('create table a (id integer, navn varchar(5))');
    await client.query(`insert into a values (7, 'sju')`);
    await after(diff(narrow, wide).join('\n'));
    expect((await client.query('select id::text, navn from a')).rows).toEqual([{ id: '7', navn: 'sju' }]);
  });

  it('computes a generated column anew when the function it stands on changes', async () => {
    const schema = (body: string) =>
      `create function f(t text) returns text language sql immutable as $$ select ${body} $$;
       create table a (navn text, stor text generated always as (f(navn)) stored)`;
    const b = await fresh(schema('upper(t)'));
    const a = await fresh(schema('lower(t)'));
    await client.query(`insert into a values ('Sak')`);
    await after(diff(a, b).join('\n'));
    expect((await client.query('select stor from a')).rows).toEqual([{ stor: 'SAK' }]);
  });

  it('keeps the values when a generated column becomes an ordinary one', async () => {
    const b = await fresh('create table a (tall bigint, dobbel bigint)');
    const a = await fresh(
      'create table a (tall integer, dobbel bigint generated always as (tall * 2) stored)',
    );
    await client.query('insert into a values (4)');
    await after(diff(a, b).join('\n'));
    expect((await client.query('select dobbel::int from a')).rows).toEqual([{ dobbel: 8 }]);
  });

  it('refuses to guess at what it does not follow', async () => {
    const seen = await fresh(`create view v as select 1 as n; create type farge as enum ('blå');
      create sequence s; create table p (id int) partition by range (id)`);
    expect(seen.unknown).toEqual(['partitioned table p', 'sequence s', 'type farge', 'view v']);
    expect(() => diff(tomKatalog, seen)).toThrow(Migrasjonsfeil);
    expect(() =>
      diff({ ...tomKatalog, unknown: seen.unknown }, { ...tomKatalog, unknown: seen.unknown }),
    ).not.toThrow();
  });
});
