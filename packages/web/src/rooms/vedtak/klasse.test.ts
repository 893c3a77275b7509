import { model } from '@felles/model';
import { describe, expect, it } from 'vitest';
import { klassene, vedtakfilter } from './klasse.js';

describe('klasse', () => {
  it('knows every binding class and no other', () => {
    const koder = model.kodelister.get('Bindingsklasse')?.koder.map((k) => k.kode);
    expect([...klassene].sort()).toEqual([...(koder ?? [])].sort());
  });

  it('filters by class and year, and by nothing an address makes up', () => {
    expect(vedtakfilter({ klasse: 'avtale', aar: '2018' })).toEqual({
      filter: "bindingsklasse/kode eq 'avtale' and aar eq 2018",
    });
    expect(vedtakfilter({ klasse: "a' or true", aar: '20180' })).toEqual({});
  });
});
