import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Medlemskap, overlapper } from './regionmedlem.js';

const dager = Array.from({ length: 12 }, (_, i) => `2018-${String(i + 1).padStart(2, '0')}-01`);
const medlemskap = fc.record(
  { fraDato: fc.constantFrom(...dager), tilDato: fc.constantFrom(...dager) },
  { requiredKeys: [] },
);
const gjelder = (m: Medlemskap, dag: string): boolean =>
  (m.fraDato === undefined || m.fraDato <= dag) && (m.tilDato === undefined || dag < m.tilDato);

describe('two memberships', () => {
  it('overlap exactly when there is a day on which both hold', () => {
    const proevedager = ['2017-06-15', ...dager, '2019-06-15'];
    fc.assert(
      fc.property(medlemskap, medlemskap, (a, b) => {
        const felles = proevedager.some((d) => gjelder(a, d) && gjelder(b, d));
        expect(overlapper(a, b)).toBe(felles);
        expect(overlapper(b, a)).toBe(felles);
      }),
    );
  });
});
