import { fieldProblem, type Objekt, type Plassering, Problem } from '@felles/kernel';
import { type Entity, lineage } from '@felles/model';
import { collectionOf, templateLinks } from '@felles/model/derive';
import type { FastifyReply } from 'fastify';
import { baererFil, filHref, taPlasser } from './json.js';
import type { Kall } from './kall.js';
import { type Kropp, lesKropp } from './kropp.js';
import { egenSpoerring, medUnder } from './lenker.js';
import { kreverUtvidelse, krevObjekt, lesUtvidelse } from './liste.js';
import { flyttVedLenker, lesReferanseId } from './referanse.js';
import { lagesVedReferanse, type Plass } from './ressurs.js';
import { etag, hrefTil, objektTekst, sendJson, sendObjekt, sendTekst, versjonFra } from './svar.js';
import { utvid } from './utvidelse.js';

export const hentObjekt = async (k: Kall, entity: Entity, id: string): Promise<FastifyReply> => {
  const objekt = await k.sesjon.read(entity.name, id);
  if (!kreverUtvidelse(k)) return sendObjekt(k, objekt);
  const egen = k.model.entity(objekt.entitet);
  const utvidet = await utvid(k, [objekt], lesUtvidelse(k, egen));
  const under = await medUnder(k, [objekt]);
  k.reply.header('etag', etag(objekt));
  return sendTekst(k, objektTekst(k, objekt, under, utvidet.get(id)));
};

/** A start on a new object: the values it gets anyway, and where its codes are. There is no object, so no `self`. */
export const hentMal = async (k: Kall, entity: Entity, under?: Plass): Promise<FastifyReply> => {
  if (!k.sesjon.may('create', entity.name)) throw new Problem('ingen-tilgang');
  if (under) await krevObjekt(k, under.entity, under.id);
  if (under && lagesVedReferanse(entity)) return sendJson(k, { url: `${k.adresse}$ref?$id=` });
  const felt = Object.entries(entity.fields).filter(([, f]) => f.default !== undefined && !f.hidden);
  return sendJson(k, {
    ...Object.fromEntries(felt.map(([navn, f]) => [navn, f.default])),
    _links: templateLinks(entity, k.base),
  });
};

const ingenUnder: ReadonlySet<string> = new Set();

/** Sends an object that was just made: nothing can lie below it yet. */
const sendNytt = (k: Kall, objekt: Objekt): FastifyReply => {
  k.reply.header('etag', etag(objekt)).header('location', hrefTil(k, objekt));
  return sendTekst(k, objektTekst(k, objekt, ingenUnder), 201);
};

/** Where a new object under another one goes, as the kernel has it. */
const plasseringUnder = (k: Kall, under: Plass): Plassering => {
  if (under.entity.relations[under.liste]?.makes)
    return { sett: { entitet: under.entity.name, relasjon: under.liste, systemID: under.id } };
  const liste = collectionOf(k.model, under.entity, under.liste);
  if (liste?.link === 'many')
    return { via: { entitet: liste.owner.name, relasjon: liste.relation, systemID: under.id } };
  if (liste?.link === 'inverse') return { relasjoner: { [liste.relation]: under.id } };
  if (liste) return { knytt: [{ relasjon: liste.relation, til: under.id }] };
  throw new Problem('ikke-funnet');
};

const lag = async (k: Kall, entity: Entity, kropp: Kropp, under?: Plass): Promise<Objekt> => {
  const { plasser, felt } = taPlasser(entity, kropp);
  const sted = under ? plasseringUnder(k, under) : {};
  const gitt = Object.entries(plasser).filter((p): p is [string, string] => p[1] !== null);
  const valgt = gitt.some(([navn]) => entity.oneOf?.relations.includes(navn));
  // A place that the body names goes before the one the address names.
  const fraAdressen = Object.entries(sted.relasjoner ?? {}).filter(
    ([navn]) => !(valgt && entity.oneOf?.relations.includes(navn)),
  );
  const relasjoner = { ...Object.fromEntries(fraAdressen), ...Object.fromEntries(gitt) };
  try {
    if (under && entity.about) await krevObjekt(k, under.entity, under.id);
    return await k.sesjon.create(entity.name, felt, { ...sted, relasjoner });
  } catch (error) {
    // A place that is not there is a fault in the address, not in the body.
    if (under && error instanceof Problem && error.status === 400)
      await krevObjekt(k, under.entity, under.id);
    throw error;
  }
};

export const opprett = async (k: Kall, entity: Entity, under?: Plass): Promise<FastifyReply> =>
  sendNytt(k, await lag(k, entity, await lesKropp(k.request), under));

/** The relation by which an object that is a reference points at what `$id` names, and what it names. */
const lesMaal = (k: Kall, entity: Entity) => {
  const maal = lesReferanseId(k);
  const pekere = Object.entries(entity.relations).filter(([, r]) => r.linkAs !== undefined);
  const relasjon = pekere.find(([, r]) => lineage(maal.entity).some((e) => e.name === r.to))?.[0];
  if (relasjon === undefined)
    throw fieldProblem([{ felt: '$id', kode: 'type', tekst: `${maal.entity.name} kan ikke vises til slik` }]);
  return { relasjon, id: maal.id, andre: pekere.map(([navn]) => navn).filter((navn) => navn !== relasjon) };
};

/** Two units are referred to each other once (chapter 7, Kryssreferanse). */
const krevFoerste = async (
  k: Kall,
  entity: Entity,
  plass: Readonly<Record<string, string>>,
): Promise<void> => {
  const filter = Object.entries(plass).map(([navn, id]) => `${navn} in (${id})`);
  const { verdier } = await k.sesjon.find(
    entity.name,
    egenSpoerring(k.model, entity, filter.join(' and '), 1),
  );
  if (verdier.length > 0)
    throw fieldProblem([{ felt: '$id', kode: 'regel', tekst: 'er det alt vist til herfra' }]);
};

/** A reference made by naming what it points at (chapter 7, Kryssreferanse): `ny-kryssreferanse/$ref?$id=…`. */
export const opprettReferanse = async (k: Kall, entity: Entity, under: Plass): Promise<FastifyReply> => {
  const { relasjon, id } = lesMaal(k, entity);
  const relasjoner = { ...plasseringUnder(k, under).relasjoner, [relasjon]: id };
  await krevObjekt(k, under.entity, under.id);
  await krevFoerste(k, entity, relasjoner);
  return sendNytt(k, await k.sesjon.create(entity.name, {}, { relasjoner }));
};

/** What a reference points at is another: `$ref?$id=…` on its own address. Where it goes from, stands. */
export const endreMaal = async (k: Kall, entity: Entity, id: string): Promise<FastifyReply> => {
  const { relasjon, id: til, andre } = lesMaal(k, entity);
  const foer = await krevObjekt(k, entity, id);
  if (k.request.headers['if-match'] !== undefined && versjonFra(k) !== foer.versjon)
    throw new Problem('utdatert');
  if (foer.relasjoner[relasjon] === til) return sendObjekt(k, foer);
  const fra = Object.entries(foer.relasjoner).filter(([navn]) => entity.oneOf?.relations.includes(navn));
  await krevFoerste(k, entity, { ...Object.fromEntries(fra), [relasjon]: til });
  const plasser = { [relasjon]: til, ...Object.fromEntries(andre.map((navn) => [navn, null])) };
  return sendObjekt(k, await k.sesjon.update(entity.name, id, foer.versjon, {}, 'patch', plasser));
};

/**
 * What a client sends back as it got it must not look like a change: the address of the file is ours to make, and the
 * core knows its own instants in UTC only.
 */
const somKjernenHarDet = (k: Kall, entity: Entity, id: string, kropp: Kropp): Kropp => {
  const { referanseDokumentfil, ...resten } = kropp;
  const ut: Kropp =
    baererFil(entity) && referanseDokumentfil === filHref(k.base, entity, id) ? resten : { ...kropp };
  for (const [navn, felt] of Object.entries(k.model.systemFields)) {
    const lest = Object.hasOwn(ut, navn) ? felt.kind.read(ut[navn], felt, navn) : undefined;
    if (lest?.ok) ut[navn] = lest.value;
  }
  return ut;
};

export const erstatt = async (k: Kall, entity: Entity, id: string): Promise<FastifyReply> => {
  const kropp = somKjernenHarDet(k, entity, id, await lesKropp(k.request));
  const { plasser, felt } = taPlasser(entity, kropp);
  return sendObjekt(k, await k.sesjon.update(entity.name, id, versjonFra(k), felt, 'replace', plasser));
};

/** JSON Merge Patch; relations in `_links` move the object, in the same transaction. */
export const endre = async (k: Kall, entity: Entity, id: string): Promise<FastifyReply> => {
  const { _links: lenker, ...kropp } = somKjernenHarDet(k, entity, id, await lesKropp(k.request));
  const versjon = versjonFra(k);
  const { plasser, felt } = taPlasser(entity, kropp);
  if (lenker === undefined)
    return sendObjekt(k, await k.sesjon.update(entity.name, id, versjon, felt, 'patch', plasser));
  const foer = await krevObjekt(k, entity, id);
  if (foer.versjon !== versjon) throw new Problem('utdatert');
  return sendObjekt(k, await flyttVedLenker(k, foer, lenker, felt, plasser));
};

export const slett = async (k: Kall, entity: Entity, id: string): Promise<FastifyReply> => {
  // The standard asks for no ETag here; one that is given is held to.
  const versjon =
    k.request.headers['if-match'] === undefined ? (await krevObjekt(k, entity, id)).versjon : versjonFra(k);
  await k.sesjon.remove(entity.name, id, versjon);
  return k.reply.code(204).send();
};

/** Makes an object one of a subtype, with the systemID it has. */
export const utvidTil = async (k: Kall, entity: Entity, id: string, til: Entity): Promise<FastifyReply> => {
  const kropp = await lesKropp(k.request);
  const foer = await krevObjekt(k, entity, id).catch((error: unknown) => {
    if (error instanceof Problem && error.kode === 'ikke-funnet')
      // Chapter 6, Utvid objekter: an id that is not there gives 400.
      throw new Problem('ugyldig-inndata', `${entity.name} ${id} finnes ikke`, { cause: error });
    throw error;
  });
  if (k.request.headers['if-match'] !== undefined && versjonFra(k) !== foer.versjon)
    throw new Problem('utdatert');
  const { _links: _, ...felt } = kropp;
  return sendObjekt(k, await k.sesjon.extend(til.name, id, felt));
};
