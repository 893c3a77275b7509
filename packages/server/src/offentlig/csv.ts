/** UTF-8 with a byte order mark, semicolons and CRLF: what spreadsheets here open as it is. */
const bom = '\uFEFF';

/**
 * A cell of CSV (RFC 4180, separated by semicolons). A text that a spreadsheet would take for a formula gets an
 * apostrophe in front, so that what somebody has written is never run by the one who opens the file.
 */
export const celle = (verdi: unknown): string => {
  if (verdi === undefined || verdi === null) return '';
  if (typeof verdi === 'number') return String(verdi);
  if (typeof verdi === 'boolean') return verdi ? 'ja' : 'nei';
  const tekst = String(verdi).replace(/\r\n?/g, '\n');
  const trygg = /^\s*[=+\-@\t|%]/.test(tekst) ? `'${tekst}` : tekst;
  return /[";\n]/.test(trygg) ? `"${trygg.replaceAll('"', '""')}"` : trygg;
};

export const linje = (verdier: readonly unknown[]): string => `${verdier.map(celle).join(';')}\r\n`;

export const hode = (kolonner: readonly string[]): string => bom + linje(kolonner);
