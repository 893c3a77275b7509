import { setTimeout as vent } from 'node:timers/promises';
import type pg from 'pg';

export interface Sloeyfevalg {
  /** Milliseconds between the end of a round and the start of the next, give or take a fifth. */
  readonly mellom: number;
  /** Milliseconds before the first round. Undefined: no rounds by the clock. */
  readonly foerst: number | undefined;
  readonly runde: (alt: boolean, signal: AbortSignal) => Promise<void>;
  /** Hears of rounds by the clock that failed; the next one comes all the same. */
  readonly feilet: (feil: unknown) => void;
}

export interface Sloeyfe {
  /** Waits for the round that runs, if any, and then runs one whole round. Throws what the round throws. */
  kjoerNaa(): Promise<void>;
  /** Tells the running round to end and waits for it. */
  stopp(): Promise<void>;
}

/** Runs rounds one at a time until stopped. */
export const startSloeyfe = (valg: Sloeyfevalg): Sloeyfe => {
  const avbrudd = new AbortController();
  const { signal } = avbrudd;
  let rekke: Promise<void> = Promise.resolve();
  const iRekke = (alt: boolean): Promise<void> => {
    const runde = rekke.then(() => (signal.aborted ? undefined : valg.runde(alt, signal)));
    rekke = runde.catch(() => undefined);
    return runde;
  };
  const gaa = async (foerst: number): Promise<void> => {
    for (let pause = foerst; ; pause = valg.mellom * (0.8 + 0.4 * Math.random())) {
      try {
        // Unreferenced: a timer alone must not keep the process alive.
        await vent(pause, undefined, { signal, ref: false });
      } catch {
        return;
      }
      await iRekke(false).catch(valg.feilet);
    }
  };
  if (valg.foerst !== undefined) void gaa(valg.foerst);
  return {
    kjoerNaa: () => iRekke(true),
    stopp: async () => {
      avbrudd.abort();
      await rekke;
    },
  };
};

/**
 * Runs `arbeid` unless another process has the lock of this name. The lock is the session's: it goes when the process
 * does, however that happens. Answers whether it ran.
 */
export const medLaas = async (pool: pg.Pool, navn: string, arbeid: () => Promise<void>): Promise<boolean> => {
  const client = await pool.connect();
  let oedelagt: Error | undefined;
  const tapt = (feil: Error): void => {
    oedelagt = feil;
  };
  client.on('error', tapt);
  const laas = `hashtextextended('felles.jobb.' || $1::text, 0)`;
  try {
    const { rows } = await client.query<{ fikk: boolean }>(`select pg_try_advisory_lock(${laas}) as "fikk"`, [
      navn,
    ]);
    if (rows[0]?.fikk !== true) return false;
    try {
      await arbeid();
    } finally {
      await client.query(`select pg_advisory_unlock(${laas})`, [navn]).catch(tapt);
    }
    return true;
  } finally {
    client.off('error', tapt);
    client.release(oedelagt);
  }
};
