import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Account } from './postgres-owner.js';

/**
 * Path of the data directory as the server sees it. Under another account the directories above may
 * be closed to it, so on Linux it gets the directory itself, as an inherited file descriptor.
 */
export function openData(data: string, account: Account): { path: string; fd: number | undefined } {
  if (!account.switched || process.platform !== 'linux') return { path: data, fd: undefined };
  return { path: '/proc/self/fd/3', fd: openSync(data, 'r') };
}

export function run(
  program: string,
  args: readonly string[],
  account: Account,
  fd: number | undefined,
): ChildProcess {
  try {
    return spawn(program, args, {
      cwd: '/',
      // A session of its own: Ctrl-C in the terminal must reach us first.
      detached: true,
      env: { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' },
      stdio: fd === undefined ? ['ignore', 'ignore', 'pipe'] : ['ignore', 'ignore', 'pipe', fd],
      ...(account.switched ? { uid: account.uid, gid: account.gid } : {}),
    });
  } finally {
    if (fd !== undefined) closeSync(fd);
  }
}

export function followLog(
  child: ChildProcess,
  log: ((line: string) => void) | undefined,
): { tail(): string } {
  const last: string[] = [];
  if (child.stderr) {
    createInterface({ input: child.stderr }).on('line', (line) => {
      last.push(line);
      if (last.length > 30) last.shift();
      log?.(line);
    });
  }
  return { tail: () => last.join('\n') };
}

/** Exit code once the process has ended and its output is read; -1 when it could not be started. */
export function exitOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    child.once('error', () => resolve(-1));
    child.once('close', (code) => resolve(code ?? -1));
  });
}

export function signalQuietly(pid: number | undefined, signal: NodeJS.Signals): void {
  try {
    if (pid !== undefined && pid > 0) process.kill(pid, signal);
  } catch {
    // ended already
  }
}
