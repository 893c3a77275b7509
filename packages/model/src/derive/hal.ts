import {
  type Entity,
  type Fields,
  isGruppeKind,
  isKodeKind,
  isVsmKind,
  lineage,
  type Model,
  type Room,
} from '../language/index.js';

export interface Link {
  readonly href: string;
  readonly templated?: true;
}
export type Links = Readonly<Record<string, Link>>;

export const relBase = 'https://rel.arkivverket.no/noark5/v5/api/';
export const listTemplate = '{?$filter&$orderby&$top&$skip&$search}';

/** Rooms of the Noark 5 interface as they stand in relation names and addresses. */
const roomSegments: Readonly<Partial<Record<Room, string>>> = {
  arkivstruktur: 'arkivstruktur',
  sakarkiv: 'sakarkiv',
  moeteogutvalgsbehandling: 'moeteogutvalgsbehandling',
  administrasjon: 'admin',
  loggingogsporing: 'loggingogsporing',
  metadata: 'metadata',
};

/** Segment of the entity's room, or null for entities outside the Noark interface. */
export const roomSegment = (entity: Entity): string | null => roomSegments[entity.room] ?? null;

/** Full relation name, e.g. `rel('arkivstruktur', 'ny-mappe')`. */
export const rel = (room: string, name?: string): string =>
  `${relBase}${room}/${name === undefined ? '' : `${name}/`}`;

/** Name of a code list in relation names and addresses: `metadata/<this>/`. */
export const codeListSegment = (listName: string): string => listName.toLowerCase();

export type LinkVerb = 'read' | 'create' | 'update';

export interface LinkContext {
  /** Address of the interface without a slash at the end. */
  readonly base: string;
  may(verb: LinkVerb, entity: string): boolean;
  /** False leaves out the list of that name; all lists are announced unless given. */
  has?(inverse: string): boolean;
  /** False when a relation from which an object may be made has one already; all take one unless given. */
  vacant?(relation: string): boolean;
  /** The object takes no more objects and cannot be extended. */
  readonly closed?: boolean;
}

export interface LinkedInstance {
  readonly systemID: string;
  /** Ids of related objects by relation name. */
  readonly relations: Readonly<Record<string, string | null | undefined>>;
}

export const instanceHref = (base: string, entity: Entity, systemID: string): string =>
  `${base}/${roomSegment(entity) ?? entity.room}/${entity.name}/${systemID}/`;

export const listHref = (base: string, entity: Entity): string =>
  `${base}/${roomSegment(entity) ?? entity.room}/${entity.name}/`;

const list = (href: string): Link => ({ href: `${href}${listTemplate}`, templated: true });

/** Relation names in order of their characters, as the standard has it. */
const sorted = (links: Record<string, Link>): Links =>
  Object.fromEntries(Object.entries(links).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));

/** The object's file is reached through it (referanseDokumentfil). */
const bearsFile = (entity: Entity): boolean => Object.hasOwn(entity.fields, 'filstoerrelse');

/** True when an object can be made with nothing but `placed` (null: nothing) telling where it belongs. */
const standsUnder = (entity: Entity, placed: string | null): boolean => {
  const place = placed === null ? undefined : (entity.relations[placed]?.leadsTo ?? placed);
  if (entity.oneOf?.exactly && (place === undefined || !entity.oneOf.relations.includes(place))) return false;
  if (entity.series.some((s) => s.scope === 'forelder' && s.parent !== placed)) return false;
  return Object.entries(entity.relations).every(([name, r]) => !r.required || name === placed);
};

/** True for what may be made at the top: nothing above it is required, not even through a list of others. */
const standsAlone = (model: Model, entity: Entity): boolean =>
  standsUnder(entity, null) && model.incoming(entity).every((i) => !i.many || standsAlone(model, i.from));

/** The entity and what extends it, without abstract roots. */
const concrete = (model: Model, entity: Entity): readonly Entity[] =>
  model.family(entity.table).filter((e) => !e.abstract && lineage(e).includes(entity));

export interface Child {
  /** Name of the list under the object. */
  readonly inverse: string;
  /** Room that the list's relation name stands in. */
  readonly room: string;
  readonly entity: Entity;
  /** Subtypes that can be made here with a `ny-` request. */
  readonly creatable: readonly Entity[];
  /** What such a request is called after `ny-`, and its room, for a list that bears another name than its class. */
  readonly madeAs?: string;
}

const roomOf = (entity: Entity): string => roomSegment(entity) ?? entity.room;

/** Lists under an object of the entity, as the Noark interface shows them. */
export const childrenOf = (model: Model, entity: Entity): readonly Child[] => {
  const outgoing = Object.entries(entity.manyRelations).map(([name, r]) => {
    const to = model.entity(r.to);
    // A list with a name of its own stands in the room of its owner, e.g. sakarkiv/sekundaerklassifikasjon.
    const named = name === r.to ? {} : { madeAs: name };
    return { inverse: name, room: roomOf(name === r.to ? to : entity), entity: to, placed: null, ...named };
  });
  const incoming = model
    .incoming(entity)
    .filter((i) => i.many || !i.from.relations[i.name]?.asField)
    .map((i) => ({
      inverse: i.inverse,
      room: roomOf(i.from),
      entity: i.from,
      placed: i.many ? null : i.name,
    }));
  const about = [...model.entities.values()]
    .filter((e) => e.about?.rooms.includes(entity.room))
    .map((e) => ({ inverse: e.name, room: roomOf(e), entity: e, placed: null }));
  const made = [...outgoing, ...incoming, ...about].map((c) => ({
    ...c,
    creatable: concrete(model, c.entity).filter((e) => standsUnder(e, c.placed)),
  }));
  const bySubtype = incoming
    .filter((c) => c.entity.listedBySubtype)
    .flatMap((c) =>
      concrete(model, c.entity)
        .filter((e) => e.extends === c.entity)
        .map((e) => ({ ...c, inverse: e.name, entity: e, creatable: [] })),
    );
  return [...made, ...bySubtype].filter((c) => roomSegment(c.entity) !== null);
};

/** The list of objects of the same kind below an object of the entity (underarkiv, underklasse, undermappe). */
export const ownKindBelow = (
  model: Model,
  entity: Entity,
): { readonly inverse: string; readonly relation: string } | undefined => {
  const found = model
    .incoming(entity)
    .find((i) => !i.many && i.from.table === entity.table && !i.from.relations[i.name]?.asField);
  return found && { inverse: found.inverse, relation: found.name };
};

/** Relations of the entity that objects are made from, with their classes. */
export const makersOf = (
  model: Model,
  entity: Entity,
): readonly { readonly relation: string; readonly entity: Entity }[] =>
  Object.entries(entity.relations).flatMap(([relation, r]) =>
    r.makes ? concrete(model, model.entity(r.to)).map((e) => ({ relation, entity: e })) : [],
  );

const codeLists = (fields: Fields, base: string, inGroups: boolean): Record<string, Link> => {
  const links: Record<string, Link> = {};
  for (const f of Object.values(fields)) {
    if (f.hidden) continue;
    if (isKodeKind(f.kind)) {
      const segment = codeListSegment(f.kind.liste.name);
      links[rel('metadata', segment)] = list(`${base}/metadata/${segment}/`);
    } else if (isVsmKind(f.kind))
      links[rel('metadata', f.kind.katalog)] = list(`${base}/metadata/${f.kind.katalog}/`);
    else if (inGroups && isGruppeKind(f.kind)) Object.assign(links, codeLists(f.kind.felt, base, true));
  }
  return links;
};

/** Code lists of the entity's own coded fields. */
export const codeListLinks = (entity: Entity, base: string): Record<string, Link> =>
  codeLists(entity.fields, base, false);

/** Links of one object (tjenestegrensesnitt 1.1, chapters 6 and 7), sorted by relation name. */
export const linksFor = (model: Model, entity: Entity, instance: LinkedInstance, ctx: LinkContext): Links => {
  const self = instanceHref(ctx.base, entity, instance.systemID);
  const links: Record<string, Link> = codeListLinks(entity, ctx.base);
  for (const [name, r] of Object.entries(entity.relations)) {
    const id = instance.relations[name];
    const to = model.entity(r.to);
    // Parts of an object are reached from their owner and do not announce it; only what bears a file does.
    if (r.asField || !id || (r.owned && !bearsFile(entity)) || !ctx.may('read', r.to)) continue;
    if (roomSegment(to)) links[rel(roomOf(to), r.linkAs ?? name)] = { href: instanceHref(ctx.base, to, id) };
  }
  for (const child of childrenOf(model, entity)) {
    if (ctx.may('read', child.entity.name) && ctx.has?.(child.inverse) !== false)
      links[rel(child.room, child.inverse)] = list(`${self}${child.inverse}/`);
    for (const made of child.creatable)
      if ((!ctx.closed || made.intoClosed) && ctx.may('create', made.name)) {
        const name = `ny-${child.madeAs ?? made.name}`;
        links[rel(child.madeAs === undefined ? roomOf(made) : child.room, name)] = {
          href: `${self}${name}/`,
        };
      }
  }
  if (!ctx.closed && ctx.may('update', entity.name))
    for (const { relation, entity: made } of makersOf(model, entity))
      if (ctx.may('create', made.name) && ctx.vacant?.(relation) !== false)
        links[rel(roomOf(made), `ny-${made.name}`)] = { href: `${self}ny-${made.name}/` };
  if (!ctx.closed && !entity.abstract && ctx.may('update', entity.name))
    for (const sub of model.family(entity.table))
      if (sub.extends === entity && ctx.may('create', sub.name))
        links[rel(roomOf(sub), `utvid-til-${sub.name}`)] = { href: `${self}utvid-til-${sub.name}/` };
  if (bearsFile(entity)) links[rel(roomOf(entity), 'fil')] = { href: `${self}referanseFil/` };
  links[rel(roomOf(entity), entity.name)] = { href: self };
  links.self = { href: self };
  return sorted(links);
};

/** Links of a `ny-` template: the code lists, those in groups too, and no `self`, for there is no object yet. */
export const templateLinks = (entity: Entity, base: string): Links =>
  sorted(codeLists(entity.fields, base, true));

const roomsOf = (model: Model): readonly string[] => [
  ...new Set([...model.entities.values()].flatMap((e) => roomSegment(e) ?? [])),
];

/** Links at the root of the interface: the rooms in which the reader may see something, and the system information. */
export const rootLinks = (model: Model, ctx: LinkContext): Links => {
  const links: Record<string, Link> = {};
  for (const room of roomsOf(model))
    if ([...model.entities.values()].some((e) => roomSegment(e) === room && ctx.may('read', e.name)))
      links[rel(room)] = { href: `${ctx.base}/${room}/` };
  links[rel('admin', 'system')] = { href: `${ctx.base}/admin/system/` };
  links.self = { href: `${ctx.base}/` };
  return sorted(links);
};

/** Links of one room: its lists, and what can be made at the top. */
export const roomLinks = (model: Model, room: string, ctx: LinkContext): Links => {
  const links: Record<string, Link> = { self: { href: `${ctx.base}/${room}/` } };
  for (const e of model.entities.values()) {
    if (room === 'metadata' && roomSegment(e)) Object.assign(links, codeListLinks(e, ctx.base));
    if (roomSegment(e) !== room) continue;
    if (ctx.may('read', e.name)) links[rel(room, e.name)] = list(listHref(ctx.base, e));
    if (!e.abstract && standsAlone(model, e) && ctx.may('create', e.name))
      links[rel(room, `ny-${e.name}`)] = { href: `${listHref(ctx.base, e)}ny-${e.name}/` };
  }
  return sorted(links);
};

export interface ListPage<T> {
  /** Objects in the whole list, not only on the page. */
  readonly count: number;
  readonly results: readonly T[];
  /** Address that was asked for. */
  readonly self: string;
  readonly next?: string;
  readonly entity: Entity;
}

/** A list as the standard has it: an empty one has no `results`. */
export const listEnvelope = <T>({ count, results, self, next, entity }: ListPage<T>) => ({
  count,
  ...(results.length > 0 ? { results } : {}),
  _links: sorted({
    self: { href: self },
    [rel(roomOf(entity), entity.name)]: { href: self },
    ...(next === undefined ? {} : { next: { href: next } }),
  }),
});
