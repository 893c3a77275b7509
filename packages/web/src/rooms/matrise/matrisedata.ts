import type { Matrisekolonne, Matriserad, Planlagtcelle } from '../../client/index.js';
import type { Ark } from '../../parts/regneark.js';

/** Code list of a column's states. */
export const listeFor = (kolonne: Matrisekolonne): 'Tilslutningsstatus' | 'Deltakelsesstatus' =>
  kolonne.slag === 'avtale' ? 'Tilslutningsstatus' : 'Deltakelsesstatus';

/** States that mean the party is in. */
const med: ReadonlySet<string> = new Set(['signert', 'fullmakt', 'opsjon']);

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

/** The forerunners with where each stands, said once when they all stand alike. `status` gives the words, `deles` that for a split. */
export const forgjengerne = (
  p: Planlagtcelle,
  status: (kode: Planlagtcelle['foelger'][number]['status']) => string,
  deles: string,
): string => {
  const ord = p.foelger.map((f) => [status(f.status), ...(f.deles ? [deles] : [])].join(', '));
  return new Set(ord).size === 1
    ? `${p.foelger.map((f) => f.navn).join(', ')} (${ord[0]})`
    : p.foelger.map((f, i) => `${f.navn} (${ord[i]})`).join(', ');
};

/** The matrix as a table: `navn` gives the heading of the fixed columns, `status` and `planlagt` the words of a cell. */
export const matriseArk = (
  tittel: string,
  kolonner: readonly Matrisekolonne[],
  rader: readonly Matriserad[],
  navn: readonly [part: string, region: string, folketall: string, dato: string],
  status: (kolonne: Matrisekolonne, kode: { readonly kode: string; readonly kodenavn: string }) => string,
  planlagt: (kolonne: Matrisekolonne, celle: Planlagtcelle) => string,
): Ark => ({
  tittel,
  hode: [navn[0], navn[1], navn[2], ...kolonner.flatMap((k) => [k.tittel, `${k.tittel}: ${navn[3]}`])],
  rader: rader.map((r) => [
    r.navn,
    r.region,
    r.folketall,
    ...kolonner.flatMap((k) => {
      const c = r.celler[k.id];
      const p = r.planlagt[k.id];
      if (c === undefined) return [p && planlagt(k, p), undefined];
      return [status(k, c.status), c.dato];
    }),
  ]),
});
