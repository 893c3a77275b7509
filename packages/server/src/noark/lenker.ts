import type { Objekt, Sesjon } from '@felles/kernel';
import type { Condition, Entity, Model } from '@felles/model';
import {
  childrenOf,
  type Link,
  type Links,
  linksFor,
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

/** Lists of objects of the same kind below an object: underarkiv, underklasse, undermappe. */
const nedover = (model: Model, entity: Entity): string | undefined =>
  childrenOf(model, entity).find((c) => c.entity.table === entity.table)?.inverse;

// No id, tenant code or relation name holds these.
const [B, I] = ['§base', '§id'];
const R = (navn: string) => `§r:${navn};`;

interface Lenkemal {
  readonly navn: string;
  readonly href: string;
  readonly templated: boolean;
}

/** Links of one kind of object in one situation, with places where base and ids go. */
const lagMal = (
  model: Model,
  entity: Entity,
  sesjon: Sesjon,
  relasjoner: readonly string[],
  lukket: boolean,
  harUnder: boolean,
): readonly Lenkemal[] => {
  const ned = nedover(model, entity);
  const alle: Record<string, Link> = {
    ...linksFor(
      model,
      entity,
      { systemID: I, relations: Object.fromEntries(relasjoner.map((r) => [r, R(r)])) },
      {
        base: B,
        may: (verb, navn) => sesjon.may(verb, navn),
        has: (liste) => liste !== ned || harUnder,
        vacant: (relasjon) => !relasjoner.includes(relasjon),
        closed: lukket,
      },
    ),
  };
  const rom = roomSegment(entity) ?? entity.room;
  const baerer = childrenOf(model, entity).find((c) => baererFil(c.entity))?.entity;
  // Files may be uploaded from what owns their bearer too (chapter 6, Opplasting).
  if (baerer && !lukket && sesjon.may('create', baerer.name))
    alle[rel(rom, 'fil')] = { href: `${B}/${rom}/${entity.name}/${I}/fil/` };
  return Object.entries(sorterteLenker(alle)).map(([navn, l]) => ({
    navn,
    href: l.href,
    templated: l.templated === true,
  }));
};

/** Makes the links of objects, and remembers what is the same for many. */
export const lagLenker = (model: Model) => {
  const maler = new Map<string, readonly Lenkemal[]>();
  return (base: string, sesjon: Sesjon, objekt: Objekt, harUnder: boolean): Links => {
    const entity = model.entity(objekt.entitet);
    const relasjoner = Object.keys(objekt.relasjoner);
    const er = lukket(entity, objekt);
    const { art, roller } = sesjon.aktoer;
    const noekkel = `${entity.name} ${art} ${roller.join()} ${relasjoner.join()} ${er} ${harUnder}`;
    let mal = maler.get(noekkel);
    if (!mal) {
      if (maler.size >= 5_000) maler.clear();
      mal = lagMal(model, entity, sesjon, relasjoner, er, harUnder);
      maler.set(noekkel, mal);
    }
    const ut: Record<string, Link> = {};
    for (const { navn, href, templated } of mal) {
      let h = href.replace(B, base).replace(I, objekt.systemID);
      if (h.includes('§')) h = h.replace(/§r:(\w+);/, (_, r: string) => objekt.relasjoner[r] ?? '');
      ut[navn] = templated ? { href: h, templated } : { href: h };
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
 * (chapter 6, Rekursive entitetshierarkier). One question for the whole page, none for kinds without hierarchy.
 */
export const medUnder = async (k: Kall, objekter: readonly Objekt[]): Promise<ReadonlySet<string>> => {
  const funnet = new Set<string>();
  const grupper = new Map<
    string,
    { readonly entity: Entity; readonly ned: string; readonly ider: string[] }
  >();
  for (const o of objekter) {
    const entity = k.model.entity(o.entitet);
    const ned = nedover(k.model, entity);
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
