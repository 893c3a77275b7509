import { describe, expect, it } from 'vitest';
import { skalSendes } from './sammendrag.js';

const kl = (s: string) => new Date(`${s}+02:00`);

describe('a digest of notices', () => {
  it('comes once a day, from seven in the morning by Norwegian clocks', () => {
    expect(skalSendes('daglig', undefined, kl('2018-05-24T06:59:00'))).toBe(false);
    expect(skalSendes('daglig', undefined, kl('2018-05-24T07:00:00'))).toBe(true);
    expect(skalSendes('daglig', kl('2018-05-24T07:00:00'), kl('2018-05-24T23:30:00'))).toBe(false);
    expect(skalSendes('daglig', kl('2018-05-24T23:30:00'), kl('2018-05-25T07:10:00'))).toBe(true);
  });

  it('comes on Mondays to those who want it weekly, or when a week has passed', () => {
    expect(skalSendes('ukentlig', undefined, kl('2018-05-24T08:00:00'))).toBe(false);
    expect(skalSendes('ukentlig', undefined, kl('2018-05-28T08:00:00'))).toBe(true);
    expect(skalSendes('ukentlig', kl('2018-05-28T08:00:00'), kl('2018-05-28T12:00:00'))).toBe(false);
    expect(skalSendes('ukentlig', kl('2018-05-14T08:00:00'), kl('2018-05-24T08:00:00'))).toBe(true);
  });

  it('comes at once or never to those who have said so', () => {
    expect(skalSendes('straks', kl('2018-05-24T03:00:00'), kl('2018-05-24T03:01:00'))).toBe(true);
    expect(skalSendes('aldri', undefined, kl('2018-05-28T12:00:00'))).toBe(false);
  });
});
