import type { Entity, Field, Model } from '../language/index.js';

export interface Column {
  readonly name: string;
  readonly type: string;
}

/** Columns of one field of an entity. */
export const fieldColumns = (key: string, field: Field): readonly Column[] =>
  field.kind.columns(field).map((c) => ({ name: `${key}${c.suffix}`, type: c.type }));

/** True when the table holds several entities, told apart by the column `type`. */
export const hasTypeColumn = (model: Model, table: string): boolean => model.family(table).length > 1;

/** All data columns of a table: system fields, fields and relations of the whole family, each once. */
export const tableColumns = (model: Model, table: string): readonly Column[] => {
  const seen = new Map<string, Column>();
  const add = (c: Column) => {
    const known = seen.get(c.name);
    if (known && known.type !== c.type) throw new Error(`column ${table}.${c.name} has two types`);
    seen.set(c.name, c);
  };
  for (const [key, f] of Object.entries(model.systemFields)) for (const c of fieldColumns(key, f)) add(c);
  for (const e of model.family(table)) {
    for (const [key, f] of Object.entries(e.fields)) for (const c of fieldColumns(key, f)) add(c);
    for (const name of Object.keys(e.relations)) add({ name, type: 'uuid' });
  }
  return [...seen.values()];
};

/** Tables of the model, each once, in the order of declaration. */
export const tablesOf = (model: Model): readonly string[] => [
  ...new Set([...model.entities.values()].map((e) => e.table)),
];

/** Name of the table of a many-to-many relation. It belongs to the table of the entity that declares it. */
export const linkTable = (entity: Entity, relation: string): string => `${entity.table}_${relation}`;

export interface LinkTable {
  readonly name: string;
  readonly from: Entity;
  readonly relation: string;
  readonly to: Entity;
}

const knownLinkTables = new WeakMap<Model, readonly LinkTable[]>();

/** Every many-to-many table, once, at the entity that declares it. */
export const linkTables = (model: Model): readonly LinkTable[] => {
  const known = knownLinkTables.get(model);
  if (known) return known;
  const tables = [...model.entities.values()].flatMap((from) =>
    Object.entries(from.manyRelations)
      .filter(([name]) => from.extends?.manyRelations[name] === undefined)
      .map(([relation, r]) => ({ name: linkTable(from, relation), from, relation, to: model.entity(r.to) })),
  );
  knownLinkTables.set(model, tables);
  return tables;
};

/** Columns of a link table that point at the declaring and at the other entity. */
export const linkColumns = (link: LinkTable): { readonly from: string; readonly to: string } => ({
  from: link.from.table === link.to.table ? `fra_${link.from.table}` : link.from.table,
  to: link.to.table === link.from.table ? `til_${link.to.table}` : link.to.table,
});

export const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
