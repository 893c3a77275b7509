import { act, dato, entity, heltall, kode, langtekst, systemID, tekst, when } from '../language/index.js';
import { avtalestatus, partsvedtaksutfall, tilslutningsstatus, vedtaksemne } from './kodelister.js';
import { registerAccess } from './part.js';

export const avtale = entity({
  name: 'avtale',
  room: 'samhandling',
  clause: 'B01',
  fields: { tittel: tekst({ required: true, listed: true, searched: true }), formaal: langtekst() },
  relations: { saksmappe: { to: 'saksmappe', inverse: 'avtale', asField: true, readOnly: true } },
  access: registerAccess,
  publicWhen: when.always,
});

export const avtaleversjon = entity({
  name: 'avtaleversjon',
  room: 'samhandling',
  clause: 'B01',
  fields: {
    versjonsnummer: heltall({ required: true, minimum: 1, listed: true }),
    avtalestatus: kode(avtalestatus, { required: true, listed: true }),
    gjelderFra: dato({ listed: true }),
    gjelderTil: dato({ listed: true }),
  },
  relations: {
    avtale: { to: 'avtale', inverse: 'avtaleversjon', required: true, owned: true, asField: true },
  },
  access: registerAccess,
  publicWhen: when.always,
  stateField: 'avtalestatus',
  // What the parties sign does not change under them; a change is a new version.
  frozenWhen: when.in('avtalestatus', 'vedtatt', 'erstattet'),
  title: 'versjonsnummer',
});

export const klausul = entity({
  name: 'klausul',
  room: 'samhandling',
  clause: 'B02 B03',
  fields: {
    nummer: heltall({ required: true, minimum: 1, listed: true }),
    tittel: tekst({ required: true, listed: true }),
    tekst: langtekst({ required: true }),
    forplikter: langtekst(),
    dekker: kode(vedtaksemne, { many: true }),
  },
  relations: {
    avtaleversjon: { to: 'avtaleversjon', inverse: 'klausul', required: true, owned: true, asField: true },
  },
  access: registerAccess,
  publicWhen: when.always,
  frozenWhen: when.frozen('avtaleversjon'),
});

/** One party's relation to one version of the agreement. */
export const tilslutning = entity({
  name: 'tilslutning',
  room: 'samhandling',
  clause: 'B01 B14',
  fields: {
    tilslutningsstatus: kode(tilslutningsstatus, { required: true, listed: true }),
    signertDato: dato({ listed: true }),
    utmeldtDato: dato({ listed: true }),
    egetOrgan: tekst(),
    egenSak: tekst(),
    egetVedtakDato: dato(),
  },
  relations: {
    avtaleversjon: {
      to: 'avtaleversjon',
      inverse: 'tilslutning',
      required: true,
      owned: true,
      asField: true,
    },
    part: { to: 'samarbeidspart', inverse: 'tilslutning', required: true, asField: true, follows: { how: 'copy' } },
    journalpost: { to: 'journalpost', inverse: 'tilslutning', asField: true, readOnly: true },
  },
  // Only the acts write here: what binds a party has a record behind it.
  access: { create: [], read: 'alle', update: [], remove: [] },
  publicWhen: when.always,
  stateField: 'tilslutningsstatus',
  title: 'tilslutningsstatus',
  unique: [['avtaleversjon', 'part']],
  acts: [
    act({
      name: 'signer',
      from: ['sendt', 'til-behandling', 'vedtatt'],
      to: 'signert',
      by: ['leder', 'medlem', 'sekretariat'],
      input: {
        egetOrgan: tekst({ required: true }),
        egenSak: tekst({ required: true, maxLength: 40 }),
        egetVedtakDato: dato({ required: true }),
      },
      files: 'required',
      records: ['journalpost'],
      clause: 'B01 B14',
    }),
    act({
      name: 'reserver',
      from: ['signert'],
      by: ['leder', 'medlem', 'sekretariat'],
      input: { klausul: systemID({ required: true }), begrunnelse: langtekst({ required: true }) },
      files: 'optional',
      records: ['journalpost'],
    }),
  ],
});

export const reservasjon = entity({
  name: 'reservasjon',
  room: 'samhandling',
  fields: {
    begrunnelse: langtekst({ required: true }),
    fraDato: dato({ required: true, listed: true }),
    tilDato: dato(),
  },
  relations: {
    tilslutning: { to: 'tilslutning', inverse: 'reservasjon', required: true, owned: true, asField: true, follows: { how: 'copy' } },
    klausul: { to: 'klausul', inverse: 'reservasjon', required: true, asField: true },
  },
  access: { create: [], read: 'alle', update: [], remove: [] },
  publicWhen: when.always,
  title: 'fraDato',
});

/** A party's own resolution on a decision of the collaboration (rows B04, B14). */
export const partsvedtak = entity({
  name: 'partsvedtak',
  room: 'samhandling',
  clause: 'B04 B14',
  fields: {
    organ: tekst({ required: true, listed: true }),
    saksnummer: tekst({ required: true, listed: true }),
    dato: dato({ required: true, listed: true }),
    utfall: kode(partsvedtaksutfall, { required: true, listed: true }),
    forbehold: langtekst(),
  },
  relations: {
    vedtak: { to: 'vedtak', inverse: 'partsvedtak', required: true, asField: true, constant: true },
    part: { to: 'samarbeidspart', inverse: 'partsvedtak', required: true, asField: true, constant: true, follows: { how: 'copy' } },
    journalpost: { to: 'journalpost', inverse: 'partsvedtak', asField: true, readOnly: true },
  },
  publicWhen: when.always,
  title: 'saksnummer',
  unique: [['vedtak', 'part']],
});
