import type { ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { usableBinaries } from './postgres-binaries.js';
import { createCluster, readPassword, superuser } from './postgres-cluster.js';
import {
  type Account,
  accountFor,
  answers,
  ended,
  type Launch,
  processesOf,
  takeLaunch,
} from './postgres-owner.js';
import { exitOf, followLog, openData, run, signalQuietly } from './postgres-process.js';

export interface PostgresOptions {
  /** Directory of the cluster; made when missing. Holds the data, the password and the launch file. */
  readonly dir: string;
  /** Loopback port; a free one when left out. */
  readonly port?: number;
  /** Receives the server's own log, line by line. */
  readonly log?: (line: string) => void;
  /** False gives up safety against power loss for speed: for tests only. */
  readonly durable?: boolean;
  /** Server settings that go before ours. */
  readonly settings?: Readonly<Record<string, string>>;
}

export interface Postgres {
  /** Connection URL over the unix socket; a role other than the superuser must have been created with `password`. */
  url(database: string, user?: string): string;
  readonly superuserUrl: string;
  /** Password of the superuser, drawn when the cluster was made; known only to those who may read `dir`. */
  readonly password: string;
  readonly port: number;
  readonly dir: string;
  /** False when another living process launched the cluster: then `stop` leaves it running. */
  readonly owned: boolean;
  stop(): Promise<void>;
}

const settingsOfOurs: Readonly<Record<string, string>> = {
  shared_buffers: '128MB',
  max_connections: '60',
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  random_page_cost: '1.1',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_line_prefix: '%m ',
  log_checkpoints: 'off',
  password_encryption: 'scram-sha-256',
};

const fastAndForgetful: Readonly<Record<string, string>> = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  autovacuum_naptime: '5min',
};

/**
 * Starts the embedded PostgreSQL of a directory, making the cluster on first use (about a second,
 * later about 100 ms). A cluster that outlived its launcher is stopped and started again; one that
 * another living process launched is shared.
 *
 * @throws Error with the last lines of the server's log when it does not come up
 */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  if (process.platform === 'win32') {
    throw new Error('Embedded PostgreSQL does not run on Windows yet: set DATABASE_URL');
  }
  await mkdir(options.dir, { recursive: true });
  const dir = await realpath(options.dir);
  const cluster = clusterName(dir);
  const launchFile = join(dir, 'launch.json');

  const other = await takeLaunch(launchFile, (pid) => processesOf(cluster).postmasters.includes(pid));
  if (other?.port !== undefined) return handle(dir, other.port, await readPassword(dir), undefined);
  try {
    const account = await accountFor(join(dir, 'data'));
    const binaries = await usableBinaries(account, dir);
    await stopLeftovers(cluster, join(dir, 'data'), options.log);
    await createCluster(dir, binaries, account);
    const { server, port } = await launch(dir, cluster, binaries, account, options);
    const mine: Launch = { ...(await readJson(launchFile)), port, postmaster: server.pid ?? 0 };
    await writeFile(`${launchFile}.new`, JSON.stringify(mine), { mode: 0o600 });
    await rename(`${launchFile}.new`, launchFile);
    return await handle(dir, port, await readPassword(dir), server);
  } catch (error) {
    await rm(launchFile, { force: true });
    throw error;
  }
}

async function readJson(file: string): Promise<Launch> {
  return JSON.parse(await readFile(file, 'utf8'));
}

function clusterName(dir: string): string {
  return `felles-${createHash('sha256').update(dir).digest('hex').slice(0, 12)}`;
}

const stopSignals: readonly (readonly [NodeJS.Signals, number])[] = [
  ['SIGINT', 20_000],
  ['SIGQUIT', 5_000],
  ['SIGKILL', 5_000],
];

/** What a killed launcher or a killed postmaster left behind must be gone before the next start. */
async function stopLeftovers(cluster: string, data: string, log: PostgresOptions['log']): Promise<void> {
  for (const [signal, wait] of stopSignals) {
    const { postmasters } = processesOf(cluster);
    if (postmasters.length === 0) break;
    log?.(`stopping a postmaster left by an earlier launch (${signal})`);
    for (const pid of postmasters) signalQuietly(pid, signal);
    if (await ended(postmasters, wait)) break;
  }
  // Backends without a postmaster soon leave by themselves, unless they are busy.
  const { backends } = processesOf(cluster);
  if (!(await ended(backends, 500))) {
    for (const pid of backends) signalQuietly(pid, 'SIGKILL');
    await ended(backends, 5_000);
  }
  // With all processes gone, a lock file whose pid still answers names a stranger or a zombie.
  const pid = Number((await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')[0]);
  if (!(pid > 0) || !answers(pid)) return;
  for (const name of await readdir(data)) {
    if (name === 'postmaster.pid' || name.startsWith('.s.PGSQL.'))
      await rm(join(data, name), { force: true });
  }
}

async function launch(
  dir: string,
  cluster: string,
  binaries: string,
  account: Account,
  options: PostgresOptions,
) {
  for (let attempt = 1; ; attempt += 1) {
    const port = options.port ?? (await freePort());
    const settings = {
      ...settingsOfOurs,
      ...(options.durable === false ? fastAndForgetful : {}),
      ...options.settings,
      // Relative to the data directory, which nobody but the owner can enter.
      unix_socket_directories: '.',
      listen_addresses: '127.0.0.1',
      port: String(port),
      cluster_name: cluster,
    };
    const { path, fd } = openData(join(dir, 'data'), account);
    const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    const server = run(join(binaries, 'bin', 'postgres'), ['-D', path, ...args], account, fd);
    const log = followLog(server, options.log);
    if (await ready(server, join(dir, 'data'))) return { server, port };
    // Someone else may take the free port before PostgreSQL does.
    if (options.port === undefined && attempt < 5 && log.tail().includes('Address already in use')) continue;
    throw new Error(`PostgreSQL did not start in ${dir}:\n${log.tail()}`);
  }
}

/** Waits as long as the server lives: recovery after a crash may take its time. */
async function ready(server: ChildProcess, data: string): Promise<boolean> {
  let gone = false;
  const exited = exitOf(server).then(() => {
    gone = true;
  });
  while (!gone) {
    const lines = (await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
    if (Number(lines[0]) === server.pid && lines[7]?.trim() === 'ready') return true;
    await Promise.race([exited, delay(10)]);
  }
  return false;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = address !== null && typeof address === 'object' ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

async function handle(
  dir: string,
  port: number,
  password: string,
  server: ChildProcess | undefined,
): Promise<Postgres> {
  const { host, forget } = await socketHost(join(dir, 'data'), port);
  const url = (database: string, user: string = superuser): string =>
    `postgresql://${encodeURIComponent(user)}:${password}@${encodeURIComponent(host)}:${port}/${encodeURIComponent(database)}`;
  const stopOnExit = (): void => {
    signalQuietly(server?.pid, 'SIGINT');
    forget();
  };
  process.once('exit', stopOnExit);
  if (server) letGo(server);
  return {
    url,
    superuserUrl: url('postgres'),
    password,
    port,
    dir,
    owned: server !== undefined,
    stop: async () => {
      process.removeListener('exit', stopOnExit);
      forget();
      if (server) await stopServer(server, join(dir, 'launch.json'));
    },
  };
}

/** A running server must not keep the process alive that started it. */
function letGo(server: ChildProcess): void {
  server.unref();
  const stream: unknown = server.stderr;
  if (
    stream !== null &&
    typeof stream === 'object' &&
    'unref' in stream &&
    typeof stream.unref === 'function'
  )
    stream.unref();
}

async function stopServer(server: ChildProcess, launchFile: string): Promise<void> {
  const pid = server.pid ?? 0;
  if (server.exitCode === null && server.signalCode === null) {
    server.ref();
    signalQuietly(pid, 'SIGINT');
    if (!(await ended([pid], 30_000))) {
      signalQuietly(pid, 'SIGQUIT');
      await ended([pid], 10_000);
    }
  }
  await rm(launchFile, { force: true });
}

/** Socket paths end at 103 bytes on the narrowest system; a longer one is reached through a short link. */
async function socketHost(data: string, port: number): Promise<{ host: string; forget(): void }> {
  if (Buffer.byteLength(`${data}/.s.PGSQL.${port}`) <= 103) return { host: data, forget: () => undefined };
  const short = await mkdtemp(join(tmpdir(), 'felles-pg-'));
  await chmod(short, 0o700);
  await symlink(data, join(short, 's'));
  return { host: join(short, 's'), forget: () => rmSync(short, { recursive: true, force: true }) };
}
