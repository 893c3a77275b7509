import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startPostgres } from './packages/kernel/src/db/postgres.js';
import './packages/kernel/src/db/testing.js';

/** One PostgreSQL for the whole run; every test file clones its own database in it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await removeLeftovers();
  const dir = mkdtempSync(`${prefix}${process.pid}-`);
  const postgres = await startPostgres({ dir, durable: false, settings: { max_connections: '200' } });
  project.provide('postgres', { superuserUrl: postgres.superuserUrl });
  return async () => {
    await postgres.stop();
    rmSync(dir, { recursive: true, force: true });
  };
}

const prefix = join(tmpdir(), 'felles-vitest-');

/** A run that was killed leaves its server running: stop it and remove its directory. */
async function removeLeftovers(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const pid = /^felles-vitest-(\d+)-/.exec(name)?.[1];
    if (pid === undefined || isRunning(Number(pid))) continue;
    const dir = join(tmpdir(), name);
    try {
      const { stop } = await startPostgres({ dir, durable: false });
      await stop();
      rmSync(dir, { recursive: true, force: true });
    } catch {
      // another user's, or another run is removing it
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
