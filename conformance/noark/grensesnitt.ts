import { hent, type Kall, type Svar, streng } from '../klient.js';
import type { Sender } from './klient.js';
import { krev } from './proeve.js';

// The interface as a client meets it: from the root, by relation names, and never by an address put together by hand.

export type Json = Readonly<Record<string, unknown>>;

export interface Objekt {
  readonly klasse: string;
  readonly systemID: string;
  readonly self: string;
  readonly etag: string;
  readonly kropp: Json;
}

const mediatype = 'application/vnd.noark5+json';

/** `arkivstruktur/mappe`, or a room alone, as a full relation name. */
export const relasjon = (noekkel: string): string =>
  `https://rel.arkivverket.no/noark5/v5/api/${noekkel.replace(/\/$/, '')}/`;

/** All links of an answer: relation name and address without its template. */
export const lenkene = (kropp: unknown): readonly (readonly [string, string])[] => {
  const lenker = hent(kropp, '_links');
  if (typeof lenker !== 'object' || lenker === null) return [];
  return Object.entries(lenker).map(
    ([navn, l]) => [navn, streng(l, 'href').replace(/\{\?[^}]*\}$/, '')] as const,
  );
};

export const finnLenke = (kropp: unknown, noekkel: string): string | undefined => {
  const navn = noekkel.includes('/') ? relasjon(noekkel) : noekkel;
  return lenkene(kropp).find(([n]) => n === navn)?.[1];
};

export const krevLenke = (kropp: unknown, noekkel: string): string => {
  const funnet = finnLenke(kropp, noekkel);
  krev(funnet !== undefined, `lenken ${noekkel} mangler`);
  return funnet ?? '';
};

export const somJson = (v: unknown): Json => {
  krev(typeof v === 'object' && v !== null && !Array.isArray(v), `ventet et JSON-objekt, fikk ${kort(v)}`);
  return v as Json;
};

export const kort = (v: unknown): string => (JSON.stringify(v) ?? 'ingenting').slice(0, 300);

/** Fails unless the status is one of those; says what the core answered. */
export const krevStatus = (svar: Svar, ...ventet: readonly number[]): Svar => {
  krev(
    ventet.includes(svar.status),
    `svarte ${svar.status}, ventet ${ventet.join(' eller ')}: ${svar.tekst.slice(0, 400)}`,
  );
  return svar;
};

/** A refusal as the standard has it: 4xx, and a body that says the same (chapter 6, Håndtering av API-feil). */
export const krevAvvist = (svar: Svar, ...ventet: readonly number[]): Svar => {
  if (ventet.length > 0) krevStatus(svar, ...ventet);
  else
    krev(svar.status >= 400 && svar.status < 500, `svarte ${svar.status}, ventet 4xx: ${kort(svar.kropp)}`);
  krev(
    hent(svar.kropp, 'feil.kode') === svar.status,
    `feil.kode er ${kort(hent(svar.kropp, 'feil.kode'))}, ikke ${svar.status}`,
  );
  return svar;
};

export const somObjekt = (navn: string, svar: Svar): Objekt => {
  const kropp = somJson(svar.kropp);
  const self = finnLenke(kropp, 'self');
  krev(self !== undefined, `${navn} har ingen self`);
  return {
    klasse: navn,
    systemID: String(kropp.systemID),
    self: self ?? '',
    etag: svar.hoder.get('etag') ?? '',
    kropp,
  };
};

/** Fields alone, as a client sends them back. */
export const utenLenker = (kropp: Json): Json => {
  const { _links: _, ...felt } = kropp;
  return felt;
};

export const treff = (kropp: unknown): readonly Json[] => {
  const funnet = hent(kropp, 'results');
  return Array.isArray(funnet) ? (funnet as readonly Json[]) : [];
};

export const sporring = (adresse: string, parametre: Readonly<Record<string, string | number>>): string => {
  const p = Object.entries(parametre).map(([n, v]) => `${n}=${encodeURIComponent(v)}`);
  return `${adresse}${adresse.includes('?') ? '&' : '?'}${p.join('&')}`;
};

/** The interface of one tenant for one user. */
export interface Bruker {
  kall(metode: string, adresse: string, valg?: Kall): Promise<Svar>;
  get(adresse: string): Promise<Svar>;
  post(adresse: string, kropp: unknown): Promise<Svar>;
  put(o: Pick<Objekt, 'self' | 'etag'>, kropp: unknown): Promise<Svar>;
  patch(o: Pick<Objekt, 'self' | 'etag'>, kropp: unknown): Promise<Svar>;
  slett(adresse: string): Promise<Svar>;
  rot(): Promise<Json>;
  rom(navn: string): Promise<Json>;
  les(o: Pick<Objekt, 'klasse' | 'self'>): Promise<Objekt>;
}

const husket = <T>(hentet: () => Promise<T>): (() => Promise<T>) => {
  let svar: Promise<T> | undefined;
  return () => {
    svar ??= hentet();
    return svar;
  };
};

export const lagBruker = (klient: Sender, virksomhet: string): Bruker => {
  const kall = (metode: string, adresse: string, valg: Kall = {}) =>
    klient.kall(metode, adresse, { type: mediatype, ...valg });
  const get = (adresse: string) => kall('GET', adresse);
  const rot = husket(async () => somJson(krevStatus(await get(`/api/noark5/${virksomhet}/`), 200).kropp));
  const rommene = new Map<string, () => Promise<Json>>();
  const rom = (navn: string): Promise<Json> => {
    const hentet =
      rommene.get(navn) ??
      husket(async () => somJson(krevStatus(await get(krevLenke(await rot(), `${navn}/`)), 200).kropp));
    rommene.set(navn, hentet);
    return hentet();
  };
  return {
    kall,
    get,
    rot,
    rom,
    post: (adresse, kropp) => kall('POST', adresse, { kropp }),
    put: ({ self, etag }, kropp) => kall('PUT', self, { kropp, hoder: { 'if-match': etag } }),
    patch: ({ self, etag }, kropp) =>
      kall('PATCH', self, { kropp, type: 'application/merge-patch+json', hoder: { 'if-match': etag } }),
    slett: (adresse) => kall('DELETE', adresse),
    les: async (o) => somObjekt(o.klasse, krevStatus(await get(o.self), 200)),
  };
};
