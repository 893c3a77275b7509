import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bladhash,
  dekning,
  type Hash,
  inklusjonsplan,
  Kant,
  konsistensplan,
  type Nodeplass,
  rotFraSti,
  stiFra,
  tomRot,
  verifiserInklusjon,
  verifiserKonsistens,
} from './merkle.js';

const hex = (h: Uint8Array) => Buffer.from(h).toString('hex');
const sha = (...parts: Uint8Array[]) => createHash('sha256').update(Buffer.concat(parts)).digest();

/** The definitions of RFC 6962 section 2.1, word for word and without any storage. */
function mth(d: readonly Uint8Array[]): Uint8Array {
  if (d.length === 0) return sha();
  if (d.length === 1) return sha(Buffer.of(0), d[0] ?? Buffer.of());
  const k = split(d.length);
  return sha(Buffer.of(1), mth(d.slice(0, k)), mth(d.slice(k)));
}
function split(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}
function path(m: number, d: readonly Uint8Array[]): Uint8Array[] {
  if (d.length <= 1) return [];
  const k = split(d.length);
  return m < k
    ? [...path(m, d.slice(0, k)), mth(d.slice(k))]
    : [...path(m - k, d.slice(k)), mth(d.slice(0, k))];
}
function subproof(m: number, d: readonly Uint8Array[], whole: boolean): Uint8Array[] {
  if (m === d.length) return whole ? [] : [mth(d)];
  const k = split(d.length);
  return m <= k
    ? [...subproof(m, d.slice(0, k), whole), mth(d.slice(k))]
    : [...subproof(m - k, d.slice(k), false), mth(d.slice(0, k))];
}

class Tre {
  readonly kant = new Kant();
  readonly #noder = new Map<string, Hash>();
  readonly hash = (p: Nodeplass): Hash => {
    const h = this.#noder.get(`${p.nivaa}/${p.indeks}`);
    if (h === undefined) throw new Error(`no node ${p.nivaa}/${p.indeks}`);
    return h;
  };
  leggTil(data: Uint8Array): void {
    const blad = bladhash(data);
    this.#noder.set(`0/${this.kant.stoerrelse}`, blad);
    for (const n of this.kant.leggTil(blad)) this.#noder.set(`${n.nivaa}/${n.indeks}`, n.hash);
  }
}
const treAv = (data: readonly Uint8Array[]): Tre => {
  const tre = new Tre();
  for (const d of data) tre.leggTil(d);
  return tre;
};
const blader = (n: number) => Array.from({ length: n }, (_, i) => Buffer.from(`blad ${i}`));

// The eight leaves, roots and paths of the certificate-transparency reference tests.
const KJENTE = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];
const ROETTER = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

describe('the known certificate-transparency vectors', () => {
  const data = KJENTE.map((h) => Buffer.from(h, 'hex'));

  it('give the published root for each of the sizes 0 to 8', () => {
    expect(hex(tomRot())).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(data.map((_, i) => hex(treAv(data.slice(0, i + 1)).kant.rot()))).toEqual(ROETTER);
  });

  it('give the published inclusion path of the first of eight leaves', () => {
    expect(stiFra(inklusjonsplan(0, 8), treAv(data).hash).map(hex)).toEqual([
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ]);
  });

  it('give the published consistency proof from six to eight leaves', () => {
    expect(stiFra(konsistensplan(6, 8), treAv(data).hash).map(hex)).toEqual([
      '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ]);
  });
});

describe('a tree grown one leaf at a time', () => {
  const data = blader(300);
  const tre = treAv(data);

  it('has the root of the definition at every size from 0 to 300', () => {
    const vokser = new Kant();
    for (let n = 0; n <= 300; n++) {
      if (n > 0) vokser.leggTil(bladhash(data[n - 1] ?? Buffer.of()));
      expect(hex(vokser.rot())).toBe(hex(mth(data.slice(0, n))));
    }
  });

  it('continues from a stored edge as if it had never stopped', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 }), (a, b) => {
        const [fra, til] = a < b ? [a, b] : [b, a];
        const kant = new Kant(fra, dekning(0, fra).map(tre.hash));
        for (const d of data.slice(fra, til)) kant.leggTil(bladhash(d));
        expect(hex(kant.rot())).toBe(hex(mth(data.slice(0, til))));
      }),
    );
  });

  it('proves inclusion with the path of the definition, and the path is accepted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(), (n, m) => {
        const nr = m % n;
        const sti = stiFra(inklusjonsplan(nr, n), tre.hash);
        expect(sti.map(hex)).toEqual(path(nr, data.slice(0, n)).map(hex));
        expect(verifiserInklusjon(bladhash(data[nr] ?? Buffer.of()), nr, n, sti, mth(data.slice(0, n)))).toBe(
          true,
        );
      }),
    );
  });

  it('proves consistency with the proof of the definition, and the proof is accepted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(), (til, m) => {
        const fra = 1 + (m % til);
        const sti = stiFra(konsistensplan(fra, til), tre.hash);
        const d = data.slice(0, til);
        expect(sti.map(hex)).toEqual(subproof(fra, d, true).map(hex));
        expect(verifiserKonsistens(fra, mth(d.slice(0, fra)), til, mth(d), sti)).toBe(true);
      }),
    );
  });

  it('leads from any complete subtree to the same root', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(), fc.nat(8), (n, m, nivaa) => {
        const nr = m % n;
        const indeks = Math.floor(nr / 2 ** nivaa);
        fc.pre((indeks + 1) * 2 ** nivaa <= n);
        const sti = stiFra(inklusjonsplan(nr, n), tre.hash).slice(nivaa);
        const rot = rotFraSti(tre.hash({ nivaa, indeks }), indeks, n, sti, nivaa);
        expect(rot && hex(rot)).toBe(hex(mth(data.slice(0, n))));
      }),
    );
  });
});

describe('a false proof', () => {
  const data = blader(130);
  const tre = treAv(data);
  const rot = (n: number) => mth(data.slice(0, n));

  it('of inclusion is refused when leaf, number, size, path or root is another', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 130 }), fc.nat(), fc.nat(), fc.nat(4), (n, m, v, hva) => {
        const nr = m % n;
        const sti = stiFra(inklusjonsplan(nr, n), tre.hash);
        const blad = bladhash(data[nr] ?? Buffer.of());
        const vendt = (h: Hash) => {
          const kopi = Uint8Array.from(h);
          kopi[v % 32] = (kopi[v % 32] ?? 0) ^ 1;
          return kopi;
        };
        if (hva === 0) expect(verifiserInklusjon(vendt(blad), nr, n, sti, rot(n))).toBe(false);
        if (hva === 1)
          expect(verifiserInklusjon(blad, (nr + 1 + (v % 500)) % (n + 501), n, sti, rot(n))).toBe(false);
        if (hva === 2) expect(verifiserInklusjon(blad, nr, n, [...sti, blad], rot(n))).toBe(false);
        if (hva === 3) expect(verifiserInklusjon(blad, nr, n, sti, vendt(rot(n)))).toBe(false);
        if (hva === 4 && sti.length > 0) {
          const falsk = sti.map((h, i) => (i === v % sti.length ? vendt(h) : h));
          expect(verifiserInklusjon(blad, nr, n, falsk, rot(n))).toBe(false);
          expect(verifiserInklusjon(blad, nr, n, sti.slice(1), rot(n))).toBe(false);
        }
      }),
    );
  });

  it('of consistency is refused when the old tree was another', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 130 }), fc.nat(), fc.nat(), (til, m, v) => {
        const fra = 1 + (m % (til - 1));
        const sti = stiFra(konsistensplan(fra, til), tre.hash);
        const endret = data.slice(0, fra);
        endret[v % fra] = Buffer.from('omskrevet');
        expect(verifiserKonsistens(fra, mth(endret), til, rot(til), sti)).toBe(false);
        expect(verifiserKonsistens(fra, rot(fra), til, rot(til), [...sti, rot(til)])).toBe(false);
      }),
    );
  });
});
