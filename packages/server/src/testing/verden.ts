import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Kernel, openKernel } from '@felles/kernel';
import { fullSkjema, openPool, openRegister, type Register } from '@felles/kernel/db';
import { diskLager, type Fillager } from '@felles/kernel/files';
import { aapneNoekkel, type Signeringsnoekkel } from '@felles/kernel/log';
import { cloneDatabase, ensureTemplate, testCluster } from '@felles/kernel/testing';
import { model } from '@felles/model';
import { byggVerden, demostart } from '@felles/world';
import pg from 'pg';
import { serverskjema } from '../skjema.js';

// For tests only: the built world in a database and a file store of the test's own.

export interface Verden {
  readonly kernel: Kernel;
  readonly register: Register;
  /** As the runtime role. */
  readonly pool: pg.Pool;
  readonly filer: Fillager;
  readonly noekkel: Signeringsnoekkel;
  /** As superuser, for tampering and for looking behind the access rules. */
  readonly adminUrl: string;
  /** Runs on from the day the demo opens. */
  readonly klokke: () => Date;
  lukk(): Promise<void>;
}

export const maksFil = 5 * 1024 * 1024;

const mal = 'felles_verden';

const somSuperbruker = async <T>(url: string, gjoer: (klient: pg.Client) => Promise<T>): Promise<T> => {
  const klient = new pg.Client({ connectionString: url });
  await klient.connect();
  try {
    return await gjoer(klient);
  } finally {
    await klient.end();
  }
};

const malprefiks = 'felles-verden-mal-';

/** Where the built world's files lie: one place for each run, since each run has a cluster of its own. */
const malfiler = (): string => {
  const merke = createHash('sha256').update(testCluster().superuserUrl).digest('hex').slice(0, 16);
  return join(tmpdir(), `${malprefiks}${merke}`);
};

/** Nobody tells when a run ends: what earlier ones left is removed by the next. */
const ryddGamle = async (): Promise<void> => {
  for (const navn of await readdir(tmpdir())) {
    if (!navn.startsWith(malprefiks)) continue;
    const sti = join(tmpdir(), navn);
    const { mtimeMs } = await stat(sti).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > 3 * 3_600_000) await rm(sti, { recursive: true, force: true });
  }
};

const byggMal = async (url: string, filmappe: string): Promise<void> => {
  const { password } = testCluster();
  await somSuperbruker(url, async (klient) => {
    await klient.query(fullSkjema(model, serverskjema));
    await klient.query(`alter role felles_app login password ${klient.escapeLiteral(password)}`);
  });
  const somApp = new URL(url);
  somApp.username = 'felles_app';
  const pool = openPool({ url: somApp.href, max: 4, navn: 'felles-verden' });
  try {
    await ryddGamle();
    await rm(filmappe, { recursive: true, force: true });
    await mkdir(filmappe, { recursive: true });
    await byggVerden({ pool, register: openRegister(pool), filer: await diskLager({ rot: filmappe }) });
  } finally {
    await pool.end();
  }
};

/** Clones the built world; the first who asks in a run builds it. Call `lukk` when done. */
export const aapneVerden = async (): Promise<Verden> => {
  const kilde = malfiler();
  await ensureTemplate(mal, (url) => byggMal(url, kilde));
  const database = await cloneDatabase(mal);
  const mappe = await mkdtemp(join(tmpdir(), 'felles-verden-'));
  await cp(kilde, join(mappe, 'filer'), { recursive: true });
  const pool = openPool({ url: database.urlAs('felles_app'), max: 8, navn: 'felles-proeve' });
  const filer = await diskLager({ rot: join(mappe, 'filer') });
  const start = Date.now();
  const klokke = () => new Date(Date.parse(demostart) + (Date.now() - start));
  return {
    kernel: openKernel({ model, pool, filer, maksFil, klokke }),
    register: openRegister(pool),
    pool,
    filer,
    noekkel: await aapneNoekkel(join(mappe, 'noekler')),
    adminUrl: database.url,
    klokke,
    lukk: async () => {
      await pool.end();
      await database.drop();
      await rm(mappe, { recursive: true, force: true });
    },
  };
};
