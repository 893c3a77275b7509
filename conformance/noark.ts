import { aapne, heltNavn, loggInn, type Ressurs, relBase } from '@felles/client-noark';
import { hent, type Klient, liste, streng } from './klient.js';
import type { Produkt } from './produkt.js';

// The Noark 5 service interface, found the way the standard says: from the root, by relation names. Objects are made
// through the published client; what is sent on purpose in other ways than it would goes through plain requests.

export const mediatype = 'application/vnd.noark5+json';

export const rel = (rom: string, navn?: string): string => heltNavn(`${rom}/${navn ? `${navn}/` : ''}`);

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
    throw new Error(`Lenken ${navn} mangler blant ${lenkene(kropp).map(([n]) => n.replace(relBase, ''))}`);
  return funnet;
};

export const noarkrot = (virksomhet: string): string => `/api/noark5/${virksomhet}/`;

/** The root of a virksomhet's interface through the published client, to one user of the demo. */
export const noark = async (
  { adresse }: Pick<Produkt, 'adresse'>,
  epost: string,
  virksomhet: string,
  hentSlik: typeof fetch = fetch,
): Promise<Ressurs<'rot'>> => {
  const rotadresse = `${adresse}${noarkrot(virksomhet)}`;
  const bruker = { navn: epost, passord: 'demo' };
  const { hentToken } = await loggInn(rotadresse, { klientId: 'felles-demo', bruker, omfang: 'openid' });
  return aapne(rotadresse, { hentToken, fetch: hentSlik });
};

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
