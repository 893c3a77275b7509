import type { MaalId } from './strategi.js';

export interface Utsagn {
  /** Dimension letter and number, such as `L1`. */
  readonly kode: string;
  readonly tekst: string;
  /** The first thing to do when the score is low. */
  readonly foersteTiltak: string;
}

export interface Dimensjon {
  readonly kode: string;
  readonly navn: string;
  readonly maal: readonly MaalId[];
  readonly utsagn: readonly Utsagn[];
}

export interface Modenhetsmodell {
  readonly navn: string;
  readonly versjon: string;
  readonly veiledning: string;
  readonly skala: readonly { readonly verdi: number; readonly navn: string; readonly tekst: string }[];
  /** Answers that leave the item out of the score. */
  readonly utenforSkala: readonly { readonly kode: string; readonly navn: string }[];
  /** A score of 0-100 belongs to the first band whose `tilOgMed` it does not exceed. */
  readonly baand: readonly { readonly navn: string; readonly tilOgMed: number }[];
  /** Size classes for comparing like with like; `under` is absent for the largest. */
  readonly stoerrelsesgrupper: readonly {
    readonly kode: string;
    readonly navn: string;
    readonly under?: number;
  }[];
  /** A municipality may be a mentor on an item it scores at least this on. */
  readonly veilederFra: number;
  readonly dimensjoner: readonly Dimensjon[];
}

function dimensjon(
  kode: string,
  navn: string,
  maal: readonly MaalId[],
  utsagn: readonly (readonly [tekst: string, foersteTiltak: string])[],
): Dimensjon {
  return {
    kode,
    navn,
    maal,
    utsagn: utsagn.map(([tekst, foersteTiltak], i) => ({ kode: `${kode}${i + 1}`, tekst, foersteTiltak })),
  };
}

export const modenhetsmodell: Modenhetsmodell = {
  navn: 'Felles modenhetskartlegging',
  versjon: '1',
  veiledning:
    'Svar for kommunen som helhet, helst i ledergruppen. Skalaen måler hvor langt arbeidet har kommet, ikke hvor godt det er. Resultatet er et grunnlag for samtale og tiltak og forklarer ikke i seg selv hvorfor noe er som det er.',
  skala: [
    { verdi: 0, navn: 'Ikke startet', tekst: 'Ingenting er gjort.' },
    { verdi: 1, navn: 'Planlagt', tekst: 'Det er bestemt og satt av tid eller penger.' },
    { verdi: 2, navn: 'I gang', tekst: 'Arbeidet pågår eller er innført i deler av kommunen.' },
    { verdi: 3, navn: 'Fulgt opp med måling', tekst: 'Det er innført, og kommunen måler om det virker.' },
    {
      verdi: 4,
      navn: 'Forbedres og deles',
      tekst: 'Målingene brukes til å bli bedre, og andre får del i erfaringene.',
    },
  ],
  utenforSkala: [
    { kode: 'vet-ikke', navn: 'Vet ikke' },
    { kode: 'ikke-aktuelt', navn: 'Ikke aktuelt' },
  ],
  baand: [
    { navn: 'Grunnleggende', tilOgMed: 25 },
    { navn: 'Middels', tilOgMed: 50 },
    { navn: 'Langt på vei', tilOgMed: 75 },
    { navn: 'Langt framme', tilOgMed: 100 },
  ],
  stoerrelsesgrupper: [
    { kode: 'liten', navn: 'Under 5 000 innbyggere', under: 5_000 },
    { kode: 'mellomstor', navn: '5 000–10 000 innbyggere', under: 10_000 },
    { kode: 'stor', navn: 'Over 10 000 innbyggere' },
  ],
  veilederFra: 3,
  dimensjoner: [
    dimensjon(
      'L',
      'Ledelse og styring',
      [2],
      [
        [
          'Øverste ledergruppe har digitalisering fast på sakslisten',
          'Sett temaet opp på fast møte hver måned',
        ],
        [
          'Digitaliseringsstrategien er vedtatt og henger sammen med økonomiplanen',
          'Legg strategien ved neste rullering av økonomiplanen',
        ],
        [
          'Én person i ledergruppen har ansvaret for digital utvikling',
          'Skriv ansvaret inn i en lederavtale',
        ],
        [
          'Skriftlige kriterier avgjør hvilke prosjekter som startes',
          'Ta i bruk de felles kriteriene fra strategigruppen',
        ],
        ['Kommunen bidrar jevnlig i regionens eFagråd', 'Pek ut et fast medlem med stedfortreder'],
      ],
    ),
    dimensjon(
      'K',
      'Kompetanse og endringskraft',
      [2],
      [
        [
          'Ledere på alle nivåer har lært å lede digital endring',
          'Meld ledergruppen på kompetanseprogrammet',
        ],
        [
          'Tillitsvalgte og ansatte det gjelder, er med når endringer planlegges',
          'Avtal fast møtepunkt med tillitsvalgte i hvert prosjekt',
        ],
        [
          'Det er kartlagt hvilken digital kompetanse som mangler, og lagt en plan',
          'Spør enhetslederne og lag en enkel oversikt',
        ],
        [
          'Fagfolk lånes ut til eller inn fra andre kommuner',
          'Registrer én fagperson i den felles ressursbanken',
        ],
        [
          'Det som er lært av en endring, blir skrevet ned og fortalt videre',
          'Skriv én side etter neste innføring og del den',
        ],
      ],
    ),
    dimensjon(
      'B',
      'Tjenester for brukerne',
      [1, 4],
      [
        [
          'Tjenestene flest bruker, kan gjøres ferdig på nett',
          'List opp de ti mest brukte og finn hvor de stopper',
        ],
        [
          'Innbyggere eller bedrifter er med når tjenester utformes',
          'Prøv neste skjema på fem brukere før det legges ut',
        ],
        [
          'Nettjenestene er lette å forstå og mulige å bruke for alle',
          'Sjekk de tre viktigste sidene mot kravene til universell utforming',
        ],
        ['Den som ikke klarer seg på nett, får hjelp', 'Avklar hvem på servicetorget som gir hjelp, og når'],
        [
          'Kommunen måler hvor mye tjenestene brukes, og hva brukerne synes',
          'Legg ett tilfredshetsspørsmål på kvitteringssiden',
        ],
      ],
    ),
    dimensjon(
      'F',
      'Fellesløsninger og standarder',
      [3],
      [
        [
          'Kommunen vet hvilke nasjonale fellesløsninger som finnes, og hvor den selv står',
          'Fyll ut egen kolonne i det felles registeret',
        ],
        [
          'Før noe kjøpes, undersøkes det om flere kan kjøpe sammen',
          'Meld behovet til kontaktpunktet før egen utlysning',
        ],
        [
          'Systemene deler data gjennom åpne grensesnitt som er beskrevet',
          'Still krav om åpne grensesnitt i neste kontrakt',
        ],
        ['Arbeidsprosesser samordnes før de blir digitale', 'Tegn én prosess sammen med en nabokommune'],
        [
          'Kommunen kjenner utløpet av kontraktene sine og har gjort det kjent for samarbeidet',
          'Registrer sluttdato for de fem største kontraktene',
        ],
      ],
    ),
    dimensjon(
      'I',
      'Informasjon, arkiv, personvern og sikkerhet',
      [3, 4],
      [
        [
          'Det arkivverdige havner i arkivet av seg selv',
          'Finn det fagsystemet som mangler arkivkobling og betyr mest',
        ],
        [
          'Oversikten over behandling av personopplysninger er komplett og holdes ved like',
          'Gå gjennom protokollen med hver enhet',
        ],
        [
          'Risikoen er vurdert før en ny løsning tas i bruk',
          'Gjør vurderingen til et krav ved beslutningspunkt',
        ],
        [
          'Den sikkerhetsansvarlige rapporterer rett til øverste leder',
          'Avtal fast rapportering to ganger i året',
        ],
        [
          'Kommunen får med seg dataene sine når leverandøren byttes',
          'Be dagens leverandør om et prøveuttrekk',
        ],
      ],
    ),
    dimensjon(
      'G',
      'Gjennomføring og gevinst',
      [2],
      [
        [
          'Prosjekter følger en modell med faste beslutningspunkter',
          'Bruk Prosjektveiviseren i neste prosjekt',
        ],
        [
          'Alle gevinster har eier, måling av utgangspunktet og et mål i tall',
          'Mål utgangspunktet for én gevinst nå',
        ],
        ['Gevinstene følges også etter prosjektslutt', 'Sett en dato for oppfølging et år etter innføring'],
        [
          'Prosjekter avsluttes når grunnen til å ha dem er borte',
          'Spør om begrunnelsen holder ved hvert beslutningspunkt',
        ],
        ['Oppnådde gevinster får følger for budsjett og bemanning', 'Ta gevinstene inn i budsjettarbeidet'],
      ],
    ),
    dimensjon(
      'S',
      'Samhandling',
      [1, 5],
      [
        ['Regionen får beskjed om kommunens behov hvert år', 'Send inn tre behov før regionens frist'],
        ['Kommunen gjør eget vedtak om felles saker innen fristen', 'Legg felles frister inn i årshjulet'],
        ['Kommunen setter av bestemte ansatte til felles prosjekter', 'Avtal tid og periode for én ansatt'],
        ['Det kommunen lager selv, er tilgjengelig for andre', 'Del én mal eller løsning i samarbeidet'],
        [
          'Brukerne møter samme løsning her som hos naboene',
          'Velg ett skjema og gjør det likt med nabokommunen',
        ],
      ],
    ),
  ],
};
