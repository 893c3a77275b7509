import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { v7 } from 'uuid';
import { cloneDatabase, type TestDatabase } from '../db/testing.js';
import { LOGG_SQL } from './tabeller.js';

// Test support: a database with the log and one entity table, written to the way the kernel writes.

const GRUNN = `
do $$ begin create role felles_app login; exception when duplicate_object or unique_violation then null; end $$;
create function current_virksomhet() returns uuid stable language sql
  as $$ select nullif(current_setting('felles.virksomhet', true), '')::uuid $$;
`;
const JOURNALPOST = `
create table "journalpost" (
  "virksomhet" uuid not null, "systemID" uuid not null, "tittel" text not null, "beloep" numeric,
  "dato" timestamptz not null default now(), primary key ("virksomhet", "systemID"));
alter table "journalpost" enable row level security;
alter table "journalpost" force row level security;
create policy "virksomhet" on "journalpost" using ("virksomhet" = (select current_virksomhet()));
grant select, insert, update, delete on "journalpost" to felles_app;
`;

export interface Proevelogg {
  /** Pool of the runtime role: row-level security applies */
  readonly app: pg.Pool;
  /** Owner and superuser */
  readonly eier: pg.Pool;
  lukk(): Promise<void>;
}

export async function aapneProevelogg(): Promise<Proevelogg> {
  const base = await cloneDatabase();
  const eier = aapne(base, 4);
  await eier.query(GRUNN + LOGG_SQL + JOURNALPOST);
  const app = aapne(base, 6, '-c role=felles_app');
  const lukk = async () => {
    await Promise.all([app.end(), eier.end()]);
    await base.drop();
  };
  return { app, eier, lukk };
}

function aapne(base: TestDatabase, max: number, options?: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: base.url,
    max,
    ...(options === undefined ? {} : { options }),
  });
  // Backends that a test ends, and those cut off when the database is dropped, also report to their clients.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

export async function somVirksomhet<T>(
  pool: pg.Pool,
  virksomhet: string,
  arbeid: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('felles.virksomhet', $1, true)`, [virksomhet]);
    const svar = await arbeid(client);
    await client.query('commit');
    return svar;
  } catch (feil) {
    await client.query('rollback');
    throw feil;
  } finally {
    client.release();
  }
}

export interface Skrevet {
  readonly hendelse: string;
  readonly objekt: string;
}

/** Creates a journalpost and its event in one statement. */
export async function opprett(
  client: pg.ClientBase,
  virksomhet: string,
  tittel: string,
  offentlig: unknown = null,
): Promise<Skrevet> {
  const skrevet = { hendelse: v7(), objekt: v7() };
  await client.query(
    `with ny as (insert into "journalpost" ("virksomhet", "systemID", "tittel", "beloep")
                 values ($1, $2, $3, 12345678901234567890.25) returning *)
     insert into "hendelse" ("virksomhet", "id", "bruker", "brukernavn", "hva", "entitet", "objekt", "etter", "offentlig", "salt")
     select $1, $4, $2, 'Arkivar', 'opprettet', 'journalpost', $2, to_jsonb(ny), $5, $6 from ny`,
    [
      virksomhet,
      skrevet.objekt,
      tittel,
      skrevet.hendelse,
      offentlig && JSON.stringify(offentlig),
      randomBytes(16),
    ],
  );
  return skrevet;
}

/** Changes the title, with the state before and after in the event. */
export async function endre(
  client: pg.ClientBase,
  virksomhet: string,
  objekt: string,
  tittel: string,
): Promise<void> {
  await client.query(
    `with foer as (select * from "journalpost" where "virksomhet" = $1 and "systemID" = $2 for update),
          ny as (update "journalpost" j set "tittel" = $3 from foer
                  where j."virksomhet" = $1 and j."systemID" = foer."systemID" returning j.*)
     insert into "hendelse" ("virksomhet", "id", "brukernavn", "hva", "entitet", "objekt", "foer", "etter", "salt")
     select $1, $4, 'Saksbehandler', 'endret', 'journalpost', $2, to_jsonb(foer), to_jsonb(ny), $5 from foer, ny`,
    [virksomhet, objekt, tittel, v7(), randomBytes(16)],
  );
}

export async function slett(client: pg.ClientBase, virksomhet: string, objekt: string): Promise<void> {
  await client.query(
    `with bort as (delete from "journalpost" where "virksomhet" = $1 and "systemID" = $2 returning *)
     insert into "hendelse" ("virksomhet", "id", "brukernavn", "hva", "entitet", "objekt", "foer", "salt")
     select $1, $3, 'Arkivar', 'slettet', 'journalpost', $2, to_jsonb(bort), $4 from bort`,
    [virksomhet, objekt, v7(), randomBytes(16)],
  );
}

/** A tenant of its own with `antall` records, one event each. */
export async function nyVirksomhet(
  app: pg.Pool,
  antall: number,
  offentlig?: (i: number) => unknown,
): Promise<{ virksomhet: string; skrevet: Skrevet[] }> {
  const virksomhet = v7();
  const skrevet: Skrevet[] = [];
  await somVirksomhet(app, virksomhet, async (client) => {
    for (let i = 0; i < antall; i++) {
      skrevet.push(await opprett(client, virksomhet, `Søknad nr. ${i}`, offentlig?.(i) ?? null));
    }
  });
  return { virksomhet, skrevet };
}

/** Runs SQL behind the log's back: as a superuser with triggers and rules out of play. */
export async function bakRyggen(eier: pg.Pool, sql: string, verdier: unknown[] = []): Promise<number> {
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
}
