import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { model } from '@felles/model';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Aktoer } from './aktoer.js';
import { diskLager, type Fillager, filsti } from './files/index.js';
import { type Kernel, openKernel, type Sesjon } from './kernel.js';
import { aapneProevekjerne, type Proevekjerne } from './proevekjerne.js';
import type { Filmaal } from './sesjon.js';

const time = 3_600_000;
const maksFil = 3_000_000;
const sha = (b: Uint8Array): string => createHash('sha256').update(b).digest('hex');
const avsending = (filstoerrelse: number) => ({ mimeType: 'application/octet-stream', filstoerrelse });

let k: Proevekjerne;
let rot: string;
let filer: Fillager;
let naa = Date.parse('2018-05-24T08:00:00Z');
/** Two processes on the same database and file store. */
let prosesser: readonly Kernel[];
let aktoer: Aktoer;
let arkivar: Sesjon;
let registrering: string;
let beskrivelse: string;

beforeAll(async () => {
  k = await aapneProevekjerne();
  rot = await mkdtemp(join(tmpdir(), 'felles-overfoering-'));
  filer = await diskLager({ rot });
  const klokke = () => new Date(naa);
  prosesser = [
    openKernel({ model, pool: k.pool, filer, maksFil, klokke }),
    openKernel({ model, pool: k.pool, filer: await diskLager({ rot }), maksFil, klokke }),
  ];
  aktoer = k.aktoer(k.a, 'arkivar');
  arkivar = som(aktoer);
  const arkiv = await arkivar.create('arkiv', { tittel: 'Arkiv' });
  const arkivdel = await arkivar.create(
    'arkivdel',
    { tittel: 'Arkivdel' },
    { relasjoner: { arkiv: arkiv.systemID } },
  );
  const sak = await arkivar.create(
    'saksmappe',
    { tittel: 'Sak' },
    { relasjoner: { arkivdel: arkivdel.systemID } },
  );
  const jp = await arkivar.create(
    'registrering',
    { tittel: 'Med filer' },
    { relasjoner: { mappe: sak.systemID } },
  );
  registrering = jp.systemID;
  beskrivelse = await nyttDokument();
});
afterAll(async () => {
  await k.lukk();
  await rm(rot, { recursive: true, force: true });
});

const som = (a: Aktoer, prosess = 0): Sesjon => {
  const kernel = prosesser[prosess];
  if (!kernel) throw new Error('no such process');
  return kernel.open(a);
};
const nyttDokument = async (): Promise<string> => {
  const via = { entitet: 'registrering', relasjon: 'dokumentbeskrivelse', systemID: registrering };
  return (await arkivar.create('dokumentbeskrivelse', { tittel: 'Dokument' }, { via })).systemID;
};
const nyttObjekt = async (felt: object = {}): Promise<Filmaal & { readonly dokumentobjekt: string }> => {
  const o = await arkivar.create('dokumentobjekt', felt, {
    relasjoner: { dokumentbeskrivelse: beskrivelse },
  });
  return { dokumentobjekt: o.systemID };
};
const stroem = (bytes: Uint8Array) => Readable.from([Buffer.from(bytes)]);
const lagret = async (): Promise<number> => {
  let n = 0;
  for await (const _ of filer.list(k.a)) n++;
  return n;
};
const paaVei = async (): Promise<readonly string[]> => {
  const alle: string[] = [];
  for await (const o of filer.deler.list(k.a)) alle.push(o);
  return alle;
};

describe('a file in parts', () => {
  it('however it is split, repeated, broken off and spread over processes, becomes the bytes that were sent', async () => {
    const handling = fc.record({
      /** Of the whole. */
      andel: fc.double({ min: 0.05, max: 1, noNaN: true }),
      prosess: fc.nat({ max: 1 }),
      hva: fc.constantFrom('send', 'send', 'gjenta', 'overlapp', 'brytes', 'spoer', 'samtidig'),
    });
    const plan = fc.record({
      stoerrelse: fc.integer({ min: 1, max: 1_500_000 }),
      handlinger: fc.array(handling, { minLength: 1, maxLength: 12 }),
      nytt: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(plan, async ({ stoerrelse, handlinger, nytt }) => {
        const bytes = Buffer.concat([Buffer.alloc(1), randomBytes(stoerrelse - 1)]);
        const maal: Filmaal = nytt ? { dokumentbeskrivelse: beskrivelse } : await nyttObjekt();
        const { id } = await arkivar.beginTransfer(maal, avsending(stoerrelse), time);
        let mottatt = 0;
        for (let i = 0; mottatt < stoerrelse; i++) {
          const h = handlinger[i % handlinger.length] ?? { andel: 1, prosess: 0, hva: 'send' };
          const sesjon = som(aktoer, h.prosess);
          const fra = h.hva === 'overlapp' ? Math.max(0, mottatt - 1_000) : mottatt;
          const til = Math.min(
            stoerrelse,
            fra + Math.ceil(h.andel * stoerrelse) + (h.hva === 'overlapp' ? 1_000 : 0),
          );
          const del = bytes.subarray(fra, til);
          const send = (s: Sesjon, sendt: AsyncIterable<Uint8Array> = stroem(del), lengde = del.length) =>
            s.continueTransfer(id, maal, { fra, lengde }, sendt, time);
          const halv = del.subarray(0, del.length >> 1);
          if (h.hva === 'brytes') {
            const brudd = async function* (): AsyncGenerator<Uint8Array> {
              yield Buffer.from(halv);
              throw new Error('socket hang up');
            };
            await expect(send(sesjon, brudd())).rejects.toMatchObject({ kode: 'avvist-fil' });
            mottatt = (await sesjon.findTransfer(id, maal)).mottatt;
            expect(mottatt).toBe(fra + halv.length);
            if (halv.length > 0) continue;
          }
          if (h.hva === 'spoer') expect((await sesjon.findTransfer(id, maal)).mottatt).toBe(mottatt);
          if (h.hva === 'samtidig') {
            // The same part from an impatient client, to both processes, and shorter once.
            const [hel, kort] = await Promise.all([
              send(som(aktoer, 0)),
              send(som(aktoer, 1), stroem(halv), halv.length),
              send(som(aktoer, 1)),
            ]);
            expect(hel.mottatt).toBe(til);
            expect(kort.mottatt).toBeGreaterThanOrEqual(fra + halv.length);
            expect((await sesjon.findTransfer(id, maal)).mottatt).toBe(til);
          } else expect((await send(sesjon)).mottatt).toBe(til);
          // The answer is lost: the same part comes once more, to the other process.
          if (h.hva === 'gjenta') expect((await send(som(aktoer, 1 - h.prosess))).mottatt).toBe(til);
          mottatt = til;
        }
        const ferdig = await som(aktoer, 1).findTransfer(id, maal);
        expect(ferdig.objekt?.data).toMatchObject({ sjekksum: sha(bytes), filstoerrelse: stoerrelse });
        const fil = await filer.les(k.a, sha(bytes));
        expect(Buffer.concat(await fil.stroem.toArray()).equals(bytes)).toBe(true);
        expect(await paaVei()).toEqual([]);
      }),
      { numRuns: 20 },
    );
    expect((await readdir(join(rot, '.inn'), { withFileTypes: true })).filter((f) => f.isFile())).toEqual([]);
  });

  it('goes into one document, though its last part comes eight times at once', async () => {
    const maal = { dokumentbeskrivelse: beskrivelse };
    const bytes = randomBytes(1_000).fill(0, 0, 1);
    const { id } = await arkivar.beginTransfer(maal, avsending(1_000), time);
    const svar = await Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        som(aktoer, i % 2).continueTransfer(id, maal, { fra: 0, lengde: 1_000 }, stroem(bytes), time),
      ),
    );
    expect(new Set(svar.map((s) => s.objekt?.systemID)).size).toBe(1);
    const { rows } = await k.eier.query(
      'select count(*)::int as n from "dokumentobjekt" where "sjekksum" = $1',
      [sha(bytes)],
    );
    expect(rows).toEqual([{ n: 1 }]);
  });

  it('is not known to another user, tenant, place, or after its time', async () => {
    const maal = await nyttObjekt();
    const { id } = await arkivar.beginTransfer(maal, avsending(10), time);
    const ukjent = { kode: 'ikke-funnet' };
    const b = { ...aktoer, virksomhet: k.b };
    await expect(som(b).findTransfer(id, maal)).rejects.toMatchObject(ukjent);
    const annen = k.aktoer(k.a, 'arkivar');
    await expect(som(annen).findTransfer(id, maal)).rejects.toMatchObject(ukjent);
    const del = { fra: 0, lengde: 5 };
    const bytes = Buffer.from('12345');
    await expect(som(annen).continueTransfer(id, maal, del, stroem(bytes), time)).rejects.toMatchObject(
      ukjent,
    );
    await expect(arkivar.findTransfer(id, await nyttObjekt())).rejects.toMatchObject(ukjent);
    await expect(arkivar.findTransfer(randomUUID(), maal)).rejects.toMatchObject(ukjent);
    await arkivar.continueTransfer(id, maal, del, stroem(bytes), time);
    naa += time - 1_000;
    expect((await arkivar.findTransfer(id, maal)).mottatt).toBe(5);
    naa += 1_000;
    await expect(arkivar.findTransfer(id, maal)).rejects.toMatchObject(ukjent);
    await expect(arkivar.continueTransfer(id, maal, del, stroem(bytes), time)).rejects.toMatchObject(ukjent);
    await filer.deler.slett(k.a, id);
  });

  it('with a gap, or past its end, is refused and stays where it was', async () => {
    const maal = await nyttObjekt();
    const { id } = await arkivar.beginTransfer(maal, avsending(10), time);
    const send = (fra: number, tekst: string) =>
      arkivar.continueTransfer(id, maal, { fra, lengde: tekst.length }, stroem(Buffer.from(tekst)), time);
    await send(0, 'abc');
    await expect(send(5, 'fgh')).rejects.toMatchObject({
      kode: 'feil-tilstand',
      detalj: 'neste del begynner ved 3',
    });
    await expect(send(3, 'defghijk')).rejects.toMatchObject({ kode: 'ugyldig-inndata' });
    expect((await arkivar.findTransfer(id, maal)).mottatt).toBe(3);
    expect((await send(3, 'defghij')).objekt?.data.sjekksum).toBe(sha(Buffer.from('abcdefghij')));
  });

  it('that is not what was declared leaves neither bytes nor transfer', async () => {
    const maal = await nyttObjekt({ sjekksum: 'ab'.repeat(32) });
    const foer = await lagret();
    const { id } = await arkivar.beginTransfer(maal, avsending(5), time);
    await expect(
      arkivar.continueTransfer(id, maal, { fra: 0, lengde: 5 }, stroem(Buffer.from('annet')), time),
    ).rejects.toMatchObject({ kode: 'avvist-fil', cause: { kode: 'feil-sjekksum' } });
    await expect(arkivar.findTransfer(id, maal)).rejects.toMatchObject({ kode: 'ikke-funnet' });
    expect([await lagret(), await paaVei()]).toEqual([foer, []]);
    expect((await arkivar.read('dokumentobjekt', maal.dokumentobjekt)).data.referanseDokumentfil).toBe(
      undefined,
    );
  });

  it('whose place has got another file meanwhile is refused, and that file stays', async () => {
    const maal = await nyttObjekt();
    const { id } = await arkivar.beginTransfer(maal, avsending(5), time);
    await arkivar.attach(maal, stroem(Buffer.from('foerst')));
    await expect(
      arkivar.continueTransfer(id, maal, { fra: 0, lengde: 5 }, stroem(Buffer.from('sist.')), time),
    ).rejects.toMatchObject({ kode: 'feil-tilstand' });
    const { stroem: inn } = await arkivar.download(maal.dokumentobjekt);
    expect(Buffer.concat(await inn.toArray()).toString()).toBe('foerst');
    expect(await paaVei()).toEqual([]);
  });

  it('waits while the store fails, and goes on when it works again', async () => {
    let virker = false;
    const skjoer: Fillager = Object.create(filer, {
      deler: {
        value: Object.create(filer.deler, {
          ferdig: {
            value: async (...arg: Parameters<Fillager['deler']['ferdig']>) => {
              if (virker) return filer.deler.ferdig(...arg);
              throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC', syscall: 'write' });
            },
          },
        }),
      },
    });
    const kernel = openKernel({ model, pool: k.pool, filer: skjoer, maksFil, klokke: () => new Date(naa) });
    const sesjon = kernel.open(aktoer);
    const maal = await nyttObjekt();
    const { id } = await sesjon.beginTransfer(maal, avsending(5), time);
    const send = () =>
      sesjon.continueTransfer(id, maal, { fra: 0, lengde: 5 }, stroem(Buffer.from('tekst')), time);
    await expect(send()).rejects.toMatchObject({ kode: 'utilgjengelig', cause: { kode: 'lagring' } });
    await expect(sesjon.findTransfer(id, maal)).rejects.toMatchObject({ kode: 'utilgjengelig' });
    virker = true;
    expect((await send()).objekt?.data.sjekksum).toBe(sha(Buffer.from('tekst')));
  });

  it('is one of at most a hundred that a user has open', async () => {
    const maal = { dokumentbeskrivelse: beskrivelse };
    const flittig = som(k.aktoer(k.a, 'arkivar'));
    for (let i = 0; i < 100; i++) await flittig.beginTransfer(maal, avsending(5), time);
    const enTil = flittig.beginTransfer(maal, avsending(5), time);
    await expect(enTil).rejects.toMatchObject({ kode: 'for-mange-forsoek' });
    naa += time;
    expect((await flittig.beginTransfer(maal, avsending(5), time)).mottatt).toBe(0);
  });

  it('is for those who may make documents', async () => {
    const leser = som(k.aktoer(k.a, 'leser'));
    const maal = { dokumentbeskrivelse: beskrivelse };
    const nei = { kode: 'ingen-tilgang' };
    await expect(leser.beginTransfer(maal, avsending(5), time)).rejects.toMatchObject(nei);
    await expect(leser.findTransfer(randomUUID(), maal)).rejects.toMatchObject(nei);
    await expect(leser.attach(maal, stroem(Buffer.from('x')))).rejects.toMatchObject(nei);
  });
});

describe('a file in one piece', () => {
  it('makes a dokumentobjekt of its own, with the next version number whoever else is at it', async () => {
    const dok = await nyttDokument();
    const laget = await Promise.all(
      Array.from({ length: 6 }, (_, i) =>
        som(aktoer, i % 2).attach({ dokumentbeskrivelse: dok }, stroem(Buffer.from(`utkast ${i}`))),
      ),
    );
    const numre = laget.map((o) => Number(o.data.versjonsnummer)).sort((a, b) => a - b);
    expect(numre).toEqual([1, 2, 3, 4, 5, 6]);
    const [en] = laget;
    expect(en?.data).toMatchObject({ filnavn: 'dokument.txt', variantformat: { kode: 'A' } });
    expect(en?.data.referanseDokumentfil).toBe(filsti(String(en?.data.sjekksum)));
  });

  it('that is refused leaves no bytes, no row and no event', async () => {
    const foer = await lagret();
    const hendelser = async () =>
      (await k.eier.query<{ n: number }>('select count(*)::int as n from "hendelse"')).rows[0]?.n;
    const maal = await nyttObjekt({ mimeType: 'image/png' });
    const antall = await hendelser();
    const under = { dokumentbeskrivelse: beskrivelse };
    const brudd = async function* (): AsyncGenerator<Uint8Array> {
      yield randomBytes(500_000).fill(0, 0, 1);
      throw new Error('socket hang up');
    };
    for (const [til, bytes, avs, kode] of [
      [maal, stroem(Buffer.from('tekst')), {}, 'ugyldig-inndata'],
      [maal, stroem(Buffer.from('tekst')), { mimeType: 'image/jpeg' }, 'ugyldig-inndata'],
      [under, stroem(Buffer.from('#!/bin/sh\n')), {}, 'avvist-fil'],
      [under, stroem(Buffer.from('tekst')), { filstoerrelse: 4 }, 'avvist-fil'],
      [under, brudd(), {}, 'avvist-fil'],
      [{ dokumentbeskrivelse: randomUUID() }, stroem(Buffer.from('tekst')), {}, 'ikke-funnet'],
    ] as const)
      await expect(arkivar.attach(til, bytes, avs)).rejects.toMatchObject({ kode });
    expect([await lagret(), await hendelser()]).toEqual([foer, antall]);
  });
});
