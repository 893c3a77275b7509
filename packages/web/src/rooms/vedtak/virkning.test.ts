import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Partvirkning, type Slag, slagene, summer, virkningsnoekkel } from './virkning.js';

const part = (navn: string, slag: Slag, folketall?: number): Partvirkning => ({
  part: navn,
  navn,
  ...(folketall === undefined ? {} : { folketall }),
  virkning: { slag },
});

describe('virkning', () => {
  it('sums parties and inhabitants per effect and leaves out effects nobody has', () => {
    const r = summer([
      part('Trondheim', 'bundet-avtale', 193_501),
      part('Bjugn', 'anbefaling', 4_870),
      part('KS', 'anbefaling'),
    ]);
    expect(r).toEqual([
      { slag: 'bundet-avtale', parter: 1, folketall: 193_501, andel: 1 / 3 },
      { slag: 'anbefaling', parter: 2, folketall: 4_870, andel: 2 / 3 },
    ]);
  });

  it('counts every party exactly once', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...slagene)), (slag) => {
        const r = summer(slag.map((s, i) => part(`p${i}`, s, 10)));
        expect(r.reduce((n, x) => n + x.parter, 0)).toBe(slag.length);
      }),
    );
  });

  it('says so when an own resolution has a reservation', () => {
    expect(virkningsnoekkel({ slag: 'bundet-eget-vedtak', forbehold: true })).toBe(
      'vedtak.virkning.bundet-eget-vedtak-forbehold',
    );
    expect(virkningsnoekkel({ slag: 'anbefaling' })).toBe('vedtak.virkning.anbefaling');
  });
});
