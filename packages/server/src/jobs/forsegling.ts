import {
  forseglAlt,
  type HodeJson,
  Loggfeil,
  lagKonsistensbevis,
  type Signeringsnoekkel,
} from '@felles/kernel/log';
import type pg from 'pg';
import type { Logger } from '../log.js';
import { hodemappe, leggTilHode, lesHoder } from './hoder.js';
import type { Jobbtall } from './tall.js';
import { spoerAlle } from './virksomhet.js';

// An event gets its id a moment before its row commits. Almost all are found within SMALT; what a long transaction wrote
// is found by the wider looks. See forsegl() for what a look costs.
const SMALT = 15_000;
const BREDT = 600_000;
const MINUTT = 60_000;
const TIME = 3_600_000;
/** A tenant's heads are written outside the database at most this often, so that the file stays readable for years. */
const MELLOM_HODER = MINUTT;

export interface Forsegler {
  readonly pool: pg.Pool;
  readonly noekkel: Signeringsnoekkel;
  readonly datamappe: string;
  readonly logg: Logger;
  readonly tall: Jobbtall;
}

interface Ute {
  /** The newest head in the tenant's file. */
  hode: HodeJson | undefined;
  /** Size of the sealed log that is not in the file yet. */
  venter: number | undefined;
  skrevet: number;
}

const startId = (vindu: number): string => {
  const hex = Math.max(0, Date.now() - vindu)
    .toString(16)
    .padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-0000-0000-000000000000`;
};

/** Where the database writes next. Unchanged since before the last look: nothing has been committed since. */
const skriveposisjon = async (pool: pg.Pool): Promise<string> => {
  const { rows } = await pool.query<{ lsn: string }>('select pg_current_wal_insert_lsn()::text as "lsn"');
  return rows[0]?.lsn ?? '';
};

/** Seals new events and keeps the heads outside the database. One object per process: it remembers what is written. */
export const openForsegling = (f: Forsegler) => {
  const mappe = hodemappe(f.datamappe);
  const ute = new Map<string, Ute>();
  let sistBredt = 0;
  let sistAlt = 0;
  let sistLsn = '';

  const uteFor = async (virksomhet: string): Promise<Ute> => {
    const kjent = ute.get(virksomhet);
    if (kjent) return kjent;
    const { hoder } = await lesHoder(mappe, virksomhet);
    const ny: Ute = { hode: hoder.at(-1), venter: undefined, skrevet: 0 };
    ute.set(virksomhet, ny);
    return ny;
  };

  /** The newest head, proved to continue the one we kept. Throws Loggfeil when it does not. */
  const nyesteHode = async (virksomhet: string, kjent: HodeJson | undefined, stoerrelse: number) => {
    if (kjent !== undefined && kjent.noekkel === f.noekkel.id) {
      const bevis = await lagKonsistensbevis(f.pool, virksomhet, kjent.stoerrelse, f.noekkel);
      if (bevis.fra.rot !== kjent.rot)
        throw new Loggfeil('logg-skadet', 'Loggen stemmer ikke med hodet som er tatt vare på utenfor den.');
      return bevis.til;
    }
    // The first head, or the first by a new key: there is nothing of this key to continue.
    return (await lagKonsistensbevis(f.pool, virksomhet, stoerrelse, f.noekkel)).til;
  };

  const skrivHode = async (virksomhet: string, u: Ute, stoerrelse: number): Promise<void> => {
    u.skrevet = Date.now();
    try {
      const hode = await nyesteHode(virksomhet, u.hode, stoerrelse);
      if (hode.stoerrelse !== u.hode?.stoerrelse) await leggTilHode(mappe, virksomhet, hode);
      u.hode = hode;
      u.venter = undefined;
    } catch (feil) {
      if (!(feil instanceof Loggfeil)) throw feil;
      // Another process may have sealed with the key of yesterday; the next event gives a head by ours.
      if (feil.kode === 'ukjent-noekkel') return;
      f.tall.loggavvik++;
      f.logg.error(
        { virksomhet, kode: feil.kode, kjent: u.hode?.stoerrelse, stoerrelse },
        'logg-stemmer-ikke-med-hode',
      );
    }
  };

  const forseglEn = async (virksomhet: string, vindu: number | undefined): Promise<void> => {
    const { nye, stoerrelse } = await forseglAlt(
      f.pool,
      virksomhet,
      f.noekkel,
      vindu === undefined ? {} : { vindu },
    );
    f.tall.forseglet += nye;
    const u = await uteFor(virksomhet);
    if (stoerrelse === 0 && u.hode === undefined) return;
    // The hourly pass looks even when the size is the same: that is how a log cut off and grown again shows.
    if (vindu === undefined || u.hode?.stoerrelse !== stoerrelse) u.venter = stoerrelse;
  };

  const skrivVentende = async (alle: boolean): Promise<void> => {
    for (const [virksomhet, u] of ute)
      if (u.venter !== undefined && (alle || Date.now() - u.skrevet >= MELLOM_HODER))
        await skrivHode(virksomhet, u, u.venter);
  };

  return {
    /** One look: every second over the newest events, every minute wider, every hour over all. */
    runde: async (
      virksomheter: readonly string[],
      valg: { readonly alt?: boolean; readonly signal: AbortSignal },
    ) => {
      const naa = Date.now();
      const alt = valg.alt === true || naa - sistAlt >= TIME;
      const vindu = alt ? undefined : naa - sistBredt >= MINUTT ? BREDT : SMALT;
      const lsn = await skriveposisjon(f.pool);
      if (vindu === SMALT && lsn === sistLsn) {
        await skrivVentende(false);
        return;
      }
      sistLsn = lsn;
      const antall = new Map<string, number>();
      if (vindu !== undefined) {
        const svar = await spoerAlle<{ n: number }>(
          f.pool,
          virksomheter,
          `select count(*) as "n" from (select from "hendelse" h where h."id" > '${startId(vindu)}' and not exists
             (select from "loggblad" b where b."virksomhet" = h."virksomhet" and b."hendelse" = h."id") limit 10000) s`,
        );
        for (const [v, [rad]] of svar) antall.set(v, Number(rad?.n ?? 0));
      }
      f.tall.uforseglet = [...antall.values()].reduce((sum, n) => sum + n, 0);
      for (const virksomhet of virksomheter) {
        if (valg.signal.aborted) return;
        if (alt || (antall.get(virksomhet) ?? 0) > 0)
          await forseglEn(virksomhet, vindu).catch((feil: unknown) => {
            // One tenant's broken log must not leave the others unsealed.
            if (!(feil instanceof Loggfeil)) throw feil;
            f.tall.loggavvik++;
            f.logg.error({ virksomhet, kode: feil.kode }, 'logg-kan-ikke-forsegles');
          });
      }
      if (alt) sistAlt = naa;
      if (vindu !== SMALT) sistBredt = naa;
      await skrivVentende(valg.alt === true);
    },
    /** Writes the heads that wait for their minute. */
    avslutt: () => skrivVentende(true),
  };
};
