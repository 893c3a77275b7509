import { model, roller } from '@felles/model';
import { describe, expect, it } from 'vitest';
import { innebygd, kategorier, samlet } from './tilganger.js';

describe('what roles may do by themselves', () => {
  it('is told for every role and every category of the code list', () => {
    expect(innebygd().length).toBe(roller.length * kategorier.length);
    expect(model.kodelister.get('Tilgangskategori')?.koder.map((k) => k.kode)).toEqual(
      expect.arrayContaining(kategorier.map((k) => k.kode)),
    );
  });

  it('lets the archivist arrange the archive, and the reader only read', () => {
    const av = (rolle: string, kategori: string) =>
      innebygd().find((r) => r.rolle === rolle && r.kategori === kategori);
    expect(av('arkivar', 'K')).toMatchObject({ les: true, ny: true, endre: true, slett: true });
    expect(av('leser', 'M')).toMatchObject({ les: true, ny: false, endre: false, slett: false });
  });

  it('is told once for roles that may the same, and loses none', () => {
    const grupper = samlet(innebygd());
    expect(grupper.length).toBeLessThan(roller.length);
    expect(grupper.flatMap((g) => g.roller).sort()).toEqual([...roller].sort());
  });
});
