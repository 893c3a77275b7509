import type { Stil } from './linje.js';

// A4 with 25 mm margins; all measures are points.
const MM = 72 / 25.4;
export const ARK = {
  bredde: 595.28,
  hoeyde: 841.89,
  marg: 25 * MM,
  /** Lowest point the text may reach; the foot stands below it. */
  bunn: 841.89 - 25 * MM,
} as const;

// Both colours have more than 7:1 contrast to white and to the tint (WCAG 1.4.6).
const SVART = '#1a1a1a';
const GRAA = '#4a4f57';
export const FARGE = { strek: '#c3c9d1', merke: '#1e3a5f', tone: '#f2f5f8' } as const;

const stil = (vekt: Stil['vekt'], stoerrelse: number, linjehoeyde: number, farge: string = SVART): Stil => ({
  vekt,
  stoerrelse,
  linjehoeyde,
  farge,
});

export const STIL = {
  organ: stil('halvfet', 11, 15, FARGE.merke),
  tittel: stil('halvfet', 21, 27, FARGE.merke),
  undertittel: stil('normal', 12.5, 18, GRAA),
  meta: stil('normal', 9.5, 14, GRAA),
  overskrift1: stil('halvfet', 14.5, 20, FARGE.merke),
  overskrift2: stil('halvfet', 12.5, 18),
  overskrift3: stil('halvfet', 10.5, 15.5),
  tekst: stil('normal', 10.5, 15.5),
  sterk: stil('halvfet', 10.5, 15.5),
  liten: stil('normal', 9.5, 14),
  litenSterk: stil('halvfet', 9.5, 14),
  celle: stil('normal', 9.5, 13.5),
  kolonne: stil('halvfet', 9, 13),
  rand: stil('normal', 8.5, 12, GRAA),
} as const satisfies Record<string, Stil>;
