import type { Entity, Model } from '@felles/model';
import { hasCountFunction, type Query } from '@felles/model/derive';
import type pg from 'pg';
import type { Aktoer } from '../aktoer.js';
import { id, list, type Sql, sql } from '../db/sql.js';
import { type Forbindelse, inTransaction } from '../db/transaksjon.js';
import { Problem } from '../problem.js';
import type { Finnvalg, Liste, Under } from '../sesjon.js';
import { openSearch, type Treff } from './soek.js';
import { type Tellinger, tellenoekkel } from './telling.js';
import { objectOf, selectList, typesOf } from './utvalg.js';
import { querySql } from './utvidelse.js';

const vanligTak = 10_000;
/** A page that ends among so many of the newest hits of a search is looked for among them. */
const faa = 2_000;

/** All objects of the kind in the tenant, for readers who see every one of them; undefined for others. */
const tellAlle = async (
  db: Forbindelse,
  model: Model,
  entity: Entity,
  aktoer: Aktoer,
  tak: number,
): Promise<number | undefined> => {
  if (aktoer.art === 'offentlig' || !hasCountFunction(model, entity.table)) return undefined;
  const maks = Number.isFinite(tak) ? tak + 1 : null;
  const [row] = await db.query(
    sql`select ${id(`tell_${entity.table}`)}(${aktoer.virksomhet}::uuid, ${sql.val(typesOf(model, entity))}::text[], ${sql.val(maks)}::bigint) as n`,
  );
  return typeof row?.n === 'number' ? row.n : undefined;
};

/** The page that a query asks for, and how many there are in all. One transaction that only reads. */
export const finn = async (
  {
    model,
    pool,
    tellinger,
  }: { readonly model: Model; readonly pool: pg.Pool; readonly tellinger: Tellinger },
  aktoer: Aktoer,
  entity: Entity,
  query: Query,
  under: { readonly hvor: Under | undefined; readonly sql: readonly Sql[] },
  { antallTak: tak = vanligTak, etter }: Finnvalg,
): Promise<Liste> => {
  if (etter !== undefined && query.orderby.length > 0)
    throw new Problem('ugyldig-spoerring', 'en liste i egen rekkefølge kan ikke fortsette etter et objekt');
  const { top, skip, search } = query;
  const alene = !query.filter && under.sql.length === 0;
  return inTransaction(pool, aktoer, { readOnly: true }, async (db) => {
    const asked = querySql(model, entity, query, aktoer);
    const fra = (treff: Treff | undefined): Sql =>
      sql`from ${id(entity.table)} t where ${list([...asked.where, ...under.sql, ...(treff ? [treff.where] : [])], ' and ')}`;
    // One more than is asked for tells whether there is a next page.
    const side = async (treff: Treff | undefined) => {
      const from = etter === undefined ? fra(treff) : sql`${fra(treff)} and t."systemID" < ${etter}::uuid`;
      return db.query(
        sql`select ${selectList(model, entity)} ${from} order by ${asked.order} limit ${top + 1} offset ${skip}`,
      );
    };
    const soek = search === undefined ? undefined : openSearch(db, model, entity, aktoer, search);
    // Some more than the page, for hits below may belong to objects of another kind.
    // As many as are counted, when those are few: then nothing is looked for twice.
    const paaSiden = 2 * (skip + top) + 20;
    const nok = Math.max(paaSiden, soek && tak < faa ? tak + 1 : 0);
    const nyeste = alene && etter === undefined && query.orderby.length === 0 && nok <= faa ? nok : undefined;
    let treff = top === 0 ? undefined : await soek?.hits(nyeste, paaSiden);
    let rows = top === 0 ? [] : await side(treff);
    // The newest hits were not for this reader, or not enough of them.
    if (treff?.cut && rows.length <= top) {
      treff = await soek?.hits();
      rows = await side(treff);
    }
    const verdier = rows.slice(0, top).map((row) => objectOf(model, entity, row));
    const mer = rows.length > top;
    if (top > 0 && !mer && etter === undefined && (verdier.length > 0 || skip === 0))
      return { verdier, mer, antall: skip + verdier.length };
    const tell = async (): Promise<number> => {
      const kjapt = !alene
        ? undefined
        : soek
          ? await soek.count(tak)
          : await tellAlle(db, model, entity, aktoer, tak);
      if (kjapt !== undefined) return kjapt;
      if (soek && (!treff || treff.cut)) treff = await soek.hits();
      const [counted] = await db.query(
        Number.isFinite(tak)
          ? sql`select count(*) as n from (select 1 ${fra(treff)} limit ${tak + 1}) x`
          : sql`select count(*) as n ${fra(treff)}`,
      );
      return Number(counted?.n ?? 0);
    };
    const n = await tellinger.antall(
      tellenoekkel(aktoer, entity, query, under.hvor),
      aktoer,
      tak,
      skip + rows.length,
      tell,
    );
    return { verdier, mer, antall: n > tak ? null : n };
  });
};
