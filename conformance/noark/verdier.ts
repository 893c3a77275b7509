import { randomInt, randomUUID } from 'node:crypto';
import { type Attributt, deler, flere, kodelister, maa } from './standard.js';

// Values that an attribute of the standard may take, made from its type.

let loepenummer = 0;
const neste = (): number => {
  loepenummer += 1;
  return loepenummer;
};

const kontroll = (vekter: readonly number[], siffer: readonly number[]): number =>
  (11 - (vekter.reduce((sum, v, i) => sum + v * (siffer[i] ?? 0), 0) % 11)) % 11;

const sifre = (tekst: string): readonly number[] => [...tekst].map(Number);

/** Nine digits that no register has given out (they begin with 2), with a check digit that holds. */
const organisasjonsnummer = (): string => {
  for (;;) {
    const start = `2${String(randomInt(1e7)).padStart(7, '0')}`;
    const k = kontroll([3, 2, 7, 6, 5, 4, 3, 2], sifre(start));
    if (k < 10) return `${start}${k}`;
  }
};

/** A synthetic number: 80 is added to the month, as in the registers' own test data. */
const personnummer = (dag: number): string => {
  for (;;) {
    const start = `${String(dag).padStart(2, '0')}${81 + randomInt(12)}${randomInt(10, 90)}${randomInt(100, 500)}`;
    const k1 = kontroll([3, 7, 6, 1, 8, 9, 4, 5, 2], sifre(start));
    const k2 = kontroll([5, 4, 3, 2, 7, 6, 5, 4, 3, 2], sifre(`${start}${k1}`));
    if (k1 < 10 && k2 < 10) return `${start}${k1}${k2}`;
  }
};

const heksadesimal = (): string => `${randomUUID()}${randomUUID()}`.replaceAll('-', '');

/** Text attributes whose form is given elsewhere than in the type. */
const former: Readonly<Record<string, () => string>> = {
  'virksomhetsspesifikkemetadata.navn': () => `vnd-konformitet-v1:felt${neste()}${randomUUID().slice(0, 6)}`,
  'virksomhetsspesifikkemetadata.type': () => (neste() % 2 === 0 ? 'string' : 'integer'),
  'virksomhetsspesifikkemetadata.kilde': () => `https://felt.example/${neste()}`,
  organisasjonsnummer,
  foedselsnummer: () => personnummer(randomInt(1, 28)),
  dNummer: () => personnummer(randomInt(41, 68)),
  kommunenummer: () => String(randomInt(5001, 5061)),
  fylkesnummer: () => String(randomInt(11, 56)),
  epostadresse: () => `prove${neste()}@trondheim.example`,
  sjekksum: heksadesimal,
  sjekksumAlgoritme: () => 'SHA-256',
  mimeType: () => (neste() % 2 === 0 ? 'application/pdf' : 'text/plain'),
  filnavn: () => `prøve ${neste()}.pdf`,
};

/** Texts that many objects have in common: a filter on them finds more than one. */
export const faaVerdier: ReadonlySet<string> = new Set([
  'sjekksumAlgoritme',
  'mimeType',
  'type',
  'kommunenummer',
  'fylkesnummer',
  'foedselsnummer',
  'dNummer',
]);

/** SystemIDs that a reference must be one of, by `klasse.attributt`; the suite fills them in before it begins. */
export const kjenteObjekter = new Map<string, readonly string[]>();

export type Verdi = unknown;

const dag = (): string => `20${randomInt(10, 18)}-0${randomInt(1, 10)}-${randomInt(10, 29)}`;
const klokke = (): string =>
  `${randomInt(10, 24)}:${randomInt(10, 60)}:${randomInt(10, 60)}${neste() % 2 === 0 ? 'Z' : '+02:00'}`;

/** Codes that a new object can have in any state: those that close or lock it are left to tests of their own. */
const lukkende: Readonly<Record<string, readonly string[]>> = {
  Arkivstatus: ['A'],
  Arkivdelstatus: ['O', 'P', 'U'],
  Saksstatus: ['A', 'U'],
  Journalstatus: ['A', 'U', 'J', 'E'],
  Dokumentstatus: ['F'],
};

export const koderAv = (type: string): readonly string[] =>
  (kodelister[type]?.koder ?? []).map((k) => k.kode);

const kodenavn = (type: string, kode: string): string | undefined =>
  kodelister[type]?.koder.find((k) => k.kode === kode)?.kodenavn;

/** Codes to be used where a test does not care which; lists that the standard leaves empty have codes of their own. */
export const brukbareKoder = (type: string): readonly string[] => {
  const faste: Readonly<Record<string, readonly string[]>> = {
    Land: ['NO', 'SE'],
    Postnummer: ['7030', '7010'],
  };
  const alle = faste[type] ?? koderAv(type);
  return alle.filter((k) => !lukkende[type]?.includes(k));
};

/** Metadata fields of the virksomhet's own that the suite registers before it begins. */
export const egneFelt = { tekst: 'vnd-konformitet-v1:tekst', tall: 'vnd-konformitet-v1:tall' } as const;

const enkel = (navn: string, type: string, nr: number): Verdi => {
  const kortNavn = navn.slice(navn.lastIndexOf('.') + 1);
  switch (type) {
    case 'string':
      return (
        former[navn]?.() ??
        former[kortNavn]?.() ??
        `Prøve på ${kortNavn} ${neste()} «æøå» 'n' "to" ${randomUUID().slice(0, 8)}`
      );
    case 'integer':
      return ['bevaringstid', 'skjermingsvarighet'].includes(kortNavn)
        ? 1 + (neste() % 90)
        : kortNavn === 'filstoerrelse'
          ? 1_000 + neste()
          : 1 + (neste() % 9_000);
    case 'decimal':
      return Math.round(randomInt(1, 9_000_000) * 100 + neste()) / 1_000;
    case 'boolean':
      return nr % 2 === 0;
    case 'datetime':
      return `${dag()}T${klokke()}`;
    case 'SystemID':
      return kjenteObjekter.get(navn)?.[nr] ?? randomUUID();
    case 'VirksomhetsspesifikkeMetadata':
      return nr % 2 === 0
        ? { [egneFelt.tekst]: `Eget felt ${neste()}` }
        : { [egneFelt.tekst]: `Eget felt ${neste()}`, [egneFelt.tall]: neste() };
    default: {
      const koder = brukbareKoder(type);
      const kode = koder[nr % Math.max(1, koder.length)];
      if (kode === undefined) throw new Error(`Ingen verdi for ${navn} av typen ${type}`);
      return { kode };
    }
  }
};

/**
 * A value for the attribute (`klasse.attributt`, or the attribute alone) with what must be inside it; `nr` tells apart
 * values of types that have few.
 */
export const verdi = (navn: string, a: Attributt, nr = 0): Verdi => {
  const en = (n: number): Verdi => {
    const inni = deler(a.type);
    if (!inni) return enkel(navn, a.type, n);
    const paakrevd = Object.entries(inni).filter(([, f]) => maa(f.inn));
    // A group without anything that is required still needs something in it.
    const med = paakrevd.length > 0 ? paakrevd : Object.entries(inni).slice(0, 1);
    return Object.fromEntries(med.map(([n2, f]) => [n2, verdi(n2, f, n)]));
  };
  return flere(a.inn) ? [en(nr), ...(kodelister[a.type] || deler(a.type) ? [] : [en(nr + 1)])] : en(nr);
};

const erObjekt = (v: unknown): v is Readonly<Record<string, unknown>> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);

/** The code names beside codes, so that what was sent can be compared with what came back. */
export const medKodenavn = (a: Attributt, v: Verdi): Verdi => {
  if (Array.isArray(v)) return v.map((x) => medKodenavn({ ...a, inn: '0..1' }, x));
  if (!erObjekt(v)) return v;
  const inni = deler(a.type);
  if (inni)
    return Object.fromEntries(
      Object.entries(v).map(([n, x]) => {
        const f = inni[n];
        return [n, f ? medKodenavn(f, x) : x];
      }),
    );
  if (typeof v.kode === 'string' && kodelister[a.type]) {
    const navn = kodenavn(a.type, v.kode);
    return navn === undefined ? v : { kode: v.kode, kodenavn: navn };
  }
  return v;
};

const oeyeblikk = (t: string): number | undefined =>
  /^\d{4}-\d\d-\d\d(T[\d:.]+)?(Z|[+-]\d\d:\d\d)$/.test(t)
    ? Date.parse(t.length > 17 ? t : t.slice(0, 10))
    : undefined;

/** Whether what came back is what was sent: instants are compared as instants, groups by what was sent. */
export const likt = (a: Attributt, sendt: Verdi, fikk: unknown): boolean => {
  if (Array.isArray(sendt))
    return (
      Array.isArray(fikk) &&
      fikk.length === sendt.length &&
      sendt.every((s, i) => likt({ ...a, inn: '0..1' }, s, fikk[i]))
    );
  if (erObjekt(sendt)) {
    if (!erObjekt(fikk)) return false;
    const inni = deler(a.type);
    return Object.entries(sendt).every(([n, v]) => likt(inni?.[n] ?? { type: '', inn: '0..1' }, v, fikk[n]));
  }
  if (a.type === 'datetime' && typeof sendt === 'string' && typeof fikk === 'string') {
    const [s, f] = [oeyeblikk(sendt), oeyeblikk(fikk)];
    return s !== undefined && s === f;
  }
  return sendt === fikk;
};

/** Whether something that the core wrote has the form of the type. */
export const harForm = (a: Attributt, v: unknown): boolean => {
  if (flere(a.inn)) return Array.isArray(v) && v.every((x) => harForm({ ...a, inn: '0..1' }, x));
  switch (a.type) {
    case 'string':
      return typeof v === 'string' && v.length > 0;
    case 'integer':
      return Number.isInteger(v);
    case 'decimal':
      return typeof v === 'number';
    case 'boolean':
      return typeof v === 'boolean';
    case 'datetime':
      return typeof v === 'string' && oeyeblikk(v) !== undefined;
    case 'SystemID':
      return typeof v === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(v);
    default:
      if (!erObjekt(v)) return false;
      return kodelister[a.type] ? typeof v.kode === 'string' && typeof v.kodenavn === 'string' : true;
  }
};

/** Values that are not of the type, each with what it is. */
export const galeVerdier = (a: Attributt): readonly (readonly [string, unknown])[] => {
  const liste: readonly (readonly [string, unknown])[] = flere(a.inn)
    ? [['én verdi i stedet for en liste', flatt(a)]]
    : [['en liste i stedet for én verdi', [flatt(a)]]];
  const type = ((): readonly (readonly [string, unknown])[] => {
    switch (a.type) {
      case 'string':
        return [
          ['et tall', 42],
          ['et objekt', { a: 1 }],
        ];
      case 'integer':
        return [
          ['et tall i anførselstegn', '42'],
          ['et brutt tall', 1.5],
        ];
      case 'decimal':
        return [['et tall i anførselstegn', '1.5']];
      case 'boolean':
        return [['en tekst', 'true']];
      case 'datetime':
        return [
          ['en tekst som ikke er en dato', 'i morgen'],
          ['et tall', 20180524],
          ['en dato som ikke finnes', '2018-02-30T10:00:00Z'],
        ];
      case 'SystemID':
        return [
          ['en tekst som ikke er en UUID', 'ikke-en-uuid'],
          ['et tall', 42],
        ];
      case 'VirksomhetsspesifikkeMetadata':
        return [
          ['en tekst', 'nei'],
          ['et felt som ikke er registrert', { 'vnd-konformitet-v1:finnesikke': 'x' }],
        ];
      default:
        return kodelister[a.type]
          ? [
              ['koden som tekst', 'X'],
              ['et objekt uten kode', { kodenavn: 'Uten kode' }],
            ]
          : [['en tekst', 'nei']];
    }
  })();
  return [...liste, ...type.map(([n, v]) => [n, flere(a.inn) ? [v] : v] as const)];
};

const flatt = (a: Attributt): unknown => {
  try {
    return verdi('verdi', { ...a, inn: '0..1' });
  } catch {
    return { kode: 'X' };
  }
};

/** An OData literal. */
export const litteral = (a: Attributt, v: unknown): string =>
  a.type === 'integer' || a.type === 'decimal' || a.type === 'boolean' || a.type === 'datetime'
    ? String(v)
    : `'${String(v).replaceAll("'", "''")}'`;
