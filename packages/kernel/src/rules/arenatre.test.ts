import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Arenanode, kanSendesTil, tilstandHos } from './arenatre.js';

/** A tree in which each body lies under one of those before it; the first is the root. */
const tre = fc
  .array(fc.nat(), { minLength: 1, maxLength: 20 })
  .map((tall): readonly Arenanode[] =>
    tall.map((n, i) => (i === 0 ? { id: '0' } : { id: String(i), over: String(n % i) })),
  );

describe('bodies that a case may go to', () => {
  it('are never the one that has it, and the way back is open too', () => {
    fc.assert(
      fc.property(tre, (arenaer) => {
        for (const a of arenaer) {
          const til = kanSendesTil(arenaer, a.id);
          expect(til.has(a.id)).toBe(false);
          for (const b of til) expect(kanSendesTil(arenaer, b).has(a.id)).toBe(true);
        }
      }),
    );
  });

  it('from the root are all the others', () => {
    fc.assert(
      fc.property(tre, (arenaer) => {
        expect(kanSendesTil(arenaer, '0').size).toBe(arenaer.length - 1);
      }),
    );
  });

  it('are found though somebody has put the bodies in a circle', () => {
    const sirkel = [
      { id: 'a', over: 'b' },
      { id: 'b', over: 'a' },
    ];
    expect([...kanSendesTil(sirkel, 'a')]).toEqual(['b']);
  });
});

it('the steering group takes a proposal with a recommendation only', () => {
  expect(tilstandHos('styringsgruppe', { vurdering: true, innstilling: false })).toBeUndefined();
  expect(tilstandHos('styringsgruppe', { vurdering: true, innstilling: true })).toBe('innstilt');
  expect(tilstandHos('strategigruppe', { vurdering: false, innstilling: false })).toBe('videresendt');
});
