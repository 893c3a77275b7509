import type { HvilkenSomHelst } from './ressurs.js';

export interface Nedlastingsvalg {
  /** First byte, from 0. */
  readonly fra?: number;
  /** Last byte, itself included. */
  readonly til?: number;
  /** Version of the file that a part must be of; if it is another, the whole file comes instead. */
  readonly etag?: string;
  readonly signal?: AbortSignal;
}

export interface Nedlasting {
  readonly stroem: ReadableStream<Uint8Array>;
  readonly mimeType: string;
  /** Bytes that come, where the server says. */
  readonly stoerrelse: number | undefined;
  readonly filnavn: string | undefined;
  readonly etag: string | undefined;
  /** Which part it is; undefined when it is the whole file, though a part was asked for. */
  readonly omraade: { readonly fra: number; readonly til: number; readonly total: number } | undefined;
  bytes(): Promise<Uint8Array>;
  blob(): Promise<Blob>;
}

/** File name in Content-Disposition (RFC 6266). */
const filnavnI = (hode: string | null): string | undefined => {
  const kodet = /filename\*\s*=\s*utf-8'[^']*'([^;\s]+)/i.exec(hode ?? '')?.[1];
  if (kodet !== undefined)
    try {
      return decodeURIComponent(kodet);
    } catch {
      // The plain name beside it must do.
    }
  const [, sitert, enkelt] = /filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))/i.exec(hode ?? '') ?? [];
  return sitert?.replace(/\\(.)/g, '$1') ?? enkelt;
};

const tall = (hode: string | null): number | undefined =>
  hode !== null && /^\d+$/.test(hode) ? Number(hode) : undefined;

export const lastNed = async (fra: HvilkenSomHelst, valg: Nedlastingsvalg): Promise<Nedlasting> => {
  const rel = 'arkivstruktur/fil/';
  const del = valg.fra !== undefined || valg.til !== undefined;
  const svar = await fra.forbindelse.raa('GET', fra.lenke(rel).href, {
    rel,
    hoder: {
      ...(del ? { range: `bytes=${valg.fra ?? 0}-${valg.til ?? ''}` } : {}),
      ...(del && valg.etag !== undefined ? { 'if-range': valg.etag } : {}),
    },
    signal: valg.signal,
  });
  const [, start, slutt, total] =
    /^bytes (\d+)-(\d+)\/(\d+)$/.exec(svar.headers.get('content-range') ?? '') ?? [];
  return {
    stroem: svar.body ?? new ReadableStream({ start: (c) => c.close() }),
    mimeType: svar.headers.get('content-type') ?? 'application/octet-stream',
    stoerrelse: tall(svar.headers.get('content-length')),
    filnavn: filnavnI(svar.headers.get('content-disposition')),
    etag: svar.headers.get('etag') ?? undefined,
    omraade:
      svar.status === 206 && start !== undefined
        ? { fra: Number(start), til: Number(slutt), total: Number(total) }
        : undefined,
    bytes: async () => new Uint8Array(await svar.arrayBuffer()),
    blob: () => svar.blob(),
  };
};
