import { type Entity, lineage, type Model } from '@felles/model';
import { collectionOf, hasCountFunction, linkColumns, linkTables, searchesOwn } from '@felles/model/derive';
import { type Aktoer, harRolle, klareringer } from '../aktoer.js';
import { id, list, type Sql, sql } from '../db/sql.js';
import type { Forbindelse, Row } from '../db/transaksjon.js';
import { ofType, seenColumn, typesOf } from './utvalg.js';

/** Hits of a search, and of those in one list below; the newest are kept. */
const mostHits = 10_000;
const mostBelow = 2_000;
/** Of those below when the newest alone are asked for: several may belong to one object. */
const fewBelow = (newest: number): number => Math.min(mostBelow, 20 + 2 * newest);

const idsOf = (rows: readonly Row[]): readonly string[] => rows.map((row) => String(row.id));

interface Soek {
  readonly db: Forbindelse;
  readonly model: Model;
  readonly aktoer: Aktoer;
  readonly text: string;
}

interface Funnet {
  readonly ids: readonly string[];
  /** There may be more. */
  readonly cut: boolean;
}

/** Hits by the objects' own text as a set of ids: the newest, or as many of any age. */
const ownHits = ({ model, aktoer, text }: Soek, entity: Entity, most: number, nyeste = true): Sql =>
  sql`${id(`soek_${entity.table}`)}(${aktoer.virksomhet}::uuid, ${sql.val([...klareringer(aktoer)])}::text[], ${text}, ${most}, ${sql.val(typesOf(model, entity))}::text[], ${nyeste})`;

/** The reader sees every row of the table in the tenant, as its policy has it. */
const seesAll = ({ model, aktoer }: Soek, entity: Entity): boolean => {
  const { read } = model.entity(entity.table).access;
  return (
    hasCountFunction(model, entity.table) &&
    aktoer.art !== 'offentlig' &&
    (read === 'alle' || harRolle(aktoer, read))
  );
};

/**
 * Ids of the objects that are found by what the lists say that they are declared to search in. What a list brings is read
 * from its table under row-level security, so nothing is found by what the reader cannot see. The ids are fetched on the
 * way, since the planner cannot know how few they are.
 */
const hitsBelow = async (s: Soek, entity: Entity, most: number): Promise<Funnet> => {
  const { db, model, aktoer } = s;
  let cut = false;
  const tenant = sql`${aktoer.virksomhet}::uuid`;
  const owners = new Set<string>();
  const add = async (fragment: Sql) => {
    for (const hit of idsOf(await db.query(fragment))) owners.add(hit);
  };
  for (const name of entity.searchesIn) {
    const below = collectionOf(model, entity, name);
    if (!below) throw new Error(`${entity.name} searches in unknown list ${name}`);
    const found = await hits(s, below.to, most);
    const there = found.ids;
    cut ||= found.cut;
    if (there.length === 0) continue;
    const seen = sql`${id(below.to.table)} u where u."virksomhet" = ${tenant} and u."systemID" = any(${sql.val([...there])}::uuid[])`;
    if (below.link === 'inverse') {
      const owner = id('u', below.relation);
      await add(sql`select ${owner} as "id" from ${seen} and ${owner} is not null`);
      continue;
    }
    const link = linkTables(model).find(
      (l) => l.relation === below.relation && l.from.table === below.owner.table,
    );
    if (!link) throw new Error(`no link table for ${below.owner.name}.${below.relation}`);
    const { from, to } = linkColumns(link);
    const [near, far] = below.link === 'many' ? [from, to] : [to, from];
    const visible = sql.val([
      ...(seesAll(s, below.to)
        ? there
        : idsOf(await db.query(sql`select u."systemID" as "id" from ${seen}`))),
    ]);
    await add(
      sql`select ${id('k', near)} as "id" from ${id(link.name)} k where k."virksomhet" = ${tenant} and ${id('k', far)} = any(${visible}::uuid[])`,
    );
  }
  return { ids: [...owners], cut };
};

const hits = async (s: Soek, entity: Entity, most: number): Promise<Funnet> => {
  const own = await ownIds(s, entity, most);
  // A word so common finds enough already.
  if (own.length >= most) return { ids: own, cut: true };
  const below = await hitsBelow(s, entity, most);
  return { ids: [...new Set([...own, ...below.ids])], cut: below.cut };
};

const ownIds = async (s: Soek, entity: Entity, most: number): Promise<readonly string[]> =>
  searchesOwn(s.model, entity.table)
    ? idsOf(await s.db.query(sql`select ${ownHits(s, entity, most)} as "id"`))
    : [];

/** Texts of an object as the reader sees them, those of what extends it too. */
const seenTexts = (model: Model, entity: Entity, alias: string): readonly Sql[] => {
  const members = model.family(entity.table).filter((e) => e === entity || lineage(e).includes(entity));
  const texts = new Map<string, Sql>();
  for (const member of members)
    for (const [key, field] of Object.entries(member.fields)) {
      if (field.hidden || (field.kind.name !== 'tekst' && field.kind.name !== 'langtekst')) continue;
      const column = seenColumn(model, member, key, field, key, alias);
      texts.set(key, field.many ? sql`array_to_string(${column}, ' ')` : column);
    }
  return [...texts.values()];
};

/** Minus signs in a row fill a stack in PostgreSQL and mean nothing more than one. */
const readable = (text: string): string => text.replace(/-[\s-]+(?=-)/g, '');

export interface Treff {
  /** Condition on alias `t`. */
  readonly where: Sql;
  /** The newest hits alone are in it, and there may be more. */
  readonly cut: boolean;
}

export interface Search {
  /** What is found, or what holds the `newest` of it; of those below when a page needs only so many of them. */
  hits(newest?: number, page?: number): Promise<Treff>;
  /**
   * How many are found, up to one more than `tak`, when the reader sees all objects of the kind and nothing else is asked
   * for. Undefined when only reading them can tell.
   */
  count(tak: number): Promise<number | undefined>;
}

/**
 * Free-text search in the objects of alias `t`. Kinds without an index of their own are few or small: their texts are
 * read row by row, masked as everywhere.
 */
export const openSearch = (
  db: Forbindelse,
  model: Model,
  entity: Entity,
  aktoer: Aktoer,
  given: string,
): Search => {
  const s: Soek = { db, model, aktoer, text: readable(given) };
  const { text } = s;
  if (!searchesOwn(model, entity.table) && entity.searchesIn.length === 0) {
    const texts = seenTexts(model, entity, 't');
    const where =
      texts.length === 0
        ? sql`false`
        : sql`to_tsvector('norwegian', concat_ws(' ', ${list(texts)})) @@ websearch_to_tsquery('norwegian', ${text})`;
    return { hits: async () => ({ where, cut: false }), count: async () => undefined };
  }
  const oneOf = (ids: readonly string[]): Sql => sql`t."systemID" = any(${sql.val([...ids])}::uuid[])`;
  const below = new Map<number, Promise<Funnet>>();
  const foundBelow = (most: number): Promise<Funnet> => {
    const known = below.get(most) ?? hitsBelow(s, entity, most);
    below.set(most, known);
    return known;
  };
  /** The last hits of the object's own text, and how many were asked for. */
  let known: { readonly ids: readonly string[]; readonly most: number } | undefined;
  return {
    hits: async (newest = mostHits, page = newest) => {
      const own = await ownIds(s, entity, newest);
      known = { ids: own, most: newest };
      const rest = await foundBelow(newest < mostHits ? fewBelow(page) : mostBelow);
      const all = [...new Set([...own, ...rest.ids])];
      // Ids tell their age, so the newest need not be looked for among the rows.
      const kept = all.length > newest ? all.sort().reverse().slice(0, newest) : all;
      return { where: oneOf(kept), cut: newest < mostHits && (rest.cut || kept.length >= newest) };
    },
    count: async (tak) => {
      if (!seesAll(s, entity)) return undefined;
      const most = Math.min(mostHits, tak + 1);
      if (known && known.ids.length >= most) return most;
      // All there are of them: they need not be looked for again.
      const own =
        known && known.ids.length < known.most
          ? sql`select unnest(${sql.val([...known.ids])}::uuid[]) as "id"`
          : searchesOwn(model, entity.table)
            ? sql`select ${ownHits(s, entity, most, false)} as "id"`
            : sql`select null::uuid as "id" where false`;
      const antall = async (fra: Sql): Promise<number> =>
        Number((await db.query(sql`select count(*) as n from (${fra} limit ${most}) x`))[0]?.n ?? 0);
      const egne = entity.searchesIn.length === 0 ? undefined : await antall(own);
      // So many already: no need to know of those below.
      if (egne !== undefined && egne >= most) return egne;
      const { ids } = await foundBelow(mostBelow);
      if (egne !== undefined && ids.length === 0) return egne;
      const seen = sql`select t."systemID" from ${id(entity.table)} t where t."virksomhet" = ${aktoer.virksomhet}::uuid and ${ofType(model, entity, 't')} and ${oneOf(ids)}`;
      return antall(ids.length > 0 ? sql`${own} union ${seen}` : own);
    },
  };
};
