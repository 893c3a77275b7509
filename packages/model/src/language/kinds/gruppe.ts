import { bad, type FieldError, good } from '../feil.js';
import { type Field, type FieldOptions, type Fields, fieldOf, type ValuesOf } from '../field.js';
import type { ColumnShape, FieldKind, XmlElement } from '../kind.js';
import { fieldXml, type ReadMode, readFields } from '../verdier.js';

export interface GruppeKind<T> extends FieldKind<T> {
  readonly felt: Fields;
}

export const isGruppeKind = (kind: FieldKind<unknown>): kind is GruppeKind<unknown> => 'felt' in kind;

type Obj = Record<string, unknown>;

/** Columns of a group lie beside those of the entity, named `<field>_<member>`. */
const gruppeKind = <F extends Fields>(name: string, felt: F): GruppeKind<ValuesOf<F>> => {
  const members = Object.entries<Field>(felt);
  const mode: ReadMode = { operation: 'create' };
  return {
    name: 'gruppe',
    ts: `{ ${members.map(([k, f]) => `${k}${f.required ? '' : '?'}: ${f.kind.ts}${f.many ? '[]' : ''}`).join('; ')} }`,
    felt,
    columns: (field) =>
      members.flatMap(([key, f]) =>
        f.kind
          .columns(f)
          .map(
            (c): ColumnShape => ({ suffix: `_${key}${c.suffix}`, type: field.many ? `${c.type}[]` : c.type }),
          ),
      ),
    jsonSchema: () => ({ $ref: `#/components/schemas/gruppe_${name}` }),
    read: (input, _field, at, koder) => {
      if (typeof input !== 'object' || input === null || Array.isArray(input))
        return bad(at, 'type', 'må være et objekt');
      const feil: FieldError[] = [];
      const value = readFields(felt, input as Obj, { ...mode, koder }, feil, at);
      return feil.length > 0 ? { ok: false, feil } : good(value as ValuesOf<F>);
    },
    toRow: (value) => {
      const given = value as Obj;
      return members.flatMap(([key, f]) => {
        const v = given[key];
        const width = f.kind.columns(f).length;
        return v === undefined || v === null ? Array<unknown>(width).fill(null) : fieldToRow(f, v);
      });
    },
    fromRow: (values) => {
      let i = 0;
      const out: Obj = {};
      for (const [key, f] of members) {
        const width = f.kind.columns(f).length;
        const v = fieldFromRow(f, values.slice(i, i + width));
        i += width;
        if (v !== undefined) out[key] = v;
      }
      return Object.keys(out).length === 0 ? undefined : (out as ValuesOf<F>);
    },
    filter: (column, [key, ...rest], field) => {
      const f = key === undefined || !Object.hasOwn(felt, key) ? undefined : felt[key];
      const target = f ? f.kind.filter(`${column}_${key}`, rest, f) : null;
      return target && field.many ? { ...target, array: true } : target;
    },
    sortable: false,
    xml: (value) => {
      const given = value as Obj;
      const elements = members.flatMap(([key, f]): XmlElement[] => fieldXml(key, f, given[key]));
      return elements.length === 0 ? null : elements;
    },
    control: 'gruppe',
  };
};

/** One value per column for a field's whole value, arrays included. */
export const fieldToRow = (field: Field, value: unknown): readonly unknown[] => {
  if (!field.many) return field.kind.toRow(value, field);
  const items = value as readonly unknown[];
  const width = field.kind.columns(field).length;
  const rows = items.map((item) => field.kind.toRow(item, field));
  return Array.from({ length: width }, (_, i) => rows.map((row) => row[i]));
};

/** The JSON value of a field's columns; empty arrays and empty groups are undefined. */
export const fieldFromRow = (field: Field, values: readonly unknown[]): unknown => {
  if (!field.many) return field.kind.fromRow(values, field);
  const first = values[0];
  if (!Array.isArray(first) || first.length === 0) return undefined;
  return first.map((_, n) =>
    field.kind.fromRow(
      values.map((column) => (Array.isArray(column) ? column[n] : null)),
      field,
    ),
  );
};

/** A complex value that belongs to the object (skjerming, gradering, kassasjon). `name` names its schema. */
export const gruppe = <F extends Fields, const O extends FieldOptions>(
  name: string,
  felt: F,
  options: O = {} as O,
) => fieldOf(gruppeKind(name, felt), options);

/** Name of the schema of a group field. */
export const gruppeName = (field: Field): string =>
  String(field.kind.jsonSchema(field).$ref).split('gruppe_')[1] ?? '';
