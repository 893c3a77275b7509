import { inflateSync } from 'node:zlib';

/** One indirect object: its dictionary or value as Latin-1 text without the content of strings, and its stream. */
export interface Pdfobjekt {
  readonly tekst: string;
  readonly stroem?: Uint8Array;
}

/** The objects of a PDF file, and what stands outside them: the trailers. Object streams are unpacked. */
export function lesObjekter(bytes: Uint8Array): { objekter: Pdfobjekt[]; utenfor: string } {
  const fil = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const objekter: Pdfobjekt[] = [];
  const start = /\b\d+ \d+ obj\b/g;
  let utenfor = '';
  let forrige = 0;
  for (let treff = start.exec(fil); treff !== null; treff = start.exec(fil)) {
    utenfor += fil.slice(forrige, treff.index);
    const { objekt, slutt } = lesObjekt(fil, bytes, start.lastIndex);
    objekter.push(objekt, ...pakketInni(objekt));
    forrige = slutt;
    start.lastIndex = slutt;
  }
  return { objekter, utenfor: utenfor + utenStrenger(fil.slice(forrige)) };
}

/** The content of a stream, unpacked when it is Flate; undefined when it cannot be read. */
export function pakkUt(objekt: Pdfobjekt): Buffer | undefined {
  if (objekt.stroem === undefined) return undefined;
  if (!/\/Filter\b/.test(objekt.tekst)) return Buffer.from(objekt.stroem);
  if (!/\/Filter\s*\[?\s*\/FlateDecode\s*\]?/.test(objekt.tekst)) return undefined;
  try {
    return inflateSync(objekt.stroem);
  } catch {
    return undefined;
  }
}

function lesObjekt(fil: string, bytes: Uint8Array, fra: number): { objekt: Pdfobjekt; slutt: number } {
  const { tekst, slutt } = lesTil(fil, fra);
  if (!fil.startsWith('stream', slutt)) return { objekt: { tekst }, slutt: slutt + 'endobj'.length };
  const data = slutt + (fil.startsWith('\r\n', slutt + 6) ? 8 : 7);
  const lengde = /\/Length\s+(\d+)(?!\s+\d+\s+R)/.exec(tekst)?.[1];
  const ende = lengde === undefined ? fil.indexOf('endstream', data) : data + Number(lengde);
  const stopp = ende < 0 ? fil.length : ende;
  const etter = fil.indexOf('endobj', stopp);
  return {
    objekt: { tekst, stroem: bytes.subarray(data, stopp) },
    slutt: etter < 0 ? fil.length : etter + 'endobj'.length,
  };
}

// ISO 32000-1, 7.3.4: literal strings nest parentheses and escape with a backslash. Their content is dropped.
function lesTil(fil: string, fra: number): { tekst: string; slutt: number } {
  let tekst = '';
  let i = fra;
  while (i < fil.length && !fil.startsWith('endobj', i) && !fil.startsWith('stream', i)) {
    if (fil[i] !== '(') {
      tekst += fil[i++];
      continue;
    }
    let dybde = 0;
    const start = i;
    do {
      if (fil[i] === '\\') i++;
      else if (fil[i] === '(') dybde++;
      else if (fil[i] === ')') dybde--;
      i++;
    } while (dybde > 0 && i < fil.length);
    tekst += i - start > 2 ? '(…)' : '()';
  }
  return { tekst, slutt: i };
}

function utenStrenger(del: string): string {
  return del.replace(/\((?:\\[\s\S]|[^\\()])*\)/g, '()');
}

// ISO 32000-1, 7.5.7: after a table of numbers and offsets the objects follow one another.
function pakketInni(objekt: Pdfobjekt): Pdfobjekt[] {
  if (!/\/Type\s*\/ObjStm\b/.test(objekt.tekst)) return [];
  const innhold = pakkUt(objekt)?.toString('latin1');
  const forste = Number(/\/First\s+(\d+)/.exec(objekt.tekst)?.[1] ?? Number.NaN);
  if (innhold === undefined || Number.isNaN(forste)) return [];
  const tall = innhold.slice(0, forste).trim().split(/\s+/).map(Number);
  const starter = tall.filter((_, i) => i % 2 === 1).map((t) => forste + t);
  return starter.map((fra, i) => ({ tekst: lesTil(innhold.slice(0, starter[i + 1]), fra).tekst }));
}
