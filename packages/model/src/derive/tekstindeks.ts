import type { Model } from '../language/index.js';
import { quote } from './kolonner.js';

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
export const textIndexSql = (model: Model, table: string, runtimeRole: string): readonly string[] => {
  if (!bearsText(model, table)) return [];
  const [t, of] = [quote(textTable(table)), quote(table)];
  const find = quote(`soek_${table}`);
  const forget = quote(`glem_${textTable(table)}`);
  return [
    `create table ${t} (\n  "virksomhet" uuid not null,\n  "systemID" uuid not null,\n  "soek" tsvector not null,\n  primary key ("virksomhet", "systemID")\n);`,
    `alter table ${t} add constraint ${quote(`${textTable(table)}_fk`)} foreign key ("virksomhet", "systemID") references ${of} ("virksomhet", "systemID") on delete cascade;`,
    `create index ${quote(`${textTable(table)}_soek`)} on ${t} using gin ("soek");`,
    `alter table ${t} enable row level security;`,
    `alter table ${t} force row level security;`,
    `create policy "ny" on ${t} for insert to ${runtimeRole} with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));`,
    `grant insert on ${t} to ${runtimeRole};`,
    `create function ${find}(v uuid, klareringer text[], q text, maks integer) returns setof uuid language sql stable security definer set search_path = public as $$ select "systemID" from ${t} where "virksomhet" = v and "soek" @@ websearch_to_tsquery('norwegian', q) and v = current_virksomhet() and klareringer <@ current_klareringer() order by "systemID" desc limit maks $$;`,
    `revoke all on function ${find}(uuid, text[], text, integer) from public;`,
    `grant execute on function ${find}(uuid, text[], text, integer) to ${runtimeRole};`,
    `create function ${forget}() returns trigger language plpgsql security definer set search_path = public as $$ begin
  delete from ${t} where "virksomhet" = old."virksomhet" and "systemID" = old."systemID";
  return null;
end $$;`,
    `create trigger "glem_tekst" after update on ${of} for each row when (old."referanseDokumentfil" is not null and new."referanseDokumentfil" is null) execute function ${forget}();`,
  ];
};
