import { runtimeRole } from '@felles/model/derive';

// Tables of the house itself: who is who, number series, outgoing work. Same rules as the declared ones:
// tenant first, forced row-level security, runtime role without ownership.
const own = `"virksomhet" = (select current_virksomhet())`;
const identity = `coalesce(current_setting('felles.identitet', true), '') = 'ja'`;

const tenantTable = (
  name: string,
  grants: string,
): string => `alter table "${name}" enable row level security;
alter table "${name}" force row level security;
create policy "egen" on "${name}" to ${runtimeRole} using (${own}) with check (${own});
grant ${grants} on "${name}" to ${runtimeRole};`;

export const systemtabellerSql = `create table "virksomhet" (
  "virksomhet" uuid primary key,
  "kode" text not null unique check ("kode" ~ '^[a-z0-9][a-z0-9-]{0,59}$'),
  "navn" text not null,
  "virksomhetstype" text not null
);
alter table "virksomhet" enable row level security;
alter table "virksomhet" force row level security;
create policy "les" on "virksomhet" for select to ${runtimeRole} using (true);
create policy "ny" on "virksomhet" for insert to ${runtimeRole} with check (${identity});
grant select, insert on "virksomhet" to ${runtimeRole};

create table "identitet" (
  "bruker" uuid primary key,
  "navn" text not null,
  "epost" text not null unique,
  "utsteder" text,
  "subjekt" text,
  "opprettet" timestamptz not null default now(),
  unique ("utsteder", "subjekt")
);
alter table "identitet" enable row level security;
alter table "identitet" force row level security;
create policy "identitet" on "identitet" to ${runtimeRole} using (${identity}) with check (${identity});
grant select, insert, update on "identitet" to ${runtimeRole};

create table "tildeling" (
  "virksomhet" uuid not null references "virksomhet",
  "bruker" uuid not null references "identitet",
  "rolle" text not null,
  primary key ("virksomhet", "bruker", "rolle")
);
create index "tildeling_bruker" on "tildeling" ("bruker");
alter table "tildeling" enable row level security;
alter table "tildeling" force row level security;
create policy "identitet" on "tildeling" to ${runtimeRole} using (${identity} or ${own}) with check (${identity});
grant select, insert, delete on "tildeling" to ${runtimeRole};

create table "oppsett" (
  "virksomhet" uuid not null,
  "noekkel" text not null,
  "verdi" text not null,
  primary key ("virksomhet", "noekkel")
);
${tenantTable('oppsett', 'select, insert, update')}

create table "nummerserie" (
  "virksomhet" uuid not null,
  "serie" text not null,
  "omfang" text not null,
  "siste" bigint not null,
  primary key ("virksomhet", "serie", "omfang")
);
${tenantTable('nummerserie', 'select, insert, update')}

create table "opplasting" (
  "virksomhet" uuid not null,
  "id" uuid not null,
  "bruker" uuid,
  "filnavn" text not null,
  "sjekksum" text not null,
  "filstoerrelse" bigint not null,
  "mimeType" text not null,
  "format" text not null,
  "formatNavn" text not null,
  "opprettet" timestamptz not null default now(),
  "avsender" text,
  "svarerFor" uuid,
  primary key ("virksomhet", "id")
);
${tenantTable('opplasting', 'select, insert, delete')}

create table "overfoering" (
  "virksomhet" uuid not null,
  "id" uuid not null,
  "bruker" uuid,
  "entitet" text not null check ("entitet" in ('dokumentbeskrivelse', 'dokumentobjekt')),
  "objekt" uuid not null,
  "mimeType" text not null,
  "filnavn" text,
  "filstoerrelse" bigint not null check ("filstoerrelse" > 0),
  "mottatt" bigint not null default 0 check ("mottatt" between 0 and "filstoerrelse"),
  "resultat" uuid,
  "opprettet" timestamptz not null,
  "utloeper" timestamptz not null,
  primary key ("virksomhet", "id")
);
create index "overfoering_bruker" on "overfoering" ("virksomhet", "bruker") where "resultat" is null;
create index "overfoering_utloeper" on "overfoering" ("virksomhet", "utloeper");
${tenantTable('overfoering', 'select, insert, update, delete')}

create table "utboks" (
  "virksomhet" uuid not null,
  "id" uuid not null,
  "type" text not null,
  "innhold" jsonb not null,
  "status" text not null default 'venter' check ("status" in ('venter', 'sendt', 'feilet')),
  "forsoek" integer not null default 0,
  "neste" timestamptz not null default now(),
  "feil" text,
  "opprettet" timestamptz not null default now(),
  primary key ("virksomhet", "id")
);
create index "utboks_koe" on "utboks" ("neste") where "status" = 'venter';
${tenantTable('utboks', 'select, insert, update, delete')}

create table "varsel" (
  "virksomhet" uuid not null,
  "id" uuid not null,
  "bruker" uuid not null,
  "type" text not null,
  "tekst" text not null,
  "entitet" text not null,
  "objekt" uuid not null,
  "lest" timestamptz,
  "epost" timestamptz,
  "opprettet" timestamptz not null default now(),
  primary key ("virksomhet", "id")
);
create index "varsel_bruker" on "varsel" ("virksomhet", "bruker", "id" desc);
create index "varsel_usendt" on "varsel" ("virksomhet", "bruker") where "lest" is null and "epost" is null;
${tenantTable('varsel', 'select, insert, update')}

create table "brukervalg" (
  "virksomhet" uuid not null,
  "bruker" uuid not null,
  "epostvarsel" text not null default 'daglig' check ("epostvarsel" in ('straks', 'daglig', 'ukentlig', 'aldri')),
  "spraak" text check ("spraak" in ('nb', 'nn', 'en')),
  "sistSendt" timestamptz,
  "kalender" text,
  "kalenderLaget" timestamptz,
  primary key ("virksomhet", "bruker")
);
create unique index "brukervalg_kalender" on "brukervalg" ("virksomhet", "kalender") where "kalender" is not null;
${tenantTable('brukervalg', 'select, insert, update')}

create table "foelging" (
  "virksomhet" uuid not null,
  "bruker" uuid not null,
  "entitet" text not null,
  "objekt" uuid not null,
  "fra" timestamptz not null,
  primary key ("virksomhet", "objekt", "bruker")
);
create index "foelging_bruker" on "foelging" ("virksomhet", "bruker");
${tenantTable('foelging', 'select, insert, delete')}

create table "fristvarsel" (
  "virksomhet" uuid not null,
  "objekt" uuid not null,
  "frist" date not null,
  "trinn" text not null,
  "varslet" timestamptz not null,
  primary key ("virksomhet", "objekt", "frist", "trinn")
);
${tenantTable('fristvarsel', 'select, insert')}`;
