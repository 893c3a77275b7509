export type * from './dokument.js';
export { byggInnkalling, type Innkalling, type Innkallingssak } from './innkalling.js';
export type { Moete, Sakstype } from './moete.js';
export {
  byggProtokoll,
  type Partsstemme,
  type Protokoll,
  type Protokolldeltaker,
  type Protokollobservatoer,
  type Protokollsak,
  type Protokollvedtak,
} from './protokoll.js';
export { byggSaksframlegg, type Kostnadstabell, type Saksframlegg } from './saksframlegg.js';
export { tegnDokument } from './tegn.js';
