import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cp, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Postgres, type PostgresOptions, startPostgres } from './postgres.js';
import { ended, isRunning, processesOf } from './postgres-owner.js';

let dir: string;
const started: Postgres[] = [];

async function start(options: Partial<PostgresOptions> = {}): Promise<Postgres> {
  const server = await startPostgres({ dir, durable: false, ...options });
  started.push(server);
  return server;
}

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  // A server killed under the client is part of these tests.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<unknown[]>({ text, rowMode: 'array' })).rows.flat();
  } finally {
    await client.end();
  }
}

function postmasterPid(): number {
  return Number(readFileSync(join(dir, 'data', 'postmaster.pid'), 'utf8').split('\n')[0]);
}

const made = mkdtempSync(join(tmpdir(), 'felles-pg-made-'));

beforeAll(async () => {
  const server = await startPostgres({ dir: made, durable: false });
  await server.stop();
});

// A copied cluster saves each test its initdb; as root the copy is root's until the launcher gives it away.
beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'felles-pg-test-'));
  await cp(made, dir, { recursive: true });
});

afterAll(() => {
  rmSync(made, { recursive: true, force: true });
});

afterEach(async () => {
  await Promise.all(started.splice(0).map((server) => server.stop()));
  rmSync(dir, { recursive: true, force: true });
});

describe('an embedded cluster', () => {
  it('starts in a new directory and answers with Norwegian letters, order and full text in place', async () => {
    const { superuserUrl } = await start({ dir: join(dir, 'ny') });
    expect(await query(superuserUrl, 'select 40 + 2')).toEqual([42]);
    expect(await query(superuserUrl, "select lower('ÆØÅ')")).toEqual(['æøå']);
    const sorted = `select x from unnest(array['å','a','ø','z','æ']) x order by x collate "nb-NO-x-icu"`;
    expect(await query(superuserUrl, sorted)).toEqual(['a', 'z', 'æ', 'ø', 'å']);
    expect(await query(superuserUrl, "select to_tsvector('norwegian', 'kommunene')::text")).toEqual([
      "'kommun':1",
    ]);
    expect(await query(superuserUrl, "select current_setting('timezone')")).toEqual(['UTC']);
  });

  it('keeps its rows over a stop and a start', async () => {
    const first = await start();
    await query(first.superuserUrl, 'create table t as select 7 as n');
    await first.stop();
    const second = await start();
    expect(await query(second.superuserUrl, 'select n from t')).toEqual([7]);
  });

  it('lets nobody in without the password, by socket or by loopback', async () => {
    const server = await start();
    const wrong = server.superuserUrl.replace(server.password, 'gjettet');
    await expect(query(wrong, 'select 1')).rejects.toMatchObject({ code: '28P01' });
    const loopback = `postgresql://postgres:gjettet@127.0.0.1:${server.port}/postgres`;
    await expect(query(loopback, 'select 1')).rejects.toMatchObject({ code: '28P01' });
    expect(statSync(join(dir, 'password')).mode & 0o077).toBe(0);
    expect(statSync(join(dir, 'data')).mode & 0o077).toBe(0);
  });

  it('opens for another role that was created with the password', async () => {
    const server = await start();
    await query(server.superuserUrl, `create role leser login password '${server.password}'`);
    expect(await query(server.url('postgres', 'leser'), 'select current_user::text')).toEqual(['leser']);
  });

  it('puts the settings of the caller before its own', async () => {
    const server = await start({ settings: { max_connections: '23', work_mem: '3MB' } });
    expect(await query(server.superuserUrl, "select current_setting('max_connections')")).toEqual(['23']);
    expect(await query(server.superuserUrl, "select current_setting('work_mem')")).toEqual(['3MB']);
  });

  it('is safe against power loss unless told otherwise', async () => {
    const server = await start({ durable: true });
    const safety = "select current_setting('fsync') || current_setting('synchronous_commit')";
    expect(await query(server.superuserUrl, safety)).toEqual(['onon']);
  });

  it('says why when it cannot start', async () => {
    await expect(start({ settings: { shared_buffers: 'mye' } })).rejects.toThrow(/shared_buffers/);
    const server = await start();
    expect(await query(server.superuserUrl, 'select 1')).toEqual([1]);
  });

  it('starts below a directory closed to others and with a path too long for a socket', async () => {
    chmodSync(dir, 0o700);
    const deep = join(dir, 'lang'.repeat(30), 'base');
    const server = await start({ dir: deep });
    expect(await query(server.superuserUrl, 'select 1')).toEqual([1]);
  });

  it('starts over after an initdb that was cut short', async () => {
    const cut = join(dir, 'avbrutt');
    await mkdir(join(cut, 'data.new'), { recursive: true });
    writeFileSync(join(cut, 'data.new', 'PG_VERSION'), '15\n');
    const server = await start({ dir: cut });
    expect(await query(server.superuserUrl, 'select 1')).toEqual([1]);
  });
});

describe('after a sudden death', () => {
  it('a postmaster killed with -9 comes back with its committed rows', async () => {
    const first = await start({ durable: true });
    await query(first.superuserUrl, 'create table t as select 7 as n');
    const pid = postmasterPid();
    process.kill(pid, 'SIGKILL');
    await ended([pid], 10_000);
    const second = await start();
    expect(second.owned).toBe(true);
    expect(await query(second.superuserUrl, 'select n from t')).toEqual([7]);
  });

  it('a postmaster that outlived its launcher is stopped and started again', async () => {
    const launcher = await launchElsewhere();
    const orphan = postmasterPid();
    launcher.kill('SIGKILL');
    await once(launcher, 'exit');
    expect(isRunning(orphan)).toBe(true);
    const server = await start();
    expect(isRunning(orphan)).toBe(false);
    expect(server.owned).toBe(true);
    expect(await query(server.superuserUrl, 'select 1')).toEqual([1]);
  });

  it('a backend busy after its orphaned postmaster was killed does not hinder the next start', async () => {
    const launcher = await launchElsewhere();
    const shared = await start();
    const busy = query(shared.superuserUrl, 'select count(*) from generate_series(1, 3000000000)').catch(
      () => 'cut',
    );
    const cluster =
      /cluster_name=([^\0]+)/.exec(readFileSync(`/proc/${postmasterPid()}/cmdline`, 'utf8'))?.[1] ?? '';
    await expect.poll(() => processesOf(cluster).backends.some(isBusy), { timeout: 10_000 }).toBe(true);
    launcher.kill('SIGKILL');
    await once(launcher, 'exit');
    const orphan = postmasterPid();
    process.kill(orphan, 'SIGKILL');
    await ended([orphan], 10_000);
    const server = await start();
    expect(await busy).toBe('cut');
    expect(await query(server.superuserUrl, 'select 1')).toEqual([1]);
  });

  it('a lock file whose pid now belongs to a stranger does not hinder the next start', async () => {
    const first = await start();
    const pid = postmasterPid();
    process.kill(pid, 'SIGKILL');
    await ended([pid], 10_000);
    const file = join(dir, 'data', 'postmaster.pid');
    const stranger = await start({ dir: join(dir, 'annen') });
    const other = readFileSync(join(dir, 'annen', 'data', 'postmaster.pid'), 'utf8').split('\n')[0] ?? '';
    writeFileSync(file, readFileSync(file, 'utf8').replace(String(pid), other));
    const second = await start();
    expect(await query(second.superuserUrl, 'select 1')).toEqual([1]);
    expect(await query(stranger.superuserUrl, 'select 1')).toEqual([1]);
    expect(first.dir).toBe(second.dir);
  });
});

describe('two launchers of one directory', () => {
  it('share the server, and only the one that started it stops it', async () => {
    const [one, two] = await Promise.all([start(), start()]);
    expect([one.owned, two.owned].sort()).toEqual([false, true]);
    const [owner, guest] = one.owned ? [one, two] : [two, one];
    await guest.stop();
    expect(await query(owner.superuserUrl, 'select 1')).toEqual([1]);
  });

  it('end with the launcher that exits normally', async () => {
    const launcher = await launchElsewhere();
    const pid = postmasterPid();
    launcher.stdin.end();
    await once(launcher, 'exit');
    expect(await ended([pid], 10_000)).toBe(true);
  });
});

/** A launcher in a process of its own, up and running; it exits normally when its input ends. */
async function launchElsewhere() {
  const module = JSON.stringify(fileURLToPath(new URL('./postgres.ts', import.meta.url)));
  const script = `
    const { runnerImport } = await import(${JSON.stringify(import.meta.resolve('vite'))});
    const { module } = await runnerImport(${module}, { configFile: false, logLevel: 'silent' });
    await module.startPostgres({ dir: ${JSON.stringify(dir)}, durable: false });
    console.log('ready');
    process.stdin.resume().on('end', () => process.exit(0));
  `;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return child;
}

function isBusy(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('SELECT');
  } catch {
    return false;
  }
}
