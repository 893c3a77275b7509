import { model } from '@felles/model';
import { expect, it } from 'vitest';
import { farge, toneFor } from './tone.js';

it('a code has the same tone wherever it is used, and unknown codes are neutral', () => {
  expect(toneFor('signert')).toBe('god');
  expect(toneFor('nei')).toBe('nei');
  expect(toneFor('noe-nytt')).toBe('noeytral');
  expect(farge[toneFor('returnert')]).toBe('warning');
});

it('states of proposals and meetings all have a tone of their own choosing', () => {
  for (const liste of ['Forslagsstatus', 'Moetestatus', 'Tilslutningsstatus', 'Deltakelsesstatus']) {
    const uten = (model.kodelister.get(liste)?.koder ?? []).filter((k) => toneFor(k.kode) === 'noeytral');
    expect(uten.filter((k) => !k.kode.startsWith('ikke-')).map((k) => k.kode)).toEqual([]);
  }
});
