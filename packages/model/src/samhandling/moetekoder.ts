import { kodeliste } from '../language/index.js';

export const moetestatus = kodeliste('Moetestatus', [
  ['planlagt', 'Planlagt'],
  ['innkalt', 'Innkalt'],
  ['aapnet', 'Åpnet'],
  ['avsluttet', 'Avsluttet'],
  ['protokoll', 'Utkast til protokoll'],
  ['til-kommentar', 'Protokoll til kommentar'],
  ['godkjent', 'Protokoll godkjent'],
  ['avlyst', 'Avlyst'],
]);

export const fremmoete = kodeliste('Fremmoete', [
  ['ukjent', 'Ikke registrert'],
  ['kommer', 'Har sagt at de kommer'],
  ['til-stede', 'Til stede'],
  ['fravaer', 'Forfall'],
]);

/** All of these are found in Norwegian networks. */
export const beslutningsregel = kodeliste('Beslutningsregel', [
  ['konsensus', 'Enighet'],
  ['konsensus-leder', 'Enighet, ellers avgjør leder'],
  ['flertall', 'Alminnelig flertall per part'],
  ['veto', 'Flertall per part, med vetorett for navngitte parter'],
  ['reservasjon', 'Enighet, med rett til å stå utenfor saken'],
  ['anbefaling', 'Rådgivende, flertall per part'],
]);

export const stemmegivning = kodeliste('Stemmegivning', [
  ['for', 'For'],
  ['mot', 'Mot'],
  ['avholdende', 'Avholdende'],
  ['reservert', 'Reservert, står utenfor'],
]);

export const voteringsstatus = kodeliste('Voteringsstatus', [
  ['aapen', 'Åpen'],
  ['lukket', 'Lukket'],
  ['annullert', 'Annullert'],
]);

/** What made a vote come out as it did. */
export const voteringsgrunnlag = kodeliste('Voteringsgrunnlag', [
  ['enighet', 'Ingen stemte mot'],
  ['uenighet', 'Det var ikke enighet'],
  ['leder', 'Leder avgjorde'],
  ['flertall', 'Flertall'],
  ['ikke-flertall', 'Ikke flertall'],
  ['veto', 'En part med vetorett stemte mot'],
]);

/** By what right a vote was given. */
export const stemmemaate = kodeliste('Stemmemaate', [
  ['selv', 'Fra egen enhet'],
  ['vara', 'Av vara'],
  ['fullmakt', 'Ved fullmakt'],
  ['sekretariat', 'Registrert av sekretariatet'],
]);

export const fullmaktsstatus = kodeliste('Fullmaktsstatus', [
  ['gyldig', 'Gyldig'],
  ['trukket', 'Trukket'],
]);

/** Decision 7.9 no. 4: the body decides, the participant only tells. */
export const habilitetsstatus = kodeliste('Habilitetsstatus', [
  ['foreslaatt', 'Foreslått av systemet, ikke avgjort'],
  ['meldt', 'Meldt, ikke avgjort'],
  ['inhabil', 'Inhabil'],
  ['habil', 'Habil'],
]);

/** What a party has at stake in an item. */
export const interessetype = kodeliste('Interessetype', [
  ['soeker', 'Søker om tilskuddet'],
  ['mottaker', 'Mottar tilskuddet'],
  ['giver', 'Gir tilskuddet'],
  ['part', 'Part i saken'],
]);

/** Grants whose giver is known from the scheme itself. */
export const tilskuddsordning = kodeliste('Tilskuddsordning', [
  ['skjoennsmidler', 'Skjønnsmidler'],
  ['digifin', 'DigiFin'],
  ['annen', 'Annen ordning'],
]);

export const taletype = kodeliste('Taletype', [
  ['innlegg', 'Innlegg'],
  ['replikk', 'Replikk'],
]);

export const talerstatus = kodeliste('Talerstatus', [
  ['venter', 'Har bedt om ordet'],
  ['har-ordet', 'Har ordet'],
  ['ferdig', 'Ferdig'],
  ['stroeket', 'Strøket'],
]);

export const forslagsutfall = kodeliste('Forslagsutfall', [
  ['fremmet', 'Fremmet'],
  ['vedtatt', 'Vedtatt'],
  ['falt', 'Falt'],
  // Never voted on: the item was decided otherwise.
  ['bortfalt', 'Falt bort'],
  ['trukket', 'Trukket'],
]);

/** An alternative excludes the recommendation and the other alternatives; an amendment is voted before what it amends. */
export const forslagsslag = kodeliste('Forslagsslag', [
  ['alternativt', 'Alternativt forslag'],
  ['endring', 'Endringsforslag'],
]);

export const merknadsstatus = kodeliste('Merknadsstatus', [
  ['aapen', 'Ikke besvart'],
  ['tatt-til-foelge', 'Tatt til følge'],
  ['ikke-tatt-til-foelge', 'Ikke tatt til følge'],
]);
