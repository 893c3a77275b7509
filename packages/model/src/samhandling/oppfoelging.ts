import { act, dato, entity, kode, kodeliste, langtekst, tekst, when } from '../language/index.js';

export const oppfoelgingsstatus = kodeliste('Oppfoelgingsstatus', [
  ['planlagt', 'Planlagt'],
  ['i-arbeid', 'I arbeid'],
  ['ferdig', 'Ferdig'],
  ['avlyst', 'Avlyst'],
]);

const eier = { relation: 'eierArena', party: 'eierPart', exempt: ['sekretariat'] } as const;

/** What shall be done because of a decision: by whom, by when, and what shows that it is done (report 3 of the mission). */
export const oppfoelging = entity({
  name: 'oppfoelging',
  room: 'samhandling',
  searchesParts: true,
  clause: 'H04',
  fields: {
    tittel: tekst({ required: true, listed: true, searched: true }),
    tekst: langtekst({ required: true, searched: true }),
    eiertittel: tekst({ listed: true }),
    frist: dato({ required: true, listed: true }),
    oppfoelgingsstatus: kode(oppfoelgingsstatus, { required: true, listed: true }),
    bevis: langtekst(),
    begrunnelse: langtekst(),
    ferdigDato: dato({ listed: true }),
  },
  relations: {
    vedtak: { to: 'vedtak', inverse: 'oppfoelging', required: true, asField: true, constant: true },
    eierArena: { to: 'arena', inverse: 'oppfoelging', asField: true },
    eierPart: {
      to: 'samarbeidspart',
      inverse: 'oppfoelging',
      asField: true,
      follows: { how: 'move', one: true, when: when.in('oppfoelgingsstatus', 'planlagt', 'i-arbeid') },
    },
    /** The record of the evidence. */
    journalpost: { to: 'journalpost', inverse: 'oppfoelging', asField: true, readOnly: true },
  },
  access: { create: [], read: 'alle', update: [], remove: [] },
  publicWhen: when.always,
  frozenWhen: when.in('oppfoelgingsstatus', 'ferdig', 'avlyst'),
  stateField: 'oppfoelgingsstatus',
  acts: [
    act({
      name: 'paabegynn',
      from: ['planlagt'],
      to: 'i-arbeid',
      by: ['leder', 'medlem', 'kp', 'sekretariat'],
      seat: eier,
      records: [],
    }),
    act({
      name: 'meldFerdig',
      from: ['planlagt', 'i-arbeid'],
      to: 'ferdig',
      by: ['leder', 'medlem', 'kp', 'sekretariat'],
      seat: eier,
      input: { bevis: langtekst() },
      files: 'optional',
      records: ['journalpost'],
      final: true,
    }),
    act({
      name: 'endreFrist',
      from: ['planlagt', 'i-arbeid'],
      by: ['sekretariat'],
      input: { frist: dato({ required: true }), begrunnelse: langtekst({ required: true }) },
      records: ['journalpost'],
    }),
    act({
      name: 'avlys',
      from: ['planlagt', 'i-arbeid'],
      to: 'avlyst',
      by: ['sekretariat'],
      input: { begrunnelse: langtekst({ required: true }) },
      records: ['journalpost'],
      final: true,
    }),
  ],
});
