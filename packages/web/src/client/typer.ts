import type { Kodeverdi } from '@felles/model/svar';
import type { Form, former } from './former.js';

export type { Kodeverdi } from '@felles/model/svar';

/** What every object of the API has beside its own fields. */
export interface Felles {
  readonly entitet: string;
  readonly systemID: string;
  readonly versjon: number;
  readonly skjermet: boolean;
  readonly opprettetDato?: string;
  readonly opprettetAv?: string;
  readonly endretDato?: string;
  /** Acts the user may do now; only in single reads. */
  readonly handlinger?: readonly string[];
  readonly kan?: { readonly endre: boolean; readonly slette: boolean };
  /** Why the object is screened, where it is (Noark 5 skjerming). */
  readonly skjerming?: { readonly skjermingshjemmel?: string; readonly tilgangsrestriksjon?: Kodeverdi };
}

type Former = typeof former;
type Grunnverdi = {
  tekst: string;
  tall: number;
  kode: Kodeverdi;
  /** `YYYY-MM-DD` */
  dato: string;
  /** ISO 8601 with offset */
  tid: string;
  ja: boolean;
  /** systemID of another object */
  ref: string;
  tekster: readonly string[];
  koder: readonly Kodeverdi[];
  refs: readonly string[];
};
type Verdi<F extends Form> = F extends `${infer G extends keyof Grunnverdi}?`
  ? Grunnverdi[G] | undefined
  : F extends keyof Grunnverdi
    ? Grunnverdi[F]
    : never;
type Valgfri<S> = { [K in keyof S]: S[K] extends `${string}?` ? K : never }[keyof S];
type Skikkelse<S extends Readonly<Record<string, Form>>> = {
  readonly [K in Exclude<keyof S, Valgfri<S>>]: Verdi<S[K]>;
} & { readonly [K in Valgfri<S> & keyof S]?: Verdi<S[K]> };

/** Entities whose shape the client knows. */
export type Kjent = keyof Former;

/** JSON of an object: typed for the entities of `former`, open for others. */
export type Objekt<N extends string = string> = N extends Kjent
  ? Felles & Skikkelse<Former[N]>
  : Felles & Readonly<Record<string, unknown>>;

export interface Liste<T> {
  /** null: more than 10 000 */
  readonly antall: number | null;
  readonly verdier: readonly T[];
  readonly neste?: string;
}

export interface Handlingssvar<N extends string = string> {
  readonly objekt: Objekt<N>;
  readonly laget: readonly { readonly entitet: string; readonly systemID: string }[];
}

export interface Virksomhet {
  readonly kode: string;
  readonly navn: string;
  readonly roller: readonly string[];
}

export interface Meg {
  readonly innlogget: boolean;
  readonly navn?: string;
  /** The user's id. */
  readonly bruker?: string;
  readonly epost?: string;
  /** Who has logged in in another tab since this page was opened by somebody else. */
  readonly annen?: string;
  readonly virksomheter: readonly Virksomhet[];
  readonly csrf?: string;
  readonly demo: boolean;
  readonly versjon: string;
  /** Tenant code of the collaboration this installation serves. */
  readonly samarbeid: string;
  readonly samarbeidNavn?: string;
  /** What time it is in the installation; a demonstration has its own. */
  readonly naa?: string;
}
