import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

// The guides against the product: what they say stands on the screen does, and what they show and point to is there.

const rot = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const guider = 'docs/brukerveiledning';
const bilder = 'docs/bilder';
const tekster = 'packages/web/src/tekst';

const les = (fil: string): string => readFileSync(join(rot, fil), 'utf8');
const filer = (mappe: string, ende: string): readonly string[] =>
  readdirSync(join(rot, mappe))
    .filter((f) => f.endsWith(ende))
    .map((f) => `${mappe}/${f}`);

const blader = (x: unknown): readonly string[] =>
  typeof x === 'string' ? [x] : typeof x === 'object' && x !== null ? Object.values(x).flatMap(blader) : [];

const tekstene = new Set(filer(tekster, '.nb.json').flatMap((f) => blader(JSON.parse(les(f)))));
/** Texts with variables, as patterns: a variable stands for anything, and a guide may stop where the first begins. */
const maler: readonly RegExp[] = [...tekstene].flatMap((t) => {
  const deler = t.split(/\{\{[^}]*\}\}/u);
  // A text that is little but variables would match any words.
  if (deler.length === 1 || (deler.join('').match(/\p{L}/gu) ?? []).length < 4) return [];
  const [foerst = '', ...resten] = deler.map((d) => d.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  const slutt = resten.join('.+');
  return [new RegExp(foerst.trim() === '' ? `^.+${slutt}$` : `^${foerst.trimEnd()}(?:.+${slutt})?$`, 'u')];
});
const staarPaaSkjermen = (ord: string): boolean => tekstene.has(ord) || maler.some((m) => m.test(ord));

describe('the guides', () => {
  it.each(filer(guider, '.md'))('%s names buttons, pages and fields as the screen does', (fil) => {
    const uthevet = [...les(fil).matchAll(/\*\*([^*]+)\*\*/gu)].flatMap(([, ord = '']) =>
      ord.split('→').map((d) => d.replace(/\s+/gu, ' ').trim().replace(/[.:]$/u, '')),
    );
    expect(uthevet.filter((ord) => !staarPaaSkjermen(ord))).toEqual([]);
  });

  it('name at least one thing on the screen each', () => {
    for (const fil of filer(guider, '.md')) expect(les(fil), fil).toMatch(/\*\*[^*]+\*\*/u);
    expect(staarPaaSkjermen('Denne knappen finnes ikke')).toBe(false);
  });

  it.each([...filer(guider, '.md'), 'README.md', 'CONTRIBUTING.md', 'docs/ARCHITECTURE.md'])(
    '%s leads to files that are there',
    (fil) => {
      const maal = [...les(fil).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/gu)].map(([, m = '']) => m);
      expect(maal.filter((m) => !existsSync(join(rot, dirname(fil), m)))).toEqual([]);
    },
  );

  it('show every picture there is', () => {
    const vist = [...filer(guider, '.md'), 'README.md'].map(les).join('\n');
    expect(readdirSync(join(rot, bilder)).filter((b) => !vist.includes(`bilder/${b})`))).toEqual([]);
  });
});
