import { type Sql, sql } from './sql.js';

const mapper = (virksomhet: string, arkivdel: string): Sql =>
  sql`with recursive m as (
    select "systemID", 0 as dybde from "mappe" where "virksomhet" = ${virksomhet}::uuid and "arkivdel" = ${arkivdel}::uuid
    union all select u."systemID", m.dybde + 1 from "mappe" u join m on u."overmappe" = m."systemID" where u."virksomhet" = ${virksomhet}::uuid)`;

/** Ids of the mapper in an arkivdel, innermost first. */
export const mapperISql = (virksomhet: string, arkivdel: string): Sql =>
  sql`${mapper(virksomhet, arkivdel)} select "systemID" as "id" from m order by dybde desc, "systemID"`;

/** Ids of the registreringer in an arkivdel, in its mapper and directly below it. */
export const registreringerISql = (virksomhet: string, arkivdel: string): Sql =>
  sql`${mapper(virksomhet, arkivdel)} select "systemID" as "id" from "registrering" where "virksomhet" = ${virksomhet}::uuid and ("arkivdel" = ${arkivdel}::uuid or "mappe" in (select "systemID" from m)) order by 1`;

/** Ids of the dokumentbeskrivelser of those registreringer. */
export const dokumenterISql = (virksomhet: string, arkivdel: string): Sql =>
  sql`${mapper(virksomhet, arkivdel)} select distinct k."dokumentbeskrivelse" as "id" from "registrering_dokumentbeskrivelse" k join "registrering" r on r."virksomhet" = k."virksomhet" and r."systemID" = k."registrering" where k."virksomhet" = ${virksomhet}::uuid and (r."arkivdel" = ${arkivdel}::uuid or r."mappe" in (select "systemID" from m)) order by 1`;
