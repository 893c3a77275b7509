import {
  act,
  dato,
  entity,
  heltall,
  kode,
  kroner,
  langtekst,
  systemID,
  tekst,
  tidspunkt,
  when,
} from '../language/index.js';
import { bindingsklasse, forslagsstatus, forslagstype, stegtype } from './kodelister.js';

/** Whose proposal it is: the body's, through a seat in it, or the party's. */
const stiller = { relation: 'arena', party: 'part' } as const;
/** Where it lies now: whoever sits there, and the secretariat, which keeps the paperwork of all. */
const hosHvem = { relation: 'hosArena', exempt: ['sekretariat'] } as const;

/** A need or proposal on its way from a region to a decision (rows B08-B10, decision 7.9 no. 2). */
export const forslag = entity({
  name: 'forslag',
  room: 'samhandling',
  searchesParts: true,
  clause: 'B08 B10',
  fields: {
    aar: heltall({ readOnly: true, listed: true }),
    nummer: heltall({ readOnly: true, listed: true }),
    tittel: tekst({ required: true, maxLength: 200, listed: true, searched: true }),
    forslagstype: kode(forslagstype, { listed: true, default: { kode: 'forslag', kodenavn: 'Forslag' } }),
    /** This and the reasons may wait while it is a draft; the acts that send it in demand both (row B08). */
    problem: langtekst({ searched: true }),
    begrunnelse: langtekst({ searched: true }),
    /** Once, to bring it about. */
    kostnadsanslag: kroner({ minimum: 0, listed: true }),
    /** Each year from then on. */
    aarligKostnad: kroner({ minimum: 0 }),
    kostnadsnotat: langtekst(),
    forslagsstatus: kode(forslagsstatus, {
      readOnly: true,
      listed: true,
      default: { kode: 'kladd', kodenavn: 'Kladd' },
    }),
    /** When the body it lies in is to be done with it. */
    frist: dato({ readOnly: true, listed: true }),
    /** The body it lies in has said that it has it. Emptied when it moves. */
    mottattDato: tidspunkt({ readOnly: true }),
    vurderingMaal: langtekst({ readOnly: true }),
    vurderingKapasitet: langtekst({ readOnly: true }),
    vurderingKostnad: langtekst({ readOnly: true }),
    innstilling: langtekst({ readOnly: true, searched: true }),
    innstillingBegrunnelse: langtekst({ readOnly: true }),
  },
  relations: {
    arena: { to: 'arena', inverse: 'forslag', required: true, constant: true, asField: true },
    /** The party that came with it, when it is not the body itself. */
    part: {
      to: 'samarbeidspart',
      inverse: 'forslag',
      asField: true,
      constant: true,
      // With what it would cost: whoever takes the party's place answers for it.
      follows: {
        how: 'move',
        one: true,
        when: when.not(when.in('forslagsstatus', 'vedtatt', 'avslaatt', 'trukket', 'slaatt-sammen')),
      },
    },
    hosArena: { to: 'arena', inverse: 'forslagTilBehandling', asField: true, readOnly: true },
    slaattSammenMed: { to: 'forslag', inverse: 'tattOpp', asField: true, readOnly: true },
    saksmappe: { to: 'saksmappe', inverse: 'forslag', asField: true, readOnly: true },
  },
  manyRelations: { maal: { to: 'maal', inverse: 'forslag', clause: 'C08' } },
  access: {
    create: ['kp', 'sekretariat', 'leder', 'medlem'],
    read: 'alle',
    update: ['kp', 'sekretariat', 'leder', 'medlem'],
    remove: ['kp', 'sekretariat', 'leder', 'medlem'],
  },
  publicWhen: when.in('forslagsstatus', 'innstilt', 'paa-sakliste', 'vedtatt', 'avslaatt'),
  frozenWhen: when.in('forslagsstatus', 'vedtatt', 'avslaatt', 'trukket', 'slaatt-sammen'),
  series: [{ field: 'nummer', name: 'forslag', scope: 'virksomhet-aar', yearField: 'aar' }],
  stateField: 'forslagsstatus',
  acts: [
    act({
      name: 'meldInn',
      from: ['kladd', 'returnert'],
      to: 'meldt',
      by: ['medlem', 'leder'],
      seat: { party: 'part' },
      files: 'optional',
      records: ['saksmappe', 'journalpost'],
      clause: 'B11 B13',
    }),
    act({
      name: 'registrer',
      from: ['kladd', 'returnert', 'meldt'],
      to: 'registrert',
      by: ['kp', 'sekretariat'],
      seat: { relation: 'arena' },
      input: { begrunnelse: langtekst() },
      files: 'optional',
      records: ['saksmappe', 'journalpost'],
    }),
    act({
      name: 'oversend',
      from: ['registrert'],
      to: 'oversendt',
      by: ['kp', 'sekretariat'],
      seat: { relation: 'arena' },
      input: { begrunnelse: langtekst({ required: true }), frist: dato() },
      records: ['journalpost'],
      clause: 'B10',
    }),
    act({
      name: 'motta',
      from: ['meldt', 'oversendt', 'vurdert', 'videresendt', 'innstilt'],
      by: ['kp', 'sekretariat', 'leder', 'medlem'],
      seat: hosHvem,
      input: { frist: dato() },
      records: [],
    }),
    act({
      name: 'vurder',
      from: ['oversendt', 'videresendt'],
      to: 'vurdert',
      by: ['sekretariat'],
      input: {
        maal: systemID({ many: true, required: true }),
        vurderingMaal: langtekst({ required: true }),
        vurderingKapasitet: langtekst({ required: true }),
        vurderingKostnad: langtekst({ required: true }),
        frist: dato(),
      },
      records: ['journalpost'],
      clause: 'G08',
    }),
    act({
      name: 'viderefoer',
      from: ['registrert', 'oversendt', 'vurdert', 'videresendt', 'innstilt'],
      by: ['kp', 'sekretariat', 'leder'],
      seat: hosHvem,
      input: {
        tilArena: systemID({ required: true }),
        begrunnelse: langtekst({ required: true }),
        frist: dato(),
      },
      records: ['journalpost'],
      clause: 'B10 B12',
    }),
    act({
      name: 'innstill',
      from: ['vurdert'],
      to: 'innstilt',
      by: ['kp', 'sekretariat', 'leder'],
      seat: { relation: 'hosArena' },
      input: {
        innstilling: langtekst({ required: true }),
        begrunnelse: langtekst({ required: true }),
        frist: dato(),
      },
      records: ['journalpost'],
      clause: 'B08',
    }),
    act({
      name: 'returner',
      from: ['meldt', 'registrert', 'oversendt', 'vurdert', 'videresendt', 'innstilt'],
      to: 'returnert',
      by: ['sekretariat', 'kp', 'leder'],
      seat: hosHvem,
      input: { begrunnelse: langtekst({ required: true }) },
      records: ['journalpost'],
    }),
    act({
      name: 'slaaSammen',
      from: ['meldt', 'registrert', 'oversendt', 'vurdert', 'videresendt', 'returnert'],
      to: 'slaatt-sammen',
      by: ['sekretariat'],
      input: { med: systemID({ required: true }), begrunnelse: langtekst({ required: true }) },
      records: ['journalpost'],
      final: true,
    }),
    act({
      name: 'trekk',
      from: ['kladd', 'meldt', 'registrert', 'oversendt', 'vurdert', 'videresendt', 'innstilt', 'returnert'],
      to: 'trukket',
      by: ['kp', 'sekretariat', 'leder', 'medlem'],
      seat: stiller,
      input: { begrunnelse: langtekst({ required: true }) },
      records: ['journalpost'],
      final: true,
    }),
  ],
});

/** One step of a proposal: who, from where to where, and why. Nobody edits steps. */
export const forslagssteg = entity({
  name: 'forslagssteg',
  room: 'samhandling',
  fields: {
    stegtype: kode(stegtype, { required: true, listed: true }),
    begrunnelse: langtekst({ listed: true }),
    frist: dato({ listed: true }),
  },
  relations: {
    forslag: {
      to: 'forslag',
      inverse: 'forslagssteg',
      required: true,
      owned: true,
      asField: true,
      constant: true,
    },
    fraArena: { to: 'arena', inverse: 'forslagsstegFra', asField: true, constant: true },
    tilArena: { to: 'arena', inverse: 'forslagsstegTil', asField: true, constant: true },
    journalpost: { to: 'journalpost', inverse: 'forslagssteg', asField: true, constant: true },
  },
  access: { create: [], read: 'alle', update: [], remove: [] },
  publicWhen: when.never,
  frozenWhen: when.always,
  title: 'stegtype',
});

/** The texts of a case paper under fixed headings. What stands in it is what the body gets. */
const papir = {
  bakgrunn: langtekst({ required: true }),
  vurdering: langtekst(),
  kostnad: langtekst(),
  gevinst: langtekst(),
  innstilling: langtekst(),
  bindingsklasse: kode(bindingsklasse),
} as const;

/** The case paper of a proposal while it is written; `versjonsnummer` is that of the last version kept. */
export const saksframlegg = entity({
  name: 'saksframlegg',
  room: 'samhandling',
  fields: {
    ...papir,
    versjonsnummer: heltall({ readOnly: true, listed: true }),
    /** When it is to be ready for the body that gets it. */
    frist: dato({ listed: true }),
  },
  relations: {
    forslag: {
      to: 'forslag',
      inverse: 'saksframlegg',
      required: true,
      owned: true,
      asField: true,
      constant: true,
    },
  },
  access: { create: ['sekretariat', 'kp'], read: 'alle', update: ['sekretariat', 'kp'], remove: [] },
  publicWhen: when.never,
  frozenWhen: when.frozen('forslag'),
  title: 'versjonsnummer',
  unique: [['forslag']],
  acts: [
    act({
      name: 'lagreVersjon',
      by: ['sekretariat', 'kp'],
      input: { endring: tekst({ required: true, maxLength: 200 }) },
      records: ['journalpost'],
    }),
  ],
});

/** A case paper as it was when it was kept. */
export const saksframleggversjon = entity({
  name: 'saksframleggversjon',
  room: 'samhandling',
  fields: {
    versjonsnummer: heltall({ required: true, minimum: 1, listed: true }),
    endring: tekst({ required: true, maxLength: 200, listed: true }),
    ...papir,
  },
  relations: {
    saksframlegg: {
      to: 'saksframlegg',
      inverse: 'saksframleggversjon',
      required: true,
      owned: true,
      asField: true,
      constant: true,
    },
    journalpost: { to: 'journalpost', inverse: 'saksframleggversjon', asField: true, constant: true },
  },
  access: { create: [], read: 'alle', update: [], remove: [] },
  publicWhen: when.never,
  frozenWhen: when.always,
  title: 'endring',
  unique: [['saksframlegg', 'versjonsnummer']],
});
