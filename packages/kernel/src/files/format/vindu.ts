/** How many bytes of the start and the end are kept while a file streams by. */
export const HODE = 64 * 1024;
export const HALE = 128 * 1024;

/** What identification sees: the first HODE bytes, the last HALE bytes and the size. Short files overlap. */
export interface Vindu {
  readonly hode: Buffer;
  readonly hale: Buffer;
  readonly filstoerrelse: number;
}

/** The bytes from `fra`, at most `lengde`, as far as they lie in one of the two parts; undefined when they start outside. */
export function utsnitt(v: Vindu, fra: number, lengde: number): Buffer | undefined {
  if (fra < 0 || fra >= v.filstoerrelse) return undefined;
  if (fra < v.hode.length && fra + lengde <= v.hode.length) return v.hode.subarray(fra, fra + lengde);
  const start = v.filstoerrelse - v.hale.length;
  if (fra >= start) return v.hale.subarray(fra - start, fra - start + lengde);
  return fra < v.hode.length ? v.hode.subarray(fra) : undefined;
}
