export { hent } from './hent.js';
export { type Fil, lastOpp } from './lastopp.js';
export * from './meg.js';
export * from './objekt.js';
export * from './parter.js';
export * from './problem.js';
export * from './saerskilt.js';
export * from './sti.js';
export type * from './typer.js';
