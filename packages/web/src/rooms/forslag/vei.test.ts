import { describe, expect, it } from 'vitest';
import { nummer, returTil, vei } from './vei.js';

describe('vei', () => {
  it('shows what is passed, where the proposal is and what is left', () => {
    expect(vei('vurdert').map((p) => p.stilling)).toEqual([
      'passert',
      'passert',
      'her',
      'gjenstaar',
      'gjenstaar',
    ]);
  });

  it('puts a returned proposal back at its eFagråd', () => {
    expect(vei('returnert').find((p) => p.stilling === 'her')?.stasjon).toBe('efagraad');
  });

  it('ends at the decision whether it was carried or not', () => {
    expect(vei('avslaatt').at(-1)?.stilling).toBe('her');
    expect(vei('vedtatt').at(-1)?.stilling).toBe('her');
  });

  it('writes number and year as in the journal, and nothing for a draft without a number', () => {
    expect(nummer({ nummer: 3, aar: 2018 })).toBe('3/2018');
    expect(nummer({})).toBeUndefined();
  });
});

it('returns to the party what still lies where it was sent, and offers no return to where it lies', () => {
  expect(returTil({ arena: 'nord', hosArena: 'nord', part: 'frosta' })).toBe('part');
  expect(returTil({ arena: 'nord', hosArena: 'sekretariat', part: 'frosta' })).toBe('arena');
  expect(returTil({ arena: 'nord', hosArena: 'sekretariat' })).toBe('arena');
  expect(returTil({ arena: 'nord', hosArena: 'nord' })).toBeUndefined();
});
