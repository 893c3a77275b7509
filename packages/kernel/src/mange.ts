import { type Entity, type Model, uuidPattern } from '@felles/model';
import type { Objekt } from './access/utvalg.js';
import type { Arbeid } from './arbeid.js';
import { fieldProblem, ruleProblem } from './problem.js';

/** Ids of many-to-many relations given as lists in the JSON, taken out before the fields are validated. */
export const takeMany = (
  entity: Entity,
  input: unknown,
): { readonly rest: unknown; readonly mange: Readonly<Record<string, readonly string[]>> } => {
  if (entity.room !== 'samhandling' || typeof input !== 'object' || input === null || Array.isArray(input))
    return { rest: input, mange: {} };
  const mange: Record<string, readonly string[]> = {};
  // Not an object that is written to: a member named `__proto__` must stay a member, to be refused like others.
  const rest: (readonly [string, unknown])[] = [];
  for (const [key, value] of Object.entries(input)) {
    if (!Object.hasOwn(entity.manyRelations, key)) rest.push([key, value]);
    else if (
      Array.isArray(value) &&
      value.length <= 1_000 &&
      value.every((v) => typeof v === 'string' && uuidPattern.test(v))
    )
      mange[key] = [...new Set(value as string[])];
    else throw fieldProblem([{ felt: key, kode: 'type', tekst: 'må være en liste av UUID-er' }]);
  }
  return { rest: Object.fromEntries(rest), mange };
};

export const settMange = async (
  arbeid: Arbeid,
  entity: Entity,
  objekt: Objekt,
  mange: Readonly<Record<string, readonly string[]>>,
): Promise<void> => {
  for (const [relasjon, oensket] of Object.entries(mange)) {
    const til = entity.manyRelations[relasjon]?.to ?? '';
    const har = await arbeid.knyttet(objekt, relasjon);
    for (const id of oensket) {
      if (har.includes(id)) continue;
      if (!(await arbeid.hent(til, id))) throw ruleProblem(relasjon, 'viser til noe som ikke finnes');
      await arbeid.knytt(objekt, relasjon, id);
    }
    for (const id of har) if (!oensket.includes(id)) await arbeid.loesne(objekt, relasjon, id);
  }
};

export interface Egen {
  readonly entity: Entity;
  /** Relation of the part that holds its owner. */
  readonly relasjon: string;
  readonly inndata: unknown;
}

const maksEgne = 200;

/**
 * Objects that belong to the new one and come with it, as lists under the names of their lists; those of an abstract
 * kind under the names of its subtypes (chapter 6, Opprette objekter: "Heleide objekter"). Errors name the list.
 */
export const takeOwned = (
  model: Model,
  entity: Entity,
  input: unknown,
): { readonly egne: readonly Egen[]; readonly resten: unknown } => {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return { egne: [], resten: input };
  const resten: Record<string, unknown> = { ...input };
  const egne: Egen[] = [];
  for (const i of model.incoming(entity)) {
    if (i.many || !i.from.relations[i.name]?.owned) continue;
    const slag = i.from.abstract
      ? model.family(i.from.table).flatMap((e) => (e.abstract ? [] : [[e.name, e] as const]))
      : [[i.inverse, i.from] as const];
    for (const [navn, del] of slag) {
      const liste = resten[navn];
      if (liste === undefined || Object.hasOwn(entity.fields, navn)) continue;
      delete resten[navn];
      if (!Array.isArray(liste) || liste.length > maksEgne)
        throw fieldProblem([{ felt: navn, kode: 'type', tekst: `må være en liste med høyst ${maksEgne}` }]);
      for (const inndata of liste) egne.push({ entity: del, relasjon: i.name, inndata });
    }
  }
  return { egne, resten };
};
