import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { csv } from './csv.js';
import { type Ark, kolonnenavn, type Rute, xlsx } from './regneark.js';

const arkXml = (ark: Ark): string =>
  strFromU8(unzipSync(xlsx(ark))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());

/** The cells of a workbook as the XML says them, row by row. */
const lest = (ark: Ark): readonly (readonly string[])[] =>
  [...arkXml(ark).matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, rad]) =>
    [...(rad ?? '').matchAll(/<c [^>]*>(?:<is><t [^>]*>(.*?)<\/t><\/is>|<v>(.*?)<\/v>)<\/c>/gs)].map(
      ([, tekst, tall]) =>
        (tekst ?? tall ?? '')
          .replaceAll('_x005F_', '_')
          .replaceAll('&quot;', '"')
          .replaceAll('&gt;', '>')
          .replaceAll('&lt;', '<')
          .replaceAll('&amp;', '&'),
    ),
  );

describe('a table as a workbook', () => {
  const ark: Ark = {
    tittel: 'Svar: hvem/hva',
    hode: ['Part', 'Frist', 'Innbyggere'],
    rader: [
      ['Åfjord', '2018-06-15', 3265],
      ['0101', undefined, 0],
    ],
  };
  it('has numbers as numbers, days as days, and what only looks like a number as text', () => {
    expect(lest(ark)).toEqual([
      ['Part', 'Frist', 'Innbyggere'],
      ['Åfjord', '43266', '3265'],
      ['0101', '0'],
    ]);
    expect(arkXml(ark)).toContain('<c r="B2" s="2"><v>43266</v></c>');
  });
  it('holds every part a spreadsheet program asks for, and a name it accepts', () => {
    const deler = unzipSync(xlsx(ark));
    expect(Object.keys(deler)).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/worksheets/sheet1.xml',
      'xl/styles.xml',
    ]);
    expect(strFromU8(deler['xl/workbook.xml'] ?? new Uint8Array())).toContain('name="Svar  hvem hva"');
  });
  it('never holds a formula, whatever the texts are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }), { minLength: 1 }),
        (tekster) => {
          const xml = arkXml({ tittel: 'A', hode: ['x'], rader: tekster.map((x) => [x]) });
          expect(xml).not.toMatch(/<f[ >]/);
          expect(xml.match(/<row /g)).toHaveLength(tekster.length + 1);
        },
      ),
    );
  });
  it('is read back as the texts that went in', () => {
    const tekst = fc.string({
      unit: fc.constantFrom(...'=+-@;"\'<>&_x0041æøå '),
      minLength: 1,
      maxLength: 15,
    });
    fc.assert(
      fc.property(fc.array(tekst, { minLength: 1, maxLength: 5 }), (rad) => {
        expect(lest({ tittel: 'A', hode: rad, rader: [rad] })).toEqual([rad, rad]);
      }),
    );
  });
  it('names columns as spreadsheets do', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(kolonnenavn)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });
});

describe('the same table as CSV', () => {
  const linje = (...ruter: readonly Rute[]) => csv({ hode: ['a'], rader: [ruter] }).split('\r\n')[1];
  it('lets numbers be negative, but no text be a formula', () => {
    expect(linje(-5, '=1+1', '+47', '-x', '@a', 'a;"b"')).toBe(`-5;'=1+1;'+47;'-x;'@a;"a;""b"""`);
  });
});
