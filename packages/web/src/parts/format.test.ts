import { describe, expect, it } from 'vitest';
import { datotekst, gjelder, iDag, kortDato, kortTid, kronetekst, stoerrelse, tidstekst } from './format.js';

describe('days and times', () => {
  it('are written as people write them, in the language of the reader', () => {
    expect(datotekst('2018-06-12')).toBe('12. juni 2018');
    expect(datotekst('2018-06-12', 'en')).toBe('12 June 2018');
    expect(kortDato('2018-06-12')).toBe('12.06.2018');
  });
  it('are Norwegian time, also across midnight and summer time', () => {
    expect(tidstekst('2018-05-02T08:00:00.000Z')).toBe('2. mai 2018 kl. 10:00');
    expect(kortTid('2018-12-31T23:30:00.000Z')).toBe('01.01.2019 00:30');
    expect(tidstekst('2018-12-31T23:30:00.000Z')).toBe('1. januar 2019 kl. 00:30');
    expect(iDag(new Date('2018-12-31T23:30:00Z'))).toBe('2019-01-01');
  });
  it('come back unchanged when they are no dates', () => {
    expect(datotekst('snart')).toBe('snart');
    expect(tidstekst('snart')).toBe('snart');
  });
});

describe('an interval', () => {
  it('holds from its first day and no longer on the day it ends', () => {
    expect(gjelder('2018-01-01', '2020-01-01', '2018-01-01')).toBe(true);
    expect(gjelder('2018-01-01', '2020-01-01', '2019-12-31')).toBe(true);
    expect(gjelder('2018-01-01', '2020-01-01', '2020-01-01')).toBe(false);
  });
  it('without ends always holds', () => {
    expect(gjelder(undefined, undefined, '2018-01-01')).toBe(true);
  });
});

describe('numbers', () => {
  it('have thin spaces between thousands and the currency after', () => {
    expect(kronetekst(1250000).replaceAll(/\s/g, ' ')).toBe('1 250 000 kr');
  });
  it('of bytes are shown in the nearest unit', () => {
    expect(stoerrelse(999)).toBe('999 B');
    expect(stoerrelse(1_234_567)).toBe('1,2 MB');
    expect(stoerrelse(45_000)).toBe('45 kB');
  });
});
