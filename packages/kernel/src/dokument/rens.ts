// Bidirectional controls can make a decision read differently from what is stored; they are never drawn.
const USYNLIG = /[\p{Default_Ignorable_Code_Point}\p{Emoji_Modifier}\uFFF9-\uFFFB]/gu;

/** Characters the typeface lacks, but that have an everyday spelling. */
const SKRIVEMAATE: Readonly<Record<string, string>> = {
  '→': '->',
  '←': '<-',
  '⇒': '=>',
  '≥': '>=',
  '≤': '<=',
  '≠': '!=',
  '≈': 'ca. ',
  '✓': '[x]',
  '✔': '[x]',
  '✅': '[x]',
  '☑': '[x]',
  '☐': '[ ]',
  '●': '•',
  '▪': '•',
  '■': '•',
  '◦': '•',
  '‐': '-',
  '‑': '-',
  '―': '–',
  '\u202F': '\u00A0',
};

/**
 * Text as it may stand in an official document: composed (NFC), line breaks as `\n`, without control
 * characters, bidirectional overrides, zero-width characters and broken surrogates. Legible text is untouched.
 */
export function rens(tekst: string): string {
  return tekst
    .normalize('NFC')
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
    .replace(/[\t\u1680\u2000-\u200A\u205F\u3000]/g, ' ')
    .replace(/\p{Surrogate}|\p{Noncharacter_Code_Point}/gu, '\uFFFD')
    .replace(USYNLIG, '')
    .replace(/(?!\n)\p{Cc}/gu, '');
}

/** The same on one line, for titles, table headings, bookmarks and metadata. */
export function rensLinje(tekst: string): string {
  return rens(tekst).replace(/\s+/g, ' ').trim();
}

/**
 * What to draw for one character that the typeface may lack: itself, an everyday spelling, its compatibility
 * form, or its code point in brackets (`[U+1F44D]`), so that the record shows what stood there and no reader
 * meets an empty box.
 */
export function tegnbar(tegn: string, finnes: (kodepunkt: number) => boolean): string {
  const alleFinnes = (s: string): boolean => [...s].every((t) => finnes(t.codePointAt(0) ?? 0));
  if (alleFinnes(tegn)) return tegn;
  const skrivemaate = SKRIVEMAATE[tegn];
  if (skrivemaate !== undefined) return skrivemaate;
  const forenklet = tegn.normalize('NFKC');
  if (forenklet !== tegn && alleFinnes(forenklet)) return forenklet;
  const delt = tegn.normalize('NFKD');
  if (delt !== tegn && alleFinnes(delt)) return delt;
  return `[U+${(tegn.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
}
