import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Objekt } from '../../client/index.js';
import { type Gren, tre } from './tre.js';

const arena = (systemID: string, type: string, overordnet?: string): Objekt<'arena'> => ({
  entitet: 'arena',
  systemID,
  versjon: 1,
  skjermet: false,
  navn: systemID,
  kortform: systemID,
  arenatype: { kode: type, kodenavn: type },
  arenastatus: { kode: 'virksomt', kodenavn: 'I virksomhet' },
  ...(overordnet === undefined ? {} : { overordnet }),
});
const alle = (grener: readonly Gren[]): readonly string[] =>
  grener.flatMap((g) => [g.arena.systemID, ...alle(g.under)]);

describe('the tree of bodies', () => {
  it('puts each body under its superior, secretariat before regional bodies', () => {
    const rot = tre([
      arena('fosen', 'efagraad', 'sg'),
      arena('sek', 'sekretariat', 'sg'),
      arena('sg', 'strategigruppe', 'ru'),
      arena('ru', 'styringsgruppe'),
    ]);
    expect(rot.map((g) => g.arena.systemID)).toEqual(['ru']);
    expect(alle(rot)).toEqual(['ru', 'sg', 'sek', 'fosen']);
  });
  it('keeps every body exactly once, whatever the superiors are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }), { maxLength: 8 }),
        (over) => {
          const arenaer = over.map((o, i) =>
            arena(`a${i}`, 'efagraad', o === undefined ? undefined : `a${o}`),
          );
          expect([...alle(tre(arenaer))].sort()).toEqual(arenaer.map((a) => a.systemID).sort());
        },
      ),
    );
  });
});
