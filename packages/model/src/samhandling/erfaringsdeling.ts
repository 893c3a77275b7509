import { act, boolsk, dato, entity, kode, langtekst, systemID, tekst, when } from '../language/index.js';
import { bistandsstatus, bistandstype, mentorstatus } from './loesningskoder.js';

const deltakere = ['leder', 'medlem', 'kp', 'sekretariat'] as const;

/** A party offers help, or asks for it, about a solution or something else (row C13). Seen by those who take part. */
export const bistand = entity({
  name: 'bistand',
  room: 'samhandling',
  clause: 'C10 C13',
  fields: {
    bistandstype: kode(bistandstype, { required: true, constant: true, listed: true }),
    tittel: tekst({ required: true, maxLength: 200, listed: true, searched: true }),
    tekst: langtekst({ searched: true }),
    bistandsstatus: kode(bistandsstatus, { required: true, listed: true }),
    meldtDato: dato({ required: true, listed: true }),
  },
  relations: {
    part: {
      to: 'samarbeidspart',
      inverse: 'bistand',
      required: true,
      asField: true,
      follows: { how: 'move', one: true, when: when.in('bistandsstatus', 'aapen', 'forespurt') },
    },
    loesning: { to: 'fellesloesning', inverse: 'bistand', asField: true, constant: true },
  },
  access: { create: [], read: 'alle', update: [], remove: [] },
  publicWhen: when.never,
  stateField: 'bistandsstatus',
  acts: [
    act({
      name: 'meldBistand',
      onCollection: true,
      by: deltakere,
      input: {
        part: systemID({ required: true }),
        bistandstype: kode(bistandstype, { required: true }),
        tittel: tekst({ required: true, maxLength: 200 }),
        tekst: langtekst(),
        loesning: systemID(),
      },
    }),
    act({
      name: 'foreslaaMentor',
      from: ['aapen'],
      by: deltakere,
      // The other party: it is asked, and nothing is agreed before it has said yes.
      input: { part: systemID({ required: true }), melding: langtekst() },
      clause: 'C13',
    }),
    act({
      name: 'trekkBistand',
      from: ['aapen'],
      to: 'trukket',
      by: deltakere,
      seat: { party: 'part', exempt: ['sekretariat'] },
      final: true,
    }),
  ],
});

/** One party helps another: proposed, agreed, and ended with what was learnt. */
export const mentorordning = entity({
  name: 'mentorordning',
  room: 'samhandling',
  clause: 'C13',
  fields: {
    tittel: tekst({ required: true, listed: true, searched: true }),
    melding: langtekst(),
    mentorstatus: kode(mentorstatus, { required: true, listed: true }),
    /** It is the one who would help that has to answer; else the one who would be helped. */
    hjelperSvarer: boolsk({ required: true }),
    foreslaattDato: dato({ required: true, listed: true }),
    avtaltDato: dato({ listed: true }),
    avsluttetDato: dato({ listed: true }),
    begrunnelse: langtekst(),
  },
  relations: {
    tilbud: { to: 'bistand', inverse: 'hjelper', required: true, asField: true, constant: true },
    oenske: { to: 'bistand', inverse: 'hjelpesAv', required: true, asField: true, constant: true },
    saksmappe: { to: 'saksmappe', inverse: 'mentorordning', asField: true, readOnly: true },
    journalpost: { to: 'journalpost', inverse: 'mentorordning', asField: true, readOnly: true },
  },
  access: { create: [], read: 'alle', update: [], remove: [] },
  publicWhen: when.never,
  frozenWhen: when.in('mentorstatus', 'avslaatt', 'avsluttet'),
  stateField: 'mentorstatus',
  acts: [
    act({
      name: 'godta',
      from: ['foreslaatt'],
      to: 'avtalt',
      by: deltakere,
      records: ['saksmappe', 'journalpost'],
    }),
    act({
      name: 'takkNei',
      from: ['foreslaatt'],
      to: 'avslaatt',
      by: deltakere,
      input: { begrunnelse: langtekst() },
      final: true,
    }),
    act({
      name: 'avsluttMentor',
      from: ['avtalt'],
      to: 'avsluttet',
      by: deltakere,
      input: {
        tittel: tekst({ required: true, maxLength: 200 }),
        erfaring: langtekst({ required: true }),
        offentlig: boolsk(),
      },
      records: ['journalpost'],
      final: true,
    }),
  ],
});

/** What a party learnt, for the others to find (row C10). It stays with the party that wrote it. */
export const erfaring = entity({
  name: 'erfaring',
  room: 'samhandling',
  clause: 'C03 C10 C13',
  fields: {
    tittel: tekst({ required: true, maxLength: 200, listed: true, searched: true }),
    tekst: langtekst({ required: true, searched: true }),
    deltDato: dato({ required: true, listed: true }),
    /** The party lets the public read it too. */
    offentlig: boolsk({ listed: true }),
  },
  relations: {
    part: { to: 'samarbeidspart', inverse: 'erfaring', required: true, asField: true, constant: true },
    loesning: { to: 'fellesloesning', inverse: 'erfaring', asField: true, constant: true },
    mentorordning: { to: 'mentorordning', inverse: 'erfaring', asField: true, constant: true },
    journalpost: { to: 'journalpost', inverse: 'erfaring', asField: true, constant: true },
  },
  access: { create: [], read: 'alle', update: [], remove: [] },
  publicWhen: when.isTrue('offentlig'),
  frozenWhen: when.always,
  acts: [
    act({
      name: 'delErfaring',
      onCollection: true,
      by: deltakere,
      input: {
        part: systemID({ required: true }),
        loesning: systemID({ required: true }),
        tittel: tekst({ required: true, maxLength: 200 }),
        tekst: langtekst({ required: true }),
        offentlig: boolsk(),
      },
      files: 'optional',
      records: ['journalpost'],
      clause: 'C10',
    }),
  ],
});
