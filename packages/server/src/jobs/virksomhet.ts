import { klareringer, systemAktoer } from '@felles/kernel';
import type pg from 'pg';

const innstillinger = (client: pg.PoolClient, virksomhet: string): string =>
  [
    ['virksomhet', virksomhet],
    ['intern', 'ja'],
    ['klareringer', klareringer(systemAktoer(virksomhet)).join(',')],
  ]
    .map(([navn, verdi = '']) => `set_config('felles.${navn}', ${client.escapeLiteral(verdi)}, true)`)
    .join(', ');

const medForbindelse = async <T>(
  pool: pg.Pool,
  arbeid: (client: pg.PoolClient) => Promise<T>,
): Promise<T> => {
  const client = await pool.connect();
  let oedelagt: Error | undefined;
  // A borrowed connection that is lost says so by an event too; unheard it would end the process.
  const tapt = (feil: Error): void => {
    oedelagt = feil;
  };
  client.on('error', tapt);
  try {
    return await arbeid(client);
  } catch (feil) {
    await client.query('rollback').catch(tapt);
    throw feil;
  } finally {
    client.off('error', tapt);
    client.release(oedelagt);
  }
};

/** One transaction in the tenant with sight of everything in it: jobs act as Felles itself. */
export const iVirksomhet = <T>(
  pool: pg.Pool,
  virksomhet: string,
  arbeid: (client: pg.PoolClient) => Promise<T>,
): Promise<T> =>
  medForbindelse(pool, async (client) => {
    await client.query(`begin; select ${innstillinger(client, virksomhet)}`);
    const svar = await arbeid(client);
    await client.query('commit');
    return svar;
  });

const BOLK = 200;

/**
 * Asks the same question in every tenant. Row-level security lets a statement see one tenant only, so this sends a row
 * of statements at once: one round trip for 200 tenants, instead of four for each.
 * @param sporsmaal one statement without parameters
 */
export const spoerAlle = async <R extends pg.QueryResultRow>(
  pool: pg.Pool,
  virksomheter: readonly string[],
  sporsmaal: string,
): Promise<Map<string, readonly R[]>> => {
  const svar = new Map<string, readonly R[]>();
  for (let i = 0; i < virksomheter.length; i += BOLK) {
    const bolk = virksomheter.slice(i, i + BOLK);
    await medForbindelse(pool, async (client) => {
      const tekst = bolk.map((v) => `select ${innstillinger(client, v)}; ${sporsmaal}`).join('; ');
      // The driver answers a text of several statements with a list, which its types do not say.
      const resultater = (await client.query(
        `begin read only; ${tekst}; commit`,
      )) as unknown as pg.QueryResult<R>[];
      bolk.forEach((v, n) => {
        svar.set(v, resultater[2 + 2 * n]?.rows ?? []);
      });
    });
  }
  return svar;
};
