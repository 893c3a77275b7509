import type { Model } from '@felles/model';
import type pg from 'pg';
import { papirdokument } from './acts/saksframlegg.js';
import type { Aktoer } from './aktoer.js';
import { openArbeid } from './arbeid.js';
import { inTransaction } from './db/transaksjon.js';
import { tegnDokument } from './dokument/index.js';
import type { Fillager } from './files/index.js';

/** The case paper as it stands, drawn as PDF/A for those who may read it. Nothing is stored. */
export const tegnSaksframlegg = async (
  k: { readonly model: Model; readonly pool: pg.Pool; readonly filer: Fillager; readonly klokke: () => Date },
  aktoer: Aktoer,
  systemID: string,
): Promise<Uint8Array> => {
  const dokument = await inTransaction(k.pool, aktoer, { readOnly: true }, async (db) => {
    const arbeid = openArbeid(k.model, db, aktoer, k.filer, k.klokke().toISOString());
    const papir = await arbeid.krev('saksframlegg', systemID);
    return papirdokument(arbeid, papir, await arbeid.krev('forslag', papir.relasjoner.forslag ?? ''));
  });
  return tegnDokument(dokument);
};
