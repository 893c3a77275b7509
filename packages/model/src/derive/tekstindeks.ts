import type { Model } from '../language/index.js';
import { literal, quote } from './kolonner.js';

/** Role the product runs as: neither owner nor superuser. */
export const runtimeRole = 'felles_app';

/** Where parts of words are looked for: a text, and the vector that its short words are looked up in. */
export interface Ordledd {
  readonly text: string;
  readonly vector: string;
}

/**
 * Answers ` or (...)` for a search of plain words: each of them somewhere in the text, in its stem, so that compounds are
 * found by what they are made of. Numbers, and words of three letters or less, are in too many others: they are looked
 * up whole.
 */
export const wordPartsSql = String.raw`create function ordledd(q text, tekst text, vektor text) returns text language sql stable as $$
  select case when q !~ '["-]' and q !~* '\mor\M' and bool_or(del) and count(*) <= 8 and bool_and(ord !~ '[''\\]') then ' or (' ||
    string_agg(case when del then format('%s ilike %L', tekst, '%' || regexp_replace(ord, '([%_])', '\\\1', 'g') || '%')
      else format('%s @@ %L::tsquery', vektor, quote_literal(ord)) end, ' and ') || ')' else '' end
  from (select lexeme as ord, length(lexeme) > 3 and lexeme !~ '\d' as del from unnest(to_tsvector('norwegian', q))) x $$;`;

/** Stands in a query where its hits are put newest first, when that is asked for. */
export const newestFirst = { order: true } as const;

export type Hitquery = readonly (string | Ordledd | typeof newestFirst)[];

const printed = (query: Hitquery): string =>
  query
    .map((piece) => {
      if (typeof piece === 'string') return literal(piece);
      return 'order' in piece ? 'orden' : `ordledd(q, ${literal(piece.text)}, ${literal(piece.vector)})`;
    })
    .join(' || ');

/** Rows of the table that are looked through first when only some of the newest hits are asked for. */
const newestRows = 15_000;

/**
 * The function that finds objects by words: `query` answers ids, with the tenant as $1, what the reader is cleared for
 * as $2, the words as $3, the most hits as $4 and the kinds as $5. The text operator is not leakproof, so under
 * row-level security it would be tried on every row of the tenant. Newest first, unless any will do, as when they are
 * counted: the order costs a look at every hit.
 *
 * `among` is the same question as a condition on the newest rows. Common words are found among them. When they do not
 * hold enough, the words are looked up: nobody can tell beforehand how often words stand together, and the planner
 * would look through every row for two that never do.
 */
export const hitFunction = (table: string, query: Hitquery, among?: Hitquery): readonly string[] => {
  const name = quote(`soek_${table}`);
  const rows = `select * from ${quote(table)} where "virksomhet" = $1 order by "systemID" desc limit ${newestRows}`;
  const first: Hitquery = [
    `select array_agg("systemID") from (select "systemID" from (${rows}) nye where `,
    ...(among ?? []),
    ' order by "systemID" desc limit $4) treff',
  ];
  const using = 'using v, klareringer, q, maks, typer';
  return [
    `create function ${name}(v uuid, klareringer text[], q text, maks integer, typer text[] default null, nyeste boolean default true) returns setof uuid language plpgsql stable security definer set search_path = public as $$ declare
  orden text := case when nyeste then ' order by "systemID" desc' else '' end;
  funnet uuid[];
begin
  if (v = current_virksomhet() and klareringer <@ current_klareringer()) is not true then return; end if;${
    among === undefined
      ? ''
      : `
  if nyeste and maks <= 1000 then
    execute ${printed(first)} into funnet ${using};
    if cardinality(funnet) >= maks then return query select unnest(funnet); return; end if;
    perform set_config('enable_indexscan', 'off', true);
  end if;`
  }
  return query execute ${printed(['select "systemID" from (', ...query, ') treff', newestFirst, ' limit $4'])} ${using};${
    among === undefined ? '' : `\n  perform set_config('enable_indexscan', 'on', true);`
  }
end $$;`,
    `revoke all on function ${name}(uuid, text[], text, integer, text[], boolean) from public;`,
    `grant execute on function ${name}(uuid, text[], text, integer, text[], boolean) to ${runtimeRole};`,
  ];
};

/** True when objects of the table hold files, whose text can be searched. */
export const bearsText = (model: Model, table: string): boolean =>
  model.family(table).some((e) => Object.hasOwn(e.fields, 'filstoerrelse'));

/** Table that holds the searchable words of the files of a table. */
export const textTable = (table: string): string => `${table}_tekst`;

/**
 * Words of files, beside the table of the objects that hold them: not in the log, not in any list. The runtime role may
 * write and not read; hits come as ids through a function, and count for nothing until their rows have been read under
 * row-level security. The words go with the object, and when it loses its file.
 */
export const textIndexSql = (model: Model, table: string): readonly string[] => {
  if (!bearsText(model, table)) return [];
  const [t, of] = [quote(textTable(table)), quote(table)];
  const forget = quote(`glem_${textTable(table)}`);
  return [
    `create table ${t} (\n  "virksomhet" uuid not null,\n  "systemID" uuid not null,\n  "soek" tsvector not null,\n  primary key ("virksomhet", "systemID")\n);`,
    `alter table ${t} add constraint ${quote(`${textTable(table)}_fk`)} foreign key ("virksomhet", "systemID") references ${of} ("virksomhet", "systemID") on delete cascade;`,
    `create index ${quote(`${textTable(table)}_soek`)} on ${t} using gin ("virksomhet", "soek");`,
    `alter table ${t} enable row level security;`,
    `alter table ${t} force row level security;`,
    `create policy "ny" on ${t} for insert to ${runtimeRole} with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));`,
    `grant insert on ${t} to ${runtimeRole};`,
    ...hitFunction(table, [
      `select "systemID" from ${t} where "virksomhet" = $1 and "soek" @@ websearch_to_tsquery('norwegian', $3)`,
    ]),
    `create function ${forget}() returns trigger language plpgsql security definer set search_path = public as $$ begin
  delete from ${t} where "virksomhet" = old."virksomhet" and "systemID" = old."systemID";
  return null;
end $$;`,
    `create trigger "glem_tekst" after update on ${of} for each row when (old."referanseDokumentfil" is not null and new."referanseDokumentfil" is null) execute function ${forget}();`,
  ];
};
