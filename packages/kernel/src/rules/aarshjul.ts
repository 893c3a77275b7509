const dag = 86_400_000;
const iso = (t: number): string => new Date(t).toISOString().slice(0, 10);

/** Easter Sunday, by the Gregorian computus (Meeus/Jones/Butcher), as milliseconds UTC. */
const paaske = (aar: number): number => {
  const a = aar % 19;
  const b = Math.floor(aar / 100);
  const c = aar % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return Date.UTC(aar, Math.floor(n / 31) - 1, (n % 31) + 1);
};

/** Days off in Norway in a year, ISO dates (lov om 1 og 17 mai, helligdagsfredloven § 2), with Christmas Eve and New Year's Eve. */
export const helligdager = (aar: number): ReadonlySet<string> => {
  const p = paaske(aar);
  const bevegelige = [-3, -2, 0, 1, 39, 49, 50].map((n) => iso(p + n * dag));
  const faste = ['01-01', '05-01', '05-17', '12-24', '12-25', '12-26', '12-31'].map((d) => `${aar}-${d}`);
  return new Set([...bevegelige, ...faste]);
};

const erHelg = (d: string): boolean => [0, 6].includes(new Date(`${d}T00:00:00Z`).getUTCDay());

/** The first working day on or after the given one. */
export const arbeidsdag = (fra: string): string => {
  let t = Date.parse(`${fra}T00:00:00Z`);
  while (erHelg(iso(t)) || helligdager(new Date(t).getUTCFullYear()).has(iso(t))) t += dag;
  return iso(t);
};

export interface Serieregel {
  readonly maaneder: readonly number[];
  /** 1 is Monday. */
  readonly ukedag?: number | undefined;
  /** 1-5, or -1 for the last. A fifth that a month does not have is left out. */
  readonly forekomst?: number | undefined;
  readonly datoer: readonly string[];
}

/**
 * Days of the meetings of a series in a year, in order. A day by rule that is a day off moves a week on, so that the
 * weekday stays; a day that someone has chosen is kept unless it is a day off, and then moves to the next working day.
 */
export const moetedager = (regel: Serieregel, aar: number): readonly string[] => {
  const fri = helligdager(aar);
  const ut = new Set<string>();
  for (const d of regel.datoer) if (d.startsWith(`${aar}-`)) ut.add(arbeidsdag(d));
  const { ukedag, forekomst } = regel;
  if (ukedag !== undefined && forekomst !== undefined && forekomst !== 0)
    for (const maaned of regel.maaneder) {
      const dager: number[] = [];
      for (let t = Date.UTC(aar, maaned - 1, 1); new Date(t).getUTCMonth() === maaned - 1; t += dag)
        if (((new Date(t).getUTCDay() + 6) % 7) + 1 === ukedag) dager.push(t);
      let t = forekomst === -1 ? dager.at(-1) : dager[forekomst - 1];
      if (t === undefined) continue;
      while (fri.has(iso(t))) t += 7 * dag;
      if (new Date(t).getUTCFullYear() === aar) ut.add(iso(t));
    }
  return [...ut].sort();
};
