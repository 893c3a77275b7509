import { runtimeRole } from '@felles/model/derive';
import pg from 'pg';

const som = async <T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

/** Makes the database when the cluster does not have it. `adminUrl` is a superuser's. */
export const skalHaDatabase = (adminUrl: string, navn: string): Promise<void> =>
  som(adminUrl, async (client) => {
    const finnes = await client.query('select 1 from pg_database where datname = $1', [navn]);
    if (finnes.rowCount === 0) await client.query(`create database ${client.escapeIdentifier(navn)}`);
  });

/** Gives the runtime role its password; only for a cluster that is ours. */
export const settAppPassord = (eierUrl: string, passord: string): Promise<void> =>
  som(eierUrl, async (client) => {
    await client.query(
      `alter role ${client.escapeIdentifier(runtimeRole)} login password ${client.escapeLiteral(passord)}`,
    );
  });
