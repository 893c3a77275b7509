import type { Filrad } from '@felles/kernel/files';
import type pg from 'pg';
import { iVirksomhet } from './virksomhet.js';

/**
 * Every document file of the tenant as the database has it, a page at a time, in order of systemID; `objekt` is the
 * systemID of the dokumentobjekt. One that only announces a checksum and has no file yet is left out.
 */
export async function* filrader(pool: pg.Pool, virksomhet: string, side = 500): AsyncGenerator<Filrad> {
  for (let fra: string | null = null; ; ) {
    const rader: readonly { systemID: string; sjekksum: string; filstoerrelse: number }[] = await iVirksomhet(
      pool,
      virksomhet,
      async (client) =>
        (
          await client.query(
            `select "systemID", "sjekksum", "filstoerrelse" from "dokumentobjekt"
             where "virksomhet" = $1 and ($2::uuid is null or "systemID" > $2)
               and "sjekksum" is not null and "referanseDokumentfil" is not null
             order by "systemID" limit $3`,
            [virksomhet, fra, side],
          )
        ).rows,
    );
    for (const r of rader)
      yield { virksomhet, objekt: r.systemID, sjekksum: r.sjekksum, filstoerrelse: Number(r.filstoerrelse) };
    fra = rader.at(-1)?.systemID ?? null;
    if (fra === null) return;
  }
}
