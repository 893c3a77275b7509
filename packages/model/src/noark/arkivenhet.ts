import { gruppe, heltall, kode, systemID, tekst, tidspunkt } from '../language/index.js';
import {
  dokumentmedium,
  graderingskode,
  kassasjonsvedtak,
  skjermingDokument,
  skjermingMetadata,
  tilgangsrestriksjon,
} from './kodelister.js';

/** Fields of every object (Arkivenhet). The core sets them all. */
export const arkivenhetFields = {
  systemID: systemID({ completed: true, readOnly: true, m: 'M001' }),
  opprettetDato: tidspunkt({ completed: true, readOnly: true, m: 'M600', listed: true }),
  opprettetAv: tekst({ completed: true, readOnly: true, m: 'M601' }),
  referanseOpprettetAv: systemID({ completed: true, readOnly: true }),
  endretDato: tidspunkt({ completed: true, readOnly: true, m: 'M682' }),
  endretAv: tekst({ completed: true, readOnly: true }),
  referanseEndretAv: systemID({ completed: true, readOnly: true }),
} as const;

/** Set when a unit is closed, by the core (krav 5.4.4 ff). */
export const avsluttetFields = {
  avsluttetDato: tidspunkt({ readOnly: true, m: 'M602' }),
  avsluttetAv: tekst({ readOnly: true, m: 'M603' }),
  referanseAvsluttetAv: systemID({ readOnly: true }),
} as const;

export const dokumentmediumField = kode(dokumentmedium, {
  completed: true,
  m: 'M300',
  default: { kode: 'E', kodenavn: 'Elektronisk arkiv' },
});

/** Skjerming is copied down to units below, so that each table can decide alone who sees what. */
export const skjerming = gruppe('skjerming', {
  tilgangsrestriksjon: kode(tilgangsrestriksjon, { required: true, m: 'M500' }),
  skjermingshjemmel: tekst({ required: true, m: 'M501' }),
  skjermingMetadata: kode(skjermingMetadata, { required: true, many: true, m: 'M502' }),
  skjermingDokument: kode(skjermingDokument, { m: 'M503' }),
  skjermingsvarighet: heltall({ m: 'M504', minimum: 0, maximum: 500 }),
  skjermingOpphoererDato: tidspunkt({ m: 'M505' }),
});

/** The screening of the unit above, copied to objects that have none of their own. */
export const arvetSkjerming = gruppe(
  'arvetSkjerming',
  {
    tilgangsrestriksjon: kode(tilgangsrestriksjon),
    skjermingMetadata: kode(skjermingMetadata, { many: true }),
    skjermingDokument: kode(skjermingDokument),
  },
  { hidden: true },
);

export const kassasjon = gruppe('kassasjon', {
  kassasjonsvedtak: kode(kassasjonsvedtak, { required: true, m: 'M450' }),
  kassasjonshjemmel: tekst({ m: 'M453' }),
  bevaringstid: heltall({ required: true, m: 'M451', minimum: 0, maximum: 1000 }),
  kassasjonsdato: tidspunkt({ required: true, m: 'M452' }),
});

export const gradering = gruppe('gradering', {
  graderingskode: kode(graderingskode, { required: true, m: 'M506' }),
  graderingsdato: tidspunkt({ completed: true, m: 'M624' }),
  gradertAv: tekst({ completed: true, m: 'M625' }),
  referanseGradertAv: systemID({ completed: true }),
  nedgraderingsdato: tidspunkt({ m: 'M626' }),
  nedgradertAv: tekst({ m: 'M627' }),
  referanseNedgradertAv: systemID(),
});

export const adresse = gruppe('enkelAdresse', {
  adresselinje1: tekst(),
  adresselinje2: tekst(),
  adresselinje3: tekst(),
  postnr: tekst({ maxLength: 10 }),
  poststed: tekst({ required: true }),
  landkode: tekst({ maxLength: 2 }),
});

export const kontaktinformasjon = gruppe('kontaktinformasjon', {
  epostadresse: tekst(),
  mobiltelefon: tekst(),
  telefon: tekst(),
});
