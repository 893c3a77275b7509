import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';

// For tests only. The cluster is started once per run by vitest.global.ts in the root.

export interface TestCluster {
  /** URL of a database in the cluster; other roles must have been created with `password`. */
  url(database: string, user?: string): string;
  readonly superuserUrl: string;
  readonly password: string;
}

export interface TestDatabase {
  readonly name: string;
  /** As superuser. */
  readonly url: string;
  /** As another role of the cluster, created with the cluster's password. */
  urlAs(user: string): string;
  /** Cuts open connections and removes the database. */
  drop(): Promise<void>;
}

declare module 'vitest' {
  interface ProvidedContext {
    postgres: { readonly superuserUrl: string };
  }
}

/** The cluster of this test run: a real PostgreSQL on a temporary directory, not safe against power loss. */
export function testCluster(): TestCluster {
  const { superuserUrl } = inject('postgres');
  return {
    superuserUrl,
    password: new URL(superuserUrl).password,
    url: (database, user) => {
      const url = new URL(superuserUrl);
      url.pathname = `/${encodeURIComponent(database)}`;
      if (user !== undefined) url.username = user;
      return url.href;
    },
  };
}

/**
 * Builds a template database once per run, whichever worker asks first; the others wait for it. The
 * builder must have closed its connections when it returns. A failed build is thrown to its caller
 * and tried again by the next.
 */
export async function ensureTemplate(name: string, build: (url: string) => Promise<void>): Promise<void> {
  await asSuperuser(async (client) => {
    await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [name]);
    const present = await client.query('select 1 from pg_database where datname = $1 and datistemplate', [
      name,
    ]);
    if (present.rowCount === 1) return;
    const building = `${name}.building`;
    await client.query(`drop database if exists ${quoted(building)} with (force)`);
    await client.query(`create database ${quoted(building)}`);
    await build(testCluster().url(building));
    await client.query(`alter database ${quoted(building)} is_template true allow_connections false`);
    await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [
      building,
    ]);
    await client.query(`alter database ${quoted(building)} rename to ${quoted(name)}`);
  });
}

/** A database of one's own, copied from a template that `ensureTemplate` built (default: an empty one). */
export async function cloneDatabase(template = 'template0'): Promise<TestDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await asSuperuser((client) => client.query(`create database ${quoted(name)} template ${quoted(template)}`));
  const cluster = testCluster();
  return {
    name,
    url: cluster.url(name),
    urlAs: (user) => cluster.url(name, user),
    drop: () => asSuperuser((client) => client.query(`drop database if exists ${quoted(name)} with (force)`)),
  };
}

async function asSuperuser(work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: testCluster().superuserUrl });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function quoted(name: string): string {
  return pg.escapeIdentifier(name);
}
