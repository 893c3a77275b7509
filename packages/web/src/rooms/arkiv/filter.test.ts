import { describe, expect, it } from 'vitest';
import { aarene, journalfilter, moetefilter, sakfilter } from './filter.js';

describe('filter', () => {
  it('combines what is chosen and leaves out what is not', () => {
    expect(sakfilter({})).toEqual({});
    expect(sakfilter({ aar: '2018', status: 'B' })).toEqual({
      filter: "saksaar eq 2018 and saksstatus/kode eq 'B'",
    });
    expect(journalfilter({ type: 'I' })).toEqual({ filter: "journalposttype/kode eq 'I'" });
  });

  it('drops an address that tries to write a filter of its own', () => {
    expect(sakfilter({ aar: '2018 or true', status: "B' or '1' eq '1" })).toEqual({});
  });

  it('takes a year of meetings from its first day to its last', () => {
    expect(moetefilter({ aar: '2018' })).toEqual({
      filter: 'moetedato ge 2018-01-01 and moetedato le 2018-12-31',
    });
  });

  it('offers the years newest first', () => {
    expect(aarene(2017, 2019)).toEqual(['2019', '2018', '2017']);
  });
});
