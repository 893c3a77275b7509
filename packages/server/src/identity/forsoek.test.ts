import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Forsoeksgrense } from './forsoek.js';

test('a key is closed at the limit and open again when its window has passed', () => {
  let naa = 0;
  const grense = new Forsoeksgrense(2, 10_000, () => naa);
  grense.tell('a');
  expect(grense.vent('a')).toBe(0);
  grense.tell('a');
  naa = 4_000;
  expect(grense.vent('a')).toBe(6);
  expect(grense.vent('b')).toBe(0);
  naa = 10_000;
  expect(grense.vent('a')).toBe(0);
});

test('a success opens the key again', () => {
  const grense = new Forsoeksgrense(1, 10_000, () => 0);
  grense.tell('a');
  grense.glem('a');
  expect(grense.vent('a')).toBe(0);
  grense.tell('b');
  grense.trekkFra('b');
  expect(grense.vent('b')).toBe(0);
});

test('a flood of keys pushes out the oldest instead of filling the memory', () => {
  const grense = new Forsoeksgrense(1, 10_000, () => 0, 3);
  for (const noekkel of ['a', 'b', 'c', 'd']) grense.tell(noekkel);
  expect(['a', 'b', 'c', 'd'].map((n) => grense.vent(n) > 0)).toEqual([false, true, true, true]);
});

test('within one window never more attempts get through than the limit', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), fc.array(fc.integer({ min: 0, max: 50 })), (maks, pauser) => {
      let naa = 0;
      const grense = new Forsoeksgrense(maks, 1_000_000, () => naa);
      let sluppet = 0;
      for (const pause of pauser) {
        naa += pause;
        if (grense.vent('x') === 0) {
          sluppet += 1;
          grense.tell('x');
        }
      }
      expect(sluppet).toBe(Math.min(maks, pauser.length));
    }),
  );
});
