import { expect, test } from 'vitest';
import * as data from './index.js';

const { digifin, digifinEngang, kommuner, minsteSkjoennsbeloep, modenhetsmodell, skjoennsrunder, strategi } =
  data;

/** Every string in a value, with the path to it. */
function* tekster(verdi: unknown, sti: string): Generator<[sti: string, tekst: string]> {
  if (typeof verdi === 'string') yield [sti, verdi];
  else if (typeof verdi === 'object' && verdi !== null) {
    for (const [navn, under] of Object.entries(verdi)) yield* tekster(under, `${sti}.${navn}`);
  }
}
const alle = Object.entries(data).flatMap(([navn, verdi]) => [...tekster(verdi, navn)]);

test('no text is empty, padded or left as a placeholder', () => {
  expect(alle.length).toBeGreaterThan(1_000);
  const daarlige = alle.filter(([, t]) => t.trim() === '' || t !== t.trim() || /TODO|lorem|\?\?/i.test(t));
  expect(daarlige).toEqual([]);
});

test('every exact date is a real calendar date', () => {
  const datoer = alle.filter(([, t]) => /^\d{4}-\d{2}-\d{2}$/.test(t));
  expect(datoer.length).toBeGreaterThan(100);
  const ugyldige = datoer.filter(([, t]) => new Date(`${t}T00:00:00Z`).toISOString().slice(0, 10) !== t);
  expect(ugyldige).toEqual([]);
});

test('milestones come in order of date', () => {
  const datoer = data.hendelseslinje.map((h) => h.dato);
  expect(datoer).toEqual(datoer.toSorted());
});

test('the strategy has three pillars and goals 1 to 5', () => {
  expect(strategi.soeyler).toHaveLength(3);
  expect(strategi.maal.map((m) => m.id)).toEqual([1, 2, 3, 4, 5]);
});

test('the maturity model has seven dimensions of five items with codes in order', () => {
  expect(modenhetsmodell.dimensjoner.map((d) => d.kode).join('')).toBe('LKBFIGS');
  for (const d of modenhetsmodell.dimensjoner) {
    expect(d.utsagn.map((u) => u.kode)).toEqual([1, 2, 3, 4, 5].map((n) => `${d.kode}${n}`));
  }
  expect(modenhetsmodell.skala.map((s) => s.verdi)).toEqual([0, 1, 2, 3, 4]);
  expect(modenhetsmodell.baand.map((b) => b.tilOgMed)).toEqual([25, 50, 75, 100]);
});

test('the maturity model reaches every goal', () => {
  const naadd = new Set(modenhetsmodell.dimensjoner.flatMap((d) => d.maal));
  expect([...naadd].toSorted()).toEqual([1, 2, 3, 4, 5]);
});

test('DigiFin costs the county 9 174 880 kroner in 2018, of which Trondheim 3 870 020', () => {
  const beloep = new Map(kommuner.map((k) => [k.slug, digifinEngang(k.folketall[2018])]));
  expect([...beloep.values()].reduce((a, b) => a + b, 0)).toBe(9_174_880);
  expect([beloep.get('trondheim'), beloep.get('roeyrvik')]).toEqual([3_870_020, 9_480]);
  expect(458_744 * digifin.engangPerInnbygger.fylkeskommune).toBe(2_293_720);
});

test('the grant rounds carry their own deadlines, and unknown ones stay absent', () => {
  expect(skjoennsrunder.map((r) => [r.aar, r.soeknadsfrist, r.rapportfrist])).toEqual([
    [2018, '2018-02-01', undefined],
    [2019, '2018-06-01', undefined],
    [2020, '2019-06-03', '2021-02-01'],
    [2021, '2020-09-01', '2022-06-01'],
  ]);
  expect(minsteSkjoennsbeloep).toBe(150_000);
});

test('the sources that ask for credit are credited with their licence', () => {
  const lisens = new Map(data.attribusjon.map((a) => [a.kilde, a.lisens?.navn]));
  expect(lisens.get('Statistisk sentralbyrå')).toContain('NLOD');
  expect(lisens.get('Kartverket')).toBe('CC BY 4.0');
});
