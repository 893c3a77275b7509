import type { Gren } from './tre.js';

export interface Boks {
  readonly id: string;
  readonly navn: readonly string[];
  /** Code of the state. */
  readonly status: string;
  /** Middle of the box, in units of the picture. */
  readonly x: number;
  readonly y: number;
  /** Middle of the box above. */
  readonly over?: { readonly x: number; readonly y: number };
}

export const bredde = 148;
export const hoeyde = 84;
const mellom = { x: 14, y: 44 };

/** A name on at most three lines of about `tegn` characters; what is left out is marked. */
export const linjer = (navn: string, tegn = 19): readonly string[] => {
  const ut: string[] = [];
  for (const ord of navn.split(/\s+/)) {
    const sist = ut.at(-1);
    if (sist !== undefined && `${sist} ${ord}`.length <= tegn) ut[ut.length - 1] = `${sist} ${ord}`;
    else ut.push(ord);
  }
  if (ut.length <= 3) return ut;
  return [...ut.slice(0, 2), `${ut[2]} …`];
};

/** Places the tree from the top: leaves side by side, each arena over the middle of those below it. */
export const tegn = (
  grener: readonly Gren[],
): { readonly bokser: readonly Boks[]; readonly bredde: number; readonly hoeyde: number } => {
  const bokser: Boks[] = [];
  let blad = 0;
  let dypest = 0;
  const midt = (g: Gren, dybde: number): number => {
    dypest = Math.max(dypest, dybde);
    const under = g.under.map((u) => ({ u, x: midt(u, dybde + 1) }));
    const x =
      under.length === 0
        ? blad++ * (bredde + mellom.x) + bredde / 2
        : ((under[0]?.x ?? 0) + (under.at(-1)?.x ?? 0)) / 2;
    const y = dybde * (hoeyde + mellom.y) + hoeyde / 2;
    for (const { u } of under) {
      const i = bokser.findIndex((b) => b.id === u.arena.systemID);
      const b = bokser[i];
      if (b) bokser[i] = { ...b, over: { x, y } };
    }
    bokser.push({
      id: g.arena.systemID,
      navn: linjer(g.arena.navn),
      status: g.arena.arenastatus.kode,
      x,
      y,
    });
    return x;
  };
  for (const g of grener) midt(g, 0);
  return {
    bokser,
    bredde: Math.max(1, blad) * (bredde + mellom.x) - mellom.x,
    hoeyde: (dypest + 1) * (hoeyde + mellom.y) - mellom.y,
  };
};
