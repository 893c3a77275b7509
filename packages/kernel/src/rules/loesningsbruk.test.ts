import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bruksperiode, bruksskifte, type Mentorgrunnlag, mentorforslag } from './loesningsbruk.js';
import { gjelderPaa } from './tidsrom.js';

const statuser = ['ikke-vurdert', 'vurderes', 'planlagt', 'innfoeres', 'i-bruk', 'avviklet'];
const dag = (n: number): string => new Date(Date.UTC(2018, 0, 1 + n)).toISOString().slice(0, 10);

/** As the act does: end, begin or correct. */
const svar = (perioder: readonly Bruksperiode[], status: string, d: string): readonly Bruksperiode[] => {
  const { slag, naa } = bruksskifte(perioder, status, d);
  if (slag === 'rett') return perioder.map((p, i) => (i === naa ? { ...p, status } : p));
  return [...perioder.map((p, i) => (i === naa ? { ...p, tilDato: d } : p)), { status, fraDato: d }];
};

describe('answers about one solution in the order they come', () => {
  const svarene = fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.constantFrom(...statuser)), {
    maxLength: 12,
  });
  it('leave one state a day from the first answer on, and the last of a day is the one that holds', () => {
    fc.assert(
      fc.property(svarene, (gitt) => {
        const iRekke = gitt.toSorted(([a], [b]) => a - b);
        const perioder = iRekke.reduce<readonly Bruksperiode[]>((p, [n, s]) => svar(p, s, dag(n)), []);
        const foerste = iRekke[0]?.[0] ?? 31;
        for (let n = 0; n <= 30; n++) {
          const holder = perioder.filter((p) => gjelderPaa(p, dag(n)));
          const siste = iRekke.findLast(([m]) => m <= n)?.[1];
          expect(holder.map((p) => p.status)).toEqual(n < foerste ? [] : [siste]);
        }
      }),
    );
  });
  it('never change what held on an earlier day', () => {
    fc.assert(
      fc.property(svarene, fc.constantFrom(...statuser), (gitt, ny) => {
        const foer = gitt
          .toSorted(([a], [b]) => a - b)
          .reduce<readonly Bruksperiode[]>((p, [n, s]) => svar(p, s, dag(n)), []);
        const etter = svar(foer, ny, dag(31));
        const paa = (p: readonly Bruksperiode[], d: string) =>
          p.filter((x) => gjelderPaa(x, d)).map((x) => x.status);
        for (let n = 0; n <= 30; n++)
          if (bruksskifte(foer, ny, dag(31)).slag !== 'rett')
            expect(paa(etter, dag(n))).toEqual(paa(foer, dag(n)));
      }),
    );
  });
});

describe('suggested mentors', () => {
  const g = (part: string, mer: Partial<Mentorgrunnlag>): Mentorgrunnlag => ({
    part,
    status: 'ikke-vurdert',
    fraDato: '2018-01-01',
    tilbyr: false,
    oensker: false,
    ...mer,
  });
  it('put the one that offers before the one that only uses it, and the neighbour of equal size before the rest', () => {
    const forslag = mentorforslag(
      [
        g('trenger', { status: 'planlagt', region: 'F', folketall: 3_000 }),
        g('stor', { status: 'i-bruk', region: 'T', folketall: 190_000, fraDato: '2016-01-01' }),
        g('nabo', { status: 'i-bruk', region: 'F', folketall: 4_000 }),
        g('tilbyder', { status: 'i-bruk', region: 'T', folketall: 9_000, tilbyr: true }),
        g('uten', { status: 'ikke-aktuelt' }),
      ],
      5,
    );
    expect(forslag.map((f) => f.tilbud)).toEqual(['tilbyder', 'nabo', 'stor']);
    expect(forslag[1]?.grunner).toEqual(['i-bruk', 'samme-region', 'samme-stoerrelse']);
    expect(new Set(forslag.map((f) => f.oenske))).toEqual(new Set(['trenger']));
  });
  it('never pair a party with itself, nor with one that neither offers nor uses', () => {
    const part = fc.record({
      part: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      status: fc.constantFrom(...statuser),
      fraDato: fc.constantFrom('2017-01-01', '2018-01-01'),
      region: fc.option(fc.constantFrom('F', 'T'), { nil: undefined }),
      folketall: fc.option(fc.integer({ min: 400, max: 200_000 }), { nil: undefined }),
      tilbyr: fc.boolean(),
      oensker: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.uniqueArray(part, { selector: (p) => p.part }), (grunnlag) => {
        for (const f of mentorforslag(grunnlag)) {
          expect(f.oenske).not.toBe(f.tilbud);
          const hjelper = grunnlag.find((x) => x.part === f.tilbud);
          expect(hjelper?.tilbyr === true || hjelper?.status === 'i-bruk').toBe(true);
        }
      }),
    );
  });
});
