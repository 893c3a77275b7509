import type { Entity, Field, Model } from '@felles/model';
import { fieldFromRow, lineage } from '@felles/model';
import { fieldColumns, hasTypeColumn } from '@felles/model/derive';
import { id, type Sql, sql } from '../db/sql.js';
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
}

const screens = (entity: Entity): boolean => 'skjerming' in entity.fields;

/** True for rows that are screened from the reader by the named codes. Clearances come from the transaction. */
const hidden = (alias: string, codes: readonly string[]): Sql =>
  sql`(${id(alias, 'skjerming_tilgangsrestriksjon')} is not null and ${id(alias, 'skjerming_skjermingMetadata')} && ${sql.val(codes)}::text[] and not coalesce(${id(alias, 'skjerming_tilgangsrestriksjon')} = any((select current_klareringer())::text[]), false))`;

/**
 * A column as the reader sees it. Filters, sorting and output all go through here, so that a masked value cannot be
 * found by probing.
 */
export const seenColumn = (
  entity: Entity,
  key: string,
  field: Field | null,
  column: string,
  alias: string,
): Sql => {
  const out = !field?.screenedBy || !screens(entity) ? null : hidden(alias, [...field.screenedBy, 'M']);
  if (field?.internal)
    return sql`case when (select er_intern())${out ? sql` and ${out} is not true` : sql``} then ${id(alias, column)} end`;
  if (!field || !out) return id(alias, column);
  // Only a text can say that there is something to see; lists, groups and what is the virksomhet's own look empty.
  if (field.many || (field.kind.name !== 'tekst' && field.kind.name !== 'langtekst'))
    return sql`case when ${out} then null else ${id(alias, column)} end`;
  const open =
    key === 'tittel' && 'offentligTittel' in entity.fields ? id(alias, 'offentligTittel') : sql`null`;
  return sql`case when ${out} then coalesce(${open}, ${sql.lit(maske)}) else ${id(alias, column)} end`;
};

/** Select list of an entity: every column under its own name, masked where it must be. */
export const selectList = (model: Model, entity: Entity, alias: string): Sql => {
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
        parts.push(sql`${seenColumn(member, key, field, c.name, alias)} as ${id(c.name)}`);
      }
    for (const relation of Object.keys(member.relations)) {
      if (seen.has(relation)) continue;
      seen.add(relation);
      parts.push(id(alias, relation));
    }
  }
  return sql.join(parts, sql.raw(', '));
};

/** Where-clause that keeps to the entity in a table shared by a family. */
export const ofType = (model: Model, entity: Entity, alias: string): Sql => {
  if (!hasTypeColumn(model, entity.table)) return sql`true`;
  const names = model
    .family(entity.table)
    .filter((e) => !e.abstract && lineage(e).includes(entity))
    .map((e) => e.name);
  return names.length === 1
    ? sql`${id(alias, 'type')} = ${sql.lit(names[0] ?? '')}`
    : sql`${id(alias, 'type')} in (${sql.join(names.map((n) => sql.lit(n)))})`;
};

/** The object in a row of any member of the table's family. */
export const objectOf = (model: Model, asked: Entity, row: Row): Objekt => {
  const entity =
    typeof row.type === 'string' && hasTypeColumn(model, asked.table) ? model.entity(row.type) : asked;
  const data: Record<string, unknown> = {};
  for (const [key, field] of [...Object.entries(model.systemFields), ...Object.entries(entity.fields)]) {
    const value = fieldFromRow(
      field,
      fieldColumns(key, field).map((c) => row[c.name]),
    );
    if (value !== undefined) data[key] = value;
  }
  const relasjoner: Record<string, string> = {};
  for (const name of Object.keys(entity.relations)) {
    const value = row[name];
    if (typeof value === 'string') relasjoner[name] = value;
  }
  return {
    entitet: entity.name,
    systemID: String(row.systemID),
    versjon: Number(row.versjon),
    data,
    relasjoner,
    skjermet: row.skjult === true,
  };
};
