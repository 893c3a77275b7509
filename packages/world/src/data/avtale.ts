import type { Vedtakstemakode } from './vedtakstema.js';

export interface Avtalepunkt {
  readonly nummer: number;
  readonly tittel: string;
  readonly tekst: string;
  /** What it obliges a party to, in short. */
  readonly forplikter: string;
  /** Subjects RU may decide with effect for the parties under this clause; empty for none. */
  readonly dekker: readonly Vedtakstemakode[];
}

export interface Avtale {
  readonly tittel: string;
  readonly versjon: string;
  readonly status: 'utkast';
  readonly merknad: string;
  readonly punkter: readonly Avtalepunkt[];
}

type Utkast = Omit<Avtalepunkt, 'nummer'>;

const punkter: readonly Utkast[] = [
  {
    tittel: 'Formål',
    tekst:
      'Partene går sammen om digital utvikling for å gi innbyggere og næringsliv bedre tjenester, jevne ut forskjeller mellom kommunene og få mer igjen for pengene. Avtalen sier hvem som bestemmer hva, og hva hver part bidrar med.',
    forplikter: 'Å arbeide for formålet.',
    dekker: [],
  },
  {
    tittel: 'Parter og frivillighet',
    tekst:
      'Kommuner, fylkeskommunen og andre virksomheter med oppgaver i Trøndelag kan være part. Ingen blir part uten vedtak i eget kompetent organ og underskrift. Deltakelsen gjelder den versjonen av avtalen parten har skrevet under på.',
    forplikter: 'Ingenting før eget vedtak og underskrift foreligger.',
    dekker: [],
  },
  {
    tittel: 'Gjensidige forventninger og plikter',
    tekst:
      'Hver part forankrer arbeidet i sin øverste administrative ledelse, svarer på felles spørsmål innen fristen, lar ledere og medarbeidere ta del i kompetanseprogrammet og deler det den har laget når andre kan ha nytte av det. Samarbeidet gir til gjengjeld råd, oversikt og tilgang til felles fagfolk. Styringsgruppen fastsetter innholdet i kompetanseprogrammet.',
    forplikter: 'Å svare innen frist, delta i kompetanseprogrammet og dele erfaringer.',
    dekker: ['kompetanseprogram'],
  },
  {
    tittel: 'Styringsgruppen',
    tekst:
      'Rådmannsutvalget er styringsgruppe. Det avgjør hvilke felles satsinger som fremmes og i hvilken rekkefølge, fastsetter mandat og budsjett for strategigruppen og sekretariatet og velger strategigruppens leder og medlemmer. Utvalget søker enighet. Blir det uenighet, stemmes det med én stemme per stemmeberettiget plass, og protokollen viser både stemmetallet og hvor mange innbyggere hver side representerer.',
    forplikter: 'Å rette seg etter rekkefølgen på felles satsinger når felles midler og folk fordeles.',
    dekker: ['prioritering-felles-satsinger', 'mandat-budsjett-sekretariat', 'valg-strategigruppe'],
  },
  {
    tittel: 'Grensen for styringsgruppens myndighet',
    tekst:
      'Et vedtak i styringsgruppen binder en part bare når det gjelder samarbeidets egne forhold, når et punkt i denne avtalen åpner for det, eller når parten selv har gjort vedtak om det. Alt annet er råd. Hvert vedtak skal opplyse hva det bygger på, og ved tvil regnes det som et råd.',
    forplikter: 'Ingenting utover det avtalen eller eget vedtak gir grunnlag for.',
    dekker: [],
  },
  {
    tittel: 'Finansiering og opptrapping',
    tekst:
      'I oppstarten dekkes felles kostnader så langt som mulig av skjønnsmidler. Partenes egenandel øker trinnvis, og et trinn tas først når den milepælen det er knyttet til, er nådd. Styringsgruppen fastsetter årets egenandel etter en fordelingsnøkkel partene har fått lagt fram, og aldri høyere enn trappen i vedlegget. Utgifter til en bestemt satsing bæres av dem som er med i den. Størrelsen på trappen fylles inn når partene har behandlet den.',
    forplikter: 'Å betale fastsatt egenandel innenfor trappen.',
    dekker: ['egenandel-innenfor-ramme'],
  },
  {
    tittel: 'Strategigruppe og sekretariat',
    tekst:
      'Strategigruppen gjør saker klare for styringsgruppen og følger opp det som er vedtatt. Fylkeskommunen leder sekretariatet, som starter med to årsverk. Arbeidsplanen vedtas for ett år om gangen og viser hva kapasiteten brukes til. Ingen ny satsing settes i gang uten at sekretariatet er bemannet for den.',
    forplikter: 'Å gi sekretariatet opplysningene det trenger for å gjøre jobben sin.',
    dekker: ['arbeidsplan-sekretariat'],
  },
  {
    tittel: 'eFagråd og kontaktpunkt',
    tekst:
      'Kommunene i en region samordner behovene sine i et eFagråd og bestemmer selv hvem som sitter der. Rådet peker ut en kandidat til kontaktpunkt, og styringsgruppen velger. Avslås kandidaten, skal grunnen oppgis, og regionen foreslår en ny. En region uten eFagråd kan ha et midlertidig kontaktpunkt. Styringsgruppen kan sette felles frister og form for regionenes prioriteringer.',
    forplikter: 'Å delta i regionens prioritering innen fristen.',
    dekker: ['regional-prioritering'],
  },
  {
    tittel: 'Deltakelse i felles satsinger',
    tekst:
      'En part er med i en satsing eller felles anskaffelse først når den selv har vedtatt det. Vedtaket skal si hva parten går inn i, hvor mye det kan koste og hvilke fullmakter som gis. En part kan reservere seg mot en sak eller et prosjekt uten å måtte forlate samarbeidet. Reservasjonen meldes skriftlig før bindende forpliktelser er inngått med tredjepart.',
    forplikter: 'Å svare ja eller nei på spørsmål om deltakelse; et ja forplikter etter sitt eget innhold.',
    dekker: [],
  },
  {
    tittel: 'Informasjon, arkiv og offentlighet',
    tekst:
      'Partene deler erfaringer, maler og status så langt taushetsplikten tillater. Dokumenter i samarbeidet arkiveres hos sekretariatets virksomhet, og partene arkiverer sine egne vedtak. Sakslister, protokoller og vedtak legges åpent ut når loven ikke hindrer det. Styringsgruppen avgjør hva partene melder om egen status og hvor ofte. En kommunes egne modenhetstall vises ikke offentlig uten at kommunen har sagt ja.',
    forplikter: 'Å rapportere egen status og arkivere egne vedtak.',
    dekker: ['rapportering'],
  },
  {
    tittel: 'Personvern og informasjonssikkerhet',
    tekst:
      'Hver part er behandlingsansvarlig for sine egne personopplysninger. Før opplysninger behandles i fellesskap, skal ansvar, risiko og nødvendige databehandleravtaler være på plass skriftlig. Styringsgruppen kan fastsette felles rutiner for varsling og tilgangsstyring. Sikkerhetsbrudd som kan ramme andre parter, meldes dem uten opphold.',
    forplikter: 'Å følge felles rutiner og varsle om sikkerhetsbrudd.',
    dekker: ['fellesrutiner-sikkerhet'],
  },
  {
    tittel: 'Inntreden og oppsigelse',
    tekst:
      'Nye parter kan tre inn når som helst ved å skrive under på gjeldende versjon. En part kan si opp med seks måneders skriftlig varsel til utgangen av et kalenderår. Forpliktelser i satsinger parten har sluttet seg til, løper etter avtalen for satsingen. Slås en part sammen med andre eller deles, avklarer den eller de nye enhetene selv om de vil videreføre deltakelsen; ansvar fordeles ikke uten at det er skriftlig avtalt.',
    forplikter: 'Å varsle seks måneder før utgangen av et kalenderår ved oppsigelse.',
    dekker: [],
  },
  {
    tittel: 'Endringer',
    tekst:
      'Forslag til endring sendes partene med begrunnelse og minst tre måneders svarfrist. Endringen gjelder for dem som har skrevet under på den nye versjonen. De øvrige er bundet av versjonen de har fra før, til de slutter seg til eller går ut.',
    forplikter: 'Å behandle endringsforslag innen svarfristen.',
    dekker: [],
  },
  {
    tittel: 'Uenighet og varighet',
    tekst:
      'Uenighet tas opp i strategigruppen og deretter i styringsgruppen. Finner ikke partene en løsning, kan de be en nøytral tredjepart om å mekle. Avtalen gjelder fra underskrift og ut 2021, og evalueres i god tid før den løper ut.',
    forplikter: 'Å forsøke å løse uenighet i samarbeidets egne organer først.',
    dekker: [],
  },
];

export const avtale: Avtale = {
  tittel: 'Avtale om digital samhandling mellom kommuner og virksomheter i Trøndelag',
  versjon: '0.9',
  status: 'utkast',
  merknad:
    'Utkast til bruk i demoen. Frister, varslingstid og stemmeregel er forslag; beløp er utelatt fordi de ikke er kjent.',
  punkter: punkter.map((punkt, i) => ({ nummer: i + 1, ...punkt })),
};
