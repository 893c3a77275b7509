import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as vent } from 'node:timers/promises';
import pg from 'pg';

// The product as an administrator starts it: a program, a port and a data directory. Nothing of it is imported.

const rot = join(import.meta.dirname, '..', '..');
const program = join(rot, 'packages/cli/dist/main.js');
const taalmodighet = 120_000;

export interface Produkt {
  readonly port: number;
  /** As the product writes its own addresses. */
  readonly adresse: string;
  readonly datamappe: string;
  readonly pid: number;
  readonly postmaster: number;
  /** Memory is not a disk: measurements of fsync on it say nothing. */
  readonly paaMinne: boolean;
  /** A superuser's connection options, over the same socket as the product uses. */
  readonly sql: pg.PoolConfig;
  /** What the program has written on standard error. */
  logg(): string;
  /** SIGTERM, waits, removes the data unless they are to be kept. */
  stopp(): Promise<void>;
}

const ledigPort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const proeve = createServer().once('error', reject);
    proeve.listen(0, '127.0.0.1', () => {
      const a = proeve.address();
      proeve.close(() => resolve(a !== null && typeof a === 'object' ? a.port : 0));
    });
  });

const rentMiljoe = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(
      ([k]) => !/^(FELLES_|OIDC_|SMTP_|DATABASE_|NODE_ENV$|NODE_OPTIONS$|UV_THREADPOOL_SIZE$|PORT$)/.test(k),
    ),
  );

const klar = async (adresse: string): Promise<boolean> =>
  fetch(`${adresse}/health/ready`, { signal: AbortSignal.timeout(5_000) }).then(
    (svar) => svar.status === 200,
    () => false,
  );

const tmpfs = 0x01021994;

/** An empty directory for data that is thrown away afterwards. `BENCH_MAPPE` says where (the system's temporary one). */
export const nyDatamappe = (): string =>
  mkdtempSync(join(process.env.BENCH_MAPPE ?? tmpdir(), 'felles-bench-'));

/**
 * Starts the product with the demo world on a free port and waits until it is ready. `BENCH_NODE` gives arguments to
 * the product's node, such as `--cpu-prof`.
 *
 * @param behold a data directory that is to be there afterwards; without one the data are thrown away
 */
export const startProdukt = async (behold?: string): Promise<Produkt> => {
  if (!existsSync(program)) throw new Error(`${program} finnes ikke. Kjør «npm run build» først.`);
  const datamappe = behold ?? nyDatamappe();
  const port = await ledigPort();
  const adresse = `http://localhost:${port}`;
  const argumenter = (process.env.BENCH_NODE ?? '').split(' ').filter(Boolean);
  const barn = spawn(process.execPath, [...argumenter, program, 'start'], {
    cwd: rot,
    env: { ...rentMiljoe(), PORT: String(port), FELLES_DATA: datamappe, FELLES_LOGG: 'warn' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let logg = '';
  barn.stderr.setEncoding('utf8').on('data', (t: string) => {
    logg = (logg + t).slice(-20_000);
  });
  const slutt = new Promise<void>((resolve) => {
    barn.once('error', () => resolve());
    barn.once('close', () => resolve());
  });
  let ferdig = false;
  slutt.then(() => {
    ferdig = true;
  });
  const stopp = async (): Promise<void> => {
    if (!ferdig) barn.kill('SIGTERM');
    await slutt;
    if (behold === undefined) rmSync(datamappe, { recursive: true, force: true });
  };
  for (const begynt = Date.now(); !(await klar(adresse)); await vent(50))
    if (ferdig || Date.now() - begynt > taalmodighet) {
      await stopp();
      throw new Error(`Produktet ble ikke klart:\n${logg}`);
    }
  const database: { port: number; postmaster: number } = JSON.parse(
    readFileSync(join(datamappe, 'postgres/launch.json'), 'utf8'),
  );
  return {
    port,
    adresse,
    datamappe,
    pid: barn.pid ?? 0,
    postmaster: database.postmaster,
    paaMinne: statfsSync(datamappe).type === tmpfs,
    sql: {
      host: join(datamappe, 'postgres/data'),
      port: database.port,
      user: 'postgres',
      password: readFileSync(join(datamappe, 'postgres/password'), 'utf8'),
      database: 'felles',
      application_name: 'bench',
    },
    logg: () => logg,
    stopp,
  };
};

/** Runs `gjoer` against a product of its own and takes the product down, whatever happens. */
export const medProdukt = async <T>(gjoer: (produkt: Produkt) => Promise<T>, behold?: string): Promise<T> => {
  const produkt = await startProdukt(behold);
  try {
    return await gjoer(produkt);
  } finally {
    await produkt.stopp();
  }
};

/** One superuser connection for as long as `gjoer` runs. */
export const medSql = async <T>(produkt: Produkt, gjoer: (db: pg.Client) => Promise<T>): Promise<T> => {
  const db = new pg.Client(produkt.sql);
  await db.connect();
  try {
    return await gjoer(db);
  } finally {
    await db.end();
  }
};
