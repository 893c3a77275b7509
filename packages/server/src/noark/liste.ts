import { fieldProblem, type Objekt, Problem, type Under } from '@felles/kernel';
import type { Entity } from '@felles/model';
import {
  childrenOf,
  collectionOf,
  type Expand,
  listEnvelope,
  parseQuery,
  type Query,
  type QueryParams,
} from '@felles/model/derive';
import type { FastifyReply } from 'fastify';
import { type Parametre, skrivParametre } from './adresse.js';
import type { Kall } from './kall.js';
import { egenSpoerring, medUnder } from './lenker.js';
import type { Plass } from './ressurs.js';
import { objektTekst, sendTekst } from './svar.js';
import { maksDybde, utvid } from './utvidelse.js';

/** Objects on a page when the client asks for no number, and the most it gets. */
const sidestoerrelse = 100;
const maksSide = 1_000;

const kjente = new Set(['$filter', '$orderby', '$top', '$skip', '$search', '$expand']);

/** Where the page after this one begins (OData 4.01 part 1, 11.2.6.7): ours to write, and not for clients to read. */
const fortsettelse = '$skiptoken';

const tokenfeil = (tekst: string): Problem =>
  new Problem('ugyldig-spoerring', `${fortsettelse}: ${tekst}`, {
    felt: [{ felt: fortsettelse, kode: 'format', tekst }],
  });

/** The OData parameters of a request. Those of OData that are not in the standard are answered with 501. */
export const spoerreparametre = (parametre: Parametre, fortsetter = false): QueryParams => {
  for (const navn of parametre.keys())
    if (navn.startsWith('$') && !kjente.has(navn) && navn !== fortsettelse)
      throw new Problem('ikke-implementert', `${navn} støttes ikke; bruk ${[...kjente].join(', ')}`);
  if (parametre.has(fortsettelse) && !fortsetter) throw tokenfeil('brukes ikke her');
  const hent = (navn: string) => parametre.get(`$${navn}`);
  return {
    filter: hent('filter'),
    orderby: hent('orderby'),
    top: hent('top'),
    skip: hent('skip'),
    search: hent('search'),
    expand: hent('expand'),
  };
};

const lesSpoerring = (k: Kall, entity: Entity): Query => {
  const params = spoerreparametre(k.parametre, true);
  const parsed = parseQuery(k.model, entity, params, {
    maxTop: maksSide,
    defaultTop: sidestoerrelse,
    maxLength: 8_000,
    maxExpansion: maksDybde(k),
  });
  if (!parsed.ok) {
    const { felt, tekst, posisjon } = parsed.feil;
    throw new Problem('ugyldig-spoerring', `${felt}, tegn ${posisjon}: ${tekst}`, { felt: [parsed.feil] });
  }
  return parsed.query;
};

/** Address of the page after this one, when there is one. */
export const nesteSide = (k: Kall, skip: number, paaSiden: number, antall: number): string | undefined => {
  if (paaSiden === 0 || skip + paaSiden >= antall) return undefined;
  const parametre = new Map(k.parametre);
  parametre.set('$skip', String(skip + paaSiden));
  return `${k.adresse}?${skrivParametre(parametre)}`;
};

const skrivToken = (systemID: string): string =>
  Buffer.from(systemID.replaceAll('-', ''), 'hex').toString('base64url');

/** The object that the page before ended with. Throws Problem `ugyldig-spoerring` for what is no token of ours. */
const lesToken = (k: Kall, query: Query): string | undefined => {
  const token = k.parametre.get(fortsettelse);
  if (token === undefined) return undefined;
  const hex = Buffer.from(token, 'base64url').toString('hex');
  const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  if (hex.length !== 32 || skrivToken(id) !== token) throw tokenfeil('er ikke fra en lenke herfra');
  if (query.orderby.length > 0 || k.parametre.has('$skip'))
    throw tokenfeil('brukes bare slik lenken «next» har den');
  return id;
};

/**
 * Address of the page after this one. In their own order lists go on after the last object, which costs the same however
 * far down it is, and neither loses nor repeats any when others write meanwhile.
 */
const fortsett = (k: Kall, query: Query, siste: Objekt): string => {
  const parametre = new Map(k.parametre);
  if (query.orderby.length > 0) parametre.set('$skip', String(query.skip + query.top));
  else {
    parametre.delete('$skip');
    parametre.set(fortsettelse, skrivToken(siste.systemID));
  }
  return `${k.adresse}?${skrivParametre(parametre)}`;
};

const sendListe = async (
  k: Kall,
  entity: Entity,
  under?: Under,
  krevEier: () => Promise<unknown> = async () => undefined,
): Promise<FastifyReply> => {
  const query = lesSpoerring(k, entity);
  // The number is exact, however large it is (chapter 6).
  const valg = { antallTak: Number.POSITIVE_INFINITY, etter: lesToken(k, query) };
  const { verdier, antall, mer } = await k.sesjon.find(entity.name, query, under, valg);
  if (verdier.length === 0) await krevEier();
  const [underliggende, utvidet] = await Promise.all([medUnder(k, verdier), utvid(k, verdier, query.expand)]);
  const siste = mer ? verdier.at(-1) : undefined;
  const next = siste && fortsett(k, query, siste);
  const { _links } = listEnvelope({ count: 0, results: [], self: k.self, entity, ...(next ? { next } : {}) });
  const results = verdier.map((o) => objektTekst(k, o, underliggende, utvidet.get(o.systemID)));
  // An empty list has no `results`.
  const innhold = results.length > 0 ? `"results":[${results.join(',')}],` : '';
  return sendTekst(k, `{"count":${antall},${innhold}"_links":${JSON.stringify(_links)}}`);
};

export const hentListe = (k: Kall, entity: Entity): Promise<FastifyReply> => sendListe(k, entity);

/** Where the objects of a list hang, in the kernel's terms. */
export const underAv = (k: Pick<Kall, 'model'>, { entity, id, liste }: Plass): Under => {
  const funnet = collectionOf(k.model, entity, liste);
  if (!funnet) throw new Problem('ikke-funnet');
  return funnet.link === 'inverse'
    ? { relasjon: { navn: funnet.relation, systemID: id } }
    : { via: { entitet: funnet.owner.name, relasjon: funnet.relation, systemID: id } };
};

/** The object, looked up without being logged as read. Throws Problem `ikke-funnet` outside the tenant and the access. */
export const krevObjekt = async (k: Kall, entity: Entity, id: string): Promise<Objekt> => {
  const { verdier } = await k.sesjon.find(
    entity.name,
    egenSpoerring(k.model, entity, `systemID eq ${id}`, 2),
  );
  const [funnet] = verdier;
  if (!funnet) throw new Problem('ikke-funnet');
  return funnet;
};

export const hentUnderliste = (k: Kall, plass: Plass): Promise<FastifyReply> => {
  const barn = childrenOf(k.model, plass.entity).find((c) => c.inverse === plass.liste);
  if (!barn) throw new Problem('ikke-funnet');
  // An empty list may hang under nothing at all: only then is the object above asked for.
  return sendListe(k, barn.entity, underAv(k, plass), () => krevObjekt(k, plass.entity, plass.id));
};

/** `$expand` on one object: it is read as a list of one. */
export const kreverUtvidelse = (k: Kall): boolean => {
  for (const navn of k.parametre.keys())
    if (navn.startsWith('$') && navn !== '$expand')
      throw fieldProblem([{ felt: navn, kode: 'ukjent', tekst: 'gjelder bare lister' }]);
  return (k.parametre.get('$expand') ?? '').trim() !== '';
};

export const lesUtvidelse = (k: Kall, entity: Entity): readonly Expand[] => lesSpoerring(k, entity).expand;
