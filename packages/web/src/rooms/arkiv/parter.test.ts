import { describe, expect, it } from 'vitest';
import { lesPart, sorterParter } from './parter.js';

describe('parter', () => {
  it('names a unit by its name and an internal one by its department and case worker', () => {
    expect(lesPart({ systemID: '1', navn: 'Ørland kommune' }).navn).toBe('Ørland kommune');
    expect(lesPart({ systemID: '2', administrativEnhet: 'Sekretariatet', saksbehandler: 'Leder' }).navn).toBe(
      'Sekretariatet, Leder',
    );
    expect(lesPart({ systemID: '3' }).navn).toBe('');
  });

  it('puts senders before recipients and recipients before copies', () => {
    const part = (kode: string, navn: string) =>
      lesPart({ systemID: navn, navn, korrespondanseparttype: { kode, kodenavn: kode } });
    const r = sorterParter([part('EK', 'a'), part('EM', 'b'), part('EA', 'c'), part('EM', 'a2')]);
    expect(r.map((p) => p.navn)).toEqual(['c', 'a2', 'b', 'a']);
  });
});
