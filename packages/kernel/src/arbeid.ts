import type { Entity, Model } from '@felles/model';
import { lineage } from '@felles/model';
import { linkColumns, linkTables } from '@felles/model/derive';
import { v7 as uuidv7 } from 'uuid';
import { type Objekt, objectOf, ofType } from './access/utvalg.js';
import type { Aktoer } from './aktoer.js';
import {
  deleteSql,
  eventSql,
  type Hendelsesinfo,
  hjemmelSql,
  type Innsetting,
  insertSql,
  type Knytning,
  linkSql,
  updateSql,
  type Verdier,
} from './db/skriv.js';
import { id, type Sql, sql } from './db/sql.js';
import type { Forbindelse, Row } from './db/transaksjon.js';
import type { Fillager } from './files/index.js';
import { indekserFil } from './filtekst.js';
import { overfoerTilArvtaker } from './plassering.js';
import { Problem } from './problem.js';

export interface FinnValg {
  readonly order?: Sql;
  readonly limit?: number;
}

/**
 * What rules and acts work with: one transaction as one actor. Reads are raw (not masked) but under row-level security;
 * writes log themselves. Nothing here is public.
 */
export interface Arbeid {
  readonly model: Model;
  readonly aktoer: Aktoer;
  /** The transaction's moment, ISO 8601 UTC. */
  readonly naa: string;
  readonly filer: Fillager;
  readonly db: Forbindelse;
  /** The object, or undefined when it is not there or not visible. `laas` takes the row lock. */
  hent(entitet: string, systemID: string, laas?: boolean): Promise<Objekt | undefined>;
  /** As `hent`, but a missing object is a Problem `ikke-funnet`. */
  krev(entitet: string, systemID: string, laas?: boolean): Promise<Objekt>;
  /**
   * Objects whose columns equal the given values, oldest first, at most 10 000. A list means any of its values,
   * `{ ikke }` any other value or none.
   */
  finn(
    entitet: string,
    where: Readonly<Record<string, unknown>>,
    valg?: FinnValg,
  ): Promise<readonly Objekt[]>;
  ny(entitet: string, verdier: NyeVerdier, info?: Partial<Hendelsesinfo>): Promise<Objekt>;
  /** Several new objects and ties between them in one statement. Answers the first object. */
  nyAlle(nye: readonly [NyttObjekt, ...(NyttObjekt | NyKnytning)[]]): Promise<Objekt>;
  endre(objekt: Objekt, verdier: NyeVerdier, info?: Partial<Hendelsesinfo>): Promise<Objekt>;
  utvid(objekt: Objekt, tilEntitet: string, verdier: NyeVerdier): Promise<Objekt>;
  slett(objekt: Objekt, info?: Partial<Hendelsesinfo>): Promise<void>;
  /**
   * Says in the log what is about to be destroyed; for the rest of the transaction closed rows may go. Kassasjon and
   * controlled deletion alone.
   */
  hjemle(objekt: Objekt, handling: 'kassasjon' | 'sletting', innhold: unknown): Promise<void>;
  knytt(fra: Objekt, relasjon: string, til: string): Promise<void>;
  loesne(fra: Objekt, relasjon: string, til: string): Promise<void>;
  knyttet(fra: Objekt, relasjon: string): Promise<readonly string[]>;
  logg(entitet: string, objekt: string | null, info: Hendelsesinfo, etter?: unknown): Promise<void>;
}

/** An object to be made together with others, which may point at it by its id: `nyID` gives one. */
export interface NyttObjekt {
  readonly entitet: string;
  readonly systemID: string;
  readonly verdier: NyeVerdier;
}

export interface NyKnytning {
  readonly entitet: string;
  readonly relasjon: string;
  readonly fra: string;
  readonly til: string;
}

/** Id of an object that the kernel makes: UUID version 7. */
export const nyID = (): string => uuidv7();

export interface NyeVerdier {
  readonly felt?: Readonly<Record<string, unknown>>;
  readonly relasjoner?: Readonly<Record<string, string | null>>;
  /** Given by the importer; otherwise the kernel makes a UUID version 7. */
  readonly systemID?: string;
  /** The registrering that numbers the new document. */
  readonly under?: string;
}

const verdier = (v: NyeVerdier, core: Readonly<Record<string, unknown>>): Verdier => ({
  felt: { ...v.felt, ...core },
  relasjoner: v.relasjoner ?? {},
});

export const openArbeid = (
  model: Model,
  db: Forbindelse,
  aktoer: Aktoer,
  filer: Fillager,
  naa: string,
): Arbeid => {
  const one = (entity: Entity, rows: readonly Row[]): Objekt | undefined =>
    rows[0] ? objectOf(model, entity, rows[0]) : undefined;

  const where = (entity: Entity, conditions: Readonly<Record<string, unknown>>): Sql => {
    const parts: Sql[] = [sql`t."virksomhet" = ${aktoer.virksomhet}::uuid`, ofType(model, entity, 't')];
    for (const [column, value] of Object.entries(conditions)) {
      const name = id('t', column);
      if (value === null) parts.push(sql`${name} is null`);
      else if (Array.isArray(value)) parts.push(sql`${name} = any(${sql.val(value)})`);
      else if (typeof value === 'object' && value !== undefined && 'ikke' in value)
        parts.push(sql`${name} is distinct from ${value.ikke}`);
      else parts.push(sql`${name} = ${value}`);
    }
    return sql.join(parts, sql.raw(' and '));
  };

  const linkOf = (entity: Entity, relation: string) => {
    const link = linkTables(model).find((l) => l.relation === relation && lineage(entity).includes(l.from));
    if (!link) throw new Error(`${entity.name} has no many-relation ${relation}`);
    return { ...linkColumns(link), name: link.name };
  };

  const innsetting = (
    { entitet, systemID, verdier: v }: NyttObjekt,
    info: Partial<Hendelsesinfo> = {},
  ): Innsetting => {
    const entity = model.entity(entitet);
    if (entity.abstract) throw new Problem('ugyldig-inndata', `${entitet} kan ikke opprettes direkte`);
    return {
      entity,
      systemID,
      verdier: verdier(v, {
        opprettetDato: v.felt?.opprettetDato ?? naa,
        opprettetAv: v.felt?.opprettetAv ?? aktoer.navn,
        referanseOpprettetAv: v.felt?.referanseOpprettetAv ?? aktoer.bruker,
      }),
      info: { hva: 'opprettet', ...info },
      under: v.under,
    };
  };

  const settInn = async (nye: readonly [Innsetting, ...(Innsetting | Knytning)[]]): Promise<Objekt> => {
    const rows = await db.query(insertSql(model, aktoer, Number(naa.slice(0, 4)), nye));
    const made = one(nye[0].entity, rows);
    if (!made) throw new Problem('ingen-tilgang');
    if (rows[0]?.overlapp && made.relasjoner.mappe) await overfoerTilArvtaker(arbeid, made.relasjoner.mappe);
    for (const ny of nye)
      if (!('link' in ny))
        await indekserFil({ db, filer, aktoer }, ny.entity, { systemID: ny.systemID, data: ny.verdier.felt });
    return made;
  };

  const arbeid: Arbeid = {
    model,
    aktoer,
    naa,
    filer,
    db,
    hent: async (entitet, systemID, laas = false) => {
      const entity = model.entity(entitet);
      const lock = laas ? sql`for update` : sql``;
      return one(
        entity,
        await db.query(
          sql`select t.* from ${id(entity.table)} t where ${where(entity, { systemID })} ${lock}`,
        ),
      );
    },
    krev: async (entitet, systemID, laas) => {
      const found = await arbeid.hent(entitet, systemID, laas);
      if (!found) throw new Problem('ikke-funnet');
      return found;
    },
    finn: async (entitet, conditions, valg = {}) => {
      const entity = model.entity(entitet);
      const rows = await db.query(
        sql`select t.* from ${id(entity.table)} t where ${where(entity, conditions)} order by ${valg.order ?? sql`t."systemID"`} limit ${valg.limit ?? 10_000}`,
      );
      return rows.map((row) => objectOf(model, entity, row));
    },
    ny: (entitet, v, info) =>
      settInn([innsetting({ entitet, systemID: v.systemID ?? uuidv7(), verdier: v }, info)]),
    nyAlle: ([foerste, ...andre]) =>
      settInn([
        innsetting(foerste),
        ...andre.map((ny): Innsetting | Knytning =>
          'relasjon' in ny
            ? {
                entity: model.entity(ny.entitet),
                link: linkOf(model.entity(ny.entitet), ny.relasjon),
                fra: ny.fra,
                til: ny.til,
                handling: `knytt-${ny.relasjon}`,
              }
            : innsetting(ny),
        ),
      ]),
    endre: async (objekt, v, info = {}) => {
      const entity = model.entity(objekt.entitet);
      const changed = one(
        entity,
        await db.query(
          updateSql(
            model,
            entity,
            aktoer,
            objekt.systemID,
            objekt.versjon,
            verdier(v, { endretDato: naa, endretAv: aktoer.navn, referanseEndretAv: aktoer.bruker }),
            { hva: 'endret', ...info },
            undefined,
            // A number below one unit says nothing below another (M015).
            entity.series.filter(({ scope, parent = '' }) => {
              const til = v.relasjoner?.[parent];
              return scope === 'forelder' && til && til !== objekt.relasjoner[parent];
            }),
          ),
        ),
      );
      if (!changed) throw new Problem('utdatert');
      if (objekt.data.referanseDokumentfil === undefined)
        await indekserFil({ db, filer, aktoer }, entity, changed);
      return changed;
    },
    utvid: async (objekt, tilEntitet, v) => {
      const entity = model.entity(tilEntitet);
      const changed = one(
        entity,
        await db.query(
          updateSql(
            model,
            entity,
            aktoer,
            objekt.systemID,
            objekt.versjon,
            verdier(v, { endretDato: naa, endretAv: aktoer.navn, referanseEndretAv: aktoer.bruker }),
            { hva: 'endret', handling: `utvid-til-${tilEntitet}` },
            { type: tilEntitet, aar: Number(naa.slice(0, 4)), fra: objekt },
          ),
        ),
      );
      if (!changed) throw new Problem('utdatert');
      return changed;
    },
    slett: async (objekt, info = {}) => {
      const entity = model.entity(objekt.entitet);
      const rows = await db.query(
        deleteSql(entity, aktoer, objekt.systemID, objekt.versjon, { hva: 'slettet', ...info }),
      );
      if (rows.length === 0) throw new Problem('utdatert');
    },
    hjemle: async (objekt, handling, innhold) => {
      const hendelse = uuidv7();
      const entity = model.entity(objekt.entitet);
      await db.query(
        eventSql(aktoer, entity, objekt.systemID, { hva: 'handling', handling }, innhold, hendelse),
      );
      await db.query(hjemmelSql(hendelse));
    },
    knytt: async (fra, relasjon, til) => {
      const entity = model.entity(fra.entitet);
      const link = linkOf(entity, relasjon);
      const handling = `knytt-${relasjon}`;
      await db.query(linkSql(aktoer, { entity, link, fra: fra.systemID, til, handling }));
    },
    loesne: async (fra, relasjon, til) => {
      const link = linkOf(model.entity(fra.entitet), relasjon);
      const rows = await db.query(
        sql`delete from ${id(link.name)} where "virksomhet" = ${aktoer.virksomhet}::uuid and ${id(link.from)} = ${fra.systemID}::uuid and ${id(link.to)} = ${til}::uuid returning 1`,
      );
      if (rows.length === 0) throw new Problem('ikke-funnet');
      await arbeid.logg(
        fra.entitet,
        fra.systemID,
        { hva: 'handling', handling: `loesne-${relasjon}` },
        { til },
      );
    },
    knyttet: async (fra, relasjon) => {
      const link = linkOf(model.entity(fra.entitet), relasjon);
      const rows = await db.query(
        sql`select ${id(link.to)} as til from ${id(link.name)} where "virksomhet" = ${aktoer.virksomhet}::uuid and ${id(link.from)} = ${fra.systemID}::uuid order by 1`,
      );
      return rows.map((row) => String(row.til));
    },
    logg: async (entitet, objekt, info, etter) => {
      await db.query(eventSql(aktoer, model.entity(entitet), objekt, info, etter));
    },
  };
  return arbeid;
};
