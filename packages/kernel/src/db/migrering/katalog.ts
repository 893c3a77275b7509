import type pg from 'pg';
import { lesAvhengigheter } from './avhengigheter.js';
import { finnUkjent } from './ukjent.js';

/** Table in which `migrer` notes what it has run. No part of the schema that is compared. */
export const migrasjonstabell = 'migrasjon';

/**
 * What an object leans on, so that it can be taken down and put up again around a change: `column <table>.<column>`,
 * `function <signature>`, `index <name>`, `table <table>`. What an object stands on itself is left out.
 */
export type Uses = readonly string[];

export interface Grant {
  /** Name of a role, or `public`. */
  readonly role: string;
  readonly privilege: string;
  readonly grantable: boolean;
  /** Set when the right is to one column. */
  readonly column?: string;
}

export interface Column {
  readonly name: string;
  readonly type: string;
  readonly notNull: boolean;
  readonly default: string | null;
  /** Expression of a generated column. */
  readonly generated: string | null;
  readonly identity: 'always' | 'by default' | null;
  /** Where it is not that of the type, quoted. */
  readonly collation: string | null;
  /** What the default or generated expression leans on. */
  readonly uses: Uses;
}

export interface Constraint {
  readonly name: string;
  readonly kind: 'primary' | 'unique' | 'check' | 'foreign' | 'exclusion';
  /** As PostgreSQL prints it, without the name. */
  readonly definition: string;
  readonly uses: Uses;
}

/** Something on a table that has a name and a definition as PostgreSQL prints it. */
export interface Named {
  readonly name: string;
  readonly definition: string;
  readonly uses: Uses;
}

export interface Trigger extends Named {
  readonly mode: 'enabled' | 'disabled' | 'always' | 'replica';
}

export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly constraints: readonly Constraint[];
  /** Indexes that no constraint owns. */
  readonly indexes: readonly Named[];
  /** The definition is what follows the name of the table. */
  readonly policies: readonly Named[];
  readonly triggers: readonly Trigger[];
  readonly rowSecurity: boolean;
  readonly forcedRowSecurity: boolean;
  /** Storage parameters, `name=value`. */
  readonly options: readonly string[];
  readonly grants: readonly Grant[];
}

export interface Func {
  /** Name and argument types, quoted, as in `soek_mappe(uuid,text[],text,integer)`. */
  readonly signature: string;
  readonly definition: string;
  /** Names, types and defaults of arguments, and the result: what `create or replace` may not change. */
  readonly shape: string;
  readonly securityDefiner: boolean;
  readonly grants: readonly Grant[];
  readonly uses: Uses;
}

/** The schema `public` of a database as plain data, in a fixed order. Comments and ownership are not followed. */
export interface Katalog {
  /** Roles that own nothing but are named by grants and policies. */
  readonly roles: readonly { readonly name: string; readonly login: boolean }[];
  readonly extensions: readonly string[];
  readonly schemaGrants: readonly Grant[];
  readonly tables: readonly Table[];
  readonly functions: readonly Func[];
  /** What was found and cannot be compared, such as views, sequences and enum types. */
  readonly unknown: readonly string[];
}

export const tomKatalog: Katalog = {
  roles: [],
  extensions: [],
  schemaGrants: [],
  tables: [],
  functions: [],
  unknown: [],
};

const ours = `c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> '${migrasjonstabell}'
  and not exists (select from pg_depend x where x.classid = 'pg_class'::regclass and x.objid = c.oid and x.deptype = 'e')`;

const grantColumns = `case when g.grantee = 0 then 'public' else pg_get_userbyid(g.grantee)::text end as role,
  g.privilege_type as privilege, g.is_grantable as grantable`;

const tablesSql = `select c.relname::text as name, c.relrowsecurity as "rowSecurity", c.relforcerowsecurity as "forcedRowSecurity",
  coalesce(c.reloptions, '{}')::text[] as options from pg_class c where ${ours} order by c.relname collate "C"`;

const columnsSql = `select c.relname::text as "table", c.oid::text || ':' || a.attnum as ref, d.oid::text as def,
  a.attname::text as name, format_type(a.atttypid, a.atttypmod) as type, a.attnotnull as "notNull",
  case when a.attgenerated = '' then pg_get_expr(d.adbin, d.adrelid) end as "default",
  case when a.attgenerated <> '' then pg_get_expr(d.adbin, d.adrelid) end as generated,
  case a.attidentity when 'a' then 'always' when 'd' then 'by default' end as identity,
  case when a.attcollation <> t.typcollation then a.attcollation::regcollation::text end as collation
from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_type t on t.oid = a.atttypid
  left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
where ${ours} and a.attnum > 0 and not a.attisdropped order by c.relname collate "C", a.attnum`;

const constraintsSql = `select c.relname::text as "table", k.oid::text as oid, k.conname::text as name, pg_get_constraintdef(k.oid) as definition,
  case k.contype when 'p' then 'primary' when 'u' then 'unique' when 'c' then 'check' when 'f' then 'foreign' else 'exclusion' end as kind
from pg_constraint k join pg_class c on c.oid = k.conrelid
where ${ours} and k.contype in ('p', 'u', 'c', 'f', 'x') order by c.relname collate "C", k.conname collate "C"`;

const indexesSql = `select c.relname::text as "table", i.indexrelid::text as oid, n.relname::text as name, pg_get_indexdef(i.indexrelid) as definition
from pg_index i join pg_class c on c.oid = i.indrelid join pg_class n on n.oid = i.indexrelid
where ${ours} and not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.conrelid = i.indrelid and k.contype in ('p', 'u', 'x'))
order by n.relname collate "C"`;

const policiesSql = `select c.relname::text as "table", p.oid::text as oid, p.polname::text as name, p.polpermissive as permissive,
  case p.polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' else 'all' end as command,
  array(select case when r = 0 then 'public' else quote_ident(pg_get_userbyid(r)) end from unnest(p.polroles) r order by 1)::text[] as roles,
  pg_get_expr(p.polqual, p.polrelid) as "using", pg_get_expr(p.polwithcheck, p.polrelid) as "check"
from pg_policy p join pg_class c on c.oid = p.polrelid where ${ours} order by c.relname collate "C", p.polname collate "C"`;

const triggersSql = `select c.relname::text as "table", g.oid::text as oid, g.tgname::text as name, pg_get_triggerdef(g.oid) as definition,
  case g.tgenabled when 'O' then 'enabled' when 'D' then 'disabled' when 'A' then 'always' else 'replica' end as mode
from pg_trigger g join pg_class c on c.oid = g.tgrelid
where ${ours} and not g.tgisinternal order by c.relname collate "C", g.tgname collate "C"`;

const functionsSql = `select p.oid::text as oid, p.oid::regprocedure::text as signature, rtrim(pg_get_functiondef(p.oid), E'\\n') as definition,
  p.prokind::text || ' (' || pg_get_function_arguments(p.oid) || ') ' || coalesce(pg_get_function_result(p.oid), '') as shape,
  p.prosecdef as "securityDefiner" from pg_proc p where p.pronamespace = 'public'::regnamespace and p.prokind in ('f', 'p')
  and not exists (select from pg_depend x where x.classid = 'pg_proc'::regclass and x.objid = p.oid and x.deptype = 'e')
order by p.oid::regprocedure::text collate "C"`;

const grantOrder =
  'order by g."on" collate "C", g.role collate "C", g.privilege collate "C", g."column" collate "C" nulls first';
const grantsSql = `select 'table ' || c.relname as "on", ${grantColumns}, null::text as "column"
  from pg_class c, aclexplode(c.relacl) g where ${ours} and g.grantee <> c.relowner
union all select 'table ' || c.relname, ${grantColumns}, a.attname::text
  from pg_class c join pg_attribute a on a.attrelid = c.oid, aclexplode(a.attacl) g where ${ours} and g.grantee <> c.relowner
union all select 'function ' || p.oid, ${grantColumns}, null
  from pg_proc p, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) g where p.pronamespace = 'public'::regnamespace and g.grantee <> p.proowner
union all select 'schema', ${grantColumns}, null
  from pg_namespace n, aclexplode(n.nspacl) g where n.nspname = 'public' and g.grantee <> n.nspowner`;

interface OnTable {
  readonly table: string;
}

interface PolicyRow extends OnTable {
  readonly oid: string;
  readonly name: string;
  readonly permissive: boolean;
  readonly command: string;
  readonly roles: readonly string[];
  readonly using: string | null;
  readonly check: string | null;
}

const policyDefinition = (p: PolicyRow): string =>
  [
    ...(p.permissive ? [] : ['as restrictive']),
    `for ${p.command} to ${p.roles.join(', ')}`,
    ...(p.using === null ? [] : [`using (${p.using})`]),
    ...(p.check === null ? [] : [`with check (${p.check})`]),
  ].join(' ');

const byTable = <T extends OnTable, U>(
  rows: readonly T[],
  shape: (row: T) => U,
): ((table: string) => readonly U[]) => {
  const found = new Map<string, U[]>();
  for (const row of rows) {
    const list = found.get(row.table) ?? [];
    list.push(shape(row));
    found.set(row.table, list);
  }
  return (table) => found.get(table) ?? [];
};

type Row<T> = OnTable & { readonly oid: string } & Omit<T, 'uses'>;

/** Reads the schema `public`. Uses one read-only transaction on the connection, which must have none open. */
export const lesKatalog = async (client: pg.ClientBase): Promise<Katalog> => {
  const rows = async <T extends pg.QueryResultRow>(text: string): Promise<readonly T[]> =>
    (await client.query<T>(text)).rows;
  await client.query('begin isolation level repeatable read read only; set local search_path = public');
  try {
    const uses = await lesAvhengigheter(client);
    const grants = await rows<Grant & { on: string; column: string | null }>(
      `select * from (${grantsSql}) g ${grantOrder}`,
    );
    const grantsOn = (on: string): readonly Grant[] =>
      grants
        .filter((g) => g.on === on)
        .map(({ role, privilege, grantable, column }) => ({
          role,
          privilege,
          grantable,
          ...(column === null ? {} : { column }),
        }));
    const named = (kind: string) => (r: Row<Named>) => ({
      name: r.name,
      definition: r.definition,
      uses: uses(kind, r.oid, `table ${r.table}`),
    });
    const columns = byTable(
      await rows<OnTable & { ref: string; def: string | null } & Omit<Column, 'uses'>>(columnsSql),
      ({ table, ref, def, ...column }): Column => {
        const own = `column ${table}.${column.name}`;
        // Versions before 15 note what a generated column reads on the column itself.
        const read = [
          ...uses('column', ref, own),
          ...(def === null ? [] : uses('pg_attrdef', def, own, `table ${table}`)),
        ];
        return { ...column, uses: [...new Set(read)].filter((u) => u !== `table ${table}`).sort() };
      },
    );
    const constraints = byTable(
      await rows<Row<Constraint>>(constraintsSql),
      (r): Constraint => ({ ...named('pg_constraint')(r), kind: r.kind }),
    );
    const indexes = byTable(await rows<Row<Named>>(indexesSql), named('pg_class'));
    const policies = byTable(await rows<PolicyRow>(policiesSql), (r) =>
      named('pg_policy')({ ...r, definition: policyDefinition(r) }),
    );
    const triggers = byTable(
      await rows<Row<Trigger>>(triggersSql),
      (r): Trigger => ({ ...named('pg_trigger')(r), mode: r.mode }),
    );
    const tables = (
      await rows<Pick<Table, 'name' | 'rowSecurity' | 'forcedRowSecurity' | 'options'>>(tablesSql)
    ).map(
      (t): Table => ({
        ...t,
        options: [...t.options].sort(),
        columns: columns(t.name),
        constraints: constraints(t.name),
        indexes: indexes(t.name),
        policies: policies(t.name),
        triggers: triggers(t.name),
        grants: grantsOn(`table ${t.name}`),
      }),
    );
    const functions = (await rows<Omit<Func, 'uses' | 'grants'> & { oid: string }>(functionsSql)).map(
      ({ oid, ...f }): Func => ({
        ...f,
        grants: grantsOn(`function ${oid}`),
        uses: uses('pg_proc', oid, `function ${f.signature}`),
      }),
    );
    const { rows: roles } = await client.query<Katalog['roles'][number]>(
      `select rolname::text as name, rolcanlogin as login from pg_roles r
       where rolname = any($1::text[])
          or exists (select from pg_policy p join pg_class c on c.oid = p.polrelid where ${ours} and r.oid = any(p.polroles))
       order by rolname collate "C"`,
      [grants.map((g) => g.role)],
    );
    const extensions = (
      await rows<{ name: string }>(
        `select extname::text as name from pg_extension where extnamespace = 'public'::regnamespace order by extname collate "C"`,
      )
    ).map((e) => e.name);
    return {
      roles,
      extensions,
      schemaGrants: grantsOn('schema'),
      tables,
      functions,
      unknown: await finnUkjent(client),
    };
  } finally {
    await client.query('rollback');
  }
};
