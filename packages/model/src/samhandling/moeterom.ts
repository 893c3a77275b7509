import {
  act,
  boolsk,
  entity,
  heltall,
  kode,
  langtekst,
  systemID,
  tidspunkt,
  when,
} from '../language/index.js';
import { deltakerroller } from './moete.js';
import {
  beslutningsregel,
  forslagsslag,
  forslagsutfall,
  fullmaktsstatus,
  habilitetsstatus,
  interessetype,
  merknadsstatus,
  stemmegivning,
  stemmemaate,
  talerstatus,
  taletype,
  tilskuddsordning,
  voteringsgrunnlag,
  voteringsstatus,
} from './moetekoder.js';

// What happens while a meeting is on, and what its participants say of the protocol afterwards.

const lukketAccess = { create: [], read: 'alle', update: [], remove: [] } as const;

/** A vote given to another of the same body, for the meeting or for one item. */
export const fullmakt = entity({
  name: 'fullmakt',
  room: 'samhandling',
  fields: {
    fullmaktsstatus: kode(fullmaktsstatus, { required: true, listed: true }),
    notat: langtekst(),
  },
  relations: {
    moete: { to: 'moete', inverse: 'fullmakt', required: true, owned: true, asField: true, constant: true },
    fraDeltaker: { to: 'deltaker', inverse: 'gittFullmakt', required: true, asField: true, constant: true },
    tilDeltaker: { to: 'deltaker', inverse: 'faattFullmakt', required: true, asField: true, constant: true },
    moetesak: { to: 'moetesak', inverse: 'fullmakt', asField: true, constant: true },
    moeteregistrering: { to: 'moeteregistrering', inverse: 'fullmakt', asField: true, constant: true },
  },
  access: lukketAccess,
  frozenWhen: when.frozen('moete'),
  title: 'fullmaktsstatus',
  stateField: 'fullmaktsstatus',
  acts: [act({ name: 'trekk', from: ['gyldig'], to: 'trukket', by: deltakerroller, records: [] })],
});

/**
 * What a party has at stake in an item: it asks for the grant, gets it, gives it, or is a party to the matter. From this
 * the product proposes who is disqualified.
 */
export const saksinteresse = entity({
  name: 'saksinteresse',
  room: 'samhandling',
  clause: 'A06',
  fields: {
    interessetype: kode(interessetype, { required: true, listed: true }),
    tilskuddsordning: kode(tilskuddsordning, { listed: true }),
    notat: langtekst(),
  },
  relations: {
    moetesak: {
      to: 'moetesak',
      inverse: 'saksinteresse',
      required: true,
      owned: true,
      asField: true,
      constant: true,
    },
    part: {
      to: 'samarbeidspart',
      inverse: 'saksinteresse',
      required: true,
      asField: true,
      constant: true,
      follows: { how: 'copy' },
    },
  },
  access: lukketAccess,
  frozenWhen: when.frozen('moetesak'),
  title: 'interessetype',
  unique: [['moetesak', 'part']],
  acts: [act({ name: 'fjern', by: ['sekretariat'], records: [] })],
});

/** A participant who may not take part in an item (decision 7.9 no. 4). */
export const inhabilitet = entity({
  name: 'inhabilitet',
  room: 'samhandling',
  clause: 'A06',
  fields: {
    grunn: langtekst({ required: true }),
    habilitetsstatus: kode(habilitetsstatus, { required: true, listed: true }),
    begrunnelse: langtekst(),
  },
  relations: {
    moetesak: {
      to: 'moetesak',
      inverse: 'inhabilitet',
      required: true,
      owned: true,
      asField: true,
      constant: true,
    },
    deltaker: { to: 'deltaker', inverse: 'inhabilitet', required: true, asField: true, constant: true },
  },
  access: lukketAccess,
  frozenWhen: when.frozen('moetesak'),
  title: 'habilitetsstatus',
  stateField: 'habilitetsstatus',
  unique: [['moetesak', 'deltaker']],
  acts: [
    act({
      name: 'avgjoer',
      by: ['sekretariat', 'leder'],
      input: { inhabil: boolsk({ required: true }), begrunnelse: langtekst({ required: true }) },
      records: [],
    }),
  ],
});

/** One who has asked for the floor. */
export const taler = entity({
  name: 'taler',
  room: 'samhandling',
  fields: {
    taletype: kode(taletype, { required: true, listed: true }),
    talerstatus: kode(talerstatus, { required: true, listed: true }),
    rekkefoelge: heltall({ required: true, minimum: 1, listed: true }),
    fikkOrdetTid: tidspunkt(),
  },
  relations: {
    moete: { to: 'moete', inverse: 'taler', required: true, owned: true, asField: true, constant: true },
    moetesak: { to: 'moetesak', inverse: 'taler', asField: true, constant: true },
    deltaker: { to: 'deltaker', inverse: 'taler', required: true, asField: true, constant: true },
  },
  access: lukketAccess,
  frozenWhen: when.frozen('moete'),
  title: 'taletype',
  stateField: 'talerstatus',
  acts: [
    act({ name: 'giOrdet', from: ['venter'], to: 'har-ordet', by: ['sekretariat', 'leder'], records: [] }),
    act({ name: 'avsluttInnlegg', from: ['har-ordet'], to: 'ferdig', by: deltakerroller, records: [] }),
    act({ name: 'stryk', from: ['venter'], to: 'stroeket', by: deltakerroller, records: [] }),
  ],
});

/** A text that a participant puts in place of the recommendation, or as an amendment of it or of another text. */
export const moeteforslag = entity({
  name: 'moeteforslag',
  room: 'samhandling',
  fields: {
    nummer: heltall({ required: true, minimum: 1, listed: true }),
    tekst: langtekst({ required: true }),
    forslagsslag: kode(forslagsslag, { required: true, listed: true }),
    /** The place in the order of votes, which the leader sets. */
    rekkefoelge: heltall({ required: true, minimum: 1, listed: true }),
    forslagsutfall: kode(forslagsutfall, { required: true, listed: true }),
  },
  relations: {
    moetesak: {
      to: 'moetesak',
      inverse: 'moeteforslag',
      required: true,
      owned: true,
      asField: true,
      constant: true,
    },
    deltaker: { to: 'deltaker', inverse: 'moeteforslag', asField: true, constant: true },
    /** What an amendment amends: another proposal, or without one the recommendation. */
    endrerForslag: { to: 'moeteforslag', inverse: 'endringsforslag', asField: true, constant: true },
  },
  access: lukketAccess,
  frozenWhen: when.frozen('moetesak'),
  title: 'nummer',
  stateField: 'forslagsutfall',
  unique: [['moetesak', 'nummer']],
  acts: [act({ name: 'trekk', from: ['fremmet'], to: 'trukket', by: deltakerroller, records: [] })],
});

/** One vote taken on an item: opened, voted in and closed, under one rule. */
export const votering = entity({
  name: 'votering',
  room: 'samhandling',
  clause: 'B05',
  fields: {
    nummer: heltall({ required: true, minimum: 1, listed: true }),
    voteringsstatus: kode(voteringsstatus, { required: true, listed: true }),
    beslutningsregel: kode(beslutningsregel, { required: true, listed: true }),
    /** Why another rule than the body's own. */
    avviksgrunn: langtekst(),
    /** Two texts against each other: `for` is the proposal, `mot` the other. It chooses, and decides nothing. */
    alternativ: boolsk(),
    /** Can decide the item: a vote on an amendment, or between two texts, cannot. */
    avgjoerende: boolsk(),
    aapnetTid: tidspunkt({ required: true }),
    lukketTid: tidspunkt(),
    vedtatt: boolsk(),
    voteringsgrunnlag: kode(voteringsgrunnlag),
    antallFor: heltall({ minimum: 0 }),
    antallMot: heltall({ minimum: 0 }),
    antallAvholdende: heltall({ minimum: 0 }),
    antallReservert: heltall({ minimum: 0 }),
    folketallFor: heltall({ minimum: 0 }),
    folketallMot: heltall({ minimum: 0 }),
    folketallAvholdende: heltall({ minimum: 0 }),
    folketallReservert: heltall({ minimum: 0 }),
  },
  relations: {
    moetesak: { to: 'moetesak', inverse: 'votering', required: true, asField: true, constant: true },
    moeteforslag: { to: 'moeteforslag', inverse: 'votering', asField: true, constant: true },
    /** The other text of an alternative vote; without one it is the recommendation. */
    motforslag: { to: 'moeteforslag', inverse: 'motvotering', asField: true, constant: true },
  },
  access: lukketAccess,
  publicWhen: when.and(when.via('moetesak'), when.in('voteringsstatus', 'lukket')),
  frozenWhen: when.in('voteringsstatus', 'lukket', 'annullert'),
  title: 'nummer',
  stateField: 'voteringsstatus',
  unique: [['moetesak', 'nummer']],
  acts: [
    act({
      name: 'stem',
      from: ['aapen'],
      by: deltakerroller,
      input: {
        deltaker: systemID({ required: true }),
        stemmegivning: kode(stemmegivning, { required: true }),
        begrunnelse: langtekst(),
      },
      records: [],
      final: true,
    }),
    /** A vote the secretariat has entered wrongly is taken out before the closing; the log keeps it. */
    act({
      name: 'strykStemme',
      from: ['aapen'],
      by: ['sekretariat'],
      input: { deltaker: systemID({ required: true }), begrunnelse: langtekst({ required: true }) },
      records: [],
    }),
    act({
      name: 'lukk',
      from: ['aapen'],
      to: 'lukket',
      by: ['sekretariat', 'leder'],
      records: [],
      final: true,
    }),
    act({
      name: 'annuller',
      from: ['aapen'],
      to: 'annullert',
      by: ['sekretariat', 'leder'],
      input: { begrunnelse: langtekst({ required: true }) },
      records: [],
      final: true,
    }),
  ],
});

export const stemme = entity({
  name: 'stemme',
  room: 'samhandling',
  fields: {
    stemmegivning: kode(stemmegivning, { required: true, listed: true }),
    stemmemaate: kode(stemmemaate, { required: true, listed: true }),
    begrunnelse: langtekst(),
    /** Inhabitants of the party on the day, so that the vote can be shown by inhabitants too. */
    folketall: heltall({ minimum: 0 }),
  },
  relations: {
    votering: { to: 'votering', inverse: 'stemme', required: true, asField: true, constant: true },
    moetesak: { to: 'moetesak', inverse: 'stemme', required: true, asField: true, constant: true },
    deltaker: { to: 'deltaker', inverse: 'stemme', required: true, asField: true, constant: true },
    fullmakt: { to: 'fullmakt', inverse: 'stemme', asField: true, constant: true },
  },
  access: lukketAccess,
  publicWhen: when.via('votering'),
  // While the vote is open the secretariat may take out what it entered wrongly.
  frozenWhen: when.frozen('votering'),
  title: 'stemmegivning',
  unique: [['votering', 'deltaker']],
});

/** What a participant says of the draft protocol, and what came of it. */
export const protokollmerknad = entity({
  name: 'protokollmerknad',
  room: 'samhandling',
  fields: {
    tekst: langtekst({ required: true, listed: true }),
    merknadsstatus: kode(merknadsstatus, { required: true, listed: true }),
    svar: langtekst(),
  },
  relations: {
    moete: {
      to: 'moete',
      inverse: 'protokollmerknad',
      required: true,
      owned: true,
      asField: true,
      constant: true,
    },
    moetesak: { to: 'moetesak', inverse: 'protokollmerknad', asField: true, constant: true },
    deltaker: { to: 'deltaker', inverse: 'protokollmerknad', asField: true, constant: true },
  },
  access: lukketAccess,
  frozenWhen: when.frozen('moete'),
  title: 'merknadsstatus',
  stateField: 'merknadsstatus',
  acts: [
    act({
      name: 'besvar',
      from: ['aapen'],
      by: ['sekretariat'],
      input: {
        merknadsstatus: kode(merknadsstatus, { required: true }),
        svar: langtekst({ required: true }),
      },
      records: [],
    }),
  ],
});
