/** A code as answers give it: what it is, and what it is called. */
export interface Kodeverdi {
  readonly kode: string;
  readonly kodenavn: string;
}
