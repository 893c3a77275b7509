import { randomBytes } from 'node:crypto';
import type { Entity, Field, Model } from '@felles/model';
import { fieldToRow } from '@felles/model';
import { fieldColumns, hasTypeColumn } from '@felles/model/derive';
import { v7 as uuidv7 } from 'uuid';
import type { Objekt } from '../access/utvalg.js';
import type { Aktoer } from '../aktoer.js';
import { maske } from '../maske.js';
import { id, type Sql, sql } from './sql.js';

export interface Hendelsesinfo {
  readonly hva: 'opprettet' | 'endret' | 'slettet' | 'lest' | 'handling' | 'avslag' | 'system';
  readonly handling?: string | undefined;
}

/** Values to write, by field and by relation; null clears. Columns not named are left alone. */
export interface Verdier {
  readonly felt: Readonly<Record<string, unknown>>;
  readonly relasjoner: Readonly<Record<string, string | null>>;
}

interface ColumnValue {
  readonly column: string;
  readonly value: Sql;
}

const fieldValues = (key: string, field: Field, value: unknown): readonly ColumnValue[] => {
  const columns = fieldColumns(key, field);
  const values = value === null ? columns.map(() => null) : fieldToRow(field, value);
  return columns.map((c, i) => ({
    column: c.name,
    value: sql`${sql.val(values[i] ?? null)}::${sql.raw(c.type)}`,
  }));
};

const columnValues = (model: Model, entity: Entity, verdier: Verdier): ColumnValue[] => [
  ...Object.entries(verdier.felt).flatMap(([key, value]) => {
    const field = model.systemFields[key] ?? entity.fields[key];
    if (!field) throw new Error(`${entity.name} has no field ${key}`);
    return fieldValues(key, field, value ?? null);
  }),
  ...Object.entries(verdier.relasjoner).map(([name, value]) => {
    if (!entity.relations[name]) throw new Error(`${entity.name} has no relation ${name}`);
    return { column: name, value: sql`${sql.val(value)}::uuid` };
  }),
];

/** Vectors are derived from other columns and would double the log. */
const logged = (alias: string): Sql => sql`to_jsonb(${sql.raw(alias)}) - 'soek' - 'soek_skjermet'`;

/** The public journal line of a row, masked as the public sees it; null for rows that are not public. */
const publicLine = (entity: Entity, alias: string): Sql => {
  if (entity.name !== 'journalpost') return sql`null::jsonb`;
  const a = sql.raw(alias);
  return sql`case when ${a}."journalstatus" in ('J', 'E', 'A') then jsonb_build_object(
    'virksomhet', ${a}."virksomhet", 'systemID', ${a}."systemID", 'registreringsID', ${a}."registreringsID",
    'journalaar', ${a}."journalaar", 'journalsekvensnummer', ${a}."journalsekvensnummer",
    'journalposttype', ${a}."journalposttype", 'journaldato', ${a}."journaldato"::date,
    'tittel', case when ${a}."skjerming_skjermingMetadata" && array['TR1', 'TRO', 'M'] then coalesce(${a}."offentligTittel", ${sql.lit(maske)}) else ${a}."tittel" end,
    'skjermingshjemmel', ${a}."skjerming_skjermingshjemmel") end`;
};

/** Insert into the log, reading before and after from the CTEs `foer` and `ny_rad`. */
const eventCte = (
  aktoer: Aktoer,
  entity: Entity,
  objekt: Sql,
  info: Hendelsesinfo,
  sides: { readonly foer: Sql; readonly etter: Sql; readonly offentlig: Sql; readonly from: Sql },
  hendelse = uuidv7(),
): Sql => sql`insert into "hendelse" ("virksomhet", "id", "bruker", "brukernavn", "hva", "handling", "entitet", "objekt", "foer", "etter", "offentlig", "salt")
  select ${aktoer.virksomhet}::uuid, ${hendelse}::uuid, ${aktoer.bruker}::uuid, ${aktoer.navn}, ${info.hva}, ${info.handling ?? null}, ${entity.name}, ${objekt}, ${sides.foer}, ${sides.etter}, ${sides.offentlig}, ${sql.val(randomBytes(16))}::bytea from ${sides.from}`;

/** A series that goes on from the rows that are there already. */
interface Rekke {
  readonly felt: string;
  readonly serie: string;
  readonly omfang: string;
  readonly hittil: Sql;
}

/**
 * Numbers of documents below the record they are made in (M007) and of the versions of each variant of a document
 * (M005). What the core numbers itself, when it makes a record with all of its documents, costs no row here.
 */
const rekkeFor = (entity: Entity, { virksomhet }: Aktoer, v: Verdier, under?: string): Rekke | undefined => {
  const { felt, relasjoner } = v;
  if (entity.name === 'dokumentbeskrivelse' && under !== undefined && felt.dokumentnummer === undefined)
    return {
      felt: 'dokumentnummer',
      serie: 'dokument',
      omfang: under,
      hittil: sql`(select max(d."dokumentnummer") from "registrering_dokumentbeskrivelse" k join "dokumentbeskrivelse" d on d."virksomhet" = k."virksomhet" and d."systemID" = k."dokumentbeskrivelse" where k."virksomhet" = ${virksomhet}::uuid and k."registrering" = ${under}::uuid)`,
    };
  const over = relasjoner.dokumentbeskrivelse;
  if (entity.name !== 'dokumentobjekt' || !over || (felt.versjonsnummer ?? null) !== null) return undefined;
  const variant = (felt.variantformat as { kode?: string } | undefined)?.kode ?? '';
  return {
    felt: 'versjonsnummer',
    serie: 'versjon',
    omfang: `${over}/${variant}`,
    hittil: sql`(select max("versjonsnummer") from "dokumentobjekt" where "virksomhet" = ${virksomhet}::uuid and "dokumentbeskrivelse" = ${over}::uuid and "variantformat" = ${variant})`,
  };
};

const takeNext = (r: Rekke, aktoer: Aktoer, cells: ColumnValue[], cte: Sql): Sql => {
  cells.push({ column: r.felt, value: sql`(select "siste" from ${cte})::integer` });
  return sql`${cte} as (insert into "nummerserie" as s ("virksomhet", "serie", "omfang", "siste") values (${aktoer.virksomhet}::uuid, ${r.serie}, ${r.omfang}, coalesce(${r.hittil}, 0) + 1) on conflict ("virksomhet", "serie", "omfang") do update set "siste" = greatest(s."siste", coalesce(${r.hittil}, 0)) + 1 returning "siste")`;
};

/** CTEs that take the entity's numbers; the cells that hold them are added. */
const takeNumbers = (
  entity: Pick<Entity, 'series'>,
  aktoer: Aktoer,
  aar: number,
  relasjoner: Readonly<Record<string, string | null | undefined>>,
  cells: ColumnValue[],
  har: Readonly<Record<string, unknown>> = {},
  navn = 'n',
): readonly Sql[] => {
  const numbers: Sql[] = [];
  entity.series.forEach((series, i) => {
    const overtaken =
      series.field === undefined && entity.series.some((s, k) => k > i && s.identifies === series.identifies);
    const parent = series.parent === undefined ? undefined : relasjoner[series.parent];
    if (overtaken || (series.scope === 'forelder' && !parent)) return;
    const omfang =
      series.scope === 'virksomhet-aar' ? String(aar) : series.scope === 'forelder' ? String(parent) : '';
    const cte = sql.raw(`${navn}${i}`);
    numbers.push(
      sql`${cte} as (insert into "nummerserie" as s ("virksomhet", "serie", "omfang", "siste") values (${aktoer.virksomhet}::uuid, ${series.name}, ${omfang}, 1) on conflict ("virksomhet", "serie", "omfang") do update set "siste" = s."siste" + 1 returning "siste")`,
    );
    const number = sql`(select "siste" from ${cte})`;
    if (series.field) cells.push({ column: series.field, value: sql`${number}::integer` });
    if (series.yearField) cells.push({ column: series.yearField, value: sql`${aar}::integer` });
    if (series.identifies && har[series.identifies] === undefined)
      cells.push({
        column: series.identifies,
        value: sql`${`${series.prefix ?? ''}${aar}/`}::text || ${number}`,
      });
  });
  return numbers;
};

/** A new row, by an id of the kernel's. */
export interface Innsetting {
  readonly entity: Entity;
  readonly systemID: string;
  readonly verdier: Verdier;
  readonly info: Hendelsesinfo;
  /** The registrering that numbers the new document. */
  readonly under?: string | undefined;
}

/** A tie between two rows, each of them new or there before. */
export interface Knytning {
  readonly entity: Entity;
  readonly link: { readonly name: string; readonly from: string; readonly to: string };
  readonly fra: string;
  readonly til: string;
  readonly handling: string;
}

/** CTEs that take the numbers, insert the row and write the event; `nr` keeps those of several rows apart. */
const insertCtes = (
  model: Model,
  aktoer: Aktoer,
  aar: number,
  { entity, systemID, verdier, info, under }: Innsetting,
  nr: number,
): readonly Sql[] => {
  const cells = columnValues(model, entity, verdier);
  const rekke = rekkeFor(entity, aktoer, verdier, under);
  const numbers = [
    ...takeNumbers(entity, aktoer, aar, verdier.relasjoner, cells, {}, `n${nr}_`),
    ...(rekke ? [takeNext(rekke, aktoer, cells, sql.raw(`r${nr}`))] : []),
  ];
  if (hasTypeColumn(model, entity.table)) cells.push({ column: 'type', value: sql`${entity.name}` });
  cells.push({ column: 'virksomhet', value: sql`${aktoer.virksomhet}::uuid` });
  cells.push({ column: 'systemID', value: sql`${systemID}::uuid` });
  const last = new Map(cells.map((c) => [c.column, c.value]));
  const rad = `rad${nr}`;
  return [
    ...numbers,
    sql`${sql.raw(rad)} as (insert into ${id(entity.table)} (${sql.join([...last.keys()].map((c) => id(c)))}) values (${sql.join([...last.values()])}) returning *)`,
    sql`h${sql.raw(String(nr))} as (${eventCte(aktoer, entity, sql`${sql.raw(rad)}."systemID"`, info, {
      foer: sql`null::jsonb`,
      etter: logged(rad),
      offentlig: publicLine(entity, rad),
      from: sql.raw(rad),
    })})`,
  ];
};

/** CTEs that tie two objects together and say so in the log; nothing happens when they already are. */
const linkCtes = (
  aktoer: Aktoer,
  { entity, link, fra, til, handling }: Knytning,
  nr: number,
): readonly Sql[] => {
  const rad = sql.raw(`k${nr}`);
  return [
    sql`${rad} as (insert into ${id(link.name)} ("virksomhet", ${id(link.from)}, ${id(link.to)}) values (${aktoer.virksomhet}::uuid, ${fra}::uuid, ${til}::uuid) on conflict do nothing returning 1)`,
    sql`h${sql.raw(String(nr))} as (${eventCte(
      aktoer,
      entity,
      sql`${fra}::uuid`,
      { hva: 'handling', handling },
      {
        foer: sql`${JSON.stringify({ til })}::jsonb`,
        etter: sql`null::jsonb`,
        offentlig: sql`null::jsonb`,
        from: rad,
      },
    )})`,
  ];
};

/**
 * One statement that takes the numbers, inserts the rows and their ties and writes the events. Answers the first row.
 * The lock on a number series is held from here to commit.
 */
export const insertSql = (
  model: Model,
  aktoer: Aktoer,
  aar: number,
  [foerste, ...andre]: readonly [Innsetting, ...(Innsetting | Knytning)[]],
): Sql => sql`with ${sql.join(
  [
    ...insertCtes(model, aktoer, aar, foerste, 0),
    ...andre.flatMap((ny, i) =>
      'link' in ny ? linkCtes(aktoer, ny, i + 1) : insertCtes(model, aktoer, aar, ny, i + 1),
    ),
  ],
  sql.raw(',\n'),
)}
select rad0.* ${foerste.entity.table === 'registrering' && foerste.verdier.relasjoner.mappe ? overlapp : sql``} from rad0`;

/**
 * With a new record comes whether its mappe lies in an overlapping period (krav 5.11.5), or in another mappe so that it
 * may: asked for in the same statement, since nearly every record is made without.
 */
const overlapp = sql`, (select coalesce(a."systemID", m."overmappe") from "mappe" m left join "arkivdel" a on a."virksomhet" = m."virksomhet" and a."systemID" = m."arkivdel" and a."arkivdelstatus" = 'O' where m."virksomhet" = rad0."virksomhet" and m."systemID" = rad0."mappe") as "overlapp"`;

/** One statement that changes a row of the given version and writes the event. No row back means it was stale. */
export const updateSql = (
  model: Model,
  entity: Entity,
  aktoer: Aktoer,
  systemID: string,
  versjon: number,
  verdier: Verdier,
  info: Hendelsesinfo,
  utvidelse?: { readonly type: string; readonly aar: number; readonly fra: Objekt },
  /** Series of the place that the object is moved to. */
  nyePlasser: Entity['series'] = [],
): Sql => {
  const cells = columnValues(model, entity, verdier);
  const numbers = utvidelse
    ? takeNumbers(entity, aktoer, utvidelse.aar, utvidelse.fra.relasjoner, cells, utvidelse.fra.data)
    : takeNumbers({ series: nyePlasser }, aktoer, 0, verdier.relasjoner, cells);
  if (utvidelse) cells.push({ column: 'type', value: sql`${utvidelse.type}` });
  const key = sql`"virksomhet" = ${aktoer.virksomhet}::uuid and "systemID" = ${systemID}::uuid and "versjon" = ${versjon}`;
  const numbering = numbers.length > 0 ? sql`${sql.join([...numbers], sql.raw(',\n'))},\n` : sql``;
  return sql`with ${numbering}foer as (select * from ${id(entity.table)} where ${key} for update),
ny_rad as (update ${id(entity.table)} set "versjon" = "versjon" + 1, ${sql.join(
    [...new Map(cells.map((c) => [c.column, c.value]))].map(
      ([column, value]) => sql`${id(column)} = ${value}`,
    ),
  )} where ${key} and exists (select 1 from foer) returning *),
h as (${eventCte(aktoer, entity, sql`ny_rad."systemID"`, info, {
    foer: logged('foer'),
    etter: logged('ny_rad'),
    offentlig: publicLine(entity, 'ny_rad'),
    from: sql`ny_rad, foer`,
  })})
select * from ny_rad`;
};

/** One statement that deletes a row of the given version and writes the event. Returns the key when it was there. */
export const deleteSql = (
  entity: Entity,
  aktoer: Aktoer,
  systemID: string,
  versjon: number,
  info: Hendelsesinfo,
): Sql => sql`with foer as (delete from ${id(entity.table)} where "virksomhet" = ${aktoer.virksomhet}::uuid and "systemID" = ${systemID}::uuid and "versjon" = ${versjon} returning *),
h as (${eventCte(aktoer, entity, sql`foer."systemID"`, info, {
  foer: logged('foer'),
  etter: sql`null::jsonb`,
  offentlig: sql`null::jsonb`,
  from: sql`foer`,
})})
select "systemID" from foer`;

/** An event that changes no row: a reading of screened material, a refusal, an act. */
export const eventSql = (
  aktoer: Aktoer,
  entity: Entity,
  objekt: string | null,
  info: Hendelsesinfo,
  innhold: unknown = null,
  hendelse?: string,
): Sql =>
  eventCte(
    aktoer,
    entity,
    sql`${objekt}::uuid`,
    info,
    {
      // `etter` is kept for states of rows; what else there is to say stands in `foer`.
      foer: sql`${innhold === null ? null : JSON.stringify(innhold)}::jsonb`,
      etter: sql`null::jsonb`,
      offentlig: sql`null::jsonb`,
      from: sql`(select 1) en`,
    },
    hendelse,
  );

/** Lets closed rows go for the rest of the transaction, in the name of the event of that id. */
export const hjemmelSql = (hendelse: string): Sql =>
  sql`select set_config('felles.slettehjemmel', ${hendelse}, true)`;

/** One statement that ties two objects together and says so in the log. */
export const linkSql = (aktoer: Aktoer, knytning: Knytning): Sql =>
  sql`with ${sql.join([...linkCtes(aktoer, knytning, 0)], sql.raw(',\n'))} select 1 from k0`;
