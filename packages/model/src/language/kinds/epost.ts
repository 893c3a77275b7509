import { bad, good } from '../feil.js';
import { scalarField, scalarKind } from './skalar.js';

const shape =
  /^[^\s@<>"(),:;\\[\]]{1,64}@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/i;

export const epostKind = scalarKind<string>({
  name: 'epost',
  ts: 'string',
  sql: 'text',
  literal: 'string',
  sortable: true,
  control: 'epost',
  schema: () => ({ type: 'string', format: 'email', maxLength: 254 }),
  read: (input, _field, at) =>
    typeof input === 'string' && input.length <= 254 && shape.test(input)
      ? good(input)
      : bad(at, 'format', 'må være en e-postadresse'),
  fromDb: (value) => String(value),
  xml: (value) => value,
});
export const epost = scalarField(epostKind);
