import { join } from 'node:path';
import type { Fillager } from '@felles/kernel/files';
import type pg from 'pg';
import type { Logger } from '../log.js';
import { openKarantene } from './karantene.js';
import { iVirksomhet, spoerAlle } from './virksomhet.js';

const TIME = 3_600_000;
const DOEGN = 24 * TIME;
/** Tenants' checksums remembered at a time, so that a sweep cannot fill the memory; the rest wait for the next. */
const MAKS_KANDIDATER = 50_000;
const SIDE = 1000;

export interface Rydder {
  readonly pool: pg.Pool;
  readonly filer: Fillager;
  readonly datamappe: string;
  readonly logg: Logger;
  /** The clock that transfers in parts expire by. */
  readonly klokke: () => Date;
  /** How long bytes must have been seen without an owner before they leave the store. Default one hour. */
  readonly ventetid?: number;
}

/**
 * Removes what was begun and left: uploads nobody used within a day, transfers in parts that have expired, bytes that no record, upload or event knows, and
 * what interrupted transfers left behind. Bytes that the log says were archived are never removed here, whatever the
 * tables say now, unless it also says that they went by kassasjon or controlled deletion. One object per process: it remembers what it has seen without an owner.
 */
export const openRydding = (r: Rydder) => {
  const karantene = openKarantene(join(r.datamappe, 'karantene'), r.filer);
  const ventetid = r.ventetid ?? TIME;
  const kandidater = new Map<string, Map<string, number>>();
  let sistSveip = 0;
  let antallKandidater = 0;

  const meldKandidater = (virksomhet: string, sjekksummer: readonly string[]): void => {
    const egne = kandidater.get(virksomhet) ?? new Map<string, number>();
    kandidater.set(virksomhet, egne);
    for (const s of sjekksummer) {
      if (egne.has(s) || antallKandidater >= MAKS_KANDIDATER) continue;
      egne.set(s, Date.now());
      antallKandidater++;
    }
  };
  const glem = (virksomhet: string, sjekksum: string): void => {
    if (kandidater.get(virksomhet)?.delete(sjekksum)) antallKandidater--;
  };

  const utenEier = (
    virksomhet: string,
    sjekksummer: readonly string[],
    ogLoggen: boolean,
  ): Promise<string[]> =>
    iVirksomhet(r.pool, virksomhet, async (client) => {
      // A pass over a large log takes longer than the pool lets people wait.
      await client.query(`set local statement_timeout = 0`);
      const logg = ogLoggen
        ? `and not exists (select from "hendelse" h where h."virksomhet" = $1 and h."entitet" = 'dokumentobjekt'
             and lower(h."etter" ->> 'sjekksum') = s and not exists (select from "hendelse" b where b."virksomhet" = $1
               and b."objekt" = h."objekt" and b."hva" = 'slettet' and b."handling" in ('kassasjon', 'sletting')))`
        : '';
      const { rows } = await client.query<{ s: string }>(
        `select s from unnest($2::text[]) as u(s)
         where not exists (select from "dokumentobjekt" d where d."virksomhet" = $1 and lower(d."sjekksum") = s)
           and not exists (select from "opplasting" o where o."virksomhet" = $1 and lower(o."sjekksum") = s) ${logg}`,
        [virksomhet, sjekksummer],
      );
      return rows.map((rad) => rad.s);
    });

  const forlatteOpplastinger = async (virksomheter: readonly string[]): Promise<void> => {
    const gamle = await spoerAlle<{ finnes: boolean }>(
      r.pool,
      virksomheter,
      `select exists (select from "opplasting" where "opprettet" < now() - interval '24 hours') as "finnes"`,
    );
    for (const [virksomhet, [rad]] of gamle) {
      if (!rad?.finnes) continue;
      const slettet = await iVirksomhet(
        r.pool,
        virksomhet,
        async (client) =>
          (
            await client.query<{ sjekksum: string; svarerFor: string | null }>(
              `delete from "opplasting" where "virksomhet" = $1 and "opprettet" < now() - interval '24 hours' returning "sjekksum", "svarerFor"`,
              [virksomhet],
            )
          ).rows,
      );
      meldKandidater(
        virksomhet,
        slettet.map((o) => o.sjekksum.toLowerCase()),
      );
      // What came by answer link is named by the question it was for: a link that sends and never answers is seen.
      const svarlenker = [...new Set(slettet.flatMap((o) => o.svarerFor ?? []))];
      r.logg.info(
        { virksomhet, antall: slettet.length, ...(svarlenker.length > 0 ? { svarlenker } : {}) },
        'forlatte-opplastinger-slettet',
      );
    }
  };

  const utloepteOverfoeringer = async (
    virksomheter: readonly string[],
    signal: AbortSignal,
  ): Promise<void> => {
    const naa = r.klokke().toISOString();
    for (const virksomhet of virksomheter) {
      if (signal.aborted) return;
      const deler: string[] = [];
      for await (const overfoering of r.filer.deler.list(virksomhet)) deler.push(overfoering);
      // A row is there before its first byte, and no byte comes after its row is gone: what has none is left behind.
      const { utloept, igang } = await iVirksomhet(r.pool, virksomhet, async (client) => ({
        utloept: await client.query(
          'delete from "overfoering" where "virksomhet" = $1 and "utloeper" <= $2',
          [virksomhet, naa],
        ),
        igang: await client.query<{ id: string }>(
          'select "id" from "overfoering" where "virksomhet" = $1 and "resultat" is null and "id" = any($2::uuid[])',
          [virksomhet, deler],
        ),
      }));
      const venter = new Set(igang.rows.map((rad) => rad.id));
      let slettet = 0;
      for (const overfoering of deler)
        if (!venter.has(overfoering) && (await r.filer.deler.slett(virksomhet, overfoering))) slettet++;
      if ((utloept.rowCount ?? 0) > 0 || slettet > 0)
        r.logg.info(
          { virksomhet, antall: utloept.rowCount, filer: slettet },
          'utloepte-overfoeringer-slettet',
        );
    }
  };

  /** Goes through the whole store once a day for bytes whose transaction never committed. */
  const sveip = async (virksomheter: readonly string[], signal: AbortSignal): Promise<void> => {
    for (const virksomhet of virksomheter) {
      let side: string[] = [];
      const proev = async (): Promise<void> => {
        if (side.length > 0) meldKandidater(virksomhet, await utenEier(virksomhet, side, false));
        side = [];
      };
      for await (const sjekksum of r.filer.list(virksomhet)) {
        if (signal.aborted) return;
        side.push(sjekksum);
        if (side.length >= SIDE) await proev();
      }
      await proev();
    }
    sistSveip = Date.now();
  };

  const fjernKandidater = async (virksomhet: string): Promise<void> => {
    const moden = [...(kandidater.get(virksomhet) ?? [])]
      .filter(([, sett]) => Date.now() - sett >= ventetid)
      .map(([s]) => s);
    for (let i = 0; i < moden.length; i += SIDE) {
      const side = moden.slice(i, i + SIDE);
      const fri = new Set(await utenEier(virksomhet, side, true));
      for (const sjekksum of side) {
        glem(virksomhet, sjekksum);
        if (!fri.has(sjekksum) || !(await karantene.legg(virksomhet, sjekksum))) continue;
        r.logg.info({ virksomhet, sjekksum }, 'fil-uten-eier-fjernet');
        await seOver(virksomhet, [sjekksum]);
      }
    }
  };

  /** Puts back what has got an owner after all. Answers what still has none. */
  const seOver = async (virksomhet: string, sjekksummer: readonly string[]): Promise<ReadonlySet<string>> => {
    const fri = new Set(await utenEier(virksomhet, sjekksummer, true));
    for (const sjekksum of sjekksummer) {
      if (fri.has(sjekksum)) continue;
      await karantene.tilbake(virksomhet, sjekksum);
      await karantene.slett(virksomhet, sjekksum);
      r.logg.warn({ virksomhet, sjekksum }, 'fil-lagt-tilbake');
    }
    return fri;
  };

  const toemKarantene = async (virksomhet: string): Promise<void> => {
    const innhold = await karantene.innhold(virksomhet);
    if (innhold.length === 0) return;
    const fri = await seOver(
      virksomhet,
      innhold.map((k) => k.sjekksum),
    );
    for (const k of innhold)
      if (fri.has(k.sjekksum) && k.alderMs >= DOEGN) await karantene.slett(virksomhet, k.sjekksum);
  };

  return async (
    virksomheter: readonly string[],
    valg: { readonly alt?: boolean; readonly signal: AbortSignal },
  ): Promise<void> => {
    await forlatteOpplastinger(virksomheter);
    await utloepteOverfoeringer(virksomheter, valg.signal);
    if (valg.alt === true || Date.now() - sistSveip >= DOEGN) await sveip(virksomheter, valg.signal);
    for (const virksomhet of virksomheter) {
      if (valg.signal.aborted) return;
      await toemKarantene(virksomhet);
      await fjernKandidater(virksomhet);
    }
    const rester = await r.filer.rydd({ eldreEnnMs: DOEGN });
    if (rester > 0) r.logg.info({ antall: rester }, 'avbrutte-overfoeringer-fjernet');
  };
};
