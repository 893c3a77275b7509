import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as vent } from 'node:timers/promises';
import type { Produkt } from './produkt.js';

/** Text of an e-mail as it was written to a file: quoted-printable undone. */
const lesEpost = (raa: string): string =>
  raa
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, h: string) => String.fromCharCode(Number.parseInt(h, 16)));

/** The key of the answer link in the e-mail about a title to an address (any, when empty), once it has been sent. */
export const svarnoekkel = async (produkt: Produkt, tittel: string, epost: string): Promise<string> => {
  const mappe = join(produkt.datamappe, 'utgaaende');
  for (let forsoek = 0; forsoek < 100; forsoek += 1) {
    const funnet = (existsSync(mappe) ? readdirSync(mappe) : [])
      .filter((f) => f.endsWith('.eml'))
      .map((f) => lesEpost(readFileSync(join(mappe, f), 'latin1')))
      .find((e) => e.includes(epost) && e.includes(tittel) && e.includes('/svar#'));
    const noekkel = /\/svar#([\w.-]+)/.exec(funnet ?? '')?.[1];
    if (noekkel) return noekkel;
    await vent(200);
  }
  throw new Error(`ingen e-post til ${epost} om ${tittel}`);
};
