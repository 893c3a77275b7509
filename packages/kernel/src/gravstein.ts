import type pg from 'pg';
import type { Aktoer } from './aktoer.js';
import { type Sql, sql } from './db/sql.js';
import { inTransaction } from './db/transaksjon.js';

/** What is left of an object that has been public: that it was, and until when. */
export interface Gravstein {
  readonly entitet: string;
  readonly systemID: string;
  /** ISO 8601 UTC. */
  readonly opprettetDato: string;
  readonly slettetDato: string;
}

export interface Gravsteinvalg {
  readonly systemID?: string;
  readonly entitet?: string;
  /** What cases are cited by. */
  readonly aar?: number;
  readonly nummer?: number;
  /** Moments, ISO 8601; both ends are in. */
  readonly slettetFra?: string | undefined;
  readonly slettetTil?: string | undefined;
  readonly opprettetFra?: string | undefined;
  readonly opprettetTil?: string | undefined;
  /** The page begins after this one, newest object first. */
  readonly etter?: string | undefined;
  readonly top: number;
}

/** Gravestones in the actor's tenant, newest object first. Anyone may know of them. */
export const hentGravsteiner = (
  pool: pg.Pool,
  aktoer: Aktoer,
  valg: Gravsteinvalg,
): Promise<readonly Gravstein[]> =>
  inTransaction(pool, aktoer, { readOnly: true }, async (db) => {
    const naar = (del: Sql, verdi: unknown): readonly Sql[] => (verdi === undefined ? [] : [del]);
    const hvor = sql.join(
      [
        sql`"virksomhet" = ${aktoer.virksomhet}::uuid`,
        ...naar(sql`"systemID" = ${valg.systemID ?? null}::uuid`, valg.systemID),
        ...naar(sql`"entitet" = ${valg.entitet ?? null}`, valg.entitet),
        ...naar(sql`"aar" = ${valg.aar ?? null}::integer`, valg.aar),
        ...naar(sql`"nummer" = ${valg.nummer ?? null}::integer`, valg.nummer),
        ...naar(sql`"slettetDato" >= ${valg.slettetFra ?? null}::timestamptz`, valg.slettetFra),
        ...naar(sql`"slettetDato" <= ${valg.slettetTil ?? null}::timestamptz`, valg.slettetTil),
        ...naar(sql`"opprettetDato" >= ${valg.opprettetFra ?? null}::timestamptz`, valg.opprettetFra),
        ...naar(sql`"opprettetDato" <= ${valg.opprettetTil ?? null}::timestamptz`, valg.opprettetTil),
        ...naar(sql`"systemID" < ${valg.etter ?? null}::uuid`, valg.etter),
      ],
      sql.raw(' and '),
    );
    const rader = await db.query(
      sql`select "entitet", "systemID", "opprettetDato", "slettetDato" from "gravstein" where ${hvor} order by "systemID" desc limit ${valg.top}`,
    );
    const tid = (v: unknown): string => (v instanceof Date ? v.toISOString() : String(v));
    return rader.map((r) => ({
      entitet: String(r.entitet),
      systemID: String(r.systemID),
      opprettetDato: tid(r.opprettetDato),
      slettetDato: tid(r.slettetDato),
    }));
  });
