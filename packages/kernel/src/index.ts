export type { Objekt } from './access/utvalg.js';
export type { Opplasting } from './acts/index.js';
export { type Aktoer, harRolle, klareringer, offentligAktoer, systemAktoer } from './aktoer.js';
export {
  bindingsgrunnlagAv,
  lesBindingsgrunnlag,
  type Radleser,
  virkningPartsvedtakAv,
  virkningVedtakAv,
} from './bindingsgrunnlag.js';
export {
  type Brukervalg,
  type Epostvarsel,
  epostvarsler,
  finnKalenderbruker,
  hentBrukervalg,
  nyKalendernoekkel,
  settEpostvarsel,
  settSpraak,
  stengKalender,
} from './brukervalg.js';
export type { Avsending } from './filfelt.js';
export {
  type Foelgbar,
  type Foelging,
  foelg,
  foelgbare,
  hentFoelging,
  sluttAaFoelge,
} from './foelging.js';
export {
  type Endringen,
  type Foeringsgrunnlag,
  foeringsgrunnlag,
  type Radhenter,
} from './foeringsgrunnlag.js';
export { tegnMoetepapirer, tegnSaksframlegg } from './forhaandsvisning.js';
export { varsleFrister } from './frister.js';
export { type Gravstein, type Gravsteinvalg, hentGravsteiner } from './gravstein.js';
export * from './kernel.js';
export { type Mandatlinje, type Mandatsteg, mandatlinjeFor } from './mandatlinje.js';
export { maske } from './maske.js';
export { type Spraak, spraakene } from './mottakere.js';
export type { Egenkode, Ordbok } from './ordbok.js';
export { fieldProblem, Problem, type ProblemKode, problemer, ruleProblem } from './problem.js';
export * from './rules/binding.js';
export { type Svarsum, summerPerRegion, summerSvar, type Tellesvar } from './rules/hoeringssvar.js';
export * from './rules/kapasitet.js';
export {
  type Mentorforslag,
  type Mentorgrunn,
  type Mentorgrunnlag,
  mentorforslag,
} from './rules/loesningsbruk.js';
export * from './rules/mandat.js';
export { anbefalingsstatusFra } from './rules/oppfoelging.js';
export * from './rules/sammensetning.js';
export { erVedtaksfoer, type Stemmevei, stemmeveier } from './rules/stemmerett.js';
export { gjelderDa } from './rules/tidsrom.js';
export * from './rules/virkning.js';
export { type Beslutningsregel, tellOpp, type Voteringsresultat } from './rules/votering.js';
export type { Fil, Filmaal, Medbrakt, Overfoering } from './sesjon.js';
export { harPlassTil, type Plass } from './seter.js';
export { hentUtboks, proevUtboksIgjen, type Utboksrad, type Utboksstilling } from './utboks.js';
export { hentVarsler, merkVarslerLest, type Varsel } from './varsler.js';
