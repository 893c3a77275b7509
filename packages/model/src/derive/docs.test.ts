import { describe, expect, it } from 'vitest';
import { model } from '../index.js';
import { referenceMarkdown } from './docs.js';

const text = referenceMarkdown(model);

describe('the reference', () => {
  it('has every entity, act and code list under a heading of its own', () => {
    const headings = text.split('\n').filter((l) => l.startsWith('#'));
    for (const e of model.entities.values()) {
      expect(headings.filter((h) => h === `### ${e.name}`)).toHaveLength(1);
      for (const act of Object.keys(e.acts)) expect(headings).toContain(`#### ${act}`);
    }
    for (const list of model.kodelister.keys()) expect(headings).toContain(`### Kodeliste ${list}`);
  });

  it('shows type, cardinality, metadata number and remarks of a field', () => {
    expect(text).toContain(
      '| `klasseID` | tekst | 1..1 | M002 | kan ikke endres; søkes i; skjermes av KID |',
    );
    expect(text).toContain(
      '| `skjerming/skjermingMetadata` | kode, [SkjermingMetadata](#kodeliste-skjermingmetadata) | 1..n | M502 |',
    );
  });

  it('has no hidden field', () => {
    let skjulte = 0;
    for (const e of model.entities.values()) {
      const avsnitt = text.split(`\n### ${e.name}\n`)[1]?.split('\n### ')[0];
      for (const [key, f] of Object.entries(e.fields))
        if (f.hidden) {
          skjulte += 1;
          expect(avsnitt, e.name).not.toContain(`| \`${key}\` |`);
        }
    }
    expect(skjulte).toBeGreaterThan(5);
  });

  it('links only to headings that are there', () => {
    const anchors = new Set(
      text
        .split('\n')
        .filter((l) => l.startsWith('#'))
        .map((l) => l.replace(/^#+ /, '').toLowerCase().replaceAll(' ', '-')),
    );
    const links = [...text.matchAll(/\]\(#([^)]+)\)/g)].map((m) => m[1] ?? '');
    expect(links.length).toBeGreaterThan(100);
    expect(links.filter((l) => !anchors.has(l))).toEqual([]);
  });

  it('has tables whose rows are as wide as their heads', () => {
    const width = (line: string) => line.replaceAll('\\|', '').split('|').length;
    let head = 0;
    for (const line of text.split('\n')) {
      if (!line.startsWith('|')) head = 0;
      else if (head === 0) head = width(line);
      else expect(width(line), line).toBe(head);
    }
  });
});
