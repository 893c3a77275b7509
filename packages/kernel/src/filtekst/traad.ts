import { parentPort } from 'node:worker_threads';
import { docxTekst } from './docx.js';
import { DOCX, grenser, Lesefeil, type Melding, PDF } from './grenser.js';
import { pdfTekst } from './pdf.js';

// The thread that touches the bytes. It is told to end by being ended.

const deler = (mimeType: string, bytes: Uint8Array): AsyncIterable<string> | Iterable<string> => {
  if (mimeType === PDF) return pdfTekst(bytes);
  if (mimeType === DOCX) return docxTekst(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  throw new Lesefeil('uleselig');
};

const si = (melding: Melding): void => parentPort?.postMessage(melding);

/** Characters said at a time; what is said counts even when the time is up before the rest. */
const STYKKE = 8_192;

const les = async (mimeType: string, bytes: Uint8Array): Promise<void> => {
  let igjen: number = grenser.tegn;
  let stykke = '';
  const siStykke = (): void => {
    if (stykke !== '') si({ tekst: stykke });
    stykke = '';
  };
  try {
    for await (const tekst of deler(mimeType, bytes)) {
      stykke += tekst.slice(0, igjen);
      igjen -= tekst.length;
      if (stykke.length >= STYKKE || igjen < 0) siStykke();
      if (igjen < 0) throw new Lesefeil('for-stor');
    }
    siStykke();
    si({ ferdig: true });
  } catch (feil) {
    siStykke();
    si({ ferdig: true, grunn: feil instanceof Lesefeil ? feil.grunn : 'uleselig' });
  }
};

// What a broken file leaves unheard inside the library is no reason to end.
process.on('unhandledRejection', () => undefined);

parentPort?.on('message', ({ mimeType, bytes }: { mimeType: string; bytes: Uint8Array }) => {
  void les(mimeType, bytes);
});
