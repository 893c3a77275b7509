import { describe, expect, it } from 'vitest';
import { journalfilter } from './journalfilter.js';

describe('the journal filter', () => {
  it('is nothing when nothing is chosen', () => {
    expect(journalfilter({ type: '', fra: '', til: '' })).toBeUndefined();
  });
  it('includes the whole last day, also over a change of month', () => {
    expect(journalfilter({ type: 'I', fra: '2018-05-01', til: '2018-05-31' })).toBe(
      "journalposttype/kode eq 'I' and journaldato ge 2018-05-01T00:00:00Z and journaldato lt 2018-06-01T00:00:00Z",
    );
  });
  it('leaves out what somebody has written into the address', () => {
    expect(journalfilter({ type: "I' or 1 eq 1", fra: 'i går', til: '' })).toBeUndefined();
  });
});
