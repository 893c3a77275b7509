import { getDocument } from 'unpdf/pdfjs';
import { grenser, Lesefeil } from './grenser.js';

/** Nothing of the document is run, drawn or fetched: no scripts, forms, fonts, images, WebAssembly or network. */
const valg = {
  isEvalSupported: false,
  enableXfa: false,
  disableFontFace: true,
  useSystemFonts: false,
  useWorkerFetch: false,
  useWasm: false,
  isImageDecoderSupported: false,
  isOffscreenCanvasSupported: false,
  maxImageSize: 1,
  disableAutoFetch: true,
  disableRange: true,
  disableStream: true,
  verbosity: 0,
} as const;

type Dokument = Awaited<ReturnType<typeof getDocument>['promise']>;

async function* sidetekst(dokument: Dokument, nummer: number): AsyncGenerator<string> {
  const side = await dokument.getPage(nummer);
  const leser = side.streamTextContent().getReader();
  try {
    for (;;) {
      const { done, value } = await leser.read();
      if (done) break;
      const biter = (value as { items: readonly { str?: string; hasEOL?: boolean }[] }).items;
      yield biter.map((bit) => `${bit.str ?? ''}${bit.hasEOL ? '\n' : ''}`).join('');
    }
  } finally {
    await leser.cancel(new Error('ferdig')).catch(() => undefined);
    side.cleanup();
  }
}

/**
 * Text of a PDF in pieces, page by page, without soft hyphens. A page that cannot be read is left out. Throws Lesefeil.
 */
export async function* pdfTekst(bytes: Uint8Array): AsyncGenerator<string> {
  const lasting = getDocument({ ...valg, data: bytes });
  try {
    const dokument = await lasting.promise.catch((feil: unknown) => {
      throw new Lesefeil((feil as Error).name === 'PasswordException' ? 'kryptert' : 'uleselig');
    });
    const sider = Math.min(dokument.numPages, grenser.sider);
    let lest = 0;
    for (let nummer = 1; nummer <= sider; nummer++)
      try {
        for await (const bit of sidetekst(dokument, nummer)) yield bit.replaceAll('\u00ad', '');
        yield '\n';
        lest++;
      } catch (feil) {
        if (feil instanceof Lesefeil) throw feil;
      }
    if (lest === 0) throw new Lesefeil('uleselig');
    if (dokument.numPages > sider) throw new Lesefeil('for-stor');
  } finally {
    await lasting.destroy();
  }
}
