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

/** The bytes of a font file by the name that `tilBiter` gives, e.g. `latin-400`. */
export function skriftfil(skrift: string): Buffer {
  let fil = filer.get(skrift);
  if (fil === undefined) {
    fil = readFileSync(resolve(`@fontsource/inter/files/inter-${skrift}-normal.woff`));
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
    sett = lesCmap(wofftabell(skriftfil(skrift), 'cmap'));
    dekninger.set(skrift, sett);
  }
  return sett;
}

// WOFF 1.0, section 4: table directory entries of 20 bytes from byte 44.
function wofftabell(woff: Buffer, merke: string): Buffer {
  const antall = woff.readUInt16BE(12);
  for (let i = 0; i < antall; i++) {
    const post = 44 + i * 20;
    if (woff.toString('latin1', post, post + 4) !== merke) continue;
    const start = woff.readUInt32BE(post + 4);
    const pakket = woff.readUInt32BE(post + 8);
    const lengde = woff.readUInt32BE(post + 12);
    const data = woff.subarray(start, start + pakket);
    return pakket < lengde ? inflateSync(data) : data;
  }
  throw new Error(`The font file has no ${merke} table`);
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
