import type { Dato } from './csv.js';
import { kommuner, kommuner2020, type Regionkode, rindal } from './kommune.js';

/** A proposed eFagråd region with its members of 2018. */
export interface Region {
  readonly kode: Regionkode;
  readonly navn: string;
  /** Slugs. */
  readonly medlemmer: readonly string[];
  /** Sum of inhabitants on 1 January 2018. */
  readonly folketall2018: number;
  /** Always true: no list of regions has been decided. */
  readonly forslag: true;
  readonly merknad: string;
}

/** A municipality's place in a region; `til` is the first day it no longer applies. */
export interface Regionmedlemskap {
  readonly region: Regionkode;
  readonly kommune: string;
  readonly fra: Dato;
  readonly til?: Dato;
}

function region(kode: Regionkode, navn: string, merknad: string): Region {
  const medlemmer = kommuner.filter((k) => k.region === kode);
  return {
    kode,
    navn,
    medlemmer: medlemmer.map((k) => k.slug),
    folketall2018: medlemmer.reduce((sum, k) => sum + k.folketall[2018], 0),
    forslag: true,
    merknad,
  };
}

/** The seven proposed regions. */
export const regioner: readonly Region[] = [
  region('fosen', 'Fosen', 'Forslag. Følger medlemmene i Fosen regionråd.'),
  region('namdal', 'Namdal', 'Forslag. Følger Namdal regionråd slik medlemmene er utledet for 2017.'),
  region(
    'innherred',
    'Innherred',
    'Forslag. Samler Inn-Trøndelag med Levanger og Verdal; noe felles regionråd fantes ikke i 2018.',
  ),
  region(
    'vaernes',
    'Værnes',
    'Forslag. Følger Værnesregionen uten Malvik. Frosta kan også høre til Innherred.',
  ),
  region(
    'orkdal',
    'Orkdalsregionen',
    'Forslag. Skaun og Orkdal er også med i Trondheimsregionen; Rindal føyes til fra 2019.',
  ),
  region(
    'troendelag-soer',
    'Trøndelag Sør',
    'Forslag. Bygger på et regionråd som ble foreslått i 2017, men ikke er bekreftet opprettet.',
  ),
  region(
    'trondheim-omland',
    'Trondheimsregionen uten Trondheim',
    'Forslag. De to kommunene i Trondheimsregionen som ikke er plassert i en annen region.',
  ),
];

/** Trondheim has a seat of its own in the strategy group and stands outside the regions. */
export const trondheimAlene: Region = region(
  'trondheim',
  'Trondheim',
  'Forslag. Trondheim har egen plass i strategigruppen og regnes ikke med i noen region.',
);

/** Every municipality's region over time, through the changes of 2019 and 2020. */
export const regionmedlemskap: readonly Regionmedlemskap[] = [
  ...kommuner.map((k) => {
    const viderefoert = kommuner2020.some((ny) => ny.slug === k.slug);
    return {
      region: k.region,
      kommune: k.slug,
      fra: '2018-01-01',
      ...(!viderefoert && { til: '2020-01-01' }),
    };
  }),
  { region: rindal.region, kommune: rindal.slug, fra: rindal.fra },
  ...kommuner2020
    .filter((ny) => ny.slug !== rindal.slug && !kommuner.some((k) => k.slug === ny.slug))
    .map((ny) => ({ region: ny.region, kommune: ny.slug, fra: '2020-01-01' })),
];
