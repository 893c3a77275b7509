import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Forbindelse, type Kilde, stillest, vokt } from './stroemvakt.js';

class Proevekilde extends EventTarget {
  onopen: (() => void) | null = null;
  onerror: (() => void) | null = null;
  readyState = 0;
  lukket = false;
  close(): void {
    this.lukket = true;
  }
}
const kilder: Proevekilde[] = [];
let tilstand: Forbindelse = 'kobler-til';
let lest = 0;
let stopp: () => void;
const vindu = new EventTarget();
const siste = (): Proevekilde => {
  const k = kilder.at(-1);
  if (k === undefined) throw new Error('no line was opened');
  return k;
};
beforeEach(() => {
  vi.useFakeTimers();
  kilder.length = 0;
  lest = 0;
  stopp = vokt({
    aapne: () => {
      kilder.push(new Proevekilde());
      return siste() as unknown as Kilde;
    },
    les: () => {
      lest += 1;
    },
    sett: (f) => {
      tilstand = f;
    },
    vindu,
  });
  siste().onopen?.();
});
afterEach(() => {
  stopp();
  vi.useRealTimers();
});

test('a line that falls silent is taken for lost, closed and opened anew', () => {
  expect(tilstand).toBe('tilkoblet');
  vi.advanceTimersByTime(stillest - 1);
  expect([tilstand, kilder.length]).toEqual(['tilkoblet', 1]);
  vi.advanceTimersByTime(1);
  expect([tilstand, siste().lukket]).toEqual(['brutt', true]);
  vi.advanceTimersByTime(1_000);
  expect(kilder).toHaveLength(2);
  siste().onopen?.();
  expect(tilstand).toBe('tilkoblet');
});

test('a pulse from the server keeps the line, however long nothing happens in the meeting', () => {
  for (let i = 0; i < 30; i += 1) {
    vi.advanceTimersByTime(20_000);
    siste().dispatchEvent(new Event('puls'));
  }
  expect([tilstand, kilder.length, lest]).toEqual(['tilkoblet', 1, 0]);
});

test('changes close to each other are read once', () => {
  for (let i = 0; i < 5; i += 1) siste().dispatchEvent(new Event('endret'));
  vi.advanceTimersByTime(60);
  expect(lest).toBe(1);
});

test('a line that is refused is tried ever more rarely, and not at all after the page is left', () => {
  const naar: number[] = [];
  for (let i = 0; i < 6; i += 1) {
    const foer = kilder.length;
    const start = Date.now();
    siste().dispatchEvent(new Event('slutt'));
    while (kilder.length === foer) vi.advanceTimersByTime(500);
    naar.push(Date.now() - start);
  }
  expect(naar).toEqual([1_000, 2_000, 4_000, 8_000, 15_000, 15_000]);
  siste().dispatchEvent(new Event('slutt'));
  stopp();
  const sist = kilder.length;
  vi.advanceTimersByTime(120_000);
  expect(kilder).toHaveLength(sist);
});

test('a machine off the net closes the line, and opens it when it is back', () => {
  vindu.dispatchEvent(new Event('offline'));
  expect([tilstand, siste().lukket]).toEqual(['brutt', true]);
  vindu.dispatchEvent(new Event('online'));
  expect(kilder).toHaveLength(2);
});
