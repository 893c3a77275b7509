import {
  enAv,
  felt,
  feltSom,
  foersteSom,
  gruppeSom,
  referanse,
  under,
  type XmlDeclaration,
} from '../language/index.js';

// Element order: arkivstruktur.xsd 5.0 (arkivverket/schemas, N5/v5.0); days and instants: metadatakatalog.xsd 5.0.

const opprettet = felt('opprettetDato', 'opprettetAv');
const avsluttet = felt('avsluttetDato', 'avsluttetAv');

const kassasjon = gruppeSom(
  'kassasjon',
  ...felt('kassasjonsvedtak', 'kassasjonshjemmel', 'bevaringstid', 'kassasjonsdato'),
);
const skjerming = gruppeSom(
  'skjerming',
  ...felt(
    'tilgangsrestriksjon',
    'skjermingshjemmel',
    'skjermingMetadata',
    'skjermingDokument',
    'skjermingsvarighet',
    'skjermingOpphoererDato',
  ),
);
const gradering = gruppeSom(
  'gradering',
  feltSom('graderingskode', 'grad'),
  ...felt('graderingsdato', 'gradertAv', 'nedgraderingsdato', 'nedgradertAv'),
);

const utfoertKassasjon = gruppeSom('utfoertKassasjon', ...felt('kassertDato', 'kassertAv'));
const sletting = gruppeSom('sletting', ...felt('slettingstype', 'slettetDato', 'slettetAv'));
const elektroniskSignatur = gruppeSom(
  'elektroniskSignatur',
  ...felt(
    'elektroniskSignaturSikkerhetsnivaa',
    'elektroniskSignaturVerifisert',
    'verifisertDato',
    'verifisertAv',
  ),
);
const virksomhetensEgne = felt('virksomhetsspesifikkeMetadata');

const adresse = (...groups: readonly string[]) => [
  enAv(
    groups,
    feltSom('adresselinje1', 'postadresse'),
    feltSom('adresselinje2', 'postadresse'),
    feltSom('adresselinje3', 'postadresse'),
    feltSom('postnr', 'postnummer'),
    feltSom('poststed', 'poststed'),
    feltSom('landkode', 'land'),
  ),
  feltSom('kontaktinformasjon/epostadresse', 'epostadresse'),
  feltSom('kontaktinformasjon/mobiltelefon', 'telefonnummer'),
  feltSom('kontaktinformasjon/telefon', 'telefonnummer'),
];

const mappe = [
  ...felt(
    'systemID',
    'mappeID',
    'tittel',
    'offentligTittel',
    'beskrivelse',
    'noekkelord',
    'dokumentmedium',
    'oppbevaringssted',
  ),
  ...opprettet,
  ...avsluttet,
  ...virksomhetensEgne,
  under('part'),
  under('kryssreferanse'),
  under('merknad'),
  kassasjon,
  skjerming,
  gradering,
  under('undermappe', 'registrering'),
];

const registrering = [
  ...felt('systemID'),
  ...opprettet,
  ...felt('arkivertDato', 'arkivertAv'),
  under('part'),
  kassasjon,
  skjerming,
  gradering,
  under('dokumentbeskrivelse'),
  ...felt(
    'registreringsID',
    'tittel',
    'offentligTittel',
    'beskrivelse',
    'noekkelord',
    'forfatter',
    'dokumentmedium',
    'oppbevaringssted',
  ),
  ...virksomhetensEgne,
  under('merknad'),
  under('kryssreferanse'),
  under('korrespondansepart'),
];

const utsendt = felt(
  'dokumentetsDato',
  'mottattDato',
  'sendtDato',
  'forfallsdato',
  'offentlighetsvurdertDato',
  'antallVedlegg',
  'utlaantDato',
  'utlaantTil',
);

const part = [feltSom('navn', 'partNavn'), ...felt('partRolle')];
const korrespondansepart = [...felt('korrespondanseparttype'), feltSom('navn', 'korrespondansepartNavn')];
const kontaktperson = felt('kontaktperson');

/** arkivstruktur.xml of an extraction. */
export const arkivstrukturXml: XmlDeclaration = {
  namespace: 'http://www.arkivverket.no/standarder/noark5/arkivstruktur',
  schemaLocation: 'arkivstruktur.xsd',
  days: new Set([
    'saksdato',
    'journaldato',
    'moetedato',
    'dokumentetsDato',
    'utlaantDato',
    'arkivperiodeStartDato',
    'arkivperiodeSluttDato',
    'forfallsdato',
    'offentlighetsvurdertDato',
    'kassasjonsdato',
    'skjermingOpphoererDato',
    'avskrivningsdato',
    'presedensDato',
    'verifisertDato',
  ]),
  outside: new Set([
    // arkivstruktur.xsd 5.0 has no element for national identifiers.
    'bygning',
    'enhetsidentifikator',
    'matrikkel',
    'foedselsnummer',
    'dnummer',
    'plan',
    'posisjon',
    // Neither has it any for administration, catalogues and logs: changes have a schema of their own (endringslogg.xsd).
    'administrativenhet',
    'bruker',
    'tilgang',
    'virksomhetsspesifikkeMetadata',
    'kodeverdi',
    'endringslogg',
    'hendelseslogg',
  ]),
  entities: {
    arkiv: {
      element: 'arkiv',
      steps: [
        ...felt('systemID', 'tittel', 'beskrivelse', 'arkivstatus', 'dokumentmedium', 'oppbevaringssted'),
        ...opprettet,
        ...avsluttet,
        under('arkivskaper'),
        under('underarkiv', 'arkivdel'),
      ],
    },
    arkivskaper: { element: 'arkivskaper', steps: felt('arkivskaperID', 'arkivskaperNavn', 'beskrivelse') },
    arkivdel: {
      element: 'arkivdel',
      steps: [
        ...felt('systemID', 'tittel', 'beskrivelse', 'arkivdelstatus', 'dokumentmedium', 'oppbevaringssted'),
        ...opprettet,
        ...avsluttet,
        ...felt('arkivperiodeStartDato', 'arkivperiodeSluttDato'),
        referanse('forrigearkivdel', 'referanseForloeper'),
        referanse('nestearkivdel', 'referanseArvtaker'),
        kassasjon,
        utfoertKassasjon,
        sletting,
        skjerming,
        gradering,
        under('klassifikasjonssystem', 'mappe', 'registrering'),
      ],
    },
    klassifikasjonssystem: {
      element: 'klassifikasjonssystem',
      steps: [
        ...felt('systemID', 'klassifikasjonstype', 'tittel', 'beskrivelse'),
        ...opprettet,
        ...avsluttet,
        under('klasse'),
      ],
    },
    klasse: {
      element: 'klasse',
      steps: [
        ...felt('systemID', 'klasseID', 'tittel', 'beskrivelse', 'noekkelord'),
        ...opprettet,
        ...avsluttet,
        under('kryssreferanse'),
        kassasjon,
        skjerming,
        gradering,
        under('underklasse', 'mappe', 'registrering'),
      ],
    },
    mappe: { element: 'mappe', steps: mappe },
    saksmappe: {
      element: 'mappe',
      type: 'saksmappe',
      steps: [
        ...mappe,
        ...felt(
          'saksaar',
          'sakssekvensnummer',
          'saksdato',
          'administrativEnhet',
          'saksansvarlig',
          'journalenhet',
          'saksstatus',
          'utlaantDato',
          'utlaantTil',
        ),
        referanse('sekundaerklassifikasjon', 'referanseSekundaerKlassifikasjon'),
        under('presedens'),
      ],
    },
    moetemappe: {
      element: 'mappe',
      type: 'moetemappe',
      steps: [
        ...mappe,
        ...felt(
          'moetenummer',
          'utvalg',
          'moetedato',
          'moetested',
          'referanseForrigeMoete',
          'referanseNesteMoete',
        ),
        under('moetedeltaker'),
      ],
    },
    moetedeltaker: { element: 'moetedeltaker', steps: felt('moetedeltakerNavn', 'moetedeltakerFunksjon') },
    registrering: { element: 'registrering', steps: registrering },
    journalpost: {
      element: 'registrering',
      type: 'journalpost',
      steps: [
        ...registrering,
        ...felt(
          'journalaar',
          'journalsekvensnummer',
          'journalpostnummer',
          'journalposttype',
          'journalstatus',
          'journaldato',
        ),
        ...utsendt,
        ...felt('journalenhet'),
        under('avskrivning'),
        under('dokumentflyt'),
        under('presedens'),
        elektroniskSignatur,
      ],
    },
    arkivnotat: {
      element: 'registrering',
      type: 'arkivnotat',
      steps: [...registrering, ...utsendt, under('dokumentflyt')],
    },
    moeteregistrering: {
      element: 'registrering',
      type: 'moeteregistrering',
      steps: [
        ...registrering,
        ...felt(
          'moeteregistreringstype',
          'moetesakstype',
          'moeteregistreringsstatus',
          'administrativEnhet',
          'saksbehandler',
          'referanseTilMoeteregistrering',
          'referanseFraMoeteregistrering',
        ),
      ],
    },
    dokumentbeskrivelse: {
      element: 'dokumentbeskrivelse',
      steps: [
        ...felt('systemID', 'dokumenttype', 'dokumentstatus', 'tittel', 'beskrivelse', 'forfatter'),
        ...opprettet,
        ...felt(
          'dokumentmedium',
          'oppbevaringssted',
          'tilknyttetRegistreringSom',
          'dokumentnummer',
          'tilknyttetDato',
          'tilknyttetAv',
        ),
        under('part'),
        under('merknad'),
        kassasjon,
        utfoertKassasjon,
        sletting,
        skjerming,
        gradering,
        elektroniskSignatur,
        under('dokumentobjekt'),
      ],
    },
    dokumentobjekt: {
      element: 'dokumentobjekt',
      steps: [
        ...felt('systemID', 'versjonsnummer', 'variantformat', 'format', 'formatDetaljer'),
        ...opprettet,
        ...felt('referanseDokumentfil', 'sjekksum', 'sjekksumAlgoritme', 'filstoerrelse'),
        elektroniskSignatur,
        under('konvertering'),
      ],
    },
    konvertering: {
      element: 'konvertering',
      steps: felt(
        'konvertertDato',
        'konvertertAv',
        'konvertertFraFormat',
        'konvertertTilFormat',
        'konverteringsverktoey',
        'konverteringskommentar',
      ),
    },
    kryssreferanse: {
      element: 'kryssreferanse',
      steps: [
        referanse('referanseTilKlasse'),
        referanse('referanseTilMappe'),
        referanse('referanseTilRegistrering'),
      ],
    },
    korrespondansepartenhet: {
      element: 'korrespondansepart',
      steps: [...korrespondansepart, ...adresse('postadresse', 'forretningsadresse'), ...kontaktperson],
    },
    korrespondansepartperson: {
      element: 'korrespondansepart',
      steps: [...korrespondansepart, ...adresse('postadresse', 'bostedsadresse')],
    },
    korrespondansepartintern: {
      element: 'korrespondansepart',
      steps: [
        ...felt('korrespondanseparttype'),
        foersteSom('korrespondansepartNavn', 'saksbehandler', 'administrativEnhet'),
        ...felt('administrativEnhet', 'saksbehandler'),
      ],
    },
    partenhet: {
      element: 'part',
      steps: [
        feltSom('enhetsidentifikator/organisasjonsnummer', 'partID'),
        ...part,
        ...adresse('postadresse', 'forretningsadresse'),
        ...kontaktperson,
        ...virksomhetensEgne,
      ],
    },
    partperson: {
      element: 'part',
      steps: [
        foersteSom('partID', 'personidentifikator/foedselsnummer', 'personidentifikator/dNummer'),
        ...part,
        ...adresse('postadresse', 'bostedsadresse'),
        ...virksomhetensEgne,
      ],
    },
    merknad: {
      element: 'merknad',
      steps: felt('merknadstekst', 'merknadstype', 'merknadsdato', 'merknadRegistrertAv'),
    },
    avskrivning: {
      element: 'avskrivning',
      steps: felt('avskrivningsdato', 'avskrevetAv', 'avskrivningsmaate', 'referanseAvskrivesAvJournalpost'),
    },
    dokumentflyt: {
      element: 'dokumentflyt',
      steps: felt('flytTil', 'flytFra', 'flytMottattDato', 'flytSendtDato', 'flytStatus', 'flytMerknad'),
    },
    presedens: {
      element: 'presedens',
      steps: [
        ...felt('presedensDato'),
        ...opprettet,
        ...felt(
          'tittel',
          'beskrivelse',
          'presedensHjemmel',
          'rettskildefaktor',
          'presedensGodkjentDato',
          'presedensGodkjentAv',
        ),
        ...avsluttet,
        ...felt('presedensStatus'),
      ],
    },
  },
};
