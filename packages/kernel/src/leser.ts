import { lineage, type Model } from '@felles/model';
import { linkColumns, linkTables } from '@felles/model/derive';
import type { Objekt } from './access/utvalg.js';
import type { Arbeid } from './arbeid.js';
import { id, sql } from './db/sql.js';
import { oppsettSql } from './db/virksomhet.js';

/** Columns with the value that each shall have; a list means any of them, `{ ikke }` anything else. */
export type Hvor = Readonly<Record<string, unknown>>;

/** A tie between two objects. */
export interface Lenke {
  readonly fra: string;
  readonly til: string;
}

/** What rules that must look at other rows may ask for. Reads are raw, in the transaction of the change. */
export interface Leser {
  readonly model: Model;
  hent(entitet: string, systemID: string | undefined): Promise<Objekt | undefined>;
  /** As `hent`, and nobody else writes to it before this change is done. */
  laas(entitet: string, systemID: string): Promise<Objekt | undefined>;
  /** At most 10 000, oldest first. */
  finn(entitet: string, hvor: Hvor): Promise<readonly Objekt[]>;
  finnes(entitet: string, hvor: Hvor): Promise<boolean>;
  /** Ties of a many-to-many relation of the entity, by the ids on one of the sides. */
  lenker(
    entitet: string,
    relasjon: string,
    side: 'fra' | 'til',
    ider: readonly string[],
  ): Promise<readonly Lenke[]>;
  /** A setting of the tenant. */
  oppsett(noekkel: string): Promise<string | undefined>;
  /** True when the log tells that the act has been done to the object. */
  harHendt(systemID: string, handling: string): Promise<boolean>;
}

export const leserFor = (arbeid: Arbeid): Leser => ({
  model: arbeid.model,
  hent: async (entitet, systemID) => (systemID === undefined ? undefined : arbeid.hent(entitet, systemID)),
  laas: (entitet, systemID) => arbeid.hent(entitet, systemID, true),
  finn: (entitet, hvor) => arbeid.finn(entitet, hvor),
  finnes: async (entitet, hvor) => (await arbeid.finn(entitet, hvor, { limit: 1 })).length > 0,
  lenker: async (entitet, relasjon, side, ider) => {
    if (ider.length === 0) return [];
    const link = linkTables(arbeid.model).find(
      (l) => l.relation === relasjon && lineage(arbeid.model.entity(entitet)).includes(l.from),
    );
    if (!link) throw new Error(`${entitet} has no many-relation ${relasjon}`);
    const { from, to } = linkColumns(link);
    const rows = await arbeid.db.query(
      sql`select ${id(from)} as "fra", ${id(to)} as "til" from ${id(link.name)} where "virksomhet" = ${arbeid.aktoer.virksomhet}::uuid and ${id(side === 'fra' ? from : to)} = any(${sql.val([...ider])}::uuid[])`,
    );
    return rows.map((r) => ({ fra: String(r.fra), til: String(r.til) }));
  },
  oppsett: async (noekkel) => {
    const [row] = await arbeid.db.query(oppsettSql(arbeid.aktoer.virksomhet, noekkel));
    return typeof row?.verdi === 'string' ? row.verdi : undefined;
  },
  harHendt: async (systemID, handling) => {
    const rows = await arbeid.db.query(
      sql`select 1 from "hendelse" where "virksomhet" = ${arbeid.aktoer.virksomhet}::uuid and "objekt" = ${systemID}::uuid and "handling" = ${handling} limit 1`,
    );
    return rows.length > 0;
  },
});
