import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rens, rensLinje } from './rens.js';
import { tilBiter } from './skrift.js';

const tegnet = (tekst: string): string =>
  tilBiter(rens(tekst), 'normal')
    .map((bit) => bit.tekst)
    .join('');

describe('rens', () => {
  it('takes away direction overrides, so that a text reads as it is stored', () => {
    expect(rens('vedtak \u202Etoken\u202C \u2066x\u2069')).toBe('vedtak token x');
  });

  it('takes away control characters but keeps line breaks as line feeds', () => {
    expect(rens('a\0\u0007b\r\nc\rd\u2028e\tf')).toBe('ab\nc\nd\ne f');
  });

  it('composes accents and mends broken surrogates', () => {
    expect(rens('A\u030Asen \uD800')).toBe('Åsen \uFFFD');
  });

  it('leaves ordinary Norwegian and South Sámi text alone', () => {
    const tekst = 'Ærlig «øl» på Ås – Snåasen tjïelte, Röörvïhke, 5 % av 20 € … §3';
    expect(rens(tekst)).toBe(tekst);
    expect(tegnet(tekst)).toBe(tekst);
  });

  it('puts a title on one line', () => {
    expect(rensLinje('  Sak\n\n 12 ')).toBe('Sak 12');
  });
});

describe('tilBiter', () => {
  it('draws Northern Sámi from the extended font and the rest from the first', () => {
    expect(tilBiter('Kárášjohka', 'normal')).toEqual([
      { skrift: 'latin-400', tekst: 'Kárá' },
      { skrift: 'latin-ext-400', tekst: 'š' },
      { skrift: 'latin-400', tekst: 'johka' },
    ]);
  });

  it('names an emoji by its code point instead of drawing an empty box', () => {
    expect(tegnet('Bra 👍🏽!')).toBe('Bra [U+1F44D]!');
  });

  it('spells out signs the typeface lacks', () => {
    expect(tegnet('a ≥ b ✓ ﬁn')).toBe('a >= b [x] fin');
  });

  it('gives text that needs no more replacing, whatever it was given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (tekst) => {
        const ut = tegnet(tekst.replace(/\s/g, ' '));
        expect(tegnet(ut)).toBe(ut);
      }),
    );
  });
});
