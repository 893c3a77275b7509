import type { Objekt, Sesjon } from '@felles/kernel';
import { type Entity, model } from '@felles/model';
import { liste } from './spoerring.js';

const side = 100;

/** Objects by their ids, as the session sees them: one question for each hundred. */
export const etterIder = async (
  sesjon: Sesjon,
  entitet: string,
  felt: string,
  ider: readonly string[],
): Promise<readonly Objekt[]> => {
  const ut: Objekt[] = [];
  for (let i = 0; i < ider.length; i += side) {
    const filter = ider
      .slice(i, i + side)
      .map((id) => `${felt} eq ${id}`)
      .join(' or ');
    ut.push(...(await liste(sesjon, entitet, filter)));
  }
  return ut;
};

const ord = (verdi: unknown): string => {
  if (typeof verdi === 'string' || typeof verdi === 'number') return String(verdi);
  return typeof verdi === 'object' && verdi !== null && 'kodenavn' in verdi ? String(verdi.kodenavn) : '';
};

const tittelen = (entity: Entity, o: Objekt): string => {
  // A state is shown beside, as it was on the day.
  const t = entity.title === entity.stateField ? '' : ord(o.data[entity.title]);
  // A number says something with the kind's name only, and a day is no name at all.
  if (/^\d{4}-\d{2}-\d{2}/.test(t)) return '';
  return /^\d+$/.test(t) ? `${entity.name} ${t}` : t;
};

/** What each object is, in words: its title and those of what it is about. One question a kind that is pointed at. */
export const beskriv = async (
  sesjon: Sesjon,
  objekter: readonly Objekt[],
): Promise<ReadonlyMap<string, string>> => {
  const pekt = new Map<string, Set<string>>();
  const peker = (o: Objekt): readonly (readonly [string, string])[] =>
    Object.entries(model.entity(o.entitet).relations).flatMap(([navn, r]) => {
      const id = o.relasjoner[navn];
      return id && r.to !== 'samarbeidspart' && model.entity(r.to).room === 'samhandling'
        ? [[r.to, id] as const]
        : [];
    });
  for (const o of objekter)
    for (const [til, id] of peker(o)) pekt.set(til, (pekt.get(til) ?? new Set()).add(id));
  const navn = new Map<string, string>();
  for (const [til, ider] of pekt)
    if (sesjon.may('read', til))
      for (const o of await etterIder(sesjon, til, 'systemID', [...ider]))
        navn.set(o.systemID, tittelen(model.entity(til), o));
  return new Map(
    objekter.map((o) => [
      o.systemID,
      [tittelen(model.entity(o.entitet), o), ...peker(o).map(([, id]) => navn.get(id) ?? '')]
        .filter((x) => x !== '')
        .join(' · '),
    ]),
  );
};
