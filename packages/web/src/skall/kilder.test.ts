import { expect, test } from 'vitest';
import { kilderFor } from './kilder.js';
import { seksjoner } from './meny.js';

test('hver side i menyen som er for alle, sier hva den bygger på', () => {
  const aapne = seksjoner
    .filter((s) => s.roller === undefined)
    .flatMap((s) => [s, ...s.sider])
    .filter((p) => p.innlogget !== true && p.roller === undefined);
  expect(aapne.length).toBeGreaterThan(8);
  expect(
    aapne
      .filter(
        (p) =>
          kilderFor(p.til, 'digut') === undefined && !/ressurs|styring|etablering|nominasjon/.test(p.til),
      )
      .map((p) => p.til),
  ).toEqual([]);
});

test('en side for et objekt har kildene til listen sin, og en arbeidsside ingen', () => {
  expect(kilderFor('/vedtak/abc', 'digut')?.data).toBe('/api/v1/digut/aapne-data/vedtak.csv');
  expect(kilderFor('/arkiv/digut', 'digut')).toBeUndefined();
  expect(kilderFor('/soek', 'digut')).toBeUndefined();
});
