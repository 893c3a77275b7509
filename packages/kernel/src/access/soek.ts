import { type Entity, lineage, type Model } from '@felles/model';
import { collectionOf, linkColumns, linkTables, searchesOwn } from '@felles/model/derive';
import { type Aktoer, klareringer } from '../aktoer.js';
import { id, list, type Sql, sql } from '../db/sql.js';
import { seenColumn } from './utvalg.js';

/** Hits in one search; the newest are kept. */
const mostHits = 10_000;

/**
 * Ids of the objects that a search finds, by their own text and by that of the lists they are declared to search in.
 * What a list brings is read from its table under row-level security, so nothing is found by what the reader cannot see.
 */
const hits = (model: Model, entity: Entity, aktoer: Aktoer, text: string): Sql => {
  const tenant = sql`${aktoer.virksomhet}::uuid`;
  const branches: Sql[] = [];
  if (searchesOwn(model, entity.table))
    branches.push(
      sql`select ${id(`soek_${entity.table}`)}(${tenant}, ${sql.val([...klareringer(aktoer)])}::text[], ${text}, ${sql.lit(mostHits)})`,
    );
  for (const name of entity.searchesIn) {
    const below = collectionOf(model, entity, name);
    if (!below) throw new Error(`${entity.name} searches in unknown list ${name}`);
    const found = sql`from ${id(below.to.table)} u where u."virksomhet" = ${tenant} and u."systemID" in (${hits(model, below.to, aktoer, text)})`;
    if (below.link === 'inverse') {
      branches.push(
        sql`select ${id('u', below.relation)} ${found} and ${id('u', below.relation)} is not null`,
      );
      continue;
    }
    const link = linkTables(model).find(
      (l) => l.relation === below.relation && l.from.table === below.owner.table,
    );
    if (!link) throw new Error(`no link table for ${below.owner.name}.${below.relation}`);
    const { from, to } = linkColumns(link);
    const [near, far] = below.link === 'many' ? [from, to] : [to, from];
    branches.push(
      sql`select ${id('k', near)} from ${id(link.name)} k where k."virksomhet" = ${tenant} and ${id('k', far)} in (select u."systemID" ${found})`,
    );
  }
  return list(branches, ' union ');
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

/**
 * Free-text search in the objects of `alias` as a condition. Kinds without an index of their own are few or small: their
 * texts are read row by row, masked as everywhere.
 */
export const searchSql = (model: Model, entity: Entity, alias: string, aktoer: Aktoer, text: string): Sql => {
  if (searchesOwn(model, entity.table) || entity.searchesIn.length > 0)
    return sql`${id(alias, 'systemID')} in (${hits(model, entity, aktoer, text)})`;
  const texts = seenTexts(model, entity, alias);
  if (texts.length === 0) return sql`false`;
  return sql`to_tsvector('norwegian', concat_ws(' ', ${list(texts)})) @@ websearch_to_tsquery('norwegian', ${text})`;
};
