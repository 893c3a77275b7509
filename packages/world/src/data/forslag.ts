import type { Dato } from './csv.js';
import type { Regionkode } from './kommune.js';
import type { MaalId } from './strategi.js';
import type { Bindingsklasse, Vedtakstemakode } from './vedtakstema.js';

export type Forslagsstatus = 'innsendt' | 'vurderes' | 'returnert' | 'innstilt' | 'vedtatt';

/** Whole kroner. Always an estimate made for the demo; no real amount is known. */
export interface Kostnad {
  readonly demoanslag: true;
  /** Once, all together. */
  readonly poster: readonly { readonly tekst: string; readonly beloep: number }[];
  /** Each year from then on. */
  readonly aarlig?: number;
  readonly merknad: string;
}

/** A decision of RU in the demo. `avtalepunkt` is set when the class is `avtale`. */
export interface Demovedtak {
  readonly dato: Dato;
  readonly tekst: string;
  readonly bindingsklasse: Bindingsklasse;
  readonly tema: Vedtakstemakode;
  readonly avtalepunkt?: number;
}

/** A proposal for a joint initiative. Contents and dates are made for the demo. */
export interface Demoforslag {
  readonly kode: string;
  readonly tittel: string;
  readonly region: Regionkode;
  /** Who puts it forward: an eFagråd, or the interim contact point where there is none. */
  readonly avsender: string;
  readonly innsendt: Dato;
  readonly status: Forslagsstatus;
  readonly problem: string;
  readonly maal: readonly MaalId[];
  readonly begrunnelse: readonly string[];
  readonly kostnad?: Kostnad;
  readonly vurdering?: { readonly dato: Dato; readonly tekst: string };
  readonly innstilling?: { readonly dato: Dato; readonly tekst: string };
  readonly vedtak?: Demovedtak;
  readonly retur?: { readonly dato: Dato; readonly grunn: string };
  readonly demo: true;
}

/** A question to each party about taking part. */
export interface Deltakelsesspoersmaal {
  readonly sendt: Dato;
  readonly frist: Dato;
  readonly tekst: string;
  readonly svaralternativer: readonly { readonly kode: string; readonly tekst: string }[];
  readonly merknad: string;
}

export const forslagSakArkiv: Demoforslag & {
  readonly kostnad: Kostnad;
  readonly vurdering: NonNullable<Demoforslag['vurdering']>;
  readonly innstilling: NonNullable<Demoforslag['innstilling']>;
  readonly vedtak: Demovedtak;
  readonly deltakelsesspoersmaal: Deltakelsesspoersmaal;
} = {
  kode: 'sak-arkiv',
  tittel: 'Felles sak-/arkivsystem: anskaffelse og innføring',
  region: 'fosen',
  avsender: 'efagraad-fosen',
  innsendt: '2018-03-15',
  status: 'vedtatt',
  problem:
    'Kommunene på Fosen har hvert sitt sak-/arkivsystem, med egne avtaler, rutiner og koblinger til fagsystemene. To par av nabokommuner slås sammen i 2020 og må uansett velge system. Skjer det hver for seg, låses ulike løsninger fast i mange år til.',
  maal: [1, 3, 4],
  begrunnelse: [
    'Kommuner som skal slås sammen, trenger et system som er klart til den nye kommunen. Innføringen må derfor planlegges samlet fram mot 2020.',
    'Alle kommuner har de samme lovpliktene for arkiv, innsyn, personvern og sikkerhet. Én kravspesifikasjon dekker det meste; særbehov føres som avvik.',
    'Systemet er knutepunktet som fagsystemene leverer dokumentasjon til. Felles grensesnitt gjør at hver kobling lages én gang.',
    'Små kommuner har sjelden egen arkivar. Felles løsning gjør det mulig å dele på fagfolkene.',
    'Venter vi, vil flere kjøpe hver for seg, og grunnlaget for en felles anskaffelse forsvinner.',
  ],
  kostnad: {
    demoanslag: true,
    poster: [
      { tekst: 'Prosjektledelse, behovsarbeid og kravspesifikasjon 2018–2019', beloep: 2_400_000 },
      { tekst: 'Konkurranse og kontrakt 2019', beloep: 1_100_000 },
      { tekst: 'Innføring, konvertering og opplæring 2020–2021', beloep: 13_500_000 },
    ],
    aarlig: 3_500_000,
    merknad:
      'Anslag laget for demoen, ikke hentet fra noen kilde. Forutsetter at om lag 20 kommuner blir med. Prosjektplanen må erstatte tallene.',
  },
  vurdering: {
    dato: '2018-04-09',
    tekst:
      'Sekretariatet mener forslaget treffer et behov de fleste kommuner har, og at det er stort nok til å gi gevinst uten å bli uhåndterlig. Størst usikkerhet er knyttet til hvor mange som blir med, og når avtalene de har i dag, løper ut. Deltakerne må være navngitt når konkurransen kunngjøres. Derfor bør hver kommune svare tidlig, og svaret må skille mellom interesse, opsjon og fullmakt. Arbeidet krever om lag et halvt årsverk i sekretariatet fram til prosjektet er bemannet, og det får plass i arbeidsplanen dersom ingen annen ny satsing startes samtidig.',
  },
  innstilling: {
    dato: '2018-04-18',
    tekst:
      'Strategigruppen rår styringsgruppen til å støtte at prosjektet settes i gang. Sekretariatet spør alle kommuner om deltakelse med svarfrist 15. juni 2018 og legger fram prosjektplan med tidsplan og finansiering i løpet av høsten. Den enkelte kommune avgjør selv om den vil være med.',
  },
  vedtak: {
    dato: '2018-05-02',
    tekst:
      '1. Styringsgruppen støtter at det settes i gang et prosjekt for anskaffelse og innføring av felles sak-/arkivsystem.\n2. Kommunene oppfordres til å avklare deltakelsen innen 15. juni 2018.\n3. Sekretariatet legger fram prosjektplan høsten 2018, med tidsplan, finansiering og plan for trinnvis innføring fra 2020.\n4. Vedtaket binder ingen kommune til å delta. Deltakelse krever eget vedtak.',
    bindingsklasse: 'anbefaling',
    tema: 'felles-anskaffelse',
  },
  deltakelsesspoersmaal: {
    sendt: '2018-05-07',
    frist: '2018-06-15',
    tekst:
      'Vil kommunen være med på felles anskaffelse og innføring av sak-/arkivsystem? Oppgi hvilket svar kommunen gir, hvem som har gjort vedtaket, og når avtalen om dagens system løper ut.',
    svaralternativer: [
      { kode: 'fullmakt', tekst: 'Ja. Kommunen gir fullmakt til å anskaffe på dens vegne.' },
      {
        kode: 'opsjon',
        tekst: 'Kanskje. Kommunen vil stå oppført med opsjon på å slutte seg til kontrakten.',
      },
      { kode: 'interesse', tekst: 'Kommunen er interessert og vil følge arbeidet, men binder seg ikke.' },
      { kode: 'nei', tekst: 'Nei. Kommunen oppgir grunnen og når egen avtale løper ut.' },
    ],
    merknad: 'Strategien ber om avklaring før sommeren 2018. Selve datoen er satt for demoen.',
  },
  demo: true,
};

/** Proposals from other regions, so that the demo has cases in several states. */
export const andreForslag: readonly Demoforslag[] = [
  {
    kode: 'kompetanseprogram',
    tittel: 'Kompetanseprogram om ledelse av digital endring',
    region: 'innherred',
    avsender: 'Midlertidig kontaktpunkt for Innherred',
    innsendt: '2018-02-12',
    status: 'vedtatt',
    problem:
      'Mange digitale prosjekter stopper fordi arbeidsmåter og ansvar ikke endres. Ledere sier de mangler et felles språk og trening i å styre slike omstillinger.',
    maal: [1, 2],
    begrunnelse: [
      'Opplæring for hele ledergrupper gir mer enn kurs for enkeltpersoner.',
      'Samlinger fordelt på regionene gjør at også de minste kommunene kan delta.',
      'DiguTs veileder for digitalisering finnes og kan brukes som lærebok.',
    ],
    vurdering: {
      dato: '2018-03-05',
      tekst:
        'Sekretariatet støtter forslaget. Programmet kan starte høsten 2018 og gå ut 2019, men bare dersom begge årsverkene er på plass innen sommeren.',
    },
    innstilling: {
      dato: '2018-03-21',
      tekst:
        'Strategigruppen rår styringsgruppen til å starte programmet høsten 2018, først for øverste ledelse i kommunene.',
    },
    vedtak: {
      dato: '2018-05-02',
      tekst:
        '1. Kompetanseprogrammet starter høsten 2018 og varer ut 2019.\n2. Kommunene oppfordres til å melde på sine ledergrupper.\n3. Sekretariatet melder fra innen 1. september 2018 dersom bemanningen ikke holder.',
      bindingsklasse: 'anbefaling',
      tema: 'kompetanseprogram',
    },
    demo: true,
  },
  {
    kode: 'modenhetskartlegging',
    tittel: 'Årlig kartlegging av digital modenhet',
    region: 'vaernes',
    avsender: 'Midlertidig kontaktpunkt for Værnes',
    innsendt: '2018-03-08',
    status: 'innstilt',
    problem:
      'Ingen vet sikkert hvor stor forskjellen mellom kommunene er, eller om den blir mindre. Det gjør det vanskelig å sette inn hjelpen der den trengs.',
    maal: [2],
    begrunnelse: [
      'Et lite spørreskjema en gang i året er overkommelig også for små kommuner.',
      'Målet er en bedre samtale om tiltak, ikke en rangering. Hver kommune avgjør om egne tall skal vises.',
      'Tallene viser hvilke kommuner som kan være veiledere for andre.',
    ],
    kostnad: {
      demoanslag: true,
      poster: [{ tekst: 'Spørreskjema, gjennomføring og felles rapport', beloep: 240_000 }],
      merknad: 'Demoanslag for ett år. Fordelingen mellom kommunene er ikke avklart.',
    },
    vurdering: {
      dato: '2018-04-04',
      tekst:
        'Sekretariatet anbefaler en første kartlegging høsten 2018, med eget skjema, slik at resultatet kan brukes i kompetanseprogrammet.',
    },
    innstilling: {
      dato: '2018-05-23',
      tekst:
        'Strategigruppen rår styringsgruppen til å be kommunene gjennomføre kartleggingen hver høst, første gang i 2018.',
    },
    demo: true,
  },
  {
    kode: 'nasjonale-fellesloesninger',
    tittel: 'Felles innføring av nasjonale fellesløsninger',
    region: 'namdal',
    avsender: 'Midlertidig kontaktpunkt for Namdal',
    innsendt: '2018-04-16',
    status: 'vurderes',
    problem:
      'Løsninger som staten og KS tilbyr, tas i bruk ujevnt. De minste kommunene har ikke folk til å følge med på hva som finnes, og hva det krever.',
    maal: [3, 4, 5],
    begrunnelse: [
      'En felles oversikt over løsning, kommune og status sparer alle for det samme arbeidet.',
      'Ett innføringsløp for flere kommuner er lettere å bemanne enn ett i hver.',
      'DigiFin forutsetter at de som er med, tar i bruk det som blir laget.',
    ],
    demo: true,
  },
  {
    kode: 'ressursbank',
    tittel: 'Felles ressursbank for fagfolk',
    region: 'orkdal',
    avsender: 'Midlertidig kontaktpunkt for Orkdalsregionen',
    innsendt: '2018-03-01',
    status: 'returnert',
    problem:
      'Felles prosjekter trenger jurister, arkivarer, prosjektledere og sikkerhetsfolk. Kommunene har dem, men vet ikke om hverandres ledige tid.',
    maal: [1, 2],
    begrunnelse: [
      'En oversikt over hvem som kan lånes ut, hvor mye og hvor lenge, gjør det mulig å bemanne uten å ansette.',
      'Betaling mellom kommunene blir enklere når satser og roller er avtalt på forhånd.',
    ],
    retur: {
      dato: '2018-04-18',
      grunn:
        'Strategigruppen ber om at forslaget avklarer hvem som har arbeidsgiveransvaret ved utlån, og hvordan frikjøp betales. Det tas opp igjen når det er svart ut.',
    },
    demo: true,
  },
];
