import { constants, inflateRawSync } from 'node:zlib';
import { type Format, pronom, ukjent } from './pronom.js';
import { utsnitt, type Vindu } from './vindu.js';

export interface Post {
  readonly navn: string;
  readonly metode: number;
  readonly lengde: number;
  /** Where the local header stands in the file. */
  readonly ved: number;
}

/** Largest part of one entry that is unpacked: enough for the lists of contents, never a zip bomb. */
const MAKS_UTPAKKET = 256 * 1024;

/** What kind of package a ZIP file is, from its list of entries and the few of them that say it. */
export function zipFormat(v: Vindu): Format {
  const poster = sentralkatalog(v) ?? lokale(v.hode);
  const navn = new Set(poster.map((p) => p.navn));
  const tekst = (n: string): string => {
    const post = poster.find((p) => p.navn === n);
    return post === undefined ? '' : utpakket(v, post);
  };
  const mime = tekst('mimetype').trim() || odfType(tekst('META-INF/manifest.xml'));
  const fra = deklarert(mime, tekst);
  if (fra !== undefined) return fra;
  if (navn.has('[Content_Types].xml')) return ooxml(tekst('[Content_Types].xml'), navn);
  if (navn.has('META-INF/MANIFEST.MF')) return pronom('x-fmt/412');
  return siard(navn, tekst('header/metadata.xml')) ?? pronom('x-fmt/263');
}

const ODF: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  text: { '1.0': 'fmt/136', '1.1': 'fmt/290', '1.2': 'fmt/291', '1.3': 'fmt/1756' },
  spreadsheet: { '1.0': 'fmt/137', '1.1': 'fmt/294', '1.2': 'fmt/295', '1.3': 'fmt/1755' },
  presentation: { '1.0': 'fmt/138', '1.1': 'fmt/292', '1.2': 'fmt/293', '1.3': 'fmt/1754' },
  graphics: { '1.0': 'fmt/139', '1.1': 'fmt/296', '1.2': 'fmt/297', '1.3': 'fmt/1753' },
};

// A package without the file mimetype, which ODF 1.0 left free: the manifest has the type too.
const odfType = (manifest: string): string =>
  /media-type\s*=\s*["'](application\/vnd\.oasis\.opendocument\.[a-z-]+)/.exec(manifest)?.[1] ?? '';

function deklarert(mime: string, tekst: (navn: string) => string): Format | undefined {
  if (mime === 'application/epub+zip') return pronom('fmt/483');
  const odf = /^application\/vnd\.oasis\.opendocument\.([a-z-]+)$/.exec(mime);
  if (odf === null)
    return /^[a-z]+\/[\w.+-]{1,100}$/.test(mime) ? ukjent(mime, 'ZIP-basert pakke') : undefined;
  let versjon: string | undefined;
  for (const del of ['content.xml', 'meta.xml', 'META-INF/manifest.xml']) {
    versjon ??= /(?:manifest|office):version\s*=\s*["'](1\.\d)["']/.exec(tekst(del))?.[1];
  }
  const id = ODF[odf[1] ?? '']?.[versjon ?? ''];
  return id === undefined ? ukjent(mime, 'OpenDocument') : pronom(id);
}

/** Content type of the main part (ECMA-376 part 2, 10.1.2.2) → PRONOM. */
const HOVEDDEL: readonly (readonly [slutt: string, id: string])[] = [
  ['wordprocessingml.document.main+xml', 'fmt/412'],
  ['wordprocessingml.template.main+xml', 'fmt/597'],
  ['ms-word.document.macroEnabled.main+xml', 'fmt/523'],
  ['ms-word.template.macroEnabledTemplate.main+xml', 'fmt/599'],
  ['spreadsheetml.sheet.main+xml', 'fmt/214'],
  ['spreadsheetml.template.main+xml', 'fmt/598'],
  ['ms-excel.sheet.macroEnabled.main+xml', 'fmt/445'],
  ['ms-excel.sheet.binary.macroEnabled.main', 'fmt/595'],
  ['presentationml.presentation.main+xml', 'fmt/215'],
  ['presentationml.slideshow.main+xml', 'fmt/629'],
  ['presentationml.template.main+xml', 'fmt/631'],
  ['ms-powerpoint.presentation.macroEnabled.main+xml', 'fmt/487'],
];

function ooxml(innholdstyper: string, navn: ReadonlySet<string>): Format {
  const treff = HOVEDDEL.find(([slutt]) => innholdstyper.includes(`.${slutt}"`));
  if (treff !== undefined) return pronom(treff[1]);
  // The list lies outside the window or is cut: the name of the main part says it, a macro part says the rest.
  const makro = (mappe: string): boolean => navn.has(`${mappe}/vbaProject.bin`);
  if (navn.has('word/document.xml')) return pronom(makro('word') ? 'fmt/523' : 'fmt/412');
  if (navn.has('xl/workbook.xml')) return pronom(makro('xl') ? 'fmt/445' : 'fmt/214');
  if (navn.has('xl/workbook.bin')) return pronom('fmt/595');
  if (navn.has('ppt/presentation.xml')) return pronom(makro('ppt') ? 'fmt/487' : 'fmt/215');
  return pronom('fmt/189');
}

// SIARD 2.1 and later carry their version as the name of an empty folder, the ones before in the namespace (eCH-0165).
function siard(navn: ReadonlySet<string>, metadata: string): Format | undefined {
  if (navn.has('header/siardversion/2.2/')) return pronom('fmt/1777');
  if (navn.has('header/siardversion/2.1/')) return pronom('fmt/1196');
  if (!navn.has('header/metadata.xml')) return undefined;
  return pronom(metadata.includes('siard/2.0/metadata.xsd') ? 'fmt/995' : 'fmt/161');
}

/** Entries by the central directory (APPNOTE 4.3.12); undefined when it starts before the window. */
export function sentralkatalog(v: Vindu): Post[] | undefined {
  const slutt = v.hale.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (slutt < 0 || slutt + 22 > v.hale.length) return undefined;
  const lengde = v.hale.readUInt32LE(slutt + 12);
  const start = v.hale.readUInt32LE(slutt + 16);
  const katalog = utsnitt(v, start, lengde);
  if (katalog === undefined || katalog.length < lengde) return undefined;
  const poster: Post[] = [];
  for (let i = 0; i + 46 <= katalog.length && katalog.readUInt32LE(i) === 0x02014b50; ) {
    const navn = katalog.readUInt16LE(i + 28);
    poster.push({
      navn: katalog.toString('utf8', i + 46, i + 46 + navn),
      metode: katalog.readUInt16LE(i + 10),
      lengde: katalog.readUInt32LE(i + 20),
      ved: katalog.readUInt32LE(i + 42),
    });
    i += 46 + navn + katalog.readUInt16LE(i + 30) + katalog.readUInt16LE(i + 32);
  }
  return poster.sort((a, b) => a.ved - b.ved);
}

/** Entries by the local headers in the first bytes, for packages with a very large directory or cut short. */
function lokale(hode: Buffer): Post[] {
  const poster: Post[] = [];
  for (let i = hode.indexOf('PK\x03\x04', 0, 'latin1'); i >= 0 && i + 30 <= hode.length; ) {
    poster.push({
      navn: hode.toString('utf8', i + 30, i + 30 + hode.readUInt16LE(i + 26)),
      metode: hode.readUInt16LE(i + 8),
      lengde: hode.readUInt32LE(i + 18),
      ved: i,
    });
    i = hode.indexOf('PK\x03\x04', i + 30, 'latin1');
  }
  return poster;
}

function utpakket(v: Vindu, post: Post): string {
  const lokal = utsnitt(v, post.ved, 30);
  if (lokal === undefined || lokal.length < 30) return '';
  const start = post.ved + 30 + lokal.readUInt16LE(26) + lokal.readUInt16LE(28);
  // Written in one pass, the local header has no length: take what there is, the unpacking stops by itself.
  const raa = utsnitt(v, start, Math.min(post.lengde || MAKS_UTPAKKET, MAKS_UTPAKKET));
  if (raa === undefined) return '';
  if (post.metode === 0) return raa.subarray(0, post.lengde).toString('utf8');
  if (post.metode !== 8) return '';
  try {
    // Z_SYNC_FLUSH: a part of the entry gives the part of the text.
    const valg = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 4 * MAKS_UTPAKKET };
    return inflateRawSync(raa, valg).toString('utf8');
  } catch {
    return ''; // damaged or too large when unpacked: the names have to do
  }
}
