import type { Model } from '@felles/model';
import { type Expand, linkColumns, linkTables, type Query } from '@felles/model/derive';
import type { Aktoer } from '../aktoer.js';
import { id, list, type Sql, sql } from '../db/sql.js';
import type { Forbindelse } from '../db/transaksjon.js';
import { type FilterContext, filterSql, orderSql } from './filter.js';
import { openSearch } from './soek.js';
import { ofType, seenColumn, selectList } from './utvalg.js';

/** Conditions and order of a query on the objects of alias `t`, as the actor sees them. What it searches for is apart. */
export const querySql = (
  model: Model,
  entity: Expand['to'],
  query: Query,
  aktoer: Aktoer,
): { readonly where: readonly Sql[]; readonly order: Sql } => {
  const ctx: FilterContext = { alias: 't', column: (...c) => seenColumn(model, ...c) };
  return {
    where: [
      sql`t."virksomhet" = ${aktoer.virksomhet}::uuid`,
      ofType(model, entity, 't'),
      ...(query.filter ? [filterSql(model, query.filter, ctx)] : []),
    ],
    order: list([...query.orderby.map((o) => orderSql(model, o, ctx)), sql`t."systemID" desc`]),
  };
};

/** Column of `expandSql` that holds the object each row was brought along for; no column of the model is called so. */
export const eierkolonne = '§eier';

/**
 * What `$expand` brings along for many objects in one question. `ider` are the objects' own ids, or the ids that a
 * relation to one points at. The query's page counts for each of them; at most `maks` rows come in all.
 */
export const expandSql = async (
  db: Forbindelse,
  model: Model,
  e: Expand,
  ider: readonly string[],
  aktoer: Aktoer,
  maks: number,
): Promise<Sql> => {
  const { where: asked, order } = querySql(model, e.to, e.query, aktoer);
  const { search } = e.query;
  const where =
    search === undefined
      ? asked
      : [...asked, (await openSearch(db, model, e.to, aktoer, search).hits()).where];
  const owner = id('o', 'id');
  let from = sql`${id(e.to.table)} t`;
  let hangs: Sql;
  if (e.link === 'relation') hangs = sql`t."systemID" = ${owner}`;
  else if (e.link === 'inverse') hangs = sql`${id('t', e.relation)} = ${owner}`;
  else {
    const link = linkTables(model).find((l) => l.relation === e.relation && l.from.table === e.owner.table);
    if (!link) throw new Error(`no link table for ${e.owner.name}.${e.relation}`);
    const columns = linkColumns(link);
    const [near, far] = e.link === 'many' ? [columns.from, columns.to] : [columns.to, columns.from];
    from = sql`${id(link.name)} k join ${from} on t."virksomhet" = k."virksomhet" and t."systemID" = ${id('k', far)}`;
    hangs = sql`k."virksomhet" = ${aktoer.virksomhet}::uuid and ${id('k', near)} = ${owner}`;
  }
  const { top, skip } = e.query;
  return sql`select o."id" as ${id(eierkolonne)}, x.* from unnest(${sql.val([...ider])}::uuid[]) with ordinality as o("id", "nr") cross join lateral (select ${selectList(model, e.to)}, row_number() over (order by ${order}) as "§nr" from ${from} where ${list([hangs, ...where], ' and ')} order by ${order} limit ${top} offset ${skip}) x order by o."nr", x."§nr" limit ${maks}`;
};
