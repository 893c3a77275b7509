import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { avloeser, gjeldendePaa, type Versjon } from './mandat.js';

const dag = fc
  .integer({ min: 0, max: 4_000 })
  .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));

/** Adopts the versions one after the other, as the act does. */
const vedta = (dager: readonly string[]): readonly Versjon[] => {
  let alle: readonly Versjon[] = [];
  for (const gjelderFra of dager) {
    const svar = avloeser(alle, gjelderFra);
    if (!svar.ok) continue;
    alle = [
      ...alle.map((v) => (v === svar.avsluttes ? { ...v, gjelderTil: gjelderFra } : v)),
      { gjelderFra },
    ];
  }
  return alle;
};

describe('the versions of a mandate', () => {
  it('never leave two in force on a day, nor a gap after the first', () => {
    fc.assert(
      fc.property(fc.array(dag, { maxLength: 12 }), dag, (dager, spurt) => {
        const alle = vedta(dager);
        const iKraft = alle.filter(
          (v) => v.gjelderFra <= spurt && (v.gjelderTil === undefined || spurt < v.gjelderTil),
        );
        const foerste = alle[0]?.gjelderFra;
        expect(iKraft).toHaveLength(foerste !== undefined && foerste <= spurt ? 1 : 0);
        expect(gjeldendePaa(alle, spurt)).toBe(iKraft[0]);
      }),
    );
  });

  it('refuse one that begins on or before the day the last began', () => {
    const alle = vedta(['2018-05-02', '2019-01-01']);
    expect(avloeser(alle, '2019-01-01')).toEqual({ ok: false, etter: '2019-01-01' });
    expect(avloeser(alle, '2018-07-01')).toEqual({ ok: false, etter: '2019-01-01' });
    expect(alle[0]?.gjelderTil).toBe('2019-01-01');
  });

  it('let a mandate that ended stay ended when the next begins later', () => {
    const borte = { gjelderFra: '2018-01-01', gjelderTil: '2018-06-01' };
    expect(avloeser([borte], '2018-09-01')).toEqual({ ok: true });
    expect(gjeldendePaa([borte], '2018-06-01')).toBeUndefined();
    expect(gjeldendePaa([borte], '2018-05-31')).toBe(borte);
  });
});
