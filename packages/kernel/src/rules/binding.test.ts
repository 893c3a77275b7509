import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Bindingsgrunnlag,
  type Bindingstilslutning,
  bindinger,
  bindingPaa,
  friFra,
  maanederEtter,
  sammePunkt,
} from './binding.js';

const dag = fc
  .integer({ min: 0, max: 1_500 })
  .map((n) => new Date(Date.UTC(2018, 0, 1 + n)).toISOString().slice(0, 10));
const kanskje = fc.option(dag, { nil: undefined });
const uten = <T>(x: T): T => JSON.parse(JSON.stringify(x)) as T;

const versjon = (nummer: number) =>
  fc.record({
    avtaleversjon: fc.constant(`v${nummer}`),
    avtale: fc.constant('avtale'),
    nummer: fc.constant(nummer),
    gjelderFra: dag,
    gjelderTil: kanskje,
  });
const tilslutning = fc.record({
  tilslutning: fc.constant('t'),
  part: fc.constantFrom('a', 'b'),
  avtaleversjon: fc.constantFrom('v1', 'v2', 'v3'),
  signertDato: kanskje,
  utmeldtDato: kanskje,
  reservasjoner: fc.constant([]),
});
const grunnlag = fc
  .record({
    versjoner: fc.tuple(versjon(1), versjon(2), versjon(3)),
    klausuler: fc.constant([]),
    tilslutninger: fc.uniqueArray(tilslutning, {
      maxLength: 6,
      selector: (t) => `${t.part} ${t.avtaleversjon}`,
    }),
  })
  .map((g) => uten(g) as Bindingsgrunnlag);

describe('what binds a party', () => {
  it('is a version that it has signed, that holds on the day, and that it has not left', () => {
    fc.assert(
      fc.property(grunnlag, fc.constantFrom('a', 'b'), dag, (g, part, dato) => {
        const b = bindingPaa(part, 'avtale', dato, g);
        if (!b) return;
        expect(b.tilslutning.part).toBe(part);
        expect(b.tilslutning.signertDato !== undefined && b.tilslutning.signertDato <= dato).toBe(true);
        expect(b.tilslutning.utmeldtDato === undefined || dato < b.tilslutning.utmeldtDato).toBe(true);
        expect(b.versjon.gjelderFra <= dato).toBe(true);
        expect(b.versjon.gjelderTil === undefined || dato < b.versjon.gjelderTil).toBe(true);
      }),
    );
  });

  it('is never two versions of the same agreement on the same day', () => {
    fc.assert(
      fc.property(grunnlag, dag, (g, dato) => {
        const paa = bindinger('a', 'avtale', g).filter(
          (b) => b.fra <= dato && (b.til === undefined || dato < b.til),
        );
        expect(paa.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('that left and came back is bound in each of its periods and in none of the days between', () => {
    fc.assert(
      fc.property(fc.uniqueArray(dag, { minLength: 1, maxLength: 7 }), dag, (dager, dato) => {
        const i = dager.toSorted();
        const runder = i.flatMap((fra, n) =>
          n % 2 === 0
            ? [
                {
                  tilslutning: `t${n}`,
                  part: 'a',
                  avtaleversjon: 'v1',
                  signertDato: fra,
                  ...(i[n + 1] === undefined ? {} : { utmeldtDato: i[n + 1] as string }),
                  reservasjoner: [],
                },
              ]
            : [],
        );
        const b = bindingPaa('a', 'avtale', dato, {
          versjoner: [{ avtaleversjon: 'v1', avtale: 'avtale', nummer: 1, gjelderFra: '2018-01-01' }],
          klausuler: [],
          tilslutninger: runder,
        });
        // An odd number of days passed is one more joined than left.
        const passert = i.filter((d) => d <= dato).length;
        expect(b?.tilslutning.tilslutning).toBe(passert % 2 === 1 ? `t${passert - 1}` : undefined);
      }),
    );
  });

  it('is not touched by a newer version until the party signs it', () => {
    fc.assert(
      fc.property(grunnlag, dag, (g, dato) => {
        const foer = bindingPaa('a', 'avtale', dato, g);
        const ny = { avtaleversjon: 'v9', avtale: 'avtale', nummer: 9, gjelderFra: '2018-01-01' };
        const sendt: Bindingstilslutning = {
          tilslutning: 'ny',
          part: 'a',
          avtaleversjon: 'v9',
          reservasjoner: [],
        };
        const med = (t: Bindingstilslutning): Bindingsgrunnlag => ({
          ...g,
          versjoner: [...g.versjoner, ny],
          tilslutninger: [...g.tilslutninger, t],
        });
        expect(bindingPaa('a', 'avtale', dato, med(sendt))).toEqual(foer);
        const signert = bindingPaa('a', 'avtale', dato, med({ ...sendt, signertDato: dato }));
        expect(signert?.versjon.avtaleversjon).toBe('v9');
      }),
    );
  });

  it('does not depend on what other parties do', () => {
    fc.assert(
      fc.property(grunnlag, dag, (g, dato) => {
        const alene = { ...g, tilslutninger: g.tilslutninger.filter((t) => t.part === 'a') };
        expect(bindingPaa('a', 'avtale', dato, alene)).toEqual(bindingPaa('a', 'avtale', dato, g));
      }),
    );
  });
});

describe('a party that leaves', () => {
  const g: Bindingsgrunnlag = {
    versjoner: [
      { avtaleversjon: 'v1', avtale: 'x', nummer: 1, gjelderFra: '2018-05-02' },
      { avtaleversjon: 'v2', avtale: 'x', nummer: 2, gjelderFra: '2019-01-01' },
    ],
    klausuler: [],
    tilslutninger: [
      { tilslutning: '1', part: 'a', avtaleversjon: 'v1', signertDato: '2018-06-01', reservasjoner: [] },
      {
        tilslutning: '2',
        part: 'a',
        avtaleversjon: 'v2',
        signertDato: '2018-12-01',
        utmeldtDato: '2019-09-15',
        reservasjoner: [],
      },
    ],
  };
  const paa = (dato: string) => bindingPaa('a', 'x', dato, g)?.versjon.avtaleversjon;
  it('is bound to the end of its notice, and does not fall back on the version it had before', () => {
    expect(['2018-05-31', '2018-06-01', '2018-12-31'].map(paa)).toEqual([undefined, 'v1', 'v1']);
    expect(['2019-01-01', '2019-09-14', '2019-09-15'].map(paa)).toEqual(['v2', 'v2', undefined]);
  });
});

describe('the same point in another version', () => {
  it('is found through what was copied from what, in both directions', () => {
    const g: Bindingsgrunnlag = {
      versjoner: [],
      tilslutninger: [],
      klausuler: [
        { klausul: 'a1', avtaleversjon: 'v1', dekker: [] },
        { klausul: 'a2', avtaleversjon: 'v2', dekker: [], forrige: 'a1' },
        { klausul: 'a3', avtaleversjon: 'v3', dekker: [], forrige: 'a2' },
        { klausul: 'b3', avtaleversjon: 'v3', dekker: [] },
      ],
    };
    expect(sammePunkt('a3', 'v1', g)?.klausul).toBe('a1');
    expect(sammePunkt('a1', 'v3', g)?.klausul).toBe('a3');
    expect(sammePunkt('b3', 'v1', g)).toBeUndefined();
  });
});

describe('a notice period', () => {
  it('ends on the same day of a later month, or on the last day the month has', () => {
    expect(maanederEtter('2018-05-24', 6)).toBe('2018-11-24');
    expect(maanederEtter('2018-08-31', 6)).toBe('2019-02-28');
    expect(maanederEtter('2018-05-24', 0)).toBe('2018-05-24');
  });
  it('runs to the end of the year where the agreement says so', () => {
    expect(friFra('2018-05-24', 6, true)).toBe('2019-01-01');
    expect(friFra('2018-07-01', 6, true)).toBe('2019-01-01');
    expect(friFra('2018-07-02', 6, true)).toBe('2020-01-01');
    expect(friFra('2018-07-02', 6, false)).toBe('2019-01-02');
  });
  it('never ends before the months have run', () => {
    fc.assert(
      fc.property(dag, fc.nat(60), fc.boolean(), (d, n, aarsslutt) => {
        const fri = friFra(d, n, aarsslutt);
        expect(fri >= maanederEtter(d, n)).toBe(true);
        if (aarsslutt) expect(fri.endsWith('-01-01')).toBe(true);
      }),
    );
  });
  it('is never shorter with more months', () => {
    fc.assert(
      fc.property(dag, fc.nat(59), (d, n) => {
        expect(maanederEtter(d, n) < maanederEtter(d, n + 1)).toBe(true);
        expect(maanederEtter(d, n) >= d).toBe(true);
      }),
    );
  });
});
