import { describe, expect, it } from 'vitest';
import type { Ventende } from '../../client/index.js';
import { hast, ordnet } from './venter.js';

const sak = (systemID: string, resten: Partial<Ventende>): Ventende => ({
  type: 'forslag-vurdere',
  entitet: 'forslag',
  tittel: systemID,
  systemID,
  ...resten,
});

describe('what waits for the user', () => {
  it('is late the day after the deadline and not on the day itself', () => {
    expect(hast('2018-06-12', '2018-06-12')).toBe('snart');
    expect(hast('2018-06-12', '2018-06-13')).toBe('over');
  });
  it('is near within a week, and calm without a deadline', () => {
    expect(hast('2018-06-20', '2018-06-13')).toBe('snart');
    expect(hast('2018-06-21', '2018-06-13')).toBe('rolig');
    expect(hast(undefined, '2018-06-13')).toBe('rolig');
  });
  it('comes nearest deadline first, then longest wait, with meetings that only come at the end', () => {
    const liste = [
      sak('moete', { type: 'moete-kommende', frist: '2018-01-01' }),
      sak('ny', { siden: '2018-05-02T00:00:00Z' }),
      sak('gammel', { siden: '2018-05-01T00:00:00Z' }),
      sak('frist', { frist: '2018-07-01' }),
    ];
    expect(ordnet(liste).map((x) => x.systemID)).toEqual(['frist', 'gammel', 'ny', 'moete']);
  });
});
