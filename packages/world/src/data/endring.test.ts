import { expect, test } from 'vitest';
import { endringer } from './endring.js';
import { kommuner, kommuner2020 } from './kommune.js';

/** Municipality numbers in use after every change up to and including `dato`. */
function iBruk(dato: string): Set<string> {
  const numre = new Set(kommuner.flatMap((k) => k.tidligereNumre));
  const enhetsendringer = endringer.filter(
    (e) => e.dato >= '2018-01-01' && e.dato <= dato && e.type !== 'grensejustering',
  );
  for (const dag of new Set(enhetsendringer.map((e) => e.dato))) {
    const dagens = enhetsendringer.filter((e) => e.dato === dag);
    for (const { nummer } of dagens.flatMap((e) => e.fra)) numre.delete(nummer);
    for (const { nummer } of dagens.flatMap((e) => e.til)) if (nummer.length === 4) numre.add(nummer);
  }
  return numre;
}

test('changes are in order of date', () => {
  const datoer = endringer.map((e) => e.dato);
  expect(datoer).toEqual(datoer.toSorted());
});

test('applied to the numbers of 2017 the changes give the 47 of 2018', () => {
  expect(iBruk('2018-01-01')).toEqual(new Set(kommuner.map((k) => k.kommunenummer)));
});

test('applied to the end of 2019 they give 48 with Rindal', () => {
  expect(iBruk('2019-12-31')).toEqual(new Set([...kommuner.map((k) => k.kommunenummer), '5061']));
});

test('applied to 2020 they give the 38 of 2020', () => {
  expect(iBruk('2020-12-31')).toEqual(new Set(kommuner2020.map((k) => k.kommunenummer)));
});

test('Snillfjord is split in three, with only a part to each', () => {
  const deling = endringer.filter((e) => e.type === 'deling');
  expect(deling).toHaveLength(1);
  expect(deling[0]?.til.map((t) => [t.nummer, t.helt])).toEqual([
    ['5055', false],
    ['5056', false],
    ['5059', false],
  ]);
});
