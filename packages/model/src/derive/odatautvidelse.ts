import type { Entity, Model } from '../language/index.js';
import { type Limits, parseFilter } from './odata.js';
import { QueryError, unquote, wholeNumber } from './odatategn.js';
import type { Expand, Query } from './query.js';
import { castTo, collectionOf, own, resolveSort, type Segment, unknown } from './sti.js';

export interface ExpandLimits extends Limits {
  readonly maxExpansion: number;
  readonly maxExpanded: number;
}

/** Names that one `$expand` may hold, all levels together: each is a question to the database. */
const mostNames = 20;

type Found = Omit<Expand, 'query'>;

/** One relation or list with what was written in its parentheses, before duplicates are brought together. */
interface Item extends Found {
  readonly at: number;
  readonly plain: boolean;
  readonly query: Query;
}

const quotes: Readonly<Record<string, string>> = { "'": "'", '‘': '’' };

/** Index of the first of `stops` outside quotes and parentheses, from `i` on; the end of the text when there is none. */
const endOf = (text: string, from: number, stops: string, offset: number): number => {
  let depth = 0;
  for (let i = from; i < text.length; i += 1) {
    const c = text[i] ?? '';
    if (depth === 0 && stops.includes(c)) return i;
    if (c === '(') depth += 1;
    if (c === ')') depth -= 1;
    const close = quotes[c];
    if (close === undefined) continue;
    const end = text.indexOf(close, i + 1);
    if (end < 0) throw new QueryError('format', 'teksten mangler avsluttende fnutt', offset + i + 1);
    i = end;
  }
  return text.length;
};

const segment = /\s*([A-Za-z_æøåÆØÅ][\wæøåÆØÅ]*(?:\.[A-Za-z_]\w*)*)\s*/y;
const option = /\s*(\$\w+)\s*=/y;

/** Runs a reader of a part of the text, so that its errors point into the whole. */
const within = <T>(offset: number, read: () => T): T => {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    throw new QueryError(error.kode, error.message, error.posisjon + offset);
  }
};

const find = (model: Model, entity: Entity, s: Segment): Found => {
  const relation = own(entity.relations, s.text);
  if (relation) {
    const to = model.entity(relation.to);
    return { name: s.text, of: entity, to, link: 'relation', owner: entity, relation: s.text };
  }
  const list = collectionOf(model, entity, s.text);
  if (!list) throw unknown(s, entity);
  return { name: s.text, of: entity, ...list };
};

/** The same name twice is one question; options may stand at one of them. */
const merged = (items: readonly Item[]): readonly Expand[] => {
  const byName = new Map<string, Item>();
  for (const item of items) {
    const key = `${item.of.name} ${item.name}`;
    const known = byName.get(key);
    if (known && !known.plain && !item.plain)
      throw new QueryError('format', `«${item.name}» står to ganger`, item.at);
    const kept = known && item.plain ? known : item;
    const other = kept === known ? item : known;
    const nested = [...kept.query.expand, ...(other?.query.expand ?? [])];
    byName.set(key, { ...kept, query: { ...kept.query, expand: joined(nested) } });
  }
  return [...byName.values()].map(({ at: _, plain: __, ...e }) => e);
};

/** What is nested under one name from two places. */
const joined = (expands: readonly Expand[]): readonly Expand[] => {
  const byName = new Map<string, Expand>();
  for (const e of expands) {
    const key = `${e.of.name} ${e.name}`;
    const known = byName.get(key);
    byName.set(
      key,
      known ? { ...e, query: { ...e.query, expand: joined([...known.query.expand, ...e.query.expand]) } } : e,
    );
  }
  return [...byName.values()];
};

/**
 * `$expand`: relations and lists to bring along, with `$filter`, `$orderby`, `$top`, `$skip`, `$search` and `$expand` of
 * their own in parentheses (OData 4.01 part 2, 5.1.3), or as a path. Throws QueryError.
 */
export const parseExpand = (
  model: Model,
  root: Entity,
  source: string,
  limits: ExpandLimits,
): readonly Expand[] => {
  let names = 0;

  const options = (found: Found, text: string, offset: number, level: number): Query => {
    const query: { -readonly [K in keyof Query]: Query[K] } = {
      orderby: [],
      top: limits.maxExpanded,
      skip: 0,
      expand: [],
    };
    const seen = new Set<string>();
    for (let i = 0; i < text.length || i === 0; ) {
      option.lastIndex = i;
      const m = option.exec(text);
      const name = m?.[1] ?? '';
      if (!m)
        throw new QueryError(
          'format',
          'her ventes $filter, $orderby, $top, $skip, $search eller $expand',
          offset + i + 1,
        );
      const nameAt = offset + text.indexOf('$', i) + 1;
      const from = option.lastIndex;
      const end = endOf(text, from, ';', offset);
      const value = text.slice(from, end);
      const at = offset + from;
      if (seen.has(name)) throw new QueryError('format', `${name} står to ganger`, nameAt);
      seen.add(name);
      if (found.link === 'relation' && name !== '$expand')
        throw new QueryError('ukjent', `${name} gjelder bare lister; «${found.name}» er ett objekt`, nameAt);
      within(at, () => {
        if (name === '$filter') query.filter = parseFilter(model, found.to, value, limits);
        else if (name === '$orderby') query.orderby = resolveSort(model, found.to, value);
        else if (name === '$top') query.top = Math.min(wholeNumber(value, 0), limits.maxExpanded);
        else if (name === '$skip') query.skip = wholeNumber(value, 0);
        else if (name === '$search') query.search = unquote(value.trim());
        else if (name !== '$expand')
          throw new QueryError('ukjent', `${name} støttes ikke i $expand`, nameAt - at);
      });
      if (name === '$expand') query.expand = list(found.to, value, at, level + 1);
      i = end + 1;
    }
    return query;
  };

  const item = (entity: Entity, text: string, offset: number, level: number): Item => {
    let of = entity;
    let i = 0;
    for (;;) {
      segment.lastIndex = i;
      const m = segment.exec(text);
      if (!m?.[1]) throw new QueryError('format', 'her skal det stå et navn', offset + i + 1);
      const s: Segment = { text: m[1], at: offset + text.indexOf(m[1], i) + 1 };
      i = segment.lastIndex;
      const sign = text[i];
      const cast = castTo(model, of, s);
      if (cast) {
        if (sign !== '/') throw new QueryError('format', 'her ventes «/»', offset + i + 1);
        of = cast;
        i += 1;
        continue;
      }
      const found = find(model, of, s);
      names += 1;
      if (level > limits.maxExpansion)
        throw new QueryError('utenfor', `$expand kan gå høyst ${limits.maxExpansion} nivåer ned`, s.at);
      if (names > mostNames) throw new QueryError('utenfor', `$expand kan ha høyst ${mostNames} navn`, s.at);
      const query: Query = { orderby: [], top: limits.maxExpanded, skip: 0, expand: [] };
      if (sign === undefined) return { ...found, at: s.at, plain: true, query };
      if (sign === '/') {
        const below = list(found.to, text.slice(i + 1), offset + i + 1, level + 1);
        return { ...found, at: s.at, plain: true, query: { ...query, expand: below } };
      }
      const end = sign === '(' ? endOf(text, i + 1, ')', offset) : -1;
      if (end < 0 || end >= text.length || text.slice(end + 1).trim() !== '')
        throw new QueryError('format', 'her ventes komma, «/» eller en parentes', offset + i + 1);
      const inner = options(found, text.slice(i + 1, end), offset + i + 1, level);
      return { ...found, at: s.at, plain: false, query: inner };
    }
  };

  const list = (entity: Entity, text: string, offset: number, level: number): readonly Expand[] => {
    const items: Item[] = [];
    for (let i = 0; i <= text.length; ) {
      const end = endOf(text, i, ',', offset);
      items.push(item(entity, text.slice(i, end), offset + i, level));
      i = end + 1;
    }
    return merged(items);
  };

  return source === '' ? [] : list(root, source, 0, 1);
};
