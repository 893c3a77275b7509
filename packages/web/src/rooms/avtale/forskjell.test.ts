import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forskjell, type Punkt, sammenlign } from './forskjell.js';

const tekst = fc
  .array(fc.constantFrom('partene', 'avtalen', 'bindes', 'av', 'frist.', '\n'), { maxLength: 12 })
  .map((o) => o.join(' '));

describe('the difference between two texts', () => {
  it('gives both texts back, whatever they are', () => {
    fc.assert(
      fc.property(tekst, tekst, (foer, etter) => {
        const biter = forskjell(foer, etter);
        const uten = (slag: string) =>
          biter
            .filter((b) => b.slag !== slag)
            .map((b) => b.tekst)
            .join('');
        expect(uten('ny')).toBe(foer);
        expect(uten('borte')).toBe(etter);
      }),
    );
  });
  it('keeps what is the same and shows the words that are not', () => {
    expect(forskjell('seks måneders varsel', 'tre måneders varsel')).toEqual([
      { slag: 'borte', tekst: 'seks' },
      { slag: 'ny', tekst: 'tre' },
      { slag: 'lik', tekst: ' måneders varsel' },
    ]);
  });
});

describe('two versions', () => {
  const p = (systemID: string, nummer: number, tittel: string, forrige?: string): Punkt => ({
    systemID,
    nummer,
    tittel,
    tekst: 'x',
    forrige,
  });
  it('are compared clause by clause, through what was copied from what', () => {
    const foer = [p('a', 1, 'Formål'), p('b', 2, 'Parter'), p('c', 3, 'Endringer')];
    const etter = [p('e', 2, 'Partene', 'b'), p('d', 1, 'Formål', 'a'), p('f', 3, 'Økonomi')];
    expect(sammenlign(foer, etter).map((x) => [x.foer?.systemID, x.etter?.systemID, x.slag])).toEqual([
      ['a', 'd', 'lik'],
      ['b', 'e', 'endret'],
      [undefined, 'f', 'ny'],
      ['c', undefined, 'borte'],
    ]);
  });
});
