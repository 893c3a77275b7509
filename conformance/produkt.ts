import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as vent } from 'node:timers/promises';

// The product as an administrator sees it: a program, a port and a data directory. Nothing of it is imported.

const rot = join(import.meta.dirname, '..');
const program = join(rot, 'packages/cli/dist/main.js');
const taalmodighet = 180_000;

export interface Kjoering {
  readonly kode: number | null;
  readonly ut: string;
  readonly feil: string;
}

export interface Produktvalg {
  readonly miljoe?: Readonly<Record<string, string>>;
  /** Begin with an empty directory rather than a copy of the built world. */
  readonly tom?: boolean;
}

export interface Produkt {
  readonly adresse: string;
  readonly datamappe: string;
  /** All that the program has written to standard error since it was started last. */
  logg(): string;
  /** SIGTERM; gives the exit code. */
  stopp(): Promise<number | null>;
  /** kill -9 of the server alone: PostgreSQL is left behind as a power cut would leave it. */
  drep(): Promise<void>;
  /** kill -9 of PostgreSQL alone, the server lives on. */
  drepPostgres(): Promise<void>;
  startIgjen(argumenter?: readonly string[]): Promise<void>;
  /** Runs a command of the product on the same data. */
  felles(...argumenter: string[]): Promise<Kjoering>;
  /** Stops what runs and removes the data. */
  rydd(): Promise<void>;
}

export const krevBygget = (): void => {
  if (!existsSync(program))
    throw new Error(
      'packages/cli/dist/main.js finnes ikke. Kjør «npm test», eller «npx tsc -b packages/cli» først.',
    );
};

/** Memory where there is room: the world is built by thousands of small commits. */
const rotmappe = (): string => {
  try {
    const { bavail, bsize } = statfsSync('/dev/shm');
    if (bavail * bsize > 1.5e9) return '/dev/shm';
  } catch {
    // no such place on this system
  }
  return tmpdir();
};

export const nyMappe = (navn = 'konformitet'): string =>
  mkdtempSync(join(rotmappe(), `felles-${navn}-${process.pid}-`));

const lever = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  try {
    return !/^\d+ \(.*\) [ZX]/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return process.platform !== 'linux';
  }
};

/** A run that was killed leaves its directories: they bear the number of its process. */
const ryddEtterDoede = (): void => {
  for (const navn of readdirSync(rotmappe())) {
    const pid = /^felles-(?:konformitet|mal|opptatt)-(\d+)-/.exec(navn)?.[1];
    if (pid && !lever(Number(pid))) rmSync(join(rotmappe(), navn), { recursive: true, force: true });
  }
};

export const ledigPort = (): Promise<number> =>
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
      ([k]) => !/^(FELLES_|OIDC_|SMTP_|DATABASE_|VITEST|NODE_OPTIONS$|NODE_ENV$|PORT$)/.test(k),
    ),
  );

interface Barn {
  readonly prosess: ChildProcess;
  readonly slutt: Promise<number | null>;
  readonly ut: () => string;
  readonly feil: () => string;
}

const startProgram = (argumenter: readonly string[], miljoe: Readonly<Record<string, string>>): Barn => {
  const prosess = spawn(process.execPath, [program, ...argumenter], {
    cwd: rot,
    env: { ...rentMiljoe(), ...miljoe },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let ut = '';
  let feil = '';
  prosess.stdout?.setEncoding('utf8').on('data', (t: string) => {
    ut += t;
  });
  prosess.stderr?.setEncoding('utf8').on('data', (t: string) => {
    feil += t;
  });
  const slutt = new Promise<number | null>((resolve) => {
    prosess.once('error', () => resolve(null));
    prosess.once('close', (kode) => resolve(kode));
  });
  return { prosess, slutt, ut: () => ut, feil: () => feil };
};

/** Runs the program to its end; it is killed after three minutes. */
export const kjoerProgram = async (
  argumenter: readonly string[],
  miljoe: Readonly<Record<string, string>> = {},
  tid = taalmodighet,
): Promise<Kjoering> => {
  krevBygget();
  const barn = startProgram(argumenter, miljoe);
  const frist = setTimeout(() => barn.prosess.kill('SIGKILL'), tid);
  const kode = await barn.slutt;
  clearTimeout(frist);
  return { kode, ut: barn.ut(), feil: barn.feil() };
};

const klar = async (adresse: string): Promise<boolean> => {
  try {
    return (await fetch(`${adresse}/health/ready`, { signal: AbortSignal.timeout(5_000) })).status === 200;
  } catch {
    return false;
  }
};

const ventTilKlar = async (adresse: string, barn: Barn): Promise<void> => {
  let ferdig = false;
  barn.slutt.then(() => {
    ferdig = true;
  });
  for (const begynt = Date.now(); !(await klar(adresse)); await vent(50)) {
    if (ferdig) {
      const { exitCode, signalCode } = barn.prosess;
      throw new Error(
        `Programmet sluttet (${exitCode ?? signalCode}) før det var klart:\n${barn.feil()}\n${barn.ut()}`,
      );
    }
    if (Date.now() - begynt > taalmodighet) {
      barn.prosess.kill('SIGKILL');
      throw new Error(`Programmet ble ikke klart på ${taalmodighet / 1000} s:\n${barn.feil()}`);
    }
  }
};

const alleFiler = (mappe: string): readonly string[] =>
  readdirSync(mappe, { withFileTypes: true }).flatMap((e) =>
    e.isDirectory() ? alleFiler(join(mappe, e.name)) : [join(mappe, e.name)],
  );

/** Changes whenever the built program does, and every day, since the clock of the demo starts when it is built. */
const avtrykk = (): string => {
  const h = createHash('sha256').update(new Date().toISOString().slice(0, 10));
  for (const pakke of ['model', 'kernel', 'server', 'cli', 'world'])
    for (const fil of alleFiler(join(rot, 'packages', pakke, 'dist'))
      .filter((f) => f.endsWith('.js'))
      .sort())
      h.update(fil).update(readFileSync(fil));
  const migrasjoner = join(rot, 'packages/kernel/migrasjoner');
  if (existsSync(migrasjoner)) for (const fil of alleFiler(migrasjoner)) h.update(readFileSync(fil));
  return h.digest('hex').slice(0, 16);
};

/** The process that holds the lock, once it has written its number. */
const bygger = (laas: string): number | undefined => {
  try {
    return Number(readFileSync(join(laas, 'pid'), 'utf8')) || undefined;
  } catch {
    return undefined;
  }
};

/** The world, built once by the program itself and then copied: a directory that a stopped product left. */
const byggetVerden = async (): Promise<string> => {
  const lager = join(rot, 'node_modules', '.cache');
  mkdirSync(lager, { recursive: true });
  const mal = join(lager, `felles-konformitet-${avtrykk()}`);
  const laas = `${mal}.bygges`;
  for (const begynt = Date.now(); !existsSync(mal); await vent(200)) {
    try {
      mkdirSync(laas);
    } catch {
      // Another test file builds it. One that was killed leaves its lock.
      const forlatt = !lever(bygger(laas) ?? process.pid) || Date.now() - begynt > taalmodighet;
      if (forlatt) rmSync(laas, { recursive: true, force: true });
      continue;
    }
    try {
      writeFileSync(join(laas, 'pid'), String(process.pid));
      ryddEtterDoede();
      for (const navn of readdirSync(lager))
        if (navn.startsWith('felles-konformitet-') && !navn.endsWith('.bygges'))
          rmSync(join(lager, navn), { recursive: true, force: true });
      const produkt = await start(nyMappe('mal'), {});
      const kode = await produkt.stopp();
      if (kode !== 0) throw new Error(`Programmet stoppet med kode ${kode}:\n${produkt.logg()}`);
      cpSync(produkt.datamappe, `${laas}/data`, { recursive: true, preserveTimestamps: true });
      renameSync(`${laas}/data`, mal);
      await produkt.rydd();
    } finally {
      if (existsSync(laas)) rmSync(laas, { recursive: true, force: true });
    }
  }
  return mal;
};

/** Port and postmaster of the embedded database, as its launch file says. */
export const databaseAv = (datamappe: string): { port: number; postmaster: number; passord: string } => {
  const { port, postmaster } = JSON.parse(readFileSync(join(datamappe, 'postgres/launch.json'), 'utf8'));
  return { port, postmaster, passord: readFileSync(join(datamappe, 'postgres/password'), 'utf8') };
};

const start = async (datamappe: string, miljoe: Readonly<Record<string, string>>): Promise<Produkt> => {
  const port = await ledigPort();
  const adresse = `http://localhost:${port}`;
  const alt = { PORT: String(port), FELLES_DATA: datamappe, ...miljoe };
  let barn: Barn | undefined;
  const startIgjen = async (argumenter: readonly string[] = []) => {
    barn = startProgram(['start', ...argumenter], alt);
    await ventTilKlar(adresse, barn);
  };
  const stopp = async () => {
    const na = barn;
    barn = undefined;
    if (!na) return 0;
    na.prosess.kill('SIGTERM');
    return na.slutt;
  };
  await startIgjen().catch((feil: unknown) => {
    rmSync(datamappe, { recursive: true, force: true });
    throw feil;
  });
  return {
    adresse,
    datamappe,
    logg: () => `${barn?.feil() ?? ''}${barn?.ut() ?? ''}`,
    stopp,
    startIgjen,
    drep: async () => {
      barn?.prosess.kill('SIGKILL');
      await barn?.slutt;
      barn = undefined;
    },
    drepPostgres: async () => {
      const { postmaster } = databaseAv(datamappe);
      process.kill(postmaster, 'SIGKILL');
      while (lever(postmaster)) await vent(20);
    },
    felles: (...argumenter) => kjoerProgram(argumenter, alt),
    rydd: async () => {
      const { exitCode, signalCode } = barn?.prosess ?? { exitCode: null, signalCode: null };
      const logg = `${barn?.feil() ?? ''}${barn?.ut() ?? ''}`.slice(-6_000);
      await stopp();
      rmSync(datamappe, { recursive: true, force: true });
      if (exitCode !== null || signalCode !== null)
        throw new Error(`Programmet sluttet av seg selv (${exitCode ?? signalCode}):\n${logg}`);
    },
  };
};

/** Starts the product on a free port with data of its own, the world of the demo built, and waits until it is ready. */
export const startProdukt = async (valg: Produktvalg = {}): Promise<Produkt> => {
  krevBygget();
  const datamappe = nyMappe();
  if (!valg.tom) {
    rmdirSync(datamappe);
    cpSync(await byggetVerden(), datamappe, { recursive: true, preserveTimestamps: true });
  }
  return start(datamappe, valg.miljoe ?? {});
};
