import { type Dato, enAv, lesCsv, type Sikkerhet } from './csv.js';
import { kommuner } from './kommune.js';

const samarbeidstyper = [
  'regionraad',
  'administrativt-samarbeid',
  'tjenestesamarbeid',
  'samkommune',
  'ikt-samarbeid',
] as const;
export type Samarbeidstype = (typeof samarbeidstyper)[number];

/** A date known to the day, month or year; `dato` is its first day. */
export interface Tidspunkt {
  readonly dato: Dato;
  readonly presisjon: 'dag' | 'maaned' | 'aar';
}

/** One municipality's membership in one known collaboration. Memberships overlap freely. */
export interface Samarbeidsmedlemskap {
  readonly samarbeid: string;
  readonly type: Samarbeidstype;
  /** Slug. */
  readonly kommune: string;
  /** Absent when unknown. */
  readonly fra?: Tidspunkt;
  /** First day it no longer applies; absent when it goes on or is unknown. */
  readonly til?: Tidspunkt;
  /** True when the collaboration was only proposed. */
  readonly forslag: boolean;
  readonly sikkerhet: Sikkerhet;
  readonly merknad?: string;
  readonly kilde: string;
}

export function tidspunkt(tekst: string): Tidspunkt {
  if (/^\d{4}$/.test(tekst)) return { dato: `${tekst}-01-01`, presisjon: 'aar' };
  if (/^\d{4}-\d{2}$/.test(tekst)) return { dato: `${tekst}-01`, presisjon: 'maaned' };
  if (/^\d{4}-\d{2}-\d{2}$/.test(tekst)) return { dato: tekst, presisjon: 'dag' };
  throw new Error(`not a date: "${tekst}"`);
}

const slugAvNummer = new Map(kommuner.map((k) => [k.kommunenummer, k.slug]));

function slug(kommunenummer: string): string {
  const funnet = slugAvNummer.get(kommunenummer);
  if (funnet === undefined) throw new Error(`no municipality ${kommunenummer}`);
  return funnet;
}

export const samarbeid: readonly Samarbeidsmedlemskap[] = lesCsv('samarbeid.csv', [
  'samarbeid',
  'type',
  'kommunenummer',
  'fra',
  'til',
  'forslag',
  'sikkerhet',
  'merknad',
  'kilde',
]).map((r) => ({
  samarbeid: r.samarbeid,
  type: enAv(samarbeidstyper, r.type),
  kommune: slug(r.kommunenummer),
  ...(r.fra && { fra: tidspunkt(r.fra) }),
  ...(r.til && { til: tidspunkt(r.til) }),
  forslag: enAv(['ja', ''], r.forslag) === 'ja',
  sikkerhet: enAv(['hoey', 'middels', 'lav'], r.sikkerhet),
  ...(r.merknad && { merknad: r.merknad }),
  kilde: r.kilde,
}));
