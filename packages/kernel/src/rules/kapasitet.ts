import { gjelderPaa } from './tidsrom.js';

// Full-time years an arena has against work it has been given (rows A15, G08). Dates are ISO days, half-open.

export interface Andel {
  readonly aarsverk: number;
  readonly fraDato: string;
  readonly tilDato?: string | undefined;
}

export interface Arbeid extends Andel {
  readonly godkjent: boolean;
}

export interface Kvartal {
  /** `2018-3`. */
  readonly kvartal: string;
  readonly fra: string;
  readonly til: string;
  /** Full-time years, the mean of the days of the quarter, two decimals. */
  readonly tilgjengelig: number;
  readonly bundet: number;
  readonly foreslaatt: number;
  readonly ledig: number;
  /** Approved work is more than there is on at least one day, and the first such day. */
  readonly overskredetFra?: string;
  /** Less than the arena shall have at the least on at least one day. */
  readonly underMinste: boolean;
}

const doegn = 86_400_000;
const dagnr = (dato: string): number => Math.floor(Date.parse(`${dato}T00:00:00Z`) / doegn);

const kvartalStart = (aar: number, kvartal: number): string =>
  `${aar + Math.floor(kvartal / 4)}-${String((kvartal % 4) * 3 + 1).padStart(2, '0')}-01`;

/** The quarters from the one that has `fra` in it to the one that has the day before `til` in it. */
export const kvartalene = (
  fra: string,
  til: string,
): readonly { kvartal: string; fra: string; til: string }[] => {
  const ut: { kvartal: string; fra: string; til: string }[] = [];
  const aar = Number(fra.slice(0, 4));
  for (let k = Math.floor((Number(fra.slice(5, 7)) - 1) / 3); kvartalStart(aar, k) < til; k += 1)
    ut.push({
      kvartal: `${aar + Math.floor(k / 4)}-${(k % 4) + 1}`,
      fra: kvartalStart(aar, k),
      til: kvartalStart(aar, k + 1),
    });
  return ut;
};

/** Sum of shares in hundredths of a full-time year on a day. Whole numbers, so that ten tenths are one. */
const sumPaa = (andeler: readonly Andel[], dag: string): number =>
  andeler.reduce((sum, a) => (gjelderPaa(a, dag) ? sum + Math.round(a.aarsverk * 100) : sum), 0);

/** Days in [fra, til) on which a sum may change, the first always among them. */
const brytninger = (andeler: readonly Andel[], fra: string, til: string): readonly string[] =>
  [
    ...new Set([
      fra,
      ...andeler.flatMap((a) => [a.fraDato, a.tilDato ?? fra]).filter((d) => fra < d && d < til),
    ]),
  ].sort();

/** Available, bound and free full-time years in each quarter that [fra, til) touches. */
export const kapasitetPerKvartal = (
  fra: string,
  til: string,
  tilgang: readonly Andel[],
  arbeid: readonly Arbeid[],
  minste = 0,
): readonly Kvartal[] => {
  const godkjent = arbeid.filter((a) => a.godkjent);
  const foreslaatt = arbeid.filter((a) => !a.godkjent);
  return kvartalene(fra, til).map((q) => {
    const dager = brytninger([...tilgang, ...arbeid], q.fra, q.til);
    const vekt = (i: number) => dagnr(dager[i + 1] ?? q.til) - dagnr(dager[i] ?? q.fra);
    const hele = dagnr(q.til) - dagnr(q.fra);
    const snitt = (andeler: readonly Andel[]): number =>
      Math.round(dager.reduce((sum, d, i) => sum + sumPaa(andeler, d) * vekt(i), 0) / hele) / 100;
    const over = dager.find((d) => sumPaa(godkjent, d) > sumPaa(tilgang, d));
    const [tilgjengelig, bundet] = [snitt(tilgang), snitt(godkjent)];
    return {
      ...q,
      tilgjengelig,
      bundet,
      foreslaatt: snitt(foreslaatt),
      ledig: Math.round((tilgjengelig - bundet) * 100) / 100,
      ...(over === undefined ? {} : { overskredetFra: over }),
      underMinste: dager.some((d) => sumPaa(tilgang, d) < Math.round(minste * 100)),
    };
  });
};

export interface Prosentbruk {
  readonly prosent: number;
  readonly fraDato: string;
  readonly tilDato?: string | undefined;
}

export interface Overbooking {
  readonly fra: string;
  /** Absent: without end. */
  readonly til?: string;
  /** The most that is taken on a day of the period. */
  readonly prosent: number;
}

/** Periods in which what is taken is above the limit, in per cent of a full post. */
export const overbookinger = (bruk: readonly Prosentbruk[], grense: number): readonly Overbooking[] => {
  const skiller = [...new Set(bruk.flatMap((b) => [b.fraDato, ...(b.tilDato ? [b.tilDato] : [])]))].sort();
  const ut: Overbooking[] = [];
  for (const [i, fra] of skiller.entries()) {
    const prosent = bruk.reduce((sum, b) => (gjelderPaa(b, fra) ? sum + b.prosent : sum), 0);
    if (prosent <= grense) continue;
    const til = skiller[i + 1];
    const forrige = ut.at(-1);
    if (forrige?.til === fra) {
      ut.pop();
      ut.push({
        fra: forrige.fra,
        prosent: Math.max(forrige.prosent, prosent),
        ...(til === undefined ? {} : { til }),
      });
    } else ut.push({ fra, prosent, ...(til === undefined ? {} : { til }) });
  }
  return ut;
};
