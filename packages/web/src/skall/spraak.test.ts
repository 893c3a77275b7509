import { describe, expect, it } from 'vitest';
import { romMedTekst } from './spraak.js';

const tekster = import.meta.glob<Readonly<Record<string, string>>>('../tekst/*.nb.json', {
  eager: true,
  import: 'default',
});
const kilder = import.meta.glob<string>(['../**/*.{ts,tsx}', '!../**/*.test.ts'], {
  eager: true,
  query: '?raw',
  import: 'default',
});

describe('the texts that come with a room', () => {
  it('are those of rooms that there are', () => {
    expect(romMedTekst.length).toBeGreaterThan(3);
    for (const rom of romMedTekst) expect(Object.keys(kilder)).toContain(`../rooms/${rom}/ruter.ts`);
  });

  it.each(romMedTekst)('are used by nobody else: %s', (rom) => {
    const noekler = Object.keys(tekster[`../tekst/${rom}.nb.json`] ?? {});
    expect(noekler.length).toBeGreaterThan(0);
    const forstavelser = [...new Set(noekler.map((n) => n.slice(0, n.indexOf('.'))))];
    const brukt = Object.entries(kilder)
      .filter(([sti]) => !sti.startsWith(`../rooms/${rom}/`))
      .filter(
        ([, kode]) =>
          noekler.some((n) => kode.includes(`'${n}'`)) ||
          forstavelser.some((f) => new RegExp(`\`${f}\\.[^\`]*\\$\\{`).test(kode)),
      )
      .map(([sti]) => sti);
    expect(brukt).toEqual([]);
  });
});
