import { describe, expect, it } from 'vitest';
import type { Objekt } from '../../client/index.js';
import { korrespondanse, kortliste } from './korrespondanse.js';

const part = (type: string, resten: Record<string, unknown>): Objekt => ({
  entitet: 'korrespondansepartenhet',
  systemID: `${type}${JSON.stringify(resten)}`,
  versjon: 1,
  skjermet: false,
  registrering: 'r',
  korrespondanseparttype: { kode: type, kodenavn: type },
  ...resten,
});

describe('correspondents of a journal line', () => {
  it('are senders and recipients by their type, also internal ones', () => {
    const k = korrespondanse([
      part('EA', { navn: 'Åfjord kommune' }),
      part('EM', { navn: 'KS' }),
      part('IA', { administrativEnhet: 'Sekretariatet' }),
    ]).get('r');
    expect(k).toEqual({ fra: ['Åfjord kommune', 'Sekretariatet'], til: ['KS'], skjult: 0 });
  });
  it('are counted but not named when the name is screened', () => {
    expect(korrespondanse([part('EA', {})]).get('r')).toEqual({ fra: [], til: [], skjult: 1 });
  });
  it('are shortened when there are many', () => {
    expect(kortliste(['a', 'b', 'c', 'd'])).toEqual({ navn: 'a, b', flere: 2 });
    expect(kortliste(['a'])).toEqual({ navn: 'a', flere: 0 });
  });
});
