import { describe, expect, it } from 'vitest';
import { adresse } from './adresse.js';

describe('adresse', () => {
  it('leads to the page of the object', () => {
    expect(adresse('deltakelse', 'a1')).toBe('/deltakelse/a1');
  });

  it('leads to the agreement from what is answered there', () => {
    expect(adresse('tilslutning', 'a1')).toBe('/avtale');
  });

  it('gives no address for what has no page', () => {
    expect(adresse('ukjent', 'a1')).toBeUndefined();
  });
});
