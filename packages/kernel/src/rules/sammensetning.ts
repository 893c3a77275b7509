import { gjelderPaa } from './tidsrom.js';

// Who shall sit in an arena and who does, on a day (rows A05-A08, A14; invariants 3 and 4). Dates are ISO days.

export interface Arenaplass {
  readonly id: string;
  readonly tittel: string;
  readonly seterolle: string;
  readonly part?: string | undefined;
  readonly region?: string | undefined;
  readonly kapasitet?: string | undefined;
  readonly midlertidig?: boolean | undefined;
  readonly fraDato: string;
  readonly tilDato?: string | undefined;
}

export interface Sammensetningsregel {
  readonly id: string;
  readonly regeltype: 'en-per-region' | 'part' | 'parttype' | 'antall';
  readonly part?: string | undefined;
  readonly parttype?: string | undefined;
  readonly seterolle?: string | undefined;
  readonly kapasitet?: string | undefined;
  readonly minst: number;
}

/** What the parties and regions are on the day. */
export interface Omgivelse {
  /** Regions that have members that day. */
  readonly regioner: readonly string[];
  /** Kind of each party that exists that day. */
  readonly parttype: ReadonlyMap<string, string>;
}

export interface Regelsvar {
  readonly regel: string;
  readonly holder: boolean;
  /** Seats that count for the rule. */
  readonly plasser: readonly string[];
  /** How many are missing; per region when the rule is about regions. */
  readonly mangler: readonly { readonly region?: string; readonly antall: number }[];
}

export type Advarsel =
  /** A rule has no seat, or too few. */
  | { readonly type: 'tom-plass'; readonly regel: string; readonly antall: number }
  | { readonly type: 'region-mangler'; readonly regel: string; readonly region: string }
  /** A contact point until the region has an eFagråd that can nominate. */
  | { readonly type: 'midlertidig'; readonly sete: string }
  /** Held for a party that does not exist that day. */
  | { readonly type: 'part-opphoert'; readonly sete: string; readonly part: string }
  | { readonly type: 'flere-kontaktpunkt'; readonly region: string; readonly seter: readonly string[] };

export interface Sammensetning {
  readonly plasser: readonly Arenaplass[];
  readonly regler: readonly Regelsvar[];
  readonly advarsler: readonly Advarsel[];
}

/** A seat counts when it is held in the capacity of the rule; a rule for all meetings wants seats for all meetings. */
const teller = (p: Arenaplass, r: Sammensetningsregel): boolean =>
  (r.seterolle === undefined || p.seterolle === r.seterolle) &&
  p.seterolle !== 'vara' &&
  (p.kapasitet === undefined || p.kapasitet === r.kapasitet);

const svarPaa = (r: Sammensetningsregel, plasser: readonly Arenaplass[], o: Omgivelse): Regelsvar => {
  const aktuelle = plasser.filter((p) => teller(p, r));
  const ferdig = (valgte: readonly Arenaplass[], mangler: Regelsvar['mangler']): Regelsvar => ({
    regel: r.id,
    holder: mangler.length === 0,
    plasser: valgte.map((p) => p.id),
    mangler,
  });
  if (r.regeltype === 'en-per-region') {
    const valgte = aktuelle.filter((p) => p.region !== undefined && o.regioner.includes(p.region));
    const mangler = o.regioner.flatMap((region) => {
      const antall = r.minst - valgte.filter((p) => p.region === region).length;
      return antall > 0 ? [{ region, antall }] : [];
    });
    return ferdig(valgte, mangler);
  }
  const valgte = aktuelle.filter((p) => {
    if (r.regeltype === 'part') return p.part !== undefined && p.part === r.part;
    // A contact point stands for its region, not for the party it comes from.
    if (r.regeltype === 'parttype')
      return p.part !== undefined && p.region === undefined && o.parttype.get(p.part) === r.parttype;
    return true;
  });
  const antall = r.minst - valgte.length;
  return ferdig(valgte, antall > 0 ? [{ antall }] : []);
};

/** The seats of a day held against the rules, with what is missing and what is provisional. */
export const sammensett = (
  seter: readonly Arenaplass[],
  regler: readonly Sammensetningsregel[],
  omgivelse: Omgivelse,
  dato: string,
): Sammensetning => {
  const plasser = seter.filter((p) => gjelderPaa(p, dato));
  const svar = regler.map((r) => svarPaa(r, plasser, omgivelse));
  const kontaktpunkt = new Map<string, string[]>();
  for (const p of plasser)
    if (p.seterolle === 'kp' && p.region !== undefined)
      kontaktpunkt.set(p.region, [...(kontaktpunkt.get(p.region) ?? []), p.id]);
  return {
    plasser,
    regler: svar,
    advarsler: [
      ...svar.flatMap((s) =>
        s.mangler.map(
          (m): Advarsel =>
            m.region === undefined
              ? { type: 'tom-plass', regel: s.regel, antall: m.antall }
              : { type: 'region-mangler', regel: s.regel, region: m.region },
        ),
      ),
      ...plasser.flatMap((p): Advarsel[] =>
        p.part !== undefined && !omgivelse.parttype.has(p.part)
          ? [{ type: 'part-opphoert', sete: p.id, part: p.part }]
          : [],
      ),
      ...[...kontaktpunkt].flatMap(([region, ider]): Advarsel[] =>
        ider.length > 1 ? [{ type: 'flere-kontaktpunkt', region, seter: ider }] : [],
      ),
      ...plasser.flatMap((p): Advarsel[] => (p.midlertidig ? [{ type: 'midlertidig', sete: p.id }] : [])),
    ],
  };
};
