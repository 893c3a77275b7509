import { expect, it } from 'vitest';
import { listenavn } from './listenavn.js';

it('a code list is named as people write the noun', () => {
  expect(listenavn('Avskrivningsmaate')).toBe('Avskrivningsmåte');
  expect(listenavn('TilknyttetRegistreringSom')).toBe('Tilknyttet registrering som');
  expect(listenavn('FlytStatus')).toBe('Flytstatus');
  expect(listenavn('PartRolle')).toBe('Partrolle');
  expect(listenavn('Moetestatus')).toBe('Møtestatus');
});
