import { describe, expect, it } from 'vitest';
import { etterPlanen, mineStemmer, type Rom, type Romsak } from './romdata.js';

const sak = (felt: Partial<Romsak>): Romsak =>
  ({
    stemmeveier: {},
    planlagt: { fra: '2018-06-05T08:00:00Z', til: '2018-06-05T08:20:00Z' },
    varighet: 20,
    ...felt,
  }) as Romsak;
const rom = {
  deltakere: [
    { systemID: 'a', bruker: 'meg', tittel: 'A' },
    { systemID: 'b', bruker: 'deg', tittel: 'B' },
    { systemID: 'c', tittel: 'C' },
  ],
} as unknown as Rom;

describe('my votes', () => {
  it('are my own and those I give for others, never anybody else’s', () => {
    const s = sak({
      stemmeveier: {
        a: 'selv',
        b: 'selv',
        c: { maate: 'fullmakt', ved: 'a' },
      },
    });
    expect(mineStemmer(rom, s, 'meg').map((x) => x.plass.systemID)).toEqual(['a', 'c']);
    expect(mineStemmer(rom, s, undefined)).toEqual([]);
  });
});

describe('the clock', () => {
  it('counts what the item started late and what it has overrun', () => {
    const s = sak({ startetTid: '2018-06-05T08:10:00Z' });
    expect(etterPlanen(s, '2018-06-05T08:15:00Z')).toBe(10);
    expect(etterPlanen(s, '2018-06-05T08:35:00Z')).toBe(15);
    expect(etterPlanen(sak({}), '2018-06-05T08:35:00Z')).toBeUndefined();
    expect(etterPlanen(sak({ startetTid: '2018-05-24T08:10:00Z' }), '2018-05-24T08:15:00Z')).toBeUndefined();
  });
});
