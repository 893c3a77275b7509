import pg from 'pg';
import { Migrasjonsfeil } from './feil.js';
import { lesMigrasjoner, type Migrasjon, migrasjonsmappe } from './filer.js';
import { migrasjonstabell } from './katalog.js';

export interface MigrerOptions {
  /** Folder with numbered files; those that ship with the package when left out. */
  readonly mappe?: string;
}

export interface Migrert {
  /** Names of the files that were run now, in order. */
  readonly kjoert: readonly string[];
}

/**
 * Brings a database up to the newest migration. Each file runs in a transaction of its own, noted in the table
 * `migrasjon`; servers that start at the same time wait for each other. Run by the owner of the database.
 *
 * @throws Migrasjonsfeil when the role may not, when a file that has run is changed, when the database is newer than
 * the files, and when a file fails; then nothing of that file is done
 */
export const migrer = async (database: pg.Pool | string, options: MigrerOptions = {}): Promise<Migrert> => {
  const files = await lesMigrasjoner(options.mappe ?? migrasjonsmappe);
  return withClient(database, async (client) => {
    await requireOwner(client);
    const kjoert: string[] = [];
    if (nextOf(files, await applied(client)) === undefined) return { kjoert };
    for (let attempt = 0; ; ) {
      try {
        const file = await runNext(client, files);
        if (file === undefined) return { kjoert };
        kjoert.push(file.navn);
        attempt = 0;
      } catch (error) {
        // Roles belong to the whole cluster: another database there may have made the same one just now.
        if (!sameRoleElsewhere(error) || attempt++ >= 5) throw error;
      }
    }
  });
};

interface Note {
  readonly nr: number;
  readonly navn: string;
  readonly sjekksum: string;
}

const createTable = `create table if not exists "${migrasjonstabell}" (
  "nr" integer primary key,
  "navn" text not null,
  "sjekksum" text not null check ("sjekksum" ~ '^[0-9a-f]{64}$'),
  "tid" timestamptz not null default now()
)`;

// Held to the end of the transaction; the number only has to be the same in every server.
const lock = `select pg_advisory_xact_lock(hashtextextended('felles.migrasjon', 0))`;

/** Runs the next file that the database lacks. Undefined when there is none. */
const runNext = async (
  client: pg.ClientBase,
  files: readonly Migrasjon[],
): Promise<Migrasjon | undefined> => {
  await client.query('begin');
  try {
    await client.query(
      'set local search_path = public; set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0',
    );
    await client.query(lock);
    await client.query(createTable);
    const file = nextOf(files, await applied(client));
    if (file !== undefined) {
      await client.query(file.sql).catch((error: unknown) => {
        throw sameRoleElsewhere(error) ? error : failed(file, error);
      });
      await client.query(
        `insert into public."${migrasjonstabell}" ("nr", "navn", "sjekksum") values ($1, $2, $3)`,
        [file.nr, file.navn, file.sjekksum],
      );
    }
    await client.query('commit');
    return file;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
};

const applied = async (client: pg.ClientBase): Promise<readonly Note[]> => {
  const { rows } = await client.query<{ there: boolean }>(
    `select to_regclass('public.${migrasjonstabell}') is not null as there`,
  );
  if (!rows[0]?.there) return [];
  return (
    await client.query<Note>(
      `select "nr", "navn", "sjekksum" from public."${migrasjonstabell}" order by "nr"`,
    )
  ).rows;
};

/** The first file that has not run. @throws Migrasjonsfeil when files and database do not belong together */
const nextOf = (files: readonly Migrasjon[], notes: readonly Note[]): Migrasjon | undefined => {
  for (const [i, note] of notes.entries()) {
    const file = files[i];
    if (file === undefined || note.nr !== file.nr) {
      throw new Migrasjonsfeil(
        `Databasen er nyere enn programmet: den har fått migrasjonen «${note.navn}», som ikke følger med her. Start en nyere utgave.`,
      );
    }
    if (note.sjekksum !== file.sjekksum) {
      throw new Migrasjonsfeil(
        `Migrasjonen «${file.navn}» er endret etter at den ble kjørt i databasen (den gang het den «${note.navn}»). Sett filen tilbake og skriv endringen som en ny migrasjon.`,
      );
    }
  }
  return files[notes.length];
};

const requireOwner = async (client: pg.ClientBase): Promise<void> => {
  const { rows } = await client.query<{ navn: string; kan: boolean }>(
    'select rolname::text as navn, rolsuper or rolbypassrls as kan from pg_roles where rolname = current_user',
  );
  if (rows[0]?.kan === true) return;
  const navn = rows[0]?.navn ?? '';
  throw new Migrasjonsfeil(
    `Databaserollen «${navn}» kan ikke eie databasen til Felles: den må være superbruker eller ha BYPASSRLS, fordi søket kjører med eierens rettigheter. La en superbruker kjøre: alter role ${pg.escapeIdentifier(navn)} bypassrls;`,
  );
};

const sameRoleElsewhere = (error: unknown): boolean =>
  error instanceof pg.DatabaseError &&
  (error.constraint === 'pg_authid_rolname_index' ||
    (error.code === '42710' && error.routine === 'CreateRole'));

const failed = (file: Migrasjon, error: unknown): Migrasjonsfeil => {
  const reason = error instanceof Error ? error.message : String(error);
  const at =
    error instanceof pg.DatabaseError && error.position !== undefined
      ? `, linje ${file.sql.slice(0, Number(error.position)).split('\n').length}`
      : '';
  const occupied = file.nr === 1 && error instanceof pg.DatabaseError && error.code === '42P07';
  return new Migrasjonsfeil(
    `Migrasjonen «${file.navn}» feilet${at}: ${reason}. Ingenting av den er utført.${occupied ? ' Databasen har tabeller fra før, men ingen migrasjonslogg: bruk en tom database.' : ''}`,
    { cause: error },
  );
};

const withClient = async <T>(
  database: pg.Pool | string,
  work: (client: pg.ClientBase) => Promise<T>,
): Promise<T> => {
  if (typeof database !== 'string') {
    const client = await database.connect();
    try {
      return await work(client);
    } finally {
      client.release();
    }
  }
  const client = new pg.Client({ connectionString: database, application_name: 'felles-migrering' });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};
