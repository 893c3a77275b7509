import { type ChildProcess, fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';

// What a person sees who opens a file that was given out: the text of a PDF as the product's own reader gives it, and
// everything in a package (xlsx, docx), unpacked.

const prosess = join(import.meta.dirname, '../packages/kernel/dist/filtekst/prosess.js');
const PDF = 'application/pdf';

/** The parts of a ZIP file, by its central directory (APPNOTE 4.3.12), as text. */
export const pakkUt = (bytes: Buffer): string => {
  const slutt = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (slutt < 0) throw new Error('ZIP-filen har ingen katalog');
  const deler: string[] = [];
  let her = bytes.readUInt32LE(slutt + 16);
  for (let nr = bytes.readUInt16LE(slutt + 10); nr > 0; nr -= 1) {
    const [metode, lengde] = [bytes.readUInt16LE(her + 10), bytes.readUInt32LE(her + 20)];
    const [navn, ekstra, merknad] = [28, 30, 32].map((i) => bytes.readUInt16LE(her + i));
    const sted = bytes.readUInt32LE(her + 42);
    const fra = sted + 30 + bytes.readUInt16LE(sted + 26) + bytes.readUInt16LE(sted + 28);
    const pakket = bytes.subarray(fra, fra + lengde);
    deler.push(bytes.toString('utf8', her + 46, her + 46 + (navn ?? 0)));
    deler.push((metode === 0 ? pakket : inflateRawSync(pakket)).toString('utf8'));
    her += 46 + (navn ?? 0) + (ekstra ?? 0) + (merknad ?? 0);
  }
  return deler.join('\n');
};

type Melding = { readonly tekst: string } | { readonly ferdig: true; readonly grunn?: string };

/** Reads one file after the other in one process of the product's own. */
export interface Filleser {
  /** Text of a file; '' for formats that are text as they are. Throws for a PDF that cannot be read. */
  les(bytes: Buffer): Promise<string>;
  /** Files that have been opened, by kind. */
  readonly aapnet: { pdf: number; pakke: number };
  lukk(): void;
}

export const filleser = (): Filleser => {
  let barn: ChildProcess | undefined;
  let koe: Promise<unknown> = Promise.resolve();
  const lest = new Map<string, Promise<string>>();
  const aapnet = { pdf: 0, pakke: 0 };
  const lesPdf = (bytes: Buffer): Promise<string> =>
    new Promise((ferdig, avvis) => {
      barn ??= fork(prosess, [String(512 * 1024 * 1024)], {
        execArgv: [],
        env: {},
        stdio: ['pipe', 'ignore', 'ignore', 'ipc'],
      });
      const her = barn;
      let tekst = '';
      const ut = () => avvis(new Error('lesingen av en PDF falt ut'));
      const inn = (m: Melding) => {
        if ('tekst' in m) {
          tekst += m.tekst;
          return;
        }
        her.off('message', inn).off('exit', ut);
        if (m.grunn === undefined) ferdig(tekst);
        else avvis(new Error(`en PDF som er gitt ut, lar seg ikke lese: ${m.grunn}`));
      };
      her.on('message', inn).on('exit', ut);
      her.send({ mimeType: PDF, filstoerrelse: bytes.length }, () => her.stdin?.write(bytes));
    });
  return {
    aapnet,
    les: (bytes) => {
      const hode = bytes.subarray(0, 5).toString('latin1');
      if (hode.startsWith('PK\x03\x04')) {
        aapnet.pakke += 1;
        return Promise.resolve(pakkUt(bytes));
      }
      if (hode !== '%PDF-') return Promise.resolve('');
      const sum = createHash('sha256').update(bytes).digest('hex');
      const foer = lest.get(sum);
      if (foer) return foer;
      aapnet.pdf += 1;
      const naa = koe.then(() => lesPdf(bytes));
      koe = naa.catch(() => undefined);
      lest.set(sum, naa);
      return naa;
    },
    lukk: () => barn?.disconnect(),
  };
};
