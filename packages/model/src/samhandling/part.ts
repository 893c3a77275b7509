import { type Access, boolsk, dato, entity, epost, heltall, kode, tekst, when } from '../language/index.js';
import { endringstype, parttype, regiontype, spraakform } from './kodelister.js';

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
  clause: 'A01 A02 A03',
  fields: {
    navn: tekst({ required: true, listed: true, searched: true }),
    kortform: tekst({ required: true, constant: true, maxLength: 60 }),
    parttype: kode(parttype, { required: true, listed: true }),
    organisasjonsnummer: tekst({ maxLength: 9 }),
    samiskNavn: tekst({ listed: true }),
    spraakform: kode(spraakform),
    epostmottak: epost(),
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

/** Name and public number of a party in a period: a number is not a stable key. */
export const partkode = entity({
  name: 'partkode',
  room: 'samhandling',
  fields: {
    navn: tekst({ required: true, listed: true }),
    kommunenummer: tekst({ maxLength: 4, listed: true }),
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

export const partendring = entity({
  name: 'partendring',
  room: 'samhandling',
  clause: 'decision 7.9 no. 7',
  fields: {
    dato: dato({ required: true, listed: true }),
    endringstype: kode(endringstype, { required: true, listed: true }),
    fra: tekst({ required: true, many: true, listed: true }),
    til: tekst({ required: true, many: true, listed: true }),
    kilde: tekst(),
  },
  access: registerAccess,
  publicWhen: when.always,
  title: 'dato',
});

export const region = entity({
  name: 'region',
  room: 'samhandling',
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
    part: { to: 'samarbeidspart', inverse: 'regionmedlem', required: true, owned: true, asField: true },
  },
  access: registerAccess,
  publicWhen: when.always,
  title: 'fraDato',
});
