import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Slag, slagene, summer, type Talt, virkningsnoekkel } from './virkningssum.js';

const part = (slag: Slag, folketall?: number): Talt => ({
  ...(folketall === undefined ? {} : { folketall }),
  virkning: { slag },
});

describe('virkning', () => {
  it('sums parties and inhabitants per effect and leaves out effects nobody has', () => {
    const r = summer([part('bundet-avtale', 193_501), part('anbefaling', 4_870), part('anbefaling')]);
    expect(r).toEqual([
      { slag: 'bundet-avtale', parter: 1, folketall: 193_501, andel: 1 / 3 },
      { slag: 'anbefaling', parter: 2, folketall: 4_870, andel: 2 / 3 },
    ]);
  });

  it('counts every party exactly once', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...slagene)), (slag) => {
        const r = summer(slag.map((s) => part(s, 10)));
        expect(r.reduce((n, x) => n + x.parter, 0)).toBe(slag.length);
      }),
    );
  });

  it('says so when an own resolution has a reservation', () => {
    expect(virkningsnoekkel({ slag: 'bundet-eget-vedtak', forbehold: 'Med forbehold om pris' })).toBe(
      'vedtak.virkning.bundet-eget-vedtak-forbehold',
    );
    expect(virkningsnoekkel({ slag: 'anbefaling' })).toBe('vedtak.virkning.anbefaling');
  });
});
