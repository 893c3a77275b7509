import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bindingsgrunnlag, Bindingstilslutning } from './binding.js';
import { type VirkningVedtak, virkningFor } from './virkning.js';

const dag = fc
  .integer({ min: 0, max: 1_500 })
  .map((n) => new Date(Date.UTC(2018, 0, 1 + n)).toISOString().slice(0, 10));
const valgfriDag = fc.option(dag, { nil: undefined });
const parter = ['a', 'b', 'c'] as const;

const versjoner = [
  { avtaleversjon: 'v1', avtale: 'x', nummer: 1, gjelderFra: '2018-05-02' },
  { avtaleversjon: 'v2', avtale: 'x', nummer: 2, gjelderFra: '2019-01-01' },
];
const klausuler = [
  { klausul: 'k1', avtaleversjon: 'v1', dekker: ['kompetanseprogram'] },
  { klausul: 'k2', avtaleversjon: 'v1', dekker: [] },
  { klausul: 'k3', avtaleversjon: 'v2', dekker: ['kompetanseprogram'] },
];
const grunnlag = (...tilslutninger: readonly Bindingstilslutning[]): Bindingsgrunnlag => ({
  versjoner,
  klausuler,
  tilslutninger,
});
const vedtak: VirkningVedtak = {
  bindingsklasse: 'avtale',
  dato: '2018-05-10',
  emne: 'kompetanseprogram',
  klausul: 'k1',
  vedtak: 'vedtaket',
  moetesak: 'saken',
};
const signert: Bindingstilslutning = {
  tilslutning: 't',
  part: 'a',
  avtaleversjon: 'v1',
  signertDato: '2018-06-01',
  reservasjoner: [],
};

const tilslutning = fc
  .record({
    tilslutning: fc.constant('t'),
    part: fc.constantFrom(...parter),
    avtaleversjon: fc.constantFrom('v1', 'v2'),
    signertDato: valgfriDag,
    utmeldtDato: valgfriDag,
    reservasjoner: fc.array(
      fc.record({
        reservasjon: fc.constant('r'),
        klausul: fc.constantFrom('k1', 'k2', 'k3'),
        fraDato: dag,
        tilDato: valgfriDag,
      }),
      { maxLength: 2 },
    ),
  })
  .map((t) => JSON.parse(JSON.stringify(t)) as Bindingstilslutning);
const eget = fc.record({
  part: fc.constantFrom(...parter),
  dato: dag,
  utfall: fc.constantFrom('tilslutter' as const, 'tilslutter-forbehold' as const, 'avslaar' as const),
});

describe('the effect of a decision on a party', () => {
  it('binds only through a signed version whose clause covers it, or through the party’s own resolution', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('intern' as const, 'avtale' as const, 'anbefaling' as const),
        fc.constantFrom(...parter),
        dag,
        fc.array(tilslutning, { maxLength: 5 }),
        fc.array(eget, { maxLength: 5 }),
        (bindingsklasse, part, dato, tilslutninger, egne) => {
          const v = virkningFor({ ...vedtak, bindingsklasse }, part, dato, grunnlag(...tilslutninger), egne);
          if (v.slag === 'bundet-avtale') {
            expect(bindingsklasse).toBe('avtale');
            const klausul = klausuler.find((k) => k.klausul === v.klausul);
            expect(klausul?.dekker).toContain('kompetanseprogram');
            expect(
              tilslutninger.some(
                (t) =>
                  t.part === part &&
                  t.avtaleversjon === klausul?.avtaleversjon &&
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
    const g = grunnlag({ ...signert, utmeldtDato: '2019-01-01' });
    const paa = (dato: string) => virkningFor(vedtak, 'a', dato, g, []).slag;
    expect(paa('2018-05-31')).toBe('anbefaling');
    expect(paa('2018-06-01')).toBe('bundet-avtale');
    expect(paa('2018-12-31')).toBe('bundet-avtale');
    expect(paa('2019-01-01')).toBe('anbefaling');
  });

  it('follows a party to the version it signs next, where a clause covers the subject', () => {
    const g = grunnlag(signert, { ...signert, avtaleversjon: 'v2', signertDato: '2018-12-01' });
    expect(virkningFor(vedtak, 'a', '2018-12-31', g, [])).toMatchObject({ klausul: 'k1' });
    expect(virkningFor(vedtak, 'a', '2019-01-01', g, [])).toMatchObject({ klausul: 'k3', fra: '2019-01-01' });
    const { emne: _, ...utenEmne } = vedtak;
    expect(virkningFor(utenEmne, 'a', '2019-01-01', g, []).slag).toBe('anbefaling');
  });

  it('is reserved where the party has reserved itself against the clause, and only there', () => {
    const g = grunnlag({
      ...signert,
      reservasjoner: [{ reservasjon: 'r', klausul: 'k1', fraDato: '2018-07-01', tilDato: '2018-09-01' }],
    });
    const med = (klausul: string, dato: string) => virkningFor({ ...vedtak, klausul }, 'a', dato, g, []).slag;
    expect(med('k1', '2018-08-01')).toBe('reservert');
    expect(med('k1', '2018-09-01')).toBe('bundet-avtale');
    expect(med('k2', '2018-08-01')).toBe('bundet-avtale');
  });

  it('is reserved where the party stays out of the decision or of the case it was made in', () => {
    for (const sak of [{ vedtak: 'vedtaket' }, { moetesak: 'saken' }]) {
      const g = grunnlag({
        ...signert,
        reservasjoner: [{ reservasjon: 'r', ...sak, fraDato: '2018-07-01' }],
      });
      expect(virkningFor(vedtak, 'a', '2018-08-01', g, []).slag).toBe('reservert');
      const annet = { ...vedtak, vedtak: 'et annet', moetesak: 'en annen' };
      expect(virkningFor(annet, 'a', '2018-08-01', g, []).slag).toBe('bundet-avtale');
    }
  });

  it('follows the newest of the party’s own resolutions', () => {
    const egne = [
      { part: 'a', dato: '2018-06-01', utfall: 'avslaar' as const },
      { part: 'a', dato: '2018-09-01', utfall: 'tilslutter-forbehold' as const },
    ];
    const paa = (dato: string) =>
      virkningFor({ bindingsklasse: 'anbefaling', dato: '2018-05-10' }, 'a', dato, grunnlag(), egne);
    expect(paa('2018-06-15')).toEqual({ slag: 'avslaatt', dato: '2018-06-01' });
    expect(paa('2018-10-01')).toEqual({ slag: 'bundet-eget-vedtak', fra: '2018-09-01', forbehold: true });
  });
});
