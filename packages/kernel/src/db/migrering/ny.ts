import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Model } from '@felles/model';
import { fullSkjema } from '../skjema.js';
import { diff, utfyllingsmerke } from './diff.js';
import { Migrasjonsfeil } from './feil.js';
import { filnavn, lesMigrasjoner, migrasjonsmappe } from './filer.js';
import { type Katalog, lesKatalog } from './katalog.js';
import { medKladd, withConnection } from './kladd.js';
import { migrer } from './migrer.js';

/** What the database should be: the model, and the SQL that other rooms add (`fullSkjema`). */
export interface Skjema {
  readonly model: Model;
  readonly ekstra?: readonly string[];
  /** Folder of the migrations; the package's own when left out. */
  readonly mappe?: string;
}

const startnavn = filnavn(1, 'start');

/** Text of the first migration: the whole schema. The same model gives the same text. */
export const startSql = ({ model, ekstra = [] }: Skjema): string =>
  `-- Hele skjemaet. Skrevet fra modellen, ikke for hånd.\n\n${fullSkjema(model, ekstra).trim()}\n`;

/**
 * Writes `0001-start.sql` anew, for as long as no installation has run it. Returns its path.
 * @throws Migrasjonsfeil when there are later migrations, which build on the one that is there
 */
export const skrivStart = async (skjema: Skjema): Promise<string> => {
  const mappe = skjema.mappe ?? migrasjonsmappe;
  await mkdir(mappe, { recursive: true });
  const later = (await readdir(mappe)).filter((n) => n.endsWith('.sql') && n !== startnavn);
  if (later.length > 0)
    throw new Migrasjonsfeil(
      `«${startnavn}» kan ikke skrives på nytt: ${later.join(', ')} bygger på den. Skriv en ny migrasjon.`,
    );
  const path = join(mappe, startnavn);
  await writeFile(path, startSql(skjema));
  return path;
};

/** Schema that the migrations of the folder make. */
const fromFiles = (adminUrl: string, mappe: string): Promise<Katalog> =>
  medKladd(adminUrl, async (url) => {
    await migrer(url, { mappe });
    return withConnection(url, lesKatalog);
  });

/** Schema that the model asks for; run like a migration, so that both are read the same way. */
const fromModel = (adminUrl: string, { model, ekstra = [] }: Skjema): Promise<Katalog> =>
  medKladd(adminUrl, (url) =>
    withConnection(url, async (client) => {
      await client.query('set search_path = public');
      await client.query(fullSkjema(model, ekstra));
      return lesKatalog(client);
    }),
  );

export interface NyMigrasjon extends Skjema {
  /** Name of the file after its number: small letters, digits and hyphens. */
  readonly navn: string;
  readonly tillatTap?: boolean;
}

export interface Skrevet {
  readonly fil: string;
  readonly setninger: readonly string[];
}

/**
 * Writes the next numbered migration: the difference between what the files make and what the model asks for. It has
 * been tried on an empty database and leaves no difference there. Undefined when there is nothing to write.
 *
 * @param adminUrl role that may create databases and own them (`migrer`)
 * @throws Tapsfeil, Migrasjonsfeil as `diff` and `migrer` do
 */
export const nyMigrasjon = async (adminUrl: string, ny: NyMigrasjon): Promise<Skrevet | undefined> => {
  if (!/^[a-z0-9-]+$/.test(ny.navn))
    throw new Migrasjonsfeil(`Navnet «${ny.navn}» må være små bokstaver a-z, tall og bindestrek.`);
  const mappe = ny.mappe ?? migrasjonsmappe;
  const nr = (await lesMigrasjoner(mappe)).length + 1;
  const made = await fromFiles(adminUrl, mappe);
  const wanted = await fromModel(adminUrl, ny);
  const setninger = diff(made, wanted, { tillatTap: ny.tillatTap === true });
  if (setninger.length === 0) return undefined;
  const text = `-- Forskjellen mellom migrasjonene og modellen. Les gjennom før den tas i bruk.\n\n${setninger.join('\n\n')}\n`;
  await tryOut(adminUrl, mappe, text, wanted);
  const fil = join(mappe, filnavn(nr, ny.navn));
  await writeFile(fil, text, { flag: 'wx' });
  return { fil, setninger };
};

const tryOut = (adminUrl: string, mappe: string, text: string, wanted: Katalog): Promise<void> =>
  medKladd(adminUrl, async (url) => {
    await migrer(url, { mappe });
    const left = await withConnection(url, async (client) => {
      await client.query(`begin; set local search_path = public`);
      await client.query(text);
      await client.query('commit');
      return diff(await lesKatalog(client), wanted, { tillatTap: true });
    });
    if (left.length > 0)
      throw new Migrasjonsfeil(
        `Migrasjonen lar seg ikke skrive maskinelt: dette gjenstår etter at den er kjørt.\n${left.join('\n')}`,
      );
  });

/**
 * What is missing in the migrations before they make what the model asks for: the statements, and each backfill that
 * nobody has written yet. Empty when there is no drift.
 *
 * @param adminUrl role that may create databases and own them
 */
export const sjekkDrift = async (adminUrl: string, skjema: Skjema): Promise<readonly string[]> => {
  const mappe = skjema.mappe ?? migrasjonsmappe;
  const unwritten = (await lesMigrasjoner(mappe)).flatMap((m) =>
    m.sql
      .split('\n')
      .flatMap((line, i) =>
        line.startsWith(utfyllingsmerke) ? [`-- ${m.navn}, linje ${i + 1}: ${line}`] : [],
      ),
  );
  const statements = diff(await fromFiles(adminUrl, mappe), await fromModel(adminUrl, skjema), {
    tillatTap: true,
  });
  return [...unwritten, ...statements];
};
