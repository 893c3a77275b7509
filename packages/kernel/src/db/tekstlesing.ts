import type { Model } from '@felles/model';
import { runtimeRole } from '@felles/model/derive';
import { lesesSenere } from '../filtekst/grenser.js';

/**
 * Files whose text is read after the write, and what came of it. A row comes with the file, in whatever way it comes,
 * and goes with it; the row goes before the text, so that a reading that is being written is seen and goes too.
 */
export const tekstlesingSql = (model: Model): readonly string[] => {
  if (!model.entities.has('dokumentobjekt')) return [];
  const typer = lesesSenere.map((type) => `'${type}'`).join(', ');
  const lesbar = `new."referanseDokumentfil" is not null and new."mimeType" in (${typer})`;
  return [
    `create table "tekstlesing" (
  "virksomhet" uuid not null,
  "systemID" uuid not null,
  "status" text not null default 'venter' check ("status" in ('venter', 'lest', 'tom', 'gitt-opp')),
  "grunn" text,
  "forsoek" integer not null default 0,
  "neste" timestamptz not null default now(),
  primary key ("virksomhet", "systemID"),
  constraint "tekstlesing_fk" foreign key ("virksomhet", "systemID") references "dokumentobjekt" ("virksomhet", "systemID") on delete cascade
);`,
    // Newest first, as the ids are in the order of time.
    `create index "tekstlesing_koe" on "tekstlesing" ("virksomhet", "systemID" desc) where "status" = 'venter';`,
    `alter table "tekstlesing" enable row level security;
alter table "tekstlesing" force row level security;
create policy "egen" on "tekstlesing" to ${runtimeRole} using ("virksomhet" = (select current_virksomhet()) and (select er_intern())) with check ("virksomhet" = (select current_virksomhet()) and (select er_intern()));
grant select, insert, update on "tekstlesing" to ${runtimeRole};`,
    `create function "be_om_tekst"() returns trigger language plpgsql as $$ begin
  insert into "tekstlesing" ("virksomhet", "systemID") values (new."virksomhet", new."systemID");
  return null;
end $$;`,
    `create trigger "les_tekst_ny" after insert on "dokumentobjekt" for each row when (${lesbar}) execute function "be_om_tekst"();`,
    `create trigger "les_tekst" after update on "dokumentobjekt" for each row when (old."referanseDokumentfil" is null and ${lesbar}) execute function "be_om_tekst"();`,
    `create function "glem_lesing"() returns trigger language plpgsql security definer set search_path = public as $$ begin
  delete from "tekstlesing" where "virksomhet" = old."virksomhet" and "systemID" = old."systemID";
  return null;
end $$;`,
    // Triggers run in the order of their names, this one before glem_tekst.
    `create trigger "glem_lesing" after update on "dokumentobjekt" for each row when (old."referanseDokumentfil" is not null and new."referanseDokumentfil" is null) execute function "glem_lesing"();`,
  ];
};
