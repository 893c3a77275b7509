import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { model } from '../../index.js';
import type { FieldError } from '../feil.js';
import type { Field } from '../field.js';
import { readField } from '../verdier.js';
import { fieldFromRow, fieldToRow, isGruppeKind } from './gruppe.js';
import { isKodeKind } from './kode.js';
import { desimal } from './tall.js';
import { tekst, tekstKind } from './tekst.js';
import { tidspunkt, tidspunktKind } from './tid.js';
import { vsm } from './vsm.js';

const text = fc
  .string({ minLength: 1, maxLength: 9, unit: 'grapheme' })
  .filter((s) => tekstKind.read(s, tekst({ required: true }), '').ok);
const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });

const one = (field: Field): fc.Arbitrary<unknown> => {
  const { kind } = field;
  if (isKodeKind(kind))
    return fc.constantFrom(
      ...kind.liste.koder.filter((k) => !k.inaktiv).map(({ kode, kodenavn }) => ({ kode, kodenavn })),
    );
  if (isGruppeKind(kind))
    return (
      fc
        .record(Object.fromEntries(Object.entries(kind.felt).map(([key, f]) => [key, whole(f)])), {
          requiredKeys: Object.entries(kind.felt).flatMap(([key, f]) => (f.required ? [key] : [])),
        })
        // A group with nothing in it is the same as none.
        .filter((value) => Object.keys(value).length > 0)
    );
  switch (kind.name) {
    case 'tekst':
    case 'langtekst':
      if (field.values) return fc.constantFrom(...field.values);
      return text
        .map((s) => s.slice(0, field.maxLength ?? 9))
        .filter((s) => tekstKind.read(s, tekst({ required: true }), '').ok);
    case 'epost':
      return fc.constantFrom('leder@trondheim.example', 'a.b+c@felles.example');
    case 'heltall':
    case 'kroner':
    case 'byteantall':
      return fc.integer({ min: field.minimum ?? 0, max: field.maximum ?? 2_000_000_000 });
    case 'desimal':
      // Zero has one sign only in JSON.
      return fc
        .double({
          noNaN: true,
          noDefaultInfinity: true,
          ...(field.minimum === undefined ? {} : { min: field.minimum }),
          ...(field.maximum === undefined ? {} : { max: field.maximum }),
        })
        .map((n) => (n === 0 ? 0 : n));
    case 'vsm':
      return fc.dictionary(
        fc.constantFrom('ppt-v1:skoleaar', 'vnd-felles-v1:merke', 'a:1'),
        fc.oneof(
          text,
          fc.boolean(),
          fc.integer(),
          fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (n === 0 ? 0 : n)),
        ),
        { minKeys: 1 },
      );
    case 'boolsk':
      return fc.boolean();
    case 'dato':
      return day.map((d) => d.toISOString().slice(0, 10));
    case 'tidspunkt':
      return day.map((d) => d.toISOString());
    case 'systemID':
      return fc.uuid();
    default:
      throw new Error(`no arbitrary for the kind ${kind.name}`);
  }
};
const whole = (field: Field): fc.Arbitrary<unknown> =>
  field.many ? fc.array(one(field), { minLength: 1, maxLength: 3 }) : one(field);

/** The database gives jsonb back as the value it stands for. */
const asStored = (field: Field, columns: readonly unknown[]): readonly unknown[] =>
  field.kind.name === 'vsm' ? columns.map((c) => (c === null ? null : JSON.parse(String(c)))) : columns;

const everyField = [...model.entities.values()].flatMap((e) =>
  Object.entries(e.fields).map(([key, f]) => ({ name: `${e.name}.${key}`, f })),
);

describe('a field of any kind', () => {
  it('comes back from its columns as it went in', () => {
    for (const { name, f } of everyField)
      fc.assert(
        fc.property(whole(f), (value) => {
          const feil: FieldError[] = [];
          const read = readField(f, value, name, feil);
          expect(feil, name).toEqual([]);
          const columns = fieldToRow(f, read);
          expect(columns.length, name).toBe(f.kind.columns(f).length);
          expect(fieldFromRow(f, asStored(f, columns)), name).toEqual(read);
        }),
        { numRuns: 5 },
      );
  });

  it('refuses every wrong JSON type with the path of the field and never throws', () => {
    for (const { name, f } of everyField)
      fc.assert(
        fc.property(fc.jsonValue({ maxDepth: 2 }), (value) => {
          const feil: FieldError[] = [];
          readField(f, value, name, feil);
          for (const e of feil) expect(e.felt.startsWith(name)).toBe(true);
        }),
        { numRuns: 5 },
      );
  });
});

describe('an instant', () => {
  const read = (input: string) => {
    const r = tidspunktKind.read(input, tidspunkt(), 'tid');
    return r.ok ? r.value : r.feil[0]?.kode;
  };
  it('without an offset is Norwegian local time, winter and summer', () => {
    expect(read('2018-01-15T12:00:00')).toBe('2018-01-15T11:00:00.000Z');
    expect(read('2018-07-15T12:00:00')).toBe('2018-07-15T10:00:00.000Z');
    expect(read('2018-05-02')).toBe('2018-05-01T22:00:00.000Z');
  });
  it('on the day the clock changes is read on the right side', () => {
    expect(read('2018-03-25T01:30:00')).toBe('2018-03-25T00:30:00.000Z');
    expect(read('2018-03-25T03:30:00')).toBe('2018-03-25T01:30:00.000Z');
    expect(read('2018-10-28T04:00:00')).toBe('2018-10-28T03:00:00.000Z');
  });
  it('that does not exist is refused', () => {
    expect(read('2018-02-30T10:00:00Z')).toBe('format');
    expect(read('2018-13-01')).toBe('format');
    expect(read('i går')).toBe('format');
  });
});

describe('fields of the virksomhet’s own', () => {
  const field = vsm('virksomhetsspesifikkeMetadata');
  const read = (input: unknown) => {
    const r = field.kind.read(input, field, 'vsm');
    return r.ok ? r.value : r.feil[0];
  };
  it('are texts, numbers and yes or no by a name with a name space', () => {
    const value = { 'ppt-v1:skoleaar': '2018/2019', 'ppt-v1:saksnummer': 123, 'a-b-c:d1': true };
    expect(read(value)).toEqual(value);
    expect(read({ 'a:b': 1, 'a:c': null })).toEqual({ 'a:b': 1 });
  });
  it('with a name or value of another form are refused by the path of the value', () => {
    for (const name of ['skoleaar', 'PPT:a', 'a:b:c', 'a:', ':a', 'a-:b', 'a:b-c', 'å:b'])
      expect(read({ [name]: 1 })).toMatchObject({ felt: `vsm/${name}`, kode: 'format' });
    for (const value of [[], {}, Number.POSITIVE_INFINITY])
      expect(read({ 'a:b': value })).toMatchObject({ felt: 'vsm/a:b', kode: 'type' });
    expect(read({ 'a:b': 'x\u0001' })).toMatchObject({ kode: 'format' });
    expect(read(['a:b'])).toMatchObject({ felt: 'vsm', kode: 'type' });
  });
  it('are no column when there are none', () => {
    expect(field.kind.toRow({}, field)).toEqual([null]);
    expect(field.kind.fromRow([{}], field)).toBeUndefined();
  });
});

describe('a number with decimals', () => {
  it('keeps its limits and takes no text', () => {
    const field = desimal({ minimum: -1, maximum: 1.5 });
    const ok = (input: unknown) => field.kind.read(input, field, 'x').ok;
    expect([-1, 0, 1.5].map(ok)).toEqual([true, true, true]);
    expect([-1.01, 1.51, '1', Number.NaN].map(ok)).toEqual([false, false, false, false]);
    const minst = desimal({ minimum: 0 });
    expect(minst.kind.read(-1, minst, 'x')).toMatchObject({ feil: [{ tekst: 'må være minst 0' }] });
  });
});

describe('a text', () => {
  it('with characters that XML and the database cannot hold is refused', () => {
    for (const s of ['a\u0000b', 'a\u0008b', 'a\ud800b', '\uffff'])
      expect(tekstKind.read(s, tekst(), 't').ok).toBe(false);
  });
});

it('refuses a required text of nothing but signs that cannot be seen (annex 5)', () => {
  for (const tom of ['', ' ', '\t\n', '\u0085', '\u00a0', '\u2003\u3000', '\ufeff'])
    expect(tekstKind.read(tom, tekst({ required: true }), 'tittel').ok).toBe(false);
  expect(tekstKind.read('\u00a0x', tekst({ required: true }), 'tittel').ok).toBe(true);
  expect(tekstKind.read('\u00a0', tekst(), 'beskrivelse').ok).toBe(true);
});
