// Derived from the model by «npm run derive». Not changed by hand.

/** A value of a code list. The name is the one it had when it was chosen. */
export interface Kode<K extends string = string> {
  readonly kode: K;
  readonly kodenavn: string;
}

/** A value of a code list as it may be sent: the code is enough. */
export interface Kodevalg<K extends string = string> {
  readonly kode: K;
  readonly kodenavn?: string;
}

/** Code list Arkivdelstatus. */
export type ArkivdelstatusKode =
  | 'A'
  | 'O'
  | 'P'
  | 'U'
;

/** Code list Arkivstatus. */
export type ArkivstatusKode =
  | 'O'
  | 'A'
;

/** Code list Avskrivningsmaate, which the virksomhet may add to. */
export type AvskrivningsmaateKode =
  | 'BU'
  | 'BE'
  | 'TLF'
  | 'TE'
  | 'TO'
  | 'BN'
  | 'SA'
  | (string & {})
;

/** Code list Dokumentmedium. */
export type DokumentmediumKode =
  | 'F'
  | 'E'
  | 'B'
;

/** Code list Dokumentstatus. */
export type DokumentstatusKode =
  | 'B'
  | 'F'
;

/** Code list Dokumenttype, which the virksomhet may add to. */
export type DokumenttypeKode =
  | 'B'
  | 'R'
  | 'F'
  | 'O'
  | (string & {})
;

/** Code list ElektroniskSignaturSikkerhetsnivaa, which the virksomhet may add to. */
export type ElektroniskSignaturSikkerhetsnivaaKode =
  | 'SK'
  | 'V'
  | 'PS'
  | 'PH'
  | (string & {})
;

/** Code list ElektroniskSignaturVerifisert, which the virksomhet may add to. */
export type ElektroniskSignaturVerifisertKode =
  | 'I'
  | 'V'
  | (string & {})
;

/** Code list FlytStatus, which the virksomhet may add to. */
export type FlytStatusKode =
  | 'G'
  | 'I'
  | 'S'
  | (string & {})
;

/** Code list Format, which the virksomhet may add to. */
export type FormatKode =
  | 'av/0'
  | 'x-fmt/111'
  | 'fmt/353'
  | 'fmt/95'
  | 'fmt/354'
  | 'fmt/101'
  | 'fmt/42'
  | 'av/1'
  | 'x-fmt/386'
  | 'fmt/134'
  | 'fmt/11'
  | (string & {})
;

/** Code list Graderingskode. */
export type GraderingskodeKode =
  | 'SH'
  | 'H'
  | 'K'
  | 'B'
  | 'F'
  | 'SF'
;

/** Code list Hendelsetype, which the virksomhet may add to. */
export type HendelsetypeKode =
  | 'C'
  | 'R'
  | 'U'
  | 'D'
  | 'H'
  | 'N'
  | (string & {})
;

/** Code list Journalposttype. */
export type JournalposttypeKode =
  | 'I'
  | 'U'
  | 'N'
  | 'X'
  | 'S'
;

/** Code list Journalstatus. */
export type JournalstatusKode =
  | 'J'
  | 'F'
  | 'G'
  | 'E'
  | 'A'
  | 'U'
  | 'M'
  | 'S'
  | 'R'
;

/** Code list Kassasjonsvedtak. */
export type KassasjonsvedtakKode =
  | 'B'
  | 'K'
  | 'G'
;

/** Code list Klassifikasjonstype, which the virksomhet may add to. */
export type KlassifikasjonstypeKode =
  | 'GBN'
  | 'FH'
  | 'EH'
  | 'E1'
  | 'KK'
  | 'MF'
  | 'UO'
  | 'PNR'
  | (string & {})
;

/** Code list Koordinatsystem, which the virksomhet may add to. */
export type KoordinatsystemKode =
  | 'EPSG:32632'
  | 'EPSG:4326'
  | (string & {})
;

/** Code list Korrespondanseparttype. */
export type KorrespondanseparttypeKode =
  | 'EA'
  | 'EM'
  | 'EK'
  | 'GM'
  | 'IA'
  | 'IM'
  | 'IK'
  | 'IS'
;

/** Code list Land, which the virksomhet may add to. */
export type LandKode =
  | 'AD'
  | 'AE'
  | 'AF'
  | 'AG'
  | 'AI'
  | 'AL'
  | 'AM'
  | 'AO'
  | 'AQ'
  | 'AR'
  | 'AS'
  | 'AT'
  | 'AU'
  | 'AW'
  | 'AX'
  | 'AZ'
  | 'BA'
  | 'BB'
  | 'BD'
  | 'BE'
  | 'BF'
  | 'BG'
  | 'BH'
  | 'BI'
  | 'BJ'
  | 'BL'
  | 'BM'
  | 'BN'
  | 'BO'
  | 'BQ'
  | 'BR'
  | 'BS'
  | 'BT'
  | 'BV'
  | 'BW'
  | 'BY'
  | 'BZ'
  | 'CA'
  | 'CC'
  | 'CD'
  | 'CF'
  | 'CG'
  | 'CH'
  | 'CI'
  | 'CK'
  | 'CL'
  | 'CM'
  | 'CN'
  | 'CO'
  | 'CR'
  | 'CU'
  | 'CV'
  | 'CW'
  | 'CX'
  | 'CY'
  | 'CZ'
  | 'DE'
  | 'DJ'
  | 'DK'
  | 'DM'
  | 'DO'
  | 'DZ'
  | 'EC'
  | 'EE'
  | 'EG'
  | 'EH'
  | 'ER'
  | 'ES'
  | 'ET'
  | 'FI'
  | 'FJ'
  | 'FK'
  | 'FM'
  | 'FO'
  | 'FR'
  | 'GA'
  | 'GB'
  | 'GD'
  | 'GE'
  | 'GF'
  | 'GG'
  | 'GH'
  | 'GI'
  | 'GL'
  | 'GM'
  | 'GN'
  | 'GP'
  | 'GQ'
  | 'GR'
  | 'GS'
  | 'GT'
  | 'GU'
  | 'GW'
  | 'GY'
  | 'HK'
  | 'HM'
  | 'HN'
  | 'HR'
  | 'HT'
  | 'HU'
  | 'ID'
  | 'IE'
  | 'IL'
  | 'IM'
  | 'IN'
  | 'IO'
  | 'IQ'
  | 'IR'
  | 'IS'
  | 'IT'
  | 'JE'
  | 'JM'
  | 'JO'
  | 'JP'
  | 'KE'
  | 'KG'
  | 'KH'
  | 'KI'
  | 'KM'
  | 'KN'
  | 'KP'
  | 'KR'
  | 'KW'
  | 'KY'
  | 'KZ'
  | 'LA'
  | 'LB'
  | 'LC'
  | 'LI'
  | 'LK'
  | 'LR'
  | 'LS'
  | 'LT'
  | 'LU'
  | 'LV'
  | 'LY'
  | 'MA'
  | 'MC'
  | 'MD'
  | 'ME'
  | 'MF'
  | 'MG'
  | 'MH'
  | 'MK'
  | 'ML'
  | 'MM'
  | 'MN'
  | 'MO'
  | 'MP'
  | 'MQ'
  | 'MR'
  | 'MS'
  | 'MT'
  | 'MU'
  | 'MV'
  | 'MW'
  | 'MX'
  | 'MY'
  | 'MZ'
  | 'NA'
  | 'NC'
  | 'NE'
  | 'NF'
  | 'NG'
  | 'NI'
  | 'NL'
  | 'NO'
  | 'NP'
  | 'NR'
  | 'NU'
  | 'NZ'
  | 'OM'
  | 'PA'
  | 'PE'
  | 'PF'
  | 'PG'
  | 'PH'
  | 'PK'
  | 'PL'
  | 'PM'
  | 'PN'
  | 'PR'
  | 'PS'
  | 'PT'
  | 'PW'
  | 'PY'
  | 'QA'
  | 'RE'
  | 'RO'
  | 'RS'
  | 'RU'
  | 'RW'
  | 'SA'
  | 'SB'
  | 'SC'
  | 'SD'
  | 'SE'
  | 'SG'
  | 'SH'
  | 'SI'
  | 'SJ'
  | 'SK'
  | 'SL'
  | 'SM'
  | 'SN'
  | 'SO'
  | 'SR'
  | 'SS'
  | 'ST'
  | 'SV'
  | 'SX'
  | 'SY'
  | 'SZ'
  | 'TC'
  | 'TD'
  | 'TF'
  | 'TG'
  | 'TH'
  | 'TJ'
  | 'TK'
  | 'TL'
  | 'TM'
  | 'TN'
  | 'TO'
  | 'TR'
  | 'TT'
  | 'TV'
  | 'TW'
  | 'TZ'
  | 'UA'
  | 'UG'
  | 'UM'
  | 'US'
  | 'UY'
  | 'UZ'
  | 'VA'
  | 'VC'
  | 'VE'
  | 'VG'
  | 'VI'
  | 'VN'
  | 'VU'
  | 'WF'
  | 'WS'
  | 'YE'
  | 'YT'
  | 'ZA'
  | 'ZM'
  | 'ZW'
  | (string & {})
;

/** Code list Merknadstype, which the virksomhet may add to. */
export type MerknadstypeKode =
  | 'MS'
  | 'ML'
  | 'MA'
  | (string & {})
;

/** Code list Moeteregistreringsstatus, which the virksomhet may add to. */
export type MoeteregistreringsstatusKode =
  | 'U'
  | 'F'
  | 'G'
  | (string & {})
;

/** Code list Moeteregistreringstype, which the virksomhet may add to. */
export type MoeteregistreringstypeKode =
  | 'IN'
  | 'SL'
  | 'SF'
  | 'VE'
  | 'PR'
  | 'VL'
  | (string & {})
;

/** Code list Moetesakstype, which the virksomhet may add to. */
export type MoetesakstypeKode =
  | 'PS'
  | 'DS'
  | 'RS'
  | 'OS'
  | 'BS'
  | (string & {})
;

/** Code list PartRolle, which the virksomhet may add to. */
export type PartRolleKode =
  | 'KLI'
  | 'PAA'
  | 'FORM'
  | 'ADV'
  | (string & {})
;

/** Code list Postnummer, which the virksomhet may add to. */
export type PostnummerKode =
  | '7004'
  | '7013'
  | '7130'
  | '7160'
  | '7200'
  | '7240'
  | '7260'
  | '7290'
  | '7300'
  | '7340'
  | '7374'
  | '7500'
  | '7530'
  | '7550'
  | '7580'
  | '7600'
  | '7650'
  | '7670'
  | '7760'
  | '7800'
  | '7863'
  | '7870'
  | '7900'
  | '7970'
  | (string & {})
;

/** Code list PresedensStatus. */
export type PresedensStatusKode =
  | 'G'
  | 'F'
;

/** Code list Saksstatus. */
export type SaksstatusKode =
  | 'B'
  | 'A'
  | 'U'
  | 'R'
  | 'S'
  | 'P'
  | 'F'
;

/** Code list SkjermingDokument. */
export type SkjermingDokumentKode =
  | 'H'
  | 'D'
;

/** Code list SkjermingMetadata. */
export type SkjermingMetadataKode =
  | 'KID'
  | 'TKL'
  | 'TM1'
  | 'TMO'
  | 'NPS'
  | 'TR1'
  | 'TRO'
  | 'NA'
  | 'NM'
  | 'TD'
  | 'MT'
  | 'M'
;

/** Code list Slettingstype. */
export type SlettingstypeKode =
  | 'SP'
  | 'SV'
  | 'SS'
  | 'SA'
;

/** Code list Tilgangskategori. */
export type TilgangskategoriKode =
  | 'A'
  | 'K'
  | 'M'
  | 'R'
  | 'D'
;

/** Code list Tilgangsrestriksjon, which the virksomhet may add to. */
export type TilgangsrestriksjonKode =
  | 'B'
  | 'K'
  | 'H'
  | 'F'
  | 'SF'
  | '5'
  | '5a'
  | '6'
  | '11'
  | 'XX'
  | 'P'
  | 'KL'
  | (string & {})
;

/** Code list TilknyttetRegistreringSom. */
export type TilknyttetRegistreringSomKode =
  | 'H'
  | 'V'
;

/** Code list Variantformat. */
export type VariantformatKode =
  | 'P'
  | 'A'
  | 'O'
;

export interface ElektroniskSignaturGruppe {
  /** M507. Code list ElektroniskSignaturSikkerhetsnivaa, open. */
  readonly elektroniskSignaturSikkerhetsnivaa: Kode<ElektroniskSignaturSikkerhetsnivaaKode>;
  /** M508. Code list ElektroniskSignaturVerifisert, open. */
  readonly elektroniskSignaturVerifisert: Kode<ElektroniskSignaturVerifisertKode>;
  /** M622. Instant with time zone, ISO 8601. */
  readonly verifisertDato: string;
  /** M623. Filled in by the core when left out. */
  readonly verifisertAv?: string;
  /** Filled in by the core when left out. */
  readonly referanseVerifisertAv?: string;
}

export interface NyElektroniskSignaturGruppe {
  /** M507. Code list ElektroniskSignaturSikkerhetsnivaa, open. */
  readonly elektroniskSignaturSikkerhetsnivaa: Kodevalg<ElektroniskSignaturSikkerhetsnivaaKode>;
  /** M508. Code list ElektroniskSignaturVerifisert, open. */
  readonly elektroniskSignaturVerifisert: Kodevalg<ElektroniskSignaturVerifisertKode>;
  /** M622. Instant with time zone, ISO 8601. */
  readonly verifisertDato: string;
  /** M623. Filled in by the core when left out. */
  readonly verifisertAv?: string;
  /** Filled in by the core when left out. */
  readonly referanseVerifisertAv?: string;
}

export interface EnhetsidentifikatorGruppe {
  /** At most 9 characters. */
  readonly organisasjonsnummer: string;
}

export interface NyEnhetsidentifikatorGruppe {
  /** At most 9 characters. */
  readonly organisasjonsnummer: string;
}

export interface EnkelAdresseGruppe {
  readonly adresselinje1?: string;
  readonly adresselinje2?: string;
  readonly adresselinje3?: string;
  /** Code list Postnummer, open. */
  readonly postnr?: Kode<PostnummerKode>;
  readonly poststed: string;
  /** Code list Land, open. Filled in by the core when left out. */
  readonly landkode?: Kode<LandKode>;
}

export interface NyEnkelAdresseGruppe {
  readonly adresselinje1?: string;
  readonly adresselinje2?: string;
  readonly adresselinje3?: string;
  /** Code list Postnummer, open. */
  readonly postnr?: Kodevalg<PostnummerKode>;
  readonly poststed: string;
  /** Code list Land, open. Filled in by the core when left out. */
  readonly landkode?: Kodevalg<LandKode>;
}

export interface GraderingGruppe {
  /** M506. Code list Graderingskode. */
  readonly graderingskode: Kode<GraderingskodeKode>;
  /** M624. Instant with time zone, ISO 8601. Filled in by the core when left out. */
  readonly graderingsdato?: string;
  /** M625. Filled in by the core when left out. */
  readonly gradertAv?: string;
  /** Filled in by the core when left out. */
  readonly referanseGradertAv?: string;
  /** M626. Instant with time zone, ISO 8601. */
  readonly nedgraderingsdato?: string;
  /** M627. */
  readonly nedgradertAv?: string;
  readonly referanseNedgradertAv?: string;
}

export interface NyGraderingGruppe {
  /** M506. Code list Graderingskode. */
  readonly graderingskode: Kodevalg<GraderingskodeKode>;
  /** M624. Instant with time zone, ISO 8601. Filled in by the core when left out. */
  readonly graderingsdato?: string;
  /** M625. Filled in by the core when left out. */
  readonly gradertAv?: string;
  /** Filled in by the core when left out. */
  readonly referanseGradertAv?: string;
  /** M626. Instant with time zone, ISO 8601. */
  readonly nedgraderingsdato?: string;
  /** M627. */
  readonly nedgradertAv?: string;
  readonly referanseNedgradertAv?: string;
}

export interface KassasjonGruppe {
  /** M450. Code list Kassasjonsvedtak. */
  readonly kassasjonsvedtak: Kode<KassasjonsvedtakKode>;
  /** M453. */
  readonly kassasjonshjemmel?: string;
  /** M451. */
  readonly bevaringstid: number;
  /** M452. Instant with time zone, ISO 8601. */
  readonly kassasjonsdato: string;
}

export interface NyKassasjonGruppe {
  /** M450. Code list Kassasjonsvedtak. */
  readonly kassasjonsvedtak: Kodevalg<KassasjonsvedtakKode>;
  /** M453. */
  readonly kassasjonshjemmel?: string;
  /** M451. */
  readonly bevaringstid: number;
  /** M452. Instant with time zone, ISO 8601. */
  readonly kassasjonsdato: string;
}

export interface KontaktinformasjonGruppe {
  readonly epostadresse?: string;
  readonly mobiltelefon?: string;
  readonly telefon?: string;
}

export interface NyKontaktinformasjonGruppe {
  readonly epostadresse?: string;
  readonly mobiltelefon?: string;
  readonly telefon?: string;
}

export interface PersonidentifikatorGruppe {
  /** At most 11 characters. */
  readonly foedselsnummer?: string;
  /** At most 11 characters. */
  readonly dNummer?: string;
}

export interface NyPersonidentifikatorGruppe {
  /** At most 11 characters. */
  readonly foedselsnummer?: string;
  /** At most 11 characters. */
  readonly dNummer?: string;
}

export interface SkjermingGruppe {
  /** M500. Code list Tilgangsrestriksjon, open. */
  readonly tilgangsrestriksjon: Kode<TilgangsrestriksjonKode>;
  /** M501. */
  readonly skjermingshjemmel: string;
  /** M502. Code list SkjermingMetadata. */
  readonly skjermingMetadata: readonly Kode<SkjermingMetadataKode>[];
  /** M503. Code list SkjermingDokument. */
  readonly skjermingDokument?: Kode<SkjermingDokumentKode>;
  /** M504. */
  readonly skjermingsvarighet?: number;
  /** M505. Instant with time zone, ISO 8601. */
  readonly skjermingOpphoererDato?: string;
}

export interface NySkjermingGruppe {
  /** M500. Code list Tilgangsrestriksjon, open. */
  readonly tilgangsrestriksjon: Kodevalg<TilgangsrestriksjonKode>;
  /** M501. */
  readonly skjermingshjemmel: string;
  /** M502. Code list SkjermingMetadata. */
  readonly skjermingMetadata: readonly Kodevalg<SkjermingMetadataKode>[];
  /** M503. Code list SkjermingDokument. */
  readonly skjermingDokument?: Kodevalg<SkjermingDokumentKode>;
  /** M504. */
  readonly skjermingsvarighet?: number;
  /** M505. Instant with time zone, ISO 8601. */
  readonly skjermingOpphoererDato?: string;
}

export interface SlettingGruppe {
  /** M089. Code list Slettingstype. */
  readonly slettingstype: Kode<SlettingstypeKode>;
  /** M613. Instant with time zone, ISO 8601. Filled in by the core when left out. */
  readonly slettetDato?: string;
  /** M614. Filled in by the core when left out. */
  readonly slettetAv?: string;
  /** Filled in by the core when left out. */
  readonly referanseSlettetAv?: string;
}

export interface NySlettingGruppe {
  /** M089. Code list Slettingstype. */
  readonly slettingstype: Kodevalg<SlettingstypeKode>;
  /** M613. Instant with time zone, ISO 8601. Filled in by the core when left out. */
  readonly slettetDato?: string;
  /** M614. Filled in by the core when left out. */
  readonly slettetAv?: string;
  /** Filled in by the core when left out. */
  readonly referanseSlettetAv?: string;
}

export interface UtfoertKassasjonGruppe {
  /** M630. Instant with time zone, ISO 8601. Filled in by the core when left out. */
  readonly kassertDato?: string;
  /** M631. Filled in by the core when left out. */
  readonly kassertAv?: string;
  /** Filled in by the core when left out. */
  readonly referanseKassertAv?: string;
}

export interface NyUtfoertKassasjonGruppe {
  /** M630. Instant with time zone, ISO 8601. Filled in by the core when left out. */
  readonly kassertDato?: string;
  /** M631. Filled in by the core when left out. */
  readonly kassertAv?: string;
  /** Filled in by the core when left out. */
  readonly referanseKassertAv?: string;
}

/** Fields of every object. */
export interface Systemfelt {
  /** M001. Set by the core. */
  readonly systemID: string;
  /** M600. Instant with time zone, ISO 8601. Set by the core. */
  readonly opprettetDato?: string;
  /** M601. Set by the core. */
  readonly opprettetAv?: string;
  /** Set by the core. */
  readonly referanseOpprettetAv?: string;
  /** M682. Instant with time zone, ISO 8601. Set by the core. */
  readonly endretDato?: string;
  /** Set by the core. */
  readonly endretAv?: string;
  /** Set by the core. */
  readonly referanseEndretAv?: string;
}

/** `arkiv` as it is read. */
export interface Arkiv extends Systemfelt {
  /** M020. */
  readonly tittel: string;
  /** M021. */
  readonly beskrivelse?: string;
  /** M050. Code list Arkivstatus. Filled in by the core when left out. */
  readonly arkivstatus: Kode<ArkivstatusKode>;
  /** M300. Code list Dokumentmedium. Filled in by the core when left out. */
  readonly dokumentmedium: Kode<DokumentmediumKode>;
  /** M301. */
  readonly oppbevaringssted?: readonly string[];
  /** M602. Instant with time zone, ISO 8601. Set by the core. */
  readonly avsluttetDato?: string;
  /** M603. Set by the core. */
  readonly avsluttetAv?: string;
  /** Set by the core. */
  readonly referanseAvsluttetAv?: string;
}

/** `arkiv` as it may be sent. */
export interface NyArkiv {
  /** M020. */
  readonly tittel: string;
  /** M021. */
  readonly beskrivelse?: string;
  /** M050. Code list Arkivstatus. Filled in by the core when left out. */
  readonly arkivstatus?: Kodevalg<ArkivstatusKode>;
  /** M300. Code list Dokumentmedium. Filled in by the core when left out. */
  readonly dokumentmedium?: Kodevalg<DokumentmediumKode>;
  /** M301. */
  readonly oppbevaringssted?: readonly string[];
}

/** `arkivskaper` as it is read. */
export interface Arkivskaper extends Systemfelt {
  /** M006. */
  readonly arkivskaperID: string;
  /** M023. */
  readonly arkivskaperNavn: string;
  /** M021. */
  readonly beskrivelse?: string;
}

/** `arkivskaper` as it may be sent. */
export interface NyArkivskaper {
  /** M006. */
  readonly arkivskaperID: string;
  /** M023. */
  readonly arkivskaperNavn: string;
  /** M021. */
  readonly beskrivelse?: string;
}

/** `arkivdel` as it is read. */
export interface Arkivdel extends Systemfelt {
  /** M020. */
  readonly tittel: string;
  /** M021. */
  readonly beskrivelse?: string;
  /** M051. Code list Arkivdelstatus. Filled in by the core when left out. */
  readonly arkivdelstatus: Kode<ArkivdelstatusKode>;
  /** M300. Code list Dokumentmedium. Filled in by the core when left out. */
  readonly dokumentmedium: Kode<DokumentmediumKode>;
  /** M301. */
  readonly oppbevaringssted?: readonly string[];
  /** M602. Instant with time zone, ISO 8601. Set by the core. */
  readonly avsluttetDato?: string;
  /** M603. Set by the core. */
  readonly avsluttetAv?: string;
  /** Set by the core. */
  readonly referanseAvsluttetAv?: string;
  /** M107. Instant with time zone, ISO 8601. Filled in by the core when left out. */
  readonly arkivperiodeStartDato?: string;
  /** M108. Instant with time zone, ISO 8601. */
  readonly arkivperiodeSluttDato?: string;
  readonly kassasjon?: KassasjonGruppe;
  readonly utfoertKassasjon?: UtfoertKassasjonGruppe;
  readonly sletting?: SlettingGruppe;
  readonly skjerming?: SkjermingGruppe;
  readonly gradering?: GraderingGruppe;
  /** M202. systemID of arkivdel. */
  readonly referanseForloeper?: string;
  /** M203. systemID of arkivdel. */
  readonly referanseArvtaker?: string;
}

/** `arkivdel` as it may be sent. */
export interface NyArkivdel {
  /** M020. */
  readonly tittel: string;
  /** M021. */
  readonly beskrivelse?: string;
  /** M051. Code list Arkivdelstatus. Filled in by the core when left out. */
  readonly arkivdelstatus?: Kodevalg<ArkivdelstatusKode>;
  /** M300. Code list Dokumentmedium. Filled in by the core when left out. */
  readonly dokumentmedium?: Kodevalg<DokumentmediumKode>;
  /** M301. */
  readonly oppbevaringssted?: readonly string[];
  /** M107. Instant with time zone, ISO 8601. Filled in by the core when left out. */
  readonly arkivperiodeStartDato?: string;
  /** M108. Instant with time zone, ISO 8601. */
  readonly arkivperiodeSluttDato?: string;
  readonly kassasjon?: NyKassasjonGruppe;
  readonly utfoertKassasjon?: NyUtfoertKassasjonGruppe;
  readonly sletting?: NySlettingGruppe;
  readonly skjerming?: NySkjermingGruppe;
  readonly gradering?: NyGraderingGruppe;
}

/** `klassifikasjonssystem` as it is read. */
export interface Klassifikasjonssystem extends Systemfelt {
  /** M086. Code list Klassifikasjonstype, open. */
  readonly klassifikasjonstype?: Kode<KlassifikasjonstypeKode>;
  /** M020. */
  readonly tittel: string;
  /** M021. */
  readonly beskrivelse?: string;
  /** M602. Instant with time zone, ISO 8601. Set by the core. */
  readonly avsluttetDato?: string;
  /** M603. Set by the core. */
  readonly avsluttetAv?: string;
  /** Set by the core. */
  readonly referanseAvsluttetAv?: string;
}

/** `klassifikasjonssystem` as it may be sent. */
export interface NyKlassifikasjonssystem {
  /** M086. Code list Klassifikasjonstype, open. */
  readonly klassifikasjonstype?: Kodevalg<KlassifikasjonstypeKode>;
  /** M020. */
  readonly tittel: string;
  /** M021. */
  readonly beskrivelse?: string;
}

/** `klasse` as it is read. */
export interface Klasse extends Systemfelt {
  /** M002. Cannot be changed. */
  readonly klasseID: string;
  /** M020. */
  readonly tittel: string;
  /** M021. */
  readonly beskrivelse?: string;
  /** M022. */
  readonly noekkelord?: readonly string[];
  /** M602. Instant with time zone, ISO 8601. Set by the core. */
  readonly avsluttetDato?: string;
  /** M603. Set by the core. */
  readonly avsluttetAv?: string;
  /** Set by the core. */
  readonly referanseAvsluttetAv?: string;
  readonly skjerming?: SkjermingGruppe;
  readonly kassasjon?: KassasjonGruppe;
  readonly gradering?: GraderingGruppe;
}

/** `klasse` as it may be sent. */
export interface NyKlasse {
  /** M002. Cannot be changed. */
  readonly klasseID: string;
  /** M020. */
  readonly tittel: string;
  /** M021. */
  readonly beskrivelse?: string;
  /** M022. */
  readonly noekkelord?: readonly string[];
  readonly skjerming?: NySkjermingGruppe;
  readonly kassasjon?: NyKassasjonGruppe;
  readonly gradering?: NyGraderingGruppe;
}

/** `mappe` as it is read. */
export interface Mappe extends Systemfelt {
  /** M003. Filled in by the core when left out. Cannot be changed. */
  readonly mappeID: string;
  /** M020. */
  readonly tittel: string;
  /** M025. */
  readonly offentligTittel?: string;
  /** M021. */
  readonly beskrivelse?: string;
  /** M022. */
  readonly noekkelord?: readonly string[];
  /** M300. Code list Dokumentmedium. Filled in by the core when left out. */
  readonly dokumentmedium: Kode<DokumentmediumKode>;
  /** M301. */
  readonly oppbevaringssted?: readonly string[];
  /** M602. Instant with time zone, ISO 8601. Set by the core. */
  readonly avsluttetDato?: string;
  /** M603. Set by the core. */
  readonly avsluttetAv?: string;
  /** Set by the core. */
  readonly referanseAvsluttetAv?: string;
  readonly kassasjon?: KassasjonGruppe;
  readonly skjerming?: SkjermingGruppe;
  readonly gradering?: GraderingGruppe;
  /** M711. */
  readonly virksomhetsspesifikkeMetadata?: Readonly<Record<string, string | number | boolean>>;
  /** systemID of mappe. */
  readonly referanseForelderMappe?: string;
}

/** `mappe` as it may be sent. */
export interface NyMappe {
  /** M003. Filled in by the core when left out. Cannot be changed. */
  readonly mappeID?: string;
  /** M020. */
  readonly tittel: string;
  /** M025. */
  readonly offentligTittel?: string;
  /** M021. */
  readonly beskrivelse?: string;
  /** M022. */
  readonly noekkelord?: readonly string[];
  /** M300. Code list Dokumentmedium. Filled in by the core when left out. */
  readonly dokumentmedium?: Kodevalg<DokumentmediumKode>;
  /** M301. */
  readonly oppbevaringssted?: readonly string[];
  readonly kassasjon?: NyKassasjonGruppe;
  readonly skjerming?: NySkjermingGruppe;
  readonly gradering?: NyGraderingGruppe;
  /** M711. */
  readonly virksomhetsspesifikkeMetadata?: Readonly<Record<string, string | number | boolean>>;
}

/** `registrering` as it is read. */
export interface Registrering extends Systemfelt {
  /** M604. Instant with time zone, ISO 8601. Set by the core. */
  readonly arkivertDato?: string;
  /** M605. Set by the core. */
  readonly arkivertAv?: string;
  /** Set by the core. */
  readonly referanseArkivertAv?: string;
  readonly kassasjon?: KassasjonGruppe;
  readonly skjerming?: SkjermingGruppe;
  readonly gradering?: GraderingGruppe;
  /** M004. Filled in by the core when left out. Cannot be changed. */
  readonly registreringsID: string;
  /** M020. */
  readonly tittel: string;
  /** M025. */
  readonly offentligTittel?: string;
  /** M021. */
  readonly beskrivelse?: string;
  /** M022. */
  readonly noekkelord?: readonly string[];
  /** M024. */
  readonly forfatter?: readonly string[];
  /** M300. Code list Dokumentmedium. Filled in by the core when left out. */
  readonly dokumentmedium: Kode<DokumentmediumKode>;
  /** M301. */
  readonly oppbevaringssted?: readonly string[];
  /** M711. */
  readonly virksomhetsspesifikkeMetadata?: Readonly<Record<string, string | number | boolean>>;
  /** systemID of arkivdel. */
  readonly referanseArkivdel?: string;
}

/** `registrering` as it may be sent. */
export interface NyRegistrering {
  readonly kassasjon?: NyKassasjonGruppe;
  readonly skjerming?: NySkjermingGruppe;
  readonly gradering?: NyGraderingGruppe;
  /** M004. Filled in by the core when left out. Cannot be changed. */
  readonly registreringsID?: string;
  /** M020. */
  readonly tittel: string;
  /** M025. */
  readonly offentligTittel?: string;
  /** M021. */
  readonly beskrivelse?: string;
  /** M022. */
  readonly noekkelord?: readonly string[];
  /** M024. */
  readonly forfatter?: readonly string[];
  /** M300. Code list Dokumentmedium. Filled in by the core when left out. */
  readonly dokumentmedium?: Kodevalg<DokumentmediumKode>;
  /** M301. */
  readonly oppbevaringssted?: readonly string[];
  /** M711. */
  readonly virksomhetsspesifikkeMetadata?: Readonly<Record<string, string | number | boolean>>;
}

/** `dokumentbeskrivelse` as it is read. */
export interface Dokumentbeskrivelse extends Systemfelt {
  /** M083. Code list Dokumenttype, open. Filled in by the core when left out. */
  readonly dokumenttype?: Kode<DokumenttypeKode>;
  /** M054. Code list Dokumentstatus. Filled in by the core when left out. */
  readonly dokumentstatus: Kode<DokumentstatusKode>;
  /** M020. */
  readonly tittel: string;
  /** M021. */
  readonly beskrivelse?: string;
  /** M024. */
  readonly forfatter?: readonly string[];
  /** M300. Code list Dokumentmedium. Filled in by the core when left out. */
  readonly dokumentmedium: Kode<DokumentmediumKode>;
  /** M301. */
  readonly oppbevaringssted?: string;
  /** M217. Code list TilknyttetRegistreringSom. Filled in by the core when left out. */
  readonly tilknyttetRegistreringSom: Kode<TilknyttetRegistreringSomKode>;
  /** M007. Set by the core. */
  readonly dokumentnummer?: number;
  /** M620. Instant with time zone, ISO 8601. Set by the core. */
  readonly tilknyttetDato?: string;
  /** M621. Set by the core. */
  readonly tilknyttetAv?: string;
  /** Set by the core. */
  readonly referanseTilknyttetAv?: string;
  readonly kassasjon?: KassasjonGruppe;
  readonly utfoertKassasjon?: UtfoertKassasjonGruppe;
  readonly sletting?: SlettingGruppe;
  readonly skjerming?: SkjermingGruppe;
  readonly gradering?: GraderingGruppe;
  readonly elektroniskSignatur?: ElektroniskSignaturGruppe;
  readonly eksternReferanse?: string;
  /** M711. */
  readonly virksomhetsspesifikkeMetadata?: Readonly<Record<string, string | number | boolean>>;
}

/** `dokumentbeskrivelse` as it may be sent. */
export interface NyDokumentbeskrivelse {
  /** M083. Code list Dokumenttype, open. Filled in by the core when left out. */
  readonly dokumenttype?: Kodevalg<DokumenttypeKode>;
  /** M054. Code list Dokumentstatus. Filled in by the core when left out. */
  readonly dokumentstatus?: Kodevalg<DokumentstatusKode>;
  /** M020. */
  readonly tittel: string;
  /** M021. */
  readonly beskrivelse?: string;
  /** M024. */
  readonly forfatter?: readonly string[];
  /** M300. Code list Dokumentmedium. Filled in by the core when left out. */
  readonly dokumentmedium?: Kodevalg<DokumentmediumKode>;
  /** M301. */
  readonly oppbevaringssted?: string;
  /** M217. Code list TilknyttetRegistreringSom. Filled in by the core when left out. */
  readonly tilknyttetRegistreringSom?: Kodevalg<TilknyttetRegistreringSomKode>;
  readonly kassasjon?: NyKassasjonGruppe;
  readonly utfoertKassasjon?: NyUtfoertKassasjonGruppe;
  readonly sletting?: NySlettingGruppe;
  readonly skjerming?: NySkjermingGruppe;
  readonly gradering?: NyGraderingGruppe;
  readonly elektroniskSignatur?: NyElektroniskSignaturGruppe;
  readonly eksternReferanse?: string;
  /** M711. */
  readonly virksomhetsspesifikkeMetadata?: Readonly<Record<string, string | number | boolean>>;
}

/** `dokumentobjekt` as it is read. */
export interface Dokumentobjekt extends Systemfelt {
  /** M005. Filled in by the core when left out. Cannot be changed. */
  readonly versjonsnummer?: number;
  /** M700. Code list Variantformat. Filled in by the core when left out. Cannot be changed. */
  readonly variantformat: Kode<VariantformatKode>;
  /** M701. Code list Format, open. Filled in by the core when left out. Cannot be changed. */
  readonly format?: Kode<FormatKode>;
  /** M702. Cannot be changed. */
  readonly formatDetaljer?: string;
  /** M218. Set by the core. */
  readonly referanseDokumentfil?: string;
  /** At most 255 characters. */
  readonly filnavn?: string;
  /** M705. Filled in by the core when left out. Cannot be changed. At most 64 characters. */
  readonly sjekksum?: string;
  /** Filled in by the core when left out. At most 127 characters. */
  readonly mimeType?: string;
  /** M706. Filled in by the core when left out. Cannot be changed. At most 16 characters. */
  readonly sjekksumAlgoritme?: string;
  /** M707. Filled in by the core when left out. Cannot be changed. */
  readonly filstoerrelse?: number;
  readonly elektroniskSignatur?: ElektroniskSignaturGruppe;
}

/** `dokumentobjekt` as it may be sent. */
export interface NyDokumentobjekt {
  /** M005. Filled in by the core when left out. Cannot be changed. */
  readonly versjonsnummer?: number;
  /** M700. Code list Variantformat. Filled in by the core when left out. Cannot be changed. */
  readonly variantformat?: Kodevalg<VariantformatKode>;
  /** M701. Code list Format, open. Filled in by the core when left out. Cannot be changed. */
  readonly format?: Kodevalg<FormatKode>;
  /** M702. Cannot be changed. */
  readonly formatDetaljer?: string;
  /** At most 255 characters. */
  readonly filnavn?: string;
  /** M705. Filled in by the core when left out. Cannot be changed. At most 64 characters. */
  readonly sjekksum?: string;
  /** Filled in by the core when left out. At most 127 characters. */
  readonly mimeType?: string;
  /** M706. Filled in by the core when left out. Cannot be changed. At most 16 characters. */
  readonly sjekksumAlgoritme?: string;
  /** M707. Filled in by the core when left out. Cannot be changed. */
  readonly filstoerrelse?: number;
  readonly elektroniskSignatur?: NyElektroniskSignaturGruppe;
}

/** `korrespondansepart` as it is read. */
export interface Korrespondansepart extends Systemfelt {
  /** M087. Code list Korrespondanseparttype. Filled in by the core when left out. */
  readonly korrespondanseparttype: Kode<KorrespondanseparttypeKode>;
  /** M711. */
  readonly virksomhetsspesifikkeMetadata?: Readonly<Record<string, string | number | boolean>>;
}

/** `korrespondansepart` as it may be sent. */
export interface NyKorrespondansepart {
  /** M087. Code list Korrespondanseparttype. Filled in by the core when left out. */
  readonly korrespondanseparttype?: Kodevalg<KorrespondanseparttypeKode>;
  /** M711. */
  readonly virksomhetsspesifikkeMetadata?: Readonly<Record<string, string | number | boolean>>;
}

/** `korrespondansepartenhet` as it is read. */
export interface Korrespondansepartenhet extends Korrespondansepart {
  readonly enhetsidentifikator?: EnhetsidentifikatorGruppe;
  /** M400. */
  readonly navn: string;
  readonly forretningsadresse?: EnkelAdresseGruppe;
  readonly postadresse?: EnkelAdresseGruppe;
  readonly kontaktinformasjon?: KontaktinformasjonGruppe;
  /** M412. */
  readonly kontaktperson?: string;
}

/** `korrespondansepartenhet` as it may be sent. */
export interface NyKorrespondansepartenhet extends NyKorrespondansepart {
  readonly enhetsidentifikator?: NyEnhetsidentifikatorGruppe;
  /** M400. */
  readonly navn: string;
  readonly forretningsadresse?: NyEnkelAdresseGruppe;
  readonly postadresse?: NyEnkelAdresseGruppe;
  readonly kontaktinformasjon?: NyKontaktinformasjonGruppe;
  /** M412. */
  readonly kontaktperson?: string;
}

/** `korrespondansepartperson` as it is read. */
export interface Korrespondansepartperson extends Korrespondansepart {
  readonly personidentifikator?: readonly PersonidentifikatorGruppe[];
  /** M400. */
  readonly navn: string;
  readonly postadresse?: EnkelAdresseGruppe;
  readonly bostedsadresse?: EnkelAdresseGruppe;
  readonly kontaktinformasjon?: KontaktinformasjonGruppe;
}

/** `korrespondansepartperson` as it may be sent. */
export interface NyKorrespondansepartperson extends NyKorrespondansepart {
  readonly personidentifikator?: readonly NyPersonidentifikatorGruppe[];
  /** M400. */
  readonly navn: string;
  readonly postadresse?: NyEnkelAdresseGruppe;
  readonly bostedsadresse?: NyEnkelAdresseGruppe;
  readonly kontaktinformasjon?: NyKontaktinformasjonGruppe;
}

/** `korrespondansepartintern` as it is read. */
export interface Korrespondansepartintern extends Korrespondansepart {
  /** M305. */
  readonly administrativEnhet?: string;
  readonly referanseAdministrativEnhet?: string;
  /** M307. */
  readonly saksbehandler?: string;
  readonly referanseSaksbehandler?: string;
}

/** `korrespondansepartintern` as it may be sent. */
export interface NyKorrespondansepartintern extends NyKorrespondansepart {
  /** M305. */
  readonly administrativEnhet?: string;
  readonly referanseAdministrativEnhet?: string;
  /** M307. */
  readonly saksbehandler?: string;
  readonly referanseSaksbehandler?: string;
}

/** `part` as it is read. */
export interface Part extends Systemfelt {
  /** M303. Code list PartRolle, open. Filled in by the core when left out. */
  readonly partRolle?: Kode<PartRolleKode>;
  /** M711. */
  readonly virksomhetsspesifikkeMetadata?: Readonly<Record<string, string | number | boolean>>;
}

/** `part` as it may be sent. */
export interface NyPart {
  /** M303. Code list PartRolle, open. Filled in by the core when left out. */
  readonly partRolle?: Kodevalg<PartRolleKode>;
  /** M711. */
  readonly virksomhetsspesifikkeMetadata?: Readonly<Record<string, string | number | boolean>>;
}

/** `partenhet` as it is read. */
export interface Partenhet extends Part {
  readonly enhetsidentifikator?: EnhetsidentifikatorGruppe;
  /** M302. */
  readonly navn: string;
  readonly forretningsadresse?: EnkelAdresseGruppe;
  readonly postadresse?: EnkelAdresseGruppe;
  readonly kontaktinformasjon?: KontaktinformasjonGruppe;
  /** M412. */
  readonly kontaktperson?: string;
}

/** `partenhet` as it may be sent. */
export interface NyPartenhet extends NyPart {
  readonly enhetsidentifikator?: NyEnhetsidentifikatorGruppe;
  /** M302. */
  readonly navn: string;
  readonly forretningsadresse?: NyEnkelAdresseGruppe;
  readonly postadresse?: NyEnkelAdresseGruppe;
  readonly kontaktinformasjon?: NyKontaktinformasjonGruppe;
  /** M412. */
  readonly kontaktperson?: string;
}

/** `partperson` as it is read. */
export interface Partperson extends Part {
  readonly personidentifikator?: readonly PersonidentifikatorGruppe[];
  /** M302. */
  readonly navn: string;
  readonly postadresse?: EnkelAdresseGruppe;
  readonly bostedsadresse?: EnkelAdresseGruppe;
  readonly kontaktinformasjon?: KontaktinformasjonGruppe;
}

/** `partperson` as it may be sent. */
export interface NyPartperson extends NyPart {
  readonly personidentifikator?: readonly NyPersonidentifikatorGruppe[];
  /** M302. */
  readonly navn: string;
  readonly postadresse?: NyEnkelAdresseGruppe;
  readonly bostedsadresse?: NyEnkelAdresseGruppe;
  readonly kontaktinformasjon?: NyKontaktinformasjonGruppe;
}

/** `merknad` as it is read. */
export interface Merknad extends Systemfelt {
  /** M310. */
  readonly merknadstekst: string;
  /** M084. Code list Merknadstype, open. */
  readonly merknadstype?: Kode<MerknadstypeKode>;
  /** M611. Instant with time zone, ISO 8601. Set by the core. */
  readonly merknadsdato?: string;
  /** M612. Set by the core. */
  readonly merknadRegistrertAv?: string;
  /** Set by the core. */
  readonly referanseMerknadRegistrertAv?: string;
}

/** `merknad` as it may be sent. */
export interface NyMerknad {
  /** M310. */
  readonly merknadstekst: string;
  /** M084. Code list Merknadstype, open. */
  readonly merknadstype?: Kodevalg<MerknadstypeKode>;
}

/** `konvertering` as it is read. */
export interface Konvertering extends Systemfelt {
  /** M615. Instant with time zone, ISO 8601. Filled in by the core when left out. Cannot be changed. */
  readonly konvertertDato?: string;
  /** M616. Filled in by the core when left out. Cannot be changed. */
  readonly konvertertAv?: string;
  /** M712. Code list Format, open. Filled in by the core when left out. Cannot be changed. */
  readonly konvertertFraFormat?: Kode<FormatKode>;
  /** M713. Code list Format, open. Filled in by the core when left out. Cannot be changed. */
  readonly konvertertTilFormat?: Kode<FormatKode>;
  /** M714. */
  readonly konverteringsverktoey?: string;
  /** M715. */
  readonly konverteringskommentar?: string;
}

/** `konvertering` as it may be sent. */
export interface NyKonvertering {
  /** M615. Instant with time zone, ISO 8601. Filled in by the core when left out. Cannot be changed. */
  readonly konvertertDato?: string;
  /** M616. Filled in by the core when left out. Cannot be changed. */
  readonly konvertertAv?: string;
  /** M712. Code list Format, open. Filled in by the core when left out. Cannot be changed. */
  readonly konvertertFraFormat?: Kodevalg<FormatKode>;
  /** M713. Code list Format, open. Filled in by the core when left out. Cannot be changed. */
  readonly konvertertTilFormat?: Kodevalg<FormatKode>;
  /** M714. */
  readonly konverteringsverktoey?: string;
  /** M715. */
  readonly konverteringskommentar?: string;
}

/** `kryssreferanse` as it is read. */
export interface Kryssreferanse extends Systemfelt {
}

/** `kryssreferanse` as it may be sent. */
export interface NyKryssreferanse {
}

/** `nasjonalidentifikator` as it is read. */
export interface Nasjonalidentifikator extends Systemfelt {
}

/** `nasjonalidentifikator` as it may be sent. */
export interface NyNasjonalidentifikator {
}

/** `bygning` as it is read. */
export interface Bygning extends Nasjonalidentifikator {
  readonly bygningsnummer: number;
  readonly endringsloepenummer?: number;
}

/** `bygning` as it may be sent. */
export interface NyBygning extends NyNasjonalidentifikator {
  readonly bygningsnummer: number;
  readonly endringsloepenummer?: number;
}

/** `enhetsidentifikator` as it is read. */
export interface Enhetsidentifikator extends Nasjonalidentifikator {
  /** At most 9 characters. */
  readonly organisasjonsnummer: string;
}

/** `enhetsidentifikator` as it may be sent. */
export interface NyEnhetsidentifikator extends NyNasjonalidentifikator {
  /** At most 9 characters. */
  readonly organisasjonsnummer: string;
}

/** `matrikkel` as it is read. */
export interface Matrikkel extends Nasjonalidentifikator {
  /** At most 4 characters. */
  readonly kommunenummer: string;
  readonly gaardsnummer: number;
  readonly bruksnummer: number;
  readonly festenummer?: number;
  readonly seksjonsnummer?: number;
}

/** `matrikkel` as it may be sent. */
export interface NyMatrikkel extends NyNasjonalidentifikator {
  /** At most 4 characters. */
  readonly kommunenummer: string;
  readonly gaardsnummer: number;
  readonly bruksnummer: number;
  readonly festenummer?: number;
  readonly seksjonsnummer?: number;
}

/** `foedselsnummer` as it is read. */
export interface Foedselsnummer extends Nasjonalidentifikator {
  /** At most 11 characters. */
  readonly foedselsnummer: string;
}

/** `foedselsnummer` as it may be sent. */
export interface NyFoedselsnummer extends NyNasjonalidentifikator {
  /** At most 11 characters. */
  readonly foedselsnummer: string;
}

/** `dnummer` as it is read. */
export interface Dnummer extends Nasjonalidentifikator {
  /** At most 11 characters. */
  readonly dNummer: string;
}

/** `dnummer` as it may be sent. */
export interface NyDnummer extends NyNasjonalidentifikator {
  /** At most 11 characters. */
  readonly dNummer: string;
}

/** `plan` as it is read. */
export interface Plan extends Nasjonalidentifikator {
  /** At most 4 characters. */
  readonly kommunenummer?: string;
  /** At most 2 characters. */
  readonly fylkesnummer?: string;
  /** Code list Land, open. */
  readonly landkode?: Kode<LandKode>;
  readonly planidentifikasjon: string;
}

/** `plan` as it may be sent. */
export interface NyPlan extends NyNasjonalidentifikator {
  /** At most 4 characters. */
  readonly kommunenummer?: string;
  /** At most 2 characters. */
  readonly fylkesnummer?: string;
  /** Code list Land, open. */
  readonly landkode?: Kodevalg<LandKode>;
  readonly planidentifikasjon: string;
}

/** `posisjon` as it is read. */
export interface Posisjon extends Nasjonalidentifikator {
  /** Code list Koordinatsystem, open. */
  readonly koordinatsystem: Kode<KoordinatsystemKode>;
  readonly x: number;
  readonly y: number;
  readonly z?: number;
}

/** `posisjon` as it may be sent. */
export interface NyPosisjon extends NyNasjonalidentifikator {
  /** Code list Koordinatsystem, open. */
  readonly koordinatsystem: Kodevalg<KoordinatsystemKode>;
  readonly x: number;
  readonly y: number;
  readonly z?: number;
}

/** `saksmappe` as it is read. */
export interface Saksmappe extends Mappe {
  /** M011. Set by the core. */
  readonly saksaar: number;
  /** M012. Set by the core. */
  readonly sakssekvensnummer: number;
  /** M100. Instant with time zone, ISO 8601. Filled in by the core when left out. */
  readonly saksdato?: string;
  /** M305. Filled in by the core when left out. */
  readonly administrativEnhet?: string;
  /** Filled in by the core when left out. */
  readonly referanseAdministrativEnhet?: string;
  /** M306. Filled in by the core when left out. */
  readonly saksansvarlig?: string;
  /** Filled in by the core when left out. */
  readonly referanseSaksansvarlig?: string;
  /** M308. */
  readonly journalenhet?: string;
  /** M052. Code list Saksstatus. Filled in by the core when left out. */
  readonly saksstatus: Kode<SaksstatusKode>;
  /** M106. Instant with time zone, ISO 8601. */
  readonly utlaantDato?: string;
  /** M309. */
  readonly utlaantTil?: string;
  readonly referanseUtlaantTil?: string;
}

/** `saksmappe` as it may be sent. */
export interface NySaksmappe extends NyMappe {
  /** M100. Instant with time zone, ISO 8601. Filled in by the core when left out. */
  readonly saksdato?: string;
  /** M305. Filled in by the core when left out. */
  readonly administrativEnhet?: string;
  /** Filled in by the core when left out. */
  readonly referanseAdministrativEnhet?: string;
  /** M306. Filled in by the core when left out. */
  readonly saksansvarlig?: string;
  /** Filled in by the core when left out. */
  readonly referanseSaksansvarlig?: string;
  /** M308. */
  readonly journalenhet?: string;
  /** M052. Code list Saksstatus. Filled in by the core when left out. */
  readonly saksstatus?: Kodevalg<SaksstatusKode>;
  /** M106. Instant with time zone, ISO 8601. */
  readonly utlaantDato?: string;
  /** M309. */
  readonly utlaantTil?: string;
  readonly referanseUtlaantTil?: string;
}

/** `journalpost` as it is read. */
export interface Journalpost extends Registrering {
  /** M013. Set by the core. */
  readonly journalaar: number;
  /** M014. Set by the core. */
  readonly journalsekvensnummer: number;
  /** M015. Set by the core. */
  readonly journalpostnummer: number;
  /** M082. Code list Journalposttype. Filled in by the core when left out. */
  readonly journalposttype: Kode<JournalposttypeKode>;
  /** M053. Code list Journalstatus. Filled in by the core when left out. */
  readonly journalstatus: Kode<JournalstatusKode>;
  /** M101. Instant with time zone, ISO 8601. Filled in by the core when left out. */
  readonly journaldato?: string;
  /** M103. Instant with time zone, ISO 8601. Filled in by the core when left out. */
  readonly dokumentetsDato?: string;
  /** M104. Instant with time zone, ISO 8601. Filled in by the core when left out. */
  readonly mottattDato?: string;
  /** M105. Instant with time zone, ISO 8601. */
  readonly sendtDato?: string;
  /** M109. Instant with time zone, ISO 8601. */
  readonly forfallsdato?: string;
  /** M110. Instant with time zone, ISO 8601. */
  readonly offentlighetsvurdertDato?: string;
  /** M304. */
  readonly antallVedlegg?: number;
  /** M106. Instant with time zone, ISO 8601. */
  readonly utlaantDato?: string;
  /** M309. */
  readonly utlaantTil?: string;
  readonly referanseUtlaantTil?: string;
  /** M308. */
  readonly journalenhet?: string;
  readonly elektroniskSignatur?: ElektroniskSignaturGruppe;
}

/** `journalpost` as it may be sent. */
export interface NyJournalpost extends NyRegistrering {
  /** M082. Code list Journalposttype. Filled in by the core when left out. */
  readonly journalposttype?: Kodevalg<JournalposttypeKode>;
  /** M053. Code list Journalstatus. Filled in by the core when left out. */
  readonly journalstatus?: Kodevalg<JournalstatusKode>;
  /** M101. Instant with time zone, ISO 8601. Filled in by the core when left out. */
  readonly journaldato?: string;
  /** M103. Instant with time zone, ISO 8601. Filled in by the core when left out. */
  readonly dokumentetsDato?: string;
  /** M104. Instant with time zone, ISO 8601. Filled in by the core when left out. */
  readonly mottattDato?: string;
  /** M105. Instant with time zone, ISO 8601. */
  readonly sendtDato?: string;
  /** M109. Instant with time zone, ISO 8601. */
  readonly forfallsdato?: string;
  /** M110. Instant with time zone, ISO 8601. */
  readonly offentlighetsvurdertDato?: string;
  /** M304. */
  readonly antallVedlegg?: number;
  /** M106. Instant with time zone, ISO 8601. */
  readonly utlaantDato?: string;
  /** M309. */
  readonly utlaantTil?: string;
  readonly referanseUtlaantTil?: string;
  /** M308. */
  readonly journalenhet?: string;
  readonly elektroniskSignatur?: NyElektroniskSignaturGruppe;
}

/** `arkivnotat` as it is read. */
export interface Arkivnotat extends Registrering {
  /** M103. Instant with time zone, ISO 8601. Filled in by the core when left out. */
  readonly dokumentetsDato?: string;
  /** M104. Instant with time zone, ISO 8601. Filled in by the core when left out. */
  readonly mottattDato?: string;
  /** M105. Instant with time zone, ISO 8601. Filled in by the core when left out. */
  readonly sendtDato?: string;
  /** M109. Instant with time zone, ISO 8601. */
  readonly forfallsdato?: string;
  /** M110. Instant with time zone, ISO 8601. */
  readonly offentlighetsvurdertDato?: string;
  /** M304. */
  readonly antallVedlegg?: number;
  /** M106. Instant with time zone, ISO 8601. */
  readonly utlaantDato?: string;
  /** M309. */
  readonly utlaantTil?: string;
  readonly referanseUtlaantTil?: string;
}

/** `arkivnotat` as it may be sent. */
export interface NyArkivnotat extends NyRegistrering {
  /** M103. Instant with time zone, ISO 8601. Filled in by the core when left out. */
  readonly dokumentetsDato?: string;
  /** M104. Instant with time zone, ISO 8601. Filled in by the core when left out. */
  readonly mottattDato?: string;
  /** M105. Instant with time zone, ISO 8601. Filled in by the core when left out. */
  readonly sendtDato?: string;
  /** M109. Instant with time zone, ISO 8601. */
  readonly forfallsdato?: string;
  /** M110. Instant with time zone, ISO 8601. */
  readonly offentlighetsvurdertDato?: string;
  /** M304. */
  readonly antallVedlegg?: number;
  /** M106. Instant with time zone, ISO 8601. */
  readonly utlaantDato?: string;
  /** M309. */
  readonly utlaantTil?: string;
  readonly referanseUtlaantTil?: string;
}

/** `avskrivning` as it is read. */
export interface Avskrivning extends Systemfelt {
  /** M617. Instant with time zone, ISO 8601. Filled in by the core when left out. Cannot be changed. */
  readonly avskrivningsdato?: string;
  /** M618. Set by the core. */
  readonly avskrevetAv?: string;
  /** Set by the core. */
  readonly referanseAvskrevetAv?: string;
  /** M619. Code list Avskrivningsmaate, open. */
  readonly avskrivningsmaate: Kode<AvskrivningsmaateKode>;
  /** M215. */
  readonly referanseAvskrivesAvJournalpost?: string;
  readonly referanseAvskrivesAvKorrespondansepart?: string;
}

/** `avskrivning` as it may be sent. */
export interface NyAvskrivning {
  /** M617. Instant with time zone, ISO 8601. Filled in by the core when left out. Cannot be changed. */
  readonly avskrivningsdato?: string;
  /** M619. Code list Avskrivningsmaate, open. */
  readonly avskrivningsmaate: Kodevalg<AvskrivningsmaateKode>;
  /** M215. */
  readonly referanseAvskrivesAvJournalpost?: string;
  readonly referanseAvskrivesAvKorrespondansepart?: string;
}

/** `dokumentflyt` as it is read. */
export interface Dokumentflyt extends Systemfelt {
  /** M660. Filled in by the core when left out. Cannot be changed. */
  readonly flytTil?: string;
  /** Filled in by the core when left out. Cannot be changed. */
  readonly referanseFlytTil?: string;
  /** M665. Filled in by the core when left out. Cannot be changed. */
  readonly flytFra?: string;
  /** Filled in by the core when left out. Cannot be changed. */
  readonly referanseFlytFra?: string;
  /** M661. Instant with time zone, ISO 8601. Cannot be changed. */
  readonly flytMottattDato?: string;
  /** M662. Instant with time zone, ISO 8601. Filled in by the core when left out. Cannot be changed. */
  readonly flytSendtDato?: string;
  /** M663. Code list FlytStatus, open. Filled in by the core when left out. */
  readonly flytStatus?: Kode<FlytStatusKode>;
  /** M664. */
  readonly flytMerknad?: string;
}

/** `dokumentflyt` as it may be sent. */
export interface NyDokumentflyt {
  /** M660. Filled in by the core when left out. Cannot be changed. */
  readonly flytTil?: string;
  /** Filled in by the core when left out. Cannot be changed. */
  readonly referanseFlytTil?: string;
  /** M665. Filled in by the core when left out. Cannot be changed. */
  readonly flytFra?: string;
  /** Filled in by the core when left out. Cannot be changed. */
  readonly referanseFlytFra?: string;
  /** M661. Instant with time zone, ISO 8601. Cannot be changed. */
  readonly flytMottattDato?: string;
  /** M662. Instant with time zone, ISO 8601. Filled in by the core when left out. Cannot be changed. */
  readonly flytSendtDato?: string;
  /** M663. Code list FlytStatus, open. Filled in by the core when left out. */
  readonly flytStatus?: Kodevalg<FlytStatusKode>;
  /** M664. */
  readonly flytMerknad?: string;
}

/** `presedens` as it is read. */
export interface Presedens extends Systemfelt {
  /** M111. Instant with time zone, ISO 8601. Filled in by the core when left out. */
  readonly presedensDato?: string;
  /** M020. */
  readonly tittel: string;
  /** M021. */
  readonly beskrivelse?: string;
  /** M311. */
  readonly presedensHjemmel?: string;
  /** M312. */
  readonly rettskildefaktor: string;
  /** M628. Instant with time zone, ISO 8601. */
  readonly presedensGodkjentDato?: string;
  /** M629. */
  readonly presedensGodkjentAv?: string;
  readonly referansePresedensGodkjentAv?: string;
  /** M602. Instant with time zone, ISO 8601. Set by the core. */
  readonly avsluttetDato?: string;
  /** M603. Set by the core. */
  readonly avsluttetAv?: string;
  /** Set by the core. */
  readonly referanseAvsluttetAv?: string;
  /** M056. Code list PresedensStatus. */
  readonly presedensStatus?: Kode<PresedensStatusKode>;
}

/** `presedens` as it may be sent. */
export interface NyPresedens {
  /** M111. Instant with time zone, ISO 8601. Filled in by the core when left out. */
  readonly presedensDato?: string;
  /** M020. */
  readonly tittel: string;
  /** M021. */
  readonly beskrivelse?: string;
  /** M311. */
  readonly presedensHjemmel?: string;
  /** M312. */
  readonly rettskildefaktor: string;
  /** M628. Instant with time zone, ISO 8601. */
  readonly presedensGodkjentDato?: string;
  /** M629. */
  readonly presedensGodkjentAv?: string;
  readonly referansePresedensGodkjentAv?: string;
  /** M056. Code list PresedensStatus. */
  readonly presedensStatus?: Kodevalg<PresedensStatusKode>;
}

/** `moetemappe` as it is read. */
export interface Moetemappe extends Mappe {
  /** M008. Filled in by the core when left out. */
  readonly moetenummer?: string;
  /** M370. */
  readonly utvalg: string;
  /** M102. Day with time zone. */
  readonly moetedato: string;
  /** M371. */
  readonly moetested?: string;
  /** M221. */
  readonly referanseForrigeMoete?: string;
  /** M222. */
  readonly referanseNesteMoete?: string;
}

/** `moetemappe` as it may be sent. */
export interface NyMoetemappe extends NyMappe {
  /** M008. Filled in by the core when left out. */
  readonly moetenummer?: string;
  /** M370. */
  readonly utvalg: string;
  /** M102. Day with time zone. */
  readonly moetedato: string;
  /** M371. */
  readonly moetested?: string;
  /** M221. */
  readonly referanseForrigeMoete?: string;
  /** M222. */
  readonly referanseNesteMoete?: string;
}

/** `moetedeltaker` as it is read. */
export interface Moetedeltaker extends Systemfelt {
  /** M372. */
  readonly moetedeltakerNavn: string;
  /** M373. */
  readonly moetedeltakerFunksjon?: string;
}

/** `moetedeltaker` as it may be sent. */
export interface NyMoetedeltaker {
  /** M372. */
  readonly moetedeltakerNavn: string;
  /** M373. */
  readonly moetedeltakerFunksjon?: string;
}

/** `moeteregistrering` as it is read. */
export interface Moeteregistrering extends Registrering {
  /** M085. Code list Moeteregistreringstype, open. */
  readonly moeteregistreringstype: Kode<MoeteregistreringstypeKode>;
  /** M088. Code list Moetesakstype, open. */
  readonly moetesakstype?: Kode<MoetesakstypeKode>;
  /** M055. Code list Moeteregistreringsstatus, open. Filled in by the core when left out. */
  readonly moeteregistreringsstatus: Kode<MoeteregistreringsstatusKode>;
  readonly moetesaksnummer?: string;
  readonly moetesaksrekkefoelge?: number;
  /** M305. Filled in by the core when left out. */
  readonly administrativEnhet?: string;
  /** M307. Filled in by the core when left out. */
  readonly saksbehandler?: string;
  /** M223. */
  readonly referanseTilMoeteregistrering?: readonly string[];
  /** M224. */
  readonly referanseFraMoeteregistrering?: readonly string[];
}

/** `moeteregistrering` as it may be sent. */
export interface NyMoeteregistrering extends NyRegistrering {
  /** M085. Code list Moeteregistreringstype, open. */
  readonly moeteregistreringstype: Kodevalg<MoeteregistreringstypeKode>;
  /** M088. Code list Moetesakstype, open. */
  readonly moetesakstype?: Kodevalg<MoetesakstypeKode>;
  /** M055. Code list Moeteregistreringsstatus, open. Filled in by the core when left out. */
  readonly moeteregistreringsstatus?: Kodevalg<MoeteregistreringsstatusKode>;
  readonly moetesaksnummer?: string;
  readonly moetesaksrekkefoelge?: number;
  /** M305. Filled in by the core when left out. */
  readonly administrativEnhet?: string;
  /** M307. Filled in by the core when left out. */
  readonly saksbehandler?: string;
  /** M223. */
  readonly referanseTilMoeteregistrering?: readonly string[];
  /** M224. */
  readonly referanseFraMoeteregistrering?: readonly string[];
}

/** `administrativenhet` as it is read. */
export interface Administrativenhet extends Systemfelt {
  /** M583. Cannot be changed. */
  readonly administrativEnhetNavn: string;
  readonly kortnavn?: string;
  /** M602. Instant with time zone, ISO 8601. Set by the core. */
  readonly avsluttetDato?: string;
  /** M584. */
  readonly administrativEnhetsstatus: string;
  /** M711. */
  readonly virksomhetsspesifikkeMetadata?: Readonly<Record<string, string | number | boolean>>;
  /** M585. systemID of administrativenhet. */
  readonly referanseOverordnetEnhet?: string;
}

/** `administrativenhet` as it may be sent. */
export interface NyAdministrativenhet {
  /** M583. Cannot be changed. */
  readonly administrativEnhetNavn: string;
  readonly kortnavn?: string;
  /** M584. */
  readonly administrativEnhetsstatus: string;
  /** M711. */
  readonly virksomhetsspesifikkeMetadata?: Readonly<Record<string, string | number | boolean>>;
  /** M585. systemID of administrativenhet. */
  readonly referanseOverordnetEnhet?: string;
}

/** `bruker` as it is read. */
export interface Bruker extends Systemfelt {
  /** M580. Cannot be changed. */
  readonly brukerNavn: string;
  /** M602. Instant with time zone, ISO 8601. Set by the core. */
  readonly avsluttetDato?: string;
  /** M711. */
  readonly virksomhetsspesifikkeMetadata?: Readonly<Record<string, string | number | boolean>>;
  readonly kortnavn?: string;
}

/** `bruker` as it may be sent. */
export interface NyBruker {
  /** M580. Cannot be changed. */
  readonly brukerNavn: string;
  /** M711. */
  readonly virksomhetsspesifikkeMetadata?: Readonly<Record<string, string | number | boolean>>;
  readonly kortnavn?: string;
}

/** `tilgang` as it is read. */
export interface Tilgang extends Systemfelt {
  /** At most 60 characters. */
  readonly rolle: string;
  /** Code list Tilgangskategori. */
  readonly tilgangskategori: Kode<TilgangskategoriKode>;
  readonly referanseArkivenhet?: string;
  /** Code list Tilgangsrestriksjon, open. */
  readonly tilgangsrestriksjon?: Kode<TilgangsrestriksjonKode>;
  readonly les: boolean;
  readonly ny: boolean;
  readonly endre: boolean;
  readonly slett: boolean;
}

/** `tilgang` as it may be sent. */
export interface NyTilgang {
  /** At most 60 characters. */
  readonly rolle: string;
  /** Code list Tilgangskategori. */
  readonly tilgangskategori: Kodevalg<TilgangskategoriKode>;
  readonly referanseArkivenhet?: string;
  /** Code list Tilgangsrestriksjon, open. */
  readonly tilgangsrestriksjon?: Kodevalg<TilgangsrestriksjonKode>;
  readonly les: boolean;
  readonly ny: boolean;
  readonly endre: boolean;
  readonly slett: boolean;
}

/** `virksomhetsspesifikkeMetadata` as it is read. */
export interface VirksomhetsspesifikkeMetadata extends Systemfelt {
  /** Cannot be changed. At most 200 characters. */
  readonly navn: string;
  /** Cannot be changed. */
  readonly type: ('boolean' | 'date' | 'datetime' | 'integer' | 'decimal' | 'string' | 'uri');
  readonly beskrivelse?: string;
  readonly kilde?: string;
  /** Instant with time zone, ISO 8601. */
  readonly utdatert?: string;
}

/** `virksomhetsspesifikkeMetadata` as it may be sent. */
export interface NyVirksomhetsspesifikkeMetadata {
  /** Cannot be changed. At most 200 characters. */
  readonly navn: string;
  /** Cannot be changed. */
  readonly type: ('boolean' | 'date' | 'datetime' | 'integer' | 'decimal' | 'string' | 'uri');
  readonly beskrivelse?: string;
  readonly kilde?: string;
  /** Instant with time zone, ISO 8601. */
  readonly utdatert?: string;
}

/** `endringslogg` as it is read. */
export interface Endringslogg extends Systemfelt {
  /** M680. Cannot be changed. */
  readonly referanseArkivenhet?: string;
  /** M681. Cannot be changed. */
  readonly referanseMetadata?: string;
  /** M684. Cannot be changed. */
  readonly tidligereVerdi?: string;
  /** M685. Cannot be changed. */
  readonly nyVerdi?: string;
}

/** `endringslogg` as it may be sent. */
export interface NyEndringslogg {
  /** M680. Cannot be changed. */
  readonly referanseArkivenhet?: string;
  /** M681. Cannot be changed. */
  readonly referanseMetadata?: string;
  /** M684. Cannot be changed. */
  readonly tidligereVerdi?: string;
  /** M685. Cannot be changed. */
  readonly nyVerdi?: string;
}

/** `hendelseslogg` as it is read. */
export interface Hendelseslogg extends Endringslogg {
  /** Code list Hendelsetype, open. Cannot be changed. */
  readonly hendelsetype: Kode<HendelsetypeKode>;
  /** Cannot be changed. */
  readonly beskrivelse?: string;
  /** Instant with time zone, ISO 8601. Filled in by the core when left out. Cannot be changed. */
  readonly hendelseDato?: string;
}

/** `hendelseslogg` as it may be sent. */
export interface NyHendelseslogg extends NyEndringslogg {
  /** Code list Hendelsetype, open. Cannot be changed. */
  readonly hendelsetype: Kodevalg<HendelsetypeKode>;
  /** Cannot be changed. */
  readonly beskrivelse?: string;
  /** Instant with time zone, ISO 8601. Filled in by the core when left out. Cannot be changed. */
  readonly hendelseDato?: string;
}

/** Classes by name, as read. */
export interface Klasser {
  readonly arkiv: Arkiv;
  readonly arkivskaper: Arkivskaper;
  readonly arkivdel: Arkivdel;
  readonly klassifikasjonssystem: Klassifikasjonssystem;
  readonly klasse: Klasse;
  readonly mappe: Mappe;
  readonly registrering: Registrering;
  readonly dokumentbeskrivelse: Dokumentbeskrivelse;
  readonly dokumentobjekt: Dokumentobjekt;
  readonly korrespondansepart: Korrespondansepart;
  readonly korrespondansepartenhet: Korrespondansepartenhet;
  readonly korrespondansepartperson: Korrespondansepartperson;
  readonly korrespondansepartintern: Korrespondansepartintern;
  readonly part: Part;
  readonly partenhet: Partenhet;
  readonly partperson: Partperson;
  readonly merknad: Merknad;
  readonly konvertering: Konvertering;
  readonly kryssreferanse: Kryssreferanse;
  readonly nasjonalidentifikator: Nasjonalidentifikator;
  readonly bygning: Bygning;
  readonly enhetsidentifikator: Enhetsidentifikator;
  readonly matrikkel: Matrikkel;
  readonly foedselsnummer: Foedselsnummer;
  readonly dnummer: Dnummer;
  readonly plan: Plan;
  readonly posisjon: Posisjon;
  readonly saksmappe: Saksmappe;
  readonly journalpost: Journalpost;
  readonly arkivnotat: Arkivnotat;
  readonly avskrivning: Avskrivning;
  readonly dokumentflyt: Dokumentflyt;
  readonly presedens: Presedens;
  readonly moetemappe: Moetemappe;
  readonly moetedeltaker: Moetedeltaker;
  readonly moeteregistrering: Moeteregistrering;
  readonly administrativenhet: Administrativenhet;
  readonly bruker: Bruker;
  readonly tilgang: Tilgang;
  readonly virksomhetsspesifikkeMetadata: VirksomhetsspesifikkeMetadata;
  readonly endringslogg: Endringslogg;
  readonly hendelseslogg: Hendelseslogg;
}

/** Classes by name, as sent. */
export interface NyeKlasser {
  readonly arkiv: NyArkiv;
  readonly arkivskaper: NyArkivskaper;
  readonly arkivdel: NyArkivdel;
  readonly klassifikasjonssystem: NyKlassifikasjonssystem;
  readonly klasse: NyKlasse;
  readonly mappe: NyMappe;
  readonly registrering: NyRegistrering;
  readonly dokumentbeskrivelse: NyDokumentbeskrivelse;
  readonly dokumentobjekt: NyDokumentobjekt;
  readonly korrespondansepartenhet: NyKorrespondansepartenhet;
  readonly korrespondansepartperson: NyKorrespondansepartperson;
  readonly korrespondansepartintern: NyKorrespondansepartintern;
  readonly partenhet: NyPartenhet;
  readonly partperson: NyPartperson;
  readonly merknad: NyMerknad;
  readonly konvertering: NyKonvertering;
  readonly kryssreferanse: NyKryssreferanse;
  readonly bygning: NyBygning;
  readonly enhetsidentifikator: NyEnhetsidentifikator;
  readonly matrikkel: NyMatrikkel;
  readonly foedselsnummer: NyFoedselsnummer;
  readonly dnummer: NyDnummer;
  readonly plan: NyPlan;
  readonly posisjon: NyPosisjon;
  readonly saksmappe: NySaksmappe;
  readonly journalpost: NyJournalpost;
  readonly arkivnotat: NyArkivnotat;
  readonly avskrivning: NyAvskrivning;
  readonly dokumentflyt: NyDokumentflyt;
  readonly presedens: NyPresedens;
  readonly moetemappe: NyMoetemappe;
  readonly moetedeltaker: NyMoetedeltaker;
  readonly moeteregistrering: NyMoeteregistrering;
  readonly administrativenhet: NyAdministrativenhet;
  readonly bruker: NyBruker;
  readonly tilgang: NyTilgang;
  readonly virksomhetsspesifikkeMetadata: NyVirksomhetsspesifikkeMetadata;
  readonly endringslogg: NyEndringslogg;
  readonly hendelseslogg: NyHendelseslogg;
}

/** No relation at all. */
export type Ingen = Readonly<Record<never, never>>;

/** A class and those that extend it: what a list of the class may hold. */
export interface Undertyper {
  readonly arkiv: 'arkiv';
  readonly arkivskaper: 'arkivskaper';
  readonly arkivdel: 'arkivdel';
  readonly klassifikasjonssystem: 'klassifikasjonssystem';
  readonly klasse: 'klasse';
  readonly mappe: 'mappe' | 'saksmappe' | 'moetemappe';
  readonly registrering: 'registrering' | 'journalpost' | 'arkivnotat' | 'moeteregistrering';
  readonly dokumentbeskrivelse: 'dokumentbeskrivelse';
  readonly dokumentobjekt: 'dokumentobjekt';
  readonly korrespondansepart: 'korrespondansepartenhet' | 'korrespondansepartperson' | 'korrespondansepartintern';
  readonly korrespondansepartenhet: 'korrespondansepartenhet';
  readonly korrespondansepartperson: 'korrespondansepartperson';
  readonly korrespondansepartintern: 'korrespondansepartintern';
  readonly part: 'partenhet' | 'partperson';
  readonly partenhet: 'partenhet';
  readonly partperson: 'partperson';
  readonly merknad: 'merknad';
  readonly konvertering: 'konvertering';
  readonly kryssreferanse: 'kryssreferanse';
  readonly nasjonalidentifikator: 'bygning' | 'enhetsidentifikator' | 'matrikkel' | 'foedselsnummer' | 'dnummer' | 'plan' | 'posisjon';
  readonly bygning: 'bygning';
  readonly enhetsidentifikator: 'enhetsidentifikator';
  readonly matrikkel: 'matrikkel';
  readonly foedselsnummer: 'foedselsnummer';
  readonly dnummer: 'dnummer';
  readonly plan: 'plan';
  readonly posisjon: 'posisjon';
  readonly saksmappe: 'saksmappe';
  readonly journalpost: 'journalpost';
  readonly arkivnotat: 'arkivnotat';
  readonly avskrivning: 'avskrivning';
  readonly dokumentflyt: 'dokumentflyt';
  readonly presedens: 'presedens';
  readonly moetemappe: 'moetemappe';
  readonly moetedeltaker: 'moetedeltaker';
  readonly moeteregistrering: 'moeteregistrering';
  readonly administrativenhet: 'administrativenhet';
  readonly bruker: 'bruker';
  readonly tilgang: 'tilgang';
  readonly virksomhetsspesifikkeMetadata: 'virksomhetsspesifikkeMetadata';
  readonly endringslogg: 'endringslogg' | 'hendelseslogg';
  readonly hendelseslogg: 'hendelseslogg';
}

/**
 * Relations of each place by their short names, and what they lead to: `til` one object or place, `liste` a list,
 * `ny` where a new object is made, `utvid` where an object becomes one of a subtype.
 */
export interface Relasjoner {
  readonly 'rot': {
    readonly til: {
      readonly 'admin/': 'admin/';
      readonly 'admin/system/': 'admin/system/';
      readonly 'arkivstruktur/': 'arkivstruktur/';
      readonly 'loggingogsporing/': 'loggingogsporing/';
      readonly 'metadata/': 'metadata/';
      readonly 'moeteogutvalgsbehandling/': 'moeteogutvalgsbehandling/';
      readonly 'sakarkiv/': 'sakarkiv/';
    };
    readonly liste: Ingen;
    readonly ny: Ingen;
    readonly utvid: Ingen;
  };
  readonly 'admin/': {
    readonly til: Ingen;
    readonly liste: {
      readonly 'admin/administrativenhet/': 'administrativenhet';
      readonly 'admin/bruker/': 'bruker';
      readonly 'admin/tilgang/': 'tilgang';
    };
    readonly ny: {
      readonly 'admin/ny-administrativenhet/': 'administrativenhet';
      readonly 'admin/ny-bruker/': 'bruker';
      readonly 'admin/ny-tilgang/': 'tilgang';
    };
    readonly utvid: Ingen;
  };
  readonly 'arkivstruktur/': {
    readonly til: Ingen;
    readonly liste: {
      readonly 'arkivstruktur/arkiv/': 'arkiv';
      readonly 'arkivstruktur/arkivdel/': 'arkivdel';
      readonly 'arkivstruktur/arkivskaper/': 'arkivskaper';
      readonly 'arkivstruktur/bygning/': 'bygning';
      readonly 'arkivstruktur/dnummer/': 'dnummer';
      readonly 'arkivstruktur/dokumentbeskrivelse/': 'dokumentbeskrivelse';
      readonly 'arkivstruktur/dokumentobjekt/': 'dokumentobjekt';
      readonly 'arkivstruktur/enhetsidentifikator/': 'enhetsidentifikator';
      readonly 'arkivstruktur/foedselsnummer/': 'foedselsnummer';
      readonly 'arkivstruktur/klasse/': 'klasse';
      readonly 'arkivstruktur/klassifikasjonssystem/': 'klassifikasjonssystem';
      readonly 'arkivstruktur/konvertering/': 'konvertering';
      readonly 'arkivstruktur/korrespondansepart/': 'korrespondansepart';
      readonly 'arkivstruktur/korrespondansepartenhet/': 'korrespondansepartenhet';
      readonly 'arkivstruktur/korrespondansepartintern/': 'korrespondansepartintern';
      readonly 'arkivstruktur/korrespondansepartperson/': 'korrespondansepartperson';
      readonly 'arkivstruktur/kryssreferanse/': 'kryssreferanse';
      readonly 'arkivstruktur/mappe/': 'mappe';
      readonly 'arkivstruktur/matrikkel/': 'matrikkel';
      readonly 'arkivstruktur/merknad/': 'merknad';
      readonly 'arkivstruktur/nasjonalidentifikator/': 'nasjonalidentifikator';
      readonly 'arkivstruktur/part/': 'part';
      readonly 'arkivstruktur/partenhet/': 'partenhet';
      readonly 'arkivstruktur/partperson/': 'partperson';
      readonly 'arkivstruktur/plan/': 'plan';
      readonly 'arkivstruktur/posisjon/': 'posisjon';
      readonly 'arkivstruktur/registrering/': 'registrering';
    };
    readonly ny: {
      readonly 'arkivstruktur/ny-arkiv/': 'arkiv';
      readonly 'arkivstruktur/ny-arkivskaper/': 'arkivskaper';
      readonly 'arkivstruktur/ny-klassifikasjonssystem/': 'klassifikasjonssystem';
    };
    readonly utvid: Ingen;
  };
  readonly 'loggingogsporing/': {
    readonly til: Ingen;
    readonly liste: {
      readonly 'loggingogsporing/endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/hendelseslogg/': 'hendelseslogg';
    };
    readonly ny: {
      readonly 'loggingogsporing/ny-endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/ny-hendelseslogg/': 'hendelseslogg';
    };
    readonly utvid: Ingen;
  };
  readonly 'metadata/': {
    readonly til: Ingen;
    readonly liste: {
      readonly 'metadata/arkivdelstatus/': 'kode';
      readonly 'metadata/arkivstatus/': 'kode';
      readonly 'metadata/avskrivningsmaate/': 'kode';
      readonly 'metadata/dokumentmedium/': 'kode';
      readonly 'metadata/dokumentstatus/': 'kode';
      readonly 'metadata/dokumenttype/': 'kode';
      readonly 'metadata/elektronisksignatursikkerhetsnivaa/': 'kode';
      readonly 'metadata/elektronisksignaturverifisert/': 'kode';
      readonly 'metadata/flytstatus/': 'kode';
      readonly 'metadata/format/': 'kode';
      readonly 'metadata/graderingskode/': 'kode';
      readonly 'metadata/hendelsetype/': 'kode';
      readonly 'metadata/journalposttype/': 'kode';
      readonly 'metadata/journalstatus/': 'kode';
      readonly 'metadata/kassasjonsvedtak/': 'kode';
      readonly 'metadata/klassifikasjonstype/': 'kode';
      readonly 'metadata/koordinatsystem/': 'kode';
      readonly 'metadata/korrespondanseparttype/': 'kode';
      readonly 'metadata/land/': 'kode';
      readonly 'metadata/merknadstype/': 'kode';
      readonly 'metadata/moeteregistreringsstatus/': 'kode';
      readonly 'metadata/moeteregistreringstype/': 'kode';
      readonly 'metadata/moetesakstype/': 'kode';
      readonly 'metadata/partrolle/': 'kode';
      readonly 'metadata/postnummer/': 'kode';
      readonly 'metadata/presedensstatus/': 'kode';
      readonly 'metadata/saksstatus/': 'kode';
      readonly 'metadata/skjermingdokument/': 'kode';
      readonly 'metadata/skjermingmetadata/': 'kode';
      readonly 'metadata/slettingstype/': 'kode';
      readonly 'metadata/tilgangskategori/': 'kode';
      readonly 'metadata/tilgangsrestriksjon/': 'kode';
      readonly 'metadata/tilknyttetregistreringsom/': 'kode';
      readonly 'metadata/variantformat/': 'kode';
      readonly 'metadata/virksomhetsspesifikkeMetadata/': 'virksomhetsspesifikkeMetadata';
    };
    readonly ny: {
      readonly 'metadata/ny-arkivdelstatus/': 'kode';
      readonly 'metadata/ny-arkivstatus/': 'kode';
      readonly 'metadata/ny-avskrivningsmaate/': 'kode';
      readonly 'metadata/ny-dokumentmedium/': 'kode';
      readonly 'metadata/ny-dokumentstatus/': 'kode';
      readonly 'metadata/ny-dokumenttype/': 'kode';
      readonly 'metadata/ny-elektronisksignatursikkerhetsnivaa/': 'kode';
      readonly 'metadata/ny-elektronisksignaturverifisert/': 'kode';
      readonly 'metadata/ny-flytstatus/': 'kode';
      readonly 'metadata/ny-format/': 'kode';
      readonly 'metadata/ny-graderingskode/': 'kode';
      readonly 'metadata/ny-hendelsetype/': 'kode';
      readonly 'metadata/ny-journalposttype/': 'kode';
      readonly 'metadata/ny-journalstatus/': 'kode';
      readonly 'metadata/ny-kassasjonsvedtak/': 'kode';
      readonly 'metadata/ny-klassifikasjonstype/': 'kode';
      readonly 'metadata/ny-koordinatsystem/': 'kode';
      readonly 'metadata/ny-korrespondanseparttype/': 'kode';
      readonly 'metadata/ny-land/': 'kode';
      readonly 'metadata/ny-merknadstype/': 'kode';
      readonly 'metadata/ny-moeteregistreringsstatus/': 'kode';
      readonly 'metadata/ny-moeteregistreringstype/': 'kode';
      readonly 'metadata/ny-moetesakstype/': 'kode';
      readonly 'metadata/ny-partrolle/': 'kode';
      readonly 'metadata/ny-postnummer/': 'kode';
      readonly 'metadata/ny-presedensstatus/': 'kode';
      readonly 'metadata/ny-saksstatus/': 'kode';
      readonly 'metadata/ny-skjermingdokument/': 'kode';
      readonly 'metadata/ny-skjermingmetadata/': 'kode';
      readonly 'metadata/ny-slettingstype/': 'kode';
      readonly 'metadata/ny-tilgangskategori/': 'kode';
      readonly 'metadata/ny-tilgangsrestriksjon/': 'kode';
      readonly 'metadata/ny-tilknyttetregistreringsom/': 'kode';
      readonly 'metadata/ny-variantformat/': 'kode';
      readonly 'metadata/ny-virksomhetsspesifikkeMetadata/': 'virksomhetsspesifikkeMetadata';
    };
    readonly utvid: Ingen;
  };
  readonly 'moeteogutvalgsbehandling/': {
    readonly til: Ingen;
    readonly liste: {
      readonly 'moeteogutvalgsbehandling/moetedeltaker/': 'moetedeltaker';
      readonly 'moeteogutvalgsbehandling/moetemappe/': 'moetemappe';
      readonly 'moeteogutvalgsbehandling/moeteregistrering/': 'moeteregistrering';
    };
    readonly ny: Ingen;
    readonly utvid: Ingen;
  };
  readonly 'sakarkiv/': {
    readonly til: Ingen;
    readonly liste: {
      readonly 'sakarkiv/arkivnotat/': 'arkivnotat';
      readonly 'sakarkiv/avskrivning/': 'avskrivning';
      readonly 'sakarkiv/dokumentflyt/': 'dokumentflyt';
      readonly 'sakarkiv/journalpost/': 'journalpost';
      readonly 'sakarkiv/presedens/': 'presedens';
      readonly 'sakarkiv/saksmappe/': 'saksmappe';
    };
    readonly ny: Ingen;
    readonly utvid: Ingen;
  };
  readonly 'arkiv': {
    readonly til: {
      readonly 'arkivstruktur/arkiv/': 'arkiv';
      readonly 'arkivstruktur/overarkiv/': 'arkiv';
    };
    readonly liste: {
      readonly 'arkivstruktur/arkivdel/': 'arkivdel';
      readonly 'arkivstruktur/arkivskaper/': 'arkivskaper';
      readonly 'arkivstruktur/underarkiv/': 'arkiv';
      readonly 'loggingogsporing/endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/hendelseslogg/': 'hendelseslogg';
      readonly 'metadata/arkivstatus/': 'kode';
      readonly 'metadata/dokumentmedium/': 'kode';
    };
    readonly ny: {
      readonly 'arkivstruktur/ny-arkiv/': 'arkiv';
      readonly 'arkivstruktur/ny-arkivdel/': 'arkivdel';
      readonly 'arkivstruktur/ny-arkivskaper/': 'arkivskaper';
      readonly 'loggingogsporing/ny-endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/ny-hendelseslogg/': 'hendelseslogg';
    };
    readonly utvid: Ingen;
  };
  readonly 'arkivskaper': {
    readonly til: {
      readonly 'arkivstruktur/arkivskaper/': 'arkivskaper';
    };
    readonly liste: {
      readonly 'arkivstruktur/arkiv/': 'arkiv';
      readonly 'loggingogsporing/endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/hendelseslogg/': 'hendelseslogg';
    };
    readonly ny: {
      readonly 'arkivstruktur/ny-arkiv/': 'arkiv';
      readonly 'loggingogsporing/ny-endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/ny-hendelseslogg/': 'hendelseslogg';
    };
    readonly utvid: Ingen;
  };
  readonly 'arkivdel': {
    readonly til: {
      readonly 'arkivstruktur/arkiv/': 'arkiv';
      readonly 'arkivstruktur/arkivdel/': 'arkivdel';
      readonly 'arkivstruktur/forrigearkivdel/': 'arkivdel';
      readonly 'arkivstruktur/klassifikasjonssystem/': 'klassifikasjonssystem';
      readonly 'arkivstruktur/nestearkivdel/': 'arkivdel';
    };
    readonly liste: {
      readonly 'arkivstruktur/mappe/': 'mappe';
      readonly 'arkivstruktur/registrering/': 'registrering';
      readonly 'arkivstruktur/sekundaerklassifikasjonssystem/': 'klassifikasjonssystem';
      readonly 'loggingogsporing/endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/hendelseslogg/': 'hendelseslogg';
      readonly 'metadata/arkivdelstatus/': 'kode';
      readonly 'metadata/dokumentmedium/': 'kode';
    };
    readonly ny: {
      readonly 'arkivstruktur/ny-klassifikasjonssystem/': 'klassifikasjonssystem';
      readonly 'arkivstruktur/ny-mappe/': 'mappe';
      readonly 'arkivstruktur/ny-registrering/': 'registrering';
      readonly 'arkivstruktur/ny-sekundaerklassifikasjonssystem/': 'klassifikasjonssystem';
      readonly 'loggingogsporing/ny-endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/ny-hendelseslogg/': 'hendelseslogg';
      readonly 'moeteogutvalgsbehandling/ny-moetemappe/': 'moetemappe';
      readonly 'moeteogutvalgsbehandling/ny-moeteregistrering/': 'moeteregistrering';
      readonly 'sakarkiv/ny-arkivnotat/': 'arkivnotat';
      readonly 'sakarkiv/ny-saksmappe/': 'saksmappe';
    };
    readonly utvid: Ingen;
  };
  readonly 'klassifikasjonssystem': {
    readonly til: {
      readonly 'arkivstruktur/klassifikasjonssystem/': 'klassifikasjonssystem';
    };
    readonly liste: {
      readonly 'arkivstruktur/arkivdel/': 'arkivdel';
      readonly 'arkivstruktur/klasse/': 'klasse';
      readonly 'loggingogsporing/endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/hendelseslogg/': 'hendelseslogg';
      readonly 'metadata/klassifikasjonstype/': 'kode';
    };
    readonly ny: {
      readonly 'arkivstruktur/ny-klasse/': 'klasse';
      readonly 'loggingogsporing/ny-endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/ny-hendelseslogg/': 'hendelseslogg';
    };
    readonly utvid: Ingen;
  };
  readonly 'klasse': {
    readonly til: {
      readonly 'arkivstruktur/klasse/': 'klasse';
      readonly 'arkivstruktur/klassifikasjonssystem/': 'klassifikasjonssystem';
      readonly 'arkivstruktur/overklasse/': 'klasse';
    };
    readonly liste: {
      readonly 'arkivstruktur/kryssreferanse/': 'kryssreferanse';
      readonly 'arkivstruktur/mappe/': 'mappe';
      readonly 'arkivstruktur/registrering/': 'registrering';
      readonly 'arkivstruktur/underklasse/': 'klasse';
      readonly 'loggingogsporing/endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/hendelseslogg/': 'hendelseslogg';
    };
    readonly ny: {
      readonly 'arkivstruktur/ny-klasse/': 'klasse';
      readonly 'arkivstruktur/ny-kryssreferanse/': 'kryssreferanse';
      readonly 'arkivstruktur/ny-mappe/': 'mappe';
      readonly 'arkivstruktur/ny-registrering/': 'registrering';
      readonly 'loggingogsporing/ny-endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/ny-hendelseslogg/': 'hendelseslogg';
      readonly 'moeteogutvalgsbehandling/ny-moetemappe/': 'moetemappe';
      readonly 'moeteogutvalgsbehandling/ny-moeteregistrering/': 'moeteregistrering';
      readonly 'sakarkiv/ny-arkivnotat/': 'arkivnotat';
      readonly 'sakarkiv/ny-saksmappe/': 'saksmappe';
    };
    readonly utvid: Ingen;
  };
  readonly 'mappe': {
    readonly til: {
      readonly 'arkivstruktur/arkivdel/': 'arkivdel';
      readonly 'arkivstruktur/klasse/': 'klasse';
      readonly 'arkivstruktur/mappe/': 'mappe';
      readonly 'arkivstruktur/overmappe/': 'mappe';
    };
    readonly liste: {
      readonly 'arkivstruktur/bygning/': 'bygning';
      readonly 'arkivstruktur/dnummer/': 'dnummer';
      readonly 'arkivstruktur/enhetsidentifikator/': 'enhetsidentifikator';
      readonly 'arkivstruktur/foedselsnummer/': 'foedselsnummer';
      readonly 'arkivstruktur/kryssreferanse/': 'kryssreferanse';
      readonly 'arkivstruktur/matrikkel/': 'matrikkel';
      readonly 'arkivstruktur/merknad/': 'merknad';
      readonly 'arkivstruktur/nasjonalidentifikator/': 'nasjonalidentifikator';
      readonly 'arkivstruktur/part/': 'part';
      readonly 'arkivstruktur/plan/': 'plan';
      readonly 'arkivstruktur/posisjon/': 'posisjon';
      readonly 'arkivstruktur/registrering/': 'registrering';
      readonly 'arkivstruktur/undermappe/': 'mappe';
      readonly 'loggingogsporing/endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/hendelseslogg/': 'hendelseslogg';
      readonly 'metadata/dokumentmedium/': 'kode';
      readonly 'metadata/virksomhetsspesifikkeMetadata/': 'virksomhetsspesifikkeMetadata';
    };
    readonly ny: {
      readonly 'arkivstruktur/ny-bygning/': 'bygning';
      readonly 'arkivstruktur/ny-dnummer/': 'dnummer';
      readonly 'arkivstruktur/ny-enhetsidentifikator/': 'enhetsidentifikator';
      readonly 'arkivstruktur/ny-foedselsnummer/': 'foedselsnummer';
      readonly 'arkivstruktur/ny-kryssreferanse/': 'kryssreferanse';
      readonly 'arkivstruktur/ny-mappe/': 'mappe';
      readonly 'arkivstruktur/ny-matrikkel/': 'matrikkel';
      readonly 'arkivstruktur/ny-merknad/': 'merknad';
      readonly 'arkivstruktur/ny-partenhet/': 'partenhet';
      readonly 'arkivstruktur/ny-partperson/': 'partperson';
      readonly 'arkivstruktur/ny-plan/': 'plan';
      readonly 'arkivstruktur/ny-posisjon/': 'posisjon';
      readonly 'arkivstruktur/ny-registrering/': 'registrering';
      readonly 'loggingogsporing/ny-endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/ny-hendelseslogg/': 'hendelseslogg';
      readonly 'moeteogutvalgsbehandling/ny-moetemappe/': 'moetemappe';
      readonly 'moeteogutvalgsbehandling/ny-moeteregistrering/': 'moeteregistrering';
      readonly 'sakarkiv/ny-arkivnotat/': 'arkivnotat';
      readonly 'sakarkiv/ny-journalpost/': 'journalpost';
      readonly 'sakarkiv/ny-saksmappe/': 'saksmappe';
    };
    readonly utvid: {
      readonly 'moeteogutvalgsbehandling/utvid-til-moetemappe/': 'moetemappe';
      readonly 'sakarkiv/utvid-til-saksmappe/': 'saksmappe';
    };
  };
  readonly 'registrering': {
    readonly til: {
      readonly 'arkivstruktur/arkivdel/': 'arkivdel';
      readonly 'arkivstruktur/klasse/': 'klasse';
      readonly 'arkivstruktur/mappe/': 'mappe';
      readonly 'arkivstruktur/registrering/': 'registrering';
    };
    readonly liste: {
      readonly 'arkivstruktur/bygning/': 'bygning';
      readonly 'arkivstruktur/dnummer/': 'dnummer';
      readonly 'arkivstruktur/dokumentbeskrivelse/': 'dokumentbeskrivelse';
      readonly 'arkivstruktur/enhetsidentifikator/': 'enhetsidentifikator';
      readonly 'arkivstruktur/foedselsnummer/': 'foedselsnummer';
      readonly 'arkivstruktur/korrespondansepart/': 'korrespondansepart';
      readonly 'arkivstruktur/kryssreferanse/': 'kryssreferanse';
      readonly 'arkivstruktur/matrikkel/': 'matrikkel';
      readonly 'arkivstruktur/merknad/': 'merknad';
      readonly 'arkivstruktur/nasjonalidentifikator/': 'nasjonalidentifikator';
      readonly 'arkivstruktur/part/': 'part';
      readonly 'arkivstruktur/plan/': 'plan';
      readonly 'arkivstruktur/posisjon/': 'posisjon';
      readonly 'loggingogsporing/endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/hendelseslogg/': 'hendelseslogg';
      readonly 'metadata/dokumentmedium/': 'kode';
      readonly 'metadata/virksomhetsspesifikkeMetadata/': 'virksomhetsspesifikkeMetadata';
      readonly 'sakarkiv/dokumentflyt/': 'dokumentflyt';
    };
    readonly ny: {
      readonly 'arkivstruktur/ny-bygning/': 'bygning';
      readonly 'arkivstruktur/ny-dnummer/': 'dnummer';
      readonly 'arkivstruktur/ny-dokumentbeskrivelse/': 'dokumentbeskrivelse';
      readonly 'arkivstruktur/ny-enhetsidentifikator/': 'enhetsidentifikator';
      readonly 'arkivstruktur/ny-foedselsnummer/': 'foedselsnummer';
      readonly 'arkivstruktur/ny-korrespondansepartenhet/': 'korrespondansepartenhet';
      readonly 'arkivstruktur/ny-korrespondansepartintern/': 'korrespondansepartintern';
      readonly 'arkivstruktur/ny-korrespondansepartperson/': 'korrespondansepartperson';
      readonly 'arkivstruktur/ny-kryssreferanse/': 'kryssreferanse';
      readonly 'arkivstruktur/ny-matrikkel/': 'matrikkel';
      readonly 'arkivstruktur/ny-merknad/': 'merknad';
      readonly 'arkivstruktur/ny-partenhet/': 'partenhet';
      readonly 'arkivstruktur/ny-partperson/': 'partperson';
      readonly 'arkivstruktur/ny-plan/': 'plan';
      readonly 'arkivstruktur/ny-posisjon/': 'posisjon';
      readonly 'loggingogsporing/ny-endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/ny-hendelseslogg/': 'hendelseslogg';
      readonly 'sakarkiv/ny-dokumentflyt/': 'dokumentflyt';
    };
    readonly utvid: {
      readonly 'moeteogutvalgsbehandling/utvid-til-moeteregistrering/': 'moeteregistrering';
      readonly 'sakarkiv/utvid-til-arkivnotat/': 'arkivnotat';
      readonly 'sakarkiv/utvid-til-journalpost/': 'journalpost';
    };
  };
  readonly 'dokumentbeskrivelse': {
    readonly til: {
      readonly 'arkivstruktur/dokumentbeskrivelse/': 'dokumentbeskrivelse';
    };
    readonly liste: {
      readonly 'arkivstruktur/dokumentobjekt/': 'dokumentobjekt';
      readonly 'arkivstruktur/merknad/': 'merknad';
      readonly 'arkivstruktur/part/': 'part';
      readonly 'arkivstruktur/registrering/': 'registrering';
      readonly 'loggingogsporing/endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/hendelseslogg/': 'hendelseslogg';
      readonly 'metadata/dokumentmedium/': 'kode';
      readonly 'metadata/dokumentstatus/': 'kode';
      readonly 'metadata/dokumenttype/': 'kode';
      readonly 'metadata/tilknyttetregistreringsom/': 'kode';
      readonly 'metadata/virksomhetsspesifikkeMetadata/': 'virksomhetsspesifikkeMetadata';
    };
    readonly ny: {
      readonly 'arkivstruktur/ny-dokumentobjekt/': 'dokumentobjekt';
      readonly 'arkivstruktur/ny-merknad/': 'merknad';
      readonly 'arkivstruktur/ny-partenhet/': 'partenhet';
      readonly 'arkivstruktur/ny-partperson/': 'partperson';
      readonly 'loggingogsporing/ny-endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/ny-hendelseslogg/': 'hendelseslogg';
    };
    readonly utvid: Ingen;
  };
  readonly 'dokumentobjekt': {
    readonly til: {
      readonly 'arkivstruktur/dokumentbeskrivelse/': 'dokumentbeskrivelse';
      readonly 'arkivstruktur/dokumentobjekt/': 'dokumentobjekt';
    };
    readonly liste: {
      readonly 'arkivstruktur/konvertering/': 'konvertering';
      readonly 'loggingogsporing/endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/hendelseslogg/': 'hendelseslogg';
      readonly 'metadata/format/': 'kode';
      readonly 'metadata/variantformat/': 'kode';
    };
    readonly ny: {
      readonly 'arkivstruktur/ny-konvertering/': 'konvertering';
      readonly 'loggingogsporing/ny-endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/ny-hendelseslogg/': 'hendelseslogg';
    };
    readonly utvid: Ingen;
  };
  readonly 'korrespondansepart': {
    readonly til: {
      readonly 'arkivstruktur/korrespondansepart/': 'korrespondansepart';
    };
    readonly liste: {
      readonly 'loggingogsporing/endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/hendelseslogg/': 'hendelseslogg';
      readonly 'metadata/korrespondanseparttype/': 'kode';
      readonly 'metadata/virksomhetsspesifikkeMetadata/': 'virksomhetsspesifikkeMetadata';
    };
    readonly ny: {
      readonly 'loggingogsporing/ny-endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/ny-hendelseslogg/': 'hendelseslogg';
    };
    readonly utvid: Ingen;
  };
  readonly 'korrespondansepartenhet': {
    readonly til: {
      readonly 'arkivstruktur/korrespondansepartenhet/': 'korrespondansepartenhet';
    };
    readonly liste: {
      readonly 'loggingogsporing/endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/hendelseslogg/': 'hendelseslogg';
      readonly 'metadata/korrespondanseparttype/': 'kode';
      readonly 'metadata/virksomhetsspesifikkeMetadata/': 'virksomhetsspesifikkeMetadata';
    };
    readonly ny: {
      readonly 'loggingogsporing/ny-endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/ny-hendelseslogg/': 'hendelseslogg';
    };
    readonly utvid: Ingen;
  };
  readonly 'korrespondansepartperson': {
    readonly til: {
      readonly 'arkivstruktur/korrespondansepartperson/': 'korrespondansepartperson';
    };
    readonly liste: {
      readonly 'loggingogsporing/endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/hendelseslogg/': 'hendelseslogg';
      readonly 'metadata/korrespondanseparttype/': 'kode';
      readonly 'metadata/virksomhetsspesifikkeMetadata/': 'virksomhetsspesifikkeMetadata';
    };
    readonly ny: {
      readonly 'loggingogsporing/ny-endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/ny-hendelseslogg/': 'hendelseslogg';
    };
    readonly utvid: Ingen;
  };
  readonly 'korrespondansepartintern': {
    readonly til: {
      readonly 'arkivstruktur/korrespondansepartintern/': 'korrespondansepartintern';
    };
    readonly liste: {
      readonly 'loggingogsporing/endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/hendelseslogg/': 'hendelseslogg';
      readonly 'metadata/korrespondanseparttype/': 'kode';
      readonly 'metadata/virksomhetsspesifikkeMetadata/': 'virksomhetsspesifikkeMetadata';
    };
    readonly ny: {
      readonly 'loggingogsporing/ny-endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/ny-hendelseslogg/': 'hendelseslogg';
    };
    readonly utvid: Ingen;
  };
  readonly 'part': {
    readonly til: {
      readonly 'arkivstruktur/part/': 'part';
    };
    readonly liste: {
      readonly 'loggingogsporing/endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/hendelseslogg/': 'hendelseslogg';
      readonly 'metadata/partrolle/': 'kode';
      readonly 'metadata/virksomhetsspesifikkeMetadata/': 'virksomhetsspesifikkeMetadata';
    };
    readonly ny: {
      readonly 'loggingogsporing/ny-endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/ny-hendelseslogg/': 'hendelseslogg';
    };
    readonly utvid: Ingen;
  };
  readonly 'partenhet': {
    readonly til: {
      readonly 'arkivstruktur/partenhet/': 'partenhet';
    };
    readonly liste: {
      readonly 'loggingogsporing/endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/hendelseslogg/': 'hendelseslogg';
      readonly 'metadata/partrolle/': 'kode';
      readonly 'metadata/virksomhetsspesifikkeMetadata/': 'virksomhetsspesifikkeMetadata';
    };
    readonly ny: {
      readonly 'loggingogsporing/ny-endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/ny-hendelseslogg/': 'hendelseslogg';
    };
    readonly utvid: Ingen;
  };
  readonly 'partperson': {
    readonly til: {
      readonly 'arkivstruktur/partperson/': 'partperson';
    };
    readonly liste: {
      readonly 'loggingogsporing/endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/hendelseslogg/': 'hendelseslogg';
      readonly 'metadata/partrolle/': 'kode';
      readonly 'metadata/virksomhetsspesifikkeMetadata/': 'virksomhetsspesifikkeMetadata';
    };
    readonly ny: {
      readonly 'loggingogsporing/ny-endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/ny-hendelseslogg/': 'hendelseslogg';
    };
    readonly utvid: Ingen;
  };
  readonly 'merknad': {
    readonly til: {
      readonly 'arkivstruktur/merknad/': 'merknad';
    };
    readonly liste: {
      readonly 'loggingogsporing/endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/hendelseslogg/': 'hendelseslogg';
      readonly 'metadata/merknadstype/': 'kode';
    };
    readonly ny: {
      readonly 'loggingogsporing/ny-endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/ny-hendelseslogg/': 'hendelseslogg';
    };
    readonly utvid: Ingen;
  };
  readonly 'konvertering': {
    readonly til: {
      readonly 'arkivstruktur/konvertering/': 'konvertering';
    };
    readonly liste: {
      readonly 'loggingogsporing/endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/hendelseslogg/': 'hendelseslogg';
      readonly 'metadata/format/': 'kode';
    };
    readonly ny: {
      readonly 'loggingogsporing/ny-endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/ny-hendelseslogg/': 'hendelseslogg';
    };
    readonly utvid: Ingen;
  };
  readonly 'kryssreferanse': {
    readonly til: {
      readonly 'arkivstruktur/klasse/': 'klasse';
      readonly 'arkivstruktur/kryssreferanse/': 'kryssreferanse';
      readonly 'arkivstruktur/mappe/': 'mappe';
      readonly 'arkivstruktur/registrering/': 'registrering';
    };
    readonly liste: {
      readonly 'loggingogsporing/endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/hendelseslogg/': 'hendelseslogg';
    };
    readonly ny: {
      readonly 'loggingogsporing/ny-endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/ny-hendelseslogg/': 'hendelseslogg';
    };
    readonly utvid: Ingen;
  };
  readonly 'nasjonalidentifikator': {
    readonly til: {
      readonly 'arkivstruktur/nasjonalidentifikator/': 'nasjonalidentifikator';
    };
    readonly liste: {
      readonly 'loggingogsporing/endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/hendelseslogg/': 'hendelseslogg';
    };
    readonly ny: {
      readonly 'loggingogsporing/ny-endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/ny-hendelseslogg/': 'hendelseslogg';
    };
    readonly utvid: Ingen;
  };
  readonly 'bygning': {
    readonly til: {
      readonly 'arkivstruktur/bygning/': 'bygning';
    };
    readonly liste: {
      readonly 'loggingogsporing/endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/hendelseslogg/': 'hendelseslogg';
    };
    readonly ny: {
      readonly 'loggingogsporing/ny-endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/ny-hendelseslogg/': 'hendelseslogg';
    };
    readonly utvid: Ingen;
  };
  readonly 'enhetsidentifikator': {
    readonly til: {
      readonly 'arkivstruktur/enhetsidentifikator/': 'enhetsidentifikator';
    };
    readonly liste: {
      readonly 'loggingogsporing/endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/hendelseslogg/': 'hendelseslogg';
    };
    readonly ny: {
      readonly 'loggingogsporing/ny-endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/ny-hendelseslogg/': 'hendelseslogg';
    };
    readonly utvid: Ingen;
  };
  readonly 'matrikkel': {
    readonly til: {
      readonly 'arkivstruktur/matrikkel/': 'matrikkel';
    };
    readonly liste: {
      readonly 'loggingogsporing/endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/hendelseslogg/': 'hendelseslogg';
    };
    readonly ny: {
      readonly 'loggingogsporing/ny-endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/ny-hendelseslogg/': 'hendelseslogg';
    };
    readonly utvid: Ingen;
  };
  readonly 'foedselsnummer': {
    readonly til: {
      readonly 'arkivstruktur/foedselsnummer/': 'foedselsnummer';
    };
    readonly liste: {
      readonly 'loggingogsporing/endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/hendelseslogg/': 'hendelseslogg';
    };
    readonly ny: {
      readonly 'loggingogsporing/ny-endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/ny-hendelseslogg/': 'hendelseslogg';
    };
    readonly utvid: Ingen;
  };
  readonly 'dnummer': {
    readonly til: {
      readonly 'arkivstruktur/dnummer/': 'dnummer';
    };
    readonly liste: {
      readonly 'loggingogsporing/endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/hendelseslogg/': 'hendelseslogg';
    };
    readonly ny: {
      readonly 'loggingogsporing/ny-endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/ny-hendelseslogg/': 'hendelseslogg';
    };
    readonly utvid: Ingen;
  };
  readonly 'plan': {
    readonly til: {
      readonly 'arkivstruktur/plan/': 'plan';
    };
    readonly liste: {
      readonly 'loggingogsporing/endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/hendelseslogg/': 'hendelseslogg';
      readonly 'metadata/land/': 'kode';
    };
    readonly ny: {
      readonly 'loggingogsporing/ny-endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/ny-hendelseslogg/': 'hendelseslogg';
    };
    readonly utvid: Ingen;
  };
  readonly 'posisjon': {
    readonly til: {
      readonly 'arkivstruktur/posisjon/': 'posisjon';
    };
    readonly liste: {
      readonly 'loggingogsporing/endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/hendelseslogg/': 'hendelseslogg';
      readonly 'metadata/koordinatsystem/': 'kode';
    };
    readonly ny: {
      readonly 'loggingogsporing/ny-endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/ny-hendelseslogg/': 'hendelseslogg';
    };
    readonly utvid: Ingen;
  };
  readonly 'saksmappe': {
    readonly til: {
      readonly 'arkivstruktur/arkivdel/': 'arkivdel';
      readonly 'arkivstruktur/klasse/': 'klasse';
      readonly 'arkivstruktur/overmappe/': 'mappe';
      readonly 'sakarkiv/saksmappe/': 'saksmappe';
    };
    readonly liste: {
      readonly 'arkivstruktur/bygning/': 'bygning';
      readonly 'arkivstruktur/dnummer/': 'dnummer';
      readonly 'arkivstruktur/enhetsidentifikator/': 'enhetsidentifikator';
      readonly 'arkivstruktur/foedselsnummer/': 'foedselsnummer';
      readonly 'arkivstruktur/kryssreferanse/': 'kryssreferanse';
      readonly 'arkivstruktur/matrikkel/': 'matrikkel';
      readonly 'arkivstruktur/merknad/': 'merknad';
      readonly 'arkivstruktur/nasjonalidentifikator/': 'nasjonalidentifikator';
      readonly 'arkivstruktur/part/': 'part';
      readonly 'arkivstruktur/plan/': 'plan';
      readonly 'arkivstruktur/posisjon/': 'posisjon';
      readonly 'arkivstruktur/registrering/': 'registrering';
      readonly 'arkivstruktur/undermappe/': 'mappe';
      readonly 'loggingogsporing/endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/hendelseslogg/': 'hendelseslogg';
      readonly 'metadata/dokumentmedium/': 'kode';
      readonly 'metadata/saksstatus/': 'kode';
      readonly 'metadata/virksomhetsspesifikkeMetadata/': 'virksomhetsspesifikkeMetadata';
      readonly 'sakarkiv/presedens/': 'presedens';
      readonly 'sakarkiv/sekundaerklassifikasjon/': 'klasse';
    };
    readonly ny: {
      readonly 'arkivstruktur/ny-bygning/': 'bygning';
      readonly 'arkivstruktur/ny-dnummer/': 'dnummer';
      readonly 'arkivstruktur/ny-enhetsidentifikator/': 'enhetsidentifikator';
      readonly 'arkivstruktur/ny-foedselsnummer/': 'foedselsnummer';
      readonly 'arkivstruktur/ny-kryssreferanse/': 'kryssreferanse';
      readonly 'arkivstruktur/ny-mappe/': 'mappe';
      readonly 'arkivstruktur/ny-matrikkel/': 'matrikkel';
      readonly 'arkivstruktur/ny-merknad/': 'merknad';
      readonly 'arkivstruktur/ny-partenhet/': 'partenhet';
      readonly 'arkivstruktur/ny-partperson/': 'partperson';
      readonly 'arkivstruktur/ny-plan/': 'plan';
      readonly 'arkivstruktur/ny-posisjon/': 'posisjon';
      readonly 'arkivstruktur/ny-registrering/': 'registrering';
      readonly 'loggingogsporing/ny-endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/ny-hendelseslogg/': 'hendelseslogg';
      readonly 'moeteogutvalgsbehandling/ny-moetemappe/': 'moetemappe';
      readonly 'moeteogutvalgsbehandling/ny-moeteregistrering/': 'moeteregistrering';
      readonly 'sakarkiv/ny-arkivnotat/': 'arkivnotat';
      readonly 'sakarkiv/ny-journalpost/': 'journalpost';
      readonly 'sakarkiv/ny-presedens/': 'presedens';
      readonly 'sakarkiv/ny-saksmappe/': 'saksmappe';
    };
    readonly utvid: Ingen;
  };
  readonly 'journalpost': {
    readonly til: {
      readonly 'arkivstruktur/arkivdel/': 'arkivdel';
      readonly 'arkivstruktur/klasse/': 'klasse';
      readonly 'arkivstruktur/mappe/': 'mappe';
      readonly 'sakarkiv/journalpost/': 'journalpost';
    };
    readonly liste: {
      readonly 'arkivstruktur/bygning/': 'bygning';
      readonly 'arkivstruktur/dnummer/': 'dnummer';
      readonly 'arkivstruktur/dokumentbeskrivelse/': 'dokumentbeskrivelse';
      readonly 'arkivstruktur/enhetsidentifikator/': 'enhetsidentifikator';
      readonly 'arkivstruktur/foedselsnummer/': 'foedselsnummer';
      readonly 'arkivstruktur/korrespondansepart/': 'korrespondansepart';
      readonly 'arkivstruktur/kryssreferanse/': 'kryssreferanse';
      readonly 'arkivstruktur/matrikkel/': 'matrikkel';
      readonly 'arkivstruktur/merknad/': 'merknad';
      readonly 'arkivstruktur/nasjonalidentifikator/': 'nasjonalidentifikator';
      readonly 'arkivstruktur/part/': 'part';
      readonly 'arkivstruktur/plan/': 'plan';
      readonly 'arkivstruktur/posisjon/': 'posisjon';
      readonly 'loggingogsporing/endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/hendelseslogg/': 'hendelseslogg';
      readonly 'metadata/dokumentmedium/': 'kode';
      readonly 'metadata/journalposttype/': 'kode';
      readonly 'metadata/journalstatus/': 'kode';
      readonly 'metadata/virksomhetsspesifikkeMetadata/': 'virksomhetsspesifikkeMetadata';
      readonly 'sakarkiv/avskrivning/': 'avskrivning';
      readonly 'sakarkiv/dokumentflyt/': 'dokumentflyt';
      readonly 'sakarkiv/presedens/': 'presedens';
    };
    readonly ny: {
      readonly 'arkivstruktur/ny-bygning/': 'bygning';
      readonly 'arkivstruktur/ny-dnummer/': 'dnummer';
      readonly 'arkivstruktur/ny-dokumentbeskrivelse/': 'dokumentbeskrivelse';
      readonly 'arkivstruktur/ny-enhetsidentifikator/': 'enhetsidentifikator';
      readonly 'arkivstruktur/ny-foedselsnummer/': 'foedselsnummer';
      readonly 'arkivstruktur/ny-korrespondansepartenhet/': 'korrespondansepartenhet';
      readonly 'arkivstruktur/ny-korrespondansepartintern/': 'korrespondansepartintern';
      readonly 'arkivstruktur/ny-korrespondansepartperson/': 'korrespondansepartperson';
      readonly 'arkivstruktur/ny-kryssreferanse/': 'kryssreferanse';
      readonly 'arkivstruktur/ny-matrikkel/': 'matrikkel';
      readonly 'arkivstruktur/ny-merknad/': 'merknad';
      readonly 'arkivstruktur/ny-partenhet/': 'partenhet';
      readonly 'arkivstruktur/ny-partperson/': 'partperson';
      readonly 'arkivstruktur/ny-plan/': 'plan';
      readonly 'arkivstruktur/ny-posisjon/': 'posisjon';
      readonly 'loggingogsporing/ny-endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/ny-hendelseslogg/': 'hendelseslogg';
      readonly 'sakarkiv/ny-avskrivning/': 'avskrivning';
      readonly 'sakarkiv/ny-dokumentflyt/': 'dokumentflyt';
      readonly 'sakarkiv/ny-presedens/': 'presedens';
    };
    readonly utvid: Ingen;
  };
  readonly 'arkivnotat': {
    readonly til: {
      readonly 'arkivstruktur/arkivdel/': 'arkivdel';
      readonly 'arkivstruktur/klasse/': 'klasse';
      readonly 'arkivstruktur/mappe/': 'mappe';
      readonly 'sakarkiv/arkivnotat/': 'arkivnotat';
    };
    readonly liste: {
      readonly 'arkivstruktur/bygning/': 'bygning';
      readonly 'arkivstruktur/dnummer/': 'dnummer';
      readonly 'arkivstruktur/dokumentbeskrivelse/': 'dokumentbeskrivelse';
      readonly 'arkivstruktur/enhetsidentifikator/': 'enhetsidentifikator';
      readonly 'arkivstruktur/foedselsnummer/': 'foedselsnummer';
      readonly 'arkivstruktur/korrespondansepart/': 'korrespondansepart';
      readonly 'arkivstruktur/kryssreferanse/': 'kryssreferanse';
      readonly 'arkivstruktur/matrikkel/': 'matrikkel';
      readonly 'arkivstruktur/merknad/': 'merknad';
      readonly 'arkivstruktur/nasjonalidentifikator/': 'nasjonalidentifikator';
      readonly 'arkivstruktur/part/': 'part';
      readonly 'arkivstruktur/plan/': 'plan';
      readonly 'arkivstruktur/posisjon/': 'posisjon';
      readonly 'loggingogsporing/endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/hendelseslogg/': 'hendelseslogg';
      readonly 'metadata/dokumentmedium/': 'kode';
      readonly 'metadata/virksomhetsspesifikkeMetadata/': 'virksomhetsspesifikkeMetadata';
      readonly 'sakarkiv/dokumentflyt/': 'dokumentflyt';
    };
    readonly ny: {
      readonly 'arkivstruktur/ny-bygning/': 'bygning';
      readonly 'arkivstruktur/ny-dnummer/': 'dnummer';
      readonly 'arkivstruktur/ny-dokumentbeskrivelse/': 'dokumentbeskrivelse';
      readonly 'arkivstruktur/ny-enhetsidentifikator/': 'enhetsidentifikator';
      readonly 'arkivstruktur/ny-foedselsnummer/': 'foedselsnummer';
      readonly 'arkivstruktur/ny-korrespondansepartenhet/': 'korrespondansepartenhet';
      readonly 'arkivstruktur/ny-korrespondansepartintern/': 'korrespondansepartintern';
      readonly 'arkivstruktur/ny-korrespondansepartperson/': 'korrespondansepartperson';
      readonly 'arkivstruktur/ny-kryssreferanse/': 'kryssreferanse';
      readonly 'arkivstruktur/ny-matrikkel/': 'matrikkel';
      readonly 'arkivstruktur/ny-merknad/': 'merknad';
      readonly 'arkivstruktur/ny-partenhet/': 'partenhet';
      readonly 'arkivstruktur/ny-partperson/': 'partperson';
      readonly 'arkivstruktur/ny-plan/': 'plan';
      readonly 'arkivstruktur/ny-posisjon/': 'posisjon';
      readonly 'loggingogsporing/ny-endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/ny-hendelseslogg/': 'hendelseslogg';
      readonly 'sakarkiv/ny-dokumentflyt/': 'dokumentflyt';
    };
    readonly utvid: Ingen;
  };
  readonly 'avskrivning': {
    readonly til: {
      readonly 'sakarkiv/avskrivning/': 'avskrivning';
    };
    readonly liste: {
      readonly 'loggingogsporing/endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/hendelseslogg/': 'hendelseslogg';
      readonly 'metadata/avskrivningsmaate/': 'kode';
    };
    readonly ny: {
      readonly 'loggingogsporing/ny-endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/ny-hendelseslogg/': 'hendelseslogg';
    };
    readonly utvid: Ingen;
  };
  readonly 'dokumentflyt': {
    readonly til: {
      readonly 'sakarkiv/dokumentflyt/': 'dokumentflyt';
    };
    readonly liste: {
      readonly 'loggingogsporing/endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/hendelseslogg/': 'hendelseslogg';
      readonly 'metadata/flytstatus/': 'kode';
    };
    readonly ny: {
      readonly 'loggingogsporing/ny-endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/ny-hendelseslogg/': 'hendelseslogg';
    };
    readonly utvid: Ingen;
  };
  readonly 'presedens': {
    readonly til: {
      readonly 'sakarkiv/presedens/': 'presedens';
    };
    readonly liste: {
      readonly 'loggingogsporing/endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/hendelseslogg/': 'hendelseslogg';
      readonly 'metadata/presedensstatus/': 'kode';
      readonly 'sakarkiv/journalpost/': 'journalpost';
      readonly 'sakarkiv/saksmappe/': 'saksmappe';
    };
    readonly ny: {
      readonly 'loggingogsporing/ny-endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/ny-hendelseslogg/': 'hendelseslogg';
    };
    readonly utvid: Ingen;
  };
  readonly 'moetemappe': {
    readonly til: {
      readonly 'arkivstruktur/arkivdel/': 'arkivdel';
      readonly 'arkivstruktur/klasse/': 'klasse';
      readonly 'arkivstruktur/overmappe/': 'mappe';
      readonly 'moeteogutvalgsbehandling/moetemappe/': 'moetemappe';
    };
    readonly liste: {
      readonly 'arkivstruktur/bygning/': 'bygning';
      readonly 'arkivstruktur/dnummer/': 'dnummer';
      readonly 'arkivstruktur/enhetsidentifikator/': 'enhetsidentifikator';
      readonly 'arkivstruktur/foedselsnummer/': 'foedselsnummer';
      readonly 'arkivstruktur/kryssreferanse/': 'kryssreferanse';
      readonly 'arkivstruktur/matrikkel/': 'matrikkel';
      readonly 'arkivstruktur/merknad/': 'merknad';
      readonly 'arkivstruktur/nasjonalidentifikator/': 'nasjonalidentifikator';
      readonly 'arkivstruktur/part/': 'part';
      readonly 'arkivstruktur/plan/': 'plan';
      readonly 'arkivstruktur/posisjon/': 'posisjon';
      readonly 'arkivstruktur/registrering/': 'registrering';
      readonly 'arkivstruktur/undermappe/': 'mappe';
      readonly 'loggingogsporing/endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/hendelseslogg/': 'hendelseslogg';
      readonly 'metadata/dokumentmedium/': 'kode';
      readonly 'metadata/virksomhetsspesifikkeMetadata/': 'virksomhetsspesifikkeMetadata';
      readonly 'moeteogutvalgsbehandling/moetedeltaker/': 'moetedeltaker';
    };
    readonly ny: {
      readonly 'arkivstruktur/ny-bygning/': 'bygning';
      readonly 'arkivstruktur/ny-dnummer/': 'dnummer';
      readonly 'arkivstruktur/ny-enhetsidentifikator/': 'enhetsidentifikator';
      readonly 'arkivstruktur/ny-foedselsnummer/': 'foedselsnummer';
      readonly 'arkivstruktur/ny-kryssreferanse/': 'kryssreferanse';
      readonly 'arkivstruktur/ny-mappe/': 'mappe';
      readonly 'arkivstruktur/ny-matrikkel/': 'matrikkel';
      readonly 'arkivstruktur/ny-merknad/': 'merknad';
      readonly 'arkivstruktur/ny-partenhet/': 'partenhet';
      readonly 'arkivstruktur/ny-partperson/': 'partperson';
      readonly 'arkivstruktur/ny-plan/': 'plan';
      readonly 'arkivstruktur/ny-posisjon/': 'posisjon';
      readonly 'arkivstruktur/ny-registrering/': 'registrering';
      readonly 'loggingogsporing/ny-endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/ny-hendelseslogg/': 'hendelseslogg';
      readonly 'moeteogutvalgsbehandling/ny-moetedeltaker/': 'moetedeltaker';
      readonly 'moeteogutvalgsbehandling/ny-moetemappe/': 'moetemappe';
      readonly 'moeteogutvalgsbehandling/ny-moeteregistrering/': 'moeteregistrering';
      readonly 'sakarkiv/ny-arkivnotat/': 'arkivnotat';
      readonly 'sakarkiv/ny-journalpost/': 'journalpost';
      readonly 'sakarkiv/ny-saksmappe/': 'saksmappe';
    };
    readonly utvid: Ingen;
  };
  readonly 'moetedeltaker': {
    readonly til: {
      readonly 'moeteogutvalgsbehandling/moetedeltaker/': 'moetedeltaker';
    };
    readonly liste: {
      readonly 'loggingogsporing/endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/hendelseslogg/': 'hendelseslogg';
    };
    readonly ny: {
      readonly 'loggingogsporing/ny-endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/ny-hendelseslogg/': 'hendelseslogg';
    };
    readonly utvid: Ingen;
  };
  readonly 'moeteregistrering': {
    readonly til: {
      readonly 'arkivstruktur/arkivdel/': 'arkivdel';
      readonly 'arkivstruktur/klasse/': 'klasse';
      readonly 'arkivstruktur/mappe/': 'mappe';
      readonly 'moeteogutvalgsbehandling/moeteregistrering/': 'moeteregistrering';
    };
    readonly liste: {
      readonly 'arkivstruktur/bygning/': 'bygning';
      readonly 'arkivstruktur/dnummer/': 'dnummer';
      readonly 'arkivstruktur/dokumentbeskrivelse/': 'dokumentbeskrivelse';
      readonly 'arkivstruktur/enhetsidentifikator/': 'enhetsidentifikator';
      readonly 'arkivstruktur/foedselsnummer/': 'foedselsnummer';
      readonly 'arkivstruktur/korrespondansepart/': 'korrespondansepart';
      readonly 'arkivstruktur/kryssreferanse/': 'kryssreferanse';
      readonly 'arkivstruktur/matrikkel/': 'matrikkel';
      readonly 'arkivstruktur/merknad/': 'merknad';
      readonly 'arkivstruktur/nasjonalidentifikator/': 'nasjonalidentifikator';
      readonly 'arkivstruktur/part/': 'part';
      readonly 'arkivstruktur/plan/': 'plan';
      readonly 'arkivstruktur/posisjon/': 'posisjon';
      readonly 'loggingogsporing/endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/hendelseslogg/': 'hendelseslogg';
      readonly 'metadata/dokumentmedium/': 'kode';
      readonly 'metadata/moeteregistreringsstatus/': 'kode';
      readonly 'metadata/moeteregistreringstype/': 'kode';
      readonly 'metadata/moetesakstype/': 'kode';
      readonly 'metadata/virksomhetsspesifikkeMetadata/': 'virksomhetsspesifikkeMetadata';
      readonly 'sakarkiv/dokumentflyt/': 'dokumentflyt';
    };
    readonly ny: {
      readonly 'arkivstruktur/ny-bygning/': 'bygning';
      readonly 'arkivstruktur/ny-dnummer/': 'dnummer';
      readonly 'arkivstruktur/ny-dokumentbeskrivelse/': 'dokumentbeskrivelse';
      readonly 'arkivstruktur/ny-enhetsidentifikator/': 'enhetsidentifikator';
      readonly 'arkivstruktur/ny-foedselsnummer/': 'foedselsnummer';
      readonly 'arkivstruktur/ny-korrespondansepartenhet/': 'korrespondansepartenhet';
      readonly 'arkivstruktur/ny-korrespondansepartintern/': 'korrespondansepartintern';
      readonly 'arkivstruktur/ny-korrespondansepartperson/': 'korrespondansepartperson';
      readonly 'arkivstruktur/ny-kryssreferanse/': 'kryssreferanse';
      readonly 'arkivstruktur/ny-matrikkel/': 'matrikkel';
      readonly 'arkivstruktur/ny-merknad/': 'merknad';
      readonly 'arkivstruktur/ny-partenhet/': 'partenhet';
      readonly 'arkivstruktur/ny-partperson/': 'partperson';
      readonly 'arkivstruktur/ny-plan/': 'plan';
      readonly 'arkivstruktur/ny-posisjon/': 'posisjon';
      readonly 'loggingogsporing/ny-endringslogg/': 'endringslogg';
      readonly 'loggingogsporing/ny-hendelseslogg/': 'hendelseslogg';
      readonly 'sakarkiv/ny-dokumentflyt/': 'dokumentflyt';
    };
    readonly utvid: Ingen;
  };
  readonly 'administrativenhet': {
    readonly til: {
      readonly 'admin/administrativenhet/': 'administrativenhet';
    };
    readonly liste: {
      readonly 'admin/bruker/': 'bruker';
      readonly 'metadata/virksomhetsspesifikkeMetadata/': 'virksomhetsspesifikkeMetadata';
    };
    readonly ny: {
      readonly 'admin/ny-bruker/': 'bruker';
    };
    readonly utvid: Ingen;
  };
  readonly 'bruker': {
    readonly til: {
      readonly 'admin/bruker/': 'bruker';
    };
    readonly liste: {
      readonly 'admin/administrativenhet/': 'administrativenhet';
      readonly 'metadata/virksomhetsspesifikkeMetadata/': 'virksomhetsspesifikkeMetadata';
    };
    readonly ny: {
      readonly 'admin/ny-administrativenhet/': 'administrativenhet';
    };
    readonly utvid: Ingen;
  };
  readonly 'tilgang': {
    readonly til: {
      readonly 'admin/tilgang/': 'tilgang';
    };
    readonly liste: {
      readonly 'metadata/tilgangskategori/': 'kode';
      readonly 'metadata/tilgangsrestriksjon/': 'kode';
    };
    readonly ny: Ingen;
    readonly utvid: Ingen;
  };
  readonly 'virksomhetsspesifikkeMetadata': {
    readonly til: {
      readonly 'metadata/virksomhetsspesifikkeMetadata/': 'virksomhetsspesifikkeMetadata';
    };
    readonly liste: Ingen;
    readonly ny: Ingen;
    readonly utvid: Ingen;
  };
  readonly 'endringslogg': {
    readonly til: {
      readonly 'loggingogsporing/endringslogg/': 'endringslogg';
    };
    readonly liste: Ingen;
    readonly ny: Ingen;
    readonly utvid: {
      readonly 'loggingogsporing/utvid-til-hendelseslogg/': 'hendelseslogg';
    };
  };
  readonly 'hendelseslogg': {
    readonly til: {
      readonly 'loggingogsporing/hendelseslogg/': 'hendelseslogg';
    };
    readonly liste: {
      readonly 'metadata/hendelsetype/': 'kode';
    };
    readonly ny: Ingen;
    readonly utvid: Ingen;
  };
  readonly 'admin/system/': {
    readonly til: Ingen;
    readonly liste: Ingen;
    readonly ny: Ingen;
    readonly utvid: Ingen;
  };
  readonly 'kode': {
    readonly til: Ingen;
    readonly liste: Ingen;
    readonly ny: Ingen;
    readonly utvid: Ingen;
  };
  readonly 'ukjent': {
    readonly til: Ingen;
    readonly liste: Ingen;
    readonly ny: Ingen;
    readonly utvid: Ingen;
  };
}
