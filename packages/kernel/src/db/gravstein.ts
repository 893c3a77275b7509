import type { Condition, Entity, Model } from '@felles/model';
import { conditionSql, hasTypeColumn, literal, quote, runtimeRole, tablesOf } from '@felles/model/derive';

/**
 * Publicity of a row as its own and its owners' columns have it. Not by row-level security, under which a user inside
 * sees every owner.
 */
const offentlig = (model: Model, entity: Entity, c: Condition, rad: string, dybde = 0): string => {
  if (c.op === 'and' || c.op === 'or')
    return `(${c.of.map((x) => offentlig(model, entity, x, rad, dybde)).join(` ${c.op} `)})`;
  if (c.op === 'not') return `not (${offentlig(model, entity, c.of, rad, dybde)})`;
  if (c.op !== 'via') return conditionSql(model, entity, c, rad);
  const til = entity.relations[c.relation]?.to;
  if (!til) throw new Error(`condition of ${entity.name} names unknown relation ${c.relation}`);
  const over = `over${dybde}`;
  const { table } = model.entity(til);
  return `exists (select 1 from ${quote(table)} ${over} where ${over}."virksomhet" = ${rad}."virksomhet" and ${over}."systemID" = ${rad}.${quote(c.relation)} and (${familien(model, table, over, dybde + 1)}))`;
};

const familien = (model: Model, table: string, rad: string, dybde = 0): string => {
  const typet = hasTypeColumn(model, table);
  const deler = model.family(table).flatMap((e) => {
    if (e.publicWhen.op === 'never') return [];
    const aapen = offentlig(model, e, e.publicWhen, rad, dybde);
    // A screened document is out of reach whatever else it is (M503).
    const naar =
      'filstoerrelse' in e.fields ? `(${aapen} and ${rad}."skjerming_skjermingDokument" is null)` : aapen;
    return [typet ? `(${rad}."type" = ${literal(e.name)} and ${naar})` : naar];
  });
  return deler.length === 0 ? 'false' : deler.join(' or ');
};

/** Tables whose rows are published outside under addresses that are to last: the collaboration's, cases and files. */
const publisert = (model: Model): readonly string[] =>
  tablesOf(model).filter(
    (t) =>
      (model.entity(t).room === 'samhandling' || t === 'mappe' || t === 'dokumentobjekt') &&
      model.family(t).some((e) => e.publicWhen.op !== 'never'),
  );

/** Number by which a kind is addressed outside, besides its id: year and number in the year. */
const adressert: Readonly<Record<string, readonly [string, string]>> = {
  mappe: ['saksaar', 'sakssekvensnummer'],
};

const utloeser = (model: Model, table: string): readonly string[] => {
  const navn = quote(`gravlegg_${table}`);
  const type = hasTypeColumn(model, table) ? 'old."type"' : literal(table);
  const nummer = adressert[table]?.map((k) => `old.${quote(k)}`) ?? ['null', 'null'];
  const legg = `insert into "gravstein" ("virksomhet", "entitet", "systemID", "opprettetDato", "aar", "nummer", "slettetDato") values (old."virksomhet", ${type}, old."systemID", old."opprettetDato", ${nummer.join(', ')}, `;
  const felles =
    ') on conflict ("virksomhet", "systemID") do update set "slettetDato" = excluded."slettetDato"';
  const foer = familien(model, table, 'old');
  return [
    `create function ${navn}() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if (${foer}) then ${legg}now()${felles}; end if;
    return null;
  end if;
  if (${foer}) then
    if not (${familien(model, table, 'new')}) then ${legg}coalesce(new."endretDato", now())${felles}; end if;
  elsif (${familien(model, table, 'new')}) then
    delete from "gravstein" where "virksomhet" = new."virksomhet" and "systemID" = new."systemID";
  end if;
  return null;
end $$;`,
    `create trigger "gravlegg" after update or delete on ${quote(table)} for each row execute function ${navn}();`,
  ];
};

/**
 * What has been public and is so no longer, be it taken away or withdrawn: its kind, its id and when, nothing of what it
 * held, save the number it was cited by. Triggers write it, so that no way of changing a row goes past it.
 */
export const gravsteinSql = (model: Model): readonly string[] => {
  const egen = `"virksomhet" = (select current_virksomhet())`;
  return [
    `create table "gravstein" (
  "virksomhet" uuid not null,
  "entitet" text not null,
  "systemID" uuid not null,
  "opprettetDato" timestamptz not null,
  "slettetDato" timestamptz not null,
  "aar" integer,
  "nummer" integer,
  primary key ("virksomhet", "systemID")
);`,
    `create index "gravstein_liste" on "gravstein" ("virksomhet", "entitet", "systemID" desc);`,
    `create index "gravstein_nummer" on "gravstein" ("virksomhet", "entitet", "aar", "nummer") where "nummer" is not null;`,
    `alter table "gravstein" enable row level security;`,
    `alter table "gravstein" force row level security;`,
    `create policy "les" on "gravstein" for select to ${runtimeRole} using (${egen});`,
    `create policy "skriv" on "gravstein" for all to ${runtimeRole} using (${egen} and (select er_intern())) with check (${egen} and (select er_intern()));`,
    `grant select, insert, update, delete on "gravstein" to ${runtimeRole};`,
    ...publisert(model).flatMap((t) => utloeser(model, t)),
  ];
};
