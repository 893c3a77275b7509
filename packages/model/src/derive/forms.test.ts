import { describe, expect, it } from 'vitest';
import { model } from '../index.js';
import { actForm, formFor, listColumns } from './forms.js';
import { validateAct, validateCreate } from './validate.js';

const field = (name: string, purpose: 'ny' | 'endring', key: string) =>
  formFor(model.entity(name), purpose).fields.find((f) => f.key === key);

describe('a form', () => {
  it('has codes to choose from, lengths and members of groups', () => {
    expect(field('arkiv', 'ny', 'arkivstatus')).toEqual({
      key: 'arkivstatus',
      control: 'valg',
      required: false,
      many: false,
      list: 'Arkivstatus',
      openList: false,
      options: [
        { kode: 'O', kodenavn: 'Opprettet' },
        { kode: 'A', kodenavn: 'Avsluttet' },
      ],
      default: { kode: 'O', kodenavn: 'Opprettet' },
    });
    expect(field('samarbeidspart', 'ny', 'kortform')).toMatchObject({ maxLength: 60, required: true });
    expect(field('mappe', 'ny', 'skjerming')?.members?.map((m) => m.key)).toContain('skjermingshjemmel');
  });

  it('has neither hidden nor core-set fields, and no constants when something is changed', () => {
    expect(field('dokumentbeskrivelse', 'ny', 'offentlig')).toBeUndefined();
    expect(field('arkiv', 'ny', 'avsluttetDato')).toBeUndefined();
    expect(field('samarbeidspart', 'endring', 'kortform')).toBeUndefined();
    expect(field('satsing', 'ny', 'saksmappe')).toBeUndefined();
  });

  it('names the catalogue of the fields a virksomhet has added', () => {
    expect(field('mappe', 'ny', 'virksomhetsspesifikkeMetadata')).toEqual({
      key: 'virksomhetsspesifikkeMetadata',
      control: 'vsm',
      required: false,
      many: false,
      to: 'virksomhetsspesifikkeMetadata',
    });
    for (const e of model.entities.values())
      for (const f of formFor(e, 'ny').fields)
        if (f.control === 'vsm') expect(model.entity(f.to ?? '').fields).toHaveProperty('navn');
  });

  it('takes several of a group and numbers with decimals', () => {
    const personer = field('partperson', 'ny', 'personidentifikator');
    expect(personer).toMatchObject({ control: 'gruppe', many: true });
    expect(personer?.members?.map((m) => m.key)).toEqual(['foedselsnummer', 'dNummer']);
    expect(field('posisjon', 'ny', 'x')).toMatchObject({ control: 'tall', required: true });
  });

  it('looks up the objects that relations and ids of acts point at', () => {
    expect(field('partkode', 'ny', 'part')).toEqual({
      key: 'part',
      control: 'oppslag',
      required: true,
      many: false,
      to: 'samarbeidspart',
    });
    const moete = model.entity('moete');
    const planlegg = moete.acts.planlegg;
    if (!planlegg) throw new Error('act is gone');
    expect(actForm(model, moete, planlegg)).toMatchObject({
      act: 'planlegg',
      onCollection: true,
      files: 'none',
    });
    expect(actForm(model, moete, planlegg).fields[0]).toMatchObject({
      key: 'arena',
      to: 'arena',
      required: true,
    });
  });

  it('looks up inside groups and by the name other relations have', () => {
    const behandle = model.entity('moetesak').acts.behandle;
    const { registrerPartsvedtak } = model.entity('vedtak').acts;
    if (!behandle || !registrerPartsvedtak) throw new Error('act is gone');
    const stemmer = actForm(model, model.entity('moetesak'), behandle).fields.find(
      (f) => f.key === 'stemmer',
    );
    expect(stemmer?.members?.find((m) => m.key === 'deltaker')?.to).toBe('deltaker');
    const vedtaket = actForm(model, model.entity('vedtak'), registrerPartsvedtak);
    expect(vedtaket.fields.find((f) => f.key === 'part')?.to).toBe('samarbeidspart');
  });

  it('demands exactly what the validation demands', () => {
    const missing = (r: ReturnType<typeof validateCreate>) =>
      r.ok ? [] : r.feil.filter((f) => f.kode === 'mangler').map((f) => f.felt);
    for (const e of model.entities.values()) {
      const demanded = formFor(e, 'ny')
        .fields.filter((f) => f.required)
        .map((f) => f.key);
      const readOnly = Object.entries(e.fields).flatMap(([k, f]) => (f.required && f.readOnly ? [k] : []));
      expect([...demanded, ...readOnly].sort()).toEqual([...missing(validateCreate(e, {}))].sort());
      for (const act of Object.values(e.acts)) {
        const form = actForm(model, e, act);
        const keys = form.fields.filter((f) => f.required).map((f) => f.key);
        if (form.files === 'required') keys.push('filer');
        expect(keys.sort()).toEqual([...missing(validateAct(act, {}))].sort());
      }
    }
  });
});

it('list columns are the listed fields and say whether they sort', () => {
  expect(listColumns(model.entity('klasse')).map((c) => c.key)).toEqual(['klasseID', 'tittel']);
  expect(listColumns(model.entity('ressurs')).find((c) => c.key === 'kompetanse')).toMatchObject({
    many: true,
    sortable: false,
  });
});
