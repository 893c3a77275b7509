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
  tidspunkt,
  when,
} from '../language/index.js';
import { hoeringsstatus, hoeringssvarstatus, standpunkt } from './kodelister.js';

/** Who sends it: someone with a seat in the body it is sent from, or the secretariat. */
const avsender = { relation: 'arena', exempt: ['sekretariat'] } as const;

/**
 * A question to chosen parties with a deadline, about a proposal, a version of the agreement, a case of a meeting or
 * something else. Answers bind nobody (row B04): what binds a party is its own resolution.
 */
export const hoering = entity({
  name: 'hoering',
  room: 'samhandling',
  searchesParts: true,
  clause: 'B13 B14',
  fields: {
    aar: heltall({ readOnly: true, listed: true }),
    nummer: heltall({ readOnly: true, listed: true }),
    tittel: tekst({ required: true, maxLength: 200, listed: true, searched: true }),
    tekst: langtekst({ required: true, searched: true }),
    frist: dato({ required: true, listed: true }),
    hoeringsstatus: kode(hoeringsstatus, {
      readOnly: true,
      listed: true,
      default: { kode: 'utkast', kodenavn: 'Utkast' },
    }),
    sendtDato: dato({ readOnly: true, listed: true }),
    oppsummering: langtekst({ readOnly: true }),
  },
  relations: {
    arena: { to: 'arena', inverse: 'hoering', required: true, constant: true, asField: true },
    forslag: { to: 'forslag', inverse: 'hoering', constant: true, asField: true },
    avtaleversjon: { to: 'avtaleversjon', inverse: 'hoering', constant: true, asField: true },
    moetesak: { to: 'moetesak', inverse: 'hoering', constant: true, asField: true },
    strategi: { to: 'strategi', inverse: 'hoering', constant: true, asField: true },
    saksmappe: { to: 'saksmappe', inverse: 'hoering', asField: true, readOnly: true },
    journalpost: { to: 'journalpost', inverse: 'hoering', asField: true, readOnly: true },
  },
  oneOf: { relations: ['forslag', 'avtaleversjon', 'moetesak', 'strategi'], exactly: false },
  access: {
    create: ['sekretariat', 'kp'],
    read: 'alle',
    update: ['sekretariat', 'kp'],
    remove: ['sekretariat', 'kp'],
  },
  publicWhen: when.in('hoeringsstatus', 'sendt', 'avsluttet'),
  frozenWhen: when.in('hoeringsstatus', 'avsluttet'),
  series: [{ field: 'nummer', name: 'hoering', scope: 'virksomhet-aar', yearField: 'aar' }],
  stateField: 'hoeringsstatus',
  acts: [
    act({
      name: 'sendHoering',
      from: ['utkast'],
      to: 'sendt',
      by: ['sekretariat', 'kp'],
      seat: avsender,
      input: { part: systemID({ many: true, required: true }) },
      files: 'optional',
      records: ['saksmappe', 'journalpost'],
    }),
    act({
      name: 'sendTilFlere',
      from: ['sendt'],
      by: ['sekretariat', 'kp'],
      seat: avsender,
      input: { part: systemID({ many: true, required: true }) },
      records: ['journalpost'],
    }),
    act({
      name: 'purr',
      from: ['sendt'],
      by: ['sekretariat', 'kp'],
      seat: avsender,
      input: { melding: langtekst() },
      records: ['journalpost'],
    }),
    act({
      name: 'flyttFrist',
      from: ['sendt'],
      by: ['sekretariat', 'kp'],
      seat: avsender,
      input: { frist: dato({ required: true }), begrunnelse: langtekst({ required: true }) },
      records: ['journalpost'],
    }),
    act({
      name: 'avslutt',
      from: ['sendt'],
      to: 'avsluttet',
      by: ['sekretariat', 'kp'],
      seat: avsender,
      input: { oppsummering: langtekst({ required: true }) },
      records: ['journalpost'],
      final: true,
    }),
  ],
});

/** What one party has been asked and has answered. */
export const hoeringssvar = entity({
  name: 'hoeringssvar',
  room: 'samhandling',
  clause: 'B13',
  fields: {
    hoeringssvarstatus: kode(hoeringssvarstatus, { required: true, listed: true }),
    standpunkt: kode(standpunkt, { listed: true }),
    /** As public as the letter it came in. */
    merknad: langtekst({ publicWhen: when.open('journalpost') }),
    svartTid: tidspunkt({ listed: true }),
    /** Came after the deadline; it counts, and it is marked. */
    forSent: boolsk({ listed: true }),
    /** Title of the one who answered, or the address the link was sent to. */
    svartAv: tekst({ internal: true }),
    antallPurringer: heltall({ minimum: 0 }),
    antallEndringer: heltall({ minimum: 0 }),
  },
  relations: {
    hoering: {
      to: 'hoering',
      inverse: 'hoeringssvar',
      required: true,
      owned: true,
      asField: true,
      constant: true,
    },
    part: {
      to: 'samarbeidspart',
      inverse: 'hoeringssvar',
      required: true,
      asField: true,
      constant: true,
      follows: { how: 'copy', when: when.in('hoeringssvarstatus', 'ikke-svart') },
    },
    journalpost: { to: 'journalpost', inverse: 'hoeringssvar', asField: true, readOnly: true },
  },
  access: { create: [], read: 'alle', update: [], remove: [] },
  publicWhen: when.via('hoering'),
  frozenWhen: when.frozen('hoering'),
  stateField: 'hoeringssvarstatus',
  title: 'hoeringssvarstatus',
  unique: [['hoering', 'part']],
  acts: [
    act({
      name: 'svar',
      from: ['ikke-svart', 'svart'],
      by: ['leder', 'medlem', 'observatoer', 'sekretariat'],
      seat: { party: 'part', exempt: ['sekretariat'] },
      input: {
        standpunkt: kode(standpunkt, { required: true }),
        merknad: langtekst(),
        /** Says that an answer that is there is to be replaced. */
        endrer: boolsk(),
      },
      files: 'optional',
      records: ['journalpost'],
    }),
  ],
});

const omHva = {
  forslag: systemID(),
  moetesak: systemID(),
  hoering: systemID(),
} as const;

const traad = (navn: string) =>
  ({
    relations: {
      forslag: { to: 'forslag', inverse: navn, constant: true, asField: true },
      moetesak: { to: 'moetesak', inverse: navn, constant: true, asField: true },
      hoering: { to: 'hoering', inverse: navn, constant: true, asField: true },
      svarPaa: { to: navn, inverse: 'svar', constant: true, asField: true },
    },
    oneOf: { relations: ['forslag', 'moetesak', 'hoering'], exactly: true },
    publicWhen: when.never,
    frozenWhen: when.always,
    title: 'tekst',
  }) as const;

/** A comment or a question that all who take part may read. Nobody edits what is said. */
export const kommentar = entity({
  name: 'kommentar',
  room: 'samhandling',
  clause: 'B13',
  fields: {
    tekst: langtekst({ required: true, listed: true, searched: true }),
    spoersmaal: boolsk({ listed: true }),
  },
  ...traad('kommentar'),
  access: { create: [], read: 'alle', update: [], remove: [] },
  acts: [
    act({
      name: 'skriv',
      onCollection: true,
      by: ['sekretariat', 'kp', 'leder', 'medlem', 'observatoer'],
      input: {
        ...omHva,
        svarPaa: systemID(),
        tekst: langtekst({ required: true }),
        spoersmaal: boolsk(),
      },
      records: [],
    }),
  ],
});

/** A comment for those who prepare the case only. */
export const internkommentar = entity({
  name: 'internkommentar',
  room: 'samhandling',
  fields: { tekst: langtekst({ required: true, listed: true }) },
  ...traad('internkommentar'),
  access: { create: [], read: ['sekretariat'], update: [], remove: [] },
  acts: [
    act({
      name: 'skriv',
      onCollection: true,
      by: ['sekretariat'],
      input: { ...omHva, svarPaa: systemID(), tekst: langtekst({ required: true }) },
      records: [],
    }),
  ],
});

/** A letter to chosen parties, each with its own fields filled in, and one record of it. */
export const utsendelse = entity({
  name: 'utsendelse',
  room: 'samhandling',
  fields: {
    tittel: tekst({ required: true, maxLength: 200, listed: true, searched: true }),
    tekst: langtekst({ required: true, searched: true }),
    /** What those who write nynorsk got, when it was written for them. */
    tittelNynorsk: tekst({ maxLength: 200, searched: true }),
    tekstNynorsk: langtekst({ searched: true }),
    antall: heltall({ required: true, minimum: 1, listed: true }),
    sendtDato: dato({ required: true, listed: true }),
  },
  relations: {
    saksmappe: { to: 'saksmappe', inverse: 'utsendelse', required: true, constant: true, asField: true },
    journalpost: { to: 'journalpost', inverse: 'utsendelse', required: true, constant: true, asField: true },
  },
  access: { create: [], read: ['sekretariat', 'arkivar', 'leder'], update: [], remove: [] },
  publicWhen: when.never,
  frozenWhen: when.always,
  acts: [
    act({
      name: 'sendUt',
      onCollection: true,
      by: ['sekretariat'],
      input: {
        tittel: tekst({ required: true, maxLength: 200 }),
        tekst: langtekst({ required: true }),
        tittelNynorsk: tekst({ maxLength: 200 }),
        tekstNynorsk: langtekst(),
        part: systemID({ many: true, required: true }),
        saksmappe: systemID(),
      },
      files: 'optional',
      records: ['saksmappe', 'journalpost'],
      final: true,
    }),
  ],
});
