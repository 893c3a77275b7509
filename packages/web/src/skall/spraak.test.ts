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

/** Files that a file brings with it, whether at once or when they are needed. */
const henter = (sti: string): readonly string[] =>
  [...(kilder[sti] ?? '').matchAll(/(?:from |import\()'(\.[^']+)\.js'/g)].flatMap(([, til = '']) => {
    const uten = new URL(til, `http://x/skall/${sti}`).pathname.replace(/^\//, '../');
    return [`${uten}.ts`, `${uten}.tsx`].filter((f) => f in kilder);
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

  it.each(romMedTekst)('are not brought along by a part of the room that another shows: %s', (rom) => {
    const hjemme = (sti: string) => sti.startsWith(`../rooms/${rom}/`);
    const noekler = Object.keys(tekster[`../tekst/${rom}.nb.json`] ?? {});
    const sier = (sti: string, sett = new Set<string>()): boolean => {
      if (sett.has(sti) || !hjemme(sti)) return false;
      sett.add(sti);
      const kode = kilder[sti] ?? '';
      return (
        noekler.some((n) => kode.includes(`'${n}'`)) ||
        new RegExp(`t\\(\`${rom}\\.`).test(kode) ||
        henter(sti).some((til) => sier(til, sett))
      );
    };
    const feil = Object.keys(kilder)
      .filter((sti) => !hjemme(sti) && sti.startsWith('../rooms/'))
      .flatMap((sti) =>
        henter(sti)
          .filter((til) => sier(til))
          .map((til) => `${sti} → ${til}`),
      );
    expect(feil).toEqual([]);
  });
});
