import { act, dato, entity, heltall, kode, langtekst, systemID, tekst, when } from '../language/index.js';
import {
  bindingsklasse,
  deltakelsesstatus,
  partsvedtaksutfall,
  satsingsstatus,
  vedtaksemne,
} from './kodelister.js';

/** A decision. What it means for a party on a date is computed, never stored (row B04). */
export const vedtak = entity({
  name: 'vedtak',
  room: 'samhandling',
  searchesParts: true,
  clause: 'B04 B06 B07',
  fields: {
    aar: heltall({ readOnly: true, listed: true }),
    nummer: heltall({ readOnly: true, listed: true }),
    tittel: tekst({ required: true, listed: true, searched: true }),
    tekst: langtekst({ required: true, searched: true }),
    dato: dato({ required: true, listed: true }),
    bindingsklasse: kode(bindingsklasse, { required: true, listed: true }),
    vedtaksemne: kode(vedtaksemne, { required: true, listed: true }),
  },
  relations: {
    moetesak: { to: 'moetesak', inverse: 'vedtak', required: true, asField: true, constant: true },
    arena: { to: 'arena', inverse: 'vedtak', required: true, asField: true, constant: true },
    klausul: { to: 'klausul', inverse: 'vedtak', asField: true, constant: true },
    moeteregistrering: {
      to: 'moeteregistrering',
      inverse: 'vedtak',
      required: true,
      asField: true,
      constant: true,
    },
  },
  access: { create: [], read: 'alle', update: [], remove: [] },
  publicWhen: when.always,
  frozenWhen: when.always,
  series: [{ field: 'nummer', name: 'vedtak', scope: 'virksomhet-aar', yearField: 'aar' }],
  acts: [
    act({
      name: 'aapneSatsing',
      by: ['sekretariat'],
      input: {
        tittel: tekst({ required: true, maxLength: 200 }),
        beskrivelse: langtekst({ required: true }),
        svarfrist: dato({ required: true }),
        /** Who is asked: any parties, wherever they lie (row C14). Every municipality of the day when none is named. */
        part: systemID({ many: true }),
        /** Those of the proposal it comes from, unless others are named. */
        maal: systemID({ many: true }),
      },
      records: ['journalpost'],
      clause: 'C08 F10',
    }),
    act({
      name: 'registrerPartsvedtak',
      by: ['leder', 'medlem', 'sekretariat'],
      input: {
        part: systemID({ required: true }),
        organ: tekst({ required: true }),
        saksnummer: tekst({ required: true, maxLength: 40 }),
        dato: dato({ required: true }),
        utfall: kode(partsvedtaksutfall, { required: true }),
        forbehold: langtekst(),
      },
      files: 'required',
      records: ['journalpost'],
      clause: 'B14',
    }),
    act({
      name: 'startOppfoelging',
      by: ['sekretariat'],
      input: {
        tittel: tekst({ required: true, maxLength: 200 }),
        tekst: langtekst({ required: true }),
        // Who does it: a body of the collaboration, or a party.
        eierArena: systemID(),
        eierPart: systemID(),
        eiertittel: tekst({ maxLength: 200 }),
        frist: dato({ required: true }),
      },
      records: ['journalpost'],
      clause: 'H04',
    }),
    act({
      name: 'eksporterMandatlinje',
      by: ['leder', 'medlem', 'sekretariat', 'arkivar'],
      input: { part: systemID({ required: true }) },
      records: ['journalpost'],
      clause: 'B04',
    }),
  ],
});

export const satsing = entity({
  name: 'satsing',
  room: 'samhandling',
  searchesParts: true,
  clause: 'F05 F10',
  fields: {
    tittel: tekst({ required: true, listed: true, searched: true }),
    beskrivelse: langtekst({ required: true, searched: true }),
    svarfrist: dato({ required: true, listed: true }),
    satsingsstatus: kode(satsingsstatus, { readOnly: true, listed: true }),
  },
  relations: {
    vedtak: { to: 'vedtak', inverse: 'satsing', required: true, asField: true, constant: true },
    saksmappe: { to: 'saksmappe', inverse: 'satsing', asField: true, readOnly: true },
  },
  manyRelations: { maal: { to: 'maal', inverse: 'satsing', clause: 'C08' } },
  access: { create: [], read: 'alle', update: ['sekretariat'], remove: [] },
  publicWhen: when.always,
  stateField: 'satsingsstatus',
  acts: [
    act({
      name: 'purr',
      from: ['aapnet', 'deltakelse'],
      by: ['sekretariat'],
      input: { melding: langtekst() },
      records: ['journalpost'],
      clause: 'F10 F12',
    }),
  ],
});

export const deltakelse = entity({
  name: 'deltakelse',
  room: 'samhandling',
  clause: 'F10 F12',
  fields: {
    deltakelsesstatus: kode(deltakelsesstatus, { required: true, listed: true }),
    spurtDato: dato({ listed: true }),
    svartDato: dato({ listed: true }),
    purretDato: dato({ listed: true }),
    begrunnelse: langtekst(),
    organ: tekst(),
    saksnummer: tekst(),
    vedtaksdato: dato(),
  },
  relations: {
    satsing: {
      to: 'satsing',
      inverse: 'deltakelse',
      required: true,
      owned: true,
      asField: true,
      constant: true,
    },
    part: {
      to: 'samarbeidspart',
      inverse: 'deltakelse',
      required: true,
      asField: true,
      constant: true,
      follows: { how: 'copy' },
    },
    journalpost: { to: 'journalpost', inverse: 'deltakelse', asField: true, readOnly: true },
  },
  access: { create: [], read: 'alle', update: [], remove: [] },
  publicWhen: when.always,
  stateField: 'deltakelsesstatus',
  title: 'deltakelsesstatus',
  unique: [['satsing', 'part']],
  acts: [
    act({
      name: 'svar',
      from: ['spurt', 'interesse'],
      by: ['leder', 'medlem', 'sekretariat'],
      input: {
        deltakelsesstatus: kode(deltakelsesstatus, { required: true }),
        begrunnelse: langtekst(),
        organ: tekst(),
        saksnummer: tekst({ maxLength: 40 }),
        vedtaksdato: dato(),
      },
      files: 'optional',
      records: ['journalpost'],
      clause: 'F10 B04',
    }),
  ],
});
