import {
  act,
  boolsk,
  dato,
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
import { nominasjonsstatus, regeltype } from './arenakoder.js';
import { arenastatus, kapasitet, parttype, seterolle } from './kodelister.js';
import { registerAccess } from './part.js';

/** Nobody edits what an act has written. */
const bareHandling = { create: [], read: 'alle', update: [], remove: [] } as const;

/** What an arena itself calls a role: the same seat may be «leder» here and «programstyreleder» there. */
export const rollenavn = entity({
  name: 'rollenavn',
  room: 'samhandling',
  clause: 'A25',
  fields: {
    seterolle: kode(seterolle, { required: true, constant: true, listed: true }),
    navn: tekst({ required: true, maxLength: 60, listed: true }),
  },
  relations: {
    arena: { to: 'arena', inverse: 'rollenavn', required: true, owned: true, asField: true, constant: true },
  },
  access: registerAccess,
  publicWhen: when.always,
  title: 'navn',
  unique: [['arena', 'seterolle']],
});

/** What a body has to spend in a year, by version. */
export const budsjett = entity({
  name: 'budsjett',
  room: 'samhandling',
  clause: 'B07',
  fields: {
    aar: heltall({ required: true, minimum: 2000, maximum: 2199, listed: true }),
    versjonsnummer: heltall({ required: true, minimum: 1, listed: true }),
    beloep: kroner({ required: true, minimum: 0, listed: true }),
    kilde: tekst({ required: true, listed: true }),
    gjelderFra: dato({ required: true, listed: true }),
    gjelderTil: dato({ listed: true }),
  },
  relations: {
    arena: { to: 'arena', inverse: 'budsjett', required: true, owned: true, asField: true },
    vedtak: { to: 'vedtak', inverse: 'budsjett', asField: true },
    journalpost: { to: 'journalpost', inverse: 'budsjett', asField: true },
  },
  access: bareHandling,
  publicWhen: when.always,
  title: 'kilde',
  unique: [['arena', 'aar', 'versjonsnummer']],
});

/** A state an arena came into, and when: the road from nothing to a working eFagråd. */
export const arenasteg = entity({
  name: 'arenasteg',
  room: 'samhandling',
  clause: 'A20',
  fields: {
    arenastatus: kode(arenastatus, { required: true, listed: true }),
    dato: dato({ required: true, listed: true }),
    notat: langtekst({ listed: true }),
  },
  relations: {
    arena: { to: 'arena', inverse: 'arenasteg', required: true, owned: true, asField: true },
    journalpost: { to: 'journalpost', inverse: 'arenasteg', asField: true },
  },
  access: bareHandling,
  publicWhen: when.always,
  frozenWhen: when.always,
  title: 'dato',
});

/** One line of the template that every eFagråd's checklist begins as. */
export const sjekkpunktmal = entity({
  name: 'sjekkpunktmal',
  room: 'samhandling',
  clause: 'A22',
  fields: {
    nummer: heltall({ required: true, minimum: 1, listed: true }),
    tittel: tekst({ required: true, maxLength: 200, listed: true }),
    hjelp: langtekst(),
  },
  access: registerAccess,
  publicWhen: when.always,
  unique: [['nummer']],
});

/** One thing to have in place before an arena works. */
export const sjekkpunkt = entity({
  name: 'sjekkpunkt',
  room: 'samhandling',
  clause: 'A20 A22',
  fields: {
    nummer: heltall({ required: true, minimum: 1, listed: true }),
    tittel: tekst({ required: true, maxLength: 200, listed: true }),
    hjelp: langtekst(),
    /** Title of the role that sees to it. */
    ansvarlig: tekst({ maxLength: 120, listed: true }),
    ferdigDato: dato({ readOnly: true, listed: true }),
    notat: langtekst({ internal: true }),
  },
  relations: {
    arena: { to: 'arena', inverse: 'sjekkpunkt', required: true, owned: true, asField: true, constant: true },
  },
  access: registerAccess,
  publicWhen: when.always,
  unique: [['arena', 'nummer']],
  acts: [
    act({
      name: 'fullfoer',
      by: ['sekretariat', 'kp', 'medlem', 'leder'],
      seat: { relation: 'arena', exempt: ['sekretariat'] },
      input: { dato: dato({ required: true }), notat: langtekst() },
      clause: 'A22',
    }),
    act({
      name: 'gjenaapne',
      by: ['sekretariat', 'kp', 'medlem', 'leder'],
      seat: { relation: 'arena', exempt: ['sekretariat'] },
      input: { notat: langtekst({ required: true }) },
      clause: 'A22',
    }),
  ],
});

/** Who shall sit in an arena, as data: what is missing on a day is computed from it (row A08). */
export const sammensetningsregel = entity({
  name: 'sammensetningsregel',
  room: 'samhandling',
  clause: 'A05 A06 A08 A14',
  fields: {
    regeltype: kode(regeltype, { required: true, listed: true }),
    parttype: kode(parttype, { listed: true }),
    seterolle: kode(seterolle, { listed: true }),
    /** Holds when the arena meets in this capacity; absent means always. */
    kapasitet: kode(kapasitet, { listed: true }),
    minst: heltall({ required: true, minimum: 1, maximum: 1_000, listed: true }),
    tekst: tekst({ required: true, maxLength: 300, listed: true }),
  },
  relations: {
    arena: {
      to: 'arena',
      inverse: 'sammensetningsregel',
      required: true,
      owned: true,
      asField: true,
      constant: true,
    },
    part: {
      to: 'samarbeidspart',
      inverse: 'sammensetningsregel',
      asField: true,
      constant: true,
      follows: { how: 'copy', one: true },
    },
  },
  access: registerAccess,
  publicWhen: when.always,
  title: 'tekst',
});

/** Who a region wants as its contact point, and what the steering group made of it (decision 7.9 no. 1). */
export const nominasjon = entity({
  name: 'nominasjon',
  room: 'samhandling',
  clause: 'A09 A10 A11',
  fields: {
    tittel: tekst({ required: true, maxLength: 200, listed: true, searched: true }),
    begrunnelse: langtekst({ required: true }),
    nominasjonsstatus: kode(nominasjonsstatus, { required: true, listed: true }),
    /** For a region without a working eFagråd, until it has one. */
    midlertidig: boolsk({ listed: true }),
    nominertDato: dato({ required: true, listed: true }),
    avgjortDato: dato({ listed: true }),
    avgjoerelse: langtekst(),
    epost: epost({ internal: true }),
    bruker: systemID({ internal: true }),
  },
  relations: {
    region: { to: 'region', inverse: 'nominasjon', required: true, asField: true },
    /** The arena whose seat it is about. */
    arena: { to: 'arena', inverse: 'nominasjon', required: true, asField: true },
    /** The arena that nominates; none when the secretariat does it for the region. */
    efagraad: { to: 'arena', inverse: 'nominasjonFra', asField: true },
    /** The arena that elects. */
    styringsgruppe: { to: 'arena', inverse: 'nominasjonTilValg', required: true, asField: true },
    part: {
      to: 'samarbeidspart',
      inverse: 'nominasjon',
      required: true,
      asField: true,
      follows: { how: 'move', when: when.in('nominasjonsstatus', 'nominert') },
    },
    sete: { to: 'sete', inverse: 'nominasjon', asField: true },
    vedtak: { to: 'vedtak', inverse: 'nominasjon', asField: true },
    saksmappe: { to: 'saksmappe', inverse: 'nominasjon', asField: true },
  },
  access: bareHandling,
  publicWhen: when.always,
  frozenWhen: when.in('nominasjonsstatus', 'valgt', 'avvist', 'trukket'),
  stateField: 'nominasjonsstatus',
  acts: [
    act({
      name: 'nominer',
      onCollection: true,
      by: ['kp', 'medlem', 'leder', 'sekretariat'],
      input: {
        region: systemID({ required: true }),
        part: systemID({ required: true }),
        tittel: tekst({ required: true, maxLength: 200 }),
        begrunnelse: langtekst({ required: true }),
        epost: epost(),
        bruker: systemID(),
      },
      records: ['saksmappe', 'journalpost'],
      clause: 'A10',
    }),
    act({
      name: 'velg',
      from: ['nominert'],
      to: 'valgt',
      by: ['leder'],
      seat: { relation: 'styringsgruppe', roles: ['leder'] },
      input: { fraDato: dato({ required: true }), vedtak: systemID(), merknad: langtekst() },
      records: ['journalpost'],
      clause: 'A11',
      final: true,
    }),
    act({
      name: 'avvis',
      from: ['nominert'],
      to: 'avvist',
      by: ['leder'],
      seat: { relation: 'styringsgruppe', roles: ['leder'] },
      input: { begrunnelse: langtekst({ required: true }) },
      records: ['journalpost'],
      clause: 'A11',
      final: true,
    }),
    act({
      name: 'trekk',
      from: ['nominert'],
      to: 'trukket',
      by: ['kp', 'medlem', 'leder', 'sekretariat'],
      seat: { relation: 'efagraad', exempt: ['sekretariat'] },
      input: { begrunnelse: langtekst({ required: true }) },
      records: ['journalpost'],
      clause: 'A10',
      final: true,
    }),
  ],
});
