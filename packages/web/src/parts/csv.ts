import type { Ark, Rute } from './regneark.js';

// A leading =, +, - or @ would make a spreadsheet run the text as a formula.
const celle = (rute: Rute): string => {
  const tekst = String(rute ?? '');
  const trygg = typeof rute === 'string' && /^[=+\-@\t\r]/.test(tekst) ? `'${tekst}` : tekst;
  return /[";\n\r]/.test(trygg) ? `"${trygg.replaceAll('"', '""')}"` : trygg;
};

/** A sheet as CSV: semicolons, CRLF and a byte order mark, as Norwegian spreadsheets want it. The first line is the heading. */
export const csv = ({ hode, rader }: Pick<Ark, 'hode' | 'rader'>): string =>
  `\ufeff${[hode, ...rader].map((r) => r.map(celle).join(';')).join('\r\n')}\r\n`;
