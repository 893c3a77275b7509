import { describe, expect, it } from 'vitest';
import { seksjoner, seksjonFor, synligFor } from './meny.js';
import type { Rute } from './rute.js';

const rom = import.meta.glob<readonly Rute[]>('../rooms/*/ruter.ts', { eager: true, import: 'ruter' });
const tekster = import.meta.glob<Readonly<Record<string, string>>>('../tekst/*.nb.json', {
  eager: true,
  import: 'default',
});
const alle = Object.values(rom).flat();
const nb: Readonly<Record<string, string>> = Object.assign({}, ...Object.values(tekster));

describe('the pages', () => {
  it('have one address each', () => {
    const stier = alle.map((r) => r.path);
    expect(stier.filter((s, i) => stier.indexOf(s) !== i)).toEqual([]);
    expect(stier.length).toBeGreaterThan(20);
  });
  it('have titles that exist', () => {
    expect(alle.filter((r) => !(r.tittel in nb)).map((r) => r.path)).toEqual([]);
  });
  it('are there for every line of the menu, and each line has its words', () => {
    const punkter = seksjoner.flatMap((s) => [s, ...s.sider]);
    expect(punkter.filter((p) => !alle.some((r) => r.path === p.til)).map((p) => p.til)).toEqual([]);
    expect(punkter.filter((p) => !(p.tekst in nb)).map((p) => p.tekst)).toEqual([]);
  });
  it('keep their permanent public addresses', () => {
    const stier = alle.map((r) => r.path);
    expect(stier).toEqual(expect.arrayContaining(['/sak/$id', '/vedtak/$id', '/moete/$id']));
  });
});

describe('the section of an address', () => {
  it('is found from the page itself and from pages below it', () => {
    expect(seksjonFor('/vedtak')?.id).toBe('prioritert');
    expect(seksjonFor('/vedtak/123')?.id).toBe('prioritert');
    expect(seksjonFor('/arkiv/digut/sak')?.id).toBe('arkiv');
  });
  it('is one’s own for the front page and the work surfaces, whose pages go by role', () => {
    expect(seksjonFor('/')?.id).toBe('min');
    expect(seksjonFor('/arbeidsbord')?.id).toBe('min');
    const sider = seksjonFor('/')?.sider ?? [];
    const for_ = (innlogget: boolean, ...har: readonly string[]) =>
      sider.filter(synligFor(innlogget, (...r) => r.some((x) => har.includes(x)))).map((s) => s.til);
    expect(for_(true, 'sekretariat')).toEqual(['/', '/arbeidsbord', '/brev', '/varsel']);
    expect(for_(true, 'kp')).toEqual(['/', '/minregion', '/varsel']);
    expect(for_(false)).toEqual([]);
  });
  it('is none for names that only begin alike', () => {
    expect(seksjonFor('/partier')).toBeUndefined();
  });
});
