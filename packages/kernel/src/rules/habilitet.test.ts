import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foreslaaInhabile, type Interesse, type Interessetype } from './habilitet.js';

const parter = ['a', 'b', 'c', 'fm', 'ks'];
const parttype = (p: string) => ({ fm: 'fylkesmann', ks: 'ks' })[p] ?? 'kommune';
const rulle = parter.map((p) => ({ id: `plass ${p}`, part: p, parttype: parttype(p) }));
const interesse = fc.record({
  part: fc.constantFrom(...parter),
  type: fc.constantFrom<Interessetype>('soeker', 'mottaker', 'giver', 'part'),
  ordning: fc.constantFrom(undefined, 'skjoennsmidler', 'digifin', 'annen'),
});
const hvem = (i: readonly Interesse[]) => foreslaaInhabile(rulle, i).map((f) => f.plass);

describe('who may be disqualified', () => {
  it('is each who sits for a party with something at stake, once, and none besides but the giver of the scheme', () => {
    fc.assert(
      fc.property(fc.array(interesse), (interesser) => {
        const funnet = hvem(interesser);
        expect(new Set(funnet).size).toBe(funnet.length);
        const egne = new Set(interesser.map((i) => i.part));
        for (const p of parter) {
          const giver =
            (p === 'fm' && interesser.some((i) => i.ordning === 'skjoennsmidler')) ||
            (p === 'ks' && interesser.some((i) => i.ordning === 'digifin'));
          expect(funnet.includes(`plass ${p}`)).toBe(egne.has(p) || giver);
        }
      }),
    );
  });

  it('is fylkesmannen on an application for skjønnsmidler, though nobody has entered it', () => {
    expect(foreslaaInhabile(rulle, [{ part: 'a', type: 'soeker', ordning: 'skjoennsmidler' }])).toEqual([
      { plass: 'plass a', type: 'soeker', ordning: 'skjoennsmidler' },
      { plass: 'plass fm', type: 'giver', ordning: 'skjoennsmidler' },
    ]);
  });

  it('is nobody who sits for no party', () => {
    expect(foreslaaInhabile([{ id: 'x' }], [{ part: 'a', type: 'part' }])).toEqual([]);
  });
});
