import { quote } from '@felles/model/derive';
import type { Column, Constraint, Grant, Named, Table, Trigger } from './katalog.js';

const role = (name: string): string => (name === 'public' ? name : quote(name));

export const createRole = (name: string, login: boolean): string =>
  `do $$ begin
  if not exists (select from pg_roles where rolname = '${name.replaceAll("'", "''")}') then create role ${quote(name)}${login ? ' login' : ''}; end if;
end $$;`;

const column = (c: Column, nullable = false): string =>
  [
    `${quote(c.name)} ${c.type}`,
    ...(c.collation === null ? [] : [`collate ${c.collation}`]),
    ...(c.generated === null ? [] : [`generated always as (${c.generated}) stored`]),
    ...(c.identity === null ? [] : [`generated ${c.identity} as identity`]),
    ...(c.default === null ? [] : [`default ${c.default}`]),
    ...(c.notNull && !nullable ? ['not null'] : []),
  ].join(' ');

/** A table with its columns and what keeps them right, without foreign keys. */
export const createTable = (t: Table): string => {
  const lines = [
    ...t.columns.map((c) => column(c)),
    ...t.constraints
      .filter((k) => k.kind !== 'foreign')
      .map((k) => `constraint ${quote(k.name)} ${k.definition}`),
  ];
  const options = t.options.length > 0 ? ` with (${t.options.join(', ')})` : '';
  return `create table ${quote(t.name)} (\n  ${lines.join(',\n  ')}\n)${options};`;
};

export const addColumn = (table: string, c: Column, nullable = false): string =>
  `alter table ${quote(table)} add column ${column(c, nullable)};`;

export const dropColumn = (table: string, name: string): string =>
  `alter table ${quote(table)} drop column ${quote(name)};`;

export const alterColumn = (table: string, name: string, change: string): string =>
  `alter table ${quote(table)} alter column ${quote(name)} ${change};`;

export const addConstraint = (table: string, k: Constraint): string =>
  `alter table ${quote(table)} add constraint ${quote(k.name)} ${k.definition};`;

export const dropConstraint = (table: string, k: Constraint): string =>
  `alter table ${quote(table)} drop constraint ${quote(k.name)};`;

export const createPolicy = (table: string, p: Named): string =>
  `create policy ${quote(p.name)} on ${quote(table)} ${p.definition};`;

export const triggerMode = (table: string, g: Trigger): string => {
  const verb = { enabled: 'enable', disabled: 'disable', always: 'enable always', replica: 'enable replica' };
  return `alter table ${quote(table)} ${verb[g.mode]} trigger ${quote(g.name)};`;
};

export const rowSecurity = (table: string, from: RowSecurity, to: RowSecurity): readonly string[] => [
  ...(from.rowSecurity === to.rowSecurity
    ? []
    : [`alter table ${quote(table)} ${to.rowSecurity ? 'enable' : 'disable'} row level security;`]),
  ...(from.forcedRowSecurity === to.forcedRowSecurity
    ? []
    : [`alter table ${quote(table)} ${to.forcedRowSecurity ? 'force' : 'no force'} row level security;`]),
];

type RowSecurity = Pick<Table, 'rowSecurity' | 'forcedRowSecurity'>;

export const tableOptions = (
  table: string,
  from: readonly string[],
  to: readonly string[],
): readonly string[] => {
  const gone = from.map(parameter).filter((name) => !to.map(parameter).includes(name));
  const set = to.filter((o) => !from.includes(o));
  return [
    ...(gone.length > 0 ? [`alter table ${quote(table)} reset (${gone.join(', ')});`] : []),
    ...(set.length > 0 ? [`alter table ${quote(table)} set (${set.join(', ')});`] : []),
  ];
};

const parameter = (option: string): string => option.slice(0, option.indexOf('='));

const right = (g: Grant): string =>
  `${g.privilege.toLowerCase()}${g.column === undefined ? '' : ` (${quote(g.column)})`}`;

/** Grants and revokes that turn one list of rights on an object (`table "x"`, `routine f(uuid)`) into the other. */
export const grants = (on: string, from: readonly Grant[], to: readonly Grant[]): readonly string[] => {
  const key = (g: Grant) => JSON.stringify([g.role, g.privilege, g.column, g.grantable]);
  const missing = (list: readonly Grant[], other: readonly Grant[]) => {
    const known = new Set(other.map(key));
    return list.filter((g) => !known.has(key(g)));
  };
  const perRole = (list: readonly Grant[], text: (rights: string, role: string) => string) =>
    [...new Set(list.map((g) => g.role))].map((name) =>
      text(
        list
          .filter((g) => g.role === name)
          .map(right)
          .join(', '),
        role(name),
      ),
    );
  const added = missing(to, from);
  return [
    ...perRole(missing(from, to), (rights, name) => `revoke ${rights} on ${on} from ${name};`),
    ...perRole(
      added.filter((g) => !g.grantable),
      (rights, name) => `grant ${rights} on ${on} to ${name};`,
    ),
    ...perRole(
      added.filter((g) => g.grantable),
      (rights, name) => `grant ${rights} on ${on} to ${name} with grant option;`,
    ),
  ];
};
