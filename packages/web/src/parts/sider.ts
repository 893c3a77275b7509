export interface Sider {
  readonly side: number;
  /** null when the number of hits is not known exactly */
  readonly sisteSide: number | null;
  readonly foerste: number;
  readonly siste: number;
}

/** Which page a list is on. `side` counts from 1; `her` is how many rows the page has. */
export const sider = (side: number, top: number, antall: number | null, her: number): Sider => ({
  side,
  sisteSide: antall === null ? null : Math.max(1, Math.ceil(antall / top)),
  foerste: her === 0 ? 0 : (side - 1) * top + 1,
  siste: (side - 1) * top + her,
});

/** Page number from an address: a whole number from 1, else 1. */
export const sidetall = (tekst: string): number => {
  const n = Number(tekst);
  return Number.isSafeInteger(n) && n > 0 ? n : 1;
};
