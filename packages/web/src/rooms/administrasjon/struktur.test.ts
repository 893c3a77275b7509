import { model } from '@felles/model';
import { describe, expect, it } from 'vitest';
import type { Objekt } from '../../client/index.js';
import {
  barnAv,
  barnefilter,
  kanLagesUnder,
  lukkekode,
  navnet,
  over,
  plasser,
  roetter,
  slaget,
} from './struktur.js';

const a = '01a203f6-486f-73cc-9000-3b6ea76ce720';
const b = '01a203f6-486f-73cc-9000-3b6ea76ce721';
const objekt = (entitet: string, felt: Readonly<Record<string, unknown>>): Objekt =>
  ({ entitet, systemID: a, versjon: 1, skjermet: false, ...felt }) as Objekt;
const klassene = ['arkiv', 'arkivdel', 'klassifikasjonssystem', 'klasse', 'mappe', 'registrering'];

describe('the structure of the archive', () => {
  it('follows relations that the model has', () => {
    for (const over of klassene) {
      for (const barn of barnAv(over))
        expect(model.entity(barn.entitet).relations[barn.relasjon]?.to).toBe(over);
      for (const [relasjon, til] of plasser(over))
        expect(model.entity(over).relations[relasjon]?.to).toBe(til);
      for (const [ny, relasjon] of kanLagesUnder(over))
        expect(model.entity(ny).relations[relasjon]?.to).toBe(over);
    }
  });

  it('takes a case for a mappe and a record for a registrering, and nothing else for either', () => {
    expect(slaget('saksmappe')).toBe('mappe');
    expect(slaget('journalpost')).toBe('registrering');
    expect(slaget('merknad')).toBeUndefined();
    expect(slaget('finnes-ikke')).toBeUndefined();
    expect(barnAv('moetemappe').map((x) => x.entitet)).toEqual(['mappe', 'registrering']);
    expect(barnAv('journalpost')).toEqual([]);
  });

  it('asks for what hangs directly on the object, and never with text that is no id', () => {
    expect(barnefilter(roetter, null)).toBe('overarkiv eq null');
    const [mapper] = barnAv('arkivdel');
    expect(mapper && barnefilter(mapper, a)).toBe(`arkivdel eq ${a} and klasse eq null`);
    const iKlasse = barnAv('klasse')[1];
    expect(iKlasse && barnefilter(iKlasse, a, b)).toBe(`klasse eq ${a} and arkivdel eq ${b}`);
    expect(mapper && barnefilter(mapper, "x' or 1 eq 1")).toBe('systemID eq null');
  });

  it('finds the nearest place above', () => {
    expect(over(objekt('saksmappe', { arkivdel: a, klasse: b }))).toEqual({
      relasjon: 'klasse',
      entitet: 'klasse',
      id: b,
    });
    expect(over(objekt('klasse', { klassifikasjonssystem: b }))?.entitet).toBe('klassifikasjonssystem');
    expect(over(objekt('arkiv', {}))).toBeUndefined();
  });

  it('knows by declaration which code closes', () => {
    expect(lukkekode(model.entity('arkiv'))).toBe('A');
    expect(lukkekode(model.entity('arkivdel'))).toBe('P');
    expect(lukkekode(model.entity('saksmappe'))).toBe('A');
    expect(lukkekode(model.entity('klasse'))).toBeUndefined();
  });

  it('names an object by its identifier and title', () => {
    expect(navnet(objekt('klasse', { klasseID: '3', tittel: 'Finansiering' }))).toBe('3 Finansiering');
    expect(navnet(objekt('arkivskaper', { arkivskaperID: '938', arkivskaperNavn: 'DiguT' }))).toBe(
      '938 DiguT',
    );
  });
});
