import { expect, it } from 'vitest';
import { fordeling } from './fordeling.js';

it('the distribution counts every answer once, most common first', () => {
  const koder = ['sendt', 'signert', 'sendt'].map((kode) => ({ kode, kodenavn: kode }));
  expect(fordeling(koder).map((f) => [f.kode, f.antall])).toEqual([
    ['sendt', 2],
    ['signert', 1],
  ]);
  expect(fordeling([])).toEqual([]);
});
