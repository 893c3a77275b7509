export { maske, type Objekt } from './access/utvalg.js';
export type { Opplasting } from './acts/index.js';
export { type Aktoer, harRolle, klareringer, offentligAktoer, systemAktoer } from './aktoer.js';
export * from './kernel.js';
export { fieldProblem, Problem, type ProblemKode, problemer, ruleProblem } from './problem.js';
export * from './rules/virkning.js';
export { type Beslutningsregel, tellOpp, type Voteringsresultat } from './rules/votering.js';
export { harPlassTil, type Plass } from './seter.js';
export { hentVarsler, merkVarslerLest, type Varsel } from './varsler.js';
