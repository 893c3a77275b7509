import type { Condition } from './entity.js';
import type { FieldKind } from './kind.js';

/** Codes of M502 skjermingMetadata that hide this field when the unit is screened. */
export type ScreenCode =
  | 'KID'
  | 'TKL'
  | 'TM1'
  | 'TMO'
  | 'NPS'
  | 'TR1'
  | 'TRO'
  | 'NA'
  | 'NM'
  | 'TD'
  | 'MT'
  | 'M';

export interface FieldOptions {
  /** Must be given when the object is made (cardinality 1 in the interface). */
  readonly required?: boolean;
  /** Filled in by the core before the object is complete; clients may leave it out. */
  readonly completed?: boolean;
  /** Set by the core alone; input that tries to change it is refused. */
  readonly readOnly?: boolean;
  /** The core sets it when a client asks for it by giving any value; what is set is not changed. With `readOnly`. */
  readonly onRequest?: boolean;
  /** May be given once and never changed. */
  readonly constant?: boolean;
  /** Several values. */
  readonly many?: boolean;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  /** Metadata number of the Noark 5 catalogue, e.g. M020. */
  readonly m?: string;
  /** Clause of standard or strategy that asks for the field. */
  readonly clause?: string;
  readonly screenedBy?: readonly ScreenCode[];
  /** Value when the client gives none (a code, a literal). */
  readonly default?: unknown;
  /** Shown in lists. */
  readonly listed?: boolean;
  /** Takes part in free-text search. */
  readonly searched?: boolean;
  /** Never shown outside the tenant, whatever the object's own publicity. */
  readonly internal?: boolean;
  /** Shown outside the tenant only while this holds of the object, which may itself be public before that. */
  readonly publicWhen?: Condition;
  /** Kept by the kernel alone; in no JSON and no form. */
  readonly hidden?: boolean;
  /** May change though the object is closed: access is assessed anew, loans come and go. */
  readonly afterClosing?: boolean;
  /** The only texts that are taken. */
  readonly values?: readonly string[];
  /**
   * Path from the object that the examples of the interface's chapter 6 name it by; queries take it too. They write
   * every value in quotes, so numbers in quotes are taken as well.
   */
  readonly alias?: string;
  /** Written by its code, not its name, in an extraction. */
  readonly xmlCode?: boolean;
  /** Not indexed by default: adds a b-tree index led by the tenant. */
  readonly indexed?: boolean;
}

export interface Field<T = unknown, R extends boolean = boolean, M extends boolean = boolean>
  extends FieldOptions {
  readonly kind: FieldKind<T>;
  readonly required: R;
  readonly many: M;
  /** Phantom carrier of the value type. */
  readonly value?: T;
}

type IsTrue<O, K extends string> = O extends { readonly [P in K]: true } ? true : false;

/** Makes a field of a kind; the options' literal types decide whether it is required or many. */
export const fieldOf = <T, const O extends FieldOptions>(
  kind: FieldKind<T>,
  options: O,
): Field<T, IsTrue<O, 'required'>, IsTrue<O, 'many'>> & O =>
  ({
    ...options,
    kind,
    required: options.required === true,
    many: options.many === true,
  }) as unknown as Field<T, IsTrue<O, 'required'>, IsTrue<O, 'many'>> & O;

export type Fields = { readonly [name: string]: Field };

type One<F> = F extends Field<infer T, boolean, infer M> ? (M extends true ? readonly T[] : T) : never;
type RequiredKeys<F> = { [K in keyof F]: F[K] extends Field<unknown, true> ? K : never }[keyof F];

/** The JSON value of a set of fields. */
export type ValuesOf<F> = { readonly [K in RequiredKeys<F>]: One<F[K]> } & {
  readonly [K in Exclude<keyof F, RequiredKeys<F>>]?: One<F[K]> | undefined;
};
