import { model } from '@felles/model';
import { describe, expect, it } from 'vitest';
import { klassene } from './klasse.js';

describe('klasse', () => {
  it('knows every binding class and no other', () => {
    const koder = model.kodelister.get('Bindingsklasse')?.koder.map((k) => k.kode);
    expect([...klassene].sort()).toEqual([...(koder ?? [])].sort());
  });
});
