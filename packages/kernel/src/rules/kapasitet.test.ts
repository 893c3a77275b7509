import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kapasitetPerKvartal, kvartalene, overbookinger } from './kapasitet.js';

const dag = fc
  .integer({ min: 17_500, max: 18_300 })
  .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
const periode = fc
  .tuple(dag, fc.option(dag, { nil: undefined }))
  .filter(([fra, til]) => til === undefined || fra < til)
  .map(([fraDato, tilDato]) => ({ fraDato, tilDato }));
const prosent = fc.integer({ min: 1, max: 100 });
const andeler = fc.array(
  fc.tuple(prosent, periode).map(([p, naar]) => ({ aarsverk: p / 100, ...naar })),
  { maxLength: 8 },
);

describe('quarters', () => {
  it('follow each other without gaps over the turn of the year', () => {
    expect(kvartalene('2018-05-24', '2019-02-01')).toEqual([
      { kvartal: '2018-2', fra: '2018-04-01', til: '2018-07-01' },
      { kvartal: '2018-3', fra: '2018-07-01', til: '2018-10-01' },
      { kvartal: '2018-4', fra: '2018-10-01', til: '2019-01-01' },
      { kvartal: '2019-1', fra: '2019-01-01', til: '2019-04-01' },
    ]);
    expect(kvartalene('2018-07-01', '2018-07-01')).toEqual([]);
  });
});

describe('the capacity of an arena', () => {
  it('is two full-time years less what is bound, and exceeded from the day it is', () => {
    const to = [
      { aarsverk: 1, fraDato: '2018-01-01' },
      { aarsverk: 1, fraDato: '2018-01-01' },
    ];
    const svar = kapasitetPerKvartal(
      '2018-07-01',
      '2019-01-01',
      to,
      [
        { aarsverk: 1.2, godkjent: true, fraDato: '2018-01-01' },
        { aarsverk: 1, godkjent: true, fraDato: '2018-11-16', tilDato: '2019-06-01' },
        { aarsverk: 0.5, godkjent: false, fraDato: '2018-07-01' },
      ],
      2,
    );
    expect(svar[0]).toMatchObject({ tilgjengelig: 2, bundet: 1.2, foreslaatt: 0.5, ledig: 0.8 });
    expect(svar[0]?.overskredetFra).toBeUndefined();
    expect(svar[1]).toMatchObject({ bundet: 1.7, overskredetFra: '2018-11-16', underMinste: false });
  });

  it('is under the least allowed when somebody leaves in the quarter', () => {
    const [q] = kapasitetPerKvartal(
      '2018-07-01',
      '2018-10-01',
      [{ aarsverk: 2, fraDato: '2018-01-01', tilDato: '2018-09-01' }],
      [],
      2,
    );
    expect(q?.underMinste).toBe(true);
  });

  it('is the same as counting every day, for any shares', () => {
    fc.assert(
      fc.property(andeler, andeler, (tilgang, arbeid) => {
        const svar = kapasitetPerKvartal(
          '2018-01-01',
          '2018-07-01',
          tilgang,
          arbeid.map((a) => ({ ...a, godkjent: true })),
        );
        for (const q of svar) {
          let [sum, dager, over] = [0, 0, false];
          for (let t = Date.parse(q.fra); t < Date.parse(q.til); t += 86_400_000) {
            const d = new Date(t).toISOString().slice(0, 10);
            const paa = (alle: typeof tilgang) =>
              alle.reduce(
                (s, a) => (a.fraDato <= d && (a.tilDato ?? '9') > d ? s + Math.round(a.aarsverk * 100) : s),
                0,
              );
            sum += paa(arbeid);
            over ||= paa(arbeid) > paa(tilgang);
            dager += 1;
          }
          expect(q.bundet).toBe(Math.round(sum / dager) / 100);
          expect(q.overskredetFra !== undefined).toBe(over);
        }
      }),
    );
  });
});

describe('overbooking', () => {
  it('is found exactly on the days the uses sum to more than the limit', () => {
    const bruk = fc.array(
      fc.tuple(prosent, periode).map(([p, naar]) => ({ prosent: p, ...naar })),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(bruk, dag, (alle, d) => {
        const sum = alle.reduce((s, b) => (b.fraDato <= d && (b.tilDato ?? '9') > d ? s + b.prosent : s), 0);
        const treff = overbookinger(alle, 100).filter((o) => o.fra <= d && d < (o.til ?? '9'));
        expect(treff).toHaveLength(sum > 100 ? 1 : 0);
        if (treff[0]) expect(treff[0].prosent).toBeGreaterThanOrEqual(sum);
      }),
    );
  });

  it('is none for two halves that meet', () => {
    expect(
      overbookinger(
        [
          { prosent: 60, fraDato: '2018-01-01', tilDato: '2018-07-01' },
          { prosent: 60, fraDato: '2018-07-01' },
        ],
        100,
      ),
    ).toEqual([]);
  });
});
