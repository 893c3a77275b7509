import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openKernel } from '@felles/kernel';
import { diskLager } from '@felles/kernel/files';
import { model } from '@felles/model';
import pg from 'pg';
import { pino } from 'pino';
import type { Avhengigheter } from '../avhengigheter.js';
import { lesKonfigurasjon } from '../config.js';
import { aapneVerden, maksFil, type Verden } from './verden.js';

/** For tests: the built world with what the jobs need, a data directory and the log lines they write. */
export interface Proevejobber {
  /** The world, with its files copied to a disk store at `filrot`. */
  readonly verden: Verden;
  readonly filrot: string;
  /** Superuser. */
  readonly eier: pg.Pool;
  readonly datamappe: string;
  readonly linjer: Record<string, unknown>[];
  /** Tenant of the collaboration. */
  readonly digut: string;
  /** New dependencies, as another process would have them. */
  d(miljoe?: Readonly<Record<string, string>>): Avhengigheter;
  /** Runs SQL behind the triggers' back and answers the number of rows. */
  bakRyggen(sql: string, verdier?: unknown[]): Promise<number>;
  lukk(): Promise<void>;
}

export const aapneProevejobber = async (): Promise<Proevejobber> => {
  const opphav = await aapneVerden();
  const datamappe = await mkdtemp(join(tmpdir(), 'felles-jobber-'));
  const filrot = join(datamappe, 'filer');
  const filer = await diskLager({ rot: filrot });
  for (const { virksomhet } of await opphav.register.virksomheter())
    for await (const sjekksum of opphav.filer.list(virksomhet)) {
      const { stroem } = await opphav.filer.les(virksomhet, sjekksum);
      await filer.motta(virksomhet, stroem, { maksStoerrelse: maksFil });
    }
  const { pool, klokke } = opphav;
  const verden: Verden = { ...opphav, filer, kernel: openKernel({ model, pool, filer, maksFil, klokke }) };
  const linjer: Record<string, unknown>[] = [];
  const logg = pino(
    { level: 'info', base: null, messageKey: 'hendelse' },
    { write: (linje: string) => linjer.push(JSON.parse(linje)) },
  );
  const eier = new pg.Pool({ connectionString: verden.adminUrl, max: 3 });
  eier.on('error', () => undefined);
  const digut = await verden.register.virksomhet('digut');
  if (!digut) throw new Error('the world has no collaboration');
  return {
    verden,
    filrot,
    eier,
    datamappe,
    linjer,
    digut: digut.virksomhet,
    d: (miljoe = {}) => ({
      ...verden,
      logg,
      konfigurasjon: lesKonfigurasjon(
        {
          FELLES_GRUNNADRESSE: 'https://felles.example',
          FELLES_AVSENDER: 'Felles <felles@digut.example>',
          ...miljoe,
        },
        datamappe,
      ),
    }),
    bakRyggen: async (sql, verdier = []) => {
      const client = await eier.connect();
      try {
        await client.query('begin; set local session_replication_role = replica');
        const { rowCount } = await client.query(sql, verdier);
        await client.query('commit');
        return rowCount ?? 0;
      } catch (feil) {
        await client.query('rollback');
        throw feil;
      } finally {
        client.release();
      }
    },
    lukk: async () => {
      await eier.end();
      await verden.lukk();
      await rm(datamappe, { recursive: true, force: true });
    },
  };
};
