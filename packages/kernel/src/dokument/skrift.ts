import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';
import { tegnbar } from './rens.js';

/** The typeface is Inter (SIL Open Font License), which may be embedded in documents. */
export type Vekt = 'normal' | 'halvfet';

/** Text in one font file. */
export interface Bit {
  readonly skrift: string;
  readonly tekst: string;
}

// The first subset covers Norwegian and South Sámi, the second the other Sámi languages; the rest are for names.
const UTVALG = [
  'latin',
  'latin-ext',
  'vietnamese',
  'greek',
  'cyrillic',
  'greek-ext',
  'cyrillic-ext',
] as const;
const VEKTTALL: Readonly<Record<Vekt, number>> = { normal: 400, halvfet: 600 };

const { resolve } = createRequire(import.meta.url);
const filer = new Map<string, Buffer>();
const dekninger = new Map<string, ReadonlySet<number>>();

/** An OpenType font by the name that `tilBiter` gives, e.g. `latin-400`. */
export function skriftfil(skrift: string): Buffer {
  let fil = filer.get(skrift);
  if (fil === undefined) {
    fil = pakkUtWoff(readFileSync(resolve(`@fontsource/inter/files/inter-${skrift}-normal.woff`)));
    filer.set(skrift, fil);
  }
  return fil;
}

/**
 * Splits one word or phrase into runs that each have every glyph in one font file; characters that no file
 * has are spelled out by `tegnbar`. Expects text that `rens` has been through.
 */
export function tilBiter(tekst: string, vekt: Vekt): Bit[] {
  const biter: { skrift: string; tekst: string }[] = [];
  for (const tegn of tekst) {
    for (const t of tegnbar(tegn, (k) => finnSkrift(k, vekt) !== undefined)) {
      const skrift = finnSkrift(t.codePointAt(0) ?? 0, vekt) ?? `latin-${VEKTTALL[vekt]}`;
      const siste = biter.at(-1);
      if (siste?.skrift === skrift) siste.tekst += t;
      else biter.push({ skrift, tekst: t });
    }
  }
  return biter;
}

function finnSkrift(kodepunkt: number, vekt: Vekt): string | undefined {
  for (const utvalg of UTVALG) {
    const skrift = `${utvalg}-${VEKTTALL[vekt]}`;
    if (dekning(skrift).has(kodepunkt)) return skrift;
  }
  return undefined;
}

function dekning(skrift: string): ReadonlySet<number> {
  let sett = dekninger.get(skrift);
  if (sett === undefined) {
    sett = lesCmap(tabell(skriftfil(skrift), 'cmap'));
    dekninger.set(skrift, sett);
  }
  return sett;
}

// WOFF 1.0, sections 4 and 5: the same tables as in OpenType, packed one by one. Unpacking them here, once,
// spares every document the PDF library's slow inflate.
function pakkUtWoff(woff: Buffer): Buffer {
  const antall = woff.readUInt16BE(12);
  const hode = Buffer.alloc(12 + 16 * antall);
  woff.copy(hode, 0, 4, 8);
  hode.writeUInt16BE(antall, 4);
  const toPotens = 2 ** Math.floor(Math.log2(antall));
  hode.writeUInt16BE(toPotens * 16, 6);
  hode.writeUInt16BE(Math.log2(toPotens), 8);
  hode.writeUInt16BE((antall - toPotens) * 16, 10);
  const deler = [hode];
  let plass = hode.length;
  for (let i = 0; i < antall; i++) {
    const post = 44 + i * 20;
    const start = woff.readUInt32BE(post + 4);
    const pakket = woff.readUInt32BE(post + 8);
    const lengde = woff.readUInt32BE(post + 12);
    const data = woff.subarray(start, start + pakket);
    const tabelldata = Buffer.alloc(Math.ceil(lengde / 4) * 4);
    (pakket < lengde ? inflateSync(data) : data).copy(tabelldata);
    const til = 12 + 16 * i;
    woff.copy(hode, til, post, post + 4);
    woff.copy(hode, til + 4, post + 16, post + 20);
    hode.writeUInt32BE(plass, til + 8);
    hode.writeUInt32BE(lengde, til + 12);
    deler.push(tabelldata);
    plass += tabelldata.length;
  }
  return Buffer.concat(deler);
}

function tabell(skrift: Buffer, merke: string): Buffer {
  for (let post = 12; post < 12 + 16 * skrift.readUInt16BE(4); post += 16) {
    if (skrift.toString('latin1', post, post + 4) !== merke) continue;
    const start = skrift.readUInt32BE(post + 8);
    return skrift.subarray(start, start + skrift.readUInt32BE(post + 12));
  }
  throw new Error(`The font has no ${merke} table`);
}

// OpenType cmap: format 12 where it exists, else format 4. Both list ranges of characters.
function lesCmap(cmap: Buffer): Set<number> {
  const sett = new Set<number>();
  const antall = cmap.readUInt16BE(2);
  for (let i = 0; i < antall; i++) {
    const start = cmap.readUInt32BE(4 + i * 8 + 4);
    const format = cmap.readUInt16BE(start);
    if (format === 4) lesFormat4(cmap, start, sett);
    if (format === 12) {
      const grupper = cmap.readUInt32BE(start + 12);
      for (let g = 0; g < grupper; g++) {
        const til = cmap.readUInt32BE(start + 16 + g * 12 + 4);
        for (let k = cmap.readUInt32BE(start + 16 + g * 12); k <= til; k++) sett.add(k);
      }
    }
  }
  return sett;
}

function lesFormat4(cmap: Buffer, start: number, sett: Set<number>): void {
  const x2 = cmap.readUInt16BE(start + 6);
  const slutter = start + 14;
  const starter = slutter + x2 + 2;
  for (let s = 0; s < x2; s += 2) {
    const til = cmap.readUInt16BE(slutter + s);
    const delta = cmap.readUInt16BE(starter + x2 + s);
    const peker = starter + 2 * x2 + s;
    const avstand = cmap.readUInt16BE(peker);
    for (let k = cmap.readUInt16BE(starter + s); k <= til && k !== 0xffff; k++) {
      const glyf =
        avstand === 0
          ? (k + delta) & 0xffff
          : cmap.readUInt16BE(peker + avstand + 2 * (k - cmap.readUInt16BE(starter + s)));
      if (glyf !== 0) sett.add(k);
    }
  }
}
