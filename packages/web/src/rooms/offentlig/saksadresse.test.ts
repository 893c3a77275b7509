import { expect, test } from 'vitest';
import { saksadresse } from './saksadresse.js';

test('en sak siteres med år og nummer, og en uten nummer med sin id', () => {
  expect(saksadresse({ systemID: 'a', saksaar: 2018, sakssekvensnummer: 3 })).toBe('/sak/2018/3');
  expect(saksadresse({ systemID: 'a', saksaar: 2018 })).toBe('/sak/a');
});
