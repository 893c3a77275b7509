import { loggInn } from './klient.js';
import { antallFeil, kjoerLast, type Maaling } from './last.js';
import { medSql, type Produkt } from './produkt.js';
import { medForbindelser, nyUuid } from './raarader.js';
import { medRessurser, type Ressurser } from './ressurser.js';
import { nyeSaker, nyJournalpost } from './sak.js';

export interface Varmsak {
  readonly produkt: Maaling;
  readonly ressurser: Ressurser;
  readonly raa: Maaling;
  readonly brudd: readonly string[];
}

export const skrivere = 32;

/** The least PostgreSQL can do: a row lock on the counter and one row, in one transaction and one trip. */
const raaNummer = async (produkt: Produkt, sekunder: number): Promise<Maaling> => {
  await medSql(produkt, async (db) => {
    await db.query(`create schema if not exists raa;
      drop table if exists raa.teller, raa.nummerert;
      create table raa.teller ("sak" uuid primary key, "siste" bigint not null);
      create table raa.nummerert ("id" uuid primary key, "sak" uuid not null, "nummer" bigint not null, "tittel" text not null);
      create unique index on raa.nummerert ("sak", "nummer")`);
  });
  const sak = nyUuid();
  const text = `with n as (update raa.teller set "siste" = "siste" + 1 where "sak" = $1 returning "siste")
    insert into raa.nummerert select $2::uuid, $1::uuid, n."siste", $3 from n`;
  return medForbindelser(produkt, skrivere, async (pool) => {
    await pool.query('insert into raa.teller values ($1, 0)', [sak]);
    return kjoerLast(skrivere, sekunder, async () => {
      await pool.query({ name: 'nummer', text, values: [sak, nyUuid(), 'Innspill til felles sak'] });
    });
  });
};

/** 32 writers to one case: every one gets a number, and the numbers are 1..n. */
export const maalVarmSak = async (produkt: Produkt, sekunder: number): Promise<Varmsak> => {
  const klient = await loggInn(produkt, 'arkivar@digut.example', skrivere);
  try {
    const [sak = ''] = await nyeSaker(klient, 1, 'Ytelse: én sak');
    const { svar, ressurser } = await medRessurser(produkt, () =>
      kjoerLast(skrivere, sekunder, () => nyJournalpost(klient, sak)),
    );
    const nummer = await medSql(produkt, async (db) => {
      const { rows } = await db.query<{ nummer: number | null }>(
        'select "journalpostnummer" as nummer from "registrering" where "mappe" = $1 order by 1',
        [sak],
      );
      return rows.map((r) => r.nummer);
    });
    const brudd: string[] = [];
    if (antallFeil(svar) > 0) brudd.push(`varm sak: ${JSON.stringify(svar.feil)}`);
    if (nummer.length !== svar.antall)
      brudd.push(`varm sak: ${svar.antall} svar med 201, men ${nummer.length} journalposter i saken`);
    const hull = nummer.findIndex((n, i) => n !== i + 1);
    if (hull >= 0) brudd.push(`varm sak: plass ${hull + 1} i saken har nummer ${nummer[hull]}`);
    return { produkt: svar, ressurser, raa: await raaNummer(produkt, sekunder / 2), brudd };
  } finally {
    klient.lukk();
  }
};
