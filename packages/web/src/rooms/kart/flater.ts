import type { Flis } from '../../client/index.js';

/** What a region looks like on the map: a colour class, a pattern and a letter. */
export interface Regionflate {
  readonly id: string;
  readonly navn: string;
  readonly bokstav: string;
  /** 0-7, repeated when there are more regions. */
  readonly flate: number;
  readonly parter: number;
  readonly folketall: number;
}

const FLATER = 8;

/** Shortest beginning of a name that no name before it has taken: F, N, I, V; of two alike, the initials of its words (TS) or two letters (To). */
const bokstaver = (navn: string, tatt: ReadonlySet<string>): string => {
  const ren = [...navn.replaceAll(/[^\p{L}]/gu, '')];
  const foerste = (ren[0] ?? '?').toUpperCase();
  if (!tatt.has(foerste)) return foerste;
  const initialer = navn
    .split(/[^\p{L}]+/u)
    .map((o) => o.charAt(0).toUpperCase())
    .join('');
  if (initialer.length === 2 && !tatt.has(initialer)) return initialer;
  for (const b of ren.slice(1)) {
    const to = foerste + b.toLowerCase();
    if (!tatt.has(to)) return to;
  }
  return `${foerste}${tatt.size + 1}`;
};

/** Regions of the tiles in alphabetical order, each with its own letter; tiles without a region are left out. */
export const regionflater = (parter: readonly Flis[]): readonly Regionflate[] => {
  const samlet = new Map<string, { navn: string; parter: number; folketall: number }>();
  for (const p of parter) {
    if (p.region === undefined) continue;
    const foer = samlet.get(p.region) ?? { navn: p.regionnavn ?? p.region, parter: 0, folketall: 0 };
    samlet.set(p.region, {
      navn: foer.navn,
      parter: foer.parter + 1,
      folketall: foer.folketall + p.folketall,
    });
  }
  const tatt = new Set<string>();
  return [...samlet.entries()]
    .sort(([, a], [, b]) => a.navn.localeCompare(b.navn, 'nb'))
    .map(([id, r], i) => {
      const bokstav = bokstaver(r.navn, tatt);
      tatt.add(bokstav);
      return { id, ...r, bokstav, flate: i % FLATER };
    });
};

/** Columns and rows the tiles need, and where the first is. */
export const utstrekning = (
  parter: readonly Pick<Flis, 'kolonne' | 'rad'>[],
): { readonly kolonne: number; readonly rad: number; readonly bredde: number; readonly hoeyde: number } => {
  if (parter.length === 0) return { kolonne: 0, rad: 0, bredde: 1, hoeyde: 1 };
  const kolonner = parter.map((p) => p.kolonne);
  const rader = parter.map((p) => p.rad);
  const kolonne = Math.min(...kolonner);
  const rad = Math.min(...rader);
  return { kolonne, rad, bredde: Math.max(...kolonner) - kolonne + 1, hoeyde: Math.max(...rader) - rad + 1 };
};

export type Retning = 'opp' | 'ned' | 'venstre' | 'hoeyre';

const veier: Readonly<Record<Retning, readonly [number, number]>> = {
  opp: [0, -1],
  ned: [0, 1],
  venstre: [-1, 0],
  hoeyre: [1, 0],
};

/** The tile one comes to by an arrow key: the nearest that way, straight ahead before aside; undefined at the edge. */
export const nabo = (
  parter: readonly Pick<Flis, 'part' | 'kolonne' | 'rad'>[],
  fra: string,
  retning: Retning,
): string | undefined => {
  const her = parter.find((p) => p.part === fra);
  if (!her) return parter[0]?.part;
  const [x, y] = veier[retning];
  const avstand = (p: Pick<Flis, 'kolonne' | 'rad'>): readonly [number, number] => {
    const [dx, dy] = [p.kolonne - her.kolonne, p.rad - her.rad];
    return [dx * x + dy * y, Math.abs(x === 0 ? dx : dy)];
  };
  return parter
    .map((p) => ({ part: p.part, d: avstand(p) }))
    .filter(({ d }) => d[0] > 0)
    .toSorted((a, b) => a.d[0] + 2 * a.d[1] - (b.d[0] + 2 * b.d[1]) || a.d[1] - b.d[1])[0]?.part;
};

/** Letters a tile has room for on a line. */
export const BREDDE = 9;

/** Name split between words; a single word of some letters more is set narrower, and only a long one is broken. */
export const navnelinjer = (navn: string): readonly string[] => {
  if (navn.length <= BREDDE) return [navn];
  const ord = navn.split(/[\s/–-]+/);
  if (ord.length > 1) return [ord[0] ?? '', ord.slice(1).join(' ')];
  if (navn.length <= BREDDE + 3) return [navn];
  const midt = Math.ceil(navn.length / 2);
  return [`${navn.slice(0, midt)}-`, navn.slice(midt)];
};
