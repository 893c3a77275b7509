import { model } from '@felles/model';
import { describe, expect, it } from 'vitest';
import {
  endringer,
  fraObjekt,
  objektfelter,
  standardverdier,
  tilObjekt,
  utenTommeRader,
} from './objektskjema.js';

const arkivdel = objektfelter(model.entity('arkivdel'), 'ny');
const navn = (f: readonly { readonly navn: string }[]) => f.map((x) => x.navn);

describe('the form of an object', () => {
  it('puts what names the object first and leaves out what the core sets', () => {
    expect(navn(arkivdel.hoved)).toContain('tittel');
    expect(navn(arkivdel.hoved)).toContain('beskrivelse');
    expect(navn([...arkivdel.hoved, ...arkivdel.mer])).not.toContain('avsluttetDato');
    expect(navn(arkivdel.grupper)).toContain('kassasjon');
  });

  it('leaves constant fields out of a change', () => {
    const alle = (f: ReturnType<typeof objektfelter>) => navn([...f.hoved, ...f.mer]);
    expect(alle(objektfelter(model.entity('mappe'), 'ny'))).toContain('mappeID');
    expect(alle(objektfelter(model.entity('mappe'), 'endring'))).not.toContain('mappeID');
  });

  it('begins a new object with what it gets unless something else is chosen', () => {
    expect(standardverdier(arkivdel)).toEqual({ arkivdelstatus: 'A', dokumentmedium: 'E' });
  });

  it('sends no for each right that is not ticked, and no change where nothing is changed', () => {
    const tilgang = objektfelter(model.entity('tilgang'), 'ny');
    const verdier = { ...standardverdier(tilgang), rolle: 'leser', tilgangskategori: 'M', les: true };
    const rettene = { les: true, ny: false, endre: false, slett: false };
    expect(tilObjekt(tilgang, verdier)).toEqual({
      rolle: 'leser',
      tilgangskategori: { kode: 'M' },
      ...rettene,
    });
    const foer = fraObjekt(tilgang, { rolle: 'leser', tilgangskategori: { kode: 'M' }, ...rettene });
    expect(endringer(tilgang, foer, { ...foer, les: false })).toEqual({ les: false });
    expect(endringer(tilgang, foer, { ...foer })).toEqual({});
  });

  it('writes a group only when it is chosen, with numbers and codes in their JSON form', () => {
    const verdier = {
      tittel: 'Saker',
      'kassasjon/kassasjonsvedtak': 'K',
      'kassasjon/bevaringstid': '10',
      'kassasjon/kassasjonsdato': '2028-01-01T00:00',
    };
    expect(tilObjekt(arkivdel, verdier)).toEqual({ tittel: 'Saker' });
    expect(tilObjekt(arkivdel, { ...verdier, kassasjon: true })).toEqual({
      tittel: 'Saker',
      kassasjon: { kassasjonsvedtak: { kode: 'K' }, bevaringstid: 10, kassasjonsdato: '2028-01-01T00:00' },
    });
  });

  it('shows a moment by the clock in Norway', () => {
    const v = fraObjekt(arkivdel, { arkivperiodeStartDato: '2018-06-30T22:00:00.000Z' });
    expect(v.arkivperiodeStartDato).toBe('2018-07-01T00:00');
  });

  it('sends nothing when nothing is changed', () => {
    const foer = fraObjekt(arkivdel, {
      tittel: 'Saker',
      arkivdelstatus: { kode: 'A', kodenavn: 'Aktiv periode' },
      oppbevaringssted: ['Kjelleren', 'Loftet'],
      kassasjon: {
        kassasjonsvedtak: { kode: 'B', kodenavn: 'Bevares' },
        bevaringstid: 0,
        kassasjonsdato: '2028-01-01T00:00:00.000Z',
      },
    });
    expect(endringer(arkivdel, foer, { ...foer })).toEqual({});
  });

  it('empties with null what is emptied, a whole group too', () => {
    const foer = fraObjekt(arkivdel, {
      tittel: 'Saker',
      beskrivelse: 'Alle',
      kassasjon: {
        kassasjonsvedtak: { kode: 'B', kodenavn: 'Bevares' },
        bevaringstid: 5,
        kassasjonshjemmel: 'x',
      },
    });
    expect(endringer(arkivdel, foer, { ...foer, beskrivelse: '', kassasjon: false })).toEqual({
      beskrivelse: null,
      kassasjon: null,
    });
    expect(endringer(arkivdel, foer, { ...foer, 'kassasjon/kassasjonshjemmel': '' })).toEqual({
      kassasjon: { kassasjonsvedtak: { kode: 'B' }, bevaringstid: 5, kassasjonshjemmel: null },
    });
  });
});

describe('values there may be several of', () => {
  const person = objektfelter(model.entity('partperson'), 'ny');
  const objekt = {
    navn: 'Part',
    personidentifikator: [{ foedselsnummer: '01018012345' }, { dNummer: '41018012345' }],
    virksomhetsspesifikkeMetadata: { 'ppt-v1:aar': 2018, 'ppt-v1:ferdig': true },
  };
  it('are rows in the form, each with the members of the group', () => {
    expect(person.lister.map((g) => [g.navn, navn(g.felt)])).toEqual([
      ['personidentifikator', ['foedselsnummer', 'dNummer']],
    ]);
    expect(person.egne).toEqual([
      { navn: 'virksomhetsspesifikkeMetadata', katalog: 'virksomhetsspesifikkeMetadata' },
    ]);
  });

  it('come back as they were', () => {
    expect(tilObjekt(person, fraObjekt(person, objekt))).toEqual(objekt);
    const foer = fraObjekt(person, objekt);
    expect(endringer(person, foer, { ...foer })).toEqual({});
  });

  it('are not sent from rows that nothing is written in', () => {
    const verdier = {
      navn: 'Part',
      personidentifikator: [{ foedselsnummer: '' }, { dNummer: '41018012345' }],
      virksomhetsspesifikkeMetadata: [{ navn: '', verdi: '', type: 'string' }],
    };
    expect(utenTommeRader(person, verdier).personidentifikator).toEqual([{ dNummer: '41018012345' }]);
    expect(tilObjekt(person, utenTommeRader(person, verdier))).toEqual({
      navn: 'Part',
      personidentifikator: [{ dNummer: '41018012345' }],
    });
  });

  it('are replaced as a whole when one is changed; own fields are changed one by one', () => {
    const foer = fraObjekt(person, objekt);
    expect(endringer(person, foer, { ...foer, personidentifikator: [] })).toEqual({
      personidentifikator: null,
    });
    const naa = {
      ...foer,
      virksomhetsspesifikkeMetadata: [{ navn: 'ppt-v1:aar', verdi: '2019', type: 'integer' }],
    };
    expect(endringer(person, foer, naa)).toEqual({
      virksomhetsspesifikkeMetadata: { 'ppt-v1:aar': 2019, 'ppt-v1:ferdig': null },
    });
  });
});
