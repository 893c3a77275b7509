import { act, boolsk, dato, entity, heltall, kode, langtekst, tekst, when } from '../language/index.js';
import { forskjellstype, importstatus, registerkilde } from './partkoder.js';

/** A file of a public register, held against ours before anything is changed. */
export const registerimport = entity({
  name: 'registerimport',
  room: 'samhandling',
  fields: {
    filnavn: tekst({ required: true, listed: true }),
    registerkilde: kode(registerkilde, { required: true, listed: true }),
    importstatus: kode(importstatus, { required: true, listed: true }),
    lestDato: dato({ required: true, listed: true }),
    sjekksum: tekst({ required: true, maxLength: 64 }),
    /** What our register looked like when the file was held against it. */
    registeravtrykk: tekst({ required: true, maxLength: 64, internal: true }),
    antallEndringer: heltall({ required: true, minimum: 0, listed: true }),
    antallFeil: heltall({ required: true, minimum: 0, listed: true }),
  },
  access: {
    create: [],
    read: ['sekretariat', 'administrator'],
    update: [],
    remove: ['sekretariat', 'administrator'],
  },
  publicWhen: when.never,
  stateField: 'importstatus',
  frozenWhen: when.in('importstatus', 'tatt-i-bruk'),
  title: 'filnavn',
  acts: [
    act({
      name: 'lesInn',
      onCollection: true,
      by: ['sekretariat', 'administrator'],
      input: { registerkilde: kode(registerkilde, { required: true }) },
      files: 'required',
    }),
    act({
      name: 'taIBruk',
      from: ['lest'],
      to: 'tatt-i-bruk',
      by: ['sekretariat', 'administrator'],
      final: true,
    }),
    act({ name: 'forkast', from: ['lest', 'feil'], to: 'forkastet', by: ['sekretariat', 'administrator'] }),
  ],
});

/** One difference between the file and our register. `sted` is the place in the file, from 1. */
export const registerforskjell = entity({
  name: 'registerforskjell',
  room: 'samhandling',
  fields: {
    sted: heltall({ required: true, minimum: 0, listed: true }),
    forskjellstype: kode(forskjellstype, { required: true, listed: true }),
    navn: tekst({ required: true, listed: true, searched: true }),
    felt: tekst({ listed: true }),
    foer: tekst({ listed: true }),
    etter: tekst({ listed: true }),
    forklaring: langtekst(),
    /** Is done when the file is taken into use. */
    gjoeres: boolsk({ required: true }),
    /** What will be done, as the file says it. */
    innhold: langtekst({ internal: true }),
  },
  relations: {
    registerimport: {
      to: 'registerimport',
      inverse: 'registerforskjell',
      required: true,
      owned: true,
      asField: true,
      constant: true,
    },
    part: { to: 'samarbeidspart', inverse: 'registerforskjell', asField: true, constant: true },
  },
  access: { create: [], read: ['sekretariat', 'administrator'], update: [], remove: [] },
  publicWhen: when.never,
  frozenWhen: when.always,
  title: 'navn',
});
