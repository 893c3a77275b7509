import { randomBytes } from 'node:crypto';
import type { Register } from '@felles/kernel/db';
import { type Fillager, kontrollerFiler } from '@felles/kernel/files';
import type pg from 'pg';
import type { Logger } from '../log.js';
import { filrader } from './filrader.js';
import type { Jobbtall } from './tall.js';
import { uuid7 } from './uuid.js';
import { iVirksomhet } from './virksomhet.js';

const TIME = 3_600_000;
const NOEKKEL = 'fiksitet-sist';

/** Due each night (1-5 local time) when 20 hours have passed; a machine that is never on at night, after 48. */
export const erForfalt = (sist: Date | undefined, naa: Date): boolean => {
  const siden = sist === undefined ? Number.POSITIVE_INFINITY : naa.getTime() - sist.getTime();
  const natt = naa.getHours() >= 1 && naa.getHours() < 5;
  return siden >= (natt ? 20 : 48) * TIME;
};

export interface Fiksitet {
  readonly pool: pg.Pool;
  readonly register: Register;
  readonly filer: Fillager;
  readonly logg: Logger;
  readonly tall: Jobbtall;
  readonly virksomheter: readonly string[];
  readonly signal: AbortSignal;
  /** Whether it is the hour or not. */
  readonly alltid: boolean;
}

const avvikVed = new WeakMap<Jobbtall, Map<string, number>>();

/** Reads every file of the tenants that are due again, and writes what is wrong into the log of events. */
export const kjoerFiksitet = async (f: Fiksitet): Promise<void> => {
  const perVirksomhet = avvikVed.get(f.tall) ?? new Map<string, number>();
  avvikVed.set(f.tall, perVirksomhet);
  for (const virksomhet of f.virksomheter) {
    if (f.signal.aborted) return;
    const sist = await f.register.oppsett(virksomhet, NOEKKEL);
    if (!f.alltid && !erForfalt(sist === undefined ? undefined : new Date(sist), new Date())) continue;
    const { lest, avvik } = await kontrollerVirksomhet(f, virksomhet);
    if (f.signal.aborted) return;
    perVirksomhet.set(virksomhet, avvik);
    f.tall.filavvik = [...perVirksomhet.values()].reduce((sum, n) => sum + n, 0);
    await f.register.settOppsett(virksomhet, NOEKKEL, new Date().toISOString());
    if (lest > 0) f.logg.info({ virksomhet, filer: lest, avvik }, 'fiksitet-kontrollert');
  }
};

const kontrollerVirksomhet = async (f: Fiksitet, virksomhet: string) => {
  let lest = 0;
  let avvik = 0;
  const rader = filrader(f.pool, virksomhet);
  for await (const svar of kontrollerFiler(f.filer, rader, { samtidige: 1, signal: f.signal })) {
    lest++;
    if (svar.status === 'ok') continue;
    avvik++;
    const sted = { virksomhet, dokumentobjekt: svar.objekt, sjekksum: svar.sjekksum, status: svar.status };
    f.logg.error(sted, 'fil-stemmer-ikke');
    // A store that is away for a moment says nothing about the file; only what was read is a fact for the log.
    if (svar.status !== 'uleselig')
      await skrivHendelse(f.pool, virksomhet, svar.objekt, svar.sjekksum, svar.status);
  }
  return { lest, avvik };
};

/** One event per deviation; the same one is not repeated within 30 days. `foer` holds what is said: `etter` is for states. */
const skrivHendelse = (pool: pg.Pool, virksomhet: string, objekt: string, sjekksum: string, status: string) =>
  iVirksomhet(pool, virksomhet, (client) =>
    client.query(
      `insert into "hendelse" ("virksomhet", "id", "bruker", "brukernavn", "hva", "handling", "entitet", "objekt", "foer", "salt")
       select $1, $2, null, 'Felles', 'system', 'fiksitet', 'dokumentobjekt', $3, $4, $5
       where not exists (select from "hendelse" h where h."virksomhet" = $1 and h."objekt" = $3 and h."hva" = 'system'
         and h."handling" = 'fiksitet' and h."foer" = $4::jsonb and h."tid" > now() - interval '30 days')`,
      [virksomhet, uuid7(), objekt, JSON.stringify({ status, sjekksum }), randomBytes(16)],
    ),
  );
