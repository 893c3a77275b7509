import { gjelderPaa } from './tidsrom.js';

/** A text or a sum that holds in a period. Dates are ISO days, half-open. */
export interface Versjon {
  readonly gjelderFra: string;
  readonly gjelderTil?: string | undefined;
}

/** The period of a row, as the fields of these names tell it, with the row. */
export const versjonAv = <O extends { readonly data: Readonly<Record<string, unknown>> }>(
  objekt: O,
  fra = 'gjelderFra',
  til = 'gjelderTil',
): Versjon & { readonly objekt: O } => {
  const slutt = objekt.data[til];
  return {
    objekt,
    gjelderFra: String(objekt.data[fra]),
    ...(typeof slutt === 'string' ? { gjelderTil: slutt } : {}),
  };
};

/** The version that holds on a day: of those whose period has the day in it, the one that began last. */
export const gjeldendePaa = <V extends Versjon>(versjoner: readonly V[], dato: string): V | undefined =>
  versjoner
    .filter((v) => gjelderPaa({ fraDato: v.gjelderFra, tilDato: v.gjelderTil }, dato))
    .reduce<V | undefined>((nyest, v) => (nyest && nyest.gjelderFra >= v.gjelderFra ? nyest : v), undefined);

/**
 * What a new version does to those before it: which of them ends on its first day. A version cannot begin on or before
 * the day the last one began, for that day has been answered for already.
 */
export const avloeser = <V extends Versjon>(
  versjoner: readonly V[],
  gjelderFra: string,
): { readonly ok: true; readonly avsluttes?: V } | { readonly ok: false; readonly etter: string } => {
  const sist = versjoner.reduce<V | undefined>(
    (nyest, v) => (nyest && nyest.gjelderFra >= v.gjelderFra ? nyest : v),
    undefined,
  );
  if (!sist) return { ok: true };
  if (gjelderFra <= sist.gjelderFra) return { ok: false, etter: sist.gjelderFra };
  return sist.gjelderTil === undefined || gjelderFra < sist.gjelderTil
    ? { ok: true, avsluttes: sist }
    : { ok: true };
};
