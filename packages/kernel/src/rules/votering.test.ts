import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Avgitt, type Beslutningsregel, type Stemmegivning, tellOpp } from './votering.js';

const givning = fc.constantFrom<Stemmegivning>('for', 'mot', 'avholdende', 'reservert');
const regel = fc.constantFrom<Beslutningsregel>(
  'konsensus',
  'konsensus-leder',
  'flertall',
  'veto',
  'reservasjon',
  'anbefaling',
);
const enkel = fc.array(fc.record({ stemmegivning: givning, leder: fc.constant(false) }), { maxLength: 60 });
/** Votes of up to ten parties, some with several seats; the first is the leader's. */
const stemmer = fc
  .array(
    fc.record({ stemmegivning: givning, part: fc.nat(9).map((n) => `p${n}`), folketall: fc.nat(200_000) }),
    { maxLength: 30 },
  )
  .map((s): readonly Avgitt[] =>
    s.map((x, i) => ({ ...x, leder: i === 0, veto: x.part === 'p1', folketall: x.folketall })),
  );
const avgitt = (stemmegivning: Stemmegivning, resten: Partial<Avgitt> = {}): Avgitt => ({
  stemmegivning,
  leder: false,
  ...resten,
});

describe('counting a vote', () => {
  it('counts every vote once', () => {
    fc.assert(
      fc.property(enkel, regel, (s, r) => {
        const u = tellOpp(r, s);
        expect(u.for + u.mot + u.avholdende + u.reservert).toBe(s.length);
      }),
    );
  });

  it('counts every party once, however many seats it has', () => {
    fc.assert(
      fc.property(stemmer, regel, (s, r) => {
        const u = tellOpp(r, s);
        expect(u.for + u.mot + u.avholdende + u.reservert).toBe(new Set(s.map((x) => x.part)).size);
      }),
    );
  });

  it('is the same when a party says the same twice', () => {
    fc.assert(
      fc.property(stemmer, regel, (s, r) => {
        const dobbelt = [...s, ...s.map((x) => ({ ...x, leder: false }))];
        expect(tellOpp(r, dobbelt)).toEqual(tellOpp(r, s));
      }),
    );
  });

  it('does not depend on the order of the votes', () => {
    fc.assert(
      fc.property(enkel, regel, (s, r) => {
        expect(tellOpp(r, [...s].reverse())).toEqual(tellOpp(r, s));
      }),
    );
  });

  it('never turns a decision down because someone changed from against to for', () => {
    fc.assert(
      fc.property(enkel, regel, fc.nat(59), (s, r, n) => {
        if (s[n]?.stemmegivning !== 'mot' || !tellOpp(r, s).vedtatt) return;
        expect(tellOpp(r, s.with(n, { ...s[n], stemmegivning: 'for' })).vedtatt).toBe(true);
      }),
    );
  });

  it('reaches consensus exactly when nobody is against', () => {
    fc.assert(
      fc.property(stemmer, (s) => {
        expect(tellOpp('konsensus', s).vedtatt).toBe(!s.some((x) => x.stemmegivning === 'mot'));
      }),
    );
  });

  it('never lets inhabitants decide', () => {
    fc.assert(
      fc.property(stemmer, regel, fc.integer({ min: 2, max: 50 }), (s, r, ganger) => {
        const flere = s.map((x) => ({ ...x, folketall: (x.folketall ?? 0) * ganger }));
        expect(tellOpp(r, flere).vedtatt).toBe(tellOpp(r, s).vedtatt);
      }),
    );
  });

  it('lets a party with a veto stop what the others want, and only by being against', () => {
    const flertall = [avgitt('for'), avgitt('for'), avgitt('mot', { veto: true })];
    expect(tellOpp('veto', flertall)).toMatchObject({ vedtatt: false, grunnlag: 'veto' });
    expect(tellOpp('flertall', flertall).vedtatt).toBe(true);
    const avstaar = [avgitt('for'), avgitt('for'), avgitt('avholdende', { veto: true })];
    expect(tellOpp('veto', avstaar)).toMatchObject({ vedtatt: true, grunnlag: 'flertall' });
  });

  it('lets those who stand outside stand outside, but not all of them', () => {
    expect(tellOpp('reservasjon', [avgitt('for'), avgitt('reservert')]).vedtatt).toBe(true);
    expect(tellOpp('reservasjon', [avgitt('reservert'), avgitt('reservert')]).vedtatt).toBe(false);
    expect(tellOpp('reservasjon', [avgitt('for'), avgitt('mot')]).vedtatt).toBe(false);
  });

  it('takes a party whose seats disagree as abstaining', () => {
    const delt = [avgitt('for', { part: 'a' }), avgitt('mot', { part: 'a' }), avgitt('for', { part: 'b' })];
    expect(tellOpp('flertall', delt)).toMatchObject({ vedtatt: true, for: 1, mot: 0, avholdende: 1 });
  });

  it('lets the leader decide only where there is no consensus', () => {
    const leder = (stemmegivning: Stemmegivning): readonly Avgitt[] => [
      avgitt('mot'),
      avgitt(stemmegivning, { leder: true }),
    ];
    expect(tellOpp('konsensus-leder', leder('for'))).toMatchObject({ vedtatt: true, grunnlag: 'leder' });
    expect(tellOpp('konsensus-leder', leder('mot')).vedtatt).toBe(false);
    expect(tellOpp('konsensus-leder', leder('avholdende')).vedtatt).toBe(false);
  });

  it('does not carry on a tie', () => {
    const uavgjort = [avgitt('for', { leder: true }), avgitt('mot')];
    for (const r of ['flertall', 'anbefaling', 'veto'] as const)
      expect(tellOpp(r, uavgjort).vedtatt).toBe(false);
  });
});
