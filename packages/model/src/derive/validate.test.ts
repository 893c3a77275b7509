import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { model } from '../index.js';
import type { Read } from '../language/index.js';
import { validateAct, validateCreate, validatePatch, validateReplace } from './validate.js';

const arkiv = model.entity('arkiv');
const mappe = model.entity('mappe');
const satsing = model.entity('satsing');
const id = '7b39ad50-0000-4000-8000-0123456789ab';

const value = (r: Read<Record<string, unknown>>) => {
  if (!r.ok) throw new Error(JSON.stringify(r.feil));
  return r.value;
};
const errors = (r: Read<Record<string, unknown>>) => (r.ok ? [] : r.feil.map((f) => `${f.felt} ${f.kode}`));

describe('a new object', () => {
  it('gets the defaults of what is left out', () => {
    expect(value(validateCreate(arkiv, { tittel: 'Sentralarkiv' }))).toEqual({
      tittel: 'Sentralarkiv',
      arkivstatus: { kode: 'O', kodenavn: 'Opprettet' },
      dokumentmedium: { kode: 'E', kodenavn: 'Elektronisk arkiv' },
    });
  });

  it('names every fault at once', () => {
    const input = { beskrivelse: 5, arkivstatus: { kode: 'Q' }, avsluttetDato: '2018-01-01', farge: 'blå' };
    expect(errors(validateCreate(arkiv, input))).toEqual([
      'farge ukjent',
      'tittel mangler',
      'beskrivelse type',
      'arkivstatus/kode ukjent-kode',
      'avsluttetDato skrivebeskyttet',
    ]);
  });

  it('takes relations that are fields as UUID, and demands the required ones', () => {
    const input = { tittel: 't', beskrivelse: 'b', svarfrist: '2018-06-01' };
    expect(value(validateCreate(satsing, { ...input, vedtak: id.toUpperCase() }))).toMatchObject({
      vedtak: id,
    });
    expect(errors(validateCreate(satsing, input))).toEqual(['vedtak mangler']);
    expect(errors(validateCreate(satsing, { ...input, vedtak: 'x' }))).toEqual(['vedtak format']);
    expect(errors(validateCreate(satsing, { ...input, vedtak: id, saksmappe: id }))).toEqual([
      'saksmappe skrivebeskyttet',
    ]);
  });

  it('does not know hidden fields', () => {
    const input = { tittel: 't', offentlig: true };
    expect(errors(validateCreate(model.entity('dokumentbeskrivelse'), input))).toEqual(['offentlig ukjent']);
  });

  it('is refused when it is no object, too wide, too deep or reaches for the prototype', () => {
    for (const input of [null, undefined, [], 'x', 7])
      expect(errors(validateCreate(arkiv, input))).toEqual([' type']);
    const wide = Object.fromEntries(Array.from({ length: 201 }, (_, i) => [`f${i}`, i]));
    expect(errors(validateCreate(arkiv, wide))).toEqual([' format']);
    const deep = JSON.parse(`${'{"a":'.repeat(11)}1${'}'.repeat(11)}`);
    expect(errors(validateCreate(arkiv, deep))).toEqual(['a/a/a/a/a/a/a/a/a/a format']);
    expect(errors(validateCreate(arkiv, JSON.parse('{"tittel":"t","__proto__":{"x":1}}')))).toEqual([
      '__proto__ ukjent',
    ]);
    expect(errors(validateCreate(mappe, JSON.parse('{"tittel":"t","skjerming":{"__proto__":1}}')))).toEqual([
      'skjerming/__proto__ ukjent',
    ]);
  });
});

describe('a replacement', () => {
  const old = {
    systemID: id,
    opprettetDato: '2018-01-01T00:00:00.000Z',
    mappeID: '2018/1',
    tittel: 'Før',
    beskrivelse: 'Lang',
    dokumentmedium: { kode: 'GML', kodenavn: 'Utgått kode' },
    arkivdel: id,
  };

  it('may hold what stands, empties what is left out and keeps what the core filled in', () => {
    const input = {
      systemID: id,
      opprettetDato: old.opprettetDato,
      tittel: 'Etter',
      dokumentmedium: { kode: 'GML' },
    };
    const v = value(validateReplace(mappe, input, old));
    expect(v).toMatchObject({ tittel: 'Etter', beskrivelse: null, dokumentmedium: old.dokumentmedium });
    expect(Object.keys(v)).not.toContain('mappeID');
    expect(Object.keys(v)).not.toContain('avsluttetDato');
    expect(Object.keys(v)).not.toContain('systemID');
  });

  it('changes neither identity, constants nor codes that are out of use', () => {
    const input = {
      systemID: id.replace('7', '8'),
      mappeID: '2018/2',
      tittel: 'x',
      dokumentmedium: { kode: 'XX' },
    };
    expect(errors(validateReplace(mappe, input, old))).toEqual([
      'systemID skrivebeskyttet',
      'mappeID konstant',
      'dokumentmedium/kode ukjent-kode',
    ]);
  });

  it('lacks what is required', () => {
    expect(errors(validateReplace(mappe, { beskrivelse: 'x' }, old))).toEqual(['tittel mangler']);
  });
});

describe('a patch', () => {
  it('holds only what is given, and null clears', () => {
    expect(value(validatePatch(mappe, { beskrivelse: null, tittel: 'Ny' }))).toEqual({
      beskrivelse: null,
      tittel: 'Ny',
    });
  });

  it('cannot clear what must be there', () => {
    expect(errors(validatePatch(mappe, { tittel: null, dokumentmedium: null }))).toEqual([
      'dokumentmedium mangler',
      'tittel mangler',
    ]);
    expect(errors(validatePatch(satsing, { vedtak: null }))).toEqual(['vedtak mangler']);
  });
});

describe('the input of an act', () => {
  const svar = model.entity('deltakelse').acts.svar;
  const planlegg = model.entity('moete').acts.planlegg;
  if (!svar || !planlegg) throw new Error('acts are gone');

  it('has files where the act takes them', () => {
    const input = { deltakelsesstatus: { kode: 'interesse' }, filer: [id.toUpperCase()] };
    expect(value(validateAct(svar, input))).toMatchObject({ filer: [id] });
    expect(errors(validateAct(svar, { ...input, filer: ['x'] }))).toContain('filer format');
    expect(errors(validateAct(planlegg, { filer: [id] }))).toContain('filer ukjent');
    expect(errors(validateAct({ ...svar, files: 'required' }, {}))).toContain('filer mangler');
  });

  it('lacks nothing that is required', () => {
    expect(errors(validateAct(planlegg, {}))).toEqual([
      'arena mangler',
      'kapasitet mangler',
      'tittel mangler',
      'start mangler',
    ]);
  });
});

it('no JSON value throws, and what is accepted holds only declared names', () => {
  const entities = [...model.entities.values()];
  fc.assert(
    fc.property(fc.constantFrom(...entities), fc.jsonValue({ maxDepth: 4 }), (e, input) => {
      for (const r of [validateCreate(e, input), validateReplace(e, input), validatePatch(e, input)])
        if (r.ok)
          for (const key of Object.keys(r.value))
            expect(Object.hasOwn(e.fields, key) || Object.hasOwn(e.relations, key)).toBe(true);
        else expect(r.feil.length).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});
