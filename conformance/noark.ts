import { hent, type Klient, liste, type Svar, streng } from './klient.js';

// The Noark 5 service interface, found the way the standard says: from the root, by relation names.

const grunn = 'https://rel.arkivverket.no/noark5/v5/api/';
export const mediatype = 'application/vnd.noark5+json';

export const rel = (rom: string, navn?: string): string => `${grunn}${rom}/${navn ? `${navn}/` : ''}`;

/** All links of an answer: relation name and address without its template. */
export const lenkene = (kropp: unknown): readonly (readonly [string, string])[] => {
  const lenker = hent(kropp, '_links');
  if (typeof lenker !== 'object' || lenker === null) return [];
  return Object.entries(lenker).map(
    ([navn, l]) => [navn, streng(l, 'href').replace(/\{\?[^}]*\}$/, '')] as const,
  );
};

export const lenke = (kropp: unknown, navn: string): string => {
  const funnet = lenkene(kropp).find(([n]) => n === navn)?.[1];
  if (funnet === undefined)
    throw new Error(`Lenken ${navn} mangler blant ${lenkene(kropp).map(([n]) => n.replace(grunn, ''))}`);
  return funnet;
};

export const noarkrot = (virksomhet: string): string => `/api/noark5/${virksomhet}/`;

/** Address of a list or a `ny-` template at the top of a room. */
export const iRom = async (k: Klient, virksomhet: string, rom: string, navn: string): Promise<string> => {
  const rot = await k.get(noarkrot(virksomhet));
  const rommet = await k.get(lenke(rot.kropp, rel(rom)));
  return lenke(rommet.kropp, rel(rom, navn));
};

/** The object with a systemID, through its list. */
export const objekt = async (
  k: Klient,
  virksomhet: string,
  rom: string,
  entitet: string,
  systemID: string,
): Promise<unknown> => {
  const spoerring = new URLSearchParams({ $filter: `systemID eq '${systemID}'` });
  const svar = await k.get(`${await iRom(k, virksomhet, rom, entitet)}?${spoerring}`);
  const [funnet] = liste(svar.kropp, 'results');
  return funnet;
};

/** Posts to a `ny-` relation of an object or room; the answer must be 201. */
export const ny = async (
  k: Klient,
  under: unknown,
  rom: string,
  entitet: string,
  inn: unknown,
): Promise<unknown> => {
  const svar = await k.kall('POST', lenke(under, rel(rom, `ny-${entitet}`)), { kropp: inn, type: mediatype });
  if (svar.status !== 201) throw new Error(`ny-${entitet} ga ${svar.status}: ${svar.tekst.slice(0, 600)}`);
  return svar.kropp;
};

export const lastOpp = (
  k: Klient,
  dokumentobjekt: unknown,
  bytes: Uint8Array,
  type = 'application/pdf',
): Promise<Svar> => k.kall('POST', lenke(dokumentobjekt, rel('arkivstruktur', 'fil')), { bytes, type });

/** Changes an object to what `endre` makes of it: read, PUT with its ETag. */
export const erstatt = async (
  k: Klient,
  adresse: string,
  endre: (foer: Readonly<Record<string, unknown>>) => unknown,
): Promise<Svar> => {
  const foer = await k.get(adresse);
  return k.kall('PUT', adresse, {
    kropp: endre(foer.kropp as Record<string, unknown>),
    type: mediatype,
    hoder: { 'if-match': foer.hoder.get('etag') ?? '' },
  });
};
