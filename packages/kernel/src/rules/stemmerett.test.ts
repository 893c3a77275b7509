import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { erVedtaksfoer, type Fullmaktrad, type Paarulle, stemmeveier } from './stemmerett.js';

const rulle = fc
  .array(fc.record({ stemmerett: fc.boolean(), tilStede: fc.boolean(), vara: fc.option(fc.nat(11)) }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((r): readonly Paarulle[] =>
    r.map(({ stemmerett, tilStede, vara }, i) => ({
      id: `d${i}`,
      stemmerett,
      tilStede,
      ...(vara !== null && vara !== i && !stemmerett ? { varaFor: `d${vara}` } : {}),
    })),
  );
const fullmakter = fc
  .array(fc.record({ fra: fc.nat(11), til: fc.nat(11), sak: fc.constantFrom(undefined, 'a', 'b') }), {
    maxLength: 8,
  })
  .map((f): readonly Fullmaktrad[] =>
    f.map(({ fra, til, sak }, i) => ({ id: `f${i}`, fra: `d${fra}`, til: `d${til}`, sak })),
  );
const inhabile = fc.array(fc.nat(11), { maxLength: 4 }).map((n) => new Set(n.map((i) => `d${i}`)));

describe('who may vote', () => {
  it('is never one without a vote, one disqualified, or one who is not there', () => {
    fc.assert(
      fc.property(rulle, fullmakter, inhabile, (r, f, i) => {
        for (const [plass, vei] of stemmeveier(r, f, 'a', i)) {
          expect(r.find((x) => x.id === plass)?.stemmerett).toBe(true);
          expect(i.has(plass) || i.has(vei.ved)).toBe(false);
          expect(r.find((x) => x.id === vei.ved)?.tilStede).toBe(true);
        }
      }),
    );
  });

  it('is the holder alone as long as the holder is there, whatever was given away', () => {
    fc.assert(
      fc.property(rulle, fullmakter, inhabile, (r, f, i) => {
        const veier = stemmeveier(r, f, 'a', i);
        for (const x of r)
          if (x.tilStede && x.stemmerett && !i.has(x.id))
            expect(veier.get(x.id)).toEqual({ maate: 'selv', ved: x.id });
      }),
    );
  });

  it('is never by a proxy for another item', () => {
    fc.assert(
      fc.property(rulle, fullmakter, (r, f) => {
        for (const vei of stemmeveier(r, f, 'a', new Set()).values())
          expect(f.find((x) => x.id === vei.fullmakt)?.sak).not.toBe('b');
      }),
    );
  });
});

describe('a quorum', () => {
  it('is not lost when one more comes', () => {
    fc.assert(
      fc.property(rulle, fc.nat(100), fc.nat(11), (r, prosent, hvem) => {
        const flere = r.map((x, i) => (i === hvem ? { ...x, tilStede: true } : x));
        if (erVedtaksfoer(r, prosent)) expect(erVedtaksfoer(flere, prosent)).toBe(true);
      }),
    );
  });

  it('takes half by half: two of four is enough, one of four is not', () => {
    const fire = (der: number): readonly Paarulle[] =>
      [0, 1, 2, 3].map((i) => ({ id: `${i}`, stemmerett: true, tilStede: i < der }));
    expect(erVedtaksfoer(fire(2), 50)).toBe(true);
    expect(erVedtaksfoer(fire(1), 50)).toBe(false);
    expect(erVedtaksfoer(fire(1), 50, new Set(['2', '3']))).toBe(true);
  });

  it('is not there when all are disqualified', () => {
    expect(erVedtaksfoer([{ id: 'a', stemmerett: true, tilStede: true }], 0, new Set(['a']))).toBe(false);
  });
});
