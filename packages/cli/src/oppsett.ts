import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Kernel, openKernel } from '@felles/kernel';
import {
  openPool,
  openRegister,
  type Register,
  settAppPassord,
  skalHaDatabase,
  startPostgres,
} from '@felles/kernel/db';
import { diskLager, type Fillager } from '@felles/kernel/files';
import { aapneNoekkel, type Signeringsnoekkel } from '@felles/kernel/log';
import { migrer } from '@felles/kernel/migrering';
import { model } from '@felles/model';
import { type Konfigurasjon, KonfigurasjonsFeil } from '@felles/server';
import { byggVerden, demostart, samarbeidskode } from '@felles/world';
import type pg from 'pg';

export interface Aapnet {
  readonly kernel: Kernel;
  readonly register: Register;
  readonly pool: pg.Pool;
  readonly filer: Fillager;
  readonly noekkel: Signeringsnoekkel;
  readonly klokke: () => Date;
  lukk(): Promise<void>;
}

export interface Aapnevalg {
  /** Throws away the embedded database and files and begins anew. */
  readonly nytt?: boolean;
  readonly melding?: (linje: string) => void;
}

const database = 'felles';

/**
 * Opens everything the configuration names: database (embedded or given), schema brought up to date, file store,
 * signing key, and the demo world when the database is empty and the world is asked for.
 */
export const aapne = async (k: Konfigurasjon, valg: Aapnevalg = {}): Promise<Aapnet> => {
  const melding = valg.melding ?? (() => undefined);
  const mapper = {
    postgres: join(k.datamappe, 'postgres'),
    filer: join(k.datamappe, 'filer'),
    noekler: join(k.datamappe, 'noekler'),
  };
  if (valg.nytt && k.databaseUrl) throw new Error('--fresh gjelder bare den innebygde databasen');
  if (valg.nytt) await rm(k.datamappe, { recursive: true, force: true });
  await mkdir(k.datamappe, { recursive: true, mode: 0o700 });

  let eierUrl = k.databaseUrl;
  let appUrl = k.databaseAppUrl;
  let stoppPostgres = async (): Promise<void> => undefined;
  if (!eierUrl) {
    melding('starter den innebygde databasen');
    const postgres = await startPostgres({ dir: mapper.postgres });
    stoppPostgres = () => postgres.stop();
    await skalHaDatabase(postgres.superuserUrl, database);
    eierUrl = postgres.url(database);
    appUrl = postgres.url(database, 'felles_app');
  }
  try {
    const { kjoert } = await migrer(eierUrl);
    if (kjoert.length > 0) melding(`oppdaterte databasen: ${kjoert.join(', ')}`);
    if (!k.databaseUrl) await settAppPassord(eierUrl, new URL(eierUrl).password);
    const tilkobling = { url: appUrl ?? eierUrl, ...(appUrl ? {} : { rolle: 'felles_app' }) };
    const pool = openPool({ ...tilkobling, max: 20 });
    const register = openRegister(pool);
    const filer = await diskLager({ rot: mapper.filer });
    const noekkel = await aapneNoekkel(mapper.noekler);
    const tom = (await register.virksomheter()).length === 0;
    if (tom && k.verden === 'troendelag-2018') {
      melding('bygger verdenen Trøndelag 2018');
      const rask = openPool({ ...tilkobling, max: 4, utenVenting: true });
      const bygg = await byggVerden({
        pool: rask,
        register: openRegister(rask),
        filer,
        melding: (l) => melding(`  ${l}`),
      }).finally(() => rask.end());
      // This commit waits for the disk, and with it everything before.
      await register.settOppsett(bygg.samarbeid, 'demo-bygget', new Date().toISOString());
    }
    const klokke = await demoklokke(register, k.verden);
    const kernel = openKernel({ model, pool, filer, maksFil: k.maksFil, klokke });
    return {
      kernel,
      register,
      pool,
      filer,
      noekkel,
      klokke,
      lukk: async () => {
        await pool.end();
        await stoppPostgres();
      },
    };
  } catch (error) {
    await stoppPostgres();
    throw error;
  }
};

/** The demo's clock opens on a day of 2018 and then runs as clocks do, over restarts too. */
const demoklokke = async (register: Register, verden: Konfigurasjon['verden']): Promise<() => Date> => {
  const samarbeid = verden === 'ingen' ? undefined : await register.virksomhet(samarbeidskode);
  const bygget = samarbeid ? await register.oppsett(samarbeid.virksomhet, 'demo-bygget') : undefined;
  if (samarbeid && !bygget)
    throw new KonfigurasjonsFeil([
      'Demodataene ble ikke ferdig bygget sist. Start på nytt med: npm start -- --fresh',
    ]);
  if (!bygget) return () => new Date();
  const forskyvning = Date.parse(demostart) - Date.parse(bygget);
  return () => new Date(Date.now() + forskyvning);
};
