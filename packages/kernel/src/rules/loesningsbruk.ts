import { gjelderPaa, type Tidsrom } from './tidsrom.js';

/** Where a party stands with one solution in a period. */
export interface Bruksperiode extends Tidsrom {
  readonly status: string;
}

/**
 * What a new answer does to the period that holds: `ny` begins one, `rett` corrects it (the same state, or an answer of
 * the same day), `skift` ends it today and begins another. The past is never touched.
 */
export type Bruksskifte = 'ny' | 'rett' | 'skift';

/** `perioder` are those of one party and one solution. `dag` is the day of the answer. */
export const bruksskifte = (
  perioder: readonly Bruksperiode[],
  status: string,
  dag: string,
): { readonly slag: Bruksskifte; readonly naa?: number } => {
  const naa = perioder.findIndex((p) => gjelderPaa(p, dag));
  const holder = perioder[naa];
  if (holder === undefined) return { slag: 'ny' };
  return { slag: holder.status === status || holder.fraDato === dag ? 'rett' : 'skift', naa };
};

/** States in which a party is on its way or there: what it does not answer about again, it has said something of. */
const paaVei: readonly string[] = ['vurderes', 'planlagt', 'innfoeres'];

/** What a party that could help others has, and what one that could be helped has. */
export interface Mentorgrunnlag {
  readonly part: string;
  readonly status: string;
  /** First day of the state; the longest in use knows most. */
  readonly fraDato: string;
  readonly region?: string | undefined;
  readonly folketall?: number | undefined;
  /** Has said that it offers help, or asks for it. */
  readonly tilbyr: boolean;
  readonly oensker: boolean;
}

export type Mentorgrunn = 'tilbyr' | 'i-bruk' | 'samme-region' | 'samme-stoerrelse';

export interface Mentorforslag {
  readonly oenske: string;
  readonly tilbud: string;
  /** Why these two, strongest first. */
  readonly grunner: readonly Mentorgrunn[];
}

/** Size groups of the strategy's figures: under 5 000, under 10 000, the rest. */
export const stoerrelsesgruppe = (folketall: number): 0 | 1 | 2 =>
  folketall < 5_000 ? 0 : folketall < 10_000 ? 1 : 2;

const vekt: Readonly<Record<Mentorgrunn, number>> = {
  tilbyr: 8,
  'i-bruk': 4,
  'samme-region': 2,
  'samme-stoerrelse': 1,
};

/**
 * For each that asks for help, or is on its way, with one solution: those that can help, best first, at most
 * `antall`. One helps when it offers to, or has the solution in use; nobody helps itself (row C13).
 */
export const mentorforslag = (grunnlag: readonly Mentorgrunnlag[], antall = 3): readonly Mentorforslag[] => {
  const hjelpere = grunnlag.filter((g) => g.tilbyr || g.status === 'i-bruk');
  const trenger = grunnlag.filter((g) => g.oensker || paaVei.includes(g.status));
  return trenger.flatMap((t) =>
    hjelpere
      .filter((h) => h.part !== t.part)
      .map((h) => {
        const grunner: Mentorgrunn[] = [];
        if (h.tilbyr) grunner.push('tilbyr');
        if (h.status === 'i-bruk') grunner.push('i-bruk');
        if (h.region !== undefined && h.region === t.region) grunner.push('samme-region');
        if (
          h.folketall !== undefined &&
          t.folketall !== undefined &&
          stoerrelsesgruppe(h.folketall) === stoerrelsesgruppe(t.folketall)
        )
          grunner.push('samme-stoerrelse');
        return { h, grunner, poeng: grunner.reduce((sum, g) => sum + vekt[g], 0) };
      })
      .toSorted(
        (a, b) =>
          b.poeng - a.poeng || a.h.fraDato.localeCompare(b.h.fraDato) || a.h.part.localeCompare(b.h.part),
      )
      .slice(0, antall)
      .map(({ h, grunner }) => ({ oenske: t.part, tilbud: h.part, grunner })),
  );
};
