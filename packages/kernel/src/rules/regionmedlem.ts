import { Problem } from '../problem.js';
import { kodeAv, type Oppslagsregler } from './regel.js';

export interface Medlemskap {
  readonly fraDato?: string;
  readonly tilDato?: string;
}

/** Two memberships share a day. Both ends are half-open, and an absent one is open. */
export const overlapper = (a: Medlemskap, b: Medlemskap): boolean =>
  (a.tilDato === undefined || b.fraDato === undefined || b.fraDato < a.tilDato) &&
  (b.tilDato === undefined || a.fraDato === undefined || a.fraDato < b.tilDato) &&
  !tomt(a) &&
  !tomt(b);

const tomt = (m: Medlemskap): boolean =>
  m.fraDato !== undefined && m.tilDato !== undefined && m.tilDato <= m.fraDato;

const dag = (v: unknown): { readonly d?: string } => (typeof v === 'string' ? { d: v } : {});

export const medlemskapAv = (data: Readonly<Record<string, unknown>>): Medlemskap => {
  const [fra, til] = [dag(data.fraDato), dag(data.tilDato)];
  return { ...(fra.d ? { fraDato: fra.d } : {}), ...(til.d ? { tilDato: til.d } : {}) };
};

type Leser = Parameters<NonNullable<Oppslagsregler['opprett']>>[1];

const krevEnEfagraadregion = async (
  les: Leser,
  nytt: Medlemskap,
  regionID: string | undefined,
  partID: string | undefined,
  selv?: string,
): Promise<void> => {
  const region = await les.hent('region', regionID);
  if (kodeAv(region?.data.regiontype) !== 'efagraad' || partID === undefined) return;
  // Two who write at once wait for each other here, so that the second sees the first.
  const part = await les.laas('samarbeidspart', partID);
  for (const m of await les.finn('regionmedlem', { part: partID })) {
    if (m.systemID === selv || !overlapper(nytt, medlemskapAv(m.data))) continue;
    const annen = await les.hent('region', m.relasjoner.region);
    if (kodeAv(annen?.data.regiontype) === 'efagraad')
      throw new Problem(
        'feil-tilstand',
        `${String(part?.data.navn)} er med i eFagråd-regionen ${String(annen?.data.navn)} i samme tidsrom`,
        { felt: [{ felt: 'part', kode: 'regel', tekst: 'kan bare være i én eFagråd-region om gangen' }] },
      );
  }
};

/** Invariant 3: a municipality is in at most one eFagråd region on a day. Other memberships overlap as they like. */
export const regionmedlem: Oppslagsregler = {
  opprett: async (s, les) => {
    const { region, part } = s.foreldre;
    await krevEnEfagraadregion(les, medlemskapAv(s.felt), region?.systemID, part?.systemID);
    return {};
  },
  endre: async (s, les) => {
    if (!('fraDato' in s.felt) && !('tilDato' in s.felt)) return {};
    const { region, part } = s.gammel.relasjoner;
    const blir = medlemskapAv({ ...s.gammel.data, ...s.felt });
    await krevEnEfagraadregion(les, blir, region, part, s.gammel.systemID);
    return {};
  },
  flytt: async (s, les) => {
    const til = (navn: 'region' | 'part') => s.foreldre[navn]?.systemID ?? s.gammel.relasjoner[navn];
    await krevEnEfagraadregion(
      les,
      medlemskapAv(s.gammel.data),
      til('region'),
      til('part'),
      s.gammel.systemID,
    );
  },
};
