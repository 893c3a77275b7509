import { describe, expect, it } from 'vitest';
import { adresseFor } from './adresser.js';

describe('the page of an object', () => {
  it('stands under its own name where it has one, also what only notices tell of', () => {
    for (const e of ['deltakelse', 'moetesak', 'oppfoelging', 'hoering', 'fellesloesning'])
      expect(adresseFor(e, 'a1')).toBe(`/${e}/a1`);
  });

  it('is where it is read and answered when it has none', () => {
    expect(adresseFor('tilslutning', 'a1')).toBe('/avtale');
    expect(adresseFor('mentorordning', 'a1')).toBe('/fellesloesning/vaare');
    expect(adresseFor('partendring', 'a1')).toBe('/part/endring/a1');
    expect(adresseFor('saksmappe', 'a1')).toBe('/sak/a1');
  });

  it('is none for what has no page, whatever it is called', () => {
    expect(adresseFor('ukjent', 'a1')).toBeUndefined();
    expect(adresseFor('constructor', 'a1')).toBeUndefined();
  });
});
