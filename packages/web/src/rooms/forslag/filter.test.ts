import { model } from '@felles/model';
import { describe, expect, it } from 'vitest';
import { forslagfilter, statuser } from './filter.js';

describe('forslagfilter', () => {
  it('offers every status of a proposal and no other', () => {
    const koder = model.kodelister.get('Forslagsstatus')?.koder.map((k) => k.kode);
    expect([...statuser].sort()).toEqual([...(koder ?? [])].sort());
  });

  it('combines status and eFagråd', () => {
    const arena = '01a2037b-8242-729c-80a1-dafcecadc4b2';
    expect(forslagfilter({ status: 'vurdert', arena })).toEqual({
      filter: `forslagsstatus/kode eq 'vurdert' and arena eq ${arena}`,
    });
  });

  it('drops what an address should not hold', () => {
    expect(forslagfilter({ status: "x' or true", arena: '1 or true' })).toEqual({});
  });
});
