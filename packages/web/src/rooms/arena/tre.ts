import type { Objekt } from '../../client/index.js';

type Arena = Objekt<'arena'>;

export interface Gren {
  readonly arena: Arena;
  readonly under: readonly Gren[];
}

const orden = ['styringsgruppe', 'strategigruppe', 'sekretariat', 'prosjektgruppe', 'efagraad'];
const rang = (a: Arena): number => {
  const i = orden.indexOf(a.arenatype.kode);
  return i < 0 ? orden.length : i;
};

/**
 * Bodies under the bodies they answer to. A body whose superior is missing, or that would close a circle,
 * stands at the top, so that none is lost.
 */
export const tre = (arenaer: readonly Arena[]): readonly Gren[] => {
  const etter = new Map(arenaer.map((a) => [a.systemID, a]));
  const iSirkel = (a: Arena): boolean => {
    const sett = new Set<string>();
    for (let x: Arena | undefined = a; x !== undefined; x = etter.get(x.overordnet ?? '')) {
      if (sett.has(x.systemID)) return true;
      sett.add(x.systemID);
    }
    return false;
  };
  const forelder = (a: Arena): string | undefined =>
    a.overordnet !== undefined && etter.has(a.overordnet) && !iSirkel(a) ? a.overordnet : undefined;
  const under = (id: string | undefined): readonly Gren[] =>
    arenaer
      .filter((a) => forelder(a) === id)
      .sort((a, b) => rang(a) - rang(b) || a.navn.localeCompare(b.navn, 'nb'))
      .map((arena) => ({ arena, under: under(arena.systemID) }));
  return under(undefined);
};
