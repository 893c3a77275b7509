import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from '../../parts/csv.js';
import { type Loggvalg, loggspoerring } from './loggfilter.js';
import { lesTekst, rader } from './tabellfil.js';

const alt: Loggvalg = { objekt: '', hvem: '', fra: '', til: '', felt: '', type: '' };
const id = '01a203f6-486f-73cc-9000-3b6ea76ce720';

describe('a search in the log', () => {
  it('asks for everything when nothing is chosen', () => {
    expect(loggspoerring(alt)).toEqual({ entitet: 'endringslogg' });
  });
  it('puts together object, user, period and field', () => {
    expect(
      loggspoerring({
        ...alt,
        objekt: id,
        hvem: "O'Hara",
        fra: '2018-01-01',
        til: '2018-02-01',
        felt: 'Tittel',
      }),
    ).toEqual({
      entitet: 'endringslogg',
      filter: `referanseArkivenhet eq ${id} and contains(tolower(opprettetAv),'o''hara') and opprettetDato ge 2018-01-01 and opprettetDato le 2018-02-01 and contains(tolower(referanseMetadata),'tittel')`,
    });
  });
  it('asks the list of events for an event, and the list of changes for changes', () => {
    expect(loggspoerring({ ...alt, type: 'D' })).toEqual({
      entitet: 'hendelseslogg',
      filter: "hendelsetype/kode eq 'D'",
    });
    expect(loggspoerring({ ...alt, type: 'U' }).filter).toBe('referanseMetadata ne null');
  });
  it('leaves out what is no id, day or code', () => {
    expect(loggspoerring({ ...alt, objekt: 'x', fra: '1. mai', type: "D' or 1 eq 1" })).toEqual({
      entitet: 'endringslogg',
    });
  });
});

describe('the log as a file', () => {
  it('is read back as it was written', () => {
    // Text that is no formula and has no space at its ends, and cells with nothing in them.
    const tekst = fc.oneof(
      fc.constant(''),
      fc.string().map((x) => `x${x.replaceAll(/[\r\t]/g, ' ')}x`),
    );
    const tabell = fc.array(fc.array(tekst, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(tabell, (t) => {
        const fil = new TextEncoder().encode(csv({ hode: t[0] ?? [], rader: t.slice(1) }));
        const ventet = t.filter((rad) => rad.some((c) => c !== ''));
        expect(rader(lesTekst(fil), ';').map((r) => r.celler)).toEqual(ventet);
      }),
    );
  });
  it('gives a spreadsheet no formula to run', () => {
    expect(csv({ hode: ['=HYPERLINK("x")', '-1'], rader: [] })).toBe(`\ufeff"'=HYPERLINK(""x"")";'-1\r\n`);
  });
});
