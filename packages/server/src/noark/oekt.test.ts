import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aapneFilproeve, type Filproeve, sha256, tilFil, tilfeldig } from './proevefiler.js';
import { lenke, type Svar } from './proeveklient.js';

let p: Filproeve;
beforeAll(async () => {
  p = await aapneFilproeve();
});
afterAll(() => p.lukk());

const stor = tilfeldig(2_000_000);
const bolk = 524_288;

const aapne = (url: string, total = stor.length, hoder: Record<string, string> = {}) =>
  p.klient('POST', url, {
    hoder: {
      'content-length': '0',
      'x-upload-content-type': 'application/octet-stream',
      'x-upload-content-length': String(total),
      ...hoder,
    },
  });
const nyOekt = async (url: string, total?: number): Promise<string> => {
  const svar = await aapne(url, total);
  expect([svar.status, svar.tekst, svar.hoder.range]).toEqual([200, '', undefined]);
  return String(svar.hoder.location);
};
const put = (url: string, omraade: string, kropp: Buffer, klient = p.klient): Promise<Svar> =>
  klient('PUT', url, {
    kropp,
    hoder: { 'content-type': 'application/octet-stream', 'content-range': omraade },
  });
const send = (url: string, fra: number, til: number, bytes = stor) =>
  put(url, `${fra}-${til}/${bytes.length}`, bytes.subarray(fra, til + 1));
const spoer = (url: string, total: number | '*' = stor.length) => put(url, `*/${total}`, Buffer.alloc(0));
const kort = (svar: Svar) => [svar.status, svar.hoder.range];
const nummer = (svar: Svar) => /-(\d+)$/.exec(String(svar.hoder.location))?.[1];

describe('a file in parts', () => {
  it('goes as in the standard’s example, and is one file when the last part has come', async () => {
    const objekt = await p.nyttObjekt({ filnavn: 'stort.bin' });
    const start = await aapne(tilFil(objekt));
    expect(start.hoder.location).toMatch(new RegExp(`^${tilFil(objekt).replaceAll('.', '\\.')}\\?ref=.+-1$`));
    const en = await send(String(start.hoder.location), 0, bolk - 1);
    expect([...kort(en), nummer(en)]).toEqual([200, '0-524287', '2']);
    const to = await send(String(en.hoder.location), bolk, 2 * bolk - 1);
    expect([...kort(to), nummer(to)]).toEqual([200, '0-1048575', '3']);
    const tre = await send(String(to.hoder.location), 2 * bolk, 3 * bolk - 1);
    const ferdig = await send(String(tre.hoder.location), 3 * bolk, stor.length - 1);
    expect(ferdig.status).toBe(201);
    expect(ferdig.json).toMatchObject({
      systemID: objekt.systemID,
      filnavn: 'stort.bin',
      filstoerrelse: stor.length,
      sjekksum: sha256(stor),
      format: { kode: 'av/0' },
    });
    expect(ferdig.hoder.location).toBe(lenke(objekt, 'self'));
    expect((await p.klient('GET', tilFil(objekt))).bytes.equals(stor)).toBe(true);
  });

  it('from a dokumentbeskrivelse becomes a dokumentobjekt of its own, with ranges in the form of HTTP too', async () => {
    const url = await nyOekt(lenke(p.dokument, 'arkivstruktur/fil'), 10);
    const bytes = Buffer.from('0123456789');
    expect(kort(await put(url, 'bytes 0-3/10', bytes.subarray(0, 4)))).toEqual([200, '0-3']);
    expect(kort(await put(url, 'BYTES=4-4/10', bytes.subarray(4, 5)))).toEqual([200, '0-4']);
    const ferdig = await put(url, ' 5-9/10 ', bytes.subarray(5));
    expect([ferdig.status, ferdig.json.sjekksum]).toEqual([201, sha256(bytes)]);
    expect(lenke(ferdig.json, 'arkivstruktur/dokumentbeskrivelse')).toBe(lenke(p.dokument, 'self'));
    expect(ferdig.json).toMatchObject({ filnavn: 'dokument.txt', variantformat: { kode: 'A' } });
  });

  it('takes the file name of the request that began it', async () => {
    const svar = await aapne(lenke(p.dokument, 'arkivstruktur/fil'), 3, {
      'content-disposition': "attachment; filename*=UTF-8''..%2Fkart%00%E2%80%AE.txt",
    });
    const ferdig = await put(String(svar.hoder.location), '0-2/3', Buffer.from('abc'));
    expect(ferdig.json.filnavn).toBe('kart.txt');
  });

  it('tells how far it has come to whoever lost an answer, and answers a repeated part as before', async () => {
    const objekt = await p.nyttObjekt();
    const foerste = await nyOekt(tilFil(objekt));
    expect(kort(await spoer(foerste))).toEqual([200, undefined]);
    const en = await send(foerste, 0, bolk - 1);
    const igjen = await send(foerste, 0, bolk - 1);
    expect([kort(igjen), igjen.hoder.location]).toEqual([kort(en), en.hoder.location]);
    expect(kort(await spoer(foerste, '*'))).toEqual([200, '0-524287']);
    const andre = String(en.hoder.location);
    expect(kort(await send(andre, bolk, stor.length - 2))).toEqual([200, `0-${stor.length - 2}`]);
    // An old address, and a part of which half is known.
    expect(kort(await send(foerste, 10, 20))).toEqual([200, `0-${stor.length - 2}`]);
    const ferdig = await send(foerste, stor.length - 100, stor.length - 1);
    expect([ferdig.status, ferdig.json.sjekksum]).toEqual([201, sha256(stor)]);
    for (const svar of [
      await send(andre, stor.length - 100, stor.length - 1),
      await send(foerste, 0, bolk - 1),
      await spoer(andre),
    ]) {
      expect([svar.status, svar.tekst]).toEqual([201, ferdig.tekst]);
      expect(svar.hoder.etag).toBe(ferdig.hoder.etag);
    }
  });

  it('keeps what came before a connection broke, and goes on from there', async () => {
    const objekt = await p.nyttObjekt();
    const url = await nyOekt(tilFil(objekt));
    const hoder = {
      'content-length': String(stor.length),
      'content-range': `0-${stor.length - 1}/${stor.length}`,
    };
    const svar = await p.raatt('PUT', url, hoder, async (sokkel) => {
      await new Promise((resolve) => sokkel.write(stor.subarray(0, 1_500_000), resolve));
      sokkel.end();
    });
    expect(svar.slice(0, 12)).not.toBe('HTTP/1.1 201');
    await expect.poll(async () => (await spoer(url)).hoder.range).toBeDefined();
    const mottatt = Number(/-(\d+)$/.exec(String((await spoer(url)).hoder.range))?.[1]) + 1;
    expect(mottatt).toBeLessThanOrEqual(1_500_000);
    expect((await send(url, mottatt, stor.length - 1)).json.sjekksum).toBe(sha256(stor));
  });

  it('with a gap gives 409 with the range and address to go on from, and loses nothing', async () => {
    const objekt = await p.nyttObjekt();
    const url = await nyOekt(tilFil(objekt));
    const forTidlig = await send(url, 10, 19);
    expect(kort(forTidlig)).toEqual([409, undefined]);
    expect(forTidlig.json.feil.beskrivelse).toContain('neste bolk begynner ved 0');
    await send(url, 0, 99_999);
    const hull = await send(url, 200_000, 299_999);
    expect([...kort(hull), hull.hoder.location]).toEqual([409, '0-99999', url]);
    expect((await send(url, 100_000, stor.length - 1)).json.sjekksum).toBe(sha256(stor));
  });

  it('whose parts do not fit gives 400, and stays where it was', async () => {
    const objekt = await p.nyttObjekt();
    const url = await nyOekt(tilFil(objekt), 1000);
    const bytes = tilfeldig(1000);
    await put(url, '0-99/1000', bytes.subarray(0, 100));
    const feil: readonly (readonly [string, Buffer])[] = [
      ['100-199/999', bytes.subarray(100, 200)],
      ['100-199/*', bytes.subarray(100, 200)],
      ['100-1000/1000', tilfeldig(901)],
      ['199-100/1000', bytes.subarray(100, 200)],
      ['100-199/1000', bytes.subarray(100, 199)],
      ['100-199/1000', bytes.subarray(100, 201)],
      ['100-199/1000', Buffer.alloc(0)],
      ['*/1000', bytes.subarray(100, 200)],
      ['*/999', Buffer.alloc(0)],
      ['100-/1000', bytes.subarray(100, 200)],
      ['-100/1000', bytes.subarray(100, 200)],
      ['bits 100-199/1000', bytes.subarray(100, 200)],
      ['100-199', bytes.subarray(100, 200)],
      ['1e2-199/1000', bytes.subarray(100, 200)],
      ['', bytes.subarray(100, 200)],
    ];
    for (const [omraade, kropp] of feil)
      expect([omraade, (await put(url, omraade, kropp)).status]).toEqual([omraade, 400]);
    const uten = await p.klient('PUT', url, { kropp: bytes.subarray(100), hoder: { 'content-type': 'a/b' } });
    expect(uten.status).toBe(400);
    expect(kort(await spoer(url, 1000))).toEqual([200, '0-99']);
    expect((await put(url, '100-999/1000', bytes.subarray(100))).json.sjekksum).toBe(sha256(bytes));
  });

  it('is nobody else’s to go on with, and belongs to one place', async () => {
    const [objekt, annet] = [await p.nyttObjekt(), await p.nyttObjekt()];
    const url = await nyOekt(tilFil(objekt), 10);
    const ref = url.split('?')[1];
    const bytes = Buffer.from('0123456789');
    const arkivar = p.proeve.som('arkivar@digut.example');
    const svar = await Promise.all([
      put(url, '0-9/10', bytes, arkivar),
      put(`${tilFil(annet)}?${ref}`, '0-9/10', bytes),
      put(`${lenke(p.dokument, 'arkivstruktur/fil')}?${ref}`, '0-9/10', bytes),
      put(`${tilFil(objekt)}?ref=${'0'.repeat(8)}-0000-0000-0000-000000000000-1`, '0-9/10', bytes),
      put(`${tilFil(objekt)}?ref=../../etc/passwd`, '0-9/10', bytes),
      put(`${tilFil(objekt)}?ref=`, '0-9/10', bytes),
    ]);
    expect(svar.map((s) => s.status)).toEqual([404, 404, 404, 404, 404, 404]);
    expect((await put(url, '0-9/10', bytes, p.proeve.som(null))).status).toBe(401);
    expect((await p.klient('POST', url, { kropp: bytes, hoder: { 'content-type': 'a/b' } })).status).toBe(
      405,
    );
    expect((await put(url, '0-9/10', bytes)).status).toBe(201);
  });

  it('sent by two connections at once is stored once', async () => {
    const objekt = await p.nyttObjekt();
    const url = await nyOekt(tilFil(objekt));
    const del = await Promise.all([send(url, 0, 999_999), send(url, 0, 999_999), send(url, 0, 499_999)]);
    for (const svar of del) expect(svar.status).toBe(200);
    expect(kort(await spoer(url))).toEqual([200, '0-999999']);
    const slutt = await Promise.all([
      send(url, 1_000_000, stor.length - 1),
      send(url, 1_000_000, stor.length - 1),
    ]);
    expect(slutt.map((s) => [s.status, s.json.sjekksum])).toEqual([
      [201, sha256(stor)],
      [201, sha256(stor)],
    ]);
    expect(slutt[0]?.json.systemID).toBe(slutt[1]?.json.systemID);
  });

  it('is judged before a byte is sent, by what the object and the headers say', async () => {
    const objekt = await p.nyttObjekt();
    const status = async (url: string, hoder: Record<string, string>) =>
      (await p.klient('POST', url, { hoder: { 'content-length': '0', ...hoder } })).status;
    const type = { 'x-upload-content-type': 'image/jpeg' };
    const lengde = { 'x-upload-content-length': '10' };
    const url = tilFil(objekt);
    expect([
      await status(url, type),
      await status(url, lengde),
      await status(url, { ...type, 'x-upload-content-length': '0' }),
      await status(url, { ...type, 'x-upload-content-length': '-1' }),
      await status(url, { ...type, 'x-upload-content-length': '1e3' }),
      await status(url, { ...lengde, 'x-upload-content-type': 'bilde' }),
      await status(url, { ...type, 'x-upload-content-length': '50000000' }),
      await status(tilFil(await p.nyttObjekt({ filstoerrelse: 5 })), { ...type, ...lengde }),
      await status(tilFil(await p.nyttObjekt({ mimeType: 'image/png' })), { ...type, ...lengde }),
    ]).toEqual([400, 400, 400, 400, 400, 400, 413, 400, 400]);
    const medKropp = await p.klient('POST', url, { kropp: tilfeldig(10), hoder: { ...type, ...lengde } });
    expect(medKropp.status).toBe(400);
    const leser = await p.proeve.som('leser@digut.example')('POST', url, {
      hoder: { 'content-length': '0', ...type, ...lengde },
    });
    expect(leser.status).toBe(403);
    await p.send(url, Buffer.from('fil'));
    expect(await status(url, { ...type, ...lengde })).toBe(409);
  });

  it('that is not what was declared, or a program, is refused at the end and leaves nothing', async () => {
    const program = Buffer.concat([Buffer.from('7f454c4602010100', 'hex'), Buffer.alloc(500)]);
    const tilfeller: readonly (readonly [object, Buffer, number])[] = [
      [{ sjekksum: 'b'.repeat(64) }, tilfeldig(1000), 400],
      [{ format: { kode: 'fmt/95' } }, tilfeldig(1000), 400],
      [{}, program, 415],
    ];
    const foer = await p.lagret();
    for (const [felt, bytes, status] of tilfeller) {
      const objekt = await p.nyttObjekt(felt);
      const url = await nyOekt(tilFil(objekt), bytes.length);
      await send(url, 0, 99, bytes);
      expect((await send(url, 100, bytes.length - 1, bytes)).status).toBe(status);
      expect((await spoer(url, bytes.length)).status).toBe(404);
      expect((await p.klient('GET', tilFil(objekt))).status).toBe(404);
    }
    expect(await p.lagret()).toEqual(foer);
  });

  it('however it is split, with parts repeated and answers lost, ends in the bytes that were sent', async () => {
    const snitt = fc.array(fc.integer({ min: 1, max: 699_999 }), { maxLength: 5 });
    const gjentatt = fc.array(fc.boolean(), { minLength: 6, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(snitt, gjentatt, fc.boolean(), async (steder, gjentas, nytt) => {
        const bytes = tilfeldig(700_000);
        const til = nytt ? lenke(p.dokument, 'arkivstruktur/fil') : tilFil(await p.nyttObjekt());
        const foerste = await nyOekt(til, bytes.length);
        let neste = foerste;
        let sist: Svar | undefined;
        const grenser = [...new Set([0, ...steder, bytes.length])].sort((a, b) => a - b);
        for (const [i, fra] of grenser.slice(0, -1).entries()) {
          const slutt = (grenser[i + 1] ?? bytes.length) - 1;
          sist = await send(neste, fra, slutt, bytes);
          if (gjentas[i]) {
            // The client never saw the answer: it asks, or sends the same again.
            const svar = i % 2 ? await spoer(foerste, bytes.length) : await send(neste, fra, slutt, bytes);
            expect(kort(svar)).toEqual(kort(sist));
            sist = svar;
          }
          neste = String(sist.hoder.location);
        }
        expect([sist?.status, sist?.json.sjekksum]).toEqual([201, sha256(bytes)]);
        const ut = await p.klient('GET', String(sist?.json.referanseDokumentfil));
        expect(ut.bytes.equals(bytes)).toBe(true);
      }),
      { numRuns: 10 },
    );
  });
});
