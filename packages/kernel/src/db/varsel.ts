import { type Sql, sql } from './sql.js';

export const varselBrukerSql = (
  virksomhet: string,
  id: string,
  bruker: string,
  type: string,
  tekst: string,
  entitet: string,
  objekt: string,
  opprettet: string,
): Sql =>
  sql`insert into "varsel" ("virksomhet", "id", "bruker", "type", "tekst", "entitet", "objekt", "opprettet") values (${virksomhet}::uuid, ${id}::uuid, ${bruker}::uuid, ${type}, ${tekst}, ${entitet}, ${objekt}::uuid, ${opprettet}::timestamptz)`;

export const varselRolleSql = (
  virksomhet: string,
  rolle: string,
  unntatt: string | null,
  type: string,
  tekst: string,
  entitet: string,
  objekt: string,
  opprettet: string,
): Sql =>
  sql`insert into "varsel" ("virksomhet", "id", "bruker", "type", "tekst", "entitet", "objekt", "opprettet")
  select ${virksomhet}::uuid, gen_random_uuid(), t."bruker", ${type}, ${tekst}, ${entitet}, ${objekt}::uuid, ${opprettet}::timestamptz from "tildeling" t where t."virksomhet" = ${virksomhet}::uuid and t."rolle" = ${rolle} and t."bruker" is distinct from ${unntatt}::uuid`;

export const foelgereSql = (virksomhet: string, objekt: string): Sql =>
  sql`select f."bruker" from "foelging" f where f."virksomhet" = ${virksomhet}::uuid and f."objekt" = ${objekt}::uuid
  and exists (select from "tildeling" t where t."virksomhet" = f."virksomhet" and t."bruker" = f."bruker")`;

/** Answers a row the first time the notice is due, and none after. */
export const fristvarselSql = (
  virksomhet: string,
  objekt: string,
  frist: string,
  trinn: string,
  varslet: string,
): Sql =>
  sql`insert into "fristvarsel" ("virksomhet", "objekt", "frist", "trinn", "varslet")
  values (${virksomhet}::uuid, ${objekt}::uuid, ${frist}::date, ${trinn}, ${varslet}::timestamptz)
  on conflict do nothing returning "objekt"`;

export const utboksSql = (virksomhet: string, id: string, type: string, innhold: unknown): Sql =>
  sql`insert into "utboks" ("virksomhet", "id", "type", "innhold") values (${virksomhet}::uuid, ${id}::uuid, ${type}, ${JSON.stringify(innhold)}::jsonb)`;

export const varselBrukereSql = (
  virksomhet: string,
  brukere: readonly string[],
  type: string,
  tekst: string,
  entitet: string,
  objekt: string,
  opprettet: string,
): Sql =>
  sql`insert into "varsel" ("virksomhet", "id", "bruker", "type", "tekst", "entitet", "objekt", "opprettet")
  select ${virksomhet}::uuid, gen_random_uuid(), b, ${type}, ${tekst}, ${entitet}, ${objekt}::uuid, ${opprettet}::timestamptz from unnest(${sql.val([...brukere])}::uuid[]) b`;

/** Asked with the door to identities open: `parter` are codes of tenants. */
export const varselParterSql = (
  virksomhet: string,
  parter: readonly string[],
  unntatt: string | null,
  type: string,
  tekst: string,
  entitet: string,
  objekt: string,
  opprettet: string,
): Sql =>
  sql`insert into "varsel" ("virksomhet", "id", "bruker", "type", "tekst", "entitet", "objekt", "opprettet")
  select ${virksomhet}::uuid, gen_random_uuid(), m."bruker", ${type}, ${tekst}, ${entitet}, ${objekt}::uuid, ${opprettet}::timestamptz from (
    select distinct her."bruker" from "tildeling" her
    join "tildeling" hjemme on hjemme."bruker" = her."bruker"
    join "virksomhet" v on v."virksomhet" = hjemme."virksomhet"
    where her."virksomhet" = ${virksomhet}::uuid and v."kode" = any(${sql.val([...parter])}::text[]) and her."bruker" is distinct from ${unntatt}::uuid) m`;
