create extension if not exists btree_gin;
create extension if not exists pg_trgm;
do $$ begin
  if not exists (select from pg_roles where rolname = 'felles_app') then create role felles_app login; end if;
exception when duplicate_object or unique_violation then null; -- made by another at the same moment
end $$;
grant usage on schema public to felles_app;
create function current_virksomhet() returns uuid language sql stable parallel safe as $$ select nullif(current_setting('felles.virksomhet', true), '')::uuid $$;
create function current_klareringer() returns text[] language sql stable parallel safe as $$ select string_to_array(coalesce(current_setting('felles.klareringer', true), ''), ',') $$;
create function er_intern() returns boolean language sql stable parallel safe as $$ select coalesce(current_setting('felles.intern', true), '') = 'ja' $$;
create function har_rolle(roller text[]) returns boolean language sql stable parallel safe as $$ select er_intern() and string_to_array(coalesce(current_setting('felles.roller', true), ''), ',') && roller $$;
-- Closed rows go by kassasjon and controlled deletion alone, when an event of the same transaction says so.
create function har_slettehjemmel(v uuid) returns boolean language plpgsql stable as $$ begin
  return exists (select from "hendelse" h where h."virksomhet" = v and h."id" = nullif(current_setting('felles.slettehjemmel', true), '')::uuid
    and h."handling" in ('kassasjon', 'sletting') and h.xmin = pg_current_xact_id()::xid);
end $$;

create function ordledd(q text, tekst text, vektor text) returns text language sql stable as $$
  select case when q !~ '["-]' and q !~* '\mor\M' and bool_or(del) and count(*) <= 8 and bool_and(ord !~ '[''\\]') then ' or (' ||
    string_agg(case when del then format('%s ilike %L', tekst, '%' || regexp_replace(ord, '([%_])', '\\\1', 'g') || '%')
      else format('%s @@ %L::tsquery', vektor, quote_literal(ord)) end, ' and ') || ')' else '' end
  from (select lexeme as ord, length(lexeme) > 3 and lexeme !~ '\d' as del from unnest(to_tsvector('norwegian', q))) x $$;

create table "arkiv" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "tittel" text not null,
  "beskrivelse" text,
  "arkivstatus" text,
  "arkivstatus_kodenavn" text,
  "dokumentmedium" text,
  "dokumentmedium_kodenavn" text,
  "oppbevaringssted" text[],
  "avsluttetDato" timestamptz(3),
  "avsluttetAv" text,
  "referanseAvsluttetAv" uuid,
  "overarkiv" uuid,
  "soek" tsvector generated always as (to_tsvector('norwegian', (coalesce("tittel", '') || ' ' || coalesce("beskrivelse", '')))) stored,
  primary key ("virksomhet", "systemID")
);

create table "arkivskaper" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "arkivskaperID" text not null,
  "arkivskaperNavn" text not null,
  "beskrivelse" text,
  "soek" tsvector generated always as (to_tsvector('norwegian', (coalesce("arkivskaperID", '') || ' ' || coalesce("arkivskaperNavn", '')))) stored,
  primary key ("virksomhet", "systemID")
);

create table "arkivdel" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "tittel" text not null,
  "beskrivelse" text,
  "arkivdelstatus" text,
  "arkivdelstatus_kodenavn" text,
  "dokumentmedium" text,
  "dokumentmedium_kodenavn" text,
  "oppbevaringssted" text[],
  "avsluttetDato" timestamptz(3),
  "avsluttetAv" text,
  "referanseAvsluttetAv" uuid,
  "arkivperiodeStartDato" timestamptz(3),
  "arkivperiodeSluttDato" timestamptz(3),
  "kassasjon_kassasjonsvedtak" text,
  "kassasjon_kassasjonsvedtak_kodenavn" text,
  "kassasjon_kassasjonshjemmel" text,
  "kassasjon_bevaringstid" integer,
  "kassasjon_kassasjonsdato" timestamptz(3),
  "utfoertKassasjon_kassertDato" timestamptz(3),
  "utfoertKassasjon_kassertAv" text,
  "utfoertKassasjon_referanseKassertAv" uuid,
  "sletting_slettingstype" text,
  "sletting_slettingstype_kodenavn" text,
  "sletting_slettetDato" timestamptz(3),
  "sletting_slettetAv" text,
  "sletting_referanseSlettetAv" uuid,
  "skjerming_tilgangsrestriksjon" text,
  "skjerming_tilgangsrestriksjon_kodenavn" text,
  "skjerming_skjermingshjemmel" text,
  "skjerming_skjermingMetadata" text[],
  "skjerming_skjermingMetadata_kodenavn" text[],
  "skjerming_skjermingDokument" text,
  "skjerming_skjermingDokument_kodenavn" text,
  "skjerming_skjermingsvarighet" integer,
  "skjerming_skjermingOpphoererDato" timestamptz(3),
  "gradering_graderingskode" text,
  "gradering_graderingskode_kodenavn" text,
  "gradering_graderingsdato" timestamptz(3),
  "gradering_gradertAv" text,
  "gradering_referanseGradertAv" uuid,
  "gradering_nedgraderingsdato" timestamptz(3),
  "gradering_nedgradertAv" text,
  "gradering_referanseNedgradertAv" uuid,
  "arkiv" uuid not null,
  "klassifikasjonssystem" uuid,
  "forrigearkivdel" uuid,
  "nestearkivdel" uuid,
  "soek" tsvector generated always as (to_tsvector('norwegian', (coalesce("tittel", '') || ' ' || coalesce("beskrivelse", '')))) stored,
  primary key ("virksomhet", "systemID")
);

create table "klassifikasjonssystem" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "klassifikasjonstype" text,
  "klassifikasjonstype_kodenavn" text,
  "tittel" text not null,
  "beskrivelse" text,
  "avsluttetDato" timestamptz(3),
  "avsluttetAv" text,
  "referanseAvsluttetAv" uuid,
  "soek" tsvector generated always as (to_tsvector('norwegian', (coalesce("tittel", '') || ' ' || coalesce("beskrivelse", '')))) stored,
  primary key ("virksomhet", "systemID")
);

create table "klasse" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "klasseID" text not null,
  "tittel" text not null,
  "beskrivelse" text,
  "noekkelord" text[],
  "avsluttetDato" timestamptz(3),
  "avsluttetAv" text,
  "referanseAvsluttetAv" uuid,
  "skjerming_tilgangsrestriksjon" text,
  "skjerming_tilgangsrestriksjon_kodenavn" text,
  "skjerming_skjermingshjemmel" text,
  "skjerming_skjermingMetadata" text[],
  "skjerming_skjermingMetadata_kodenavn" text[],
  "skjerming_skjermingDokument" text,
  "skjerming_skjermingDokument_kodenavn" text,
  "skjerming_skjermingsvarighet" integer,
  "skjerming_skjermingOpphoererDato" timestamptz(3),
  "kassasjon_kassasjonsvedtak" text,
  "kassasjon_kassasjonsvedtak_kodenavn" text,
  "kassasjon_kassasjonshjemmel" text,
  "kassasjon_bevaringstid" integer,
  "kassasjon_kassasjonsdato" timestamptz(3),
  "gradering_graderingskode" text,
  "gradering_graderingskode_kodenavn" text,
  "gradering_graderingsdato" timestamptz(3),
  "gradering_gradertAv" text,
  "gradering_referanseGradertAv" uuid,
  "gradering_nedgraderingsdato" timestamptz(3),
  "gradering_nedgradertAv" text,
  "gradering_referanseNedgradertAv" uuid,
  "klassifikasjonssystem" uuid,
  "overklasse" uuid,
  "soek" tsvector generated always as (to_tsvector('norwegian', (case when "skjerming_tilgangsrestriksjon" is null then coalesce("klasseID", '') else '' end || ' ' || case when "skjerming_tilgangsrestriksjon" is null then coalesce("tittel", '') else '' end))) stored,
  "soek_skjermet" tsvector generated always as (case when "skjerming_tilgangsrestriksjon" is not null then to_tsvector('norwegian', (coalesce("klasseID", '') || ' ' || coalesce("tittel", ''))) end) stored,
  primary key ("virksomhet", "systemID"),
  check (num_nonnulls("klassifikasjonssystem", "overklasse") = 1)
);

create table "mappe" (
  "virksomhet" uuid not null,
  "type" text not null check ("type" in ('mappe', 'saksmappe', 'moetemappe')),
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "mappeID" text,
  "tittel" text not null,
  "offentligTittel" text,
  "beskrivelse" text,
  "noekkelord" text[],
  "dokumentmedium" text,
  "dokumentmedium_kodenavn" text,
  "oppbevaringssted" text[],
  "avsluttetDato" timestamptz(3),
  "avsluttetAv" text,
  "referanseAvsluttetAv" uuid,
  "kassasjon_kassasjonsvedtak" text,
  "kassasjon_kassasjonsvedtak_kodenavn" text,
  "kassasjon_kassasjonshjemmel" text,
  "kassasjon_bevaringstid" integer,
  "kassasjon_kassasjonsdato" timestamptz(3),
  "skjerming_tilgangsrestriksjon" text,
  "skjerming_tilgangsrestriksjon_kodenavn" text,
  "skjerming_skjermingshjemmel" text,
  "skjerming_skjermingMetadata" text[],
  "skjerming_skjermingMetadata_kodenavn" text[],
  "skjerming_skjermingDokument" text,
  "skjerming_skjermingDokument_kodenavn" text,
  "skjerming_skjermingsvarighet" integer,
  "skjerming_skjermingOpphoererDato" timestamptz(3),
  "gradering_graderingskode" text,
  "gradering_graderingskode_kodenavn" text,
  "gradering_graderingsdato" timestamptz(3),
  "gradering_gradertAv" text,
  "gradering_referanseGradertAv" uuid,
  "gradering_nedgraderingsdato" timestamptz(3),
  "gradering_nedgradertAv" text,
  "gradering_referanseNedgradertAv" uuid,
  "virksomhetsspesifikkeMetadata" jsonb,
  "arkivdel" uuid,
  "klasse" uuid,
  "overmappe" uuid,
  "saksaar" integer,
  "sakssekvensnummer" integer,
  "saksdato" timestamptz(3),
  "administrativEnhet" text,
  "referanseAdministrativEnhet" uuid,
  "saksansvarlig" text,
  "referanseSaksansvarlig" uuid,
  "journalenhet" text,
  "saksstatus" text,
  "saksstatus_kodenavn" text,
  "utlaantDato" timestamptz(3),
  "utlaantTil" text,
  "referanseUtlaantTil" uuid,
  "moetenummer" text,
  "utvalg" text,
  "moetedato" date,
  "moetested" text,
  "referanseForrigeMoete" uuid,
  "referanseNesteMoete" uuid,
  "ikkeKunngjort" boolean,
  "soek" tsvector generated always as (to_tsvector('norwegian', (coalesce("mappeID", '') || ' ' || case when "skjerming_tilgangsrestriksjon" is null then coalesce("tittel", '') else coalesce("offentligTittel", '') end || ' ' || case when "skjerming_tilgangsrestriksjon" is null then coalesce("beskrivelse", '') else '' end || ' ' || coalesce("utvalg", '')))) stored,
  "soek_skjermet" tsvector generated always as (case when "skjerming_tilgangsrestriksjon" is not null then to_tsvector('norwegian', (coalesce("mappeID", '') || ' ' || coalesce("tittel", '') || ' ' || coalesce("beskrivelse", '') || ' ' || coalesce("utvalg", ''))) end) stored,
  primary key ("virksomhet", "systemID"),
  check (num_nonnulls("arkivdel", "overmappe") = 1)
);

create table "registrering" (
  "virksomhet" uuid not null,
  "type" text not null check ("type" in ('registrering', 'journalpost', 'arkivnotat', 'moeteregistrering')),
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "arkivertDato" timestamptz(3),
  "arkivertAv" text,
  "referanseArkivertAv" uuid,
  "kassasjon_kassasjonsvedtak" text,
  "kassasjon_kassasjonsvedtak_kodenavn" text,
  "kassasjon_kassasjonshjemmel" text,
  "kassasjon_bevaringstid" integer,
  "kassasjon_kassasjonsdato" timestamptz(3),
  "skjerming_tilgangsrestriksjon" text,
  "skjerming_tilgangsrestriksjon_kodenavn" text,
  "skjerming_skjermingshjemmel" text,
  "skjerming_skjermingMetadata" text[],
  "skjerming_skjermingMetadata_kodenavn" text[],
  "skjerming_skjermingDokument" text,
  "skjerming_skjermingDokument_kodenavn" text,
  "skjerming_skjermingsvarighet" integer,
  "skjerming_skjermingOpphoererDato" timestamptz(3),
  "gradering_graderingskode" text,
  "gradering_graderingskode_kodenavn" text,
  "gradering_graderingsdato" timestamptz(3),
  "gradering_gradertAv" text,
  "gradering_referanseGradertAv" uuid,
  "gradering_nedgraderingsdato" timestamptz(3),
  "gradering_nedgradertAv" text,
  "gradering_referanseNedgradertAv" uuid,
  "registreringsID" text,
  "tittel" text not null,
  "offentligTittel" text,
  "beskrivelse" text,
  "noekkelord" text[],
  "forfatter" text[],
  "dokumentmedium" text,
  "dokumentmedium_kodenavn" text,
  "oppbevaringssted" text[],
  "virksomhetsspesifikkeMetadata" jsonb,
  "mappe" uuid,
  "klasse" uuid,
  "arkivdel" uuid,
  "journalaar" integer,
  "journalsekvensnummer" integer,
  "journalpostnummer" integer,
  "journalposttype" text,
  "journalposttype_kodenavn" text,
  "journalstatus" text,
  "journalstatus_kodenavn" text,
  "journaldato" timestamptz(3),
  "dokumentetsDato" timestamptz(3),
  "mottattDato" timestamptz(3),
  "sendtDato" timestamptz(3),
  "forfallsdato" timestamptz(3),
  "offentlighetsvurdertDato" timestamptz(3),
  "antallVedlegg" integer,
  "utlaantDato" timestamptz(3),
  "utlaantTil" text,
  "referanseUtlaantTil" uuid,
  "journalenhet" text,
  "elektroniskSignatur_elektroniskSignaturSikkerhetsnivaa" text,
  "elektroniskSignatur_elektroniskSignaturSikkerhetsnivaa_kodenavn" text,
  "elektroniskSignatur_elektroniskSignaturVerifisert" text,
  "elektroniskSignatur_elektroniskSignaturVerifisert_kodenavn" text,
  "elektroniskSignatur_verifisertDato" timestamptz(3),
  "elektroniskSignatur_verifisertAv" text,
  "elektroniskSignatur_referanseVerifisertAv" uuid,
  "moeteregistreringstype" text,
  "moeteregistreringstype_kodenavn" text,
  "moetesakstype" text,
  "moetesakstype_kodenavn" text,
  "moeteregistreringsstatus" text,
  "moeteregistreringsstatus_kodenavn" text,
  "moetesaksnummer" text,
  "moetesaksrekkefoelge" integer,
  "administrativEnhet" text,
  "saksbehandler" text,
  "referanseTilMoeteregistrering" uuid[],
  "referanseFraMoeteregistrering" uuid[],
  "soek" tsvector generated always as (to_tsvector('norwegian', (coalesce("registreringsID", '') || ' ' || case when "skjerming_tilgangsrestriksjon" is null then coalesce("tittel", '') else coalesce("offentligTittel", '') end || ' ' || case when "skjerming_tilgangsrestriksjon" is null then coalesce("beskrivelse", '') else '' end))) stored,
  "soek_skjermet" tsvector generated always as (case when "skjerming_tilgangsrestriksjon" is not null then to_tsvector('norwegian', (coalesce("registreringsID", '') || ' ' || coalesce("tittel", '') || ' ' || coalesce("beskrivelse", ''))) end) stored,
  primary key ("virksomhet", "systemID"),
  check (num_nonnulls("mappe", "klasse", "arkivdel") = 1)
);

create table "dokumentbeskrivelse" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "dokumenttype" text,
  "dokumenttype_kodenavn" text,
  "dokumentstatus" text,
  "dokumentstatus_kodenavn" text,
  "tittel" text not null,
  "beskrivelse" text,
  "forfatter" text[],
  "dokumentmedium" text,
  "dokumentmedium_kodenavn" text,
  "oppbevaringssted" text,
  "tilknyttetRegistreringSom" text,
  "tilknyttetRegistreringSom_kodenavn" text,
  "dokumentnummer" integer,
  "tilknyttetDato" timestamptz(3),
  "tilknyttetAv" text,
  "referanseTilknyttetAv" uuid,
  "kassasjon_kassasjonsvedtak" text,
  "kassasjon_kassasjonsvedtak_kodenavn" text,
  "kassasjon_kassasjonshjemmel" text,
  "kassasjon_bevaringstid" integer,
  "kassasjon_kassasjonsdato" timestamptz(3),
  "utfoertKassasjon_kassertDato" timestamptz(3),
  "utfoertKassasjon_kassertAv" text,
  "utfoertKassasjon_referanseKassertAv" uuid,
  "sletting_slettingstype" text,
  "sletting_slettingstype_kodenavn" text,
  "sletting_slettetDato" timestamptz(3),
  "sletting_slettetAv" text,
  "sletting_referanseSlettetAv" uuid,
  "skjerming_tilgangsrestriksjon" text,
  "skjerming_tilgangsrestriksjon_kodenavn" text,
  "skjerming_skjermingshjemmel" text,
  "skjerming_skjermingMetadata" text[],
  "skjerming_skjermingMetadata_kodenavn" text[],
  "skjerming_skjermingDokument" text,
  "skjerming_skjermingDokument_kodenavn" text,
  "skjerming_skjermingsvarighet" integer,
  "skjerming_skjermingOpphoererDato" timestamptz(3),
  "gradering_graderingskode" text,
  "gradering_graderingskode_kodenavn" text,
  "gradering_graderingsdato" timestamptz(3),
  "gradering_gradertAv" text,
  "gradering_referanseGradertAv" uuid,
  "gradering_nedgraderingsdato" timestamptz(3),
  "gradering_nedgradertAv" text,
  "gradering_referanseNedgradertAv" uuid,
  "elektroniskSignatur_elektroniskSignaturSikkerhetsnivaa" text,
  "elektroniskSignatur_elektroniskSignaturSikkerhetsnivaa_kodenavn" text,
  "elektroniskSignatur_elektroniskSignaturVerifisert" text,
  "elektroniskSignatur_elektroniskSignaturVerifisert_kodenavn" text,
  "elektroniskSignatur_verifisertDato" timestamptz(3),
  "elektroniskSignatur_verifisertAv" text,
  "elektroniskSignatur_referanseVerifisertAv" uuid,
  "eksternReferanse" text,
  "virksomhetsspesifikkeMetadata" jsonb,
  "offentlig" boolean,
  "soek" tsvector generated always as (to_tsvector('norwegian', (case when "skjerming_tilgangsrestriksjon" is null then coalesce("tittel", '') else '' end))) stored,
  "soek_skjermet" tsvector generated always as (case when "skjerming_tilgangsrestriksjon" is not null then to_tsvector('norwegian', (coalesce("tittel", ''))) end) stored,
  primary key ("virksomhet", "systemID")
);

create table "dokumentobjekt" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "versjonsnummer" integer,
  "variantformat" text,
  "variantformat_kodenavn" text,
  "format" text,
  "format_kodenavn" text,
  "formatDetaljer" text,
  "referanseDokumentfil" text,
  "filnavn" text,
  "sjekksum" text,
  "mimeType" text,
  "sjekksumAlgoritme" text,
  "filstoerrelse" bigint,
  "elektroniskSignatur_elektroniskSignaturSikkerhetsnivaa" text,
  "elektroniskSignatur_elektroniskSignaturSikkerhetsnivaa_kodenavn" text,
  "elektroniskSignatur_elektroniskSignaturVerifisert" text,
  "elektroniskSignatur_elektroniskSignaturVerifisert_kodenavn" text,
  "elektroniskSignatur_verifisertDato" timestamptz(3),
  "elektroniskSignatur_verifisertAv" text,
  "elektroniskSignatur_referanseVerifisertAv" uuid,
  "offentlig" boolean,
  "skjerming_tilgangsrestriksjon" text,
  "skjerming_tilgangsrestriksjon_kodenavn" text,
  "skjerming_skjermingMetadata" text[],
  "skjerming_skjermingMetadata_kodenavn" text[],
  "skjerming_skjermingDokument" text,
  "skjerming_skjermingDokument_kodenavn" text,
  "dokumentbeskrivelse" uuid not null,
  primary key ("virksomhet", "systemID")
);

create table "korrespondansepart" (
  "virksomhet" uuid not null,
  "type" text not null check ("type" in ('korrespondansepartenhet', 'korrespondansepartperson', 'korrespondansepartintern')),
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "korrespondanseparttype" text,
  "korrespondanseparttype_kodenavn" text,
  "virksomhetsspesifikkeMetadata" jsonb,
  "skjerming_tilgangsrestriksjon" text,
  "skjerming_tilgangsrestriksjon_kodenavn" text,
  "skjerming_skjermingMetadata" text[],
  "skjerming_skjermingMetadata_kodenavn" text[],
  "skjerming_skjermingDokument" text,
  "skjerming_skjermingDokument_kodenavn" text,
  "registrering" uuid not null,
  "enhetsidentifikator_organisasjonsnummer" text,
  "navn" text,
  "forretningsadresse_adresselinje1" text,
  "forretningsadresse_adresselinje2" text,
  "forretningsadresse_adresselinje3" text,
  "forretningsadresse_postnr" text,
  "forretningsadresse_postnr_kodenavn" text,
  "forretningsadresse_poststed" text,
  "forretningsadresse_landkode" text,
  "forretningsadresse_landkode_kodenavn" text,
  "postadresse_adresselinje1" text,
  "postadresse_adresselinje2" text,
  "postadresse_adresselinje3" text,
  "postadresse_postnr" text,
  "postadresse_postnr_kodenavn" text,
  "postadresse_poststed" text,
  "postadresse_landkode" text,
  "postadresse_landkode_kodenavn" text,
  "kontaktinformasjon_epostadresse" text,
  "kontaktinformasjon_mobiltelefon" text,
  "kontaktinformasjon_telefon" text,
  "kontaktperson" text,
  "personidentifikator_foedselsnummer" text[],
  "personidentifikator_dNummer" text[],
  "bostedsadresse_adresselinje1" text,
  "bostedsadresse_adresselinje2" text,
  "bostedsadresse_adresselinje3" text,
  "bostedsadresse_postnr" text,
  "bostedsadresse_postnr_kodenavn" text,
  "bostedsadresse_poststed" text,
  "bostedsadresse_landkode" text,
  "bostedsadresse_landkode_kodenavn" text,
  "administrativEnhet" text,
  "referanseAdministrativEnhet" uuid,
  "saksbehandler" text,
  "referanseSaksbehandler" uuid,
  "soek" tsvector generated always as (to_tsvector('norwegian', (case when "skjerming_tilgangsrestriksjon" is null then coalesce("navn", '') else '' end))) stored,
  "soek_skjermet" tsvector generated always as (case when "skjerming_tilgangsrestriksjon" is not null then to_tsvector('norwegian', (coalesce("navn", ''))) end) stored,
  primary key ("virksomhet", "systemID")
);

create table "part" (
  "virksomhet" uuid not null,
  "type" text not null check ("type" in ('partenhet', 'partperson')),
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "partRolle" text,
  "partRolle_kodenavn" text,
  "virksomhetsspesifikkeMetadata" jsonb,
  "skjerming_tilgangsrestriksjon" text,
  "skjerming_tilgangsrestriksjon_kodenavn" text,
  "skjerming_skjermingMetadata" text[],
  "skjerming_skjermingMetadata_kodenavn" text[],
  "skjerming_skjermingDokument" text,
  "skjerming_skjermingDokument_kodenavn" text,
  "mappe" uuid,
  "registrering" uuid,
  "dokumentbeskrivelse" uuid,
  "enhetsidentifikator_organisasjonsnummer" text,
  "navn" text,
  "forretningsadresse_adresselinje1" text,
  "forretningsadresse_adresselinje2" text,
  "forretningsadresse_adresselinje3" text,
  "forretningsadresse_postnr" text,
  "forretningsadresse_postnr_kodenavn" text,
  "forretningsadresse_poststed" text,
  "forretningsadresse_landkode" text,
  "forretningsadresse_landkode_kodenavn" text,
  "postadresse_adresselinje1" text,
  "postadresse_adresselinje2" text,
  "postadresse_adresselinje3" text,
  "postadresse_postnr" text,
  "postadresse_postnr_kodenavn" text,
  "postadresse_poststed" text,
  "postadresse_landkode" text,
  "postadresse_landkode_kodenavn" text,
  "kontaktinformasjon_epostadresse" text,
  "kontaktinformasjon_mobiltelefon" text,
  "kontaktinformasjon_telefon" text,
  "kontaktperson" text,
  "personidentifikator_foedselsnummer" text[],
  "personidentifikator_dNummer" text[],
  "bostedsadresse_adresselinje1" text,
  "bostedsadresse_adresselinje2" text,
  "bostedsadresse_adresselinje3" text,
  "bostedsadresse_postnr" text,
  "bostedsadresse_postnr_kodenavn" text,
  "bostedsadresse_poststed" text,
  "bostedsadresse_landkode" text,
  "bostedsadresse_landkode_kodenavn" text,
  primary key ("virksomhet", "systemID"),
  check (num_nonnulls("mappe", "registrering", "dokumentbeskrivelse") = 1)
);

create table "merknad" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "merknadstekst" text not null,
  "merknadstype" text,
  "merknadstype_kodenavn" text,
  "merknadsdato" timestamptz(3),
  "merknadRegistrertAv" text,
  "referanseMerknadRegistrertAv" uuid,
  "skjerming_tilgangsrestriksjon" text,
  "skjerming_tilgangsrestriksjon_kodenavn" text,
  "skjerming_skjermingMetadata" text[],
  "skjerming_skjermingMetadata_kodenavn" text[],
  "skjerming_skjermingDokument" text,
  "skjerming_skjermingDokument_kodenavn" text,
  "mappe" uuid,
  "registrering" uuid,
  "dokumentbeskrivelse" uuid,
  primary key ("virksomhet", "systemID"),
  check (num_nonnulls("mappe", "registrering", "dokumentbeskrivelse") = 1)
);

create table "konvertering" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "konvertertDato" timestamptz(3),
  "konvertertAv" text,
  "konvertertFraFormat" text,
  "konvertertFraFormat_kodenavn" text,
  "konvertertTilFormat" text,
  "konvertertTilFormat_kodenavn" text,
  "konverteringsverktoey" text,
  "konverteringskommentar" text,
  "dokumentobjekt" uuid not null,
  primary key ("virksomhet", "systemID")
);

create table "kryssreferanse" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "fraKlasse" uuid,
  "fraMappe" uuid,
  "fraRegistrering" uuid,
  "referanseTilKlasse" uuid,
  "referanseTilMappe" uuid,
  "referanseTilRegistrering" uuid,
  primary key ("virksomhet", "systemID"),
  check (num_nonnulls("fraKlasse", "fraMappe", "fraRegistrering") = 1)
);

create table "nasjonalidentifikator" (
  "virksomhet" uuid not null,
  "type" text not null check ("type" in ('bygning', 'enhetsidentifikator', 'matrikkel', 'foedselsnummer', 'dnummer', 'plan', 'posisjon')),
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "mappe" uuid,
  "registrering" uuid,
  "bygningsnummer" integer,
  "endringsloepenummer" integer,
  "organisasjonsnummer" text,
  "kommunenummer" text,
  "gaardsnummer" integer,
  "bruksnummer" integer,
  "festenummer" integer,
  "seksjonsnummer" integer,
  "foedselsnummer" text,
  "dNummer" text,
  "fylkesnummer" text,
  "landkode" text,
  "landkode_kodenavn" text,
  "planidentifikasjon" text,
  "koordinatsystem" text,
  "koordinatsystem_kodenavn" text,
  "x" double precision,
  "y" double precision,
  "z" double precision,
  primary key ("virksomhet", "systemID"),
  check (num_nonnulls("mappe", "registrering") = 1)
);

create table "avskrivning" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "avskrivningsdato" timestamptz(3),
  "avskrevetAv" text,
  "referanseAvskrevetAv" uuid,
  "avskrivningsmaate" text not null,
  "avskrivningsmaate_kodenavn" text not null,
  "referanseAvskrivesAvJournalpost" uuid,
  "referanseAvskrivesAvKorrespondansepart" uuid,
  "journalpost" uuid not null,
  primary key ("virksomhet", "systemID")
);

create table "dokumentflyt" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "flytTil" text,
  "referanseFlytTil" uuid,
  "flytFra" text,
  "referanseFlytFra" uuid,
  "flytMottattDato" timestamptz(3),
  "flytSendtDato" timestamptz(3),
  "flytStatus" text,
  "flytStatus_kodenavn" text,
  "flytMerknad" text,
  "registrering" uuid not null,
  primary key ("virksomhet", "systemID")
);

create table "presedens" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "presedensDato" timestamptz(3),
  "tittel" text not null,
  "beskrivelse" text,
  "presedensHjemmel" text,
  "rettskildefaktor" text not null,
  "presedensGodkjentDato" timestamptz(3),
  "presedensGodkjentAv" text,
  "referansePresedensGodkjentAv" uuid,
  "avsluttetDato" timestamptz(3),
  "avsluttetAv" text,
  "referanseAvsluttetAv" uuid,
  "presedensStatus" text,
  "presedensStatus_kodenavn" text,
  "soek" tsvector generated always as (to_tsvector('norwegian', (coalesce("tittel", '') || ' ' || coalesce("beskrivelse", '')))) stored,
  primary key ("virksomhet", "systemID")
);

create table "moetedeltaker" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "moetedeltakerNavn" text not null,
  "moetedeltakerFunksjon" text,
  "moetemappe" uuid not null,
  primary key ("virksomhet", "systemID")
);

create table "administrativenhet" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "administrativEnhetNavn" text not null,
  "kortnavn" text,
  "avsluttetDato" timestamptz(3),
  "administrativEnhetsstatus" text not null,
  "virksomhetsspesifikkeMetadata" jsonb,
  "referanseOverordnetEnhet" uuid,
  "soek" tsvector generated always as (to_tsvector('norwegian', (coalesce("administrativEnhetNavn", '') || ' ' || coalesce("kortnavn", '')))) stored,
  primary key ("virksomhet", "systemID")
);

create table "bruker" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "brukerNavn" text not null,
  "avsluttetDato" timestamptz(3),
  "virksomhetsspesifikkeMetadata" jsonb,
  "kortnavn" text,
  "soek" tsvector generated always as (to_tsvector('norwegian', (coalesce("brukerNavn", '') || ' ' || coalesce("kortnavn", '')))) stored,
  primary key ("virksomhet", "systemID")
);

create table "tilgang" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "rolle" text not null,
  "tilgangskategori" text not null,
  "tilgangskategori_kodenavn" text not null,
  "referanseArkivenhet" uuid,
  "tilgangsrestriksjon" text,
  "tilgangsrestriksjon_kodenavn" text,
  "les" boolean not null,
  "ny" boolean not null,
  "endre" boolean not null,
  "slett" boolean not null,
  primary key ("virksomhet", "systemID")
);

create table "virksomhetsspesifikkeMetadata" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "navn" text not null,
  "type" text not null,
  "beskrivelse" text,
  "kilde" text,
  "utdatert" timestamptz(3),
  "soek" tsvector generated always as (to_tsvector('norwegian', (coalesce("navn", '') || ' ' || coalesce("beskrivelse", '')))) stored,
  primary key ("virksomhet", "systemID"),
  unique ("virksomhet", "navn")
);

create table "kodeverdi" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "liste" text not null,
  "kode" text not null,
  "kodenavn" text not null,
  "beskrivelse" text,
  "utdatert" timestamptz(3),
  "soek" tsvector generated always as (to_tsvector('norwegian', (coalesce("kode", '') || ' ' || coalesce("kodenavn", '')))) stored,
  primary key ("virksomhet", "systemID"),
  unique ("virksomhet", "liste", "kode")
);

create table "endringslogg" (
  "virksomhet" uuid not null,
  "type" text not null check ("type" in ('endringslogg', 'hendelseslogg')),
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "referanseArkivenhet" uuid,
  "referanseMetadata" text,
  "tidligereVerdi" text,
  "nyVerdi" text,
  "skjerming_tilgangsrestriksjon" text,
  "skjerming_tilgangsrestriksjon_kodenavn" text,
  "skjerming_skjermingMetadata" text[],
  "skjerming_skjermingMetadata_kodenavn" text[],
  "skjerming_skjermingDokument" text,
  "skjerming_skjermingDokument_kodenavn" text,
  "hendelsetype" text,
  "hendelsetype_kodenavn" text,
  "beskrivelse" text,
  "hendelseDato" timestamptz(3),
  primary key ("virksomhet", "systemID")
);

create table "samarbeidspart" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "navn" text not null,
  "kortform" text not null,
  "parttype" text not null,
  "parttype_kodenavn" text not null,
  "epostmottak" text,
  "offisieltPostmottak" boolean,
  "fraDato" date not null,
  "tilDato" date,
  "breddegradMikro" integer,
  "lengdegradMikro" integer,
  "posisjonOmtrentlig" boolean,
  "fliskolonne" integer,
  "flisrad" integer,
  "soek" tsvector generated always as (to_tsvector('norwegian', (coalesce("navn", '')))) stored,
  primary key ("virksomhet", "systemID"),
  unique ("virksomhet", "kortform")
);

create table "partkode" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "navn" text not null,
  "samiskNavn" text,
  "spraakform" text,
  "spraakform_kodenavn" text,
  "kommunenummer" text,
  "organisasjonsnummer" text,
  "fraDato" date not null,
  "tilDato" date,
  "kilde" text,
  "part" uuid not null,
  primary key ("virksomhet", "systemID")
);

create table "folketall" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "dato" date not null,
  "antall" integer not null,
  "kilde" text not null,
  "part" uuid not null,
  primary key ("virksomhet", "systemID")
);

create table "partendring" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "tittel" text,
  "dato" date not null,
  "endringstype" text not null,
  "endringstype_kodenavn" text not null,
  "endringsstatus" text,
  "endringsstatus_kodenavn" text,
  "merknad" text,
  "kilde" text,
  "gjennomfoertTid" timestamptz(3),
  "saksmappe" uuid,
  "journalpost" uuid,
  "soek" tsvector generated always as (to_tsvector('norwegian', (coalesce("tittel", '')))) stored,
  primary key ("virksomhet", "systemID")
);

create table "viderefoering" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "dato" date not null,
  "viderefoeringsstatus" text not null,
  "viderefoeringsstatus_kodenavn" text not null,
  "slag" text not null,
  "fraObjekt" uuid not null,
  "tilObjekt" uuid,
  "fallerBort" boolean,
  "intern" boolean,
  "begrunnelse" text,
  "partendring" uuid not null,
  "fraPart" uuid not null,
  "tilPart" uuid,
  primary key ("virksomhet", "systemID")
);

create table "region" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "navn" text not null,
  "kortform" text not null,
  "regiontype" text not null,
  "regiontype_kodenavn" text not null,
  "forslag" boolean,
  "kilde" text,
  "soek" tsvector generated always as (to_tsvector('norwegian', (coalesce("navn", '')))) stored,
  primary key ("virksomhet", "systemID"),
  unique ("virksomhet", "kortform")
);

create table "regionmedlem" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "fraDato" date,
  "tilDato" date,
  "kilde" text,
  "sikkerhet" text,
  "region" uuid not null,
  "part" uuid not null,
  primary key ("virksomhet", "systemID")
);

create table "registerimport" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "filnavn" text not null,
  "registerkilde" text not null,
  "registerkilde_kodenavn" text not null,
  "importstatus" text not null,
  "importstatus_kodenavn" text not null,
  "lestDato" date not null,
  "sjekksum" text not null,
  "registeravtrykk" text not null,
  "antallEndringer" integer not null,
  "antallFeil" integer not null,
  primary key ("virksomhet", "systemID")
);

create table "registerforskjell" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "sted" integer not null,
  "forskjellstype" text not null,
  "forskjellstype_kodenavn" text not null,
  "navn" text not null,
  "felt" text,
  "foer" text,
  "etter" text,
  "forklaring" text,
  "gjoeres" boolean not null,
  "innhold" text,
  "registerimport" uuid not null,
  "part" uuid,
  "soek" tsvector generated always as (to_tsvector('norwegian', (coalesce("navn", '')))) stored,
  primary key ("virksomhet", "systemID")
);

create table "arena" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "navn" text not null,
  "kortform" text not null,
  "arenatype" text not null,
  "arenatype_kodenavn" text not null,
  "beskrivelse" text,
  "arenastatus" text not null,
  "arenastatus_kodenavn" text not null,
  "statusdato" date,
  "minsteAarsverk" double precision,
  "overordnet" uuid,
  "region" uuid,
  "saksmappe" uuid,
  "soek" tsvector generated always as (to_tsvector('norwegian', (coalesce("navn", '') || ' ' || coalesce("beskrivelse", '')))) stored,
  primary key ("virksomhet", "systemID"),
  unique ("virksomhet", "kortform")
);

create table "sete" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "tittel" text not null,
  "seterolle" text not null,
  "seterolle_kodenavn" text not null,
  "stemmerett" boolean not null,
  "kapasitet" text,
  "kapasitet_kodenavn" text,
  "fraDato" date not null,
  "tilDato" date,
  "midlertidig" boolean,
  "avslutningsgrunn" text,
  "epost" text,
  "bruker" uuid,
  "arena" uuid not null,
  "part" uuid,
  "region" uuid,
  "varaFor" uuid,
  "soek" tsvector generated always as (to_tsvector('norwegian', (coalesce("tittel", '')))) stored,
  primary key ("virksomhet", "systemID")
);

create table "mandat" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "versjonsnummer" integer not null,
  "tittel" text not null,
  "tekst" text not null,
  "gjelderFra" date not null,
  "gjelderTil" date,
  "arena" uuid not null,
  "vedtak" uuid,
  "journalpost" uuid,
  "soek" tsvector generated always as (to_tsvector('norwegian', (coalesce("tittel", '') || ' ' || coalesce("tekst", '')))) stored,
  primary key ("virksomhet", "systemID"),
  unique ("virksomhet", "arena", "versjonsnummer")
);

create table "budsjett" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "aar" integer not null,
  "versjonsnummer" integer not null,
  "beloep" bigint not null,
  "kilde" text not null,
  "gjelderFra" date not null,
  "gjelderTil" date,
  "arena" uuid not null,
  "vedtak" uuid,
  "journalpost" uuid,
  primary key ("virksomhet", "systemID"),
  unique ("virksomhet", "arena", "aar", "versjonsnummer")
);

create table "rollenavn" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "seterolle" text not null,
  "seterolle_kodenavn" text not null,
  "navn" text not null,
  "arena" uuid not null,
  primary key ("virksomhet", "systemID"),
  unique ("virksomhet", "arena", "seterolle")
);

create table "arenasteg" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "arenastatus" text not null,
  "arenastatus_kodenavn" text not null,
  "dato" date not null,
  "notat" text,
  "arena" uuid not null,
  "journalpost" uuid,
  primary key ("virksomhet", "systemID")
);

create table "sjekkpunktmal" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "nummer" integer not null,
  "tittel" text not null,
  "hjelp" text,
  primary key ("virksomhet", "systemID"),
  unique ("virksomhet", "nummer")
);

create table "sjekkpunkt" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "nummer" integer not null,
  "tittel" text not null,
  "hjelp" text,
  "ansvarlig" text,
  "ferdigDato" date,
  "notat" text,
  "arena" uuid not null,
  primary key ("virksomhet", "systemID"),
  unique ("virksomhet", "arena", "nummer")
);

create table "sammensetningsregel" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "regeltype" text not null,
  "regeltype_kodenavn" text not null,
  "parttype" text,
  "parttype_kodenavn" text,
  "seterolle" text,
  "seterolle_kodenavn" text,
  "kapasitet" text,
  "kapasitet_kodenavn" text,
  "minst" integer not null,
  "tekst" text not null,
  "arena" uuid not null,
  "part" uuid,
  primary key ("virksomhet", "systemID")
);

create table "nominasjon" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "tittel" text not null,
  "begrunnelse" text not null,
  "nominasjonsstatus" text not null,
  "nominasjonsstatus_kodenavn" text not null,
  "midlertidig" boolean,
  "nominertDato" date not null,
  "avgjortDato" date,
  "avgjoerelse" text,
  "epost" text,
  "bruker" uuid,
  "region" uuid not null,
  "arena" uuid not null,
  "efagraad" uuid,
  "styringsgruppe" uuid not null,
  "part" uuid not null,
  "sete" uuid,
  "vedtak" uuid,
  "saksmappe" uuid,
  "soek" tsvector generated always as (to_tsvector('norwegian', (coalesce("tittel", '')))) stored,
  primary key ("virksomhet", "systemID")
);

create table "ressurs" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "tittel" text not null,
  "kompetanse" text[],
  "kompetanse_kodenavn" text[],
  "prosent" integer not null,
  "fraDato" date not null,
  "tilDato" date,
  "bruker" uuid,
  "notat" text,
  "part" uuid not null,
  "betaler" uuid,
  "soek" tsvector generated always as (to_tsvector('norwegian', (coalesce("tittel", '')))) stored,
  primary key ("virksomhet", "systemID")
);

create table "ressursbruk" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "rolle" text not null,
  "prosent" integer not null,
  "fraDato" date not null,
  "tilDato" date,
  "ressurs" uuid not null,
  "satsing" uuid,
  "arena" uuid,
  "soek" tsvector generated always as (to_tsvector('norwegian', (coalesce("rolle", '')))) stored,
  primary key ("virksomhet", "systemID")
);

create table "arbeidsbehov" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "tittel" text not null,
  "aarsverk" double precision not null,
  "fraDato" date not null,
  "tilDato" date,
  "godkjent" boolean,
  "arena" uuid not null,
  "satsing" uuid,
  "vedtak" uuid,
  "soek" tsvector generated always as (to_tsvector('norwegian', (coalesce("tittel", '')))) stored,
  primary key ("virksomhet", "systemID")
);

create table "strategi" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "tittel" text not null,
  "versjonsnummer" integer not null,
  "fraAar" integer not null,
  "tilAar" integer not null,
  "soeyler" text[],
  "sammendrag" text,
  "strategistatus" text,
  "strategistatus_kodenavn" text,
  "vedtattDato" date,
  "gjelderFra" date,
  "gjelderTil" date,
  "vedtak" uuid,
  "forrige" uuid,
  "saksmappe" uuid,
  "journalpost" uuid,
  "soek" tsvector generated always as (to_tsvector('norwegian', (coalesce("tittel", '') || ' ' || coalesce("sammendrag", '')))) stored,
  primary key ("virksomhet", "systemID"),
  unique ("virksomhet", "versjonsnummer")
);

create table "maal" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "nummer" integer not null,
  "tittel" text not null,
  "tekst" text not null,
  "strategi" uuid not null,
  "forrige" uuid,
  "soek" tsvector generated always as (to_tsvector('norwegian', (coalesce("tittel", '')))) stored,
  primary key ("virksomhet", "systemID")
);

create table "anbefaling" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "nummer" integer not null,
  "tittel" text not null,
  "tekst" text not null,
  "anbefalingsstatus" text not null,
  "anbefalingsstatus_kodenavn" text not null,
  "frist" date,
  "bevis" text,
  "strategi" uuid not null,
  "eier" uuid,
  "vedtak" uuid,
  primary key ("virksomhet", "systemID")
);

create table "avtale" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "tittel" text not null,
  "formaal" text,
  "saksmappe" uuid,
  "soek" tsvector generated always as (to_tsvector('norwegian', (coalesce("tittel", '') || ' ' || coalesce("formaal", '')))) stored,
  primary key ("virksomhet", "systemID")
);

create table "avtaleversjon" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "versjonsnummer" integer not null,
  "avtalestatus" text,
  "avtalestatus_kodenavn" text,
  "hoeringsfrist" date,
  "vedtattDato" date,
  "gjelderFra" date,
  "gjelderTil" date,
  "oppsigelsesmaaneder" integer,
  "oppsigelseTilAarsslutt" boolean,
  "avtale" uuid not null,
  "vedtak" uuid,
  "forrige" uuid,
  primary key ("virksomhet", "systemID"),
  unique ("virksomhet", "avtale", "versjonsnummer")
);

create table "klausul" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "nummer" integer not null,
  "tittel" text not null,
  "tekst" text not null,
  "forplikter" text,
  "dekker" text[],
  "dekker_kodenavn" text[],
  "avtaleversjon" uuid not null,
  "forrige" uuid,
  "soek" tsvector generated always as (to_tsvector('norwegian', (coalesce("tittel", '') || ' ' || coalesce("tekst", '') || ' ' || coalesce("forplikter", '')))) stored,
  primary key ("virksomhet", "systemID"),
  unique ("virksomhet", "avtaleversjon", "nummer")
);

create table "tilslutning" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "tilslutningsstatus" text not null,
  "tilslutningsstatus_kodenavn" text not null,
  "sendtDato" date,
  "svarfrist" date,
  "purretDato" date,
  "signertDato" date,
  "oppsagtDato" date,
  "utmeldtDato" date,
  "egetOrgan" text,
  "egenSak" text,
  "egetVedtakDato" date,
  "begrunnelse" text,
  "omgang" integer,
  "avloest" boolean,
  "avtaleversjon" uuid not null,
  "part" uuid not null,
  "journalpost" uuid,
  "egetVedtakJournalpost" uuid,
  "utmeldingJournalpost" uuid,
  primary key ("virksomhet", "systemID"),
  unique ("virksomhet", "avtaleversjon", "part", "omgang")
);

create table "reservasjon" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "begrunnelse" text not null,
  "fraDato" date not null,
  "tilDato" date,
  "tilslutning" uuid not null,
  "klausul" uuid,
  "vedtak" uuid,
  "moetesak" uuid,
  "journalpost" uuid,
  primary key ("virksomhet", "systemID")
);

create table "partsvedtak" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "organ" text not null,
  "saksnummer" text not null,
  "dato" date not null,
  "utfall" text not null,
  "utfall_kodenavn" text not null,
  "forbehold" text,
  "vedtak" uuid not null,
  "part" uuid not null,
  "journalpost" uuid,
  primary key ("virksomhet", "systemID"),
  unique ("virksomhet", "vedtak", "part")
);

create table "forslag" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "aar" integer,
  "nummer" integer,
  "tittel" text not null,
  "forslagstype" text,
  "forslagstype_kodenavn" text,
  "problem" text,
  "begrunnelse" text,
  "kostnadsanslag" bigint,
  "aarligKostnad" bigint,
  "kostnadsnotat" text,
  "forslagsstatus" text,
  "forslagsstatus_kodenavn" text,
  "frist" date,
  "mottattDato" timestamptz(3),
  "vurderingMaal" text,
  "vurderingKapasitet" text,
  "vurderingKostnad" text,
  "innstilling" text,
  "innstillingBegrunnelse" text,
  "arena" uuid not null,
  "part" uuid,
  "hosArena" uuid,
  "slaattSammenMed" uuid,
  "saksmappe" uuid,
  "soek" tsvector generated always as (to_tsvector('norwegian', (coalesce("tittel", '') || ' ' || coalesce("problem", '') || ' ' || coalesce("begrunnelse", '') || ' ' || coalesce("innstilling", '')))) stored,
  primary key ("virksomhet", "systemID")
);

create table "forslagssteg" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "stegtype" text not null,
  "stegtype_kodenavn" text not null,
  "begrunnelse" text,
  "frist" date,
  "forslag" uuid not null,
  "fraArena" uuid,
  "tilArena" uuid,
  "journalpost" uuid,
  primary key ("virksomhet", "systemID")
);

create table "saksframlegg" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "bakgrunn" text not null,
  "vurdering" text,
  "kostnad" text,
  "gevinst" text,
  "innstilling" text,
  "bindingsklasse" text,
  "bindingsklasse_kodenavn" text,
  "versjonsnummer" integer,
  "frist" date,
  "forslag" uuid not null,
  primary key ("virksomhet", "systemID"),
  unique ("virksomhet", "forslag")
);

create table "saksframleggversjon" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "versjonsnummer" integer not null,
  "endring" text not null,
  "bakgrunn" text not null,
  "vurdering" text,
  "kostnad" text,
  "gevinst" text,
  "innstilling" text,
  "bindingsklasse" text,
  "bindingsklasse_kodenavn" text,
  "saksframlegg" uuid not null,
  "journalpost" uuid,
  primary key ("virksomhet", "systemID"),
  unique ("virksomhet", "saksframlegg", "versjonsnummer")
);

create table "forretningsorden" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "fraDato" date not null,
  "tilDato" date,
  "beslutningsregel" text not null,
  "beslutningsregel_kodenavn" text not null,
  "vedtaksfoerProsent" integer not null,
  "fullmakterPerDeltaker" integer not null,
  "innkallingsfristDager" integer,
  "lederGodkjennerProtokoll" boolean not null,
  "merknadsfristDager" integer not null,
  "arena" uuid not null,
  "vedtak" uuid,
  "journalpost" uuid,
  primary key ("virksomhet", "systemID")
);

create table "moeteserie" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "tittel" text not null,
  "kapasitet" text not null,
  "kapasitet_kodenavn" text not null,
  "maaneder" integer[],
  "ukedag" integer,
  "forekomst" integer,
  "datoer" date[],
  "klokkeslett" text not null,
  "varighet" integer not null,
  "sted" text,
  "arena" uuid not null,
  primary key ("virksomhet", "systemID")
);

create table "moete" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "aar" integer,
  "nummer" integer,
  "tittel" text not null,
  "kapasitet" text not null,
  "kapasitet_kodenavn" text not null,
  "start" timestamptz(3) not null,
  "slutt" timestamptz(3),
  "sted" text,
  "moetestatus" text,
  "moetestatus_kodenavn" text,
  "sakslisteVersjon" integer,
  "sekvens" integer,
  "innkaltTid" timestamptz(3),
  "rulleendring" text,
  "merknadsfrist" date,
  "avlystGrunn" text,
  "arena" uuid not null,
  "moeteserie" uuid,
  "moetemappe" uuid,
  "protokoll" uuid,
  "gjeldendeSak" uuid,
  "soek" tsvector generated always as (to_tsvector('norwegian', (coalesce("tittel", '') || ' ' || coalesce("sted", '')))) stored,
  primary key ("virksomhet", "systemID")
);

create table "deltaker" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "tittel" text not null,
  "seterolle" text not null,
  "seterolle_kodenavn" text not null,
  "stemmerett" boolean not null,
  "fremmoete" text not null,
  "fremmoete_kodenavn" text not null,
  "bruker" uuid,
  "moete" uuid not null,
  "sete" uuid,
  "part" uuid,
  "varaFor" uuid,
  primary key ("virksomhet", "systemID")
);

create table "tilstedevaerelse" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "fraTid" timestamptz(3) not null,
  "tilTid" timestamptz(3),
  "moete" uuid not null,
  "deltaker" uuid not null,
  primary key ("virksomhet", "systemID")
);

create table "moetesak" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "rekkefoelge" integer not null,
  "saksnummer" text,
  "tittel" text not null,
  "sakstype" text not null,
  "sakstype_kodenavn" text not null,
  "varighet" integer,
  "ettersendt" boolean,
  "startetTid" timestamptz(3),
  "behandling" text,
  "utfall" text,
  "utfall_kodenavn" text,
  "beslutningsregel" text,
  "beslutningsregel_kodenavn" text,
  "avviksgrunn" text,
  "moete" uuid not null,
  "forslag" uuid,
  "fraSak" uuid,
  "godkjenner" uuid,
  "oversendtTil" uuid,
  "saksmappe" uuid,
  "moeteregistrering" uuid,
  "soek" tsvector generated always as (to_tsvector('norwegian', (coalesce("tittel", '')))) stored,
  primary key ("virksomhet", "systemID")
);

create table "sakspapir" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "tittel" text not null,
  "papir" uuid not null,
  "versjonsnummer" integer not null,
  "ettersendt" boolean not null,
  "offentlig" boolean not null,
  "moetesak" uuid not null,
  "moeteregistrering" uuid not null,
  "soek" tsvector generated always as (to_tsvector('norwegian', (coalesce("tittel", '')))) stored,
  primary key ("virksomhet", "systemID"),
  unique ("virksomhet", "papir", "versjonsnummer")
);

create table "fullmakt" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "fullmaktsstatus" text not null,
  "fullmaktsstatus_kodenavn" text not null,
  "notat" text,
  "moete" uuid not null,
  "fraDeltaker" uuid not null,
  "tilDeltaker" uuid not null,
  "moetesak" uuid,
  "moeteregistrering" uuid,
  primary key ("virksomhet", "systemID")
);

create table "saksinteresse" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "interessetype" text not null,
  "interessetype_kodenavn" text not null,
  "tilskuddsordning" text,
  "tilskuddsordning_kodenavn" text,
  "notat" text,
  "moetesak" uuid not null,
  "part" uuid not null,
  primary key ("virksomhet", "systemID"),
  unique ("virksomhet", "moetesak", "part")
);

create table "inhabilitet" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "grunn" text not null,
  "habilitetsstatus" text not null,
  "habilitetsstatus_kodenavn" text not null,
  "begrunnelse" text,
  "moetesak" uuid not null,
  "deltaker" uuid not null,
  primary key ("virksomhet", "systemID"),
  unique ("virksomhet", "moetesak", "deltaker")
);

create table "taler" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "taletype" text not null,
  "taletype_kodenavn" text not null,
  "talerstatus" text not null,
  "talerstatus_kodenavn" text not null,
  "rekkefoelge" integer not null,
  "fikkOrdetTid" timestamptz(3),
  "moete" uuid not null,
  "moetesak" uuid,
  "deltaker" uuid not null,
  primary key ("virksomhet", "systemID")
);

create table "moeteforslag" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "nummer" integer not null,
  "tekst" text not null,
  "forslagsslag" text not null,
  "forslagsslag_kodenavn" text not null,
  "rekkefoelge" integer not null,
  "forslagsutfall" text not null,
  "forslagsutfall_kodenavn" text not null,
  "moetesak" uuid not null,
  "deltaker" uuid,
  "endrerForslag" uuid,
  primary key ("virksomhet", "systemID"),
  unique ("virksomhet", "moetesak", "nummer")
);

create table "votering" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "nummer" integer not null,
  "voteringsstatus" text not null,
  "voteringsstatus_kodenavn" text not null,
  "beslutningsregel" text not null,
  "beslutningsregel_kodenavn" text not null,
  "avviksgrunn" text,
  "alternativ" boolean,
  "avgjoerende" boolean,
  "aapnetTid" timestamptz(3) not null,
  "lukketTid" timestamptz(3),
  "vedtatt" boolean,
  "voteringsgrunnlag" text,
  "voteringsgrunnlag_kodenavn" text,
  "antallFor" integer,
  "antallMot" integer,
  "antallAvholdende" integer,
  "antallReservert" integer,
  "folketallFor" integer,
  "folketallMot" integer,
  "folketallAvholdende" integer,
  "folketallReservert" integer,
  "moetesak" uuid not null,
  "moeteforslag" uuid,
  "motforslag" uuid,
  primary key ("virksomhet", "systemID"),
  unique ("virksomhet", "moetesak", "nummer")
);

create table "stemme" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "stemmegivning" text not null,
  "stemmegivning_kodenavn" text not null,
  "stemmemaate" text not null,
  "stemmemaate_kodenavn" text not null,
  "begrunnelse" text,
  "folketall" integer,
  "votering" uuid not null,
  "moetesak" uuid not null,
  "deltaker" uuid not null,
  "fullmakt" uuid,
  primary key ("virksomhet", "systemID"),
  unique ("virksomhet", "votering", "deltaker")
);

create table "protokollmerknad" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "tekst" text not null,
  "merknadsstatus" text not null,
  "merknadsstatus_kodenavn" text not null,
  "svar" text,
  "moete" uuid not null,
  "moetesak" uuid,
  "deltaker" uuid,
  primary key ("virksomhet", "systemID")
);

create table "hoering" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "aar" integer,
  "nummer" integer,
  "tittel" text not null,
  "tekst" text not null,
  "frist" date not null,
  "hoeringsstatus" text,
  "hoeringsstatus_kodenavn" text,
  "sendtDato" date,
  "oppsummering" text,
  "arena" uuid not null,
  "forslag" uuid,
  "avtaleversjon" uuid,
  "moetesak" uuid,
  "strategi" uuid,
  "saksmappe" uuid,
  "journalpost" uuid,
  "soek" tsvector generated always as (to_tsvector('norwegian', (coalesce("tittel", '') || ' ' || coalesce("tekst", '')))) stored,
  primary key ("virksomhet", "systemID"),
  check (num_nonnulls("forslag", "avtaleversjon", "moetesak", "strategi") <= 1)
);

create table "hoeringssvar" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "hoeringssvarstatus" text not null,
  "hoeringssvarstatus_kodenavn" text not null,
  "standpunkt" text,
  "standpunkt_kodenavn" text,
  "merknad" text,
  "svartTid" timestamptz(3),
  "forSent" boolean,
  "svartAv" text,
  "antallPurringer" integer,
  "antallEndringer" integer,
  "hoering" uuid not null,
  "part" uuid not null,
  "journalpost" uuid,
  primary key ("virksomhet", "systemID"),
  unique ("virksomhet", "hoering", "part")
);

create table "kommentar" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "tekst" text not null,
  "spoersmaal" boolean,
  "forslag" uuid,
  "moetesak" uuid,
  "hoering" uuid,
  "svarPaa" uuid,
  "soek" tsvector generated always as (to_tsvector('norwegian', (coalesce("tekst", '')))) stored,
  primary key ("virksomhet", "systemID"),
  check (num_nonnulls("forslag", "moetesak", "hoering") = 1)
);

create table "internkommentar" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "tekst" text not null,
  "forslag" uuid,
  "moetesak" uuid,
  "hoering" uuid,
  "svarPaa" uuid,
  primary key ("virksomhet", "systemID"),
  check (num_nonnulls("forslag", "moetesak", "hoering") = 1)
);

create table "utsendelse" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "tittel" text not null,
  "tekst" text not null,
  "tittelNynorsk" text,
  "tekstNynorsk" text,
  "antall" integer not null,
  "sendtDato" date not null,
  "saksmappe" uuid not null,
  "journalpost" uuid not null,
  "soek" tsvector generated always as (to_tsvector('norwegian', (coalesce("tittel", '') || ' ' || coalesce("tekst", '') || ' ' || coalesce("tittelNynorsk", '') || ' ' || coalesce("tekstNynorsk", '')))) stored,
  primary key ("virksomhet", "systemID")
);

create table "vedtak" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "aar" integer,
  "nummer" integer,
  "tittel" text not null,
  "tekst" text not null,
  "dato" date not null,
  "bindingsklasse" text not null,
  "bindingsklasse_kodenavn" text not null,
  "vedtaksemne" text not null,
  "vedtaksemne_kodenavn" text not null,
  "moetesak" uuid not null,
  "arena" uuid not null,
  "klausul" uuid,
  "moeteregistrering" uuid not null,
  "soek" tsvector generated always as (to_tsvector('norwegian', (coalesce("tittel", '') || ' ' || coalesce("tekst", '')))) stored,
  primary key ("virksomhet", "systemID")
);

create table "satsing" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "tittel" text not null,
  "beskrivelse" text not null,
  "svarfrist" date not null,
  "satsingsstatus" text,
  "satsingsstatus_kodenavn" text,
  "vedtak" uuid not null,
  "saksmappe" uuid,
  "soek" tsvector generated always as (to_tsvector('norwegian', (coalesce("tittel", '') || ' ' || coalesce("beskrivelse", '')))) stored,
  primary key ("virksomhet", "systemID")
);

create table "deltakelse" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "deltakelsesstatus" text not null,
  "deltakelsesstatus_kodenavn" text not null,
  "spurtDato" date,
  "svartDato" date,
  "purretDato" date,
  "begrunnelse" text,
  "organ" text,
  "saksnummer" text,
  "vedtaksdato" date,
  "satsing" uuid not null,
  "part" uuid not null,
  "journalpost" uuid,
  primary key ("virksomhet", "systemID"),
  unique ("virksomhet", "satsing", "part")
);

create table "oppfoelging" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "tittel" text not null,
  "tekst" text not null,
  "eiertittel" text,
  "frist" date not null,
  "oppfoelgingsstatus" text not null,
  "oppfoelgingsstatus_kodenavn" text not null,
  "bevis" text,
  "begrunnelse" text,
  "ferdigDato" date,
  "vedtak" uuid not null,
  "eierArena" uuid,
  "eierPart" uuid,
  "journalpost" uuid,
  "soek" tsvector generated always as (to_tsvector('norwegian', (coalesce("tittel", '') || ' ' || coalesce("tekst", '')))) stored,
  primary key ("virksomhet", "systemID")
);

create table "fellesloesning" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "tittel" text not null,
  "loesningstype" text not null,
  "loesningstype_kodenavn" text not null,
  "beskrivelse" text not null,
  "eiernavn" text not null,
  "nettadresse" text,
  "fraDato" date,
  "tilDato" date,
  "saksmappe" uuid,
  "soek" tsvector generated always as (to_tsvector('norwegian', (coalesce("tittel", '') || ' ' || coalesce("beskrivelse", '')))) stored,
  primary key ("virksomhet", "systemID")
);

create table "loesningsbruk" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "bruksstatus" text not null,
  "bruksstatus_kodenavn" text not null,
  "plandato" date,
  "forventetGevinst" text,
  "observertGevinst" text,
  "kontaktrolle" text,
  "kontraktUtloep" date,
  "fraDato" date not null,
  "tilDato" date,
  "egetOrgan" text,
  "egenSak" text,
  "egetVedtakDato" date,
  "kilde" text,
  "loesning" uuid not null,
  "part" uuid not null,
  "journalpost" uuid,
  primary key ("virksomhet", "systemID"),
  unique ("virksomhet", "loesning", "part", "fraDato")
);

create table "kartlegging" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "tittel" text not null,
  "tekst" text,
  "frist" date not null,
  "kartleggingsstatus" text not null,
  "kartleggingsstatus_kodenavn" text not null,
  "sendtDato" date not null,
  "oppsummering" text,
  "saksmappe" uuid,
  "journalpost" uuid,
  "soek" tsvector generated always as (to_tsvector('norwegian', (coalesce("tittel", '')))) stored,
  primary key ("virksomhet", "systemID")
);

create table "kartleggingssvar" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "hoeringssvarstatus" text not null,
  "hoeringssvarstatus_kodenavn" text not null,
  "svartTid" timestamptz(3),
  "forSent" boolean,
  "purretDato" date,
  "merknad" text,
  "kartlegging" uuid not null,
  "part" uuid not null,
  "journalpost" uuid,
  primary key ("virksomhet", "systemID"),
  unique ("virksomhet", "kartlegging", "part")
);

create table "endringsmaal" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "tittel" text not null,
  "maalenhet" text not null,
  "nullpunkt" double precision not null,
  "nullpunktDato" date not null,
  "maaltall" double precision not null,
  "maaldato" date not null,
  "maaling_dato" date[],
  "maaling_verdi" double precision[],
  "maaling_merknad" text[],
  "fraDato" date not null,
  "tilDato" date,
  "loesning" uuid not null,
  "part" uuid not null,
  "soek" tsvector generated always as (to_tsvector('norwegian', (coalesce("tittel", '')))) stored,
  primary key ("virksomhet", "systemID")
);

create table "bistand" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "bistandstype" text not null,
  "bistandstype_kodenavn" text not null,
  "tittel" text not null,
  "tekst" text,
  "bistandsstatus" text not null,
  "bistandsstatus_kodenavn" text not null,
  "meldtDato" date not null,
  "part" uuid not null,
  "loesning" uuid,
  "soek" tsvector generated always as (to_tsvector('norwegian', (coalesce("tittel", '') || ' ' || coalesce("tekst", '')))) stored,
  primary key ("virksomhet", "systemID")
);

create table "mentorordning" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "tittel" text not null,
  "melding" text,
  "mentorstatus" text not null,
  "mentorstatus_kodenavn" text not null,
  "hjelperSvarer" boolean not null,
  "foreslaattDato" date not null,
  "avtaltDato" date,
  "avsluttetDato" date,
  "begrunnelse" text,
  "tilbud" uuid not null,
  "oenske" uuid not null,
  "saksmappe" uuid,
  "journalpost" uuid,
  "soek" tsvector generated always as (to_tsvector('norwegian', (coalesce("tittel", '')))) stored,
  primary key ("virksomhet", "systemID")
);

create table "erfaring" (
  "virksomhet" uuid not null,
  "versjon" integer not null default 1,
  "systemID" uuid not null,
  "opprettetDato" timestamptz(3) not null,
  "opprettetAv" text not null,
  "referanseOpprettetAv" uuid,
  "endretDato" timestamptz(3),
  "endretAv" text,
  "referanseEndretAv" uuid,
  "tittel" text not null,
  "tekst" text not null,
  "deltDato" date not null,
  "offentlig" boolean,
  "part" uuid not null,
  "loesning" uuid,
  "mentorordning" uuid,
  "journalpost" uuid,
  "soek" tsvector generated always as (to_tsvector('norwegian', (coalesce("tittel", '') || ' ' || coalesce("tekst", '')))) stored,
  primary key ("virksomhet", "systemID")
);

alter table "arkiv" add constraint "arkiv_overarkiv_fk" foreign key ("virksomhet", "overarkiv") references "arkiv" ("virksomhet", "systemID");

alter table "arkivdel" add constraint "arkivdel_arkiv_fk" foreign key ("virksomhet", "arkiv") references "arkiv" ("virksomhet", "systemID");

alter table "arkivdel" add constraint "arkivdel_klassifikasjonssystem_fk" foreign key ("virksomhet", "klassifikasjonssystem") references "klassifikasjonssystem" ("virksomhet", "systemID");

alter table "arkivdel" add constraint "arkivdel_forrigearkivdel_fk" foreign key ("virksomhet", "forrigearkivdel") references "arkivdel" ("virksomhet", "systemID");

alter table "arkivdel" add constraint "arkivdel_nestearkivdel_fk" foreign key ("virksomhet", "nestearkivdel") references "arkivdel" ("virksomhet", "systemID");

alter table "klasse" add constraint "klasse_klassifikasjonssystem_fk" foreign key ("virksomhet", "klassifikasjonssystem") references "klassifikasjonssystem" ("virksomhet", "systemID");

alter table "klasse" add constraint "klasse_overklasse_fk" foreign key ("virksomhet", "overklasse") references "klasse" ("virksomhet", "systemID");

alter table "mappe" add constraint "mappe_arkivdel_fk" foreign key ("virksomhet", "arkivdel") references "arkivdel" ("virksomhet", "systemID");

alter table "mappe" add constraint "mappe_klasse_fk" foreign key ("virksomhet", "klasse") references "klasse" ("virksomhet", "systemID");

alter table "mappe" add constraint "mappe_overmappe_fk" foreign key ("virksomhet", "overmappe") references "mappe" ("virksomhet", "systemID");

alter table "registrering" add constraint "registrering_mappe_fk" foreign key ("virksomhet", "mappe") references "mappe" ("virksomhet", "systemID");

alter table "registrering" add constraint "registrering_klasse_fk" foreign key ("virksomhet", "klasse") references "klasse" ("virksomhet", "systemID");

alter table "registrering" add constraint "registrering_arkivdel_fk" foreign key ("virksomhet", "arkivdel") references "arkivdel" ("virksomhet", "systemID");

alter table "dokumentobjekt" add constraint "dokumentobjekt_dokumentbeskrivelse_fk" foreign key ("virksomhet", "dokumentbeskrivelse") references "dokumentbeskrivelse" ("virksomhet", "systemID");

alter table "korrespondansepart" add constraint "korrespondansepart_registrering_fk" foreign key ("virksomhet", "registrering") references "registrering" ("virksomhet", "systemID");

alter table "part" add constraint "part_mappe_fk" foreign key ("virksomhet", "mappe") references "mappe" ("virksomhet", "systemID");

alter table "part" add constraint "part_registrering_fk" foreign key ("virksomhet", "registrering") references "registrering" ("virksomhet", "systemID");

alter table "part" add constraint "part_dokumentbeskrivelse_fk" foreign key ("virksomhet", "dokumentbeskrivelse") references "dokumentbeskrivelse" ("virksomhet", "systemID");

alter table "merknad" add constraint "merknad_mappe_fk" foreign key ("virksomhet", "mappe") references "mappe" ("virksomhet", "systemID");

alter table "merknad" add constraint "merknad_registrering_fk" foreign key ("virksomhet", "registrering") references "registrering" ("virksomhet", "systemID");

alter table "merknad" add constraint "merknad_dokumentbeskrivelse_fk" foreign key ("virksomhet", "dokumentbeskrivelse") references "dokumentbeskrivelse" ("virksomhet", "systemID");

alter table "konvertering" add constraint "konvertering_dokumentobjekt_fk" foreign key ("virksomhet", "dokumentobjekt") references "dokumentobjekt" ("virksomhet", "systemID");

alter table "kryssreferanse" add constraint "kryssreferanse_fraKlasse_fk" foreign key ("virksomhet", "fraKlasse") references "klasse" ("virksomhet", "systemID");

alter table "kryssreferanse" add constraint "kryssreferanse_fraMappe_fk" foreign key ("virksomhet", "fraMappe") references "mappe" ("virksomhet", "systemID");

alter table "kryssreferanse" add constraint "kryssreferanse_fraRegistrering_fk" foreign key ("virksomhet", "fraRegistrering") references "registrering" ("virksomhet", "systemID");

alter table "kryssreferanse" add constraint "kryssreferanse_referanseTilKlasse_fk" foreign key ("virksomhet", "referanseTilKlasse") references "klasse" ("virksomhet", "systemID");

alter table "kryssreferanse" add constraint "kryssreferanse_referanseTilMappe_fk" foreign key ("virksomhet", "referanseTilMappe") references "mappe" ("virksomhet", "systemID");

alter table "kryssreferanse" add constraint "kryssreferanse_referanseTilRegistrering_fk" foreign key ("virksomhet", "referanseTilRegistrering") references "registrering" ("virksomhet", "systemID");

alter table "nasjonalidentifikator" add constraint "nasjonalidentifikator_mappe_fk" foreign key ("virksomhet", "mappe") references "mappe" ("virksomhet", "systemID");

alter table "nasjonalidentifikator" add constraint "nasjonalidentifikator_registrering_fk" foreign key ("virksomhet", "registrering") references "registrering" ("virksomhet", "systemID");

alter table "avskrivning" add constraint "avskrivning_journalpost_fk" foreign key ("virksomhet", "journalpost") references "registrering" ("virksomhet", "systemID");

alter table "dokumentflyt" add constraint "dokumentflyt_registrering_fk" foreign key ("virksomhet", "registrering") references "registrering" ("virksomhet", "systemID");

alter table "moetedeltaker" add constraint "moetedeltaker_moetemappe_fk" foreign key ("virksomhet", "moetemappe") references "mappe" ("virksomhet", "systemID");

alter table "administrativenhet" add constraint "administrativenhet_referanseOverordnetEnhet_fk" foreign key ("virksomhet", "referanseOverordnetEnhet") references "administrativenhet" ("virksomhet", "systemID");

alter table "partkode" add constraint "partkode_part_fk" foreign key ("virksomhet", "part") references "samarbeidspart" ("virksomhet", "systemID");

alter table "folketall" add constraint "folketall_part_fk" foreign key ("virksomhet", "part") references "samarbeidspart" ("virksomhet", "systemID");

alter table "partendring" add constraint "partendring_saksmappe_fk" foreign key ("virksomhet", "saksmappe") references "mappe" ("virksomhet", "systemID");

alter table "partendring" add constraint "partendring_journalpost_fk" foreign key ("virksomhet", "journalpost") references "registrering" ("virksomhet", "systemID");

alter table "viderefoering" add constraint "viderefoering_partendring_fk" foreign key ("virksomhet", "partendring") references "partendring" ("virksomhet", "systemID");

alter table "viderefoering" add constraint "viderefoering_fraPart_fk" foreign key ("virksomhet", "fraPart") references "samarbeidspart" ("virksomhet", "systemID");

alter table "viderefoering" add constraint "viderefoering_tilPart_fk" foreign key ("virksomhet", "tilPart") references "samarbeidspart" ("virksomhet", "systemID");

alter table "regionmedlem" add constraint "regionmedlem_region_fk" foreign key ("virksomhet", "region") references "region" ("virksomhet", "systemID");

alter table "regionmedlem" add constraint "regionmedlem_part_fk" foreign key ("virksomhet", "part") references "samarbeidspart" ("virksomhet", "systemID");

alter table "registerforskjell" add constraint "registerforskjell_registerimport_fk" foreign key ("virksomhet", "registerimport") references "registerimport" ("virksomhet", "systemID");

alter table "registerforskjell" add constraint "registerforskjell_part_fk" foreign key ("virksomhet", "part") references "samarbeidspart" ("virksomhet", "systemID");

alter table "arena" add constraint "arena_overordnet_fk" foreign key ("virksomhet", "overordnet") references "arena" ("virksomhet", "systemID");

alter table "arena" add constraint "arena_region_fk" foreign key ("virksomhet", "region") references "region" ("virksomhet", "systemID");

alter table "arena" add constraint "arena_saksmappe_fk" foreign key ("virksomhet", "saksmappe") references "mappe" ("virksomhet", "systemID");

alter table "sete" add constraint "sete_arena_fk" foreign key ("virksomhet", "arena") references "arena" ("virksomhet", "systemID");

alter table "sete" add constraint "sete_part_fk" foreign key ("virksomhet", "part") references "samarbeidspart" ("virksomhet", "systemID");

alter table "sete" add constraint "sete_region_fk" foreign key ("virksomhet", "region") references "region" ("virksomhet", "systemID");

alter table "sete" add constraint "sete_varaFor_fk" foreign key ("virksomhet", "varaFor") references "sete" ("virksomhet", "systemID");

alter table "mandat" add constraint "mandat_arena_fk" foreign key ("virksomhet", "arena") references "arena" ("virksomhet", "systemID");

alter table "mandat" add constraint "mandat_vedtak_fk" foreign key ("virksomhet", "vedtak") references "vedtak" ("virksomhet", "systemID");

alter table "mandat" add constraint "mandat_journalpost_fk" foreign key ("virksomhet", "journalpost") references "registrering" ("virksomhet", "systemID");

alter table "budsjett" add constraint "budsjett_arena_fk" foreign key ("virksomhet", "arena") references "arena" ("virksomhet", "systemID");

alter table "budsjett" add constraint "budsjett_vedtak_fk" foreign key ("virksomhet", "vedtak") references "vedtak" ("virksomhet", "systemID");

alter table "budsjett" add constraint "budsjett_journalpost_fk" foreign key ("virksomhet", "journalpost") references "registrering" ("virksomhet", "systemID");

alter table "rollenavn" add constraint "rollenavn_arena_fk" foreign key ("virksomhet", "arena") references "arena" ("virksomhet", "systemID");

alter table "arenasteg" add constraint "arenasteg_arena_fk" foreign key ("virksomhet", "arena") references "arena" ("virksomhet", "systemID");

alter table "arenasteg" add constraint "arenasteg_journalpost_fk" foreign key ("virksomhet", "journalpost") references "registrering" ("virksomhet", "systemID");

alter table "sjekkpunkt" add constraint "sjekkpunkt_arena_fk" foreign key ("virksomhet", "arena") references "arena" ("virksomhet", "systemID");

alter table "sammensetningsregel" add constraint "sammensetningsregel_arena_fk" foreign key ("virksomhet", "arena") references "arena" ("virksomhet", "systemID");

alter table "sammensetningsregel" add constraint "sammensetningsregel_part_fk" foreign key ("virksomhet", "part") references "samarbeidspart" ("virksomhet", "systemID");

alter table "nominasjon" add constraint "nominasjon_region_fk" foreign key ("virksomhet", "region") references "region" ("virksomhet", "systemID");

alter table "nominasjon" add constraint "nominasjon_arena_fk" foreign key ("virksomhet", "arena") references "arena" ("virksomhet", "systemID");

alter table "nominasjon" add constraint "nominasjon_efagraad_fk" foreign key ("virksomhet", "efagraad") references "arena" ("virksomhet", "systemID");

alter table "nominasjon" add constraint "nominasjon_styringsgruppe_fk" foreign key ("virksomhet", "styringsgruppe") references "arena" ("virksomhet", "systemID");

alter table "nominasjon" add constraint "nominasjon_part_fk" foreign key ("virksomhet", "part") references "samarbeidspart" ("virksomhet", "systemID");

alter table "nominasjon" add constraint "nominasjon_sete_fk" foreign key ("virksomhet", "sete") references "sete" ("virksomhet", "systemID");

alter table "nominasjon" add constraint "nominasjon_vedtak_fk" foreign key ("virksomhet", "vedtak") references "vedtak" ("virksomhet", "systemID");

alter table "nominasjon" add constraint "nominasjon_saksmappe_fk" foreign key ("virksomhet", "saksmappe") references "mappe" ("virksomhet", "systemID");

alter table "ressurs" add constraint "ressurs_part_fk" foreign key ("virksomhet", "part") references "samarbeidspart" ("virksomhet", "systemID");

alter table "ressurs" add constraint "ressurs_betaler_fk" foreign key ("virksomhet", "betaler") references "samarbeidspart" ("virksomhet", "systemID");

alter table "ressursbruk" add constraint "ressursbruk_ressurs_fk" foreign key ("virksomhet", "ressurs") references "ressurs" ("virksomhet", "systemID");

alter table "ressursbruk" add constraint "ressursbruk_satsing_fk" foreign key ("virksomhet", "satsing") references "satsing" ("virksomhet", "systemID");

alter table "ressursbruk" add constraint "ressursbruk_arena_fk" foreign key ("virksomhet", "arena") references "arena" ("virksomhet", "systemID");

alter table "arbeidsbehov" add constraint "arbeidsbehov_arena_fk" foreign key ("virksomhet", "arena") references "arena" ("virksomhet", "systemID");

alter table "arbeidsbehov" add constraint "arbeidsbehov_satsing_fk" foreign key ("virksomhet", "satsing") references "satsing" ("virksomhet", "systemID");

alter table "arbeidsbehov" add constraint "arbeidsbehov_vedtak_fk" foreign key ("virksomhet", "vedtak") references "vedtak" ("virksomhet", "systemID");

alter table "strategi" add constraint "strategi_vedtak_fk" foreign key ("virksomhet", "vedtak") references "vedtak" ("virksomhet", "systemID");

alter table "strategi" add constraint "strategi_forrige_fk" foreign key ("virksomhet", "forrige") references "strategi" ("virksomhet", "systemID");

alter table "strategi" add constraint "strategi_saksmappe_fk" foreign key ("virksomhet", "saksmappe") references "mappe" ("virksomhet", "systemID");

alter table "strategi" add constraint "strategi_journalpost_fk" foreign key ("virksomhet", "journalpost") references "registrering" ("virksomhet", "systemID");

alter table "maal" add constraint "maal_strategi_fk" foreign key ("virksomhet", "strategi") references "strategi" ("virksomhet", "systemID");

alter table "maal" add constraint "maal_forrige_fk" foreign key ("virksomhet", "forrige") references "maal" ("virksomhet", "systemID");

alter table "anbefaling" add constraint "anbefaling_strategi_fk" foreign key ("virksomhet", "strategi") references "strategi" ("virksomhet", "systemID");

alter table "anbefaling" add constraint "anbefaling_eier_fk" foreign key ("virksomhet", "eier") references "arena" ("virksomhet", "systemID");

alter table "anbefaling" add constraint "anbefaling_vedtak_fk" foreign key ("virksomhet", "vedtak") references "vedtak" ("virksomhet", "systemID");

alter table "avtale" add constraint "avtale_saksmappe_fk" foreign key ("virksomhet", "saksmappe") references "mappe" ("virksomhet", "systemID");

alter table "avtaleversjon" add constraint "avtaleversjon_avtale_fk" foreign key ("virksomhet", "avtale") references "avtale" ("virksomhet", "systemID");

alter table "avtaleversjon" add constraint "avtaleversjon_vedtak_fk" foreign key ("virksomhet", "vedtak") references "vedtak" ("virksomhet", "systemID");

alter table "avtaleversjon" add constraint "avtaleversjon_forrige_fk" foreign key ("virksomhet", "forrige") references "avtaleversjon" ("virksomhet", "systemID");

alter table "klausul" add constraint "klausul_avtaleversjon_fk" foreign key ("virksomhet", "avtaleversjon") references "avtaleversjon" ("virksomhet", "systemID");

alter table "klausul" add constraint "klausul_forrige_fk" foreign key ("virksomhet", "forrige") references "klausul" ("virksomhet", "systemID");

alter table "tilslutning" add constraint "tilslutning_avtaleversjon_fk" foreign key ("virksomhet", "avtaleversjon") references "avtaleversjon" ("virksomhet", "systemID");

alter table "tilslutning" add constraint "tilslutning_part_fk" foreign key ("virksomhet", "part") references "samarbeidspart" ("virksomhet", "systemID");

alter table "tilslutning" add constraint "tilslutning_journalpost_fk" foreign key ("virksomhet", "journalpost") references "registrering" ("virksomhet", "systemID");

alter table "tilslutning" add constraint "tilslutning_egetVedtakJournalpost_fk" foreign key ("virksomhet", "egetVedtakJournalpost") references "registrering" ("virksomhet", "systemID");

alter table "tilslutning" add constraint "tilslutning_utmeldingJournalpost_fk" foreign key ("virksomhet", "utmeldingJournalpost") references "registrering" ("virksomhet", "systemID");

alter table "reservasjon" add constraint "reservasjon_tilslutning_fk" foreign key ("virksomhet", "tilslutning") references "tilslutning" ("virksomhet", "systemID");

alter table "reservasjon" add constraint "reservasjon_klausul_fk" foreign key ("virksomhet", "klausul") references "klausul" ("virksomhet", "systemID");

alter table "reservasjon" add constraint "reservasjon_vedtak_fk" foreign key ("virksomhet", "vedtak") references "vedtak" ("virksomhet", "systemID");

alter table "reservasjon" add constraint "reservasjon_moetesak_fk" foreign key ("virksomhet", "moetesak") references "moetesak" ("virksomhet", "systemID");

alter table "reservasjon" add constraint "reservasjon_journalpost_fk" foreign key ("virksomhet", "journalpost") references "registrering" ("virksomhet", "systemID");

alter table "partsvedtak" add constraint "partsvedtak_vedtak_fk" foreign key ("virksomhet", "vedtak") references "vedtak" ("virksomhet", "systemID");

alter table "partsvedtak" add constraint "partsvedtak_part_fk" foreign key ("virksomhet", "part") references "samarbeidspart" ("virksomhet", "systemID");

alter table "partsvedtak" add constraint "partsvedtak_journalpost_fk" foreign key ("virksomhet", "journalpost") references "registrering" ("virksomhet", "systemID");

alter table "forslag" add constraint "forslag_arena_fk" foreign key ("virksomhet", "arena") references "arena" ("virksomhet", "systemID");

alter table "forslag" add constraint "forslag_part_fk" foreign key ("virksomhet", "part") references "samarbeidspart" ("virksomhet", "systemID");

alter table "forslag" add constraint "forslag_hosArena_fk" foreign key ("virksomhet", "hosArena") references "arena" ("virksomhet", "systemID");

alter table "forslag" add constraint "forslag_slaattSammenMed_fk" foreign key ("virksomhet", "slaattSammenMed") references "forslag" ("virksomhet", "systemID");

alter table "forslag" add constraint "forslag_saksmappe_fk" foreign key ("virksomhet", "saksmappe") references "mappe" ("virksomhet", "systemID");

alter table "forslagssteg" add constraint "forslagssteg_forslag_fk" foreign key ("virksomhet", "forslag") references "forslag" ("virksomhet", "systemID");

alter table "forslagssteg" add constraint "forslagssteg_fraArena_fk" foreign key ("virksomhet", "fraArena") references "arena" ("virksomhet", "systemID");

alter table "forslagssteg" add constraint "forslagssteg_tilArena_fk" foreign key ("virksomhet", "tilArena") references "arena" ("virksomhet", "systemID");

alter table "forslagssteg" add constraint "forslagssteg_journalpost_fk" foreign key ("virksomhet", "journalpost") references "registrering" ("virksomhet", "systemID");

alter table "saksframlegg" add constraint "saksframlegg_forslag_fk" foreign key ("virksomhet", "forslag") references "forslag" ("virksomhet", "systemID");

alter table "saksframleggversjon" add constraint "saksframleggversjon_saksframlegg_fk" foreign key ("virksomhet", "saksframlegg") references "saksframlegg" ("virksomhet", "systemID");

alter table "saksframleggversjon" add constraint "saksframleggversjon_journalpost_fk" foreign key ("virksomhet", "journalpost") references "registrering" ("virksomhet", "systemID");

alter table "forretningsorden" add constraint "forretningsorden_arena_fk" foreign key ("virksomhet", "arena") references "arena" ("virksomhet", "systemID");

alter table "forretningsorden" add constraint "forretningsorden_vedtak_fk" foreign key ("virksomhet", "vedtak") references "vedtak" ("virksomhet", "systemID");

alter table "forretningsorden" add constraint "forretningsorden_journalpost_fk" foreign key ("virksomhet", "journalpost") references "registrering" ("virksomhet", "systemID");

alter table "moeteserie" add constraint "moeteserie_arena_fk" foreign key ("virksomhet", "arena") references "arena" ("virksomhet", "systemID");

alter table "moete" add constraint "moete_arena_fk" foreign key ("virksomhet", "arena") references "arena" ("virksomhet", "systemID");

alter table "moete" add constraint "moete_moeteserie_fk" foreign key ("virksomhet", "moeteserie") references "moeteserie" ("virksomhet", "systemID");

alter table "moete" add constraint "moete_moetemappe_fk" foreign key ("virksomhet", "moetemappe") references "mappe" ("virksomhet", "systemID");

alter table "moete" add constraint "moete_protokoll_fk" foreign key ("virksomhet", "protokoll") references "registrering" ("virksomhet", "systemID");

alter table "moete" add constraint "moete_gjeldendeSak_fk" foreign key ("virksomhet", "gjeldendeSak") references "moetesak" ("virksomhet", "systemID");

alter table "deltaker" add constraint "deltaker_moete_fk" foreign key ("virksomhet", "moete") references "moete" ("virksomhet", "systemID");

alter table "deltaker" add constraint "deltaker_sete_fk" foreign key ("virksomhet", "sete") references "sete" ("virksomhet", "systemID");

alter table "deltaker" add constraint "deltaker_part_fk" foreign key ("virksomhet", "part") references "samarbeidspart" ("virksomhet", "systemID");

alter table "deltaker" add constraint "deltaker_varaFor_fk" foreign key ("virksomhet", "varaFor") references "deltaker" ("virksomhet", "systemID");

alter table "tilstedevaerelse" add constraint "tilstedevaerelse_moete_fk" foreign key ("virksomhet", "moete") references "moete" ("virksomhet", "systemID");

alter table "tilstedevaerelse" add constraint "tilstedevaerelse_deltaker_fk" foreign key ("virksomhet", "deltaker") references "deltaker" ("virksomhet", "systemID");

alter table "moetesak" add constraint "moetesak_moete_fk" foreign key ("virksomhet", "moete") references "moete" ("virksomhet", "systemID");

alter table "moetesak" add constraint "moetesak_forslag_fk" foreign key ("virksomhet", "forslag") references "forslag" ("virksomhet", "systemID");

alter table "moetesak" add constraint "moetesak_fraSak_fk" foreign key ("virksomhet", "fraSak") references "moetesak" ("virksomhet", "systemID");

alter table "moetesak" add constraint "moetesak_godkjenner_fk" foreign key ("virksomhet", "godkjenner") references "moete" ("virksomhet", "systemID");

alter table "moetesak" add constraint "moetesak_oversendtTil_fk" foreign key ("virksomhet", "oversendtTil") references "arena" ("virksomhet", "systemID");

alter table "moetesak" add constraint "moetesak_saksmappe_fk" foreign key ("virksomhet", "saksmappe") references "mappe" ("virksomhet", "systemID");

alter table "moetesak" add constraint "moetesak_moeteregistrering_fk" foreign key ("virksomhet", "moeteregistrering") references "registrering" ("virksomhet", "systemID");

alter table "sakspapir" add constraint "sakspapir_moetesak_fk" foreign key ("virksomhet", "moetesak") references "moetesak" ("virksomhet", "systemID");

alter table "sakspapir" add constraint "sakspapir_moeteregistrering_fk" foreign key ("virksomhet", "moeteregistrering") references "registrering" ("virksomhet", "systemID");

alter table "fullmakt" add constraint "fullmakt_moete_fk" foreign key ("virksomhet", "moete") references "moete" ("virksomhet", "systemID");

alter table "fullmakt" add constraint "fullmakt_fraDeltaker_fk" foreign key ("virksomhet", "fraDeltaker") references "deltaker" ("virksomhet", "systemID");

alter table "fullmakt" add constraint "fullmakt_tilDeltaker_fk" foreign key ("virksomhet", "tilDeltaker") references "deltaker" ("virksomhet", "systemID");

alter table "fullmakt" add constraint "fullmakt_moetesak_fk" foreign key ("virksomhet", "moetesak") references "moetesak" ("virksomhet", "systemID");

alter table "fullmakt" add constraint "fullmakt_moeteregistrering_fk" foreign key ("virksomhet", "moeteregistrering") references "registrering" ("virksomhet", "systemID");

alter table "saksinteresse" add constraint "saksinteresse_moetesak_fk" foreign key ("virksomhet", "moetesak") references "moetesak" ("virksomhet", "systemID");

alter table "saksinteresse" add constraint "saksinteresse_part_fk" foreign key ("virksomhet", "part") references "samarbeidspart" ("virksomhet", "systemID");

alter table "inhabilitet" add constraint "inhabilitet_moetesak_fk" foreign key ("virksomhet", "moetesak") references "moetesak" ("virksomhet", "systemID");

alter table "inhabilitet" add constraint "inhabilitet_deltaker_fk" foreign key ("virksomhet", "deltaker") references "deltaker" ("virksomhet", "systemID");

alter table "taler" add constraint "taler_moete_fk" foreign key ("virksomhet", "moete") references "moete" ("virksomhet", "systemID");

alter table "taler" add constraint "taler_moetesak_fk" foreign key ("virksomhet", "moetesak") references "moetesak" ("virksomhet", "systemID");

alter table "taler" add constraint "taler_deltaker_fk" foreign key ("virksomhet", "deltaker") references "deltaker" ("virksomhet", "systemID");

alter table "moeteforslag" add constraint "moeteforslag_moetesak_fk" foreign key ("virksomhet", "moetesak") references "moetesak" ("virksomhet", "systemID");

alter table "moeteforslag" add constraint "moeteforslag_deltaker_fk" foreign key ("virksomhet", "deltaker") references "deltaker" ("virksomhet", "systemID");

alter table "moeteforslag" add constraint "moeteforslag_endrerForslag_fk" foreign key ("virksomhet", "endrerForslag") references "moeteforslag" ("virksomhet", "systemID");

alter table "votering" add constraint "votering_moetesak_fk" foreign key ("virksomhet", "moetesak") references "moetesak" ("virksomhet", "systemID");

alter table "votering" add constraint "votering_moeteforslag_fk" foreign key ("virksomhet", "moeteforslag") references "moeteforslag" ("virksomhet", "systemID");

alter table "votering" add constraint "votering_motforslag_fk" foreign key ("virksomhet", "motforslag") references "moeteforslag" ("virksomhet", "systemID");

alter table "stemme" add constraint "stemme_votering_fk" foreign key ("virksomhet", "votering") references "votering" ("virksomhet", "systemID");

alter table "stemme" add constraint "stemme_moetesak_fk" foreign key ("virksomhet", "moetesak") references "moetesak" ("virksomhet", "systemID");

alter table "stemme" add constraint "stemme_deltaker_fk" foreign key ("virksomhet", "deltaker") references "deltaker" ("virksomhet", "systemID");

alter table "stemme" add constraint "stemme_fullmakt_fk" foreign key ("virksomhet", "fullmakt") references "fullmakt" ("virksomhet", "systemID");

alter table "protokollmerknad" add constraint "protokollmerknad_moete_fk" foreign key ("virksomhet", "moete") references "moete" ("virksomhet", "systemID");

alter table "protokollmerknad" add constraint "protokollmerknad_moetesak_fk" foreign key ("virksomhet", "moetesak") references "moetesak" ("virksomhet", "systemID");

alter table "protokollmerknad" add constraint "protokollmerknad_deltaker_fk" foreign key ("virksomhet", "deltaker") references "deltaker" ("virksomhet", "systemID");

alter table "hoering" add constraint "hoering_arena_fk" foreign key ("virksomhet", "arena") references "arena" ("virksomhet", "systemID");

alter table "hoering" add constraint "hoering_forslag_fk" foreign key ("virksomhet", "forslag") references "forslag" ("virksomhet", "systemID");

alter table "hoering" add constraint "hoering_avtaleversjon_fk" foreign key ("virksomhet", "avtaleversjon") references "avtaleversjon" ("virksomhet", "systemID");

alter table "hoering" add constraint "hoering_moetesak_fk" foreign key ("virksomhet", "moetesak") references "moetesak" ("virksomhet", "systemID");

alter table "hoering" add constraint "hoering_strategi_fk" foreign key ("virksomhet", "strategi") references "strategi" ("virksomhet", "systemID");

alter table "hoering" add constraint "hoering_saksmappe_fk" foreign key ("virksomhet", "saksmappe") references "mappe" ("virksomhet", "systemID");

alter table "hoering" add constraint "hoering_journalpost_fk" foreign key ("virksomhet", "journalpost") references "registrering" ("virksomhet", "systemID");

alter table "hoeringssvar" add constraint "hoeringssvar_hoering_fk" foreign key ("virksomhet", "hoering") references "hoering" ("virksomhet", "systemID");

alter table "hoeringssvar" add constraint "hoeringssvar_part_fk" foreign key ("virksomhet", "part") references "samarbeidspart" ("virksomhet", "systemID");

alter table "hoeringssvar" add constraint "hoeringssvar_journalpost_fk" foreign key ("virksomhet", "journalpost") references "registrering" ("virksomhet", "systemID");

alter table "kommentar" add constraint "kommentar_forslag_fk" foreign key ("virksomhet", "forslag") references "forslag" ("virksomhet", "systemID");

alter table "kommentar" add constraint "kommentar_moetesak_fk" foreign key ("virksomhet", "moetesak") references "moetesak" ("virksomhet", "systemID");

alter table "kommentar" add constraint "kommentar_hoering_fk" foreign key ("virksomhet", "hoering") references "hoering" ("virksomhet", "systemID");

alter table "kommentar" add constraint "kommentar_svarPaa_fk" foreign key ("virksomhet", "svarPaa") references "kommentar" ("virksomhet", "systemID");

alter table "internkommentar" add constraint "internkommentar_forslag_fk" foreign key ("virksomhet", "forslag") references "forslag" ("virksomhet", "systemID");

alter table "internkommentar" add constraint "internkommentar_moetesak_fk" foreign key ("virksomhet", "moetesak") references "moetesak" ("virksomhet", "systemID");

alter table "internkommentar" add constraint "internkommentar_hoering_fk" foreign key ("virksomhet", "hoering") references "hoering" ("virksomhet", "systemID");

alter table "internkommentar" add constraint "internkommentar_svarPaa_fk" foreign key ("virksomhet", "svarPaa") references "internkommentar" ("virksomhet", "systemID");

alter table "utsendelse" add constraint "utsendelse_saksmappe_fk" foreign key ("virksomhet", "saksmappe") references "mappe" ("virksomhet", "systemID");

alter table "utsendelse" add constraint "utsendelse_journalpost_fk" foreign key ("virksomhet", "journalpost") references "registrering" ("virksomhet", "systemID");

alter table "vedtak" add constraint "vedtak_moetesak_fk" foreign key ("virksomhet", "moetesak") references "moetesak" ("virksomhet", "systemID");

alter table "vedtak" add constraint "vedtak_arena_fk" foreign key ("virksomhet", "arena") references "arena" ("virksomhet", "systemID");

alter table "vedtak" add constraint "vedtak_klausul_fk" foreign key ("virksomhet", "klausul") references "klausul" ("virksomhet", "systemID");

alter table "vedtak" add constraint "vedtak_moeteregistrering_fk" foreign key ("virksomhet", "moeteregistrering") references "registrering" ("virksomhet", "systemID");

alter table "satsing" add constraint "satsing_vedtak_fk" foreign key ("virksomhet", "vedtak") references "vedtak" ("virksomhet", "systemID");

alter table "satsing" add constraint "satsing_saksmappe_fk" foreign key ("virksomhet", "saksmappe") references "mappe" ("virksomhet", "systemID");

alter table "deltakelse" add constraint "deltakelse_satsing_fk" foreign key ("virksomhet", "satsing") references "satsing" ("virksomhet", "systemID");

alter table "deltakelse" add constraint "deltakelse_part_fk" foreign key ("virksomhet", "part") references "samarbeidspart" ("virksomhet", "systemID");

alter table "deltakelse" add constraint "deltakelse_journalpost_fk" foreign key ("virksomhet", "journalpost") references "registrering" ("virksomhet", "systemID");

alter table "oppfoelging" add constraint "oppfoelging_vedtak_fk" foreign key ("virksomhet", "vedtak") references "vedtak" ("virksomhet", "systemID");

alter table "oppfoelging" add constraint "oppfoelging_eierArena_fk" foreign key ("virksomhet", "eierArena") references "arena" ("virksomhet", "systemID");

alter table "oppfoelging" add constraint "oppfoelging_eierPart_fk" foreign key ("virksomhet", "eierPart") references "samarbeidspart" ("virksomhet", "systemID");

alter table "oppfoelging" add constraint "oppfoelging_journalpost_fk" foreign key ("virksomhet", "journalpost") references "registrering" ("virksomhet", "systemID");

alter table "fellesloesning" add constraint "fellesloesning_saksmappe_fk" foreign key ("virksomhet", "saksmappe") references "mappe" ("virksomhet", "systemID");

alter table "loesningsbruk" add constraint "loesningsbruk_loesning_fk" foreign key ("virksomhet", "loesning") references "fellesloesning" ("virksomhet", "systemID");

alter table "loesningsbruk" add constraint "loesningsbruk_part_fk" foreign key ("virksomhet", "part") references "samarbeidspart" ("virksomhet", "systemID");

alter table "loesningsbruk" add constraint "loesningsbruk_journalpost_fk" foreign key ("virksomhet", "journalpost") references "registrering" ("virksomhet", "systemID");

alter table "kartlegging" add constraint "kartlegging_saksmappe_fk" foreign key ("virksomhet", "saksmappe") references "mappe" ("virksomhet", "systemID");

alter table "kartlegging" add constraint "kartlegging_journalpost_fk" foreign key ("virksomhet", "journalpost") references "registrering" ("virksomhet", "systemID");

alter table "kartleggingssvar" add constraint "kartleggingssvar_kartlegging_fk" foreign key ("virksomhet", "kartlegging") references "kartlegging" ("virksomhet", "systemID");

alter table "kartleggingssvar" add constraint "kartleggingssvar_part_fk" foreign key ("virksomhet", "part") references "samarbeidspart" ("virksomhet", "systemID");

alter table "kartleggingssvar" add constraint "kartleggingssvar_journalpost_fk" foreign key ("virksomhet", "journalpost") references "registrering" ("virksomhet", "systemID");

alter table "endringsmaal" add constraint "endringsmaal_loesning_fk" foreign key ("virksomhet", "loesning") references "fellesloesning" ("virksomhet", "systemID");

alter table "endringsmaal" add constraint "endringsmaal_part_fk" foreign key ("virksomhet", "part") references "samarbeidspart" ("virksomhet", "systemID");

alter table "bistand" add constraint "bistand_part_fk" foreign key ("virksomhet", "part") references "samarbeidspart" ("virksomhet", "systemID");

alter table "bistand" add constraint "bistand_loesning_fk" foreign key ("virksomhet", "loesning") references "fellesloesning" ("virksomhet", "systemID");

alter table "mentorordning" add constraint "mentorordning_tilbud_fk" foreign key ("virksomhet", "tilbud") references "bistand" ("virksomhet", "systemID");

alter table "mentorordning" add constraint "mentorordning_oenske_fk" foreign key ("virksomhet", "oenske") references "bistand" ("virksomhet", "systemID");

alter table "mentorordning" add constraint "mentorordning_saksmappe_fk" foreign key ("virksomhet", "saksmappe") references "mappe" ("virksomhet", "systemID");

alter table "mentorordning" add constraint "mentorordning_journalpost_fk" foreign key ("virksomhet", "journalpost") references "registrering" ("virksomhet", "systemID");

alter table "erfaring" add constraint "erfaring_part_fk" foreign key ("virksomhet", "part") references "samarbeidspart" ("virksomhet", "systemID");

alter table "erfaring" add constraint "erfaring_loesning_fk" foreign key ("virksomhet", "loesning") references "fellesloesning" ("virksomhet", "systemID");

alter table "erfaring" add constraint "erfaring_mentorordning_fk" foreign key ("virksomhet", "mentorordning") references "mentorordning" ("virksomhet", "systemID");

alter table "erfaring" add constraint "erfaring_journalpost_fk" foreign key ("virksomhet", "journalpost") references "registrering" ("virksomhet", "systemID");

create index "arkiv_liste" on "arkiv" ("virksomhet", "systemID" desc);

create index "arkiv_overarkiv" on "arkiv" ("virksomhet", "overarkiv", "systemID" desc) where "overarkiv" is not null;

create index "arkiv_soek" on "arkiv" using gin ("virksomhet", "soek");

create index "arkivskaper_liste" on "arkivskaper" ("virksomhet", "systemID" desc);

create index "arkivskaper_soek" on "arkivskaper" using gin ("virksomhet", "soek");

create index "arkivdel_liste" on "arkivdel" ("virksomhet", "systemID" desc);

create index "arkivdel_arkiv" on "arkivdel" ("virksomhet", "arkiv", "systemID" desc) where "arkiv" is not null;

create index "arkivdel_klassifikasjonssystem" on "arkivdel" ("virksomhet", "klassifikasjonssystem", "systemID" desc) where "klassifikasjonssystem" is not null;

create index "arkivdel_forrigearkivdel" on "arkivdel" ("virksomhet", "forrigearkivdel", "systemID" desc) where "forrigearkivdel" is not null;

create index "arkivdel_nestearkivdel" on "arkivdel" ("virksomhet", "nestearkivdel", "systemID" desc) where "nestearkivdel" is not null;

create index "arkivdel_soek" on "arkivdel" using gin ("virksomhet", "soek");

create index "klassifikasjonssystem_liste" on "klassifikasjonssystem" ("virksomhet", "systemID" desc);

create index "klassifikasjonssystem_soek" on "klassifikasjonssystem" using gin ("virksomhet", "soek");

create index "klasse_liste" on "klasse" ("virksomhet", "systemID" desc);

create index "klasse_klassifikasjonssystem" on "klasse" ("virksomhet", "klassifikasjonssystem", "systemID" desc) where "klassifikasjonssystem" is not null;

create index "klasse_overklasse" on "klasse" ("virksomhet", "overklasse", "systemID" desc) where "overklasse" is not null;

create index "klasse_soek" on "klasse" using gin ("virksomhet", "soek");

create index "klasse_soek_skjermet" on "klasse" using gin ("virksomhet", "skjerming_tilgangsrestriksjon", "soek_skjermet") where "soek_skjermet" is not null;

create index "mappe_liste" on "mappe" ("virksomhet", "type", "systemID" desc);

create index "mappe_arkivdel" on "mappe" ("virksomhet", "arkivdel", "systemID" desc) where "arkivdel" is not null;

create index "mappe_klasse" on "mappe" ("virksomhet", "klasse", "systemID" desc) where "klasse" is not null;

create index "mappe_overmappe" on "mappe" ("virksomhet", "overmappe", "systemID" desc) where "overmappe" is not null;

create index "mappe_mappeID" on "mappe" ("virksomhet", "mappeID", "systemID" desc);

create index "mappe_saksaar" on "mappe" ("virksomhet", "saksaar", "systemID" desc);

create index "mappe_soek" on "mappe" using gin ("virksomhet", "soek");

create index "mappe_soek_skjermet" on "mappe" using gin ("virksomhet", "skjerming_tilgangsrestriksjon", "soek_skjermet") where "soek_skjermet" is not null;

create index "mappe_ledd" on "mappe" using gin ("virksomhet", (coalesce("mappeID", '') || ' ' || case when "skjerming_tilgangsrestriksjon" is null then coalesce("tittel", '') else coalesce("offentligTittel", '') end || ' ' || case when "skjerming_tilgangsrestriksjon" is null then coalesce("beskrivelse", '') else '' end || ' ' || coalesce("utvalg", '')) gin_trgm_ops);

create index "mappe_ledd_skjermet" on "mappe" using gin ("virksomhet", "skjerming_tilgangsrestriksjon", (coalesce("mappeID", '') || ' ' || coalesce("tittel", '') || ' ' || coalesce("beskrivelse", '') || ' ' || coalesce("utvalg", '')) gin_trgm_ops) where "skjerming_tilgangsrestriksjon" is not null;

create unique index "mappe_sakssekvensnummer_unik" on "mappe" ("virksomhet", "saksaar", "sakssekvensnummer") where "sakssekvensnummer" is not null;

create index "registrering_liste" on "registrering" ("virksomhet", "type", "systemID" desc);

create index "registrering_mappe" on "registrering" ("virksomhet", "mappe", "systemID" desc) where "mappe" is not null;

create index "registrering_klasse" on "registrering" ("virksomhet", "klasse", "systemID" desc) where "klasse" is not null;

create index "registrering_arkivdel" on "registrering" ("virksomhet", "arkivdel", "systemID" desc) where "arkivdel" is not null;

create index "registrering_registreringsID" on "registrering" ("virksomhet", "registreringsID", "systemID" desc);

create index "registrering_journalaar" on "registrering" ("virksomhet", "journalaar", "systemID" desc);

create index "registrering_journaldato" on "registrering" ("virksomhet", "journaldato", "systemID" desc);

create index "registrering_soek" on "registrering" using gin ("virksomhet", "soek");

create index "registrering_soek_skjermet" on "registrering" using gin ("virksomhet", "skjerming_tilgangsrestriksjon", "soek_skjermet") where "soek_skjermet" is not null;

create index "registrering_ledd" on "registrering" using gin ("virksomhet", (coalesce("registreringsID", '') || ' ' || case when "skjerming_tilgangsrestriksjon" is null then coalesce("tittel", '') else coalesce("offentligTittel", '') end || ' ' || case when "skjerming_tilgangsrestriksjon" is null then coalesce("beskrivelse", '') else '' end) gin_trgm_ops);

create index "registrering_ledd_skjermet" on "registrering" using gin ("virksomhet", "skjerming_tilgangsrestriksjon", (coalesce("registreringsID", '') || ' ' || coalesce("tittel", '') || ' ' || coalesce("beskrivelse", '')) gin_trgm_ops) where "skjerming_tilgangsrestriksjon" is not null;

create unique index "registrering_journalsekvensnummer_unik" on "registrering" ("virksomhet", "journalaar", "journalsekvensnummer") where "journalsekvensnummer" is not null;

create unique index "registrering_journalpostnummer_unik" on "registrering" ("virksomhet", "mappe", "journalpostnummer") where "journalpostnummer" is not null;

create index "dokumentbeskrivelse_liste" on "dokumentbeskrivelse" ("virksomhet", "systemID" desc);

create index "dokumentbeskrivelse_soek" on "dokumentbeskrivelse" using gin ("virksomhet", "soek");

create index "dokumentbeskrivelse_soek_skjermet" on "dokumentbeskrivelse" using gin ("virksomhet", "skjerming_tilgangsrestriksjon", "soek_skjermet") where "soek_skjermet" is not null;

create index "dokumentobjekt_liste" on "dokumentobjekt" ("virksomhet", "systemID" desc);

create index "dokumentobjekt_dokumentbeskrivelse" on "dokumentobjekt" ("virksomhet", "dokumentbeskrivelse", "systemID" desc) where "dokumentbeskrivelse" is not null;

create index "korrespondansepart_liste" on "korrespondansepart" ("virksomhet", "type", "systemID" desc);

create index "korrespondansepart_registrering" on "korrespondansepart" ("virksomhet", "registrering", "systemID" desc) where "registrering" is not null;

create index "korrespondansepart_soek" on "korrespondansepart" using gin ("virksomhet", "soek");

create index "korrespondansepart_soek_skjermet" on "korrespondansepart" using gin ("virksomhet", "skjerming_tilgangsrestriksjon", "soek_skjermet") where "soek_skjermet" is not null;

create index "part_liste" on "part" ("virksomhet", "type", "systemID" desc);

create index "part_mappe" on "part" ("virksomhet", "mappe", "systemID" desc) where "mappe" is not null;

create index "part_registrering" on "part" ("virksomhet", "registrering", "systemID" desc) where "registrering" is not null;

create index "part_dokumentbeskrivelse" on "part" ("virksomhet", "dokumentbeskrivelse", "systemID" desc) where "dokumentbeskrivelse" is not null;

create index "merknad_liste" on "merknad" ("virksomhet", "systemID" desc);

create index "merknad_mappe" on "merknad" ("virksomhet", "mappe", "systemID" desc) where "mappe" is not null;

create index "merknad_registrering" on "merknad" ("virksomhet", "registrering", "systemID" desc) where "registrering" is not null;

create index "merknad_dokumentbeskrivelse" on "merknad" ("virksomhet", "dokumentbeskrivelse", "systemID" desc) where "dokumentbeskrivelse" is not null;

create index "konvertering_liste" on "konvertering" ("virksomhet", "systemID" desc);

create index "konvertering_dokumentobjekt" on "konvertering" ("virksomhet", "dokumentobjekt", "systemID" desc) where "dokumentobjekt" is not null;

create index "kryssreferanse_liste" on "kryssreferanse" ("virksomhet", "systemID" desc);

create index "kryssreferanse_fraKlasse" on "kryssreferanse" ("virksomhet", "fraKlasse", "systemID" desc) where "fraKlasse" is not null;

create index "kryssreferanse_fraMappe" on "kryssreferanse" ("virksomhet", "fraMappe", "systemID" desc) where "fraMappe" is not null;

create index "kryssreferanse_fraRegistrering" on "kryssreferanse" ("virksomhet", "fraRegistrering", "systemID" desc) where "fraRegistrering" is not null;

create index "kryssreferanse_referanseTilKlasse" on "kryssreferanse" ("virksomhet", "referanseTilKlasse", "systemID" desc) where "referanseTilKlasse" is not null;

create index "kryssreferanse_referanseTilMappe" on "kryssreferanse" ("virksomhet", "referanseTilMappe", "systemID" desc) where "referanseTilMappe" is not null;

create index "kryssreferanse_referanseTilRegistrering" on "kryssreferanse" ("virksomhet", "referanseTilRegistrering", "systemID" desc) where "referanseTilRegistrering" is not null;

create index "nasjonalidentifikator_liste" on "nasjonalidentifikator" ("virksomhet", "type", "systemID" desc);

create index "nasjonalidentifikator_mappe" on "nasjonalidentifikator" ("virksomhet", "mappe", "systemID" desc) where "mappe" is not null;

create index "nasjonalidentifikator_registrering" on "nasjonalidentifikator" ("virksomhet", "registrering", "systemID" desc) where "registrering" is not null;

create index "avskrivning_liste" on "avskrivning" ("virksomhet", "systemID" desc);

create index "avskrivning_journalpost" on "avskrivning" ("virksomhet", "journalpost", "systemID" desc) where "journalpost" is not null;

create index "dokumentflyt_liste" on "dokumentflyt" ("virksomhet", "systemID" desc);

create index "dokumentflyt_registrering" on "dokumentflyt" ("virksomhet", "registrering", "systemID" desc) where "registrering" is not null;

create index "presedens_liste" on "presedens" ("virksomhet", "systemID" desc);

create index "presedens_soek" on "presedens" using gin ("virksomhet", "soek");

create index "moetedeltaker_liste" on "moetedeltaker" ("virksomhet", "systemID" desc);

create index "moetedeltaker_moetemappe" on "moetedeltaker" ("virksomhet", "moetemappe", "systemID" desc) where "moetemappe" is not null;

create index "administrativenhet_liste" on "administrativenhet" ("virksomhet", "systemID" desc);

create index "administrativenhet_referanseOverordnetEnhet" on "administrativenhet" ("virksomhet", "referanseOverordnetEnhet", "systemID" desc) where "referanseOverordnetEnhet" is not null;

create index "administrativenhet_soek" on "administrativenhet" using gin ("virksomhet", "soek");

create index "bruker_liste" on "bruker" ("virksomhet", "systemID" desc);

create index "bruker_soek" on "bruker" using gin ("virksomhet", "soek");

create index "tilgang_liste" on "tilgang" ("virksomhet", "systemID" desc);

create index "virksomhetsspesifikkeMetadata_liste" on "virksomhetsspesifikkeMetadata" ("virksomhet", "systemID" desc);

create index "virksomhetsspesifikkeMetadata_soek" on "virksomhetsspesifikkeMetadata" using gin ("virksomhet", "soek");

create index "kodeverdi_liste" on "kodeverdi" ("virksomhet", "systemID" desc);

create index "kodeverdi_soek" on "kodeverdi" using gin ("virksomhet", "soek");

create index "endringslogg_liste" on "endringslogg" ("virksomhet", "type", "systemID" desc);

create index "endringslogg_referanseArkivenhet" on "endringslogg" ("virksomhet", "referanseArkivenhet", "systemID" desc);

create index "samarbeidspart_liste" on "samarbeidspart" ("virksomhet", "systemID" desc);

create index "samarbeidspart_soek" on "samarbeidspart" using gin ("virksomhet", "soek");

create index "samarbeidspart_ledd" on "samarbeidspart" using gin ("virksomhet", (coalesce("navn", '')) gin_trgm_ops);

create index "partkode_liste" on "partkode" ("virksomhet", "systemID" desc);

create index "partkode_part" on "partkode" ("virksomhet", "part", "systemID" desc) where "part" is not null;

create index "folketall_liste" on "folketall" ("virksomhet", "systemID" desc);

create index "folketall_part" on "folketall" ("virksomhet", "part", "systemID" desc) where "part" is not null;

create index "partendring_liste" on "partendring" ("virksomhet", "systemID" desc);

create index "partendring_saksmappe" on "partendring" ("virksomhet", "saksmappe", "systemID" desc) where "saksmappe" is not null;

create index "partendring_journalpost" on "partendring" ("virksomhet", "journalpost", "systemID" desc) where "journalpost" is not null;

create index "partendring_soek" on "partendring" using gin ("virksomhet", "soek");

create index "viderefoering_liste" on "viderefoering" ("virksomhet", "systemID" desc);

create index "viderefoering_partendring" on "viderefoering" ("virksomhet", "partendring", "systemID" desc) where "partendring" is not null;

create index "viderefoering_fraPart" on "viderefoering" ("virksomhet", "fraPart", "systemID" desc) where "fraPart" is not null;

create index "viderefoering_tilPart" on "viderefoering" ("virksomhet", "tilPart", "systemID" desc) where "tilPart" is not null;

create index "region_liste" on "region" ("virksomhet", "systemID" desc);

create index "region_soek" on "region" using gin ("virksomhet", "soek");

create index "region_ledd" on "region" using gin ("virksomhet", (coalesce("navn", '')) gin_trgm_ops);

create index "regionmedlem_liste" on "regionmedlem" ("virksomhet", "systemID" desc);

create index "regionmedlem_region" on "regionmedlem" ("virksomhet", "region", "systemID" desc) where "region" is not null;

create index "regionmedlem_part" on "regionmedlem" ("virksomhet", "part", "systemID" desc) where "part" is not null;

create index "registerimport_liste" on "registerimport" ("virksomhet", "systemID" desc);

create index "registerforskjell_liste" on "registerforskjell" ("virksomhet", "systemID" desc);

create index "registerforskjell_registerimport" on "registerforskjell" ("virksomhet", "registerimport", "systemID" desc) where "registerimport" is not null;

create index "registerforskjell_part" on "registerforskjell" ("virksomhet", "part", "systemID" desc) where "part" is not null;

create index "registerforskjell_soek" on "registerforskjell" using gin ("virksomhet", "soek");

create index "arena_liste" on "arena" ("virksomhet", "systemID" desc);

create index "arena_overordnet" on "arena" ("virksomhet", "overordnet", "systemID" desc) where "overordnet" is not null;

create index "arena_region" on "arena" ("virksomhet", "region", "systemID" desc) where "region" is not null;

create index "arena_saksmappe" on "arena" ("virksomhet", "saksmappe", "systemID" desc) where "saksmappe" is not null;

create index "arena_soek" on "arena" using gin ("virksomhet", "soek");

create index "arena_ledd" on "arena" using gin ("virksomhet", (coalesce("navn", '') || ' ' || coalesce("beskrivelse", '')) gin_trgm_ops);

create index "sete_liste" on "sete" ("virksomhet", "systemID" desc);

create index "sete_arena" on "sete" ("virksomhet", "arena", "systemID" desc) where "arena" is not null;

create index "sete_part" on "sete" ("virksomhet", "part", "systemID" desc) where "part" is not null;

create index "sete_region" on "sete" ("virksomhet", "region", "systemID" desc) where "region" is not null;

create index "sete_varaFor" on "sete" ("virksomhet", "varaFor", "systemID" desc) where "varaFor" is not null;

create index "sete_soek" on "sete" using gin ("virksomhet", "soek");

create index "mandat_liste" on "mandat" ("virksomhet", "systemID" desc);

create index "mandat_arena" on "mandat" ("virksomhet", "arena", "systemID" desc) where "arena" is not null;

create index "mandat_vedtak" on "mandat" ("virksomhet", "vedtak", "systemID" desc) where "vedtak" is not null;

create index "mandat_journalpost" on "mandat" ("virksomhet", "journalpost", "systemID" desc) where "journalpost" is not null;

create index "mandat_soek" on "mandat" using gin ("virksomhet", "soek");

create index "mandat_ledd" on "mandat" using gin ("virksomhet", (coalesce("tittel", '') || ' ' || coalesce("tekst", '')) gin_trgm_ops);

create index "budsjett_liste" on "budsjett" ("virksomhet", "systemID" desc);

create index "budsjett_arena" on "budsjett" ("virksomhet", "arena", "systemID" desc) where "arena" is not null;

create index "budsjett_vedtak" on "budsjett" ("virksomhet", "vedtak", "systemID" desc) where "vedtak" is not null;

create index "budsjett_journalpost" on "budsjett" ("virksomhet", "journalpost", "systemID" desc) where "journalpost" is not null;

create index "rollenavn_liste" on "rollenavn" ("virksomhet", "systemID" desc);

create index "rollenavn_arena" on "rollenavn" ("virksomhet", "arena", "systemID" desc) where "arena" is not null;

create index "arenasteg_liste" on "arenasteg" ("virksomhet", "systemID" desc);

create index "arenasteg_arena" on "arenasteg" ("virksomhet", "arena", "systemID" desc) where "arena" is not null;

create index "arenasteg_journalpost" on "arenasteg" ("virksomhet", "journalpost", "systemID" desc) where "journalpost" is not null;

create index "sjekkpunktmal_liste" on "sjekkpunktmal" ("virksomhet", "systemID" desc);

create index "sjekkpunkt_liste" on "sjekkpunkt" ("virksomhet", "systemID" desc);

create index "sjekkpunkt_arena" on "sjekkpunkt" ("virksomhet", "arena", "systemID" desc) where "arena" is not null;

create index "sammensetningsregel_liste" on "sammensetningsregel" ("virksomhet", "systemID" desc);

create index "sammensetningsregel_arena" on "sammensetningsregel" ("virksomhet", "arena", "systemID" desc) where "arena" is not null;

create index "sammensetningsregel_part" on "sammensetningsregel" ("virksomhet", "part", "systemID" desc) where "part" is not null;

create index "nominasjon_liste" on "nominasjon" ("virksomhet", "systemID" desc);

create index "nominasjon_region" on "nominasjon" ("virksomhet", "region", "systemID" desc) where "region" is not null;

create index "nominasjon_arena" on "nominasjon" ("virksomhet", "arena", "systemID" desc) where "arena" is not null;

create index "nominasjon_efagraad" on "nominasjon" ("virksomhet", "efagraad", "systemID" desc) where "efagraad" is not null;

create index "nominasjon_styringsgruppe" on "nominasjon" ("virksomhet", "styringsgruppe", "systemID" desc) where "styringsgruppe" is not null;

create index "nominasjon_part" on "nominasjon" ("virksomhet", "part", "systemID" desc) where "part" is not null;

create index "nominasjon_sete" on "nominasjon" ("virksomhet", "sete", "systemID" desc) where "sete" is not null;

create index "nominasjon_vedtak" on "nominasjon" ("virksomhet", "vedtak", "systemID" desc) where "vedtak" is not null;

create index "nominasjon_saksmappe" on "nominasjon" ("virksomhet", "saksmappe", "systemID" desc) where "saksmappe" is not null;

create index "nominasjon_soek" on "nominasjon" using gin ("virksomhet", "soek");

create index "ressurs_liste" on "ressurs" ("virksomhet", "systemID" desc);

create index "ressurs_part" on "ressurs" ("virksomhet", "part", "systemID" desc) where "part" is not null;

create index "ressurs_betaler" on "ressurs" ("virksomhet", "betaler", "systemID" desc) where "betaler" is not null;

create index "ressurs_soek" on "ressurs" using gin ("virksomhet", "soek");

create index "ressursbruk_liste" on "ressursbruk" ("virksomhet", "systemID" desc);

create index "ressursbruk_ressurs" on "ressursbruk" ("virksomhet", "ressurs", "systemID" desc) where "ressurs" is not null;

create index "ressursbruk_satsing" on "ressursbruk" ("virksomhet", "satsing", "systemID" desc) where "satsing" is not null;

create index "ressursbruk_arena" on "ressursbruk" ("virksomhet", "arena", "systemID" desc) where "arena" is not null;

create index "ressursbruk_soek" on "ressursbruk" using gin ("virksomhet", "soek");

create index "arbeidsbehov_liste" on "arbeidsbehov" ("virksomhet", "systemID" desc);

create index "arbeidsbehov_arena" on "arbeidsbehov" ("virksomhet", "arena", "systemID" desc) where "arena" is not null;

create index "arbeidsbehov_satsing" on "arbeidsbehov" ("virksomhet", "satsing", "systemID" desc) where "satsing" is not null;

create index "arbeidsbehov_vedtak" on "arbeidsbehov" ("virksomhet", "vedtak", "systemID" desc) where "vedtak" is not null;

create index "arbeidsbehov_soek" on "arbeidsbehov" using gin ("virksomhet", "soek");

create index "strategi_liste" on "strategi" ("virksomhet", "systemID" desc);

create index "strategi_vedtak" on "strategi" ("virksomhet", "vedtak", "systemID" desc) where "vedtak" is not null;

create index "strategi_forrige" on "strategi" ("virksomhet", "forrige", "systemID" desc) where "forrige" is not null;

create index "strategi_saksmappe" on "strategi" ("virksomhet", "saksmappe", "systemID" desc) where "saksmappe" is not null;

create index "strategi_journalpost" on "strategi" ("virksomhet", "journalpost", "systemID" desc) where "journalpost" is not null;

create index "strategi_soek" on "strategi" using gin ("virksomhet", "soek");

create index "maal_liste" on "maal" ("virksomhet", "systemID" desc);

create index "maal_strategi" on "maal" ("virksomhet", "strategi", "systemID" desc) where "strategi" is not null;

create index "maal_forrige" on "maal" ("virksomhet", "forrige", "systemID" desc) where "forrige" is not null;

create index "maal_soek" on "maal" using gin ("virksomhet", "soek");

create index "anbefaling_liste" on "anbefaling" ("virksomhet", "systemID" desc);

create index "anbefaling_strategi" on "anbefaling" ("virksomhet", "strategi", "systemID" desc) where "strategi" is not null;

create index "anbefaling_eier" on "anbefaling" ("virksomhet", "eier", "systemID" desc) where "eier" is not null;

create index "anbefaling_vedtak" on "anbefaling" ("virksomhet", "vedtak", "systemID" desc) where "vedtak" is not null;

create index "avtale_liste" on "avtale" ("virksomhet", "systemID" desc);

create index "avtale_saksmappe" on "avtale" ("virksomhet", "saksmappe", "systemID" desc) where "saksmappe" is not null;

create index "avtale_soek" on "avtale" using gin ("virksomhet", "soek");

create index "avtale_ledd" on "avtale" using gin ("virksomhet", (coalesce("tittel", '') || ' ' || coalesce("formaal", '')) gin_trgm_ops);

create index "avtaleversjon_liste" on "avtaleversjon" ("virksomhet", "systemID" desc);

create index "avtaleversjon_avtale" on "avtaleversjon" ("virksomhet", "avtale", "systemID" desc) where "avtale" is not null;

create index "avtaleversjon_vedtak" on "avtaleversjon" ("virksomhet", "vedtak", "systemID" desc) where "vedtak" is not null;

create index "avtaleversjon_forrige" on "avtaleversjon" ("virksomhet", "forrige", "systemID" desc) where "forrige" is not null;

create index "klausul_liste" on "klausul" ("virksomhet", "systemID" desc);

create index "klausul_avtaleversjon" on "klausul" ("virksomhet", "avtaleversjon", "systemID" desc) where "avtaleversjon" is not null;

create index "klausul_forrige" on "klausul" ("virksomhet", "forrige", "systemID" desc) where "forrige" is not null;

create index "klausul_soek" on "klausul" using gin ("virksomhet", "soek");

create index "klausul_ledd" on "klausul" using gin ("virksomhet", (coalesce("tittel", '') || ' ' || coalesce("tekst", '') || ' ' || coalesce("forplikter", '')) gin_trgm_ops);

create index "tilslutning_liste" on "tilslutning" ("virksomhet", "systemID" desc);

create index "tilslutning_avtaleversjon" on "tilslutning" ("virksomhet", "avtaleversjon", "systemID" desc) where "avtaleversjon" is not null;

create index "tilslutning_part" on "tilslutning" ("virksomhet", "part", "systemID" desc) where "part" is not null;

create index "tilslutning_journalpost" on "tilslutning" ("virksomhet", "journalpost", "systemID" desc) where "journalpost" is not null;

create index "tilslutning_egetVedtakJournalpost" on "tilslutning" ("virksomhet", "egetVedtakJournalpost", "systemID" desc) where "egetVedtakJournalpost" is not null;

create index "tilslutning_utmeldingJournalpost" on "tilslutning" ("virksomhet", "utmeldingJournalpost", "systemID" desc) where "utmeldingJournalpost" is not null;

create index "reservasjon_liste" on "reservasjon" ("virksomhet", "systemID" desc);

create index "reservasjon_tilslutning" on "reservasjon" ("virksomhet", "tilslutning", "systemID" desc) where "tilslutning" is not null;

create index "reservasjon_klausul" on "reservasjon" ("virksomhet", "klausul", "systemID" desc) where "klausul" is not null;

create index "reservasjon_vedtak" on "reservasjon" ("virksomhet", "vedtak", "systemID" desc) where "vedtak" is not null;

create index "reservasjon_moetesak" on "reservasjon" ("virksomhet", "moetesak", "systemID" desc) where "moetesak" is not null;

create index "reservasjon_journalpost" on "reservasjon" ("virksomhet", "journalpost", "systemID" desc) where "journalpost" is not null;

create index "partsvedtak_liste" on "partsvedtak" ("virksomhet", "systemID" desc);

create index "partsvedtak_vedtak" on "partsvedtak" ("virksomhet", "vedtak", "systemID" desc) where "vedtak" is not null;

create index "partsvedtak_part" on "partsvedtak" ("virksomhet", "part", "systemID" desc) where "part" is not null;

create index "partsvedtak_journalpost" on "partsvedtak" ("virksomhet", "journalpost", "systemID" desc) where "journalpost" is not null;

create index "forslag_liste" on "forslag" ("virksomhet", "systemID" desc);

create index "forslag_arena" on "forslag" ("virksomhet", "arena", "systemID" desc) where "arena" is not null;

create index "forslag_part" on "forslag" ("virksomhet", "part", "systemID" desc) where "part" is not null;

create index "forslag_hosArena" on "forslag" ("virksomhet", "hosArena", "systemID" desc) where "hosArena" is not null;

create index "forslag_slaattSammenMed" on "forslag" ("virksomhet", "slaattSammenMed", "systemID" desc) where "slaattSammenMed" is not null;

create index "forslag_saksmappe" on "forslag" ("virksomhet", "saksmappe", "systemID" desc) where "saksmappe" is not null;

create index "forslag_soek" on "forslag" using gin ("virksomhet", "soek");

create index "forslag_ledd" on "forslag" using gin ("virksomhet", (coalesce("tittel", '') || ' ' || coalesce("problem", '') || ' ' || coalesce("begrunnelse", '') || ' ' || coalesce("innstilling", '')) gin_trgm_ops);

create unique index "forslag_nummer_unik" on "forslag" ("virksomhet", "aar", "nummer") where "nummer" is not null;

create index "forslagssteg_liste" on "forslagssteg" ("virksomhet", "systemID" desc);

create index "forslagssteg_forslag" on "forslagssteg" ("virksomhet", "forslag", "systemID" desc) where "forslag" is not null;

create index "forslagssteg_fraArena" on "forslagssteg" ("virksomhet", "fraArena", "systemID" desc) where "fraArena" is not null;

create index "forslagssteg_tilArena" on "forslagssteg" ("virksomhet", "tilArena", "systemID" desc) where "tilArena" is not null;

create index "forslagssteg_journalpost" on "forslagssteg" ("virksomhet", "journalpost", "systemID" desc) where "journalpost" is not null;

create index "saksframlegg_liste" on "saksframlegg" ("virksomhet", "systemID" desc);

create index "saksframlegg_forslag" on "saksframlegg" ("virksomhet", "forslag", "systemID" desc) where "forslag" is not null;

create index "saksframleggversjon_liste" on "saksframleggversjon" ("virksomhet", "systemID" desc);

create index "saksframleggversjon_saksframlegg" on "saksframleggversjon" ("virksomhet", "saksframlegg", "systemID" desc) where "saksframlegg" is not null;

create index "saksframleggversjon_journalpost" on "saksframleggversjon" ("virksomhet", "journalpost", "systemID" desc) where "journalpost" is not null;

create index "forretningsorden_liste" on "forretningsorden" ("virksomhet", "systemID" desc);

create index "forretningsorden_arena" on "forretningsorden" ("virksomhet", "arena", "systemID" desc) where "arena" is not null;

create index "forretningsorden_vedtak" on "forretningsorden" ("virksomhet", "vedtak", "systemID" desc) where "vedtak" is not null;

create index "forretningsorden_journalpost" on "forretningsorden" ("virksomhet", "journalpost", "systemID" desc) where "journalpost" is not null;

create index "moeteserie_liste" on "moeteserie" ("virksomhet", "systemID" desc);

create index "moeteserie_arena" on "moeteserie" ("virksomhet", "arena", "systemID" desc) where "arena" is not null;

create index "moete_liste" on "moete" ("virksomhet", "systemID" desc);

create index "moete_arena" on "moete" ("virksomhet", "arena", "systemID" desc) where "arena" is not null;

create index "moete_moeteserie" on "moete" ("virksomhet", "moeteserie", "systemID" desc) where "moeteserie" is not null;

create index "moete_moetemappe" on "moete" ("virksomhet", "moetemappe", "systemID" desc) where "moetemappe" is not null;

create index "moete_protokoll" on "moete" ("virksomhet", "protokoll", "systemID" desc) where "protokoll" is not null;

create index "moete_gjeldendeSak" on "moete" ("virksomhet", "gjeldendeSak", "systemID" desc) where "gjeldendeSak" is not null;

create index "moete_soek" on "moete" using gin ("virksomhet", "soek");

create index "moete_ledd" on "moete" using gin ("virksomhet", (coalesce("tittel", '') || ' ' || coalesce("sted", '')) gin_trgm_ops);

create unique index "moete_nummer_unik" on "moete" ("virksomhet", "aar", "nummer") where "nummer" is not null;

create index "deltaker_liste" on "deltaker" ("virksomhet", "systemID" desc);

create index "deltaker_moete" on "deltaker" ("virksomhet", "moete", "systemID" desc) where "moete" is not null;

create index "deltaker_sete" on "deltaker" ("virksomhet", "sete", "systemID" desc) where "sete" is not null;

create index "deltaker_part" on "deltaker" ("virksomhet", "part", "systemID" desc) where "part" is not null;

create index "deltaker_varaFor" on "deltaker" ("virksomhet", "varaFor", "systemID" desc) where "varaFor" is not null;

create index "tilstedevaerelse_liste" on "tilstedevaerelse" ("virksomhet", "systemID" desc);

create index "tilstedevaerelse_moete" on "tilstedevaerelse" ("virksomhet", "moete", "systemID" desc) where "moete" is not null;

create index "tilstedevaerelse_deltaker" on "tilstedevaerelse" ("virksomhet", "deltaker", "systemID" desc) where "deltaker" is not null;

create index "moetesak_liste" on "moetesak" ("virksomhet", "systemID" desc);

create index "moetesak_moete" on "moetesak" ("virksomhet", "moete", "systemID" desc) where "moete" is not null;

create index "moetesak_forslag" on "moetesak" ("virksomhet", "forslag", "systemID" desc) where "forslag" is not null;

create index "moetesak_fraSak" on "moetesak" ("virksomhet", "fraSak", "systemID" desc) where "fraSak" is not null;

create index "moetesak_godkjenner" on "moetesak" ("virksomhet", "godkjenner", "systemID" desc) where "godkjenner" is not null;

create index "moetesak_oversendtTil" on "moetesak" ("virksomhet", "oversendtTil", "systemID" desc) where "oversendtTil" is not null;

create index "moetesak_saksmappe" on "moetesak" ("virksomhet", "saksmappe", "systemID" desc) where "saksmappe" is not null;

create index "moetesak_moeteregistrering" on "moetesak" ("virksomhet", "moeteregistrering", "systemID" desc) where "moeteregistrering" is not null;

create index "moetesak_soek" on "moetesak" using gin ("virksomhet", "soek");

create index "moetesak_ledd" on "moetesak" using gin ("virksomhet", (coalesce("tittel", '')) gin_trgm_ops);

create index "sakspapir_liste" on "sakspapir" ("virksomhet", "systemID" desc);

create index "sakspapir_moetesak" on "sakspapir" ("virksomhet", "moetesak", "systemID" desc) where "moetesak" is not null;

create index "sakspapir_moeteregistrering" on "sakspapir" ("virksomhet", "moeteregistrering", "systemID" desc) where "moeteregistrering" is not null;

create index "sakspapir_papir" on "sakspapir" ("virksomhet", "papir", "systemID" desc);

create index "sakspapir_soek" on "sakspapir" using gin ("virksomhet", "soek");

create index "fullmakt_liste" on "fullmakt" ("virksomhet", "systemID" desc);

create index "fullmakt_moete" on "fullmakt" ("virksomhet", "moete", "systemID" desc) where "moete" is not null;

create index "fullmakt_fraDeltaker" on "fullmakt" ("virksomhet", "fraDeltaker", "systemID" desc) where "fraDeltaker" is not null;

create index "fullmakt_tilDeltaker" on "fullmakt" ("virksomhet", "tilDeltaker", "systemID" desc) where "tilDeltaker" is not null;

create index "fullmakt_moetesak" on "fullmakt" ("virksomhet", "moetesak", "systemID" desc) where "moetesak" is not null;

create index "fullmakt_moeteregistrering" on "fullmakt" ("virksomhet", "moeteregistrering", "systemID" desc) where "moeteregistrering" is not null;

create index "saksinteresse_liste" on "saksinteresse" ("virksomhet", "systemID" desc);

create index "saksinteresse_moetesak" on "saksinteresse" ("virksomhet", "moetesak", "systemID" desc) where "moetesak" is not null;

create index "saksinteresse_part" on "saksinteresse" ("virksomhet", "part", "systemID" desc) where "part" is not null;

create index "inhabilitet_liste" on "inhabilitet" ("virksomhet", "systemID" desc);

create index "inhabilitet_moetesak" on "inhabilitet" ("virksomhet", "moetesak", "systemID" desc) where "moetesak" is not null;

create index "inhabilitet_deltaker" on "inhabilitet" ("virksomhet", "deltaker", "systemID" desc) where "deltaker" is not null;

create index "taler_liste" on "taler" ("virksomhet", "systemID" desc);

create index "taler_moete" on "taler" ("virksomhet", "moete", "systemID" desc) where "moete" is not null;

create index "taler_moetesak" on "taler" ("virksomhet", "moetesak", "systemID" desc) where "moetesak" is not null;

create index "taler_deltaker" on "taler" ("virksomhet", "deltaker", "systemID" desc) where "deltaker" is not null;

create index "moeteforslag_liste" on "moeteforslag" ("virksomhet", "systemID" desc);

create index "moeteforslag_moetesak" on "moeteforslag" ("virksomhet", "moetesak", "systemID" desc) where "moetesak" is not null;

create index "moeteforslag_deltaker" on "moeteforslag" ("virksomhet", "deltaker", "systemID" desc) where "deltaker" is not null;

create index "moeteforslag_endrerForslag" on "moeteforslag" ("virksomhet", "endrerForslag", "systemID" desc) where "endrerForslag" is not null;

create index "votering_liste" on "votering" ("virksomhet", "systemID" desc);

create index "votering_moetesak" on "votering" ("virksomhet", "moetesak", "systemID" desc) where "moetesak" is not null;

create index "votering_moeteforslag" on "votering" ("virksomhet", "moeteforslag", "systemID" desc) where "moeteforslag" is not null;

create index "votering_motforslag" on "votering" ("virksomhet", "motforslag", "systemID" desc) where "motforslag" is not null;

create index "stemme_liste" on "stemme" ("virksomhet", "systemID" desc);

create index "stemme_votering" on "stemme" ("virksomhet", "votering", "systemID" desc) where "votering" is not null;

create index "stemme_moetesak" on "stemme" ("virksomhet", "moetesak", "systemID" desc) where "moetesak" is not null;

create index "stemme_deltaker" on "stemme" ("virksomhet", "deltaker", "systemID" desc) where "deltaker" is not null;

create index "stemme_fullmakt" on "stemme" ("virksomhet", "fullmakt", "systemID" desc) where "fullmakt" is not null;

create index "protokollmerknad_liste" on "protokollmerknad" ("virksomhet", "systemID" desc);

create index "protokollmerknad_moete" on "protokollmerknad" ("virksomhet", "moete", "systemID" desc) where "moete" is not null;

create index "protokollmerknad_moetesak" on "protokollmerknad" ("virksomhet", "moetesak", "systemID" desc) where "moetesak" is not null;

create index "protokollmerknad_deltaker" on "protokollmerknad" ("virksomhet", "deltaker", "systemID" desc) where "deltaker" is not null;

create index "hoering_liste" on "hoering" ("virksomhet", "systemID" desc);

create index "hoering_arena" on "hoering" ("virksomhet", "arena", "systemID" desc) where "arena" is not null;

create index "hoering_forslag" on "hoering" ("virksomhet", "forslag", "systemID" desc) where "forslag" is not null;

create index "hoering_avtaleversjon" on "hoering" ("virksomhet", "avtaleversjon", "systemID" desc) where "avtaleversjon" is not null;

create index "hoering_moetesak" on "hoering" ("virksomhet", "moetesak", "systemID" desc) where "moetesak" is not null;

create index "hoering_strategi" on "hoering" ("virksomhet", "strategi", "systemID" desc) where "strategi" is not null;

create index "hoering_saksmappe" on "hoering" ("virksomhet", "saksmappe", "systemID" desc) where "saksmappe" is not null;

create index "hoering_journalpost" on "hoering" ("virksomhet", "journalpost", "systemID" desc) where "journalpost" is not null;

create index "hoering_soek" on "hoering" using gin ("virksomhet", "soek");

create index "hoering_ledd" on "hoering" using gin ("virksomhet", (coalesce("tittel", '') || ' ' || coalesce("tekst", '')) gin_trgm_ops);

create unique index "hoering_nummer_unik" on "hoering" ("virksomhet", "aar", "nummer") where "nummer" is not null;

create index "hoeringssvar_liste" on "hoeringssvar" ("virksomhet", "systemID" desc);

create index "hoeringssvar_hoering" on "hoeringssvar" ("virksomhet", "hoering", "systemID" desc) where "hoering" is not null;

create index "hoeringssvar_part" on "hoeringssvar" ("virksomhet", "part", "systemID" desc) where "part" is not null;

create index "hoeringssvar_journalpost" on "hoeringssvar" ("virksomhet", "journalpost", "systemID" desc) where "journalpost" is not null;

create index "kommentar_liste" on "kommentar" ("virksomhet", "systemID" desc);

create index "kommentar_forslag" on "kommentar" ("virksomhet", "forslag", "systemID" desc) where "forslag" is not null;

create index "kommentar_moetesak" on "kommentar" ("virksomhet", "moetesak", "systemID" desc) where "moetesak" is not null;

create index "kommentar_hoering" on "kommentar" ("virksomhet", "hoering", "systemID" desc) where "hoering" is not null;

create index "kommentar_svarPaa" on "kommentar" ("virksomhet", "svarPaa", "systemID" desc) where "svarPaa" is not null;

create index "kommentar_soek" on "kommentar" using gin ("virksomhet", "soek");

create index "internkommentar_liste" on "internkommentar" ("virksomhet", "systemID" desc);

create index "internkommentar_forslag" on "internkommentar" ("virksomhet", "forslag", "systemID" desc) where "forslag" is not null;

create index "internkommentar_moetesak" on "internkommentar" ("virksomhet", "moetesak", "systemID" desc) where "moetesak" is not null;

create index "internkommentar_hoering" on "internkommentar" ("virksomhet", "hoering", "systemID" desc) where "hoering" is not null;

create index "internkommentar_svarPaa" on "internkommentar" ("virksomhet", "svarPaa", "systemID" desc) where "svarPaa" is not null;

create index "utsendelse_liste" on "utsendelse" ("virksomhet", "systemID" desc);

create index "utsendelse_saksmappe" on "utsendelse" ("virksomhet", "saksmappe", "systemID" desc) where "saksmappe" is not null;

create index "utsendelse_journalpost" on "utsendelse" ("virksomhet", "journalpost", "systemID" desc) where "journalpost" is not null;

create index "utsendelse_soek" on "utsendelse" using gin ("virksomhet", "soek");

create index "vedtak_liste" on "vedtak" ("virksomhet", "systemID" desc);

create index "vedtak_moetesak" on "vedtak" ("virksomhet", "moetesak", "systemID" desc) where "moetesak" is not null;

create index "vedtak_arena" on "vedtak" ("virksomhet", "arena", "systemID" desc) where "arena" is not null;

create index "vedtak_klausul" on "vedtak" ("virksomhet", "klausul", "systemID" desc) where "klausul" is not null;

create index "vedtak_moeteregistrering" on "vedtak" ("virksomhet", "moeteregistrering", "systemID" desc) where "moeteregistrering" is not null;

create index "vedtak_soek" on "vedtak" using gin ("virksomhet", "soek");

create index "vedtak_ledd" on "vedtak" using gin ("virksomhet", (coalesce("tittel", '') || ' ' || coalesce("tekst", '')) gin_trgm_ops);

create unique index "vedtak_nummer_unik" on "vedtak" ("virksomhet", "aar", "nummer") where "nummer" is not null;

create index "satsing_liste" on "satsing" ("virksomhet", "systemID" desc);

create index "satsing_vedtak" on "satsing" ("virksomhet", "vedtak", "systemID" desc) where "vedtak" is not null;

create index "satsing_saksmappe" on "satsing" ("virksomhet", "saksmappe", "systemID" desc) where "saksmappe" is not null;

create index "satsing_soek" on "satsing" using gin ("virksomhet", "soek");

create index "satsing_ledd" on "satsing" using gin ("virksomhet", (coalesce("tittel", '') || ' ' || coalesce("beskrivelse", '')) gin_trgm_ops);

create index "deltakelse_liste" on "deltakelse" ("virksomhet", "systemID" desc);

create index "deltakelse_satsing" on "deltakelse" ("virksomhet", "satsing", "systemID" desc) where "satsing" is not null;

create index "deltakelse_part" on "deltakelse" ("virksomhet", "part", "systemID" desc) where "part" is not null;

create index "deltakelse_journalpost" on "deltakelse" ("virksomhet", "journalpost", "systemID" desc) where "journalpost" is not null;

create index "oppfoelging_liste" on "oppfoelging" ("virksomhet", "systemID" desc);

create index "oppfoelging_vedtak" on "oppfoelging" ("virksomhet", "vedtak", "systemID" desc) where "vedtak" is not null;

create index "oppfoelging_eierArena" on "oppfoelging" ("virksomhet", "eierArena", "systemID" desc) where "eierArena" is not null;

create index "oppfoelging_eierPart" on "oppfoelging" ("virksomhet", "eierPart", "systemID" desc) where "eierPart" is not null;

create index "oppfoelging_journalpost" on "oppfoelging" ("virksomhet", "journalpost", "systemID" desc) where "journalpost" is not null;

create index "oppfoelging_soek" on "oppfoelging" using gin ("virksomhet", "soek");

create index "oppfoelging_ledd" on "oppfoelging" using gin ("virksomhet", (coalesce("tittel", '') || ' ' || coalesce("tekst", '')) gin_trgm_ops);

create index "fellesloesning_liste" on "fellesloesning" ("virksomhet", "systemID" desc);

create index "fellesloesning_saksmappe" on "fellesloesning" ("virksomhet", "saksmappe", "systemID" desc) where "saksmappe" is not null;

create index "fellesloesning_soek" on "fellesloesning" using gin ("virksomhet", "soek");

create index "loesningsbruk_liste" on "loesningsbruk" ("virksomhet", "systemID" desc);

create index "loesningsbruk_loesning" on "loesningsbruk" ("virksomhet", "loesning", "systemID" desc) where "loesning" is not null;

create index "loesningsbruk_part" on "loesningsbruk" ("virksomhet", "part", "systemID" desc) where "part" is not null;

create index "loesningsbruk_journalpost" on "loesningsbruk" ("virksomhet", "journalpost", "systemID" desc) where "journalpost" is not null;

create index "kartlegging_liste" on "kartlegging" ("virksomhet", "systemID" desc);

create index "kartlegging_saksmappe" on "kartlegging" ("virksomhet", "saksmappe", "systemID" desc) where "saksmappe" is not null;

create index "kartlegging_journalpost" on "kartlegging" ("virksomhet", "journalpost", "systemID" desc) where "journalpost" is not null;

create index "kartlegging_soek" on "kartlegging" using gin ("virksomhet", "soek");

create index "kartleggingssvar_liste" on "kartleggingssvar" ("virksomhet", "systemID" desc);

create index "kartleggingssvar_kartlegging" on "kartleggingssvar" ("virksomhet", "kartlegging", "systemID" desc) where "kartlegging" is not null;

create index "kartleggingssvar_part" on "kartleggingssvar" ("virksomhet", "part", "systemID" desc) where "part" is not null;

create index "kartleggingssvar_journalpost" on "kartleggingssvar" ("virksomhet", "journalpost", "systemID" desc) where "journalpost" is not null;

create index "endringsmaal_liste" on "endringsmaal" ("virksomhet", "systemID" desc);

create index "endringsmaal_loesning" on "endringsmaal" ("virksomhet", "loesning", "systemID" desc) where "loesning" is not null;

create index "endringsmaal_part" on "endringsmaal" ("virksomhet", "part", "systemID" desc) where "part" is not null;

create index "endringsmaal_soek" on "endringsmaal" using gin ("virksomhet", "soek");

create index "bistand_liste" on "bistand" ("virksomhet", "systemID" desc);

create index "bistand_part" on "bistand" ("virksomhet", "part", "systemID" desc) where "part" is not null;

create index "bistand_loesning" on "bistand" ("virksomhet", "loesning", "systemID" desc) where "loesning" is not null;

create index "bistand_soek" on "bistand" using gin ("virksomhet", "soek");

create index "mentorordning_liste" on "mentorordning" ("virksomhet", "systemID" desc);

create index "mentorordning_tilbud" on "mentorordning" ("virksomhet", "tilbud", "systemID" desc) where "tilbud" is not null;

create index "mentorordning_oenske" on "mentorordning" ("virksomhet", "oenske", "systemID" desc) where "oenske" is not null;

create index "mentorordning_saksmappe" on "mentorordning" ("virksomhet", "saksmappe", "systemID" desc) where "saksmappe" is not null;

create index "mentorordning_journalpost" on "mentorordning" ("virksomhet", "journalpost", "systemID" desc) where "journalpost" is not null;

create index "mentorordning_soek" on "mentorordning" using gin ("virksomhet", "soek");

create index "erfaring_liste" on "erfaring" ("virksomhet", "systemID" desc);

create index "erfaring_part" on "erfaring" ("virksomhet", "part", "systemID" desc) where "part" is not null;

create index "erfaring_loesning" on "erfaring" ("virksomhet", "loesning", "systemID" desc) where "loesning" is not null;

create index "erfaring_mentorordning" on "erfaring" ("virksomhet", "mentorordning", "systemID" desc) where "mentorordning" is not null;

create index "erfaring_journalpost" on "erfaring" ("virksomhet", "journalpost", "systemID" desc) where "journalpost" is not null;

create index "erfaring_soek" on "erfaring" using gin ("virksomhet", "soek");

create table "arkiv_arkivskaper" (
  "virksomhet" uuid not null,
  "arkiv" uuid not null,
  "arkivskaper" uuid not null,
  primary key ("virksomhet", "arkiv", "arkivskaper")
);

alter table "arkiv_arkivskaper" add constraint "arkiv_arkivskaper_fra_fk" foreign key ("virksomhet", "arkiv") references "arkiv" ("virksomhet", "systemID");

alter table "arkiv_arkivskaper" add constraint "arkiv_arkivskaper_til_fk" foreign key ("virksomhet", "arkivskaper") references "arkivskaper" ("virksomhet", "systemID");

create index "arkiv_arkivskaper_til" on "arkiv_arkivskaper" ("virksomhet", "arkivskaper");

alter table "arkiv_arkivskaper" enable row level security;

alter table "arkiv_arkivskaper" force row level security;

create policy "les" on "arkiv_arkivskaper" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or exists (select 1 from "arkiv" eier where eier."virksomhet" = "arkiv_arkivskaper"."virksomhet" and eier."systemID" = "arkiv_arkivskaper"."arkiv")));

create policy "skriv" on "arkiv_arkivskaper" for all to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, delete on "arkiv_arkivskaper" to felles_app;

create table "arkivdel_sekundaerklassifikasjonssystem" (
  "virksomhet" uuid not null,
  "arkivdel" uuid not null,
  "klassifikasjonssystem" uuid not null,
  primary key ("virksomhet", "arkivdel", "klassifikasjonssystem")
);

alter table "arkivdel_sekundaerklassifikasjonssystem" add constraint "arkivdel_sekundaerklassifikasjonssystem_fra_fk" foreign key ("virksomhet", "arkivdel") references "arkivdel" ("virksomhet", "systemID");

alter table "arkivdel_sekundaerklassifikasjonssystem" add constraint "arkivdel_sekundaerklassifikasjonssystem_til_fk" foreign key ("virksomhet", "klassifikasjonssystem") references "klassifikasjonssystem" ("virksomhet", "systemID");

create index "arkivdel_sekundaerklassifikasjonssystem_til" on "arkivdel_sekundaerklassifikasjonssystem" ("virksomhet", "klassifikasjonssystem");

alter table "arkivdel_sekundaerklassifikasjonssystem" enable row level security;

alter table "arkivdel_sekundaerklassifikasjonssystem" force row level security;

create policy "les" on "arkivdel_sekundaerklassifikasjonssystem" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or exists (select 1 from "arkivdel" eier where eier."virksomhet" = "arkivdel_sekundaerklassifikasjonssystem"."virksomhet" and eier."systemID" = "arkivdel_sekundaerklassifikasjonssystem"."arkivdel")));

create policy "skriv" on "arkivdel_sekundaerklassifikasjonssystem" for all to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, delete on "arkivdel_sekundaerklassifikasjonssystem" to felles_app;

create table "registrering_dokumentbeskrivelse" (
  "virksomhet" uuid not null,
  "registrering" uuid not null,
  "dokumentbeskrivelse" uuid not null,
  primary key ("virksomhet", "registrering", "dokumentbeskrivelse")
);

alter table "registrering_dokumentbeskrivelse" add constraint "registrering_dokumentbeskrivelse_fra_fk" foreign key ("virksomhet", "registrering") references "registrering" ("virksomhet", "systemID");

alter table "registrering_dokumentbeskrivelse" add constraint "registrering_dokumentbeskrivelse_til_fk" foreign key ("virksomhet", "dokumentbeskrivelse") references "dokumentbeskrivelse" ("virksomhet", "systemID");

create index "registrering_dokumentbeskrivelse_til" on "registrering_dokumentbeskrivelse" ("virksomhet", "dokumentbeskrivelse");

alter table "registrering_dokumentbeskrivelse" enable row level security;

alter table "registrering_dokumentbeskrivelse" force row level security;

create policy "les" on "registrering_dokumentbeskrivelse" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or exists (select 1 from "registrering" eier where eier."virksomhet" = "registrering_dokumentbeskrivelse"."virksomhet" and eier."systemID" = "registrering_dokumentbeskrivelse"."registrering")));

create policy "skriv" on "registrering_dokumentbeskrivelse" for all to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, delete on "registrering_dokumentbeskrivelse" to felles_app;

create table "mappe_sekundaerklassifikasjon" (
  "virksomhet" uuid not null,
  "mappe" uuid not null,
  "klasse" uuid not null,
  primary key ("virksomhet", "mappe", "klasse")
);

alter table "mappe_sekundaerklassifikasjon" add constraint "mappe_sekundaerklassifikasjon_fra_fk" foreign key ("virksomhet", "mappe") references "mappe" ("virksomhet", "systemID");

alter table "mappe_sekundaerklassifikasjon" add constraint "mappe_sekundaerklassifikasjon_til_fk" foreign key ("virksomhet", "klasse") references "klasse" ("virksomhet", "systemID");

create index "mappe_sekundaerklassifikasjon_til" on "mappe_sekundaerklassifikasjon" ("virksomhet", "klasse");

alter table "mappe_sekundaerklassifikasjon" enable row level security;

alter table "mappe_sekundaerklassifikasjon" force row level security;

create policy "les" on "mappe_sekundaerklassifikasjon" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or exists (select 1 from "mappe" eier where eier."virksomhet" = "mappe_sekundaerklassifikasjon"."virksomhet" and eier."systemID" = "mappe_sekundaerklassifikasjon"."mappe")));

create policy "skriv" on "mappe_sekundaerklassifikasjon" for all to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, delete on "mappe_sekundaerklassifikasjon" to felles_app;

create table "mappe_presedens" (
  "virksomhet" uuid not null,
  "mappe" uuid not null,
  "presedens" uuid not null,
  primary key ("virksomhet", "mappe", "presedens")
);

alter table "mappe_presedens" add constraint "mappe_presedens_fra_fk" foreign key ("virksomhet", "mappe") references "mappe" ("virksomhet", "systemID");

alter table "mappe_presedens" add constraint "mappe_presedens_til_fk" foreign key ("virksomhet", "presedens") references "presedens" ("virksomhet", "systemID");

create index "mappe_presedens_til" on "mappe_presedens" ("virksomhet", "presedens");

alter table "mappe_presedens" enable row level security;

alter table "mappe_presedens" force row level security;

create policy "les" on "mappe_presedens" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or exists (select 1 from "mappe" eier where eier."virksomhet" = "mappe_presedens"."virksomhet" and eier."systemID" = "mappe_presedens"."mappe")));

create policy "skriv" on "mappe_presedens" for all to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, delete on "mappe_presedens" to felles_app;

create table "registrering_presedens" (
  "virksomhet" uuid not null,
  "registrering" uuid not null,
  "presedens" uuid not null,
  primary key ("virksomhet", "registrering", "presedens")
);

alter table "registrering_presedens" add constraint "registrering_presedens_fra_fk" foreign key ("virksomhet", "registrering") references "registrering" ("virksomhet", "systemID");

alter table "registrering_presedens" add constraint "registrering_presedens_til_fk" foreign key ("virksomhet", "presedens") references "presedens" ("virksomhet", "systemID");

create index "registrering_presedens_til" on "registrering_presedens" ("virksomhet", "presedens");

alter table "registrering_presedens" enable row level security;

alter table "registrering_presedens" force row level security;

create policy "les" on "registrering_presedens" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or exists (select 1 from "registrering" eier where eier."virksomhet" = "registrering_presedens"."virksomhet" and eier."systemID" = "registrering_presedens"."registrering")));

create policy "skriv" on "registrering_presedens" for all to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, delete on "registrering_presedens" to felles_app;

create table "bruker_administrativenhet" (
  "virksomhet" uuid not null,
  "bruker" uuid not null,
  "administrativenhet" uuid not null,
  primary key ("virksomhet", "bruker", "administrativenhet")
);

alter table "bruker_administrativenhet" add constraint "bruker_administrativenhet_fra_fk" foreign key ("virksomhet", "bruker") references "bruker" ("virksomhet", "systemID");

alter table "bruker_administrativenhet" add constraint "bruker_administrativenhet_til_fk" foreign key ("virksomhet", "administrativenhet") references "administrativenhet" ("virksomhet", "systemID");

create index "bruker_administrativenhet_til" on "bruker_administrativenhet" ("virksomhet", "administrativenhet");

alter table "bruker_administrativenhet" enable row level security;

alter table "bruker_administrativenhet" force row level security;

create policy "les" on "bruker_administrativenhet" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or exists (select 1 from "bruker" eier where eier."virksomhet" = "bruker_administrativenhet"."virksomhet" and eier."systemID" = "bruker_administrativenhet"."bruker")));

create policy "skriv" on "bruker_administrativenhet" for all to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, delete on "bruker_administrativenhet" to felles_app;

create table "partendring_fra" (
  "virksomhet" uuid not null,
  "partendring" uuid not null,
  "samarbeidspart" uuid not null,
  primary key ("virksomhet", "partendring", "samarbeidspart")
);

alter table "partendring_fra" add constraint "partendring_fra_fra_fk" foreign key ("virksomhet", "partendring") references "partendring" ("virksomhet", "systemID");

alter table "partendring_fra" add constraint "partendring_fra_til_fk" foreign key ("virksomhet", "samarbeidspart") references "samarbeidspart" ("virksomhet", "systemID");

create index "partendring_fra_til" on "partendring_fra" ("virksomhet", "samarbeidspart");

alter table "partendring_fra" enable row level security;

alter table "partendring_fra" force row level security;

create policy "les" on "partendring_fra" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or exists (select 1 from "partendring" eier where eier."virksomhet" = "partendring_fra"."virksomhet" and eier."systemID" = "partendring_fra"."partendring")));

create policy "skriv" on "partendring_fra" for all to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, delete on "partendring_fra" to felles_app;

create table "partendring_til" (
  "virksomhet" uuid not null,
  "partendring" uuid not null,
  "samarbeidspart" uuid not null,
  primary key ("virksomhet", "partendring", "samarbeidspart")
);

alter table "partendring_til" add constraint "partendring_til_fra_fk" foreign key ("virksomhet", "partendring") references "partendring" ("virksomhet", "systemID");

alter table "partendring_til" add constraint "partendring_til_til_fk" foreign key ("virksomhet", "samarbeidspart") references "samarbeidspart" ("virksomhet", "systemID");

create index "partendring_til_til" on "partendring_til" ("virksomhet", "samarbeidspart");

alter table "partendring_til" enable row level security;

alter table "partendring_til" force row level security;

create policy "les" on "partendring_til" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or exists (select 1 from "partendring" eier where eier."virksomhet" = "partendring_til"."virksomhet" and eier."systemID" = "partendring_til"."partendring")));

create policy "skriv" on "partendring_til" for all to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, delete on "partendring_til" to felles_app;

create table "forslag_maal" (
  "virksomhet" uuid not null,
  "forslag" uuid not null,
  "maal" uuid not null,
  primary key ("virksomhet", "forslag", "maal")
);

alter table "forslag_maal" add constraint "forslag_maal_fra_fk" foreign key ("virksomhet", "forslag") references "forslag" ("virksomhet", "systemID");

alter table "forslag_maal" add constraint "forslag_maal_til_fk" foreign key ("virksomhet", "maal") references "maal" ("virksomhet", "systemID");

create index "forslag_maal_til" on "forslag_maal" ("virksomhet", "maal");

alter table "forslag_maal" enable row level security;

alter table "forslag_maal" force row level security;

create policy "les" on "forslag_maal" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or exists (select 1 from "forslag" eier where eier."virksomhet" = "forslag_maal"."virksomhet" and eier."systemID" = "forslag_maal"."forslag")));

create policy "skriv" on "forslag_maal" for all to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, delete on "forslag_maal" to felles_app;

create table "forretningsorden_vetopart" (
  "virksomhet" uuid not null,
  "forretningsorden" uuid not null,
  "samarbeidspart" uuid not null,
  primary key ("virksomhet", "forretningsorden", "samarbeidspart")
);

alter table "forretningsorden_vetopart" add constraint "forretningsorden_vetopart_fra_fk" foreign key ("virksomhet", "forretningsorden") references "forretningsorden" ("virksomhet", "systemID");

alter table "forretningsorden_vetopart" add constraint "forretningsorden_vetopart_til_fk" foreign key ("virksomhet", "samarbeidspart") references "samarbeidspart" ("virksomhet", "systemID");

create index "forretningsorden_vetopart_til" on "forretningsorden_vetopart" ("virksomhet", "samarbeidspart");

alter table "forretningsorden_vetopart" enable row level security;

alter table "forretningsorden_vetopart" force row level security;

create policy "les" on "forretningsorden_vetopart" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or exists (select 1 from "forretningsorden" eier where eier."virksomhet" = "forretningsorden_vetopart"."virksomhet" and eier."systemID" = "forretningsorden_vetopart"."forretningsorden")));

create policy "skriv" on "forretningsorden_vetopart" for all to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, delete on "forretningsorden_vetopart" to felles_app;

create table "satsing_maal" (
  "virksomhet" uuid not null,
  "satsing" uuid not null,
  "maal" uuid not null,
  primary key ("virksomhet", "satsing", "maal")
);

alter table "satsing_maal" add constraint "satsing_maal_fra_fk" foreign key ("virksomhet", "satsing") references "satsing" ("virksomhet", "systemID");

alter table "satsing_maal" add constraint "satsing_maal_til_fk" foreign key ("virksomhet", "maal") references "maal" ("virksomhet", "systemID");

create index "satsing_maal_til" on "satsing_maal" ("virksomhet", "maal");

alter table "satsing_maal" enable row level security;

alter table "satsing_maal" force row level security;

create policy "les" on "satsing_maal" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or exists (select 1 from "satsing" eier where eier."virksomhet" = "satsing_maal"."virksomhet" and eier."systemID" = "satsing_maal"."satsing")));

create policy "skriv" on "satsing_maal" for all to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, delete on "satsing_maal" to felles_app;

create table "fellesloesning_maal" (
  "virksomhet" uuid not null,
  "fellesloesning" uuid not null,
  "maal" uuid not null,
  primary key ("virksomhet", "fellesloesning", "maal")
);

alter table "fellesloesning_maal" add constraint "fellesloesning_maal_fra_fk" foreign key ("virksomhet", "fellesloesning") references "fellesloesning" ("virksomhet", "systemID");

alter table "fellesloesning_maal" add constraint "fellesloesning_maal_til_fk" foreign key ("virksomhet", "maal") references "maal" ("virksomhet", "systemID");

create index "fellesloesning_maal_til" on "fellesloesning_maal" ("virksomhet", "maal");

alter table "fellesloesning_maal" enable row level security;

alter table "fellesloesning_maal" force row level security;

create policy "les" on "fellesloesning_maal" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or exists (select 1 from "fellesloesning" eier where eier."virksomhet" = "fellesloesning_maal"."virksomhet" and eier."systemID" = "fellesloesning_maal"."fellesloesning")));

create policy "skriv" on "fellesloesning_maal" for all to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, delete on "fellesloesning_maal" to felles_app;

create table "kartlegging_loesning" (
  "virksomhet" uuid not null,
  "kartlegging" uuid not null,
  "fellesloesning" uuid not null,
  primary key ("virksomhet", "kartlegging", "fellesloesning")
);

alter table "kartlegging_loesning" add constraint "kartlegging_loesning_fra_fk" foreign key ("virksomhet", "kartlegging") references "kartlegging" ("virksomhet", "systemID");

alter table "kartlegging_loesning" add constraint "kartlegging_loesning_til_fk" foreign key ("virksomhet", "fellesloesning") references "fellesloesning" ("virksomhet", "systemID");

create index "kartlegging_loesning_til" on "kartlegging_loesning" ("virksomhet", "fellesloesning");

alter table "kartlegging_loesning" enable row level security;

alter table "kartlegging_loesning" force row level security;

create policy "les" on "kartlegging_loesning" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or exists (select 1 from "kartlegging" eier where eier."virksomhet" = "kartlegging_loesning"."virksomhet" and eier."systemID" = "kartlegging_loesning"."kartlegging")));

create policy "skriv" on "kartlegging_loesning" for all to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, delete on "kartlegging_loesning" to felles_app;

alter table "arkiv" enable row level security;

alter table "arkiv" force row level security;

create policy "les" on "arkiv" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or false));

create policy "ny" on "arkiv" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "arkiv" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "arkiv" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "arkiv" to felles_app;

alter table "arkivskaper" enable row level security;

alter table "arkivskaper" force row level security;

create policy "les" on "arkivskaper" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or false));

create policy "ny" on "arkivskaper" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "arkivskaper" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "arkivskaper" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "arkivskaper" to felles_app;

alter table "arkivdel" enable row level security;

alter table "arkivdel" force row level security;

create policy "les" on "arkivdel" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or false));

create policy "ny" on "arkivdel" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "arkivdel" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "arkivdel" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "arkivdel" to felles_app;

alter table "klassifikasjonssystem" enable row level security;

alter table "klassifikasjonssystem" force row level security;

create policy "les" on "klassifikasjonssystem" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or false));

create policy "ny" on "klassifikasjonssystem" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "klassifikasjonssystem" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "klassifikasjonssystem" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "klassifikasjonssystem" to felles_app;

alter table "klasse" enable row level security;

alter table "klasse" force row level security;

create policy "les" on "klasse" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or false));

create policy "ny" on "klasse" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "klasse" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "klasse" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "klasse" to felles_app;

alter table "mappe" enable row level security;

alter table "mappe" force row level security;

create policy "les" on "mappe" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or ("mappe"."type" = 'saksmappe' and coalesce("mappe"."saksstatus" in ('B', 'A', 'F', 'S', 'P'), false)) or ("mappe"."type" = 'moetemappe' and not (coalesce("mappe"."ikkeKunngjort", false)))));

create policy "ny" on "mappe" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "mappe" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "mappe" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "mappe" to felles_app;

alter table "registrering" enable row level security;

alter table "registrering" force row level security;

create policy "les" on "registrering" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or ("registrering"."type" = 'journalpost' and coalesce("registrering"."journalstatus" in ('J', 'E', 'A'), false)) or ("registrering"."type" = 'moeteregistrering' and (coalesce("registrering"."moeteregistreringsstatus" in ('F', 'G'), false) and (exists (select 1 from "mappe" over where over."virksomhet" = "registrering"."virksomhet" and over."systemID" = "registrering"."mappe") or not ("registrering"."mappe" is not null))))));

create policy "ny" on "registrering" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "registrering" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "registrering" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "registrering" to felles_app;

alter table "dokumentbeskrivelse" enable row level security;

alter table "dokumentbeskrivelse" force row level security;

create policy "les" on "dokumentbeskrivelse" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or coalesce("dokumentbeskrivelse"."offentlig", false)));

create policy "ny" on "dokumentbeskrivelse" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "dokumentbeskrivelse" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "dokumentbeskrivelse" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "dokumentbeskrivelse" to felles_app;

alter table "dokumentobjekt" enable row level security;

alter table "dokumentobjekt" force row level security;

create policy "les" on "dokumentobjekt" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ("skjerming_skjermingDokument" is null or "skjerming_tilgangsrestriksjon" = any((select current_klareringer())::text[])) and ((select er_intern()) or coalesce("dokumentobjekt"."offentlig", false)));

create policy "ny" on "dokumentobjekt" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "dokumentobjekt" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "dokumentobjekt" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "dokumentobjekt" to felles_app;

alter table "korrespondansepart" enable row level security;

alter table "korrespondansepart" force row level security;

create policy "les" on "korrespondansepart" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or ("korrespondansepart"."type" = 'korrespondansepart' and exists (select 1 from "registrering" over where over."virksomhet" = "korrespondansepart"."virksomhet" and over."systemID" = "korrespondansepart"."registrering")) or ("korrespondansepart"."type" = 'korrespondansepartenhet' and exists (select 1 from "registrering" over where over."virksomhet" = "korrespondansepart"."virksomhet" and over."systemID" = "korrespondansepart"."registrering")) or ("korrespondansepart"."type" = 'korrespondansepartperson' and exists (select 1 from "registrering" over where over."virksomhet" = "korrespondansepart"."virksomhet" and over."systemID" = "korrespondansepart"."registrering")) or ("korrespondansepart"."type" = 'korrespondansepartintern' and exists (select 1 from "registrering" over where over."virksomhet" = "korrespondansepart"."virksomhet" and over."systemID" = "korrespondansepart"."registrering"))));

create policy "ny" on "korrespondansepart" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "korrespondansepart" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "korrespondansepart" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "korrespondansepart" to felles_app;

alter table "part" enable row level security;

alter table "part" force row level security;

create policy "les" on "part" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or false));

create policy "ny" on "part" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "part" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "part" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "part" to felles_app;

alter table "merknad" enable row level security;

alter table "merknad" force row level security;

create policy "les" on "merknad" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or false));

create policy "ny" on "merknad" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "merknad" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "merknad" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "merknad" to felles_app;

alter table "konvertering" enable row level security;

alter table "konvertering" force row level security;

create policy "les" on "konvertering" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or false));

create policy "ny" on "konvertering" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "konvertering" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "konvertering" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "konvertering" to felles_app;

alter table "kryssreferanse" enable row level security;

alter table "kryssreferanse" force row level security;

create policy "les" on "kryssreferanse" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or false));

create policy "ny" on "kryssreferanse" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "kryssreferanse" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "kryssreferanse" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "kryssreferanse" to felles_app;

alter table "nasjonalidentifikator" enable row level security;

alter table "nasjonalidentifikator" force row level security;

create policy "les" on "nasjonalidentifikator" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or false));

create policy "ny" on "nasjonalidentifikator" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "nasjonalidentifikator" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "nasjonalidentifikator" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "nasjonalidentifikator" to felles_app;

alter table "avskrivning" enable row level security;

alter table "avskrivning" force row level security;

create policy "les" on "avskrivning" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or false));

create policy "ny" on "avskrivning" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "avskrivning" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "avskrivning" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "avskrivning" to felles_app;

alter table "dokumentflyt" enable row level security;

alter table "dokumentflyt" force row level security;

create policy "les" on "dokumentflyt" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or false));

create policy "ny" on "dokumentflyt" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "dokumentflyt" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "dokumentflyt" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "dokumentflyt" to felles_app;

alter table "presedens" enable row level security;

alter table "presedens" force row level security;

create policy "les" on "presedens" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or false));

create policy "ny" on "presedens" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "presedens" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "presedens" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "presedens" to felles_app;

alter table "moetedeltaker" enable row level security;

alter table "moetedeltaker" force row level security;

create policy "les" on "moetedeltaker" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or exists (select 1 from "mappe" over where over."virksomhet" = "moetedeltaker"."virksomhet" and over."systemID" = "moetedeltaker"."moetemappe")));

create policy "ny" on "moetedeltaker" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "moetedeltaker" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "moetedeltaker" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "moetedeltaker" to felles_app;

alter table "administrativenhet" enable row level security;

alter table "administrativenhet" force row level security;

create policy "les" on "administrativenhet" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or false));

create policy "ny" on "administrativenhet" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "administrativenhet" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "administrativenhet" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "administrativenhet" to felles_app;

alter table "bruker" enable row level security;

alter table "bruker" force row level security;

create policy "les" on "bruker" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or false));

create policy "ny" on "bruker" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "bruker" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "bruker" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "bruker" to felles_app;

alter table "tilgang" enable row level security;

alter table "tilgang" force row level security;

create policy "les" on "tilgang" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select har_rolle('{administrator,arkivar}'::text[])) or false));

create policy "ny" on "tilgang" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "tilgang" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "tilgang" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "tilgang" to felles_app;

alter table "virksomhetsspesifikkeMetadata" enable row level security;

alter table "virksomhetsspesifikkeMetadata" force row level security;

create policy "les" on "virksomhetsspesifikkeMetadata" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or false));

create policy "ny" on "virksomhetsspesifikkeMetadata" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "virksomhetsspesifikkeMetadata" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "virksomhetsspesifikkeMetadata" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "virksomhetsspesifikkeMetadata" to felles_app;

alter table "kodeverdi" enable row level security;

alter table "kodeverdi" force row level security;

create policy "les" on "kodeverdi" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or false));

create policy "ny" on "kodeverdi" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "kodeverdi" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "kodeverdi" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "kodeverdi" to felles_app;

alter table "endringslogg" enable row level security;

alter table "endringslogg" force row level security;

create policy "les" on "endringslogg" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select har_rolle('{administrator,arkivar}'::text[])) or false));

create policy "ny" on "endringslogg" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "endringslogg" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "endringslogg" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "endringslogg" to felles_app;

alter table "samarbeidspart" enable row level security;

alter table "samarbeidspart" force row level security;

create policy "les" on "samarbeidspart" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or true));

create policy "ny" on "samarbeidspart" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "samarbeidspart" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "samarbeidspart" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "samarbeidspart" to felles_app;

alter table "partkode" enable row level security;

alter table "partkode" force row level security;

create policy "les" on "partkode" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or true));

create policy "ny" on "partkode" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "partkode" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "partkode" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "partkode" to felles_app;

alter table "folketall" enable row level security;

alter table "folketall" force row level security;

create policy "les" on "folketall" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or true));

create policy "ny" on "folketall" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "folketall" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "folketall" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "folketall" to felles_app;

alter table "partendring" enable row level security;

alter table "partendring" force row level security;

create policy "les" on "partendring" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or true));

create policy "ny" on "partendring" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "partendring" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "partendring" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "partendring" to felles_app;

alter table "viderefoering" enable row level security;

alter table "viderefoering" force row level security;

create policy "les" on "viderefoering" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or (coalesce("viderefoering"."viderefoeringsstatus" in ('gjennomfoert'), false) and not (coalesce("viderefoering"."intern", false)))));

create policy "ny" on "viderefoering" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "viderefoering" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "viderefoering" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "viderefoering" to felles_app;

alter table "region" enable row level security;

alter table "region" force row level security;

create policy "les" on "region" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or true));

create policy "ny" on "region" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "region" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "region" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "region" to felles_app;

alter table "regionmedlem" enable row level security;

alter table "regionmedlem" force row level security;

create policy "les" on "regionmedlem" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or true));

create policy "ny" on "regionmedlem" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "regionmedlem" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "regionmedlem" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "regionmedlem" to felles_app;

alter table "registerimport" enable row level security;

alter table "registerimport" force row level security;

create policy "les" on "registerimport" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select har_rolle('{sekretariat,administrator}'::text[])) or false));

create policy "ny" on "registerimport" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "registerimport" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "registerimport" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "registerimport" to felles_app;

alter table "registerforskjell" enable row level security;

alter table "registerforskjell" force row level security;

create policy "les" on "registerforskjell" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select har_rolle('{sekretariat,administrator}'::text[])) or false));

create policy "ny" on "registerforskjell" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "registerforskjell" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "registerforskjell" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "registerforskjell" to felles_app;

alter table "arena" enable row level security;

alter table "arena" force row level security;

create policy "les" on "arena" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or true));

create policy "ny" on "arena" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "arena" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "arena" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "arena" to felles_app;

alter table "sete" enable row level security;

alter table "sete" force row level security;

create policy "les" on "sete" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or true));

create policy "ny" on "sete" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "sete" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "sete" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "sete" to felles_app;

alter table "mandat" enable row level security;

alter table "mandat" force row level security;

create policy "les" on "mandat" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or true));

create policy "ny" on "mandat" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "mandat" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "mandat" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "mandat" to felles_app;

alter table "budsjett" enable row level security;

alter table "budsjett" force row level security;

create policy "les" on "budsjett" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or true));

create policy "ny" on "budsjett" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "budsjett" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "budsjett" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "budsjett" to felles_app;

alter table "rollenavn" enable row level security;

alter table "rollenavn" force row level security;

create policy "les" on "rollenavn" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or true));

create policy "ny" on "rollenavn" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "rollenavn" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "rollenavn" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "rollenavn" to felles_app;

alter table "arenasteg" enable row level security;

alter table "arenasteg" force row level security;

create policy "les" on "arenasteg" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or true));

create policy "ny" on "arenasteg" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "arenasteg" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "arenasteg" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "arenasteg" to felles_app;

alter table "sjekkpunktmal" enable row level security;

alter table "sjekkpunktmal" force row level security;

create policy "les" on "sjekkpunktmal" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or true));

create policy "ny" on "sjekkpunktmal" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "sjekkpunktmal" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "sjekkpunktmal" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "sjekkpunktmal" to felles_app;

alter table "sjekkpunkt" enable row level security;

alter table "sjekkpunkt" force row level security;

create policy "les" on "sjekkpunkt" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or true));

create policy "ny" on "sjekkpunkt" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "sjekkpunkt" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "sjekkpunkt" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "sjekkpunkt" to felles_app;

alter table "sammensetningsregel" enable row level security;

alter table "sammensetningsregel" force row level security;

create policy "les" on "sammensetningsregel" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or true));

create policy "ny" on "sammensetningsregel" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "sammensetningsregel" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "sammensetningsregel" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "sammensetningsregel" to felles_app;

alter table "nominasjon" enable row level security;

alter table "nominasjon" force row level security;

create policy "les" on "nominasjon" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or true));

create policy "ny" on "nominasjon" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "nominasjon" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "nominasjon" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "nominasjon" to felles_app;

alter table "ressurs" enable row level security;

alter table "ressurs" force row level security;

create policy "les" on "ressurs" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select har_rolle('{administrator,arkivar,leder,sekretariat,kp,medlem,observatoer}'::text[])) or false));

create policy "ny" on "ressurs" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "ressurs" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "ressurs" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "ressurs" to felles_app;

alter table "ressursbruk" enable row level security;

alter table "ressursbruk" force row level security;

create policy "les" on "ressursbruk" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select har_rolle('{administrator,arkivar,leder,sekretariat,kp,medlem,observatoer}'::text[])) or false));

create policy "ny" on "ressursbruk" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "ressursbruk" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "ressursbruk" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "ressursbruk" to felles_app;

alter table "arbeidsbehov" enable row level security;

alter table "arbeidsbehov" force row level security;

create policy "les" on "arbeidsbehov" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select har_rolle('{administrator,arkivar,leder,sekretariat,kp,medlem,observatoer}'::text[])) or false));

create policy "ny" on "arbeidsbehov" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "arbeidsbehov" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "arbeidsbehov" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "arbeidsbehov" to felles_app;

alter table "strategi" enable row level security;

alter table "strategi" force row level security;

create policy "les" on "strategi" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or true));

create policy "ny" on "strategi" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "strategi" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "strategi" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "strategi" to felles_app;

alter table "maal" enable row level security;

alter table "maal" force row level security;

create policy "les" on "maal" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or true));

create policy "ny" on "maal" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "maal" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "maal" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "maal" to felles_app;

alter table "anbefaling" enable row level security;

alter table "anbefaling" force row level security;

create policy "les" on "anbefaling" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or true));

create policy "ny" on "anbefaling" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "anbefaling" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "anbefaling" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "anbefaling" to felles_app;

alter table "avtale" enable row level security;

alter table "avtale" force row level security;

create policy "les" on "avtale" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or true));

create policy "ny" on "avtale" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "avtale" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "avtale" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "avtale" to felles_app;

alter table "avtaleversjon" enable row level security;

alter table "avtaleversjon" force row level security;

create policy "les" on "avtaleversjon" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or true));

create policy "ny" on "avtaleversjon" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "avtaleversjon" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "avtaleversjon" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "avtaleversjon" to felles_app;

alter table "klausul" enable row level security;

alter table "klausul" force row level security;

create policy "les" on "klausul" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or true));

create policy "ny" on "klausul" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "klausul" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "klausul" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "klausul" to felles_app;

alter table "tilslutning" enable row level security;

alter table "tilslutning" force row level security;

create policy "les" on "tilslutning" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or true));

create policy "ny" on "tilslutning" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "tilslutning" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "tilslutning" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "tilslutning" to felles_app;

alter table "reservasjon" enable row level security;

alter table "reservasjon" force row level security;

create policy "les" on "reservasjon" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or true));

create policy "ny" on "reservasjon" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "reservasjon" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "reservasjon" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "reservasjon" to felles_app;

alter table "partsvedtak" enable row level security;

alter table "partsvedtak" force row level security;

create policy "les" on "partsvedtak" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or true));

create policy "ny" on "partsvedtak" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "partsvedtak" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "partsvedtak" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "partsvedtak" to felles_app;

alter table "forslag" enable row level security;

alter table "forslag" force row level security;

create policy "les" on "forslag" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or coalesce("forslag"."forslagsstatus" in ('innstilt', 'paa-sakliste', 'vedtatt', 'avslaatt'), false)));

create policy "ny" on "forslag" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "forslag" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "forslag" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "forslag" to felles_app;

alter table "forslagssteg" enable row level security;

alter table "forslagssteg" force row level security;

create policy "les" on "forslagssteg" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or false));

create policy "ny" on "forslagssteg" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "forslagssteg" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "forslagssteg" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "forslagssteg" to felles_app;

alter table "saksframlegg" enable row level security;

alter table "saksframlegg" force row level security;

create policy "les" on "saksframlegg" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or false));

create policy "ny" on "saksframlegg" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "saksframlegg" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "saksframlegg" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "saksframlegg" to felles_app;

alter table "saksframleggversjon" enable row level security;

alter table "saksframleggversjon" force row level security;

create policy "les" on "saksframleggversjon" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or false));

create policy "ny" on "saksframleggversjon" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "saksframleggversjon" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "saksframleggversjon" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "saksframleggversjon" to felles_app;

alter table "forretningsorden" enable row level security;

alter table "forretningsorden" force row level security;

create policy "les" on "forretningsorden" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or true));

create policy "ny" on "forretningsorden" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "forretningsorden" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "forretningsorden" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "forretningsorden" to felles_app;

alter table "moeteserie" enable row level security;

alter table "moeteserie" force row level security;

create policy "les" on "moeteserie" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or false));

create policy "ny" on "moeteserie" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "moeteserie" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "moeteserie" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "moeteserie" to felles_app;

alter table "moete" enable row level security;

alter table "moete" force row level security;

create policy "les" on "moete" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or (coalesce("moete"."moetestatus" in ('innkalt', 'aapnet', 'avsluttet', 'protokoll', 'til-kommentar', 'godkjent'), false) or (coalesce("moete"."moetestatus" in ('avlyst'), false) and "moete"."innkaltTid" is not null))));

create policy "ny" on "moete" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "moete" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "moete" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "moete" to felles_app;

alter table "deltaker" enable row level security;

alter table "deltaker" force row level security;

create policy "les" on "deltaker" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or exists (select 1 from "moete" over where over."virksomhet" = "deltaker"."virksomhet" and over."systemID" = "deltaker"."moete")));

create policy "ny" on "deltaker" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "deltaker" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "deltaker" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "deltaker" to felles_app;

alter table "tilstedevaerelse" enable row level security;

alter table "tilstedevaerelse" force row level security;

create policy "les" on "tilstedevaerelse" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or exists (select 1 from "deltaker" over where over."virksomhet" = "tilstedevaerelse"."virksomhet" and over."systemID" = "tilstedevaerelse"."deltaker")));

create policy "ny" on "tilstedevaerelse" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "tilstedevaerelse" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "tilstedevaerelse" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "tilstedevaerelse" to felles_app;

alter table "moetesak" enable row level security;

alter table "moetesak" force row level security;

create policy "les" on "moetesak" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or exists (select 1 from "moete" over where over."virksomhet" = "moetesak"."virksomhet" and over."systemID" = "moetesak"."moete")));

create policy "ny" on "moetesak" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "moetesak" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "moetesak" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "moetesak" to felles_app;

alter table "sakspapir" enable row level security;

alter table "sakspapir" force row level security;

create policy "les" on "sakspapir" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or (exists (select 1 from "moetesak" over where over."virksomhet" = "sakspapir"."virksomhet" and over."systemID" = "sakspapir"."moetesak") and coalesce("sakspapir"."offentlig", false))));

create policy "ny" on "sakspapir" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "sakspapir" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "sakspapir" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "sakspapir" to felles_app;

alter table "fullmakt" enable row level security;

alter table "fullmakt" force row level security;

create policy "les" on "fullmakt" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or false));

create policy "ny" on "fullmakt" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "fullmakt" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "fullmakt" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "fullmakt" to felles_app;

alter table "saksinteresse" enable row level security;

alter table "saksinteresse" force row level security;

create policy "les" on "saksinteresse" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or false));

create policy "ny" on "saksinteresse" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "saksinteresse" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "saksinteresse" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "saksinteresse" to felles_app;

alter table "inhabilitet" enable row level security;

alter table "inhabilitet" force row level security;

create policy "les" on "inhabilitet" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or false));

create policy "ny" on "inhabilitet" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "inhabilitet" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "inhabilitet" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "inhabilitet" to felles_app;

alter table "taler" enable row level security;

alter table "taler" force row level security;

create policy "les" on "taler" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or false));

create policy "ny" on "taler" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "taler" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "taler" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "taler" to felles_app;

alter table "moeteforslag" enable row level security;

alter table "moeteforslag" force row level security;

create policy "les" on "moeteforslag" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or false));

create policy "ny" on "moeteforslag" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "moeteforslag" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "moeteforslag" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "moeteforslag" to felles_app;

alter table "votering" enable row level security;

alter table "votering" force row level security;

create policy "les" on "votering" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or (exists (select 1 from "moetesak" over where over."virksomhet" = "votering"."virksomhet" and over."systemID" = "votering"."moetesak") and coalesce("votering"."voteringsstatus" in ('lukket'), false))));

create policy "ny" on "votering" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "votering" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "votering" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "votering" to felles_app;

alter table "stemme" enable row level security;

alter table "stemme" force row level security;

create policy "les" on "stemme" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or exists (select 1 from "votering" over where over."virksomhet" = "stemme"."virksomhet" and over."systemID" = "stemme"."votering")));

create policy "ny" on "stemme" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "stemme" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "stemme" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "stemme" to felles_app;

alter table "protokollmerknad" enable row level security;

alter table "protokollmerknad" force row level security;

create policy "les" on "protokollmerknad" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or false));

create policy "ny" on "protokollmerknad" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "protokollmerknad" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "protokollmerknad" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "protokollmerknad" to felles_app;

alter table "hoering" enable row level security;

alter table "hoering" force row level security;

create policy "les" on "hoering" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or coalesce("hoering"."hoeringsstatus" in ('sendt', 'avsluttet'), false)));

create policy "ny" on "hoering" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "hoering" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "hoering" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "hoering" to felles_app;

alter table "hoeringssvar" enable row level security;

alter table "hoeringssvar" force row level security;

create policy "les" on "hoeringssvar" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or exists (select 1 from "hoering" over where over."virksomhet" = "hoeringssvar"."virksomhet" and over."systemID" = "hoeringssvar"."hoering")));

create policy "ny" on "hoeringssvar" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "hoeringssvar" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "hoeringssvar" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "hoeringssvar" to felles_app;

alter table "kommentar" enable row level security;

alter table "kommentar" force row level security;

create policy "les" on "kommentar" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or false));

create policy "ny" on "kommentar" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "kommentar" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "kommentar" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "kommentar" to felles_app;

alter table "internkommentar" enable row level security;

alter table "internkommentar" force row level security;

create policy "les" on "internkommentar" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select har_rolle('{sekretariat}'::text[])) or false));

create policy "ny" on "internkommentar" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "internkommentar" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "internkommentar" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "internkommentar" to felles_app;

alter table "utsendelse" enable row level security;

alter table "utsendelse" force row level security;

create policy "les" on "utsendelse" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select har_rolle('{sekretariat,arkivar,leder}'::text[])) or false));

create policy "ny" on "utsendelse" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "utsendelse" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "utsendelse" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "utsendelse" to felles_app;

alter table "vedtak" enable row level security;

alter table "vedtak" force row level security;

create policy "les" on "vedtak" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or true));

create policy "ny" on "vedtak" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "vedtak" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "vedtak" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "vedtak" to felles_app;

alter table "satsing" enable row level security;

alter table "satsing" force row level security;

create policy "les" on "satsing" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or true));

create policy "ny" on "satsing" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "satsing" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "satsing" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "satsing" to felles_app;

alter table "deltakelse" enable row level security;

alter table "deltakelse" force row level security;

create policy "les" on "deltakelse" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or true));

create policy "ny" on "deltakelse" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "deltakelse" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "deltakelse" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "deltakelse" to felles_app;

alter table "oppfoelging" enable row level security;

alter table "oppfoelging" force row level security;

create policy "les" on "oppfoelging" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or true));

create policy "ny" on "oppfoelging" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "oppfoelging" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "oppfoelging" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "oppfoelging" to felles_app;

alter table "fellesloesning" enable row level security;

alter table "fellesloesning" force row level security;

create policy "les" on "fellesloesning" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or true));

create policy "ny" on "fellesloesning" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "fellesloesning" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "fellesloesning" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "fellesloesning" to felles_app;

alter table "loesningsbruk" enable row level security;

alter table "loesningsbruk" force row level security;

create policy "les" on "loesningsbruk" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or true));

create policy "ny" on "loesningsbruk" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "loesningsbruk" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "loesningsbruk" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "loesningsbruk" to felles_app;

alter table "kartlegging" enable row level security;

alter table "kartlegging" force row level security;

create policy "les" on "kartlegging" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or true));

create policy "ny" on "kartlegging" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "kartlegging" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "kartlegging" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "kartlegging" to felles_app;

alter table "kartleggingssvar" enable row level security;

alter table "kartleggingssvar" force row level security;

create policy "les" on "kartleggingssvar" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or exists (select 1 from "kartlegging" over where over."virksomhet" = "kartleggingssvar"."virksomhet" and over."systemID" = "kartleggingssvar"."kartlegging")));

create policy "ny" on "kartleggingssvar" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "kartleggingssvar" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "kartleggingssvar" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "kartleggingssvar" to felles_app;

alter table "endringsmaal" enable row level security;

alter table "endringsmaal" force row level security;

create policy "les" on "endringsmaal" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or true));

create policy "ny" on "endringsmaal" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "endringsmaal" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "endringsmaal" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "endringsmaal" to felles_app;

alter table "bistand" enable row level security;

alter table "bistand" force row level security;

create policy "les" on "bistand" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or false));

create policy "ny" on "bistand" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "bistand" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "bistand" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "bistand" to felles_app;

alter table "mentorordning" enable row level security;

alter table "mentorordning" force row level security;

create policy "les" on "mentorordning" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or false));

create policy "ny" on "mentorordning" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "mentorordning" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "mentorordning" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "mentorordning" to felles_app;

alter table "erfaring" enable row level security;

alter table "erfaring" force row level security;

create policy "les" on "erfaring" for select to felles_app using ("virksomhet" = (select current_virksomhet()) and ((select er_intern()) or coalesce("erfaring"."offentlig", false)));

create policy "ny" on "erfaring" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "endre" on "erfaring" for update to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

create policy "slett" on "erfaring" for delete to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "erfaring" to felles_app;

create function "fryst_arkiv"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (coalesce(old."arkivstatus" in ('A'), false)) and not har_slettehjemmel(old."virksomhet") then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
    return old;
  end if;
  if (coalesce(old."arkivstatus" in ('A'), false)) and not ((to_jsonb(new) - array['oppbevaringssted', 'avsluttetDato', 'avsluttetAv', 'referanseAvsluttetAv', 'versjon', 'endretDato', 'endretAv', 'referanseEndretAv', 'soek', 'soek_skjermet']) = (to_jsonb(old) - array['oppbevaringssted', 'avsluttetDato', 'avsluttetAv', 'referanseAvsluttetAv', 'versjon', 'endretDato', 'endretAv', 'referanseEndretAv', 'soek', 'soek_skjermet'])) then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
  return new;
end $$;

create trigger "fryst" before update or delete on "arkiv" for each row execute function "fryst_arkiv"();

create function "fryst_arkivdel"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (coalesce(old."arkivdelstatus" in ('P'), false)) and not har_slettehjemmel(old."virksomhet") then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
    return old;
  end if;
  if (coalesce(old."arkivdelstatus" in ('P'), false)) and not ((to_jsonb(new) - array['oppbevaringssted', 'avsluttetDato', 'avsluttetAv', 'referanseAvsluttetAv', 'arkivperiodeStartDato', 'arkivperiodeSluttDato', 'kassasjon_kassasjonsvedtak', 'kassasjon_kassasjonsvedtak_kodenavn', 'kassasjon_kassasjonshjemmel', 'kassasjon_bevaringstid', 'kassasjon_kassasjonsdato', 'utfoertKassasjon_kassertDato', 'utfoertKassasjon_kassertAv', 'utfoertKassasjon_referanseKassertAv', 'sletting_slettingstype', 'sletting_slettingstype_kodenavn', 'sletting_slettetDato', 'sletting_slettetAv', 'sletting_referanseSlettetAv', 'skjerming_tilgangsrestriksjon', 'skjerming_tilgangsrestriksjon_kodenavn', 'skjerming_skjermingshjemmel', 'skjerming_skjermingMetadata', 'skjerming_skjermingMetadata_kodenavn', 'skjerming_skjermingDokument', 'skjerming_skjermingDokument_kodenavn', 'skjerming_skjermingsvarighet', 'skjerming_skjermingOpphoererDato', 'gradering_graderingskode', 'gradering_graderingskode_kodenavn', 'gradering_graderingsdato', 'gradering_gradertAv', 'gradering_referanseGradertAv', 'gradering_nedgraderingsdato', 'gradering_nedgradertAv', 'gradering_referanseNedgradertAv', 'forrigearkivdel', 'nestearkivdel', 'versjon', 'endretDato', 'endretAv', 'referanseEndretAv', 'soek', 'soek_skjermet']) = (to_jsonb(old) - array['oppbevaringssted', 'avsluttetDato', 'avsluttetAv', 'referanseAvsluttetAv', 'arkivperiodeStartDato', 'arkivperiodeSluttDato', 'kassasjon_kassasjonsvedtak', 'kassasjon_kassasjonsvedtak_kodenavn', 'kassasjon_kassasjonshjemmel', 'kassasjon_bevaringstid', 'kassasjon_kassasjonsdato', 'utfoertKassasjon_kassertDato', 'utfoertKassasjon_kassertAv', 'utfoertKassasjon_referanseKassertAv', 'sletting_slettingstype', 'sletting_slettingstype_kodenavn', 'sletting_slettetDato', 'sletting_slettetAv', 'sletting_referanseSlettetAv', 'skjerming_tilgangsrestriksjon', 'skjerming_tilgangsrestriksjon_kodenavn', 'skjerming_skjermingshjemmel', 'skjerming_skjermingMetadata', 'skjerming_skjermingMetadata_kodenavn', 'skjerming_skjermingDokument', 'skjerming_skjermingDokument_kodenavn', 'skjerming_skjermingsvarighet', 'skjerming_skjermingOpphoererDato', 'gradering_graderingskode', 'gradering_graderingskode_kodenavn', 'gradering_graderingsdato', 'gradering_gradertAv', 'gradering_referanseGradertAv', 'gradering_nedgraderingsdato', 'gradering_nedgradertAv', 'gradering_referanseNedgradertAv', 'forrigearkivdel', 'nestearkivdel', 'versjon', 'endretDato', 'endretAv', 'referanseEndretAv', 'soek', 'soek_skjermet'])) then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
  return new;
end $$;

create trigger "fryst" before update or delete on "arkivdel" for each row execute function "fryst_arkivdel"();

create function "fryst_klassifikasjonssystem"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (old."avsluttetDato" is not null) and not har_slettehjemmel(old."virksomhet") then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
    return old;
  end if;
  if (old."avsluttetDato" is not null) and not ((to_jsonb(new) - array['beskrivelse', 'avsluttetDato', 'avsluttetAv', 'referanseAvsluttetAv', 'versjon', 'endretDato', 'endretAv', 'referanseEndretAv', 'soek', 'soek_skjermet']) = (to_jsonb(old) - array['beskrivelse', 'avsluttetDato', 'avsluttetAv', 'referanseAvsluttetAv', 'versjon', 'endretDato', 'endretAv', 'referanseEndretAv', 'soek', 'soek_skjermet'])) then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
  return new;
end $$;

create trigger "fryst" before update or delete on "klassifikasjonssystem" for each row execute function "fryst_klassifikasjonssystem"();

create function "fryst_klasse"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (old."avsluttetDato" is not null) and not har_slettehjemmel(old."virksomhet") then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
    return old;
  end if;
  if (old."avsluttetDato" is not null) and not ((to_jsonb(new) - array['beskrivelse', 'noekkelord', 'avsluttetDato', 'avsluttetAv', 'referanseAvsluttetAv', 'skjerming_tilgangsrestriksjon', 'skjerming_tilgangsrestriksjon_kodenavn', 'skjerming_skjermingshjemmel', 'skjerming_skjermingMetadata', 'skjerming_skjermingMetadata_kodenavn', 'skjerming_skjermingDokument', 'skjerming_skjermingDokument_kodenavn', 'skjerming_skjermingsvarighet', 'skjerming_skjermingOpphoererDato', 'kassasjon_kassasjonsvedtak', 'kassasjon_kassasjonsvedtak_kodenavn', 'kassasjon_kassasjonshjemmel', 'kassasjon_bevaringstid', 'kassasjon_kassasjonsdato', 'gradering_graderingskode', 'gradering_graderingskode_kodenavn', 'gradering_graderingsdato', 'gradering_gradertAv', 'gradering_referanseGradertAv', 'gradering_nedgraderingsdato', 'gradering_nedgradertAv', 'gradering_referanseNedgradertAv', 'versjon', 'endretDato', 'endretAv', 'referanseEndretAv', 'soek', 'soek_skjermet']) = (to_jsonb(old) - array['beskrivelse', 'noekkelord', 'avsluttetDato', 'avsluttetAv', 'referanseAvsluttetAv', 'skjerming_tilgangsrestriksjon', 'skjerming_tilgangsrestriksjon_kodenavn', 'skjerming_skjermingshjemmel', 'skjerming_skjermingMetadata', 'skjerming_skjermingMetadata_kodenavn', 'skjerming_skjermingDokument', 'skjerming_skjermingDokument_kodenavn', 'skjerming_skjermingsvarighet', 'skjerming_skjermingOpphoererDato', 'kassasjon_kassasjonsvedtak', 'kassasjon_kassasjonsvedtak_kodenavn', 'kassasjon_kassasjonshjemmel', 'kassasjon_bevaringstid', 'kassasjon_kassasjonsdato', 'gradering_graderingskode', 'gradering_graderingskode_kodenavn', 'gradering_graderingsdato', 'gradering_gradertAv', 'gradering_referanseGradertAv', 'gradering_nedgraderingsdato', 'gradering_nedgradertAv', 'gradering_referanseNedgradertAv', 'versjon', 'endretDato', 'endretAv', 'referanseEndretAv', 'soek', 'soek_skjermet'])) then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
  return new;
end $$;

create trigger "fryst" before update or delete on "klasse" for each row execute function "fryst_klasse"();

create function "fryst_mappe"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if ((old."type" = 'mappe' and old."avsluttetDato" is not null) or (old."type" = 'saksmappe' and coalesce(old."saksstatus" in ('A'), false)) or (old."type" = 'moetemappe' and old."avsluttetDato" is not null)) and not har_slettehjemmel(old."virksomhet") then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
    return old;
  end if;
  if ((old."type" = 'mappe' and old."avsluttetDato" is not null) or (old."type" = 'saksmappe' and coalesce(old."saksstatus" in ('A'), false)) or (old."type" = 'moetemappe' and old."avsluttetDato" is not null)) and not ((to_jsonb(new) - array['offentligTittel', 'beskrivelse', 'noekkelord', 'oppbevaringssted', 'avsluttetDato', 'avsluttetAv', 'referanseAvsluttetAv', 'kassasjon_kassasjonsvedtak', 'kassasjon_kassasjonsvedtak_kodenavn', 'kassasjon_kassasjonshjemmel', 'kassasjon_bevaringstid', 'kassasjon_kassasjonsdato', 'skjerming_tilgangsrestriksjon', 'skjerming_tilgangsrestriksjon_kodenavn', 'skjerming_skjermingshjemmel', 'skjerming_skjermingMetadata', 'skjerming_skjermingMetadata_kodenavn', 'skjerming_skjermingDokument', 'skjerming_skjermingDokument_kodenavn', 'skjerming_skjermingsvarighet', 'skjerming_skjermingOpphoererDato', 'gradering_graderingskode', 'gradering_graderingskode_kodenavn', 'gradering_graderingsdato', 'gradering_gradertAv', 'gradering_referanseGradertAv', 'gradering_nedgraderingsdato', 'gradering_nedgradertAv', 'gradering_referanseNedgradertAv', 'virksomhetsspesifikkeMetadata', 'journalenhet', 'saksstatus', 'saksstatus_kodenavn', 'utlaantDato', 'utlaantTil', 'referanseUtlaantTil', 'ikkeKunngjort', 'versjon', 'endretDato', 'endretAv', 'referanseEndretAv', 'soek', 'soek_skjermet']) = (to_jsonb(old) - array['offentligTittel', 'beskrivelse', 'noekkelord', 'oppbevaringssted', 'avsluttetDato', 'avsluttetAv', 'referanseAvsluttetAv', 'kassasjon_kassasjonsvedtak', 'kassasjon_kassasjonsvedtak_kodenavn', 'kassasjon_kassasjonshjemmel', 'kassasjon_bevaringstid', 'kassasjon_kassasjonsdato', 'skjerming_tilgangsrestriksjon', 'skjerming_tilgangsrestriksjon_kodenavn', 'skjerming_skjermingshjemmel', 'skjerming_skjermingMetadata', 'skjerming_skjermingMetadata_kodenavn', 'skjerming_skjermingDokument', 'skjerming_skjermingDokument_kodenavn', 'skjerming_skjermingsvarighet', 'skjerming_skjermingOpphoererDato', 'gradering_graderingskode', 'gradering_graderingskode_kodenavn', 'gradering_graderingsdato', 'gradering_gradertAv', 'gradering_referanseGradertAv', 'gradering_nedgraderingsdato', 'gradering_nedgradertAv', 'gradering_referanseNedgradertAv', 'virksomhetsspesifikkeMetadata', 'journalenhet', 'saksstatus', 'saksstatus_kodenavn', 'utlaantDato', 'utlaantTil', 'referanseUtlaantTil', 'ikkeKunngjort', 'versjon', 'endretDato', 'endretAv', 'referanseEndretAv', 'soek', 'soek_skjermet'])) then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
  return new;
end $$;

create trigger "fryst" before update or delete on "mappe" for each row execute function "fryst_mappe"();

create function "fryst_registrering"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if ((old."type" = 'registrering' and old."arkivertDato" is not null) or (old."type" = 'journalpost' and coalesce(old."journalstatus" in ('A', 'U'), false)) or (old."type" = 'arkivnotat' and old."arkivertDato" is not null) or (old."type" = 'moeteregistrering' and coalesce(old."moeteregistreringsstatus" in ('G'), false))) and not har_slettehjemmel(old."virksomhet") then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
    return old;
  end if;
  if ((old."type" = 'registrering' and old."arkivertDato" is not null) or (old."type" = 'journalpost' and coalesce(old."journalstatus" in ('A', 'U'), false)) or (old."type" = 'arkivnotat' and old."arkivertDato" is not null) or (old."type" = 'moeteregistrering' and coalesce(old."moeteregistreringsstatus" in ('G'), false))) and not ((to_jsonb(new) - array['kassasjon_kassasjonsvedtak', 'kassasjon_kassasjonsvedtak_kodenavn', 'kassasjon_kassasjonshjemmel', 'kassasjon_bevaringstid', 'kassasjon_kassasjonsdato', 'skjerming_tilgangsrestriksjon', 'skjerming_tilgangsrestriksjon_kodenavn', 'skjerming_skjermingshjemmel', 'skjerming_skjermingMetadata', 'skjerming_skjermingMetadata_kodenavn', 'skjerming_skjermingDokument', 'skjerming_skjermingDokument_kodenavn', 'skjerming_skjermingsvarighet', 'skjerming_skjermingOpphoererDato', 'gradering_graderingskode', 'gradering_graderingskode_kodenavn', 'gradering_graderingsdato', 'gradering_gradertAv', 'gradering_referanseGradertAv', 'gradering_nedgraderingsdato', 'gradering_nedgradertAv', 'gradering_referanseNedgradertAv', 'offentligTittel', 'oppbevaringssted', 'utlaantDato', 'utlaantTil', 'referanseUtlaantTil', 'versjon', 'endretDato', 'endretAv', 'referanseEndretAv', 'soek', 'soek_skjermet']) = (to_jsonb(old) - array['kassasjon_kassasjonsvedtak', 'kassasjon_kassasjonsvedtak_kodenavn', 'kassasjon_kassasjonshjemmel', 'kassasjon_bevaringstid', 'kassasjon_kassasjonsdato', 'skjerming_tilgangsrestriksjon', 'skjerming_tilgangsrestriksjon_kodenavn', 'skjerming_skjermingshjemmel', 'skjerming_skjermingMetadata', 'skjerming_skjermingMetadata_kodenavn', 'skjerming_skjermingDokument', 'skjerming_skjermingDokument_kodenavn', 'skjerming_skjermingsvarighet', 'skjerming_skjermingOpphoererDato', 'gradering_graderingskode', 'gradering_graderingskode_kodenavn', 'gradering_graderingsdato', 'gradering_gradertAv', 'gradering_referanseGradertAv', 'gradering_nedgraderingsdato', 'gradering_nedgradertAv', 'gradering_referanseNedgradertAv', 'offentligTittel', 'oppbevaringssted', 'utlaantDato', 'utlaantTil', 'referanseUtlaantTil', 'versjon', 'endretDato', 'endretAv', 'referanseEndretAv', 'soek', 'soek_skjermet'])) then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
  return new;
end $$;

create trigger "fryst" before update or delete on "registrering" for each row execute function "fryst_registrering"();

create function "fryst_dokumentbeskrivelse"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (coalesce(old."dokumentstatus" in ('F'), false)) and not har_slettehjemmel(old."virksomhet") then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
    return old;
  end if;
  if (coalesce(old."dokumentstatus" in ('F'), false)) and not ((to_jsonb(new) - array['dokumentstatus', 'dokumentstatus_kodenavn', 'kassasjon_kassasjonsvedtak', 'kassasjon_kassasjonsvedtak_kodenavn', 'kassasjon_kassasjonshjemmel', 'kassasjon_bevaringstid', 'kassasjon_kassasjonsdato', 'utfoertKassasjon_kassertDato', 'utfoertKassasjon_kassertAv', 'utfoertKassasjon_referanseKassertAv', 'sletting_slettingstype', 'sletting_slettingstype_kodenavn', 'sletting_slettetDato', 'sletting_slettetAv', 'sletting_referanseSlettetAv', 'skjerming_tilgangsrestriksjon', 'skjerming_tilgangsrestriksjon_kodenavn', 'skjerming_skjermingshjemmel', 'skjerming_skjermingMetadata', 'skjerming_skjermingMetadata_kodenavn', 'skjerming_skjermingDokument', 'skjerming_skjermingDokument_kodenavn', 'skjerming_skjermingsvarighet', 'skjerming_skjermingOpphoererDato', 'gradering_graderingskode', 'gradering_graderingskode_kodenavn', 'gradering_graderingsdato', 'gradering_gradertAv', 'gradering_referanseGradertAv', 'gradering_nedgraderingsdato', 'gradering_nedgradertAv', 'gradering_referanseNedgradertAv', 'offentlig', 'versjon', 'endretDato', 'endretAv', 'referanseEndretAv', 'soek', 'soek_skjermet']) = (to_jsonb(old) - array['dokumentstatus', 'dokumentstatus_kodenavn', 'kassasjon_kassasjonsvedtak', 'kassasjon_kassasjonsvedtak_kodenavn', 'kassasjon_kassasjonshjemmel', 'kassasjon_bevaringstid', 'kassasjon_kassasjonsdato', 'utfoertKassasjon_kassertDato', 'utfoertKassasjon_kassertAv', 'utfoertKassasjon_referanseKassertAv', 'sletting_slettingstype', 'sletting_slettingstype_kodenavn', 'sletting_slettetDato', 'sletting_slettetAv', 'sletting_referanseSlettetAv', 'skjerming_tilgangsrestriksjon', 'skjerming_tilgangsrestriksjon_kodenavn', 'skjerming_skjermingshjemmel', 'skjerming_skjermingMetadata', 'skjerming_skjermingMetadata_kodenavn', 'skjerming_skjermingDokument', 'skjerming_skjermingDokument_kodenavn', 'skjerming_skjermingsvarighet', 'skjerming_skjermingOpphoererDato', 'gradering_graderingskode', 'gradering_graderingskode_kodenavn', 'gradering_graderingsdato', 'gradering_gradertAv', 'gradering_referanseGradertAv', 'gradering_nedgraderingsdato', 'gradering_nedgradertAv', 'gradering_referanseNedgradertAv', 'offentlig', 'versjon', 'endretDato', 'endretAv', 'referanseEndretAv', 'soek', 'soek_skjermet'])) then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
  return new;
end $$;

create trigger "fryst" before update or delete on "dokumentbeskrivelse" for each row execute function "fryst_dokumentbeskrivelse"();

create function "fryst_dokumentobjekt"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (old."referanseDokumentfil" is not null) and not har_slettehjemmel(old."virksomhet") then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
    return old;
  end if;
  if (old."referanseDokumentfil" is not null) and not ((to_jsonb(new) - array['offentlig', 'skjerming_tilgangsrestriksjon', 'skjerming_tilgangsrestriksjon_kodenavn', 'skjerming_skjermingMetadata', 'skjerming_skjermingMetadata_kodenavn', 'skjerming_skjermingDokument', 'skjerming_skjermingDokument_kodenavn', 'versjon', 'endretDato', 'endretAv', 'referanseEndretAv', 'soek', 'soek_skjermet']) = (to_jsonb(old) - array['offentlig', 'skjerming_tilgangsrestriksjon', 'skjerming_tilgangsrestriksjon_kodenavn', 'skjerming_skjermingMetadata', 'skjerming_skjermingMetadata_kodenavn', 'skjerming_skjermingDokument', 'skjerming_skjermingDokument_kodenavn', 'versjon', 'endretDato', 'endretAv', 'referanseEndretAv', 'soek', 'soek_skjermet'])) then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
  return new;
end $$;

create trigger "fryst" before update or delete on "dokumentobjekt" for each row execute function "fryst_dokumentobjekt"();

create function "fryst_korrespondansepart"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if ((old."type" = 'korrespondansepart' and exists (select 1 from "registrering" over where over."virksomhet" = old."virksomhet" and over."systemID" = old."registrering" and ((over."type" = 'registrering' and over."arkivertDato" is not null) or (over."type" = 'journalpost' and coalesce(over."journalstatus" in ('A', 'U'), false)) or (over."type" = 'arkivnotat' and over."arkivertDato" is not null) or (over."type" = 'moeteregistrering' and coalesce(over."moeteregistreringsstatus" in ('G'), false))))) or (old."type" = 'korrespondansepartenhet' and exists (select 1 from "registrering" over where over."virksomhet" = old."virksomhet" and over."systemID" = old."registrering" and ((over."type" = 'registrering' and over."arkivertDato" is not null) or (over."type" = 'journalpost' and coalesce(over."journalstatus" in ('A', 'U'), false)) or (over."type" = 'arkivnotat' and over."arkivertDato" is not null) or (over."type" = 'moeteregistrering' and coalesce(over."moeteregistreringsstatus" in ('G'), false))))) or (old."type" = 'korrespondansepartperson' and exists (select 1 from "registrering" over where over."virksomhet" = old."virksomhet" and over."systemID" = old."registrering" and ((over."type" = 'registrering' and over."arkivertDato" is not null) or (over."type" = 'journalpost' and coalesce(over."journalstatus" in ('A', 'U'), false)) or (over."type" = 'arkivnotat' and over."arkivertDato" is not null) or (over."type" = 'moeteregistrering' and coalesce(over."moeteregistreringsstatus" in ('G'), false))))) or (old."type" = 'korrespondansepartintern' and exists (select 1 from "registrering" over where over."virksomhet" = old."virksomhet" and over."systemID" = old."registrering" and ((over."type" = 'registrering' and over."arkivertDato" is not null) or (over."type" = 'journalpost' and coalesce(over."journalstatus" in ('A', 'U'), false)) or (over."type" = 'arkivnotat' and over."arkivertDato" is not null) or (over."type" = 'moeteregistrering' and coalesce(over."moeteregistreringsstatus" in ('G'), false)))))) and not har_slettehjemmel(old."virksomhet") then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
    return old;
  end if;
  if ((old."type" = 'korrespondansepart' and exists (select 1 from "registrering" over where over."virksomhet" = old."virksomhet" and over."systemID" = old."registrering" and ((over."type" = 'registrering' and over."arkivertDato" is not null) or (over."type" = 'journalpost' and coalesce(over."journalstatus" in ('A', 'U'), false)) or (over."type" = 'arkivnotat' and over."arkivertDato" is not null) or (over."type" = 'moeteregistrering' and coalesce(over."moeteregistreringsstatus" in ('G'), false))))) or (old."type" = 'korrespondansepartenhet' and exists (select 1 from "registrering" over where over."virksomhet" = old."virksomhet" and over."systemID" = old."registrering" and ((over."type" = 'registrering' and over."arkivertDato" is not null) or (over."type" = 'journalpost' and coalesce(over."journalstatus" in ('A', 'U'), false)) or (over."type" = 'arkivnotat' and over."arkivertDato" is not null) or (over."type" = 'moeteregistrering' and coalesce(over."moeteregistreringsstatus" in ('G'), false))))) or (old."type" = 'korrespondansepartperson' and exists (select 1 from "registrering" over where over."virksomhet" = old."virksomhet" and over."systemID" = old."registrering" and ((over."type" = 'registrering' and over."arkivertDato" is not null) or (over."type" = 'journalpost' and coalesce(over."journalstatus" in ('A', 'U'), false)) or (over."type" = 'arkivnotat' and over."arkivertDato" is not null) or (over."type" = 'moeteregistrering' and coalesce(over."moeteregistreringsstatus" in ('G'), false))))) or (old."type" = 'korrespondansepartintern' and exists (select 1 from "registrering" over where over."virksomhet" = old."virksomhet" and over."systemID" = old."registrering" and ((over."type" = 'registrering' and over."arkivertDato" is not null) or (over."type" = 'journalpost' and coalesce(over."journalstatus" in ('A', 'U'), false)) or (over."type" = 'arkivnotat' and over."arkivertDato" is not null) or (over."type" = 'moeteregistrering' and coalesce(over."moeteregistreringsstatus" in ('G'), false)))))) and not ((to_jsonb(new) - array['skjerming_tilgangsrestriksjon', 'skjerming_tilgangsrestriksjon_kodenavn', 'skjerming_skjermingMetadata', 'skjerming_skjermingMetadata_kodenavn', 'skjerming_skjermingDokument', 'skjerming_skjermingDokument_kodenavn', 'versjon', 'endretDato', 'endretAv', 'referanseEndretAv', 'soek', 'soek_skjermet']) = (to_jsonb(old) - array['skjerming_tilgangsrestriksjon', 'skjerming_tilgangsrestriksjon_kodenavn', 'skjerming_skjermingMetadata', 'skjerming_skjermingMetadata_kodenavn', 'skjerming_skjermingDokument', 'skjerming_skjermingDokument_kodenavn', 'versjon', 'endretDato', 'endretAv', 'referanseEndretAv', 'soek', 'soek_skjermet'])) then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
  return new;
end $$;

create trigger "fryst" before update or delete on "korrespondansepart" for each row execute function "fryst_korrespondansepart"();

create function "fryst_presedens"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (old."avsluttetDato" is not null) and not har_slettehjemmel(old."virksomhet") then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
    return old;
  end if;
  if (old."avsluttetDato" is not null) and not ((to_jsonb(new) - array['avsluttetDato', 'avsluttetAv', 'referanseAvsluttetAv', 'versjon', 'endretDato', 'endretAv', 'referanseEndretAv', 'soek', 'soek_skjermet']) = (to_jsonb(old) - array['avsluttetDato', 'avsluttetAv', 'referanseAvsluttetAv', 'versjon', 'endretDato', 'endretAv', 'referanseEndretAv', 'soek', 'soek_skjermet'])) then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
  return new;
end $$;

create trigger "fryst" before update or delete on "presedens" for each row execute function "fryst_presedens"();

create function "fryst_moetedeltaker"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (exists (select 1 from "mappe" over where over."virksomhet" = old."virksomhet" and over."systemID" = old."moetemappe" and ((over."type" = 'mappe' and over."avsluttetDato" is not null) or (over."type" = 'saksmappe' and coalesce(over."saksstatus" in ('A'), false)) or (over."type" = 'moetemappe' and over."avsluttetDato" is not null)))) and not har_slettehjemmel(old."virksomhet") then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
    return old;
  end if;
  if (exists (select 1 from "mappe" over where over."virksomhet" = old."virksomhet" and over."systemID" = old."moetemappe" and ((over."type" = 'mappe' and over."avsluttetDato" is not null) or (over."type" = 'saksmappe' and coalesce(over."saksstatus" in ('A'), false)) or (over."type" = 'moetemappe' and over."avsluttetDato" is not null)))) and not (false) then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
  return new;
end $$;

create trigger "fryst" before update or delete on "moetedeltaker" for each row execute function "fryst_moetedeltaker"();

create function "fryst_endringslogg"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (old."type" = 'endringslogg' or old."type" = 'hendelseslogg') and not har_slettehjemmel(old."virksomhet") then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
    return old;
  end if;
  if (old."type" = 'endringslogg' or old."type" = 'hendelseslogg') and not ((to_jsonb(new) - array['skjerming_tilgangsrestriksjon', 'skjerming_tilgangsrestriksjon_kodenavn', 'skjerming_skjermingMetadata', 'skjerming_skjermingMetadata_kodenavn', 'skjerming_skjermingDokument', 'skjerming_skjermingDokument_kodenavn', 'versjon', 'endretDato', 'endretAv', 'referanseEndretAv', 'soek', 'soek_skjermet']) = (to_jsonb(old) - array['skjerming_tilgangsrestriksjon', 'skjerming_tilgangsrestriksjon_kodenavn', 'skjerming_skjermingMetadata', 'skjerming_skjermingMetadata_kodenavn', 'skjerming_skjermingDokument', 'skjerming_skjermingDokument_kodenavn', 'versjon', 'endretDato', 'endretAv', 'referanseEndretAv', 'soek', 'soek_skjermet'])) then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
  return new;
end $$;

create trigger "fryst" before update or delete on "endringslogg" for each row execute function "fryst_endringslogg"();

create function "fryst_partendring"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (coalesce(old."endringsstatus" in ('gjennomfoert', 'avlyst'), false)) and not har_slettehjemmel(old."virksomhet") then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
    return old;
  end if;
  if (coalesce(old."endringsstatus" in ('gjennomfoert', 'avlyst'), false)) and not (false) then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
  return new;
end $$;

create trigger "fryst" before update or delete on "partendring" for each row execute function "fryst_partendring"();

create function "fryst_viderefoering"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (coalesce(old."viderefoeringsstatus" in ('gjennomfoert'), false)) and not har_slettehjemmel(old."virksomhet") then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
    return old;
  end if;
  if (coalesce(old."viderefoeringsstatus" in ('gjennomfoert'), false)) and not (false) then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
  return new;
end $$;

create trigger "fryst" before update or delete on "viderefoering" for each row execute function "fryst_viderefoering"();

create function "fryst_registerimport"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (coalesce(old."importstatus" in ('tatt-i-bruk'), false)) and not har_slettehjemmel(old."virksomhet") then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
    return old;
  end if;
  if (coalesce(old."importstatus" in ('tatt-i-bruk'), false)) and not (false) then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
  return new;
end $$;

create trigger "fryst" before update or delete on "registerimport" for each row execute function "fryst_registerimport"();

create function "fryst_registerforskjell"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (true) and not har_slettehjemmel(old."virksomhet") then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
    return old;
  end if;
  if (true) and not (false) then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
  return new;
end $$;

create trigger "fryst" before update or delete on "registerforskjell" for each row execute function "fryst_registerforskjell"();

create function "fryst_arenasteg"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (true) and not har_slettehjemmel(old."virksomhet") then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
    return old;
  end if;
  if (true) and not (false) then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
  return new;
end $$;

create trigger "fryst" before update or delete on "arenasteg" for each row execute function "fryst_arenasteg"();

create function "fryst_nominasjon"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (coalesce(old."nominasjonsstatus" in ('valgt', 'avvist', 'trukket'), false)) and not har_slettehjemmel(old."virksomhet") then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
    return old;
  end if;
  if (coalesce(old."nominasjonsstatus" in ('valgt', 'avvist', 'trukket'), false)) and not (false) then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
  return new;
end $$;

create trigger "fryst" before update or delete on "nominasjon" for each row execute function "fryst_nominasjon"();

create function "fryst_strategi"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (coalesce(old."strategistatus" in ('vedtatt', 'erstattet'), false)) and not har_slettehjemmel(old."virksomhet") then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
    return old;
  end if;
  if (coalesce(old."strategistatus" in ('vedtatt', 'erstattet'), false)) and not ((to_jsonb(new) - array['strategistatus', 'strategistatus_kodenavn', 'gjelderTil', 'versjon', 'endretDato', 'endretAv', 'referanseEndretAv', 'soek', 'soek_skjermet']) = (to_jsonb(old) - array['strategistatus', 'strategistatus_kodenavn', 'gjelderTil', 'versjon', 'endretDato', 'endretAv', 'referanseEndretAv', 'soek', 'soek_skjermet'])) then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
  return new;
end $$;

create trigger "fryst" before update or delete on "strategi" for each row execute function "fryst_strategi"();

create function "fryst_maal"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (exists (select 1 from "strategi" over where over."virksomhet" = old."virksomhet" and over."systemID" = old."strategi" and (coalesce(over."strategistatus" in ('vedtatt', 'erstattet'), false)))) and not har_slettehjemmel(old."virksomhet") then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
    return old;
  end if;
  if (exists (select 1 from "strategi" over where over."virksomhet" = old."virksomhet" and over."systemID" = old."strategi" and (coalesce(over."strategistatus" in ('vedtatt', 'erstattet'), false)))) and not (false) then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
  return new;
end $$;

create trigger "fryst" before update or delete on "maal" for each row execute function "fryst_maal"();

create function "fryst_avtaleversjon"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (coalesce(old."avtalestatus" in ('vedtatt', 'erstattet'), false)) and not har_slettehjemmel(old."virksomhet") then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
    return old;
  end if;
  if (coalesce(old."avtalestatus" in ('vedtatt', 'erstattet'), false)) and not ((to_jsonb(new) - array['avtalestatus', 'avtalestatus_kodenavn', 'gjelderTil', 'versjon', 'endretDato', 'endretAv', 'referanseEndretAv', 'soek', 'soek_skjermet']) = (to_jsonb(old) - array['avtalestatus', 'avtalestatus_kodenavn', 'gjelderTil', 'versjon', 'endretDato', 'endretAv', 'referanseEndretAv', 'soek', 'soek_skjermet'])) then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
  return new;
end $$;

create trigger "fryst" before update or delete on "avtaleversjon" for each row execute function "fryst_avtaleversjon"();

create function "fryst_klausul"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (exists (select 1 from "avtaleversjon" over where over."virksomhet" = old."virksomhet" and over."systemID" = old."avtaleversjon" and (coalesce(over."avtalestatus" in ('vedtatt', 'erstattet'), false)))) and not har_slettehjemmel(old."virksomhet") then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
    return old;
  end if;
  if (exists (select 1 from "avtaleversjon" over where over."virksomhet" = old."virksomhet" and over."systemID" = old."avtaleversjon" and (coalesce(over."avtalestatus" in ('vedtatt', 'erstattet'), false)))) and not (false) then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
  return new;
end $$;

create trigger "fryst" before update or delete on "klausul" for each row execute function "fryst_klausul"();

create function "fryst_forslag"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (coalesce(old."forslagsstatus" in ('vedtatt', 'avslaatt', 'trukket', 'slaatt-sammen'), false)) and not har_slettehjemmel(old."virksomhet") then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
    return old;
  end if;
  if (coalesce(old."forslagsstatus" in ('vedtatt', 'avslaatt', 'trukket', 'slaatt-sammen'), false)) and not (false) then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
  return new;
end $$;

create trigger "fryst" before update or delete on "forslag" for each row execute function "fryst_forslag"();

create function "fryst_forslagssteg"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (true) and not har_slettehjemmel(old."virksomhet") then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
    return old;
  end if;
  if (true) and not (false) then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
  return new;
end $$;

create trigger "fryst" before update or delete on "forslagssteg" for each row execute function "fryst_forslagssteg"();

create function "fryst_saksframlegg"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (exists (select 1 from "forslag" over where over."virksomhet" = old."virksomhet" and over."systemID" = old."forslag" and (coalesce(over."forslagsstatus" in ('vedtatt', 'avslaatt', 'trukket', 'slaatt-sammen'), false)))) and not har_slettehjemmel(old."virksomhet") then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
    return old;
  end if;
  if (exists (select 1 from "forslag" over where over."virksomhet" = old."virksomhet" and over."systemID" = old."forslag" and (coalesce(over."forslagsstatus" in ('vedtatt', 'avslaatt', 'trukket', 'slaatt-sammen'), false)))) and not (false) then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
  return new;
end $$;

create trigger "fryst" before update or delete on "saksframlegg" for each row execute function "fryst_saksframlegg"();

create function "fryst_saksframleggversjon"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (true) and not har_slettehjemmel(old."virksomhet") then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
    return old;
  end if;
  if (true) and not (false) then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
  return new;
end $$;

create trigger "fryst" before update or delete on "saksframleggversjon" for each row execute function "fryst_saksframleggversjon"();

create function "fryst_moete"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (coalesce(old."moetestatus" in ('godkjent', 'avlyst'), false)) and not har_slettehjemmel(old."virksomhet") then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
    return old;
  end if;
  if (coalesce(old."moetestatus" in ('godkjent', 'avlyst'), false)) and not (false) then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
  return new;
end $$;

create trigger "fryst" before update or delete on "moete" for each row execute function "fryst_moete"();

create function "fryst_deltaker"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (exists (select 1 from "moete" over where over."virksomhet" = old."virksomhet" and over."systemID" = old."moete" and (coalesce(over."moetestatus" in ('godkjent', 'avlyst'), false)))) and not har_slettehjemmel(old."virksomhet") then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
    return old;
  end if;
  if (exists (select 1 from "moete" over where over."virksomhet" = old."virksomhet" and over."systemID" = old."moete" and (coalesce(over."moetestatus" in ('godkjent', 'avlyst'), false)))) and not (false) then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
  return new;
end $$;

create trigger "fryst" before update or delete on "deltaker" for each row execute function "fryst_deltaker"();

create function "fryst_tilstedevaerelse"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (exists (select 1 from "moete" over where over."virksomhet" = old."virksomhet" and over."systemID" = old."moete" and (coalesce(over."moetestatus" in ('godkjent', 'avlyst'), false)))) and not har_slettehjemmel(old."virksomhet") then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
    return old;
  end if;
  if (exists (select 1 from "moete" over where over."virksomhet" = old."virksomhet" and over."systemID" = old."moete" and (coalesce(over."moetestatus" in ('godkjent', 'avlyst'), false)))) and not (false) then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
  return new;
end $$;

create trigger "fryst" before update or delete on "tilstedevaerelse" for each row execute function "fryst_tilstedevaerelse"();

create function "fryst_moetesak"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (old."utfall" is not null) and not har_slettehjemmel(old."virksomhet") then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
    return old;
  end if;
  if (old."utfall" is not null) and not (false) then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
  return new;
end $$;

create trigger "fryst" before update or delete on "moetesak" for each row execute function "fryst_moetesak"();

create function "fryst_sakspapir"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (true) and not har_slettehjemmel(old."virksomhet") then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
    return old;
  end if;
  if (true) and not (false) then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
  return new;
end $$;

create trigger "fryst" before update or delete on "sakspapir" for each row execute function "fryst_sakspapir"();

create function "fryst_fullmakt"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (exists (select 1 from "moete" over where over."virksomhet" = old."virksomhet" and over."systemID" = old."moete" and (coalesce(over."moetestatus" in ('godkjent', 'avlyst'), false)))) and not har_slettehjemmel(old."virksomhet") then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
    return old;
  end if;
  if (exists (select 1 from "moete" over where over."virksomhet" = old."virksomhet" and over."systemID" = old."moete" and (coalesce(over."moetestatus" in ('godkjent', 'avlyst'), false)))) and not (false) then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
  return new;
end $$;

create trigger "fryst" before update or delete on "fullmakt" for each row execute function "fryst_fullmakt"();

create function "fryst_saksinteresse"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (exists (select 1 from "moetesak" over where over."virksomhet" = old."virksomhet" and over."systemID" = old."moetesak" and (over."utfall" is not null))) and not har_slettehjemmel(old."virksomhet") then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
    return old;
  end if;
  if (exists (select 1 from "moetesak" over where over."virksomhet" = old."virksomhet" and over."systemID" = old."moetesak" and (over."utfall" is not null))) and not (false) then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
  return new;
end $$;

create trigger "fryst" before update or delete on "saksinteresse" for each row execute function "fryst_saksinteresse"();

create function "fryst_inhabilitet"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (exists (select 1 from "moetesak" over where over."virksomhet" = old."virksomhet" and over."systemID" = old."moetesak" and (over."utfall" is not null))) and not har_slettehjemmel(old."virksomhet") then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
    return old;
  end if;
  if (exists (select 1 from "moetesak" over where over."virksomhet" = old."virksomhet" and over."systemID" = old."moetesak" and (over."utfall" is not null))) and not (false) then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
  return new;
end $$;

create trigger "fryst" before update or delete on "inhabilitet" for each row execute function "fryst_inhabilitet"();

create function "fryst_taler"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (exists (select 1 from "moete" over where over."virksomhet" = old."virksomhet" and over."systemID" = old."moete" and (coalesce(over."moetestatus" in ('godkjent', 'avlyst'), false)))) and not har_slettehjemmel(old."virksomhet") then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
    return old;
  end if;
  if (exists (select 1 from "moete" over where over."virksomhet" = old."virksomhet" and over."systemID" = old."moete" and (coalesce(over."moetestatus" in ('godkjent', 'avlyst'), false)))) and not (false) then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
  return new;
end $$;

create trigger "fryst" before update or delete on "taler" for each row execute function "fryst_taler"();

create function "fryst_moeteforslag"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (exists (select 1 from "moetesak" over where over."virksomhet" = old."virksomhet" and over."systemID" = old."moetesak" and (over."utfall" is not null))) and not har_slettehjemmel(old."virksomhet") then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
    return old;
  end if;
  if (exists (select 1 from "moetesak" over where over."virksomhet" = old."virksomhet" and over."systemID" = old."moetesak" and (over."utfall" is not null))) and not (false) then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
  return new;
end $$;

create trigger "fryst" before update or delete on "moeteforslag" for each row execute function "fryst_moeteforslag"();

create function "fryst_votering"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (coalesce(old."voteringsstatus" in ('lukket', 'annullert'), false)) and not har_slettehjemmel(old."virksomhet") then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
    return old;
  end if;
  if (coalesce(old."voteringsstatus" in ('lukket', 'annullert'), false)) and not (false) then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
  return new;
end $$;

create trigger "fryst" before update or delete on "votering" for each row execute function "fryst_votering"();

create function "fryst_stemme"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (exists (select 1 from "votering" over where over."virksomhet" = old."virksomhet" and over."systemID" = old."votering" and (coalesce(over."voteringsstatus" in ('lukket', 'annullert'), false)))) and not har_slettehjemmel(old."virksomhet") then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
    return old;
  end if;
  if (exists (select 1 from "votering" over where over."virksomhet" = old."virksomhet" and over."systemID" = old."votering" and (coalesce(over."voteringsstatus" in ('lukket', 'annullert'), false)))) and not (false) then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
  return new;
end $$;

create trigger "fryst" before update or delete on "stemme" for each row execute function "fryst_stemme"();

create function "fryst_protokollmerknad"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (exists (select 1 from "moete" over where over."virksomhet" = old."virksomhet" and over."systemID" = old."moete" and (coalesce(over."moetestatus" in ('godkjent', 'avlyst'), false)))) and not har_slettehjemmel(old."virksomhet") then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
    return old;
  end if;
  if (exists (select 1 from "moete" over where over."virksomhet" = old."virksomhet" and over."systemID" = old."moete" and (coalesce(over."moetestatus" in ('godkjent', 'avlyst'), false)))) and not (false) then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
  return new;
end $$;

create trigger "fryst" before update or delete on "protokollmerknad" for each row execute function "fryst_protokollmerknad"();

create function "fryst_hoering"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (coalesce(old."hoeringsstatus" in ('avsluttet'), false)) and not har_slettehjemmel(old."virksomhet") then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
    return old;
  end if;
  if (coalesce(old."hoeringsstatus" in ('avsluttet'), false)) and not (false) then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
  return new;
end $$;

create trigger "fryst" before update or delete on "hoering" for each row execute function "fryst_hoering"();

create function "fryst_hoeringssvar"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (exists (select 1 from "hoering" over where over."virksomhet" = old."virksomhet" and over."systemID" = old."hoering" and (coalesce(over."hoeringsstatus" in ('avsluttet'), false)))) and not har_slettehjemmel(old."virksomhet") then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
    return old;
  end if;
  if (exists (select 1 from "hoering" over where over."virksomhet" = old."virksomhet" and over."systemID" = old."hoering" and (coalesce(over."hoeringsstatus" in ('avsluttet'), false)))) and not (false) then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
  return new;
end $$;

create trigger "fryst" before update or delete on "hoeringssvar" for each row execute function "fryst_hoeringssvar"();

create function "fryst_kommentar"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (true) and not har_slettehjemmel(old."virksomhet") then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
    return old;
  end if;
  if (true) and not (false) then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
  return new;
end $$;

create trigger "fryst" before update or delete on "kommentar" for each row execute function "fryst_kommentar"();

create function "fryst_internkommentar"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (true) and not har_slettehjemmel(old."virksomhet") then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
    return old;
  end if;
  if (true) and not (false) then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
  return new;
end $$;

create trigger "fryst" before update or delete on "internkommentar" for each row execute function "fryst_internkommentar"();

create function "fryst_utsendelse"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (true) and not har_slettehjemmel(old."virksomhet") then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
    return old;
  end if;
  if (true) and not (false) then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
  return new;
end $$;

create trigger "fryst" before update or delete on "utsendelse" for each row execute function "fryst_utsendelse"();

create function "fryst_vedtak"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (true) and not har_slettehjemmel(old."virksomhet") then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
    return old;
  end if;
  if (true) and not (false) then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
  return new;
end $$;

create trigger "fryst" before update or delete on "vedtak" for each row execute function "fryst_vedtak"();

create function "fryst_oppfoelging"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (coalesce(old."oppfoelgingsstatus" in ('ferdig', 'avlyst'), false)) and not har_slettehjemmel(old."virksomhet") then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
    return old;
  end if;
  if (coalesce(old."oppfoelgingsstatus" in ('ferdig', 'avlyst'), false)) and not (false) then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
  return new;
end $$;

create trigger "fryst" before update or delete on "oppfoelging" for each row execute function "fryst_oppfoelging"();

create function "fryst_kartlegging"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (coalesce(old."kartleggingsstatus" in ('avsluttet'), false)) and not har_slettehjemmel(old."virksomhet") then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
    return old;
  end if;
  if (coalesce(old."kartleggingsstatus" in ('avsluttet'), false)) and not (false) then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
  return new;
end $$;

create trigger "fryst" before update or delete on "kartlegging" for each row execute function "fryst_kartlegging"();

create function "fryst_kartleggingssvar"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (exists (select 1 from "kartlegging" over where over."virksomhet" = old."virksomhet" and over."systemID" = old."kartlegging" and (coalesce(over."kartleggingsstatus" in ('avsluttet'), false)))) and not har_slettehjemmel(old."virksomhet") then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
    return old;
  end if;
  if (exists (select 1 from "kartlegging" over where over."virksomhet" = old."virksomhet" and over."systemID" = old."kartlegging" and (coalesce(over."kartleggingsstatus" in ('avsluttet'), false)))) and not (false) then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
  return new;
end $$;

create trigger "fryst" before update or delete on "kartleggingssvar" for each row execute function "fryst_kartleggingssvar"();

create function "fryst_mentorordning"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (coalesce(old."mentorstatus" in ('avslaatt', 'avsluttet'), false)) and not har_slettehjemmel(old."virksomhet") then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
    return old;
  end if;
  if (coalesce(old."mentorstatus" in ('avslaatt', 'avsluttet'), false)) and not (false) then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
  return new;
end $$;

create trigger "fryst" before update or delete on "mentorordning" for each row execute function "fryst_mentorordning"();

create function "fryst_erfaring"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (true) and not har_slettehjemmel(old."virksomhet") then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
    return old;
  end if;
  if (true) and not (false) then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
  return new;
end $$;

create trigger "fryst" before update or delete on "erfaring" for each row execute function "fryst_erfaring"();

create function "fryst_arkiv_arkivskaper"() returns trigger language plpgsql as $$ begin
  if tg_op = 'INSERT' then
    if exists (select 1 from "arkiv" over where over."virksomhet" = new."virksomhet" and over."systemID" = new."arkiv" and (coalesce(over."arkivstatus" in ('A'), false))) then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
    return new;
  end if;
  if tg_op = 'DELETE' then
    if exists (select 1 from "arkiv" over where over."virksomhet" = old."virksomhet" and over."systemID" = old."arkiv" and (coalesce(over."arkivstatus" in ('A'), false))) and not har_slettehjemmel(old."virksomhet") then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
    return old;
  end if;
  if exists (select 1 from "arkiv" over where over."virksomhet" = old."virksomhet" and over."systemID" = old."arkiv" and (coalesce(over."arkivstatus" in ('A'), false))) then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
  return new;
end $$;

create trigger "fryst" before insert or update or delete on "arkiv_arkivskaper" for each row execute function "fryst_arkiv_arkivskaper"();

create function "fryst_arkivdel_sekundaerklassifikasjonssystem"() returns trigger language plpgsql as $$ begin
  if tg_op = 'INSERT' then
    if exists (select 1 from "arkivdel" over where over."virksomhet" = new."virksomhet" and over."systemID" = new."arkivdel" and (coalesce(over."arkivdelstatus" in ('P'), false))) then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
    return new;
  end if;
  if tg_op = 'DELETE' then
    if exists (select 1 from "arkivdel" over where over."virksomhet" = old."virksomhet" and over."systemID" = old."arkivdel" and (coalesce(over."arkivdelstatus" in ('P'), false))) and not har_slettehjemmel(old."virksomhet") then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
    return old;
  end if;
  if exists (select 1 from "arkivdel" over where over."virksomhet" = old."virksomhet" and over."systemID" = old."arkivdel" and (coalesce(over."arkivdelstatus" in ('P'), false))) then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
  return new;
end $$;

create trigger "fryst" before insert or update or delete on "arkivdel_sekundaerklassifikasjonssystem" for each row execute function "fryst_arkivdel_sekundaerklassifikasjonssystem"();

create function "fryst_registrering_dokumentbeskrivelse"() returns trigger language plpgsql as $$ begin
  if tg_op = 'INSERT' then
    if exists (select 1 from "registrering" over where over."virksomhet" = new."virksomhet" and over."systemID" = new."registrering" and ((over."type" = 'registrering' and over."arkivertDato" is not null) or (over."type" = 'journalpost' and coalesce(over."journalstatus" in ('A', 'U'), false)) or (over."type" = 'arkivnotat' and over."arkivertDato" is not null) or (over."type" = 'moeteregistrering' and coalesce(over."moeteregistreringsstatus" in ('G'), false)))) then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
    return new;
  end if;
  if tg_op = 'DELETE' then
    if exists (select 1 from "registrering" over where over."virksomhet" = old."virksomhet" and over."systemID" = old."registrering" and ((over."type" = 'registrering' and over."arkivertDato" is not null) or (over."type" = 'journalpost' and coalesce(over."journalstatus" in ('A', 'U'), false)) or (over."type" = 'arkivnotat' and over."arkivertDato" is not null) or (over."type" = 'moeteregistrering' and coalesce(over."moeteregistreringsstatus" in ('G'), false)))) and not har_slettehjemmel(old."virksomhet") then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
    return old;
  end if;
  if exists (select 1 from "registrering" over where over."virksomhet" = old."virksomhet" and over."systemID" = old."registrering" and ((over."type" = 'registrering' and over."arkivertDato" is not null) or (over."type" = 'journalpost' and coalesce(over."journalstatus" in ('A', 'U'), false)) or (over."type" = 'arkivnotat' and over."arkivertDato" is not null) or (over."type" = 'moeteregistrering' and coalesce(over."moeteregistreringsstatus" in ('G'), false)))) then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
  return new;
end $$;

create trigger "fryst" before insert or update or delete on "registrering_dokumentbeskrivelse" for each row execute function "fryst_registrering_dokumentbeskrivelse"();

create function "fryst_mappe_sekundaerklassifikasjon"() returns trigger language plpgsql as $$ begin
  if tg_op = 'INSERT' then
    if exists (select 1 from "mappe" over where over."virksomhet" = new."virksomhet" and over."systemID" = new."mappe" and ((over."type" = 'mappe' and over."avsluttetDato" is not null) or (over."type" = 'saksmappe' and coalesce(over."saksstatus" in ('A'), false)) or (over."type" = 'moetemappe' and over."avsluttetDato" is not null))) then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
    return new;
  end if;
  if tg_op = 'DELETE' then
    if exists (select 1 from "mappe" over where over."virksomhet" = old."virksomhet" and over."systemID" = old."mappe" and ((over."type" = 'mappe' and over."avsluttetDato" is not null) or (over."type" = 'saksmappe' and coalesce(over."saksstatus" in ('A'), false)) or (over."type" = 'moetemappe' and over."avsluttetDato" is not null))) and not har_slettehjemmel(old."virksomhet") then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
    return old;
  end if;
  if exists (select 1 from "mappe" over where over."virksomhet" = old."virksomhet" and over."systemID" = old."mappe" and ((over."type" = 'mappe' and over."avsluttetDato" is not null) or (over."type" = 'saksmappe' and coalesce(over."saksstatus" in ('A'), false)) or (over."type" = 'moetemappe' and over."avsluttetDato" is not null))) then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
  return new;
end $$;

create trigger "fryst" before insert or update or delete on "mappe_sekundaerklassifikasjon" for each row execute function "fryst_mappe_sekundaerklassifikasjon"();

create function "fryst_partendring_fra"() returns trigger language plpgsql as $$ begin
  if tg_op = 'INSERT' then
    if exists (select 1 from "partendring" over where over."virksomhet" = new."virksomhet" and over."systemID" = new."partendring" and (coalesce(over."endringsstatus" in ('gjennomfoert', 'avlyst'), false))) then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
    return new;
  end if;
  if tg_op = 'DELETE' then
    if exists (select 1 from "partendring" over where over."virksomhet" = old."virksomhet" and over."systemID" = old."partendring" and (coalesce(over."endringsstatus" in ('gjennomfoert', 'avlyst'), false))) and not har_slettehjemmel(old."virksomhet") then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
    return old;
  end if;
  if exists (select 1 from "partendring" over where over."virksomhet" = old."virksomhet" and over."systemID" = old."partendring" and (coalesce(over."endringsstatus" in ('gjennomfoert', 'avlyst'), false))) then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
  return new;
end $$;

create trigger "fryst" before insert or update or delete on "partendring_fra" for each row execute function "fryst_partendring_fra"();

create function "fryst_partendring_til"() returns trigger language plpgsql as $$ begin
  if tg_op = 'INSERT' then
    if exists (select 1 from "partendring" over where over."virksomhet" = new."virksomhet" and over."systemID" = new."partendring" and (coalesce(over."endringsstatus" in ('gjennomfoert', 'avlyst'), false))) then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
    return new;
  end if;
  if tg_op = 'DELETE' then
    if exists (select 1 from "partendring" over where over."virksomhet" = old."virksomhet" and over."systemID" = old."partendring" and (coalesce(over."endringsstatus" in ('gjennomfoert', 'avlyst'), false))) and not har_slettehjemmel(old."virksomhet") then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
    return old;
  end if;
  if exists (select 1 from "partendring" over where over."virksomhet" = old."virksomhet" and over."systemID" = old."partendring" and (coalesce(over."endringsstatus" in ('gjennomfoert', 'avlyst'), false))) then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
  return new;
end $$;

create trigger "fryst" before insert or update or delete on "partendring_til" for each row execute function "fryst_partendring_til"();

create function "fryst_forslag_maal"() returns trigger language plpgsql as $$ begin
  if tg_op = 'INSERT' then
    if exists (select 1 from "forslag" over where over."virksomhet" = new."virksomhet" and over."systemID" = new."forslag" and (coalesce(over."forslagsstatus" in ('vedtatt', 'avslaatt', 'trukket', 'slaatt-sammen'), false))) then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
    return new;
  end if;
  if tg_op = 'DELETE' then
    if exists (select 1 from "forslag" over where over."virksomhet" = old."virksomhet" and over."systemID" = old."forslag" and (coalesce(over."forslagsstatus" in ('vedtatt', 'avslaatt', 'trukket', 'slaatt-sammen'), false))) and not har_slettehjemmel(old."virksomhet") then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
    return old;
  end if;
  if exists (select 1 from "forslag" over where over."virksomhet" = old."virksomhet" and over."systemID" = old."forslag" and (coalesce(over."forslagsstatus" in ('vedtatt', 'avslaatt', 'trukket', 'slaatt-sammen'), false))) then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
  return new;
end $$;

create trigger "fryst" before insert or update or delete on "forslag_maal" for each row execute function "fryst_forslag_maal"();

create function "fryst_kartlegging_loesning"() returns trigger language plpgsql as $$ begin
  if tg_op = 'INSERT' then
    if exists (select 1 from "kartlegging" over where over."virksomhet" = new."virksomhet" and over."systemID" = new."kartlegging" and (coalesce(over."kartleggingsstatus" in ('avsluttet'), false))) then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
    return new;
  end if;
  if tg_op = 'DELETE' then
    if exists (select 1 from "kartlegging" over where over."virksomhet" = old."virksomhet" and over."systemID" = old."kartlegging" and (coalesce(over."kartleggingsstatus" in ('avsluttet'), false))) and not har_slettehjemmel(old."virksomhet") then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
    return old;
  end if;
  if exists (select 1 from "kartlegging" over where over."virksomhet" = old."virksomhet" and over."systemID" = old."kartlegging" and (coalesce(over."kartleggingsstatus" in ('avsluttet'), false))) then raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name; end if;
  return new;
end $$;

create trigger "fryst" before insert or update or delete on "kartlegging_loesning" for each row execute function "fryst_kartlegging_loesning"();

create function "soek_arkiv"(v uuid, klareringer text[], q text, maks integer, typer text[] default null, nyeste boolean default true) returns setof uuid language plpgsql stable security definer set search_path = public as $$ declare
  orden text := case when nyeste then ' order by "systemID" desc' else '' end;
  kjapt boolean := nyeste and maks <= 1000;
  funnet uuid[] := '{}';
  rader real;
begin
  if (v = current_virksomhet() and klareringer <@ current_klareringer()) is not true then return; end if;
  perform 1 from "arkiv" where "virksomhet" = v offset 3000 limit 1;
  if not found then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "arkiv" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    return query select unnest(funnet);
    return;
  end if;
  select reltuples into rader from pg_class where oid = '"arkiv"'::regclass;
  if kjapt then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "arkiv" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    if cardinality(funnet) < maks and cardinality(funnet) * 20000 >= maks * 3000
      and cardinality(funnet) ^ 2 * rader > 900000 * maks then
      execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "arkiv" where "virksomhet" = $1 order by "systemID" desc limit 20000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    end if;
  end if;
  if cardinality(funnet) < maks then
    perform set_config('enable_indexscan', 'off', true), set_config('enable_seqscan', 'off', true);
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (' || '(select "systemID" from "arkiv" where "virksomhet" = $1 and ' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || '' || orden || ' limit $4)' || ') treff' || orden || ' limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    perform set_config('enable_indexscan', 'on', true), set_config('enable_seqscan', 'on', true);
  end if;
  return query select unnest(funnet[1:maks]);
end $$;

revoke all on function "soek_arkiv"(uuid, text[], text, integer, text[], boolean) from public;

grant execute on function "soek_arkiv"(uuid, text[], text, integer, text[], boolean) to felles_app;

create function "soek_arkivskaper"(v uuid, klareringer text[], q text, maks integer, typer text[] default null, nyeste boolean default true) returns setof uuid language plpgsql stable security definer set search_path = public as $$ declare
  orden text := case when nyeste then ' order by "systemID" desc' else '' end;
  kjapt boolean := nyeste and maks <= 1000;
  funnet uuid[] := '{}';
  rader real;
begin
  if (v = current_virksomhet() and klareringer <@ current_klareringer()) is not true then return; end if;
  perform 1 from "arkivskaper" where "virksomhet" = v offset 3000 limit 1;
  if not found then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "arkivskaper" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    return query select unnest(funnet);
    return;
  end if;
  select reltuples into rader from pg_class where oid = '"arkivskaper"'::regclass;
  if kjapt then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "arkivskaper" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    if cardinality(funnet) < maks and cardinality(funnet) * 20000 >= maks * 3000
      and cardinality(funnet) ^ 2 * rader > 900000 * maks then
      execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "arkivskaper" where "virksomhet" = $1 order by "systemID" desc limit 20000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    end if;
  end if;
  if cardinality(funnet) < maks then
    perform set_config('enable_indexscan', 'off', true), set_config('enable_seqscan', 'off', true);
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (' || '(select "systemID" from "arkivskaper" where "virksomhet" = $1 and ' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || '' || orden || ' limit $4)' || ') treff' || orden || ' limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    perform set_config('enable_indexscan', 'on', true), set_config('enable_seqscan', 'on', true);
  end if;
  return query select unnest(funnet[1:maks]);
end $$;

revoke all on function "soek_arkivskaper"(uuid, text[], text, integer, text[], boolean) from public;

grant execute on function "soek_arkivskaper"(uuid, text[], text, integer, text[], boolean) to felles_app;

create function "soek_arkivdel"(v uuid, klareringer text[], q text, maks integer, typer text[] default null, nyeste boolean default true) returns setof uuid language plpgsql stable security definer set search_path = public as $$ declare
  orden text := case when nyeste then ' order by "systemID" desc' else '' end;
  kjapt boolean := nyeste and maks <= 1000;
  funnet uuid[] := '{}';
  rader real;
begin
  if (v = current_virksomhet() and klareringer <@ current_klareringer()) is not true then return; end if;
  perform 1 from "arkivdel" where "virksomhet" = v offset 3000 limit 1;
  if not found then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "arkivdel" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    return query select unnest(funnet);
    return;
  end if;
  select reltuples into rader from pg_class where oid = '"arkivdel"'::regclass;
  if kjapt then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "arkivdel" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    if cardinality(funnet) < maks and cardinality(funnet) * 20000 >= maks * 3000
      and cardinality(funnet) ^ 2 * rader > 900000 * maks then
      execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "arkivdel" where "virksomhet" = $1 order by "systemID" desc limit 20000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    end if;
  end if;
  if cardinality(funnet) < maks then
    perform set_config('enable_indexscan', 'off', true), set_config('enable_seqscan', 'off', true);
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (' || '(select "systemID" from "arkivdel" where "virksomhet" = $1 and ' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || '' || orden || ' limit $4)' || ') treff' || orden || ' limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    perform set_config('enable_indexscan', 'on', true), set_config('enable_seqscan', 'on', true);
  end if;
  return query select unnest(funnet[1:maks]);
end $$;

revoke all on function "soek_arkivdel"(uuid, text[], text, integer, text[], boolean) from public;

grant execute on function "soek_arkivdel"(uuid, text[], text, integer, text[], boolean) to felles_app;

create function "soek_klassifikasjonssystem"(v uuid, klareringer text[], q text, maks integer, typer text[] default null, nyeste boolean default true) returns setof uuid language plpgsql stable security definer set search_path = public as $$ declare
  orden text := case when nyeste then ' order by "systemID" desc' else '' end;
  kjapt boolean := nyeste and maks <= 1000;
  funnet uuid[] := '{}';
  rader real;
begin
  if (v = current_virksomhet() and klareringer <@ current_klareringer()) is not true then return; end if;
  perform 1 from "klassifikasjonssystem" where "virksomhet" = v offset 3000 limit 1;
  if not found then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "klassifikasjonssystem" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    return query select unnest(funnet);
    return;
  end if;
  select reltuples into rader from pg_class where oid = '"klassifikasjonssystem"'::regclass;
  if kjapt then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "klassifikasjonssystem" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    if cardinality(funnet) < maks and cardinality(funnet) * 20000 >= maks * 3000
      and cardinality(funnet) ^ 2 * rader > 900000 * maks then
      execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "klassifikasjonssystem" where "virksomhet" = $1 order by "systemID" desc limit 20000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    end if;
  end if;
  if cardinality(funnet) < maks then
    perform set_config('enable_indexscan', 'off', true), set_config('enable_seqscan', 'off', true);
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (' || '(select "systemID" from "klassifikasjonssystem" where "virksomhet" = $1 and ' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || '' || orden || ' limit $4)' || ') treff' || orden || ' limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    perform set_config('enable_indexscan', 'on', true), set_config('enable_seqscan', 'on', true);
  end if;
  return query select unnest(funnet[1:maks]);
end $$;

revoke all on function "soek_klassifikasjonssystem"(uuid, text[], text, integer, text[], boolean) from public;

grant execute on function "soek_klassifikasjonssystem"(uuid, text[], text, integer, text[], boolean) to felles_app;

create function "soek_klasse"(v uuid, klareringer text[], q text, maks integer, typer text[] default null, nyeste boolean default true) returns setof uuid language plpgsql stable security definer set search_path = public as $$ declare
  orden text := case when nyeste then ' order by "systemID" desc' else '' end;
  kjapt boolean := nyeste and maks <= 1000;
  funnet uuid[] := '{}';
  rader real;
begin
  if (v = current_virksomhet() and klareringer <@ current_klareringer()) is not true then return; end if;
  perform 1 from "klasse" where "virksomhet" = v offset 3000 limit 1;
  if not found then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "klasse" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ' or ("skjerming_tilgangsrestriksjon" = any($2) and ' || '("soek_skjermet" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    return query select unnest(funnet);
    return;
  end if;
  select reltuples into rader from pg_class where oid = '"klasse"'::regclass;
  if kjapt then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "klasse" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ' or ("skjerming_tilgangsrestriksjon" = any($2) and ' || '("soek_skjermet" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    if cardinality(funnet) < maks and cardinality(funnet) * 20000 >= maks * 3000
      and cardinality(funnet) ^ 2 * rader > 900000 * maks then
      execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "klasse" where "virksomhet" = $1 order by "systemID" desc limit 20000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ' or ("skjerming_tilgangsrestriksjon" = any($2) and ' || '("soek_skjermet" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    end if;
  end if;
  if cardinality(funnet) < maks then
    perform set_config('enable_indexscan', 'off', true), set_config('enable_seqscan', 'off', true);
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (' || '(select "systemID" from "klasse" where "virksomhet" = $1 and ' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || '' || orden || ' limit $4)' || ' union ' || '(select "systemID" from "klasse" where "virksomhet" = $1 and ' || '("soek_skjermet" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ' and "skjerming_tilgangsrestriksjon" = any($2)' || orden || ' limit $4)' || ') treff' || orden || ' limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    perform set_config('enable_indexscan', 'on', true), set_config('enable_seqscan', 'on', true);
  end if;
  return query select unnest(funnet[1:maks]);
end $$;

revoke all on function "soek_klasse"(uuid, text[], text, integer, text[], boolean) from public;

grant execute on function "soek_klasse"(uuid, text[], text, integer, text[], boolean) to felles_app;

create function "soek_mappe"(v uuid, klareringer text[], q text, maks integer, typer text[] default null, nyeste boolean default true) returns setof uuid language plpgsql stable security definer set search_path = public as $$ declare
  orden text := case when nyeste then ' order by "systemID" desc' else '' end;
  kjapt boolean := nyeste and maks <= 1000;
  funnet uuid[] := '{}';
  rader real;
  ledd boolean := ordledd(q, '', '') <> '';
  nok integer := case when ledd then greatest(maks, 100) else maks end;
begin
  if (v = current_virksomhet() and klareringer <@ current_klareringer()) is not true then return; end if;
  perform 1 from "mappe" where "virksomhet" = v offset 3000 limit 1;
  if not found then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "mappe" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ordledd(q, '(coalesce("mappeID", '''') || '' '' || case when "skjerming_tilgangsrestriksjon" is null then coalesce("tittel", '''') else coalesce("offentligTittel", '''') end || '' '' || case when "skjerming_tilgangsrestriksjon" is null then coalesce("beskrivelse", '''') else '''' end || '' '' || coalesce("utvalg", ''''))', '"soek"') || ')' || ' or ("skjerming_tilgangsrestriksjon" = any($2) and ' || '("soek_skjermet" @@ websearch_to_tsquery(''norwegian'', $3)' || ordledd(q, '(coalesce("mappeID", '''') || '' '' || coalesce("tittel", '''') || '' '' || coalesce("beskrivelse", '''') || '' '' || coalesce("utvalg", ''''))', '"soek_skjermet"') || ')' || ')' || ') and ($5 is null or "type" = any($5))' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    return query select unnest(funnet);
    return;
  end if;
  select reltuples into rader from pg_class where oid = '"mappe"'::regclass;
  if kjapt then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "mappe" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ' or ("skjerming_tilgangsrestriksjon" = any($2) and ' || '("soek_skjermet" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ') and ($5 is null or "type" = any($5))' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, nok, typer;
    if cardinality(funnet) < nok and cardinality(funnet) * 20000 >= nok * 3000
      and cardinality(funnet) ^ 2 * rader > 900000 * nok then
      execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "mappe" where "virksomhet" = $1 order by "systemID" desc limit 20000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ' or ("skjerming_tilgangsrestriksjon" = any($2) and ' || '("soek_skjermet" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ') and ($5 is null or "type" = any($5))' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, nok, typer;
    end if;
  end if;
  if cardinality(funnet) < nok then
    perform set_config('enable_indexscan', 'off', true), set_config('enable_seqscan', 'off', true);
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (' || '(select "systemID" from "mappe" where "virksomhet" = $1 and ' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ' and ($5 is null or "type" = any($5))' || orden || ' limit $4)' || ' union ' || '(select "systemID" from "mappe" where "virksomhet" = $1 and ' || '("soek_skjermet" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ' and "skjerming_tilgangsrestriksjon" = any($2) and ($5 is null or "type" = any($5))' || orden || ' limit $4)' || ') treff' || orden || ' limit $4' || ') treff' into funnet using v, klareringer, q, nok, typer;
    perform set_config('enable_indexscan', 'on', true), set_config('enable_seqscan', 'on', true);
  end if;
  if ledd and cardinality(funnet) < 100 then
    if kjapt then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "mappe" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ordledd(q, '(coalesce("mappeID", '''') || '' '' || case when "skjerming_tilgangsrestriksjon" is null then coalesce("tittel", '''') else coalesce("offentligTittel", '''') end || '' '' || case when "skjerming_tilgangsrestriksjon" is null then coalesce("beskrivelse", '''') else '''' end || '' '' || coalesce("utvalg", ''''))', '"soek"') || ')' || ' or ("skjerming_tilgangsrestriksjon" = any($2) and ' || '("soek_skjermet" @@ websearch_to_tsquery(''norwegian'', $3)' || ordledd(q, '(coalesce("mappeID", '''') || '' '' || coalesce("tittel", '''') || '' '' || coalesce("beskrivelse", '''') || '' '' || coalesce("utvalg", ''''))', '"soek_skjermet"') || ')' || ')' || ') and ($5 is null or "type" = any($5))' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    if cardinality(funnet) < maks and cardinality(funnet) * 20000 >= maks * 3000
      and cardinality(funnet) ^ 2 * rader > 900000 * maks then
      execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "mappe" where "virksomhet" = $1 order by "systemID" desc limit 20000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ordledd(q, '(coalesce("mappeID", '''') || '' '' || case when "skjerming_tilgangsrestriksjon" is null then coalesce("tittel", '''') else coalesce("offentligTittel", '''') end || '' '' || case when "skjerming_tilgangsrestriksjon" is null then coalesce("beskrivelse", '''') else '''' end || '' '' || coalesce("utvalg", ''''))', '"soek"') || ')' || ' or ("skjerming_tilgangsrestriksjon" = any($2) and ' || '("soek_skjermet" @@ websearch_to_tsquery(''norwegian'', $3)' || ordledd(q, '(coalesce("mappeID", '''') || '' '' || coalesce("tittel", '''') || '' '' || coalesce("beskrivelse", '''') || '' '' || coalesce("utvalg", ''''))', '"soek_skjermet"') || ')' || ')' || ') and ($5 is null or "type" = any($5))' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    end if;
    end if;
    if cardinality(funnet) < maks or not kjapt then
    perform set_config('enable_indexscan', 'off', true), set_config('enable_seqscan', 'off', true);
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (' || '(select "systemID" from "mappe" where "virksomhet" = $1 and ' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ordledd(q, '(coalesce("mappeID", '''') || '' '' || case when "skjerming_tilgangsrestriksjon" is null then coalesce("tittel", '''') else coalesce("offentligTittel", '''') end || '' '' || case when "skjerming_tilgangsrestriksjon" is null then coalesce("beskrivelse", '''') else '''' end || '' '' || coalesce("utvalg", ''''))', '"soek"') || ')' || ' and ($5 is null or "type" = any($5))' || orden || ' limit $4)' || ' union ' || '(select "systemID" from "mappe" where "virksomhet" = $1 and ' || '("soek_skjermet" @@ websearch_to_tsquery(''norwegian'', $3)' || ordledd(q, '(coalesce("mappeID", '''') || '' '' || coalesce("tittel", '''') || '' '' || coalesce("beskrivelse", '''') || '' '' || coalesce("utvalg", ''''))', '"soek_skjermet"') || ')' || ' and "skjerming_tilgangsrestriksjon" = any($2) and ($5 is null or "type" = any($5))' || orden || ' limit $4)' || ') treff' || orden || ' limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    perform set_config('enable_indexscan', 'on', true), set_config('enable_seqscan', 'on', true);
    end if;
  end if;
  return query select unnest(funnet[1:maks]);
end $$;

revoke all on function "soek_mappe"(uuid, text[], text, integer, text[], boolean) from public;

grant execute on function "soek_mappe"(uuid, text[], text, integer, text[], boolean) to felles_app;

create function "soek_registrering"(v uuid, klareringer text[], q text, maks integer, typer text[] default null, nyeste boolean default true) returns setof uuid language plpgsql stable security definer set search_path = public as $$ declare
  orden text := case when nyeste then ' order by "systemID" desc' else '' end;
  kjapt boolean := nyeste and maks <= 1000;
  funnet uuid[] := '{}';
  rader real;
  ledd boolean := ordledd(q, '', '') <> '';
  nok integer := case when ledd then greatest(maks, 100) else maks end;
begin
  if (v = current_virksomhet() and klareringer <@ current_klareringer()) is not true then return; end if;
  perform 1 from "registrering" where "virksomhet" = v offset 3000 limit 1;
  if not found then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "registrering" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ordledd(q, '(coalesce("registreringsID", '''') || '' '' || case when "skjerming_tilgangsrestriksjon" is null then coalesce("tittel", '''') else coalesce("offentligTittel", '''') end || '' '' || case when "skjerming_tilgangsrestriksjon" is null then coalesce("beskrivelse", '''') else '''' end)', '"soek"') || ')' || ' or ("skjerming_tilgangsrestriksjon" = any($2) and ' || '("soek_skjermet" @@ websearch_to_tsquery(''norwegian'', $3)' || ordledd(q, '(coalesce("registreringsID", '''') || '' '' || coalesce("tittel", '''') || '' '' || coalesce("beskrivelse", ''''))', '"soek_skjermet"') || ')' || ')' || ') and ($5 is null or "type" = any($5))' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    return query select unnest(funnet);
    return;
  end if;
  select reltuples into rader from pg_class where oid = '"registrering"'::regclass;
  if kjapt then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "registrering" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ' or ("skjerming_tilgangsrestriksjon" = any($2) and ' || '("soek_skjermet" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ') and ($5 is null or "type" = any($5))' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, nok, typer;
    if cardinality(funnet) < nok and cardinality(funnet) * 20000 >= nok * 3000
      and cardinality(funnet) ^ 2 * rader > 900000 * nok then
      execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "registrering" where "virksomhet" = $1 order by "systemID" desc limit 20000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ' or ("skjerming_tilgangsrestriksjon" = any($2) and ' || '("soek_skjermet" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ') and ($5 is null or "type" = any($5))' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, nok, typer;
    end if;
  end if;
  if cardinality(funnet) < nok then
    perform set_config('enable_indexscan', 'off', true), set_config('enable_seqscan', 'off', true);
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (' || '(select "systemID" from "registrering" where "virksomhet" = $1 and ' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ' and ($5 is null or "type" = any($5))' || orden || ' limit $4)' || ' union ' || '(select "systemID" from "registrering" where "virksomhet" = $1 and ' || '("soek_skjermet" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ' and "skjerming_tilgangsrestriksjon" = any($2) and ($5 is null or "type" = any($5))' || orden || ' limit $4)' || ') treff' || orden || ' limit $4' || ') treff' into funnet using v, klareringer, q, nok, typer;
    perform set_config('enable_indexscan', 'on', true), set_config('enable_seqscan', 'on', true);
  end if;
  if ledd and cardinality(funnet) < 100 then
    if kjapt then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "registrering" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ordledd(q, '(coalesce("registreringsID", '''') || '' '' || case when "skjerming_tilgangsrestriksjon" is null then coalesce("tittel", '''') else coalesce("offentligTittel", '''') end || '' '' || case when "skjerming_tilgangsrestriksjon" is null then coalesce("beskrivelse", '''') else '''' end)', '"soek"') || ')' || ' or ("skjerming_tilgangsrestriksjon" = any($2) and ' || '("soek_skjermet" @@ websearch_to_tsquery(''norwegian'', $3)' || ordledd(q, '(coalesce("registreringsID", '''') || '' '' || coalesce("tittel", '''') || '' '' || coalesce("beskrivelse", ''''))', '"soek_skjermet"') || ')' || ')' || ') and ($5 is null or "type" = any($5))' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    if cardinality(funnet) < maks and cardinality(funnet) * 20000 >= maks * 3000
      and cardinality(funnet) ^ 2 * rader > 900000 * maks then
      execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "registrering" where "virksomhet" = $1 order by "systemID" desc limit 20000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ordledd(q, '(coalesce("registreringsID", '''') || '' '' || case when "skjerming_tilgangsrestriksjon" is null then coalesce("tittel", '''') else coalesce("offentligTittel", '''') end || '' '' || case when "skjerming_tilgangsrestriksjon" is null then coalesce("beskrivelse", '''') else '''' end)', '"soek"') || ')' || ' or ("skjerming_tilgangsrestriksjon" = any($2) and ' || '("soek_skjermet" @@ websearch_to_tsquery(''norwegian'', $3)' || ordledd(q, '(coalesce("registreringsID", '''') || '' '' || coalesce("tittel", '''') || '' '' || coalesce("beskrivelse", ''''))', '"soek_skjermet"') || ')' || ')' || ') and ($5 is null or "type" = any($5))' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    end if;
    end if;
    if cardinality(funnet) < maks or not kjapt then
    perform set_config('enable_indexscan', 'off', true), set_config('enable_seqscan', 'off', true);
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (' || '(select "systemID" from "registrering" where "virksomhet" = $1 and ' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ordledd(q, '(coalesce("registreringsID", '''') || '' '' || case when "skjerming_tilgangsrestriksjon" is null then coalesce("tittel", '''') else coalesce("offentligTittel", '''') end || '' '' || case when "skjerming_tilgangsrestriksjon" is null then coalesce("beskrivelse", '''') else '''' end)', '"soek"') || ')' || ' and ($5 is null or "type" = any($5))' || orden || ' limit $4)' || ' union ' || '(select "systemID" from "registrering" where "virksomhet" = $1 and ' || '("soek_skjermet" @@ websearch_to_tsquery(''norwegian'', $3)' || ordledd(q, '(coalesce("registreringsID", '''') || '' '' || coalesce("tittel", '''') || '' '' || coalesce("beskrivelse", ''''))', '"soek_skjermet"') || ')' || ' and "skjerming_tilgangsrestriksjon" = any($2) and ($5 is null or "type" = any($5))' || orden || ' limit $4)' || ') treff' || orden || ' limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    perform set_config('enable_indexscan', 'on', true), set_config('enable_seqscan', 'on', true);
    end if;
  end if;
  return query select unnest(funnet[1:maks]);
end $$;

revoke all on function "soek_registrering"(uuid, text[], text, integer, text[], boolean) from public;

grant execute on function "soek_registrering"(uuid, text[], text, integer, text[], boolean) to felles_app;

create function "soek_dokumentbeskrivelse"(v uuid, klareringer text[], q text, maks integer, typer text[] default null, nyeste boolean default true) returns setof uuid language plpgsql stable security definer set search_path = public as $$ declare
  orden text := case when nyeste then ' order by "systemID" desc' else '' end;
  kjapt boolean := nyeste and maks <= 1000;
  funnet uuid[] := '{}';
  rader real;
begin
  if (v = current_virksomhet() and klareringer <@ current_klareringer()) is not true then return; end if;
  perform 1 from "dokumentbeskrivelse" where "virksomhet" = v offset 3000 limit 1;
  if not found then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "dokumentbeskrivelse" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ' or ("skjerming_tilgangsrestriksjon" = any($2) and ' || '("soek_skjermet" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    return query select unnest(funnet);
    return;
  end if;
  select reltuples into rader from pg_class where oid = '"dokumentbeskrivelse"'::regclass;
  if kjapt then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "dokumentbeskrivelse" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ' or ("skjerming_tilgangsrestriksjon" = any($2) and ' || '("soek_skjermet" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    if cardinality(funnet) < maks and cardinality(funnet) * 20000 >= maks * 3000
      and cardinality(funnet) ^ 2 * rader > 900000 * maks then
      execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "dokumentbeskrivelse" where "virksomhet" = $1 order by "systemID" desc limit 20000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ' or ("skjerming_tilgangsrestriksjon" = any($2) and ' || '("soek_skjermet" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    end if;
  end if;
  if cardinality(funnet) < maks then
    perform set_config('enable_indexscan', 'off', true), set_config('enable_seqscan', 'off', true);
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (' || '(select "systemID" from "dokumentbeskrivelse" where "virksomhet" = $1 and ' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || '' || orden || ' limit $4)' || ' union ' || '(select "systemID" from "dokumentbeskrivelse" where "virksomhet" = $1 and ' || '("soek_skjermet" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ' and "skjerming_tilgangsrestriksjon" = any($2)' || orden || ' limit $4)' || ') treff' || orden || ' limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    perform set_config('enable_indexscan', 'on', true), set_config('enable_seqscan', 'on', true);
  end if;
  return query select unnest(funnet[1:maks]);
end $$;

revoke all on function "soek_dokumentbeskrivelse"(uuid, text[], text, integer, text[], boolean) from public;

grant execute on function "soek_dokumentbeskrivelse"(uuid, text[], text, integer, text[], boolean) to felles_app;

create function "soek_korrespondansepart"(v uuid, klareringer text[], q text, maks integer, typer text[] default null, nyeste boolean default true) returns setof uuid language plpgsql stable security definer set search_path = public as $$ declare
  orden text := case when nyeste then ' order by "systemID" desc' else '' end;
  kjapt boolean := nyeste and maks <= 1000;
  funnet uuid[] := '{}';
  rader real;
begin
  if (v = current_virksomhet() and klareringer <@ current_klareringer()) is not true then return; end if;
  perform 1 from "korrespondansepart" where "virksomhet" = v offset 3000 limit 1;
  if not found then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "korrespondansepart" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ' or ("skjerming_tilgangsrestriksjon" = any($2) and ' || '("soek_skjermet" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ') and ($5 is null or "type" = any($5))' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    return query select unnest(funnet);
    return;
  end if;
  select reltuples into rader from pg_class where oid = '"korrespondansepart"'::regclass;
  if kjapt then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "korrespondansepart" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ' or ("skjerming_tilgangsrestriksjon" = any($2) and ' || '("soek_skjermet" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ') and ($5 is null or "type" = any($5))' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    if cardinality(funnet) < maks and cardinality(funnet) * 20000 >= maks * 3000
      and cardinality(funnet) ^ 2 * rader > 900000 * maks then
      execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "korrespondansepart" where "virksomhet" = $1 order by "systemID" desc limit 20000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ' or ("skjerming_tilgangsrestriksjon" = any($2) and ' || '("soek_skjermet" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ') and ($5 is null or "type" = any($5))' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    end if;
  end if;
  if cardinality(funnet) < maks then
    perform set_config('enable_indexscan', 'off', true), set_config('enable_seqscan', 'off', true);
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (' || '(select "systemID" from "korrespondansepart" where "virksomhet" = $1 and ' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ' and ($5 is null or "type" = any($5))' || orden || ' limit $4)' || ' union ' || '(select "systemID" from "korrespondansepart" where "virksomhet" = $1 and ' || '("soek_skjermet" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ' and "skjerming_tilgangsrestriksjon" = any($2) and ($5 is null or "type" = any($5))' || orden || ' limit $4)' || ') treff' || orden || ' limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    perform set_config('enable_indexscan', 'on', true), set_config('enable_seqscan', 'on', true);
  end if;
  return query select unnest(funnet[1:maks]);
end $$;

revoke all on function "soek_korrespondansepart"(uuid, text[], text, integer, text[], boolean) from public;

grant execute on function "soek_korrespondansepart"(uuid, text[], text, integer, text[], boolean) to felles_app;

create function "soek_presedens"(v uuid, klareringer text[], q text, maks integer, typer text[] default null, nyeste boolean default true) returns setof uuid language plpgsql stable security definer set search_path = public as $$ declare
  orden text := case when nyeste then ' order by "systemID" desc' else '' end;
  kjapt boolean := nyeste and maks <= 1000;
  funnet uuid[] := '{}';
  rader real;
begin
  if (v = current_virksomhet() and klareringer <@ current_klareringer()) is not true then return; end if;
  perform 1 from "presedens" where "virksomhet" = v offset 3000 limit 1;
  if not found then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "presedens" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    return query select unnest(funnet);
    return;
  end if;
  select reltuples into rader from pg_class where oid = '"presedens"'::regclass;
  if kjapt then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "presedens" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    if cardinality(funnet) < maks and cardinality(funnet) * 20000 >= maks * 3000
      and cardinality(funnet) ^ 2 * rader > 900000 * maks then
      execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "presedens" where "virksomhet" = $1 order by "systemID" desc limit 20000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    end if;
  end if;
  if cardinality(funnet) < maks then
    perform set_config('enable_indexscan', 'off', true), set_config('enable_seqscan', 'off', true);
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (' || '(select "systemID" from "presedens" where "virksomhet" = $1 and ' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || '' || orden || ' limit $4)' || ') treff' || orden || ' limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    perform set_config('enable_indexscan', 'on', true), set_config('enable_seqscan', 'on', true);
  end if;
  return query select unnest(funnet[1:maks]);
end $$;

revoke all on function "soek_presedens"(uuid, text[], text, integer, text[], boolean) from public;

grant execute on function "soek_presedens"(uuid, text[], text, integer, text[], boolean) to felles_app;

create function "soek_administrativenhet"(v uuid, klareringer text[], q text, maks integer, typer text[] default null, nyeste boolean default true) returns setof uuid language plpgsql stable security definer set search_path = public as $$ declare
  orden text := case when nyeste then ' order by "systemID" desc' else '' end;
  kjapt boolean := nyeste and maks <= 1000;
  funnet uuid[] := '{}';
  rader real;
begin
  if (v = current_virksomhet() and klareringer <@ current_klareringer()) is not true then return; end if;
  perform 1 from "administrativenhet" where "virksomhet" = v offset 3000 limit 1;
  if not found then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "administrativenhet" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    return query select unnest(funnet);
    return;
  end if;
  select reltuples into rader from pg_class where oid = '"administrativenhet"'::regclass;
  if kjapt then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "administrativenhet" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    if cardinality(funnet) < maks and cardinality(funnet) * 20000 >= maks * 3000
      and cardinality(funnet) ^ 2 * rader > 900000 * maks then
      execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "administrativenhet" where "virksomhet" = $1 order by "systemID" desc limit 20000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    end if;
  end if;
  if cardinality(funnet) < maks then
    perform set_config('enable_indexscan', 'off', true), set_config('enable_seqscan', 'off', true);
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (' || '(select "systemID" from "administrativenhet" where "virksomhet" = $1 and ' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || '' || orden || ' limit $4)' || ') treff' || orden || ' limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    perform set_config('enable_indexscan', 'on', true), set_config('enable_seqscan', 'on', true);
  end if;
  return query select unnest(funnet[1:maks]);
end $$;

revoke all on function "soek_administrativenhet"(uuid, text[], text, integer, text[], boolean) from public;

grant execute on function "soek_administrativenhet"(uuid, text[], text, integer, text[], boolean) to felles_app;

create function "soek_bruker"(v uuid, klareringer text[], q text, maks integer, typer text[] default null, nyeste boolean default true) returns setof uuid language plpgsql stable security definer set search_path = public as $$ declare
  orden text := case when nyeste then ' order by "systemID" desc' else '' end;
  kjapt boolean := nyeste and maks <= 1000;
  funnet uuid[] := '{}';
  rader real;
begin
  if (v = current_virksomhet() and klareringer <@ current_klareringer()) is not true then return; end if;
  perform 1 from "bruker" where "virksomhet" = v offset 3000 limit 1;
  if not found then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "bruker" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    return query select unnest(funnet);
    return;
  end if;
  select reltuples into rader from pg_class where oid = '"bruker"'::regclass;
  if kjapt then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "bruker" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    if cardinality(funnet) < maks and cardinality(funnet) * 20000 >= maks * 3000
      and cardinality(funnet) ^ 2 * rader > 900000 * maks then
      execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "bruker" where "virksomhet" = $1 order by "systemID" desc limit 20000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    end if;
  end if;
  if cardinality(funnet) < maks then
    perform set_config('enable_indexscan', 'off', true), set_config('enable_seqscan', 'off', true);
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (' || '(select "systemID" from "bruker" where "virksomhet" = $1 and ' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || '' || orden || ' limit $4)' || ') treff' || orden || ' limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    perform set_config('enable_indexscan', 'on', true), set_config('enable_seqscan', 'on', true);
  end if;
  return query select unnest(funnet[1:maks]);
end $$;

revoke all on function "soek_bruker"(uuid, text[], text, integer, text[], boolean) from public;

grant execute on function "soek_bruker"(uuid, text[], text, integer, text[], boolean) to felles_app;

create function "soek_virksomhetsspesifikkeMetadata"(v uuid, klareringer text[], q text, maks integer, typer text[] default null, nyeste boolean default true) returns setof uuid language plpgsql stable security definer set search_path = public as $$ declare
  orden text := case when nyeste then ' order by "systemID" desc' else '' end;
  kjapt boolean := nyeste and maks <= 1000;
  funnet uuid[] := '{}';
  rader real;
begin
  if (v = current_virksomhet() and klareringer <@ current_klareringer()) is not true then return; end if;
  perform 1 from "virksomhetsspesifikkeMetadata" where "virksomhet" = v offset 3000 limit 1;
  if not found then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "virksomhetsspesifikkeMetadata" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    return query select unnest(funnet);
    return;
  end if;
  select reltuples into rader from pg_class where oid = '"virksomhetsspesifikkeMetadata"'::regclass;
  if kjapt then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "virksomhetsspesifikkeMetadata" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    if cardinality(funnet) < maks and cardinality(funnet) * 20000 >= maks * 3000
      and cardinality(funnet) ^ 2 * rader > 900000 * maks then
      execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "virksomhetsspesifikkeMetadata" where "virksomhet" = $1 order by "systemID" desc limit 20000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    end if;
  end if;
  if cardinality(funnet) < maks then
    perform set_config('enable_indexscan', 'off', true), set_config('enable_seqscan', 'off', true);
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (' || '(select "systemID" from "virksomhetsspesifikkeMetadata" where "virksomhet" = $1 and ' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || '' || orden || ' limit $4)' || ') treff' || orden || ' limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    perform set_config('enable_indexscan', 'on', true), set_config('enable_seqscan', 'on', true);
  end if;
  return query select unnest(funnet[1:maks]);
end $$;

revoke all on function "soek_virksomhetsspesifikkeMetadata"(uuid, text[], text, integer, text[], boolean) from public;

grant execute on function "soek_virksomhetsspesifikkeMetadata"(uuid, text[], text, integer, text[], boolean) to felles_app;

create function "soek_kodeverdi"(v uuid, klareringer text[], q text, maks integer, typer text[] default null, nyeste boolean default true) returns setof uuid language plpgsql stable security definer set search_path = public as $$ declare
  orden text := case when nyeste then ' order by "systemID" desc' else '' end;
  kjapt boolean := nyeste and maks <= 1000;
  funnet uuid[] := '{}';
  rader real;
begin
  if (v = current_virksomhet() and klareringer <@ current_klareringer()) is not true then return; end if;
  perform 1 from "kodeverdi" where "virksomhet" = v offset 3000 limit 1;
  if not found then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "kodeverdi" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    return query select unnest(funnet);
    return;
  end if;
  select reltuples into rader from pg_class where oid = '"kodeverdi"'::regclass;
  if kjapt then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "kodeverdi" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    if cardinality(funnet) < maks and cardinality(funnet) * 20000 >= maks * 3000
      and cardinality(funnet) ^ 2 * rader > 900000 * maks then
      execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "kodeverdi" where "virksomhet" = $1 order by "systemID" desc limit 20000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    end if;
  end if;
  if cardinality(funnet) < maks then
    perform set_config('enable_indexscan', 'off', true), set_config('enable_seqscan', 'off', true);
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (' || '(select "systemID" from "kodeverdi" where "virksomhet" = $1 and ' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || '' || orden || ' limit $4)' || ') treff' || orden || ' limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    perform set_config('enable_indexscan', 'on', true), set_config('enable_seqscan', 'on', true);
  end if;
  return query select unnest(funnet[1:maks]);
end $$;

revoke all on function "soek_kodeverdi"(uuid, text[], text, integer, text[], boolean) from public;

grant execute on function "soek_kodeverdi"(uuid, text[], text, integer, text[], boolean) to felles_app;

create function "soek_samarbeidspart"(v uuid, klareringer text[], q text, maks integer, typer text[] default null, nyeste boolean default true) returns setof uuid language plpgsql stable security definer set search_path = public as $$ declare
  orden text := case when nyeste then ' order by "systemID" desc' else '' end;
  kjapt boolean := nyeste and maks <= 1000;
  funnet uuid[] := '{}';
  rader real;
  ledd boolean := ordledd(q, '', '') <> '';
  nok integer := case when ledd then greatest(maks, 100) else maks end;
begin
  if (v = current_virksomhet() and klareringer <@ current_klareringer()) is not true then return; end if;
  perform 1 from "samarbeidspart" where "virksomhet" = v offset 3000 limit 1;
  if not found then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "samarbeidspart" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ordledd(q, '(coalesce("navn", ''''))', '"soek"') || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    return query select unnest(funnet);
    return;
  end if;
  select reltuples into rader from pg_class where oid = '"samarbeidspart"'::regclass;
  if kjapt then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "samarbeidspart" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, nok, typer;
    if cardinality(funnet) < nok and cardinality(funnet) * 20000 >= nok * 3000
      and cardinality(funnet) ^ 2 * rader > 900000 * nok then
      execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "samarbeidspart" where "virksomhet" = $1 order by "systemID" desc limit 20000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, nok, typer;
    end if;
  end if;
  if cardinality(funnet) < nok then
    perform set_config('enable_indexscan', 'off', true), set_config('enable_seqscan', 'off', true);
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (' || '(select "systemID" from "samarbeidspart" where "virksomhet" = $1 and ' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || '' || orden || ' limit $4)' || ') treff' || orden || ' limit $4' || ') treff' into funnet using v, klareringer, q, nok, typer;
    perform set_config('enable_indexscan', 'on', true), set_config('enable_seqscan', 'on', true);
  end if;
  if ledd and cardinality(funnet) < 100 then
    if kjapt then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "samarbeidspart" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ordledd(q, '(coalesce("navn", ''''))', '"soek"') || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    if cardinality(funnet) < maks and cardinality(funnet) * 20000 >= maks * 3000
      and cardinality(funnet) ^ 2 * rader > 900000 * maks then
      execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "samarbeidspart" where "virksomhet" = $1 order by "systemID" desc limit 20000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ordledd(q, '(coalesce("navn", ''''))', '"soek"') || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    end if;
    end if;
    if cardinality(funnet) < maks or not kjapt then
    perform set_config('enable_indexscan', 'off', true), set_config('enable_seqscan', 'off', true);
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (' || '(select "systemID" from "samarbeidspart" where "virksomhet" = $1 and ' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ordledd(q, '(coalesce("navn", ''''))', '"soek"') || ')' || '' || orden || ' limit $4)' || ') treff' || orden || ' limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    perform set_config('enable_indexscan', 'on', true), set_config('enable_seqscan', 'on', true);
    end if;
  end if;
  return query select unnest(funnet[1:maks]);
end $$;

revoke all on function "soek_samarbeidspart"(uuid, text[], text, integer, text[], boolean) from public;

grant execute on function "soek_samarbeidspart"(uuid, text[], text, integer, text[], boolean) to felles_app;

create function "soek_partendring"(v uuid, klareringer text[], q text, maks integer, typer text[] default null, nyeste boolean default true) returns setof uuid language plpgsql stable security definer set search_path = public as $$ declare
  orden text := case when nyeste then ' order by "systemID" desc' else '' end;
  kjapt boolean := nyeste and maks <= 1000;
  funnet uuid[] := '{}';
  rader real;
begin
  if (v = current_virksomhet() and klareringer <@ current_klareringer()) is not true then return; end if;
  perform 1 from "partendring" where "virksomhet" = v offset 3000 limit 1;
  if not found then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "partendring" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    return query select unnest(funnet);
    return;
  end if;
  select reltuples into rader from pg_class where oid = '"partendring"'::regclass;
  if kjapt then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "partendring" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    if cardinality(funnet) < maks and cardinality(funnet) * 20000 >= maks * 3000
      and cardinality(funnet) ^ 2 * rader > 900000 * maks then
      execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "partendring" where "virksomhet" = $1 order by "systemID" desc limit 20000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    end if;
  end if;
  if cardinality(funnet) < maks then
    perform set_config('enable_indexscan', 'off', true), set_config('enable_seqscan', 'off', true);
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (' || '(select "systemID" from "partendring" where "virksomhet" = $1 and ' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || '' || orden || ' limit $4)' || ') treff' || orden || ' limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    perform set_config('enable_indexscan', 'on', true), set_config('enable_seqscan', 'on', true);
  end if;
  return query select unnest(funnet[1:maks]);
end $$;

revoke all on function "soek_partendring"(uuid, text[], text, integer, text[], boolean) from public;

grant execute on function "soek_partendring"(uuid, text[], text, integer, text[], boolean) to felles_app;

create function "soek_region"(v uuid, klareringer text[], q text, maks integer, typer text[] default null, nyeste boolean default true) returns setof uuid language plpgsql stable security definer set search_path = public as $$ declare
  orden text := case when nyeste then ' order by "systemID" desc' else '' end;
  kjapt boolean := nyeste and maks <= 1000;
  funnet uuid[] := '{}';
  rader real;
  ledd boolean := ordledd(q, '', '') <> '';
  nok integer := case when ledd then greatest(maks, 100) else maks end;
begin
  if (v = current_virksomhet() and klareringer <@ current_klareringer()) is not true then return; end if;
  perform 1 from "region" where "virksomhet" = v offset 3000 limit 1;
  if not found then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "region" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ordledd(q, '(coalesce("navn", ''''))', '"soek"') || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    return query select unnest(funnet);
    return;
  end if;
  select reltuples into rader from pg_class where oid = '"region"'::regclass;
  if kjapt then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "region" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, nok, typer;
    if cardinality(funnet) < nok and cardinality(funnet) * 20000 >= nok * 3000
      and cardinality(funnet) ^ 2 * rader > 900000 * nok then
      execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "region" where "virksomhet" = $1 order by "systemID" desc limit 20000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, nok, typer;
    end if;
  end if;
  if cardinality(funnet) < nok then
    perform set_config('enable_indexscan', 'off', true), set_config('enable_seqscan', 'off', true);
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (' || '(select "systemID" from "region" where "virksomhet" = $1 and ' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || '' || orden || ' limit $4)' || ') treff' || orden || ' limit $4' || ') treff' into funnet using v, klareringer, q, nok, typer;
    perform set_config('enable_indexscan', 'on', true), set_config('enable_seqscan', 'on', true);
  end if;
  if ledd and cardinality(funnet) < 100 then
    if kjapt then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "region" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ordledd(q, '(coalesce("navn", ''''))', '"soek"') || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    if cardinality(funnet) < maks and cardinality(funnet) * 20000 >= maks * 3000
      and cardinality(funnet) ^ 2 * rader > 900000 * maks then
      execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "region" where "virksomhet" = $1 order by "systemID" desc limit 20000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ordledd(q, '(coalesce("navn", ''''))', '"soek"') || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    end if;
    end if;
    if cardinality(funnet) < maks or not kjapt then
    perform set_config('enable_indexscan', 'off', true), set_config('enable_seqscan', 'off', true);
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (' || '(select "systemID" from "region" where "virksomhet" = $1 and ' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ordledd(q, '(coalesce("navn", ''''))', '"soek"') || ')' || '' || orden || ' limit $4)' || ') treff' || orden || ' limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    perform set_config('enable_indexscan', 'on', true), set_config('enable_seqscan', 'on', true);
    end if;
  end if;
  return query select unnest(funnet[1:maks]);
end $$;

revoke all on function "soek_region"(uuid, text[], text, integer, text[], boolean) from public;

grant execute on function "soek_region"(uuid, text[], text, integer, text[], boolean) to felles_app;

create function "soek_registerforskjell"(v uuid, klareringer text[], q text, maks integer, typer text[] default null, nyeste boolean default true) returns setof uuid language plpgsql stable security definer set search_path = public as $$ declare
  orden text := case when nyeste then ' order by "systemID" desc' else '' end;
  kjapt boolean := nyeste and maks <= 1000;
  funnet uuid[] := '{}';
  rader real;
begin
  if (v = current_virksomhet() and klareringer <@ current_klareringer()) is not true then return; end if;
  perform 1 from "registerforskjell" where "virksomhet" = v offset 3000 limit 1;
  if not found then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "registerforskjell" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    return query select unnest(funnet);
    return;
  end if;
  select reltuples into rader from pg_class where oid = '"registerforskjell"'::regclass;
  if kjapt then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "registerforskjell" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    if cardinality(funnet) < maks and cardinality(funnet) * 20000 >= maks * 3000
      and cardinality(funnet) ^ 2 * rader > 900000 * maks then
      execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "registerforskjell" where "virksomhet" = $1 order by "systemID" desc limit 20000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    end if;
  end if;
  if cardinality(funnet) < maks then
    perform set_config('enable_indexscan', 'off', true), set_config('enable_seqscan', 'off', true);
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (' || '(select "systemID" from "registerforskjell" where "virksomhet" = $1 and ' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || '' || orden || ' limit $4)' || ') treff' || orden || ' limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    perform set_config('enable_indexscan', 'on', true), set_config('enable_seqscan', 'on', true);
  end if;
  return query select unnest(funnet[1:maks]);
end $$;

revoke all on function "soek_registerforskjell"(uuid, text[], text, integer, text[], boolean) from public;

grant execute on function "soek_registerforskjell"(uuid, text[], text, integer, text[], boolean) to felles_app;

create function "soek_arena"(v uuid, klareringer text[], q text, maks integer, typer text[] default null, nyeste boolean default true) returns setof uuid language plpgsql stable security definer set search_path = public as $$ declare
  orden text := case when nyeste then ' order by "systemID" desc' else '' end;
  kjapt boolean := nyeste and maks <= 1000;
  funnet uuid[] := '{}';
  rader real;
  ledd boolean := ordledd(q, '', '') <> '';
  nok integer := case when ledd then greatest(maks, 100) else maks end;
begin
  if (v = current_virksomhet() and klareringer <@ current_klareringer()) is not true then return; end if;
  perform 1 from "arena" where "virksomhet" = v offset 3000 limit 1;
  if not found then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "arena" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ordledd(q, '(coalesce("navn", '''') || '' '' || coalesce("beskrivelse", ''''))', '"soek"') || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    return query select unnest(funnet);
    return;
  end if;
  select reltuples into rader from pg_class where oid = '"arena"'::regclass;
  if kjapt then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "arena" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, nok, typer;
    if cardinality(funnet) < nok and cardinality(funnet) * 20000 >= nok * 3000
      and cardinality(funnet) ^ 2 * rader > 900000 * nok then
      execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "arena" where "virksomhet" = $1 order by "systemID" desc limit 20000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, nok, typer;
    end if;
  end if;
  if cardinality(funnet) < nok then
    perform set_config('enable_indexscan', 'off', true), set_config('enable_seqscan', 'off', true);
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (' || '(select "systemID" from "arena" where "virksomhet" = $1 and ' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || '' || orden || ' limit $4)' || ') treff' || orden || ' limit $4' || ') treff' into funnet using v, klareringer, q, nok, typer;
    perform set_config('enable_indexscan', 'on', true), set_config('enable_seqscan', 'on', true);
  end if;
  if ledd and cardinality(funnet) < 100 then
    if kjapt then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "arena" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ordledd(q, '(coalesce("navn", '''') || '' '' || coalesce("beskrivelse", ''''))', '"soek"') || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    if cardinality(funnet) < maks and cardinality(funnet) * 20000 >= maks * 3000
      and cardinality(funnet) ^ 2 * rader > 900000 * maks then
      execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "arena" where "virksomhet" = $1 order by "systemID" desc limit 20000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ordledd(q, '(coalesce("navn", '''') || '' '' || coalesce("beskrivelse", ''''))', '"soek"') || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    end if;
    end if;
    if cardinality(funnet) < maks or not kjapt then
    perform set_config('enable_indexscan', 'off', true), set_config('enable_seqscan', 'off', true);
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (' || '(select "systemID" from "arena" where "virksomhet" = $1 and ' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ordledd(q, '(coalesce("navn", '''') || '' '' || coalesce("beskrivelse", ''''))', '"soek"') || ')' || '' || orden || ' limit $4)' || ') treff' || orden || ' limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    perform set_config('enable_indexscan', 'on', true), set_config('enable_seqscan', 'on', true);
    end if;
  end if;
  return query select unnest(funnet[1:maks]);
end $$;

revoke all on function "soek_arena"(uuid, text[], text, integer, text[], boolean) from public;

grant execute on function "soek_arena"(uuid, text[], text, integer, text[], boolean) to felles_app;

create function "soek_sete"(v uuid, klareringer text[], q text, maks integer, typer text[] default null, nyeste boolean default true) returns setof uuid language plpgsql stable security definer set search_path = public as $$ declare
  orden text := case when nyeste then ' order by "systemID" desc' else '' end;
  kjapt boolean := nyeste and maks <= 1000;
  funnet uuid[] := '{}';
  rader real;
begin
  if (v = current_virksomhet() and klareringer <@ current_klareringer()) is not true then return; end if;
  perform 1 from "sete" where "virksomhet" = v offset 3000 limit 1;
  if not found then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "sete" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    return query select unnest(funnet);
    return;
  end if;
  select reltuples into rader from pg_class where oid = '"sete"'::regclass;
  if kjapt then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "sete" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    if cardinality(funnet) < maks and cardinality(funnet) * 20000 >= maks * 3000
      and cardinality(funnet) ^ 2 * rader > 900000 * maks then
      execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "sete" where "virksomhet" = $1 order by "systemID" desc limit 20000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    end if;
  end if;
  if cardinality(funnet) < maks then
    perform set_config('enable_indexscan', 'off', true), set_config('enable_seqscan', 'off', true);
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (' || '(select "systemID" from "sete" where "virksomhet" = $1 and ' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || '' || orden || ' limit $4)' || ') treff' || orden || ' limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    perform set_config('enable_indexscan', 'on', true), set_config('enable_seqscan', 'on', true);
  end if;
  return query select unnest(funnet[1:maks]);
end $$;

revoke all on function "soek_sete"(uuid, text[], text, integer, text[], boolean) from public;

grant execute on function "soek_sete"(uuid, text[], text, integer, text[], boolean) to felles_app;

create function "soek_mandat"(v uuid, klareringer text[], q text, maks integer, typer text[] default null, nyeste boolean default true) returns setof uuid language plpgsql stable security definer set search_path = public as $$ declare
  orden text := case when nyeste then ' order by "systemID" desc' else '' end;
  kjapt boolean := nyeste and maks <= 1000;
  funnet uuid[] := '{}';
  rader real;
  ledd boolean := ordledd(q, '', '') <> '';
  nok integer := case when ledd then greatest(maks, 100) else maks end;
begin
  if (v = current_virksomhet() and klareringer <@ current_klareringer()) is not true then return; end if;
  perform 1 from "mandat" where "virksomhet" = v offset 3000 limit 1;
  if not found then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "mandat" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ordledd(q, '(coalesce("tittel", '''') || '' '' || coalesce("tekst", ''''))', '"soek"') || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    return query select unnest(funnet);
    return;
  end if;
  select reltuples into rader from pg_class where oid = '"mandat"'::regclass;
  if kjapt then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "mandat" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, nok, typer;
    if cardinality(funnet) < nok and cardinality(funnet) * 20000 >= nok * 3000
      and cardinality(funnet) ^ 2 * rader > 900000 * nok then
      execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "mandat" where "virksomhet" = $1 order by "systemID" desc limit 20000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, nok, typer;
    end if;
  end if;
  if cardinality(funnet) < nok then
    perform set_config('enable_indexscan', 'off', true), set_config('enable_seqscan', 'off', true);
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (' || '(select "systemID" from "mandat" where "virksomhet" = $1 and ' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || '' || orden || ' limit $4)' || ') treff' || orden || ' limit $4' || ') treff' into funnet using v, klareringer, q, nok, typer;
    perform set_config('enable_indexscan', 'on', true), set_config('enable_seqscan', 'on', true);
  end if;
  if ledd and cardinality(funnet) < 100 then
    if kjapt then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "mandat" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ordledd(q, '(coalesce("tittel", '''') || '' '' || coalesce("tekst", ''''))', '"soek"') || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    if cardinality(funnet) < maks and cardinality(funnet) * 20000 >= maks * 3000
      and cardinality(funnet) ^ 2 * rader > 900000 * maks then
      execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "mandat" where "virksomhet" = $1 order by "systemID" desc limit 20000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ordledd(q, '(coalesce("tittel", '''') || '' '' || coalesce("tekst", ''''))', '"soek"') || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    end if;
    end if;
    if cardinality(funnet) < maks or not kjapt then
    perform set_config('enable_indexscan', 'off', true), set_config('enable_seqscan', 'off', true);
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (' || '(select "systemID" from "mandat" where "virksomhet" = $1 and ' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ordledd(q, '(coalesce("tittel", '''') || '' '' || coalesce("tekst", ''''))', '"soek"') || ')' || '' || orden || ' limit $4)' || ') treff' || orden || ' limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    perform set_config('enable_indexscan', 'on', true), set_config('enable_seqscan', 'on', true);
    end if;
  end if;
  return query select unnest(funnet[1:maks]);
end $$;

revoke all on function "soek_mandat"(uuid, text[], text, integer, text[], boolean) from public;

grant execute on function "soek_mandat"(uuid, text[], text, integer, text[], boolean) to felles_app;

create function "soek_nominasjon"(v uuid, klareringer text[], q text, maks integer, typer text[] default null, nyeste boolean default true) returns setof uuid language plpgsql stable security definer set search_path = public as $$ declare
  orden text := case when nyeste then ' order by "systemID" desc' else '' end;
  kjapt boolean := nyeste and maks <= 1000;
  funnet uuid[] := '{}';
  rader real;
begin
  if (v = current_virksomhet() and klareringer <@ current_klareringer()) is not true then return; end if;
  perform 1 from "nominasjon" where "virksomhet" = v offset 3000 limit 1;
  if not found then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "nominasjon" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    return query select unnest(funnet);
    return;
  end if;
  select reltuples into rader from pg_class where oid = '"nominasjon"'::regclass;
  if kjapt then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "nominasjon" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    if cardinality(funnet) < maks and cardinality(funnet) * 20000 >= maks * 3000
      and cardinality(funnet) ^ 2 * rader > 900000 * maks then
      execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "nominasjon" where "virksomhet" = $1 order by "systemID" desc limit 20000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    end if;
  end if;
  if cardinality(funnet) < maks then
    perform set_config('enable_indexscan', 'off', true), set_config('enable_seqscan', 'off', true);
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (' || '(select "systemID" from "nominasjon" where "virksomhet" = $1 and ' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || '' || orden || ' limit $4)' || ') treff' || orden || ' limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    perform set_config('enable_indexscan', 'on', true), set_config('enable_seqscan', 'on', true);
  end if;
  return query select unnest(funnet[1:maks]);
end $$;

revoke all on function "soek_nominasjon"(uuid, text[], text, integer, text[], boolean) from public;

grant execute on function "soek_nominasjon"(uuid, text[], text, integer, text[], boolean) to felles_app;

create function "soek_ressurs"(v uuid, klareringer text[], q text, maks integer, typer text[] default null, nyeste boolean default true) returns setof uuid language plpgsql stable security definer set search_path = public as $$ declare
  orden text := case when nyeste then ' order by "systemID" desc' else '' end;
  kjapt boolean := nyeste and maks <= 1000;
  funnet uuid[] := '{}';
  rader real;
begin
  if (v = current_virksomhet() and klareringer <@ current_klareringer()) is not true then return; end if;
  perform 1 from "ressurs" where "virksomhet" = v offset 3000 limit 1;
  if not found then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "ressurs" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    return query select unnest(funnet);
    return;
  end if;
  select reltuples into rader from pg_class where oid = '"ressurs"'::regclass;
  if kjapt then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "ressurs" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    if cardinality(funnet) < maks and cardinality(funnet) * 20000 >= maks * 3000
      and cardinality(funnet) ^ 2 * rader > 900000 * maks then
      execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "ressurs" where "virksomhet" = $1 order by "systemID" desc limit 20000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    end if;
  end if;
  if cardinality(funnet) < maks then
    perform set_config('enable_indexscan', 'off', true), set_config('enable_seqscan', 'off', true);
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (' || '(select "systemID" from "ressurs" where "virksomhet" = $1 and ' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || '' || orden || ' limit $4)' || ') treff' || orden || ' limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    perform set_config('enable_indexscan', 'on', true), set_config('enable_seqscan', 'on', true);
  end if;
  return query select unnest(funnet[1:maks]);
end $$;

revoke all on function "soek_ressurs"(uuid, text[], text, integer, text[], boolean) from public;

grant execute on function "soek_ressurs"(uuid, text[], text, integer, text[], boolean) to felles_app;

create function "soek_ressursbruk"(v uuid, klareringer text[], q text, maks integer, typer text[] default null, nyeste boolean default true) returns setof uuid language plpgsql stable security definer set search_path = public as $$ declare
  orden text := case when nyeste then ' order by "systemID" desc' else '' end;
  kjapt boolean := nyeste and maks <= 1000;
  funnet uuid[] := '{}';
  rader real;
begin
  if (v = current_virksomhet() and klareringer <@ current_klareringer()) is not true then return; end if;
  perform 1 from "ressursbruk" where "virksomhet" = v offset 3000 limit 1;
  if not found then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "ressursbruk" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    return query select unnest(funnet);
    return;
  end if;
  select reltuples into rader from pg_class where oid = '"ressursbruk"'::regclass;
  if kjapt then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "ressursbruk" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    if cardinality(funnet) < maks and cardinality(funnet) * 20000 >= maks * 3000
      and cardinality(funnet) ^ 2 * rader > 900000 * maks then
      execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "ressursbruk" where "virksomhet" = $1 order by "systemID" desc limit 20000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    end if;
  end if;
  if cardinality(funnet) < maks then
    perform set_config('enable_indexscan', 'off', true), set_config('enable_seqscan', 'off', true);
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (' || '(select "systemID" from "ressursbruk" where "virksomhet" = $1 and ' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || '' || orden || ' limit $4)' || ') treff' || orden || ' limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    perform set_config('enable_indexscan', 'on', true), set_config('enable_seqscan', 'on', true);
  end if;
  return query select unnest(funnet[1:maks]);
end $$;

revoke all on function "soek_ressursbruk"(uuid, text[], text, integer, text[], boolean) from public;

grant execute on function "soek_ressursbruk"(uuid, text[], text, integer, text[], boolean) to felles_app;

create function "soek_arbeidsbehov"(v uuid, klareringer text[], q text, maks integer, typer text[] default null, nyeste boolean default true) returns setof uuid language plpgsql stable security definer set search_path = public as $$ declare
  orden text := case when nyeste then ' order by "systemID" desc' else '' end;
  kjapt boolean := nyeste and maks <= 1000;
  funnet uuid[] := '{}';
  rader real;
begin
  if (v = current_virksomhet() and klareringer <@ current_klareringer()) is not true then return; end if;
  perform 1 from "arbeidsbehov" where "virksomhet" = v offset 3000 limit 1;
  if not found then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "arbeidsbehov" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    return query select unnest(funnet);
    return;
  end if;
  select reltuples into rader from pg_class where oid = '"arbeidsbehov"'::regclass;
  if kjapt then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "arbeidsbehov" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    if cardinality(funnet) < maks and cardinality(funnet) * 20000 >= maks * 3000
      and cardinality(funnet) ^ 2 * rader > 900000 * maks then
      execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "arbeidsbehov" where "virksomhet" = $1 order by "systemID" desc limit 20000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    end if;
  end if;
  if cardinality(funnet) < maks then
    perform set_config('enable_indexscan', 'off', true), set_config('enable_seqscan', 'off', true);
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (' || '(select "systemID" from "arbeidsbehov" where "virksomhet" = $1 and ' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || '' || orden || ' limit $4)' || ') treff' || orden || ' limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    perform set_config('enable_indexscan', 'on', true), set_config('enable_seqscan', 'on', true);
  end if;
  return query select unnest(funnet[1:maks]);
end $$;

revoke all on function "soek_arbeidsbehov"(uuid, text[], text, integer, text[], boolean) from public;

grant execute on function "soek_arbeidsbehov"(uuid, text[], text, integer, text[], boolean) to felles_app;

create function "soek_strategi"(v uuid, klareringer text[], q text, maks integer, typer text[] default null, nyeste boolean default true) returns setof uuid language plpgsql stable security definer set search_path = public as $$ declare
  orden text := case when nyeste then ' order by "systemID" desc' else '' end;
  kjapt boolean := nyeste and maks <= 1000;
  funnet uuid[] := '{}';
  rader real;
begin
  if (v = current_virksomhet() and klareringer <@ current_klareringer()) is not true then return; end if;
  perform 1 from "strategi" where "virksomhet" = v offset 3000 limit 1;
  if not found then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "strategi" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    return query select unnest(funnet);
    return;
  end if;
  select reltuples into rader from pg_class where oid = '"strategi"'::regclass;
  if kjapt then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "strategi" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    if cardinality(funnet) < maks and cardinality(funnet) * 20000 >= maks * 3000
      and cardinality(funnet) ^ 2 * rader > 900000 * maks then
      execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "strategi" where "virksomhet" = $1 order by "systemID" desc limit 20000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    end if;
  end if;
  if cardinality(funnet) < maks then
    perform set_config('enable_indexscan', 'off', true), set_config('enable_seqscan', 'off', true);
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (' || '(select "systemID" from "strategi" where "virksomhet" = $1 and ' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || '' || orden || ' limit $4)' || ') treff' || orden || ' limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    perform set_config('enable_indexscan', 'on', true), set_config('enable_seqscan', 'on', true);
  end if;
  return query select unnest(funnet[1:maks]);
end $$;

revoke all on function "soek_strategi"(uuid, text[], text, integer, text[], boolean) from public;

grant execute on function "soek_strategi"(uuid, text[], text, integer, text[], boolean) to felles_app;

create function "soek_maal"(v uuid, klareringer text[], q text, maks integer, typer text[] default null, nyeste boolean default true) returns setof uuid language plpgsql stable security definer set search_path = public as $$ declare
  orden text := case when nyeste then ' order by "systemID" desc' else '' end;
  kjapt boolean := nyeste and maks <= 1000;
  funnet uuid[] := '{}';
  rader real;
begin
  if (v = current_virksomhet() and klareringer <@ current_klareringer()) is not true then return; end if;
  perform 1 from "maal" where "virksomhet" = v offset 3000 limit 1;
  if not found then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "maal" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    return query select unnest(funnet);
    return;
  end if;
  select reltuples into rader from pg_class where oid = '"maal"'::regclass;
  if kjapt then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "maal" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    if cardinality(funnet) < maks and cardinality(funnet) * 20000 >= maks * 3000
      and cardinality(funnet) ^ 2 * rader > 900000 * maks then
      execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "maal" where "virksomhet" = $1 order by "systemID" desc limit 20000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    end if;
  end if;
  if cardinality(funnet) < maks then
    perform set_config('enable_indexscan', 'off', true), set_config('enable_seqscan', 'off', true);
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (' || '(select "systemID" from "maal" where "virksomhet" = $1 and ' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || '' || orden || ' limit $4)' || ') treff' || orden || ' limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    perform set_config('enable_indexscan', 'on', true), set_config('enable_seqscan', 'on', true);
  end if;
  return query select unnest(funnet[1:maks]);
end $$;

revoke all on function "soek_maal"(uuid, text[], text, integer, text[], boolean) from public;

grant execute on function "soek_maal"(uuid, text[], text, integer, text[], boolean) to felles_app;

create function "soek_avtale"(v uuid, klareringer text[], q text, maks integer, typer text[] default null, nyeste boolean default true) returns setof uuid language plpgsql stable security definer set search_path = public as $$ declare
  orden text := case when nyeste then ' order by "systemID" desc' else '' end;
  kjapt boolean := nyeste and maks <= 1000;
  funnet uuid[] := '{}';
  rader real;
  ledd boolean := ordledd(q, '', '') <> '';
  nok integer := case when ledd then greatest(maks, 100) else maks end;
begin
  if (v = current_virksomhet() and klareringer <@ current_klareringer()) is not true then return; end if;
  perform 1 from "avtale" where "virksomhet" = v offset 3000 limit 1;
  if not found then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "avtale" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ordledd(q, '(coalesce("tittel", '''') || '' '' || coalesce("formaal", ''''))', '"soek"') || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    return query select unnest(funnet);
    return;
  end if;
  select reltuples into rader from pg_class where oid = '"avtale"'::regclass;
  if kjapt then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "avtale" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, nok, typer;
    if cardinality(funnet) < nok and cardinality(funnet) * 20000 >= nok * 3000
      and cardinality(funnet) ^ 2 * rader > 900000 * nok then
      execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "avtale" where "virksomhet" = $1 order by "systemID" desc limit 20000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, nok, typer;
    end if;
  end if;
  if cardinality(funnet) < nok then
    perform set_config('enable_indexscan', 'off', true), set_config('enable_seqscan', 'off', true);
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (' || '(select "systemID" from "avtale" where "virksomhet" = $1 and ' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || '' || orden || ' limit $4)' || ') treff' || orden || ' limit $4' || ') treff' into funnet using v, klareringer, q, nok, typer;
    perform set_config('enable_indexscan', 'on', true), set_config('enable_seqscan', 'on', true);
  end if;
  if ledd and cardinality(funnet) < 100 then
    if kjapt then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "avtale" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ordledd(q, '(coalesce("tittel", '''') || '' '' || coalesce("formaal", ''''))', '"soek"') || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    if cardinality(funnet) < maks and cardinality(funnet) * 20000 >= maks * 3000
      and cardinality(funnet) ^ 2 * rader > 900000 * maks then
      execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "avtale" where "virksomhet" = $1 order by "systemID" desc limit 20000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ordledd(q, '(coalesce("tittel", '''') || '' '' || coalesce("formaal", ''''))', '"soek"') || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    end if;
    end if;
    if cardinality(funnet) < maks or not kjapt then
    perform set_config('enable_indexscan', 'off', true), set_config('enable_seqscan', 'off', true);
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (' || '(select "systemID" from "avtale" where "virksomhet" = $1 and ' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ordledd(q, '(coalesce("tittel", '''') || '' '' || coalesce("formaal", ''''))', '"soek"') || ')' || '' || orden || ' limit $4)' || ') treff' || orden || ' limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    perform set_config('enable_indexscan', 'on', true), set_config('enable_seqscan', 'on', true);
    end if;
  end if;
  return query select unnest(funnet[1:maks]);
end $$;

revoke all on function "soek_avtale"(uuid, text[], text, integer, text[], boolean) from public;

grant execute on function "soek_avtale"(uuid, text[], text, integer, text[], boolean) to felles_app;

create function "soek_klausul"(v uuid, klareringer text[], q text, maks integer, typer text[] default null, nyeste boolean default true) returns setof uuid language plpgsql stable security definer set search_path = public as $$ declare
  orden text := case when nyeste then ' order by "systemID" desc' else '' end;
  kjapt boolean := nyeste and maks <= 1000;
  funnet uuid[] := '{}';
  rader real;
  ledd boolean := ordledd(q, '', '') <> '';
  nok integer := case when ledd then greatest(maks, 100) else maks end;
begin
  if (v = current_virksomhet() and klareringer <@ current_klareringer()) is not true then return; end if;
  perform 1 from "klausul" where "virksomhet" = v offset 3000 limit 1;
  if not found then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "klausul" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ordledd(q, '(coalesce("tittel", '''') || '' '' || coalesce("tekst", '''') || '' '' || coalesce("forplikter", ''''))', '"soek"') || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    return query select unnest(funnet);
    return;
  end if;
  select reltuples into rader from pg_class where oid = '"klausul"'::regclass;
  if kjapt then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "klausul" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, nok, typer;
    if cardinality(funnet) < nok and cardinality(funnet) * 20000 >= nok * 3000
      and cardinality(funnet) ^ 2 * rader > 900000 * nok then
      execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "klausul" where "virksomhet" = $1 order by "systemID" desc limit 20000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, nok, typer;
    end if;
  end if;
  if cardinality(funnet) < nok then
    perform set_config('enable_indexscan', 'off', true), set_config('enable_seqscan', 'off', true);
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (' || '(select "systemID" from "klausul" where "virksomhet" = $1 and ' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || '' || orden || ' limit $4)' || ') treff' || orden || ' limit $4' || ') treff' into funnet using v, klareringer, q, nok, typer;
    perform set_config('enable_indexscan', 'on', true), set_config('enable_seqscan', 'on', true);
  end if;
  if ledd and cardinality(funnet) < 100 then
    if kjapt then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "klausul" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ordledd(q, '(coalesce("tittel", '''') || '' '' || coalesce("tekst", '''') || '' '' || coalesce("forplikter", ''''))', '"soek"') || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    if cardinality(funnet) < maks and cardinality(funnet) * 20000 >= maks * 3000
      and cardinality(funnet) ^ 2 * rader > 900000 * maks then
      execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "klausul" where "virksomhet" = $1 order by "systemID" desc limit 20000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ordledd(q, '(coalesce("tittel", '''') || '' '' || coalesce("tekst", '''') || '' '' || coalesce("forplikter", ''''))', '"soek"') || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    end if;
    end if;
    if cardinality(funnet) < maks or not kjapt then
    perform set_config('enable_indexscan', 'off', true), set_config('enable_seqscan', 'off', true);
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (' || '(select "systemID" from "klausul" where "virksomhet" = $1 and ' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ordledd(q, '(coalesce("tittel", '''') || '' '' || coalesce("tekst", '''') || '' '' || coalesce("forplikter", ''''))', '"soek"') || ')' || '' || orden || ' limit $4)' || ') treff' || orden || ' limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    perform set_config('enable_indexscan', 'on', true), set_config('enable_seqscan', 'on', true);
    end if;
  end if;
  return query select unnest(funnet[1:maks]);
end $$;

revoke all on function "soek_klausul"(uuid, text[], text, integer, text[], boolean) from public;

grant execute on function "soek_klausul"(uuid, text[], text, integer, text[], boolean) to felles_app;

create function "soek_forslag"(v uuid, klareringer text[], q text, maks integer, typer text[] default null, nyeste boolean default true) returns setof uuid language plpgsql stable security definer set search_path = public as $$ declare
  orden text := case when nyeste then ' order by "systemID" desc' else '' end;
  kjapt boolean := nyeste and maks <= 1000;
  funnet uuid[] := '{}';
  rader real;
  ledd boolean := ordledd(q, '', '') <> '';
  nok integer := case when ledd then greatest(maks, 100) else maks end;
begin
  if (v = current_virksomhet() and klareringer <@ current_klareringer()) is not true then return; end if;
  perform 1 from "forslag" where "virksomhet" = v offset 3000 limit 1;
  if not found then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "forslag" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ordledd(q, '(coalesce("tittel", '''') || '' '' || coalesce("problem", '''') || '' '' || coalesce("begrunnelse", '''') || '' '' || coalesce("innstilling", ''''))', '"soek"') || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    return query select unnest(funnet);
    return;
  end if;
  select reltuples into rader from pg_class where oid = '"forslag"'::regclass;
  if kjapt then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "forslag" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, nok, typer;
    if cardinality(funnet) < nok and cardinality(funnet) * 20000 >= nok * 3000
      and cardinality(funnet) ^ 2 * rader > 900000 * nok then
      execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "forslag" where "virksomhet" = $1 order by "systemID" desc limit 20000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, nok, typer;
    end if;
  end if;
  if cardinality(funnet) < nok then
    perform set_config('enable_indexscan', 'off', true), set_config('enable_seqscan', 'off', true);
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (' || '(select "systemID" from "forslag" where "virksomhet" = $1 and ' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || '' || orden || ' limit $4)' || ') treff' || orden || ' limit $4' || ') treff' into funnet using v, klareringer, q, nok, typer;
    perform set_config('enable_indexscan', 'on', true), set_config('enable_seqscan', 'on', true);
  end if;
  if ledd and cardinality(funnet) < 100 then
    if kjapt then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "forslag" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ordledd(q, '(coalesce("tittel", '''') || '' '' || coalesce("problem", '''') || '' '' || coalesce("begrunnelse", '''') || '' '' || coalesce("innstilling", ''''))', '"soek"') || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    if cardinality(funnet) < maks and cardinality(funnet) * 20000 >= maks * 3000
      and cardinality(funnet) ^ 2 * rader > 900000 * maks then
      execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "forslag" where "virksomhet" = $1 order by "systemID" desc limit 20000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ordledd(q, '(coalesce("tittel", '''') || '' '' || coalesce("problem", '''') || '' '' || coalesce("begrunnelse", '''') || '' '' || coalesce("innstilling", ''''))', '"soek"') || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    end if;
    end if;
    if cardinality(funnet) < maks or not kjapt then
    perform set_config('enable_indexscan', 'off', true), set_config('enable_seqscan', 'off', true);
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (' || '(select "systemID" from "forslag" where "virksomhet" = $1 and ' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ordledd(q, '(coalesce("tittel", '''') || '' '' || coalesce("problem", '''') || '' '' || coalesce("begrunnelse", '''') || '' '' || coalesce("innstilling", ''''))', '"soek"') || ')' || '' || orden || ' limit $4)' || ') treff' || orden || ' limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    perform set_config('enable_indexscan', 'on', true), set_config('enable_seqscan', 'on', true);
    end if;
  end if;
  return query select unnest(funnet[1:maks]);
end $$;

revoke all on function "soek_forslag"(uuid, text[], text, integer, text[], boolean) from public;

grant execute on function "soek_forslag"(uuid, text[], text, integer, text[], boolean) to felles_app;

create function "soek_moete"(v uuid, klareringer text[], q text, maks integer, typer text[] default null, nyeste boolean default true) returns setof uuid language plpgsql stable security definer set search_path = public as $$ declare
  orden text := case when nyeste then ' order by "systemID" desc' else '' end;
  kjapt boolean := nyeste and maks <= 1000;
  funnet uuid[] := '{}';
  rader real;
  ledd boolean := ordledd(q, '', '') <> '';
  nok integer := case when ledd then greatest(maks, 100) else maks end;
begin
  if (v = current_virksomhet() and klareringer <@ current_klareringer()) is not true then return; end if;
  perform 1 from "moete" where "virksomhet" = v offset 3000 limit 1;
  if not found then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "moete" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ordledd(q, '(coalesce("tittel", '''') || '' '' || coalesce("sted", ''''))', '"soek"') || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    return query select unnest(funnet);
    return;
  end if;
  select reltuples into rader from pg_class where oid = '"moete"'::regclass;
  if kjapt then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "moete" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, nok, typer;
    if cardinality(funnet) < nok and cardinality(funnet) * 20000 >= nok * 3000
      and cardinality(funnet) ^ 2 * rader > 900000 * nok then
      execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "moete" where "virksomhet" = $1 order by "systemID" desc limit 20000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, nok, typer;
    end if;
  end if;
  if cardinality(funnet) < nok then
    perform set_config('enable_indexscan', 'off', true), set_config('enable_seqscan', 'off', true);
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (' || '(select "systemID" from "moete" where "virksomhet" = $1 and ' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || '' || orden || ' limit $4)' || ') treff' || orden || ' limit $4' || ') treff' into funnet using v, klareringer, q, nok, typer;
    perform set_config('enable_indexscan', 'on', true), set_config('enable_seqscan', 'on', true);
  end if;
  if ledd and cardinality(funnet) < 100 then
    if kjapt then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "moete" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ordledd(q, '(coalesce("tittel", '''') || '' '' || coalesce("sted", ''''))', '"soek"') || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    if cardinality(funnet) < maks and cardinality(funnet) * 20000 >= maks * 3000
      and cardinality(funnet) ^ 2 * rader > 900000 * maks then
      execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "moete" where "virksomhet" = $1 order by "systemID" desc limit 20000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ordledd(q, '(coalesce("tittel", '''') || '' '' || coalesce("sted", ''''))', '"soek"') || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    end if;
    end if;
    if cardinality(funnet) < maks or not kjapt then
    perform set_config('enable_indexscan', 'off', true), set_config('enable_seqscan', 'off', true);
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (' || '(select "systemID" from "moete" where "virksomhet" = $1 and ' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ordledd(q, '(coalesce("tittel", '''') || '' '' || coalesce("sted", ''''))', '"soek"') || ')' || '' || orden || ' limit $4)' || ') treff' || orden || ' limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    perform set_config('enable_indexscan', 'on', true), set_config('enable_seqscan', 'on', true);
    end if;
  end if;
  return query select unnest(funnet[1:maks]);
end $$;

revoke all on function "soek_moete"(uuid, text[], text, integer, text[], boolean) from public;

grant execute on function "soek_moete"(uuid, text[], text, integer, text[], boolean) to felles_app;

create function "soek_moetesak"(v uuid, klareringer text[], q text, maks integer, typer text[] default null, nyeste boolean default true) returns setof uuid language plpgsql stable security definer set search_path = public as $$ declare
  orden text := case when nyeste then ' order by "systemID" desc' else '' end;
  kjapt boolean := nyeste and maks <= 1000;
  funnet uuid[] := '{}';
  rader real;
  ledd boolean := ordledd(q, '', '') <> '';
  nok integer := case when ledd then greatest(maks, 100) else maks end;
begin
  if (v = current_virksomhet() and klareringer <@ current_klareringer()) is not true then return; end if;
  perform 1 from "moetesak" where "virksomhet" = v offset 3000 limit 1;
  if not found then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "moetesak" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ordledd(q, '(coalesce("tittel", ''''))', '"soek"') || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    return query select unnest(funnet);
    return;
  end if;
  select reltuples into rader from pg_class where oid = '"moetesak"'::regclass;
  if kjapt then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "moetesak" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, nok, typer;
    if cardinality(funnet) < nok and cardinality(funnet) * 20000 >= nok * 3000
      and cardinality(funnet) ^ 2 * rader > 900000 * nok then
      execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "moetesak" where "virksomhet" = $1 order by "systemID" desc limit 20000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, nok, typer;
    end if;
  end if;
  if cardinality(funnet) < nok then
    perform set_config('enable_indexscan', 'off', true), set_config('enable_seqscan', 'off', true);
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (' || '(select "systemID" from "moetesak" where "virksomhet" = $1 and ' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || '' || orden || ' limit $4)' || ') treff' || orden || ' limit $4' || ') treff' into funnet using v, klareringer, q, nok, typer;
    perform set_config('enable_indexscan', 'on', true), set_config('enable_seqscan', 'on', true);
  end if;
  if ledd and cardinality(funnet) < 100 then
    if kjapt then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "moetesak" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ordledd(q, '(coalesce("tittel", ''''))', '"soek"') || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    if cardinality(funnet) < maks and cardinality(funnet) * 20000 >= maks * 3000
      and cardinality(funnet) ^ 2 * rader > 900000 * maks then
      execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "moetesak" where "virksomhet" = $1 order by "systemID" desc limit 20000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ordledd(q, '(coalesce("tittel", ''''))', '"soek"') || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    end if;
    end if;
    if cardinality(funnet) < maks or not kjapt then
    perform set_config('enable_indexscan', 'off', true), set_config('enable_seqscan', 'off', true);
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (' || '(select "systemID" from "moetesak" where "virksomhet" = $1 and ' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ordledd(q, '(coalesce("tittel", ''''))', '"soek"') || ')' || '' || orden || ' limit $4)' || ') treff' || orden || ' limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    perform set_config('enable_indexscan', 'on', true), set_config('enable_seqscan', 'on', true);
    end if;
  end if;
  return query select unnest(funnet[1:maks]);
end $$;

revoke all on function "soek_moetesak"(uuid, text[], text, integer, text[], boolean) from public;

grant execute on function "soek_moetesak"(uuid, text[], text, integer, text[], boolean) to felles_app;

create function "soek_sakspapir"(v uuid, klareringer text[], q text, maks integer, typer text[] default null, nyeste boolean default true) returns setof uuid language plpgsql stable security definer set search_path = public as $$ declare
  orden text := case when nyeste then ' order by "systemID" desc' else '' end;
  kjapt boolean := nyeste and maks <= 1000;
  funnet uuid[] := '{}';
  rader real;
begin
  if (v = current_virksomhet() and klareringer <@ current_klareringer()) is not true then return; end if;
  perform 1 from "sakspapir" where "virksomhet" = v offset 3000 limit 1;
  if not found then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "sakspapir" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    return query select unnest(funnet);
    return;
  end if;
  select reltuples into rader from pg_class where oid = '"sakspapir"'::regclass;
  if kjapt then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "sakspapir" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    if cardinality(funnet) < maks and cardinality(funnet) * 20000 >= maks * 3000
      and cardinality(funnet) ^ 2 * rader > 900000 * maks then
      execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "sakspapir" where "virksomhet" = $1 order by "systemID" desc limit 20000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    end if;
  end if;
  if cardinality(funnet) < maks then
    perform set_config('enable_indexscan', 'off', true), set_config('enable_seqscan', 'off', true);
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (' || '(select "systemID" from "sakspapir" where "virksomhet" = $1 and ' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || '' || orden || ' limit $4)' || ') treff' || orden || ' limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    perform set_config('enable_indexscan', 'on', true), set_config('enable_seqscan', 'on', true);
  end if;
  return query select unnest(funnet[1:maks]);
end $$;

revoke all on function "soek_sakspapir"(uuid, text[], text, integer, text[], boolean) from public;

grant execute on function "soek_sakspapir"(uuid, text[], text, integer, text[], boolean) to felles_app;

create function "soek_hoering"(v uuid, klareringer text[], q text, maks integer, typer text[] default null, nyeste boolean default true) returns setof uuid language plpgsql stable security definer set search_path = public as $$ declare
  orden text := case when nyeste then ' order by "systemID" desc' else '' end;
  kjapt boolean := nyeste and maks <= 1000;
  funnet uuid[] := '{}';
  rader real;
  ledd boolean := ordledd(q, '', '') <> '';
  nok integer := case when ledd then greatest(maks, 100) else maks end;
begin
  if (v = current_virksomhet() and klareringer <@ current_klareringer()) is not true then return; end if;
  perform 1 from "hoering" where "virksomhet" = v offset 3000 limit 1;
  if not found then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "hoering" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ordledd(q, '(coalesce("tittel", '''') || '' '' || coalesce("tekst", ''''))', '"soek"') || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    return query select unnest(funnet);
    return;
  end if;
  select reltuples into rader from pg_class where oid = '"hoering"'::regclass;
  if kjapt then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "hoering" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, nok, typer;
    if cardinality(funnet) < nok and cardinality(funnet) * 20000 >= nok * 3000
      and cardinality(funnet) ^ 2 * rader > 900000 * nok then
      execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "hoering" where "virksomhet" = $1 order by "systemID" desc limit 20000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, nok, typer;
    end if;
  end if;
  if cardinality(funnet) < nok then
    perform set_config('enable_indexscan', 'off', true), set_config('enable_seqscan', 'off', true);
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (' || '(select "systemID" from "hoering" where "virksomhet" = $1 and ' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || '' || orden || ' limit $4)' || ') treff' || orden || ' limit $4' || ') treff' into funnet using v, klareringer, q, nok, typer;
    perform set_config('enable_indexscan', 'on', true), set_config('enable_seqscan', 'on', true);
  end if;
  if ledd and cardinality(funnet) < 100 then
    if kjapt then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "hoering" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ordledd(q, '(coalesce("tittel", '''') || '' '' || coalesce("tekst", ''''))', '"soek"') || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    if cardinality(funnet) < maks and cardinality(funnet) * 20000 >= maks * 3000
      and cardinality(funnet) ^ 2 * rader > 900000 * maks then
      execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "hoering" where "virksomhet" = $1 order by "systemID" desc limit 20000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ordledd(q, '(coalesce("tittel", '''') || '' '' || coalesce("tekst", ''''))', '"soek"') || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    end if;
    end if;
    if cardinality(funnet) < maks or not kjapt then
    perform set_config('enable_indexscan', 'off', true), set_config('enable_seqscan', 'off', true);
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (' || '(select "systemID" from "hoering" where "virksomhet" = $1 and ' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ordledd(q, '(coalesce("tittel", '''') || '' '' || coalesce("tekst", ''''))', '"soek"') || ')' || '' || orden || ' limit $4)' || ') treff' || orden || ' limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    perform set_config('enable_indexscan', 'on', true), set_config('enable_seqscan', 'on', true);
    end if;
  end if;
  return query select unnest(funnet[1:maks]);
end $$;

revoke all on function "soek_hoering"(uuid, text[], text, integer, text[], boolean) from public;

grant execute on function "soek_hoering"(uuid, text[], text, integer, text[], boolean) to felles_app;

create function "soek_kommentar"(v uuid, klareringer text[], q text, maks integer, typer text[] default null, nyeste boolean default true) returns setof uuid language plpgsql stable security definer set search_path = public as $$ declare
  orden text := case when nyeste then ' order by "systemID" desc' else '' end;
  kjapt boolean := nyeste and maks <= 1000;
  funnet uuid[] := '{}';
  rader real;
begin
  if (v = current_virksomhet() and klareringer <@ current_klareringer()) is not true then return; end if;
  perform 1 from "kommentar" where "virksomhet" = v offset 3000 limit 1;
  if not found then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "kommentar" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    return query select unnest(funnet);
    return;
  end if;
  select reltuples into rader from pg_class where oid = '"kommentar"'::regclass;
  if kjapt then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "kommentar" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    if cardinality(funnet) < maks and cardinality(funnet) * 20000 >= maks * 3000
      and cardinality(funnet) ^ 2 * rader > 900000 * maks then
      execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "kommentar" where "virksomhet" = $1 order by "systemID" desc limit 20000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    end if;
  end if;
  if cardinality(funnet) < maks then
    perform set_config('enable_indexscan', 'off', true), set_config('enable_seqscan', 'off', true);
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (' || '(select "systemID" from "kommentar" where "virksomhet" = $1 and ' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || '' || orden || ' limit $4)' || ') treff' || orden || ' limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    perform set_config('enable_indexscan', 'on', true), set_config('enable_seqscan', 'on', true);
  end if;
  return query select unnest(funnet[1:maks]);
end $$;

revoke all on function "soek_kommentar"(uuid, text[], text, integer, text[], boolean) from public;

grant execute on function "soek_kommentar"(uuid, text[], text, integer, text[], boolean) to felles_app;

create function "soek_utsendelse"(v uuid, klareringer text[], q text, maks integer, typer text[] default null, nyeste boolean default true) returns setof uuid language plpgsql stable security definer set search_path = public as $$ declare
  orden text := case when nyeste then ' order by "systemID" desc' else '' end;
  kjapt boolean := nyeste and maks <= 1000;
  funnet uuid[] := '{}';
  rader real;
begin
  if (v = current_virksomhet() and klareringer <@ current_klareringer()) is not true then return; end if;
  perform 1 from "utsendelse" where "virksomhet" = v offset 3000 limit 1;
  if not found then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "utsendelse" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    return query select unnest(funnet);
    return;
  end if;
  select reltuples into rader from pg_class where oid = '"utsendelse"'::regclass;
  if kjapt then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "utsendelse" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    if cardinality(funnet) < maks and cardinality(funnet) * 20000 >= maks * 3000
      and cardinality(funnet) ^ 2 * rader > 900000 * maks then
      execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "utsendelse" where "virksomhet" = $1 order by "systemID" desc limit 20000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    end if;
  end if;
  if cardinality(funnet) < maks then
    perform set_config('enable_indexscan', 'off', true), set_config('enable_seqscan', 'off', true);
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (' || '(select "systemID" from "utsendelse" where "virksomhet" = $1 and ' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || '' || orden || ' limit $4)' || ') treff' || orden || ' limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    perform set_config('enable_indexscan', 'on', true), set_config('enable_seqscan', 'on', true);
  end if;
  return query select unnest(funnet[1:maks]);
end $$;

revoke all on function "soek_utsendelse"(uuid, text[], text, integer, text[], boolean) from public;

grant execute on function "soek_utsendelse"(uuid, text[], text, integer, text[], boolean) to felles_app;

create function "soek_vedtak"(v uuid, klareringer text[], q text, maks integer, typer text[] default null, nyeste boolean default true) returns setof uuid language plpgsql stable security definer set search_path = public as $$ declare
  orden text := case when nyeste then ' order by "systemID" desc' else '' end;
  kjapt boolean := nyeste and maks <= 1000;
  funnet uuid[] := '{}';
  rader real;
  ledd boolean := ordledd(q, '', '') <> '';
  nok integer := case when ledd then greatest(maks, 100) else maks end;
begin
  if (v = current_virksomhet() and klareringer <@ current_klareringer()) is not true then return; end if;
  perform 1 from "vedtak" where "virksomhet" = v offset 3000 limit 1;
  if not found then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "vedtak" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ordledd(q, '(coalesce("tittel", '''') || '' '' || coalesce("tekst", ''''))', '"soek"') || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    return query select unnest(funnet);
    return;
  end if;
  select reltuples into rader from pg_class where oid = '"vedtak"'::regclass;
  if kjapt then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "vedtak" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, nok, typer;
    if cardinality(funnet) < nok and cardinality(funnet) * 20000 >= nok * 3000
      and cardinality(funnet) ^ 2 * rader > 900000 * nok then
      execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "vedtak" where "virksomhet" = $1 order by "systemID" desc limit 20000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, nok, typer;
    end if;
  end if;
  if cardinality(funnet) < nok then
    perform set_config('enable_indexscan', 'off', true), set_config('enable_seqscan', 'off', true);
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (' || '(select "systemID" from "vedtak" where "virksomhet" = $1 and ' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || '' || orden || ' limit $4)' || ') treff' || orden || ' limit $4' || ') treff' into funnet using v, klareringer, q, nok, typer;
    perform set_config('enable_indexscan', 'on', true), set_config('enable_seqscan', 'on', true);
  end if;
  if ledd and cardinality(funnet) < 100 then
    if kjapt then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "vedtak" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ordledd(q, '(coalesce("tittel", '''') || '' '' || coalesce("tekst", ''''))', '"soek"') || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    if cardinality(funnet) < maks and cardinality(funnet) * 20000 >= maks * 3000
      and cardinality(funnet) ^ 2 * rader > 900000 * maks then
      execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "vedtak" where "virksomhet" = $1 order by "systemID" desc limit 20000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ordledd(q, '(coalesce("tittel", '''') || '' '' || coalesce("tekst", ''''))', '"soek"') || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    end if;
    end if;
    if cardinality(funnet) < maks or not kjapt then
    perform set_config('enable_indexscan', 'off', true), set_config('enable_seqscan', 'off', true);
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (' || '(select "systemID" from "vedtak" where "virksomhet" = $1 and ' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ordledd(q, '(coalesce("tittel", '''') || '' '' || coalesce("tekst", ''''))', '"soek"') || ')' || '' || orden || ' limit $4)' || ') treff' || orden || ' limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    perform set_config('enable_indexscan', 'on', true), set_config('enable_seqscan', 'on', true);
    end if;
  end if;
  return query select unnest(funnet[1:maks]);
end $$;

revoke all on function "soek_vedtak"(uuid, text[], text, integer, text[], boolean) from public;

grant execute on function "soek_vedtak"(uuid, text[], text, integer, text[], boolean) to felles_app;

create function "soek_satsing"(v uuid, klareringer text[], q text, maks integer, typer text[] default null, nyeste boolean default true) returns setof uuid language plpgsql stable security definer set search_path = public as $$ declare
  orden text := case when nyeste then ' order by "systemID" desc' else '' end;
  kjapt boolean := nyeste and maks <= 1000;
  funnet uuid[] := '{}';
  rader real;
  ledd boolean := ordledd(q, '', '') <> '';
  nok integer := case when ledd then greatest(maks, 100) else maks end;
begin
  if (v = current_virksomhet() and klareringer <@ current_klareringer()) is not true then return; end if;
  perform 1 from "satsing" where "virksomhet" = v offset 3000 limit 1;
  if not found then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "satsing" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ordledd(q, '(coalesce("tittel", '''') || '' '' || coalesce("beskrivelse", ''''))', '"soek"') || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    return query select unnest(funnet);
    return;
  end if;
  select reltuples into rader from pg_class where oid = '"satsing"'::regclass;
  if kjapt then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "satsing" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, nok, typer;
    if cardinality(funnet) < nok and cardinality(funnet) * 20000 >= nok * 3000
      and cardinality(funnet) ^ 2 * rader > 900000 * nok then
      execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "satsing" where "virksomhet" = $1 order by "systemID" desc limit 20000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, nok, typer;
    end if;
  end if;
  if cardinality(funnet) < nok then
    perform set_config('enable_indexscan', 'off', true), set_config('enable_seqscan', 'off', true);
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (' || '(select "systemID" from "satsing" where "virksomhet" = $1 and ' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || '' || orden || ' limit $4)' || ') treff' || orden || ' limit $4' || ') treff' into funnet using v, klareringer, q, nok, typer;
    perform set_config('enable_indexscan', 'on', true), set_config('enable_seqscan', 'on', true);
  end if;
  if ledd and cardinality(funnet) < 100 then
    if kjapt then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "satsing" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ordledd(q, '(coalesce("tittel", '''') || '' '' || coalesce("beskrivelse", ''''))', '"soek"') || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    if cardinality(funnet) < maks and cardinality(funnet) * 20000 >= maks * 3000
      and cardinality(funnet) ^ 2 * rader > 900000 * maks then
      execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "satsing" where "virksomhet" = $1 order by "systemID" desc limit 20000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ordledd(q, '(coalesce("tittel", '''') || '' '' || coalesce("beskrivelse", ''''))', '"soek"') || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    end if;
    end if;
    if cardinality(funnet) < maks or not kjapt then
    perform set_config('enable_indexscan', 'off', true), set_config('enable_seqscan', 'off', true);
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (' || '(select "systemID" from "satsing" where "virksomhet" = $1 and ' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ordledd(q, '(coalesce("tittel", '''') || '' '' || coalesce("beskrivelse", ''''))', '"soek"') || ')' || '' || orden || ' limit $4)' || ') treff' || orden || ' limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    perform set_config('enable_indexscan', 'on', true), set_config('enable_seqscan', 'on', true);
    end if;
  end if;
  return query select unnest(funnet[1:maks]);
end $$;

revoke all on function "soek_satsing"(uuid, text[], text, integer, text[], boolean) from public;

grant execute on function "soek_satsing"(uuid, text[], text, integer, text[], boolean) to felles_app;

create function "soek_oppfoelging"(v uuid, klareringer text[], q text, maks integer, typer text[] default null, nyeste boolean default true) returns setof uuid language plpgsql stable security definer set search_path = public as $$ declare
  orden text := case when nyeste then ' order by "systemID" desc' else '' end;
  kjapt boolean := nyeste and maks <= 1000;
  funnet uuid[] := '{}';
  rader real;
  ledd boolean := ordledd(q, '', '') <> '';
  nok integer := case when ledd then greatest(maks, 100) else maks end;
begin
  if (v = current_virksomhet() and klareringer <@ current_klareringer()) is not true then return; end if;
  perform 1 from "oppfoelging" where "virksomhet" = v offset 3000 limit 1;
  if not found then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "oppfoelging" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ordledd(q, '(coalesce("tittel", '''') || '' '' || coalesce("tekst", ''''))', '"soek"') || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    return query select unnest(funnet);
    return;
  end if;
  select reltuples into rader from pg_class where oid = '"oppfoelging"'::regclass;
  if kjapt then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "oppfoelging" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, nok, typer;
    if cardinality(funnet) < nok and cardinality(funnet) * 20000 >= nok * 3000
      and cardinality(funnet) ^ 2 * rader > 900000 * nok then
      execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "oppfoelging" where "virksomhet" = $1 order by "systemID" desc limit 20000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, nok, typer;
    end if;
  end if;
  if cardinality(funnet) < nok then
    perform set_config('enable_indexscan', 'off', true), set_config('enable_seqscan', 'off', true);
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (' || '(select "systemID" from "oppfoelging" where "virksomhet" = $1 and ' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || '' || orden || ' limit $4)' || ') treff' || orden || ' limit $4' || ') treff' into funnet using v, klareringer, q, nok, typer;
    perform set_config('enable_indexscan', 'on', true), set_config('enable_seqscan', 'on', true);
  end if;
  if ledd and cardinality(funnet) < 100 then
    if kjapt then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "oppfoelging" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ordledd(q, '(coalesce("tittel", '''') || '' '' || coalesce("tekst", ''''))', '"soek"') || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    if cardinality(funnet) < maks and cardinality(funnet) * 20000 >= maks * 3000
      and cardinality(funnet) ^ 2 * rader > 900000 * maks then
      execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "oppfoelging" where "virksomhet" = $1 order by "systemID" desc limit 20000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ordledd(q, '(coalesce("tittel", '''') || '' '' || coalesce("tekst", ''''))', '"soek"') || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    end if;
    end if;
    if cardinality(funnet) < maks or not kjapt then
    perform set_config('enable_indexscan', 'off', true), set_config('enable_seqscan', 'off', true);
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (' || '(select "systemID" from "oppfoelging" where "virksomhet" = $1 and ' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ordledd(q, '(coalesce("tittel", '''') || '' '' || coalesce("tekst", ''''))', '"soek"') || ')' || '' || orden || ' limit $4)' || ') treff' || orden || ' limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    perform set_config('enable_indexscan', 'on', true), set_config('enable_seqscan', 'on', true);
    end if;
  end if;
  return query select unnest(funnet[1:maks]);
end $$;

revoke all on function "soek_oppfoelging"(uuid, text[], text, integer, text[], boolean) from public;

grant execute on function "soek_oppfoelging"(uuid, text[], text, integer, text[], boolean) to felles_app;

create function "soek_fellesloesning"(v uuid, klareringer text[], q text, maks integer, typer text[] default null, nyeste boolean default true) returns setof uuid language plpgsql stable security definer set search_path = public as $$ declare
  orden text := case when nyeste then ' order by "systemID" desc' else '' end;
  kjapt boolean := nyeste and maks <= 1000;
  funnet uuid[] := '{}';
  rader real;
begin
  if (v = current_virksomhet() and klareringer <@ current_klareringer()) is not true then return; end if;
  perform 1 from "fellesloesning" where "virksomhet" = v offset 3000 limit 1;
  if not found then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "fellesloesning" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    return query select unnest(funnet);
    return;
  end if;
  select reltuples into rader from pg_class where oid = '"fellesloesning"'::regclass;
  if kjapt then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "fellesloesning" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    if cardinality(funnet) < maks and cardinality(funnet) * 20000 >= maks * 3000
      and cardinality(funnet) ^ 2 * rader > 900000 * maks then
      execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "fellesloesning" where "virksomhet" = $1 order by "systemID" desc limit 20000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    end if;
  end if;
  if cardinality(funnet) < maks then
    perform set_config('enable_indexscan', 'off', true), set_config('enable_seqscan', 'off', true);
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (' || '(select "systemID" from "fellesloesning" where "virksomhet" = $1 and ' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || '' || orden || ' limit $4)' || ') treff' || orden || ' limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    perform set_config('enable_indexscan', 'on', true), set_config('enable_seqscan', 'on', true);
  end if;
  return query select unnest(funnet[1:maks]);
end $$;

revoke all on function "soek_fellesloesning"(uuid, text[], text, integer, text[], boolean) from public;

grant execute on function "soek_fellesloesning"(uuid, text[], text, integer, text[], boolean) to felles_app;

create function "soek_kartlegging"(v uuid, klareringer text[], q text, maks integer, typer text[] default null, nyeste boolean default true) returns setof uuid language plpgsql stable security definer set search_path = public as $$ declare
  orden text := case when nyeste then ' order by "systemID" desc' else '' end;
  kjapt boolean := nyeste and maks <= 1000;
  funnet uuid[] := '{}';
  rader real;
begin
  if (v = current_virksomhet() and klareringer <@ current_klareringer()) is not true then return; end if;
  perform 1 from "kartlegging" where "virksomhet" = v offset 3000 limit 1;
  if not found then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "kartlegging" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    return query select unnest(funnet);
    return;
  end if;
  select reltuples into rader from pg_class where oid = '"kartlegging"'::regclass;
  if kjapt then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "kartlegging" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    if cardinality(funnet) < maks and cardinality(funnet) * 20000 >= maks * 3000
      and cardinality(funnet) ^ 2 * rader > 900000 * maks then
      execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "kartlegging" where "virksomhet" = $1 order by "systemID" desc limit 20000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    end if;
  end if;
  if cardinality(funnet) < maks then
    perform set_config('enable_indexscan', 'off', true), set_config('enable_seqscan', 'off', true);
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (' || '(select "systemID" from "kartlegging" where "virksomhet" = $1 and ' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || '' || orden || ' limit $4)' || ') treff' || orden || ' limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    perform set_config('enable_indexscan', 'on', true), set_config('enable_seqscan', 'on', true);
  end if;
  return query select unnest(funnet[1:maks]);
end $$;

revoke all on function "soek_kartlegging"(uuid, text[], text, integer, text[], boolean) from public;

grant execute on function "soek_kartlegging"(uuid, text[], text, integer, text[], boolean) to felles_app;

create function "soek_endringsmaal"(v uuid, klareringer text[], q text, maks integer, typer text[] default null, nyeste boolean default true) returns setof uuid language plpgsql stable security definer set search_path = public as $$ declare
  orden text := case when nyeste then ' order by "systemID" desc' else '' end;
  kjapt boolean := nyeste and maks <= 1000;
  funnet uuid[] := '{}';
  rader real;
begin
  if (v = current_virksomhet() and klareringer <@ current_klareringer()) is not true then return; end if;
  perform 1 from "endringsmaal" where "virksomhet" = v offset 3000 limit 1;
  if not found then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "endringsmaal" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    return query select unnest(funnet);
    return;
  end if;
  select reltuples into rader from pg_class where oid = '"endringsmaal"'::regclass;
  if kjapt then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "endringsmaal" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    if cardinality(funnet) < maks and cardinality(funnet) * 20000 >= maks * 3000
      and cardinality(funnet) ^ 2 * rader > 900000 * maks then
      execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "endringsmaal" where "virksomhet" = $1 order by "systemID" desc limit 20000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    end if;
  end if;
  if cardinality(funnet) < maks then
    perform set_config('enable_indexscan', 'off', true), set_config('enable_seqscan', 'off', true);
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (' || '(select "systemID" from "endringsmaal" where "virksomhet" = $1 and ' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || '' || orden || ' limit $4)' || ') treff' || orden || ' limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    perform set_config('enable_indexscan', 'on', true), set_config('enable_seqscan', 'on', true);
  end if;
  return query select unnest(funnet[1:maks]);
end $$;

revoke all on function "soek_endringsmaal"(uuid, text[], text, integer, text[], boolean) from public;

grant execute on function "soek_endringsmaal"(uuid, text[], text, integer, text[], boolean) to felles_app;

create function "soek_bistand"(v uuid, klareringer text[], q text, maks integer, typer text[] default null, nyeste boolean default true) returns setof uuid language plpgsql stable security definer set search_path = public as $$ declare
  orden text := case when nyeste then ' order by "systemID" desc' else '' end;
  kjapt boolean := nyeste and maks <= 1000;
  funnet uuid[] := '{}';
  rader real;
begin
  if (v = current_virksomhet() and klareringer <@ current_klareringer()) is not true then return; end if;
  perform 1 from "bistand" where "virksomhet" = v offset 3000 limit 1;
  if not found then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "bistand" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    return query select unnest(funnet);
    return;
  end if;
  select reltuples into rader from pg_class where oid = '"bistand"'::regclass;
  if kjapt then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "bistand" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    if cardinality(funnet) < maks and cardinality(funnet) * 20000 >= maks * 3000
      and cardinality(funnet) ^ 2 * rader > 900000 * maks then
      execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "bistand" where "virksomhet" = $1 order by "systemID" desc limit 20000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    end if;
  end if;
  if cardinality(funnet) < maks then
    perform set_config('enable_indexscan', 'off', true), set_config('enable_seqscan', 'off', true);
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (' || '(select "systemID" from "bistand" where "virksomhet" = $1 and ' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || '' || orden || ' limit $4)' || ') treff' || orden || ' limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    perform set_config('enable_indexscan', 'on', true), set_config('enable_seqscan', 'on', true);
  end if;
  return query select unnest(funnet[1:maks]);
end $$;

revoke all on function "soek_bistand"(uuid, text[], text, integer, text[], boolean) from public;

grant execute on function "soek_bistand"(uuid, text[], text, integer, text[], boolean) to felles_app;

create function "soek_mentorordning"(v uuid, klareringer text[], q text, maks integer, typer text[] default null, nyeste boolean default true) returns setof uuid language plpgsql stable security definer set search_path = public as $$ declare
  orden text := case when nyeste then ' order by "systemID" desc' else '' end;
  kjapt boolean := nyeste and maks <= 1000;
  funnet uuid[] := '{}';
  rader real;
begin
  if (v = current_virksomhet() and klareringer <@ current_klareringer()) is not true then return; end if;
  perform 1 from "mentorordning" where "virksomhet" = v offset 3000 limit 1;
  if not found then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "mentorordning" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    return query select unnest(funnet);
    return;
  end if;
  select reltuples into rader from pg_class where oid = '"mentorordning"'::regclass;
  if kjapt then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "mentorordning" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    if cardinality(funnet) < maks and cardinality(funnet) * 20000 >= maks * 3000
      and cardinality(funnet) ^ 2 * rader > 900000 * maks then
      execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "mentorordning" where "virksomhet" = $1 order by "systemID" desc limit 20000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    end if;
  end if;
  if cardinality(funnet) < maks then
    perform set_config('enable_indexscan', 'off', true), set_config('enable_seqscan', 'off', true);
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (' || '(select "systemID" from "mentorordning" where "virksomhet" = $1 and ' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || '' || orden || ' limit $4)' || ') treff' || orden || ' limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    perform set_config('enable_indexscan', 'on', true), set_config('enable_seqscan', 'on', true);
  end if;
  return query select unnest(funnet[1:maks]);
end $$;

revoke all on function "soek_mentorordning"(uuid, text[], text, integer, text[], boolean) from public;

grant execute on function "soek_mentorordning"(uuid, text[], text, integer, text[], boolean) to felles_app;

create function "soek_erfaring"(v uuid, klareringer text[], q text, maks integer, typer text[] default null, nyeste boolean default true) returns setof uuid language plpgsql stable security definer set search_path = public as $$ declare
  orden text := case when nyeste then ' order by "systemID" desc' else '' end;
  kjapt boolean := nyeste and maks <= 1000;
  funnet uuid[] := '{}';
  rader real;
begin
  if (v = current_virksomhet() and klareringer <@ current_klareringer()) is not true then return; end if;
  perform 1 from "erfaring" where "virksomhet" = v offset 3000 limit 1;
  if not found then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "erfaring" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    return query select unnest(funnet);
    return;
  end if;
  select reltuples into rader from pg_class where oid = '"erfaring"'::regclass;
  if kjapt then
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "erfaring" where "virksomhet" = $1 order by "systemID" desc limit 3000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    if cardinality(funnet) < maks and cardinality(funnet) * 20000 >= maks * 3000
      and cardinality(funnet) ^ 2 * rader > 900000 * maks then
      execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (select * from "erfaring" where "virksomhet" = $1 order by "systemID" desc limit 20000) nye where ' || '(' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || ')' || ' order by "systemID" desc limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    end if;
  end if;
  if cardinality(funnet) < maks then
    perform set_config('enable_indexscan', 'off', true), set_config('enable_seqscan', 'off', true);
    execute 'select coalesce(array_agg("systemID"), ''{}'') from (' || 'select "systemID" from (' || '(select "systemID" from "erfaring" where "virksomhet" = $1 and ' || '("soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ')' || '' || orden || ' limit $4)' || ') treff' || orden || ' limit $4' || ') treff' into funnet using v, klareringer, q, maks, typer;
    perform set_config('enable_indexscan', 'on', true), set_config('enable_seqscan', 'on', true);
  end if;
  return query select unnest(funnet[1:maks]);
end $$;

revoke all on function "soek_erfaring"(uuid, text[], text, integer, text[], boolean) from public;

grant execute on function "soek_erfaring"(uuid, text[], text, integer, text[], boolean) to felles_app;

create function "tell_arkiv"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "arkiv" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_arkiv"(uuid, text[], bigint) from public;

grant execute on function "tell_arkiv"(uuid, text[], bigint) to felles_app;

create function "tell_arkivskaper"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "arkivskaper" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_arkivskaper"(uuid, text[], bigint) from public;

grant execute on function "tell_arkivskaper"(uuid, text[], bigint) to felles_app;

create function "tell_arkivdel"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "arkivdel" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_arkivdel"(uuid, text[], bigint) from public;

grant execute on function "tell_arkivdel"(uuid, text[], bigint) to felles_app;

create function "tell_klassifikasjonssystem"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "klassifikasjonssystem" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_klassifikasjonssystem"(uuid, text[], bigint) from public;

grant execute on function "tell_klassifikasjonssystem"(uuid, text[], bigint) to felles_app;

create function "tell_klasse"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "klasse" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_klasse"(uuid, text[], bigint) from public;

grant execute on function "tell_klasse"(uuid, text[], bigint) to felles_app;

create function "tell_mappe"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "mappe" where "virksomhet" = v and "type" = any(typer) limit maks) n) end $$;

revoke all on function "tell_mappe"(uuid, text[], bigint) from public;

grant execute on function "tell_mappe"(uuid, text[], bigint) to felles_app;

create function "tell_registrering"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "registrering" where "virksomhet" = v and "type" = any(typer) limit maks) n) end $$;

revoke all on function "tell_registrering"(uuid, text[], bigint) from public;

grant execute on function "tell_registrering"(uuid, text[], bigint) to felles_app;

create function "tell_dokumentbeskrivelse"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "dokumentbeskrivelse" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_dokumentbeskrivelse"(uuid, text[], bigint) from public;

grant execute on function "tell_dokumentbeskrivelse"(uuid, text[], bigint) to felles_app;

create function "tell_korrespondansepart"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "korrespondansepart" where "virksomhet" = v and "type" = any(typer) limit maks) n) end $$;

revoke all on function "tell_korrespondansepart"(uuid, text[], bigint) from public;

grant execute on function "tell_korrespondansepart"(uuid, text[], bigint) to felles_app;

create function "tell_part"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "part" where "virksomhet" = v and "type" = any(typer) limit maks) n) end $$;

revoke all on function "tell_part"(uuid, text[], bigint) from public;

grant execute on function "tell_part"(uuid, text[], bigint) to felles_app;

create function "tell_merknad"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "merknad" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_merknad"(uuid, text[], bigint) from public;

grant execute on function "tell_merknad"(uuid, text[], bigint) to felles_app;

create function "tell_konvertering"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "konvertering" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_konvertering"(uuid, text[], bigint) from public;

grant execute on function "tell_konvertering"(uuid, text[], bigint) to felles_app;

create function "tell_kryssreferanse"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "kryssreferanse" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_kryssreferanse"(uuid, text[], bigint) from public;

grant execute on function "tell_kryssreferanse"(uuid, text[], bigint) to felles_app;

create function "tell_nasjonalidentifikator"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "nasjonalidentifikator" where "virksomhet" = v and "type" = any(typer) limit maks) n) end $$;

revoke all on function "tell_nasjonalidentifikator"(uuid, text[], bigint) from public;

grant execute on function "tell_nasjonalidentifikator"(uuid, text[], bigint) to felles_app;

create function "tell_avskrivning"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "avskrivning" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_avskrivning"(uuid, text[], bigint) from public;

grant execute on function "tell_avskrivning"(uuid, text[], bigint) to felles_app;

create function "tell_dokumentflyt"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "dokumentflyt" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_dokumentflyt"(uuid, text[], bigint) from public;

grant execute on function "tell_dokumentflyt"(uuid, text[], bigint) to felles_app;

create function "tell_presedens"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "presedens" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_presedens"(uuid, text[], bigint) from public;

grant execute on function "tell_presedens"(uuid, text[], bigint) to felles_app;

create function "tell_moetedeltaker"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "moetedeltaker" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_moetedeltaker"(uuid, text[], bigint) from public;

grant execute on function "tell_moetedeltaker"(uuid, text[], bigint) to felles_app;

create function "tell_administrativenhet"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "administrativenhet" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_administrativenhet"(uuid, text[], bigint) from public;

grant execute on function "tell_administrativenhet"(uuid, text[], bigint) to felles_app;

create function "tell_bruker"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "bruker" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_bruker"(uuid, text[], bigint) from public;

grant execute on function "tell_bruker"(uuid, text[], bigint) to felles_app;

create function "tell_tilgang"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select har_rolle('{administrator,arkivar}'::text[])) then (select count(*) from (select 1 from "tilgang" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_tilgang"(uuid, text[], bigint) from public;

grant execute on function "tell_tilgang"(uuid, text[], bigint) to felles_app;

create function "tell_virksomhetsspesifikkeMetadata"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "virksomhetsspesifikkeMetadata" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_virksomhetsspesifikkeMetadata"(uuid, text[], bigint) from public;

grant execute on function "tell_virksomhetsspesifikkeMetadata"(uuid, text[], bigint) to felles_app;

create function "tell_kodeverdi"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "kodeverdi" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_kodeverdi"(uuid, text[], bigint) from public;

grant execute on function "tell_kodeverdi"(uuid, text[], bigint) to felles_app;

create function "tell_endringslogg"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select har_rolle('{administrator,arkivar}'::text[])) then (select count(*) from (select 1 from "endringslogg" where "virksomhet" = v and "type" = any(typer) limit maks) n) end $$;

revoke all on function "tell_endringslogg"(uuid, text[], bigint) from public;

grant execute on function "tell_endringslogg"(uuid, text[], bigint) to felles_app;

create function "tell_samarbeidspart"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "samarbeidspart" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_samarbeidspart"(uuid, text[], bigint) from public;

grant execute on function "tell_samarbeidspart"(uuid, text[], bigint) to felles_app;

create function "tell_partkode"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "partkode" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_partkode"(uuid, text[], bigint) from public;

grant execute on function "tell_partkode"(uuid, text[], bigint) to felles_app;

create function "tell_folketall"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "folketall" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_folketall"(uuid, text[], bigint) from public;

grant execute on function "tell_folketall"(uuid, text[], bigint) to felles_app;

create function "tell_partendring"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "partendring" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_partendring"(uuid, text[], bigint) from public;

grant execute on function "tell_partendring"(uuid, text[], bigint) to felles_app;

create function "tell_viderefoering"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "viderefoering" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_viderefoering"(uuid, text[], bigint) from public;

grant execute on function "tell_viderefoering"(uuid, text[], bigint) to felles_app;

create function "tell_region"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "region" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_region"(uuid, text[], bigint) from public;

grant execute on function "tell_region"(uuid, text[], bigint) to felles_app;

create function "tell_regionmedlem"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "regionmedlem" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_regionmedlem"(uuid, text[], bigint) from public;

grant execute on function "tell_regionmedlem"(uuid, text[], bigint) to felles_app;

create function "tell_registerimport"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select har_rolle('{sekretariat,administrator}'::text[])) then (select count(*) from (select 1 from "registerimport" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_registerimport"(uuid, text[], bigint) from public;

grant execute on function "tell_registerimport"(uuid, text[], bigint) to felles_app;

create function "tell_registerforskjell"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select har_rolle('{sekretariat,administrator}'::text[])) then (select count(*) from (select 1 from "registerforskjell" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_registerforskjell"(uuid, text[], bigint) from public;

grant execute on function "tell_registerforskjell"(uuid, text[], bigint) to felles_app;

create function "tell_arena"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "arena" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_arena"(uuid, text[], bigint) from public;

grant execute on function "tell_arena"(uuid, text[], bigint) to felles_app;

create function "tell_sete"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "sete" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_sete"(uuid, text[], bigint) from public;

grant execute on function "tell_sete"(uuid, text[], bigint) to felles_app;

create function "tell_mandat"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "mandat" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_mandat"(uuid, text[], bigint) from public;

grant execute on function "tell_mandat"(uuid, text[], bigint) to felles_app;

create function "tell_budsjett"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "budsjett" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_budsjett"(uuid, text[], bigint) from public;

grant execute on function "tell_budsjett"(uuid, text[], bigint) to felles_app;

create function "tell_rollenavn"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "rollenavn" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_rollenavn"(uuid, text[], bigint) from public;

grant execute on function "tell_rollenavn"(uuid, text[], bigint) to felles_app;

create function "tell_arenasteg"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "arenasteg" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_arenasteg"(uuid, text[], bigint) from public;

grant execute on function "tell_arenasteg"(uuid, text[], bigint) to felles_app;

create function "tell_sjekkpunktmal"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "sjekkpunktmal" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_sjekkpunktmal"(uuid, text[], bigint) from public;

grant execute on function "tell_sjekkpunktmal"(uuid, text[], bigint) to felles_app;

create function "tell_sjekkpunkt"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "sjekkpunkt" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_sjekkpunkt"(uuid, text[], bigint) from public;

grant execute on function "tell_sjekkpunkt"(uuid, text[], bigint) to felles_app;

create function "tell_sammensetningsregel"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "sammensetningsregel" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_sammensetningsregel"(uuid, text[], bigint) from public;

grant execute on function "tell_sammensetningsregel"(uuid, text[], bigint) to felles_app;

create function "tell_nominasjon"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "nominasjon" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_nominasjon"(uuid, text[], bigint) from public;

grant execute on function "tell_nominasjon"(uuid, text[], bigint) to felles_app;

create function "tell_ressurs"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select har_rolle('{administrator,arkivar,leder,sekretariat,kp,medlem,observatoer}'::text[])) then (select count(*) from (select 1 from "ressurs" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_ressurs"(uuid, text[], bigint) from public;

grant execute on function "tell_ressurs"(uuid, text[], bigint) to felles_app;

create function "tell_ressursbruk"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select har_rolle('{administrator,arkivar,leder,sekretariat,kp,medlem,observatoer}'::text[])) then (select count(*) from (select 1 from "ressursbruk" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_ressursbruk"(uuid, text[], bigint) from public;

grant execute on function "tell_ressursbruk"(uuid, text[], bigint) to felles_app;

create function "tell_arbeidsbehov"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select har_rolle('{administrator,arkivar,leder,sekretariat,kp,medlem,observatoer}'::text[])) then (select count(*) from (select 1 from "arbeidsbehov" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_arbeidsbehov"(uuid, text[], bigint) from public;

grant execute on function "tell_arbeidsbehov"(uuid, text[], bigint) to felles_app;

create function "tell_strategi"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "strategi" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_strategi"(uuid, text[], bigint) from public;

grant execute on function "tell_strategi"(uuid, text[], bigint) to felles_app;

create function "tell_maal"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "maal" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_maal"(uuid, text[], bigint) from public;

grant execute on function "tell_maal"(uuid, text[], bigint) to felles_app;

create function "tell_anbefaling"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "anbefaling" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_anbefaling"(uuid, text[], bigint) from public;

grant execute on function "tell_anbefaling"(uuid, text[], bigint) to felles_app;

create function "tell_avtale"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "avtale" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_avtale"(uuid, text[], bigint) from public;

grant execute on function "tell_avtale"(uuid, text[], bigint) to felles_app;

create function "tell_avtaleversjon"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "avtaleversjon" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_avtaleversjon"(uuid, text[], bigint) from public;

grant execute on function "tell_avtaleversjon"(uuid, text[], bigint) to felles_app;

create function "tell_klausul"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "klausul" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_klausul"(uuid, text[], bigint) from public;

grant execute on function "tell_klausul"(uuid, text[], bigint) to felles_app;

create function "tell_tilslutning"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "tilslutning" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_tilslutning"(uuid, text[], bigint) from public;

grant execute on function "tell_tilslutning"(uuid, text[], bigint) to felles_app;

create function "tell_reservasjon"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "reservasjon" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_reservasjon"(uuid, text[], bigint) from public;

grant execute on function "tell_reservasjon"(uuid, text[], bigint) to felles_app;

create function "tell_partsvedtak"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "partsvedtak" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_partsvedtak"(uuid, text[], bigint) from public;

grant execute on function "tell_partsvedtak"(uuid, text[], bigint) to felles_app;

create function "tell_forslag"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "forslag" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_forslag"(uuid, text[], bigint) from public;

grant execute on function "tell_forslag"(uuid, text[], bigint) to felles_app;

create function "tell_forslagssteg"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "forslagssteg" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_forslagssteg"(uuid, text[], bigint) from public;

grant execute on function "tell_forslagssteg"(uuid, text[], bigint) to felles_app;

create function "tell_saksframlegg"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "saksframlegg" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_saksframlegg"(uuid, text[], bigint) from public;

grant execute on function "tell_saksframlegg"(uuid, text[], bigint) to felles_app;

create function "tell_saksframleggversjon"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "saksframleggversjon" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_saksframleggversjon"(uuid, text[], bigint) from public;

grant execute on function "tell_saksframleggversjon"(uuid, text[], bigint) to felles_app;

create function "tell_forretningsorden"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "forretningsorden" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_forretningsorden"(uuid, text[], bigint) from public;

grant execute on function "tell_forretningsorden"(uuid, text[], bigint) to felles_app;

create function "tell_moeteserie"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "moeteserie" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_moeteserie"(uuid, text[], bigint) from public;

grant execute on function "tell_moeteserie"(uuid, text[], bigint) to felles_app;

create function "tell_moete"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "moete" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_moete"(uuid, text[], bigint) from public;

grant execute on function "tell_moete"(uuid, text[], bigint) to felles_app;

create function "tell_deltaker"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "deltaker" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_deltaker"(uuid, text[], bigint) from public;

grant execute on function "tell_deltaker"(uuid, text[], bigint) to felles_app;

create function "tell_tilstedevaerelse"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "tilstedevaerelse" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_tilstedevaerelse"(uuid, text[], bigint) from public;

grant execute on function "tell_tilstedevaerelse"(uuid, text[], bigint) to felles_app;

create function "tell_moetesak"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "moetesak" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_moetesak"(uuid, text[], bigint) from public;

grant execute on function "tell_moetesak"(uuid, text[], bigint) to felles_app;

create function "tell_sakspapir"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "sakspapir" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_sakspapir"(uuid, text[], bigint) from public;

grant execute on function "tell_sakspapir"(uuid, text[], bigint) to felles_app;

create function "tell_fullmakt"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "fullmakt" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_fullmakt"(uuid, text[], bigint) from public;

grant execute on function "tell_fullmakt"(uuid, text[], bigint) to felles_app;

create function "tell_saksinteresse"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "saksinteresse" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_saksinteresse"(uuid, text[], bigint) from public;

grant execute on function "tell_saksinteresse"(uuid, text[], bigint) to felles_app;

create function "tell_inhabilitet"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "inhabilitet" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_inhabilitet"(uuid, text[], bigint) from public;

grant execute on function "tell_inhabilitet"(uuid, text[], bigint) to felles_app;

create function "tell_taler"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "taler" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_taler"(uuid, text[], bigint) from public;

grant execute on function "tell_taler"(uuid, text[], bigint) to felles_app;

create function "tell_moeteforslag"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "moeteforslag" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_moeteforslag"(uuid, text[], bigint) from public;

grant execute on function "tell_moeteforslag"(uuid, text[], bigint) to felles_app;

create function "tell_votering"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "votering" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_votering"(uuid, text[], bigint) from public;

grant execute on function "tell_votering"(uuid, text[], bigint) to felles_app;

create function "tell_stemme"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "stemme" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_stemme"(uuid, text[], bigint) from public;

grant execute on function "tell_stemme"(uuid, text[], bigint) to felles_app;

create function "tell_protokollmerknad"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "protokollmerknad" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_protokollmerknad"(uuid, text[], bigint) from public;

grant execute on function "tell_protokollmerknad"(uuid, text[], bigint) to felles_app;

create function "tell_hoering"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "hoering" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_hoering"(uuid, text[], bigint) from public;

grant execute on function "tell_hoering"(uuid, text[], bigint) to felles_app;

create function "tell_hoeringssvar"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "hoeringssvar" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_hoeringssvar"(uuid, text[], bigint) from public;

grant execute on function "tell_hoeringssvar"(uuid, text[], bigint) to felles_app;

create function "tell_kommentar"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "kommentar" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_kommentar"(uuid, text[], bigint) from public;

grant execute on function "tell_kommentar"(uuid, text[], bigint) to felles_app;

create function "tell_internkommentar"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select har_rolle('{sekretariat}'::text[])) then (select count(*) from (select 1 from "internkommentar" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_internkommentar"(uuid, text[], bigint) from public;

grant execute on function "tell_internkommentar"(uuid, text[], bigint) to felles_app;

create function "tell_utsendelse"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select har_rolle('{sekretariat,arkivar,leder}'::text[])) then (select count(*) from (select 1 from "utsendelse" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_utsendelse"(uuid, text[], bigint) from public;

grant execute on function "tell_utsendelse"(uuid, text[], bigint) to felles_app;

create function "tell_vedtak"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "vedtak" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_vedtak"(uuid, text[], bigint) from public;

grant execute on function "tell_vedtak"(uuid, text[], bigint) to felles_app;

create function "tell_satsing"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "satsing" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_satsing"(uuid, text[], bigint) from public;

grant execute on function "tell_satsing"(uuid, text[], bigint) to felles_app;

create function "tell_deltakelse"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "deltakelse" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_deltakelse"(uuid, text[], bigint) from public;

grant execute on function "tell_deltakelse"(uuid, text[], bigint) to felles_app;

create function "tell_oppfoelging"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "oppfoelging" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_oppfoelging"(uuid, text[], bigint) from public;

grant execute on function "tell_oppfoelging"(uuid, text[], bigint) to felles_app;

create function "tell_fellesloesning"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "fellesloesning" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_fellesloesning"(uuid, text[], bigint) from public;

grant execute on function "tell_fellesloesning"(uuid, text[], bigint) to felles_app;

create function "tell_loesningsbruk"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "loesningsbruk" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_loesningsbruk"(uuid, text[], bigint) from public;

grant execute on function "tell_loesningsbruk"(uuid, text[], bigint) to felles_app;

create function "tell_kartlegging"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "kartlegging" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_kartlegging"(uuid, text[], bigint) from public;

grant execute on function "tell_kartlegging"(uuid, text[], bigint) to felles_app;

create function "tell_kartleggingssvar"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "kartleggingssvar" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_kartleggingssvar"(uuid, text[], bigint) from public;

grant execute on function "tell_kartleggingssvar"(uuid, text[], bigint) to felles_app;

create function "tell_endringsmaal"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "endringsmaal" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_endringsmaal"(uuid, text[], bigint) from public;

grant execute on function "tell_endringsmaal"(uuid, text[], bigint) to felles_app;

create function "tell_bistand"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "bistand" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_bistand"(uuid, text[], bigint) from public;

grant execute on function "tell_bistand"(uuid, text[], bigint) to felles_app;

create function "tell_mentorordning"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "mentorordning" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_mentorordning"(uuid, text[], bigint) from public;

grant execute on function "tell_mentorordning"(uuid, text[], bigint) to felles_app;

create function "tell_erfaring"(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and (select er_intern()) then (select count(*) from (select 1 from "erfaring" where "virksomhet" = v limit maks) n) end $$;

revoke all on function "tell_erfaring"(uuid, text[], bigint) from public;

grant execute on function "tell_erfaring"(uuid, text[], bigint) to felles_app;

create table "dokumentobjekt_tekst" (
  "virksomhet" uuid not null,
  "systemID" uuid not null,
  "soek" tsvector not null,
  primary key ("virksomhet", "systemID")
);

alter table "dokumentobjekt_tekst" add constraint "dokumentobjekt_tekst_fk" foreign key ("virksomhet", "systemID") references "dokumentobjekt" ("virksomhet", "systemID") on delete cascade;

create index "dokumentobjekt_tekst_soek" on "dokumentobjekt_tekst" using gin ("virksomhet", "soek");

alter table "dokumentobjekt_tekst" enable row level security;

alter table "dokumentobjekt_tekst" force row level security;

create policy "ny" on "dokumentobjekt_tekst" for insert to felles_app with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant insert on "dokumentobjekt_tekst" to felles_app;

create function "soek_dokumentobjekt"(v uuid, klareringer text[], q text, maks integer, typer text[] default null, nyeste boolean default true) returns setof uuid language plpgsql stable security definer set search_path = public as $$ declare
  orden text := case when nyeste then ' order by "systemID" desc' else '' end;
begin
  if (v = current_virksomhet() and klareringer <@ current_klareringer()) is not true then return; end if;
  return query execute 'select "systemID" from (' || 'select "systemID" from "dokumentobjekt_tekst" where "virksomhet" = $1 and "soek" @@ websearch_to_tsquery(''norwegian'', $3)' || ') treff' || orden || ' limit $4' using v, klareringer, q, maks, typer;
end $$;

revoke all on function "soek_dokumentobjekt"(uuid, text[], text, integer, text[], boolean) from public;

grant execute on function "soek_dokumentobjekt"(uuid, text[], text, integer, text[], boolean) to felles_app;

create function "glem_dokumentobjekt_tekst"() returns trigger language plpgsql security definer set search_path = public as $$ begin
  delete from "dokumentobjekt_tekst" where "virksomhet" = old."virksomhet" and "systemID" = old."systemID";
  return null;
end $$;

create trigger "glem_tekst" after update on "dokumentobjekt" for each row when (old."referanseDokumentfil" is not null and new."referanseDokumentfil" is null) execute function "glem_dokumentobjekt_tekst"();

create function "nekt_ny_deltaker"() returns trigger language plpgsql as $$ begin
  if exists (select from "moete" m where m."virksomhet" = new."virksomhet" and m."systemID" = new."moete" and m."moetestatus" = 'godkjent') then
    raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name;
  end if;
  return new;
end $$;

create trigger "ny_i_lukket" before insert on "deltaker" for each row execute function "nekt_ny_deltaker"();

create function "nekt_ny_dokumentobjekt"() returns trigger language plpgsql as $$ begin
  if exists (select from "registrering_dokumentbeskrivelse" k join "registrering" r on r."virksomhet" = k."virksomhet" and r."systemID" = k."registrering" where k."virksomhet" = new."virksomhet" and k."dokumentbeskrivelse" = new."dokumentbeskrivelse" and (r."type" = 'moeteregistrering' and r."moeteregistreringsstatus" = 'G' or r."arkivertDato" is not null and new."variantformat" = 'P')) then
    raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name;
  end if;
  return new;
end $$;

create trigger "ny_i_lukket" before insert on "dokumentobjekt" for each row execute function "nekt_ny_dokumentobjekt"();

create table "tekstlesing" (
  "virksomhet" uuid not null,
  "systemID" uuid not null,
  "status" text not null default 'venter' check ("status" in ('venter', 'lest', 'tom', 'gitt-opp')),
  "grunn" text,
  "forsoek" integer not null default 0,
  "neste" timestamptz not null default now(),
  primary key ("virksomhet", "systemID"),
  constraint "tekstlesing_fk" foreign key ("virksomhet", "systemID") references "dokumentobjekt" ("virksomhet", "systemID") on delete cascade
);

create index "tekstlesing_koe" on "tekstlesing" ("virksomhet", "systemID" desc) where "status" = 'venter';

alter table "tekstlesing" enable row level security;
alter table "tekstlesing" force row level security;
create policy "egen" on "tekstlesing" to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));
grant select, insert, update on "tekstlesing" to felles_app;

create function "be_om_tekst"() returns trigger language plpgsql as $$ begin
  insert into "tekstlesing" ("virksomhet", "systemID") values (new."virksomhet", new."systemID");
  return null;
end $$;

create trigger "les_tekst_ny" after insert on "dokumentobjekt" for each row when (new."referanseDokumentfil" is not null and new."mimeType" in ('application/pdf', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document')) execute function "be_om_tekst"();

create trigger "les_tekst" after update on "dokumentobjekt" for each row when (old."referanseDokumentfil" is null and new."referanseDokumentfil" is not null and new."mimeType" in ('application/pdf', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document')) execute function "be_om_tekst"();

create function "glem_lesing"() returns trigger language plpgsql security definer set search_path = public as $$ begin
  delete from "tekstlesing" where "virksomhet" = old."virksomhet" and "systemID" = old."systemID";
  return null;
end $$;

create trigger "glem_lesing" after update on "dokumentobjekt" for each row when (old."referanseDokumentfil" is not null and new."referanseDokumentfil" is null) execute function "glem_lesing"();

create table "virksomhet" (
  "virksomhet" uuid primary key,
  "kode" text not null unique check ("kode" ~ '^[a-z0-9][a-z0-9-]{0,59}$'),
  "navn" text not null,
  "virksomhetstype" text not null
);
alter table "virksomhet" enable row level security;
alter table "virksomhet" force row level security;
create policy "les" on "virksomhet" for select to felles_app using (true);
create policy "ny" on "virksomhet" for insert to felles_app with check (coalesce(current_setting('felles.identitet', true), '') = 'ja');
grant select, insert on "virksomhet" to felles_app;

create table "identitet" (
  "bruker" uuid primary key,
  "navn" text not null,
  "epost" text not null unique,
  "utsteder" text,
  "subjekt" text,
  "opprettet" timestamptz not null default now(),
  unique ("utsteder", "subjekt")
);
alter table "identitet" enable row level security;
alter table "identitet" force row level security;
create policy "identitet" on "identitet" to felles_app using (coalesce(current_setting('felles.identitet', true), '') = 'ja') with check (coalesce(current_setting('felles.identitet', true), '') = 'ja');
grant select, insert, update on "identitet" to felles_app;

create table "tildeling" (
  "virksomhet" uuid not null references "virksomhet",
  "bruker" uuid not null references "identitet",
  "rolle" text not null,
  primary key ("virksomhet", "bruker", "rolle")
);
create index "tildeling_bruker" on "tildeling" ("bruker");
alter table "tildeling" enable row level security;
alter table "tildeling" force row level security;
create policy "identitet" on "tildeling" to felles_app using (coalesce(current_setting('felles.identitet', true), '') = 'ja' or "virksomhet" = (select current_virksomhet())) with check (coalesce(current_setting('felles.identitet', true), '') = 'ja');
grant select, insert, delete on "tildeling" to felles_app;

create table "oppsett" (
  "virksomhet" uuid not null,
  "noekkel" text not null,
  "verdi" text not null,
  primary key ("virksomhet", "noekkel")
);
alter table "oppsett" enable row level security;
alter table "oppsett" force row level security;
create policy "egen" on "oppsett" to felles_app using ("virksomhet" = (select current_virksomhet())) with check ("virksomhet" = (select current_virksomhet()));
grant select, insert, update on "oppsett" to felles_app;

create table "nummerserie" (
  "virksomhet" uuid not null,
  "serie" text not null,
  "omfang" text not null,
  "siste" bigint not null,
  primary key ("virksomhet", "serie", "omfang")
);
alter table "nummerserie" enable row level security;
alter table "nummerserie" force row level security;
create policy "egen" on "nummerserie" to felles_app using ("virksomhet" = (select current_virksomhet())) with check ("virksomhet" = (select current_virksomhet()));
grant select, insert, update on "nummerserie" to felles_app;

create table "opplasting" (
  "virksomhet" uuid not null,
  "id" uuid not null,
  "bruker" uuid,
  "filnavn" text not null,
  "sjekksum" text not null,
  "filstoerrelse" bigint not null,
  "mimeType" text not null,
  "format" text not null,
  "formatNavn" text not null,
  "opprettet" timestamptz not null default now(),
  "avsender" text,
  "svarerFor" uuid,
  primary key ("virksomhet", "id")
);
alter table "opplasting" enable row level security;
alter table "opplasting" force row level security;
create policy "egen" on "opplasting" to felles_app using ("virksomhet" = (select current_virksomhet())) with check ("virksomhet" = (select current_virksomhet()));
grant select, insert, delete on "opplasting" to felles_app;

create table "overfoering" (
  "virksomhet" uuid not null,
  "id" uuid not null,
  "bruker" uuid,
  "entitet" text not null check ("entitet" in ('dokumentbeskrivelse', 'dokumentobjekt')),
  "objekt" uuid not null,
  "mimeType" text not null,
  "filnavn" text,
  "filstoerrelse" bigint not null check ("filstoerrelse" > 0),
  "mottatt" bigint not null default 0 check ("mottatt" between 0 and "filstoerrelse"),
  "resultat" uuid,
  "opprettet" timestamptz not null,
  "utloeper" timestamptz not null,
  primary key ("virksomhet", "id")
);
create index "overfoering_bruker" on "overfoering" ("virksomhet", "bruker") where "resultat" is null;
create index "overfoering_utloeper" on "overfoering" ("virksomhet", "utloeper");
alter table "overfoering" enable row level security;
alter table "overfoering" force row level security;
create policy "egen" on "overfoering" to felles_app using ("virksomhet" = (select current_virksomhet())) with check ("virksomhet" = (select current_virksomhet()));
grant select, insert, update, delete on "overfoering" to felles_app;

create table "utboks" (
  "virksomhet" uuid not null,
  "id" uuid not null,
  "type" text not null,
  "innhold" jsonb not null,
  "status" text not null default 'venter' check ("status" in ('venter', 'sendt', 'feilet')),
  "forsoek" integer not null default 0,
  "neste" timestamptz not null default now(),
  "feil" text,
  "opprettet" timestamptz not null default now(),
  primary key ("virksomhet", "id")
);
create index "utboks_koe" on "utboks" ("neste") where "status" = 'venter';
alter table "utboks" enable row level security;
alter table "utboks" force row level security;
create policy "egen" on "utboks" to felles_app using ("virksomhet" = (select current_virksomhet())) with check ("virksomhet" = (select current_virksomhet()));
grant select, insert, update, delete on "utboks" to felles_app;

create table "varsel" (
  "virksomhet" uuid not null,
  "id" uuid not null,
  "bruker" uuid not null,
  "type" text not null,
  "tekst" text not null,
  "entitet" text not null,
  "objekt" uuid not null,
  "lest" timestamptz,
  "epost" timestamptz,
  "opprettet" timestamptz not null default now(),
  primary key ("virksomhet", "id")
);
create index "varsel_bruker" on "varsel" ("virksomhet", "bruker", "id" desc);
create index "varsel_usendt" on "varsel" ("virksomhet", "bruker") where "lest" is null and "epost" is null;
alter table "varsel" enable row level security;
alter table "varsel" force row level security;
create policy "egen" on "varsel" to felles_app using ("virksomhet" = (select current_virksomhet())) with check ("virksomhet" = (select current_virksomhet()));
grant select, insert, update on "varsel" to felles_app;

create table "brukervalg" (
  "virksomhet" uuid not null,
  "bruker" uuid not null,
  "epostvarsel" text not null default 'daglig' check ("epostvarsel" in ('straks', 'daglig', 'ukentlig', 'aldri')),
  "spraak" text check ("spraak" in ('nb', 'nn', 'en')),
  "sistSendt" timestamptz,
  "kalender" text,
  "kalenderLaget" timestamptz,
  primary key ("virksomhet", "bruker")
);
create unique index "brukervalg_kalender" on "brukervalg" ("virksomhet", "kalender") where "kalender" is not null;
alter table "brukervalg" enable row level security;
alter table "brukervalg" force row level security;
create policy "egen" on "brukervalg" to felles_app using ("virksomhet" = (select current_virksomhet())) with check ("virksomhet" = (select current_virksomhet()));
grant select, insert, update on "brukervalg" to felles_app;

create table "foelging" (
  "virksomhet" uuid not null,
  "bruker" uuid not null,
  "entitet" text not null,
  "objekt" uuid not null,
  "fra" timestamptz not null,
  primary key ("virksomhet", "objekt", "bruker")
);
create index "foelging_bruker" on "foelging" ("virksomhet", "bruker");
alter table "foelging" enable row level security;
alter table "foelging" force row level security;
create policy "egen" on "foelging" to felles_app using ("virksomhet" = (select current_virksomhet())) with check ("virksomhet" = (select current_virksomhet()));
grant select, insert, delete on "foelging" to felles_app;

create table "fristvarsel" (
  "virksomhet" uuid not null,
  "objekt" uuid not null,
  "frist" date not null,
  "trinn" text not null,
  "varslet" timestamptz not null,
  primary key ("virksomhet", "objekt", "frist", "trinn")
);
alter table "fristvarsel" enable row level security;
alter table "fristvarsel" force row level security;
create policy "egen" on "fristvarsel" to felles_app using ("virksomhet" = (select current_virksomhet())) with check ("virksomhet" = (select current_virksomhet()));
grant select, insert on "fristvarsel" to felles_app;


create table "hendelse" (
  "virksomhet" uuid not null,
  "id" uuid not null,
  "tid" timestamptz not null default clock_timestamp() check (isfinite("tid")),
  "bruker" uuid,
  "brukernavn" text not null,
  "hva" text not null check ("hva" in ('opprettet', 'endret', 'slettet', 'lest', 'handling', 'avslag', 'system')),
  "handling" text,
  "entitet" text not null,
  "objekt" uuid,
  "foer" jsonb,
  "etter" jsonb,
  "offentlig" jsonb,
  "salt" bytea not null check (octet_length("salt") = 16),
  primary key ("virksomhet", "id")
);
create index "hendelse_objekt" on "hendelse" ("virksomhet", "objekt", "id");

create table "loggblad" (
  "virksomhet" uuid not null,
  "nr" bigint not null check ("nr" >= 0),
  "hendelse" uuid not null,
  "hash" bytea not null check (octet_length("hash") = 32),
  primary key ("virksomhet", "nr")
);
create unique index "loggblad_hendelse" on "loggblad" ("virksomhet", "hendelse");
create table "loggnode" (
  "virksomhet" uuid not null,
  "nivaa" int not null check ("nivaa" >= 1),
  "indeks" bigint not null check ("indeks" >= 0),
  "hash" bytea not null check (octet_length("hash") = 32),
  primary key ("virksomhet", "nivaa", "indeks")
);
create table "logghode" (
  "virksomhet" uuid not null,
  "stoerrelse" bigint not null check ("stoerrelse" > 0),
  "rot" bytea not null check (octet_length("rot") = 32),
  "tid" timestamptz not null,
  "noekkel" text not null,
  "signatur" bytea not null check (octet_length("signatur") = 64),
  primary key ("virksomhet", "stoerrelse")
);

create function logg_er_bare_tillegg() returns trigger language plpgsql as $$
begin
  raise exception 'table % is append-only: % refused', tg_table_name, lower(tg_op) using errcode = 'insufficient_privilege';
end $$;

create trigger "bare_tillegg" before update or delete or truncate on "hendelse"
  for each statement execute function logg_er_bare_tillegg();
alter table "hendelse" enable row level security;
alter table "hendelse" force row level security;
create policy "virksomhet" on "hendelse"
  using ("virksomhet" = (select current_virksomhet()))
  with check ("virksomhet" = (select current_virksomhet()));
revoke all on "hendelse" from public, felles_app;
grant select, insert on "hendelse" to felles_app;

create trigger "bare_tillegg" before update or delete or truncate on "loggblad"
  for each statement execute function logg_er_bare_tillegg();
alter table "loggblad" enable row level security;
alter table "loggblad" force row level security;
create policy "virksomhet" on "loggblad"
  using ("virksomhet" = (select current_virksomhet()))
  with check ("virksomhet" = (select current_virksomhet()));
revoke all on "loggblad" from public, felles_app;
grant select, insert on "loggblad" to felles_app;

create trigger "bare_tillegg" before update or delete or truncate on "loggnode"
  for each statement execute function logg_er_bare_tillegg();
alter table "loggnode" enable row level security;
alter table "loggnode" force row level security;
create policy "virksomhet" on "loggnode"
  using ("virksomhet" = (select current_virksomhet()))
  with check ("virksomhet" = (select current_virksomhet()));
revoke all on "loggnode" from public, felles_app;
grant select, insert on "loggnode" to felles_app;

create trigger "bare_tillegg" before update or delete or truncate on "logghode"
  for each statement execute function logg_er_bare_tillegg();
alter table "logghode" enable row level security;
alter table "logghode" force row level security;
create policy "virksomhet" on "logghode"
  using ("virksomhet" = (select current_virksomhet()))
  with check ("virksomhet" = (select current_virksomhet()));
revoke all on "logghode" from public, felles_app;
grant select, insert on "logghode" to felles_app;


create function foer_endringslogg() returns trigger language plpgsql as $$
declare
  rad constant jsonb := coalesce(new."etter", new."foer", '{}');
begin
  if new."objekt" is null or new."entitet" in ('endringslogg', 'hendelseslogg') or not er_intern() then return null; end if;
  if new."hva" = 'endret' then
    insert into "endringslogg" ("virksomhet", "type", "systemID", "opprettetDato", "opprettetAv", "referanseOpprettetAv", "endretDato", "endretAv", "referanseEndretAv", "referanseArkivenhet", "skjerming_tilgangsrestriksjon", "skjerming_tilgangsrestriksjon_kodenavn", "skjerming_skjermingMetadata", "skjerming_skjermingMetadata_kodenavn", "referanseMetadata", "tidligereVerdi", "nyVerdi")
    select new."virksomhet", 'endringslogg', (left(new."id"::text, 24) || right(gen_random_uuid()::text, 12))::uuid, new."tid", new."brukernavn", new."bruker", new."tid", new."brukernavn", new."bruker", new."objekt", rad ->> 'skjerming_tilgangsrestriksjon', rad ->> 'skjerming_tilgangsrestriksjon_kodenavn', case when jsonb_typeof(rad -> 'skjerming_skjermingMetadata') = 'array' then array(select jsonb_array_elements_text(rad -> 'skjerming_skjermingMetadata')) end, case when jsonb_typeof(rad -> 'skjerming_skjermingMetadata_kodenavn') = 'array' then array(select jsonb_array_elements_text(rad -> 'skjerming_skjermingMetadata_kodenavn')) end,
      replace(a.key, '_', '/') || case when new."etter" ? (a.key || '_kodenavn') then '/kode' else '' end,
      left(new."foer" ->> a.key, 100000), left(new."etter" ->> a.key, 100000)
    from jsonb_each(new."etter") a
    where a.value is distinct from coalesce(new."foer" -> a.key, 'null')
      and a.key not like '%\_kodenavn' and a.key <> all ('{virksomhet,type,systemID,versjon,endretDato,endretAv,referanseEndretAv}');
    if (new."foer" ->> 'skjerming_tilgangsrestriksjon') is distinct from (new."etter" ->> 'skjerming_tilgangsrestriksjon')
      or (new."foer" -> 'skjerming_skjermingMetadata') is distinct from (new."etter" -> 'skjerming_skjermingMetadata') then
      update "endringslogg" set ("skjerming_tilgangsrestriksjon", "skjerming_tilgangsrestriksjon_kodenavn", "skjerming_skjermingMetadata", "skjerming_skjermingMetadata_kodenavn") = (select rad ->> 'skjerming_tilgangsrestriksjon', rad ->> 'skjerming_tilgangsrestriksjon_kodenavn', case when jsonb_typeof(rad -> 'skjerming_skjermingMetadata') = 'array' then array(select jsonb_array_elements_text(rad -> 'skjerming_skjermingMetadata')) end, case when jsonb_typeof(rad -> 'skjerming_skjermingMetadata_kodenavn') = 'array' then array(select jsonb_array_elements_text(rad -> 'skjerming_skjermingMetadata_kodenavn')) end)
      where "virksomhet" = new."virksomhet" and "referanseArkivenhet" = new."objekt";
    end if;
  else
    insert into "endringslogg" ("virksomhet", "type", "systemID", "opprettetDato", "opprettetAv", "referanseOpprettetAv", "endretDato", "endretAv", "referanseEndretAv", "referanseArkivenhet", "skjerming_tilgangsrestriksjon", "skjerming_tilgangsrestriksjon_kodenavn", "skjerming_skjermingMetadata", "skjerming_skjermingMetadata_kodenavn", "hendelsetype", "hendelsetype_kodenavn", "beskrivelse", "hendelseDato")
    select new."virksomhet", 'hendelseslogg', new."id", new."tid", new."brukernavn", new."bruker", new."tid", new."brukernavn", new."bruker", new."objekt", rad ->> 'skjerming_tilgangsrestriksjon', rad ->> 'skjerming_tilgangsrestriksjon_kodenavn', case when jsonb_typeof(rad -> 'skjerming_skjermingMetadata') = 'array' then array(select jsonb_array_elements_text(rad -> 'skjerming_skjermingMetadata')) end, case when jsonb_typeof(rad -> 'skjerming_skjermingMetadata_kodenavn') = 'array' then array(select jsonb_array_elements_text(rad -> 'skjerming_skjermingMetadata_kodenavn')) end, h.kode, h.kodenavn, case when new."hva" = 'opprettet' then new."entitet" else coalesce(new."handling", new."entitet") end, new."tid"
    from (values ('opprettet', 'C', 'Opprettet'), ('lest', 'R', 'Lest'), ('slettet', 'D', 'Slettet'), ('handling', 'H', 'Handling'), ('system', 'H', 'Handling'), ('avslag', 'N', 'Nektet')) h (hva, kode, kodenavn)
    where h.hva = new."hva";
  end if;
  return null;
end $$;

create trigger "endringslogg" after insert on "hendelse" for each row execute function foer_endringslogg();

create table "gravstein" (
  "virksomhet" uuid not null,
  "entitet" text not null,
  "systemID" uuid not null,
  "opprettetDato" timestamptz not null,
  "slettetDato" timestamptz not null,
  "aar" integer,
  "nummer" integer,
  primary key ("virksomhet", "systemID")
);

create index "gravstein_liste" on "gravstein" ("virksomhet", "entitet", "systemID" desc);

create index "gravstein_nummer" on "gravstein" ("virksomhet", "entitet", "aar", "nummer") where "nummer" is not null;

alter table "gravstein" enable row level security;

alter table "gravstein" force row level security;

create policy "les" on "gravstein" for select to felles_app using ("virksomhet" = (select current_virksomhet()));

create policy "skriv" on "gravstein" for all to felles_app using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));

grant select, insert, update, delete on "gravstein" to felles_app;

create function "gravlegg_mappe"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if ((old."type" = 'saksmappe' and coalesce(old."saksstatus" in ('B', 'A', 'F', 'S', 'P'), false)) or (old."type" = 'moetemappe' and not (coalesce(old."ikkeKunngjort", false)))) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", old."type", old."systemID", old."opprettetDato", old."saksaar", old."sakssekvensnummer", now()) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
    return null;
  end if;
  if ((old."type" = 'saksmappe' and coalesce(old."saksstatus" in ('B', 'A', 'F', 'S', 'P'), false)) or (old."type" = 'moetemappe' and not (coalesce(old."ikkeKunngjort", false)))) then
    if not ((new."type" = 'saksmappe' and coalesce(new."saksstatus" in ('B', 'A', 'F', 'S', 'P'), false)) or (new."type" = 'moetemappe' and not (coalesce(new."ikkeKunngjort", false)))) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", old."type", old."systemID", old."opprettetDato", old."saksaar", old."sakssekvensnummer", coalesce(new."endretDato", now())) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
  elsif ((new."type" = 'saksmappe' and coalesce(new."saksstatus" in ('B', 'A', 'F', 'S', 'P'), false)) or (new."type" = 'moetemappe' and not (coalesce(new."ikkeKunngjort", false)))) then
    delete from "gravstein" where "virksomhet" = new."virksomhet" and "systemID" = new."systemID";
  end if;
  return null;
end $$;

create trigger "gravlegg" after update or delete on "mappe" for each row execute function "gravlegg_mappe"();

create function "gravlegg_dokumentobjekt"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if ((coalesce(old."offentlig", false) and old."skjerming_skjermingDokument" is null)) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'dokumentobjekt', old."systemID", old."opprettetDato", null, null, now()) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
    return null;
  end if;
  if ((coalesce(old."offentlig", false) and old."skjerming_skjermingDokument" is null)) then
    if not ((coalesce(new."offentlig", false) and new."skjerming_skjermingDokument" is null)) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'dokumentobjekt', old."systemID", old."opprettetDato", null, null, coalesce(new."endretDato", now())) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
  elsif ((coalesce(new."offentlig", false) and new."skjerming_skjermingDokument" is null)) then
    delete from "gravstein" where "virksomhet" = new."virksomhet" and "systemID" = new."systemID";
  end if;
  return null;
end $$;

create trigger "gravlegg" after update or delete on "dokumentobjekt" for each row execute function "gravlegg_dokumentobjekt"();

create function "gravlegg_samarbeidspart"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (true) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'samarbeidspart', old."systemID", old."opprettetDato", null, null, now()) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
    return null;
  end if;
  if (true) then
    if not (true) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'samarbeidspart', old."systemID", old."opprettetDato", null, null, coalesce(new."endretDato", now())) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
  elsif (true) then
    delete from "gravstein" where "virksomhet" = new."virksomhet" and "systemID" = new."systemID";
  end if;
  return null;
end $$;

create trigger "gravlegg" after update or delete on "samarbeidspart" for each row execute function "gravlegg_samarbeidspart"();

create function "gravlegg_partkode"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (true) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'partkode', old."systemID", old."opprettetDato", null, null, now()) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
    return null;
  end if;
  if (true) then
    if not (true) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'partkode', old."systemID", old."opprettetDato", null, null, coalesce(new."endretDato", now())) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
  elsif (true) then
    delete from "gravstein" where "virksomhet" = new."virksomhet" and "systemID" = new."systemID";
  end if;
  return null;
end $$;

create trigger "gravlegg" after update or delete on "partkode" for each row execute function "gravlegg_partkode"();

create function "gravlegg_folketall"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (true) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'folketall', old."systemID", old."opprettetDato", null, null, now()) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
    return null;
  end if;
  if (true) then
    if not (true) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'folketall', old."systemID", old."opprettetDato", null, null, coalesce(new."endretDato", now())) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
  elsif (true) then
    delete from "gravstein" where "virksomhet" = new."virksomhet" and "systemID" = new."systemID";
  end if;
  return null;
end $$;

create trigger "gravlegg" after update or delete on "folketall" for each row execute function "gravlegg_folketall"();

create function "gravlegg_partendring"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (true) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'partendring', old."systemID", old."opprettetDato", null, null, now()) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
    return null;
  end if;
  if (true) then
    if not (true) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'partendring', old."systemID", old."opprettetDato", null, null, coalesce(new."endretDato", now())) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
  elsif (true) then
    delete from "gravstein" where "virksomhet" = new."virksomhet" and "systemID" = new."systemID";
  end if;
  return null;
end $$;

create trigger "gravlegg" after update or delete on "partendring" for each row execute function "gravlegg_partendring"();

create function "gravlegg_viderefoering"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if ((coalesce(old."viderefoeringsstatus" in ('gjennomfoert'), false) and not (coalesce(old."intern", false)))) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'viderefoering', old."systemID", old."opprettetDato", null, null, now()) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
    return null;
  end if;
  if ((coalesce(old."viderefoeringsstatus" in ('gjennomfoert'), false) and not (coalesce(old."intern", false)))) then
    if not ((coalesce(new."viderefoeringsstatus" in ('gjennomfoert'), false) and not (coalesce(new."intern", false)))) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'viderefoering', old."systemID", old."opprettetDato", null, null, coalesce(new."endretDato", now())) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
  elsif ((coalesce(new."viderefoeringsstatus" in ('gjennomfoert'), false) and not (coalesce(new."intern", false)))) then
    delete from "gravstein" where "virksomhet" = new."virksomhet" and "systemID" = new."systemID";
  end if;
  return null;
end $$;

create trigger "gravlegg" after update or delete on "viderefoering" for each row execute function "gravlegg_viderefoering"();

create function "gravlegg_region"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (true) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'region', old."systemID", old."opprettetDato", null, null, now()) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
    return null;
  end if;
  if (true) then
    if not (true) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'region', old."systemID", old."opprettetDato", null, null, coalesce(new."endretDato", now())) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
  elsif (true) then
    delete from "gravstein" where "virksomhet" = new."virksomhet" and "systemID" = new."systemID";
  end if;
  return null;
end $$;

create trigger "gravlegg" after update or delete on "region" for each row execute function "gravlegg_region"();

create function "gravlegg_regionmedlem"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (true) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'regionmedlem', old."systemID", old."opprettetDato", null, null, now()) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
    return null;
  end if;
  if (true) then
    if not (true) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'regionmedlem', old."systemID", old."opprettetDato", null, null, coalesce(new."endretDato", now())) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
  elsif (true) then
    delete from "gravstein" where "virksomhet" = new."virksomhet" and "systemID" = new."systemID";
  end if;
  return null;
end $$;

create trigger "gravlegg" after update or delete on "regionmedlem" for each row execute function "gravlegg_regionmedlem"();

create function "gravlegg_arena"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (true) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'arena', old."systemID", old."opprettetDato", null, null, now()) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
    return null;
  end if;
  if (true) then
    if not (true) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'arena', old."systemID", old."opprettetDato", null, null, coalesce(new."endretDato", now())) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
  elsif (true) then
    delete from "gravstein" where "virksomhet" = new."virksomhet" and "systemID" = new."systemID";
  end if;
  return null;
end $$;

create trigger "gravlegg" after update or delete on "arena" for each row execute function "gravlegg_arena"();

create function "gravlegg_sete"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (true) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'sete', old."systemID", old."opprettetDato", null, null, now()) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
    return null;
  end if;
  if (true) then
    if not (true) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'sete', old."systemID", old."opprettetDato", null, null, coalesce(new."endretDato", now())) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
  elsif (true) then
    delete from "gravstein" where "virksomhet" = new."virksomhet" and "systemID" = new."systemID";
  end if;
  return null;
end $$;

create trigger "gravlegg" after update or delete on "sete" for each row execute function "gravlegg_sete"();

create function "gravlegg_mandat"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (true) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'mandat', old."systemID", old."opprettetDato", null, null, now()) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
    return null;
  end if;
  if (true) then
    if not (true) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'mandat', old."systemID", old."opprettetDato", null, null, coalesce(new."endretDato", now())) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
  elsif (true) then
    delete from "gravstein" where "virksomhet" = new."virksomhet" and "systemID" = new."systemID";
  end if;
  return null;
end $$;

create trigger "gravlegg" after update or delete on "mandat" for each row execute function "gravlegg_mandat"();

create function "gravlegg_budsjett"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (true) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'budsjett', old."systemID", old."opprettetDato", null, null, now()) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
    return null;
  end if;
  if (true) then
    if not (true) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'budsjett', old."systemID", old."opprettetDato", null, null, coalesce(new."endretDato", now())) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
  elsif (true) then
    delete from "gravstein" where "virksomhet" = new."virksomhet" and "systemID" = new."systemID";
  end if;
  return null;
end $$;

create trigger "gravlegg" after update or delete on "budsjett" for each row execute function "gravlegg_budsjett"();

create function "gravlegg_rollenavn"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (true) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'rollenavn', old."systemID", old."opprettetDato", null, null, now()) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
    return null;
  end if;
  if (true) then
    if not (true) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'rollenavn', old."systemID", old."opprettetDato", null, null, coalesce(new."endretDato", now())) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
  elsif (true) then
    delete from "gravstein" where "virksomhet" = new."virksomhet" and "systemID" = new."systemID";
  end if;
  return null;
end $$;

create trigger "gravlegg" after update or delete on "rollenavn" for each row execute function "gravlegg_rollenavn"();

create function "gravlegg_arenasteg"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (true) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'arenasteg', old."systemID", old."opprettetDato", null, null, now()) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
    return null;
  end if;
  if (true) then
    if not (true) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'arenasteg', old."systemID", old."opprettetDato", null, null, coalesce(new."endretDato", now())) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
  elsif (true) then
    delete from "gravstein" where "virksomhet" = new."virksomhet" and "systemID" = new."systemID";
  end if;
  return null;
end $$;

create trigger "gravlegg" after update or delete on "arenasteg" for each row execute function "gravlegg_arenasteg"();

create function "gravlegg_sjekkpunktmal"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (true) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'sjekkpunktmal', old."systemID", old."opprettetDato", null, null, now()) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
    return null;
  end if;
  if (true) then
    if not (true) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'sjekkpunktmal', old."systemID", old."opprettetDato", null, null, coalesce(new."endretDato", now())) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
  elsif (true) then
    delete from "gravstein" where "virksomhet" = new."virksomhet" and "systemID" = new."systemID";
  end if;
  return null;
end $$;

create trigger "gravlegg" after update or delete on "sjekkpunktmal" for each row execute function "gravlegg_sjekkpunktmal"();

create function "gravlegg_sjekkpunkt"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (true) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'sjekkpunkt', old."systemID", old."opprettetDato", null, null, now()) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
    return null;
  end if;
  if (true) then
    if not (true) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'sjekkpunkt', old."systemID", old."opprettetDato", null, null, coalesce(new."endretDato", now())) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
  elsif (true) then
    delete from "gravstein" where "virksomhet" = new."virksomhet" and "systemID" = new."systemID";
  end if;
  return null;
end $$;

create trigger "gravlegg" after update or delete on "sjekkpunkt" for each row execute function "gravlegg_sjekkpunkt"();

create function "gravlegg_sammensetningsregel"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (true) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'sammensetningsregel', old."systemID", old."opprettetDato", null, null, now()) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
    return null;
  end if;
  if (true) then
    if not (true) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'sammensetningsregel', old."systemID", old."opprettetDato", null, null, coalesce(new."endretDato", now())) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
  elsif (true) then
    delete from "gravstein" where "virksomhet" = new."virksomhet" and "systemID" = new."systemID";
  end if;
  return null;
end $$;

create trigger "gravlegg" after update or delete on "sammensetningsregel" for each row execute function "gravlegg_sammensetningsregel"();

create function "gravlegg_nominasjon"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (true) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'nominasjon', old."systemID", old."opprettetDato", null, null, now()) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
    return null;
  end if;
  if (true) then
    if not (true) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'nominasjon', old."systemID", old."opprettetDato", null, null, coalesce(new."endretDato", now())) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
  elsif (true) then
    delete from "gravstein" where "virksomhet" = new."virksomhet" and "systemID" = new."systemID";
  end if;
  return null;
end $$;

create trigger "gravlegg" after update or delete on "nominasjon" for each row execute function "gravlegg_nominasjon"();

create function "gravlegg_strategi"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (true) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'strategi', old."systemID", old."opprettetDato", null, null, now()) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
    return null;
  end if;
  if (true) then
    if not (true) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'strategi', old."systemID", old."opprettetDato", null, null, coalesce(new."endretDato", now())) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
  elsif (true) then
    delete from "gravstein" where "virksomhet" = new."virksomhet" and "systemID" = new."systemID";
  end if;
  return null;
end $$;

create trigger "gravlegg" after update or delete on "strategi" for each row execute function "gravlegg_strategi"();

create function "gravlegg_maal"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (true) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'maal', old."systemID", old."opprettetDato", null, null, now()) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
    return null;
  end if;
  if (true) then
    if not (true) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'maal', old."systemID", old."opprettetDato", null, null, coalesce(new."endretDato", now())) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
  elsif (true) then
    delete from "gravstein" where "virksomhet" = new."virksomhet" and "systemID" = new."systemID";
  end if;
  return null;
end $$;

create trigger "gravlegg" after update or delete on "maal" for each row execute function "gravlegg_maal"();

create function "gravlegg_anbefaling"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (true) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'anbefaling', old."systemID", old."opprettetDato", null, null, now()) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
    return null;
  end if;
  if (true) then
    if not (true) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'anbefaling', old."systemID", old."opprettetDato", null, null, coalesce(new."endretDato", now())) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
  elsif (true) then
    delete from "gravstein" where "virksomhet" = new."virksomhet" and "systemID" = new."systemID";
  end if;
  return null;
end $$;

create trigger "gravlegg" after update or delete on "anbefaling" for each row execute function "gravlegg_anbefaling"();

create function "gravlegg_avtale"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (true) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'avtale', old."systemID", old."opprettetDato", null, null, now()) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
    return null;
  end if;
  if (true) then
    if not (true) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'avtale', old."systemID", old."opprettetDato", null, null, coalesce(new."endretDato", now())) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
  elsif (true) then
    delete from "gravstein" where "virksomhet" = new."virksomhet" and "systemID" = new."systemID";
  end if;
  return null;
end $$;

create trigger "gravlegg" after update or delete on "avtale" for each row execute function "gravlegg_avtale"();

create function "gravlegg_avtaleversjon"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (true) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'avtaleversjon', old."systemID", old."opprettetDato", null, null, now()) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
    return null;
  end if;
  if (true) then
    if not (true) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'avtaleversjon', old."systemID", old."opprettetDato", null, null, coalesce(new."endretDato", now())) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
  elsif (true) then
    delete from "gravstein" where "virksomhet" = new."virksomhet" and "systemID" = new."systemID";
  end if;
  return null;
end $$;

create trigger "gravlegg" after update or delete on "avtaleversjon" for each row execute function "gravlegg_avtaleversjon"();

create function "gravlegg_klausul"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (true) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'klausul', old."systemID", old."opprettetDato", null, null, now()) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
    return null;
  end if;
  if (true) then
    if not (true) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'klausul', old."systemID", old."opprettetDato", null, null, coalesce(new."endretDato", now())) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
  elsif (true) then
    delete from "gravstein" where "virksomhet" = new."virksomhet" and "systemID" = new."systemID";
  end if;
  return null;
end $$;

create trigger "gravlegg" after update or delete on "klausul" for each row execute function "gravlegg_klausul"();

create function "gravlegg_tilslutning"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (true) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'tilslutning', old."systemID", old."opprettetDato", null, null, now()) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
    return null;
  end if;
  if (true) then
    if not (true) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'tilslutning', old."systemID", old."opprettetDato", null, null, coalesce(new."endretDato", now())) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
  elsif (true) then
    delete from "gravstein" where "virksomhet" = new."virksomhet" and "systemID" = new."systemID";
  end if;
  return null;
end $$;

create trigger "gravlegg" after update or delete on "tilslutning" for each row execute function "gravlegg_tilslutning"();

create function "gravlegg_reservasjon"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (true) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'reservasjon', old."systemID", old."opprettetDato", null, null, now()) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
    return null;
  end if;
  if (true) then
    if not (true) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'reservasjon', old."systemID", old."opprettetDato", null, null, coalesce(new."endretDato", now())) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
  elsif (true) then
    delete from "gravstein" where "virksomhet" = new."virksomhet" and "systemID" = new."systemID";
  end if;
  return null;
end $$;

create trigger "gravlegg" after update or delete on "reservasjon" for each row execute function "gravlegg_reservasjon"();

create function "gravlegg_partsvedtak"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (true) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'partsvedtak', old."systemID", old."opprettetDato", null, null, now()) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
    return null;
  end if;
  if (true) then
    if not (true) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'partsvedtak', old."systemID", old."opprettetDato", null, null, coalesce(new."endretDato", now())) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
  elsif (true) then
    delete from "gravstein" where "virksomhet" = new."virksomhet" and "systemID" = new."systemID";
  end if;
  return null;
end $$;

create trigger "gravlegg" after update or delete on "partsvedtak" for each row execute function "gravlegg_partsvedtak"();

create function "gravlegg_forslag"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (coalesce(old."forslagsstatus" in ('innstilt', 'paa-sakliste', 'vedtatt', 'avslaatt'), false)) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'forslag', old."systemID", old."opprettetDato", null, null, now()) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
    return null;
  end if;
  if (coalesce(old."forslagsstatus" in ('innstilt', 'paa-sakliste', 'vedtatt', 'avslaatt'), false)) then
    if not (coalesce(new."forslagsstatus" in ('innstilt', 'paa-sakliste', 'vedtatt', 'avslaatt'), false)) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'forslag', old."systemID", old."opprettetDato", null, null, coalesce(new."endretDato", now())) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
  elsif (coalesce(new."forslagsstatus" in ('innstilt', 'paa-sakliste', 'vedtatt', 'avslaatt'), false)) then
    delete from "gravstein" where "virksomhet" = new."virksomhet" and "systemID" = new."systemID";
  end if;
  return null;
end $$;

create trigger "gravlegg" after update or delete on "forslag" for each row execute function "gravlegg_forslag"();

create function "gravlegg_forretningsorden"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (true) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'forretningsorden', old."systemID", old."opprettetDato", null, null, now()) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
    return null;
  end if;
  if (true) then
    if not (true) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'forretningsorden', old."systemID", old."opprettetDato", null, null, coalesce(new."endretDato", now())) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
  elsif (true) then
    delete from "gravstein" where "virksomhet" = new."virksomhet" and "systemID" = new."systemID";
  end if;
  return null;
end $$;

create trigger "gravlegg" after update or delete on "forretningsorden" for each row execute function "gravlegg_forretningsorden"();

create function "gravlegg_moete"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if ((coalesce(old."moetestatus" in ('innkalt', 'aapnet', 'avsluttet', 'protokoll', 'til-kommentar', 'godkjent'), false) or (coalesce(old."moetestatus" in ('avlyst'), false) and old."innkaltTid" is not null))) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'moete', old."systemID", old."opprettetDato", null, null, now()) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
    return null;
  end if;
  if ((coalesce(old."moetestatus" in ('innkalt', 'aapnet', 'avsluttet', 'protokoll', 'til-kommentar', 'godkjent'), false) or (coalesce(old."moetestatus" in ('avlyst'), false) and old."innkaltTid" is not null))) then
    if not ((coalesce(new."moetestatus" in ('innkalt', 'aapnet', 'avsluttet', 'protokoll', 'til-kommentar', 'godkjent'), false) or (coalesce(new."moetestatus" in ('avlyst'), false) and new."innkaltTid" is not null))) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'moete', old."systemID", old."opprettetDato", null, null, coalesce(new."endretDato", now())) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
  elsif ((coalesce(new."moetestatus" in ('innkalt', 'aapnet', 'avsluttet', 'protokoll', 'til-kommentar', 'godkjent'), false) or (coalesce(new."moetestatus" in ('avlyst'), false) and new."innkaltTid" is not null))) then
    delete from "gravstein" where "virksomhet" = new."virksomhet" and "systemID" = new."systemID";
  end if;
  return null;
end $$;

create trigger "gravlegg" after update or delete on "moete" for each row execute function "gravlegg_moete"();

create function "gravlegg_deltaker"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (exists (select 1 from "moete" over0 where over0."virksomhet" = old."virksomhet" and over0."systemID" = old."moete" and ((coalesce(over0."moetestatus" in ('innkalt', 'aapnet', 'avsluttet', 'protokoll', 'til-kommentar', 'godkjent'), false) or (coalesce(over0."moetestatus" in ('avlyst'), false) and over0."innkaltTid" is not null))))) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'deltaker', old."systemID", old."opprettetDato", null, null, now()) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
    return null;
  end if;
  if (exists (select 1 from "moete" over0 where over0."virksomhet" = old."virksomhet" and over0."systemID" = old."moete" and ((coalesce(over0."moetestatus" in ('innkalt', 'aapnet', 'avsluttet', 'protokoll', 'til-kommentar', 'godkjent'), false) or (coalesce(over0."moetestatus" in ('avlyst'), false) and over0."innkaltTid" is not null))))) then
    if not (exists (select 1 from "moete" over0 where over0."virksomhet" = new."virksomhet" and over0."systemID" = new."moete" and ((coalesce(over0."moetestatus" in ('innkalt', 'aapnet', 'avsluttet', 'protokoll', 'til-kommentar', 'godkjent'), false) or (coalesce(over0."moetestatus" in ('avlyst'), false) and over0."innkaltTid" is not null))))) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'deltaker', old."systemID", old."opprettetDato", null, null, coalesce(new."endretDato", now())) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
  elsif (exists (select 1 from "moete" over0 where over0."virksomhet" = new."virksomhet" and over0."systemID" = new."moete" and ((coalesce(over0."moetestatus" in ('innkalt', 'aapnet', 'avsluttet', 'protokoll', 'til-kommentar', 'godkjent'), false) or (coalesce(over0."moetestatus" in ('avlyst'), false) and over0."innkaltTid" is not null))))) then
    delete from "gravstein" where "virksomhet" = new."virksomhet" and "systemID" = new."systemID";
  end if;
  return null;
end $$;

create trigger "gravlegg" after update or delete on "deltaker" for each row execute function "gravlegg_deltaker"();

create function "gravlegg_tilstedevaerelse"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (exists (select 1 from "deltaker" over0 where over0."virksomhet" = old."virksomhet" and over0."systemID" = old."deltaker" and (exists (select 1 from "moete" over1 where over1."virksomhet" = over0."virksomhet" and over1."systemID" = over0."moete" and ((coalesce(over1."moetestatus" in ('innkalt', 'aapnet', 'avsluttet', 'protokoll', 'til-kommentar', 'godkjent'), false) or (coalesce(over1."moetestatus" in ('avlyst'), false) and over1."innkaltTid" is not null))))))) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'tilstedevaerelse', old."systemID", old."opprettetDato", null, null, now()) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
    return null;
  end if;
  if (exists (select 1 from "deltaker" over0 where over0."virksomhet" = old."virksomhet" and over0."systemID" = old."deltaker" and (exists (select 1 from "moete" over1 where over1."virksomhet" = over0."virksomhet" and over1."systemID" = over0."moete" and ((coalesce(over1."moetestatus" in ('innkalt', 'aapnet', 'avsluttet', 'protokoll', 'til-kommentar', 'godkjent'), false) or (coalesce(over1."moetestatus" in ('avlyst'), false) and over1."innkaltTid" is not null))))))) then
    if not (exists (select 1 from "deltaker" over0 where over0."virksomhet" = new."virksomhet" and over0."systemID" = new."deltaker" and (exists (select 1 from "moete" over1 where over1."virksomhet" = over0."virksomhet" and over1."systemID" = over0."moete" and ((coalesce(over1."moetestatus" in ('innkalt', 'aapnet', 'avsluttet', 'protokoll', 'til-kommentar', 'godkjent'), false) or (coalesce(over1."moetestatus" in ('avlyst'), false) and over1."innkaltTid" is not null))))))) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'tilstedevaerelse', old."systemID", old."opprettetDato", null, null, coalesce(new."endretDato", now())) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
  elsif (exists (select 1 from "deltaker" over0 where over0."virksomhet" = new."virksomhet" and over0."systemID" = new."deltaker" and (exists (select 1 from "moete" over1 where over1."virksomhet" = over0."virksomhet" and over1."systemID" = over0."moete" and ((coalesce(over1."moetestatus" in ('innkalt', 'aapnet', 'avsluttet', 'protokoll', 'til-kommentar', 'godkjent'), false) or (coalesce(over1."moetestatus" in ('avlyst'), false) and over1."innkaltTid" is not null))))))) then
    delete from "gravstein" where "virksomhet" = new."virksomhet" and "systemID" = new."systemID";
  end if;
  return null;
end $$;

create trigger "gravlegg" after update or delete on "tilstedevaerelse" for each row execute function "gravlegg_tilstedevaerelse"();

create function "gravlegg_moetesak"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (exists (select 1 from "moete" over0 where over0."virksomhet" = old."virksomhet" and over0."systemID" = old."moete" and ((coalesce(over0."moetestatus" in ('innkalt', 'aapnet', 'avsluttet', 'protokoll', 'til-kommentar', 'godkjent'), false) or (coalesce(over0."moetestatus" in ('avlyst'), false) and over0."innkaltTid" is not null))))) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'moetesak', old."systemID", old."opprettetDato", null, null, now()) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
    return null;
  end if;
  if (exists (select 1 from "moete" over0 where over0."virksomhet" = old."virksomhet" and over0."systemID" = old."moete" and ((coalesce(over0."moetestatus" in ('innkalt', 'aapnet', 'avsluttet', 'protokoll', 'til-kommentar', 'godkjent'), false) or (coalesce(over0."moetestatus" in ('avlyst'), false) and over0."innkaltTid" is not null))))) then
    if not (exists (select 1 from "moete" over0 where over0."virksomhet" = new."virksomhet" and over0."systemID" = new."moete" and ((coalesce(over0."moetestatus" in ('innkalt', 'aapnet', 'avsluttet', 'protokoll', 'til-kommentar', 'godkjent'), false) or (coalesce(over0."moetestatus" in ('avlyst'), false) and over0."innkaltTid" is not null))))) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'moetesak', old."systemID", old."opprettetDato", null, null, coalesce(new."endretDato", now())) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
  elsif (exists (select 1 from "moete" over0 where over0."virksomhet" = new."virksomhet" and over0."systemID" = new."moete" and ((coalesce(over0."moetestatus" in ('innkalt', 'aapnet', 'avsluttet', 'protokoll', 'til-kommentar', 'godkjent'), false) or (coalesce(over0."moetestatus" in ('avlyst'), false) and over0."innkaltTid" is not null))))) then
    delete from "gravstein" where "virksomhet" = new."virksomhet" and "systemID" = new."systemID";
  end if;
  return null;
end $$;

create trigger "gravlegg" after update or delete on "moetesak" for each row execute function "gravlegg_moetesak"();

create function "gravlegg_sakspapir"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if ((exists (select 1 from "moetesak" over0 where over0."virksomhet" = old."virksomhet" and over0."systemID" = old."moetesak" and (exists (select 1 from "moete" over1 where over1."virksomhet" = over0."virksomhet" and over1."systemID" = over0."moete" and ((coalesce(over1."moetestatus" in ('innkalt', 'aapnet', 'avsluttet', 'protokoll', 'til-kommentar', 'godkjent'), false) or (coalesce(over1."moetestatus" in ('avlyst'), false) and over1."innkaltTid" is not null)))))) and coalesce(old."offentlig", false))) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'sakspapir', old."systemID", old."opprettetDato", null, null, now()) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
    return null;
  end if;
  if ((exists (select 1 from "moetesak" over0 where over0."virksomhet" = old."virksomhet" and over0."systemID" = old."moetesak" and (exists (select 1 from "moete" over1 where over1."virksomhet" = over0."virksomhet" and over1."systemID" = over0."moete" and ((coalesce(over1."moetestatus" in ('innkalt', 'aapnet', 'avsluttet', 'protokoll', 'til-kommentar', 'godkjent'), false) or (coalesce(over1."moetestatus" in ('avlyst'), false) and over1."innkaltTid" is not null)))))) and coalesce(old."offentlig", false))) then
    if not ((exists (select 1 from "moetesak" over0 where over0."virksomhet" = new."virksomhet" and over0."systemID" = new."moetesak" and (exists (select 1 from "moete" over1 where over1."virksomhet" = over0."virksomhet" and over1."systemID" = over0."moete" and ((coalesce(over1."moetestatus" in ('innkalt', 'aapnet', 'avsluttet', 'protokoll', 'til-kommentar', 'godkjent'), false) or (coalesce(over1."moetestatus" in ('avlyst'), false) and over1."innkaltTid" is not null)))))) and coalesce(new."offentlig", false))) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'sakspapir', old."systemID", old."opprettetDato", null, null, coalesce(new."endretDato", now())) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
  elsif ((exists (select 1 from "moetesak" over0 where over0."virksomhet" = new."virksomhet" and over0."systemID" = new."moetesak" and (exists (select 1 from "moete" over1 where over1."virksomhet" = over0."virksomhet" and over1."systemID" = over0."moete" and ((coalesce(over1."moetestatus" in ('innkalt', 'aapnet', 'avsluttet', 'protokoll', 'til-kommentar', 'godkjent'), false) or (coalesce(over1."moetestatus" in ('avlyst'), false) and over1."innkaltTid" is not null)))))) and coalesce(new."offentlig", false))) then
    delete from "gravstein" where "virksomhet" = new."virksomhet" and "systemID" = new."systemID";
  end if;
  return null;
end $$;

create trigger "gravlegg" after update or delete on "sakspapir" for each row execute function "gravlegg_sakspapir"();

create function "gravlegg_votering"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if ((exists (select 1 from "moetesak" over0 where over0."virksomhet" = old."virksomhet" and over0."systemID" = old."moetesak" and (exists (select 1 from "moete" over1 where over1."virksomhet" = over0."virksomhet" and over1."systemID" = over0."moete" and ((coalesce(over1."moetestatus" in ('innkalt', 'aapnet', 'avsluttet', 'protokoll', 'til-kommentar', 'godkjent'), false) or (coalesce(over1."moetestatus" in ('avlyst'), false) and over1."innkaltTid" is not null)))))) and coalesce(old."voteringsstatus" in ('lukket'), false))) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'votering', old."systemID", old."opprettetDato", null, null, now()) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
    return null;
  end if;
  if ((exists (select 1 from "moetesak" over0 where over0."virksomhet" = old."virksomhet" and over0."systemID" = old."moetesak" and (exists (select 1 from "moete" over1 where over1."virksomhet" = over0."virksomhet" and over1."systemID" = over0."moete" and ((coalesce(over1."moetestatus" in ('innkalt', 'aapnet', 'avsluttet', 'protokoll', 'til-kommentar', 'godkjent'), false) or (coalesce(over1."moetestatus" in ('avlyst'), false) and over1."innkaltTid" is not null)))))) and coalesce(old."voteringsstatus" in ('lukket'), false))) then
    if not ((exists (select 1 from "moetesak" over0 where over0."virksomhet" = new."virksomhet" and over0."systemID" = new."moetesak" and (exists (select 1 from "moete" over1 where over1."virksomhet" = over0."virksomhet" and over1."systemID" = over0."moete" and ((coalesce(over1."moetestatus" in ('innkalt', 'aapnet', 'avsluttet', 'protokoll', 'til-kommentar', 'godkjent'), false) or (coalesce(over1."moetestatus" in ('avlyst'), false) and over1."innkaltTid" is not null)))))) and coalesce(new."voteringsstatus" in ('lukket'), false))) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'votering', old."systemID", old."opprettetDato", null, null, coalesce(new."endretDato", now())) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
  elsif ((exists (select 1 from "moetesak" over0 where over0."virksomhet" = new."virksomhet" and over0."systemID" = new."moetesak" and (exists (select 1 from "moete" over1 where over1."virksomhet" = over0."virksomhet" and over1."systemID" = over0."moete" and ((coalesce(over1."moetestatus" in ('innkalt', 'aapnet', 'avsluttet', 'protokoll', 'til-kommentar', 'godkjent'), false) or (coalesce(over1."moetestatus" in ('avlyst'), false) and over1."innkaltTid" is not null)))))) and coalesce(new."voteringsstatus" in ('lukket'), false))) then
    delete from "gravstein" where "virksomhet" = new."virksomhet" and "systemID" = new."systemID";
  end if;
  return null;
end $$;

create trigger "gravlegg" after update or delete on "votering" for each row execute function "gravlegg_votering"();

create function "gravlegg_stemme"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (exists (select 1 from "votering" over0 where over0."virksomhet" = old."virksomhet" and over0."systemID" = old."votering" and ((exists (select 1 from "moetesak" over1 where over1."virksomhet" = over0."virksomhet" and over1."systemID" = over0."moetesak" and (exists (select 1 from "moete" over2 where over2."virksomhet" = over1."virksomhet" and over2."systemID" = over1."moete" and ((coalesce(over2."moetestatus" in ('innkalt', 'aapnet', 'avsluttet', 'protokoll', 'til-kommentar', 'godkjent'), false) or (coalesce(over2."moetestatus" in ('avlyst'), false) and over2."innkaltTid" is not null)))))) and coalesce(over0."voteringsstatus" in ('lukket'), false))))) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'stemme', old."systemID", old."opprettetDato", null, null, now()) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
    return null;
  end if;
  if (exists (select 1 from "votering" over0 where over0."virksomhet" = old."virksomhet" and over0."systemID" = old."votering" and ((exists (select 1 from "moetesak" over1 where over1."virksomhet" = over0."virksomhet" and over1."systemID" = over0."moetesak" and (exists (select 1 from "moete" over2 where over2."virksomhet" = over1."virksomhet" and over2."systemID" = over1."moete" and ((coalesce(over2."moetestatus" in ('innkalt', 'aapnet', 'avsluttet', 'protokoll', 'til-kommentar', 'godkjent'), false) or (coalesce(over2."moetestatus" in ('avlyst'), false) and over2."innkaltTid" is not null)))))) and coalesce(over0."voteringsstatus" in ('lukket'), false))))) then
    if not (exists (select 1 from "votering" over0 where over0."virksomhet" = new."virksomhet" and over0."systemID" = new."votering" and ((exists (select 1 from "moetesak" over1 where over1."virksomhet" = over0."virksomhet" and over1."systemID" = over0."moetesak" and (exists (select 1 from "moete" over2 where over2."virksomhet" = over1."virksomhet" and over2."systemID" = over1."moete" and ((coalesce(over2."moetestatus" in ('innkalt', 'aapnet', 'avsluttet', 'protokoll', 'til-kommentar', 'godkjent'), false) or (coalesce(over2."moetestatus" in ('avlyst'), false) and over2."innkaltTid" is not null)))))) and coalesce(over0."voteringsstatus" in ('lukket'), false))))) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'stemme', old."systemID", old."opprettetDato", null, null, coalesce(new."endretDato", now())) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
  elsif (exists (select 1 from "votering" over0 where over0."virksomhet" = new."virksomhet" and over0."systemID" = new."votering" and ((exists (select 1 from "moetesak" over1 where over1."virksomhet" = over0."virksomhet" and over1."systemID" = over0."moetesak" and (exists (select 1 from "moete" over2 where over2."virksomhet" = over1."virksomhet" and over2."systemID" = over1."moete" and ((coalesce(over2."moetestatus" in ('innkalt', 'aapnet', 'avsluttet', 'protokoll', 'til-kommentar', 'godkjent'), false) or (coalesce(over2."moetestatus" in ('avlyst'), false) and over2."innkaltTid" is not null)))))) and coalesce(over0."voteringsstatus" in ('lukket'), false))))) then
    delete from "gravstein" where "virksomhet" = new."virksomhet" and "systemID" = new."systemID";
  end if;
  return null;
end $$;

create trigger "gravlegg" after update or delete on "stemme" for each row execute function "gravlegg_stemme"();

create function "gravlegg_hoering"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (coalesce(old."hoeringsstatus" in ('sendt', 'avsluttet'), false)) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'hoering', old."systemID", old."opprettetDato", null, null, now()) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
    return null;
  end if;
  if (coalesce(old."hoeringsstatus" in ('sendt', 'avsluttet'), false)) then
    if not (coalesce(new."hoeringsstatus" in ('sendt', 'avsluttet'), false)) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'hoering', old."systemID", old."opprettetDato", null, null, coalesce(new."endretDato", now())) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
  elsif (coalesce(new."hoeringsstatus" in ('sendt', 'avsluttet'), false)) then
    delete from "gravstein" where "virksomhet" = new."virksomhet" and "systemID" = new."systemID";
  end if;
  return null;
end $$;

create trigger "gravlegg" after update or delete on "hoering" for each row execute function "gravlegg_hoering"();

create function "gravlegg_hoeringssvar"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (exists (select 1 from "hoering" over0 where over0."virksomhet" = old."virksomhet" and over0."systemID" = old."hoering" and (coalesce(over0."hoeringsstatus" in ('sendt', 'avsluttet'), false)))) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'hoeringssvar', old."systemID", old."opprettetDato", null, null, now()) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
    return null;
  end if;
  if (exists (select 1 from "hoering" over0 where over0."virksomhet" = old."virksomhet" and over0."systemID" = old."hoering" and (coalesce(over0."hoeringsstatus" in ('sendt', 'avsluttet'), false)))) then
    if not (exists (select 1 from "hoering" over0 where over0."virksomhet" = new."virksomhet" and over0."systemID" = new."hoering" and (coalesce(over0."hoeringsstatus" in ('sendt', 'avsluttet'), false)))) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'hoeringssvar', old."systemID", old."opprettetDato", null, null, coalesce(new."endretDato", now())) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
  elsif (exists (select 1 from "hoering" over0 where over0."virksomhet" = new."virksomhet" and over0."systemID" = new."hoering" and (coalesce(over0."hoeringsstatus" in ('sendt', 'avsluttet'), false)))) then
    delete from "gravstein" where "virksomhet" = new."virksomhet" and "systemID" = new."systemID";
  end if;
  return null;
end $$;

create trigger "gravlegg" after update or delete on "hoeringssvar" for each row execute function "gravlegg_hoeringssvar"();

create function "gravlegg_vedtak"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (true) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'vedtak', old."systemID", old."opprettetDato", null, null, now()) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
    return null;
  end if;
  if (true) then
    if not (true) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'vedtak', old."systemID", old."opprettetDato", null, null, coalesce(new."endretDato", now())) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
  elsif (true) then
    delete from "gravstein" where "virksomhet" = new."virksomhet" and "systemID" = new."systemID";
  end if;
  return null;
end $$;

create trigger "gravlegg" after update or delete on "vedtak" for each row execute function "gravlegg_vedtak"();

create function "gravlegg_satsing"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (true) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'satsing', old."systemID", old."opprettetDato", null, null, now()) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
    return null;
  end if;
  if (true) then
    if not (true) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'satsing', old."systemID", old."opprettetDato", null, null, coalesce(new."endretDato", now())) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
  elsif (true) then
    delete from "gravstein" where "virksomhet" = new."virksomhet" and "systemID" = new."systemID";
  end if;
  return null;
end $$;

create trigger "gravlegg" after update or delete on "satsing" for each row execute function "gravlegg_satsing"();

create function "gravlegg_deltakelse"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (true) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'deltakelse', old."systemID", old."opprettetDato", null, null, now()) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
    return null;
  end if;
  if (true) then
    if not (true) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'deltakelse', old."systemID", old."opprettetDato", null, null, coalesce(new."endretDato", now())) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
  elsif (true) then
    delete from "gravstein" where "virksomhet" = new."virksomhet" and "systemID" = new."systemID";
  end if;
  return null;
end $$;

create trigger "gravlegg" after update or delete on "deltakelse" for each row execute function "gravlegg_deltakelse"();

create function "gravlegg_oppfoelging"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (true) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'oppfoelging', old."systemID", old."opprettetDato", null, null, now()) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
    return null;
  end if;
  if (true) then
    if not (true) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'oppfoelging', old."systemID", old."opprettetDato", null, null, coalesce(new."endretDato", now())) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
  elsif (true) then
    delete from "gravstein" where "virksomhet" = new."virksomhet" and "systemID" = new."systemID";
  end if;
  return null;
end $$;

create trigger "gravlegg" after update or delete on "oppfoelging" for each row execute function "gravlegg_oppfoelging"();

create function "gravlegg_fellesloesning"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (true) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'fellesloesning', old."systemID", old."opprettetDato", null, null, now()) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
    return null;
  end if;
  if (true) then
    if not (true) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'fellesloesning', old."systemID", old."opprettetDato", null, null, coalesce(new."endretDato", now())) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
  elsif (true) then
    delete from "gravstein" where "virksomhet" = new."virksomhet" and "systemID" = new."systemID";
  end if;
  return null;
end $$;

create trigger "gravlegg" after update or delete on "fellesloesning" for each row execute function "gravlegg_fellesloesning"();

create function "gravlegg_loesningsbruk"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (true) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'loesningsbruk', old."systemID", old."opprettetDato", null, null, now()) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
    return null;
  end if;
  if (true) then
    if not (true) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'loesningsbruk', old."systemID", old."opprettetDato", null, null, coalesce(new."endretDato", now())) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
  elsif (true) then
    delete from "gravstein" where "virksomhet" = new."virksomhet" and "systemID" = new."systemID";
  end if;
  return null;
end $$;

create trigger "gravlegg" after update or delete on "loesningsbruk" for each row execute function "gravlegg_loesningsbruk"();

create function "gravlegg_kartlegging"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (true) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'kartlegging', old."systemID", old."opprettetDato", null, null, now()) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
    return null;
  end if;
  if (true) then
    if not (true) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'kartlegging', old."systemID", old."opprettetDato", null, null, coalesce(new."endretDato", now())) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
  elsif (true) then
    delete from "gravstein" where "virksomhet" = new."virksomhet" and "systemID" = new."systemID";
  end if;
  return null;
end $$;

create trigger "gravlegg" after update or delete on "kartlegging" for each row execute function "gravlegg_kartlegging"();

create function "gravlegg_kartleggingssvar"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (exists (select 1 from "kartlegging" over0 where over0."virksomhet" = old."virksomhet" and over0."systemID" = old."kartlegging" and (true))) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'kartleggingssvar', old."systemID", old."opprettetDato", null, null, now()) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
    return null;
  end if;
  if (exists (select 1 from "kartlegging" over0 where over0."virksomhet" = old."virksomhet" and over0."systemID" = old."kartlegging" and (true))) then
    if not (exists (select 1 from "kartlegging" over0 where over0."virksomhet" = new."virksomhet" and over0."systemID" = new."kartlegging" and (true))) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'kartleggingssvar', old."systemID", old."opprettetDato", null, null, coalesce(new."endretDato", now())) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
  elsif (exists (select 1 from "kartlegging" over0 where over0."virksomhet" = new."virksomhet" and over0."systemID" = new."kartlegging" and (true))) then
    delete from "gravstein" where "virksomhet" = new."virksomhet" and "systemID" = new."systemID";
  end if;
  return null;
end $$;

create trigger "gravlegg" after update or delete on "kartleggingssvar" for each row execute function "gravlegg_kartleggingssvar"();

create function "gravlegg_endringsmaal"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (true) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'endringsmaal', old."systemID", old."opprettetDato", null, null, now()) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
    return null;
  end if;
  if (true) then
    if not (true) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'endringsmaal', old."systemID", old."opprettetDato", null, null, coalesce(new."endretDato", now())) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
  elsif (true) then
    delete from "gravstein" where "virksomhet" = new."virksomhet" and "systemID" = new."systemID";
  end if;
  return null;
end $$;

create trigger "gravlegg" after update or delete on "endringsmaal" for each row execute function "gravlegg_endringsmaal"();

create function "gravlegg_erfaring"() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (coalesce(old."offentlig", false)) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'erfaring', old."systemID", old."opprettetDato", null, null, now()) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
    return null;
  end if;
  if (coalesce(old."offentlig", false)) then
    if not (coalesce(new."offentlig", false)) then insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", 'erfaring', old."systemID", old."opprettetDato", null, null, coalesce(new."endretDato", now())) on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"; end if;
  elsif (coalesce(new."offentlig", false)) then
    delete from "gravstein" where "virksomhet" = new."virksomhet" and "systemID" = new."systemID";
  end if;
  return null;
end $$;

create trigger "gravlegg" after update or delete on "erfaring" for each row execute function "gravlegg_erfaring"();

CREATE TABLE IF NOT EXISTS sesjon (
  "idHash"    text PRIMARY KEY CHECK (length("idHash") = 64),
  bruker      uuid NOT NULL,
  issuer      text NOT NULL,
  sub         text NOT NULL,
  sid         text,
  "idToken"   text,
  csrf        text NOT NULL,
  opprettet   timestamptz NOT NULL,
  "sistBrukt" timestamptz NOT NULL,
  utloeper    timestamptz NOT NULL
);
CREATE INDEX IF NOT EXISTS sesjon_sid ON sesjon (issuer, sid) WHERE sid IS NOT NULL;
CREATE INDEX IF NOT EXISTS sesjon_sub ON sesjon (issuer, sub);
CREATE INDEX IF NOT EXISTS sesjon_utloeper ON sesjon (utloeper);

CREATE TABLE IF NOT EXISTS oidc_lager (
  modell    text NOT NULL,
  id        text NOT NULL,
  nyttelast jsonb NOT NULL,
  uid       text,
  "grantId" text,
  utloeper  timestamptz,
  PRIMARY KEY (modell, id)
);
CREATE INDEX IF NOT EXISTS oidc_lager_uid ON oidc_lager (modell, uid) WHERE uid IS NOT NULL;
CREATE INDEX IF NOT EXISTS oidc_lager_grant ON oidc_lager ("grantId") WHERE "grantId" IS NOT NULL;
CREATE INDEX IF NOT EXISTS oidc_lager_utloeper ON oidc_lager (utloeper) WHERE utloeper IS NOT NULL;

grant select, insert, update, delete on sesjon, oidc_lager to felles_app;
