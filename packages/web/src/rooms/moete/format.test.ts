import { describe, expect, it } from 'vitest';
import { dagerMellom, tidsrom } from './format.js';

describe('format', () => {
  it('shows a meeting in Norwegian time, on the Norwegian day', () => {
    expect(tidsrom('2018-06-05T22:30:00.000Z', undefined, 'nb')).toBe('6. juni 2018 kl. 00:30');
    expect(tidsrom('2018-06-05T07:00:00.000Z', '2018-06-05T10:00:00.000Z', 'nb')).toBe(
      '5. juni 2018 kl. 09:00–12:00',
    );
  });

  it('writes out both days when a meeting goes over midnight', () => {
    expect(tidsrom('2018-06-05T20:00:00.000Z', '2018-06-05T23:00:00.000Z', 'nb')).toBe(
      '5. juni 2018 kl. 22:00 – 6. juni 2018 kl. 01:00',
    );
  });

  it('counts days over the change of clocks, and backwards', () => {
    expect(dagerMellom('2018-10-27', '2018-10-29')).toBe(2);
    expect(dagerMellom('2018-06-05', '2018-06-01')).toBe(-4);
  });
});
