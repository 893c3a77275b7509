import {
  type Entity,
  type Field,
  isGruppeKind,
  isKodeKind,
  isVsmKind,
  lineage,
  type Model,
} from '../language/index.js';
import { QueryError, type Token, tokens } from './odatategn.js';
import type { Collection, Order, PathColumn, Step, Values } from './query.js';

export interface Segment {
  readonly text: string;
  readonly at: number;
}

/** Where a path starts: the listed object or a lambda variable over objects. */
export interface Start {
  readonly variable: string | null;
  readonly entity: Entity;
}

export const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

export const unknown = (s: Segment, entity: Entity): QueryError =>
  new QueryError('ukjent', `${entity.name} har ikke «${s.text}»`, s.at);

const fieldOf = (model: Model, entity: Entity, key: string): Field | undefined => {
  const field = own(model.systemFields, key) ?? own(entity.fields, key);
  return field?.hidden ? undefined : field;
};

/** `Default.PartPersonType` and `arkivstruktur.partperson` both name the subtype partperson. */
export const castTo = (model: Model, entity: Entity, s: Segment): Entity | undefined => {
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

/** Path of the field that is named by another path in the standard's examples. */
const aliased = (
  fields: Readonly<Record<string, Field>>,
  named: string,
  before: readonly string[] = [],
): readonly string[] | undefined => {
  for (const [key, field] of Object.entries(fields)) {
    if (field.hidden) continue;
    const path = [...before, key];
    if (field.alias === named) return path;
    const inner = isGruppeKind(field.kind) ? aliased(field.kind.felt, named, path) : undefined;
    if (inner) return inner;
  }
  return undefined;
};

/** `ppt-v1:skoleaar` is a member of the field that holds what is the virksomhet's own. */
const ownMetadata = (entity: Entity, s: Segment): string | undefined =>
  s.text.includes(':')
    ? Object.entries(entity.fields).find(([, f]) => isVsmKind(f.kind) && !f.hidden)?.[0]
    : undefined;

/** What stands at the end of a path, in the names of the declaration. */
const declared = (model: Model, entity: Entity, rest: readonly Segment[]): readonly Segment[] => {
  const [first] = rest;
  if (!first || fieldOf(model, entity, first.text) || own(entity.relations, first.text)) return rest;
  const at = first.at;
  const member = ownMetadata(entity, first);
  if (member !== undefined) return [{ text: member, at }, ...rest];
  const path = aliased(entity.fields, rest.map((s) => s.text).join('/'));
  return path ? path.map((text) => ({ text, at })) : rest;
};

const wrongUse = (first: Segment, last: Segment, field: Field, many: boolean): QueryError => {
  const hint = isKodeKind(field.kind) ? `; bruk ${many ? '' : `${first.text}/`}kode` : '';
  return new QueryError('type', `«${first.text}» kan ikke brukes slik${hint}`, last.at);
};

/** The column a path ends in. Throws QueryError with the place of the segment that is wrong. */
export const resolveColumn = (
  model: Model,
  start: Start,
  segments: readonly Segment[],
  sorting = false,
): PathColumn => {
  const { via, entity, rest: given } = walk(model, start, segments);
  const rest = declared(model, entity, given);
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
    if (!target) throw wrongUse(first, more.at(-1) ?? first, field, false);
    const shown = target.member === undefined ? [first.text, ...path] : [target.member];
    return { ...base, path: shown, field, target, type: target.literal };
  }
  const relation = own(entity.relations, first.text)
    ? first.text
    : Object.entries(entity.relations).find(([, r]) => r.asMember === first.text)?.[0];
  if (relation !== undefined && more.length === 0) {
    const target = { column: relation, literal: 'uuid', array: false } as const;
    return { ...base, key: relation, path: [first.text], field: null, target, type: 'uuid' };
  }
  if (collectionOf(model, entity, first.text))
    throw new QueryError('type', `«${first.text}» er en liste; bruk any eller all`, first.at);
  throw unknown(first, entity);
};

/** A member of the value that a variable stands for; no segments mean the value itself. */
export const resolveValue = (start: Segment, over: Values, segments: readonly Segment[]): PathColumn => {
  const { of, key, field, element, path } = over;
  const names = segments.map((s) => s.text);
  const last = segments.at(-1) ?? start;
  if (hiddenMember(element, names)) throw new QueryError('ukjent', `«${last.text}» finnes ikke her`, last.at);
  const found = element.kind.filter(path.join('_'), names, element);
  if (!found) throw wrongUse(start, last, element, true);
  const target = { ...found, array: false };
  return {
    kind: 'column',
    variable: start.text,
    via: [],
    entity: of,
    path: names,
    key,
    field,
    target,
    type: target.literal,
  };
};

/** The field with many values that a path ends in, on its own or inside a group. */
const valuesAt = (
  model: Model,
  entity: Entity,
  path: readonly Segment[],
): Pick<Values, 'path' | 'key' | 'field' | 'element' | 'columns'> | undefined => {
  const [first, ...more] = path;
  const field = first ? fieldOf(model, entity, first.text) : undefined;
  if (!first || !field) return undefined;
  let element = field;
  for (const s of more) {
    const member = isGruppeKind(element.kind) && !element.many ? own(element.kind.felt, s.text) : undefined;
    if (!member || member.hidden) throw unknown(s, entity);
    element = member;
  }
  const names = path.map((s) => s.text);
  const last = path.at(-1) ?? first;
  if (!element.many) throw new QueryError('type', `«${last.text}» har bare én verdi`, last.at);
  const columns = element.kind.columns(element).map((c) => `${names.join('_')}${c.suffix}`);
  return { path: names, key: first.text, field, element, columns };
};

/** The list in front of `any` or `all`: objects, or the values of a field that has many. */
export const resolveCollection = (
  model: Model,
  start: Start,
  segments: readonly Segment[],
): Collection | Values => {
  const { via, entity, rest } = walk(model, start, segments);
  const [first, ...more] = rest;
  if (!first) throw new QueryError('format', 'any og all må stå etter en liste', 1);
  const base = { variable: start.variable, via, of: entity };
  const values = valuesAt(model, entity, rest);
  if (values) return { ...base, link: 'values', ...values };
  const found = more.length === 0 ? collectionOf(model, entity, first.text) : undefined;
  if (!found) throw unknown(more.at(-1) ?? first, entity);
  return { ...base, name: first.text, ...found };
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
    if (target.target.array || (target.field && !sortable(target.field, target.path)))
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
