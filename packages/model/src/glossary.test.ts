import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { model } from './index.js';

const page = readFileSync(new URL('../../../docs/glossary.md', import.meta.url), 'utf8');

/** First cells of the tables under the given headings, without backticks. */
const terms = (...headings: string[]): readonly string[] =>
  page
    .split(/^## /m)
    .filter((part) => headings.includes(part.split('\n')[0] ?? ''))
    .flatMap((part) => [...part.matchAll(/^\| `?([^|`]+?)`? \|/gm)].map((m) => m[1] ?? ''))
    .filter((term) => !['term', 'row', 'no.'].includes(term));

const entities = [...model.entities.values()];
const entityNames = entities.map((e) => e.name).sort();
const relationNames = [
  ...new Set(entities.flatMap((e) => [...Object.keys(e.relations), ...Object.keys(e.manyRelations)])),
]
  .filter((name) => !model.entities.has(name))
  .sort();
const actNames = [...new Set(entities.flatMap((e) => Object.keys(e.acts)))].sort();

describe('the glossary', () => {
  it('has one line for every entity, and no entity that is not declared', () => {
    expect([...terms('Noark 5', 'The collaboration')].sort()).toEqual(entityNames);
  });

  it('has one line for every relation with a name of its own', () => {
    expect([...terms('Relations')].sort()).toEqual(relationNames);
  });

  it('has one line for every act', () => {
    expect([...terms('Acts')].sort()).toEqual(actNames);
  });

  it('explains every row of the strategy that a declaration cites', () => {
    const cited = entities.flatMap((e) => [
      e.clause,
      ...Object.values(e.acts).map((a) => a.clause),
      ...Object.values(e.manyRelations).map((r) => r.clause),
    ]);
    const rows = cited.flatMap((clause) => clause?.match(/\b[A-H]\d\d\b/g) ?? []);
    const explained = terms('Rows of the strategy');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((row) => !explained.includes(row))).toEqual([]);
  });
});
