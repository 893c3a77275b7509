import type { Rolle } from '@felles/model';
import type pg from 'pg';
import { systemAktoer } from './aktoer.js';
import { sql } from './db/sql.js';
import { inTransaction } from './db/transaksjon.js';

/** What rows of `tilgang` add to what the roles give by themselves. They never take anything away. */
export interface Tilleggstilgang {
  /** Restrictions (M500) that do not hide. */
  readonly klareringer: readonly string[];
  /** `<verb> <table>`, e.g. `create mappe`. */
  readonly rettigheter: readonly string[];
}

interface Rad {
  readonly rolle: string;
  readonly kategori: string;
  readonly restriksjon: string | null;
  readonly les: boolean;
  readonly verb: readonly string[];
}

/** Tables that a category of access stands for (M501 ff, Tilgangskategori). */
const tabeller: Readonly<Record<string, readonly string[]>> = {
  A: ['arkivdel'],
  K: ['klasse'],
  M: ['mappe'],
  R: ['registrering'],
  D: ['dokumentbeskrivelse', 'dokumentobjekt'],
};

const levetid = 2_000;

const les = (pool: pg.Pool, virksomhet: string): Promise<readonly Rad[]> =>
  inTransaction(pool, systemAktoer(virksomhet), { readOnly: true }, async (db) => {
    // A row for one unit gives nothing in general; see docs/noark-restriksjoner.md.
    const rader = await db.query(
      sql`select "rolle", "tilgangskategori", "tilgangsrestriksjon", "les", "ny", "endre", "slett" from "tilgang" where "virksomhet" = ${virksomhet}::uuid and "referanseArkivenhet" is null limit 1000`,
    );
    return rader.map((r) => ({
      rolle: String(r.rolle),
      kategori: String(r.tilgangskategori),
      restriksjon: r.tilgangsrestriksjon === null ? null : String(r.tilgangsrestriksjon),
      les: r.les === true,
      verb: [
        ...(r.ny === true ? ['create'] : []),
        ...(r.endre === true ? ['update'] : []),
        ...(r.slett === true ? ['remove'] : []),
      ],
    }));
  });

/** Rows of `tilgang` by tenant, kept for a moment: they are asked for by every request. */
export const lagTilganger = (pool: pg.Pool) => {
  const husket = new Map<string, { readonly til: number; readonly rader: Promise<readonly Rad[]> }>();
  return async (virksomhet: string, roller: readonly Rolle[]): Promise<Tilleggstilgang> => {
    const naa = performance.now();
    let kjent = husket.get(virksomhet);
    if (!kjent || kjent.til <= naa) {
      kjent = { til: naa + levetid, rader: les(pool, virksomhet) };
      kjent.rader.catch(() => husket.delete(virksomhet));
      husket.set(virksomhet, kjent);
    }
    const mine = (await kjent.rader).filter((r) => roller.some((rolle) => rolle === r.rolle));
    return {
      klareringer: mine.flatMap((r) => (r.les && r.restriksjon !== null ? [r.restriksjon] : [])),
      rettigheter: mine.flatMap((r) =>
        r.verb.flatMap((verb) => (tabeller[r.kategori] ?? []).map((tabell) => `${verb} ${tabell}`)),
      ),
    };
  };
};
