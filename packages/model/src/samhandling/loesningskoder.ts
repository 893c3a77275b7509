import { kodeliste } from '../language/index.js';

/** Row C11: whose the solution is. */
export const loesningstype = kodeliste('Loesningstype', [
  ['nasjonal', 'Nasjonal fellesløsning'],
  ['kommunesektor', 'Felles for kommunesektoren'],
  ['samarbeid', 'Samarbeidets egen'],
  ['part', 'Delt av en part'],
]);

/** How far a party has come with a solution, from nothing said to out of use. */
export const bruksstatus = kodeliste('Bruksstatus', [
  ['ikke-vurdert', 'Ikke vurdert'],
  ['vurderes', 'Vurderes'],
  ['planlagt', 'Planlagt'],
  ['innfoeres', 'Innføres'],
  ['i-bruk', 'I bruk'],
  ['ikke-aktuelt', 'Ikke aktuelt'],
  ['avviklet', 'Avviklet'],
]);

export const kartleggingsstatus = kodeliste('Kartleggingsstatus', [
  ['sendt', 'Åpen for svar'],
  ['avsluttet', 'Avsluttet'],
]);

export const bistandstype = kodeliste('Bistandstype', [
  ['tilbud', 'Tilbyr hjelp'],
  ['oenske', 'Ønsker hjelp'],
]);

export const bistandsstatus = kodeliste('Bistandsstatus', [
  ['forespurt', 'Forespurt'],
  ['aapen', 'Åpen'],
  ['trukket', 'Trukket'],
]);

/** Row C13: two parties find each other, agree, and tell the others what they learnt. */
export const mentorstatus = kodeliste('Mentorstatus', [
  ['foreslaatt', 'Foreslått'],
  ['avtalt', 'Avtalt'],
  ['avslaatt', 'Takket nei'],
  ['avsluttet', 'Avsluttet'],
]);

export const strategistatus = kodeliste('Strategistatus', [
  ['utkast', 'Utkast'],
  ['hoering', 'På høring'],
  ['vedtatt', 'Vedtatt'],
  ['erstattet', 'Erstattet'],
]);
