import { type Entity, type Model, uuidPattern } from '@felles/model';
import { childrenOf, codeListSegment, makersOf, roomLinks, roomSegment } from '@felles/model/derive';
import { baererFil } from './json.js';
import { kodelisterFor } from './kodeliste.js';

/** What an address of the interface names. Nothing here has asked the database. */
export type Ressurs =
  | { readonly slag: 'rot' }
  | { readonly slag: 'oidc' }
  | { readonly slag: 'system' }
  | { readonly slag: 'rom'; readonly rom: string }
  | { readonly slag: 'kodeliste'; readonly liste: string }
  | { readonly slag: 'kode'; readonly liste: string; readonly kode: string }
  | { readonly slag: 'nykode'; readonly liste: string }
  | { readonly slag: 'liste'; readonly entity: Entity }
  | { readonly slag: 'objekt'; readonly entity: Entity; readonly id: string }
  | { readonly slag: 'underliste'; readonly entity: Entity; readonly id: string; readonly navn: string }
  /** `ny-` request: `liste` is the list of the object above that takes the new one. */
  | { readonly slag: 'mal'; readonly entity: Entity; readonly under?: Plass }
  /** A new object that is made by naming what it points at. */
  | { readonly slag: 'nyreferanse'; readonly entity: Entity; readonly under: Plass }
  | { readonly slag: 'utvid'; readonly entity: Entity; readonly id: string; readonly til: Entity }
  | { readonly slag: 'referanse'; readonly entity: Entity; readonly id: string; readonly navn: string }
  /** A change of what an object that is a reference points at: `$ref` on its own address. */
  | { readonly slag: 'maal'; readonly entity: Entity; readonly id: string }
  /** The file of an object that bears one. */
  | { readonly slag: 'fil'; readonly entity: Entity; readonly id: string }
  /** Where bytes become a new object that bears them. */
  | { readonly slag: 'nyfil'; readonly entity: Entity; readonly id: string; readonly baerer: Entity };

export interface Plass {
  readonly entity: Entity;
  readonly id: string;
  /** Its list that takes the new one, or its relation that points at it. */
  readonly liste: string;
}

type Slag = Ressurs['slag'];

/** True for what is nothing but a reference to another object. */
export const lagesVedReferanse = (entity: Entity): boolean =>
  Object.values(entity.relations).some((r) => r.linkAs !== undefined);

/** Methods of each kind of resource; HEAD goes with GET, OPTIONS with all. */
export const metoder: Readonly<Record<Slag, readonly string[]>> = {
  rot: ['GET'],
  oidc: ['GET'],
  system: ['GET'],
  rom: ['GET'],
  kodeliste: ['GET'],
  kode: ['GET', 'PUT', 'PATCH', 'DELETE'],
  nykode: ['GET', 'POST'],
  liste: ['GET'],
  underliste: ['GET'],
  objekt: ['GET', 'PUT', 'PATCH', 'DELETE'],
  mal: ['GET', 'POST'],
  nyreferanse: ['POST'],
  utvid: ['PUT'],
  referanse: ['POST', 'PUT', 'DELETE'],
  maal: ['PUT', 'PATCH'],
  fil: ['GET', 'POST', 'PUT'],
  nyfil: ['POST', 'PUT'],
};

export const tillat = (slag: Slag): string => {
  const m = metoder[slag];
  return [...m, ...(m.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ');
};

export interface Sti {
  /** Code of the tenant in the address, null when it names none. */
  readonly virksomhet: string | null;
  readonly ressurs: Ressurs | undefined;
}

/** Names the standard has besides the class's own: chapter 7, Admin, lists `rettighet` for the class Tilgang. */
export const kalles: Readonly<Record<string, string>> = { rettighet: 'tilgang' };

/** Reads addresses below the root of the interface. */
export const lagStileser = (model: Model): ((deler: readonly string[]) => Sti) => {
  const rom = new Set([...model.entities.values()].flatMap((e) => roomSegment(e) ?? []));
  const lister = new Set(kodelisterFor(model).map((l) => codeListSegment(l.name)));
  const faste = new Set([...rom, 'metadata', 'admin', '.well-known']);

  // The examples of chapter 6 write some names with a capital letter.
  const entityIn = (romnavn: string, navn: string): Entity | undefined => {
    const e = model.entities.get(kalles[navn] ?? navn) ?? model.entities.get(navn.toLowerCase());
    return e && roomSegment(e) === romnavn ? e : undefined;
  };

  const paaTopp = (romnavn: string, liste: Entity, laget: string): Ressurs | undefined => {
    const entity = model.entities.get(laget);
    if (entity !== liste) return undefined;
    const lenker = roomLinks(model, romnavn, { base: '', may: () => true });
    const her = Object.values(lenker).some((l) => l.href.endsWith(`/ny-${entity.name}/`));
    return her ? { slag: 'mal', entity } : undefined;
  };

  const underObjekt = (entity: Entity, id: string, navn: string): Ressurs | undefined => {
    const barn = childrenOf(model, entity);
    const [, laget] = /^ny-(.+)$/.exec(navn) ?? [];
    if (laget !== undefined) {
      for (const c of barn) {
        const til = c.creatable.find((e) => (c.madeAs ?? e.name) === laget);
        if (til) return { slag: 'mal', entity: til, under: { entity, id, liste: c.inverse } };
      }
      const peker = makersOf(model, entity).find((p) => p.entity.name === laget);
      return peker
        ? { slag: 'mal', entity: peker.entity, under: { entity, id, liste: peker.relation } }
        : undefined;
    }
    const [, utvidet] = /^utvid-til-(.+)$/.exec(navn) ?? [];
    if (utvidet !== undefined) {
      const til = model.entities.get(utvidet);
      return til && til.extends === entity ? { slag: 'utvid', entity, id, til } : undefined;
    }
    if (navn === 'referanseFil' && baererFil(entity)) return { slag: 'fil', entity, id };
    if (navn === 'fil') {
      const baerer = barn.find((c) => baererFil(c.entity))?.entity;
      return baerer ? { slag: 'nyfil', entity, id, baerer } : undefined;
    }
    return barn.some((c) => c.inverse === navn) ? { slag: 'underliste', entity, id, navn } : undefined;
  };

  const refererbar = (entity: Entity, navn: string): boolean =>
    (Object.hasOwn(entity.relations, navn) && !entity.relations[navn]?.asField) ||
    childrenOf(model, entity).some((c) => c.inverse === navn);

  const iRom = (
    romnavn: string,
    navn: string,
    id: string | undefined,
    del: string | undefined,
    ref: string | undefined,
    rest: readonly string[],
  ): Ressurs | undefined => {
    const entity = entityIn(romnavn, navn);
    if (!entity || rest.length > 0) return undefined;
    if (id === undefined) return { slag: 'liste', entity };
    const [, laget] = /^ny-(.+)$/.exec(id) ?? [];
    if (laget !== undefined) return del === undefined ? paaTopp(romnavn, entity, laget) : undefined;
    if (!uuidPattern.test(id)) return undefined;
    const systemID = id.toLowerCase();
    if (del === undefined) return { slag: 'objekt', entity, id: systemID };
    if (del === '$ref' && ref === undefined)
      return lagesVedReferanse(entity) ? { slag: 'maal', entity, id: systemID } : undefined;
    if (ref === undefined) return underObjekt(entity, systemID, del);
    if (ref === '$ref' && del.startsWith('ny-')) {
      const mal = underObjekt(entity, systemID, del);
      return mal?.slag === 'mal' && mal.under && lagesVedReferanse(mal.entity)
        ? { slag: 'nyreferanse', entity: mal.entity, under: mal.under }
        : undefined;
    }
    return ref === '$ref' && refererbar(entity, del)
      ? { slag: 'referanse', entity, id: systemID, navn: del }
      : undefined;
  };

  const ressurs = (deler: readonly string[]): Ressurs | undefined => {
    const [romnavn, navn, id, del, ref, ...rest] = deler;
    if (romnavn === undefined) return { slag: 'rot' };
    if (romnavn === '.well-known')
      return navn === 'openid-configuration' && id === undefined ? { slag: 'oidc' } : undefined;
    if (romnavn === 'admin' && navn === 'system' && id === undefined) return { slag: 'system' };
    if (romnavn === 'metadata') {
      if (navn === undefined) return { slag: 'rom', rom: romnavn };
      if (!lister.has(navn)) return iRom(romnavn, navn, id, del, ref, rest);
      if (del !== undefined) return undefined;
      if (id === `ny-${navn}`) return { slag: 'nykode', liste: navn };
      return id === undefined ? { slag: 'kodeliste', liste: navn } : { slag: 'kode', liste: navn, kode: id };
    }
    if (!rom.has(romnavn)) return undefined;
    if (navn === undefined) return { slag: 'rom', rom: romnavn };
    return iRom(romnavn, navn, id, del, ref, rest);
  };

  return (deler) => {
    const [foerste, ...resten] = deler;
    return foerste === undefined || faste.has(foerste)
      ? { virksomhet: null, ressurs: ressurs(deler) }
      : { virksomhet: foerste, ressurs: ressurs(resten) };
  };
};
