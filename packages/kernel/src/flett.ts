import type { Entity } from '@felles/model';
import type { Objekt } from './access/utvalg.js';

const merge = (old: unknown, patch: unknown): unknown => {
  if (typeof patch !== 'object' || patch === null || Array.isArray(patch)) return patch;
  const base =
    typeof old === 'object' && old !== null && !Array.isArray(old) ? (old as Record<string, unknown>) : {};
  // Not an object that is written to: a member named `__proto__` must stay a member, to be refused like others.
  const out = new Map(Object.entries(base));
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) out.delete(key);
    else out.set(key, merge(out.get(key), value));
  }
  return Object.fromEntries(out);
};

/** RFC 7396 inside a field: groups are merged member by member, everything else is replaced. */
export const mergeGroups = (entity: Entity, old: Objekt, input: unknown): unknown => {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return input;
  return Object.fromEntries(
    Object.entries(input).map(([key, value]) => {
      const field = Object.hasOwn(entity.fields, key) ? entity.fields[key] : undefined;
      return [
        key,
        (field?.kind.name === 'gruppe' || field?.kind.name === 'vsm') && !field.many && value !== null
          ? merge(old.data[key], value)
          : value,
      ];
    }),
  );
};
