import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fristtrinn } from './frist.js';

const dag = (n: number): string => new Date(Date.UTC(2018, 0, 1 + n)).toISOString().slice(0, 10);

describe('a deadline', () => {
  it('is told of three days before, on the day and when it has passed', () => {
    expect(
      ['2018-05-31', '2018-06-01', '2018-06-03', '2018-06-04', '2018-06-05'].map((d) =>
        fristtrinn('2018-06-04', d),
      ),
    ).toEqual([undefined, 'foer', 'foer', 'ved', 'over']);
  });

  it('that passed weeks ago is no news', () => {
    expect(fristtrinn('2018-06-04', '2018-06-18')).toBe('over');
    expect(fristtrinn('2018-06-04', '2018-06-19')).toBeUndefined();
  });

  it('that is no day is told of never', () => {
    expect(fristtrinn('', '2018-06-04')).toBeUndefined();
  });

  it('goes forward as days go, whatever days are missed', () => {
    const orden = [undefined, 'foer', 'ved', 'over'];
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), fc.nat(17), (frist, foer, hopp) => {
        const [a, b] = [fristtrinn(dag(frist), dag(foer)), fristtrinn(dag(frist), dag(foer + hopp))];
        if (b !== undefined) expect(orden.indexOf(b)).toBeGreaterThanOrEqual(orden.indexOf(a));
      }),
    );
  });
});
