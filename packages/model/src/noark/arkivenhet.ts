import {
  type Field,
  type Fields,
  gruppe,
  heltall,
  kode,
  type ScreenCode,
  systemID,
  tekst,
  tidspunkt,
  vsm,
} from '../language/index.js';
import {
  dokumentmedium,
  elektroniskSignaturSikkerhetsnivaa,
  elektroniskSignaturVerifisert,
  graderingskode,
  kassasjonsvedtak,
  postnummer,
  skjermingDokument,
  skjermingMetadata,
  slettingstype,
  tilgangsrestriksjon,
} from './kodelister.js';
import { land } from './land.js';

/** Fields of every object (Arkivenhet). The core sets them all. */
export const arkivenhetFields = {
  systemID: systemID({ completed: true, readOnly: true, m: 'M001' }),
  opprettetDato: tidspunkt({ completed: true, readOnly: true, m: 'M600', listed: true }),
  opprettetAv: tekst({ completed: true, readOnly: true, m: 'M601' }),
  referanseOpprettetAv: systemID({ internal: true, completed: true, readOnly: true }),
  endretDato: tidspunkt({ completed: true, readOnly: true, m: 'M682' }),
  endretAv: tekst({ completed: true, readOnly: true }),
  referanseEndretAv: systemID({ internal: true, completed: true, readOnly: true }),
} as const;

/** Set when a unit is closed, by the core (M602, M603). Reopening a saksmappe (krav 6.1.15) empties them. */
export const avsluttetFields = {
  avsluttetDato: tidspunkt({ readOnly: true, m: 'M602', afterClosing: true }),
  avsluttetAv: tekst({ readOnly: true, m: 'M603', afterClosing: true }),
  referanseAvsluttetAv: systemID({ internal: true, readOnly: true, afterClosing: true }),
} as const;

/** As avsluttetFields, for a class without a status: a client closes it by giving it an avsluttetDato (krav 6.1.1). */
export const avsluttesFields = {
  ...avsluttetFields,
  avsluttetDato: tidspunkt({ readOnly: true, onRequest: true, m: 'M602', afterClosing: true }),
} as const;

/** The same fields, open to change though the object is closed. */
export const etterLukking = <const F extends Fields>(felt: F): F =>
  Object.fromEntries(Object.entries(felt).map(([navn, f]) => [navn, { ...f, afterClosing: true }])) as F;

/** The same field, out of sight under those codes of M502. */
export const skjermes = <const F extends Field>(felt: F, ...screenedBy: readonly ScreenCode[]): F => ({
  ...felt,
  screenedBy,
});

export const dokumentmediumField = kode(dokumentmedium, {
  completed: true,
  m: 'M300',
  default: { kode: 'E', kodenavn: 'Elektronisk arkiv' },
});

/** Skjerming is copied down to units below, so that each table can decide alone who sees what. */
export const skjerming = gruppe(
  'skjerming',
  {
    tilgangsrestriksjon: kode(tilgangsrestriksjon, { required: true, m: 'M500' }),
    skjermingshjemmel: tekst({ required: true, m: 'M501' }),
    skjermingMetadata: kode(skjermingMetadata, { required: true, many: true, m: 'M502' }),
    skjermingDokument: kode(skjermingDokument, { m: 'M503' }),
    skjermingsvarighet: heltall({ m: 'M504', minimum: 0, maximum: 500 }),
    skjermingOpphoererDato: tidspunkt({ m: 'M505' }),
  },
  { afterClosing: true },
);

/** The screening of the unit above, copied to objects that have none of their own. */
export const arvetSkjerming = gruppe(
  'arvetSkjerming',
  {
    tilgangsrestriksjon: kode(tilgangsrestriksjon),
    skjermingMetadata: kode(skjermingMetadata, { many: true }),
    skjermingDokument: kode(skjermingDokument),
  },
  { hidden: true, afterClosing: true },
);

/** What is decided about keeping is taken up again as long as there is something to keep (krav 5.10.8). */
export const kassasjon = gruppe(
  'kassasjon',
  {
    kassasjonsvedtak: kode(kassasjonsvedtak, { required: true, m: 'M450' }),
    kassasjonshjemmel: tekst({ m: 'M453' }),
    bevaringstid: heltall({ required: true, m: 'M451', minimum: 0, maximum: 1000 }),
    kassasjonsdato: tidspunkt({ required: true, m: 'M452' }),
  },
  { afterClosing: true },
);

export const gradering = gruppe(
  'gradering',
  {
    graderingskode: kode(graderingskode, { required: true, m: 'M506' }),
    graderingsdato: tidspunkt({ completed: true, m: 'M624' }),
    gradertAv: tekst({ completed: true, m: 'M625' }),
    referanseGradertAv: systemID({ completed: true }),
    nedgraderingsdato: tidspunkt({ m: 'M626' }),
    nedgradertAv: tekst({ m: 'M627' }),
    referanseNedgradertAv: systemID(),
  },
  { afterClosing: true },
);

/** Set when the documents have been discarded (M630 ff). */
export const utfoertKassasjon = gruppe(
  'utfoertKassasjon',
  {
    kassertDato: tidspunkt({ completed: true, m: 'M630' }),
    kassertAv: tekst({ completed: true, m: 'M631' }),
    referanseKassertAv: systemID({ completed: true }),
  },
  { afterClosing: true },
);

/** What has been deleted, by whom: versions, variants, production formats, the content of an arkivdel. */
export const sletting = gruppe(
  'sletting',
  {
    slettingstype: kode(slettingstype, { required: true, m: 'M089' }),
    slettetDato: tidspunkt({ completed: true, m: 'M613' }),
    slettetAv: tekst({ completed: true, m: 'M614' }),
    referanseSlettetAv: systemID({ completed: true }),
  },
  { afterClosing: true },
);

export const elektroniskSignatur = gruppe('elektroniskSignatur', {
  elektroniskSignaturSikkerhetsnivaa: kode(elektroniskSignaturSikkerhetsnivaa, {
    required: true,
    m: 'M507',
  }),
  elektroniskSignaturVerifisert: kode(elektroniskSignaturVerifisert, { required: true, m: 'M508' }),
  verifisertDato: tidspunkt({ required: true, m: 'M622' }),
  verifisertAv: tekst({ completed: true, m: 'M623' }),
  referanseVerifisertAv: systemID({ completed: true }),
});

/** Fields of the virksomhet's own (M711). */
export const virksomhetsspesifikkeMetadataField = vsm('virksomhetsspesifikkeMetadata', { m: 'M711' });

/** Loans are entered after closing too (M106). */
export const utlaanFields = {
  utlaantDato: tidspunkt({ m: 'M106', afterClosing: true }),
  utlaantTil: tekst({ m: 'M309', afterClosing: true }),
  referanseUtlaantTil: systemID({ afterClosing: true }),
} as const;

export const adresse = gruppe('enkelAdresse', {
  adresselinje1: tekst(),
  adresselinje2: tekst(),
  adresselinje3: tekst(),
  postnr: kode(postnummer, { xmlCode: true }),
  poststed: tekst({ required: true }),
  landkode: kode(land, { xmlCode: true, completed: true }),
});

export const kontaktinformasjon = gruppe('kontaktinformasjon', {
  epostadresse: tekst(),
  mobiltelefon: tekst(),
  telefon: tekst(),
});

/** Identity numbers never leave the tenant. */
export const enhetsidentifikatorGruppe = gruppe('enhetsidentifikator', {
  organisasjonsnummer: tekst({ required: true, maxLength: 9, alias: 'organisasjonsnummer' }),
});

/** Foedselsnummer or D-number of a person; one of them in each. */
export const personidentifikatorGruppe = gruppe(
  'personidentifikator',
  { foedselsnummer: tekst({ maxLength: 11, alias: 'foedselsnummer' }), dNummer: tekst({ maxLength: 11 }) },
  { many: true, internal: true },
);
