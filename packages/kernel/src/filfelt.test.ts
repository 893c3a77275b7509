import { model } from '@felles/model';
import { describe, expect, it } from 'vitest';
import { erArkivformat, type Filkjennetegn, krevAvsending, krevFunnet, utledet } from './filfelt.js';

const funnet = (format: string, mimeType: string): Filkjennetegn => ({
  sjekksum: 'ab'.repeat(32),
  filstoerrelse: 100,
  mimeType,
  format,
  formatNavn: format,
});
const felt = (gjoer: () => void): readonly string[] => {
  try {
    gjoer();
    return [];
  } catch (feil) {
    return (feil as { felt: readonly { felt: string }[] }).felt.map((f) => f.felt);
  }
};

describe('an archive format', () => {
  const dokumentobjekt = model.entity('dokumentobjekt');
  it.each([
    ['fmt/95', true],
    ['fmt/354', true],
    ['fmt/477', true],
    ['x-fmt/111', true],
    ['fmt/101', true],
    ['fmt/43', true],
    ['fmt/13', true],
    ['fmt/1249', true],
    ['fmt/18', false],
    ['fmt/480', false],
    ['fmt/412', false],
    ['av/0', false],
  ])('%s: %s', (format, svar) => expect(erArkivformat(dokumentobjekt, format)).toBe(svar));
});

describe('what was filled in beforehand', () => {
  const pdf = funnet('fmt/354', 'application/pdf');
  const png = funnet('fmt/11', 'image/png');
  const jpeg = funnet('fmt/43', 'image/jpeg');
  const tekst = funnet('x-fmt/111', 'text/plain');
  const xml = funnet('fmt/101', 'application/xml');
  const ukjent = funnet('av/0', 'application/octet-stream');

  it.each<[string, Filkjennetegn, object, readonly string[]]>([
    ['nothing', png, {}, []],
    ['the type that it is', png, { mimeType: 'image/png', format: { kode: 'fmt/11' } }, []],
    ['the type in capitals', png, { mimeType: 'Image/PNG' }, []],
    ['another name of the type', jpeg, { mimeType: 'image/jpg' }, []],
    ['another type', png, { mimeType: 'application/pdf' }, ['mimeType']],
    ['no type in particular, of what is known', png, { mimeType: 'application/octet-stream' }, ['mimeType']],
    ['no type in particular, of what is unknown', ukjent, { mimeType: 'application/octet-stream' }, []],
    ['another format of the same type', pdf, { format: { kode: 'fmt/95' } }, ['format']],
    ['the code list’s format of a family', jpeg, { format: { kode: 'fmt/42' } }, []],
    ['another member of a family', jpeg, { format: { kode: 'fmt/44' } }, ['format']],
    ['both wrong', png, { mimeType: 'text/plain', format: { kode: 'x-fmt/111' } }, ['mimeType', 'format']],
    ['a known format, of unknown bytes', ukjent, { format: { kode: 'fmt/95' } }, ['format']],
    ['a known type, of unknown bytes', ukjent, { mimeType: 'application/pdf' }, ['mimeType']],
    ['a format nobody here knows, of unknown bytes', ukjent, { format: { kode: 'fmt/9999' } }, []],
    ['a type nobody here knows, of unknown bytes', ukjent, { mimeType: 'application/x-cad' }, []],
    ['a format nobody here knows, of known bytes', png, { format: { kode: 'fmt/9999' } }, ['format']],
    ['a table, of plain text', tekst, { mimeType: 'text/csv', format: { kode: 'x-fmt/18' } }, []],
    ['JSON, of plain text', tekst, { mimeType: 'application/json' }, ['mimeType']],
    ['a language of XML', xml, { mimeType: 'application/gml+xml', format: { kode: 'fmt/1047' } }, []],
    ['XML by its old name', xml, { mimeType: 'text/xml' }, []],
  ])('%s is held against the bytes', (_hva, f, data, ventet) => {
    expect(felt(() => krevFunnet(data as Record<string, unknown>, f))).toEqual(ventet);
  });

  it.each<[string, object, object, readonly string[]]>([
    ['nothing', {}, { mimeType: 'image/png', filstoerrelse: 5, filnavn: 'a.png' }, []],
    [
      'the same',
      { mimeType: 'image/png', filstoerrelse: 5 },
      { mimeType: 'image/png', filstoerrelse: 5 },
      [],
    ],
    ['another type', { mimeType: 'image/png' }, { mimeType: 'image/jpeg' }, ['mimeType']],
    ['another size', { filstoerrelse: 5 }, { filstoerrelse: 6 }, ['filstoerrelse']],
    ['another name', { filnavn: 'a.png' }, { filnavn: 'b.png' }, ['filnavn']],
    ['a name that is cleaned to the same', { filnavn: '../a.png' }, { filnavn: 'a.png' }, []],
    ['no name in the request', { filnavn: 'a.png' }, {}, []],
    ['an algorithm of ours', { sjekksumAlgoritme: 'sha256' }, {}, []],
    ['another algorithm', { sjekksumAlgoritme: 'MD5' }, {}, ['sjekksumAlgoritme']],
    [
      'everything wrong',
      { mimeType: 'a/b', filstoerrelse: 1, filnavn: 'x', sjekksumAlgoritme: 'SHA-1' },
      { mimeType: 'c/d', filstoerrelse: 2, filnavn: 'y' },
      ['mimeType', 'filstoerrelse', 'filnavn', 'sjekksumAlgoritme'],
    ],
  ])('%s is held against the request', (_hva, data, avsending, ventet) => {
    expect(felt(() => krevAvsending(data as Record<string, unknown>, avsending))).toEqual(ventet);
  });

  it('stands; only what is missing is taken from the bytes', () => {
    const data = { mimeType: 'image/jpg', format: { kode: 'fmt/42', kodenavn: 'JPEG' } };
    expect(utledet(data, jpeg, 'foto.jpg')).toEqual({
      sjekksum: jpeg.sjekksum,
      filstoerrelse: 100,
      referanseDokumentfil: `ab/${jpeg.sjekksum}`,
      sjekksumAlgoritme: 'SHA-256',
      filnavn: 'foto.jpg',
    });
    expect(utledet({ filnavn: 'mitt.jpg' }, jpeg, 'foto.jpg')).toMatchObject({
      mimeType: 'image/jpeg',
      format: { kode: 'fmt/43', kodenavn: 'fmt/43' },
    });
    expect(utledet({ filnavn: 'mitt.jpg' }, jpeg, 'foto.jpg')).not.toHaveProperty('filnavn');
  });
});
