import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fordel, planleggFoering, type Rad, type Valg } from './viderefoering.js';

const status = (kode: string) => ({ kode, kodenavn: kode });
const tilslutning = (part: string, kode: string, mer: Partial<Rad> = {}): Rad => ({
  entitet: 'tilslutning',
  objekt: `t-${part}`,
  part,
  data: { tilslutningsstatus: status(kode), ...(kode === 'signert' ? { signertDato: '2018-06-01' } : {}) },
  noekkel: 'v1',
  bareEn: false,
  ...mer,
});
const sete = (part: string, n = 1): Rad => ({
  entitet: 'sete',
  objekt: `s-${part}-${n}`,
  part,
  data: {},
  bareEn: true,
});
const medlem = (part: string, region: string, arvet = false): Rad => ({
  entitet: 'regionmedlem',
  objekt: `r-${part}`,
  part,
  data: {},
  noekkel: 'efagraad',
  sak: region,
  bareEn: false,
  arvet,
});

describe('a merger', () => {
  it('of two that have signed gives a successor that has signed', () => {
    const p = planleggFoering(['ny'], [tilslutning('a', 'signert'), tilslutning('b', 'signert')], [], []);
    expect(p.foeringer).toMatchObject([{ arving: 'ny', utfall: 'ny', ulike: false }]);
    expect(p.foeringer[0]?.kilder.map((k) => k.part)).toEqual(['a', 'b']);
  });
  it('of one that has signed and one that has not assumes nothing', () => {
    const p = planleggFoering(['ny'], [tilslutning('a', 'signert'), tilslutning('b', 'sendt')], [], []);
    expect(p.foeringer).toMatchObject([{ utfall: 'ny', ulike: true }]);
  });
  it('into one that goes on leaves it its own answer', () => {
    const egen = tilslutning('a', 'signert');
    const p = planleggFoering(['a'], [tilslutning('b', 'sendt')], [egen], []);
    expect(p.foeringer).toMatchObject([{ utfall: 'egen', grunnlag: egen, ulike: false }]);
  });
  it('says the same in two steps as in one: what was inherited the same day is weighed again', () => {
    const foerst = tilslutning('ny', 'signert', { arvet: true });
    const p = planleggFoering(['ny'], [tilslutning('b', 'sendt')], [foerst], []);
    expect(p.foeringer).toMatchObject([{ utfall: 'endret', ulike: true }]);
  });
  it('of two from different eFagråd regions asks which it is to be', () => {
    const rader = [medlem('a', 'fosen'), medlem('b', 'orkdal')];
    expect(planleggFoering(['ny'], rader, [], []).mangler.map((m) => m.grunn)).toEqual(['uenig', 'uenig']);
    const valg = [{ objekt: 'r-b', arvinger: [], begrunnelse: 'Fosen er valgt' }];
    const p = planleggFoering(['ny'], rader, [], valg);
    expect(p.mangler).toEqual([]);
    expect(p.foeringer).toMatchObject([{ grunnlag: { sak: 'fosen' } }]);
  });
});

describe('a party that goes on', () => {
  it('is not moved into the region of one that joins it unless somebody says so', () => {
    const rad = medlem('b', 'fosen');
    expect(planleggFoering(['a'], [rad], [], [], ['a']).mangler).toMatchObject([{ grunn: 'valg' }]);
    const valgt = planleggFoering(['a'], [rad], [], [{ objekt: 'r-b', arvinger: ['a'] }], ['a']);
    expect(valgt.foeringer).toMatchObject([{ utfall: 'ny' }]);
  });
});

describe('a split', () => {
  it('gives nobody anything without a choice, and names what lacks one', () => {
    const p = planleggFoering(['x', 'y', 'z'], [tilslutning('s', 'signert'), sete('s')], [], []);
    expect(p.foeringer).toEqual([]);
    expect(p.mangler.map((m) => [m.rad.objekt, m.grunn])).toEqual([
      ['t-s', 'valg'],
      ['s-s-1', 'valg'],
    ]);
  });
  it('lets several take an answer, but only one a seat', () => {
    const valg = ['t-s', 's-s-1'].map((objekt) => ({ objekt, arvinger: ['x', 'y'] }));
    const p = planleggFoering(['x', 'y', 'z'], [tilslutning('s', 'signert'), sete('s')], [], valg);
    expect(p.foeringer.map((f) => [f.entitet, f.arving])).toEqual([
      ['tilslutning', 'x'],
      ['tilslutning', 'y'],
    ]);
    expect(p.mangler.map((m) => m.grunn)).toEqual(['en']);
  });
});

const koder = ['signert', 'sendt', 'til-behandling', 'avslaatt'];
const situasjon = fc
  .record({
    arvinger: fc.uniqueArray(fc.constantFrom('x', 'y', 'z'), { minLength: 1 }),
    rader: fc.array(
      fc.oneof(
        fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom(...koder), fc.constantFrom('v1', 'v2')),
        fc.constantFrom('a', 'b', 'c'),
      ),
      { maxLength: 12 },
    ),
    valg: fc.array(fc.option(fc.subarray(['x', 'y', 'z', 'w'])), { minLength: 12, maxLength: 12 }),
  })
  .map(({ arvinger, rader, valg }) => {
    const rekke = rader.map((r, i): Rad => {
      if (typeof r === 'string') return { ...sete(r, i), objekt: `o${i}` };
      return { ...tilslutning(r[0], r[1]), objekt: `o${i}`, noekkel: r[2] };
    });
    const valgte: Valg[] = rekke.flatMap((r, i) => {
      const v = valg[i];
      return v ? [{ objekt: r.objekt, arvinger: v, begrunnelse: 'grunn' }] : [];
    });
    return { arvinger, rekke, valgte };
  });

describe('the plan', () => {
  it('accounts for every row exactly once: carried on, fallen away or missing (invariant 5)', () => {
    fc.assert(
      fc.property(situasjon, ({ arvinger, rekke, valgte }) => {
        const p = planleggFoering(arvinger, rekke, [], valgte);
        for (const r of rekke) {
          const steder = [
            p.foeringer.some((f) => f.kilder.includes(r)),
            p.faller.some((f) => f.rad === r),
            p.mangler.some((m) => m.rad === r),
          ].filter(Boolean);
          expect(steder).toHaveLength(1);
        }
      }),
    );
  });
  it('gives each region at most the one contact point it had, whoever is chosen (invariant 3)', () => {
    const parter = fc.constantFrom('a', 'b', 'x');
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom('fosen', 'namdal', 'innherred'), { minLength: 1 }),
        fc.array(parter, { minLength: 3, maxLength: 3 }),
        fc.uniqueArray(fc.constantFrom('x', 'y', 'z'), { minLength: 1 }),
        fc.array(fc.option(fc.subarray(['x', 'y', 'z'])), { minLength: 3, maxLength: 3 }),
        (regioner, holdere, arvinger, valg) => {
          const seter = regioner.map(
            (region, i): Rad => ({
              ...sete(holdere[i] ?? 'a'),
              objekt: region,
              noekkel: `strategi kp ${region}`,
            }),
          );
          const egne = seter.filter((s) => s.part === 'x');
          const rader = seter.filter((s) => s.part !== 'x');
          const p = planleggFoering(
            arvinger,
            rader,
            egne,
            rader.flatMap((r, i) => {
              const v = valg[i];
              return v ? [{ objekt: r.objekt, arvinger: v, begrunnelse: 'grunn' }] : [];
            }),
          );
          for (const region of regioner) {
            const egen = egne.filter((s) => s.objekt === region).length;
            const nye = p.foeringer.filter(
              (f) => f.utfall === 'ny' && f.kilder.some((k) => k.objekt === region),
            );
            expect(egen + nye.length).toBeLessThanOrEqual(1);
          }
          // None is lost to another region's: each is carried on by itself, falls away by choice, or waits.
          expect(p.foeringer.every((f) => f.kilder.length === 1 && f.utfall === 'ny')).toBe(true);
        },
      ),
    );
  });

  it('never gives a row of a split to anyone who was not chosen', () => {
    fc.assert(
      fc.property(situasjon, ({ arvinger, rekke, valgte }) => {
        const p = planleggFoering(arvinger, rekke, [], valgte);
        if (arvinger.length > 1)
          for (const f of p.foeringer)
            for (const k of f.kilder)
              expect(valgte.find((v) => v.objekt === k.objekt)?.arvinger).toContain(f.arving);
        for (const f of p.foeringer) {
          expect(arvinger).toContain(f.arving);
          if (f.kilder.some((k) => k.bareEn))
            expect(p.foeringer.filter((g) => g.kilder.some((k) => f.kilder.includes(k)))).toHaveLength(1);
        }
      }),
    );
  });
  it('lets nobody have signed unless all it comes from had', () => {
    fc.assert(
      fc.property(situasjon, ({ arvinger, rekke, valgte }) => {
        for (const f of planleggFoering(arvinger, rekke, [], valgte).foeringer) {
          const signert = (r: Rad) =>
            (r.data.tilslutningsstatus as { kode: string } | undefined)?.kode === 'signert';
          const blir = f.grunnlag !== undefined && !f.ulike && signert(f.grunnlag);
          expect(blir).toBe(f.kilder.every(signert));
        }
      }),
    );
  });
  it('makes at most one row of a thing at each heir', () => {
    fc.assert(
      fc.property(situasjon, ({ arvinger, rekke, valgte }) => {
        const { foeringer } = planleggFoering(arvinger, rekke, [], valgte);
        const noekler = foeringer.flatMap((f) => {
          const n = f.kilder[0]?.noekkel;
          return n === undefined ? [] : [`${f.entitet} ${f.arving} ${n}`];
        });
        expect(new Set(noekler).size).toBe(noekler.length);
      }),
    );
  });
});

describe('an amount that is shared', () => {
  it('sums exactly, with no negative part and no more than one from its share', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100_000_000 }),
        fc.array(fc.integer({ min: 0, max: 200_000 }), { minLength: 1, maxLength: 8 }),
        (beloep, vekter) => {
          const deler = fordel(beloep, vekter);
          expect(deler.reduce((a, b) => a + b, 0)).toBe(beloep);
          const sum = vekter.reduce((a, b) => a + b, 0);
          deler.forEach((d, i) => {
            const andel = sum === 0 ? beloep / vekter.length : (beloep * (vekter[i] ?? 0)) / sum;
            expect(d).toBeGreaterThanOrEqual(0);
            expect(Math.abs(d - andel)).toBeLessThanOrEqual(1);
          });
        },
      ),
    );
  });
});
