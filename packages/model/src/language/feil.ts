/** One thing wrong with one field of an input. `felt` is a JSON path such as `skjerming/tilgangsrestriksjon`. */
export interface FieldError {
  readonly felt: string;
  /** Code in the catalogue of field errors; texts for people live in `tekst/`. */
  readonly kode:
    | 'ukjent'
    | 'mangler'
    | 'type'
    | 'for-lang'
    | 'for-kort'
    | 'format'
    | 'utenfor'
    | 'ukjent-kode'
    | 'inaktiv-kode'
    | 'skrivebeskyttet'
    | 'konstant'
    | 'regel';
  /** Explanation in bokmål for logs and API clients. */
  readonly tekst: string;
}

export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly feil: readonly FieldError[] };

export const good = <T>(value: T): Read<T> => ({ ok: true, value });
export const bad = (felt: string, kode: FieldError['kode'], tekst: string): Read<never> => ({
  ok: false,
  feil: [{ felt, kode, tekst }],
});
