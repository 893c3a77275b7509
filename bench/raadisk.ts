import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { kjoerLast, type Maaling } from './last.js';

/** Files written, synced and renamed beside the product's own, by `klienter` writers at once. */
export const raaDisk = (mappe: string, klienter: number, sekunder: number, byte: number): Promise<Maaling> =>
  new Promise((resolve, reject) => {
    // Node has four threads for files unless told otherwise before it starts; the reference is not to be held back by that.
    const barn = fork(import.meta.filename, [mappe, String(klienter), String(sekunder), String(byte)], {
      env: { ...process.env, UV_THREADPOOL_SIZE: String(Math.max(4, klienter)) },
    });
    barn.once('message', (m) => resolve(m as Maaling));
    barn.once('error', reject);
    barn.once('exit', (kode) => reject(new Error(`målingen av disken sluttet med kode ${kode}`)));
  });

const maal = async (rot: string, klienter: number, sekunder: number, byte: number): Promise<Maaling> => {
  const mappe = mkdtempSync(join(rot, 'raadisk-'));
  try {
    const innhold = randomBytes(byte);
    // As many directories as a store that spreads its files would have in use.
    for (let i = 0; i < 256; i += 1) mkdirSync(join(mappe, String(i)));
    let nr = 0;
    return await kjoerLast(klienter, sekunder, async () => {
      nr += 1;
      const navn = join(mappe, String(nr % 256), String(nr));
      const fil = await open(`${navn}.ny`, 'wx');
      try {
        await fil.write(innhold);
        await fil.sync();
      } finally {
        await fil.close();
      }
      await rename(`${navn}.ny`, navn);
    });
  } finally {
    rmSync(mappe, { recursive: true, force: true });
  }
};

if (process.send && process.argv[1] === import.meta.filename) {
  const [, , mappe = '', klienter, sekunder, byte] = process.argv;
  process.send(await maal(mappe, Number(klienter), Number(sekunder), Number(byte)));
  process.disconnect();
}
