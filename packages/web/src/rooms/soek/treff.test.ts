import { expect, test } from 'vitest';
import { antallstekst, type Treff, treffadresse } from './treff.js';

const treff = (entitet: string, mer: Partial<Treff> = {}): Treff => ({
  type: entitet,
  entitet,
  systemID: 'a',
  tittel: [],
  utdrag: [],
  skjermet: false,
  ...mer,
});

test('et treff som ikke har egen side, fører til siden det står på', () => {
  expect(treffadresse(treff('moetesak', { moete: 'm' }))).toBe('/moete/m');
  expect(treffadresse(treff('journalpost', { sak: 's' }))).toBe('/sak/s');
  expect(treffadresse(treff('journalpost'))).toBe('/journal');
  expect(treffadresse(treff('avtale'))).toBe('/avtale');
  expect(treffadresse(treff('klausul'))).toBe('/avtale');
  expect(treffadresse(treff('oppfoelging', { vedtak: 'v' }))).toBe('/vedtak/v');
  expect(treffadresse(treff('mandat', { arena: 'a' }))).toBe('/arena/a');
});

test('et treff med egen side fører dit', () => {
  expect(treffadresse(treff('vedtak'))).toBe('/vedtak/a');
  expect(treffadresse(treff('saksmappe'))).toBe('/sak/a');
  expect(treffadresse(treff('samarbeidspart'))).toBe('/part/a');
});

test('flere enn noen har talt, blir hundre og et pluss', () => {
  expect(antallstekst(null)).toBe('100+');
  expect(antallstekst(12)).toBe('12');
});
