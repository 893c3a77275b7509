import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { addAbortSignal, type Readable, type Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { type Grunn, grenser, type Melding, MINNEKODE, type Oppgave } from './grenser.js';
import { somLinje } from './tegn.js';

export interface Lesning {
  /** One line, at most `grenser.tegn` characters; empty when the file has no text or it could not be read. */
  readonly tekst: string;
  /** Why nothing, or not all, was read. */
  readonly grunn?: Grunn;
}

export interface Lesbar {
  readonly mimeType: string;
  /** Bytes */
  readonly filstoerrelse: number;
  aapne(): Promise<Readable>;
}

export interface Tekstleser {
  /**
   * Reads one file at a time. Whatever is in it, the answer comes within `levering` + `lesing` and this process is not
   * touched. Rejects only with what the file store says.
   */
  les(fil: Lesbar): Promise<Lesning>;
  /** Ends the process, and with it a reading that is under way. The next reading starts a new one. */
  lukk(): Promise<void>;
}

/** The process is compiled JavaScript also when this file is run from its source, as in tests. */
const program = fileURLToPath(
  new URL(
    import.meta.url.endsWith('.ts') ? '../../dist/filtekst/prosess.js' : './prosess.js',
    import.meta.url,
  ),
);

const mappeFor = (sti: string, opp: number): string =>
  join(sti, ...Array.from({ length: opp }, () => '..'), '/');

/**
 * Node's permission model, which has another name from version 22.13: the process may read its own code, and neither
 * other files, nor write, nor start programs.
 */
const lov = (): readonly string[] => {
  const flagg = ['--permission', '--experimental-permission'].find((f) =>
    process.allowedNodeEnvironmentFlags.has(f),
  );
  if (flagg === undefined) return [];
  const kode = [mappeFor(program, 3), mappeFor(createRequire(import.meta.url).resolve('unpdf'), 1)];
  return [flagg, '--allow-worker', ...kode.map((mappe) => `--allow-fs-read=${mappe}`)];
};

/** No environment (it has secrets), and nobody to hear what it prints. */
const start = (minne: number): ChildProcess => {
  const barn = fork(program, [String(minne)], {
    execArgv: [...lov()],
    env: {},
    stdio: ['pipe', 'ignore', 'ignore', 'ipc'],
  });
  // Unheard errors would end this process; the exit that follows them is what is acted on.
  barn.on('error', () => undefined);
  barn.stdin?.on('error', () => undefined);
  return barn;
};

const drep = async (barn: ChildProcess): Promise<void> => {
  if (barn.exitCode !== null || barn.signalCode !== null || barn.pid === undefined) return;
  const borte = once(barn, 'exit');
  barn.kill('SIGKILL');
  await borte;
};

/**
 * Sends the whole file. Rejects when the store fails it; says `borte` when it is the process that did not take it all,
 * whose end is told elsewhere.
 */
const lever = async (
  inn: Writable,
  fil: Lesbar,
  avbrutt: AbortSignal,
): Promise<'alt' | 'for-lite' | 'borte'> => {
  const kilde = await fil.aapne();
  const signal = AbortSignal.any([avbrutt, AbortSignal.timeout(grenser.levering)]);
  let sendt = 0;
  try {
    for await (const bit of addAbortSignal(signal, kilde) as AsyncIterable<Buffer>) {
      sendt += bit.length;
      if (sendt > fil.filstoerrelse) break;
      if (!inn.write(bit)) await once(inn, 'drain', { signal });
    }
  } catch (feil) {
    if (avbrutt.aborted || inn.errored) return 'borte';
    throw feil;
  }
  return sendt === fil.filstoerrelse ? 'alt' : 'for-lite';
};

/** @param valg milliseconds for the reading of one file, and bytes of memory for the process, when not those of `grenser` */
export const openTekstleser = ({
  lesing = grenser.lesing,
  minne = grenser.minne,
}: {
  readonly lesing?: number;
  readonly minne?: number;
} = {}): Tekstleser => {
  let barn: ChildProcess | undefined;

  const lukk = async (): Promise<void> => {
    const gammelt = barn;
    barn = undefined;
    if (gammelt) await drep(gammelt);
  };

  const les = async (fil: Lesbar): Promise<Lesning> => {
    if (fil.filstoerrelse > grenser.fil) return { tekst: '', grunn: 'for-stor' };
    if (fil.filstoerrelse === 0) return { tekst: '' };
    if (barn?.connected !== true) barn = start(minne);
    const prosess = barn;
    const inn = prosess.stdin;
    if (!inn) throw new Error('no standard input');
    const biter: string[] = [];
    const levering = new AbortController();
    let frist: NodeJS.Timeout | undefined;
    let svar: (grunn: Grunn | undefined) => void = () => undefined;
    const utfall = new Promise<Grunn | undefined>((resolve) => {
      svar = resolve;
    });
    const melding = (m: Melding): void => {
      if ('tekst' in m) biter.push(m.tekst);
      else svar(m.grunn);
    };
    const borte = (kode: number | Error | null): void => {
      svar(kode === MINNEKODE ? 'minne' : 'krasj');
      levering.abort();
    };
    prosess.on('message', melding).on('exit', borte).on('error', borte);
    try {
      const oppgave: Oppgave = { mimeType: fil.mimeType, filstoerrelse: fil.filstoerrelse };
      prosess.send(oppgave, () => undefined);
      const levert = lever(inn, fil, levering.signal).then((alt) => {
        if (alt === 'for-lite') svar('uleselig');
        else if (alt === 'alt') frist = setTimeout(svar, lesing, 'tid');
      });
      const [grunn] = await Promise.all([utfall, levert]);
      const tekst = somLinje(biter.join(''), grenser.tegn);
      return grunn === undefined ? { tekst } : { tekst, grunn };
    } finally {
      clearTimeout(frist);
      prosess.off('message', melding).off('exit', borte).off('error', borte);
    }
  };

  return {
    les: async (fil) => {
      try {
        const lesning = await les(fil);
        // A process that was stopped in the middle is in no known state.
        if (lesning.grunn !== undefined) await lukk();
        return lesning;
      } catch (feil) {
        await lukk();
        throw feil;
      }
    },
    lukk,
  };
};
