import type { Model } from '@felles/model';
import { linkColumns, linkTables, quote } from '@felles/model/derive';
import type pg from 'pg';
import { iVirksomhet } from './virksomhet.js';

export interface Koblingsfunn {
  readonly hva: 'kobling-mangler' | 'kobling-uten-hendelse';
  readonly entitet: string;
  readonly relasjon: string;
  /** systemID of the two ends */
  readonly fra: string;
  readonly til: string;
}
export interface Koblingskontroll {
  readonly funn: readonly Koblingsfunn[];
  /** Links in the tables */
  readonly antall: number;
}

/**
 * Compares the many-to-many links of the tenant with the events that made and undid them, in one pass over the log.
 * A link is gone by right when the newest event of it undid it, or when one of its ends has been deleted since.
 * @param valg.maks findings kept, default 1 000
 */
export const verifiserKoblinger = (
  pool: pg.Pool,
  virksomhet: string,
  model: Model,
  valg: { readonly maks?: number } = {},
): Promise<Koblingskontroll> =>
  iVirksomhet(pool, virksomhet, async (client) => {
    await client.query('set local statement_timeout = 0');
    const lenker = linkTables(model);
    const rader = lenker.map((lenke, nr) => {
      const { from, to } = linkColumns(lenke);
      return `select ${nr} as "nr", ${quote(from)} as "fra", ${quote(to)}::text as "til" from ${quote(lenke.name)} where "virksomhet" = $1`;
    });
    // The entity in the event is the object's own; one that extends the declaring entity has the same relation.
    const par = lenker.flatMap((lenke, nr) =>
      model.family(lenke.from.table).flatMap((e) =>
        [true, false].map((knyttet) => ({
          nr,
          entitet: e.name,
          handling: `${knyttet ? 'knytt' : 'loesne'}-${lenke.relation}`,
          knyttet,
        })),
      ),
    );
    const { rows } = await client.query<{ nr: number; fra: string; til: string; finnes: boolean }>(
      `with p as (select * from unnest($2::int[], $3::text[], $4::text[], $5::bool[]) as p("nr", "entitet", "handling", "knyttet")),
            e as (select distinct on (p."nr", h."objekt", h."foer" ->> 'til')
                         p."nr", h."objekt" as "fra", h."foer" ->> 'til' as "til", p."knyttet", h."tid"
                    from "hendelse" h join p on p."entitet" = h."entitet" and p."handling" = h."handling"
                   where h."virksomhet" = $1 and h."hva" = 'handling'
                   order by p."nr", h."objekt", h."foer" ->> 'til', h."tid" desc, h."id" desc),
            r as (${rader.join(' union all ')})
       select coalesce(e."nr", r."nr") as "nr", coalesce(e."fra", r."fra") as "fra", coalesce(e."til", r."til") as "til",
              r."nr" is not null as "finnes"
         from e full join r on r."nr" = e."nr" and r."fra" = e."fra" and r."til" = e."til"
        where (e."knyttet" is not true and r."nr" is not null)
           or (e."knyttet" and r."nr" is null and not exists (
                 select from "hendelse" s where s."virksomhet" = $1 and s."hva" = 'slettet' and s."tid" >= e."tid"
                    and (s."objekt" = e."fra" or s."objekt"::text = e."til")))
        order by 1, 2, 3 limit $6`,
      [
        virksomhet,
        par.map((p) => p.nr),
        par.map((p) => p.entitet),
        par.map((p) => p.handling),
        par.map((p) => p.knyttet),
        valg.maks ?? 1000,
      ],
    );
    const { rows: antall } = await client.query<{ n: number }>(
      `select count(*) as "n" from (${rader.join(' union all ')}) r`,
      [virksomhet],
    );
    const funn = rows.flatMap(({ nr, fra, til, finnes }): Koblingsfunn[] => {
      const lenke = lenker[nr];
      if (!lenke) return [];
      const hva = finnes ? 'kobling-uten-hendelse' : 'kobling-mangler';
      return [{ hva, entitet: lenke.from.name, relasjon: lenke.relation, fra, til }];
    });
    return { funn, antall: Number(antall[0]?.n ?? 0) };
  });
