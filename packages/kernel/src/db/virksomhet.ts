import { randomBytes } from 'node:crypto';
import type { Rolle } from '@felles/model';
import type pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { lagTilganger } from '../tilgang.js';
import { compile, type Sql, sql } from './sql.js';
import { fromDatabase, type Row } from './transaksjon.js';

export interface Virksomhet {
  readonly virksomhet: string;
  readonly kode: string;
  readonly navn: string;
  readonly virksomhetstype: string;
}

export interface Brukerpost {
  readonly bruker: string;
  readonly navn: string;
  readonly epost: string;
  readonly roller: readonly {
    readonly virksomhet: string;
    readonly kode: string;
    readonly navn: string;
    readonly rolle: Rolle;
  }[];
}

/** Setting of a tenant, as a query. */
export const oppsettSql = (virksomhet: string, noekkel: string): Sql =>
  sql`select "verdi" from "oppsett" where "virksomhet" = ${virksomhet}::uuid and "noekkel" = ${noekkel}`;

/** Runs as the identity room: the only place that sees users across tenants. */
const asIdentity = async <T>(
  pool: pg.Pool,
  virksomhet: string | null,
  work: (query: Spoer) => Promise<T>,
): Promise<T> => {
  const client = await pool.connect().catch((error: unknown) => {
    throw fromDatabase(error);
  });
  let broken: Error | undefined;
  try {
    await client.query(
      `begin; select set_config('felles.identitet', 'ja', true), set_config('felles.intern', 'ja', true), set_config('felles.virksomhet', ${client.escapeLiteral(virksomhet ?? '')}, true)`,
    );
    const result = await work(async (s) => {
      const { text, values } = compile(s);
      return (await client.query<Row>(text, values)).rows;
    });
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch((e: unknown) => {
      broken = e instanceof Error ? e : new Error(String(e));
    });
    throw fromDatabase(error);
  } finally {
    client.release(broken);
  }
};

const brukere = (rows: readonly Row[]): readonly Brukerpost[] => {
  const found = new Map<
    string,
    { bruker: string; navn: string; epost: string; roller: Brukerpost['roller'][number][] }
  >();
  for (const r of rows) {
    const bruker = String(r.bruker);
    const b = found.get(bruker) ?? { bruker, navn: String(r.navn), epost: String(r.epost), roller: [] };
    if (r.rolle !== null)
      b.roller.push({
        virksomhet: String(r.virksomhet),
        kode: String(r.kode),
        navn: String(r.vnavn),
        rolle: r.rolle as Rolle,
      });
    found.set(bruker, b);
  }
  return [...found.values()];
};

type Spoer = (s: Sql) => Promise<readonly Row[]>;

/** The archive of each tenant keeps its own list of those who have worked in it (chapter 7, Bruker). */
const iArkivet = async (query: Spoer, virksomhet: string, bruker: string, navn: string): Promise<void> => {
  await query(sql`select set_config('felles.virksomhet', ${virksomhet}, true)`);
  await query(
    sql`with ny as (insert into "bruker" ("virksomhet", "systemID", "opprettetDato", "opprettetAv", "brukerNavn") values (${virksomhet}::uuid, ${bruker}::uuid, now(), 'Felles', ${navn}) on conflict do nothing returning *)
    insert into "hendelse" ("virksomhet", "id", "brukernavn", "hva", "entitet", "objekt", "etter", "salt")
    select ny."virksomhet", ${uuidv7()}::uuid, 'Felles', 'opprettet', 'bruker', ny."systemID", to_jsonb(ny) - 'soek', ${sql.val(randomBytes(16))}::bytea from ny`,
  );
};

const brukerFra = sql`select b."bruker", b."navn", b."epost", t."rolle", v."virksomhet", v."kode", v."navn" as "vnavn"
  from "identitet" b left join "tildeling" t on t."bruker" = b."bruker" left join "virksomhet" v on v."virksomhet" = t."virksomhet"`;

/** Users, tenants and roles. Everything here is outside the tenants' own data. */
export const openRegister = (pool: pg.Pool) => ({
  tilganger: lagTilganger(pool),

  virksomheter: async (): Promise<readonly Virksomhet[]> =>
    (
      await pool.query<Virksomhet & Row>(
        'select "virksomhet", "kode", "navn", "virksomhetstype" from "virksomhet" order by "kode"',
      )
    ).rows,

  virksomhet: async (kode: string): Promise<Virksomhet | undefined> =>
    (
      await pool.query<Virksomhet & Row>(
        'select "virksomhet", "kode", "navn", "virksomhetstype" from "virksomhet" where "kode" = $1',
        [kode],
      )
    ).rows[0],

  nyVirksomhet: (v: Virksomhet): Promise<void> =>
    asIdentity(pool, v.virksomhet, async (query) => {
      await query(
        sql`insert into "virksomhet" ("virksomhet", "kode", "navn", "virksomhetstype") values (${v.virksomhet}::uuid, ${v.kode}, ${v.navn}, ${v.virksomhetstype})`,
      );
    }),

  settOppsett: (virksomhet: string, noekkel: string, verdi: string): Promise<void> =>
    asIdentity(pool, virksomhet, async (query) => {
      await query(
        sql`insert into "oppsett" ("virksomhet", "noekkel", "verdi") values (${virksomhet}::uuid, ${noekkel}, ${verdi}) on conflict ("virksomhet", "noekkel") do update set "verdi" = excluded."verdi"`,
      );
    }),

  oppsett: (virksomhet: string, noekkel: string): Promise<string | undefined> =>
    asIdentity(pool, virksomhet, async (query) => {
      const [row] = await query(oppsettSql(virksomhet, noekkel));
      return typeof row?.verdi === 'string' ? row.verdi : undefined;
    }),

  nyBruker: (
    b: { readonly bruker: string; readonly navn: string; readonly epost: string },
    roller: readonly { readonly virksomhet: string; readonly rolle: Rolle }[],
  ): Promise<void> =>
    asIdentity(pool, null, async (query) => {
      const [row] = await query(
        sql`insert into "identitet" ("bruker", "navn", "epost") values (${b.bruker}::uuid, ${b.navn}, ${b.epost}) on conflict ("epost") do update set "navn" = excluded."navn" returning "bruker"`,
      );
      const bruker = String(row?.bruker);
      for (const r of roller)
        await query(
          sql`insert into "tildeling" ("virksomhet", "bruker", "rolle") values (${r.virksomhet}::uuid, ${bruker}::uuid, ${r.rolle}) on conflict do nothing`,
        );
      for (const virksomhet of new Set(roller.map((r) => r.virksomhet)))
        await iArkivet(query, virksomhet, bruker, b.navn);
    }),

  bruker: (bruker: string): Promise<Brukerpost | undefined> =>
    asIdentity(
      pool,
      null,
      async (query) => brukere(await query(sql`${brukerFra} where b."bruker" = ${bruker}::uuid`))[0],
    ),

  /** By issuer and subject; a first login with a known, verified e-mail binds the subject to the user. */
  brukerVedSubjekt: (utsteder: string, subjekt: string, epost?: string): Promise<Brukerpost | undefined> =>
    asIdentity(pool, null, async (query) => {
      const [known] = brukere(
        await query(sql`${brukerFra} where b."utsteder" = ${utsteder} and b."subjekt" = ${subjekt}`),
      );
      if (known || !epost) return known;
      const bound = await query(
        sql`update "identitet" set "utsteder" = ${utsteder}, "subjekt" = ${subjekt} where lower("epost") = lower(${epost}) and "subjekt" is null returning "bruker"`,
      );
      const id = bound[0]?.bruker;
      return typeof id === 'string'
        ? brukere(await query(sql`${brukerFra} where b."bruker" = ${id}::uuid`))[0]
        : undefined;
    }),

  /** Those of the users who have a role in the tenant, with their roles there. */
  brukereI: (virksomhet: string, ider: readonly string[]): Promise<readonly Brukerpost[]> =>
    asIdentity(pool, null, async (query) =>
      brukere(
        await query(
          sql`${brukerFra} where t."virksomhet" = ${virksomhet}::uuid and b."bruker" = any(${sql.val([...ider])}::uuid[])`,
        ),
      ),
    ),

  /** At most 60 users whose name, e-mail or tenant contains the text. */
  finnBrukere: (soek: string): Promise<readonly Brukerpost[]> =>
    asIdentity(pool, null, async (query) => {
      const moenster = `%${soek.replace(/[\\%_]/g, (c) => `\\${c}`)}%`;
      return brukere(
        await query(
          sql`${brukerFra} where b."bruker" in (select x."bruker" from "identitet" x where x."navn" ilike ${moenster} or x."epost" ilike ${moenster} order by x."epost" limit 60) order by b."epost"`,
        ),
      );
    }),
});

export type Register = ReturnType<typeof openRegister>;
