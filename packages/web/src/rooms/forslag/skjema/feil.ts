import type { Feltfeil } from '../../../client/index.js';

export type Feil = Readonly<Record<string, string>>;

/**
 * Field errors of an answer, by the name of the field in the form: the first part of the path (`utfall/kode` is
 * `utfall`), and the whole path where the form shows lists (`stemmer/2/deltaker`). The first error of a field wins.
 */
export const feilPerFelt = (felt: readonly Feltfeil[]): Feil => {
  const ut: Record<string, string> = {};
  for (const { felt: sti, tekst } of felt) {
    const navn = sti.split('/')[0] ?? sti;
    const setning = tekst.charAt(0).toUpperCase() + tekst.slice(1);
    ut[navn] ??= setning;
    ut[sti] ??= setning;
  }
  return ut;
};

/** Fields among `felt` that are empty. */
export const tomme = (
  verdi: Readonly<Record<string, string | readonly unknown[]>>,
  felt: readonly string[],
): readonly string[] =>
  felt.filter((f) => {
    const v = verdi[f];
    return v === undefined || (typeof v === 'string' ? v.trim() === '' : v.length === 0);
  });

/** Leaves out what is empty: the API takes an absent field, not an empty text. */
export const utenTomme = (verdi: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(verdi).filter(([, v]) => v !== undefined && !(typeof v === 'string' && v.trim() === '')),
  );

/** Whole kroner as people write them: `250 000`, `250.000`, `250000`. Undefined when it is not a whole number. */
export const lesKroner = (tekst: string): number | undefined => {
  const renset = tekst.replace(/[\s.\u00a0]/g, '').replace(/kr$/i, '');
  return /^\d{1,13}$/.test(renset) ? Number(renset) : undefined;
};
