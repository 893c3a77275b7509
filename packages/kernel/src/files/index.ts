import type { Fillager } from './fillager.js';
import type { S3Valg } from './s3.js';

export { type Diskvalg, diskLager } from './disk.js';
export { FilFeil, type FilFeilKode } from './feil.js';
export { type Filkontroll, type Filrad, kontrollerFiler } from './fiksitet.js';
export type {
  Bytestroem,
  Del,
  Delelager,
  Fillager,
  Funnet,
  Kontrollsvar,
  Lest,
  Mottaksvalg,
  Mottatt,
  MottaValg,
  Omraade,
  Skann,
} from './fillager.js';
export { contentDisposition, filnavnFor, rensFilnavn } from './filnavn.js';
export { AVVISTE_TYPER, FORMATER, type Format, Formatproeve, identifiser } from './format.js';
export { filsti } from './noekkel.js';
export type { S3Valg } from './s3.js';

/** See `s3.ts`. Loaded when asked for: the SDK takes longer to start than the rest of the kernel. */
export const s3Lager = async (valg: S3Valg): Promise<Fillager> => (await import('./s3.js')).s3Lager(valg);
