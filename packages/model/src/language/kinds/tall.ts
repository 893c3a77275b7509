import { bad, good } from '../feil.js';
import type { Field } from '../field.js';
import { scalarField, scalarKind } from './skalar.js';

const integerKind = (name: string, sql: string, control: 'tall' | 'kroner', low: number, high: number) => {
  const range = (field: Field) => ({ minimum: field.minimum ?? low, maximum: field.maximum ?? high });
  return scalarKind<number>({
    name,
    ts: 'number',
    sql,
    literal: 'integer',
    sortable: true,
    control,
    schema: (field) => ({ type: 'integer', ...range(field) }),
    read: (input, field, at) => {
      if (typeof input !== 'number' || !Number.isSafeInteger(input))
        return bad(at, 'type', 'må være et heltall');
      const { minimum, maximum } = range(field);
      if (input < minimum || input > maximum)
        return bad(at, 'utenfor', `må være fra ${minimum} til ${maximum}`);
      return good(input);
    },
    fromDb: (value) => Number(value),
    xml: (value) => String(value),
  });
};

export const heltallKind = integerKind('heltall', 'integer', 'tall', -2_147_483_648, 2_147_483_647);
export const kronerKind = integerKind(
  'kroner',
  'bigint',
  'kroner',
  -9_007_199_254_740_991,
  9_007_199_254_740_991,
);

export const byteantallKind = integerKind('byteantall', 'bigint', 'tall', 0, 9_007_199_254_740_991);

/** Whole number, 32 bits. */
export const heltall = scalarField(heltallKind);
/** Size in bytes. */
export const byteantall = scalarField(byteantallKind);
/** Whole Norwegian kroner. */
export const kroner = scalarField(kronerKind);

const grenser = ({ minimum, maximum }: Field): string => {
  if (minimum === undefined) return `må være høyst ${maximum}`;
  return maximum === undefined ? `må være minst ${minimum}` : `må være fra ${minimum} til ${maximum}`;
};

export const desimalKind = scalarKind<number>({
  name: 'desimal',
  ts: 'number',
  sql: 'double precision',
  literal: 'decimal',
  sortable: true,
  control: 'tall',
  schema: (field) => ({
    type: 'number',
    ...(field.minimum === undefined ? {} : { minimum: field.minimum }),
    ...(field.maximum === undefined ? {} : { maximum: field.maximum }),
  }),
  read: (input, field, at) => {
    if (typeof input !== 'number' || !Number.isFinite(input)) return bad(at, 'type', 'må være et tall');
    if (input < (field.minimum ?? -Infinity) || input > (field.maximum ?? Infinity))
      return bad(at, 'utenfor', grenser(field));
    return good(input);
  },
  fromDb: (value) => Number(value),
  xml: (value) => String(value),
});
/** Number with decimals, 64 bits. */
export const desimal = scalarField(desimalKind);

export const boolskKind = scalarKind<boolean>({
  name: 'boolsk',
  ts: 'boolean',
  sql: 'boolean',
  literal: 'boolean',
  sortable: true,
  control: 'avkryssing',
  schema: () => ({ type: 'boolean' }),
  read: (input, _field, at) =>
    typeof input === 'boolean' ? good(input) : bad(at, 'type', 'må være true eller false'),
  fromDb: (value) => value === true,
  xml: (value) => String(value),
});
export const boolsk = scalarField(boolskKind);
