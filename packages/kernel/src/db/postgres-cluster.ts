import { randomBytes } from 'node:crypto';
import {
  chmod,
  chown,
  lchown,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Account } from './postgres-owner.js';
import { exitOf, followLog, openData, run } from './postgres-process.js';

export const superuser = 'postgres';

export function readPassword(dir: string): Promise<string> {
  return readFile(join(dir, 'password'), 'utf8');
}

/** Made beside its final place and renamed, so that an interrupted initdb leaves nothing half made. */
export async function createCluster(dir: string, binaries: string, account: Account): Promise<void> {
  const data = join(dir, 'data');
  const present = await stat(join(data, 'PG_VERSION')).catch(() => undefined);
  if (present !== undefined) {
    // A cluster that root has copied or restored: give all of it back to the account that runs it.
    const { uid } = await stat(data);
    if (account.switched && (uid !== account.uid || present.uid !== account.uid))
      await giveAway(data, account);
    return;
  }
  const fresh = join(dir, 'data.new');
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { mode: 0o700 });
  const password = randomBytes(24).toString('base64url');
  const scratch = await mkdtemp(join(tmpdir(), 'felles-initdb-'));
  const passwordFile = join(scratch, 'password');
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (account.switched)
    for (const path of [fresh, scratch, passwordFile]) await chown(path, account.uid, account.gid);
  try {
    for (const ctype of process.platform === 'linux' ? ['C.UTF-8', 'C'] : ['en_US.UTF-8', 'C']) {
      const failure = await initdb(fresh, ctype, passwordFile, binaries, account);
      if (failure === undefined) break;
      if (ctype === 'C' || !failure.includes('invalid locale')) throw new Error(`initdb failed:\n${failure}`);
    }
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
  await writeFile(join(dir, 'password'), password, { mode: 0o600 });
  await rename(fresh, data);
}

/** The log of a failed initdb, or undefined when it went well. Order by bytes, letters known as Unicode. */
async function initdb(data: string, ctype: string, passwordFile: string, binaries: string, account: Account) {
  const { path, fd } = openData(data, account);
  const args = ['-D', path, '-U', superuser, '-E', 'UTF8', '--locale=C', `--lc-ctype=${ctype}`];
  args.push('-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '--data-checksums', '-T', 'norwegian');
  const child = run(join(binaries, 'bin', 'initdb'), args, account, fd);
  const log = followLog(child, undefined);
  return (await exitOf(child)) === 0 ? undefined : log.tail();
}

async function giveAway(path: string, account: Account): Promise<void> {
  await lchown(path, account.uid, account.gid);
  await chmod(path, 0o700);
  for (const entry of await readdir(path, { withFileTypes: true, recursive: true })) {
    await lchown(join(entry.parentPath, entry.name), account.uid, account.gid);
  }
}
