import { describe, expect, it } from 'vitest';
import { punkt, vinkel } from './hjul.js';

describe('the year wheel', () => {
  it('begins at the top with the year and goes round with the clock', () => {
    expect(vinkel('2018-01-01T00:00:00Z', 2018)).toBe(0);
    expect(vinkel('2018-07-02T12:00:00Z', 2018)).toBeCloseTo(180, 0);
    expect(punkt(0, 10)).toEqual({ x: 0, y: -10 });
    expect(punkt(90, 10)).toEqual({ x: 10, y: 0 });
  });
});
