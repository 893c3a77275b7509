import { boolsk, model } from '@felles/model';
import { describe, expect, it } from 'vitest';
import { feltForHandling, mangler, type Skjemafelt, skjemafelt, tilInput } from './skjema.js';

const act = (entitet: string, navn: string) => {
  const funnet = model.entity(entitet).acts[navn];
  if (funnet === undefined) throw new Error(`no act ${entitet}.${navn}`);
  return funnet;
};
const planlegg = feltForHandling(act('moete', 'planlegg'));

describe('the form of an act', () => {
  it('has a control for each input, in the order of the declaration', () => {
    expect(planlegg.map((f) => [f.navn, f.kontroll])).toEqual([
      ['arena', 'oppslag'],
      ['kapasitet', 'valg'],
      ['tittel', 'tekst'],
      ['start', 'tidspunkt'],
      ['slutt', 'tidspunkt'],
      ['sted', 'tekst'],
    ]);
    expect(planlegg[1]?.koder?.liste).toBe('Kapasitet');
  });
  it('leaves out what is given already', () => {
    expect(feltForHandling(act('moete', 'planlegg'), ['arena']).map((f) => f.navn)).not.toContain('arena');
  });
  it('says which required fields are missing, and that a text is too long', () => {
    const feil = mangler(planlegg, { kapasitet: 'ordinaer', tittel: 'x'.repeat(201), start: ' ' });
    expect(feil.map((f) => [f.felt, f.kode])).toEqual([
      ['arena', 'mangler'],
      ['tittel', 'for-lang'],
      ['start', 'mangler'],
    ]);
  });
  it('becomes the JSON the API wants: codes as objects, empty fields left out', () => {
    expect(
      tilInput(planlegg, {
        arena: 'a',
        kapasitet: 'ordinaer',
        tittel: ' Møte ',
        start: '2018-06-12T09:00',
        sted: '',
      }),
    ).toEqual({
      arena: 'a',
      kapasitet: { kode: 'ordinaer' },
      tittel: 'Møte',
      start: '2018-06-12T09:00',
    });
  });
  it('takes a number with decimals, by comma too, only where the field has decimals', () => {
    const felt = (entitet: string, navn: string): Skjemafelt => {
      const funnet = model.entity(entitet).fields[navn];
      if (funnet === undefined) throw new Error(`no field ${entitet}.${navn}`);
      return { navn, felt: funnet, kontroll: funnet.kind.control };
    };
    const felter = [felt('posisjon', 'x'), felt('bygning', 'bygningsnummer')];
    expect(tilInput(felter, { x: '10,395', bygningsnummer: '1 200' })).toEqual({
      x: 10.395,
      bygningsnummer: 1200,
    });
    expect(mangler(felter, { x: '10,395', bygningsnummer: '1,000' })).toEqual([
      { felt: 'bygningsnummer', kode: 'type', tekst: 'parts.felt.heltall' },
    ]);
    expect(mangler(felter, { x: 'nord', bygningsnummer: '1' })).toEqual([
      { felt: 'x', kode: 'type', tekst: 'parts.felt.tall' },
    ]);
  });
  it('takes a box that must be answered and is not ticked as a no, and leaves out one that may be left', () => {
    const felter = [skjemafelt('les', boolsk({ required: true })), skjemafelt('midlertidig', boolsk())];
    expect(mangler(felter, {})).toEqual([]);
    expect(tilInput(felter, {})).toEqual({ les: false });
    expect(tilInput(felter, { les: true, midlertidig: false })).toEqual({ les: true, midlertidig: false });
  });
  it('sends lists of objects as lists', () => {
    const felter = feltForHandling(act('forslag', 'vurder'));
    expect(tilInput(felter, { maal: ['m1', 'm2'] })).toEqual({ maal: ['m1', 'm2'] });
    expect(mangler(felter, { maal: [] }).map((f) => f.felt)).toContain('maal');
  });
});
