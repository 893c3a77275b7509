export { IdentitetKonfigFeil } from './konfig.js';
export { oidclagerPg } from './oidclager-pg.js';
export type {
  Bruker,
  Brukerkatalog,
  Demobruker,
  Identitet,
  Logg,
  Oidclager,
  Rolle,
  Sesjon,
  Sesjonslager,
  Sporring,
  Virksomhetsroller,
} from './porter.js';
export { type Identitetsvalg, registrerIdentitet } from './registrer.js';
export { sesjonslagerPg } from './sesjon-pg.js';
export { identitetTabeller } from './tabeller.js';
