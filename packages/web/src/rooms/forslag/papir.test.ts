import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endret, flettet, type Papirtekst, somFelt, tekster } from './papir.js';

const papir: fc.Arbitrary<Papirtekst> = fc
  .record({
    bakgrunn: fc.constantFrom('a', 'b', 'c', ''),
    vurdering: fc.constantFrom('a', 'b', ''),
    kostnad: fc.constantFrom('a', 'b', ''),
    gevinst: fc.constantFrom('a', ''),
    innstilling: fc.constantFrom('a', 'b', ''),
    bindingsklasse: fc.constantFrom({ kode: 'intern' }, { kode: 'avtale' }, undefined),
    frist: fc.constantFrom('2018-06-01', ''),
  })
  .map(tekster);

describe('two who write in the same paper', () => {
  it('lose nothing they have typed', () => {
    fc.assert(
      fc.property(papir, papir, papir, (grunn, mine, deres) => {
        const { verdi, kolliderer } = flettet(grunn, mine, deres);
        for (const f of endret(grunn, mine)) expect(verdi[f]).toBe(mine[f]);
        for (const f of endret(grunn, deres))
          expect(verdi[f] === deres[f] || kolliderer.includes(f) || mine[f] === deres[f]).toBe(true);
      }),
    );
  });

  it('send a code as a code, and nothing as nothing', () => {
    expect(somFelt('bindingsklasse', 'intern')).toEqual({ kode: 'intern' });
    expect(somFelt('frist', '2018-06-01')).toBe('2018-06-01');
    expect(somFelt('bindingsklasse', '')).toBeNull();
  });

  it('are told of exactly the fields that both have changed to something else', () => {
    const grunn = tekster({ bakgrunn: 'x' });
    const svar = flettet(
      grunn,
      { ...grunn, bakgrunn: 'min', kostnad: 'ti' },
      { ...grunn, bakgrunn: 'din', gevinst: 'tid' },
    );
    expect(svar.kolliderer).toEqual(['bakgrunn']);
    expect(svar.verdi).toEqual({ ...grunn, bakgrunn: 'min', kostnad: 'ti', gevinst: 'tid' });
  });
});
