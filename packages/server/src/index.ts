export type { Avhengigheter } from './avhengigheter.js';
export { type Konfigurasjon, KonfigurasjonsFeil, lesKonfigurasjon } from './config.js';
export { byggServer } from './http.js';
export { openLogg } from './log.js';
export { serverskjema } from './skjema.js';
export { type Kjoerende, startServer } from './start.js';
export { versjon } from './versjon.js';
