import pg from 'pg';
import { settSpyler } from './spyling.js';

// Dates stay calendar days and 64-bit counts become numbers; timestamps are Date objects in UTC.
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === pg.types.builtins.DATE) return (text: string) => text;
    if (oid === 1182) return (text: string) => text.replace(/[{}]/g, '').split(',').filter(Boolean);
    if (oid === pg.types.builtins.INT8) return Number;
    return pg.types.getTypeParser(oid, format as 'text');
  }) as typeof pg.types.getTypeParser,
};

export interface PoolOptions {
  readonly url: string;
  readonly max?: number;
  readonly navn?: string;
  /** Role to take on at once, when the connection logs in as another. */
  readonly rolle?: string;
  /** Commits do not wait for the disk: only for what can be made again, and followed by one that waits. */
  readonly utenVenting?: boolean;
}

/** A pool of connections. Sessions run in UTC, so that to_jsonb of a row does not depend on the machine. */
export const openPool = ({
  url,
  max = 16,
  navn = 'felles',
  rolle,
  utenVenting = false,
}: PoolOptions): pg.Pool => {
  const felles = {
    connectionString: url,
    application_name: navn,
    types,
    options:
      '-c timezone=UTC -c statement_timeout=30000 -c idle_in_transaction_session_timeout=60000' +
      (rolle ? ` -c role=${rolle}` : '') +
      (utenVenting ? ' -c synchronous_commit=off' : ''),
  };
  const pool = new pg.Pool({ ...felles, max });
  if (!utenVenting) settSpyler(pool, new pg.Pool({ ...felles, max: 1 }));
  // A lost connection is replaced by the pool, and whoever borrows it learns of it from its next query. Without a
  // listener on both, the loss would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
};
