export interface Kode {
  readonly kode: string;
  readonly kodenavn: string;
  /** An inactive code stays on objects that have it and is refused on others. */
  readonly inaktiv?: boolean;
}

/** A code list. Open lists may be extended per tenant; closed lists are those that rules depend on. */
export interface Kodeliste {
  readonly name: string;
  readonly open: boolean;
  readonly koder: readonly Kode[];
}

/** The virksomhet's own code of that list, or what it has made of a standard one. */
export type Kodeoppslag = (liste: string, kode: string) => Kode | undefined;

/** Declares a code list from `[kode, kodenavn]` pairs. */
export const kodeliste = (
  name: string,
  koder: readonly (readonly [string, string])[],
  open = false,
): Kodeliste => ({
  name,
  open,
  koder: koder.map(([kode, kodenavn]) => ({ kode, kodenavn })),
});
