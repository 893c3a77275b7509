import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Avgitt, prosent, type Stemmegivning, tellOpp, vedtaksfoer } from './opptelling.js';

const stemme = (stemmegivning: Stemmegivning, folketall?: number, leder = false): Avgitt => ({
  stemmegivning,
  leder,
  folketall,
});

describe('opptelling', () => {
  it('counts parties and inhabitants side by side, so that a large party against is seen', () => {
    const r = tellOpp('flertall', [stemme('mot', 193_501), stemme('for', 9_987), stemme('for', 474)]);
    expect(r.parter).toEqual({ for: 2, mot: 1, avholdende: 0, reservert: 0 });
    expect(r.folketall).toEqual({ for: 10_461, mot: 193_501, avholdende: 0, reservert: 0 });
    expect(prosent(r.folketall.for, r.folketallSum)).toBe(5);
    expect(r.vedtatt).toBe(true);
  });

  it('lets one vote against stop a decision by agreement', () => {
    const stemmer = [stemme('for'), stemme('mot')];
    expect(tellOpp('konsensus', stemmer).vedtatt).toBe(false);
  });

  it('lets the leader decide where agreement is not found', () => {
    const uenige = [stemme('mot'), stemme('for', undefined, true)];
    expect(tellOpp('konsensus-leder', uenige).vedtatt).toBe(true);
    const lederMot = [stemme('for'), stemme('mot', undefined, true)];
    expect(tellOpp('konsensus-leder', lederMot).vedtatt).toBe(false);
  });

  it('does not carry a tie by majority, and takes no votes at all as agreement', () => {
    expect(tellOpp('flertall', [stemme('for'), stemme('mot')]).vedtatt).toBe(false);
    expect(tellOpp('flertall', []).vedtatt).toBe(true);
  });

  it('counts every vote exactly once for any votes', () => {
    const vilkaarlig = fc.record({
      stemmegivning: fc.constantFrom<Stemmegivning>('for', 'mot', 'avholdende'),
      leder: fc.boolean(),
      folketall: fc.option(fc.nat(200_000), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(vilkaarlig), (stemmer) => {
        const r = tellOpp('flertall', stemmer);
        expect(r.parter.for + r.parter.mot + r.parter.avholdende).toBe(stemmer.length);
        expect(r.folketallSum).toBe(stemmer.reduce((n, s) => n + (s.folketall ?? 0), 0));
      }),
    );
  });

  it('gives no share when there are no inhabitants to share by', () => {
    expect(prosent(0, 0)).toBeUndefined();
  });

  it('calls a meeting quorate from exactly half of those with a vote', () => {
    const d = (stemmerett: boolean, tilStede: boolean) => ({ stemmerett, tilStede });
    expect(vedtaksfoer([d(true, true), d(true, false)])).toBe(true);
    expect(vedtaksfoer([d(true, true), d(true, false), d(true, false)])).toBe(false);
    expect(vedtaksfoer([d(true, false), d(true, false), d(false, true)])).toBe(false);
  });
});
