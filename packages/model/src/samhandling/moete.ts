import {
  act,
  boolsk,
  entity,
  gruppe,
  heltall,
  kode,
  langtekst,
  systemID,
  tekst,
  tidspunkt,
  when,
} from '../language/index.js';
import {
  beslutningsregel,
  bindingsklasse,
  fremmoete,
  kapasitet,
  moetestatus,
  sakstype,
  seterolle,
  stemmegivning,
  utfall,
  vedtaksemne,
} from './kodelister.js';

export const moete = entity({
  name: 'moete',
  room: 'samhandling',
  clause: 'A04 A06',
  fields: {
    aar: heltall({ readOnly: true, listed: true }),
    nummer: heltall({ readOnly: true, listed: true }),
    tittel: tekst({ required: true, listed: true, searched: true }),
    kapasitet: kode(kapasitet, { required: true, constant: true, listed: true }),
    start: tidspunkt({ required: true, listed: true }),
    slutt: tidspunkt(),
    sted: tekst({ listed: true }),
    moetestatus: kode(moetestatus, {
      readOnly: true,
      listed: true,
      default: { kode: 'planlagt', kodenavn: 'Planlagt' },
    }),
  },
  relations: {
    arena: { to: 'arena', inverse: 'moete', required: true, constant: true, asField: true },
    moetemappe: { to: 'moetemappe', inverse: 'moete', asField: true, readOnly: true },
    protokoll: { to: 'moeteregistrering', inverse: 'protokollFor', asField: true, readOnly: true },
  },
  access: { create: [], read: 'alle', update: ['sekretariat'], remove: [] },
  publicWhen: when.in('moetestatus', 'innkalt', 'aapnet', 'avsluttet', 'protokoll', 'godkjent'),
  frozenWhen: when.in('moetestatus', 'godkjent'),
  series: [{ field: 'nummer', name: 'moete', scope: 'virksomhet-aar', yearField: 'aar' }],
  stateField: 'moetestatus',
  acts: [
    act({
      name: 'planlegg',
      onCollection: true,
      by: ['sekretariat'],
      input: {
        arena: systemID({ required: true }),
        kapasitet: kode(kapasitet, { required: true }),
        tittel: tekst({ required: true, maxLength: 200 }),
        start: tidspunkt({ required: true }),
        slutt: tidspunkt(),
        sted: tekst(),
      },
      records: ['moetemappe'],
      clause: 'A06',
    }),
    act({
      name: 'settPaaSakliste',
      from: ['planlagt', 'innkalt'],
      by: ['sekretariat'],
      input: {
        forslag: systemID(),
        tittel: tekst({ maxLength: 200 }),
        sakstype: kode(sakstype, { required: true }),
      },
      records: [],
    }),
    act({
      name: 'ordneSakliste',
      from: ['planlagt', 'innkalt'],
      by: ['sekretariat'],
      input: { moetesak: systemID({ required: true, many: true }) },
      records: [],
    }),
    act({
      name: 'innkall',
      from: ['planlagt'],
      to: 'innkalt',
      by: ['sekretariat'],
      input: { melding: langtekst() },
      records: ['moeteregistrering', 'journalpost'],
    }),
    act({ name: 'aapne', from: ['innkalt'], to: 'aapnet', by: ['sekretariat', 'leder'], records: [] }),
    act({
      name: 'registrerFremmoete',
      from: ['aapnet'],
      by: ['sekretariat'],
      input: {
        deltaker: systemID({ required: true, many: true }),
        fremmoete: kode(fremmoete, { required: true }),
      },
      records: [],
    }),
    act({ name: 'avslutt', from: ['aapnet'], to: 'avsluttet', by: ['sekretariat', 'leder'], records: [] }),
    act({
      name: 'lagProtokoll',
      from: ['avsluttet', 'protokoll'],
      to: 'protokoll',
      by: ['sekretariat'],
      records: ['moeteregistrering'],
    }),
    act({
      name: 'godkjennProtokoll',
      from: ['protokoll'],
      to: 'godkjent',
      by: ['leder'],
      seat: { relation: 'arena', roles: ['leder', 'nestleder'] },
      records: ['moeteregistrering', 'journalpost'],
      final: true,
    }),
  ],
});

/** One place on the roll of one meeting, taken from the seats the body has that day in that capacity. */
export const deltaker = entity({
  name: 'deltaker',
  room: 'samhandling',
  fields: {
    tittel: tekst({ required: true, listed: true }),
    seterolle: kode(seterolle, { required: true, listed: true }),
    stemmerett: boolsk({ required: true, listed: true }),
    fremmoete: kode(fremmoete, { required: true, listed: true }),
  },
  relations: {
    moete: { to: 'moete', inverse: 'deltaker', required: true, owned: true, asField: true, constant: true },
    sete: { to: 'sete', inverse: 'deltaker', asField: true, constant: true },
    part: { to: 'samarbeidspart', inverse: 'deltaker', asField: true, constant: true },
  },
  access: { create: [], read: 'alle', update: [], remove: [] },
  publicWhen: when.via('moete'),
  frozenWhen: when.frozen('moete'),
});

export const moetesak = entity({
  name: 'moetesak',
  room: 'samhandling',
  fields: {
    rekkefoelge: heltall({ required: true, minimum: 1, listed: true }),
    saksnummer: tekst({ readOnly: true, listed: true }),
    tittel: tekst({ required: true, listed: true, searched: true }),
    sakstype: kode(sakstype, { required: true, listed: true }),
    behandling: langtekst({ readOnly: true }),
    utfall: kode(utfall, { readOnly: true, listed: true }),
    beslutningsregel: kode(beslutningsregel, { readOnly: true }),
  },
  relations: {
    moete: { to: 'moete', inverse: 'moetesak', required: true, owned: true, asField: true, constant: true },
    forslag: { to: 'forslag', inverse: 'moetesak', asField: true, constant: true },
    saksmappe: { to: 'saksmappe', inverse: 'moetesak', asField: true, readOnly: true },
    moeteregistrering: { to: 'moeteregistrering', inverse: 'moetesak', asField: true, readOnly: true },
  },
  access: { create: [], read: 'alle', update: [], remove: [] },
  publicWhen: when.via('moete'),
  frozenWhen: when.set('utfall'),
  acts: [
    act({
      name: 'behandle',
      by: ['sekretariat'],
      input: {
        utfall: kode(utfall, { required: true }),
        behandling: langtekst(),
        beslutningsregel: kode(beslutningsregel, { required: true }),
        stemmer: gruppe(
          'stemme',
          {
            deltaker: systemID({ required: true }),
            stemmegivning: kode(stemmegivning, { required: true }),
            begrunnelse: langtekst(),
          },
          { many: true },
        ),
        vedtakstekst: langtekst(),
        bindingsklasse: kode(bindingsklasse),
        vedtaksemne: kode(vedtaksemne),
        klausul: systemID(),
      },
      records: ['moeteregistrering'],
      final: true,
      clause: 'B04 B06',
    }),
    act({
      name: 'taAvSakliste',
      by: ['sekretariat'],
      input: { begrunnelse: langtekst({ required: true }) },
      records: [],
    }),
  ],
});

export const stemme = entity({
  name: 'stemme',
  room: 'samhandling',
  fields: {
    stemmegivning: kode(stemmegivning, { required: true, listed: true }),
    begrunnelse: langtekst(),
    /** Inhabitants of the party on the day, so that the vote can be shown by inhabitants too. */
    folketall: heltall({ minimum: 0 }),
  },
  relations: {
    moetesak: { to: 'moetesak', inverse: 'stemme', required: true, asField: true, constant: true },
    deltaker: { to: 'deltaker', inverse: 'stemme', required: true, asField: true, constant: true },
  },
  access: { create: [], read: 'alle', update: [], remove: [] },
  publicWhen: when.via('moetesak'),
  frozenWhen: when.always,
  title: 'stemmegivning',
  unique: [['moetesak', 'deltaker']],
});
