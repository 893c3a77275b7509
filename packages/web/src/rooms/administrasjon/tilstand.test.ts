import { expect, it } from 'vitest';
import type { Objekt } from '../../client/index.js';
import { erLukket } from './tilstand.js';

const objekt = (entitet: string, felt: object) =>
  ({ entitet, systemID: 'x', versjon: 1, skjermet: false, ...felt }) as Objekt;

it('an object is closed by its state or its date, as its declaration says', () => {
  expect(erLukket(objekt('mappe', {}))).toBe(false);
  expect(erLukket(objekt('mappe', { avsluttetDato: '2018-01-01T00:00:00Z' }))).toBe(true);
  expect(erLukket(objekt('saksmappe', { saksstatus: { kode: 'B', kodenavn: '' } }))).toBe(false);
  expect(erLukket(objekt('saksmappe', { saksstatus: { kode: 'A', kodenavn: '' } }))).toBe(true);
  expect(erLukket(objekt('journalpost', { journalstatus: { kode: 'U', kodenavn: '' } }))).toBe(true);
  expect(erLukket(objekt('arkivskaper', {}))).toBe(false);
});
