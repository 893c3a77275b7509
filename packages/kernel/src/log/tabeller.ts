/**
 * The log's tables. Run after current_virksomhet() and the role felles_app exist.
 *
 * Append-only in two layers: the runtime role is granted insert and select alone, and a trigger refuses change even
 * for the owner. Only a superuser with `session_replication_role = replica` gets past the trigger, and what is
 * changed that way is what `verifiserLogg` finds.
 *
 * "tid" decides which event of an object is the newest. Leave it to its default: the database's clock, read while
 * the writer holds the lock on the row it changed. An id or a transaction's start time is taken before that lock and
 * may come in another order.
 */
export const LOGG_TABELLER = ['hendelse', 'loggblad', 'loggnode', 'logghode'] as const;

const HENDELSE = `
create table "hendelse" (
  "virksomhet" uuid not null,
  "id" uuid not null,
  "tid" timestamptz not null default clock_timestamp() check (isfinite("tid")),
  "bruker" uuid,
  "brukernavn" text not null,
  "hva" text not null check ("hva" in ('opprettet', 'endret', 'slettet', 'lest', 'handling', 'avslag', 'system')),
  "handling" text,
  "entitet" text not null,
  "objekt" uuid,
  "foer" jsonb,
  "etter" jsonb,
  "offentlig" jsonb,
  "salt" bytea not null check (octet_length("salt") = 16),
  primary key ("virksomhet", "id")
);
create index "hendelse_objekt" on "hendelse" ("virksomhet", "objekt", "id");
`;

const TRE = `
create table "loggblad" (
  "virksomhet" uuid not null,
  "nr" bigint not null check ("nr" >= 0),
  "hendelse" uuid not null,
  "hash" bytea not null check (octet_length("hash") = 32),
  primary key ("virksomhet", "nr")
);
create unique index "loggblad_hendelse" on "loggblad" ("virksomhet", "hendelse");
create table "loggnode" (
  "virksomhet" uuid not null,
  "nivaa" int not null check ("nivaa" >= 1),
  "indeks" bigint not null check ("indeks" >= 0),
  "hash" bytea not null check (octet_length("hash") = 32),
  primary key ("virksomhet", "nivaa", "indeks")
);
create table "logghode" (
  "virksomhet" uuid not null,
  "stoerrelse" bigint not null check ("stoerrelse" > 0),
  "rot" bytea not null check (octet_length("rot") = 32),
  "tid" timestamptz not null,
  "noekkel" text not null,
  "signatur" bytea not null check (octet_length("signatur") = 64),
  primary key ("virksomhet", "stoerrelse")
);
`;

const VAKT = `
create function logg_er_bare_tillegg() returns trigger language plpgsql as $$
begin
  raise exception 'table % is append-only: % refused', tg_table_name, lower(tg_op) using errcode = 'insufficient_privilege';
end $$;
`;

const vern = (tabell: string): string => `
create trigger "bare_tillegg" before update or delete or truncate on "${tabell}"
  for each statement execute function logg_er_bare_tillegg();
alter table "${tabell}" enable row level security;
alter table "${tabell}" force row level security;
create policy "virksomhet" on "${tabell}"
  using ("virksomhet" = (select current_virksomhet()))
  with check ("virksomhet" = (select current_virksomhet()));
revoke all on "${tabell}" from public, felles_app;
grant select, insert on "${tabell}" to felles_app;
`;

/** SQL that creates the log: tables, append-only triggers, row-level security, grants. */
export const LOGG_SQL: string = [HENDELSE, TRE, VAKT, ...LOGG_TABELLER.map(vern)].join('');
