import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { kjoerLast, type Maaling } from './last.js';
import { medSql, type Produkt } from './produkt.js';

/** The server takes sixty connections, of which the product holds up to twenty. */
export const flestForbindelser = 32;

/** Rows that one piece of the product's work left behind, to be written again without the product. */
export interface Radmal {
  readonly tabeller: readonly {
    readonly navn: string;
    readonly kolonner: readonly string[];
    readonly verdier: readonly string[];
    /** Columns that tell one row from another, and get a new UUID each time. */
    readonly noekler: readonly string[];
  }[];
}

export const antallRader = (mal: Radmal): number => mal.tabeller.length;

let teller = 0;
/** Rising, as the product's are, so that both fill their indexes in order. */
export const nyUuid = (): string => {
  teller += 1;
  const tid = Date.now().toString(16).padStart(12, '0');
  const nr = (teller & 0xfff).toString(16).padStart(3, '0');
  const rest = randomBytes(8).toString('hex');
  return `${tid.slice(0, 8)}-${tid.slice(8)}-7${nr}-8${rest.slice(1, 4)}-${rest.slice(4)}`;
};

const ikkeVirksomhet = (navn: string): boolean => navn !== 'virksomhet';

/**
 * Finds every row that the transaction behind a record has inserted, in whatever table, and makes tables in the schema
 * `raa` that take such rows: the same columns and primary key, nothing else. No rules, indexes, search vectors or access.
 */
export const lagRadmal = (produkt: Produkt, systemID: string, iTabell = 'registrering'): Promise<Radmal> =>
  medSql(produkt, async (db) => {
    const [post] = (
      await db.query<{ xmin: string }>(`select xmin::text from "${iTabell}" where "systemID" = $1`, [
        systemID,
      ])
    ).rows;
    if (!post) throw new Error(`${iTabell} ${systemID} finnes ikke i databasen`);
    const tabeller = await db.query<{ navn: string; noekler: string[]; kolonner: string[] }>(
      `select c.relname as navn,
              array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum = any(i.indkey)
                    and a.atttypid = 'uuid'::regtype) as noekler,
              array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0
                    and not a.attisdropped and a.attgenerated = '') as kolonner
         from pg_class c join pg_index i on i.indrelid = c.oid and i.indisprimary
        where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1`,
    );
    await db.query('drop schema if exists raa cascade; create schema raa');
    const mal: Radmal['tabeller'][number][] = [];
    for (const { navn, noekler, kolonner } of tabeller.rows) {
      const egne = noekler.filter(ikkeVirksomhet);
      if (egne.length === 0) continue;
      const rader = await db.query<Record<string, string | null>>(
        `select ${kolonner.map((k) => `"${k}"::text`).join(', ')} from "${navn}" where xmin::text = $1`,
        [post.xmin],
      );
      if (rader.rows.length === 0) continue;
      await db.query(
        `create table raa."${navn}" (like "${navn}" including defaults, primary key (${noekler.map((k) => `"${k}"`).join(', ')}))`,
      );
      for (const rad of rader.rows) {
        const fylt = kolonner.filter((k) => rad[k] !== null);
        mal.push({
          navn,
          kolonner: fylt,
          verdier: fylt.map((k) => rad[k] ?? ''),
          noekler: egne,
        });
      }
    }
    return { tabeller: mal };
  });

/** Clients share the connections when there are more of them than the server takes. */
export const medForbindelser = async <T>(
  produkt: Produkt,
  klienter: number,
  gjoer: (pool: pg.Pool) => Promise<T>,
): Promise<T> => {
  const pool = new pg.Pool({ ...produkt.sql, max: Math.min(klienter, flestForbindelser) });
  try {
    return await gjoer(pool);
  } finally {
    await pool.end();
  }
};

/** Writes the rows again and again: all of one document in one prepared statement, which is one transaction and one trip. */
export const raaRader = (
  produkt: Produkt,
  mal: Radmal,
  klienter: number,
  sekunder: number,
): Promise<Maaling> => {
  const verdier: string[] = [];
  const nye: number[] = [];
  const deler = mal.tabeller.map((t, i) => {
    const plasser = t.kolonner.map((k, j) => {
      if (t.noekler.includes(k)) nye.push(verdier.length);
      return `$${verdier.push(t.verdier[j] ?? '')}`;
    });
    const kolonner = t.kolonner.map((k) => `"${k}"`).join(', ');
    return `r${i} as (insert into raa."${t.navn}" (${kolonner}) values (${plasser.join(', ')}))`;
  });
  const text = `with ${deler.join(',\n')} select 1`;
  return medForbindelser(produkt, klienter, (pool) =>
    kjoerLast(klienter, sekunder, async () => {
      const values = [...verdier];
      for (const i of nye) values[i] = nyUuid();
      await pool.query({ name: 'raa', text, values });
    }),
  );
};
