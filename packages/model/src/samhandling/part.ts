import {
  type Access,
  act,
  boolsk,
  dato,
  entity,
  epost,
  heltall,
  kode,
  langtekst,
  systemID,
  tekst,
  tidspunkt,
  when,
} from '../language/index.js';
import { endringstype, parttype, regiontype, spraakform } from './kodelister.js';
import { endringsstatus, viderefoeringsstatus } from './partkoder.js';

/** The secretariat keeps the collaboration's registers. */
export const registerAccess: Access = {
  create: ['sekretariat', 'administrator'],
  read: 'alle',
  update: ['sekretariat', 'administrator'],
  remove: ['sekretariat', 'administrator'],
};

/** A party of the collaboration. Identity is the systemID; names, numbers and inhabitants are dated beside it. */
export const samarbeidspart = entity({
  name: 'samarbeidspart',
  room: 'samhandling',
  searchesParts: true,
  clause: 'A01 A02 A03',
  fields: {
    navn: tekst({ required: true, listed: true, searched: true }),
    kortform: tekst({ required: true, constant: true, maxLength: 60 }),
    parttype: kode(parttype, { required: true, listed: true }),
    epostmottak: epost({ publicWhen: when.isTrue('offisieltPostmottak') }),
    /** The address is the one that the body gives the public for what it receives; others are for those who take part. */
    offisieltPostmottak: boolsk(),
    fraDato: dato({ required: true }),
    tilDato: dato(),
    breddegradMikro: heltall(),
    lengdegradMikro: heltall(),
    posisjonOmtrentlig: boolsk(),
    fliskolonne: heltall(),
    flisrad: heltall(),
  },
  access: registerAccess,
  publicWhen: when.always,
  title: 'navn',
  unique: [['kortform']],
});

/** What a party is called in a period, and its numbers: neither number is a stable key. */
export const partkode = entity({
  name: 'partkode',
  room: 'samhandling',
  fields: {
    navn: tekst({ required: true, listed: true }),
    samiskNavn: tekst({ listed: true }),
    spraakform: kode(spraakform),
    kommunenummer: tekst({ maxLength: 4, listed: true }),
    organisasjonsnummer: tekst({ maxLength: 9 }),
    fraDato: dato({ required: true, listed: true }),
    tilDato: dato({ listed: true }),
    kilde: tekst(),
  },
  relations: {
    part: { to: 'samarbeidspart', inverse: 'partkode', required: true, owned: true, asField: true },
  },
  access: registerAccess,
  publicWhen: when.always,
  title: 'navn',
});

export const folketall = entity({
  name: 'folketall',
  room: 'samhandling',
  fields: {
    dato: dato({ required: true, listed: true }),
    antall: heltall({ required: true, minimum: 0, listed: true }),
    kilde: tekst({ required: true }),
  },
  relations: {
    part: { to: 'samarbeidspart', inverse: 'folketall', required: true, owned: true, asField: true },
  },
  access: registerAccess,
  publicWhen: when.always,
  title: 'dato',
});

/** What a party is called from the day of a change, for the acts that plan one. */
const nyKode = {
  navn: tekst({ required: true, maxLength: 200 }),
  samiskNavn: tekst({ maxLength: 200 }),
  kommunenummer: tekst({ maxLength: 4 }),
  organisasjonsnummer: tekst({ maxLength: 9 }),
  spraakform: kode(spraakform),
  folketall: heltall({ minimum: 0 }),
} as const;

/**
 * A change among the parties with a day: what goes from whom to whom. A party on both sides goes on as itself. Planned
 * until it is carried out; then everything held on behalf of the parties follows (relations that declare `follows`).
 */
export const partendring = entity({
  name: 'partendring',
  room: 'samhandling',
  clause: 'decision 7.9 no. 7',
  fields: {
    tittel: tekst({ readOnly: true, listed: true, searched: true }),
    dato: dato({ required: true, constant: true, listed: true }),
    endringstype: kode(endringstype, { required: true, constant: true, listed: true }),
    endringsstatus: kode(endringsstatus, {
      readOnly: true,
      listed: true,
      default: { kode: 'planlagt', kodenavn: 'Planlagt' },
    }),
    merknad: langtekst(),
    kilde: tekst(),
    gjennomfoertTid: tidspunkt({ readOnly: true }),
  },
  relations: {
    saksmappe: { to: 'saksmappe', inverse: 'partendring', asField: true, readOnly: true },
    journalpost: { to: 'journalpost', inverse: 'partendring', asField: true, readOnly: true },
  },
  manyRelations: {
    fra: { to: 'samarbeidspart', inverse: 'endringFra' },
    til: { to: 'samarbeidspart', inverse: 'endringTil' },
  },
  access: { create: [], read: 'alle', update: ['sekretariat', 'administrator'], remove: [] },
  publicWhen: when.always,
  stateField: 'endringsstatus',
  frozenWhen: when.in('endringsstatus', 'gjennomfoert', 'avlyst'),
  acts: [
    act({
      name: 'planlegg',
      onCollection: true,
      by: ['sekretariat', 'administrator'],
      input: {
        dato: dato({ required: true }),
        endringstype: kode(endringstype, { required: true }),
        fra: systemID({ many: true }),
        til: systemID({ many: true }),
        merknad: langtekst(),
        kilde: tekst({ maxLength: 1000 }),
      },
    }),
    act({
      name: 'nyPart',
      from: ['planlagt'],
      by: ['sekretariat', 'administrator'],
      input: { kortform: tekst({ required: true, maxLength: 60 }), ...nyKode },
    }),
    act({
      name: 'nyKode',
      from: ['planlagt'],
      by: ['sekretariat', 'administrator'],
      input: { part: systemID({ required: true }), ...nyKode },
    }),
    act({
      name: 'velgArving',
      from: ['planlagt', 'gjennomfoert'],
      by: ['sekretariat', 'administrator'],
      input: {
        // Ids from the list of what follows. Several at once: the same choice for each.
        objekt: systemID({ many: true, required: true }),
        part: systemID({ many: true }),
        /** Nobody takes it over; the reason is then required. */
        fallerBort: boolsk(),
        begrunnelse: langtekst(),
      },
    }),
    act({
      name: 'gjennomfoer',
      // Again when it is carried out: takes along what has come since.
      from: ['planlagt', 'gjennomfoert'],
      to: 'gjennomfoert',
      by: ['sekretariat', 'administrator'],
      files: 'optional',
      records: ['saksmappe', 'journalpost'],
      final: true,
      clause: 'decision 7.9 no. 7',
    }),
    act({
      name: 'avlys',
      from: ['planlagt'],
      to: 'avlyst',
      by: ['sekretariat', 'administrator'],
      input: { begrunnelse: langtekst({ required: true }) },
      final: true,
    }),
  ],
});

/** Where a row held on behalf of a party went when the party was succeeded, and why: the choice first, then the fact. */
export const viderefoering = entity({
  name: 'viderefoering',
  room: 'samhandling',
  clause: 'decision 7.9 no. 7',
  fields: {
    dato: dato({ required: true, listed: true }),
    viderefoeringsstatus: kode(viderefoeringsstatus, { required: true, listed: true }),
    slag: tekst({ required: true, listed: true, maxLength: 60 }),
    fraObjekt: systemID({ required: true }),
    tilObjekt: systemID(),
    fallerBort: boolsk({ listed: true }),
    /** About rows that are nobody's business outside. */
    intern: boolsk(),
    begrunnelse: langtekst(),
  },
  relations: {
    partendring: {
      to: 'partendring',
      inverse: 'viderefoering',
      required: true,
      owned: true,
      asField: true,
      constant: true,
    },
    fraPart: {
      to: 'samarbeidspart',
      inverse: 'viderefoertFra',
      required: true,
      asField: true,
      constant: true,
    },
    tilPart: { to: 'samarbeidspart', inverse: 'viderefoertTil', asField: true, constant: true },
  },
  access: { create: [], read: 'alle', update: [], remove: [] },
  publicWhen: when.and(when.in('viderefoeringsstatus', 'gjennomfoert'), when.not(when.isTrue('intern'))),
  frozenWhen: when.in('viderefoeringsstatus', 'gjennomfoert'),
  title: 'slag',
});

export const region = entity({
  name: 'region',
  room: 'samhandling',
  searchesParts: true,
  clause: 'decision 7.9 no. 6',
  fields: {
    navn: tekst({ required: true, listed: true, searched: true }),
    kortform: tekst({ required: true, constant: true, maxLength: 60 }),
    regiontype: kode(regiontype, { required: true, listed: true }),
    forslag: boolsk(),
    kilde: tekst(),
  },
  access: registerAccess,
  publicWhen: when.always,
  title: 'navn',
  unique: [['kortform']],
});

export const regionmedlem = entity({
  name: 'regionmedlem',
  room: 'samhandling',
  fields: {
    fraDato: dato({ listed: true }),
    tilDato: dato({ listed: true }),
    kilde: tekst(),
    sikkerhet: tekst(),
  },
  relations: {
    region: { to: 'region', inverse: 'regionmedlem', required: true, owned: true, asField: true },
    part: {
      to: 'samarbeidspart',
      inverse: 'regionmedlem',
      required: true,
      owned: true,
      asField: true,
      follows: { how: 'copy' },
    },
  },
  access: registerAccess,
  publicWhen: when.always,
  title: 'fraDato',
});
