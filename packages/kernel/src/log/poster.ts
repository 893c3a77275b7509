import type { ClientBase, QueryResult } from 'pg';
import { escapeIdentifier } from 'pg';
import { klareringer, systemAktoer } from '../aktoer.js';
import { type Funn, Funnliste } from './funn.js';
import { iTransaksjon, type Tilkobling } from './lager.js';

export interface Posttabell {
  readonly entitet: string;
  /**
   * Table name; its primary key must be ("virksomhet", one uuid column). Entities that share a table, told apart by
   * its column "type", must all be named.
   */
  readonly tabell: string;
  /** Columns that are not part of an event's `etter`; generated columns never are */
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
    // A row that the policies hide would look like one that is gone.
    const system = systemAktoer(virksomhet);
    await client.query(
      `select set_config('felles.intern', 'ja', true), set_config('felles.klareringer', $1, true), set_config('felles.roller', $2, true)`,
      [klareringer(system).join(','), system.roller.join(',')],
    );
    const liste = new Funnliste(valg.maks);
    const side = valg.side ?? 5000;
    const kjente: Kjenttabell[] = [];
    for (const tabell of new Set(tabeller.map((t) => t.tabell))) {
      kjente.push(
        await slaaOppTabell(
          client,
          tabell,
          tabeller.filter((t) => t.tabell === tabell),
        ),
      );
    }
    let antall = 0;
    for (const tabell of kjente) antall += await sjekkRader(client, virksomhet, tabell, side, liste);
    const ikkeSjekket = await sjekkHendelser(client, virksomhet, kjente, side, liste);
    return { funn: liste.funn, flere: liste.flere, antall, ikkeSjekket };
  });
}

interface Kjenttabell {
  readonly tabell: string;
  readonly entiteter: readonly string[];
  readonly utelat: readonly string[];
  /** Quoted names for use in SQL */
  readonly sql: string;
  readonly noekkel: string;
}

async function slaaOppTabell(
  client: ClientBase,
  tabell: string,
  deler: readonly Posttabell[],
): Promise<Kjenttabell> {
  const sql = escapeIdentifier(tabell);
  const { rows } = await client.query<{ navn: string; noekkel: boolean; beregnet: boolean }>(
    `select a.attname as "navn", a.attgenerated <> '' as "beregnet",
            a.attnum = any (i.indkey) and a.attname <> 'virksomhet' and a.atttypid = 'uuid'::regtype
              and i.indnkeyatts = 2 as "noekkel"
       from pg_attribute a left join pg_index i on i.indrelid = a.attrelid and i.indisprimary
      where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped`,
    [sql],
  );
  const noekkel = rows.find((r) => r.noekkel);
  if (noekkel === undefined) throw new TypeError(`primary key of ${tabell} is not virksomhet and one uuid`);
  return {
    tabell,
    entiteter: deler.map((d) => d.entitet),
    utelat: [...rows.filter((r) => r.beregnet).map((r) => r.navn), ...deler.flatMap((d) => d.utelat ?? [])],
    sql,
    noekkel: escapeIdentifier(noekkel.navn),
  };
}

interface Radfunn {
  readonly id: string;
  readonly entitet: string;
  readonly hva: string | null;
  readonly felt: string[];
}

/** Row by row: is it what its newest event left? */
async function sjekkRader(
  client: ClientBase,
  virksomhet: string,
  { sql, noekkel, entiteter, utelat }: Kjenttabell,
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
      `select "id", "entitet", "hva", "felt" from (
         select r."id", s."hva",
                coalesce(s."entitet", (select e from unnest($4::text[]) e where e = r."naa" ->> 'type'), ($4::text[])[1])
                  as "entitet",
                array(select k from (select jsonb_object_keys(r."naa") union select jsonb_object_keys(s."etter")) n(k)
                       where coalesce(r."naa" -> k, 'null') <> coalesce(s."etter" -> k, 'null') order by k) as "felt"
           from (select t.${noekkel} as "id", to_jsonb(t) - $5::text[] as "naa" from ${sql} t
                  where t."virksomhet" = $1 and ($2::uuid is null or t.${noekkel} > $2) and t.${noekkel} <= $3) r
           left join lateral (
                select h."hva", h."entitet",
                       case when jsonb_typeof(h."etter") = 'object' then h."etter" - $5::text[] else '{}' end as "etter"
                  from "hendelse" h
                 where h."virksomhet" = $1 and h."objekt" = r."id" and h."entitet" = any ($4) and ${TILSTAND}
                 order by h."tid" desc, h."id" desc limit 1) s on true
          where s."hva" is null or s."hva" = 'slettet' or r."naa" <> s."etter") avvik
        where "hva" is null or "hva" = 'slettet' or cardinality("felt") > 0 order by "id"`,
      [virksomhet, fra, til, entiteter, utelat],
    );
    for (const rad of rows) liste.meld(radfunn(virksomhet, rad));
    fra = til;
  }
}

function radfunn(virksomhet: string, { id, entitet, hva, felt }: Radfunn): Funn {
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
  return {
    ...sted,
    hva: 'post-endret',
    felt,
    tekst: `${entitet} ${id} er endret utenom loggen: ${felt.join(', ')}.`,
  };
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
    (t, i) => `when ${i} then exists (
      select from ${t.sql} t where t."virksomhet" = $1 and t.${t.noekkel} = n."objekt")`,
  );
  const par = tabeller.flatMap((t, i) => t.entiteter.map((entitet) => ({ entitet, i })));
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
         select n."entitet", n."objekt", n."id",
                case n."tabell" ${[...finnes, 'when null then false'].join(' ')} end as "finnes"
           from (select distinct on (h."objekt", coalesce(p."tabell"::text, h."entitet"))
                        h."objekt", h."entitet", h."hva", h."id", p."tabell"
                   from "hendelse" h
                   left join unnest($4::text[], $5::int[]) as p("entitet", "tabell") on p."entitet" = h."entitet"
                  where h."virksomhet" = $1 and ($2::uuid is null or h."objekt" > $2) and h."objekt" <= $3 and ${TILSTAND}
                  order by h."objekt", coalesce(p."tabell"::text, h."entitet"), h."tid" desc, h."id" desc) n
          where n."hva" <> 'slettet') s
        where "finnes" is not true`,
      [virksomhet, fra, til, par.map((p) => p.entitet), par.map((p) => p.i)],
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
