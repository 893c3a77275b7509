import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Egenrad,
  egetSkjemafelt,
  egneFra,
  egneMangler,
  egneTil,
  iKontroll,
  ordnet,
} from './egneverdier.js';

const rad = (type: string, verdi: string, navn = 'ppt-v1:felt'): Egenrad => ({ navn, type, verdi });
const verdi = (type: string, v: string) => egneTil([rad(type, v)])['ppt-v1:felt'];
const feil = (type: string, v: string) => egneMangler('vsm', [rad(type, v)]).map((f) => f.tekst);

describe('fields of the tenant’s own', () => {
  it('come back as they were when nothing is changed', () => {
    const navn = fc.stringMatching(/^[a-z0-9]{1,8}:[a-z0-9]{1,8}$/);
    const vilkaarlig = fc.oneof(
      fc.string({ minLength: 1 }).filter((s) => s.trim() === s),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => (Object.is(x, -0) ? 0 : x)),
      fc.boolean(),
    );
    fc.assert(
      fc.property(fc.dictionary(navn, vilkaarlig), (vsm) => {
        expect(egneTil(egneFra(vsm))).toEqual({ ...vsm });
      }),
    );
  });

  it('stand in the order of their names, whatever order they come in', () => {
    const vsm = { 'ppt-v1:timer': 12.5, 'ppt-v1:ferdig': false, 'ppt-v1:skoleaar': '2018/2019' };
    const navn = ['ppt-v1:ferdig', 'ppt-v1:skoleaar', 'ppt-v1:timer'];
    expect(ordnet(vsm).map(([n]) => n)).toEqual(navn);
    expect(egneFra(vsm).map((r) => r.navn)).toEqual(navn);
  });

  it('are sent in the form of their type', () => {
    expect(verdi('integer', '1 250')).toBe(1250);
    expect(verdi('decimal', '12,5')).toBe(12.5);
    expect(verdi('boolean', 'false')).toBe(false);
    expect(verdi('string', ' ja ')).toBe('ja');
    expect(verdi('date', '2018-06-01')).toBe('2018-06-01');
    expect(verdi('datetime', '2018-06-01T10:00')).toBe('2018-06-01T10:00:00+02:00');
    expect(verdi('datetime', '2018-01-01T10:00')).toBe('2018-01-01T10:00:00+01:00');
  });

  it('are not sent before they have a name and a value', () => {
    expect(egneTil([rad('string', 'x', ''), rad('string', '')])).toEqual({});
  });

  it('are told what is wrong with them, at the row and the control', () => {
    expect(egneMangler('vsm', [rad('string', 'x'), rad('string', 'x', '')])).toEqual([
      { felt: 'vsm/1/navn', kode: 'mangler', tekst: 'parts.felt.mangler' },
    ]);
    expect(feil('string', ' ')).toEqual(['parts.felt.mangler']);
    expect(feil('integer', '1,5')).toEqual(['parts.felt.heltall']);
    expect(feil('decimal', 'tolv')).toEqual(['parts.felt.tall']);
    expect(feil('uri', 'eksempel')).toEqual(['parts.felt.adresse']);
    expect(feil('uri', 'https://eksempel.no')).toEqual([]);
  });

  it('show a moment by the clock in Norway, and what is no moment as it is', () => {
    expect(iKontroll(rad('datetime', '2018-06-30T22:00:00Z'))).toBe('2018-07-01T00:00');
    expect(iKontroll(rad('datetime', '2018-06-30T22:00'))).toBe('2018-06-30T22:00');
    expect(iKontroll(rad('datetime', 'en gang'))).toBe('en gang');
    expect(iKontroll(rad('date', '2018-06-30Z'))).toBe('2018-06-30');
  });

  it('are filled in with a control for the type', () => {
    const kontroll = (type: string, v = '') => egetSkjemafelt(rad(type, v)).kontroll;
    expect(['string', 'integer', 'date', 'datetime', 'ukjent'].map((t) => kontroll(t))).toEqual([
      'tekst',
      'tall',
      'dato',
      'tidspunkt',
      'tekst',
    ]);
    expect(kontroll('string', 'to\nlinjer')).toBe('tekstomraade');
  });
});
