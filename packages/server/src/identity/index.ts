export { type Feilsvar, krevIdentitet, problemsvar } from './autentiser.js';
export { type Feilkode, IdentitetFeil, somProblem } from './feil.js';
export { type IdentitetConfig, IdentitetKonfigFeil } from './konfig.js';
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
export { csrfToken } from './sesjon.js';
export { sesjonslagerPg } from './sesjon-pg.js';
export { identitetTabeller } from './tabeller.js';
