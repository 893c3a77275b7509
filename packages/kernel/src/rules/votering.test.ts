import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Avgitt, tellOpp } from './votering.js';

const stemmer = fc.array(
  fc.record({
    stemmegivning: fc.constantFrom('for' as const, 'mot' as const, 'avholdende' as const),
    leder: fc.constant(false),
  }),
  { maxLength: 60 },
);

describe('counting a vote', () => {
  it('counts every vote once', () => {
    fc.assert(
      fc.property(stemmer, (s) => {
        const r = tellOpp('flertall', s);
        expect(r.for + r.mot + r.avholdende).toBe(s.length);
      }),
    );
  });

  it('does not depend on the order of the votes', () => {
    fc.assert(
      fc.property(
        stemmer,
        fc.constantFrom('konsensus' as const, 'konsensus-leder' as const, 'flertall' as const),
        (s, regel) => {
          expect(tellOpp(regel, [...s].reverse())).toEqual(tellOpp(regel, s));
        },
      ),
    );
  });

  it('reaches consensus exactly when nobody is against', () => {
    fc.assert(
      fc.property(stemmer, (s) => {
        expect(tellOpp('konsensus', s).vedtatt).toBe(!s.some((x) => x.stemmegivning === 'mot'));
      }),
    );
  });

  it('lets the leader decide only where there is no consensus', () => {
    const leder = (stemmegivning: Avgitt['stemmegivning']): readonly Avgitt[] => [
      { stemmegivning: 'mot', leder: false },
      { stemmegivning, leder: true },
    ];
    expect(tellOpp('konsensus-leder', leder('for')).vedtatt).toBe(true);
    expect(tellOpp('konsensus-leder', leder('mot')).vedtatt).toBe(false);
    expect(tellOpp('konsensus-leder', leder('avholdende')).vedtatt).toBe(false);
  });

  it('does not carry on a tie', () => {
    const uavgjort: readonly Avgitt[] = [
      { stemmegivning: 'for', leder: true },
      { stemmegivning: 'mot', leder: false },
    ];
    expect(tellOpp('flertall', uavgjort).vedtatt).toBe(false);
  });
});
