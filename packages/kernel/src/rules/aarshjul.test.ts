import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbeidsdag, helligdager, moetedager } from './aarshjul.js';

describe('days off', () => {
  it('are those of 2018', () => {
    expect([...helligdager(2018)].sort()).toEqual([
      '2018-01-01',
      '2018-03-29',
      '2018-03-30',
      '2018-04-01',
      '2018-04-02',
      '2018-05-01',
      '2018-05-10',
      '2018-05-17',
      '2018-05-20',
      '2018-05-21',
      '2018-12-24',
      '2018-12-25',
      '2018-12-26',
      '2018-12-31',
    ]);
  });
});

describe('the meetings of a series', () => {
  it('fall on the weekday of the rule, never on a day off, and at most once a month', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2000, max: 2100 }),
        fc.uniqueArray(fc.integer({ min: 1, max: 12 })),
        fc.integer({ min: 1, max: 5 }),
        fc.constantFrom(1, 2, 3, 4, -1),
        (aar, maaneder, ukedag, forekomst) => {
          const dager = moetedager({ maaneder, ukedag, forekomst, datoer: [] }, aar);
          const fri = helligdager(aar);
          expect(dager.length).toBeLessThanOrEqual(maaneder.length);
          expect(dager).toEqual([...dager].sort());
          for (const d of dager) {
            expect(fri.has(d)).toBe(false);
            expect(((new Date(d).getUTCDay() + 6) % 7) + 1).toBe(ukedag);
          }
        },
      ),
    );
  });

  it('move a week on from the first of May, and a chosen day to the next working day', () => {
    expect(moetedager({ maaneder: [5], ukedag: 2, forekomst: 1, datoer: [] }, 2018)).toEqual(['2018-05-08']);
    expect(arbeidsdag('2018-05-17')).toBe('2018-05-18');
    expect(arbeidsdag('2018-03-29')).toBe('2018-04-03');
    expect(moetedager({ maaneder: [], datoer: ['2018-05-19', '2019-01-02'] }, 2018)).toEqual(['2018-05-22']);
  });

  it('have no fifth Wednesday where the month has four', () => {
    expect(moetedager({ maaneder: [2, 5], ukedag: 3, forekomst: 5, datoer: [] }, 2018)).toEqual([
      '2018-05-30',
    ]);
  });
});
