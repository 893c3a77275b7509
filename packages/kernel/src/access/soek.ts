import { type Entity, lineage, type Model } from '@felles/model';
import { collectionOf, linkColumns, linkTables, searchesOwn } from '@felles/model/derive';
import { type Aktoer, klareringer } from '../aktoer.js';
import { id, list, type Sql, sql } from '../db/sql.js';
import type { Forbindelse, Row } from '../db/transaksjon.js';
import { seenColumn } from './utvalg.js';

/** Hits by an object's own text, and by that of one list below it; the newest are kept. */
const mostHits = 10_000;
const mostBelow = 2_000;

const idsOf = (rows: readonly Row[]): readonly string[] => rows.map((row) => String(row.id));

/**
 * Ids of the objects that a search finds, by their own text and by that of the lists they are declared to search in.
 * What a list brings is read from its table under row-level security, so nothing is found by what the reader cannot
 * see. The ids are fetched on the way, since the planner cannot know how few they are.
 */
const hits = async (
  db: Forbindelse,
  model: Model,
  entity: Entity,
  aktoer: Aktoer,
  text: string,
  most = mostHits,
): Promise<readonly string[]> => {
  const tenant = sql`${aktoer.virksomhet}::uuid`;
  const found = new Set<string>();
  const add = async (fragment: Sql) => {
    for (const hit of idsOf(await db.query(fragment))) found.add(hit);
  };
  if (searchesOwn(model, entity.table))
    await add(
      sql`select ${id(`soek_${entity.table}`)}(${tenant}, ${sql.val([...klareringer(aktoer)])}::text[], ${text}, ${most}) as "id"`,
    );
  for (const name of entity.searchesIn) {
    // A word so common finds enough already.
    if (found.size >= most) break;
    const below = collectionOf(model, entity, name);
    if (!below) throw new Error(`${entity.name} searches in unknown list ${name}`);
    const at = sql.val([...(await hits(db, model, below.to, aktoer, text, mostBelow))]);
    const seen = sql`${id(below.to.table)} u where u."virksomhet" = ${tenant} and u."systemID" = any(${at}::uuid[])`;
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
    const visible = sql.val([...idsOf(await db.query(sql`select u."systemID" as "id" from ${seen}`))]);
    await add(
      sql`select ${id('k', near)} as "id" from ${id(link.name)} k where k."virksomhet" = ${tenant} and ${id('k', far)} = any(${visible}::uuid[])`,
    );
  }
  return [...found];
};

/** Texts of an object as the reader sees them, those of what extends it too. */
const seenTexts = (model: Model, entity: Entity, alias: string): readonly Sql[] => {
  const members = model.family(entity.table).filter((e) => e === entity || lineage(e).includes(entity));
  const texts = new Map<string, Sql>();
  for (const member of members)
    for (const [key, field] of Object.entries(member.fields)) {
      if (field.hidden || (field.kind.name !== 'tekst' && field.kind.name !== 'langtekst')) continue;
      const column = seenColumn(member, key, field, key, alias);
      texts.set(key, field.many ? sql`array_to_string(${column}, ' ')` : column);
    }
  return [...texts.values()];
};

/** Minus signs in a row fill a stack in PostgreSQL and mean nothing more than one. */
const readable = (text: string): string => text.replace(/-[\s-]+(?=-)/g, '');

/**
 * Free-text search in the objects of `alias` as a condition. Kinds without an index of their own are few or small: their
 * texts are read row by row, masked as everywhere.
 */
export const searchSql = async (
  db: Forbindelse,
  model: Model,
  entity: Entity,
  alias: string,
  aktoer: Aktoer,
  given: string,
): Promise<Sql> => {
  const text = readable(given);
  if (searchesOwn(model, entity.table) || entity.searchesIn.length > 0)
    return sql`${id(alias, 'systemID')} = any(${sql.val([...(await hits(db, model, entity, aktoer, text))])}::uuid[])`;
  const texts = seenTexts(model, entity, alias);
  if (texts.length === 0) return sql`false`;
  return sql`to_tsvector('norwegian', concat_ws(' ', ${list(texts)})) @@ websearch_to_tsquery('norwegian', ${text})`;
};
