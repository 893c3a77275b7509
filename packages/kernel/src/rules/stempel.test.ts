import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Aktoer, systemAktoer } from '../aktoer.js';
import { stempler } from './stempel.js';

const naa = '2018-05-24T06:00:00.000Z';
const arkivar: Aktoer = {
  virksomhet: 'v',
  bruker: 'b',
  navn: 'Arkivar',
  roller: ['arkivar'],
  art: 'bruker',
  representerer: [],
};
const situasjon = { aktoer: arkivar, naa };

test('en gradering får når og av hvem når klienten ikke sier det', () => {
  expect(stempler({ gradering: { graderingskode: { kode: 'B' } } }, situasjon)).toEqual({
    gradering: {
      graderingskode: { kode: 'B' },
      graderingsdato: naa,
      gradertAv: 'Arkivar',
      referanseGradertAv: 'b',
    },
  });
});

test('det klienten sier om en gradering, blir stående', () => {
  const gradering = {
    gradertAv: 'En annen',
    referanseGradertAv: 'x',
    graderingsdato: '2010-01-01T00:00:00Z',
  };
  expect(stempler({ gradering }, situasjon)).toEqual({ gradering });
});

test('det klienten sier om hvem som slettet, teller ikke, og ved en ny endring står den første', () => {
  const gitt = { sletting: { slettingstype: { kode: 'SA' }, slettetAv: 'En annen' } };
  const foerst = stempler(gitt, situasjon);
  expect(foerst.sletting).toMatchObject({ slettetAv: 'Arkivar', slettetDato: naa, referanseSlettetAv: 'b' });
  const senere = { aktoer: { ...arkivar, navn: 'Leder' }, naa: '2020-01-01T00:00:00.000Z' };
  expect(stempler(gitt, senere, foerst).sletting).toEqual(foerst.sletting);
});

test('det en import sier om hvem som slettet, blir stående', () => {
  const sletting = { slettetAv: 'En annen', slettetDato: naa, referanseSlettetAv: 'x' };
  expect(stempler({ sletting }, { aktoer: systemAktoer('v'), naa })).toEqual({ sletting });
});

test('andre felt røres ikke, og to ganger gir det samme som én', () => {
  fc.assert(
    fc.property(
      fc.record({
        tittel: fc.string(),
        gradering: fc.option(fc.record({ gradertAv: fc.string({ minLength: 1 }) }), { nil: null }),
      }),
      (felt) => {
        const en = { ...felt, ...stempler(felt, situasjon) };
        expect(en.tittel).toBe(felt.tittel);
        expect({ ...en, ...stempler(en, situasjon) }).toEqual(en);
      },
    ),
  );
});
