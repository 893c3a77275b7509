import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bredde, hoeyde, linjer, tegn } from './tegning.js';
import type { Gren } from './tre.js';

let nr = 0;
const gren = (under: readonly Gren[]): Gren => {
  nr += 1;
  return {
    arena: {
      entitet: 'arena',
      systemID: `a${nr}`,
      versjon: 1,
      skjermet: false,
      navn: `Arena ${nr}`,
      kortform: `a${nr}`,
      arenatype: { kode: 'efagraad', kodenavn: '' },
      arenastatus: { kode: 'virksomt', kodenavn: '' },
    },
    under,
  };
};
const { skog } = fc.letrec<{ tre: Gren; skog: readonly Gren[] }>((tie) => ({
  tre: tie('skog').map(gren),
  skog: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    fc.constant<readonly Gren[]>([]),
    fc.array(tie('tre'), { maxLength: 4 }),
  ),
}));
const antall = (g: readonly Gren[]): number => g.reduce((n, x) => n + 1 + antall(x.under), 0);

describe('the picture of the arenas', () => {
  it('has a box for each arena, inside the picture, none over another', () => {
    fc.assert(
      fc.property(skog, (grener) => {
        const t = tegn(grener);
        expect(t.bokser).toHaveLength(antall(grener));
        for (const [i, a] of t.bokser.entries()) {
          expect(a.x).toBeGreaterThanOrEqual(bredde / 2);
          expect(a.x).toBeLessThanOrEqual(t.bredde - bredde / 2);
          for (const b of t.bokser.slice(i + 1))
            expect(Math.abs(a.x - b.x) >= bredde || Math.abs(a.y - b.y) >= hoeyde).toBe(true);
        }
      }),
    );
  });

  it('breaks long names in at most three lines and marks what is left out', () => {
    expect(linjer('eFagråd Trondheimsregionen uten Trondheim')).toEqual([
      'eFagråd',
      'Trondheimsregionen',
      'uten Trondheim',
    ]);
    expect(linjer('Arbeidsgruppe for innføring av felles løsninger i kommunene')).toHaveLength(3);
  });
});
