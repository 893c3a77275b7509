import { describe, expect, it } from 'vitest';
import { dagensVinkel, nummerert, punkt, vinkel } from './hjul.js';

describe('the year wheel', () => {
  it('begins at the top with the year and goes round with the clock', () => {
    expect(vinkel('2018-01-01T00:00:00Z', 2018)).toBe(0);
    expect(vinkel('2018-07-02T12:00:00Z', 2018)).toBeCloseTo(180, 0);
    expect(punkt(0, 10)).toEqual({ x: 0, y: -10 });
    expect(punkt(90, 10)).toEqual({ x: 10, y: 0 });
  });
  it('shows today in its own year only', () => {
    expect(dagensVinkel('2018-05-24', 2018)).toBeCloseTo((143 / 365) * 360, 5);
    expect(dagensVinkel('2018-05-24', 2019)).toBeUndefined();
  });
  it('numbers the meetings of all bodies in the order of time', () => {
    const moete = (systemID: string, start: string) => ({ systemID, start });
    expect(
      nummerert([
        { navn: 'RU', moeter: [moete('c', '2018-06-12T07:00:00Z'), moete('a', '2018-02-01T08:00:00Z')] },
        { navn: 'SG', moeter: [moete('b', '2018-05-02T07:00:00Z')] },
      ]).map((m) => `${m.nummer} ${m.systemID} ${m.arena}`),
    ).toEqual(['1 a RU', '2 b SG', '3 c RU']);
  });
});
