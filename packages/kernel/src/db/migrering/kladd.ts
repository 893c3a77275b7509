import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** Runs `work` with the URL of an empty database that is made for it and removed afterwards. */
export const medKladd = async <T>(adminUrl: string, work: (url: string) => Promise<T>): Promise<T> => {
  const name = `felles_kladd_${randomBytes(8).toString('hex')}`;
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  await withConnection(adminUrl, (client) => client.query(`create database ${name} template template0`));
  try {
    return await work(url.href);
  } finally {
    await withConnection(adminUrl, (client) => client.query(`drop database if exists ${name} with (force)`));
  }
};

/** Runs `work` on a connection of its own. */
export const withConnection = async <T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};
