export { type Bevis, type Konsistensbevis, lagBevis, lagKonsistensbevis } from './bevis.js';
export { type Blad, bladAv, type Hendelserad, hashAvBlad } from './blad.js';
export { type Forsegling, type Forseglingsvalg, forsegl, forseglAlt } from './forsegl.js';
export type { Funn, Funnslag } from './funn.js';
export {
  aapneNoekkel,
  type Hode,
  type HodeJson,
  hodeAvJson,
  hodeTilJson,
  type OffentligJwk,
  type OffentligNoekkel,
  offentligNoekkel,
  type Signeringsnoekkel,
  signeringsnoekkel,
  verifiserHode,
} from './hode.js';
export { kanonisk } from './kanonisk.js';
export { Loggfeil, type Loggfeilkode, type Tilkobling } from './lager.js';
export { verifiserInklusjon, verifiserKonsistens } from './merkle.js';
export { type Postkontroll, type Posttabell, type Postvalg, verifiserPoster } from './poster.js';
export { LOGG_SQL, LOGG_TABELLER } from './tabeller.js';
export { type Loggkontroll, type Verifiseringsvalg, verifiserLogg } from './verifiser.js';
