import type pg from 'pg';
import type { Logger } from '../log.js';
import { byggEpost, type Epost, type Epostvalg } from './epost.js';
import { Innholdsfeil, lesMelding, lesMottaker, meldingstyper, mottakereAv } from './innhold.js';
import { type Sender, sendefeil } from './sender.js';
import type { Jobbtall } from './tall.js';
import { uuid7 } from './uuid.js';
import { iVirksomhet, spoerAlle } from './virksomhet.js';

/** Attempts before an e-mail is given up: with the waits below, a good eight hours. */
export const MAKS_FORSOEK = 10;
/** Seconds to wait after the nth failed attempt: 1 min, doubled each time, at most 6 h. */
export const ventetid = (forsoek: number): number => Math.min(60 * 2 ** (forsoek - 1), 6 * 3600);
/** Longer than any e-mail takes; a row whose sender died is free again after this. */
const LEIE = '15 minutes';

export interface Utboks {
  readonly pool: pg.Pool;
  readonly virksomheter: readonly string[];
  readonly sender: Sender;
  readonly avsender: Epostvalg['avsender'];
  readonly grunnadresse: string;
  /** Makes the address of an answer link in a tenant. */
  readonly svarlenke?: (virksomhet: string) => NonNullable<Epostvalg['svarlenke']>;
  readonly logg: Logger;
  readonly tall: Jobbtall;
  readonly signal: AbortSignal;
}

const typer = [...meldingstyper, 'epost'];

/**
 * Sends what is due in every tenant. A message to many becomes one row per recipient first, so that each e-mail has its
 * own attempts and its own Message-ID. A row is leased before it is sent and never held in an open transaction: two
 * processes never take the same row, and one that dies leaves it to be taken again.
 */
export const kjoerUtboks = async (u: Utboks): Promise<void> => {
  const forfalt = await spoerAlle<{ forfalt: boolean }>(
    u.pool,
    u.virksomheter,
    `select exists (select from "utboks" where "status" = 'venter' and "neste" <= now()
       and "type" in (${typer.map((t) => `'${t}'`).join(', ')})) as "forfalt"`,
  );
  for (const [virksomhet, [rad]] of forfalt) {
    if (!rad?.forfalt) continue;
    while (!u.signal.aborted && (await fordelEn(u, virksomhet)));
    for (;;) {
      if (u.signal.aborted) return;
      const utfall = await sendEn(u, virksomhet);
      if (utfall === 'tjeneren-svarer-ikke') return;
      if (utfall === 'ingen') break;
    }
  }
};

/** Counts what waits and what was given up. */
export const tellUtboks = async (u: Pick<Utboks, 'pool' | 'virksomheter' | 'tall'>): Promise<void> => {
  const svar = await spoerAlle<{ venter: number; feilet: number }>(
    u.pool,
    u.virksomheter,
    `select count(*) filter (where "status" = 'venter') as "venter",
            count(*) filter (where "status" = 'feilet') as "feilet" from "utboks" where "status" <> 'sendt'`,
  );
  const rader = [...svar.values()].flat();
  u.tall.utboksVenter = rader.reduce((sum, r) => sum + Number(r.venter), 0);
  u.tall.utboksFeilet = rader.reduce((sum, r) => sum + Number(r.feilet), 0);
};

interface Rad {
  readonly id: string;
  readonly type: string;
  readonly innhold: Readonly<Record<string, unknown>>;
}

/** Divides one message into e-mails in one transaction. Answers whether there was one. */
const fordelEn = (u: Utboks, virksomhet: string): Promise<boolean> =>
  iVirksomhet(u.pool, virksomhet, async (client) => {
    const { rows } = await client.query<Rad>(
      `select "id", "type", "innhold" from "utboks"
       where "virksomhet" = $1 and "status" = 'venter' and "neste" <= now() and "type" = any($2)
       order by "id" limit 1 for update skip locked`,
      [virksomhet, meldingstyper],
    );
    const rad = rows[0];
    if (!rad) return false;
    const sett = (status: string, feil: string | null) =>
      client.query(`update "utboks" set "status" = $3, "feil" = $4 where "virksomhet" = $1 and "id" = $2`, [
        virksomhet,
        rad.id,
        status,
        feil,
      ]);
    try {
      lesMelding(rad.type, rad.innhold);
      const mottakere = mottakereAv(rad.innhold);
      const { mottakere: _, ...melding } = rad.innhold;
      await client.query(
        `insert into "utboks" ("virksomhet", "id", "type", "innhold")
         select $1, i, 'epost', c from unnest($2::uuid[], $3::jsonb[]) as e(i, c)`,
        [
          virksomhet,
          mottakere.map(() => uuid7()),
          mottakere.map((mottaker) => JSON.stringify({ av: rad.id, type: rad.type, melding, mottaker })),
        ],
      );
      await sett('sendt', null);
      u.logg.info({ virksomhet, utboks: rad.id, type: rad.type, antall: mottakere.length }, 'utboks-fordelt');
    } catch (feil) {
      if (!(feil instanceof Innholdsfeil)) throw feil;
      await sett('feilet', feil.message);
      u.logg.error({ virksomhet, utboks: rad.id, type: rad.type, feil: feil.message }, 'utboks-ugyldig');
    }
    return true;
  });

interface Leid extends Rad {
  readonly forsoek: number;
  readonly opprettet: Date;
}

const lei = (u: Utboks, virksomhet: string): Promise<Leid | undefined> =>
  iVirksomhet(u.pool, virksomhet, async (client) => {
    const { rows } = await client.query<Leid>(
      `update "utboks" set "forsoek" = "forsoek" + 1, "neste" = now() + interval '${LEIE}'
       where "virksomhet" = $1 and "id" = (
         select "id" from "utboks" where "virksomhet" = $1 and "status" = 'venter' and "neste" <= now() and "type" = 'epost'
         order by "neste", "id" limit 1 for update skip locked)
       returning "id", "type", "innhold", "forsoek", "opprettet"`,
      [virksomhet],
    );
    return rows[0];
  });

/** Ends the lease. Does nothing when it ran out and another took the row. */
const avslutt = (
  u: Utboks,
  virksomhet: string,
  rad: Leid,
  status: string,
  vent: number,
  feil: string | null,
) =>
  iVirksomhet(u.pool, virksomhet, (client) =>
    client.query(
      `update "utboks" set "status" = $4, "neste" = now() + make_interval(secs => $5), "feil" = $6
       where "virksomhet" = $1 and "id" = $2 and "forsoek" = $3 and "status" = 'venter'`,
      [virksomhet, rad.id, rad.forsoek, status, vent, feil],
    ),
  );

const bygg = (u: Utboks, virksomhet: string, rad: Leid): Epost =>
  byggEpost(lesMelding(String(rad.innhold.type), rad.innhold.melding), lesMottaker(rad.innhold.mottaker), {
    id: rad.id,
    opprettet: rad.opprettet,
    avsender: u.avsender,
    grunnadresse: u.grunnadresse,
    ...(u.svarlenke ? { svarlenke: u.svarlenke(virksomhet) } : {}),
  });

const sendEn = async (
  u: Utboks,
  virksomhet: string,
): Promise<'ingen' | 'sendt' | 'feilet' | 'tjeneren-svarer-ikke'> => {
  const rad = await lei(u, virksomhet);
  if (!rad) return 'ingen';
  const sted = { virksomhet, utboks: rad.id, forsoek: rad.forsoek };
  const giOpp = async (feil: string): Promise<'feilet'> => {
    await avslutt(u, virksomhet, rad, 'feilet', 0, feil);
    u.logg.error({ ...sted, feil }, 'epost-gitt-opp');
    return 'feilet';
  };
  let epost: Epost;
  try {
    // One that ends the process each time is not tried for ever.
    if (rad.forsoek > MAKS_FORSOEK) return await giOpp('avbrutt under hvert forsøk');
    epost = bygg(u, virksomhet, rad);
  } catch (feil) {
    if (feil instanceof Innholdsfeil) return giOpp(feil.message);
    throw feil;
  }
  try {
    await u.sender.send(epost);
  } catch (feil) {
    const { tekst, tjeneren } = sendefeil(feil);
    if (rad.forsoek >= MAKS_FORSOEK) await giOpp(tekst);
    else {
      await avslutt(u, virksomhet, rad, 'venter', ventetid(rad.forsoek), tekst);
      u.logg.warn({ ...sted, feil: tekst, ventSekunder: ventetid(rad.forsoek) }, 'epost-proeves-igjen');
    }
    return tjeneren ? 'tjeneren-svarer-ikke' : 'feilet';
  }
  await avslutt(u, virksomhet, rad, 'sendt', 0, null);
  u.tall.sendt++;
  u.logg.info(sted, 'epost-sendt');
  return 'sendt';
};

/** Days that a row which has gone out is kept, so that it can be told when something was sent. */
const SENDT_BEHOLDES = 90;

/** Takes away what went out long ago. What waits or was given up stays until somebody deals with it. */
export const ryddUtboks = async (u: Pick<Utboks, 'pool' | 'virksomheter' | 'logg'>): Promise<void> => {
  const gamle = await spoerAlle<{ finnes: boolean }>(
    u.pool,
    u.virksomheter,
    `select exists (select from "utboks" where "status" = 'sendt' and "opprettet" < now() - interval '${SENDT_BEHOLDES} days') as "finnes"`,
  );
  for (const [virksomhet, [rad]] of gamle) {
    if (!rad?.finnes) continue;
    const { rowCount } = await iVirksomhet(u.pool, virksomhet, (client) =>
      client.query(
        `delete from "utboks" where "virksomhet" = $1 and "status" = 'sendt' and "opprettet" < now() - interval '${SENDT_BEHOLDES} days'`,
        [virksomhet],
      ),
    );
    u.logg.info({ virksomhet, antall: rowCount }, 'sendt-utboks-slettet');
  }
};
