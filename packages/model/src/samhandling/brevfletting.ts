/** Words of a letter that are filled in for each receiver, written `{navn}`. */
export const brevord = ['navn', 'kommunenummer', 'organisasjonsnummer', 'folketall'] as const;

export type Brevord = Readonly<Partial<Record<(typeof brevord)[number], string>>>;

const felt = /\{([^{}\s]{1,40})\}/g;

/** Which fields a text uses, and which of them there are none of. */
export const fletteord = (
  tekst: string,
): { readonly brukte: readonly string[]; readonly ukjente: readonly string[] } => {
  const brukte = [...new Set([...tekst.matchAll(felt)].map((m) => m[1] ?? ''))];
  return { brukte, ukjente: brukte.filter((b) => !brevord.some((o) => o === b)) };
};

/** The text with its fields filled in once: what is filled in is never read as a field. A word without a value is left empty. Pure. */
export const flett = (tekst: string, ord: Brevord): string =>
  tekst.replace(felt, (helt, navn: string) => {
    const kjent = brevord.find((o) => o === navn);
    return kjent ? (ord[kjent] ?? '') : helt;
  });
