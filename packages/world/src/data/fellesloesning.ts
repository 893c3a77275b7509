import type { MaalId } from './strategi.js';

/** Names, owners and purposes of solutions as they were offered in 2018: common knowledge, no claim of who used them. */
export interface Fellesloesning {
  readonly kode: string;
  readonly tittel: string;
  readonly type: 'nasjonal' | 'kommunesektor' | 'samarbeid';
  readonly eier: string;
  readonly beskrivelse: string;
  readonly nettadresse?: string;
  readonly maal: readonly MaalId[];
}

const difi = 'Direktoratet for forvaltning og IKT (Difi)';

export const fellesloesninger: readonly Fellesloesning[] = [
  {
    kode: 'id-porten',
    tittel: 'ID-porten',
    type: 'nasjonal',
    eier: difi,
    beskrivelse: 'Felles innlogging til offentlige tjenester på nett, med elektronisk ID.',
    maal: [3, 4],
  },
  {
    kode: 'krr',
    tittel: 'Kontakt- og reservasjonsregisteret',
    type: 'nasjonal',
    eier: difi,
    beskrivelse:
      'Innbyggernes mobilnummer og e-postadresse, og hvem som har reservert seg mot digital post fra det offentlige.',
    maal: [3, 4],
  },
  {
    kode: 'digital-postkasse',
    tittel: 'Digital postkasse til innbyggere',
    type: 'nasjonal',
    eier: difi,
    beskrivelse: 'Brev fra det offentlige til innbyggerens egen, valgte digitale postkasse.',
    maal: [3, 4],
  },
  {
    kode: 'einnsyn',
    tittel: 'eInnsyn',
    type: 'nasjonal',
    eier: difi,
    beskrivelse: 'Offentlige journaler samlet på ett sted, med bestilling av innsyn.',
    nettadresse: 'https://einnsyn.no',
    maal: [3, 4],
  },
  {
    kode: 'altinn',
    tittel: 'Altinn',
    type: 'nasjonal',
    eier: 'Brønnøysundregistrene',
    beskrivelse:
      'Skjema og dialog mellom næringslivet og det offentlige, og styring av hvem som kan handle for hvem.',
    nettadresse: 'https://www.altinn.no',
    maal: [3, 4],
  },
  {
    kode: 'folkeregisteret',
    tittel: 'Folkeregisteret',
    type: 'nasjonal',
    eier: 'Skatteetaten',
    beskrivelse: 'Opplysninger om innbyggerne, hentet fra kilden i stedet for å spørre dem på nytt.',
    nettadresse: 'https://www.skatteetaten.no',
    maal: [3],
  },
  {
    kode: 'matrikkelen',
    tittel: 'Matrikkelen',
    type: 'nasjonal',
    eier: 'Kartverket',
    beskrivelse: 'Landets register over eiendommer, bygninger og adresser.',
    nettadresse: 'https://www.kartverket.no',
    maal: [3],
  },
  {
    kode: 'helsenorge',
    tittel: 'Helsenorge',
    type: 'nasjonal',
    eier: 'Direktoratet for e-helse',
    beskrivelse: 'Innbyggernes inngang til helsetjenestene på nett.',
    nettadresse: 'https://www.helsenorge.no',
    maal: [3, 4],
  },
  {
    kode: 'feide',
    tittel: 'Feide',
    type: 'nasjonal',
    eier: 'Uninett',
    beskrivelse: 'Felles innlogging for elever, lærere og andre i utdanning.',
    nettadresse: 'https://www.feide.no',
    maal: [3],
  },
  {
    kode: 'svarut',
    tittel: 'KS SvarUt',
    type: 'kommunesektor',
    eier: 'KS',
    beskrivelse: 'Utsending av post fra kommunen: digitalt der mottakeren kan ta imot det, ellers på papir.',
    nettadresse: 'https://www.ks.no',
    maal: [3, 4],
  },
  {
    kode: 'veileder',
    tittel: 'Veileder for digitalisering',
    type: 'samarbeid',
    eier: 'DiguT',
    beskrivelse: 'Samarbeidets egen veileder, som kompetanseprogrammet bygger på.',
    maal: [1, 2],
  },
];

/** Stands on every state the demo sets: nobody has said how far any municipality had come. */
export const demokilde = 'Laget for demonstrasjonen, ikke opplyst av kommunen';

export const demokartlegging = {
  tittel: 'Hvor langt er kommunen kommet med de nasjonale fellesløsningene?',
  tekst:
    'Sekretariatet samler en oversikt, slik at kommuner på samme sted kan finne hverandre. Svar så godt dere kan. Svaret kan endres.',
  frist: '2018-06-15',
  loesninger: ['id-porten', 'krr', 'digital-postkasse', 'einnsyn', 'altinn', 'svarut'],
  /** Made for the demo. */
  svarte: ['trondheim', 'oerland', 'levanger', 'oppdal'],
} as const;
