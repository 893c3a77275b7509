import { inflateRawSync } from 'node:zlib';
import { utsnitt, type Vindu } from '../files/format/vindu.js';
import { type Post, sentralkatalog } from '../files/format/zip.js';
import { grenser, Lesefeil } from './grenser.js';
import { utenEntiteter } from './tegn.js';

/** Parts with words for the reader (ECMA-376 part 1, 11.3); some producers number the main part. */
const DELER = /^\/?word\/(?:document|footnotes|endnotes|comments|header|footer)\d*\.xml$/;

/** Elements, without namespace prefix, that part words; all others stand inside them too. */
const SKILLER = new Set(['p', 'tab', 'br', 'cr', 'tr', 'tc']);

/**
 * Words of one part: what stands in `t` elements, so that a word in several runs is one, and neither field codes, offsets
 * nor text that is deleted by a tracked change come along. Linear, whatever is in it.
 */
export const ooxmlTekst = (xml: string): string => {
  const ut: string[] = [];
  for (let fra = 0; ; ) {
    const start = xml.indexOf('<', fra);
    if (start < 0) break;
    const kommentar = xml.startsWith('<!--', start);
    const slutt = xml.indexOf(kommentar ? '-->' : '>', start);
    if (slutt < 0) break;
    fra = slutt + (kommentar ? 3 : 1);
    const navn = /^<(\/?)(?:[\w.-]{1,40}:)?([\w.-]{1,40})/.exec(
      xml.slice(start, Math.min(slutt, start + 90)),
    );
    if (!navn) continue;
    const [, lukker, element = ''] = navn;
    if (element === 't' && lukker === '' && xml[slutt - 1] !== '/') {
      const til = xml.indexOf('<', fra);
      ut.push(xml.slice(fra, til < 0 ? xml.length : til));
    } else if (SKILLER.has(element)) ut.push('\n');
  }
  return utenEntiteter(ut.join(''));
};

const utpakket = (v: Vindu, post: Post, maks: number): Buffer => {
  const lokal = utsnitt(v, post.ved, 30);
  if (lokal === undefined || lokal.length < 30) throw new Lesefeil('uleselig');
  const start = post.ved + 30 + lokal.readUInt16LE(26) + lokal.readUInt16LE(28);
  const raa = utsnitt(v, start, post.lengde) ?? Buffer.alloc(0);
  if (post.metode === 0 && raa.length <= maks) return raa;
  if (post.metode !== 8) throw new Lesefeil(post.metode === 0 ? 'for-stor' : 'uleselig');
  try {
    return inflateRawSync(raa, { maxOutputLength: Math.max(1, maks) });
  } catch (feil) {
    const stor =
      feil instanceof RangeError || (feil as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new Lesefeil(stor ? 'for-stor' : 'uleselig');
  }
};

/** Text of a Word document, part by part. Throws Lesefeil. */
export function* docxTekst(bytes: Buffer): Generator<string> {
  const v: Vindu = { hode: bytes, hale: bytes, filstoerrelse: bytes.length };
  const deler = sentralkatalog(v)?.filter((p) => DELER.test(p.navn)) ?? [];
  if (deler.length === 0) throw new Lesefeil('uleselig');
  // The body before its notes, in case there is no room for all.
  deler.sort((a, b) => Number(b.navn.includes('document')) - Number(a.navn.includes('document')));
  let igjen: number = grenser.utpakket;
  for (const del of deler) {
    const xml = utpakket(v, del, igjen);
    igjen -= xml.length;
    yield ooxmlTekst(xml.toString('utf8'));
  }
}
