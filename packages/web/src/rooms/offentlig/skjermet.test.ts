import { describe, expect, it } from 'vitest';
import { hjemmel, lesbarTittel } from './skjermet.js';

describe('a journal line', () => {
  it('shows its title when nothing is screened', () => {
    expect(lesbarTittel({ skjermet: false, tittel: 'Innkalling' })).toBe('Innkalling');
  });
  it('shows the public title when it is screened', () => {
    expect(lesbarTittel({ skjermet: true, tittel: 'Søknad fra navn', offentligTittel: 'Søknad' })).toBe(
      'Søknad',
    );
  });
  it('has no title when everything is screened away', () => {
    expect(lesbarTittel({ skjermet: true, tittel: ' ' })).toBeUndefined();
  });
  it('states the legal basis only where there is one', () => {
    expect(hjemmel({ skjermet: true, skjerming: { skjermingshjemmel: 'Offl. § 13' } })).toBe('Offl. § 13');
    expect(hjemmel({ skjermet: true, skjerming: { skjermingshjemmel: '' } })).toBeUndefined();
  });
});
