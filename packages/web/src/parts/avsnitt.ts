interface Linje {
  readonly noekkel: string;
  readonly tekst: string;
}

/** Paragraphs and lines of a text, each with a key that is stable as long as the text is. */
export const avsnitt = (
  tekst: string,
): readonly { readonly noekkel: string; readonly linjer: readonly Linje[] }[] =>
  tekst
    .replaceAll('\r\n', '\n')
    .split(/\n\s*\n/)
    .map((a) => a.trim())
    .filter((a) => a !== '')
    .map((a, i) => ({
      noekkel: `${i}`,
      linjer: a.split('\n').map((l, j) => ({ noekkel: `${i}-${j}`, tekst: l })),
    }));
