import { type Entity, type FieldError, isVsmKind, type Kode, type Kodeoppslag } from '@felles/model';
import type pg from 'pg';
import { type Aktoer, systemAktoer } from './aktoer.js';
import { sql } from './db/sql.js';
import { inTransaction } from './db/transaksjon.js';

/** A code that the virksomhet has added or changed. */
export interface Egenkode extends Kode {
  readonly systemID: string;
  readonly versjon: number;
  readonly beskrivelse?: string;
  /** ISO 8601. */
  readonly utdatert?: string;
}

interface Eget {
  readonly type: string;
  readonly inaktiv: boolean;
}

/** What the virksomhet has added to the standard: codes by list, and fields of its own by name. */
export interface Ordbok {
  readonly koder: ReadonlyMap<string, ReadonlyMap<string, Egenkode>>;
  readonly felt: ReadonlyMap<string, Eget>;
  readonly oppslag: Kodeoppslag;
}

/** How long another process's change of a code may go unseen, ms. */
const levetid = 2_000;

const tid = (v: unknown): string | undefined => (v instanceof Date ? v.toISOString() : undefined);

const les = (pool: pg.Pool, aktoer: Aktoer, naa: string): Promise<Ordbok> =>
  inTransaction(pool, systemAktoer(aktoer.virksomhet), { readOnly: true }, async (db) => {
    const koder = new Map<string, Map<string, Egenkode>>();
    const rader = await db.query(
      sql`select "systemID", "versjon", "liste", "kode", "kodenavn", "beskrivelse", "utdatert" from "kodeverdi" where "virksomhet" = ${aktoer.virksomhet}::uuid order by "liste", "kode"`,
    );
    for (const r of rader) {
      const liste = koder.get(String(r.liste)) ?? new Map<string, Egenkode>();
      const utdatert = tid(r.utdatert);
      liste.set(String(r.kode), {
        systemID: String(r.systemID),
        versjon: Number(r.versjon),
        kode: String(r.kode),
        kodenavn: String(r.kodenavn),
        ...(r.beskrivelse === null ? {} : { beskrivelse: String(r.beskrivelse) }),
        ...(utdatert === undefined ? {} : { utdatert, inaktiv: utdatert <= naa }),
      });
      koder.set(String(r.liste), liste);
    }
    const felt = new Map<string, Eget>();
    for (const r of await db.query(
      sql`select "navn", "type", "utdatert" from "virksomhetsspesifikkeMetadata" where "virksomhet" = ${aktoer.virksomhet}::uuid`,
    ))
      felt.set(String(r.navn), { type: String(r.type), inaktiv: (tid(r.utdatert) ?? '9') <= naa });
    return { koder, felt, oppslag: (liste, kode) => koder.get(liste)?.get(kode) };
  });

/** Keeps each virksomhet's words a moment, for they are asked for by every write and seldom change. */
export const lagOrdboeker = (pool: pg.Pool, klokke: () => Date) => {
  const husket = new Map<string, { readonly til: number; readonly ordbok: Promise<Ordbok> }>();
  return {
    for: (aktoer: Aktoer): Promise<Ordbok> => {
      const naa = performance.now();
      const kjent = husket.get(aktoer.virksomhet);
      if (kjent && kjent.til > naa) return kjent.ordbok;
      const ordbok = les(pool, aktoer, klokke().toISOString());
      husket.set(aktoer.virksomhet, { til: naa + levetid, ordbok });
      ordbok.catch(() => husket.delete(aktoer.virksomhet));
      return ordbok;
    },
    glem: (virksomhet: string): void => {
      husket.delete(virksomhet);
    },
  };
};

const dag = /^\d{4}-\d{2}-\d{2}(Z|[+-]\d{2}:\d{2})?$/;
const tidspunkt = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})?$/;
const ekteTid = (v: string): boolean => !Number.isNaN(Date.parse(v));

/** Forms of the types of chapter 7, VirksomhetsspesifikkeMetadata. */
const passer: Readonly<Record<string, (v: unknown) => boolean>> = {
  boolean: (v) => typeof v === 'boolean',
  integer: (v) => Number.isInteger(v),
  decimal: (v) => typeof v === 'number',
  string: (v) => typeof v === 'string',
  date: (v) => typeof v === 'string' && dag.test(v) && ekteTid(v.slice(0, 10)),
  datetime: (v) => typeof v === 'string' && tidspunkt.test(v) && ekteTid(v),
  uri: (v) => typeof v === 'string' && URL.canParse(v),
};

/** Faults in fields of the virksomhet's own: unknown, out of use (unless they stand already), of another type. */
export const feilIEgneFelt = (
  ordbok: Ordbok,
  entity: Entity,
  felt: Readonly<Record<string, unknown>>,
  foer: Readonly<Record<string, unknown>> = {},
): readonly FieldError[] =>
  Object.entries(felt).flatMap(([navn, verdi]) => {
    const kind = entity.fields[navn]?.kind;
    if (!kind || !isVsmKind(kind) || typeof verdi !== 'object' || verdi === null) return [];
    const sto = (foer[navn] ?? {}) as Readonly<Record<string, unknown>>;
    return Object.entries(verdi).flatMap(([egen, v]): FieldError[] => {
      const at = `${navn}/${egen}`;
      const kjent = ordbok.felt.get(egen);
      if (!kjent) return [{ felt: at, kode: 'ukjent', tekst: 'står ikke i metadatakatalogen' }];
      if (kjent.inaktiv && v !== sto[egen])
        return [{ felt: at, kode: 'inaktiv-kode', tekst: 'er ikke lenger i bruk' }];
      return passer[kjent.type]?.(v)
        ? []
        : [{ felt: at, kode: 'type', tekst: `må være av typen ${kjent.type}` }];
    });
  });
