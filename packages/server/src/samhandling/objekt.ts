import { harPlassTil, type Objekt, type Sesjon } from '@felles/kernel';
import type { Entity, Model } from '@felles/model';

/** An object as the product's API writes it: fields, ids of relations, and what kind it is. Hidden fields are left out. */
export const objektJson = (model: Model, o: Objekt): Record<string, unknown> => {
  const entity = model.entity(o.entitet);
  const felt = Object.fromEntries(Object.entries(o.data).filter(([key]) => !entity.fields[key]?.hidden));
  return {
    entitet: o.entitet,
    systemID: o.systemID,
    versjon: o.versjon,
    ...felt,
    ...o.relasjoner,
    ...o.mange,
    skjermet: o.skjermet,
  };
};

const tilstandAv = (entity: Entity, o: Objekt): string | undefined => {
  const verdi = entity.stateField ? o.data[entity.stateField] : undefined;
  return typeof verdi === 'object' && verdi !== null && 'kode' in verdi ? String(verdi.kode) : undefined;
};

/** Names of the acts this actor may try on the object in its present state. The act itself may know more. */
export const muligeHandlinger = async (
  model: Model,
  sesjon: Sesjon,
  o: Objekt,
): Promise<readonly string[]> => {
  const entity = model.entity(o.entitet);
  const tilstand = tilstandAv(entity, o);
  const mulige = Object.values(entity.acts).filter(
    (a) =>
      !a.onCollection &&
      (a.from.length === 0 || (tilstand !== undefined && a.from.includes(tilstand))) &&
      !(a.from.length === 0 && o.data.utfall !== undefined) &&
      sesjon.mayAct(entity.name, a),
  );
  const plasser = mulige.some((a) => a.seat) ? await sesjon.seats() : [];
  return mulige.filter((a) => harPlassTil(a, o, plasser, sesjon.aktoer.roller)).map((a) => a.name);
};
