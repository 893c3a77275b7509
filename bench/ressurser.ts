import { readdirSync, readFileSync } from 'node:fs';
import type { Produkt } from './produkt.js';

// Read from /proc; on a system without it everything is zero and the table says so by a dash.

/** Processor seconds and memory that a step took. */
export interface Ressurser {
  readonly cpuServer: number;
  readonly cpuPostgres: number;
  readonly cpuLast: number;
  /** Everything else on the machine. When it is not small, the measurement says little about the product. */
  readonly cpuAndre: number;
  /** Highest seen, MB. */
  readonly minneServer: number;
  readonly minnePostgres: number;
}

const tikkPerSekund = 100;

const les = (sti: string): string => {
  try {
    return readFileSync(sti, 'utf8');
  } catch {
    return '';
  }
};

/** Fields of /proc/<pid>/stat after the name: [0] state, [1] parent, [11..14] utime stime cutime cstime. */
const stat = (pid: number | string): string[] => {
  const linje = les(`/proc/${pid}/stat`);
  return linje.slice(linje.lastIndexOf(')') + 2).split(' ');
};

const tikk = (felt: readonly string[], ...hvilke: readonly number[]): number =>
  hvilke.reduce((sum, i) => sum + Number(felt[i] ?? 0), 0) / tikkPerSekund;

const barn = (forelder: number): string[] => {
  const liste = les(`/proc/${forelder}/task/${forelder}/children`);
  if (liste !== '') return liste.trim().split(' ');
  try {
    return readdirSync('/proc').filter((n) => /^\d+$/.test(n) && Number(stat(n)[1]) === forelder);
  } catch {
    return [];
  }
};

/** The postmaster's own time, that of its children, and of those that have ended. */
const cpuPostgres = (postmaster: number): number =>
  tikk(stat(postmaster), 11, 12, 13, 14) +
  barn(postmaster).reduce((sum, pid) => sum + tikk(stat(pid), 11, 12), 0);

const mb = (tekst: string, navn: string): number =>
  Number(new RegExp(`^${navn}:\\s+(\\d+) kB`, 'm').exec(tekst)?.[1] ?? 0) / 1024;

/**
 * Each process's own pages, and the shared ones once, as the process that has touched most of them sees them. The exact
 * share of each (smaps) costs the machine so much that it would be measured too.
 */
const minnePostgres = (postmaster: number): number => {
  const alle = [String(postmaster), ...barn(postmaster)].map((pid) => les(`/proc/${pid}/status`));
  const egne = alle.reduce((sum, s) => sum + mb(s, 'RssAnon'), 0);
  return (
    egne + Math.max(...alle.map((s) => mb(s, 'RssShmem'))) + Math.max(...alle.map((s) => mb(s, 'RssFile')))
  );
};

const cpuLast = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** Busy time of all processors: all but idle and waiting for disk. */
const cpuMaskin = (): number => {
  const felt = (les('/proc/stat').split('\n')[0] ?? '').trim().split(/\s+/);
  return tikk(felt, 1, 2, 3, 6, 7);
};

/** Runs a step and says what it cost. Memory of PostgreSQL is sampled each second. */
export const medRessurser = async <T>(
  produkt: Produkt,
  gjoer: () => Promise<T>,
): Promise<{ readonly svar: T; readonly ressurser: Ressurser }> => {
  const foer = {
    server: tikk(stat(produkt.pid), 11, 12),
    postgres: cpuPostgres(produkt.postmaster),
    last: cpuLast(),
    maskin: cpuMaskin(),
  };
  let hoeyest = minnePostgres(produkt.postmaster);
  const klokke = setInterval(() => {
    hoeyest = Math.max(hoeyest, minnePostgres(produkt.postmaster));
  }, 1_000);
  try {
    const svar = await gjoer();
    hoeyest = Math.max(hoeyest, minnePostgres(produkt.postmaster));
    const server = tikk(stat(produkt.pid), 11, 12) - foer.server;
    const postgres = cpuPostgres(produkt.postmaster) - foer.postgres;
    const last = cpuLast() - foer.last;
    return {
      svar,
      ressurser: {
        cpuServer: server,
        cpuPostgres: postgres,
        cpuLast: last,
        cpuAndre: Math.max(0, cpuMaskin() - foer.maskin - server - postgres - last),
        minneServer: mb(les(`/proc/${produkt.pid}/status`), 'VmHWM'),
        minnePostgres: hoeyest,
      },
    };
  } finally {
    clearInterval(klokke);
  }
};
