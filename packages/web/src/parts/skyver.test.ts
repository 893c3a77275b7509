import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dagnummer, datoAv, etikettlinjer, festTil, maanedsskifte, nesteMerke, spennet } from './skyver.js';

const merker = [
  { dato: '2020-01-01', tekst: '10 endringer' },
  { dato: '2019-01-01', tekst: 'Rindal' },
];
const dag = fc.integer({ min: dagnummer('2000-01-01'), max: dagnummer('2099-12-31') });

describe('a slider of days', () => {
  it('counts days so that every day comes back as itself', () => {
    fc.assert(
      fc.property(dag, (n) => {
        expect(dagnummer(datoAv(n))).toBe(n);
      }),
    );
  });
  it('spans whole years around the first day, the marks and the day shown', () => {
    expect(spennet(merker, '2018-01-01', ['2018-05-24'])).toEqual({ fra: '2018-01-01', til: '2020-12-31' });
    expect(spennet([], '2018-01-01', ['2022-02-03'])).toEqual({ fra: '2018-01-01', til: '2022-12-31' });
  });
  it('takes hold of a mark that is near, and leaves the day alone elsewhere', () => {
    expect(datoAv(festTil(dagnummer('2019-12-28'), merker, 10))).toBe('2020-01-01');
    expect(datoAv(festTil(dagnummer('2019-06-28'), merker, 10))).toBe('2019-06-28');
    expect(festTil(5, [], 10)).toBe(5);
  });
  it('steps by months both ways, always to the first and never standing still', () => {
    expect(maanedsskifte('2018-05-24', 1)).toBe('2018-06-01');
    expect(maanedsskifte('2018-05-24', -1)).toBe('2018-05-01');
    expect(maanedsskifte('2018-01-01', -1)).toBe('2017-12-01');
    fc.assert(
      fc.property(dag, (n) => {
        const d = datoAv(n);
        expect(maanedsskifte(d, 1) > d).toBe(true);
        expect(maanedsskifte(d, -1) < d).toBe(true);
        expect(maanedsskifte(d, 1).endsWith('-01')).toBe(true);
      }),
    );
  });
  it('goes from mark to mark in order of date, and stops at the ends', () => {
    expect(nesteMerke('2018-05-24', merker, 1)?.dato).toBe('2019-01-01');
    expect(nesteMerke('2019-01-01', merker, 1)?.dato).toBe('2020-01-01');
    expect(nesteMerke('2020-01-01', merker, 1)).toBeUndefined();
    expect(nesteMerke('2020-01-01', merker, -1)?.dato).toBe('2019-01-01');
  });
  it('puts labels that would meet on lines of their own', () => {
    expect(etikettlinjer([0, 0.33, 0.66, 0.72], 0.2)).toEqual([0, 0, 0, 1]);
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 }), (plasser) => {
        const ordnet = plasser.toSorted((a, b) => a - b);
        const linjer = etikettlinjer(ordnet, 0.1);
        for (const [i, x] of ordnet.entries())
          for (const [j, y] of ordnet.entries())
            if (i < j && linjer[i] === linjer[j]) expect(y - x).toBeGreaterThanOrEqual(0.1);
      }),
    );
  });
});
