import type { Read } from '../feil.js';
import { type Field, type FieldOptions, fieldOf } from '../field.js';
import type { Control, FieldKind, JsonSchema, LiteralKind } from '../kind.js';

interface ScalarFaces<T> {
  readonly name: string;
  readonly ts: string;
  readonly sql: string;
  readonly literal: LiteralKind;
  readonly sortable: boolean;
  readonly control: Control;
  readonly schema: (field: Field) => JsonSchema;
  readonly read: (input: unknown, field: Field, at: string) => Read<T>;
  readonly fromDb: (value: unknown) => T;
  readonly xml: (value: T) => string;
}

/** A kind stored in one column. Many values become a PostgreSQL array of the same type. */
export const scalarKind = <T>(f: ScalarFaces<T>): FieldKind<T> => ({
  name: f.name,
  ts: f.ts,
  columns: (field) => [{ suffix: '', type: field.many ? `${f.sql}[]` : f.sql }],
  jsonSchema: f.schema,
  read: f.read,
  toRow: (value) => [value],
  fromRow: ([value]) => (value === null || value === undefined ? undefined : f.fromDb(value)),
  filter: (column, rest, field) =>
    rest.length === 0 ? { column, literal: f.literal, array: field.many } : null,
  sortable: f.sortable,
  xml: (value) => f.xml(value),
  control: f.control,
});

export const scalarField =
  <T>(kind: FieldKind<T>) =>
  <const O extends FieldOptions>(options: O = {} as O) =>
    fieldOf(kind, options);
