import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  etterAlternativ,
  etterSaken,
  etterVotering,
  type Forslaget,
  foerst,
  type Tekst,
  utelukketAv,
} from './forslagsvotering.js';
import { type Avgitt, tellAlternativ } from './votering.js';

/** Up to four alternatives and up to five amendments of them or of the recommendation, none voted on yet. */
const forslagene = fc
  .tuple(fc.nat(4), fc.array(fc.nat(4), { maxLength: 5 }))
  .map(([alternativer, endringer]): readonly Forslaget[] => [
    ...Array.from(
      { length: alternativer },
      (_, i): Forslaget => ({
        id: `a${i}`,
        slag: 'alternativt',
        utfall: 'fremmet',
      }),
    ),
    ...endringer.map(
      (n, i): Forslaget => ({
        id: `e${i}`,
        slag: 'endring',
        endrer: n < alternativer ? `a${n}` : undefined,
        utfall: 'fremmet',
      }),
    ),
  ]);
const med = (alle: readonly Forslaget[], ut: ReadonlyMap<string, Forslaget['utfall']>) =>
  alle.map((f): Forslaget => ({ ...f, utfall: ut.get(f.id) ?? f.utfall }));
const tekster = (alle: readonly Forslaget[]): readonly Tekst[] => [undefined, ...alle.map((f) => f.id)];
const kan = (alle: readonly Forslaget[], om: Tekst) =>
  foerst(alle, om).length === 0 &&
  utelukketAv(alle, om) === undefined &&
  (om === undefined || alle.some((f) => f.id === om && f.utfall === 'fremmet'));

/** Votes in any order that the rules let, each with an outcome. */
const kjoer = (start: readonly Forslaget[], valg: readonly (readonly [number, boolean])[]) => {
  let alle = start;
  let innstillingen = false;
  for (const [n, vedtatt] of valg) {
    const mulige = tekster(alle).filter((om) => kan(alle, om));
    const om = mulige[n % Math.max(1, mulige.length)];
    if (mulige.length === 0 || innstillingen) break;
    alle = med(alle, etterVotering(alle, om, vedtatt));
    innstillingen ||= om === undefined && vedtatt;
  }
  return { alle, innstillingen };
};

describe('several proposals under one item', () => {
  const valg = fc.array(fc.tuple(fc.nat(9), fc.boolean()), { maxLength: 12 });

  it('adopts at most one of the recommendation and the alternatives, whatever the order', () => {
    fc.assert(
      fc.property(forslagene, valg, (start, v) => {
        const { alle, innstillingen } = kjoer(start, v);
        const vedtatte = alle.filter((f) => f.slag === 'alternativt' && f.utfall === 'vedtatt').length;
        expect(vedtatte + (innstillingen ? 1 : 0)).toBeLessThanOrEqual(1);
        if (vedtatte + (innstillingen ? 1 : 0) === 1)
          expect(alle.filter((f) => f.slag === 'alternativt' && f.utfall === 'fremmet')).toEqual([]);
      }),
    );
  });

  it('leaves no amendment standing on a text that has fallen', () => {
    fc.assert(
      fc.property(forslagene, valg, (start, v) => {
        const { alle } = kjoer(start, v);
        for (const e of alle.filter((f) => f.slag === 'endring' && f.endrer !== undefined)) {
          const hoved = alle.find((f) => f.id === e.endrer);
          if (hoved?.utfall === 'falt' || hoved?.utfall === 'bortfalt')
            expect(['falt', 'bortfalt']).toContain(e.utfall);
        }
      }),
    );
  });

  it('always has a next vote while something waits, and never puts a text before its amendments', () => {
    fc.assert(
      fc.property(forslagene, valg, (start, v) => {
        const { alle, innstillingen } = kjoer(start, v);
        const venter = alle.filter((f) => f.utfall === 'fremmet');
        if (venter.length > 0 && !innstillingen)
          expect(tekster(alle).some((om) => om !== undefined && kan(alle, om))).toBe(true);
        for (const om of tekster(alle))
          if (kan(alle, om))
            expect(venter.some((f) => f.slag === 'endring' && f.endrer === om && om !== f.id)).toBe(false);
      }),
    );
  });

  it('turns down only the text not chosen between two, with its amendments', () => {
    fc.assert(
      fc.property(forslagene, (alle) => {
        const ut = etterAlternativ(alle, 'a0');
        for (const [id, utfall] of ut)
          if (id !== 'a0') {
            expect(alle.find((f) => f.id === id)?.endrer).toBe('a0');
            expect(utfall).toBe('bortfalt');
          }
      }),
    );
  });

  it('leaves nothing waiting when the item is done', () => {
    fc.assert(
      fc.property(forslagene, valg, (start, v) => {
        const { alle } = kjoer(start, v);
        expect(med(alle, etterSaken(alle)).some((f) => f.utfall === 'fremmet')).toBe(false);
      }),
    );
  });
});

describe('choosing between two texts', () => {
  const stemmer = fc.array(
    fc.record({
      stemmegivning: fc.constantFrom<Avgitt['stemmegivning']>('for', 'mot', 'avholdende'),
      leder: fc.constant(false),
    }),
    { minLength: 1, maxLength: 40 },
  );

  it('gives the other text when every vote is turned round', () => {
    const snudd = { for: 'mot', mot: 'for', avholdende: 'avholdende', reservert: 'reservert' } as const;
    fc.assert(
      fc.property(stemmer, (s) => {
        const en = tellAlternativ(s);
        const to = tellAlternativ(s.map((x) => ({ ...x, stemmegivning: snudd[x.stemmegivning] })));
        expect(to?.vedtatt).toBe(en === undefined ? undefined : !en.vedtatt);
      }),
    );
  });

  it("lets the leader's vote decide when the parties are even, and chooses nothing without it", () => {
    const likt: readonly Avgitt[] = [
      { stemmegivning: 'for', leder: false, part: 'p1' },
      { stemmegivning: 'mot', leder: false, part: 'p2' },
    ];
    expect(tellAlternativ(likt)).toBeUndefined();
    expect(tellAlternativ(likt.map((x, i) => ({ ...x, leder: i === 1 })))).toMatchObject({
      vedtatt: false,
      grunnlag: 'leder',
    });
  });
});
