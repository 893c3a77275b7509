import { describe, expect, test } from 'vitest';
import { kommuner, kommuner2020, rindal } from './kommune.js';
import { regioner, regionmedlemskap, trondheimAlene } from './region.js';
import { samarbeid } from './samarbeid.js';

describe('the proposed regions', () => {
  test.each([
    ['fosen', 6, 25_502],
    ['namdal', 13, 36_845],
    ['innherred', 6, 68_506],
    ['vaernes', 5, 33_976],
    ['orkdal', 8, 40_511],
    ['troendelag-soer', 6, 39_851],
    ['trondheim-omland', 2, 20_052],
  ])('%s has %i members with %i inhabitants', (kode, antall, folketall) => {
    const region = regioner.find((r) => r.kode === kode);
    expect(region?.medlemmer).toHaveLength(antall);
    expect(region?.folketall2018).toBe(folketall);
  });

  test('with Trondheim alone hold every municipality exactly once', () => {
    const alle = [...regioner, trondheimAlene].flatMap((r) => r.medlemmer);
    expect(alle.toSorted()).toEqual(kommuner.map((k) => k.slug).toSorted());
  });

  test('are all marked as proposals', () => {
    expect(regioner).toHaveLength(7);
    for (const r of regioner) expect(r.merknad).toMatch(/^Forslag\./);
  });
});

test.each([
  ['2018-06-01', kommuner.map((k) => k.slug)],
  ['2019-06-01', [...kommuner.map((k) => k.slug), rindal.slug]],
  ['2020-01-01', kommuner2020.map((k) => k.slug)],
])('on %s every municipality of that day is in exactly one region', (dato, ventet) => {
  const gjelder = regionmedlemskap.filter((m) => m.fra <= dato && (m.til === undefined || dato < m.til));
  expect(gjelder.map((m) => m.kommune).toSorted()).toEqual(ventet.toSorted());
});

describe('known collaborations', () => {
  test('overlap, as for Stjørdal, which is in three', () => {
    const navn = samarbeid.filter((m) => m.kommune === 'stjoerdal').map((m) => m.samarbeid);
    expect(navn.toSorted()).toEqual(['Midt-Trøndelag regionråd', 'Trondheimsregionen', 'Værnesregionen']);
  });

  test('have 74 memberships, each with a source and never twice the same', () => {
    expect(samarbeid).toHaveLength(74);
    expect(new Set(samarbeid.map((m) => `${m.samarbeid}/${m.kommune}`)).size).toBe(74);
    for (const m of samarbeid) expect(m.kilde).not.toBe('');
  });

  test('end after they begin where both dates are known', () => {
    for (const m of samarbeid) if (m.fra && m.til) expect(m.fra.dato < m.til.dato).toBe(true);
  });

  test('keep the precision of an imprecise date', () => {
    expect(samarbeid.find((m) => m.samarbeid === 'Trøndelag Sør')?.fra).toEqual({
      dato: '2017-05-01',
      presisjon: 'maaned',
    });
  });
});
