import { kodeliste } from '../language/index.js';

export const endringsstatus = kodeliste('Endringsstatus', [
  ['planlagt', 'Planlagt'],
  ['gjennomfoert', 'Gjennomført'],
  ['avlyst', 'Avlyst'],
]);

export const viderefoeringsstatus = kodeliste('Viderefoeringsstatus', [
  ['valgt', 'Valgt'],
  ['gjennomfoert', 'Videreført'],
]);

/** Public registers whose files can be read in. */
export const registerkilde = kodeliste('Registerkilde', [
  ['klass', 'SSB Klass, endringer i kommuneinndelingen'],
  ['enhetsregisteret', 'Enhetsregisteret'],
]);

export const importstatus = kodeliste('Importstatus', [
  ['lest', 'Lest, ikke tatt i bruk'],
  ['feil', 'Har feil'],
  ['tatt-i-bruk', 'Tatt i bruk'],
  ['forkastet', 'Forkastet'],
]);

export const forskjellstype = kodeliste('Forskjellstype', [
  ['ny', 'Ny'],
  ['endret', 'Endret'],
  ['slutter', 'Slutter'],
  ['finnes', 'Finnes fra før'],
  ['ukjent', 'Ikke vår'],
  ['feil', 'Feil'],
]);
