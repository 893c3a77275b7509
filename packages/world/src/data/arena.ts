import type { Dato } from './csv.js';
import { kommuner, type Regionkode } from './kommune.js';
import { regioner } from './region.js';

export type Arenatype = 'styringsgruppe' | 'strategigruppe' | 'sekretariat' | 'efagraad';
export type Arenastatus = 'ikke-startet' | 'prosess' | 'etablert' | 'virksomt';
export type Kapasitet = 'ordinaer' | 'styringsgruppe';

/** A seat held by a role on behalf of a party; never by a named person. */
export interface Plass {
  readonly kode: string;
  readonly rolle: string;
  /** Slug of a municipality or code of a partner. */
  readonly part: string;
  readonly funksjon: 'leder' | 'medlem' | 'observatoer';
  readonly stemmerett: boolean;
  /** The seat counts only in meetings held in this capacity. */
  readonly kapasitet?: Kapasitet;
  readonly kontaktpunktFor?: Regionkode;
  /** Contact point of a region that has no eFagråd yet to point one out. */
  readonly midlertidig?: true;
  /** What is assumed for the demo because the sources do not say. */
  readonly antakelse?: string;
}

export interface Arena {
  readonly kode: string;
  readonly navn: string;
  readonly kortnavn: string;
  readonly type: Arenatype;
  /** Code of the arena it answers to. */
  readonly overordnet?: string;
  readonly region?: Regionkode;
  readonly status: Arenastatus;
  readonly statusFra?: Dato;
  readonly kapasiteter: readonly Kapasitet[];
  readonly plasser: readonly Plass[];
  /** Positions in full-time years; only the secretariat has them. */
  readonly aarsverk?: number;
  readonly kompetanseomraader?: readonly string[];
  readonly antakelse?: string;
}

const navnPaa = new Map(kommuner.map((k) => [k.slug, k.navn]));
const rolleFra = (tittel: string, slug: string) => `${tittel} ${navnPaa.get(slug) ?? slug}`;

/** Which municipality fills the region's seats. Known for none of the regions. */
const utsendinger: Readonly<Record<Exclude<Regionkode, 'trondheim'>, { ru: string; kontaktpunkt: string }>> =
  {
    fosen: { ru: 'indre-fosen', kontaktpunkt: 'aafjord' },
    namdal: { ru: 'namsos', kontaktpunkt: 'overhalla' },
    innherred: { ru: 'steinkjer', kontaktpunkt: 'levanger' },
    vaernes: { ru: 'stjoerdal', kontaktpunkt: 'selbu' },
    orkdal: { ru: 'orkdal', kontaktpunkt: 'meldal' },
    'troendelag-soer': { ru: 'melhus', kontaktpunkt: 'oppdal' },
    'trondheim-omland': { ru: 'malvik', kontaktpunkt: 'klaebu' },
  };
const regionplasser = regioner.map((region) => {
  const kode = region.kode;
  if (kode === 'trondheim') throw new Error('Trondheim stands outside the regions');
  return { region, kode, ...utsendinger[kode] };
});

const ru: Arena = {
  kode: 'ru',
  navn: 'Rådmannsutvalget i Trøndelag',
  kortnavn: 'RU',
  type: 'styringsgruppe',
  status: 'virksomt',
  kapasiteter: ['ordinaer', 'styringsgruppe'],
  antakelse: 'Utvalgets faktiske sammensetning er ikke kjent utover Trondheim, fylkesrådmannen og KS.',
  plasser: [
    {
      kode: 'ru-trondheim',
      rolle: 'Rådmannen i Trondheim',
      part: 'trondheim',
      funksjon: 'leder',
      stemmerett: true,
      antakelse: 'Plassen er kjent. At den leder utvalget, er antatt.',
    },
    {
      kode: 'ru-fylkesraadmann',
      rolle: 'Fylkesrådmannen',
      part: 'troendelag-fylkeskommune',
      funksjon: 'medlem',
      stemmerett: true,
    },
    ...regionplasser.map(({ region, ru: slug }) => ({
      kode: `ru-${region.kode}`,
      rolle: rolleFra('Rådmannen i', slug),
      part: slug,
      funksjon: 'medlem' as const,
      stemmerett: true,
      antakelse: `Én rådmann fra ${region.navn}. Både ordningen og valget av kommune er antatt.`,
    })),
    {
      kode: 'ru-ks',
      rolle: 'Representant for KS',
      part: 'ks',
      funksjon: 'observatoer',
      stemmerett: false,
      antakelse: 'KS deltar i møtene. At det er som observatør, er antatt.',
    },
    {
      kode: 'ru-fylkesmann',
      rolle: 'Representant for fylkesmannen',
      part: 'fylkesmannen-i-troendelag',
      funksjon: 'observatoer',
      stemmerett: false,
      kapasitet: 'styringsgruppe',
      antakelse: 'Representasjonen gjelder styringsgruppen. At den er uten stemme, er antatt.',
    },
  ],
};

const strategigruppe: Arena = {
  kode: 'strategigruppe',
  navn: 'DiguT strategigruppe',
  kortnavn: 'Strategigruppen',
  type: 'strategigruppe',
  overordnet: 'ru',
  status: 'etablert',
  kapasiteter: ['ordinaer'],
  antakelse: 'At gruppen alt er i gang når demoen starter, er antatt.',
  plasser: [
    {
      kode: 'strategi-trondheim',
      rolle: 'Representant for Trondheim kommune',
      part: 'trondheim',
      funksjon: 'leder',
      stemmerett: true,
      antakelse: 'Rådmannsutvalget velger lederen. At valget faller på Trondheim, er antatt.',
    },
    {
      kode: 'strategi-fylkeskommune',
      rolle: 'Representant for fylkeskommunen',
      part: 'troendelag-fylkeskommune',
      funksjon: 'medlem',
      stemmerett: true,
    },
    {
      kode: 'strategi-fylkesmann',
      rolle: 'Representant for fylkesmannen',
      part: 'fylkesmannen-i-troendelag',
      funksjon: 'medlem',
      stemmerett: true,
      antakelse: 'Fratrer i saker om tilskudd som embetet selv avgjør.',
    },
    ...regionplasser.map(({ region, kode, kontaktpunkt }) => ({
      kode: `strategi-${kode}`,
      rolle: `Kontaktpunkt for ${region.navn}`,
      part: kontaktpunkt,
      funksjon: 'medlem' as const,
      stemmerett: true,
      kontaktpunktFor: kode,
      ...(kode !== 'fosen' && { midlertidig: true as const }),
      antakelse: 'Hvilken kommune kontaktpunktet kommer fra, er antatt.',
    })),
  ],
};

const sekretariat: Arena = {
  kode: 'sekretariat',
  navn: 'DiguT sekretariat',
  kortnavn: 'Sekretariatet',
  type: 'sekretariat',
  overordnet: 'strategigruppe',
  status: 'etablert',
  kapasiteter: ['ordinaer'],
  aarsverk: 2,
  kompetanseomraader: [
    'organisasjonsutvikling',
    'anskaffelser',
    'teknologiforståelse',
    'gevinstarbeid',
    'prosjektledelse',
  ],
  antakelse: 'At de to årsverkene er besatt når demoen starter, er antatt.',
  plasser: [
    {
      kode: 'sekretariat-leder',
      rolle: 'Leder for sekretariatet',
      part: 'troendelag-fylkeskommune',
      funksjon: 'leder',
      stemmerett: false,
    },
    {
      kode: 'sekretariat-raadgiver',
      rolle: 'Rådgiver i sekretariatet',
      part: 'troendelag-fylkeskommune',
      funksjon: 'medlem',
      stemmerett: false,
      antakelse: 'At begge årsverk er ansatt i fylkeskommunen, er antatt.',
    },
  ],
};

/** Only Fosen is known to have one; that not every region has one is all we know of the rest. */
const statusFor: Readonly<Record<Exclude<Regionkode, 'trondheim'>, Arenastatus>> = {
  fosen: 'virksomt',
  namdal: 'prosess',
  innherred: 'prosess',
  vaernes: 'prosess',
  orkdal: 'ikke-startet',
  'troendelag-soer': 'ikke-startet',
  'trondheim-omland': 'ikke-startet',
};

function plasserIFosen(): Plass[] {
  const medlemmer = regioner.find((r) => r.kode === 'fosen')?.medlemmer ?? [];
  return [
    ...medlemmer.map(
      (slug): Plass => ({
        kode: `efagraad-fosen-${slug}`,
        rolle: rolleFra('Fagansvarlig for digitalisering i', slug),
        part: slug,
        funksjon: slug === 'indre-fosen' ? 'leder' : 'medlem',
        stemmerett: true,
        antakelse:
          slug === 'indre-fosen'
            ? 'Én plass per kommune og ledelsen er antatt.'
            : 'Én plass per kommune er antatt.',
      }),
    ),
    {
      kode: 'efagraad-fosen-kontaktpunkt',
      rolle: 'Kontaktpunkt for Fosen',
      part: utsendinger.fosen.kontaktpunkt,
      funksjon: 'medlem',
      stemmerett: false,
      kontaktpunktFor: 'fosen',
      antakelse:
        'Hvilken kommune kontaktpunktet kommer fra, er antatt. Kommunen stemmer gjennom medlemmet sitt.',
    },
  ];
}

const efagraad: readonly Arena[] = regionplasser.map(({ region, kode }) => ({
  kode: `efagraad-${kode}`,
  navn: `eFagråd ${region.navn}`,
  kortnavn: `eFagråd ${region.navn}`,
  type: 'efagraad',
  overordnet: 'strategigruppe',
  region: kode,
  status: statusFor[kode],
  kapasiteter: ['ordinaer'],
  plasser: kode === 'fosen' ? plasserIFosen() : [],
  antakelse:
    kode === 'fosen'
      ? 'Fosen er forbildet og i virksomhet. Plassene er antatt.'
      : 'Det er kjent at ikke alle regioner har et eFagråd. Statusen for denne regionen er antatt.',
}));

/** The steering group, the strategy group, the secretariat and one eFagråd per region. */
export const arenaer: readonly Arena[] = [ru, strategigruppe, sekretariat, ...efagraad];
