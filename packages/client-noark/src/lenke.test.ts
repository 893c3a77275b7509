import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NoarkFeil } from './feil.js';
import { egenRelasjon, fyllUt, heltNavn, lenkerI, odata, relBase } from './lenke.js';

const adresse = 'https://arkiv.example/api/arkivstruktur/mappe/1/';
const mal = { href: 'https://arkiv.example/liste/{?$filter&$top}', templated: true };

describe('relation names', () => {
  it('are made whole when they are short, and left alone when they are not', () => {
    expect(heltNavn('arkivstruktur/mappe/')).toBe(`${relBase}arkivstruktur/mappe/`);
    expect(heltNavn('arkivstruktur/mappe')).toBe(`${relBase}arkivstruktur/mappe/`);
    expect(heltNavn(`${relBase}arkivstruktur/`)).toBe(`${relBase}arkivstruktur/`);
    expect(['self', 'next'].map(heltNavn)).toEqual(['self', 'next']);
  });
});

describe('links', () => {
  it('are read with whole addresses, templates left at the end', () => {
    const lenker = lenkerI(
      {
        _links: {
          self: { href: '../2/' },
          l: { href: '/l/{?$top}', templated: true },
          feil: 1,
          x: { href: 2 },
        },
      },
      adresse,
    );
    expect(lenker).toEqual({
      self: { href: 'https://arkiv.example/api/arkivstruktur/mappe/2/' },
      l: { href: 'https://arkiv.example/l/{?$top}', templated: true },
    });
    expect(lenkerI({ _links: { x: { href: 'http://[' } } }, adresse)).toEqual({});
    expect(lenkerI(null, adresse)).toEqual({});
  });

  it('tell the class by the name that has the address of self', () => {
    const [self, annen] = [{ href: 'https://a.example/1' }, { href: 'https://a.example/2' }];
    const navn = heltNavn('sakarkiv/saksmappe/');
    expect(egenRelasjon({ [heltNavn('arkivstruktur/mappe/')]: annen, [navn]: self, self })).toBe(navn);
    expect(egenRelasjon({ self })).toBeNull();
    expect(egenRelasjon({ [navn]: self })).toBeNull();
  });
});

describe('a template', () => {
  it('is filled in with what is given, escaped', () => {
    expect(fyllUt(mal, { filter: "tittel eq 'Æ & ø'", top: 2 })).toBe(
      "https://arkiv.example/liste/?$filter=tittel%20eq%20'%C3%86%20%26%20%C3%B8'&$top=2",
    );
    expect(fyllUt(mal, {})).toBe('https://arkiv.example/liste/');
    expect(fyllUt(mal, { filter: undefined, expand: 'mappe' })).toBe(
      'https://arkiv.example/liste/?$expand=mappe',
    );
    expect(fyllUt({ href: 'https://a.example/?x=1{&$top}' }, { top: 1 })).toBe(
      'https://a.example/?x=1&$top=1',
    );
  });

  it('takes no parameter that it does not name', () => {
    expect(() => fyllUt(mal, { skip: 1 })).toThrow(NoarkFeil);
    expect(() => fyllUt({ href: 'https://a.example/' }, { filter: 'x eq 1' })).toThrow('$filter');
  });

  it('gives back any text when its address is read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (tekst) => {
        const href = fyllUt(mal, { filter: tekst });
        expect(new URL(href).searchParams.get('$filter')).toBe(tekst);
      }),
    );
  });
});

describe('a filter', () => {
  it('has its texts quoted, and numbers and truth as they are', () => {
    expect(odata`a eq ${"d'Arc"} and b gt ${2} or c eq ${true} or d eq ${null}`).toBe(
      "a eq 'd''Arc' and b gt 2 or c eq true or d eq null",
    );
    expect(odata`a eq 1`).toBe('a eq 1');
  });

  it('never lets a text out of its quotes', () => {
    fc.assert(
      fc.property(fc.string(), (tekst) => {
        const sitert = odata`x eq ${tekst}`.slice("x eq '".length, -1);
        expect(sitert.replaceAll("''", '')).not.toContain("'");
        expect(sitert.replaceAll("''", "'")).toBe(tekst);
      }),
    );
  });
});
