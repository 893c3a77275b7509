import { bad, good } from '../feil.js';
import { scalarField, scalarKind } from './skalar.js';

export const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** UUID (M001). Written in lower case. */
export const systemIDKind = scalarKind<string>({
  name: 'systemID',
  ts: 'string',
  sql: 'uuid',
  literal: 'uuid',
  sortable: true,
  control: 'oppslag',
  schema: () => ({ type: 'string', format: 'uuid' }),
  read: (input, _field, at) =>
    typeof input === 'string' && uuidPattern.test(input)
      ? good(input.toLowerCase())
      : bad(at, 'format', 'må være en UUID'),
  fromDb: (value) => String(value),
  xml: (value) => value,
});
export const systemID = scalarField(systemIDKind);
