import { FilFeil, type Fillager } from '@felles/kernel/files';
import { kanProevesIgjen, openTekstleser, type Tekstleser } from '@felles/kernel/filtekst';
import type pg from 'pg';
import type { Logger } from '../log.js';
import type { Jobbtall } from './tall.js';
import { ventetid } from './utboks.js';
import { iVirksomhet, spoerAlle } from './virksomhet.js';

/** Files taken at a time. They share one reading process, which no other tenant's files come into. */
const BOLK = 10;
/** Longer than a whole batch takes; a row whose reader died is free again after this. */
const LEIE = '15 minutes';
/** Readings of a file that takes too much time or memory, or ends its process. */
const MAKS_LESINGER = 3;
/** Attempts in all, for when it is the store that fails. */
const MAKS_FORSOEK = 10;

export interface Filtekst {
  readonly pool: pg.Pool;
  readonly filer: Fillager;
  readonly virksomheter: readonly string[];
  readonly logg: Logger;
  readonly tall: Jobbtall;
  readonly signal: AbortSignal;
}

interface Rad {
  readonly systemID: string;
  readonly forsoek: number;
  readonly sjekksum: string;
  readonly mimeType: string;
  readonly filstoerrelse: number;
}

/**
 * Reads the text of files that nobody has tried, the newest first, and makes it findable. The tenants take turns, a
 * batch each, so that a large import holds up no one else. Rows are leased, so several processes share them.
 */
export const kjoerFiltekst = async (f: Filtekst): Promise<void> => {
  const svar = await spoerAlle<{ forfalt: boolean }>(
    f.pool,
    f.virksomheter,
    `select exists (select from "tekstlesing" where "status" = 'venter' and "neste" <= now()) as "forfalt"`,
  );
  let koe = [...svar].filter(([, [rad]]) => rad?.forfalt).map(([virksomhet]) => virksomhet);
  while (koe.length > 0) {
    const flere: string[] = [];
    for (const virksomhet of koe) {
      if (f.signal.aborted) return;
      if ((await lesBolk(f, virksomhet)) === BOLK) flere.push(virksomhet);
    }
    koe = flere;
  }
};

/** Counts what waits. */
export const tellFiltekst = async (f: Pick<Filtekst, 'pool' | 'virksomheter' | 'tall'>): Promise<void> => {
  const svar = await spoerAlle<{ venter: number }>(
    f.pool,
    f.virksomheter,
    `select count(*) as "venter" from "tekstlesing" where "status" = 'venter'`,
  );
  f.tall.filtekstVenter = [...svar.values()].flat().reduce((sum, r) => sum + Number(r.venter), 0);
};

const lei = (f: Filtekst, virksomhet: string): Promise<readonly Rad[]> =>
  iVirksomhet(f.pool, virksomhet, async (client) => {
    const { rows } = await client.query<Rad>(
      `update "tekstlesing" t set "forsoek" = t."forsoek" + 1, "neste" = now() + interval '${LEIE}'
       from "dokumentobjekt" d
       where t."virksomhet" = $1 and t."systemID" = any(array(
           select "systemID" from "tekstlesing" where "virksomhet" = $1 and "status" = 'venter' and "neste" <= now()
           order by "systemID" desc limit ${BOLK} for update skip locked))
         and d."virksomhet" = t."virksomhet" and d."systemID" = t."systemID"
       returning t."systemID", t."forsoek", d."sjekksum", d."mimeType", d."filstoerrelse"`,
      [virksomhet],
    );
    return rows.toSorted((a, b) => (a.systemID < b.systemID ? 1 : -1));
  });

/** Rows that were taken and not tried wait again as if they had not been. */
const leverTilbake = (f: Filtekst, virksomhet: string, rader: readonly Rad[]) =>
  iVirksomhet(f.pool, virksomhet, (client) =>
    client.query(
      `update "tekstlesing" set "forsoek" = "forsoek" - 1, "neste" = now()
       where "virksomhet" = $1 and "systemID" = any($2) and "status" = 'venter'`,
      [virksomhet, rader.map((r) => r.systemID)],
    ),
  );

/** Answers how many were taken. Throws what the file store says when it is not about one file. */
const lesBolk = async (f: Filtekst, virksomhet: string): Promise<number> => {
  const rader = await lei(f, virksomhet);
  if (rader.length === 0) return 0;
  const leser = openTekstleser();
  const stopp = (): void => void leser.lukk();
  f.signal.addEventListener('abort', stopp);
  let neste = 0;
  try {
    for (const rad of rader) {
      if (f.signal.aborted) break;
      neste++;
      await lesEn(f, virksomhet, rad, leser);
      // Stopped in the middle: what was said of it was not about the file, and nothing was written.
      if (f.signal.aborted) neste--;
    }
  } finally {
    f.signal.removeEventListener('abort', stopp);
    await leser.lukk();
    if (neste < rader.length) await leverTilbake(f, virksomhet, rader.slice(neste));
  }
  return rader.length;
};

type Status = 'venter' | 'lest' | 'tom' | 'gitt-opp';
interface Utfall {
  readonly status: Status;
  readonly grunn?: string | undefined;
  readonly tekst?: string;
  /** Of the store, when it is away. */
  readonly feil?: unknown;
}

const lesEn = async (f: Filtekst, virksomhet: string, rad: Rad, leser: Tekstleser): Promise<void> => {
  const utfall = await proev(f, virksomhet, rad, leser);
  if (f.signal.aborted) return;
  const { status, grunn } = utfall;
  if (!(await lagre(f, virksomhet, rad, utfall))) return;
  if (status !== 'venter') f.tall.filtekst[status]++;
  const sted = { virksomhet, dokumentobjekt: rad.systemID, forsoek: rad.forsoek };
  if (grunn !== undefined) f.logg.warn({ ...sted, status, grunn }, 'filtekst-ikke-lest');
  if (utfall.feil !== undefined) throw utfall.feil;
};

const proev = async (f: Filtekst, virksomhet: string, rad: Rad, leser: Tekstleser): Promise<Utfall> => {
  // One that ends this process each time is not tried for ever.
  if (rad.forsoek > MAKS_FORSOEK) return { status: 'gitt-opp', grunn: 'avbrutt' };
  try {
    const { tekst, grunn } = await leser.les({
      mimeType: rad.mimeType,
      filstoerrelse: Number(rad.filstoerrelse),
      aapne: async () => (await f.filer.les(virksomhet, rad.sjekksum)).stroem,
    });
    if (tekst !== '') return { status: 'lest', grunn, tekst };
    if (grunn === undefined) return { status: 'tom' };
    return {
      status: kanProevesIgjen(grunn) && rad.forsoek < MAKS_LESINGER ? 'venter' : 'gitt-opp',
      grunn,
    };
  } catch (feil) {
    if (feil instanceof FilFeil && feil.kode === 'mangler') return { status: 'gitt-opp', grunn: 'mangler' };
    return { status: rad.forsoek < MAKS_FORSOEK ? 'venter' : 'gitt-opp', grunn: 'lager', feil };
  }
};

/** PostgreSQL's program_limit_exceeded: more different words than one tsvector holds. */
const FOR_MANGE_ORD = '54000';

/** Writes what came of it, unless the row is no longer ours or the file is another. Answers whether it was written. */
const lagre = async (f: Filtekst, virksomhet: string, rad: Rad, utfall: Utfall): Promise<boolean> => {
  const { status, grunn = null } = utfall;
  for (let tekst = utfall.tekst ?? ''; ; tekst = tekst.slice(0, tekst.length / 2).toWellFormed())
    try {
      return await iVirksomhet(f.pool, virksomhet, async (client) => {
        // Held first, in the order of one who deletes it.
        const { rowCount } = await client.query(
          `select 1 from "dokumentobjekt" where "virksomhet" = $1 and "systemID" = $2 and "sjekksum" = $3
             and "referanseDokumentfil" is not null for key share`,
          [virksomhet, rad.systemID, rad.sjekksum],
        );
        if (rowCount !== 1) return false;
        const { rows } = await client.query(
          `with t as (
             update "tekstlesing" set "status" = $4, "grunn" = $5, "neste" = now() + make_interval(secs => $6)
             where "virksomhet" = $1 and "systemID" = $2 and "forsoek" = $3 and "status" = 'venter'
             returning "virksomhet", "systemID"),
           s as (
             insert into "dokumentobjekt_tekst" ("virksomhet", "systemID", "soek")
             select "virksomhet", "systemID", to_tsvector('norwegian', $7) from t where $7 <> '' on conflict do nothing)
           select 1 from t`,
          [virksomhet, rad.systemID, rad.forsoek, status, grunn, ventetid(rad.forsoek), tekst],
        );
        return rows.length === 1;
      });
    } catch (feil) {
      if ((feil as { code?: unknown }).code !== FOR_MANGE_ORD || tekst.length < 1_000) throw feil;
    }
};
