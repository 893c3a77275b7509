import { kodeliste } from '../language/index.js';

// Codes: tjenestegrensesnitt 1.1, chapter 7 (arkivverket/noark5-tjenestegrensesnitt-standard).

export const arkivdelstatus = kodeliste(
  'Arkivdelstatus',
  [
    ['A', 'Aktiv periode'],
    ['O', 'Overlappingsperiode'],
    ['P', 'Avsluttet periode'],
    ['U', 'Uaktuelle mapper'],
  ],
  false,
);

export const arkivstatus = kodeliste(
  'Arkivstatus',
  [
    ['O', 'Opprettet'],
    ['A', 'Avsluttet'],
  ],
  false,
);

export const avskrivningsmaate = kodeliste(
  'Avskrivningsmaate',
  [
    ['BU', 'Besvart med brev'],
    ['BE', 'Besvart med e-post'],
    ['TLF', 'Besvart på telefon'],
    ['TE', 'Tatt til etterretning'],
    ['TO', 'Tatt til orientering'],
    ['BN', 'Besvart med notat'],
    ['SA', 'Saken ble avsluttet'],
  ],
  true,
);

export const dokumentmedium = kodeliste(
  'Dokumentmedium',
  [
    ['F', 'Fysisk medium'],
    ['E', 'Elektronisk arkiv'],
    ['B', 'Blandet fysisk og elektronisk arkiv'],
  ],
  false,
);

export const dokumentstatus = kodeliste(
  'Dokumentstatus',
  [
    ['B', 'Dokumentet er under redigering'],
    ['F', 'Dokumentet er ferdigstilt'],
  ],
  false,
);

export const dokumenttype = kodeliste(
  'Dokumenttype',
  [
    ['B', 'Brev'],
    ['R', 'Rundskriv'],
    ['F', 'Faktura'],
    ['O', 'Ordrebekreftelse'],
  ],
  true,
);

export const flytStatus = kodeliste(
  'FlytStatus',
  [
    ['G', 'Godkjent'],
    ['I', 'Ikke godkjent'],
    ['S', 'Sendt tilbake til saksbehandler med kommentarer'],
  ],
  true,
);

export const format = kodeliste(
  'Format',
  [
    ['av/0', 'Ukjent format'],
    ['x-fmt/111', 'Ren tekst'],
    ['fmt/353', 'TIFF versjon 6'],
    ['fmt/95', 'PDF/A 1a - ISO 19005-1:2005'],
    ['fmt/354', 'PDF/A 1b - ISO 19005-1:2005'],
    ['fmt/101', 'XML'],
    ['fmt/42', 'JPEG'],
    ['av/1', 'SOSI'],
    ['x-fmt/386', 'MPEG-2'],
    ['fmt/134', 'MP3'],
    ['fmt/11', 'PNG'],
  ],
  true,
);

export const graderingskode = kodeliste(
  'Graderingskode',
  [
    ['SH', 'Strengt hemmelig (sikkerhetsgrad)'],
    ['H', 'Hemmelig (sikkerhetsgrad)'],
    ['K', 'Konfidensielt (sikkerhetsgrad)'],
    ['B', 'Begrenset (sikkerhetsgrad)'],
    ['F', 'Fortrolig (beskyttelsesgrad)'],
    ['SF', 'Strengt fortrolig (beskyttelsesgrad)'],
  ],
  false,
);

export const journalposttype = kodeliste(
  'Journalposttype',
  [
    ['I', 'Inngående dokument'],
    ['U', 'Utgående dokument'],
    ['N', 'Organinternt dokument for oppfølging'],
    ['X', 'Organinternt dokument uten oppfølging'],
    ['S', 'Saksframlegg'],
  ],
  false,
);

export const journalstatus = kodeliste(
  'Journalstatus',
  [
    ['J', 'Journalført'],
    ['F', 'Ferdigstilt fra saksbehandler'],
    ['G', 'Godkjent av leder'],
    ['E', 'Ekspedert'],
    ['A', 'Arkivert'],
    ['U', 'Utgår'],
    ['M', 'Midlertidig registrering av innkommet dokument'],
    ['S', 'Saksbehandler har registrert innkommet dokument'],
    ['R', 'Reservert dokument'],
  ],
  false,
);

export const kassasjonsvedtak = kodeliste(
  'Kassasjonsvedtak',
  [
    ['B', 'Bevares'],
    ['K', 'Kasseres'],
    ['G', 'Vurderes senere'],
  ],
  false,
);

export const klassifikasjonstype = kodeliste(
  'Klassifikasjonstype',
  [
    ['GBN', 'Gårds- og bruksnummer'],
    ['FH', 'Funksjonsbasert, hierarkisk'],
    ['EH', 'Emnebasert, hierarkisk arkivnøkkel'],
    ['E1', 'Emnebasert, ett nivå'],
    ['KK', 'K-koder'],
    ['MF', 'Mangefasettert, ikke hierarki'],
    ['UO', 'Objektbasert'],
    ['PNR', 'Fødselsnummer'],
  ],
  true,
);

export const korrespondanseparttype = kodeliste(
  'Korrespondanseparttype',
  [
    ['EA', 'Avsender'],
    ['EM', 'Mottaker'],
    ['EK', 'Kopimottaker'],
    ['GM', 'Gruppemottaker'],
    ['IA', 'Intern avsender'],
    ['IM', 'Intern mottaker'],
    ['IK', 'Intern kopimottaker'],
    ['IS', 'Medavsender'],
  ],
  false,
);

export const merknadstype = kodeliste(
  'Merknadstype',
  [
    ['MS', 'Merknad fra saksbehandler'],
    ['ML', 'Merknad fra leder'],
    ['MA', 'Merknad fra arkivansvarlig'],
  ],
  true,
);

export const partRolle = kodeliste(
  'PartRolle',
  [
    ['KLI', 'Klient'],
    ['PAA', 'Pårørende'],
    ['FORM', 'Formynder'],
    ['ADV', 'Advokat'],
  ],
  true,
);

export const saksstatus = kodeliste(
  'Saksstatus',
  [
    ['B', 'Under behandling'],
    ['A', 'Avsluttet'],
    ['U', 'Utgår'],
    ['R', 'Opprettet av saksbehandler'],
    ['S', 'Avsluttet av saksbehandler'],
    ['P', 'Unntatt prosesstyring'],
    ['F', 'Ferdig fra saksbehandler'],
  ],
  false,
);

export const skjermingDokument = kodeliste(
  'SkjermingDokument',
  [
    ['H', 'Skjerming av hele dokumentet'],
    ['D', 'Skjerming av deler av dokumentet'],
  ],
  false,
);

export const skjermingMetadata = kodeliste(
  'SkjermingMetadata',
  [
    ['KID', 'Skjerming klasseID'],
    ['TKL', 'Skjerming tittel klasse'],
    ['TM1', 'Skjerming tittel mappe - unntatt første linje'],
    ['TMO', 'Skjerming tittel mappe - utvalgte ord'],
    ['NPS', 'Skjerming navn part i sak'],
    ['TR1', 'Skjerming tittel registrering - unntatt første linje'],
    ['TRO', 'Skjerming tittel registrering - utvalgte ord'],
    ['NA', 'Skjerming navn avsender'],
    ['NM', 'Skjerming navn mottaker'],
    ['TD', 'Skjerming tittel dokumentbeskrivelse'],
    ['MT', 'Skjerming merknadstekst'],
    ['M', 'Midlertidig skjerming'],
  ],
  false,
);

export const tilgangsrestriksjon = kodeliste(
  'Tilgangsrestriksjon',
  [
    ['B', 'Begrenset etter sikkerhetsinstruksen'],
    ['K', 'Konfidensielt etter sikkerhetsinstruksen'],
    ['H', 'Hemmelig etter sikkerhetsinstruksen'],
    ['F', 'Fortrolig etter beskyttelsesinstruksen'],
    ['SF', 'Strengt fortrolig etter beskyttelsesinstruksen'],
    ['5', 'Unntatt etter offentlighetsloven § 5'],
    ['5a', 'Unntatt etter offentlighetsloven § 5a'],
    ['6', 'Unntatt etter offentlighetsloven § 6'],
    ['11', 'Unntatt etter offentlighetsloven § 11'],
    ['XX', 'Midlertidig sperret'],
    ['P', 'Personalsaker'],
    ['KL', 'Klientsaker'],
  ],
  true,
);

export const tilknyttetRegistreringSom = kodeliste(
  'TilknyttetRegistreringSom',
  [
    ['H', 'Hoveddokument'],
    ['V', 'Vedlegg'],
  ],
  false,
);

export const variantformat = kodeliste(
  'Variantformat',
  [
    ['P', 'Produksjonsformat'],
    ['A', 'Arkivformat'],
    ['O', 'Dokument hvor deler av innholdet er skjermet'],
  ],
  false,
);

// Møte: Noark 5 v5 metadatakatalog M085, M088, M055 leave the values to the virksomhet.
export const moeteregistreringstype = kodeliste(
  'Moeteregistreringstype',
  [
    ['IN', 'Innkalling'],
    ['SL', 'Saksliste'],
    ['SF', 'Saksframlegg'],
    ['VE', 'Vedtak'],
    ['PR', 'Protokoll'],
    ['VL', 'Vedlegg'],
  ],
  true,
);
export const moetesakstype = kodeliste(
  'Moetesakstype',
  [
    ['PS', 'Politisk sak'],
    ['DS', 'Delegert sak'],
    ['RS', 'Referatsak'],
    ['OS', 'Orienteringssak'],
    ['BS', 'Beslutningssak'],
  ],
  true,
);
export const moeteregistreringsstatus = kodeliste(
  'Moeteregistreringsstatus',
  [
    ['U', 'Under arbeid'],
    ['F', 'Ferdig behandlet'],
    ['G', 'Godkjent'],
  ],
  true,
);

export const elektroniskSignaturSikkerhetsnivaa = kodeliste(
  'ElektroniskSignaturSikkerhetsnivaa',
  [
    ['SK', 'Symmetrisk kryptert'],
    ['V', 'Sendt med PKI/virksomhetssertifikat'],
    ['PS', 'Sendt med PKI/"person standard"-sertifikat'],
    ['PH', 'Sendt med PKI/"person høy"-sertifikat'],
  ],
  true,
);

export const elektroniskSignaturVerifisert = kodeliste(
  'ElektroniskSignaturVerifisert',
  [
    ['I', 'Signatur påført, ikke verifisert'],
    ['V', 'Signatur påført og verifisert'],
  ],
  true,
);

// C, R, U and D are the standard's; an act and a refusal are events here too.
export const hendelsetype = kodeliste(
  'Hendelsetype',
  [
    ['C', 'Opprettet'],
    ['R', 'Lest'],
    ['U', 'Endret'],
    ['D', 'Slettet'],
    ['H', 'Handling'],
    ['N', 'Nektet'],
  ],
  true,
);

export const presedensStatus = kodeliste(
  'PresedensStatus',
  [
    ['G', 'Gjeldende'],
    ['F', 'Foreldet'],
  ],
  false,
);

export const slettingstype = kodeliste(
  'Slettingstype',
  [
    ['SP', 'Sletting av produksjonsformat'],
    ['SV', 'Sletting av tidligere versjon'],
    ['SS', 'Sletting av variant med sladdet informasjon'],
    ['SA', 'Sletting av hele innholdet i arkivdelen'],
  ],
  false,
);

export const tilgangskategori = kodeliste(
  'Tilgangskategori',
  [
    ['A', 'arkivdel'],
    ['K', 'klasse'],
    ['M', 'mappe'],
    ['R', 'registrering'],
    ['D', 'dokumentbeskrivelse'],
  ],
  false,
);

export const koordinatsystem = kodeliste(
  'Koordinatsystem',
  [
    ['EPSG:32632', 'UTM32N'],
    ['EPSG:4326', 'WGS84'],
  ],
  true,
);

// The whole register is Posten's and changes every month: the virksomhet imports it. Here are those of the demo's
// town halls.
export const postnummer = kodeliste(
  'Postnummer',
  [
    ['7004', 'Trondheim'],
    ['7013', 'Trondheim'],
    ['7130', 'Brekstad'],
    ['7160', 'Bjugn'],
    ['7200', 'Kyrksæterøra'],
    ['7240', 'Hitra'],
    ['7260', 'Sistranda'],
    ['7290', 'Støren'],
    ['7300', 'Orkanger'],
    ['7340', 'Oppdal'],
    ['7374', 'Røros'],
    ['7500', 'Stjørdal'],
    ['7530', 'Meråker'],
    ['7550', 'Hommelvik'],
    ['7580', 'Selbu'],
    ['7600', 'Levanger'],
    ['7650', 'Verdal'],
    ['7670', 'Inderøy'],
    ['7760', 'Snåsa'],
    ['7800', 'Namsos'],
    ['7863', 'Overhalla'],
    ['7870', 'Grong'],
    ['7900', 'Rørvik'],
    ['7970', 'Kolvereid'],
  ],
  true,
);
