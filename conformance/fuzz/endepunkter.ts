import { hent, type Klient, streng } from '../klient.js';
import type { Miljoe } from '../noark/miljoe.js';
import { lenkene, mediatype, noarkrot } from '../noark.js';
import type { Json } from './verdier.js';

// Every kind of address that there is, found the way a client finds it: from the root by links, and from OpenAPI.

export interface Endepunkt {
  readonly grensesnitt: 'noark' | 'api';
  /** Path without ids, the same for all of a kind. */
  readonly slag: string;
  readonly sti: string;
  readonly metoder: readonly string[];
  /** A right body to spoil, where the address takes one. */
  readonly mal: Json;
  /** Names that a query to the address may use. */
  readonly navn: readonly string[];
  readonly token: string;
}

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const slagAv = (sti: string): string =>
  sti
    .replace(/\?.*/, '')
    .replace(uuid, '*')
    .replace(/(?<=metadata\/[a-z]+\/)(?!ny-)[^/]+(?=\/$)/, '*');

const erObjekt = (v: unknown): v is Json => typeof v === 'object' && v !== null && !Array.isArray(v);

/** Names in a body and one step inside its groups, as paths. */
const navnI = (kropp: unknown): readonly string[] => {
  const funnet = Array.isArray(hent(kropp, 'results')) ? hent(kropp, 'results.0') : kropp;
  if (!erObjekt(funnet)) return ['tittel', 'systemID'];
  const felt = Object.entries(funnet).flatMap(([n, v]) =>
    n === '_links' ? [] : erObjekt(v) ? [n, ...Object.keys(v).map((i) => `${n}/${i}`)] : [n],
  );
  const relasjoner = lenkene(funnet).flatMap(([n]) => {
    const [sist = ''] = n.replace(/\/$/, '').split('/').slice(-1);
    return sist === '' || sist.includes('-') || sist === 'self' ? [] : [sist];
  });
  return [...new Set([...felt, ...relasjoner, 'systemID'])];
};

const uten = (kropp: unknown): Json => {
  if (!erObjekt(kropp)) return {};
  const { _links: _, ...felt } = kropp;
  return felt;
};

export interface Vandrer {
  readonly klient: Klient;
  readonly token: string;
  readonly virksomhet: string;
  /** What an object of a class is made of, when it is known. */
  readonly minst: (klasse: string) => Promise<Json>;
}

/** Follows links from the root and from further addresses; one address of each kind, with what OPTIONS says of it. */
export const vandre = async (
  v: Vandrer,
  ogsaa: readonly string[],
  kjente: Map<string, Endepunkt>,
): Promise<void> => {
  const somSti = (href: string): string => href.replace(/^https?:\/\/[^/]+/, '');
  const koe = [noarkrot(v.virksomhet), ...ogsaa].map(somSti);
  const sett = new Set<string>();
  const legg = async (sti: string): Promise<unknown> => {
    const slag = slagAv(sti).replace(`/noark5/${v.virksomhet}/`, '/noark5/*/');
    if (sett.has(slag)) return undefined;
    sett.add(slag);
    const valg = await v.klient.kall('OPTIONS', sti);
    if (valg.status !== 204) return undefined;
    const metoder = (valg.hoder.get('allow') ?? '').split(/,\s*/).filter((m) => m !== '');
    const svar = metoder.includes('GET') ? await v.klient.get(sti) : undefined;
    // Known from another tenant, but what it leads to may be new.
    if (kjente.has(slag)) return svar?.kropp;
    const [, laget] = /\/(?:ny|utvid-til)-([a-z]+)\/$/i.exec(sti) ?? [];
    const kropp = svar?.kropp;
    const mal = laget === undefined ? uten(kropp) : { ...uten(kropp), ...(await v.minst(laget)) };
    kjente.set(slag, { grensesnitt: 'noark', slag, sti, metoder, mal, navn: navnI(kropp), token: v.token });
    return kropp;
  };
  for (let sti = koe.shift(); sti !== undefined; sti = koe.shift()) {
    if (!sti.startsWith('/api/noark5/')) continue;
    const kropp = await legg(sti);
    if (kropp === undefined) continue;
    const resultater = hent(kropp, 'results');
    const innenfor = Array.isArray(resultater) ? resultater : [];
    // Subtypes have links of their own, so not the first of a list alone.
    for (const o of [kropp, ...innenfor.slice(0, 40)])
      for (const [, href] of lenkene(o)) {
        const under = somSti(href);
        koe.push(under);
        if (new RegExp(`${uuid.source}/[a-z]+/$`).test(under)) koe.push(`${under}$ref`);
      }
    if (/ny-kryssreferanse\/$/.test(sti)) koe.push(`${sti}$ref`);
  }
};

/** One object of each class that clients make, a file with bytes, and a transfer that is under way. */
export const lagEnAvHver = async (m: Miljoe, klasser: readonly string[]): Promise<readonly string[]> => {
  const adresser: string[] = [];
  for (const klasse of klasser) {
    // What cannot be made beside the others is found by links from them; the test counts what was found.
    const laget = await m.felles(klasse).catch(() => undefined);
    if (laget) adresser.push(laget.self);
  }
  const objekt = await m.felles('dokumentobjekt', 'med fil');
  const fil = `${objekt.self}referanseFil/`;
  await m.b.kall('POST', fil, { bytes: '%PDF-1.4\n%%EOF\n', type: 'application/pdf' });
  const annet = await m.felles('dokumentobjekt', 'i deler');
  const oekt = await m.b.kall('POST', `${annet.self}referanseFil/`, {
    hoder: { 'x-upload-content-length': '1000', 'x-upload-content-type': 'application/pdf' },
  });
  const sted = oekt.hoder.get('location');
  return [...adresser, objekt.self, fil, ...(sted === null ? [] : [sted])];
};

const verdiFor = (skjema: unknown, alle: unknown): unknown => {
  const ref = hent(skjema, '$ref');
  if (typeof ref === 'string') return verdiFor(hent(alle, ref.split('/').at(-1) ?? ''), alle);
  const enten = hent(skjema, 'enum') ?? hent(skjema, 'examples');
  if (Array.isArray(enten)) return enten[0];
  const [en] = [hent(skjema, 'oneOf'), hent(skjema, 'anyOf')].filter(Array.isArray).flat();
  if (en !== undefined) return verdiFor(en, alle);
  switch (hent(skjema, 'type')) {
    case 'object': {
      const krevd = hent(skjema, 'required');
      return Object.fromEntries(
        (Array.isArray(krevd) ? krevd : []).map((n) => [n, verdiFor(hent(skjema, `properties.${n}`), alle)]),
      );
    }
    case 'array':
      return [];
    case 'integer':
    case 'number':
      return hent(skjema, 'minimum') ?? 1;
    case 'boolean':
      return false;
    default: {
      const former: Json = {
        uuid: '01980000-0000-7000-8000-000000000000',
        date: '2018-05-24',
        'date-time': '2018-05-24T10:00:00Z',
      };
      return former[String(hent(skjema, 'format'))] ?? 'Prøve';
    }
  }
};

const metodenavn = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** Every operation that OpenAPI describes, on an object that is there where one is asked for. */
export const fraOpenapi = async (
  klient: Klient,
  virksomhet: string,
  /** Token of someone with one of the roles; of anybody when none is named. */
  token: (roller: readonly string[]) => string,
): Promise<readonly Endepunkt[]> => {
  const dokument = (await klient.get('/api/v1/openapi.json')).kropp;
  const skjemaer = hent(dokument, 'components.schemas');
  const objekter = new Map<string, unknown>();
  const ut: Endepunkt[] = [];
  for (const [sti, operasjoner] of Object.entries(hent(dokument, 'paths') as Json)) {
    const entitet = sti.split('/')[4] ?? '';
    if (sti.includes('{systemID}') && !objekter.has(entitet))
      objekter.set(
        entitet,
        hent((await klient.get(`/api/v1/${virksomhet}/${entitet}?$top=1`)).kropp, 'verdier.0'),
      );
    const objekt = objekter.get(entitet);
    const id = objekt === undefined ? '01980000-0000-7000-8000-000000000000' : streng(objekt, 'systemID');
    const adresse = sti
      .replace('{virksomhet}', virksomhet)
      .replace('{systemID}', id)
      .replace(/\{[a-z]+\}/gi, '01980000-0000-7000-8000-000000000000');
    for (const m of metodenavn) {
      const op = hent(operasjoner, m);
      if (op === undefined) continue;
      const roller =
        /Roller: ([^.]*)\./.exec(String(hent(op, 'description') ?? ''))?.[1]?.split(/,\s*/) ?? [];
      const innhold = hent(op, 'requestBody.content');
      const [skjema] = erObjekt(innhold) ? Object.values(innhold).map((i) => hent(i, 'schema')) : [];
      const gitt = verdiFor(skjema, skjemaer);
      ut.push({
        grensesnitt: 'api',
        slag: `${m.toUpperCase()} ${sti}`,
        sti: adresse,
        metoder: [m.toUpperCase()],
        mal: erObjekt(gitt) ? gitt : {},
        navn: erObjekt(objekt) ? Object.keys(objekt) : ['tittel', 'systemID'],
        token: token(roller),
      });
    }
  }
  return ut;
};

export const noarktype = mediatype;
