import type { Column, Katalog, Table } from './katalog.js';

export const byName = <T extends { readonly name: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((x) => [x.name, x]));

/** Tables that both have, with both sides. */
export const common = (from: Katalog, to: Katalog): readonly (readonly [Table, Table])[] => {
  const before = byName(from.tables);
  return to.tables.flatMap((after) => {
    const t = before.get(after.name);
    return t ? [[t, after] as const] : [];
  });
};

/** Does the column keep its rows but get another type, so that what is built on it cannot stand? */
export const retyped = (a: Column, b: Column): boolean => a.type !== b.type || a.collation !== b.collation;

/** A generated column is derived data: when what it says changes, it is dropped and made again. */
const regenerated = (a: Column, b: Column): boolean =>
  a.generated !== b.generated && !(a.generated !== null && b.generated === null);

/**
 * What must be taken down and put up again around the changes, as the keys of `Uses`: columns that are retyped,
 * dropped or regenerated, functions that are dropped or get another shape, and everything built on them. Functions
 * that only get another body are kept apart: what stores their results is made again, what asks them is left alone.
 */
export const beroert = (from: Katalog, to: Katalog): ReadonlySet<string> => {
  const touched = new Set<string>();
  const rebodied = new Set<string>();
  const functionsAfter = new Map(to.functions.map((f) => [f.signature, f]));
  for (const f of from.functions) {
    const after = functionsAfter.get(f.signature);
    if (after?.shape !== f.shape) touched.add(`function ${f.signature}`);
    else if (after.definition !== f.definition) rebodied.add(`function ${f.signature}`);
  }
  const after = byName(to.tables);
  const stored: { readonly key: string; readonly uses: readonly string[] }[] = [];
  const asked: { readonly key: string; readonly uses: readonly string[] }[] = from.functions.map((f) => ({
    key: `function ${f.signature}`,
    uses: f.uses,
  }));
  for (const table of from.tables) {
    const t = after.get(table.name);
    if (!t) touched.add(`table ${table.name}`);
    const columns = byName(t?.columns ?? []);
    for (const c of table.columns) {
      const key = `column ${table.name}.${c.name}`;
      const to = columns.get(c.name);
      if (!to || retyped(c, to) || regenerated(c, to)) touched.add(key);
      if (c.generated !== null) stored.push({ key, uses: c.uses });
    }
    const indexes = byName(t?.indexes ?? []);
    for (const i of table.indexes) {
      const key = `index ${i.name}`;
      if (indexes.get(i.name)?.definition !== i.definition) touched.add(key);
      stored.push({ key, uses: i.uses });
    }
    const constraints = byName(t?.constraints ?? []);
    for (const k of table.constraints) {
      const key = constraintKey(table.name, k);
      if (constraints.get(k.name)?.definition !== k.definition) touched.add(key);
      stored.push({ key, uses: k.uses });
    }
    for (const p of table.policies) asked.push({ key: `policy ${table.name}.${p.name}`, uses: p.uses });
    for (const g of table.triggers) asked.push({ key: `trigger ${table.name}.${g.name}`, uses: g.uses });
  }
  for (let grown = true; grown; ) {
    grown = false;
    for (const { key, uses } of [...stored, ...asked])
      if (!touched.has(key) && uses.some((u) => touched.has(u))) {
        touched.add(key);
        grown = true;
      }
    for (const { key, uses } of stored)
      if (!touched.has(key) && uses.some((u) => rebodied.has(u))) {
        touched.add(key);
        grown = true;
      }
  }
  return touched;
};

/** Keys and unique constraints are also the index that foreign keys lean on. */
export const constraintKey = (table: string, k: { readonly name: string; readonly kind: string }): string =>
  ['primary', 'unique', 'exclusion'].includes(k.kind) ? `index ${k.name}` : `constraint ${table}.${k.name}`;
