import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Importlinje, importer } from './importering.js';

const linje = (nr: number, dybde: number, utfoer: () => Promise<void>): Importlinje => ({
  linje: nr,
  navn: String(nr),
  hva: 'ny',
  dybde,
  utfoer,
});
const straks = () => Promise.resolve();

describe('an import', () => {
  it('does every line once, with what others hang on first and never more at a time than asked', async () => {
    const dybder = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(dybder, fc.integer({ min: 1, max: 5 }), async (liste, samtidig) => {
        const rekke: number[] = [];
        let naa = 0;
        let mest = 0;
        const linjer = liste.map((dybde, i) =>
          linje(i + 1, dybde, async () => {
            naa += 1;
            mest = Math.max(mest, naa);
            await straks();
            naa -= 1;
            rekke.push(dybde);
          }),
        );
        const utfall = await importer(linjer, samtidig, () => {});
        expect(utfall).toEqual({ gjort: liste.length, avbrutt: false });
        expect(rekke).toEqual([...rekke].sort((a, b) => a - b));
        expect(rekke.length).toBe(liste.length);
        expect(mest).toBeLessThanOrEqual(samtidig);
      }),
    );
  });

  it('stops at the first line that is refused and begins nothing below it', async () => {
    const gjort: number[] = [];
    const linjer = [1, 2, 3, 4].map((n) =>
      linje(n, n > 2 ? 1 : 0, async () => {
        if (n === 2) throw new Error('nei');
        gjort.push(n);
      }),
    );
    const utfall = await importer(linjer, 2, () => {});
    expect(utfall.stopp?.linje.linje).toBe(2);
    expect(utfall.stopp?.grunn).toEqual(new Error('nei'));
    expect(gjort).toEqual([1]);
  });

  it('can be called off, and tells how far it came', async () => {
    let gjort = 0;
    const linjer = [1, 2, 3].map((n) =>
      linje(n, 0, async () => {
        gjort += 1;
      }),
    );
    const utfall = await importer(
      linjer,
      1,
      () => {},
      () => gjort === 2,
    );
    expect(utfall).toEqual({ gjort: 2, avbrutt: true });
  });
});
