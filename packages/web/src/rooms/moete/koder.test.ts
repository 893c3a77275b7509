import { interneEmner, model } from '@felles/model';
import { describe, expect, it } from 'vitest';
import * as koder from './koder.js';

const liste = (navn: string) => model.kodelister.get(navn)?.koder.map((k) => k.kode) ?? [];

describe('koder', () => {
  it.each([
    ['Utfall', koder.utfall],
    ['Beslutningsregel', koder.regler],
    ['Sakstype', koder.sakstyper],
    ['Stemmegivning', koder.stemmegivninger],
    ['Kapasitet', koder.kapasiteter],
    // A meeting that is called off stands outside the line.
    ['Moetestatus', [...koder.statuser, 'avlyst']],
    ['Vedtaksemne', koder.emner],
  ])('offers every code of %s and no other', (navn, tilbudt) => {
    expect([...tilbudt].sort()).toEqual([...liste(navn)].sort());
  });

  it('takes the same subjects as internal as the server does', () => {
    expect([...koder.egenDrift].sort()).toEqual([...interneEmner].sort());
  });
});
