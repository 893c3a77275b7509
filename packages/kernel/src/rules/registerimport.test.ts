import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gyldigOrganisasjonsnummer, lesEnhetsregister, lesKlass } from './registerfil.js';
import { forskjellerFraEnhetsregister, forskjellerFraKlass, type Registerbilde } from './registerimport.js';

const part = (id: string, nummer: string, mer = {}) => ({
  id,
  navn: id,
  parttype: 'kommune',
  numre: [{ nummer, fraDato: '2018-01-01' }],
  ...mer,
});
const bilde: Registerbilde = {
  parter: [
    part('Hemne', '5011'),
    part('Snillfjord', '5012'),
    part('Hitra', '5013'),
    part('Frøya', '5014', { organisasjonsnummer: '974760673', epost: 'post@froya.example' }),
  ],
  endringer: [],
};
const endring = (oldCode: string, oldName: string, newCode: string, newName: string) => ({
  oldCode,
  oldName,
  newCode,
  newName,
  changeOccurred: '2020-01-01',
});
const klass = {
  codeChanges: [
    endring('5011', 'Hemne', '5055', 'Heim'),
    endring('1571', 'Halsa', '5055', 'Heim'),
    endring('5012', 'Snillfjord', '5055', 'Heim'),
    endring('5012', 'Snillfjord', '5056', 'Hitra'),
    endring('5013', 'Hitra', '5056', 'Hitra'),
    endring('5014', 'Frøya', '5099', 'Frøya'),
    endring('0301', 'Oslo', '0302', 'Oslo'),
  ],
};

describe('changes of codes in SSB Klass', () => {
  it('become mergers, splits and renumberings of our parties, and leave others alone', () => {
    const { verdier, feil } = lesKlass(JSON.stringify(klass));
    expect(feil).toEqual([]);
    const ut = forskjellerFraKlass(bilde, verdier).map((f) => [
      f.type,
      f.navn,
      f.gjoeres?.hva === 'endring' ? f.gjoeres.endringstype : undefined,
    ]);
    expect(ut).toEqual([
      ['ny', '5011 Hemne, 1571 Halsa → 5055 Heim', 'sammenslaaing'],
      ['ny', '5013 Hitra → 5056 Hitra', 'sammenslaaing'],
      ['ny', '5014 Frøya → 5099 Frøya', 'omnummerering'],
      ['ukjent', '0301 Oslo → 0302 Oslo', undefined],
      ['ny', '5012 Snillfjord → 5055 Heim, 5056 Hitra', 'deling'],
    ]);
  });
  it('tell the line of an entry that is wrong, and of text that is no JSON', () => {
    const linjer = JSON.stringify(
      { codeChanges: Array.from({ length: 200 }, () => klass.codeChanges[0]) },
      null,
      2,
    ).split('\n');
    const treff = linjer.findIndex((l, i) => i >= 399 && l.includes('"newCode"'));
    const feilet = linjer.with(treff, linjer[treff]?.replace('5055', 'femti') ?? '');
    const lest = lesKlass(feilet.join('\n'));
    expect(lest.feil).toHaveLength(1);
    expect(Math.abs((lest.feil[0]?.sted ?? 0) - (treff + 1))).toBeLessThan(6);
    expect(lest.feil[0]?.tekst).toContain('newCode');
    const brutt = lesKlass(linjer.with(399, '  ,,').join('\n'));
    expect(brutt.feil).toMatchObject([{ sted: 400 }]);
  });
  it('never lose an entry: each is read or told as an error, whatever stands in the file', () => {
    const innslag = fc.oneof(fc.constantFrom(...klass.codeChanges), fc.jsonValue(), fc.object());
    fc.assert(
      fc.property(fc.array(innslag, { maxLength: 20 }), (codeChanges) => {
        const { verdier, feil } = lesKlass(JSON.stringify({ codeChanges }, null, 1));
        expect(verdier.length + feil.length).toBe(codeChanges.length);
      }),
    );
  });
  it('are harmless whatever text they are', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (tekst) => {
        expect(Array.isArray(lesKlass(tekst).feil)).toBe(true);
        expect(Array.isArray(lesEnhetsregister(tekst).feil)).toBe(true);
      }),
    );
  });
});

const enhet = (mer: Record<string, unknown>) => ({
  organisasjonsnummer: '974760673',
  navn: 'FRØYA KOMMUNE',
  organisasjonsform: { kode: 'KOMM' },
  ...mer,
});
const forskjeller = (...enheter: unknown[]) =>
  forskjellerFraEnhetsregister(bilde, lesEnhetsregister(JSON.stringify(enheter)).verdier, '2018-05-24');

describe('units of Enhetsregisteret', () => {
  it('are found by their number or by that of the municipality, and differ field by field', () => {
    expect(forskjeller(enhet({ epostadresse: 'POST@froya.example' }))).toMatchObject([{ type: 'finnes' }]);
    expect(
      forskjeller(enhet({ organisasjonsnummer: '923609016', navn: 'HITRA KOMMUNE', kommunenummer: '5013' })),
    ).toMatchObject([{ type: 'endret', part: 'Hitra', felt: 'organisasjonsnummer', etter: '923609016' }]);
  });
  it('that have another number than before tell both, and a number that was is nobody else', () => {
    const ny = enhet({ organisasjonsnummer: '923609016', kommunenummer: '5014' });
    expect(forskjeller(ny)).toMatchObject([
      {
        felt: 'organisasjonsnummer',
        foer: '974760673',
        etter: '923609016',
        gjoeres: { hva: 'organisasjonsnummer', part: 'Frøya' },
      },
    ]);
    // A unit that is deleted gives its number to nobody, whatever municipality it lay in.
    expect(forskjeller({ ...ny, slettedato: '2018-01-01' })).toMatchObject([{ type: 'ukjent' }]);
    const etter: Registerbilde = {
      parter: [part('Frøya', '5014', { organisasjonsnummer: '923609016', tidligereNumre: ['974760673'] })],
      endringer: [],
    };
    const gammel = lesEnhetsregister(JSON.stringify([enhet({ kommunenummer: '5014' })])).verdier;
    expect(forskjellerFraEnhetsregister(etter, gammel, '2018-05-24')).toMatchObject([
      { type: 'finnes', part: 'Frøya' },
    ]);
  });
  it('that are new and could be parties are proposed, others are not ours', () => {
    const ikt = enhet({
      organisasjonsnummer: '923609016',
      navn: 'FELLES IKT',
      organisasjonsform: { kode: 'IKS' },
    });
    expect(forskjeller(ikt)).toMatchObject([{ type: 'ny', gjoeres: { parttype: 'samarbeid' } }]);
    expect(forskjeller({ ...ikt, organisasjonsform: { kode: 'ENK' } })).toMatchObject([{ type: 'ukjent' }]);
  });
  it('that are deleted, or have another name, end in a planned change and not in a silent one', () => {
    const ut = forskjeller(enhet({ navn: 'ØYENE KOMMUNE', slettedato: '2019-12-31' }));
    expect(ut.map((f) => [f.type, f.gjoeres])).toEqual([
      ['endret', undefined],
      ['slutter', undefined],
    ]);
  });
});

describe('the number of an organisation', () => {
  it('is right only with its check digit', () => {
    expect(gyldigOrganisasjonsnummer('974760673')).toBe(true);
    expect(gyldigOrganisasjonsnummer('974760674')).toBe(false);
    fc.assert(
      fc.property(fc.integer({ min: 10_000_000, max: 99_999_999 }), (n) => {
        const gyldige = Array.from({ length: 10 }, (_, i) => `${n}${i}`).filter(gyldigOrganisasjonsnummer);
        expect(gyldige.length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
