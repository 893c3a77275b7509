import type { Dato } from './csv.js';

/** One yearly round of project grants. Deadlines move every year; an absent field is unknown. */
export interface Skjoennsrunde {
  readonly aar: number;
  readonly soeknadsfrist: Dato;
  readonly rapportfrist?: Dato;
  readonly offentliggjort?: Dato;
  readonly soeknader?: number;
  readonly innvilget?: number;
  /** Whole kroner. */
  readonly ramme?: number;
  readonly stoersteTiltak?: string;
  readonly kilde: string;
}

export interface Tilskuddsregel {
  readonly kode: string;
  readonly tekst: string;
  readonly gjelder: string;
  readonly kilde: string;
}

const statsforvalter = 'statsforvalteren.no, Trøndelag, tilskudd';

export const skjoennsrunder: readonly Skjoennsrunde[] = [
  {
    aar: 2018,
    soeknadsfrist: '2018-02-01',
    offentliggjort: '2018-05-16',
    soeknader: 73,
    innvilget: 27,
    ramme: 25_000_000,
    stoersteTiltak: 'Helseplattformen',
    kilde: `${statsforvalter}, tildeling av skjønnsmidler 2018`,
  },
  { aar: 2019, soeknadsfrist: '2018-06-01', kilde: `${statsforvalter}, tildeling av skjønnsmidler 2018` },
  {
    aar: 2020,
    soeknadsfrist: '2019-06-03',
    rapportfrist: '2021-02-01',
    kilde: 'fylkesmannen.no, Trøndelag, tilskudd 2019/06',
  },
  {
    aar: 2021,
    soeknadsfrist: '2020-09-01',
    rapportfrist: '2022-06-01',
    kilde: `${statsforvalter} 2020/09`,
  },
];

/** Smallest grant in whole kroner. */
export const minsteSkjoennsbeloep = 150_000;

export const skjoennsregler: readonly Tilskuddsregel[] = [
  {
    kode: 'soeker',
    tekst: 'Bare kommuner kan søke, og søkeren har ansvaret. Andre kan være med som partnere.',
  },
  { kode: 'minstebeloep', tekst: 'Det gis ikke tilskudd på mindre enn 150 000 kroner.' },
  { kode: 'ikke-drift', tekst: 'Vanlige driftsutgifter dekkes ikke.' },
  { kode: 'ikke-naering', tekst: 'Tiltak som bare gjelder næringsutvikling, faller utenfor.' },
  { kode: 'ikke-egenandel', tekst: 'Midlene kan ikke brukes som egenandel i en annen statlig ordning.' },
  { kode: 'spredning', tekst: 'Erfaringene skal gjøres kjent for andre.' },
  { kode: 'kriterier', tekst: 'Søknader vurderes etter kvalitet, grad av nyskaping og nytte for andre.' },
  { kode: 'isord', tekst: 'Søknad og rapport leveres i ISORD med ID-porten, og begge er åpne for innsyn.' },
].map((regel) => ({ ...regel, gjelder: 'Trøndelag, rundene 2018–2021', kilde: statsforvalter }));

/** The municipal sector's joint fund from 2018. Amounts in whole kroner. */
export const digifin = {
  navn: 'DigiFin',
  engangPerInnbygger: { kommune: 20, fylkeskommune: 5 },
  bidragFraDepartementet: 125_000_000,
  anslaattFondNaarAlleErMed: 250_000_000,
  kommunerMedITroendelag: 24,
  merknad:
    'Et engangsbeløp gir rett til både å søke og å ta i bruk det fondet har betalt. Hvilke 24 av kommunene i Trøndelag som var med, er ukjent. Beløp per kommune er regneeksempler; faktisk telletidspunkt kan avvike.',
  kilde: 'ks.no, finansieringsordningen DigiFin; samhandlingsstrategien 2018–2021',
} as const;

/** One-off DigiFin amount for a municipality, in kroner. */
export function digifinEngang(folketall: number): number {
  return folketall * digifin.engangPerInnbygger.kommune;
}
