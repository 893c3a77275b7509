import { WASMagic, WASMagicFlags } from 'wasmagic';
import { binaerFormat } from './format/binaer.js';
import { Merkesteder, PdfaMerke } from './format/merke.js';
import { OLE_MAGI, OLE_MERKER, oleFormat } from './format/ole.js';
import { pdfFormat, pdfHode } from './format/pdf.js';
import { type Format, ukjent } from './format/pronom.js';
import { lesTekst, tekstFormat } from './format/tekst.js';
import { HALE, HODE, type Vindu } from './format/vindu.js';
import { zipFormat } from './format/zip.js';

export { AVVISTE_TYPER, FORMATER, type Format } from './format/pronom.js';

/**
 * Follows a file's bytes and says afterwards what format it is. Keeps at most 64 kB of the start and 128 kB of the end.
 * Name and declared type are never asked: they are hints from the sender.
 */
export class Formatproeve {
  private hodebiter: Buffer[] = [];
  private hodelengde = 0;
  private halebiter: Buffer[] = [];
  private halelengde = 0;
  private filstoerrelse = 0;
  private hode: Buffer | undefined;
  private pdfa: PdfaMerke | undefined;
  private ole: Merkesteder | undefined;
  private nullbyte = false;

  /** The bytes are copied as far as they are needed later; the caller may reuse its buffer. */
  se(bit: Uint8Array): void {
    this.filstoerrelse += bit.length;
    const tilHode = this.hode === undefined ? Math.min(bit.length, HODE - this.hodelengde) : 0;
    if (tilHode > 0) {
      this.hodebiter.push(Buffer.from(bit.subarray(0, tilHode)));
      this.hodelengde += tilHode;
      if (this.hodelengde === HODE) this.aapne();
    }
    if (bit.length > tilHode) this.seVidere(bit.subarray(tilHode));
  }

  async svar(): Promise<Format> {
    const hode = this.hode ?? this.aapne();
    const alle = Buffer.concat(this.halebiter);
    const hale = this.filstoerrelse <= HODE ? hode : alle.subarray(Math.max(0, alle.length - HALE));
    const vindu = { hode, hale, filstoerrelse: this.filstoerrelse };
    return avgjoer(vindu, this.pdfa?.tekst ?? '', this.ole?.steder ?? [], () => this.nullbyte);
  }

  /** The head is complete: what it starts with decides what to look for in the rest. */
  private aapne(): Buffer {
    const hode = Buffer.concat(this.hodebiter);
    this.hode = hode;
    this.hodebiter = [];
    if (pdfHode(hode) !== undefined) this.pdfa = new PdfaMerke();
    else if (erOle(hode)) this.ole = new Merkesteder(OLE_MERKER);
    this.seVidere(hode);
    return hode;
  }

  private seVidere(bit: Uint8Array): void {
    if (this.pdfa !== undefined) this.pdfa.se(bit);
    else if (this.ole !== undefined) this.ole.se(bit);
    else if (this.hode !== undefined && erZip(this.hode)) this.minnesHale(bit);
    else this.nullbyte ||= bit.includes(0);
  }

  private minnesHale(bit: Uint8Array): void {
    this.halebiter.push(Buffer.from(bit));
    this.halelengde += bit.length;
    // Whole chunks fall off in front as long as enough is left; merged now and then for those who send byte by byte.
    while (this.halelengde - (this.halebiter[0]?.length ?? 0) >= HALE) {
      this.halelengde -= this.halebiter.shift()?.length ?? 0;
    }
    if (this.halebiter.length > 1024) this.halebiter = [Buffer.concat(this.halebiter)];
  }
}

/** Format of bytes in memory; the same answer as the stream gives. */
export async function identifiser(bytes: Uint8Array): Promise<Format> {
  const b = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const vindu = {
    hode: b.subarray(0, HODE),
    hale: b.subarray(Math.max(0, b.length - HALE)),
    filstoerrelse: b.length,
  };
  const pdfa = new PdfaMerke();
  if (pdfHode(vindu.hode) !== undefined) pdfa.se(b);
  const ole = new Merkesteder(OLE_MERKER);
  if (erOle(vindu.hode)) ole.se(b);
  return avgjoer(vindu, pdfa.tekst, ole.steder, () => b.includes(0));
}

const erOle = (hode: Buffer): boolean => hode.subarray(0, 8).equals(OLE_MAGI);
/** A first entry, the end of an empty archive, or the mark of one that was made in parts (APPNOTE 4.3). */
const erZip = (hode: Buffer): boolean =>
  ['504b0304', '504b0506', '504b0708'].includes(hode.toString('hex', 0, 4));

async function avgjoer(
  v: Vindu,
  pdfa: string,
  ole: readonly (number | undefined)[],
  nullbyte: () => boolean,
): Promise<Format> {
  if (erZip(v.hode)) return zipFormat(v);
  if (erOle(v.hode)) return oleFormat(ole);
  const pdf = pdfHode(v.hode);
  if (pdf !== undefined) return pdfFormat(pdf, pdfa);
  const fast = binaerFormat(v.hode);
  if (fast !== undefined) return fast;
  const hel = v.filstoerrelse === v.hode.length;
  const tekst = lesTekst(v.hode, hel);
  // A zero byte later on: the start was text, the file is not (UTF-16 has them everywhere).
  if (tekst !== undefined && (!nullbyte() || erUtf16(v.hode))) return tekstFormat(tekst, hel);
  return libmagic(v.hode);
}

const erUtf16 = (hode: Buffer): boolean => /^(?:fffe|feff)/.test(hode.toString('hex', 0, 2));

/**
 * Answers of libmagic that are not taken: it calls one in a hundred files of random bytes a DOS program by their first
 * byte, and programs are known by our own signatures; and what came this far is no text.
 */
const VAGE = /^text\/|dosexec|executable|sharedlib|application\/x-object|coredump|ibm-rom/;

let magi: Promise<WASMagic> | undefined;

/**
 * Last resort for binary files: libmagic knows hundreds of mime types, though no PRONOM ids. Some 50 ms the first time,
 * then about a millisecond; text never gets here, since libmagic takes over 10 ms to call a text a text.
 */
async function libmagic(hode: Buffer): Promise<Format> {
  magi ??= WASMagic.create({ flags: WASMagicFlags.MIME_TYPE });
  try {
    const mime = (await magi).detect(hode.subarray(0, 8192));
    return /^[a-z]+\/[\w.+-]+$/.test(mime) && !VAGE.test(mime) ? ukjent(mime) : ukjent();
  } catch {
    magi = undefined; // a WASM instance that has trapped is not used again
    return ukjent();
  }
}
