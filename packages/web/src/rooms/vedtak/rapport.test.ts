import { describe, expect, it } from 'vitest';
import type { Oppfoelgingslinje, Vedtaksrad } from '../../client/index.js';
import { csv } from '../../parts/csv.js';
import { type Rapportvalg, rapportArk, velgVedtak } from './rapport.js';

const linje = (tittel: string, status: string, forfalt = false): Oppfoelgingslinje => ({
  oppfoelging: tittel,
  vedtak: 'v',
  tittel,
  tekst: 'x',
  status: { kode: status, kodenavn: status },
  frist: '2018-06-30',
  forfalt,
  eier: { entitet: 'arena', systemID: 's', navn: 'Sekretariatet', tittel: 'Leder' },
});
const rad = (nummer: string, tittel: string, klasse: string, ...o: Oppfoelgingslinje[]): Vedtaksrad => ({
  vedtak: nummer,
  nummer,
  aar: Number(nummer.split('/')[1]),
  tittel,
  dato: '2018-05-02',
  arena: { systemID: 'ru', navn: 'Rådmannsutvalget' },
  bindingsklasse: { kode: klasse, kodenavn: klasse },
  oppfoelging: o,
});
const rader = [
  rad(
    '1/2018',
    'Samarbeidsavtale',
    'anbefaling',
    linje('Lage utkast', 'ferdig'),
    linje('Svar', 'i-arbeid', true),
  ),
  rad('2/2018', 'Mandat', 'intern'),
  rad('1/2019', 'Program', 'avtale', linje('Planlegge', 'planlagt')),
];
const alt: Rapportvalg = { soek: '', klasse: '', aar: '', arena: '', oppfoelging: '' };
const numre = (valg: Partial<Rapportvalg>) => velgVedtak(rader, { ...alt, ...valg }).map((r) => r.nummer);

describe('decisions and follow-up', () => {
  it('are chosen by class, year, body and what is left or late', () => {
    expect(numre({})).toHaveLength(3);
    expect(numre({ klasse: 'intern' })).toEqual(['2/2018']);
    expect(numre({ aar: '2019' })).toEqual(['1/2019']);
    expect(numre({ arena: 'en annen' })).toEqual([]);
    expect(numre({ oppfoelging: 'aapen' })).toEqual(['1/2018', '1/2019']);
    expect(numre({ oppfoelging: 'forfalt' })).toEqual(['1/2018']);
  });
  it('are found by every word, also in what shall be done', () => {
    expect(numre({ soek: 'UTKAST avtale' })).toEqual(['1/2018']);
    expect(numre({ soek: '2/2018' })).toEqual(['2/2018']);
    expect(numre({ soek: 'utkast program' })).toEqual([]);
  });
  it('go to a spreadsheet with a line per follow-up', () => {
    const ark = rapportArk('Vedtak', rader.slice(0, 2), ['Nr', 'osv.'], {
      klasse: (r) => r.bindingsklasse.kode,
      status: (o) => o.status.kode,
      forfalt: 'ja',
    });
    expect(csv(ark).split('\r\n')).toEqual([
      '\ufeffNr;osv.',
      '1/2018;2018-05-02;Samarbeidsavtale;Rådmannsutvalget;anbefaling;Lage utkast;Sekretariatet, Leder;2018-06-30;ferdig;;',
      '1/2018;2018-05-02;Samarbeidsavtale;Rådmannsutvalget;anbefaling;Svar;Sekretariatet, Leder;2018-06-30;i-arbeid;ja;',
      '2/2018;2018-05-02;Mandat;Rådmannsutvalget;intern;;;;;;',
      '',
    ]);
  });
});
