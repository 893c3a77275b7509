import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lesDag, skrivDag } from './dagtekst.js';

describe('a day in a field', () => {
  it.each([
    ['12.06.2018', '2018-06-12'],
    ['12.6.2018', '2018-06-12'],
    ['1. 2. 2019', '2019-02-01'],
    ['12/06/18', '2018-06-12'],
    ['12062018', '2018-06-12'],
    [' 2018-06-12 ', '2018-06-12'],
    ['29.02.2020', '2020-02-29'],
  ])('%s is read as %s', (skrevet, iso) => {
    expect(lesDag(skrevet)).toBe(iso);
  });
  it.each(['', '12.6', '31.02.2018', '29.02.2019', '12.13.2018', '2018-02-30', 'i morgen', '12.06.20188'])(
    '%s is no day',
    (skrevet) => {
      expect(lesDag(skrevet)).toBeUndefined();
    },
  );
  it('is read back as it was written, in every language', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1800-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }),
        fc.constantFrom('nb', 'nn', 'en'),
        (d, spraak) => {
          const iso = d.toISOString().slice(0, 10);
          expect(lesDag(skrivDag(iso, spraak))).toBe(iso);
        },
      ),
    );
  });
});
