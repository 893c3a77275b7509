import { describe, expect, it } from 'vitest';
import { enAv, innloggingSti, listeSti, odataTekst } from './sti.js';

describe('addresses of the API', () => {
  it('encode what is in them and leave out what is not given', () => {
    expect(listeSti('digut', 'vedtak', { filter: "tittel eq 'a&b'", top: 5, skip: 0, search: '' })).toBe(
      "/api/v1/digut/vedtak?$filter=tittel%20eq%20'a%26b'&$top=5",
    );
  });
  it('double quotes in OData texts, so that a name cannot end the literal', () => {
    expect(odataTekst("O'Hara")).toBe("'O''Hara'");
  });
  it('have no filter for an empty list of ids', () => {
    expect(enAv('part', [])).toBeUndefined();
    expect(enAv('part', ['a', 'b'])).toBe('part eq a or part eq b');
  });
});

describe('the login address', () => {
  it('comes back to a local path and never to another site', () => {
    expect(innloggingSti('/vedtak/1')).toBe('/logg-inn?retur=%2Fvedtak%2F1');
    expect(innloggingSti('/matrise?dato=2019-06-01')).toBe('/logg-inn?retur=%2Fmatrise%3Fdato%3D2019-06-01');
    expect(innloggingSti('//evil.example')).toBe('/logg-inn?retur=%2F');
    expect(innloggingSti('https://evil.example')).toBe('/logg-inn?retur=%2F');
  });
});
