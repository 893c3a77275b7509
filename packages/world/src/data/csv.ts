import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** ISO 8601 calendar date, `YYYY-MM-DD`. */
export type Dato = string;

/** How well a fact is sourced; see `data/kilder.csv`. */
export type Sikkerhet = 'hoey' | 'middels' | 'lav';

/** One row keyed by column name; an empty cell is an empty string. */
export type Rad<K extends string> = Readonly<Record<K, string>>;

/**
 * Reads a file in `packages/world/data`. Lines that begin with `#` are attribution.
 * Throws when the file is missing or its columns are not exactly those named.
 */
export function lesCsv<const K extends string>(fil: string, kolonner: readonly K[]): Rad<K>[] {
  const tekst = readFileSync(new URL(`../../data/${fil}`, import.meta.url), 'utf8');
  const linjer: string[][] = parse(tekst, { comment: '#', comment_no_infix: true, skip_empty_lines: true });
  const [hode, ...rader] = linjer;
  if (hode?.join() !== kolonner.join()) throw new Error(`${fil}: unexpected columns ${hode?.join()}`);
  return rader.map((celler) => {
    const rad: Partial<Record<K, string>> = {};
    kolonner.forEach((kolonne, i) => {
      rad[kolonne] = celler[i] ?? '';
    });
    return rad as Record<K, string>;
  });
}

/** A whole, non-negative number; throws on anything else. */
export function heltall(tekst: string): number {
  if (!/^\d+$/.test(tekst)) throw new Error(`not a whole number: "${tekst}"`);
  return Number(tekst);
}

/** The text as one of the given codes; throws on anything else. */
export function enAv<const K extends string>(koder: readonly K[], tekst: string): K {
  const kode = koder.find((k) => k === tekst);
  if (kode === undefined) throw new Error(`"${tekst}" is none of ${koder.join(', ')}`);
  return kode;
}

/** Non-empty parts of a semicolon-separated cell. */
export function liste(tekst: string): string[] {
  return tekst
    .split(';')
    .map((del) => del.trim())
    .filter((del) => del !== '');
}
