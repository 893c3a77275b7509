import { describe, expect, it } from 'vitest';
import type { Bindingskolonne, Bindingsrad } from '../../client/index.js';
import { csv } from '../../parts/csv.js';
import { bindingsark, bundneI, slagene, toneAv } from './bindingsdata.js';

const kolonner: readonly Bindingskolonne[] = [
  { id: 'k1', slag: 'klausul', nummer: 1, tittel: 'Formål' },
  { id: 'v1', slag: 'vedtak', nummer: '1/2018', tittel: 'Program' },
];
const rader: readonly Bindingsrad[] = [
  {
    part: 'a',
    navn: 'Åfjord',
    kortform: 'aafjord',
    region: 'Fosen',
    folketall: 300,
    celler: { k1: { slag: 'bundet', fra: '2018-06-01' }, v1: { slag: 'anbefaling' } },
  },
  {
    part: 'b',
    navn: 'Bjugn',
    kortform: 'bjugn',
    folketall: 100,
    celler: { k1: { slag: 'reservert', fra: '2018-07-01' }, v1: { slag: 'eget-vedtak', fra: '2018-08-01' } },
  },
];

describe('who is bound by what', () => {
  it('is counted by parties and by inhabitants, and a reservation does not count', () => {
    expect(bundneI(rader, 'k1')).toEqual({ parter: 1, andel: 0.75 });
    expect(bundneI(rader, 'v1')).toEqual({ parter: 1, andel: 0.25 });
    expect(bundneI([], 'k1')).toEqual({ parter: 0, andel: 0 });
  });
  it('has a shape for every kind of cell', () => {
    expect(Object.keys(toneAv).sort()).toEqual([...slagene].sort());
  });
  it('goes to a spreadsheet with a line per party', () => {
    const linjer = csv(
      bindingsark('B', kolonner, rader, ['Part', 'Region', 'Innbyggere', 'fra'], (c) => c.slag),
    );
    expect(linjer.split('\r\n')).toEqual([
      '\ufeffPart;Region;Innbyggere;1 Formål;1: fra;1/2018 Program;1/2018: fra',
      'Åfjord;Fosen;300;bundet;2018-06-01;anbefaling;',
      'Bjugn;;100;reservert;2018-07-01;eget-vedtak;2018-08-01',
      '',
    ]);
  });
});
