import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lesDeler, lesParametre, skrivParametre } from './adresse.js';
import { filnavnFra } from './avsending.js';
import { godtar, svartype } from './medietype.js';
import { norskDag, norskTid } from './tid.js';

describe('query parameters', () => {
  it('come back the same when they are written and read', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ minLength: 1, unit: 'grapheme' }), fc.string({ unit: 'grapheme' })),
        (verdier) => {
          const parametre = new Map(Object.entries(verdier));
          expect(lesParametre(skrivParametre(parametre))).toEqual(parametre);
        },
      ),
    );
  });

  it('read a bare plus as a blank, except in front of a time zone', () => {
    expect(lesParametre('$filter=a+eq+2018-01-02T03:04:05.678+01:00').get('$filter')).toBe(
      'a eq 2018-01-02T03:04:05.678+01:00',
    );
    expect(lesParametre('$filter=a+eq+2018-01-02+02%3A00+and+b').get('$filter')).toBe(
      'a eq 2018-01-02+02:00 and b',
    );
    expect(lesParametre('x=1%2B1+2').get('x')).toBe('1+1 2');
  });

  it('that repeat or are broken are refused', () => {
    expect(() => lesParametre('a=1&a=2')).toThrow('én gang');
    expect(() => lesParametre('a=%ff')).toThrow('UTF-8');
    expect(() => lesDeler('a/%c3/')).toThrow('UTF-8');
  });
});

describe('times', () => {
  it('are the same instant with the offset that Norway has', () => {
    expect(norskTid('2018-03-25T00:59:59.000Z')).toBe('2018-03-25T01:59:59.000+01:00');
    expect(norskTid('2018-03-25T01:00:00.000Z')).toBe('2018-03-25T03:00:00.000+02:00');
    expect(norskTid('2018-10-28T00:59:59.999Z')).toBe('2018-10-28T02:59:59.999+02:00');
    expect(norskTid('2018-10-28T01:00:00.000Z')).toBe('2018-10-28T02:00:00.000+01:00');
    expect(norskDag('2018-05-17')).toBe('2018-05-17+02:00');
  });

  it('agree with the time zone database at any instant, old and new', () => {
    const fasit = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Oslo',
      dateStyle: 'short',
      timeStyle: 'medium',
    });
    const datoer = fc.date({ min: new Date('1960-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(datoer, (dato) => {
        const norsk = norskTid(dato.toISOString());
        expect(Date.parse(norsk)).toBe(dato.getTime());
        expect(norsk.slice(0, 19).replace('T', ' ')).toBe(fasit.format(dato));
      }),
    );
  });
});

describe('media types', () => {
  it('are chosen by the most specific range', () => {
    expect(svartype(undefined)).toContain('vnd.noark5+json');
    expect(svartype('*/*;q=0.1, application/vnd.noark5+json;q=0, application/json')).toContain(
      'application/json',
    );
    expect(() => svartype('application/xml')).toThrow('svaret kan leveres som');
    expect([
      godtar('image/*', 'image/png'),
      godtar('image/*, image/png;q=0', 'image/png'),
      godtar('', 'a/b'),
    ]).toEqual([true, false, true]);
  });
});

describe('file names', () => {
  it('are read from Content-Disposition in all its forms', () => {
    expect(filnavnFra('attachment; filename="a \\"b\\".txt"')).toBe('a "b".txt');
    expect(filnavnFra('attachment; filename=enkel.txt')).toBe('enkel.txt');
    expect(filnavnFra("attachment; filename=x; filename*=UTF-8''%C3%A5.txt")).toBe('å.txt');
    expect(filnavnFra('attachment')).toBeUndefined();
    expect(() => filnavnFra("attachment; filename*=UTF-8''%ff")).toThrow('UTF-8');
  });
});
