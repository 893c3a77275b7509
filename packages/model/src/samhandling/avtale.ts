import {
  act,
  boolsk,
  dato,
  entity,
  heltall,
  kode,
  langtekst,
  systemID,
  tekst,
  when,
} from '../language/index.js';
import { avtalestatus, partsvedtaksutfall, tilslutningsstatus, vedtaksemne } from './kodelister.js';
import { registerAccess } from './part.js';

export const avtale = entity({
  name: 'avtale',
  room: 'samhandling',
  searchesParts: true,
  clause: 'B01',
  fields: {
    tittel: tekst({ required: true, listed: true, searched: true }),
    formaal: langtekst({ searched: true }),
  },
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
    avtalestatus: kode(avtalestatus, {
      readOnly: true,
      listed: true,
      // A version is replaced and ended while its text stands.
      afterClosing: true,
      default: { kode: 'utkast', kodenavn: 'Utkast' },
    }),
    hoeringsfrist: dato({ readOnly: true }),
    vedtattDato: dato({ readOnly: true, listed: true }),
    gjelderFra: dato({ listed: true }),
    /** First day on which the version binds nobody any more. */
    gjelderTil: dato({ readOnly: true, listed: true, afterClosing: true }),
    /** Months from a notice of withdrawal until the party is free. */
    oppsigelsesmaaneder: heltall({ minimum: 0, maximum: 60 }),
    /** The notice runs to the end of a calendar year. */
    oppsigelseTilAarsslutt: boolsk(),
  },
  relations: {
    avtale: { to: 'avtale', inverse: 'avtaleversjon', required: true, owned: true, asField: true },
    vedtak: { to: 'vedtak', inverse: 'avtaleversjon', asField: true, readOnly: true },
    forrige: { to: 'avtaleversjon', inverse: 'neste', asField: true, readOnly: true },
  },
  access: registerAccess,
  publicWhen: when.always,
  stateField: 'avtalestatus',
  // What the parties sign does not change under them; a change is a new version.
  frozenWhen: when.in('avtalestatus', 'vedtatt', 'erstattet'),
  title: 'versjonsnummer',
  unique: [['avtale', 'versjonsnummer']],
  acts: [
    act({
      name: 'sendPaaHoering',
      from: ['utkast'],
      to: 'hoering',
      by: ['sekretariat'],
      input: {
        part: systemID({ required: true, many: true }),
        hoeringsfrist: dato({ required: true }),
        melding: langtekst(),
      },
      records: ['journalpost'],
      clause: 'B13',
    }),
    act({
      name: 'tilUtkast',
      from: ['hoering'],
      to: 'utkast',
      by: ['sekretariat'],
      input: { begrunnelse: langtekst({ required: true }) },
      records: ['journalpost'],
    }),
    act({
      name: 'vedta',
      from: ['utkast', 'hoering'],
      to: 'vedtatt',
      by: ['sekretariat'],
      input: {
        vedtak: systemID({ required: true }),
        gjelderFra: dato({ required: true }),
        /** Last day of this version, when it has one. */
        sisteDag: dato(),
        /** Last day of the versions before this one; without it they hold until each party signs the new one. */
        forrigeOpphoerer: dato(),
      },
      records: ['journalpost'],
      final: true,
      clause: 'B01 B03',
    }),
    act({
      name: 'send',
      from: ['vedtatt'],
      by: ['sekretariat'],
      input: {
        part: systemID({ required: true, many: true }),
        svarfrist: dato({ required: true }),
        melding: langtekst(),
      },
      records: ['journalpost'],
      clause: 'B01',
    }),
    act({
      name: 'purr',
      from: ['vedtatt'],
      by: ['sekretariat'],
      input: { melding: langtekst() },
      records: ['journalpost'],
      clause: 'B14',
    }),
    act({ name: 'nyVersjon', from: ['vedtatt', 'erstattet'], by: ['sekretariat'], records: [] }),
    // Done by the clock when a newer version is adopted and in force.
    act({ name: 'erstatt', from: ['vedtatt'], to: 'erstattet', by: [], records: [] }),
    act({
      name: 'opphev',
      from: ['vedtatt', 'erstattet'],
      by: ['sekretariat'],
      input: {
        gjelderTil: dato({ required: true }),
        vedtak: systemID({ required: true }),
        begrunnelse: langtekst({ required: true }),
      },
      records: ['journalpost'],
      final: true,
    }),
  ],
});

export const klausul = entity({
  name: 'klausul',
  room: 'samhandling',
  searchesParts: true,
  clause: 'B02 B03',
  fields: {
    nummer: heltall({ required: true, minimum: 1, listed: true }),
    tittel: tekst({ required: true, listed: true, searched: true }),
    tekst: langtekst({ required: true, searched: true }),
    forplikter: langtekst({ searched: true }),
    dekker: kode(vedtaksemne, { many: true }),
  },
  relations: {
    avtaleversjon: {
      to: 'avtaleversjon',
      inverse: 'klausul',
      required: true,
      owned: true,
      asField: true,
      constant: true,
    },
    /** The clause of the version before that this one was copied from. */
    forrige: { to: 'klausul', inverse: 'neste', asField: true, readOnly: true },
  },
  access: registerAccess,
  publicWhen: when.always,
  frozenWhen: when.frozen('avtaleversjon'),
  unique: [['avtaleversjon', 'nummer']],
});

const egenSak = {
  egetOrgan: tekst({ maxLength: 200 }),
  egenSak: tekst({ maxLength: 40 }),
  egetVedtakDato: dato(),
};
const foersteSvar = ['sendt', 'til-behandling', 'vedtatt'];

/** One party's relation to one version of the agreement. One that has left and comes back gets a row of its own for that. */
export const tilslutning = entity({
  name: 'tilslutning',
  room: 'samhandling',
  clause: 'B01 B14',
  fields: {
    tilslutningsstatus: kode(tilslutningsstatus, { required: true, listed: true }),
    sendtDato: dato({ listed: true }),
    svarfrist: dato({ listed: true }),
    purretDato: dato({ listed: true }),
    signertDato: dato({ listed: true }),
    /** The day the notice of withdrawal came. */
    oppsagtDato: dato(),
    /** First day on which the party is not bound: computed from the notice. */
    utmeldtDato: dato({ listed: true }),
    egetOrgan: tekst(),
    egenSak: tekst(),
    egetVedtakDato: dato(),
    begrunnelse: langtekst(),
    /** Which time the party is asked: a party that came back has more than one. */
    omgang: heltall({ readOnly: true, minimum: 1, default: 1 }),
    /** The party has been taken in again since: the row tells how it was. */
    avloest: boolsk({ readOnly: true }),
  },
  relations: {
    avtaleversjon: {
      to: 'avtaleversjon',
      inverse: 'tilslutning',
      required: true,
      owned: true,
      asField: true,
    },
    part: {
      to: 'samarbeidspart',
      inverse: 'tilslutning',
      required: true,
      asField: true,
      follows: { how: 'copy', when: when.not(when.isTrue('avloest')) },
    },
    /** The record of the signature, or of the answer that there will be none. */
    journalpost: { to: 'journalpost', inverse: 'tilslutning', asField: true, readOnly: true },
    egetVedtakJournalpost: {
      to: 'journalpost',
      inverse: 'tilslutningVedtatt',
      asField: true,
      readOnly: true,
    },
    utmeldingJournalpost: { to: 'journalpost', inverse: 'tilslutningUtmeldt', asField: true, readOnly: true },
  },
  // Only the acts write here: what binds a party has a record behind it.
  access: { create: [], read: 'alle', update: [], remove: [] },
  publicWhen: when.always,
  stateField: 'tilslutningsstatus',
  title: 'tilslutningsstatus',
  unique: [['avtaleversjon', 'part', 'omgang']],
  acts: [
    act({
      name: 'tilBehandling',
      from: ['sendt', 'avslaatt'],
      to: 'til-behandling',
      by: ['leder', 'medlem', 'sekretariat'],
      input: { egetOrgan: tekst({ required: true, maxLength: 200 }), egenSak: tekst({ maxLength: 40 }) },
      files: 'optional',
      records: ['journalpost'],
      clause: 'B14',
    }),
    act({
      name: 'vedtaEget',
      from: ['sendt', 'til-behandling', 'avslaatt'],
      to: 'vedtatt',
      by: ['leder', 'medlem', 'sekretariat'],
      input: {
        egetOrgan: tekst({ required: true, maxLength: 200 }),
        egenSak: tekst({ required: true, maxLength: 40 }),
        egetVedtakDato: dato({ required: true }),
      },
      files: 'required',
      records: ['journalpost'],
      clause: 'B14 B15',
    }),
    act({
      name: 'signer',
      from: foersteSvar,
      to: 'signert',
      by: ['leder', 'medlem', 'sekretariat'],
      // The party's own resolution, unless it is registered before.
      input: egenSak,
      files: 'required',
      records: ['journalpost'],
      clause: 'B01 B14',
    }),
    act({
      name: 'avslaa',
      from: foersteSvar,
      to: 'avslaatt',
      by: ['leder', 'medlem', 'sekretariat'],
      input: { begrunnelse: langtekst({ required: true }), ...egenSak },
      files: 'optional',
      records: ['journalpost'],
    }),
    act({
      name: 'reserver',
      from: [...foersteSvar, 'signert'],
      by: ['leder', 'medlem', 'sekretariat'],
      // One of the three: a clause for good, a decision that is made, or a case that is not decided yet.
      input: {
        klausul: systemID(),
        vedtak: systemID(),
        moetesak: systemID(),
        begrunnelse: langtekst({ required: true }),
      },
      files: 'optional',
      records: ['journalpost'],
      clause: 'B04',
    }),
    act({
      name: 'trekkReservasjon',
      from: [...foersteSvar, 'signert', 'utmeldt'],
      by: ['leder', 'medlem', 'sekretariat'],
      input: { reservasjon: systemID({ required: true }), begrunnelse: langtekst() },
      files: 'optional',
      records: ['journalpost'],
    }),
    act({
      name: 'meldUt',
      from: ['signert'],
      to: 'utmeldt',
      by: ['leder', 'medlem', 'sekretariat'],
      input: { begrunnelse: langtekst({ required: true }) },
      files: 'required',
      records: ['journalpost'],
      clause: 'B01',
    }),
    act({
      name: 'trekkUtmelding',
      from: ['utmeldt'],
      to: 'signert',
      by: ['leder', 'medlem', 'sekretariat'],
      input: { begrunnelse: langtekst({ required: true }) },
      files: 'optional',
      records: ['journalpost'],
    }),
    // When the notice has run out: the party is asked anew, and what was stays.
    act({
      name: 'komTilbake',
      from: ['utmeldt'],
      by: ['leder', 'medlem', 'sekretariat'],
      input: { begrunnelse: langtekst({ required: true }), egetOrgan: tekst({ maxLength: 200 }) },
      files: 'optional',
      records: ['journalpost'],
      clause: 'B01',
    }),
  ],
});

/** A party stays out of a clause, or of one case or decision. */
export const reservasjon = entity({
  name: 'reservasjon',
  room: 'samhandling',
  clause: 'B04',
  fields: {
    begrunnelse: langtekst({ required: true }),
    fraDato: dato({ required: true, listed: true }),
    tilDato: dato({ listed: true }),
  },
  relations: {
    tilslutning: {
      to: 'tilslutning',
      inverse: 'reservasjon',
      required: true,
      owned: true,
      asField: true,
      follows: { how: 'copy' },
    },
    klausul: { to: 'klausul', inverse: 'reservasjon', asField: true },
    vedtak: { to: 'vedtak', inverse: 'reservasjon', asField: true },
    moetesak: { to: 'moetesak', inverse: 'reservasjon', asField: true },
    journalpost: { to: 'journalpost', inverse: 'reservasjon', asField: true, readOnly: true },
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
    part: {
      to: 'samarbeidspart',
      inverse: 'partsvedtak',
      required: true,
      asField: true,
      constant: true,
      follows: { how: 'copy' },
    },
    journalpost: { to: 'journalpost', inverse: 'partsvedtak', asField: true, readOnly: true },
  },
  publicWhen: when.always,
  title: 'saksnummer',
  unique: [['vedtak', 'part']],
});
