// The tenant's Noark 5 service interface, by the client that others use too. Imported where it is used and not
// from the client's index, so that it comes with the pages that need it.

import {
  aapne,
  type Maal,
  NoarkFeil,
  odata,
  type Rel,
  type Ressurs,
  relBase,
  type Side,
  type Sted,
} from '@felles/client-noark';
import { csrfHode, fornySesjon } from './hent.js';
import { Problemfeil } from './problem.js';

export { odata, type Peker, type Ressurs } from '@felles/client-noark';

const trygge = new Set(['GET', 'HEAD']);

/** A request with the session of this page. The interface tells its public address, which is this one. */
const medSesjon: typeof fetch = async (hva, valg = {}) => {
  const { pathname, search } = new URL(hva instanceof Request ? hva.url : hva);
  const endrer = !trygge.has(valg.method ?? 'GET');
  const send = () => {
    const headers = new Headers(valg.headers);
    if (endrer) for (const [navn, verdi] of Object.entries(csrfHode())) headers.set(navn, verdi);
    return fetch(pathname + search, { ...valg, headers, credentials: 'same-origin' });
  };
  const svar = await send();
  return endrer && svar.status === 403 && (await fornySesjon()) ? send() : svar;
};

/** The interface says what is wrong in one text: title, then detail. */
const somProblemfeil = (feil: NoarkFeil): Problemfeil => {
  if (feil.slag === 'forbindelse') return new Problemfeil({ kode: 'ikke-kontakt', status: 0, title: '' });
  // What is not announced is not there for this user.
  if (feil.slag === 'relasjon') return new Problemfeil({ kode: 'ingen-tilgang', status: 403, title: '' });
  if (feil.slag === 'format') return new Problemfeil({ kode: 'uventet', status: 0, title: '' });
  const [, title = '', detail] = /^(.*?)(?:: (.*))?$/s.exec(feil.beskrivelse) ?? [];
  return new Problemfeil({
    kode: `http-${feil.status}`,
    status: feil.status,
    title,
    ...(detail === undefined ? {} : { detail }),
  });
};

type Rom = Rel<'rot', 'til'>;
type Arkivliste = Rel<'arkivstruktur/', 'liste'>;

export interface Kjerne {
  readonly rom: <R extends Rom>(rel: R) => Promise<Ressurs<Maal<'rot', 'til', R>>>;
  /** An object of the archive's structure, by the list it is in and its systemID. */
  readonly objekt: <R extends Arkivliste>(
    liste: R,
    systemID: string,
  ) => Promise<Ressurs<Maal<'arkivstruktur/', 'liste', R>>>;
}

/** Relation of a code list in the room `metadata/`, e.g. `Dokumenttype`; with `ny-` before it, that of a new code. */
export const kodelisterel = (liste: string): `http${string}` =>
  `${relBase as 'https:'}metadata/${liste.toLowerCase()}/`;

const roetter = new Map<string, Promise<Ressurs<'rot'>>>();
const rommene = new Map<string, Promise<unknown>>();

/** What is promised is kept, so that each address is asked once. */
const husk = <T>(lager: Map<string, Promise<T>>, noekkel: string, lag: () => Promise<T>): Promise<T> => {
  const kjent = lager.get(noekkel) ?? lag();
  lager.set(noekkel, kjent);
  return kjent;
};

const glem = (v: string): void => {
  roetter.delete(v);
  for (const noekkel of rommene.keys()) if (noekkel.startsWith(`${v} `)) rommene.delete(noekkel);
};

const kjernen = (v: string): Kjerne => {
  const rom = <R extends Rom>(rel: R): Promise<Ressurs<Maal<'rot', 'til', R>>> =>
    husk(rommene, `${v} ${rel}`, async () => {
      const adresse = new URL(`/api/noark5/${encodeURIComponent(v)}/`, window.location.origin).href;
      return (await husk(roetter, v, () => aapne(adresse, { fetch: medSesjon }))).foelg(rel);
    }) as Promise<Ressurs<Maal<'rot', 'til', R>>>;
  return {
    rom,
    objekt: async (liste, systemID) => {
      const her = await rom('arkivstruktur/');
      const funnet = await her.liste(liste, { filter: odata`systemID eq ${systemID}`, top: 1 }).foerste();
      if (funnet === undefined) throw new Problemfeil({ kode: 'ikke-funnet', status: 404, title: '' });
      return funnet;
    },
  };
};

/** Does something in the interface of a tenant. Throws Problemfeil, as every call of this client. */
export const iKjernen = async <T>(v: string, gjoer: (kjerne: Kjerne) => Promise<T>): Promise<T> => {
  try {
    return await gjoer(kjernen(v));
  } catch (feil) {
    if (!(feil instanceof NoarkFeil)) throw feil;
    // What the session answered while the call was under way.
    if (feil.cause instanceof Problemfeil) throw feil.cause;
    // The user may have got or lost something since the rooms were read.
    glem(v);
    throw somProblemfeil(feil);
  }
};

/** One page of a list, by its own parameters. */
export const enSide = async <S extends Sted>(liste: {
  sider(): AsyncIterable<Side<S>>;
}): Promise<Side<S>> => {
  for await (const side of liste.sider()) return side;
  return { antall: 0, objekter: [], neste: undefined };
};
