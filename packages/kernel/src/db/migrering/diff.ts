import { quote } from '@felles/model/derive';
import { beroert, byName, common, constraintKey, retyped } from './beroert.js';
import { Migrasjonsfeil, Tapsfeil } from './feil.js';
import type { Column, Func, Grant, Katalog, Named, Table } from './katalog.js';
import * as sql from './setninger.js';

export interface DiffOptions {
  /** Allow statements that throw stored data away. */
  readonly tillatTap?: boolean;
}

/** Marks a place in a migration where someone must write how rows that are there already get their value. */
export const utfyllingsmerke = '-- KREVER UTFYLLING';

/** Changes of type that keep every value, by the type they start from. Everything can become text. */
const widening: Readonly<Record<string, readonly string[]>> = {
  smallint: ['integer', 'bigint', 'numeric'],
  integer: ['bigint', 'numeric'],
  bigint: ['numeric'],
  real: ['double precision'],
  'character varying': ['text'],
  json: ['jsonb'],
};

const keepsValues = (from: string, to: string): boolean =>
  to === 'text' || (widening[from.replace(/\(.*\)$/, '')] ?? []).includes(to);

const losses = (from: Katalog, to: Katalog): readonly string[] => {
  const after = byName(to.tables);
  return from.tables.flatMap((t) => {
    const table = after.get(t.name);
    if (!table) return [`drop table ${quote(t.name)}`];
    const columns = byName(table.columns);
    return t.columns.flatMap((c) => {
      if (c.generated !== null) return [];
      const name = `${quote(t.name)}.${quote(c.name)}`;
      const to = columns.get(c.name);
      if (!to) return [`drop column ${name}`];
      if (to.generated !== null) return [`make ${name} a generated column`];
      if (c.type !== to.type && !keepsValues(c.type, to.type))
        return [`alter type of ${name} from ${c.type} to ${to.type}`];
      return [];
    });
  });
};

/** Things on a table that stand in `one` and either not in `other`, or differently, or on what is touched. */
const differing = <T extends Named>(
  one: readonly T[],
  other: readonly T[],
  touched: (item: T) => boolean,
): readonly T[] => {
  const known = byName(other);
  return one.filter((x) => {
    const twin = known.get(x.name);
    return !twin || twin.definition !== x.definition || touched(x);
  });
};

/** Functions built on tables come after them; all others before, since tables may be built on those. */
const onTables = (f: Func): boolean => f.uses.some((u) => !u.startsWith('function '));

const publicExecute: readonly Grant[] = [{ role: 'public', privilege: 'EXECUTE', grantable: false }];

/**
 * The statements, in order, that turn a database with the schema `from` into one with the schema `to`. To be run in
 * one transaction with search_path = public. An element may be a comment: a place for a hand-written backfill. Every
 * table is taken to hold rows. A change of name is seen as one thing dropped and another added.
 *
 * @throws Tapsfeil when stored data would be lost and `tillatTap` is not set
 * @throws Migrasjonsfeil when the schemas differ in something that is not followed (`Katalog.unknown`)
 */
export const diff = (from: Katalog, to: Katalog, options: DiffOptions = {}): readonly string[] => {
  const strange = [
    ...to.unknown.filter((u) => !from.unknown.includes(u)),
    ...from.unknown.filter((u) => !to.unknown.includes(u)),
  ];
  if (strange.length > 0)
    throw new Migrasjonsfeil(
      `Migreringen kan ikke lage forskjeller i dette, skriv dem for hånd: ${strange.join(', ')}.`,
    );
  const lost = options.tillatTap ? [] : losses(from, to);
  if (lost.length > 0) throw new Tapsfeil(lost);

  const touched = beroert(from, to);
  const pairs = common(from, to);
  const existing = new Set(pairs.map(([a]) => a.name));
  const added = to.tables.filter((t) => !existing.has(t.name));
  const dropped = from.tables.filter((t) => !existing.has(t.name));
  const functions = functionChanges(from, to, touched);
  const early = functions.created.filter((f) => !onTables(f));
  const late = functions.created.filter(onTables);
  const goneBefore = functions.dropped.filter(onTables);
  const goneAfter = functions.dropped.filter((f) => !onTables(f));

  const body = [
    ...foundation(from, to),
    ...takeDown(pairs, dropped, touched),
    ...goneBefore.map((f) => `drop routine ${f.signature};`),
    ...pairs.flatMap(([a, b]) => dropColumns(a, b, touched)),
    ...dropped.map((t) => `drop table ${quote(t.name)};`),
    ...goneAfter.map((f) => `drop routine ${f.signature};`),
    ...early.map((f) => `${f.definition};`),
    ...added.map(sql.createTable),
    ...pairs.flatMap(([a, b]) => changeColumns(a, b, touched)),
    ...late.map((f) => `${f.definition};`),
    ...putUp(pairs, added, touched),
    ...added.flatMap((t) => sql.grants(`table ${quote(t.name)}`, [], t.grants)),
    ...pairs.flatMap(([a, b]) =>
      // Rights to a column go with it.
      sql.grants(
        `table ${quote(a.name)}`,
        a.grants.filter((g) => g.column === undefined || !touched.has(`column ${a.name}.${g.column}`)),
        b.grants,
      ),
    ),
    ...functions.grants,
    ...sql.grants('schema public', from.schemaGrants, to.schemaGrants),
    ...from.extensions.filter((e) => !to.extensions.includes(e)).map((e) => `drop extension ${quote(e)};`),
  ];
  // A function may be made before the tables that its body names.
  return functions.created.length > 0 ? ['set local check_function_bodies = off;', ...body] : body;
};

const foundation = (from: Katalog, to: Katalog): readonly string[] => {
  const known = byName(from.roles);
  return [
    ...to.roles.filter((r) => !known.has(r.name)).map((r) => sql.createRole(r.name, r.login)),
    ...to.extensions.filter((e) => !from.extensions.includes(e)).map((e) => `create extension ${quote(e)};`),
  ];
};

const functionChanges = (from: Katalog, to: Katalog, touched: ReadonlySet<string>) => {
  const before = new Map(from.functions.map((f) => [f.signature, f]));
  const after = new Set(to.functions.map((f) => f.signature));
  const gone = (f: Func) => touched.has(`function ${f.signature}`);
  return {
    dropped: from.functions.filter((f) => !after.has(f.signature) || gone(f)),
    created: to.functions.filter((f) => gone(f) || before.get(f.signature)?.definition !== f.definition),
    grants: to.functions.flatMap((f) => {
      const known = before.get(f.signature);
      return sql.grants(`routine ${f.signature}`, known && !gone(f) ? known.grants : publicExecute, f.grants);
    }),
  };
};

type Pairs = readonly (readonly [Table, Table])[];

const takeDown = (
  pairs: Pairs,
  dropped: readonly Table[],
  touched: ReadonlySet<string>,
): readonly string[] => {
  const gone = pairs.map(([a, b]) => ({
    on: quote(a.name),
    table: a.name,
    policies: differing(a.policies, b.policies, (p) => touched.has(`policy ${a.name}.${p.name}`)),
    triggers: differing(a.triggers, b.triggers, (g) => touched.has(`trigger ${a.name}.${g.name}`)),
    constraints: differing(a.constraints, b.constraints, (k) => touched.has(constraintKey(a.name, k))),
    indexes: differing(a.indexes, b.indexes, (i) => touched.has(`index ${i.name}`)),
  }));
  const foreign = [...gone, ...dropped.map((t) => ({ table: t.name, constraints: t.constraints }))].flatMap(
    (t) => t.constraints.filter((k) => k.kind === 'foreign').map((k) => sql.dropConstraint(t.table, k)),
  );
  return [
    ...gone.flatMap((t) => t.policies.map((p) => `drop policy ${quote(p.name)} on ${t.on};`)),
    // A dropped table's policies and triggers may lean on what goes before it.
    ...dropped.flatMap((t) => t.policies.map((p) => `drop policy ${quote(p.name)} on ${quote(t.name)};`)),
    ...gone.flatMap((t) => t.triggers.map((g) => `drop trigger ${quote(g.name)} on ${t.on};`)),
    ...dropped.flatMap((t) => t.triggers.map((g) => `drop trigger ${quote(g.name)} on ${quote(t.name)};`)),
    ...foreign,
    ...gone.flatMap((t) => t.indexes.map((i) => `drop index ${quote(i.name)};`)),
    ...gone.flatMap((t) =>
      t.constraints.filter((k) => k.kind !== 'foreign').map((k) => sql.dropConstraint(t.table, k)),
    ),
  ];
};

/** Is a generated column to be made again? One that becomes an ordinary column keeps its values instead. */
const remade = (table: string, from: Column, to: Column, touched: ReadonlySet<string>): boolean =>
  from.generated !== null && to.generated !== null && touched.has(`column ${table}.${from.name}`);

/** Does the column keep its place, and ordinary rows their values in it? */
const stays = (
  table: string,
  from: Column | undefined,
  to: Column | undefined,
  touched: ReadonlySet<string>,
): boolean =>
  from !== undefined &&
  to !== undefined &&
  !remade(table, from, to, touched) &&
  (from.generated !== null || to.generated === null);

const dropColumns = (a: Table, b: Table, touched: ReadonlySet<string>): readonly string[] => {
  const after = byName(b.columns);
  const leaves = a.columns.filter((c) => !stays(a.name, c, after.get(c.name), touched));
  const kept = a.columns.flatMap((c) => {
    const to = after.get(c.name);
    return to && !leaves.includes(c) ? [{ from: c, to }] : [];
  });
  return [
    // What is generated first: it reads the others.
    ...leaves.filter((c) => c.generated !== null).map((c) => sql.dropColumn(a.name, c.name)),
    ...kept
      .filter(({ from, to }) => from.generated !== null && to.generated === null)
      .map(({ from }) => sql.alterColumn(a.name, from.name, 'drop expression')),
    ...leaves.filter((c) => c.generated === null).map((c) => sql.dropColumn(a.name, c.name)),
    ...kept
      .filter(({ from, to }) => from.default !== null && defaultFalls(from, to, touched))
      .map(({ from }) => sql.alterColumn(a.name, from.name, 'drop default')),
  ];
};

/** A default that changes, or stands on something that does. */
const defaultFalls = (from: Column, to: Column, touched: ReadonlySet<string>): boolean =>
  from.default !== to.default || retyped(from, to) || from.uses.some((u) => touched.has(u));

const changeColumns = (a: Table, b: Table, touched: ReadonlySet<string>): readonly string[] => {
  const before = byName(a.columns);
  const plain: string[] = [];
  const generated: string[] = [];
  for (const c of b.columns) {
    const old = before.get(c.name);
    if (!old || !stays(a.name, old, c, touched)) {
      if (c.generated !== null) generated.push(sql.addColumn(b.name, c));
      else if (c.notNull && c.default === null && c.identity === null)
        plain.push(sql.addColumn(b.name, c, true), ...backfill(b.name, c));
      else plain.push(sql.addColumn(b.name, c));
      continue;
    }
    plain.push(...changeColumn(b.name, old, c, touched));
  }
  return [...plain, ...generated];
};

const backfill = (table: string, c: Column): readonly string[] => [
  `${utfyllingsmerke}: rader som finnes, må få en verdi i ${quote(table)}.${quote(c.name)} før kolonnen blir påkrevd.\n-- update ${quote(table)} set ${quote(c.name)} = … where ${quote(c.name)} is null;`,
  sql.alterColumn(table, c.name, 'set not null'),
];

const changeColumn = (
  table: string,
  from: Column,
  to: Column,
  touched: ReadonlySet<string>,
): readonly string[] => {
  const out: string[] = [];
  const alter = (change: string) => out.push(sql.alterColumn(table, to.name, change));
  if (from.identity !== null && to.identity === null) alter('drop identity');
  if (retyped(from, to)) {
    const collation = to.collation ?? (from.collation === null ? undefined : '"default"');
    alter(
      `type ${to.type}${collation === undefined ? '' : ` collate ${collation}`} using ${quote(to.name)}::${to.type}`,
    );
  }
  if (to.default !== null && (from.default === null || defaultFalls(from, to, touched)))
    alter(`set default ${to.default}`);
  if (from.notNull && !to.notNull) alter('drop not null');
  if (!from.notNull && to.notNull) out.push(...backfill(table, to));
  if (to.identity !== null && to.identity !== from.identity)
    alter(
      from.identity === null ? `add generated ${to.identity} as identity` : `set generated ${to.identity}`,
    );
  return out;
};

const putUp = (pairs: Pairs, added: readonly Table[], touched: ReadonlySet<string>): readonly string[] => {
  const fresh = added.map((t) => ({ ...t, own: [] as readonly string[], modes: t.triggers }));
  const changed = pairs.map(([a, b]) => {
    const triggers = differing(b.triggers, a.triggers, (g) => touched.has(`trigger ${a.name}.${g.name}`));
    const before = byName(a.triggers);
    return {
      name: b.name,
      constraints: differing(b.constraints, a.constraints, (k) => touched.has(constraintKey(a.name, k))),
      indexes: differing(b.indexes, a.indexes, (i) => touched.has(`index ${i.name}`)),
      policies: differing(b.policies, a.policies, (p) => touched.has(`policy ${a.name}.${p.name}`)),
      triggers,
      modes: b.triggers.filter((g) => triggers.includes(g) || before.get(g.name)?.mode !== g.mode),
    };
  });
  const tables = [...fresh, ...changed];
  return [
    // Those of new tables came with the tables.
    ...changed.flatMap((t) =>
      t.constraints.filter((k) => k.kind !== 'foreign').map((k) => sql.addConstraint(t.name, k)),
    ),
    ...tables.flatMap((t) => t.indexes.map((i) => `${i.definition};`)),
    ...tables.flatMap((t) =>
      t.constraints.filter((k) => k.kind === 'foreign').map((k) => sql.addConstraint(t.name, k)),
    ),
    ...added.flatMap((t) => sql.rowSecurity(t.name, { rowSecurity: false, forcedRowSecurity: false }, t)),
    ...pairs.flatMap(([a, b]) => [
      ...sql.rowSecurity(a.name, a, b),
      ...sql.tableOptions(a.name, a.options, b.options),
    ]),
    ...tables.flatMap((t) => t.policies.map((p) => sql.createPolicy(t.name, p))),
    ...tables.flatMap((t) => t.triggers.map((g) => `${g.definition};`)),
    ...tables.flatMap((t) =>
      t.modes
        .filter((g) => !(t.triggers.includes(g) && g.mode === 'enabled'))
        .map((g) => sql.triggerMode(t.name, g)),
    ),
  ];
};
