// The shapes of composed answers: the server answers with them, and the web reads them. Types only.
export type * from './arbeidsflate.js';
export type * from './fellesloesning.js';
export type * from './forslag.js';
export type { Kodeverdi } from './kodeverdi.js';
export type * from './matrise.js';
export type { Oppfoelgingslinje } from './oppfoelging.js';
