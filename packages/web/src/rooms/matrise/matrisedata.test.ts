import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Matriserad } from '../../client/index.js';
import { csv as somCsv } from '../../parts/csv.js';
import { iRegion, regioner, UTEN } from '../../parts/regioner.js';
import { forgjengerne, matriseArk, oppsummer } from './matrisedata.js';

const rad = (navn: string, region: string | undefined, folketall: number, status?: string): Matriserad => ({
  part: navn,
  navn,
  kortform: navn,
  folketall,
  ...(region === undefined ? {} : { region }),
  celler:
    status === undefined
      ? {}
      : { a: { id: `${navn}-a`, status: { kode: status, kodenavn: status }, dato: '2018-05-02' } },
  planlagt: {},
});
const rader = [
  rad('Åfjord', 'Fosen', 300, 'signert'),
  rad('Trondheim', undefined, 600),
  rad('Bjugn', 'Fosen', 100, 'sendt'),
];
const kolonner = [{ id: 'a', slag: 'avtale', tittel: 'Avtale' }] as const;

describe('the matrix', () => {
  it('lists regions once and lets a reader see those without one', () => {
    expect(regioner(rader)).toEqual(['Fosen']);
    expect(iRegion(rader, 'Fosen').map((r) => r.navn)).toEqual(['Bjugn', 'Åfjord']);
    expect(iRegion(rader, UTEN).map((r) => r.navn)).toEqual(['Trondheim']);
    expect(iRegion(rader, '')).toHaveLength(3);
  });
  it('counts only those that are in, by parties and by inhabitants', () => {
    expect(oppsummer(rader, 'a')).toEqual({ parter: 1, folketall: 300, andel: 0.3 });
  });
});

describe('the matrix as CSV', () => {
  const csv = (r: readonly Matriserad[]) =>
    somCsv(
      matriseArk(
        'Matrise',
        kolonner,
        r,
        ['Part', 'Region', 'Innbyggere', 'dato'],
        (_k, c) => c.kode,
        (_k, p) => forgjengerne(p, (c) => c.kode, 'deles'),
      ),
    );
  it('has one line per party and two cells per column', () => {
    expect(csv(rader).split('\r\n')).toEqual([
      '﻿Part;Region;Innbyggere;Avtale;Avtale: dato',
      'Åfjord;Fosen;300;signert;2018-05-02',
      'Trondheim;;600;;',
      'Bjugn;Fosen;100;sendt;2018-05-02',
      '',
    ]);
  });
  it('names the forerunners of a party that is only planned, once when they stand alike', () => {
    const fra = (navn: string, kode: string, deles = false) => ({
      part: navn,
      navn,
      status: { kode, kodenavn: kode },
      deles,
    });
    const heim = (...foelger: readonly ReturnType<typeof fra>[]): Matriserad => ({
      ...rad('Heim', 'Orkdal', 1),
      planlagt: { a: { dato: '2020-01-01', foelger } },
    });
    const linje = (r: Matriserad) => csv([r]).split('\r\n')[1];
    expect(linje(heim(fra('Hemne', 'sendt'), fra('Halsa', 'sendt')))).toBe(
      'Heim;Orkdal;1;Hemne, Halsa (sendt);',
    );
    expect(linje(heim(fra('Hemne', 'signert'), fra('Snillfjord', 'sendt', true)))).toBe(
      'Heim;Orkdal;1;Hemne (signert), Snillfjord (sendt, deles);',
    );
  });
  it('never lets a name become a formula or break its line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), (navn) => {
        const linje = csv([rad(navn, 'Fosen', 1)]).split('Avtale: dato\r\n')[1] ?? '';
        expect(
          linje.startsWith('=') || linje.startsWith('+') || linje.startsWith('@') || linje.startsWith('-'),
        ).toBe(false);
        expect(linje.endsWith(';Fosen;1;;\r\n')).toBe(true);
        const foerst = linje.slice(0, -';Fosen;1;;\r\n'.length);
        if (/[;\n\r]/.test(foerst)) expect(foerst.startsWith('"') && foerst.endsWith('"')).toBe(true);
      }),
    );
  });
});
