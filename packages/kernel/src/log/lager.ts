import type { ClientBase, Pool, PoolClient } from 'pg';
import { tidTekst } from './blad.js';
import type { Hode } from './hode.js';
import type { Hash, Node, Nodeplass } from './merkle.js';

export type Tilkobling = ClientBase | Pool;

/** Why the log cannot answer. */
export type Loggfeilkode = 'ikke-funnet' | 'ikke-forseglet' | 'logg-skadet' | 'ukjent-noekkel';

export class Loggfeil extends Error {
  readonly kode: Loggfeilkode;
  constructor(kode: Loggfeilkode, tekst: string) {
    super(tekst);
    this.name = 'Loggfeil';
    this.kode = kode;
  }
}

const erPool = (t: Tilkobling): t is Pool => 'totalCount' in t;

/**
 * Runs `arbeid` in one READ COMMITTED transaction with the tenant set. READ COMMITTED on purpose: after waiting for
 * the sealing lock the next statement must see what the other sealer committed, and a long verification must not
 * hold one snapshot open.
 * @param tilkobling a pool, or a client that is not inside a transaction
 */
export async function iTransaksjon<T>(
  tilkobling: Tilkobling,
  virksomhet: string,
  arbeid: (client: ClientBase) => Promise<T>,
): Promise<T> {
  const laant: PoolClient | undefined = erPool(tilkobling) ? await tilkobling.connect() : undefined;
  const client = laant ?? (tilkobling as ClientBase);
  let oedelagt = false;
  // A lost connection also comes as an event, and without a listener that would end the process.
  const tapt = () => {
    oedelagt = true;
  };
  laant?.on('error', tapt);
  try {
    await client.query('begin isolation level read committed');
    try {
      // The pool's time limit is meant for people who wait; a pass over a large log takes longer.
      await client.query(
        `select set_config('felles.virksomhet', $1, true), set_config('timezone', 'UTC', true),
                set_config('statement_timeout', '0', true)`,
        [virksomhet],
      );
      const svar = await arbeid(client);
      await client.query('commit');
      return svar;
    } catch (feil) {
      await client.query('rollback').catch(tapt);
      throw feil;
    }
  } finally {
    laant?.off('error', tapt);
    laant?.release(oedelagt);
  }
}

export interface Hoderad {
  stoerrelse: string;
  rot: Buffer;
  tid: string;
  noekkel: string;
  signatur: Buffer;
}
export const HODE_KOLONNER = `"stoerrelse", "rot", ${tidTekst('"tid"')} as "tid", "noekkel", "signatur"`;
export const hodeAv = (rad: Hoderad): Hode => ({ ...rad, stoerrelse: Number(rad.stoerrelse) });

/** The newest head, or the one of exactly this size. */
export async function lesHode(
  client: ClientBase,
  virksomhet: string,
  stoerrelse?: number,
): Promise<Hode | undefined> {
  const { rows } = await client.query<Hoderad>(
    `select ${HODE_KOLONNER} from "logghode"
     where "virksomhet" = $1 and ($2::bigint is null or "stoerrelse" = $2) order by "stoerrelse" desc limit 1`,
    [virksomhet, stoerrelse ?? null],
  );
  return rows[0] && hodeAv(rows[0]);
}

export const nodenavn = (p: Nodeplass): string => `${p.nivaa}/${p.indeks}`;

/** The stored hashes of these subtrees, level 0 from "loggblad". A place that is missing is missing in the map. */
export async function lesNoder(
  client: ClientBase,
  virksomhet: string,
  plasser: readonly Nodeplass[],
): Promise<Map<string, Hash>> {
  const svar = new Map<string, Hash>();
  if (plasser.length === 0) return svar;
  const { rows } = await client.query<{ nivaa: number; indeks: string; hash: Buffer }>(
    `select p."nivaa", p."indeks", n."hash"
       from unnest($2::int[], $3::bigint[]) as p("nivaa", "indeks")
       join "loggnode" n on n."virksomhet" = $1 and n."nivaa" = p."nivaa" and n."indeks" = p."indeks"
     union all
     select 0, b."nr", b."hash"
       from unnest($4::bigint[]) as p("nr") join "loggblad" b on b."virksomhet" = $1 and b."nr" = p."nr"`,
    [
      virksomhet,
      plasser.filter((p) => p.nivaa > 0).map((p) => p.nivaa),
      plasser.filter((p) => p.nivaa > 0).map((p) => p.indeks),
      plasser.filter((p) => p.nivaa === 0).map((p) => p.indeks),
    ],
  );
  for (const r of rows) svar.set(nodenavn({ nivaa: r.nivaa, indeks: Number(r.indeks) }), r.hash);
  return svar;
}

/** Looks a subtree up; @throws Loggfeil 'logg-skadet' when the log has lost it. */
export const slaaOpp =
  (noder: ReadonlyMap<string, Hash>) =>
  (plass: Nodeplass): Hash => {
    const hash = noder.get(nodenavn(plass));
    if (hash === undefined) throw new Loggfeil('logg-skadet', `Loggen mangler node ${nodenavn(plass)}.`);
    return hash;
  };

export async function skrivNoder(
  client: ClientBase,
  virksomhet: string,
  noder: readonly Node[],
): Promise<void> {
  if (noder.length === 0) return;
  await client.query(
    `insert into "loggnode" ("virksomhet", "nivaa", "indeks", "hash")
     select $1, * from unnest($2::int[], $3::bigint[], $4::bytea[])`,
    [virksomhet, noder.map((n) => n.nivaa), noder.map((n) => n.indeks), noder.map((n) => n.hash)],
  );
}
