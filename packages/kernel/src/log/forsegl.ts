import type { ClientBase } from 'pg';
import { bladAv, HENDELSE_KOLONNER, type Hendelserad, hashAvBlad, tidTekst } from './blad.js';
import { type Signeringsnoekkel, signerHode, verifiserHode } from './hode.js';
import { iTransaksjon, Loggfeil, lesHode, lesNoder, skrivNoder, slaaOpp, type Tilkobling } from './lager.js';
import { dekning, Kant, likeHasher, type Node } from './merkle.js';

export interface Forseglingsvalg {
  /** The most events one transaction seals. Default 2 000. */
  readonly batch?: number;
  /**
   * Look only at events whose id (UUID version 7) is younger than this many milliseconds. Without it every event is
   * looked at, which costs a pass over the tenant's whole log: right once an hour, too dear every few seconds.
   * An event from a longer transaction than this waits for the next run without `vindu`.
   */
  readonly vindu?: number;
}
export interface Forsegling {
  /** Events sealed now */
  readonly nye: number;
  /** Events sealed in all: the size of the tree */
  readonly stoerrelse: number;
}

/**
 * Seals at most one batch of the tenant's unsealed events: gives them the next numbers (from 0, dense), appends them
 * to the tree and signs the new head. One transaction, so a crash leaves either all of it or nothing. An advisory
 * lock per tenant makes sealers take turns: the log cannot fork. Nothing to seal writes nothing.
 *
 * Numbers follow the order of sealing, so an event that commits late simply gets a later number.
 * @throws Loggfeil 'logg-skadet' when the stored tree does not carry its own last head; it is never built further on
 */
export async function forsegl(
  tilkobling: Tilkobling,
  virksomhet: string,
  noekkel: Signeringsnoekkel,
  valg: Forseglingsvalg = {},
): Promise<Forsegling> {
  const { nye, stoerrelse } = await forseglEtter(tilkobling, virksomhet, noekkel, valg, startId(valg));
  return { nye, stoerrelse };
}

/**
 * Seals batch after batch, each in its own transaction, to the end of what was there. Goes through the ids once;
 * an event that commits behind it waits for the next run.
 */
export async function forseglAlt(
  tilkobling: Tilkobling,
  virksomhet: string,
  noekkel: Signeringsnoekkel,
  valg: Forseglingsvalg = {},
): Promise<Forsegling> {
  let nye = 0;
  for (let etter = startId(valg); ; ) {
    const runde = await forseglEtter(tilkobling, virksomhet, noekkel, valg, etter);
    nye += runde.nye;
    // A batch that was not full was the end; under steady writing an empty one would never come.
    if (runde.siste === null || runde.nye < (valg.batch ?? 2000))
      return { nye, stoerrelse: runde.stoerrelse };
    etter = runde.siste;
  }
}

function forseglEtter(
  tilkobling: Tilkobling,
  virksomhet: string,
  noekkel: Signeringsnoekkel,
  valg: Forseglingsvalg,
  etter: string,
): Promise<Forsegling & { readonly siste: string | null }> {
  return iTransaksjon(tilkobling, virksomhet, async (client) => {
    await client.query(`select pg_advisory_xact_lock(hashtextextended('felles.logg.' || $1::text, 0))`, [
      virksomhet,
    ]);
    const kant = await lesKant(client, virksomhet, noekkel);
    const rader = await lesUforseglede(client, virksomhet, etter, valg.batch ?? 2000);
    const siste = rader.at(-1)?.id ?? null;
    if (siste === null) return { nye: 0, stoerrelse: kant.stoerrelse, siste };

    const start = kant.stoerrelse;
    const hasher = rader.map((rad) => hashAvBlad(bladAv(rad)));
    const noder: Node[] = hasher.flatMap((hash) => kant.leggTil(hash));
    await client.query(
      `insert into "loggblad" ("virksomhet", "nr", "hendelse", "hash")
       select $1, $2::bigint + n - 1, h, b from unnest($3::uuid[], $4::bytea[]) with ordinality as u(h, b, n)`,
      [virksomhet, start, rader.map((r) => r.id), hasher],
    );
    await skrivNoder(client, virksomhet, noder);
    await skrivHode(client, virksomhet, kant, noekkel);
    return { nye: rader.length, stoerrelse: kant.stoerrelse, siste };
  });
}

async function lesKant(client: ClientBase, virksomhet: string, noekkel: Signeringsnoekkel): Promise<Kant> {
  const hode = await lesHode(client, virksomhet);
  const stoerrelse = hode?.stoerrelse ?? 0;
  const plasser = dekning(0, stoerrelse);
  const kant = new Kant(stoerrelse, plasser.map(slaaOpp(await lesNoder(client, virksomhet, plasser))));
  // A head by an earlier key cannot be checked here; verifiserLogg does that with the earlier public key.
  const falsk = hode?.noekkel === noekkel.id && !verifiserHode(virksomhet, hode, noekkel);
  if (falsk || (hode !== undefined && !likeHasher(kant.rot(), hode.rot))) {
    throw new Loggfeil(
      'logg-skadet',
      `Loggtreet stemmer ikke med siste signerte hode (${stoerrelse} hendelser).`,
    );
  }
  return kant;
}

async function lesUforseglede(
  client: ClientBase,
  virksomhet: string,
  etter: string,
  antall: number,
): Promise<Hendelserad[]> {
  const { rows } = await client.query<Hendelserad>(
    `select ${HENDELSE_KOLONNER} from "hendelse" h
     where h."virksomhet" = $1 and h."id" > $2
       and not exists (select from "loggblad" b where b."virksomhet" = $1 and b."hendelse" = h."id")
     order by h."id" limit $3`,
    [virksomhet, etter, antall],
  );
  return rows;
}

/** A UUID below every version 7 id of the window; below all ids when there is no window. */
function startId({ vindu }: Forseglingsvalg): string {
  const ms = vindu === undefined ? 0 : Math.max(0, Math.floor(Date.now() - vindu));
  const hex = ms.toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-0000-0000-000000000000`;
}

async function skrivHode(
  client: ClientBase,
  virksomhet: string,
  kant: Kant,
  noekkel: Signeringsnoekkel,
): Promise<void> {
  const { rows } = await client.query<{ tid: string }>(`select ${tidTekst('clock_timestamp()')} as "tid"`);
  const tid = rows[0]?.tid ?? '';
  const hode = signerHode(virksomhet, { stoerrelse: kant.stoerrelse, rot: kant.rot(), tid }, noekkel);
  await client.query(
    `insert into "logghode" ("virksomhet", "stoerrelse", "rot", "tid", "noekkel", "signatur")
     values ($1, $2, $3, $4, $5, $6)`,
    [virksomhet, hode.stoerrelse, hode.rot, hode.tid, hode.noekkel, hode.signatur],
  );
}
