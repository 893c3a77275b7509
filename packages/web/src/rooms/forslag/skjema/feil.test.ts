import { describe, expect, it } from 'vitest';
import { feilPerFelt, lesKroner, tomme, utenTomme } from './feil.js';

describe('feil', () => {
  it('puts the error of a nested path at the field of the form, and keeps the whole path', () => {
    const r = feilPerFelt([
      { felt: 'utfall/kode', kode: 'ukjent-kode', tekst: 'finnes ikke' },
      { felt: 'stemmer/2/deltaker', kode: 'regel', tekst: 'er ikke til stede' },
      { felt: 'stemmer/3/deltaker', kode: 'regel', tekst: 'har ikke stemmerett' },
    ]);
    expect(r.utfall).toBe('Finnes ikke');
    expect(r.stemmer).toBe('Er ikke til stede');
    expect(r['stemmer/3/deltaker']).toBe('Har ikke stemmerett');
  });

  it('takes blanks and empty lists as not filled in', () => {
    expect(
      tomme({ tittel: '  ', maal: [], problem: 'x' }, ['tittel', 'maal', 'problem', 'begrunnelse']),
    ).toEqual(['tittel', 'maal', 'begrunnelse']);
  });

  it('leaves empty texts out of what is sent and keeps zero and false', () => {
    expect(utenTomme({ a: '', b: undefined, c: 0, d: false, e: 'x' })).toEqual({ c: 0, d: false, e: 'x' });
  });

  it('reads kroner as people write them and refuses what is not whole kroner', () => {
    expect(lesKroner('250 000')).toBe(250_000);
    expect(lesKroner('2.400.000 kr')).toBe(2_400_000);
    expect(lesKroner('12,5')).toBeUndefined();
    expect(lesKroner('-1')).toBeUndefined();
    expect(lesKroner('mye')).toBeUndefined();
  });
});
