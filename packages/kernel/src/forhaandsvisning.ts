import type { Model } from '@felles/model';
import type pg from 'pg';
import { papirbok } from './acts/moete/papirbok.js';
import { papirdokument } from './acts/saksframlegg.js';
import type { Aktoer } from './aktoer.js';
import { type Arbeid, openArbeid } from './arbeid.js';
import { inTransaction } from './db/transaksjon.js';
import { type Dokument, tegnDokument } from './dokument/index.js';
import type { Fillager } from './files/index.js';

interface Tegnekilder {
  readonly model: Model;
  readonly pool: pg.Pool;
  readonly filer: Fillager;
  readonly klokke: () => Date;
}

const tegn = async (
  k: Tegnekilder,
  aktoer: Aktoer,
  bygg: (arbeid: Arbeid) => Promise<Dokument>,
): Promise<Uint8Array> =>
  tegnDokument(
    await inTransaction(k.pool, aktoer, { readOnly: true }, (db) =>
      bygg(openArbeid(k.model, db, aktoer, k.filer, k.klokke().toISOString())),
    ),
  );

/** The case paper as it stands, drawn as PDF/A for those who may read it. Nothing is stored. */
export const tegnSaksframlegg = (k: Tegnekilder, aktoer: Aktoer, systemID: string): Promise<Uint8Array> =>
  tegn(k, aktoer, async (arbeid) => {
    const papir = await arbeid.krev('saksframlegg', systemID);
    return papirdokument(arbeid, papir, await arbeid.krev('forslag', papir.relasjoner.forslag ?? ''));
  });

/** The papers of a meeting in one PDF/A with bookmarks, for those who may read it. Nothing is stored. */
export const tegnMoetepapirer = (k: Tegnekilder, aktoer: Aktoer, moete: string): Promise<Uint8Array> =>
  tegn(k, aktoer, (arbeid) => papirbok(arbeid, moete));
