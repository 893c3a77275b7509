import type { Klasser, NyeKlasser, Relasjoner, Undertyper } from './typer.js';

/** Somewhere in the interface: the root, a room, a class, a code. */
export type Sted = keyof Relasjoner;
export type Klassenavn = keyof Klasser;

type Sort = 'til' | 'liste' | 'ny' | 'utvid';

/** Short names of the relations of a sort, e.g. `arkivstruktur/ny-mappe/`. */
export type Rel<S extends Sted, V extends Sort> = keyof Relasjoner[S][V] & string;

/** What a relation leads to. */
export type Maal<S extends Sted, V extends Sort, R extends Rel<S, V>> = Relasjoner[S][V] extends {
  readonly [K in R]: infer M extends Sted;
}
  ? M
  : never;

/** The relation by its whole name, as it stands in `_links`. */
export type Hel<R extends string> = `https://rel.arkivverket.no/noark5/v5/api/${R}`;

/** A new code in a code list. */
export interface NyKode {
  readonly kode: string;
  readonly kodenavn: string;
  readonly beskrivelse?: string;
  /** When it went out of use: it is not to be chosen any more. */
  readonly utdatert?: string;
}

/** A code in a code list. */
export interface KodeIListe extends NyKode {
  /** True when it is out of use. */
  readonly inaktiv?: boolean;
}

/** What `admin/system/` tells (chapter 6, Systeminformasjon). */
export interface Systeminformasjon {
  /** Largest upload in one request, bytes; 0 is no limit. */
  readonly bulkgrense?: number;
  readonly leverandoer?: string;
  readonly produkt?: string;
  readonly versjon?: string;
  readonly versjonsdato?: string;
  readonly protokollversjon?: string;
}

export type Ukjent = Readonly<Record<string, unknown>>;

/** Fields of what is read at a place. */
export type Data<S extends Sted> = S extends Klassenavn
  ? Klasser[S]
  : S extends 'kode'
    ? KodeIListe
    : S extends 'admin/system/'
      ? Systeminformasjon
      : Ukjent;

/** Fields of a new object. */
export type NyData<S extends Sted> = S extends keyof NyeKlasser
  ? NyeKlasser[S]
  : S extends 'kode'
    ? NyKode
    : Ukjent;

/** Subtypes that objects of a list may be of. */
export type Undertype<S extends Sted> = S extends Klassenavn ? Undertyper[S] : never;

/** Classes that an object may be extended to. */
export type Utvidbar<S extends Sted> = Extract<
  Relasjoner[S]['utvid'][keyof Relasjoner[S]['utvid']],
  keyof NyeKlasser
>;

/** What extending asks for: the subtype's own fields, and whatever else is to change. */
export type Utvidelse<S extends Sted, T extends keyof NyeKlasser> = Omit<NyeKlasser[T], keyof NyData<S>> &
  Partial<NyData<S>>;

type Flettet<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { readonly [K in keyof T]?: Flettet<T[K]> | null }
    : T;

/** A change as JSON Merge Patch (RFC 7396): what is left out stays, null takes away, groups are merged. */
export type Endring<S extends Sted> = Flettet<NyData<S>> & {
  /** Relations to move to other objects (chapter 6, Oppdatere objekter). */
  readonly _links?: Readonly<Record<string, { readonly href: string } | null>>;
};

/** Whatever has an address: an object that was read, or the address alone. */
export interface Peker {
  readonly href: string;
}
