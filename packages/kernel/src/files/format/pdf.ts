import { type Format, pronom, ukjent } from './pronom.js';

/** The version in the header. It must come first (a byte order mark or blanks are forgiven), or a text about PDF is one. */
export const pdfHode = (hode: Buffer): string | undefined =>
  /^(?:\xef\xbb\xbf|\s)*%PDF-(\d\.\d)/.exec(hode.toString('latin1', 0, 1024))?.[1];

const VERSJON: Readonly<Record<string, string>> = {
  '1.0': 'fmt/14',
  '1.1': 'fmt/15',
  '1.2': 'fmt/16',
  '1.3': 'fmt/17',
  '1.4': 'fmt/18',
  '1.5': 'fmt/19',
  '1.6': 'fmt/20',
  '1.7': 'fmt/276',
  '2.0': 'fmt/1129',
};

const PDFA: Readonly<Record<string, string>> = {
  '1A': 'fmt/95',
  '1B': 'fmt/354',
  '2A': 'fmt/476',
  '2B': 'fmt/477',
  '2U': 'fmt/478',
  '3A': 'fmt/479',
  '3B': 'fmt/480',
  '3U': 'fmt/481',
  '4': 'fmt/1910',
  '4E': 'fmt/1911',
  '4F': 'fmt/1912',
};

/** `merke` is the text around the file's last `pdfaid:part`, as `Merkeleter` found it; empty when there was none. */
export function pdfFormat(versjon: string, merke: string): Format {
  // The marker is the file's own claim (XMP, ISO 19005-1 6.7.11), as in PRONOM's signature. It is not a validation.
  const del = verdi(merke, 'part');
  const id = PDFA[`${del}${verdi(merke, 'conformance').toUpperCase()}`];
  if (id !== undefined && (del === '4') === versjon.startsWith('2')) return pronom(id);
  const vanlig = VERSJON[versjon];
  return vanlig === undefined ? ukjent('application/pdf', `PDF ${versjon}`) : pronom(vanlig);
}

// As element <pdfaid:part>1</pdfaid:part> or as attribute pdfaid:part="1".
function verdi(xmp: string, navn: string): string {
  const treff = new RegExp(`pdfaid:${navn}(?:>\\s*|\\s*=\\s*["'])([0-9A-Za-z])`).exec(xmp);
  return treff?.[1] ?? '';
}
