import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grupper, medGruppe } from './valggrupper.js';

describe('choosing by group', () => {
  const valg = [
    { verdi: 'a', tekst: 'A', grupper: ['Fosen', 'Kommune'] },
    { verdi: 'b', tekst: 'B', grupper: ['Fosen', 'Kommune'] },
    { verdi: 'c', tekst: 'C', grupper: ['Kommune', 'Namdal'] },
    { verdi: 'd', tekst: 'D' },
  ];

  it('offers each group of more than one with those who belong to it, the largest first', () => {
    expect(grupper(valg)).toEqual([
      { navn: 'Kommune', verdier: ['a', 'b', 'c'] },
      { navn: 'Fosen', verdier: ['a', 'b'] },
    ]);
  });

  it('takes in what is missing of a group, and all of it out again', () => {
    expect(medGruppe(['a', 'c'], ['a', 'b'])).toEqual(['a', 'c', 'b']);
    expect(medGruppe(['a', 'c', 'b'], ['a', 'b'])).toEqual(['c']);
  });

  it('never chooses anybody twice, nor touches those outside the group', () => {
    const mengde = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'));
    fc.assert(
      fc.property(mengde, mengde, (valgte, gruppe) => {
        const ny = medGruppe(valgte, gruppe);
        expect(new Set(ny).size).toBe(ny.length);
        const utenfor = (x: readonly string[]) => x.filter((v) => !gruppe.some((g) => g === v)).sort();
        expect(utenfor(ny)).toEqual(utenfor(valgte));
      }),
    );
  });
});
