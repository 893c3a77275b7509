import type { Readable } from 'node:stream';
import type { Act, Model } from '@felles/model';
import type { Expand, Query } from '@felles/model/derive';
import type { Objekt } from './access/utvalg.js';
import type { Opplasting } from './acts/index.js';
import type { Aktoer } from './aktoer.js';
import type { MottaValg, Omraade } from './files/index.js';
import type { Avsending } from './filfelt.js';
import type { Ordbok } from './ordbok.js';
import type { Plass } from './seter.js';

/** A list as the reader sees it. */
export interface Liste {
  readonly verdier: readonly Objekt[];
  /** Objects in the whole list up to `antallTak`, else null. */
  readonly antall: number | null;
  /** There are more after these. */
  readonly mer: boolean;
}

export interface Finnvalg {
  /** How far the list is counted, 10 000 unless given; `Infinity` is to the end. */
  readonly antallTak?: number;
  /** The page begins after the object of this id, in the order that lists have when they are given none. */
  readonly etter?: string | undefined;
}

export interface Medbrakt {
  readonly eier: string;
  readonly objekt: Objekt;
}

export interface Plassering {
  /** Ids of the objects the new one is placed under, by relation of the new one. */
  readonly relasjoner?: Readonly<Record<string, string>>;
  /** Many-to-many relation of another object that takes the new one, e.g. registrering → dokumentbeskrivelse. */
  readonly via?: { readonly entitet: string; readonly relasjon: string; readonly systemID: string };
  /** Relation of another object that is to point at the new one; it points at none before. */
  readonly sett?: { readonly entitet: string; readonly relasjon: string; readonly systemID: string };
  /** Many-to-many relations of the new one, tied in the same transaction. */
  readonly knytt?: readonly { readonly relasjon: string; readonly til: string }[];
}

/** Where a list hangs: a relation of the listed entity, or a many-to-many relation. */
export interface Under {
  readonly relasjon?: { readonly navn: string; readonly systemID: string };
  readonly via?: { readonly entitet: string; readonly relasjon: string; readonly systemID: string };
}

export interface Handlingssvar {
  readonly objekt: Objekt;
  /** Objects the act made besides, by entity. */
  readonly laget: readonly { readonly entitet: string; readonly systemID: string }[];
}

export interface Sesjon {
  readonly aktoer: Aktoer;
  create(entitet: string, inndata: unknown, plassering?: Plassering): Promise<Objekt>;
  read(entitet: string, systemID: string): Promise<Objekt>;
  find(entitet: string, query: Query, under?: Under, valg?: Finnvalg): Promise<Liste>;
  /**
   * Objects that `$expand` brings along for the objects of `ider` (those pointed at, for a relation to one), each with
   * the id it was brought for. One question to the database; at most `maks` objects. Nested ones are asked for in turn.
   */
  expand(e: Expand, ider: readonly string[], maks: number): Promise<readonly Medbrakt[]>;
  /** `replace` is PUT, `patch` JSON Merge Patch. `versjon` is the version the change was made from. */
  update(
    entitet: string,
    systemID: string,
    versjon: number,
    inndata: unknown,
    maate: 'replace' | 'patch',
    /** Places the object is moved to in the same transaction, by relation; null takes it out. */
    plasser?: Readonly<Record<string, string | null>>,
  ): Promise<Objekt>;
  /** Makes an object of a subtype without changing its systemID. */
  extend(entitet: string, systemID: string, inndata: unknown): Promise<Objekt>;
  /** Puts the object under another one of the same relation; null takes it out. Without `versjon` the newest is moved. */
  move(
    entitet: string,
    systemID: string,
    relasjon: string,
    til: string | null,
    versjon?: number,
  ): Promise<Objekt>;
  act(entitet: string, systemID: string | null, handling: string, inndata: unknown): Promise<Handlingssvar>;
  remove(entitet: string, systemID: string, versjon: number): Promise<void>;
  link(entitet: string, systemID: string, relasjon: string, til: string): Promise<void>;
  unlink(entitet: string, systemID: string, relasjon: string, til: string): Promise<void>;
  /** Codes and fields that the virksomhet has added to the standard. */
  words(): Promise<Ordbok>;
  /** Lifts screenings that have expired, some hundreds at a time; answers how many. The system's own work. */
  liftScreenings(): Promise<number>;
  /** Seats the actor holds today. */
  seats(): Promise<readonly Plass[]>;
  history(entitet: string, systemID: string, maks?: number): Promise<readonly Historie[]>;
  upload(
    stroem: AsyncIterable<Uint8Array>,
    filnavn: string,
    valg?: Omit<MottaValg, 'maksStoerrelse'>,
  ): Promise<Opplasting>;
  /** Files a document in a case in one transaction: journalpost, correspondents, document and bytes. */
  journalfoer(
    saksmappe: string,
    inndata: unknown,
    stroem: AsyncIterable<Uint8Array>,
    filnavn: string,
  ): Promise<Objekt>;
  /** Looks a file up, and reads it when it is asked to. */
  openFile(dokumentobjekt: string): Promise<Fil>;
  download(dokumentobjekt: string, omraade?: Omraade): Promise<Nedlasting>;
  /**
   * Stores bytes as a document's, in one transaction: in a dokumentobjekt that has none (Noark 5 krav 5.9: no
   * overwrite), whose fields must be true of them, or in a new one under a dokumentbeskrivelse. A refused file leaves
   * nothing behind. A string is the systemID of a dokumentobjekt.
   */
  attach(maal: string | Filmaal, stroem: AsyncIterable<Uint8Array>, avsending?: Avsending): Promise<Objekt>;
  /** Begins a file that comes in parts. It expires `levetidMs` after its last part. */
  beginTransfer(
    maal: Filmaal,
    avsending: Avsending & { readonly mimeType: string; readonly filstoerrelse: number },
    levetidMs: number,
  ): Promise<Overfoering>;
  /** The user's own transfer to that place. Throws Problem `ikke-funnet` when there is none, or no longer. */
  findTransfer(id: string, maal: Filmaal): Promise<Overfoering>;
  /**
   * Takes the part of `lengde` bytes that begins at byte `fra`. Bytes that have come before are passed over; a gap is
   * Problem `feil-tilstand`. What came of a part whose connection broke is kept.
   */
  continueTransfer(
    id: string,
    maal: Filmaal,
    del: { readonly fra: number; readonly lengde: number },
    stroem: AsyncIterable<Uint8Array>,
    levetidMs: number,
  ): Promise<Overfoering>;
  /** True when the actor's roles allow the verb; the object's state may still refuse it. */
  may(verb: 'create' | 'read' | 'update' | 'remove', entitet: string): boolean;
  mayAct(entitet: string, handling: Act): boolean;
}

export interface Historie {
  readonly tid: string;
  readonly hvem: string;
  readonly hva: string;
  readonly handling: string | null;
  readonly felt: readonly string[];
}

/** Where bytes go: a dokumentobjekt that has none, or a dokumentbeskrivelse that gets a new one. */
export type Filmaal = { readonly dokumentobjekt: string } | { readonly dokumentbeskrivelse: string };

/** A file that comes in parts. */
export interface Overfoering {
  readonly id: string;
  readonly filstoerrelse: number;
  /** Bytes that have come, from the first on without gaps. */
  readonly mottatt: number;
  /** The document it became, when all has come. */
  readonly objekt?: Objekt;
}

export interface Fil extends Omit<Nedlasting, 'stroem'> {
  les(omraade?: Omraade): Promise<Readable>;
}

export interface Nedlasting {
  readonly stroem: Readable;
  readonly filstoerrelse: number;
  readonly mimeType: string;
  readonly filnavn: string;
  readonly sjekksum: string;
}

export interface Kernel {
  readonly model: Model;
  open(aktoer: Aktoer): Sesjon;
}
