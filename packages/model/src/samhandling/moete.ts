import {
  act,
  boolsk,
  dato,
  entity,
  gruppe,
  heltall,
  kode,
  langtekst,
  type Rolle,
  systemID,
  tekst,
  tidspunkt,
  when,
} from '../language/index.js';
import { bindingsklasse, kapasitet, sakstype, seterolle, utfall, vedtaksemne } from './kodelister.js';
import {
  beslutningsregel,
  forslagsslag,
  fremmoete,
  interessetype,
  moetestatus,
  stemmegivning,
  taletype,
  tilskuddsordning,
} from './moetekoder.js';

/** Roles that a participant of a meeting may have in the collaboration; the acts ask for the seat as well. */
export const deltakerroller: readonly Rolle[] = ['leder', 'medlem', 'kp', 'observatoer', 'sekretariat'];
const lukketAccess = { create: [], read: 'alle', update: [], remove: [] } as const;

/**
 * How a body decides, in a period; a new one ends the one before on its first day. Without one the body decides by
 * consensus, half of it being there (D8).
 */
export const forretningsorden = entity({
  name: 'forretningsorden',
  room: 'samhandling',
  clause: 'B05 B06',
  fields: {
    fraDato: dato({ required: true, constant: true, listed: true }),
    tilDato: dato({ constant: true, listed: true }),
    beslutningsregel: kode(beslutningsregel, { required: true, constant: true, listed: true }),
    /** Per cent of those with a vote who must be there. */
    vedtaksfoerProsent: heltall({ required: true, minimum: 0, maximum: 100, constant: true, listed: true }),
    /** How many others one participant may vote for; 0 is no proxies. */
    fullmakterPerDeltaker: heltall({ required: true, minimum: 0, maximum: 20, constant: true }),
    /** Days from the notice to the meeting. */
    innkallingsfristDager: heltall({ minimum: 1, maximum: 60, constant: true }),
    lederGodkjennerProtokoll: boolsk({ required: true, constant: true }),
    merknadsfristDager: heltall({ required: true, minimum: 1, maximum: 60, constant: true }),
  },
  relations: {
    arena: {
      to: 'arena',
      inverse: 'forretningsorden',
      required: true,
      owned: true,
      asField: true,
      constant: true,
    },
    vedtak: { to: 'vedtak', inverse: 'forretningsorden', asField: true, constant: true },
    journalpost: { to: 'journalpost', inverse: 'forretningsorden', asField: true, readOnly: true },
  },
  manyRelations: { vetopart: { to: 'samarbeidspart', inverse: 'forretningsordenMedVeto' } },
  // Decided by its act. What a collaboration had before Felles is registered by its administrator.
  access: { create: ['administrator'], read: 'alle', update: [], remove: [] },
  publicWhen: when.always,
  title: 'fraDato',
});

/** When a body meets through a year, by rule or by dates. */
export const moeteserie = entity({
  name: 'moeteserie',
  room: 'samhandling',
  fields: {
    tittel: tekst({ required: true, maxLength: 200, listed: true }),
    kapasitet: kode(kapasitet, { required: true, listed: true }),
    maaneder: heltall({ many: true, minimum: 1, maximum: 12 }),
    /** 1 is Monday. */
    ukedag: heltall({ minimum: 1, maximum: 7 }),
    /** The first to fifth such day of the month; -1 is the last. */
    forekomst: heltall({ minimum: -1, maximum: 5 }),
    /** Days of their own, besides or instead of the rule. */
    datoer: dato({ many: true }),
    klokkeslett: tekst({ required: true, maxLength: 5 }),
    /** Minutes. */
    varighet: heltall({ required: true, minimum: 15, maximum: 1440 }),
    sted: tekst(),
  },
  relations: {
    arena: { to: 'arena', inverse: 'moeteserie', required: true, constant: true, asField: true },
  },
  access: { create: ['sekretariat'], read: 'alle', update: ['sekretariat'], remove: ['sekretariat'] },
  acts: [
    act({
      name: 'opprettMoeter',
      by: ['sekretariat'],
      input: { aar: heltall({ required: true, minimum: 2000, maximum: 2100 }) },
      records: ['moetemappe'],
    }),
  ],
});

export const moete = entity({
  name: 'moete',
  room: 'samhandling',
  searchesParts: true,
  clause: 'A04 A06',
  fields: {
    aar: heltall({ readOnly: true, listed: true }),
    nummer: heltall({ readOnly: true, listed: true }),
    tittel: tekst({ required: true, listed: true, searched: true }),
    kapasitet: kode(kapasitet, { required: true, constant: true, listed: true }),
    start: tidspunkt({ required: true, readOnly: true, listed: true }),
    slutt: tidspunkt({ readOnly: true }),
    sted: tekst({ readOnly: true, listed: true, searched: true }),
    moetestatus: kode(moetestatus, {
      readOnly: true,
      listed: true,
      default: { kode: 'planlagt', kodenavn: 'Planlagt' },
    }),
    /** Goes up with each change of the agenda; who changes it says which one was read. */
    sakslisteVersjon: heltall({ readOnly: true }),
    /** SEQUENCE of the calendar event (RFC 5545). */
    sekvens: heltall({ readOnly: true }),
    innkaltTid: tidspunkt({ readOnly: true }),
    /** What changed in the roll between the notice and the opening. */
    rulleendring: langtekst({ readOnly: true }),
    merknadsfrist: dato({ readOnly: true, listed: true }),
    avlystGrunn: langtekst({ readOnly: true }),
  },
  relations: {
    arena: { to: 'arena', inverse: 'moete', required: true, constant: true, asField: true },
    moeteserie: { to: 'moeteserie', inverse: 'moete', asField: true, readOnly: true },
    moetemappe: { to: 'moetemappe', inverse: 'moete', asField: true, readOnly: true },
    protokoll: { to: 'moeteregistrering', inverse: 'protokollFor', asField: true, readOnly: true },
    gjeldendeSak: { to: 'moetesak', inverse: 'gjeldendeI', asField: true, readOnly: true },
  },
  access: { create: [], read: 'alle', update: ['sekretariat'], remove: [] },
  publicWhen: when.or(
    when.in('moetestatus', 'innkalt', 'aapnet', 'avsluttet', 'protokoll', 'til-kommentar', 'godkjent'),
    // One that was called off before anybody was called has never been announced.
    when.and(when.in('moetestatus', 'avlyst'), when.set('innkaltTid')),
  ),
  frozenWhen: when.in('moetestatus', 'godkjent', 'avlyst'),
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
      name: 'endreTid',
      from: ['planlagt', 'innkalt'],
      by: ['sekretariat'],
      input: {
        start: tidspunkt({ required: true }),
        slutt: tidspunkt(),
        sted: tekst(),
        begrunnelse: langtekst(),
      },
      records: ['moeteregistrering'],
    }),
    act({
      name: 'avlys',
      from: ['planlagt', 'innkalt'],
      to: 'avlyst',
      by: ['sekretariat'],
      input: { begrunnelse: langtekst({ required: true }) },
      records: ['moeteregistrering'],
      final: true,
    }),
    act({
      name: 'settPaaSakliste',
      from: ['planlagt', 'innkalt', 'aapnet'],
      by: ['sekretariat'],
      input: {
        forslag: systemID(),
        /** An item of an earlier meeting that was put off or sent here. */
        fraSak: systemID(),
        tittel: tekst({ maxLength: 200 }),
        sakstype: kode(sakstype, { required: true }),
        varighet: heltall({ minimum: 0, maximum: 1440 }),
      },
      records: [],
    }),
    act({
      name: 'ordneSakliste',
      from: ['planlagt', 'innkalt', 'aapnet'],
      by: ['sekretariat'],
      input: {
        moetesak: systemID({ required: true, many: true }),
        sakslisteVersjon: heltall({ minimum: 0 }),
      },
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
    act({
      name: 'settVara',
      from: ['innkalt', 'aapnet'],
      by: ['sekretariat'],
      input: { deltaker: systemID({ required: true }), vara: systemID() },
      records: [],
    }),
    act({
      name: 'settGjeldendeSak',
      from: ['aapnet'],
      by: ['sekretariat', 'leder'],
      input: { moetesak: systemID({ required: true }) },
      records: [],
    }),
    act({
      name: 'beOmOrdet',
      from: ['aapnet'],
      by: deltakerroller,
      input: { taletype: kode(taletype, { required: true }), deltaker: systemID() },
      records: [],
    }),
    act({
      name: 'ordneTalere',
      from: ['aapnet'],
      by: ['sekretariat', 'leder'],
      input: { taler: systemID({ required: true, many: true }) },
      records: [],
    }),
    act({ name: 'avslutt', from: ['aapnet'], to: 'avsluttet', by: ['sekretariat', 'leder'], records: [] }),
    act({
      name: 'lagProtokoll',
      from: ['avsluttet', 'protokoll', 'til-kommentar'],
      to: 'protokoll',
      by: ['sekretariat'],
      records: ['moeteregistrering'],
    }),
    act({
      name: 'sendTilKommentar',
      from: ['protokoll'],
      to: 'til-kommentar',
      by: ['sekretariat'],
      input: { merknadsfrist: dato() },
      records: [],
    }),
    act({
      name: 'merkProtokoll',
      from: ['til-kommentar'],
      by: deltakerroller,
      input: { moetesak: systemID(), tekst: langtekst({ required: true }) },
      records: [],
    }),
    act({
      name: 'godkjennProtokoll',
      from: ['protokoll', 'til-kommentar'],
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
    /** The user who fills the seat. */
    bruker: systemID({ internal: true, readOnly: true }),
  },
  relations: {
    moete: { to: 'moete', inverse: 'deltaker', required: true, owned: true, asField: true, constant: true },
    sete: { to: 'sete', inverse: 'deltaker', asField: true, constant: true },
    part: { to: 'samarbeidspart', inverse: 'deltaker', asField: true, constant: true },
    varaFor: { to: 'deltaker', inverse: 'vara', asField: true, readOnly: true },
  },
  access: lukketAccess,
  publicWhen: when.via('moete'),
  frozenWhen: when.frozen('moete'),
  acts: [
    act({
      name: 'meldFremmoete',
      by: deltakerroller,
      input: {
        fremmoete: kode(fremmoete, { required: true }),
        /** The deputy who comes instead, or the one who gets the vote by proxy. */
        vara: systemID(),
        tilDeltaker: systemID(),
        notat: langtekst(),
        /** Another answer instead of the one that was given. */
        endrer: boolsk(),
      },
      records: ['moeteregistrering'],
    }),
    act({
      name: 'giFullmakt',
      by: deltakerroller,
      input: {
        tilDeltaker: systemID({ required: true }),
        moetesak: systemID(),
        notat: langtekst(),
      },
      files: 'optional',
      records: ['moeteregistrering'],
    }),
  ],
});

/** From when to when a participant was there. */
export const tilstedevaerelse = entity({
  name: 'tilstedevaerelse',
  room: 'samhandling',
  fields: {
    fraTid: tidspunkt({ required: true, listed: true }),
    tilTid: tidspunkt({ listed: true }),
  },
  relations: {
    moete: { to: 'moete', inverse: 'tilstedevaerelse', required: true, asField: true, constant: true },
    deltaker: {
      to: 'deltaker',
      inverse: 'tilstedevaerelse',
      required: true,
      owned: true,
      asField: true,
      constant: true,
    },
  },
  access: lukketAccess,
  publicWhen: when.via('deltaker'),
  frozenWhen: when.frozen('moete'),
  title: 'fraTid',
});

export const moetesak = entity({
  name: 'moetesak',
  room: 'samhandling',
  searchesParts: true,
  fields: {
    rekkefoelge: heltall({ required: true, minimum: 1, listed: true }),
    saksnummer: tekst({ readOnly: true, listed: true }),
    tittel: tekst({ required: true, listed: true, searched: true }),
    sakstype: kode(sakstype, { required: true, listed: true }),
    /** Minutes set aside. */
    varighet: heltall({ minimum: 0, maximum: 1440 }),
    /** Came after the notice was sent. */
    ettersendt: boolsk({ readOnly: true }),
    startetTid: tidspunkt({ readOnly: true }),
    /** What the protocol says of the treatment: a draft until the protocol is approved (ADR 0024). */
    behandling: langtekst({ readOnly: true, publicWhen: when.frozen('moete') }),
    utfall: kode(utfall, { readOnly: true, listed: true }),
    beslutningsregel: kode(beslutningsregel, { readOnly: true }),
    avviksgrunn: langtekst({ readOnly: true }),
  },
  relations: {
    moete: { to: 'moete', inverse: 'moetesak', required: true, owned: true, asField: true, constant: true },
    forslag: { to: 'forslag', inverse: 'moetesak', asField: true, constant: true },
    fraSak: { to: 'moetesak', inverse: 'videreISak', asField: true, constant: true },
    /** The meeting whose protocol this item approves. */
    godkjenner: { to: 'moete', inverse: 'godkjenningssak', asField: true, constant: true },
    oversendtTil: { to: 'arena', inverse: 'oversendtSak', asField: true, readOnly: true },
    saksmappe: { to: 'saksmappe', inverse: 'moetesak', asField: true, readOnly: true },
    moeteregistrering: { to: 'moeteregistrering', inverse: 'moetesak', asField: true, readOnly: true },
  },
  access: lukketAccess,
  publicWhen: when.via('moete'),
  frozenWhen: when.set('utfall'),
  acts: [
    act({
      name: 'endreSak',
      by: ['sekretariat'],
      input: {
        tittel: tekst({ required: true, maxLength: 200 }),
        sakstype: kode(sakstype, { required: true }),
        varighet: heltall({ minimum: 0, maximum: 1440 }),
        /** The version that was read. */
        versjonsnummer: heltall({ required: true, minimum: 1 }),
      },
      records: [],
    }),
    act({
      name: 'leggTilPapir',
      by: ['sekretariat'],
      input: {
        tittel: tekst({ required: true, maxLength: 200 }),
        /** The paper that this is a new version of. */
        erstatter: systemID(),
        /** The newest version that was read, so that two new ones do not hide each other. */
        versjonsnummer: heltall({ minimum: 1 }),
        offentlig: boolsk({ required: true }),
      },
      files: 'required',
      records: ['moeteregistrering'],
    }),
    act({
      name: 'meldInhabilitet',
      by: deltakerroller,
      input: { deltaker: systemID({ required: true }), grunn: langtekst({ required: true }) },
      records: [],
      clause: 'A06',
    }),
    act({
      name: 'registrerInteresse',
      by: ['sekretariat'],
      input: {
        part: systemID({ required: true }),
        interessetype: kode(interessetype, { required: true }),
        tilskuddsordning: kode(tilskuddsordning),
        notat: langtekst(),
      },
      records: [],
      clause: 'A06',
    }),
    act({
      name: 'fremForslag',
      by: deltakerroller,
      input: {
        tekst: langtekst({ required: true }),
        deltaker: systemID(),
        forslagsslag: kode(forslagsslag),
        endrerForslag: systemID(),
      },
      records: [],
    }),
    act({
      name: 'ordneForslag',
      by: ['sekretariat', 'leder'],
      input: { moeteforslag: systemID({ required: true, many: true }) },
      records: [],
    }),
    act({
      name: 'aapneVotering',
      by: ['sekretariat', 'leder'],
      input: {
        moeteforslag: systemID(),
        alternativ: boolsk(),
        motforslag: systemID(),
        beslutningsregel: kode(beslutningsregel),
        avviksgrunn: langtekst(),
      },
      records: [],
      clause: 'B05',
    }),
    act({
      name: 'behandle',
      by: ['sekretariat'],
      input: {
        utfall: kode(utfall, { required: true }),
        behandling: langtekst(),
        beslutningsregel: kode(beslutningsregel),
        avviksgrunn: langtekst(),
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
        oversendtTil: systemID(),
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

/** A paper of an item. A new version stands beside the old one, never in its place. */
export const sakspapir = entity({
  name: 'sakspapir',
  room: 'samhandling',
  fields: {
    tittel: tekst({ required: true, listed: true, searched: true }),
    /** The same for all versions of one paper. */
    papir: systemID({ required: true, indexed: true }),
    versjonsnummer: heltall({ required: true, minimum: 1, listed: true }),
    ettersendt: boolsk({ required: true }),
    offentlig: boolsk({ required: true, listed: true }),
  },
  relations: {
    moetesak: {
      to: 'moetesak',
      inverse: 'sakspapir',
      required: true,
      owned: true,
      asField: true,
      constant: true,
    },
    moeteregistrering: {
      to: 'moeteregistrering',
      inverse: 'sakspapir',
      required: true,
      asField: true,
      constant: true,
    },
  },
  access: lukketAccess,
  publicWhen: when.and(when.via('moetesak'), when.isTrue('offentlig')),
  frozenWhen: when.always,
  unique: [['papir', 'versjonsnummer']],
});
