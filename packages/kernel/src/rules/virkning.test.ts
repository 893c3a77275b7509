import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type VirkningTilslutning, virkningFor } from './virkning.js';

const dag = fc
  .integer({ min: 0, max: 1_500 })
  .map((n) => new Date(Date.UTC(2018, 0, 1 + n)).toISOString().slice(0, 10));
const valgfriDag = fc.option(dag, { nil: undefined });

const tilslutning = fc
  .record({
    part: fc.constantFrom('a', 'b', 'c'),
    avtaleversjon: fc.constantFrom('v1', 'v2'),
    signertDato: valgfriDag,
    utmeldtDato: valgfriDag,
    reservasjoner: fc.array(
      fc.record({ klausul: fc.constantFrom('k1', 'k2'), fraDato: dag, tilDato: valgfriDag }),
      { maxLength: 2 },
    ),
  })
  .map((t) => JSON.parse(JSON.stringify(t)) as VirkningTilslutning);
const eget = fc.record({
  part: fc.constantFrom('a', 'b', 'c'),
  dato: dag,
  utfall: fc.constantFrom('tilslutter' as const, 'tilslutter-forbehold' as const, 'avslaar' as const),
});

describe('the effect of a decision on a party', () => {
  it('binds only through a signed version whose clause covers it, or through the party’s own resolution', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('intern' as const, 'avtale' as const, 'anbefaling' as const),
        fc.constantFrom('a', 'b', 'c'),
        dag,
        fc.array(tilslutning, { maxLength: 5 }),
        fc.array(eget, { maxLength: 5 }),
        (bindingsklasse, part, dato, tilslutninger, egne) => {
          const v = virkningFor(
            { bindingsklasse, klausul: 'k1', avtaleversjon: 'v1' },
            part,
            dato,
            tilslutninger,
            egne,
          );
          if (v.slag === 'bundet-avtale') {
            expect(bindingsklasse).toBe('avtale');
            expect(
              tilslutninger.some(
                (t) =>
                  t.part === part &&
                  t.avtaleversjon === 'v1' &&
                  t.signertDato !== undefined &&
                  t.signertDato <= dato &&
                  (t.utmeldtDato === undefined || dato < t.utmeldtDato),
              ),
            ).toBe(true);
          }
          if (v.slag === 'bundet-eget-vedtak')
            expect(egne.some((e) => e.part === part && e.dato <= dato && e.utfall !== 'avslaar')).toBe(true);
          if (bindingsklasse === 'anbefaling')
            expect(['anbefaling', 'bundet-eget-vedtak', 'avslaatt']).toContain(v.slag);
        },
      ),
    );
  });

  it('is a recommendation before the party signs, binding from the day it signs, and a recommendation after it leaves', () => {
    const t: VirkningTilslutning = {
      part: 'a',
      avtaleversjon: 'v1',
      signertDato: '2018-06-01',
      utmeldtDato: '2019-01-01',
      reservasjoner: [],
    };
    const paa = (dato: string) =>
      virkningFor({ bindingsklasse: 'avtale', klausul: 'k1', avtaleversjon: 'v1' }, 'a', dato, [t], []).slag;
    expect(paa('2018-05-31')).toBe('anbefaling');
    expect(paa('2018-06-01')).toBe('bundet-avtale');
    expect(paa('2018-12-31')).toBe('bundet-avtale');
    expect(paa('2019-01-01')).toBe('anbefaling');
  });

  it('is reserved where the party has reserved itself against the clause, and only there', () => {
    const t: VirkningTilslutning = {
      part: 'a',
      avtaleversjon: 'v1',
      signertDato: '2018-06-01',
      reservasjoner: [{ klausul: 'k1', fraDato: '2018-07-01' }],
    };
    const med = (klausul: string) =>
      virkningFor({ bindingsklasse: 'avtale', klausul, avtaleversjon: 'v1' }, 'a', '2018-08-01', [t], [])
        .slag;
    expect(med('k1')).toBe('reservert');
    expect(med('k2')).toBe('bundet-avtale');
  });

  it('follows the newest of the party’s own resolutions', () => {
    const egne = [
      { part: 'a', dato: '2018-06-01', utfall: 'avslaar' as const },
      { part: 'a', dato: '2018-09-01', utfall: 'tilslutter-forbehold' as const },
    ];
    const paa = (dato: string) => virkningFor({ bindingsklasse: 'anbefaling' }, 'a', dato, [], egne);
    expect(paa('2018-06-15')).toEqual({ slag: 'avslaatt', dato: '2018-06-01' });
    expect(paa('2018-10-01')).toEqual({ slag: 'bundet-eget-vedtak', fra: '2018-09-01', forbehold: true });
  });
});
