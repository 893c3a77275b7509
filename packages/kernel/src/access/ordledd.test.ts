import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { offentligAktoer } from '../aktoer.js';
import type { Sesjon } from '../kernel.js';
import { aapneProevekjerne, type Proevekjerne, spoerring } from '../proevekjerne.js';

let k: Proevekjerne;
let arkivar: Sesjon;
let under: string;

const ny = (tittel: string, mer: Readonly<Record<string, unknown>> = {}) =>
  arkivar.create('saksmappe', { tittel, ...mer }, { relasjoner: { arkivdel: under } });
const titler = async (s: Sesjon, search: string): Promise<readonly unknown[]> =>
  (await s.find('saksmappe', spoerring('saksmappe', { search }))).verdier.map((o) => o.data.tittel).sort();

beforeAll(async () => {
  k = await aapneProevekjerne();
  arkivar = k.kernel.open(k.aktoer(k.a, 'arkivar'));
  const arkiv = await arkivar.create('arkiv', { tittel: 'Arkiv' });
  under = (await arkivar.create('arkivdel', { tittel: 'Del' }, { relasjoner: { arkiv: arkiv.systemID } }))
    .systemID;
  await ny('Anskaffelse av sakarkivsystem');
  await ny('Samhandlingsstrategi for kommunene');
  await ny('Strategi for 100 % digitale tjenester');
  await ny('Tilsyn med avløpsanlegg', { offentligTittel: 'Tilsyn' });
});
afterAll(() => k.lukk());

describe('free-text search in what declares it', () => {
  it('finds a compound by any of its parts, in whatever form the word is asked for', async () => {
    expect(await titler(arkivar, 'arkivsystem')).toEqual(['Anskaffelse av sakarkivsystem']);
    expect(await titler(arkivar, 'arkivsystemer')).toEqual(['Anskaffelse av sakarkivsystem']);
    expect(await titler(arkivar, 'STRATEGIER')).toEqual([
      'Samhandlingsstrategi for kommunene',
      'Strategi for 100 % digitale tjenester',
    ]);
  });

  it('asks for every word, a part of one or a whole one', async () => {
    expect(await titler(arkivar, 'strategi kommune')).toEqual(['Samhandlingsstrategi for kommunene']);
    expect(await titler(arkivar, 'strategi vannverk')).toEqual([]);
  });

  it('finds no parts of what stands in quotation marks, is left out or is one of several', async () => {
    expect(await titler(arkivar, '"arkivsystem"')).toEqual([]);
    expect(await titler(arkivar, 'strategi -tjenester')).toEqual([]);
    expect(await titler(arkivar, 'arkivsystem or vannverk')).toEqual([]);
  });

  it('takes what people write for text, whatever signs are in it', async () => {
    expect(await titler(arkivar, '%%%%')).toEqual([]);
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 40 }), async (q) => {
        const svar = await arkivar.find(
          'saksmappe',
          spoerring('saksmappe', { search: q.trim() === '' ? 'x' : q }),
        );
        expect(svar.verdier.length).toBeLessThanOrEqual(4);
      }),
      { numRuns: 60 },
    );
  });

  it('finds no part of a screened title for those without clearance', async () => {
    const s = await ny('Personalsak om oppsigelsesvern', {
      saksstatus: { kode: 'B' },
      skjerming: {
        tilgangsrestriksjon: { kode: 'P' },
        skjermingshjemmel: 'offentleglova § 13',
        skjermingMetadata: [{ kode: 'TMO' }],
        skjermingDokument: { kode: 'H' },
      },
    });
    const leser = k.kernel.open(k.aktoer(k.a, 'leser'));
    const offentlig = k.kernel.open(offentligAktoer(k.a));
    expect(await titler(leser, 'oppsigelse')).toEqual([]);
    expect(await titler(offentlig, 'oppsigelse')).toEqual([]);
    const klarert = k.kernel.open(k.aktoer(k.a, 'arkivar'));
    expect(await titler(klarert, 'oppsigelse')).toEqual([s.data.tittel]);
  });
});

describe('a field that is public on a condition', () => {
  it('is shown outside while the condition holds, and can be neither read, filtered nor sorted by before that', async () => {
    const sekretariat = k.kernel.open(k.aktoer(k.a, 'sekretariat'));
    const offentlig = k.kernel.open(offentligAktoer(k.a));
    const part = (navn: string, offisieltPostmottak: boolean) =>
      sekretariat.create('samarbeidspart', {
        navn,
        kortform: navn.toLowerCase(),
        parttype: { kode: 'kommune' },
        fraDato: '2018-01-01',
        epostmottak: `${navn.toLowerCase()}@felles.example`,
        offisieltPostmottak,
      });
    const aapen = await part('Aapen', true);
    const lukket = await part('Lukket', false);
    const sett = async (s: Sesjon, id: string) => (await s.read('samarbeidspart', id)).data.epostmottak;
    expect(await sett(offentlig, aapen.systemID)).toBe('aapen@felles.example');
    expect(await sett(offentlig, lukket.systemID)).toBeUndefined();
    expect(await sett(sekretariat, lukket.systemID)).toBe('lukket@felles.example');
    const finn = async (filter: string) =>
      (await offentlig.find('samarbeidspart', spoerring('samarbeidspart', { filter }))).verdier.length;
    expect(await finn("startswith(epostmottak, 'lukket')")).toBe(0);
    expect(await finn("startswith(epostmottak, 'aapen')")).toBe(1);
    expect(await finn('epostmottak eq null')).toBe(1);
  });
});
