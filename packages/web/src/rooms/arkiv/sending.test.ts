import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { avbruttAv, delstoerrelse, fortsettMed, huskAvbrutt, husketAvbrutt } from './sending.js';

const fil = (navn: string, innhold: string, endret = 1) =>
  new File([innhold], navn, { lastModified: endret });
const tilstand = { adresse: 'https://her.example/fil?ref=1', sendt: 4 };

afterEach(() => vi.unstubAllGlobals());

describe('the parts of a file', () => {
  it('are whole steps of 256 kB, at most 8 MB, and few enough to count', () => {
    const steg = 256 * 1024;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 40 }), (byte) => {
        const del = delstoerrelse(byte);
        expect(del % steg).toBe(0);
        expect(del).toBeGreaterThanOrEqual(steg);
        expect(del).toBeLessThanOrEqual(8 * 1024 * 1024);
        if (byte <= 300 * 1024 * 1024) expect(Math.ceil(byte / del)).toBeLessThanOrEqual(41);
      }),
    );
  });
});

describe('a sending that was broken off', () => {
  it('goes on with the same file, and with no other', () => {
    const avbrutt = avbruttAv(fil('a.pdf', '0123456789'), tilstand);
    expect(fortsettMed(avbrutt, fil('a.pdf', '0123456789'))).toEqual(tilstand);
    expect(fortsettMed(avbrutt, fil('b.pdf', '0123456789'))).toBeUndefined();
    expect(fortsettMed(avbrutt, fil('a.pdf', '01234567890'))).toBeUndefined();
    expect(fortsettMed(avbrutt, fil('a.pdf', '0123456789', 2))).toBeUndefined();
    expect(fortsettMed(undefined, fil('a.pdf', '0'))).toBeUndefined();
  });

  it('is remembered for each document until it is done, and does without where nothing can be kept', () => {
    const lager = new Map<string, string>();
    vi.stubGlobal('sessionStorage', {
      getItem: (n: string) => lager.get(n) ?? null,
      setItem: (n: string, v: string) => lager.set(n, v),
      removeItem: (n: string) => lager.delete(n),
    });
    const avbrutt = avbruttAv(fil('a.pdf', '0123456789'), tilstand);
    huskAvbrutt('t', 'd1', avbrutt);
    expect(husketAvbrutt('t', 'd1')).toEqual(avbrutt);
    expect(husketAvbrutt('t', 'd2')).toBeUndefined();
    huskAvbrutt('t', 'd1', undefined);
    expect(husketAvbrutt('t', 'd1')).toBeUndefined();
    vi.stubGlobal('sessionStorage', undefined);
    huskAvbrutt('t', 'd1', avbrutt);
    expect(husketAvbrutt('t', 'd1')).toBeUndefined();
  });
});
