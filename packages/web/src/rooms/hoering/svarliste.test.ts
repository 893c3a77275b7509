import { expect, it } from 'vitest';
import { svarliste } from './svarliste.js';

const rad = (navn: string, standpunkt?: string) => ({
  svar: navn,
  part: navn,
  navn,
  status: { kode: standpunkt === undefined ? 'ikke-svart' : 'svart', kodenavn: '' },
  forSent: false,
  purringer: 0,
  ...(standpunkt === undefined ? {} : { standpunkt: { kode: standpunkt, kodenavn: '' } }),
});
const rader = [rad('Frosta'), rad('Leka', 'stoetter'), rad('Meråker'), rad('Oppdal', 'stoetter-ikke')];
const navn = (vis: string) => svarliste(rader, vis).map((r) => r.navn);

it('has those who have answered first, each group in its order, and can be narrowed to one answer', () => {
  expect(navn('')).toEqual(['Leka', 'Oppdal', 'Frosta', 'Meråker']);
  expect(navn('stoetter-ikke')).toEqual(['Oppdal']);
  expect(navn('ikke-svart')).toEqual(['Frosta', 'Meråker']);
});
