import type pg from 'pg';

// What depends on what, as PostgreSQL itself has noted it, narrowed to things of the schema public that we rebuild.
const sql = `select d.classid::regclass::text as class, d.objid::text as oid, d.objsubid as sub,
  case
    when d.refclassid = 'pg_proc'::regclass then 'function ' || d.refobjid::regprocedure
    when d.refclassid = 'pg_type'::regclass then 'table ' || tc.relname
    when d.refclassid = 'pg_constraint'::regclass then 'index ' || k.conname
    when c.relkind = 'i' then 'index ' || c.relname
    when d.refobjsubid > 0 then 'column ' || c.relname || '.' || a.attname
    else 'table ' || c.relname
  end as uses
from pg_depend d
  left join pg_class c on d.refclassid = 'pg_class'::regclass and c.oid = d.refobjid and c.relkind in ('r', 'p', 'i')
  left join pg_attribute a on a.attrelid = c.oid and a.attnum = d.refobjsubid and d.refobjsubid > 0
  left join pg_type t on d.refclassid = 'pg_type'::regclass and t.oid = d.refobjid
  left join pg_class tc on tc.oid in (t.typrelid, (select e.typrelid from pg_type e where e.oid = t.typelem)) and tc.relkind in ('r', 'p')
  left join pg_proc p on d.refclassid = 'pg_proc'::regclass and p.oid = d.refobjid
  left join pg_constraint k on d.refclassid = 'pg_constraint'::regclass and k.oid = d.refobjid and k.contype in ('p', 'u', 'x')
where d.classid in ('pg_class'::regclass, 'pg_attrdef'::regclass, 'pg_constraint'::regclass, 'pg_policy'::regclass, 'pg_trigger'::regclass, 'pg_proc'::regclass)
  and 'public'::regnamespace in (c.relnamespace, tc.relnamespace, p.pronamespace, k.connamespace)`;

/** What an object uses, sorted, without what it is part of. `kind` is its catalogue, or `column` with `<oid>:<number>`. */
export type LesBruk = (kind: string, oid: string, ...own: readonly string[]) => readonly string[];

export const lesAvhengigheter = async (client: pg.ClientBase): Promise<LesBruk> => {
  const found = new Map<string, Set<string>>();
  const { rows } = await client.query<{ class: string; oid: string; sub: number; uses: string }>(sql);
  for (const { class: kind, oid, sub, uses } of rows) {
    const key = kind === 'pg_class' && sub > 0 ? `column ${oid}:${sub}` : `${kind} ${oid}`;
    const set = found.get(key) ?? new Set();
    set.add(uses);
    found.set(key, set);
  }
  return (kind, oid, ...own) =>
    [...(found.get(`${kind} ${oid}`) ?? [])].filter((u) => !own.includes(u)).sort();
};
