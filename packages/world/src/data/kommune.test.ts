import { describe, expect, test } from 'vitest';
import { kommuner, kommuner2020, rindal, slugAv } from './kommune.js';

const sum = (tall: readonly number[]) => tall.reduce((a, b) => a + b, 0);
const unike = (verdier: readonly string[]) => new Set(verdier).size;

describe('the municipalities of 2018', () => {
  test('are 47 with 458 744 inhabitants', () => {
    expect(kommuner).toHaveLength(47);
    expect(sum(kommuner.map((k) => k.folketall[2018]))).toBe(458_744);
  });

  test('become 48 with 464 060 inhabitants in 2019 when Rindal joins', () => {
    expect(sum([...kommuner.map((k) => k.folketall[2019]), rindal.folketall[2019]])).toBe(464_060);
  });

  test('span from Røyrvik with 474 to Trondheim with 193 501, and 29 are under 5 000', () => {
    const folketall = kommuner.map((k) => k.folketall[2018]).toSorted((a, b) => a - b);
    expect([folketall[0], folketall[23], folketall.at(-1)]).toEqual([474, 4093, 193_501]);
    expect(folketall.filter((n) => n < 5_000)).toHaveLength(29);
    expect(folketall.filter((n) => n > 10_000)).toHaveLength(10);
  });

  test('have unique numbers without the ones that were not in use', () => {
    expect(unike(kommuner.map((k) => k.kommunenummer))).toBe(47);
    const ventet = [5001, 5004, 5005, ...Array.from({ length: 44 }, (_, i) => 5011 + i)].map(String);
    expect(kommuner.map((k) => k.kommunenummer)).toEqual(ventet);
  });

  test('have unique slugs in plain ASCII', () => {
    expect(unike(kommuner.map((k) => k.slug))).toBe(47);
    for (const k of kommuner) expect(k.slug).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(['Indre Fosen', 'Røros', 'Åfjord', 'Klæbu'].map(slugAv)).toEqual([
      'indre-fosen',
      'roeros',
      'aafjord',
      'klaebu',
    ]);
  });

  test('each have their own tile, also when Rindal is added', () => {
    const ruter = [...kommuner, rindal].map((k) => `${k.flis.kolonne},${k.flis.rad}`);
    expect(unike(ruter)).toBe(48);
  });

  test('lie on the tile map as they lie in the land', () => {
    const flis = (slug: string) => {
      const k = kommuner.find((x) => x.slug === slug);
      if (!k) throw new Error(slug);
      return k.flis;
    };
    expect(flis('leka').rad).toBe(0);
    expect(flis('oppdal').rad).toBe(9);
    expect(flis('froeya').kolonne).toBe(0);
    expect(flis('lierne').kolonne).toBe(8);
    expect(flis('roeros').rad).toBeGreaterThan(flis('trondheim').rad);
    expect(flis('meraaker').kolonne).toBeGreaterThan(flis('stjoerdal').kolonne);
    let riktigVei = 0;
    let par = 0;
    for (const a of kommuner) {
      for (const b of kommuner) {
        if (a.lat - b.lat <= 0.25) continue;
        par += 1;
        if (a.flis.rad <= b.flis.rad) riktigVei += 1;
      }
    }
    expect(riktigVei / par).toBeGreaterThan(0.97);
  });

  test('have points inside the county, and say which points are estimates', () => {
    for (const k of kommuner) {
      expect(k.lat).toBeGreaterThan(62);
      expect(k.lat).toBeLessThan(65.5);
      expect(k.lon).toBeGreaterThan(8);
      expect(k.lon).toBeLessThan(14.5);
    }
    expect(kommuner.filter((k) => k.omtrentlig)).toHaveLength(19);
  });

  test('have an organisation number for 22 and a valid check digit in each', () => {
    const orgnr = kommuner.flatMap((k) => k.orgnr ?? []);
    expect(unike(orgnr)).toBe(22);
    for (const nr of orgnr) {
      const siffer = [...nr].map(Number);
      expect(sum(siffer.map((s, i) => s * ([3, 2, 7, 6, 5, 4, 3, 2, 1][i] ?? 0))) % 11).toBe(0);
    }
  });

  test('leave the language form empty where it is not sourced', () => {
    expect(kommuner.filter((k) => k.spraakform)).toHaveLength(6);
  });
});

describe('the municipalities of 2020', () => {
  test('are 38 with 468 702 inhabitants', () => {
    expect(kommuner2020).toHaveLength(38);
    expect(sum(kommuner2020.map((k) => k.folketall[2020]))).toBe(468_702);
  });

  test('account for every municipality of 2018 and 2019, Snillfjord three times', () => {
    const fra = kommuner2020.flatMap((k) => k.fra);
    expect(fra).toHaveLength(48 + 2);
    expect(new Set(fra)).toEqual(new Set([...kommuner.map((k) => k.kommunenummer), '5061']));
    for (const k of kommuner) {
      const til = kommuner2020.filter((ny) => ny.fra.includes(k.kommunenummer)).map((ny) => ny.kommunenummer);
      expect(til).toEqual([...k.etterfoelgere]);
    }
    expect(fra.filter((nr) => nr === '5012')).toHaveLength(3);
  });

  test('share a slug with a predecessor only when the number is the same', () => {
    expect(unike(kommuner2020.map((k) => k.slug))).toBe(38);
    for (const ny of kommuner2020) {
      const gammel = kommuner.find((k) => k.slug === ny.slug);
      if (gammel) expect(gammel.kommunenummer).toBe(ny.kommunenummer);
    }
    expect(kommuner2020.find((k) => k.navn === 'Steinkjer')?.slug).toBe('steinkjer-2020');
    expect(kommuner2020.find((k) => k.navn === 'Trondheim')?.slug).toBe('trondheim');
  });

  test('each have their own tile', () => {
    expect(unike(kommuner2020.map((k) => `${k.flis.kolonne},${k.flis.rad}`))).toBe(38);
  });
});
