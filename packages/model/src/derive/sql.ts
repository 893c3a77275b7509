import type { Condition, Entity, Field, Model } from '../language/index.js';
import {
  fieldColumns,
  hasTypeColumn,
  linkColumns,
  linkTables,
  literal,
  quote,
  tableColumns,
  tablesOf,
} from './kolonner.js';
import {
  bearsText,
  type Hitforms,
  type Hitquery,
  hitFunction,
  newestFirst,
  runtimeRole,
  textIndexSql,
  wordPartsSql,
} from './tekstindeks.js';

export { runtimeRole } from './tekstindeks.js';

const refuse = `raise exception 'posten er lukket og kan ikke endres' using errcode = 'FE001', table = tg_table_name;`;

const ownTenant = `"virksomhet" = (select current_virksomhet())`;

/** A declared condition as SQL on the columns of `row` (a table name, `old` or `new`). */
export const conditionSql = (model: Model, entity: Entity, c: Condition, row: string): string => {
  const column = (name: string) => `${row}.${quote(name)}`;
  switch (c.op) {
    case 'always':
      return 'true';
    case 'never':
      return 'false';
    case 'in':
      return `coalesce(${column(c.field)} in (${c.values.map(literal).join(', ')}), false)`;
    case 'set':
      return `${column(c.field)} is not null`;
    case 'true':
      return `coalesce(${column(c.field)}, false)`;
    case 'via':
    case 'open': {
      const to = entity.relations[c.relation]?.to;
      if (!to) throw new Error(`condition of ${entity.name} names unknown relation ${c.relation}`);
      const over = quote(model.entity(to).table);
      const open = c.op === 'open' ? ` and over."skjerming_tilgangsrestriksjon" is null` : '';
      return `exists (select 1 from ${over} over where over."virksomhet" = ${row}."virksomhet" and over."systemID" = ${column(c.relation)}${open})`;
    }
    case 'frozen': {
      const to = entity.relations[c.relation]?.to;
      if (!to) throw new Error(`condition of ${entity.name} names unknown relation ${c.relation}`);
      return frozenExists(model, model.entity(to).table, `${row}."virksomhet"`, column(c.relation));
    }
    case 'not':
      return `not (${conditionSql(model, entity, c.of, row)})`;
    case 'and':
    case 'or':
      return `(${c.of.map((x) => conditionSql(model, entity, x, row)).join(` ${c.op} `)})`;
  }
};

/** True when the row of the key is frozen. */
const frozenExists = (model: Model, table: string, virksomhet: string, key: string): string =>
  `exists (select 1 from ${quote(table)} over where over."virksomhet" = ${virksomhet} and over."systemID" = ${key} and (${familyCondition(model, table, (e) => e.frozenWhen, 'over')}))`;

/** A condition of each member of a table's family, held together by the type column. */
const familyCondition = (
  model: Model,
  table: string,
  pick: (e: Entity) => Condition,
  row: string,
): string => {
  const family = model.family(table);
  const typed = hasTypeColumn(model, table);
  const parts = family.flatMap((e) => {
    const c = pick(e);
    if (c.op === 'never') return [];
    const sql = conditionSql(model, e, c, row);
    if (!typed) return [sql];
    const type = `${row}."type" = ${literal(e.name)}`;
    return [c.op === 'always' ? type : `(${type} and ${sql})`];
  });
  return parts.length === 0 ? 'false' : parts.join(' or ');
};

const fieldsOfTable = (model: Model, table: string): ReadonlyMap<string, Field> => {
  const fields = new Map<string, Field>();
  for (const e of model.family(table)) for (const [key, f] of Object.entries(e.fields)) fields.set(key, f);
  return fields;
};

const searchText = (fields: ReadonlyMap<string, Field>, screened: boolean, masked: boolean): string => {
  const parts = [...fields].flatMap(([key, f]) => {
    if (!f.searched) return [];
    // The vector is one for all readers inside and outside.
    if (f.internal || f.publicWhen) throw new Error(`${key} is not for all, and cannot be searched in`);
    const full = `coalesce(${quote(key)}, '')`;
    if (!masked || !screened || !f.screenedBy) return [full];
    const open = fields.has('offentligTittel') && key === 'tittel' ? `coalesce("offentligTittel", '')` : `''`;
    return [`case when "skjerming_tilgangsrestriksjon" is null then ${full} else ${open} end`];
  });
  return `(${parts.join(` || ' ' || `)})`;
};

const searchColumns = (model: Model, table: string): readonly string[] => {
  const fields = fieldsOfTable(model, table);
  if (![...fields.values()].some((f) => f.searched)) return [];
  const screened = fields.has('skjerming') && [...fields.values()].some((f) => f.searched && f.screenedBy);
  return [
    `"soek" tsvector generated always as (to_tsvector('norwegian', ${searchText(fields, screened, true)})) stored`,
    ...(screened
      ? [
          `"soek_skjermet" tsvector generated always as (case when "skjerming_tilgangsrestriksjon" is not null then to_tsvector('norwegian', ${searchText(fields, screened, false)}) end) stored`,
        ]
      : []),
  ];
};

/** Texts in which parts of words are looked for: as all see them and, where some are screened, whole. */
const partTexts = (model: Model, table: string): readonly string[] => {
  if (model.family(table)[0]?.searchesParts !== true) return [];
  const fields = fieldsOfTable(model, table);
  return searchColumns(model, table).map((_, i) =>
    searchText(fields, hasScreenedSearch(model, table), i === 0),
  );
};

/** True when the table has a search function: over its own texts, or over those of its files. */
export const searchesOwn = (model: Model, table: string): boolean =>
  searchColumns(model, table).length > 0 || bearsText(model, table);

/** True when some text of the table is hidden by screening, so that search keeps two vectors. */
export const hasScreenedSearch = (model: Model, table: string): boolean =>
  searchColumns(model, table).length > 1;

const createTable = (model: Model, table: string): string => {
  const family = model.family(table);
  const root = family[0];
  if (!root) throw new Error(`table ${table} has no entity`);
  const single = family.length === 1;
  const required = new Set(
    [...Object.entries(model.systemFields), ...Object.entries(root.fields)].flatMap(([key, f]) =>
      (f.required && (single || root.fields[key])) ||
      ['systemID', 'opprettetDato', 'opprettetAv'].includes(key)
        ? f.kind.name === 'gruppe'
          ? []
          : fieldColumns(key, f).map((c) => c.name)
        : [],
    ),
  );
  for (const [name, r] of Object.entries(root.relations)) if (r.required) required.add(name);
  const lines = [
    `"virksomhet" uuid not null`,
    ...(hasTypeColumn(model, table)
      ? [
          `"type" text not null check ("type" in (${family
            .filter((e) => !e.abstract)
            .map((e) => literal(e.name))
            .join(', ')}))`,
        ]
      : []),
    `"versjon" integer not null default 1`,
    ...tableColumns(model, table).map(
      (c) => `${quote(c.name)} ${c.type}${required.has(c.name) ? ' not null' : ''}`,
    ),
    ...searchColumns(model, table),
    `primary key ("virksomhet", "systemID")`,
    ...root.unique.map((keys) => `unique ("virksomhet", ${keys.map(quote).join(', ')})`),
  ];
  if (root.oneOf) {
    const count = `num_nonnulls(${root.oneOf.relations.map(quote).join(', ')})`;
    lines.push(`check (${count} ${root.oneOf.exactly ? '= 1' : '<= 1'})`);
  }
  return `create table ${quote(table)} (\n  ${lines.join(',\n  ')}\n);`;
};

const relationsOfTable = (model: Model, table: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const e of model.family(table))
    for (const [name, r] of Object.entries(e.relations)) found.set(name, model.entity(r.to).table);
  return found;
};

const foreignKeys = (model: Model, table: string): readonly string[] =>
  [...relationsOfTable(model, table)].map(
    ([name, to]) =>
      `alter table ${quote(table)} add constraint ${quote(`${table}_${name}_fk`)} foreign key ("virksomhet", ${quote(name)}) references ${quote(to)} ("virksomhet", "systemID");`,
  );

const indexes = (model: Model, table: string): readonly string[] => {
  const fields = fieldsOfTable(model, table);
  const typed = hasTypeColumn(model, table);
  const out = [
    // Lists are newest first by default, whatever they are of.
    `create index ${quote(`${table}_liste`)} on ${quote(table)} ("virksomhet", ${typed ? '"type", ' : ''}"systemID" desc);`,
    ...[...relationsOfTable(model, table).keys()].map(
      (name) =>
        `create index ${quote(`${table}_${name}`)} on ${quote(table)} ("virksomhet", ${quote(name)}, "systemID" desc) where ${quote(name)} is not null;`,
    ),
    ...[...fields].flatMap(([key, f]) =>
      f.indexed
        ? [
            `create index ${quote(`${table}_${key}`)} on ${quote(table)} ("virksomhet", ${quote(key)}, "systemID" desc);`,
          ]
        : [],
    ),
  ];
  const search = searchColumns(model, table);
  if (search.length > 0)
    // With the tenant in it (btree_gin), or the words of every tenant would be gone through.
    out.push(`create index ${quote(`${table}_soek`)} on ${quote(table)} using gin ("virksomhet", "soek");`);
  // With what it takes to see them, or the screened rows that the reader is not cleared for would be fetched as well.
  if (search.length > 1)
    out.push(
      `create index ${quote(`${table}_soek_skjermet`)} on ${quote(table)} using gin ("virksomhet", "skjerming_tilgangsrestriksjon", "soek_skjermet") where "soek_skjermet" is not null;`,
    );
  // Trigrams, for parts of words.
  for (const [i, text] of partTexts(model, table).entries())
    out.push(
      `create index ${quote(`${table}_ledd${i === 0 ? '' : '_skjermet'}`)} on ${quote(table)} using gin ("virksomhet", ${i === 0 ? '' : '"skjerming_tilgangsrestriksjon", '}${text} gin_trgm_ops)${i === 0 ? '' : ` where "skjerming_tilgangsrestriksjon" is not null`};`,
    );
  for (const e of model.family(table))
    for (const s of e.series)
      if (s.field && e.fields[s.field] && !e.extends?.series.includes(s)) {
        const scope =
          s.scope === 'forelder' ? s.parent : s.scope === 'virksomhet-aar' ? s.yearField : undefined;
        out.push(
          `create unique index ${quote(`${table}_${s.field}_unik`)} on ${quote(table)} ("virksomhet", ${scope ? `${quote(scope)}, ` : ''}${quote(s.field)}) where ${quote(s.field)} is not null;`,
        );
      }
  return out;
};

/** Who inside the tenant sees the rows: all, or those with one of the roles. */
const readers = (model: Model, table: string): string => {
  const roles = model.family(table)[0]?.access.read ?? [];
  return roles === 'alle' ? '(select er_intern())' : `(select har_rolle('{${roles.join(',')}}'::text[]))`;
};

const policies = (model: Model, table: string): readonly string[] => {
  const t = quote(table);
  const open = familyCondition(model, table, (e) => e.publicWhen, t);
  const screensFile = fieldsOfTable(model, table).has('filstoerrelse');
  // A screened document is out of reach for those without clearance, whatever asks for it (M503).
  const cleared = screensFile
    ? ` and ("skjerming_skjermingDokument" is null or "skjerming_tilgangsrestriksjon" = any((select current_klareringer())::text[]))`
    : '';
  return [
    `alter table ${t} enable row level security;`,
    `alter table ${t} force row level security;`,
    `create policy "les" on ${t} for select to ${runtimeRole} using (${ownTenant}${cleared} and (${readers(model, table)} or ${open}));`,
    `create policy "ny" on ${t} for insert to ${runtimeRole} with check (${ownTenant} and (select er_intern()));`,
    `create policy "endre" on ${t} for update to ${runtimeRole} using (${ownTenant} and (select er_intern())) with check (${ownTenant} and (select er_intern()));`,
    `create policy "slett" on ${t} for delete to ${runtimeRole} using (${ownTenant} and (select er_intern()));`,
    `grant select, insert, update, delete on ${t} to ${runtimeRole};`,
  ];
};

/** Columns that may change in a frozen row: who sees it, and what says that it was changed. */
const exempt = (model: Model, table: string): readonly string[] => {
  const mirrored = model
    .family(table)
    .flatMap((e) => Object.entries(e.relations).flatMap(([name, r]) => (r.mirror ? [name] : [])));
  const open = [
    ...[...fieldsOfTable(model, table)].flatMap(([key, field]) =>
      field.afterClosing ? fieldColumns(key, field).map((c) => c.name) : [],
    ),
    ...new Set(mirrored),
  ];
  return open.length === 0
    ? []
    : [...open, 'versjon', 'endretDato', 'endretAv', 'referanseEndretAv', 'soek', 'soek_skjermet'];
};

const frozen = (model: Model, table: string): readonly string[] => {
  const condition = familyCondition(model, table, (e) => e.frozenWhen, 'old');
  if (condition === 'false') return [];
  const open = exempt(model, table);
  const name = quote(`fryst_${table}`);
  const same =
    open.length === 0
      ? 'false'
      : `(to_jsonb(new) - array[${open.map(literal).join(', ')}]) = (to_jsonb(old) - array[${open.map(literal).join(', ')}])`;
  return [
    `create function ${name}() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (${condition}) and not har_slettehjemmel(old."virksomhet") then ${refuse} end if;
    return old;
  end if;
  if (${condition}) and not (${same}) then ${refuse} end if;
  return new;
end $$;`,
    `create trigger "fryst" before update or delete on ${quote(table)} for each row execute function ${name}();`,
  ];
};

/** What belongs to a frozen object neither comes nor goes. */
const frozenLinks = (model: Model): readonly string[] =>
  linkTables(model).flatMap((link) => {
    const { from } = linkColumns(link);
    const key = (row: string) =>
      frozenExists(model, link.from.table, `${row}."virksomhet"`, `${row}.${quote(from)}`);
    if (link.from.manyRelations[link.relation]?.afterClosing) return [];
    if (familyCondition(model, link.from.table, (e) => e.frozenWhen, 'over') === 'false') return [];
    const name = quote(`fryst_${link.name}`);
    return [
      `create function ${name}() returns trigger language plpgsql as $$ begin
  if tg_op = 'INSERT' then
    if ${key('new')} then ${refuse} end if;
    return new;
  end if;
  if tg_op = 'DELETE' then
    if ${key('old')} and not har_slettehjemmel(old."virksomhet") then ${refuse} end if;
    return old;
  end if;
  if ${key('old')} then ${refuse} end if;
  return new;
end $$;`,
      `create trigger "fryst" before insert or update or delete on ${quote(link.name)} for each row execute function ${name}();`,
    ];
  });

const searchFunction = (model: Model, table: string): readonly string[] => {
  if (searchColumns(model, table).length === 0) return [];
  if (bearsText(model, table)) throw new Error(`${table} has both texts and files to search in`);
  const type = hasTypeColumn(model, table) ? ' and ($5 is null or "type" = any($5))' : '';
  const texts = partTexts(model, table);
  const words = (vector: string, text: string | undefined): Hitquery => [
    `(${vector} @@ websearch_to_tsquery('norwegian', $3)`,
    ...(text === undefined ? [] : [{ text, vector }]),
    ')',
  ];
  const cleared = '"skjerming_tilgangsrestriksjon" = any($2)';
  const branch = (found: Hitquery, more = ''): Hitquery => [
    `(select "systemID" from ${quote(table)} where "virksomhet" = $1 and `,
    ...found,
    `${more}${type}`,
    newestFirst,
    ' limit $4)',
  ];
  const forms = (partsOf: readonly (string | undefined)[]): Hitforms => {
    const open = words('"soek"', partsOf[0]);
    const screened = hasScreenedSearch(model, table) ? words('"soek_skjermet"', partsOf[1]) : undefined;
    return {
      indexed: screened ? [...branch(open), ' union ', ...branch(screened, ` and ${cleared}`)] : branch(open),
      among: ['(', ...open, ...(screened ? [` or (${cleared} and `, ...screened, ')'] : []), `)${type}`],
    };
  };
  return hitFunction(table, forms([]), texts.length === 0 ? undefined : forms(texts));
};

/** How many rows an index says there are, for readers inside the tenant who may see them all; null for others. */
export const hasCountFunction = (model: Model, table: string): boolean =>
  !fieldsOfTable(model, table).has('filstoerrelse');

const countFunction = (model: Model, table: string): readonly string[] => {
  if (!hasCountFunction(model, table)) return [];
  const name = quote(`tell_${table}`);
  const type = hasTypeColumn(model, table) ? ' and "type" = any(typer)' : '';
  // Under row-level security every row would be fetched to see who may see it.
  return [
    `create function ${name}(v uuid, typer text[], maks bigint) returns bigint language sql stable security definer set search_path = public as $$ select case when v = current_virksomhet() and ${readers(model, table)} then (select count(*) from (select 1 from ${quote(table)} where "virksomhet" = v${type} limit maks) n) end $$;`,
    `revoke all on function ${name}(uuid, text[], bigint) from public;`,
    `grant execute on function ${name}(uuid, text[], bigint) to ${runtimeRole};`,
  ];
};

const linkTableSql = (model: Model): readonly string[] =>
  linkTables(model).flatMap((link) => {
    const { from, to } = linkColumns(link);
    const t = quote(link.name);
    const visible = `exists (select 1 from ${quote(link.from.table)} eier where eier."virksomhet" = ${t}."virksomhet" and eier."systemID" = ${t}.${quote(from)})`;
    return [
      `create table ${t} (\n  "virksomhet" uuid not null,\n  ${quote(from)} uuid not null,\n  ${quote(to)} uuid not null,\n  primary key ("virksomhet", ${quote(from)}, ${quote(to)})\n);`,
      `alter table ${t} add constraint ${quote(`${link.name}_fra_fk`)} foreign key ("virksomhet", ${quote(from)}) references ${quote(link.from.table)} ("virksomhet", "systemID");`,
      `alter table ${t} add constraint ${quote(`${link.name}_til_fk`)} foreign key ("virksomhet", ${quote(to)}) references ${quote(link.to.table)} ("virksomhet", "systemID");`,
      `create index ${quote(`${link.name}_til`)} on ${t} ("virksomhet", ${quote(to)});`,
      `alter table ${t} enable row level security;`,
      `alter table ${t} force row level security;`,
      `create policy "les" on ${t} for select to ${runtimeRole} using (${ownTenant} and ((select er_intern()) or ${visible}));`,
      `create policy "skriv" on ${t} for all to ${runtimeRole} using (${ownTenant} and (select er_intern())) with check (${ownTenant} and (select er_intern()));`,
      `grant select, insert, delete on ${t} to ${runtimeRole};`,
    ];
  });

/** Functions that policies and triggers lean on. Settings are local to a transaction and set by the kernel. */
export const foundationSql = `create extension if not exists btree_gin;
create extension if not exists pg_trgm;
do $$ begin
  if not exists (select from pg_roles where rolname = '${runtimeRole}') then create role ${runtimeRole} login; end if;
exception when duplicate_object or unique_violation then null; -- made by another at the same moment
end $$;
grant usage on schema public to ${runtimeRole};
create function current_virksomhet() returns uuid language sql stable parallel safe as $$ select nullif(current_setting('felles.virksomhet', true), '')::uuid $$;
create function current_klareringer() returns text[] language sql stable parallel safe as $$ select string_to_array(coalesce(current_setting('felles.klareringer', true), ''), ',') $$;
create function er_intern() returns boolean language sql stable parallel safe as $$ select coalesce(current_setting('felles.intern', true), '') = 'ja' $$;
create function har_rolle(roller text[]) returns boolean language sql stable parallel safe as $$ select er_intern() and string_to_array(coalesce(current_setting('felles.roller', true), ''), ',') && roller $$;
-- Closed rows go by kassasjon and controlled deletion alone, when an event of the same transaction says so.
create function har_slettehjemmel(v uuid) returns boolean language plpgsql stable as $$ begin
  return exists (select from "hendelse" h where h."virksomhet" = v and h."id" = nullif(current_setting('felles.slettehjemmel', true), '')::uuid
    and h."handling" in ('kassasjon', 'sletting') and h.xmin = pg_current_xact_id()::xid);
end $$;`;

/** The whole schema of the declared entities, statement by statement. */
export const schemaSql = (model: Model): readonly string[] => {
  const tables = tablesOf(model);
  return [
    foundationSql,
    wordPartsSql,
    ...tables.map((t) => createTable(model, t)),
    ...tables.flatMap((t) => foreignKeys(model, t)),
    ...tables.flatMap((t) => indexes(model, t)),
    ...linkTableSql(model),
    ...tables.flatMap((t) => policies(model, t)),
    ...tables.flatMap((t) => frozen(model, t)),
    ...frozenLinks(model),
    ...tables.flatMap((t) => searchFunction(model, t)),
    ...tables.flatMap((t) => countFunction(model, t)),
    ...tables.flatMap((t) => textIndexSql(model, t)),
  ];
};
