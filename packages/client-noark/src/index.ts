export { aapne } from './aapne.js';
export { type Feilslag, NoarkFeil } from './feil.js';
export type { Forbindelse, Forbindelsesvalg, HentToken } from './forbindelse.js';
export { type Innlogging, type Innloggingsvalg, loggInn } from './innlogging.js';
export { medSisteVersjon } from './konflikt.js';
export { heltNavn, type Lenke, type Lenker, odata, relBase, type Spoerring } from './lenke.js';
export type { Liste, Side } from './liste.js';
export type { Nedlasting, Nedlastingsvalg } from './nedlasting.js';
export { type Fremdrift, type Kilde, type Opplastingsvalg, sha256 } from './opplasting.js';
export { OpplastingAvbrutt, type Opplastingstilstand } from './opplastingsoekt.js';
export type { Mal, Ressurs } from './ressurs.js';
export type {
  Data,
  Endring,
  Klassenavn,
  KodeIListe,
  Maal,
  NyData,
  NyKode,
  Peker,
  Rel,
  Sted,
  Systeminformasjon,
  Undertype,
} from './sted.js';
export type * from './typer.js';
