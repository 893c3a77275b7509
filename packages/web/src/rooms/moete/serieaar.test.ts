import { expect, it } from 'vitest';
import { nesteAar } from './serieaar.js';

it('offers the year one looks at until its meetings are made, then the next that has none', () => {
  expect(nesteAar([], 2018)).toBe(2018);
  expect(nesteAar([2017, 2019], 2018)).toBe(2018);
  expect(nesteAar([2018, 2019], 2018)).toBe(2020);
});
