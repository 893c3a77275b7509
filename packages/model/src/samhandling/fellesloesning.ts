import {
  act,
  boolsk,
  dato,
  desimal,
  entity,
  gruppe,
  kode,
  langtekst,
  systemID,
  tekst,
  tidspunkt,
  when,
} from '../language/index.js';
import { hoeringssvarstatus } from './kodelister.js';
import { bruksstatus, kartleggingsstatus, loesningstype } from './loesningskoder.js';
import { registerAccess } from './part.js';

const svarende = ['leder', 'medlem', 'sekretariat'] as const;

/** Something the parties may take into use rather than buy or make each for itself. */
export const fellesloesning = entity({
  name: 'fellesloesning',
  room: 'samhandling',
  clause: 'C05 C11',
  fields: {
    tittel: tekst({ required: true, maxLength: 200, listed: true, searched: true }),
    loesningstype: kode(loesningstype, { required: true, listed: true }),
    beskrivelse: langtekst({ required: true, searched: true }),
    /** Who answers for the solution. */
    eiernavn: tekst({ required: true, maxLength: 200, listed: true }),
    /** Where its owner tells about it. */
    nettadresse: tekst({ maxLength: 500 }),
    fraDato: dato({ listed: true }),
    /** First day on which it is no longer offered. */
    tilDato: dato({ listed: true }),
  },
  relations: {
    /** Where answers, resolutions and experience about it are filed; made with the first of them. */
    saksmappe: { to: 'saksmappe', inverse: 'fellesloesning', asField: true, readOnly: true },
  },
  manyRelations: { maal: { to: 'maal', inverse: 'fellesloesning', clause: 'C08' } },
  access: registerAccess,
  publicWhen: when.always,
});

/** What a party says of itself and a solution. */
const brukssvar = {
  bruksstatus: kode(bruksstatus, { required: true }),
  /** When it plans to have it in use. */
  plandato: dato(),
  forventetGevinst: langtekst(),
  observertGevinst: langtekst(),
  /** Title of the role to ask, never a person. */
  kontaktrolle: tekst({ maxLength: 200 }),
  kontraktUtloep: dato(),
} as const;

const omLoesning = { part: systemID({ required: true }), loesning: systemID({ required: true }) } as const;

/**
 * Where a party stood with a solution in a period: a new answer ends the one before it. No row says that nobody has
 * answered, which is not the same as `ikke-vurdert`.
 */
export const loesningsbruk = entity({
  name: 'loesningsbruk',
  room: 'samhandling',
  clause: 'C11',
  fields: {
    ...brukssvar,
    bruksstatus: kode(bruksstatus, { required: true, listed: true }),
    plandato: dato({ listed: true }),
    kontaktrolle: tekst({ maxLength: 200, internal: true }),
    // When a contract runs out is for those who may buy together to know.
    kontraktUtloep: dato({ internal: true }),
    fraDato: dato({ required: true, listed: true }),
    tilDato: dato({ listed: true }),
    /** The party's own resolution, when there is one. */
    egetOrgan: tekst({ maxLength: 200 }),
    egenSak: tekst({ maxLength: 40 }),
    egetVedtakDato: dato(),
    /** Where the statement is from when it is not the party's own answer. */
    kilde: tekst({ maxLength: 200 }),
  },
  relations: {
    loesning: {
      to: 'fellesloesning',
      inverse: 'loesningsbruk',
      required: true,
      owned: true,
      asField: true,
      constant: true,
    },
    part: {
      to: 'samarbeidspart',
      inverse: 'loesningsbruk',
      required: true,
      asField: true,
      constant: true,
      follows: { how: 'copy' },
    },
    /** The record of the answer or the resolution. */
    journalpost: { to: 'journalpost', inverse: 'loesningsbruk', asField: true, readOnly: true },
  },
  access: { create: [], read: 'alle', update: [], remove: [] },
  publicWhen: when.always,
  title: 'bruksstatus',
  unique: [['loesning', 'part', 'fraDato']],
  acts: [
    act({
      name: 'meldBruk',
      onCollection: true,
      by: svarende,
      input: { ...omLoesning, ...brukssvar },
      clause: 'C11',
    }),
    act({
      name: 'vedtaBruk',
      onCollection: true,
      by: svarende,
      input: {
        ...omLoesning,
        ...brukssvar,
        egetOrgan: tekst({ required: true, maxLength: 200 }),
        egenSak: tekst({ required: true, maxLength: 40 }),
        egetVedtakDato: dato({ required: true }),
      },
      files: 'required',
      records: ['journalpost'],
      clause: 'B14 C11',
    }),
    act({
      name: 'taInnTabell',
      onCollection: true,
      by: ['sekretariat'],
      // All of a table that has been held against the register, or nothing: `foer` is what stood there then.
      input: {
        kilde: tekst({ required: true, maxLength: 200 }),
        bruk: gruppe(
          'tabellbruk',
          {
            part: systemID({ required: true }),
            loesning: systemID({ required: true }),
            bruksstatus: kode(bruksstatus, { required: true }),
            foer: kode(bruksstatus),
          },
          { many: true, required: true },
        ),
      },
      clause: 'C11',
    }),
  ],
});

/** A round of asking the parties how they stand with several solutions at once. */
export const kartlegging = entity({
  name: 'kartlegging',
  room: 'samhandling',
  clause: 'C11',
  fields: {
    tittel: tekst({ required: true, maxLength: 200, listed: true, searched: true }),
    tekst: langtekst(),
    frist: dato({ required: true, listed: true }),
    kartleggingsstatus: kode(kartleggingsstatus, { required: true, listed: true }),
    sendtDato: dato({ required: true, listed: true }),
    oppsummering: langtekst(),
  },
  relations: {
    saksmappe: { to: 'saksmappe', inverse: 'kartlegging', asField: true, constant: true },
    journalpost: { to: 'journalpost', inverse: 'kartlegging', asField: true, constant: true },
  },
  manyRelations: { loesning: { to: 'fellesloesning', inverse: 'kartlegging' } },
  access: { create: [], read: 'alle', update: [], remove: [] },
  publicWhen: when.always,
  frozenWhen: when.in('kartleggingsstatus', 'avsluttet'),
  stateField: 'kartleggingsstatus',
  acts: [
    act({
      name: 'sendKartlegging',
      onCollection: true,
      by: ['sekretariat'],
      input: {
        tittel: tekst({ required: true, maxLength: 200 }),
        tekst: langtekst(),
        frist: dato({ required: true }),
        loesning: systemID({ many: true, required: true }),
        /** Every municipality of the day when none is named. */
        part: systemID({ many: true }),
      },
      records: ['saksmappe', 'journalpost'],
    }),
    act({
      name: 'purr',
      from: ['sendt'],
      by: ['sekretariat'],
      input: { melding: langtekst() },
      records: ['journalpost'],
    }),
    act({
      name: 'avslutt',
      from: ['sendt'],
      to: 'avsluttet',
      by: ['sekretariat'],
      input: { oppsummering: langtekst({ required: true }) },
      records: ['journalpost'],
      final: true,
    }),
  ],
});

/** What one party has been asked in a round, and whether it has answered. The answer itself is `loesningsbruk`. */
export const kartleggingssvar = entity({
  name: 'kartleggingssvar',
  room: 'samhandling',
  clause: 'C11',
  fields: {
    hoeringssvarstatus: kode(hoeringssvarstatus, { required: true, listed: true }),
    svartTid: tidspunkt({ listed: true }),
    forSent: boolsk({ listed: true }),
    purretDato: dato({ listed: true }),
    merknad: langtekst(),
  },
  relations: {
    kartlegging: {
      to: 'kartlegging',
      inverse: 'kartleggingssvar',
      required: true,
      owned: true,
      asField: true,
      constant: true,
    },
    part: {
      to: 'samarbeidspart',
      inverse: 'kartleggingssvar',
      required: true,
      asField: true,
      constant: true,
      follows: { how: 'copy', when: when.in('hoeringssvarstatus', 'ikke-svart') },
    },
    journalpost: { to: 'journalpost', inverse: 'kartleggingssvar', asField: true, readOnly: true },
  },
  access: { create: [], read: 'alle', update: [], remove: [] },
  publicWhen: when.via('kartlegging'),
  frozenWhen: when.frozen('kartlegging'),
  stateField: 'hoeringssvarstatus',
  title: 'hoeringssvarstatus',
  unique: [['kartlegging', 'part']],
  acts: [
    act({
      name: 'svar',
      from: ['ikke-svart', 'svart'],
      by: svarende,
      seat: { party: 'part', exempt: ['sekretariat'] },
      input: {
        bruk: gruppe(
          'brukssvar',
          { loesning: systemID({ required: true }), ...brukssvar },
          { many: true, required: true },
        ),
        merknad: langtekst(),
      },
      records: ['journalpost'],
    }),
  ],
});

/**
 * What a party wants to reach with a solution, and what it measures: where it began, where it will be, and how far it
 * has come (row C12). Shown beside the party's own words; the register of benefits is another matter.
 */
export const endringsmaal = entity({
  name: 'endringsmaal',
  room: 'samhandling',
  clause: 'C12',
  fields: {
    tittel: tekst({ required: true, maxLength: 200, listed: true, searched: true }),
    maalenhet: tekst({ required: true, maxLength: 60, listed: true }),
    nullpunkt: desimal({ required: true, listed: true }),
    nullpunktDato: dato({ required: true, listed: true }),
    maaltall: desimal({ required: true, listed: true }),
    maaldato: dato({ required: true, listed: true }),
    maaling: gruppe(
      'endringsmaaling',
      {
        dato: dato({ required: true }),
        verdi: desimal({ required: true }),
        merknad: tekst({ maxLength: 500 }),
      },
      { many: true },
    ),
    fraDato: dato({ required: true }),
    tilDato: dato({ listed: true }),
  },
  relations: {
    loesning: {
      to: 'fellesloesning',
      inverse: 'endringsmaal',
      required: true,
      owned: true,
      asField: true,
      constant: true,
    },
    part: {
      to: 'samarbeidspart',
      inverse: 'endringsmaal',
      required: true,
      asField: true,
      constant: true,
      follows: { how: 'copy' },
    },
  },
  access: { create: [], read: 'alle', update: [], remove: [] },
  publicWhen: when.always,
  acts: [
    act({
      name: 'settMaal',
      onCollection: true,
      by: svarende,
      input: {
        ...omLoesning,
        tittel: tekst({ required: true, maxLength: 200 }),
        maalenhet: tekst({ required: true, maxLength: 60 }),
        nullpunkt: desimal({ required: true }),
        nullpunktDato: dato({ required: true }),
        maaltall: desimal({ required: true }),
        maaldato: dato({ required: true }),
      },
    }),
    act({
      name: 'registrerMaaling',
      by: svarende,
      seat: { party: 'part', exempt: ['sekretariat'] },
      input: {
        dato: dato({ required: true }),
        verdi: desimal({ required: true }),
        merknad: tekst({ maxLength: 500 }),
      },
    }),
    act({ name: 'avsluttMaal', by: svarende, seat: { party: 'part', exempt: ['sekretariat'] }, final: true }),
  ],
});
