import { model } from '@felles/model';
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
