import {
  act,
  boolsk,
  dato,
  desimal,
  entity,
  epost,
  heltall,
  kode,
  kroner,
  langtekst,
  systemID,
  tekst,
  when,
} from '../language/index.js';
import { anbefalingsstatus, arenastatus, arenatype, kapasitet, seterolle } from './kodelister.js';
import { beslutningsregel } from './moetekoder.js';
import { registerAccess } from './part.js';

export const arena = entity({
  name: 'arena',
  room: 'samhandling',
  searchesParts: true,
  clause: 'A04 A07 A13 A19',
  fields: {
    navn: tekst({ required: true, listed: true, searched: true }),
    kortform: tekst({ required: true, constant: true, maxLength: 60 }),
    arenatype: kode(arenatype, { required: true, listed: true }),
    beskrivelse: langtekst({ searched: true }),
    /** Set when the body is registered; later it moves by `endreStatus`, which keeps the history. */
    arenastatus: kode(arenastatus, { required: true, constant: true, listed: true }),
    statusdato: dato({ constant: true, listed: true }),
    /** Full-time years the body shall have at the least. */
    minsteAarsverk: desimal({ minimum: 0, clause: 'A15' }),
  },
  relations: {
    overordnet: { to: 'arena', inverse: 'underordnet', asField: true, constant: true },
    region: { to: 'region', inverse: 'arena', asField: true },
    /** Where its seats, mandates, budgets and states are filed; made with the first of them. */
    saksmappe: { to: 'saksmappe', inverse: 'arena', asField: true, readOnly: true },
  },
  access: registerAccess,
  publicWhen: when.always,
  title: 'navn',
  unique: [['kortform']],
  acts: [
    act({
      name: 'endreStatus',
      by: ['sekretariat'],
      input: {
        arenastatus: kode(arenastatus, { required: true }),
        dato: dato({ required: true }),
        notat: langtekst(),
      },
      records: ['journalpost'],
      clause: 'A20',
    }),
    act({
      name: 'flyttArena',
      by: ['sekretariat', 'administrator'],
      input: { overordnet: systemID({ required: true }), begrunnelse: langtekst({ required: true }) },
      records: ['journalpost'],
      clause: 'A25',
    }),
    act({
      name: 'vedtaMandat',
      by: ['sekretariat'],
      input: {
        tittel: tekst({ required: true, maxLength: 200 }),
        tekst: langtekst({ required: true }),
        gjelderFra: dato({ required: true }),
        vedtak: systemID(),
      },
      records: ['journalpost'],
      clause: 'B07',
    }),
    act({
      name: 'vedtaBudsjett',
      by: ['sekretariat'],
      input: {
        aar: heltall({ required: true, minimum: 2000, maximum: 2199 }),
        beloep: kroner({ required: true, minimum: 0 }),
        kilde: tekst({ required: true }),
        gjelderFra: dato({ required: true }),
        vedtak: systemID(),
      },
      records: ['journalpost'],
      clause: 'B07',
    }),
    act({
      name: 'vedtaForretningsorden',
      by: ['sekretariat'],
      input: {
        beslutningsregel: kode(beslutningsregel, { required: true }),
        vedtaksfoerProsent: heltall({ required: true, minimum: 0, maximum: 100 }),
        vetopart: systemID({ many: true }),
        fullmakterPerDeltaker: heltall({ required: true, minimum: 0, maximum: 20 }),
        innkallingsfristDager: heltall({ minimum: 1, maximum: 60 }),
        lederGodkjennerProtokoll: boolsk({ required: true }),
        merknadsfristDager: heltall({ required: true, minimum: 1, maximum: 60 }),
        fraDato: dato({ required: true }),
        vedtak: systemID(),
      },
      records: ['journalpost'],
      clause: 'B05 B06',
    }),
    act({
      name: 'giSete',
      by: ['sekretariat'],
      input: {
        tittel: tekst({ required: true, maxLength: 200 }),
        seterolle: kode(seterolle, { required: true }),
        part: systemID(),
        stemmerett: boolsk(),
        kapasitet: kode(kapasitet),
        fraDato: dato({ required: true }),
        tilDato: dato(),
        varaFor: systemID(),
        /** The user who fills it. One that has none yet is invited by name and e-mail address. */
        bruker: systemID(),
        inviterNavn: tekst({ maxLength: 200 }),
        epost: epost(),
      },
      records: ['journalpost'],
      clause: 'A05 A11',
    }),
    act({ name: 'lagSjekkliste', by: ['sekretariat'], clause: 'A22' }),
  ],
});

/**
 * A seat, held on behalf of a party in a period. The title names the role; persons are not stored here. What the seat
 * is stands: a change is an end and a new seat, so that the history can be asked.
 */
export const sete = entity({
  name: 'sete',
  room: 'samhandling',
  clause: 'A05 A06 A08 A09',
  fields: {
    tittel: tekst({ required: true, listed: true, searched: true }),
    seterolle: kode(seterolle, { required: true, constant: true, listed: true }),
    stemmerett: boolsk({ required: true, constant: true, listed: true }),
    /** Holds only when the body meets in this capacity; absent means always. */
    kapasitet: kode(kapasitet, { constant: true, listed: true }),
    fraDato: dato({ required: true, constant: true, listed: true }),
    tilDato: dato({ constant: true, listed: true }),
    midlertidig: boolsk({ constant: true }),
    avslutningsgrunn: langtekst({ readOnly: true, internal: true }),
    epost: epost({ internal: true }),
    /** The user who fills the seat. */
    bruker: systemID({ internal: true }),
  },
  relations: {
    arena: { to: 'arena', inverse: 'sete', required: true, owned: true, asField: true, constant: true },
    part: {
      to: 'samarbeidspart',
      inverse: 'sete',
      asField: true,
      constant: true,
      follows: { how: 'copy', one: true },
    },
    /** The region a contact point stands for. */
    region: { to: 'region', inverse: 'sete', asField: true, constant: true },
    varaFor: { to: 'sete', inverse: 'vara', asField: true, constant: true },
  },
  // Seats are given and ended by acts. What a collaboration had before Felles is registered by its administrator.
  access: { create: ['administrator'], read: 'alle', update: ['sekretariat', 'administrator'], remove: [] },
  publicWhen: when.always,
  acts: [
    act({
      name: 'avsluttSete',
      by: ['sekretariat'],
      input: { tilDato: dato({ required: true }), begrunnelse: langtekst({ required: true }) },
      records: ['journalpost'],
      clause: 'A11',
      final: true,
    }),
  ],
});

/** What an arena may do and decide. A new version ends the one before it on its first day. */
export const mandat = entity({
  name: 'mandat',
  room: 'samhandling',
  searchesParts: true,
  clause: 'B07',
  fields: {
    versjonsnummer: heltall({ required: true, minimum: 1, constant: true, listed: true }),
    tittel: tekst({ required: true, constant: true, listed: true, searched: true }),
    tekst: langtekst({ required: true, constant: true, searched: true }),
    gjelderFra: dato({ required: true, constant: true, listed: true }),
    gjelderTil: dato({ constant: true, listed: true }),
  },
  relations: {
    arena: { to: 'arena', inverse: 'mandat', required: true, owned: true, asField: true, constant: true },
    vedtak: { to: 'vedtak', inverse: 'mandat', asField: true, constant: true },
    journalpost: { to: 'journalpost', inverse: 'mandat', asField: true, readOnly: true },
  },
  access: { create: ['administrator'], read: 'alle', update: [], remove: [] },
  publicWhen: when.always,
  unique: [['arena', 'versjonsnummer']],
});

export const anbefaling = entity({
  name: 'anbefaling',
  room: 'samhandling',
  clause: 'H04',
  fields: {
    nummer: heltall({ required: true, minimum: 1, listed: true }),
    tittel: tekst({ required: true, listed: true }),
    tekst: langtekst({ required: true }),
    anbefalingsstatus: kode(anbefalingsstatus, { required: true, listed: true }),
    frist: dato({ listed: true }),
    bevis: langtekst(),
  },
  relations: {
    strategi: { to: 'strategi', inverse: 'anbefaling', required: true, owned: true, asField: true },
    eier: { to: 'arena', inverse: 'anbefaling', asField: true },
    vedtak: { to: 'vedtak', inverse: 'anbefaling', asField: true },
  },
  access: registerAccess,
  publicWhen: when.always,
});
