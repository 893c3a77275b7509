import { model } from '@felles/model';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { offentligAktoer } from '../aktoer.js';
import { sql } from '../db/sql.js';
import { inTransaction } from '../db/transaksjon.js';
import type { Sesjon } from '../kernel.js';
import { aapneProevekjerne, type Proevekjerne, spoerring } from '../proevekjerne.js';

let k: Proevekjerne;
let arkivar: Sesjon;
let kollega: Sesjon;
let under: string;
const alle = { antallTak: Number.POSITIVE_INFINITY };

beforeAll(async () => {
  k = await aapneProevekjerne();
  arkivar = k.kernel.open(k.aktoer(k.a, 'arkivar'));
  kollega = k.kernel.open(k.aktoer(k.a, 'arkivar'));
  await k.eier.query(
    `insert into "arkivskaper" ("virksomhet", "systemID", "opprettetDato", "opprettetAv", "arkivskaperID", "arkivskaperNavn")
     select $1, gen_random_uuid(), now(), 'prøve', n::text, 'Navn ' || n from generate_series(1, 1500) n`,
    [k.a],
  );
  const arkiv = await arkivar.create('arkiv', { tittel: 'Arkiv' });
  under = (await arkivar.create('arkivdel', { tittel: 'Del' }, { relasjoner: { arkiv: arkiv.systemID } }))
    .systemID;
  for (let i = 0; i < 12; i += 1)
    await arkivar.create(
      i % 3 === 0 ? 'mappe' : 'saksmappe',
      {
        tittel: i % 2 === 0 ? `Zebrafink ${i}` : `Spurv ${i}`,
        ...(i % 4 === 0
          ? {
              skjerming: {
                tilgangsrestriksjon: { kode: '5' },
                skjermingshjemmel: 'offentleglova § 13',
                skjermingMetadata: [{ kode: 'TRO' }],
                skjermingDokument: { kode: 'H' },
              },
            }
          : {}),
      },
      { relasjoner: { arkivdel: under } },
    );
});
afterAll(() => k.lukk());

const antall = async (s: Sesjon) =>
  (await s.find('arkivskaper', spoerring('arkivskaper'), undefined, alle)).antall;
const ny = (s: Sesjon) => s.create('arkivskaper', { arkivskaperID: 'ny', arkivskaperNavn: 'Ny' });

describe('the number of a list', () => {
  it('holds what the reader and others have just written and deleted', async () => {
    expect([await antall(arkivar), await antall(kollega)]).toEqual([1_500, 1_500]);
    const en = await ny(arkivar);
    expect([await antall(arkivar), await antall(kollega)]).toEqual([1_501, 1_501]);
    await ny(kollega);
    expect(await antall(arkivar)).toBe(1_502);
    await arkivar.remove('arkivskaper', en.systemID, en.versjon);
    expect([await antall(kollega), await antall(arkivar)]).toEqual([1_501, 1_501]);
  });

  it('is null beyond the limit that is asked for, and exact without one', async () => {
    const med = (antallTak: number) =>
      arkivar.find('arkivskaper', spoerring('arkivskaper'), undefined, { antallTak });
    expect((await med(1_000)).antall).toBeNull();
    expect((await med(5_000)).antall).toBeGreaterThan(1_499);
    expect((await med(1_000)).antall).toBeNull();
  });

  it('counts what the reader may see: nothing for the public and for another tenant', async () => {
    for (const aktoer of [offentligAktoer(k.a), k.aktoer(k.b, 'arkivar')])
      expect(await antall(k.kernel.open(aktoer))).toBe(0);
  });
});

describe('the functions behind it', () => {
  it('tell nothing of another tenant, and nothing to the public', async () => {
    const spoer = (aktoer: Parameters<typeof inTransaction>[1], tenant: string) =>
      inTransaction(k.pool, aktoer, { readOnly: true }, async (db) => [
        (await db.query(sql`select "tell_arkivskaper"(${tenant}::uuid, null, null) as n`))[0]?.n,
        (await db.query(sql`select "soek_arkivskaper"(${tenant}::uuid, '{}', 'navn', 10) as id`)).length,
        (await db.query(sql`select "soek_mappe"(${tenant}::uuid, '{UKJENT}', 'zebrafink', 10) as id`)).length,
      ]);
    const inne = k.aktoer(k.a, 'arkivar');
    const [n, treff, uklarert] = await spoer(inne, k.a);
    expect([Number(n) >= 1_500, treff, uklarert]).toEqual([true, 10, 0]);
    expect(await spoer(inne, k.b)).toEqual([null, 0, 0]);
    expect(await spoer(k.aktoer(k.b, 'arkivar'), k.a)).toEqual([null, 0, 0]);
    expect((await spoer(offentligAktoer(k.a), k.a))[0]).toBeNull();
  });
});

describe('a page', () => {
  it('after an object goes on where the page before ended, and says whether there is more', async () => {
    const hele = (await arkivar.find('mappe', spoerring('mappe'))).verdier.map((o) => o.systemID);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 13 }), async (top) => {
        const sett: string[] = [];
        for (let mer = true; mer; ) {
          const side = await arkivar.find('mappe', spoerring('mappe', { top }), undefined, {
            etter: sett.at(-1),
          });
          expect(side.antall).toBe(hele.length);
          sett.push(...side.verdier.map((o) => o.systemID));
          mer = side.mer;
        }
        expect(sett).toEqual(hele);
      }),
      { numRuns: 6 },
    );
    await expect(
      arkivar.find('mappe', spoerring('mappe', { orderby: 'tittel' }), undefined, { etter: hele[0] }),
    ).rejects.toMatchObject({ kode: 'ugyldig-spoerring' });
  });

  it('of a search is the same piece of the same hits, whoever searches and however small it is', async () => {
    const lesere = [
      arkivar,
      k.kernel.open(k.aktoer(k.a, 'leser')),
      k.kernel.open(k.aktoer(k.b, 'arkivar')),
      k.kernel.open(offentligAktoer(k.a)),
    ];
    const funn: number[] = [];
    for (const leser of lesere)
      for (const entitet of ['mappe', 'saksmappe'])
        for (const search of ['zebrafink', 'finnesikke', 'zebrafink or spurv']) {
          const soek = (q: object, valg = {}) =>
            leser.find(entitet, spoerring(entitet, { search, ...q }), undefined, valg);
          // With an order of its own every hit is fetched.
          const hele = await soek({ orderby: 'systemID desc', top: 100 });
          funn.push(hele.verdier.length);
          const ider = hele.verdier.map((o) => o.systemID);
          for (const skip of [0, 1, 4]) {
            const side = await soek({ skip, top: 2 }, alle);
            expect([side.antall, side.verdier.map((o) => o.systemID), side.mer]).toEqual([
              ider.length,
              ider.slice(skip, skip + 2),
              ider.length > skip + 2,
            ]);
          }
          expect((await soek({ top: 0 })).antall).toBe(ider.length);
        }
    expect(funn.slice(0, 6)).toEqual([6, 0, 12, 4, 0, 8]);
    expect(funn[6]).toBe(3);
    expect(funn.slice(12)).toEqual([0, 0, 0, 0, 0, 0, ...funn.slice(18)]);
  });

  it('says of each object whether there is more of its kind below it', async () => {
    const [over] = (await arkivar.find('mappe', spoerring('mappe', { top: 1 }))).verdier;
    const id = over?.systemID ?? '';
    expect(over?.harUnder).toBe(false);
    await arkivar.create('mappe', { tittel: 'Under' }, { relasjoner: { overmappe: id } });
    expect((await arkivar.read('mappe', id)).harUnder).toBe(true);
    const liste = await arkivar.find('mappe', spoerring('mappe', { top: 2 }));
    expect(liste.verdier.map((o) => [o.systemID === id, o.harUnder])).toEqual([
      [false, false],
      [true, true],
    ]);
    const [del] = (await arkivar.find('arkivdel', spoerring('arkivdel'))).verdier;
    expect(del && 'harUnder' in del).toBe(false);
    expect(model.entity('arkivdel').relations.overarkivdel).toBeUndefined();
  });
});
