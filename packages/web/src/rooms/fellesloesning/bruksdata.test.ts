import { describe, expect, it } from 'vitest';
import { andelNaadd, bruksark, brukssum, forskjellerI } from './bruksdata.js';

const k = (kode: string) => ({ kode, kodenavn: kode });
const loesning = (id: string, tittel: string) => ({
  id,
  tittel,
  loesningstype: k('nasjonal'),
  eiernavn: 'Staten',
});
const celle = (status: string, mer = {}) => ({ id: 'x', status: k(status), fraDato: '2018-03-01', ...mer });
const matrise = {
  dato: '2018-05-24',
  loesninger: [loesning('i', 'ID-porten'), loesning('a', 'Altinn')],
  rader: [
    { part: 'f', navn: 'Frøya', region: 'Fosen', celler: { i: celle('i-bruk', { kilde: 'Liste fra KS' }) } },
    { part: 'h', navn: 'Hitra', celler: { a: celle('planlagt') } },
  ],
};
const kjent = {
  matrise,
  nummer: new Map([['h', '5013']]),
  statuser: new Map([
    ['i bruk', 'i-bruk'],
    ['planlagt', 'planlagt'],
  ]),
};
const tabell = (...linjer: readonly (readonly string[])[]) =>
  [['Kommune', 'Løsning', 'Status'], ...linjer].map((celler, i) => ({ linje: i + 1, celler }));

describe('a table held against what stands', () => {
  it('shows what differs and leaves out what is the same, by name or by number', () => {
    const { feil, forskjeller } = forskjellerI(
      tabell(
        ['frøya', 'id-porten', 'I bruk'],
        ['5013', 'Altinn', 'I bruk'],
        ['Hitra', 'ID-porten', 'Planlagt'],
      ),
      kjent,
    );
    expect(feil).toEqual([]);
    expect(forskjeller.map((f) => [f.navn, f.loesning.tittel, f.foer, f.etter])).toEqual([
      ['Hitra', 'Altinn', 'planlagt', 'i-bruk'],
      ['Hitra', 'ID-porten', undefined, 'planlagt'],
    ]);
  });
  it('names the line of everything that is wrong, also far down', () => {
    const gode = Array.from({ length: 398 }, () => ['', '', '']).map((_, i) =>
      i === 0 ? ['Frøya', 'Altinn', 'Planlagt'] : ['Hitra', 'ID-porten', 'Planlagt'],
    );
    const { feil } = forskjellerI(tabell(...gode, ['Atlantis', 'Minitel', 'kanskje']), kjent);
    expect(feil.filter((f) => f.linje === 400)).toEqual([
      { linje: 400, feil: 'kommune', verdi: 'Atlantis' },
      { linje: 400, feil: 'loesning', verdi: 'Minitel' },
      { linje: 400, feil: 'status', verdi: 'kanskje' },
    ]);
    expect(feil.find((f) => f.feil === 'dobbelt')).toEqual({ linje: 4, feil: 'dobbelt', verdi: '3' });
  });
  it('says which heading is missing', () => {
    const { feil } = forskjellerI([{ linje: 1, celler: ['Kommune', 'Status'] }], kjent);
    expect(feil).toEqual([{ linje: 1, feil: 'hode', verdi: 'løsning' }]);
  });
});

describe('what is told of many', () => {
  it('counts no answer apart from answers', () => {
    expect(brukssum(['i-bruk', 'planlagt', 'ikke-vurdert', undefined])).toEqual({
      alle: 4,
      iBruk: 1,
      paaVei: 1,
      uten: 1,
    });
  });
  it('writes the source of a statement beside it', () => {
    const ark = bruksark(
      'Bruk',
      matrise.loesninger,
      matrise.rader,
      ['Part', 'Region', 'Siden', 'Kilde'],
      (s) => s.kode,
      'ikke svart',
    );
    expect(ark.rader[0]).toEqual([
      'Frøya',
      'Fosen',
      'i-bruk',
      '2018-03-01',
      'Liste fra KS',
      'ikke svart',
      '',
      '',
    ]);
  });
});

describe('the part of the way that is gone', () => {
  const maal = (verdi?: number) => ({
    nullpunkt: 400,
    maaltall: 40,
    ...(verdi === undefined ? {} : { maaling: [{ dato: '2018-09-01', verdi }] }),
  });
  it('is counted from the baseline, also downwards, and is never outside it', () => {
    expect([maal(), maal(400), maal(220), maal(40), maal(0), maal(500)].map(andelNaadd)).toEqual([
      undefined,
      0,
      0.5,
      1,
      1,
      0,
    ]);
  });
});
