import { lesObjekter, type Pdfobjekt, pakkUt } from './pdfobjekt.js';

/**
 * Looks for the marks a PDF/A-2a file must carry (ISO 19005-2) and gives the problems found as sentences; none
 * means that every mark is in place. It is no validator: glyphs, colours in the content, and whether the
 * tags fit the text are not judged. A full PDF/A validator is not available to the product as a library.
 */
export function kontrollerPdfaMerker(bytes: Uint8Array): string[] {
  const hode = Buffer.from(bytes.subarray(0, 20)).toString('latin1');
  if (!/^%PDF-1\.[1-7][\r\n]/.test(hode)) return ['The file does not start with a PDF 1.x header (6.1.2)'];
  const { objekter, utenfor } = lesObjekter(bytes);
  const katalog = objekter.find((o) => /\/Type\s*\/Catalog\b/.test(o.tekst));
  if (katalog === undefined) return ['The file has no document catalog'];
  const trailer = `${utenfor}\n${objekter.filter((o) => /\/Type\s*\/XRef\b/.test(o.tekst)).map((o) => o.tekst)}`;
  return [
    ...kontrollerFil(hode, trailer, objekter),
    ...kontrollerXmp(objekter),
    ...kontrollerFarge(katalog, objekter),
    ...kontrollerMerking(katalog, objekter),
    ...kontrollerSkrifter(objekter),
  ];
}

const naar = (feil: boolean, melding: string): string[] => (feil ? [melding] : []);
const har = (objekter: readonly Pdfobjekt[], moenster: RegExp): boolean =>
  objekter.some((o) => moenster.test(o.tekst));

function kontrollerFil(hode: string, trailer: string, objekter: readonly Pdfobjekt[]): string[] {
  return [
    ...naar(
      !/^%PDF-1\.\d[\r\n]+%[\x80-\xFF]{4}/.test(hode),
      'The header lacks a line of four high bytes (6.1.2)',
    ),
    ...naar(/\/Encrypt\b/.test(trailer), 'The file is encrypted (6.1.3)'),
    ...naar(!/\/ID\s*\[/.test(trailer), 'The trailer has no file identifier (6.1.3)'),
    ...naar(har(objekter, /\/LZWDecode\b/), 'A stream is packed with LZW (6.1.7.2)'),
    ...naar(har(objekter, /\/(JavaScript|JS)\b/), 'The file contains JavaScript (6.5.1)'),
    ...naar(
      har(objekter, /\/S\s*\/(Launch|Sound|Movie|ResetForm|ImportData)\b/),
      'The file has a forbidden action (6.5.1)',
    ),
    ...naar(har(objekter, /\/AA\b/), 'The file has additional actions (6.5.2)'),
    ...naar(har(objekter, /\/EmbeddedFiles\b/), 'The file has embedded files (6.8)'),
  ];
}

function kontrollerXmp(objekter: readonly Pdfobjekt[]): string[] {
  const objekt = objekter.find((o) => /\/Type\s*\/Metadata\b/.test(o.tekst));
  const xmp = objekt && pakkUt(objekt)?.toString('utf8');
  if (xmp === undefined) return ['The file has no XMP metadata (6.6.2)'];
  const verdi = (navn: string): string | undefined =>
    new RegExp(`<${navn}>([^<]*)</${navn}>|\\b${navn}=["']([^"']*)["']`)
      .exec(xmp)
      ?.slice(1)
      .find((v) => v !== undefined);
  return [
    ...naar(verdi('pdfaid:part') !== '2', 'XMP does not say PDF/A part 2 (6.6.4)'),
    ...naar(verdi('pdfaid:conformance') !== 'A', 'XMP does not say conformance level A (6.6.4)'),
    ...naar(!/<dc:title>[\s\S]*?<rdf:li[^>]*>[^<]+</.test(xmp), 'XMP has no title'),
    ...naar(/&(?!amp;|lt;|gt;|quot;|apos;|#)/.test(xmp), 'XMP is not well-formed (6.6.2.1)'),
  ];
}

function kontrollerFarge(katalog: Pdfobjekt, objekter: readonly Pdfobjekt[]): string[] {
  const intensjon = objekter.find((o) => /\/S\s*\/GTS_PDFA1\b/.test(o.tekst));
  if (!/\/OutputIntents\b/.test(katalog.tekst) || intensjon === undefined) {
    return ['The file has no output intent GTS_PDFA1 (6.2.3)'];
  }
  // ICC.1, 7.2.11: the signature of a profile stands at byte 36.
  const profil = objekter.some((o) => pakkUt(o)?.toString('latin1', 36, 40) === 'acsp');
  return naar(
    !/\/DestOutputProfile\b/.test(intensjon.tekst) || !profil,
    'The output intent has no colour profile (6.2.3)',
  );
}

function kontrollerMerking(katalog: Pdfobjekt, objekter: readonly Pdfobjekt[]): string[] {
  return [
    ...naar(
      !/\/MarkInfo\b/.test(katalog.tekst) || !har(objekter, /\/Marked\s+true\b/),
      'The file is not marked as tagged (6.7.2)',
    ),
    ...naar(
      !/\/StructTreeRoot\b/.test(katalog.tekst) || !har(objekter, /\/Type\s*\/StructTreeRoot\b[\s\S]*\/K\b/),
      'The file has no structure tree (6.7.3)',
    ),
    ...naar(!/\/Lang\s*\((?!\))/.test(katalog.tekst), 'The document has no language (6.7.4)'),
  ];
}

function kontrollerSkrifter(objekter: readonly Pdfobjekt[]): string[] {
  const beskrivelser = objekter.filter((o) => /\/Type\s*\/FontDescriptor\b/.test(o.tekst));
  const skrifter = objekter.filter((o) => /\/Type\s*\/Font\b/.test(o.tekst));
  const sammensatt = (o: Pdfobjekt): boolean => /\/Subtype\s*\/Type0\b/.test(o.tekst);
  return [
    ...naar(
      beskrivelser.some((o) => !/\/FontFile[23]?\b/.test(o.tekst)),
      'A font is not embedded (6.2.11.4)',
    ),
    ...naar(
      skrifter.some(
        (o) =>
          !sammensatt(o) && !/\/Subtype\s*\/Type3\b/.test(o.tekst) && !/\/FontDescriptor\b/.test(o.tekst),
      ),
      'A font has no descriptor and so is not embedded (6.2.11.4)',
    ),
    ...naar(
      skrifter.some((o) => sammensatt(o) && !/\/ToUnicode\b/.test(o.tekst)),
      'A font cannot be mapped to Unicode (6.2.11.7)',
    ),
  ];
}
