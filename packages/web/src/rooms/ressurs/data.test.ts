import { describe, expect, it } from 'vitest';
import { type Ressurs, utvalg } from './data.js';

const ressurs = (id: string, mer: Partial<Ressurs> = {}): Ressurs => ({
  id,
  tittel: id,
  kompetanse: [],
  prosent: 50,
  fraDato: '2018-01-01',
  gjelder: true,
  part: 'a',
  partnavn: 'A',
  bundet: 0,
  ledig: 50,
  bruk: [],
  advarsler: [],
  ...mer,
});
const alle = [
  ressurs('innkjøper', { kompetanse: [{ kode: 'anskaffelser', kodenavn: '' }] }),
  ressurs('full', { ledig: 0, bundet: 50, part: 'b' }),
  ressurs('overbooket', { ledig: 0, advarsler: [{ type: 'over-loefte', fra: '2018-01-01', prosent: 80 }] }),
];
const velg = (kompetanse: string, part: string, bare: string) =>
  utvalg(alle, { kompetanse, part, bare }).map((r) => r.id);

describe('the filter of the resource bank', () => {
  it('lets all through when nothing is chosen, and narrows by each choice', () => {
    expect(velg('', '', '')).toHaveLength(3);
    expect(velg('anskaffelser', '', '')).toEqual(['innkjøper']);
    expect(velg('', 'b', '')).toEqual(['full']);
    expect(velg('', '', 'ledig')).toEqual(['innkjøper']);
    expect(velg('', '', 'advarsel')).toEqual(['overbooket']);
    expect(velg('anskaffelser', 'b', '')).toEqual([]);
  });
});
