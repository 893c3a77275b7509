import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';

/** The operating system account that runs PostgreSQL; `switched` when it is not our own. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
  readonly switched: boolean;
}

/** PostgreSQL refuses root: then the owner of an existing data directory runs it, else `nobody`. */
export async function accountFor(data: string): Promise<Account> {
  const uid = process.geteuid?.() ?? 0;
  const gid = process.getegid?.() ?? 0;
  if (uid !== 0) return { uid, gid, switched: false };
  const owner = await stat(data).catch(() => undefined);
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid, switched: true };
  const entry = /^nobody:[^:]*:(\d+):(\d+):/m.exec(await readFile('/etc/passwd', 'utf8').catch(() => ''));
  return { uid: Number(entry?.[1] ?? 65534), gid: Number(entry?.[2] ?? 65534), switched: true };
}

/** Who launched a cluster: `port` and `postmaster` are there once it answers. */
export interface Launch {
  readonly pid: number;
  readonly started: string | null;
  readonly port?: number;
  readonly postmaster?: number;
}

/**
 * Takes the launch file of a cluster for this process, or gives back the launch of another living
 * process whose postmaster runs. A launch whose process is dead, or whose postmaster is dead, is
 * taken over; one that is still starting is waited for.
 */
export async function takeLaunch(
  file: string,
  isPostmaster: (pid: number) => boolean,
): Promise<Launch | undefined> {
  const mine: Launch = { pid: process.pid, started: startOf(process.pid) };
  for (;;) {
    const taken = await writeFile(file, JSON.stringify(mine), { flag: 'wx', mode: 0o600 }).then(
      () => true,
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'EEXIST') return false;
        throw error;
      },
    );
    if (taken) return undefined;
    const other = await readLaunch(file);
    if (other === undefined) {
      // Gone again, or caught between creation and the first byte.
      await delay(20);
      const age = await stat(file).then(
        (now) => Date.now() - now.mtimeMs,
        () => 0,
      );
      if (age > 5_000) await rm(file, { force: true });
      continue;
    }
    if (isRunning(other.pid) && startOf(other.pid) === other.started) {
      if (other.postmaster === undefined) {
        await delay(20);
        continue;
      }
      if (isPostmaster(other.postmaster)) return other;
    }
    await rm(file, { force: true });
  }
}

async function readLaunch(file: string): Promise<Launch | undefined> {
  try {
    const value: unknown = JSON.parse(await readFile(file, 'utf8'));
    return isLaunch(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isLaunch(value: unknown): value is Launch {
  return value !== null && typeof value === 'object' && 'pid' in value && typeof value.pid === 'number';
}

export function isRunning(pid: number): boolean {
  // A zombie answers to signals, and under a container's pid 1 it may stay for good.
  return !/^[ZX]$/.test(statusOf(pid)[0] ?? '') && answers(pid);
}

/** Does the pid stand for any process, be it a zombie? That is the question PostgreSQL asks of its lock file. */
export function answers(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Start time of a process in clock ticks since boot, so that a reused pid is not taken for the old one. */
function startOf(pid: number): string | null {
  return statusOf(pid)[19] ?? null;
}

/** Fields of `/proc/<pid>/stat` from the state letter on; empty where there is no such file. */
function statusOf(pid: number): string[] {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return line.slice(line.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}

/**
 * Processes of the cluster with this `cluster_name`: it stands in the postmaster's arguments and in
 * the title of each backend. Command lines are readable even where `/proc/<pid>/cwd` is not.
 */
export function processesOf(cluster: string): { postmasters: number[]; backends: number[] } {
  const postmasters: number[] = [];
  const backends: number[] = [];
  for (const [pid, command] of commandLines()) {
    if (command.includes(`cluster_name=${cluster}\0`)) postmasters.push(pid);
    else if (command.startsWith(`postgres: ${cluster}: `)) backends.push(pid);
  }
  return { postmasters, backends };
}

function* commandLines(): Generator<[number, string]> {
  if (process.platform !== 'linux') {
    const { stdout } = spawnSync('ps', ['-axww', '-o', 'pid=,command='], { encoding: 'utf8' });
    for (const line of stdout.split('\n')) {
      const match = /^\s*(\d+) (.*)$/.exec(line);
      if (match) yield [Number(match[1]), `${(match[2] ?? '').replaceAll(' -c ', '\0')}\0`];
    }
    return;
  }
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      yield [Number(name), readFileSync(`/proc/${name}/cmdline`, 'utf8')];
    } catch {
      // ended meanwhile
    }
  }
}

/** Waits until none of the pids runs; false when `timeout` milliseconds pass first. */
export async function ended(pids: readonly number[], timeout: number): Promise<boolean> {
  const deadline = Date.now() + timeout;
  while (pids.some(isRunning)) {
    if (Date.now() > deadline) return false;
    await delay(15);
  }
  return true;
}
