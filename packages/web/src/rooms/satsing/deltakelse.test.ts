import { describe, expect, it } from 'vitest';
import { binder, type Deltaker, etterRegion, stilling } from './deltakelse.js';

const d = (navn: string, status: string, region?: string, folketall = 1_000): Deltaker => ({
  systemID: navn,
  satsing: 's',
  part: navn,
  navn,
  region,
  status,
  folketall,
});

describe('deltakelse', () => {
  it('counts interest as an answer and a question as none', () => {
    const r = stilling([d('Ørland', 'fullmakt'), d('Bjugn', 'interesse'), d('Åfjord', 'spurt')]);
    expect(r.antall).toBe(3);
    expect(r.svart).toBe(2);
    expect(r.fordeling.map((f) => [f.status, f.antall])).toEqual([
      ['fullmakt', 1],
      ['interesse', 1],
      ['spurt', 1],
    ]);
  });

  it('groups by region in Norwegian order with the parties outside any region last', () => {
    const navn = (r: string) => ({ f: 'Fosen', v: 'Værnes', n: 'Namdal' })[r] ?? r;
    const r = etterRegion(
      [
        d('KS', 'spurt'),
        d('Åfjord', 'spurt', 'f'),
        d('Ørland', 'spurt', 'f'),
        d('Tydal', 'nei', 'v'),
        d('Grong', 'nei', 'n'),
      ],
      navn,
    );
    expect(r.map((g) => g.region)).toEqual(['f', 'n', 'v', undefined]);
    expect(r[0]?.deltakere.map((x) => x.navn)).toEqual(['Ørland', 'Åfjord']);
  });

  it('binds by authority and option, not by interest or refusal', () => {
    expect(['interesse', 'fullmakt', 'opsjon', 'nei'].filter(binder)).toEqual(['fullmakt', 'opsjon']);
  });
});
