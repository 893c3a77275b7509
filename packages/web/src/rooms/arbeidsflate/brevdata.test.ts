import { expect, it } from 'vitest';
import type { Brevmottaker } from '../../client/index.js';
import { brevFor, tommeOrd } from './brevdata.js';

const leka: Brevmottaker = { part: '1', navn: 'Leka', parttype: 'kommune', folketall: 562, spraakform: 'nn' };
const roan: Brevmottaker = {
  part: '2',
  navn: 'Roan',
  parttype: 'kommune',
  kommunenummer: '5019',
  spraakform: 'nb',
};
const bokmaal = { tittel: 'Til {navn}', tekst: 'Dere er {folketall}.' };
const nynorsk = { tittel: 'Til {navn}', tekst: 'De er {folketall}.' };

it('a letter is in nynorsk to those who write it when it is written in nynorsk, else in bokmål', () => {
  expect(brevFor(leka, bokmaal, nynorsk)).toEqual({ spraak: 'nn', tittel: 'Til Leka', tekst: 'De er 562.' });
  expect(brevFor(leka, bokmaal, undefined).tekst).toBe('Dere er 562.');
  expect(brevFor(roan, bokmaal, nynorsk)).toEqual({ spraak: 'nb', tittel: 'Til Roan', tekst: 'Dere er .' });
});

it('a field that would be empty for somebody is told before the letter goes out', () => {
  expect(tommeOrd('{folketall} {kommunenummer} {navn}', [leka, roan])).toEqual([
    { ord: 'kommunenummer', antall: 1 },
    { ord: 'folketall', antall: 1 },
  ]);
  expect(tommeOrd('{navn}', [leka, roan])).toEqual([]);
});
