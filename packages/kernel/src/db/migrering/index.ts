export { type DiffOptions, diff, utfyllingsmerke } from './diff.js';
export { Migrasjonsfeil, Tapsfeil } from './feil.js';
export { migrasjonsmappe } from './filer.js';
export { type Katalog, lesKatalog, migrasjonstabell, tomKatalog } from './katalog.js';
export { type MigrerOptions, type Migrert, migrer } from './migrer.js';
export {
  type NyMigrasjon,
  nyMigrasjon,
  type Skjema,
  type Skrevet,
  sjekkDrift,
  skrivStart,
  startSql,
} from './ny.js';
