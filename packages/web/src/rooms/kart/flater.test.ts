import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Flis } from '../../client/index.js';
import { nabo, navnelinjer, type Retning, regionflater, utstrekning } from './flater.js';

const flis = (navn: string, kolonne: number, rad: number, region?: string): Flis => ({
  part: navn,
  navn,
  kommunenummer: '5001',
  kortform: navn.toLowerCase(),
  kolonne,
  rad,
  folketall: 100,
  ...(region === undefined ? {} : { region, regionnavn: region }),
});

describe('regions on the tile map', () => {
  it('get letters that tell them apart also when names begin alike', () => {
    const flater = regionflater([
      flis('a', 1, 1, 'Trøndelag Sør'),
      flis('b', 1, 2, 'Trondheimsregionen'),
      flis('c', 1, 3, 'Fosen'),
      flis('d', 1, 4, 'Fosen'),
    ]);
    expect(flater.map((f) => f.bokstav)).toEqual(['F', 'T', 'TS']);
    expect(new Set(flater.map((f) => f.flate)).size).toBe(3);
  });
  it('count their parties and inhabitants, and leave out tiles without a region', () => {
    const [fosen, ...resten] = regionflater([
      flis('a', 1, 1, 'Fosen'),
      flis('b', 2, 1, 'Fosen'),
      flis('c', 3, 1),
    ]);
    expect(fosen).toMatchObject({ parter: 2, folketall: 200 });
    expect(resten).toEqual([]);
  });
});

describe('the grid', () => {
  it('spans from the first to the last tile in both directions', () => {
    expect(utstrekning([flis('a', 3, 5), flis('b', 7, 2)])).toEqual({
      kolonne: 3,
      rad: 2,
      bredde: 5,
      hoeyde: 4,
    });
  });
  it('has room for one tile when there are none', () => {
    expect(utstrekning([])).toEqual({ kolonne: 0, rad: 0, bredde: 1, hoeyde: 1 });
  });
});

describe('the arrow keys', () => {
  const nett = [flis('a', 1, 1), flis('b', 3, 1), flis('c', 2, 2), flis('d', 3, 3)];
  it('go to the nearest tile that way, over a hole too, and nowhere at the edge', () => {
    expect(nabo(nett, 'a', 'hoeyre')).toBe('b');
    expect(nabo(nett, 'b', 'ned')).toBe('d');
    expect(nabo(nett, 'd', 'venstre')).toBe('c');
    expect(nabo(nett, 'a', 'opp')).toBeUndefined();
    expect(nabo(nett, 'borte', 'ned')).toBe('a');
  });
  it('never lead away from where they point', () => {
    const sted = fc.record({ kolonne: fc.nat(8), rad: fc.nat(8) });
    const veier = fc.constantFrom<Retning>('opp', 'ned', 'venstre', 'hoeyre');
    fc.assert(
      fc.property(
        fc.uniqueArray(sted, { minLength: 1, selector: (s) => `${s.kolonne} ${s.rad}` }),
        veier,
        (steder, retning) => {
          const alle = steder.map((s, i) => ({ part: String(i), ...s }));
          const [fra] = alle;
          const til = alle.find((p) => p.part === nabo(alle, '0', retning));
          if (!fra || !til) return;
          const akse = retning === 'opp' || retning === 'ned' ? 'rad' : 'kolonne';
          const fram = retning === 'ned' || retning === 'hoeyre';
          expect(fram ? til[akse] > fra[akse] : til[akse] < fra[akse]).toBe(true);
        },
      ),
    );
  });
});

describe('a name in a tile', () => {
  it('of ten letters is not broken in the wrong place', () =>
    expect(navnelinjer('Namsskogan')).toEqual(['Namsskogan']));
  it('stays on one line when it is short', () => expect(navnelinjer('Trondheim')).toEqual(['Trondheim']));
  it('breaks between words', () => expect(navnelinjer('Indre Fosen')).toEqual(['Indre', 'Fosen']));
  it('breaks inside a long word with a hyphen', () =>
    expect(navnelinjer('Høylandet sogn'.replace(' ', ''))).toEqual(['Høyland-', 'etsogn']));
});
