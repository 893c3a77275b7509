import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likhet, soekeord } from './lignende.js';

describe('proposals about the same', () => {
  it('are found by words bent otherwise, and by parts of compounds', () => {
    const ord = soekeord('Felles digital innlogging for ansatte');
    expect(ord).toEqual(['innlogging', 'ansatte', 'digital']);
    expect(likhet(ord, 'Innloggingsløsning', 'Ansattes passord er mange')).toBe(3);
    expect(likhet(ord, 'Arkivkjerne', 'Journal og depot')).toBe(0);
  });

  it('are not told by the words every proposal has', () => {
    expect(soekeord('Forslag til felles samarbeid for alle kommuner')).toEqual([]);
  });

  it('a word more in common never makes them less alike', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zæøå]{5,12}$/), { maxLength: 6 }),
        fc.string(),
        (ord, annet) => {
          const alle = likhet(ord, ord.join(' '), annet);
          expect(alle).toBe(2 * ord.length);
          expect(likhet(ord, annet, '')).toBeLessThanOrEqual(alle);
        },
      ),
    );
  });
});
