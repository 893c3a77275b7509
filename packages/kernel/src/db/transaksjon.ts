import pg from 'pg';
import { type Aktoer, klareringer } from '../aktoer.js';
import { Problem } from '../problem.js';
import { spylerFor } from './spyling.js';
import { compile, type Sql } from './sql.js';

export type Row = Record<string, unknown>;

/** The only way to the database inside a transaction. */
export interface Forbindelse {
  query(fragment: Sql): Promise<readonly Row[]>;
}

const prepared = new Map<string, string>();
const mostPrepared = 500;

/**
 * Name under which a statement is prepared once on each connection. The texts come from the model and are few; what
 * comes after the first 500 (filters of every shape) is sent plain, so that no connection fills up.
 */
const statementName = (text: string): string | undefined => {
  const known = prepared.get(text);
  if (known !== undefined || prepared.size >= mostPrepared) return known;
  const name = `f${prepared.size}`;
  prepared.set(text, name);
  return name;
};

const setting = (client: pg.PoolClient, value: string): string => client.escapeLiteral(value);

const openText = (client: pg.PoolClient, aktoer: Aktoer, readOnly: boolean, spyles: boolean): string => {
  const set = (name: string, value: string) =>
    `set_config('felles.${name}', ${setting(client, value)}, true)`;
  return [
    readOnly ? 'begin isolation level repeatable read read only' : 'begin',
    ...(spyles ? ['set local synchronous_commit = off'] : []),
    `select ${set('virksomhet', aktoer.virksomhet)}, ${set('bruker', aktoer.bruker ?? '')}, ${set('intern', aktoer.art === 'offentlig' ? 'nei' : 'ja')}, ${set('roller', aktoer.roller.join(','))}, ${set('klareringer', klareringer(aktoer).join(','))}`,
  ].join('; ');
};

const constraintText: Readonly<Record<string, (error: pg.DatabaseError) => Problem>> = {
  FE001: (e) => new Problem('laast', undefined, { cause: e }),
  '23505': (e) => new Problem('duplikat', undefined, { cause: e }),
  '23503': (e) =>
    /is still referenced/.test(e.detail ?? '')
      ? new Problem('i-bruk', undefined, { cause: e })
      : new Problem('ugyldig-inndata', 'viser til noe som ikke finnes', { cause: e }),
  '23514': (e) => new Problem('ugyldig-inndata', 'bryter en regel i modellen', { cause: e }),
  '22021': (e) => new Problem('ugyldig-inndata', 'inneholder tegn som ikke kan lagres', { cause: e }),
  '22P02': (e) => new Problem('ugyldig-inndata', 'har feil form', { cause: e }),
  '57014': (e) => new Problem('utilgjengelig', 'spørringen tok for lang tid', { cause: e }),
  '53300': (e) => new Problem('utilgjengelig', undefined, { cause: e }),
  '40001': (e) => new Problem('utdatert', undefined, { cause: e }),
  '40P01': (e) => new Problem('utdatert', undefined, { cause: e }),
};

// Class 08 and 57P0x: the server closes or has closed the connection. The driver has no codes of its own for the same.
const tapt = (error: unknown): boolean =>
  error instanceof pg.DatabaseError
    ? /^(08|57P0)/.test(error.code ?? '')
    : error instanceof Error &&
      (/^(Connection terminated|Client has encountered a connection error)/.test(error.message) ||
        ('code' in error &&
          /^(EPIPE|ECONNRESET|ECONNREFUSED|ENOENT|ETIMEDOUT)$/.test(String(error.code)) &&
          'syscall' in error &&
          /^(write|read|connect)$/.test(String(error.syscall))));

/** What the database says, as a Problem; other errors pass through. */
export const fromDatabase = (error: unknown): unknown => {
  if (tapt(error)) return new Problem('utilgjengelig', 'databasen svarer ikke', { cause: error });
  return error instanceof pg.DatabaseError ? (constraintText[error.code ?? '']?.(error) ?? error) : error;
};

/**
 * Runs `work` in one transaction as the actor. Any error rolls back and is thrown on, database errors as Problem. What
 * has only been read is answered without waiting for the end of the transaction, which can no longer change it.
 */
export const inTransaction = async <T>(
  pool: pg.Pool,
  aktoer: Aktoer,
  options: { readonly readOnly?: boolean },
  work: (db: Forbindelse) => Promise<T>,
): Promise<T> => {
  const client = await pool.connect().catch((error: unknown) => {
    throw new Problem('utilgjengelig', 'databasen svarer ikke', { cause: error });
  });
  const spyl = options.readOnly === true ? undefined : spylerFor(pool);
  let broken: Error | undefined;
  let committed = false;
  let ending: Promise<void> | undefined;
  // A borrowed connection that is lost says so by an event too; unheard it would end the process.
  const lost = (error: Error): void => {
    broken = error;
  };
  client.on('error', lost);
  try {
    await client.query(openText(client, aktoer, options.readOnly === true, spyl !== undefined));
    const result = await work({
      query: async (fragment) => {
        const { text, values } = compile(fragment);
        const name = statementName(text);
        return (await client.query<Row>(name ? { name, text, values } : { text, values })).rows;
      },
    });
    if (options.readOnly === true) {
      ending = client.query('commit').then(
        () => undefined,
        (error: Error) => {
          broken = error;
        },
      );
      return result;
    }
    await client.query('commit');
    committed = true;
    return result;
  } catch (error) {
    await client.query('rollback').catch((e: unknown) => {
      broken = e instanceof Error ? e : new Error(String(e));
    });
    throw fromDatabase(error);
  } finally {
    const give = (): void => {
      client.off('error', lost);
      client.release(broken);
    };
    if (ending) void ending.then(give);
    else give();
    if (committed) await spyl?.().catch((error: unknown) => Promise.reject(fromDatabase(error)));
  }
};
