import { createHash } from 'node:crypto';

/** SHA-256, 32 bytes. */
export type Hash = Uint8Array;

/** A complete subtree: the 2^nivaa leaves from nr indeks·2^nivaa. Level 0 is a leaf. */
export interface Nodeplass {
  readonly nivaa: number;
  readonly indeks: number;
}
export interface Node extends Nodeplass {
  readonly hash: Hash;
}

/** Leaf hash, RFC 6962 section 2.1: SHA-256(0x00 || data). */
export function bladhash(data: Uint8Array): Hash {
  return createHash('sha256').update(Uint8Array.of(0)).update(data).digest();
}

/** Node hash, RFC 6962 section 2.1: SHA-256(0x01 || left || right). */
export function nodehash(venstre: Hash, hoeyre: Hash): Hash {
  return createHash('sha256').update(Uint8Array.of(1)).update(venstre).update(hoeyre).digest();
}

/** Root of the tree without leaves: SHA-256 of nothing. */
export function tomRot(): Hash {
  return createHash('sha256').digest();
}

export function likeHasher(a: Hash, b: Hash): boolean {
  return Buffer.compare(a, b) === 0;
}

/** The largest power of two that is not above n. Counted, as bit operators stop at 2^31 and logarithms round. */
function toerpotens(n: number): number {
  let k = 1;
  while (k * 2 <= n) k *= 2;
  return k;
}

/** The complete subtrees that cover leaves [fra, til), left to right. `fra` must be a multiple of the largest one. */
export function dekning(fra: number, til: number): Nodeplass[] {
  const noder: Nodeplass[] = [];
  let lo = fra;
  while (lo < til) {
    const bredde = toerpotens(til - lo);
    noder.push({ nivaa: Math.round(Math.log2(bredde)), indeks: lo / bredde });
    lo += bredde;
  }
  return noder;
}

/** Hash of the range that `dekning` split into these subtrees. */
export function foldDekning(hasher: readonly Hash[]): Hash {
  return hasher.length === 0
    ? tomRot()
    : hasher.slice(0, -1).reduceRight((h, v) => nodehash(v, h), last(hasher));
}

function last<T>(list: readonly T[]): T {
  const item = list.at(-1);
  if (item === undefined) throw new RangeError('empty list');
  return item;
}

/** The tree's right edge, all that an append needs: one hash per set bit of the size, O(log n). */
export class Kant {
  #stoerrelse: number;
  readonly #hasher: Hash[];

  /** @param hasher the hashes of `dekning(0, stoerrelse)`, in that order */
  constructor(stoerrelse = 0, hasher: readonly Hash[] = []) {
    if (dekning(0, stoerrelse).length !== hasher.length)
      throw new RangeError('edge does not fit the tree size');
    this.#stoerrelse = stoerrelse;
    this.#hasher = [...hasher];
  }

  get stoerrelse(): number {
    return this.#stoerrelse;
  }

  /** Appends one leaf hash and returns the subtrees (level 1 and up) that it completed. */
  leggTil(blad: Hash): Node[] {
    const nye: Node[] = [];
    let hash = blad;
    let indeks = this.#stoerrelse;
    for (let nivaa = 1; indeks % 2 === 1; nivaa++) {
      indeks = (indeks - 1) / 2;
      const venstre = last(this.#hasher);
      this.#hasher.pop();
      hash = nodehash(venstre, hash);
      nye.push({ nivaa, indeks, hash });
    }
    this.#hasher.push(hash);
    this.#stoerrelse++;
    return nye;
  }

  rot(): Hash {
    return foldDekning(this.#hasher);
  }
}

function sjekkNr(nr: number, stoerrelse: number): void {
  if (!Number.isSafeInteger(nr) || !Number.isSafeInteger(stoerrelse) || nr < 0 || nr >= stoerrelse) {
    throw new RangeError(`leaf ${nr} is not in a tree of ${stoerrelse}`);
  }
}

/** PATH(nr, D[stoerrelse]) of RFC 6962 section 2.1.1, each element as the stored subtrees to fold it from. */
export function inklusjonsplan(nr: number, stoerrelse: number): Nodeplass[][] {
  sjekkNr(nr, stoerrelse);
  const plan: Nodeplass[][] = [];
  let lo = 0;
  let hi = stoerrelse;
  while (hi - lo > 1) {
    const midt = lo + toerpotens(hi - lo - 1);
    if (nr < midt) {
      plan.push(dekning(midt, hi));
      hi = midt;
    } else {
      plan.push(dekning(lo, midt));
      lo = midt;
    }
  }
  return plan.reverse();
}

/** PROOF(fra, D[til]) of RFC 6962 section 2.1.2, each element as the stored subtrees to fold it from. */
export function konsistensplan(fra: number, til: number): Nodeplass[][] {
  if (!Number.isSafeInteger(fra) || !Number.isSafeInteger(til) || fra < 0 || fra > til) {
    throw new RangeError(`a tree of ${fra} is no start of a tree of ${til}`);
  }
  if (fra === 0 || fra === til) return [];
  const plan: Nodeplass[][] = [];
  let lo = 0;
  let hi = til;
  while (hi !== fra) {
    const midt = lo + toerpotens(hi - lo - 1);
    if (fra <= midt) {
      plan.push(dekning(midt, hi));
      hi = midt;
    } else {
      plan.push(dekning(lo, midt));
      lo = midt;
    }
  }
  // The old root itself is known to the verifier when the old tree is the untouched left part (lo = 0).
  if (lo > 0) plan.push(dekning(lo, hi));
  return plan.reverse();
}

/** Turns a plan into the proof's hashes, given the stored node hashes. */
export function stiFra(plan: readonly Nodeplass[][], hash: (plass: Nodeplass) => Hash): Hash[] {
  return plan.map((noder) => foldDekning(noder.map(hash)));
}

/**
 * The root that follows from a subtree hash and its path, or undefined when the path cannot belong to it.
 * `nr` counts subtrees of the given level; level 0 are leaves (RFC 9162 section 2.1.3.2).
 */
export function rotFraSti(
  hash: Hash,
  nr: number,
  stoerrelse: number,
  sti: readonly Hash[],
  nivaa = 0,
): Hash | undefined {
  if (!Number.isSafeInteger(nr) || !Number.isSafeInteger(stoerrelse) || nr < 0) return undefined;
  let fn = nr;
  let sn = Math.floor((stoerrelse - 1) / 2 ** nivaa);
  if (fn > sn || stoerrelse < 1) return undefined;
  let h = hash;
  for (const p of sti) {
    if (sn === 0) return undefined;
    if (fn % 2 === 1 || fn === sn) {
      h = nodehash(p, h);
      while (fn % 2 === 0 && fn !== 0) {
        fn /= 2;
        sn = Math.floor(sn / 2);
      }
    } else {
      h = nodehash(h, p);
    }
    fn = Math.floor(fn / 2);
    sn = Math.floor(sn / 2);
  }
  return sn === 0 ? h : undefined;
}

export function verifiserInklusjon(
  blad: Hash,
  nr: number,
  stoerrelse: number,
  sti: readonly Hash[],
  rot: Hash,
): boolean {
  const funnet = rotFraSti(blad, nr, stoerrelse, sti);
  return funnet !== undefined && likeHasher(funnet, rot);
}

/** Whether the tree (til, rotTil) is the tree (fra, rotFra) with leaves only appended (RFC 9162 section 2.1.4.2). */
export function verifiserKonsistens(
  fra: number,
  rotFra: Hash,
  til: number,
  rotTil: Hash,
  sti: readonly Hash[],
): boolean {
  if (!Number.isSafeInteger(fra) || !Number.isSafeInteger(til) || fra < 0 || fra > til) return false;
  if (fra === 0) return sti.length === 0 && likeHasher(rotFra, tomRot());
  if (fra === til) return sti.length === 0 && likeHasher(rotFra, rotTil);
  const rest = [...sti];
  // A tree whose size is a power of two is a node of the new tree: its root starts the path.
  const start = toerpotens(fra) === fra ? rotFra : rest.shift();
  if (start === undefined) return false;
  let fn = fra - 1;
  let sn = til - 1;
  while (fn % 2 === 1) {
    fn = (fn - 1) / 2;
    sn = Math.floor(sn / 2);
  }
  let fr = start;
  let sr = start;
  for (const c of rest) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      fr = nodehash(c, fr);
      sr = nodehash(c, sr);
      while (fn % 2 === 0 && fn !== 0) {
        fn /= 2;
        sn = Math.floor(sn / 2);
      }
    } else {
      sr = nodehash(sr, c);
    }
    fn = Math.floor(fn / 2);
    sn = Math.floor(sn / 2);
  }
  return sn === 0 && likeHasher(fr, rotFra) && likeHasher(sr, rotTil);
}
