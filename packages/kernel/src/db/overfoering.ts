import type { Aktoer } from '../aktoer.js';
import { type Sql, sql } from './sql.js';
import type { Row } from './transaksjon.js';

/** A file that comes in parts, as its row has it. */
export interface Overfoeringsrad {
  readonly id: string;
  readonly entitet: string;
  readonly objekt: string;
  readonly mimeType: string;
  readonly filnavn: string | null;
  readonly filstoerrelse: number;
  readonly mottatt: number;
  /** The dokumentobjekt that it became. */
  readonly resultat: string | null;
}

export const overfoeringAv = (rad: Row): Overfoeringsrad => ({
  id: String(rad.id),
  entitet: String(rad.entitet),
  objekt: String(rad.objekt),
  mimeType: String(rad.mimeType),
  filnavn: typeof rad.filnavn === 'string' ? rad.filnavn : null,
  filstoerrelse: Number(rad.filstoerrelse),
  mottatt: Number(rad.mottatt),
  resultat: typeof rad.resultat === 'string' ? rad.resultat : null,
});

type Ny = Omit<Overfoeringsrad, 'mottatt' | 'resultat'> & { readonly utloeper: string };

const egen = (aktoer: Aktoer): Sql =>
  sql`"virksomhet" = ${aktoer.virksomhet}::uuid and "bruker" is not distinct from ${aktoer.bruker}::uuid`;

/** Inserts and answers one row, or none when the user has `maks` unfinished ones already. */
export const nyOverfoeringSql = (aktoer: Aktoer, o: Ny, naa: string, maks: number): Sql =>
  sql`insert into "overfoering" ("virksomhet", "id", "bruker", "entitet", "objekt", "mimeType", "filnavn", "filstoerrelse", "opprettet", "utloeper")
  select ${aktoer.virksomhet}::uuid, ${o.id}::uuid, ${aktoer.bruker}::uuid, ${o.entitet}::text, ${o.objekt}::uuid, ${o.mimeType}::text, ${o.filnavn}::text, ${o.filstoerrelse}::bigint, ${naa}::timestamptz, ${o.utloeper}::timestamptz
  where (select count(*) from "overfoering" where ${egen(aktoer)} and "resultat" is null and "utloeper" > ${naa}::timestamptz) < ${maks}::integer
  returning *`;

/** The user's own transfer to that object, if it has not expired. */
export const finnOverfoeringSql = (
  aktoer: Aktoer,
  o: Pick<Overfoeringsrad, 'id' | 'entitet' | 'objekt'>,
  naa: string,
  laas: boolean,
): Sql =>
  sql`select * from "overfoering" where ${egen(aktoer)} and "id" = ${o.id}::uuid and "entitet" = ${o.entitet} and "objekt" = ${o.objekt}::uuid and "utloeper" > ${naa}::timestamptz ${laas ? sql`for update` : sql``}`;

export const fremdriftSql = (aktoer: Aktoer, id: string, mottatt: number, utloeper: string): Sql =>
  sql`update "overfoering" set "mottatt" = ${mottatt}::bigint, "utloeper" = ${utloeper}::timestamptz where ${egen(aktoer)} and "id" = ${id}::uuid`;

export const resultatSql = (aktoer: Aktoer, id: string, resultat: string): Sql =>
  sql`update "overfoering" set "resultat" = ${resultat}::uuid where ${egen(aktoer)} and "id" = ${id}::uuid`;

export const slettOverfoeringSql = (aktoer: Aktoer, id: string): Sql =>
  sql`delete from "overfoering" where ${egen(aktoer)} and "id" = ${id}::uuid`;
