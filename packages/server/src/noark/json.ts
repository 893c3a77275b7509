import type { Objekt } from '@felles/kernel';
import { type Entity, type Field, isGruppeKind, type Model } from '@felles/model';
import { instanceHref } from '@felles/model/derive';
import { norskDag, norskTid } from './tid.js';

/** True when objects of the entity hold a file. */
export const baererFil = (entity: Entity): boolean => Object.hasOwn(entity.fields, 'filstoerrelse');

/** Address of the file of an object that bears one. */
export const filHref = (base: string, entity: Entity, systemID: string): string =>
  `${instanceHref(base, entity, systemID)}referanseFil/`;

const verdi = (felt: Field, v: unknown): unknown => {
  if (felt.many && Array.isArray(v)) return v.map((x) => verdi({ ...felt, many: false }, x));
  if (felt.kind.name === 'tidspunkt') return norskTid(String(v));
  if (felt.kind.name === 'dato') return norskDag(String(v));
  return isGruppeKind(felt.kind) ? medlemmer(felt.kind.felt, v as Readonly<Record<string, unknown>>) : v;
};

const medlemmer = (
  felt: Readonly<Record<string, Field>>,
  data: Readonly<Record<string, unknown>>,
): Record<string, unknown> => {
  const ut: Record<string, unknown> = {};
  for (const [navn, f] of Object.entries(felt)) {
    const v = data[navn];
    if (v !== undefined && v !== null && !f.hidden) ut[navn] = verdi(f, v);
  }
  return ut;
};

/** Fields of an object as the interface shows them: nothing hidden, nothing empty, every date with its offset. */
export const feltJson = (model: Model, objekt: Objekt, base: string): Record<string, unknown> => {
  const entity = model.entity(objekt.entitet);
  const ut = medlemmer({ ...model.systemFields, ...entity.fields }, objekt.data);
  // To clients the reference of a file is its address; the place in the store is our own business.
  if (baererFil(entity) && ut.referanseDokumentfil !== undefined)
    ut.referanseDokumentfil = filHref(base, entity, objekt.systemID);
  return ut;
};
