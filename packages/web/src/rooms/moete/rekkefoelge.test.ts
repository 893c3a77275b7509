import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { delMoeter, flytt, slipp } from './rekkefoelge.js';

describe('rekkefoelge', () => {
  it('moves an item one place and leaves the ends where they are', () => {
    expect(flytt(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
    expect(flytt(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
    expect(flytt(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c']);
  });

  it('keeps every item exactly once, whatever is moved', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat()), fc.nat(20), fc.constantFrom<-1 | 1>(-1, 1), (liste, fra, r) => {
        expect([...flytt(liste, fra, r)].sort()).toEqual([...liste].sort());
      }),
    );
  });

  it('puts the nearest coming meeting and the newest past meeting first', () => {
    const m = (start: string, moetestatus = 'innkalt') => ({ start, moetestatus });
    const naa = '2018-06-01T12:00:00.000Z';
    const moeter = [
      m('2018-09-01T08:00:00.000Z'),
      m('2018-06-20T08:00:00.000Z'),
      m('2018-06-01T08:00:00.000Z', 'aapnet'),
      m('2018-03-01T08:00:00.000Z', 'godkjent'),
      m('2018-05-01T08:00:00.000Z', 'avsluttet'),
    ];
    const { kommende, tidligere } = delMoeter(moeter, naa);
    expect(kommende.map((x) => x.start.slice(0, 10))).toEqual(['2018-06-01', '2018-06-20', '2018-09-01']);
    expect(tidligere.map((x) => x.start.slice(0, 10))).toEqual(['2018-05-01', '2018-03-01']);
  });
});

describe('dropping an item', () => {
  it('puts it where it is dropped, and loses none', () => {
    expect(slipp(['a', 'b', 'c', 'd'], 0, 2)).toEqual(['b', 'c', 'a', 'd']);
    expect(slipp(['a', 'b', 'c', 'd'], 3, 0)).toEqual(['d', 'a', 'b', 'c']);
    expect(slipp(['a'], 4, 0)).toEqual(['a']);
  });
});
