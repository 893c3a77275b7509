import { type Condition, model } from '@felles/model';
import type { Kodeverdi, Objekt } from '../../client/index.js';
import { lukkekode } from './struktur.js';

/** The state of an object and the code list it is from. */
export const tilstanden = (
  o: Objekt,
):
  | { readonly liste: string; readonly verdi: Kodeverdi | undefined; readonly lukket: boolean }
  | undefined => {
  const entity = model.entities.get(o.entitet);
  const felt = entity?.stateField === undefined ? undefined : entity.fields[entity.stateField];
  if (entity?.stateField === undefined || felt === undefined || !('liste' in felt.kind)) return undefined;
  const verdi = (o as Readonly<Record<string, unknown>>)[entity.stateField] as Kodeverdi | undefined;
  const liste = (felt.kind.liste as { readonly name: string }).name;
  return { liste, verdi, lukket: verdi !== undefined && verdi.kode === lukkekode(entity) };
};

/** Whether a condition holds, as far as the object itself tells. */
const holder = (c: Condition, o: Readonly<Record<string, unknown>>): boolean => {
  switch (c.op) {
    case 'always':
      return true;
    case 'set':
      return o[c.field] !== undefined;
    case 'true':
      return o[c.field] === true;
    case 'in': {
      const v = o[c.field] as Kodeverdi | undefined;
      return v !== undefined && c.values.includes(v.kode);
    }
    case 'and':
      return c.of.every((x) => holder(x, o));
    case 'or':
      return c.of.some((x) => holder(x, o));
    case 'not':
      return !holder(c.of, o);
    default:
      return false;
  }
};

/** Whether the object takes nothing more, by the declaration of what freezes it. */
export const erLukket = (o: Objekt): boolean => {
  const c = model.entities.get(o.entitet)?.frozenWhen;
  return c !== undefined && holder(c, o as Readonly<Record<string, unknown>>);
};
