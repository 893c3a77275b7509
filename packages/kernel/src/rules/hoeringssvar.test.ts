import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summerPerRegion, summerSvar, type Tellesvar } from './hoeringssvar.js';

const svar: fc.Arbitrary<Tellesvar> = fc.record({
  standpunkt: fc.option(
    fc.constantFrom('stoetter', 'stoetter-med-merknad', 'stoetter-ikke', 'ingen-merknad'),
    { nil: undefined },
  ),
  folketall: fc.option(fc.nat(200_000), { nil: undefined }),
  region: fc.option(fc.constantFrom('Fosen', 'Namdal', 'Innherred'), { nil: undefined }),
});
const sum = (tall: readonly number[]) => tall.reduce((a, b) => a + b, 0);

describe('the sum of a hearing', () => {
  it('counts every party and every inhabitant once', () => {
    fc.assert(
      fc.property(fc.array(svar), (alle) => {
        const s = summerSvar(alle);
        expect(s.spurt).toBe(alle.length);
        expect(sum(Object.values(s.standpunkt).map((x) => x.parter))).toBe(alle.length);
        expect(sum(Object.values(s.standpunkt).map((x) => x.folketall))).toBe(
          sum(alle.map((x) => x.folketall ?? 0)),
        );
        expect(s.svart).toBe(alle.length - (s.standpunkt['ikke-svart']?.parter ?? 0));
      }),
    );
  });

  it('is the sum of the regions, those outside a region among them', () => {
    fc.assert(
      fc.property(fc.array(svar), (alle) => {
        const regioner = [...summerPerRegion(alle).values()];
        expect(sum(regioner.map((r) => r.spurt))).toBe(alle.length);
        expect(sum(regioner.map((r) => r.svart))).toBe(summerSvar(alle).svart);
      }),
    );
  });
});
