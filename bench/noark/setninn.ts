import type pg from 'pg';

/** Column → SQL expression over the `from` of the insert. */
export type Celler = Readonly<Record<string, string>>;

interface Kolonne {
  readonly navn: string;
  readonly kreves: boolean;
}

/** A code and its name side by side, as the tables keep them. `koder`: code → name; `av`: expression for the code. */
export const kode = (kolonne: string, koder: Readonly<Record<string, string>>, av: string): Celler => ({
  [kolonne]: av,
  [`${kolonne}_kodenavn`]: `case ${av} ${Object.entries(koder)
    .map(([k, n]) => `when '${k}' then '${n}'`)
    .join(' ')} end`,
});

/**
 * Inserts rows into a table of the product as the database declares it today: cells whose column is not there are left
 * out, and a column that must be filled and is not is an error that names it.
 */
export const settInn = async (
  db: pg.ClientBase,
  tabell: string,
  celler: Celler,
  fra: string,
): Promise<number> => {
  const { rows } = await db.query<Kolonne>(
    `select column_name as navn, is_nullable = 'NO' and column_default is null and is_generated = 'NEVER' as kreves
       from information_schema.columns where table_schema = 'public' and table_name = $1`,
    [tabell],
  );
  if (rows.length === 0) throw new Error(`tabellen ${tabell} finnes ikke`);
  const mangler = rows.filter((k) => k.kreves && celler[k.navn] === undefined).map((k) => k.navn);
  if (mangler.length > 0) throw new Error(`${tabell}: må også fylle ${mangler.join(', ')}`);
  const kjente = rows.map((k) => k.navn).filter((navn) => celler[navn] !== undefined);
  const { rowCount } = await db.query(
    `insert into "${tabell}" (${kjente.map((k) => `"${k}"`).join(', ')}) select ${kjente.map((k) => celler[k]).join(', ')} ${fra}`,
  );
  return rowCount ?? 0;
};

/** Runs `fyll` without the tables' secondary indexes and builds them afterwards, which is several times faster. */
export const utenIndekser = async (
  db: pg.ClientBase,
  tabeller: readonly string[],
  fyll: () => Promise<void>,
): Promise<void> => {
  const { rows } = await db.query<{ navn: string; lag: string }>(
    `select i.indexname as navn, i.indexdef as lag from pg_indexes i
      where i.schemaname = 'public' and i.tablename = any($1)
        and not exists (select from pg_constraint c where c.conname = i.indexname and c.connamespace = 'public'::regnamespace)`,
    [tabeller],
  );
  for (const { navn } of rows) await db.query(`drop index "${navn}"`);
  await fyll();
  for (const { lag } of rows) await db.query(lag);
};
