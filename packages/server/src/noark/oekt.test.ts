import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lagOekter } from './oekt.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const biter = async function* (...tekster: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const t of tekster) yield Buffer.from(t);
};
const samle = async (stroem: AsyncIterable<Uint8Array>): Promise<string> => {
  const alle: Uint8Array[] = [];
  for await (const bit of stroem) alle.push(bit);
  return Buffer.concat(alle).toString();
};

describe('an upload in parts', () => {
  it('passes the bytes on in order, each once, and gives the result when the last has come', async () => {
    const oekt = lagOekter().aapne('eier', 9, samle);
    expect(await oekt.ta(0, biter('ab', 'cd'))).toBeUndefined();
    expect(oekt.mottatt()).toBe(4);
    expect(await oekt.ta(2, biter('c', 'def'))).toBeUndefined();
    expect(oekt.mottatt()).toBe(6);
    expect(await oekt.ta(6, biter('ghi'))).toBe('abcdefghi');
  });

  it('is found by its owner only, and not after it is done', async () => {
    const oekter = lagOekter();
    const oekt = oekter.aapne('eier', 2, samle);
    expect(oekter.finn(oekt.id, 'eier')).toBe(oekt);
    expect(oekter.finn(oekt.id, 'annen')).toBeUndefined();
    await oekt.ta(0, biter('ab'));
    expect(oekter.finn(oekt.id, 'eier')).toBeUndefined();
  });

  it('that nobody goes on with is given up after its time', async () => {
    const oekter = lagOekter(1_000);
    let slutt: unknown;
    const oekt = oekter.aapne('eier', 5, (stroem) =>
      samle(stroem).catch((error: unknown) => {
        slutt = error;
        throw error;
      }),
    );
    await oekt.ta(0, biter('ab'));
    await vi.advanceTimersByTimeAsync(999);
    expect(oekter.finn(oekt.id, 'eier')).toBe(oekt);
    await vi.advanceTimersByTimeAsync(2);
    expect(oekter.finn(oekt.id, 'eier')).toBeUndefined();
    expect(String(slutt)).toContain('given up');
  });

  it('that is refused on the way tells whoever sends the next part why', async () => {
    const oekt = lagOekter().aapne('eier', 1_000_000, async (stroem) => {
      for await (const _ of stroem) throw new Error('not this one');
    });
    const stor = Buffer.alloc(100_000).toString();
    await expect(oekt.ta(0, biter(stor, stor, stor))).rejects.toThrow('not this one');
  });

  it('ends when the server stops, and one owner cannot fill the house', () => {
    const oekter = lagOekter();
    const alle = Array.from({ length: 10 }, () => oekter.aapne('eier', 5, samle));
    expect(() => oekter.aapne('eier', 5, samle)).toThrow('for mange opplastinger');
    const annen = oekter.aapne('annen', 5, samle);
    oekter.lukk();
    for (const oekt of alle) expect(oekter.finn(oekt.id, 'eier')).toBeUndefined();
    expect(oekter.finn(annen.id, 'annen')).toBeUndefined();
  });
});
