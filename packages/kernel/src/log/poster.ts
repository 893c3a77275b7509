import type { ClientBase, QueryResult } from 'pg';
import { escapeIdentifier } from 'pg';
import { type Funn, Funnliste } from './funn.js';
import { iTransaksjon, type Tilkobling } from './lager.js';

export interface Posttabell {
  readonly entitet: string;
  /** Table name; its primary key must be ("virksomhet", one uuid column) */
  readonly tabell: string;
  /** Columns that are derived by the database and not part of an event's `etter` (a search vector, say) */
  readonly utelat?: readonly string[];
}
export interface Postvalg {
  /** Rows compared per statement. Default 5 000. */
  readonly side?: number;
  /** Findings kept; the rest are counted. Default 1 000. */
  readonly maks?: number;
}
export interface Postkontroll {
  readonly funn: Funn[];
  readonly flere: number;
  /** Records compared */
  readonly antall: number;
  /** Entities that the log names and no table was given for */
  readonly ikkeSjekket: string[];
}

// The events that leave a state behind. Reads and refusals do not; a delete's state is "no row".
const TILSTAND = `h."hva" in ('opprettet', 'endret', 'handling', 'system', 'slettet')
  and (h."hva" = 'slettet' or h."etter" is not null)`;

/**
 * Compares every record of the tenant with what its newest event says it became. `etter` must be to_jsonb(row) as
 * written under TimeZone UTC; a top-level member that is missing counts as null, so a column added later is no change.
 * The newest event is the one with the latest "tid" (see LOGG_TABELLER). Every statement compares a page of rows with
 * their events in one snapshot, so writers may go on meanwhile.
 */
export function verifiserPoster(
  tilkobling: Tilkobling,
  virksomhet: string,
  tabeller: readonly Posttabell[],
  valg: Postvalg = {},
): Promise<Postkontroll> {
  return iTransaksjon(tilkobling, virksomhet, async (client) => {
    const liste = new Funnliste(valg.maks);
    const side = valg.side ?? 5000;
    const kjente = await Promise.all(tabeller.map((t) => medNoekkel(client, t)));
    let antall = 0;
    for (const tabell of kjente) antall += await sjekkRader(client, virksomhet, tabell, side, liste);
    const ikkeSjekket = await sjekkHendelser(client, virksomhet, kjente, side, liste);
    return { funn: liste.funn, flere: liste.flere, antall, ikkeSjekket };
  });
}

interface Kjenttabell extends Posttabell {
  readonly sql: string;
  readonly noekkel: string;
}

async function medNoekkel(client: ClientBase, tabell: Posttabell): Promise<Kjenttabell> {
  const sql = escapeIdentifier(tabell.tabell);
  const { rows } = await client.query<{ navn: string; type: string }>(
    `select a.attname as "navn", a.atttypid::regtype::text as "type"
       from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
      where i.indrelid = $1::regclass and i.indisprimary and a.attname <> 'virksomhet'`,
    [sql],
  );
  const [noekkel, annen] = rows;
  if (noekkel === undefined || annen !== undefined || noekkel.type !== 'uuid') {
    throw new TypeError(`table ${tabell.tabell} has no primary key of virksomhet and one uuid`);
  }
  return { ...tabell, sql, noekkel: escapeIdentifier(noekkel.navn) };
}

interface Radfunn {
  id: string;
  hva: string | null;
  felt: string[];
}

/** Row by row: is it what its newest event left? */
async function sjekkRader(
  client: ClientBase,
  virksomhet: string,
  { entitet, sql, noekkel, utelat = [] }: Kjenttabell,
  side: number,
  liste: Funnliste,
): Promise<number> {
  let antall = 0;
  for (let fra: string | null = null; ; ) {
    const grense: QueryResult<{ til: string | null; antall: string }> = await client.query(
      `select (array_agg("id" order by "id" desc))[1] as "til", count(*) as "antall" from
         (select ${noekkel} as "id" from ${sql}
           where "virksomhet" = $1 and ($2::uuid is null or ${noekkel} > $2) order by 1 limit $3) s`,
      [virksomhet, fra, side],
    );
    const til: string | null = grense.rows[0]?.til ?? null;
    if (til === null) return antall;
    antall += Number(grense.rows[0]?.antall);
    const { rows } = await client.query<Radfunn>(
      `select "id", "hva", "felt" from (
         select r."id", s."hva", array(
                  select k from (select jsonb_object_keys(r."naa") union select jsonb_object_keys(s."etter")) n(k)
                   where coalesce(r."naa" -> k, 'null') <> coalesce(s."etter" -> k, 'null') order by k) as "felt"
           from (select t.${noekkel} as "id", to_jsonb(t) - $5::text[] as "naa" from ${sql} t
                  where t."virksomhet" = $1 and ($2::uuid is null or t.${noekkel} > $2) and t.${noekkel} <= $3) r
           left join lateral (
                select h."hva", case when jsonb_typeof(h."etter") = 'object' then h."etter" - $5::text[] else '{}' end as "etter"
                  from "hendelse" h
                 where h."virksomhet" = $1 and h."objekt" = r."id" and h."entitet" = $4 and ${TILSTAND}
                 order by h."tid" desc, h."id" desc limit 1) s on true
          where s."hva" is null or s."hva" = 'slettet' or r."naa" <> s."etter") avvik
        where "hva" is null or "hva" = 'slettet' or cardinality("felt") > 0 order by "id"`,
      [virksomhet, fra, til, entitet, utelat],
    );
    for (const rad of rows) liste.meld(radfunn(virksomhet, entitet, rad));
    fra = til;
  }
}

function radfunn(virksomhet: string, entitet: string, { id, hva, felt }: Radfunn): Funn {
  const sted = { virksomhet, entitet, objekt: id };
  if (hva === null) {
    return {
      ...sted,
      hva: 'post-uten-hendelse',
      tekst: `${entitet} ${id} finnes, men ingen hendelse har laget den.`,
    };
  }
  if (hva === 'slettet') {
    return {
      ...sted,
      hva: 'post-gjenoppstaatt',
      tekst: `${entitet} ${id} finnes, men loggen sier at den er slettet.`,
    };
  }
  const tekst = `${entitet} ${id} er endret utenom loggen: ${felt.join(', ')}.`;
  return { ...sted, hva: 'post-endret', felt, tekst };
}

/** Event by event: is the record it left still there? One pass over the log for all tables. */
async function sjekkHendelser(
  client: ClientBase,
  virksomhet: string,
  tabeller: readonly Kjenttabell[],
  side: number,
  liste: Funnliste,
): Promise<string[]> {
  const ukjente = new Set<string>();
  const finnes = tabeller.map(
    (t, i) => `when n."entitet" = $${i + 4} then
      exists (select from ${t.sql} t where t."virksomhet" = $1 and t.${t.noekkel} = n."objekt")`,
  );
  const entiteter = tabeller.map((t) => t.entitet);
  for (let fra: string | null = null; ; ) {
    // The page ends at a whole object, whatever the number of its events.
    const grense: QueryResult<{ til: string | null }> = await client.query(
      `select (array_agg("objekt" order by "objekt" desc))[1] as "til" from
         (select "objekt" from "hendelse" where "virksomhet" = $1 and "objekt" is not null
             and ($2::uuid is null or "objekt" > $2) order by "objekt" limit $3) s`,
      [virksomhet, fra, side],
    );
    const til: string | null = grense.rows[0]?.til ?? null;
    if (til === null) return [...ukjente].sort();
    const { rows } = await client.query<{
      entitet: string;
      objekt: string;
      id: string;
      finnes: boolean | null;
    }>(
      `select * from (
         select n."entitet", n."objekt", n."id", ${finnes.length === 0 ? 'null::boolean' : `case ${finnes.join(' ')} end`} as "finnes"
           from (select distinct on (h."objekt", h."entitet") h."objekt", h."entitet", h."hva", h."id" from "hendelse" h
                  where h."virksomhet" = $1 and ($2::uuid is null or h."objekt" > $2) and h."objekt" <= $3 and ${TILSTAND}
                  order by h."objekt", h."entitet", h."tid" desc, h."id" desc) n
          where n."hva" <> 'slettet') s
        where "finnes" is not true`,
      [virksomhet, fra, til, ...entiteter],
    );
    for (const { entitet, objekt, id, finnes } of rows) {
      if (finnes === null) ukjente.add(entitet);
      else {
        const tekst = `${entitet} ${objekt} mangler, men hendelse ${id} er den siste og sletter den ikke.`;
        liste.meld({ hva: 'post-mangler', virksomhet, entitet, objekt, hendelse: id, tekst });
      }
    }
    fra = til;
  }
}
