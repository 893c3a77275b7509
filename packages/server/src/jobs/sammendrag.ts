import type { Register } from '@felles/kernel/db';
import type pg from 'pg';
import type { Logger } from '../log.js';
import { uuid7 } from './uuid.js';
import { iVirksomhet, spoerAlle } from './virksomhet.js';

const LINJER = 30;
const DOEGN = 86_400_000;

const norsk = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  hour12: false,
});
const stilling = (tid: Date): { readonly dag: string; readonly time: number } => {
  const [dag = '', time = '0'] = norsk.format(tid).split(' ');
  return { dag, time: Number(time) };
};

/**
 * Whether a user's unread notices go out now. Daily: once each Norwegian day, from seven in the morning. Weekly: on a
 * Monday, or when a week has passed without one. Pure.
 */
export const skalSendes = (valg: string, sist: Date | undefined, naa: Date): boolean => {
  if (valg === 'aldri') return false;
  if (valg === 'straks') return true;
  const { dag, time } = stilling(naa);
  if (time < 7) return false;
  if (sist && stilling(sist).dag >= dag) return false;
  if (valg !== 'ukentlig') return true;
  const mandag = new Date(`${dag}T12:00:00Z`).getUTCDay() === 1;
  return mandag || (sist !== undefined && naa.getTime() - sist.getTime() > 7 * DOEGN);
};

export interface Sammendragsjobb {
  readonly pool: pg.Pool;
  readonly register: Pick<Register, 'brukereI'>;
  readonly virksomheter: readonly string[];
  /** The product's clock. */
  readonly naa: Date;
  readonly logg: Logger;
  readonly signal: AbortSignal;
}

interface Kandidat {
  readonly bruker: string;
  readonly epostvarsel: string;
  /** Null: none chosen. */
  readonly spraak: string | null;
  readonly sistSendt: Date | null;
}

const sendTil = (
  j: Sammendragsjobb,
  virksomhet: string,
  bruker: string,
  til: { readonly epost: string; readonly navn: string; readonly spraak: string | null },
) =>
  iVirksomhet(j.pool, virksomhet, async (client) => {
    // Each notice goes into one e-mail: it is marked in the transaction that writes it.
    const { rows } = await client.query<{ type: string; tekst: string }>(
      `update "varsel" set "epost" = $3 where "virksomhet" = $1 and "bruker" = $2 and "lest" is null and "epost" is null
       returning "type", "tekst", "opprettet"`,
      [virksomhet, bruker, j.naa],
    );
    if (rows.length === 0) return false;
    const innhold = {
      antall: rows.length,
      linjer: rows.slice(0, LINJER).map((r) => ({ type: r.type, tittel: r.tekst })),
      mottakere: [til],
    };
    await client.query(
      `insert into "utboks" ("virksomhet", "id", "type", "innhold") values ($1, $2, 'sammendrag', $3)`,
      [virksomhet, uuid7(), JSON.stringify(innhold)],
    );
    await client.query(
      `insert into "brukervalg" ("virksomhet", "bruker", "sistSendt") values ($1, $2, $3)
       on conflict ("virksomhet", "bruker") do update set "sistSendt" = excluded."sistSendt"`,
      [virksomhet, bruker, j.naa],
    );
    return true;
  });

/** Writes the e-mails with unread notices that are due, by what each user has chosen. */
export const kjoerSammendrag = async (j: Sammendragsjobb): Promise<void> => {
  const kandidater = await spoerAlle<Kandidat>(
    j.pool,
    j.virksomheter,
    `select v."bruker", coalesce(b."epostvarsel", 'daglig') as "epostvarsel", b."spraak", b."sistSendt"
     from (select distinct "virksomhet", "bruker" from "varsel" where "lest" is null and "epost" is null) v
     left join "brukervalg" b on b."virksomhet" = v."virksomhet" and b."bruker" = v."bruker"`,
  );
  for (const [virksomhet, rader] of kandidater) {
    const klare = rader.filter((r) => skalSendes(r.epostvarsel, r.sistSendt ?? undefined, j.naa));
    if (klare.length === 0) continue;
    const brukere = await j.register.brukereI(
      virksomhet,
      klare.map((k) => k.bruker),
    );
    let antall = 0;
    for (const b of brukere) {
      if (j.signal.aborted) return;
      const spraak = klare.find((k) => k.bruker === b.bruker)?.spraak ?? null;
      if (await sendTil(j, virksomhet, b.bruker, { epost: b.epost, navn: b.navn, spraak })) antall++;
    }
    if (antall > 0) j.logg.info({ virksomhet, antall }, 'varselsammendrag-skrevet');
  }
};
