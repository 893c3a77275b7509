import type { Entity } from './entity.js';
import type { Field } from './field.js';
import { isGruppeKind } from './kinds/gruppe.js';
import { isKodeKind } from './kinds/kode.js';
import type { Kodeliste } from './kodeliste.js';

/** Everything that is declared, by name. */
export interface Model {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly kodelister: ReadonlyMap<string, Kodeliste>;
  /** Fields every object has, in front of its own (Noark 5 Arkivenhet). */
  readonly systemFields: Readonly<Record<string, Field>>;
  entity(name: string): Entity;
  /** Entities stored in the table of `root`, the root first. */
  family(root: string): readonly Entity[];
  /** Relations that point at the entity or at what it extends, with the entity that has them. */
  incoming(entity: Entity): readonly Incoming[];
}

export interface Incoming {
  readonly from: Entity;
  readonly name: string;
  readonly inverse: string;
  readonly many: boolean;
}

const lineage = (e: Entity): readonly Entity[] => (e.extends ? [e, ...lineage(e.extends)] : [e]);

const codeListsOf = (field: Field): Kodeliste[] => {
  if (isKodeKind(field.kind)) return [field.kind.liste];
  if (isGruppeKind(field.kind)) return Object.values(field.kind.felt).flatMap(codeListsOf);
  return [];
};

/** Collects the declarations and refuses what does not hang together. Throws with the name of the culprit. */
export const buildModel = (
  entityList: readonly Entity[],
  systemFields: Readonly<Record<string, Field>>,
): Model => {
  const entities = new Map<string, Entity>();
  for (const e of entityList) {
    if (entities.has(e.name)) throw new Error(`entity ${e.name} is declared twice`);
    entities.set(e.name, e);
  }
  const kodelister = new Map<string, Kodeliste>();
  for (const e of entityList) {
    for (const f of Object.values(e.fields))
      for (const list of codeListsOf(f)) {
        const known = kodelister.get(list.name);
        if (known && known !== list) throw new Error(`code list ${list.name} is declared twice`);
        kodelister.set(list.name, list);
      }
    for (const a of Object.values(e.acts))
      for (const f of Object.values(a.input))
        for (const list of codeListsOf(f)) kodelister.set(list.name, list);
    for (const [name, r] of [...Object.entries(e.relations), ...Object.entries(e.manyRelations)])
      if (!entities.has(r.to)) throw new Error(`relation ${e.name}.${name} points at unknown ${r.to}`);
    for (const name of e.oneOf?.relations ?? [])
      if (!e.relations[name]) throw new Error(`oneOf of ${e.name} names unknown relation ${name}`);
    for (const [name, r] of Object.entries(e.relations))
      if (r.leadsTo !== undefined && !e.oneOf?.relations.includes(r.leadsTo))
        throw new Error(`relation ${e.name}.${name} leads to ${r.leadsTo}, which is not in its oneOf`);
    if (e.stateField && !e.fields[e.stateField]) throw new Error(`state field of ${e.name} is not declared`);
  }
  const model: Model = {
    entities,
    kodelister,
    systemFields,
    entity: (name) => {
      const e = entities.get(name);
      if (!e) throw new Error(`no entity ${name}`);
      return e;
    },
    family: (root) =>
      entityList.filter((e) => e.table === root).sort((a, b) => lineage(a).length - lineage(b).length),
    incoming: (target) => {
      const names = new Set(lineage(target).map((e) => e.name));
      return entityList.flatMap((from) => [
        ...Object.entries(from.relations)
          .filter(([name, r]) => names.has(r.to) && from.extends?.relations[name] === undefined)
          .flatMap(([name, r]) =>
            r.inverse === undefined ? [] : [{ from, name, inverse: r.inverse, many: false }],
          ),
        ...Object.entries(from.manyRelations)
          .filter(([name, r]) => names.has(r.to) && from.extends?.manyRelations[name] === undefined)
          .flatMap(([name, r]) =>
            r.inverse === undefined ? [] : [{ from, name, inverse: r.inverse, many: true }],
          ),
      ]);
    },
  };
  return model;
};

/** The entity and what it extends, nearest first. */
export { lineage };
