import { cloneDatabase } from '@felles/kernel/testing';
import pg from 'pg';
import type { Sporring } from './porter.js';
import { identitetTabeller } from './tabeller.js';

export type Database = Sporring & { lukk(): Promise<void> };

/** A real PostgreSQL database of one's own with this room's tables. */
export async function testdatabase(): Promise<Database> {
  const klone = await cloneDatabase();
  const pool = new pg.Pool({ connectionString: klone.url, max: 4 });
  await pool.query(identitetTabeller);
  return {
    query: (sql, params) => pool.query(sql, params),
    async lukk() {
      await pool.end();
      await klone.drop();
    },
  };
}
