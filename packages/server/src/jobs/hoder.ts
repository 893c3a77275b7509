import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Hode, type HodeJson, hodeAvJson } from '@felles/kernel/log';

/** Directory of the heads that are kept outside the database. */
export const hodemappe = (datamappe: string): string => join(datamappe, 'hoder');

export interface Hodefil {
  /** Oldest first. */
  readonly hoder: readonly HodeJson[];
  /** Lines that could not be read: cut short by a power failure, or changed by someone. */
  readonly uleselige: number;
}

const HEX = /^[0-9a-f]+$/;

const somHode = (linje: string): HodeJson | undefined => {
  try {
    const h = JSON.parse(linje) as Partial<Record<keyof HodeJson, unknown>> | null;
    const { stoerrelse, rot, tid, noekkel, signatur } = h ?? {};
    return typeof stoerrelse === 'number' &&
      Number.isSafeInteger(stoerrelse) &&
      stoerrelse > 0 &&
      typeof rot === 'string' &&
      HEX.test(rot) &&
      typeof tid === 'string' &&
      typeof noekkel === 'string' &&
      typeof signatur === 'string' &&
      HEX.test(signatur)
      ? { stoerrelse, rot, tid, noekkel, signatur }
      : undefined;
  } catch {
    return undefined;
  }
};

const fil = (mappe: string, virksomhet: string): string => join(mappe, `${virksomhet}.jsonl`);

const lesTekst = async (mappe: string, virksomhet: string): Promise<string> => {
  try {
    return await readFile(fil(mappe, virksomhet), 'utf8');
  } catch (feil) {
    if ((feil as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw feil;
  }
};

export const lesHoder = async (mappe: string, virksomhet: string): Promise<Hodefil> => {
  const linjer = (await lesTekst(mappe, virksomhet)).split('\n').filter((l) => l.trim() !== '');
  const hoder = linjer.flatMap((l) => somHode(l) ?? []);
  return { hoder, uleselige: linjer.length - hoder.length };
};

export const kjenteHoder = (f: Hodefil): readonly Hode[] => f.hoder.map(hodeAvJson);

/** Appends the head and syncs it to disk. A last line that was cut short is closed first, so that both stay apart. */
export const leggTilHode = async (mappe: string, virksomhet: string, hode: HodeJson): Promise<void> => {
  await mkdir(mappe, { recursive: true, mode: 0o700 });
  const f = await open(fil(mappe, virksomhet), 'a+', 0o600);
  try {
    const { size } = await f.stat();
    const siste = Buffer.alloc(1, '\n');
    if (size > 0) await f.read(siste, 0, 1, size - 1);
    await f.writeFile(`${siste.toString() === '\n' ? '' : '\n'}${JSON.stringify(hode)}\n`);
    await f.sync();
  } finally {
    await f.close();
  }
};
