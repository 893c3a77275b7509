import type { Matrise, Matrisekolonne, Matriserad } from '../../client/index.js';
import { csv } from '../../parts/csv.js';

/** Code list of a column's states. */
export const listeFor = (kolonne: Matrisekolonne): 'Tilslutningsstatus' | 'Deltakelsesstatus' =>
  kolonne.slag === 'avtale' ? 'Tilslutningsstatus' : 'Deltakelsesstatus';

/** States that mean the party is in. */
const med: ReadonlySet<string> = new Set(['signert', 'fullmakt', 'opsjon']);

/** Region names of the rows, in alphabetical order. */
export const regioner = (rader: readonly Pick<Matriserad, 'region'>[]): readonly string[] =>
  [...new Set(rader.flatMap((r) => (r.region === undefined ? [] : [r.region])))].sort((a, b) =>
    a.localeCompare(b, 'nb'),
  );

export const UTEN = '-';

/** Rows of one region in alphabetical order; '' is all, `UTEN` those without a region. */
export const utvalg = <T extends Pick<Matriserad, 'navn' | 'region'>>(
  rader: readonly T[],
  region: string,
): readonly T[] =>
  rader
    .filter((r) => region === '' || (region === UTEN ? r.region === undefined : r.region === region))
    .toSorted((a, b) => a.navn.localeCompare(b.navn, 'nb'));

export interface Oppsummering {
  readonly parter: number;
  readonly folketall: number;
  readonly andel: number;
}

/** How many of the rows are in, and their share of the inhabitants (0 to 1). */
export const oppsummer = (rader: readonly Matriserad[], kolonne: string): Oppsummering => {
  const alle = rader.reduce((sum, r) => sum + (r.folketall ?? 0), 0);
  const inne = rader.filter((r) => med.has(r.celler[kolonne]?.status.kode ?? ''));
  const folketall = inne.reduce((sum, r) => sum + (r.folketall ?? 0), 0);
  return { parter: inne.length, folketall, andel: alle === 0 ? 0 : folketall / alle };
};

/**
 * The matrix as CSV: semicolons, CRLF and a byte order mark, as Norwegian spreadsheets want it.
 * `navn` gives the heading of the fixed columns, `status` the words of a cell.
 */
export const somCsv = (
  matrise: Pick<Matrise, 'kolonner'>,
  rader: readonly Matriserad[],
  navn: readonly [part: string, region: string, folketall: string, dato: string],
  status: (kolonne: Matrisekolonne, kode: { readonly kode: string; readonly kodenavn: string }) => string,
): string => {
  const hode = [
    navn[0],
    navn[1],
    navn[2],
    ...matrise.kolonner.flatMap((k) => [k.tittel, `${k.tittel}: ${navn[3]}`]),
  ];
  const linjer = rader.map((r) => [
    r.navn,
    r.region ?? '',
    r.folketall === undefined ? '' : String(r.folketall),
    ...matrise.kolonner.flatMap((k) => {
      const c = r.celler[k.id];
      return c === undefined ? ['', ''] : [status(k, c.status), c.dato ?? ''];
    }),
  ]);
  return csv([hode, ...linjer]);
};
