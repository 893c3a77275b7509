const navngitte: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  aelig: 'æ',
  AElig: 'Æ',
  oslash: 'ø',
  Oslash: 'Ø',
  aring: 'å',
  Aring: 'Å',
};

const entitet = (hele: string, navn: string): string => {
  const kode = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(navn);
  if (!kode) return navngitte[navn] ?? hele;
  const tegn = kode[1] === undefined ? Number(kode[2]) : Number.parseInt(kode[1], 16);
  return tegn <= 0x10ffff ? String.fromCodePoint(tegn) : ' ';
};

/** Text of XML or HTML with its entities as characters. */
export const utenEntiteter = (tekst: string): string => tekst.replace(/&(#?\w{1,8});/g, entitet);

/** One line of at most `maks` characters that the database can store: it has no place for the null character. */
export const somLinje = (tekst: string, maks: number): string =>
  tekst
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .slice(0, maks)
    .toWellFormed()
    .trim();
