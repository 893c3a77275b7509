import type { Bruker, Json, Objekt } from './grensesnitt.js';
import { finnLenke, krevLenke, krevStatus, somJson, somObjekt } from './grensesnitt.js';
import { krev } from './proeve.js';
import { attributterAv, entitetsnoekkel, klasse, maa } from './standard.js';
import { brukbareKoder, verdi } from './verdier.js';

/** Where an object of a class is made when a test does not care; `null` is at the top of its room. */
const forelder: Readonly<Record<string, string | null>> = {
  arkiv: null,
  arkivskaper: null,
  arkivdel: 'arkiv',
  klassifikasjonssystem: 'arkivdel',
  klasse: 'klassifikasjonssystem',
  mappe: 'arkivdel',
  saksmappe: 'arkivdel',
  registrering: 'mappe',
  arkivnotat: 'mappe',
  journalpost: 'saksmappe',
  dokumentbeskrivelse: 'registrering',
  dokumentobjekt: 'dokumentbeskrivelse',
  konvertering: 'dokumentobjekt',
  korrespondansepartenhet: 'registrering',
  korrespondansepartintern: 'registrering',
  korrespondansepartperson: 'registrering',
  partenhet: 'mappe',
  partperson: 'mappe',
  merknad: 'mappe',
  kryssreferanse: 'mappe',
  bygning: 'mappe',
  enhetsidentifikator: 'mappe',
  matrikkel: 'mappe',
  foedselsnummer: 'mappe',
  dnummer: 'mappe',
  plan: 'mappe',
  posisjon: 'mappe',
  avskrivning: 'journalpost',
  dokumentflyt: 'journalpost',
  presedens: 'saksmappe',
  bruker: null,
  administrativenhet: null,
  tilgang: null,
  virksomhetsspesifikkemetadata: null,
};

/** Classes of which an object of the class above takes one alone: each is made below one of its own. */
const alene: ReadonlySet<string> = new Set(['klassifikasjonssystem']);

/** True for classes that clients make objects of. The logs are the core's own. */
export const kanLages = (navn: string): boolean => forelder[navn] !== undefined;

export const forelderAv = (navn: string): string | null => {
  const f = forelder[navn];
  krev(f !== undefined, `${navn} lages ikke av klienter`);
  return f;
};

/** What an object of the class means nothing without, beyond what the standard requires. */
const nodvendig: Readonly<Record<string, () => Json>> = {
  avskrivning: () => ({ avskrivningsmaate: { kode: brukbareKoder('Avskrivningsmaate')[0] } }),
};

export interface Lagvalg {
  readonly under?: Objekt;
  /** Fields beside the required ones. */
  readonly med?: Json;
  /** Required fields to leave out. */
  readonly uten?: string;
}

export interface Miljoe {
  /** Archivist and administrator of the municipality. */
  readonly b: Bruker;
  /** Archivist of another municipality. */
  readonly fremmed: Bruker;
  /** Nobody in particular. */
  readonly ukjent: Bruker;
  /** Address that objects of the class are made at. */
  nyAdresse(navn: string, under?: Objekt): Promise<string>;
  /** The least that the standard lets an object be made of. */
  minst(navn: string): Promise<Json>;
  lag(navn: string, valg?: Lagvalg): Promise<Objekt>;
  /** Makes a reference from what has the address to the object (chapter 7, Kryssreferanse). */
  referer(ny: string, til: Objekt): Promise<Objekt>;
  /** An object that many tests read and put others under, but none changes. */
  felles(navn: string, merke?: string): Promise<Objekt>;
  /** What has been made once under a name, made the first time. */
  husk<T>(navn: string, lag: () => Promise<T>): Promise<T>;
  /** Address of a list that objects of the class are in, wherever they were made. */
  liste(navn: string): Promise<string>;
}

/** Users with fewer rights than the archivist, in a tenant that has all of them. */
export interface Roller {
  /** The one there who may make objects of the class: the administrator or the archivist. */
  eier(navn: string): Miljoe;
  readonly som: Readonly<Record<'saksbehandler' | 'leser', Bruker>>;
}

export const lagMiljoe = (b: Bruker, fremmed: Bruker, ukjent: Bruker): Miljoe => {
  const minne = new Map<string, Promise<unknown>>();
  const husk = <T>(navn: string, lag: () => Promise<T>): Promise<T> => {
    const funnet = minne.get(navn) ?? lag();
    minne.set(navn, funnet);
    return funnet as Promise<T>;
  };

  const nyAdresse = async (navn: string, under?: Objekt): Promise<string> => {
    const { rom, noekkel } = klasse(navn);
    const ny = `${rom}/ny-${noekkel ?? navn}`;
    if (under) return krevLenke(under.kropp, ny);
    const over = forelderAv(navn);
    if (over === null) return krevLenke(await b.rom(rom), ny);
    return krevLenke((await (alene.has(navn) ? lag(over) : felles(over, navn))).kropp, ny);
  };

  const minst = async (navn: string): Promise<Json> => ({
    ...Object.fromEntries(
      attributterAv(navn)
        .filter(([, a]) => maa(a.inn))
        .map(([n, a]) => [n, verdi(`${navn}.${n}`, a)]),
    ),
    ...nodvendig[navn]?.(),
  });

  const referer = async (ny: string, til: Objekt): Promise<Objekt> => {
    const { url } = somJson(krevStatus(await b.get(ny), 200).kropp);
    krev(typeof url === 'string', 'ny-kryssreferanse gir ingen url');
    const svar = await b.kall('POST', `${url}${encodeURIComponent(til.self)}`);
    return somObjekt('kryssreferanse', krevStatus(svar, 201));
  };

  const lag = async (navn: string, { under, med, uten }: Lagvalg = {}): Promise<Objekt> => {
    if (navn === 'kryssreferanse') {
      // A klasse refers to another klasse only.
      const til = await lag(under?.klasse === 'klasse' ? 'klasse' : 'mappe');
      return referer(await nyAdresse(navn, under), til);
    }
    const kropp: Record<string, unknown> = { ...(await minst(navn)), ...med };
    if (uten !== undefined) delete kropp[uten];
    const svar = await b.post(await nyAdresse(navn, under), kropp);
    return somObjekt(navn, krevStatus(svar, 201));
  };

  const felles = (navn: string, merke = ''): Promise<Objekt> =>
    husk(`felles ${navn} ${merke}`, () => lag(navn));

  const liste = async (navn: string): Promise<string> => {
    const { rom } = klasse(navn);
    const egen = finnLenke(await b.rom(rom), entitetsnoekkel(navn));
    krev(egen !== undefined, `rommet ${rom} viser ingen liste over ${navn}`);
    return egen;
  };

  const m: Miljoe = { b, fremmed, ukjent, nyAdresse, minst, lag, referer, felles, husk, liste };
  return m;
};
