// A leading =, +, - or @ would make a spreadsheet run the text as a formula.
const celle = (tekst: string): string => {
  const trygg = /^[=+\-@\t\r]/.test(tekst) ? `'${tekst}` : tekst;
  return /[";\n\r]/.test(trygg) ? `"${trygg.replaceAll('"', '""')}"` : trygg;
};

/** Rows as CSV: semicolons, CRLF and a byte order mark, as Norwegian spreadsheets want it. The first row is the heading. */
export const csv = (rader: readonly (readonly string[])[]): string =>
  `\ufeff${rader.map((r) => r.map(celle).join(';')).join('\r\n')}\r\n`;
