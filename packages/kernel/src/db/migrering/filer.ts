import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Migrasjonsfeil } from './feil.js';

/** The migrations that ship with the package; the path is the same from `src` and from `dist`. */
export const migrasjonsmappe: string = fileURLToPath(new URL('../../../migrasjoner/', import.meta.url));

export interface Migrasjon {
  readonly nr: number;
  /** File name, as in `0001-start.sql`. */
  readonly navn: string;
  readonly sql: string;
  /** SHA-256 of the text with `\n` as line ending, in hex. */
  readonly sjekksum: string;
}

export const filnavn = (nr: number, navn: string): string => `${String(nr).padStart(4, '0')}-${navn}.sql`;

/** Reads the migrations of a folder in order. @throws Migrasjonsfeil on a name, number or text that cannot be run */
export const lesMigrasjoner = async (mappe: string): Promise<readonly Migrasjon[]> => {
  const names = (await readdir(mappe)).filter((n) => n.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (navn, i) => {
      if (!/^\d{4}-[a-z0-9-]+\.sql$/.test(navn))
        throw new Migrasjonsfeil(`Migrasjonen «${navn}» må hete 0001-navn.sql, med små bokstaver a-z.`);
      const nr = Number(navn.slice(0, 4));
      if (nr !== i + 1)
        throw new Migrasjonsfeil(
          `Migrasjonene må være nummerert uten hull fra 0001: fant «${navn}» som nummer ${i + 1}.`,
        );
      // A checkout may have put in other line endings.
      const sql = (await readFile(join(mappe, navn), 'utf8')).replaceAll('\r\n', '\n');
      const breaker = /^\s*(begin|commit|rollback|start\s+transaction)\s*;/im.exec(sql);
      if (breaker)
        throw new Migrasjonsfeil(
          `Migrasjonen «${navn}» kan ikke styre transaksjonen selv («${breaker[0].trim()}»).`,
        );
      return { nr, navn, sql, sjekksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
};
