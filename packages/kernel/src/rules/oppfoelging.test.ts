import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anbefalingsstatusFra } from './oppfoelging.js';

const status = fc.constantFrom('planlagt', 'i-arbeid', 'ferdig', 'avlyst');

describe('how far a recommendation has come', () => {
  it('is done only when nothing is left, and what is called off counts for nothing', () => {
    fc.assert(
      fc.property(fc.array(status), (alle) => {
        const s = anbefalingsstatusFra(alle);
        const gjelder = alle.filter((x) => x !== 'avlyst');
        expect(s).toBe(anbefalingsstatusFra(gjelder));
        if (s === 'gjennomfoert') expect(new Set(gjelder)).toEqual(new Set(['ferdig']));
        if (s === 'vedtatt') expect(new Set(gjelder)).toEqual(new Set(['planlagt']));
        if (s === undefined) expect(gjelder).toEqual([]);
      }),
    );
  });
  it('is under way as soon as one thing is begun or done', () => {
    expect(anbefalingsstatusFra(['planlagt', 'ferdig'])).toBe('i-arbeid');
    expect(anbefalingsstatusFra(['planlagt', 'i-arbeid'])).toBe('i-arbeid');
  });
});
