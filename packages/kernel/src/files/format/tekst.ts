import { type Format, pronom, ukjent } from './pronom.js';

/** The text of the first bytes, or undefined when they are not text. `hel`: the bytes are the whole file. */
export function lesTekst(hode: Buffer, hel: boolean): string | undefined {
  if (hode[0] === 0xff && hode[1] === 0xfe) return dekod('utf-16le', hode, hel);
  if (hode[0] === 0xfe && hode[1] === 0xff) return dekod('utf-16be', hode, hel);
  // Control characters other than tab, line feed, form feed, carriage return and escape do not occur in text.
  // Counted loops: for-of over a Buffer is ten times slower, and every text upload comes here.
  for (let i = 0; i < hode.length; i++) {
    const b = hode[i] ?? 0;
    if (b < 0x20 && b !== 9 && b !== 10 && b !== 12 && b !== 13 && b !== 27) return undefined;
  }
  return dekod('utf-8', hode, hel) ?? latin1(hode);
}

function dekod(koding: string, bytes: Buffer, hel: boolean): string | undefined {
  try {
    return new TextDecoder(koding, { fatal: true }).decode(bytes, { stream: !hel });
  } catch {
    return undefined;
  }
}

// Old Norwegian text is ISO 8859-1 or Windows-1252: mostly letters we know. Bytes at random are half above 0x7f.
function latin1(hode: Buffer): string | undefined {
  let hoeye = 0;
  for (let i = 0; i < hode.length; i++) if ((hode[i] ?? 0) > 0x7e) hoeye++;
  return hoeye * 4 > hode.length ? undefined : hode.toString('latin1');
}

/** Enough to know a text by; the patterns below are kept from longer ones. */
const PROEVE = 16_384;

/** Which text format it is; plain text when it is none of the others. `hel`: `lest` is the whole file. */
export function tekstFormat(lest: string, hel: boolean): Format {
  const alt = lest.startsWith('\uFEFF') ? lest.slice(1) : lest;
  const tekst = alt.slice(0, PROEVE);
  const start = tekst.trimStart();
  if (start.startsWith('#!')) return ukjent(skriptType(start), 'Kjørbart skript');
  if (start.startsWith('{\\rtf')) return pronom(rtf(start));
  if (start.startsWith('<')) return oppmerket(start) ?? pronom('x-fmt/111');
  if (/^BEGIN:VCALENDAR\r?\n/.test(start)) return pronom('fmt/388');
  if (/^BEGIN:VCARD\r?\n/.test(start)) return pronom('fmt/395');
  if (/^\.HODE\b/.test(start) && start.includes('SOSI')) return pronom(sosi(start));
  if (erJson(start, alt, hel)) return pronom('fmt/817');
  return pronom(epost(tekst) ?? (erCsv(tekst, hel && alt.length <= PROEVE) ? 'x-fmt/18' : 'x-fmt/111'));
}

const skriptType = (t: string): string =>
  /^#![^\n]*\b(?:sh|bash|dash|zsh|ksh)\b/.test(t) ? 'text/x-shellscript' : 'text/x-script';

// Each version is told by a control word it brought (PRONOM does the same); a plain 1.9 file looks like its elders.
function rtf(t: string): string {
  if (/\\(?:themelang|mmathPr)/.test(t)) return 'fmt/355';
  if (t.includes('\\stshfdbch')) return 'fmt/52';
  return t.includes('\\ansicpg') ? 'fmt/50' : 'fmt/45';
}

const SOSI: Readonly<Record<string, string>> = {
  '4.0': 'fmt/1247',
  '4.1': 'fmt/1248',
  '4.5': 'fmt/1249',
  '8.1': 'fmt/1250',
};
const sosi = (t: string): string => SOSI[/SOSI-VERSJON\s+"?(\d\.\d)/.exec(t)?.[1] ?? ''] ?? 'fmt/1246';

const HTML_VERSJON: readonly (readonly [RegExp, string])[] = [
  [/XHTML 1\.1/i, 'fmt/103'],
  [/XHTML 1\.0/i, 'fmt/102'],
  [/HTML 4\.01/i, 'fmt/100'],
  [/HTML 4\.0\b/i, 'fmt/99'],
  [/HTML 3\.2/i, 'fmt/98'],
  [/HTML 2\.0/i, 'fmt/97'],
];

/** Without what may come before the root element: declaration, processing instructions, comments. */
function utenForspill(t: string): string {
  let ved = 0;
  for (;;) {
    const slutt = t.startsWith('<?', ved) ? '?>' : t.startsWith('<!--', ved) ? '-->' : undefined;
    if (slutt === undefined) return t.slice(ved);
    const funnet = t.indexOf(slutt, ved + 2);
    if (funnet < 0) return '';
    ved = funnet + slutt.length;
    while (/\s/.test(t.charAt(ved))) ved++;
  }
}

function oppmerket(t: string): Format | undefined {
  const uten = utenForspill(t);
  const doctype = /^<!DOCTYPE\s+html\b([^>]*)>/i.exec(uten);
  if (doctype !== null) {
    const id = HTML_VERSJON.find(([m]) => m.test(doctype[1] ?? ''))?.[1];
    return pronom(id ?? (/PUBLIC/i.test(doctype[1] ?? '') ? 'fmt/96' : 'fmt/471'));
  }
  const rot = /^(?:<!DOCTYPE[^>[]*(?:\[[\s\S]*?\])?\s*>\s*)?<([A-Za-z_][\w.:-]*)([^>]*)/.exec(uten);
  const navn = rot?.[1]?.replace(/^\w+:/, '') ?? '';
  if (navn === 'svg') {
    const versjon = /\sversion\s*=\s*["']([\d.]+)["']/.exec(rot?.[2] ?? '')?.[1];
    const id = ({ '1.0': 'fmt/91', '1.1': 'fmt/92', '1.2': 'fmt/413' } as Record<string, string>)[
      versjon ?? ''
    ];
    return id === undefined ? ukjent('image/svg+xml', 'Scalable Vector Graphics') : pronom(id);
  }
  if (t.startsWith('<?xml')) return pronom(navn === 'html' ? 'fmt/102' : 'fmt/101');
  return /^(?:html|head|body)$/i.test(navn) ? pronom('fmt/96') : undefined;
}

function erJson(t: string, alt: string, hel: boolean): boolean {
  if (!/^[[{]/.test(t)) return false;
  // Only a start: the first token after the bracket must be one that JSON allows there.
  if (!hel) return /^(?:\{\s*"(?:[^"\\]|\\.)*"\s*:|\[\s*(?:[[{"\d-]|true|false|null))/.test(t);
  try {
    JSON.parse(alt);
    return true;
  } catch {
    return false;
  }
}

/** A message (RFC 5322) starts with header fields, and at least two of them are of the kind every message has. */
function epost(t: string): string | undefined {
  const hode = t.split(/\r?\n\r?\n/, 1)[0] ?? '';
  const felt = hode.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  if (!felt.every((linje) => /^[!-9;-~]+:/.test(linje))) return undefined;
  const navn = new Set(felt.map((linje) => linje.slice(0, linje.indexOf(':')).toLowerCase()));
  const kjente = ['from', 'to', 'subject', 'date', 'message-id', 'received', 'return-path', 'delivered-to'];
  if (kjente.filter((k) => navn.has(k)).length < 2) return undefined;
  return navn.has('mime-version') ? 'fmt/950' : 'fmt/278';
}

/** At least three lines, and the same number of separators outside quotes on each of the first twenty. */
function erCsv(t: string, hel: boolean): boolean {
  const linjer = t.replace(/"(?:[^"]|"")*"/g, '_').split(/\r?\n/);
  if (!hel || linjer.at(-1) === '') linjer.pop();
  const proeve = linjer.slice(0, 20);
  if (proeve.length < 3) return false;
  return [';', '\t', ','].some((skille) => {
    // In prose a comma has a space after it.
    if (skille === ',' && proeve.some((linje) => linje.includes(', '))) return false;
    const antall = (proeve[0] ?? '').split(skille).length;
    return antall > 1 && proeve.every((linje) => linje.split(skille).length === antall);
  });
}
