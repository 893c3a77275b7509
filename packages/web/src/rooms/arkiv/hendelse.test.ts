import { describe, expect, it } from 'vitest';
import { hendelsesnoekler, synligeFelt } from './hendelse.js';

describe('hendelse', () => {
  it('tries the act, then the state it led to, then the plain word', () => {
    expect(hendelsesnoekler('moete', { hva: 'handling', handling: 'godkjent' })).toEqual([
      'handling.moete.godkjent',
      'kode.Moetestatus.godkjent',
      'arkiv.hist.handling.godkjent',
      'arkiv.hist.hva.handling',
    ]);
    expect(hendelsesnoekler('saksmappe', { hva: 'endret', handling: null })).toEqual([
      'arkiv.hist.hva.endret',
    ]);
  });

  it('shows a code as one field', () => {
    expect(synligeFelt(['moetestatus', 'moetestatus_kodenavn', 'protokoll'])).toEqual([
      'moetestatus',
      'protokoll',
    ]);
    expect(synligeFelt(undefined)).toEqual([]);
  });
});
