import {
  type Access,
  boolsk,
  byteantall,
  entity,
  heltall,
  kode,
  langtekst,
  type Relation,
  systemID,
  tekst,
  tidspunkt,
  when,
} from '../language/index.js';
import {
  adresse,
  arvetSkjerming,
  avsluttesFields,
  avsluttetFields,
  dokumentmediumField,
  elektroniskSignatur,
  enhetsidentifikatorGruppe,
  etterLukking,
  gradering,
  kassasjon,
  kontaktinformasjon,
  personidentifikatorGruppe,
  skjermes,
  skjerming,
  sletting,
  utfoertKassasjon,
  virksomhetsspesifikkeMetadataField,
} from './arkivenhet.js';
import {
  arkivdelstatus,
  arkivstatus,
  dokumentstatus,
  dokumenttype,
  format,
  klassifikasjonstype,
  korrespondanseparttype,
  merknadstype,
  partRolle,
  tilknyttetRegistreringSom,
  variantformat,
} from './kodelister.js';

/** Structure is the archivist's; everyone in the tenant may see it. */
const arkivarAccess: Access = { create: ['arkivar'], read: 'alle', update: ['arkivar'], remove: ['arkivar'] };

/** Arkiv and arkivdel are made and changed by those who administer the core alone (krav 5.2.12, 5.13.4-5.13.6). */
const kjerneAccess: Access = {
  create: ['administrator', 'arkivar'],
  read: 'alle',
  update: ['administrator', 'arkivar'],
  remove: ['administrator', 'arkivar'],
};

/** Things are moved as long as they are kept. */
const oppbevaringssted = tekst({ many: true, m: 'M301', afterClosing: true });

/** Case work. */
export const saksAccess: Access = {
  create: ['arkivar', 'saksbehandler', 'leder', 'sekretariat'],
  read: 'alle',
  update: ['arkivar', 'saksbehandler', 'leder', 'sekretariat'],
  remove: ['arkivar'],
};

export const arkiv = entity({
  name: 'arkiv',
  room: 'arkivstruktur',
  fields: {
    tittel: tekst({ required: true, m: 'M020', listed: true, searched: true }),
    beskrivelse: langtekst({ m: 'M021', searched: true }),
    arkivstatus: kode(arkivstatus, {
      completed: true,
      m: 'M050',
      listed: true,
      default: { kode: 'O', kodenavn: 'Opprettet' },
    }),
    dokumentmedium: dokumentmediumField,
    oppbevaringssted,
    ...avsluttetFields,
  },
  relations: { overarkiv: { to: 'arkiv', inverse: 'underarkiv' } },
  manyRelations: { arkivskaper: { to: 'arkivskaper', inverse: 'arkiv', clause: 'krav 5.2.10' } },
  access: kjerneAccess,
  stateField: 'arkivstatus',
  frozenWhen: when.in('arkivstatus', 'A'),
});

export const arkivskaper = entity({
  name: 'arkivskaper',
  room: 'arkivstruktur',
  fields: {
    arkivskaperID: tekst({ required: true, m: 'M006', listed: true, searched: true }),
    arkivskaperNavn: tekst({ required: true, m: 'M023', listed: true, searched: true }),
    beskrivelse: langtekst({ m: 'M021' }),
  },
  access: arkivarAccess,
  title: 'arkivskaperNavn',
});

export const arkivdel = entity({
  name: 'arkivdel',
  room: 'arkivstruktur',
  fields: {
    tittel: tekst({ required: true, m: 'M020', listed: true, searched: true }),
    beskrivelse: langtekst({ m: 'M021', searched: true }),
    arkivdelstatus: kode(arkivdelstatus, {
      completed: true,
      m: 'M051',
      listed: true,
      default: { kode: 'A', kodenavn: 'Aktiv periode' },
    }),
    dokumentmedium: dokumentmediumField,
    oppbevaringssted,
    ...avsluttetFields,
    // "Skal kunne endres manuelt", with no end to it.
    ...etterLukking({
      arkivperiodeStartDato: tidspunkt({ completed: true, m: 'M107' }),
      arkivperiodeSluttDato: tidspunkt({ m: 'M108' }),
    }),
    kassasjon,
    utfoertKassasjon,
    sletting,
    skjerming,
    gradering,
  },
  relations: {
    arkiv: { to: 'arkiv', inverse: 'arkivdel', required: true },
    klassifikasjonssystem: { to: 'klassifikasjonssystem', inverse: 'arkivdel', makes: true },
    forrigearkivdel: { to: 'arkivdel', mirror: 'nestearkivdel', asMember: 'referanseForloeper', m: 'M202' },
    nestearkivdel: { to: 'arkivdel', mirror: 'forrigearkivdel', asMember: 'referanseArvtaker', m: 'M203' },
  },
  manyRelations: {
    sekundaerklassifikasjonssystem: {
      to: 'klassifikasjonssystem',
      clause: 'krav 5.2.13',
    },
  },
  access: kjerneAccess,
  stateField: 'arkivdelstatus',
  frozenWhen: when.in('arkivdelstatus', 'P'),
});

export const klassifikasjonssystem = entity({
  name: 'klassifikasjonssystem',
  room: 'arkivstruktur',
  fields: {
    klassifikasjonstype: kode(klassifikasjonstype, { m: 'M086', listed: true }),
    tittel: tekst({ required: true, m: 'M020', listed: true, searched: true }),
    ...etterLukking({ beskrivelse: langtekst({ m: 'M021', searched: true }) }),
    ...avsluttesFields,
  },
  access: arkivarAccess,
  frozenWhen: when.set('avsluttetDato'),
});

export const klasse = entity({
  name: 'klasse',
  room: 'arkivstruktur',
  fields: {
    klasseID: tekst({
      required: true,
      constant: true,
      m: 'M002',
      listed: true,
      searched: true,
      screenedBy: ['KID'],
    }),
    tittel: tekst({ required: true, m: 'M020', listed: true, searched: true, screenedBy: ['TKL'] }),
    ...etterLukking({
      beskrivelse: langtekst({ m: 'M021', screenedBy: ['TKL'] }),
      noekkelord: tekst({ many: true, m: 'M022', screenedBy: ['TKL'] }),
    }),
    ...avsluttesFields,
    skjerming,
    kassasjon,
    gradering,
  },
  relations: {
    klassifikasjonssystem: { to: 'klassifikasjonssystem', inverse: 'klasse' },
    overklasse: { to: 'klasse', inverse: 'underklasse' },
  },
  oneOf: { relations: ['klassifikasjonssystem', 'overklasse'], exactly: true },
  access: arkivarAccess,
  frozenWhen: when.set('avsluttetDato'),
});

export const mappe = entity({
  name: 'mappe',
  room: 'arkivstruktur',
  searchesParts: true,
  fields: {
    mappeID: tekst({
      completed: true,
      constant: true,
      m: 'M003',
      listed: true,
      searched: true,
      indexed: true,
    }),
    tittel: tekst({ required: true, m: 'M020', listed: true, searched: true, screenedBy: ['TM1', 'TMO'] }),
    ...etterLukking({
      offentligTittel: tekst({ m: 'M025' }),
      beskrivelse: langtekst({ m: 'M021', searched: true, screenedBy: ['TM1', 'TMO'] }),
      noekkelord: tekst({ many: true, m: 'M022', screenedBy: ['TM1', 'TMO'] }),
    }),
    dokumentmedium: dokumentmediumField,
    oppbevaringssted,
    ...avsluttesFields,
    kassasjon,
    skjerming,
    gradering,
    ...etterLukking({
      virksomhetsspesifikkeMetadata: skjermes(virksomhetsspesifikkeMetadataField, 'TM1', 'TMO'),
    }),
  },
  relations: {
    arkivdel: { to: 'arkivdel', inverse: 'mappe' },
    // Chapter 7, Klasse: a mappe may be made there; its arkivdel is the one that is classified so.
    klasse: { to: 'klasse', inverse: 'mappe', leadsTo: 'arkivdel' },
    overmappe: { to: 'mappe', inverse: 'undermappe', asMember: 'referanseForelderMappe' },
  },
  oneOf: { relations: ['arkivdel', 'overmappe'], exactly: true },
  series: [{ name: 'mappe', scope: 'virksomhet-aar', identifies: 'mappeID', prefix: 'MAP-' }],
  access: saksAccess,
  publicWhen: when.never,
  // What may still change in a closed one is marked so (krav 6.1.2, 6.1.14).
  frozenWhen: when.set('avsluttetDato'),
});

export const registrering = entity({
  name: 'registrering',
  room: 'arkivstruktur',
  searchesParts: true,
  fields: {
    // Given by a client, it archives what has no status to say so; the core says when.
    arkivertDato: tidspunkt({ completed: true, readOnly: true, onRequest: true, m: 'M604' }),
    arkivertAv: tekst({ completed: true, readOnly: true, m: 'M605' }),
    referanseArkivertAv: systemID({ internal: true, completed: true, readOnly: true }),
    kassasjon,
    skjerming,
    gradering,
    registreringsID: tekst({
      completed: true,
      constant: true,
      m: 'M004',
      listed: true,
      searched: true,
      indexed: true,
    }),
    tittel: tekst({ required: true, m: 'M020', listed: true, searched: true, screenedBy: ['TR1', 'TRO'] }),
    // Screening comes late too, and needs it.
    ...etterLukking({ offentligTittel: tekst({ m: 'M025' }) }),
    beskrivelse: langtekst({ m: 'M021', searched: true, screenedBy: ['TR1', 'TRO'] }),
    noekkelord: tekst({ many: true, m: 'M022', screenedBy: ['TR1', 'TRO'] }),
    forfatter: tekst({ many: true, m: 'M024', screenedBy: ['NA', 'NM'] }),
    dokumentmedium: dokumentmediumField,
    oppbevaringssted,
    virksomhetsspesifikkeMetadata: skjermes(virksomhetsspesifikkeMetadataField, 'TR1', 'TRO'),
  },
  relations: {
    mappe: { to: 'mappe', inverse: 'registrering' },
    klasse: { to: 'klasse', inverse: 'registrering' },
    arkivdel: { to: 'arkivdel', inverse: 'registrering', asMember: 'referanseArkivdel' },
  },
  manyRelations: {
    dokumentbeskrivelse: { to: 'dokumentbeskrivelse', inverse: 'registrering', keepsOne: true },
  },
  searchesIn: ['dokumentbeskrivelse'],
  oneOf: { relations: ['mappe', 'klasse', 'arkivdel'], exactly: true },
  series: [{ name: 'registrering', scope: 'virksomhet-aar', identifies: 'registreringsID', prefix: 'REG-' }],
  access: saksAccess,
  publicWhen: when.never,
  frozenWhen: when.set('arkivertDato'),
});

export const dokumentbeskrivelse = entity({
  name: 'dokumentbeskrivelse',
  room: 'arkivstruktur',
  fields: {
    dokumenttype: kode(dokumenttype, { completed: true, m: 'M083' }),
    dokumentstatus: kode(dokumentstatus, {
      completed: true,
      m: 'M054',
      listed: true,
      default: { kode: 'B', kodenavn: 'Dokumentet er under redigering' },
      // The archivist may take a document up again until its record is archived.
      afterClosing: true,
    }),
    tittel: tekst({ required: true, m: 'M020', listed: true, searched: true, screenedBy: ['TD'] }),
    beskrivelse: langtekst({ m: 'M021', screenedBy: ['TD'] }),
    forfatter: tekst({ many: true, m: 'M024', screenedBy: ['NA', 'NM'] }),
    dokumentmedium: dokumentmediumField,
    oppbevaringssted: tekst({ m: 'M301' }),
    tilknyttetRegistreringSom: kode(tilknyttetRegistreringSom, {
      completed: true,
      m: 'M217',
      default: { kode: 'H', kodenavn: 'Hoveddokument' },
    }),
    dokumentnummer: heltall({ completed: true, readOnly: true, m: 'M007', minimum: 1 }),
    tilknyttetDato: tidspunkt({ completed: true, readOnly: true, m: 'M620' }),
    tilknyttetAv: tekst({ completed: true, readOnly: true, m: 'M621' }),
    referanseTilknyttetAv: systemID({ internal: true, completed: true, readOnly: true }),
    kassasjon,
    utfoertKassasjon,
    sletting,
    skjerming,
    gradering,
    elektroniskSignatur,
    eksternReferanse: tekst(),
    virksomhetsspesifikkeMetadata: skjermes(virksomhetsspesifikkeMetadataField, 'TD'),
    /** The document may be opened by the public; decided when it is assessed for publicity. */
    offentlig: boolsk({ hidden: true, afterClosing: true }),
  },
  searchesIn: ['dokumentobjekt'],
  access: saksAccess,
  publicWhen: when.isTrue('offentlig'),
  // Noark 5 krav 5.8: a finished document is not changed.
  stateField: 'dokumentstatus',
  frozenWhen: when.in('dokumentstatus', 'F'),
});

export const dokumentobjekt = entity({
  name: 'dokumentobjekt',
  room: 'arkivstruktur',
  fields: {
    versjonsnummer: heltall({ completed: true, constant: true, m: 'M005', minimum: 1, listed: true }),
    variantformat: kode(variantformat, {
      completed: true,
      constant: true,
      m: 'M700',
      default: { kode: 'P', kodenavn: 'Produksjonsformat' },
    }),
    format: kode(format, { completed: true, constant: true, m: 'M701' }),
    formatDetaljer: tekst({ m: 'M702', constant: true }),
    referanseDokumentfil: tekst({ completed: true, readOnly: true, m: 'M218' }),
    // Mostly the document's title over again.
    filnavn: tekst({ maxLength: 255, listed: true, screenedBy: ['TD'] }),
    sjekksum: tekst({ completed: true, constant: true, m: 'M705', maxLength: 64 }),
    mimeType: tekst({ completed: true, maxLength: 127 }),
    sjekksumAlgoritme: tekst({ completed: true, constant: true, m: 'M706', maxLength: 16 }),
    filstoerrelse: byteantall({ completed: true, constant: true, m: 'M707' }),
    elektroniskSignatur,
    offentlig: boolsk({ hidden: true, afterClosing: true }),
    skjerming: arvetSkjerming,
  },
  relations: {
    dokumentbeskrivelse: {
      to: 'dokumentbeskrivelse',
      inverse: 'dokumentobjekt',
      required: true,
      owned: true,
    },
  },
  access: saksAccess,
  publicWhen: when.isTrue('offentlig'),
  // A file is never written over (krav 5.9).
  frozenWhen: when.set('referanseDokumentfil'),
  title: 'filnavn',
});

export const korrespondansepart = entity({
  name: 'korrespondansepart',
  room: 'arkivstruktur',
  fields: {
    korrespondanseparttype: kode(korrespondanseparttype, {
      completed: true,
      m: 'M087',
      default: { kode: 'EM', kodenavn: 'Mottaker' },
    }),
    virksomhetsspesifikkeMetadata: skjermes(virksomhetsspesifikkeMetadataField, 'NA', 'NM'),
    skjerming: arvetSkjerming,
  },
  relations: {
    registrering: {
      to: 'registrering',
      inverse: 'korrespondansepart',
      required: true,
      owned: true,
      constant: true,
    },
  },
  abstract: true,
  access: saksAccess,
  publicWhen: when.via('registrering'),
  frozenWhen: when.frozen('registrering'),
  title: 'navn',
});

export const korrespondansepartenhet = entity({
  name: 'korrespondansepartenhet',
  room: 'arkivstruktur',
  extends: korrespondansepart,
  fields: {
    enhetsidentifikator: skjermes(enhetsidentifikatorGruppe, 'NA', 'NM'),
    navn: tekst({ required: true, m: 'M400', listed: true, searched: true, screenedBy: ['NA', 'NM'] }),
    forretningsadresse: skjermes(adresse, 'NA', 'NM'),
    postadresse: skjermes(adresse, 'NA', 'NM'),
    kontaktinformasjon: skjermes(kontaktinformasjon, 'NA', 'NM'),
    kontaktperson: tekst({ m: 'M412', screenedBy: ['NA', 'NM'] }),
  },
});

export const korrespondansepartperson = entity({
  name: 'korrespondansepartperson',
  room: 'arkivstruktur',
  extends: korrespondansepart,
  fields: {
    personidentifikator: skjermes(personidentifikatorGruppe, 'NA', 'NM'),
    navn: tekst({ required: true, m: 'M400', listed: true, searched: true, screenedBy: ['NA', 'NM'] }),
    postadresse: skjermes(adresse, 'NA', 'NM'),
    bostedsadresse: skjermes(adresse, 'NA', 'NM'),
    kontaktinformasjon: skjermes(kontaktinformasjon, 'NA', 'NM'),
  },
});

export const korrespondansepartintern = entity({
  name: 'korrespondansepartintern',
  room: 'arkivstruktur',
  extends: korrespondansepart,
  fields: {
    administrativEnhet: tekst({ m: 'M305', listed: true, screenedBy: ['NA', 'NM'] }),
    referanseAdministrativEnhet: systemID(),
    saksbehandler: tekst({ m: 'M307', listed: true, screenedBy: ['NA', 'NM'] }),
    referanseSaksbehandler: systemID({ internal: true }),
  },
  title: 'administrativEnhet',
});

export const part = entity({
  name: 'part',
  room: 'arkivstruktur',
  fields: {
    partRolle: kode(partRolle, { completed: true, m: 'M303' }),
    virksomhetsspesifikkeMetadata: skjermes(virksomhetsspesifikkeMetadataField, 'NPS'),
    skjerming: arvetSkjerming,
  },
  relations: {
    mappe: { to: 'mappe', inverse: 'part', owned: true, constant: true },
    registrering: { to: 'registrering', inverse: 'part', owned: true, constant: true },
    dokumentbeskrivelse: { to: 'dokumentbeskrivelse', inverse: 'part', owned: true, constant: true },
  },
  oneOf: { relations: ['mappe', 'registrering', 'dokumentbeskrivelse'], exactly: true },
  abstract: true,
  access: saksAccess,
  title: 'navn',
});

export const partenhet = entity({
  name: 'partenhet',
  room: 'arkivstruktur',
  extends: part,
  fields: {
    enhetsidentifikator: skjermes(enhetsidentifikatorGruppe, 'NPS'),
    navn: tekst({ required: true, m: 'M302', listed: true, screenedBy: ['NPS'] }),
    forretningsadresse: skjermes(adresse, 'NPS'),
    postadresse: skjermes(adresse, 'NPS'),
    kontaktinformasjon: skjermes(kontaktinformasjon, 'NPS'),
    kontaktperson: tekst({ m: 'M412', screenedBy: ['NPS'] }),
  },
});

export const partperson = entity({
  name: 'partperson',
  room: 'arkivstruktur',
  extends: part,
  fields: {
    personidentifikator: skjermes(personidentifikatorGruppe, 'NPS'),
    navn: tekst({ required: true, m: 'M302', listed: true, screenedBy: ['NPS'] }),
    postadresse: skjermes(adresse, 'NPS'),
    bostedsadresse: skjermes(adresse, 'NPS'),
    kontaktinformasjon: skjermes(kontaktinformasjon, 'NPS'),
  },
});

export const merknad = entity({
  name: 'merknad',
  room: 'arkivstruktur',
  fields: {
    merknadstekst: langtekst({ required: true, m: 'M310', listed: true, screenedBy: ['MT'] }),
    merknadstype: kode(merknadstype, { m: 'M084' }),
    merknadsdato: tidspunkt({ completed: true, readOnly: true, m: 'M611' }),
    merknadRegistrertAv: tekst({ completed: true, readOnly: true, m: 'M612' }),
    referanseMerknadRegistrertAv: systemID({ internal: true, completed: true, readOnly: true }),
    skjerming: arvetSkjerming,
  },
  relations: {
    mappe: { to: 'mappe', inverse: 'merknad', owned: true, constant: true },
    registrering: { to: 'registrering', inverse: 'merknad', owned: true, constant: true },
    dokumentbeskrivelse: { to: 'dokumentbeskrivelse', inverse: 'merknad', owned: true, constant: true },
  },
  oneOf: { relations: ['mappe', 'registrering', 'dokumentbeskrivelse'], exactly: true },
  access: saksAccess,
  title: 'merknadstekst',
});

/** A file made from another in another format (M615 ff). */
export const konvertering = entity({
  name: 'konvertering',
  room: 'arkivstruktur',
  fields: {
    konvertertDato: tidspunkt({ completed: true, constant: true, m: 'M615', listed: true }),
    konvertertAv: tekst({ completed: true, constant: true, m: 'M616' }),
    konvertertFraFormat: kode(format, { completed: true, constant: true, m: 'M712', listed: true }),
    konvertertTilFormat: kode(format, { completed: true, constant: true, m: 'M713', listed: true }),
    konverteringsverktoey: tekst({ m: 'M714' }),
    konverteringskommentar: tekst({ m: 'M715' }),
  },
  relations: {
    dokumentobjekt: {
      to: 'dokumentobjekt',
      inverse: 'konvertering',
      required: true,
      owned: true,
      constant: true,
    },
  },
  access: saksAccess,
  title: 'konvertertDato',
});

const fra = (to: string): Relation => ({ to, inverse: 'kryssreferanse', owned: true, constant: true });
const til = (to: string, m: string): Relation => ({ to, linkAs: to, m });

/** A reference across the hierarchy, one way: what it points at does not know of it (M210, M212, M219). */
export const kryssreferanse = entity({
  name: 'kryssreferanse',
  room: 'arkivstruktur',
  fields: {},
  relations: {
    fraKlasse: fra('klasse'),
    fraMappe: fra('mappe'),
    fraRegistrering: fra('registrering'),
    referanseTilKlasse: til('klasse', 'M219'),
    referanseTilMappe: til('mappe', 'M210'),
    referanseTilRegistrering: til('registrering', 'M212'),
  },
  oneOf: { relations: ['fraKlasse', 'fraMappe', 'fraRegistrering'], exactly: true },
  access: saksAccess,
  title: 'opprettetDato',
});
