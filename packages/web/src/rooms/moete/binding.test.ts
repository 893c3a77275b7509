import { describe, expect, it } from 'vitest';
import { klausulerFor, muligeKlasser } from './binding.js';

const klausuler = [
  { systemID: 'k4', nummer: 4, tittel: 'Kompetanse', dekker: [{ kode: 'kompetanseprogram' }] },
  {
    systemID: 'k2',
    nummer: 2,
    tittel: 'Rapportering',
    dekker: [{ kode: 'rapportering' }, { kode: 'kompetanseprogram' }],
  },
];

describe('bindingsklasse', () => {
  it('offers only clauses that cover the subject, in the order of the agreement', () => {
    expect(klausulerFor('kompetanseprogram', klausuler).map((k) => k.systemID)).toEqual(['k2', 'k4']);
    expect(klausulerFor('deltakelse-satsing', klausuler)).toEqual([]);
  });

  it('leaves a subject outside the agreement with a recommendation only', () => {
    expect(muligeKlasser('deltakelse-satsing', klausuler)).toEqual(['anbefaling']);
  });

  it('opens the internal class for the bodies of the collaboration alone', () => {
    expect(muligeKlasser('mandat-budsjett-sekretariat', klausuler)).toEqual(['intern', 'anbefaling']);
    expect(muligeKlasser('rapportering', klausuler)).toEqual(['avtale', 'anbefaling']);
  });
});
