import type { Read } from './feil.js';
import type { Field } from './field.js';
import type { Kodeoppslag } from './kodeliste.js';

/** A database column as the kind wants it. `suffix` is appended to the field's own column name. */
export interface ColumnShape {
  readonly suffix: string;
  readonly type: string;
}

/** What a filter literal must look like to be compared with a column. */
export type LiteralKind = 'string' | 'integer' | 'decimal' | 'boolean' | 'date' | 'datetime' | 'uuid';

/** The column that a filter path ends in. */
export interface FilterTarget {
  readonly column: string;
  readonly literal: LiteralKind;
  /** True when the column is a PostgreSQL array (a field with many values). */
  readonly array: boolean;
  /** Member of a jsonb object that is meant, whose values have types of their own. */
  readonly member?: string;
}

export type XmlContent = string | readonly XmlElement[];
export interface XmlElement {
  readonly name: string;
  readonly content: XmlContent;
}

export type JsonSchema = { readonly [key: string]: unknown };

export type Control =
  | 'tekst'
  | 'tekstomraade'
  | 'tall'
  | 'kroner'
  | 'dato'
  | 'tidspunkt'
  | 'valg'
  | 'avkryssing'
  | 'epost'
  | 'oppslag'
  | 'gruppe'
  | 'vsm';

/**
 * A field kind: every face a value of this kind has, from database column to form control.
 * The type parameter is the JSON-side value (ISO strings for dates, `{kode, kodenavn}` for codes).
 */
export interface FieldKind<T> {
  readonly name: string;
  /** TypeScript type of one value, for generated reference docs. */
  readonly ts: string;
  columns(field: Field): readonly ColumnShape[];
  jsonSchema(field: Field): JsonSchema;
  /** Validates one JSON value. `at` is the path used in errors, `koder` finds the virksomhet's own codes. */
  read(input: unknown, field: Field, at: string, koder?: Kodeoppslag): Read<T>;
  /** One database value per column of `columns`, null where there is none. */
  toRow(value: T, field: Field): readonly unknown[];
  /** The JSON value of the columns, undefined when empty. */
  fromRow(values: readonly unknown[], field: Field): T | undefined;
  /** Resolves the rest of a filter path (`[]` is the field itself), or null when it cannot be filtered. */
  filter(column: string, rest: readonly string[], field: Field): FilterTarget | null;
  readonly sortable: boolean;
  /** Extraction form of one value (Noark 5 XML), null when the value is left out. */
  xml(value: T, field: Field): XmlContent | null;
  readonly control: Control;
}
