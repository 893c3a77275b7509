import { type Format, pronom, ukjent } from './pronom.js';

export const OLE_MAGI = Buffer.from('d0cf11e0a1b11ae1', 'hex');

const stroem = (navn: string): Buffer => Buffer.from(`${navn}\0`, 'utf16le');

/** Word 6 and 95 have the same stream as later versions; their class name tells (PRONOM does the same). */
const GAMMEL_WORD = Buffer.from('Word.Document.6\0');

/** What tells the application: a stream by its name in the directory (UTF-16LE, MS-CFB 2.6.1), or the root's class id. */
const KJENNETEGN: readonly (readonly [merke: Buffer, format: Format])[] = [
  [Buffer.from('84100c0000000000c000000000000046', 'hex'), ukjent('application/x-msi', 'Windows Installer')],
  [stroem('EncryptedPackage'), pronom('fmt/494')],
  [stroem('WordDocument'), pronom('fmt/40')],
  [stroem('PowerPoint Document'), pronom('fmt/126')],
  [stroem('Workbook'), pronom('fmt/61')],
  [stroem('Book'), pronom('fmt/59')],
  [stroem('__nameid_version1.0'), pronom('x-fmt/430')],
];

export const OLE_MERKER: readonly Buffer[] = [...KJENNETEGN.map(([merke]) => merke), GAMMEL_WORD];

/**
 * `steder`: where each of `OLE_MERKER` stands. The directory lists the document's own streams before those of embedded
 * documents, so the first one decides.
 */
export function oleFormat(steder: readonly (number | undefined)[]): Format {
  let foerst = Number.POSITIVE_INFINITY;
  let format = pronom('fmt/111');
  KJENNETEGN.forEach(([, f], nr) => {
    const sted = steder[nr] ?? Number.POSITIVE_INFINITY;
    if (sted < foerst) [foerst, format] = [sted, f];
  });
  return format.format === 'fmt/40' && steder[KJENNETEGN.length] !== undefined ? pronom('fmt/39') : format;
}
