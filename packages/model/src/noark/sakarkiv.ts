import {
  act,
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
import { avsluttetFields, elektroniskSignatur, utlaanFields } from './arkivenhet.js';
import { mappe, registrering, saksAccess } from './arkivstruktur.js';
import {
  avskrivningsmaate,
  flytStatus,
  journalposttype,
  journalstatus,
  korrespondanseparttype,
  presedensStatus,
  saksstatus,
} from './kodelister.js';

export const saksmappe = entity({
  name: 'saksmappe',
  room: 'sakarkiv',
  extends: mappe,
  fields: {
    saksaar: heltall({ completed: true, readOnly: true, m: 'M011', listed: true, indexed: true }),
    sakssekvensnummer: heltall({ completed: true, readOnly: true, m: 'M012', listed: true }),
    saksdato: tidspunkt({ completed: true, m: 'M100', listed: true }),
    administrativEnhet: tekst({ completed: true, m: 'M305' }),
    referanseAdministrativEnhet: systemID({ completed: true }),
    saksansvarlig: tekst({ completed: true, m: 'M306', listed: true }),
    referanseSaksansvarlig: systemID({ internal: true, completed: true }),
    journalenhet: tekst({ m: 'M308', afterClosing: true }),
    saksstatus: kode(saksstatus, {
      completed: true,
      m: 'M052',
      listed: true,
      default: { kode: 'B', kodenavn: 'Under behandling' },
      // Reopened by the archivist (krav 6.1.15).
      afterClosing: true,
    }),
    ...utlaanFields,
  },
  manyRelations: {
    sekundaerklassifikasjon: { to: 'klasse', clause: 'krav 5.4.10' },
    presedens: { to: 'presedens', inverse: 'saksmappe', afterClosing: true },
  },
  series: [
    {
      field: 'sakssekvensnummer',
      name: 'sak',
      scope: 'virksomhet-aar',
      yearField: 'saksaar',
      identifies: 'mappeID',
    },
  ],
  stateField: 'saksstatus',
  publicWhen: when.in('saksstatus', 'B', 'A', 'F', 'S', 'P'),
  frozenWhen: when.in('saksstatus', 'A'),
});

export const journalpost = entity({
  name: 'journalpost',
  room: 'sakarkiv',
  extends: registrering,
  fields: {
    journalaar: heltall({ completed: true, readOnly: true, m: 'M013', listed: true, indexed: true }),
    journalsekvensnummer: heltall({ completed: true, readOnly: true, m: 'M014', listed: true }),
    journalpostnummer: heltall({ completed: true, readOnly: true, m: 'M015', listed: true }),
    journalposttype: kode(journalposttype, {
      completed: true,
      m: 'M082',
      listed: true,
      default: { kode: 'N', kodenavn: 'Organinternt dokument for oppfølging' },
    }),
    journalstatus: kode(journalstatus, {
      completed: true,
      m: 'M053',
      listed: true,
      default: { kode: 'S', kodenavn: 'Saksbehandler har registrert innkommet dokument' },
    }),
    journaldato: tidspunkt({ completed: true, m: 'M101', listed: true, indexed: true }),
    dokumentetsDato: tidspunkt({ completed: true, m: 'M103' }),
    mottattDato: tidspunkt({ completed: true, m: 'M104' }),
    sendtDato: tidspunkt({ m: 'M105' }),
    forfallsdato: tidspunkt({ m: 'M109' }),
    offentlighetsvurdertDato: tidspunkt({ m: 'M110' }),
    antallVedlegg: heltall({ m: 'M304', minimum: 0 }),
    ...utlaanFields,
    journalenhet: tekst({ m: 'M308' }),
    elektroniskSignatur,
  },
  manyRelations: { presedens: { to: 'presedens', inverse: 'journalpost', afterClosing: true } },
  series: [
    {
      field: 'journalsekvensnummer',
      name: 'journal',
      scope: 'virksomhet-aar',
      yearField: 'journalaar',
      identifies: 'registreringsID',
    },
    { field: 'journalpostnummer', name: 'journalpost', scope: 'forelder', parent: 'mappe' },
  ],
  stateField: 'journalstatus',
  // Arkivforskrifta section 9-10: what is journalised is in the public journal, masked where it must be.
  publicWhen: when.in('journalstatus', 'J', 'E', 'A'),
  frozenWhen: when.in('journalstatus', 'A', 'U'),
});

export const arkivnotat = entity({
  name: 'arkivnotat',
  room: 'sakarkiv',
  extends: registrering,
  fields: {
    dokumentetsDato: tidspunkt({ completed: true, m: 'M103' }),
    mottattDato: tidspunkt({ completed: true, m: 'M104' }),
    sendtDato: tidspunkt({ completed: true, m: 'M105' }),
    forfallsdato: tidspunkt({ m: 'M109' }),
    offentlighetsvurdertDato: tidspunkt({ m: 'M110' }),
    antallVedlegg: heltall({ m: 'M304', minimum: 0 }),
    ...utlaanFields,
  },
});

export const avskrivning = entity({
  name: 'avskrivning',
  room: 'sakarkiv',
  intoClosed: true,
  fields: {
    avskrivningsdato: tidspunkt({ completed: true, constant: true, m: 'M617', listed: true }),
    avskrevetAv: tekst({ completed: true, m: 'M618', readOnly: true }),
    referanseAvskrevetAv: systemID({ internal: true, completed: true, readOnly: true }),
    avskrivningsmaate: kode(avskrivningsmaate, { required: true, m: 'M619', listed: true }),
    referanseAvskrivesAvJournalpost: systemID({ m: 'M215' }),
    referanseAvskrivesAvKorrespondansepart: systemID(),
  },
  relations: {
    journalpost: { to: 'journalpost', inverse: 'avskrivning', required: true, owned: true, constant: true },
  },
  access: saksAccess,
  title: 'avskrivningsdato',
});

export const dokumentflyt = entity({
  name: 'dokumentflyt',
  room: 'sakarkiv',
  fields: {
    flytTil: tekst({ completed: true, constant: true, m: 'M660', listed: true }),
    referanseFlytTil: systemID({ completed: true, constant: true }),
    flytFra: tekst({ completed: true, constant: true, m: 'M665' }),
    referanseFlytFra: systemID({ completed: true, constant: true }),
    flytMottattDato: tidspunkt({ constant: true, m: 'M661' }),
    flytSendtDato: tidspunkt({ completed: true, constant: true, m: 'M662' }),
    flytStatus: kode(flytStatus, { completed: true, m: 'M663' }),
    flytMerknad: tekst({ m: 'M664' }),
  },
  relations: {
    registrering: {
      to: 'registrering',
      inverse: 'dokumentflyt',
      required: true,
      owned: true,
      constant: true,
    },
  },
  access: saksAccess,
  title: 'flytTil',
});

/** A decision that guides later cases of the same kind. */
export const presedens = entity({
  name: 'presedens',
  room: 'sakarkiv',
  intoClosed: true,
  fields: {
    presedensDato: tidspunkt({ completed: true, m: 'M111', listed: true }),
    tittel: tekst({ required: true, m: 'M020', listed: true, searched: true }),
    beskrivelse: langtekst({ m: 'M021', searched: true }),
    presedensHjemmel: tekst({ m: 'M311' }),
    rettskildefaktor: tekst({ required: true, m: 'M312', listed: true }),
    presedensGodkjentDato: tidspunkt({ m: 'M628' }),
    presedensGodkjentAv: tekst({ m: 'M629' }),
    referansePresedensGodkjentAv: systemID({ internal: true }),
    ...avsluttetFields,
    presedensStatus: kode(presedensStatus, { m: 'M056', listed: true }),
  },
  access: saksAccess,
  stateField: 'presedensStatus',
  frozenWhen: when.set('avsluttetDato'),
});

/** Input for filing a document in a case in one step; the bytes come beside it. */
export const journalfoering = act({
  name: 'journalfoer',
  by: [],
  input: {
    tittel: tekst({ required: true }),
    journalposttype: kode(journalposttype, { required: true }),
    dokumenttittel: tekst(),
    parter: gruppe(
      'journalfoeringspart',
      { type: kode(korrespondanseparttype, { required: true }), navn: tekst({ required: true }) },
      { many: true },
    ),
  },
  records: ['journalpost'],
});
