import { type Entity, type Field, isGruppeKind, isKodeKind, lineage, type Model } from '../language/index.js';
import { QueryError, type Token, tokens } from './odatategn.js';
import type { Collection, Order, PathColumn, Step } from './query.js';

export interface Segment {
  readonly text: string;
  readonly at: number;
}

/** Where a path starts: the listed object or a lambda variable. */
export interface Start {
  readonly variable: string | null;
  readonly entity: Entity;
}

const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

const unknown = (s: Segment, entity: Entity): QueryError =>
  new QueryError('ukjent', `${entity.name} har ikke «${s.text}»`, s.at);

const fieldOf = (model: Model, entity: Entity, key: string): Field | undefined => {
  const field = own(model.systemFields, key) ?? own(entity.fields, key);
  return field?.hidden ? undefined : field;
};

/** `Default.PartPersonType` and `arkivstruktur.partperson` both name the subtype partperson. */
const castTo = (model: Model, entity: Entity, s: Segment): Entity | undefined => {
  if (!s.text.includes('.')) return undefined;
  const wanted = s.text.slice(s.text.lastIndexOf('.') + 1).toLowerCase();
  const found = model
    .family(entity.table)
    .find((e) => e.name.toLowerCase() === wanted || `${e.name.toLowerCase()}type` === wanted);
  if (!found || !lineage(found).includes(entity)) throw unknown(s, entity);
  return found;
};

/** The list `name` of an entity: what points at it, or a many-to-many relation of its own. */
export const collectionOf = (
  model: Model,
  entity: Entity,
  name: string,
): Pick<Collection, 'to' | 'link' | 'owner' | 'relation'> | undefined => {
  const many = own(entity.manyRelations, name);
  if (many) return { to: model.entity(many.to), link: 'many', owner: entity, relation: name };
  const told = model.entities.get(name);
  if (told?.about?.rooms.includes(entity.room))
    return { to: told, link: 'inverse', owner: told, relation: told.about.field };
  const incoming = model.incoming(entity);
  const back = incoming.find((i) => i.inverse === name);
  const family = back ? undefined : incoming.find((i) => i.from.listedBySubtype && told?.extends === i.from);
  if (family && told) return { to: told, link: 'inverse', owner: told, relation: family.name };
  if (!back) return undefined;
  const link = back.many ? 'manyInverse' : 'inverse';
  return { to: back.from, link, owner: back.from, relation: back.name };
};

interface Walk {
  readonly via: readonly Step[];
  readonly entity: Entity;
  readonly rest: readonly Segment[];
}

const walk = (model: Model, start: Start, segments: readonly Segment[]): Walk => {
  const via: Step[] = [];
  let entity = start.entity;
  let i = 0;
  for (; i < segments.length - 1; i += 1) {
    const s = segments[i];
    if (!s) break;
    const cast = castTo(model, entity, s);
    if (cast) {
      via.push({ kind: 'cast', to: cast });
      entity = cast;
      continue;
    }
    if (fieldOf(model, entity, s.text)) break;
    const relation = own(entity.relations, s.text);
    if (!relation) break;
    const to = model.entity(relation.to);
    via.push({ kind: 'relation', from: entity, relation: s.text, to });
    entity = to;
  }
  return { via, entity, rest: segments.slice(i) };
};

const hiddenMember = (field: Field, rest: readonly string[]): boolean => {
  const [key, ...more] = rest;
  if (key === undefined || !isGruppeKind(field.kind)) return false;
  const member = own(field.kind.felt, key);
  return !member || member.hidden === true || hiddenMember(member, more);
};

/** The column a path ends in. Throws QueryError with the place of the segment that is wrong. */
export const resolveColumn = (
  model: Model,
  start: Start,
  segments: readonly Segment[],
  sorting = false,
): PathColumn => {
  const { via, entity, rest } = walk(model, start, segments);
  const [first, ...more] = rest;
  if (!first) throw new QueryError('format', 'stien er tom', 1);
  const base = { kind: 'column', variable: start.variable, via, entity, key: first.text } as const;
  const field = fieldOf(model, entity, first.text);
  if (field) {
    const names = more.map((s) => s.text);
    if (hiddenMember(field, names)) throw unknown(more.at(-1) ?? first, entity);
    // A list ordered by a coded field is ordered by its code.
    const path = sorting && names.length === 0 && isKodeKind(field.kind) ? ['kode'] : names;
    const target = field.kind.filter(first.text, path, field);
    if (!target) {
      const hint = isKodeKind(field.kind) ? `; bruk ${first.text}/kode` : '';
      throw new QueryError('type', `«${first.text}» kan ikke brukes slik${hint}`, (more.at(-1) ?? first).at);
    }
    return { ...base, path: [first.text, ...path], field, target, type: target.literal };
  }
  const relation = own(entity.relations, first.text);
  if (relation && more.length === 0) {
    const target = { column: first.text, literal: 'uuid', array: false } as const;
    return { ...base, path: [first.text], field: null, target, type: 'uuid' };
  }
  if (collectionOf(model, entity, first.text))
    throw new QueryError('type', `«${first.text}» er en liste; bruk any eller all`, first.at);
  throw unknown(first, entity);
};

/** The list in front of `any` or `all`. */
export const resolveCollection = (model: Model, start: Start, segments: readonly Segment[]): Collection => {
  const { via, entity, rest } = walk(model, start, segments);
  const [first, ...more] = rest;
  if (!first) throw new QueryError('format', 'any og all må stå etter en liste', 1);
  const found = more.length === 0 ? collectionOf(model, entity, first.text) : undefined;
  if (!found) throw unknown(more.at(-1) ?? first, entity);
  return { variable: start.variable, via, of: entity, name: first.text, ...found };
};

/** Names separated by `/`, from token `i`; gives the index of the token after. */
export const readSegments = (all: readonly Token[], i: number): [readonly Segment[], number] => {
  const out: Segment[] = [];
  for (let n = i; ; n += 2) {
    const t = all[n];
    if (t?.kind !== 'name') throw new QueryError('format', 'her skal det stå et feltnavn', t?.at ?? 1);
    out.push({ text: t.text, at: t.at });
    const next = all[n + 1];
    if (next?.kind !== 'sign' || next.text !== '/') return [out, n + 1];
  }
};

/** `$orderby`: paths with `asc` or `desc`, separated by commas. */
export const resolveSort = (model: Model, entity: Entity, text: string): readonly Order[] => {
  if (text === '') return [];
  const all = tokens(text);
  const out: Order[] = [];
  let i = 0;
  for (;;) {
    const [segments, after] = readSegments(all, i);
    const target = resolveColumn(model, { variable: null, entity }, segments, true);
    const at = segments[0]?.at ?? 1;
    if (target.target.array || target.field?.many || (target.field && !sortable(target.field, target.path)))
      throw new QueryError('type', `det kan ikke sorteres på «${target.path.join('/')}»`, at);
    i = after;
    let next = all[i];
    const direction = next?.kind === 'name' && (next.text === 'asc' || next.text === 'desc') ? next.text : '';
    if (direction) {
      i += 1;
      next = all[i];
    }
    out.push({ target, desc: direction === 'desc' });
    if (next?.kind === 'end') return out;
    if (next?.kind !== 'sign' || next.text !== ',')
      throw new QueryError('format', 'her ventes komma, asc eller desc', next?.at ?? 1);
    if (out.length >= 10) throw new QueryError('utenfor', 'det kan sorteres på høyst 10 felt', next.at);
    i += 1;
  }
};

const sortable = (field: Field, path: readonly string[]): boolean => {
  const [, member, ...rest] = path;
  if (!isGruppeKind(field.kind)) return field.kind.sortable;
  const inner = member === undefined ? undefined : own(field.kind.felt, member);
  return inner !== undefined && sortable(inner, [member ?? '', ...rest]);
};

/** `$expand`: names of relations and lists of the entity, one level. */
export const resolveExpand = (model: Model, entity: Entity, text: string): readonly string[] => {
  if (text === '') return [];
  const all = tokens(text);
  const out: string[] = [];
  for (let i = 0; ; i += 2) {
    const t = all[i];
    if (t?.kind !== 'name') throw new QueryError('format', 'her skal det stå et navn', t?.at ?? 1);
    if (!own(entity.relations, t.text) && !collectionOf(model, entity, t.text))
      throw unknown({ text: t.text, at: t.at }, entity);
    if (!out.includes(t.text)) out.push(t.text);
    const next = all[i + 1];
    if (next?.kind === 'end') return out;
    if (next?.kind === 'sign' && next.text === '/')
      throw new QueryError('utenfor', 'bare ett nivå kan tas med', next.at);
    if (next?.kind !== 'sign' || next.text !== ',')
      throw new QueryError('format', 'her ventes komma', next?.at ?? 1);
  }
};
