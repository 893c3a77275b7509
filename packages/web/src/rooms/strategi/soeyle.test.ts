import { expect, it } from 'vitest';
import { soeyle } from './soeyle.js';

it('a pillar splits at its first colon only', () => {
  expect(soeyle('Kompetanse: ledere: først')).toEqual({ navn: 'Kompetanse', tekst: 'ledere: først' });
});
it('a pillar without a colon is a name alone', () => {
  expect(soeyle(' Kompetanse ')).toEqual({ navn: 'Kompetanse', tekst: '' });
});
