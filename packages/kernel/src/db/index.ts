export { settAppPassord, skalHaDatabase } from './oppstart.js';
export { openPool, type PoolOptions } from './pool.js';
export { startPostgres } from './postgres.js';
export { fullSkjema } from './skjema.js';
export { lyttTilMoeter, type Moetehendelse, type Moetelytter } from './stroem.js';
export { fromDatabase } from './transaksjon.js';
export { type Brukerpost, openRegister, type Register, type Virksomhet } from './virksomhet.js';
