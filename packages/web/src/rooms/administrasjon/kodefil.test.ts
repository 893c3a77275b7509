import { describe, expect, it } from 'vitest';
import { lesKoder, planleggKoder } from './kodefil.js';
import { rader } from './tabellfil.js';

describe('codes in a file', () => {
  it('are read from the register of postcodes, whatever columns follow', () => {
    const { koder, feil } = lesKoder(rader('7100\tRISSA\t5054\tINDRE FOSEN\tG\n7130\tBREKSTAD\t5057'), false);
    expect(feil).toEqual([]);
    expect(koder).toEqual([
      { linje: 1, kode: '7100', kodenavn: 'RISSA' },
      { linje: 2, kode: '7130', kodenavn: 'BREKSTAD' },
    ]);
  });

  it('are named by line when they lack a name, come twice or are too long', () => {
    const { feil } = lesKoder(rader(`A;Alfa\nB;\nA;Igjen\n;C\nD;${'x'.repeat(201)}`), true);
    expect(feil).toEqual([
      { linje: 2, feil: 'manglerNavn', verdi: 'B' },
      { linje: 3, feil: 'dobbel', verdi: 'A (1)' },
      { linje: 4, feil: 'manglerKode' },
      { linje: 5, feil: 'forLang' },
    ]);
  });

  it('are new, changed or left alone', () => {
    const { koder } = lesKoder(rader('A;Alfa\nB;Beta\nC;Gamma;ny tekst'), true);
    const plan = planleggKoder(koder, [
      { kode: 'A', kodenavn: 'Alfa', beskrivelse: 'står' },
      { kode: 'B', kodenavn: 'Bravo' },
    ]);
    expect(plan.map((p) => [p.fil.kode, p.hva])).toEqual([
      ['A', 'uendret'],
      ['B', 'endret'],
      ['C', 'ny'],
    ]);
  });
});
