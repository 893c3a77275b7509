import { kodeliste } from '../language/index.js';

/** What a rule of composition demands (rows A05-A08, A14). */
export const regeltype = kodeliste('Regeltype', [
  ['en-per-region', 'Én fra hver region'],
  ['part', 'En bestemt part'],
  ['parttype', 'En part av en bestemt type'],
  ['antall', 'Et antall plasser'],
]);

/** Decision 7.9 no. 1: the region nominates, the steering group elects or declines. */
export const nominasjonsstatus = kodeliste('Nominasjonsstatus', [
  ['nominert', 'Nominert'],
  ['valgt', 'Valgt'],
  ['avvist', 'Avvist'],
  ['trukket', 'Trukket'],
]);

/** Row A16: the five areas of the secretariat. The collaboration may add its own. */
export const kompetanseomraade = kodeliste(
  'Kompetanseomraade',
  [
    ['organisasjonsutvikling', 'Organisasjonsutvikling'],
    ['anskaffelser', 'Anskaffelser'],
    ['teknologiforstaaelse', 'Teknologiforståelse'],
    ['gevinstarbeid', 'Gevinstarbeid'],
    ['prosjektledelse', 'Prosjektledelse'],
  ],
  true,
);
