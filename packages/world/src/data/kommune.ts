import { enAv, heltall, lesCsv, liste } from './csv.js';

export const regionkoder = [
  'fosen',
  'namdal',
  'innherred',
  'vaernes',
  'orkdal',
  'troendelag-soer',
  'trondheim-omland',
  'trondheim',
] as const;

/** Proposed eFagråd region; `trondheim` is the municipality's own seat and no region. */
export type Regionkode = (typeof regionkoder)[number];

/** Cell of the schematic tile map: column from the west, row from the north, both from 0. */
export interface Flis {
  readonly kolonne: number;
  readonly rad: number;
}

/** Degrees, WGS 84. `omtrentlig` when the point is an estimate for boundaries no longer in use. */
export interface Punkt {
  readonly lat: number;
  readonly lon: number;
  readonly omtrentlig: boolean;
}

export interface SoersamiskNavn {
  readonly navn: string;
  readonly merknad: string;
}

/** A municipality as it was on 1 January 2018. An absent field is unknown. */
export interface Kommune extends Punkt {
  readonly kommunenummer: string;
  readonly navn: string;
  /** ASCII, also the tenant code. */
  readonly slug: string;
  /** Inhabitants on 1 January (SSB 07459). */
  readonly folketall: { readonly 2018: number; readonly 2019: number };
  /** Numbers in use until 31 December 2017; two for Indre Fosen. */
  readonly tidligereNumre: readonly string[];
  readonly soersamiskNavn?: SoersamiskNavn;
  /** As of later years and weakly sourced; known for six only. */
  readonly spraakform?: 'bokmaal' | 'noeytral';
  readonly orgnr?: string;
  /** A proposal the secretariat may change. */
  readonly region: Regionkode;
  readonly flis: Flis;
  /** Numbers of the 2020 municipalities it became part of; three for Snillfjord. */
  readonly etterfoelgere: readonly string[];
}

/** A municipality as it was on 1 January 2020. */
export interface Kommune2020 extends Punkt {
  readonly kommunenummer: string;
  readonly navn: string;
  readonly slug: string;
  readonly folketall: { readonly 2020: number };
  /** Numbers of 2018 (2019 for Rindal) whose area it took over, wholly or as a share of a split. */
  readonly fra: readonly string[];
  /** True when the unit of 2019 simply went on, under the same number and with no merger. */
  readonly uendret: boolean;
  readonly soersamiskNavn?: SoersamiskNavn;
  readonly region: Regionkode;
  readonly flis: Flis;
  readonly merknad?: string;
}

/** `Indre Fosen` → `indre-fosen`, `Røros` → `roeros`. */
export function slugAv(navn: string): string {
  return navn
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replaceAll(' ', '-');
}

function slaaOpp<T>(tabell: ReadonlyMap<string, T>, noekkel: string): T {
  const verdi = tabell.get(noekkel);
  if (verdi === undefined) throw new Error(`no row for ${noekkel}`);
  return verdi;
}

const lesPunkter = (fil: string) =>
  lesCsv(fil, ['kommunenummer', 'lat', 'lon']).map(
    (r) => [r.kommunenummer, { lat: Number(r.lat), lon: Number(r.lon) }] as const,
  );

const sentroider = new Map(lesPunkter('sentroider.csv'));
const anslag = new Map(lesPunkter('omtrentlige-punkter.csv'));

/** The centroids are those of 2024, so Trondheim's includes Klæbu and is marked as approximate in 2018. */
function punktI2018(kommunenummer: string): Punkt {
  const anslaatt = anslag.get(kommunenummer);
  if (anslaatt) return { ...anslaatt, omtrentlig: true };
  return { ...slaaOpp(sentroider, kommunenummer), omtrentlig: kommunenummer === '5001' };
}

const fliser = new Map(
  lesCsv('fliser.csv', ['kommunenummer', 'kolonne', 'rad']).map(
    (r) => [r.kommunenummer, { kolonne: heltall(r.kolonne), rad: heltall(r.rad) }] as const,
  ),
);

/** The 47 municipalities of 2018, by number. */
export const kommuner: readonly Kommune[] = lesCsv('kommuner.csv', [
  'kommunenummer',
  'navn',
  'folketall_2018',
  'folketall_2019',
  'kommunenummer_2017',
  'sorsamisk_navn',
  'sorsamisk_merknad',
  'spraakform',
  'orgnr',
  'foreslaatt_region',
  'kommunenummer_2020',
]).map((r) => ({
  kommunenummer: r.kommunenummer,
  navn: r.navn,
  slug: slugAv(r.navn),
  folketall: { 2018: heltall(r.folketall_2018), 2019: heltall(r.folketall_2019) },
  tidligereNumre: liste(r.kommunenummer_2017),
  ...(r.sorsamisk_navn && { soersamiskNavn: { navn: r.sorsamisk_navn, merknad: r.sorsamisk_merknad } }),
  ...(r.spraakform && { spraakform: enAv(['bokmaal', 'noeytral'], r.spraakform) }),
  ...(r.orgnr && { orgnr: r.orgnr }),
  region: enAv(regionkoder, r.foreslaatt_region),
  ...punktI2018(r.kommunenummer),
  flis: slaaOpp(fliser, r.kommunenummer),
  etterfoelgere: liste(r.kommunenummer_2020),
}));

const etterNummer = new Map(kommuner.map((k) => [k.kommunenummer, k]));
const slugI2018 = new Set(kommuner.map((k) => k.slug));

/**
 * Rindal, which joined from Møre og Romsdal on 1 January 2019 as the 48th municipality.
 * Its region follows Orkdalsregionen, of which it is named a member; a proposal.
 */
export const rindal = {
  kommunenummer: '5061',
  navn: 'Rindal',
  slug: 'rindal',
  folketall: { 2019: 2028 },
  tidligereNumre: ['1567'],
  fra: '2019-01-01',
  region: 'orkdal',
  ...slaaOpp(sentroider, '5061'),
  omtrentlig: false,
  flis: slaaOpp(fliser, '5061'),
} as const;

/** A new unit that reuses a name gets the year in its slug: it is another tenant than its predecessor. */
function slugI2020(navn: string, uendret: boolean): string {
  const slug = slugAv(navn);
  return !uendret && slugI2018.has(slug) ? `${slug}-2020` : slug;
}

/** The tile of the predecessor with the same name, else of the largest one. */
function flisI2020(navn: string, fra: readonly string[]): Flis {
  const forgjengere = fra.map((nr) => etterNummer.get(nr)).filter((k) => k !== undefined);
  const valgt =
    forgjengere.find((k) => k.navn === navn) ??
    forgjengere.toSorted((a, b) => b.folketall[2018] - a.folketall[2018])[0];
  return slaaOpp(fliser, valgt?.kommunenummer ?? fra[0] ?? '');
}

/** The 38 municipalities of 2020, by number. */
export const kommuner2020: readonly Kommune2020[] = lesCsv('kommuner-2020.csv', [
  'kommunenummer',
  'navn',
  'folketall_2020',
  'fra',
  'sorsamisk_navn',
  'foreslaatt_region',
  'merknad',
]).map((r) => {
  const fra = liste(r.fra);
  const uendret = fra.length === 1 && fra[0] === r.kommunenummer;
  const viderefoertNummer = fra.includes(r.kommunenummer);
  return {
    kommunenummer: r.kommunenummer,
    navn: r.navn,
    slug: slugI2020(r.navn, viderefoertNummer),
    folketall: { 2020: heltall(r.folketall_2020) },
    fra,
    uendret,
    ...(r.sorsamisk_navn && { soersamiskNavn: { navn: r.sorsamisk_navn, merknad: 'Skrivemåte fra 2024' } }),
    region: enAv(regionkoder, r.foreslaatt_region),
    ...slaaOpp(sentroider, r.kommunenummer),
    omtrentlig: false,
    flis: flisI2020(r.navn, fra),
    ...(r.merknad && { merknad: r.merknad }),
  };
});
