import { expect, it } from 'vitest';
import { erUtdatert } from './nyversjon.js';

it('a page whose files are replaced is told from a page that fails in itself', () => {
  for (const tekst of [
    'Failed to fetch dynamically imported module: https://felles.example/assets/Sak-x.js',
    'error loading dynamically imported module: https://felles.example/assets/Sak-x.js',
    'Importing a module script failed.',
    'Unable to preload CSS for /assets/Sak-x.css',
  ])
    expect(erUtdatert(new TypeError(tekst)), tekst).toBe(true);
  expect(erUtdatert(new TypeError("Cannot read properties of undefined (reading 'kode')"))).toBe(false);
  expect(erUtdatert(undefined)).toBe(false);
});
