import { describe, expect, it } from 'vitest';
import type { Arbeidsbord } from '../../client/index.js';
import { innen, utvalg, videreFraSakliste } from './arbeidsdata.js';

const status = { kode: 'ikke-svart', kodenavn: '' };
const bord: Arbeidsbord = {
  dato: '2018-05-24',
  kolonner: [
    { id: 'a', slag: 'hoering', entitet: 'hoering', tittel: 'A', spurt: 2, ubesvart: 1 },
    { id: 'b', slag: 'satsing', entitet: 'satsing', tittel: 'B', spurt: 1, ubesvart: 1 },
  ],
  rader: [
    {
      part: '1',
      navn: 'Leka',
      parttype: 'kommune',
      region: 'Namdal',
      celler: { a: { besvart: true, status, id: 'x' }, b: { besvart: false, status, id: 'y' } },
    },
    {
      part: '2',
      navn: 'Åfjord',
      parttype: 'kommune',
      region: 'Fosen',
      celler: { a: { besvart: false, status, id: 'z' } },
    },
  ],
  frister: [
    { dato: '2018-05-20', type: 'hoering', entitet: 'hoering', systemID: 'a', tittel: 'A' },
    { dato: '2018-06-20', type: 'hoering', entitet: 'hoering', systemID: 'b', tittel: 'B' },
    { dato: '2018-08-20', type: 'hoering', entitet: 'hoering', systemID: 'c', tittel: 'C' },
  ],
};
const navn = (u: Parameters<typeof utvalg>[1]) => utvalg(bord, u).rader.map((r) => r.navn);

describe('who has not answered', () => {
  it('is found by question, by region and by what is missing', () => {
    expect(navn({ spoersmaal: '', region: '', mangler: true })).toEqual(['Leka', 'Åfjord']);
    expect(navn({ spoersmaal: 'a', region: '', mangler: true })).toEqual(['Åfjord']);
    expect(navn({ spoersmaal: '', region: 'Namdal', mangler: false })).toEqual(['Leka']);
    expect(navn({ spoersmaal: 'b', region: 'Fosen', mangler: false })).toEqual([]);
  });
});

it('deadlines of the next thirty days have those that have passed with them', () => {
  expect(innen(bord.frister, '2018-05-24', 30).map((f) => f.systemID)).toEqual(['a', 'b']);
});

it('leads from an empty agenda to what awaits one’s own party, and past it when one has none', () => {
  expect(videreFraSakliste('Ørland').map((x) => x.til)).toEqual([
    '/minkommune',
    '/hoering',
    '/forslag',
    '/moete',
  ]);
  expect(videreFraSakliste(undefined).map((x) => x.til)).toEqual(['/hoering', '/forslag', '/moete']);
});
