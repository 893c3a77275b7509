import { fieldProblem, type Objekt, Problem } from '@felles/kernel';
import { type Entity, lineage, type Model } from '@felles/model';
import { collectionOf, relBase } from '@felles/model/derive';
import type { FastifyReply } from 'fastify';
import { delAdresse, lesDeler } from './adresse.js';
import type { Kall } from './kall.js';
import { lesTekst } from './kropp.js';
import { krevObjekt } from './liste.js';

/** What a relation name means on an entity. */
type Bane =
  /** A place in the hierarchy: one object above. */
  | { readonly slag: 'plass'; readonly relasjon: string }
  /** The other side of such a place: the listed objects have the relation. */
  | { readonly slag: 'under'; readonly fra: Entity; readonly relasjon: string }
  /** Many-to-many, declared by `eier`: by the object itself, or by the one at the other end. */
  | {
      readonly slag: 'knytning';
      readonly eier: Entity;
      readonly andre: Entity;
      readonly relasjon: string;
      readonly egen: boolean;
    };

const baneFor = (model: Model, entity: Entity, navn: string): Bane | undefined => {
  if (entity.relations[navn] && !entity.relations[navn].asField) return { slag: 'plass', relasjon: navn };
  const liste = collectionOf(model, entity, navn);
  if (!liste) return undefined;
  if (liste.link === 'inverse') return { slag: 'under', fra: liste.to, relasjon: liste.relation };
  return {
    slag: 'knytning',
    eier: liste.owner,
    andre: liste.to,
    relasjon: liste.relation,
    egen: liste.link === 'many',
  };
};

interface Referanse {
  readonly entity: Entity;
  readonly id: string;
}

/** The object that an address of this interface names, or that the named list hangs under. */
const lesReferanse = (k: Kall, href: string, felt: string): Referanse => {
  const feil = (tekst: string) => fieldProblem([{ felt, kode: 'format', tekst }]);
  const { rot, lesSti } = k.omgivelser;
  const stirot = new URL(rot).pathname;
  const rest = [rot, stirot].find((start) => href.startsWith(`${start}/`));
  if (rest === undefined) throw feil('må være adressen til et objekt i dette grensesnittet');
  const { virksomhet, ressurs } = lesSti(lesDeler(delAdresse(href.slice(rest.length + 1))[0]));
  if (virksomhet !== null && virksomhet !== k.virksomhet.kode) throw feil('viser til en annen virksomhet');
  if (ressurs?.slag !== 'objekt' && ressurs?.slag !== 'underliste')
    throw feil('er ikke adressen til et objekt');
  return { entity: ressurs.entity, id: ressurs.id };
};

const krevSlag = (ref: Referanse, ventet: Entity, felt: string): void => {
  if (
    ref.entity.table !== ventet.table ||
    !(lineage(ref.entity).includes(ventet) || lineage(ventet).includes(ref.entity))
  )
    throw fieldProblem([{ felt, kode: 'type', tekst: `må vise til ${ventet.name}` }]);
};

/** Puts an object where the relations say. A place that is given takes the object out of the others it excludes. */
const settPlass = async (
  k: Kall,
  objekt: Objekt,
  relasjoner: Readonly<Record<string, string | null>>,
): Promise<Objekt> => {
  let naa = objekt;
  // New places first, so that the object is never without one.
  for (const [navn, til] of Object.entries(relasjoner).sort(
    ([, a], [, b]) => Number(a === null) - Number(b === null),
  ))
    if ((naa.relasjoner[navn] ?? null) !== til)
      naa = await k.sesjon.move(naa.entitet, naa.systemID, navn, til, naa.versjon);
  return naa;
};

type Knytning = Extract<Bane, { slag: 'knytning' }>;

const knytt = (k: Kall, bane: Knytning, id: string, andre: string): Promise<void> =>
  bane.egen
    ? k.sesjon.link(bane.eier.name, id, bane.relasjon, andre)
    : k.sesjon.link(bane.eier.name, andre, bane.relasjon, id);

const loesne = (k: Kall, bane: Knytning, id: string, andre: string): Promise<void> =>
  bane.egen
    ? k.sesjon.unlink(bane.eier.name, id, bane.relasjon, andre)
    : k.sesjon.unlink(bane.eier.name, andre, bane.relasjon, id);

const knyttet = async (k: Kall, bane: Knytning, id: string): Promise<readonly string[]> => {
  const alle = { orderby: [], top: 1_000, skip: 0, expand: [] };
  const via = { entitet: bane.eier.name, relasjon: bane.relasjon, systemID: id };
  return (await k.sesjon.find(bane.andre.name, alle, { via })).verdier.map((o) => o.systemID);
};

/** Moves an object to one owner: the new is linked before the old are let go, so that it is never without. */
const bytt = async (k: Kall, bane: Knytning, id: string, andre: string): Promise<void> => {
  const foer = await knyttet(k, bane, id);
  if (!foer.includes(andre)) await knytt(k, bane, id, andre);
  for (const gammel of foer) if (gammel !== andre) await loesne(k, bane, id, gammel);
};

/** Relations given in the `_links` of a PATCH (chapter 6, Oppdatere objekter). Those that stand as they were are let be. */
export const flyttVedLenker = async (
  k: Kall,
  objekt: Objekt,
  lenker: unknown,
  felt: Readonly<Record<string, unknown>>,
  gitt: Readonly<Record<string, string | null>>,
): Promise<Objekt> => {
  if (typeof lenker !== 'object' || lenker === null || Array.isArray(lenker))
    throw fieldProblem([{ felt: '_links', kode: 'type', tekst: 'må være et objekt' }]);
  const entity = k.model.entity(objekt.entitet);
  const plasser: Record<string, string | null> = { ...gitt };
  const bytter: (readonly [Knytning, string])[] = [];
  for (const [noekkel, verdi] of Object.entries(lenker)) {
    const sted = `_links/${noekkel}`;
    const navn = noekkel.startsWith(relBase) ? (noekkel.replace(/\/$/, '').split('/').at(-1) ?? '') : '';
    const bane = baneFor(k.model, entity, navn);
    if (bane?.slag !== 'plass' && !(bane?.slag === 'knytning' && !bane.egen))
      throw fieldProblem([{ felt: sted, kode: 'ukjent', tekst: 'er ikke en relasjon som kan endres her' }]);
    if (verdi === null && bane.slag === 'plass') {
      plasser[bane.relasjon] = null;
      continue;
    }
    const href = typeof verdi === 'object' && verdi !== null && 'href' in verdi ? verdi.href : undefined;
    if (typeof href !== 'string')
      throw fieldProblem([{ felt: `${sted}/href`, kode: 'mangler', tekst: 'må være en adresse' }]);
    const ref = lesReferanse(k, href, sted);
    const ventet =
      bane.slag === 'plass' ? k.model.entity(entity.relations[bane.relasjon]?.to ?? '') : bane.andre;
    krevSlag(ref, ventet, sted);
    if (bane.slag === 'plass') plasser[bane.relasjon] = ref.id;
    else bytter.push([bane, ref.id]);
  }
  const flyttet =
    Object.keys(felt).length > 0
      ? await k.sesjon.update(objekt.entitet, objekt.systemID, objekt.versjon, felt, 'patch', plasser)
      : await settPlass(k, objekt, plasser);
  for (const [bane, til] of bytter) await bytt(k, bane, objekt.systemID, til);
  return flyttet;
};

interface Maal {
  readonly entity: Entity;
  readonly id: string;
  readonly navn: string;
}

const krevBane = (k: Kall, m: Maal): Bane => {
  const bane = baneFor(k.model, m.entity, m.navn);
  if (!bane) throw new Problem('ikke-funnet');
  return bane;
};

const ventetAv = (k: Kall, m: Maal, bane: Bane): Entity =>
  bane.slag === 'knytning'
    ? bane.andre
    : bane.slag === 'under'
      ? bane.fra
      : k.model.entity(m.entity.relations[bane.relasjon]?.to ?? '');

const refIParameter = (k: Kall, m: Maal, bane: Bane): Referanse | undefined => {
  const gitt = k.parametre.get('$id');
  if (gitt === undefined) return undefined;
  const ref = lesReferanse(k, gitt, '$id');
  krevSlag(ref, ventetAv(k, m, bane), '$id');
  return ref;
};

const manglerId = () =>
  fieldProblem([{ felt: '$id', kode: 'mangler', tekst: 'må være adressen til objektet det vises til' }]);

/** The object that `$id` names. */
export const lesReferanseId = (k: Kall): Referanse => {
  const gitt = k.parametre.get('$id');
  if (gitt === undefined) throw manglerId();
  return lesReferanse(k, gitt, '$id');
};

/** POST `$ref`: a new reference. */
export const nyReferanse = async (k: Kall, m: Maal): Promise<FastifyReply> => {
  const bane = krevBane(k, m);
  const ref = refIParameter(k, m, bane);
  if (!ref) throw manglerId();
  if (bane.slag === 'knytning') await knytt(k, bane, m.id, ref.id);
  else if (bane.slag === 'plass')
    await settPlass(k, await krevObjekt(k, m.entity, m.id), { [bane.relasjon]: ref.id });
  else {
    await krevObjekt(k, m.entity, m.id);
    await settPlass(k, await krevObjekt(k, ref.entity, ref.id), { [bane.relasjon]: m.id });
  }
  return k.reply.code(204).send();
};

/** PUT `$ref`: the reference is moved. The new address stands in the body, alone or as `{"@odata.id": …}`. */
export const flyttReferanse = async (k: Kall, m: Maal): Promise<FastifyReply> => {
  const bane = krevBane(k, m);
  if (bane.slag === 'under' || (bane.slag === 'knytning' && bane.egen))
    throw new Problem('ugyldig-inndata', 'referanser i en liste legges til med POST og fjernes med DELETE');
  const tekst = (await lesTekst(k.request, 10_000)).trim();
  const href =
    /^\{\s*"@odata\.id"\s*:\s*"([^"\\]+)"\s*\}$/.exec(tekst)?.[1] ?? tekst.replace(/^"(.*)"$/s, '$1');
  const ref = lesReferanse(k, href, 'innholdet');
  krevSlag(ref, ventetAv(k, m, bane), 'innholdet');
  const objekt = await krevObjekt(k, m.entity, m.id);
  if (bane.slag === 'plass') await settPlass(k, objekt, { [bane.relasjon]: ref.id });
  else await bytt(k, bane, m.id, ref.id);
  return k.reply.code(204).send();
};

/** DELETE `$ref`: with `$id` from a list, without for a single one. */
export const slettReferanse = async (k: Kall, m: Maal): Promise<FastifyReply> => {
  const bane = krevBane(k, m);
  const ref = refIParameter(k, m, bane);
  if (bane.slag === 'plass') {
    const objekt = await krevObjekt(k, m.entity, m.id);
    if (ref && objekt.relasjoner[bane.relasjon] !== ref.id) throw new Problem('ikke-funnet');
    if (objekt.relasjoner[bane.relasjon] === undefined) throw new Problem('ikke-funnet');
    await settPlass(k, objekt, { [bane.relasjon]: null });
  } else if (bane.slag === 'under') {
    if (!ref) throw manglerId();
    const objekt = await krevObjekt(k, ref.entity, ref.id);
    if (objekt.relasjoner[bane.relasjon] !== m.id) throw new Problem('ikke-funnet');
    await settPlass(k, objekt, { [bane.relasjon]: null });
  } else {
    await krevObjekt(k, m.entity, m.id);
    const alle = ref ? [ref.id] : await knyttet(k, bane, m.id);
    const [eneste] = alle;
    if (eneste === undefined) throw new Problem('ikke-funnet');
    if (alle.length > 1) throw manglerId();
    await loesne(k, bane, m.id, eneste);
  }
  return k.reply.code(204).send();
};
