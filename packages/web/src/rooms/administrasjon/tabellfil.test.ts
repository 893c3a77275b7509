import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lesTekst, medKolonner, rader, skilletegnI } from './tabellfil.js';

describe('the text of a file', () => {
  const bytes = (...b: number[]) => new Uint8Array(b);
  it('is read as UTF-8 when it is, with its mark taken away', () => {
    expect(lesTekst(new TextEncoder().encode('Åfjord æøå'))).toBe('Åfjord æøå');
    expect(lesTekst(bytes(0xef, 0xbb, 0xbf, 0x41))).toBe('A');
  });
  it('is read as Windows-1252 when it is no UTF-8, as files from older programs are', () => {
    expect(lesTekst(bytes(0xc5, 0x66, 0x6a, 0x6f, 0x72, 0x64, 0x20, 0xf8))).toBe('Åfjord ø');
    expect(lesTekst(bytes(0x93, 0x61, 0x94))).toBe('“a”');
  });
  it('is read as UTF-16 when it says so', () => {
    expect(lesTekst(bytes(0xff, 0xfe, 0xe5, 0x00))).toBe('å');
    expect(lesTekst(bytes(0xfe, 0xff, 0x00, 0xe5))).toBe('å');
  });
});

describe('the rows of a table', () => {
  it('are parted by the separator of the first line', () => {
    expect(skilletegnI('\n7100\tRISSA\n')).toBe('\t');
    expect(skilletegnI('a;b,c;d')).toBe(';');
    expect(skilletegnI('a,b,c')).toBe(',');
  });
  it('keep separators, quotes and line breaks that stand in quotes', () => {
    expect(rader('1;"Styring; og ""organisering""";x\n2;"to\nlinjer"\n3;c')).toEqual([
      { linje: 1, celler: ['1', 'Styring; og "organisering"', 'x'] },
      { linje: 2, celler: ['2', 'to\nlinjer'] },
      { linje: 4, celler: ['3', 'c'] },
    ]);
  });
  it('are counted from the top of the file, with empty lines and every kind of line break', () => {
    expect(rader('a;1\r\n\r\nb;2\rc;3\n;\nd;4').map((r) => [r.linje, r.celler[0]])).toEqual([
      [1, 'a'],
      [3, 'b'],
      [4, 'c'],
      [6, 'd'],
    ]);
  });
  it('come back as they were written', () => {
    const celle = fc.string().map((c) => c.replaceAll('\r', '').trim());
    const tabell = fc.array(fc.array(celle, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(tabell, fc.constantFrom(';', '\t', ','), (t, skille) => {
        const tekst = t
          .map((rad) => rad.map((c) => `"${c.replaceAll('"', '""')}"`).join(skille))
          .join('\r\n');
        const ventet = t.filter((rad) => rad.some((c) => c !== ''));
        expect(rader(tekst, skille).map((r) => r.celler)).toEqual(ventet);
      }),
    );
  });
});

describe('the columns of a table', () => {
  const kolonner = { kode: ['postnr'], kodenavn: ['poststed', 'navn'], beskrivelse: [] };
  it('come in their own order without a heading', () => {
    expect(medKolonner(rader('7100\tRISSA\n7130\tBREKSTAD'), kolonner)).toEqual([
      { linje: 1, verdi: { kode: '7100', kodenavn: 'RISSA' } },
      { linje: 2, verdi: { kode: '7130', kodenavn: 'BREKSTAD' } },
    ]);
  });
  it('come in the order of the heading, and unknown ones are passed over', () => {
    expect(medKolonner(rader('Poststed;Fylke;Post-nr\nRISSA;50;7100'), kolonner)).toEqual([
      { linje: 2, verdi: { kodenavn: 'RISSA', kode: '7100' } },
    ]);
  });
});
