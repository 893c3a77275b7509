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

/** How rows are asked for: looked up in the indexes, and as a condition on rows that are looked through. */
export interface Hitforms {
  readonly indexed: Hitquery;
  readonly among: Hitquery;
}

/** Rows that are looked through, the newest first: the second round when the first promises that it finds enough. */
const newestRows = [3_000, 20_000] as const;
/** When so many hold the words themselves, nobody looks for parts of words. */
const enoughWords = 100;
/**
 * To fetch and put in order what an index found takes about ten times as long for each row as to look through one. With
 * `n` hits among the first rows of a table of `N`, looking on is quicker when `n² N` is more than this times the hits
 * that are asked for.
 */
const lookingOn = 0.1 * newestRows[0] ** 2;

/**
 * The function that finds objects by words: the queries answer ids, with the tenant as $1, what the reader is cleared for
 * as $2, the words as $3, the most hits as $4 and the kinds as $5. The text operator is not leakproof, so under
 * row-level security it would be tried on every row of the tenant. Newest first, unless any will do, as when they are
 * counted: the order costs a look at every hit.
 *
 * Common words are found among the newest rows. When those do not hold enough, the words are looked up: nobody can tell
 * beforehand how often words stand together, and the planner would look through every row for two that never do.
 *
 * `parts` finds what has the words as parts of others too. It is asked only when few have the words themselves: how many
 * is a fact about the words and not about the page, so every page of a list is of the same hits. Of a tenant that has no
 * more rows than are looked through, all is looked through for parts too, at once.
 */
export const hitFunction = (
  table: string,
  words: Hitforms | Hitquery,
  parts?: Hitforms,
): readonly string[] => {
  const name = quote(`soek_${table}`);
  const { indexed, among } = 'indexed' in words ? words : { indexed: words, among: undefined };
  const using = (most: string) => `using v, klareringer, q, ${most}, typer`;
  const gathered = (query: Hitquery, most: string): string =>
    `execute ${printed([`select coalesce(array_agg("systemID"), '{}') from (`, ...query, ') treff'])} into funnet ${using(most)};`;
  const through = (condition: Hitquery, limit: number): Hitquery => [
    `select "systemID" from (select * from ${quote(table)} where "virksomhet" = $1 order by "systemID" desc limit ${limit}) nye where `,
    ...condition,
    ' order by "systemID" desc limit $4',
  ];
  const look = (condition: Hitquery, most: string): string => `
    ${gathered(through(condition, newestRows[0]), most)}
    if cardinality(funnet) < ${most} and cardinality(funnet) * ${newestRows[1]} >= ${most} * ${newestRows[0]}
      and cardinality(funnet) ^ 2 * rader > ${lookingOn} * ${most} then
      ${gathered(through(condition, newestRows[1]), most)}
    end if;`;
  const lookUp = (query: Hitquery): Hitquery => [
    'select "systemID" from (',
    ...query,
    ') treff',
    newestFirst,
    ' limit $4',
  ];
  const switched = (query: string): string => `
    perform set_config('enable_indexscan', 'off', true), set_config('enable_seqscan', 'off', true);
    ${query}
    perform set_config('enable_indexscan', 'on', true), set_config('enable_seqscan', 'on', true);`;
  const most = parts === undefined ? 'maks' : 'nok';
  const body =
    among === undefined
      ? `
  return query execute ${printed(lookUp(indexed))} ${using('maks')};`
      : `
  perform 1 from ${quote(table)} where "virksomhet" = v offset ${newestRows[0]} limit 1;
  if not found then
    ${gathered(through((parts ?? { among }).among, newestRows[0]), 'maks')}
    return query select unnest(funnet);
    return;
  end if;
  select reltuples into rader from pg_class where oid = '${quote(table)}'::regclass;
  if kjapt then${look(among, most)}
  end if;
  if cardinality(funnet) < ${most} then${switched(gathered(lookUp(indexed), most))}
  end if;${
    parts === undefined
      ? ''
      : `
  if ledd and cardinality(funnet) < ${enoughWords} then
    if kjapt then${look(parts.among, 'maks')}
    end if;
    if cardinality(funnet) < maks or not kjapt then${switched(gathered(lookUp(parts.indexed), 'maks'))}
    end if;
  end if;`
  }
  return query select unnest(funnet[1:maks]);`;
  return [
    `create function ${name}(v uuid, klareringer text[], q text, maks integer, typer text[] default null, nyeste boolean default true) returns setof uuid language plpgsql stable security definer set search_path = public as $$ declare
  orden text := case when nyeste then ' order by "systemID" desc' else '' end;${
    among === undefined
      ? ''
      : `
  kjapt boolean := nyeste and maks <= 1000;
  funnet uuid[] := '{}';
  rader real;${
    parts === undefined
      ? ''
      : `
  ledd boolean := ordledd(q, '', '') <> '';
  nok integer := case when ledd then greatest(maks, ${enoughWords}) else maks end;`
  }`
  }
begin
  if (v = current_virksomhet() and klareringer <@ current_klareringer()) is not true then return; end if;${body}
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
