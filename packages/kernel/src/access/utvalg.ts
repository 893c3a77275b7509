import type { Entity, Field, Model } from '@felles/model';
import { fieldFromRow, lineage, when } from '@felles/model';
import { conditionSql, fieldColumns, hasTypeColumn, ownKindBelow, quote } from '@felles/model/derive';
import { compile, id, type Sql, sql } from '../db/sql.js';
import type { Row } from '../db/transaksjon.js';
import { maske } from '../maske.js';

/** An object as the kernel hands it out: JSON values by field, ids by relation. */
export interface Objekt {
  readonly entitet: string;
  readonly systemID: string;
  readonly versjon: number;
  readonly data: Readonly<Record<string, unknown>>;
  readonly relasjoner: Readonly<Record<string, string>>;
  /** Ids of many-to-many relations, on single reads of the collaboration's entities. */
  readonly mange?: Readonly<Record<string, readonly string[]>>;
  /** True when the reader does not see all of it. */
  readonly skjermet: boolean;
  /** Whether objects of its own kind lie below it, for kinds that can have such, when it was read to be shown. */
  readonly harUnder?: boolean;
}

/** Remembers what follows from the declared entities alone. */
const husk = <T>(lag: (model: Model, entity: Entity) => T): ((model: Model, entity: Entity) => T) => {
  const kjent = new WeakMap<Model, Map<Entity, T>>();
  return (model, entity) => {
    const av = kjent.get(model) ?? new Map<Entity, T>();
    if (av.size === 0) kjent.set(model, av);
    const funnet = av.get(entity);
    if (funnet !== undefined) return funnet;
    const ny = lag(model, entity);
    av.set(entity, ny);
    return ny;
  };
};

const screens = (entity: Entity): boolean => 'skjerming' in entity.fields;

/** True for rows that are screened from the reader by the named codes. Clearances come from the transaction. */
const hidden = (alias: string, codes: readonly string[]): Sql =>
  sql`(${id(alias, 'skjerming_tilgangsrestriksjon')} is not null and ${id(alias, 'skjerming_skjermingMetadata')} && ${sql.lit(`{${codes.join(',')}}`)}::text[] and not coalesce(${id(alias, 'skjerming_tilgangsrestriksjon')} = any((select current_klareringer())::text[]), false))`;

/**
 * A column as the reader sees it. Filters, sorting and output all go through here, so that a masked value cannot be
 * found by probing.
 */
export const seenColumn = (
  model: Model,
  entity: Entity,
  key: string,
  field: Field | null,
  column: string,
  alias: string,
): Sql => {
  const out = !field?.screenedBy || !screens(entity) ? null : hidden(alias, [...field.screenedBy, 'M']);
  if (field?.internal || field?.publicWhen) {
    const inne = sql`(select er_intern())`;
    const ser = field.internal
      ? inne
      : sql`(${inne} or ${sql.raw(conditionSql(model, entity, field.publicWhen ?? when.never, quote(alias)))})`;
    return sql`case when ${ser}${out ? sql` and ${out} is not true` : sql``} then ${id(alias, column)} end`;
  }
  if (!field || !out) return id(alias, column);
  // Only a text can say that there is something to see; lists, groups and what is the virksomhet's own look empty.
  if (field.many || (field.kind.name !== 'tekst' && field.kind.name !== 'langtekst'))
    return sql`case when ${out} then null else ${id(alias, column)} end`;
  const open =
    key === 'tittel' && 'offentligTittel' in entity.fields ? id(alias, 'offentligTittel') : sql`null`;
  return sql`case when ${out} then coalesce(${open}, ${sql.lit(maske)}) else ${id(alias, column)} end`;
};

/** Column of the select list that says whether objects of the same kind lie below; no column of the model is called so. */
const under = '§under';

const columnsOf = (model: Model, entity: Entity, alias: string): Sql => {
  const parts: Sql[] = [sql`${id(alias, 'versjon')}`];
  if (screens(entity))
    parts.push(
      sql`(${id(alias, 'skjerming_tilgangsrestriksjon')} is not null and not coalesce(${id(alias, 'skjerming_tilgangsrestriksjon')} = any((select current_klareringer())::text[]), false)) as "skjult"`,
    );
  if (hasTypeColumn(model, entity.table)) parts.push(sql`${id(alias, 'type')}`);
  const members = model.family(entity.table).filter((e) => e === entity || lineage(e).includes(entity));
  const seen = new Set<string>();
  for (const member of [entity, ...members]) {
    for (const [key, field] of [...Object.entries(model.systemFields), ...Object.entries(member.fields)])
      for (const c of fieldColumns(key, field)) {
        if (seen.has(c.name)) continue;
        seen.add(c.name);
        parts.push(sql`${seenColumn(model, member, key, field, c.name, alias)} as ${id(c.name)}`);
      }
    for (const relation of Object.keys(member.relations)) {
      if (seen.has(relation)) continue;
      seen.add(relation);
      parts.push(id(alias, relation));
    }
  }
  const ned = ownKindBelow(model, entity);
  if (ned)
    // As a value rather than `exists`, which the planner may answer by reading all of the tenant's rows.
    parts.push(
      sql`coalesce((select true from ${id(entity.table)} u where u."virksomhet" = ${id(alias, 'virksomhet')} and ${id('u', ned.relation)} = ${id(alias, 'systemID')} limit 1), false) as ${id(under)}`,
    );
  return sql.join(parts, sql.raw(', '));
};

const selectListT = husk((model, entity) => {
  const { text, values } = compile(columnsOf(model, entity, 't'));
  if (values.length > 0) throw new Error(`the select list of ${entity.name} has parameters`);
  return sql.raw(text);
});

/**
 * Select list of an entity: every column of table alias `t` under its own name, masked where it must be, and whether
 * there is something of the same kind below.
 */
export const selectList = (model: Model, entity: Entity): Sql => selectListT(model, entity);

/** Kinds that a list of the entity holds, in a table shared by a family; null elsewhere. */
export const typesOf = husk((model, entity) =>
  hasTypeColumn(model, entity.table)
    ? model
        .family(entity.table)
        .filter((e) => !e.abstract && lineage(e).includes(entity))
        .map((e) => e.name)
    : null,
);

/** Where-clause that keeps to the entity in a table shared by a family. */
export const ofType = (model: Model, entity: Entity, alias: string): Sql => {
  const names = typesOf(model, entity);
  if (names === null) return sql`true`;
  return names.length === 1
    ? sql`${id(alias, 'type')} = ${sql.lit(names[0] ?? '')}`
    : sql`${id(alias, 'type')} in (${sql.join(names.map((n) => sql.lit(n)))})`;
};

const radform = husk((model, entity) => ({
  typed: hasTypeColumn(model, entity.table),
  felt: Object.entries({ ...model.systemFields, ...entity.fields }).map(([key, field]) => ({
    key,
    field,
    columns: fieldColumns(key, field).map((c) => c.name),
  })),
  relasjoner: Object.keys(entity.relations),
}));

/** The object in a row of any member of the table's family. */
export const objectOf = (model: Model, asked: Entity, row: Row): Objekt => {
  const entity = typeof row.type === 'string' && radform(model, asked).typed ? model.entity(row.type) : asked;
  const form = radform(model, entity);
  const data: Record<string, unknown> = {};
  for (const { key, field, columns } of form.felt) {
    const value = fieldFromRow(
      field,
      columns.map((name) => row[name]),
    );
    if (value !== undefined) data[key] = value;
  }
  const relasjoner: Record<string, string> = {};
  for (const name of form.relasjoner) {
    const value = row[name];
    if (typeof value === 'string') relasjoner[name] = value;
  }
  const harUnder = row[under];
  return {
    entitet: entity.name,
    systemID: String(row.systemID),
    versjon: Number(row.versjon),
    data,
    relasjoner,
    skjermet: row.skjult === true,
    ...(typeof harUnder === 'boolean' ? { harUnder } : {}),
  };
};
