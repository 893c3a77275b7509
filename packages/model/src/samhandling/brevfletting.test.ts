import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brevord, flett, fletteord } from './brevfletting.js';

describe('a letter with fields', () => {
  it('gets each word in its place, and a word that is missing leaves nothing', () => {
    expect(flett('Til {navn} ({kommunenummer})', { navn: 'Leka' })).toBe('Til Leka ()');
  });

  it('never reads what is filled in as a field', () => {
    fc.assert(
      fc.property(fc.string(), (navn) => {
        expect(flett('<{navn}>', { navn, folketall: '1' })).toBe(`<${navn}>`);
      }),
    );
  });

  it('without fields is the letter itself', () => {
    fc.assert(
      fc.property(fc.string(), (tekst) => {
        fc.pre(fletteord(tekst).brukte.length === 0);
        expect(flett(tekst, { navn: 'X' })).toBe(tekst);
      }),
    );
  });

  it('names the fields there are none of', () => {
    expect(fletteord(`{${brevord.join('} {')}} {ordfoerer}`).ukjente).toEqual(['ordfoerer']);
  });
});
