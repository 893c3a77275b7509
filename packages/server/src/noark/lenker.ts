import type { Objekt, Sesjon } from '@felles/kernel';
import type { Condition, Entity, Model } from '@felles/model';
import {
  childrenOf,
  type Link,
  type Links,
  linksFor,
  ownKindBelow,
  parseQuery,
  type Query,
  rel,
  roomSegment,
} from '@felles/model/derive';
import { baererFil } from './json.js';
import type { Kall } from './kall.js';

const kodeAv = (verdi: unknown): string | undefined =>
  typeof verdi === 'object' && verdi !== null && 'kode' in verdi ? String(verdi.kode) : undefined;

const gjelder = (c: Condition, data: Readonly<Record<string, unknown>>): boolean => {
  switch (c.op) {
    case 'always':
      return true;
    case 'never':
    // What another object's state decides is not known here: the kernel refuses when it comes to it.
    case 'via':
    case 'open':
    case 'frozen':
      return false;
    case 'in': {
      const v = data[c.field];
      return c.values.includes(kodeAv(v) ?? String(v));
    }
    case 'set':
      return data[c.field] !== undefined;
    case 'true':
      return data[c.field] === true;
    case 'and':
      return c.of.every((x) => gjelder(x, data));
    case 'or':
      return c.of.some((x) => gjelder(x, data));
    case 'not':
      return !gjelder(c.of, data);
  }
};

/** The object is closed: it takes nothing new and is not extended (Noark 5 krav 5.4.7). */
const lukket = (entity: Entity, objekt: Objekt): boolean =>
  objekt.data.avsluttetDato !== undefined || gjelder(entity.frozenWhen, objekt.data);

export const sorterteLenker = (lenker: Readonly<Record<string, Link>>): Links =>
  Object.fromEntries(Object.entries(lenker).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));

// No address, id or relation name holds these.
const I = '§id';
const R = (navn: string) => `§r:${navn};`;

/** JSON text with the object's own id between the parts, and at the end the id that a relation holds, if any. */
interface Stykke {
  readonly deler: readonly string[];
  readonly relasjon: string | undefined;
}
type Lenkemal = readonly Stykke[];

/** Links of an object, made from the model. */
export const lenkerTil = (
  model: Model,
  base: string,
  sesjon: Sesjon,
  objekt: Objekt,
  harUnder: boolean,
): Links => {
  const entity = model.entity(objekt.entitet);
  const { systemID, relasjoner } = objekt;
  const closed = lukket(entity, objekt);
  const ned = ownKindBelow(model, entity)?.inverse;
  const alle: Record<string, Link> = {
    ...linksFor(
      model,
      entity,
      { systemID, relations: relasjoner },
      {
        base,
        may: (verb, navn) => sesjon.may(verb, navn),
        has: (liste) => liste !== ned || harUnder,
        vacant: (relasjon) => !Object.hasOwn(relasjoner, relasjon),
        closed,
      },
    ),
  };
  const rom = roomSegment(entity) ?? entity.room;
  const baerer = childrenOf(model, entity).find((c) => baererFil(c.entity))?.entity;
  // Files may be uploaded from what owns their bearer too (chapter 6, Opplasting).
  if (baerer && !closed && sesjon.may('create', baerer.name))
    alle[rel(rom, 'fil')] = { href: `${base}/${rom}/${entity.name}/${systemID}/fil/` };
  return sorterteLenker(alle);
};

const lagMal = (lenker: Links): Lenkemal => {
  const [foerste = '', ...resten] = JSON.stringify(lenker).split('§r:');
  const biter = [{ tekst: foerste, relasjon: undefined as string | undefined }];
  for (const bit of resten) {
    const skille = bit.indexOf(';');
    const siste = biter.at(-1);
    if (siste) siste.relasjon = bit.slice(0, skille);
    biter.push({ tekst: bit.slice(skille + 1), relasjon: undefined });
  }
  return biter.map(({ tekst, relasjon }) => ({ deler: tekst.split(I), relasjon }));
};

const idFraBasen = /^[0-9a-f-]{36}$/;
const krevId = (id: string | undefined): string => {
  if (id === undefined || !idFraBasen.test(id)) throw new Error('an object whose id is no UUID');
  return id;
};

/**
 * Writes the links of objects as JSON. They are most of every answer and differ in ids alone, so their text is made once
 * for each kind of object and situation.
 */
export const lagLenker = (model: Model) => {
  const maler = new Map<string, Lenkemal>();
  return (base: string, sesjon: Sesjon, objekt: Objekt, harUnder: boolean): string => {
    const entity = model.entity(objekt.entitet);
    const relasjoner = Object.keys(objekt.relasjoner);
    const er = lukket(entity, objekt);
    const { art, roller, tillegg } = sesjon.aktoer;
    const noekkel = `${base} ${entity.name} ${art} ${roller.join()} ${tillegg?.rettigheter.join() ?? ''} ${relasjoner.join()} ${er} ${harUnder}`;
    let mal = maler.get(noekkel);
    if (!mal) {
      if (maler.size >= 2_000) maler.clear();
      const sted = { systemID: I, relasjoner: Object.fromEntries(relasjoner.map((r) => [r, R(r)])) };
      mal = lagMal(lenkerTil(model, base, sesjon, { ...objekt, ...sted }, harUnder));
      maler.set(noekkel, mal);
    }
    const id = krevId(objekt.systemID);
    let ut = '';
    for (const { deler, relasjon } of mal) {
      ut += deler.join(id);
      if (relasjon !== undefined) ut += krevId(objekt.relasjoner[relasjon]);
    }
    return ut;
  };
};

export type Lenkemaker = ReturnType<typeof lagLenker>;

/** A query of our own making. A fault in it is ours, not the client's. */
export const egenSpoerring = (model: Model, entity: Entity, filter: string, top: number): Query => {
  const r = parseQuery(model, entity, { filter, top }, { maxTop: top, maxLength: 1_000_000 });
  if (!r.ok) throw new Error(`${entity.name}: ${filter}: ${r.feil.tekst}`);
  return r.query;
};

/**
 * Which of the objects have objects of the same kind below them: only relations that exist are announced
 * (chapter 6, Rekursive entitetshierarkier). What was read to be shown knows; of what was just written it is asked, one
 * question for all of a kind.
 */
export const medUnder = async (k: Kall, objekter: readonly Objekt[]): Promise<ReadonlySet<string>> => {
  const funnet = new Set<string>();
  const grupper = new Map<
    string,
    { readonly entity: Entity; readonly ned: string; readonly ider: string[] }
  >();
  for (const o of objekter) {
    if (o.harUnder) funnet.add(o.systemID);
    if (o.harUnder !== undefined) continue;
    const entity = k.model.entity(o.entitet);
    const ned = ownKindBelow(k.model, entity)?.inverse;
    if (ned === undefined) continue;
    const rot = k.model.entity(entity.table);
    const gruppe = grupper.get(rot.name) ?? { entity: rot, ned, ider: [] };
    gruppe.ider.push(o.systemID);
    grupper.set(rot.name, gruppe);
  }
  for (const { entity, ned, ider } of grupper.values()) {
    const filter = `systemID in (${ider.join(', ')}) and ${ned}/any()`;
    const liste = await k.sesjon.find(entity.name, egenSpoerring(k.model, entity, filter, ider.length + 1));
    for (const o of liste.verdier) funnet.add(o.systemID);
  }
  return funnet;
};
