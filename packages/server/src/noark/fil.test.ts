import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aapneProeve, type Json, lenke, type Proeve, relasjon } from './proeveklient.js';

let proeve: Proeve;
let klient: ReturnType<Proeve['som']>;
let dokument: Json;
const rot = '/api/noark5/digut/';
const saksbehandler = 'saksbehandler@digut.example';

beforeAll(async () => {
  proeve = await aapneProeve();
  klient = proeve.som(saksbehandler);
  const filter = encodeURIComponent("tittel eq 'Saker'");
  const del = (await klient('GET', `${rot}arkivstruktur/arkivdel/?$filter=${filter}`)).json
    .results[0] as Json;
  const ny = async (fra: Json, navn: string, felt: object) =>
    (await klient('POST', lenke(fra, navn), { kropp: felt })).json;
  const sak = await ny(del, 'sakarkiv/ny-saksmappe', { tittel: 'Filer' });
  const post = await ny(sak, 'arkivstruktur/ny-registrering', { tittel: 'Med filer' });
  dokument = await ny(post, 'arkivstruktur/ny-dokumentbeskrivelse', { tittel: 'Dokument' });
});
afterAll(() => proeve.lukk());

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const png = Buffer.concat([
  Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010806000000', 'hex'),
  randomBytes(500),
]);

const nyttObjekt = async (felt: object = {}): Promise<Json> => {
  const svar = await klient('POST', lenke(dokument, 'arkivstruktur/ny-dokumentobjekt'), { kropp: felt });
  expect([svar.status, svar.status === 201 ? '' : svar.tekst]).toEqual([201, '']);
  return svar.json;
};
const tilFil = (objekt: Json) => lenke(objekt, 'arkivstruktur/fil');
const send = (
  url: string,
  bytes: Buffer,
  hoder: Record<string, string> = {},
  metode: 'POST' | 'PUT' = 'POST',
) => klient(metode, url, { kropp: bytes, hoder: { 'content-type': 'application/octet-stream', ...hoder } });

describe('a small file', () => {
  it('sent to a dokumentobjekt fills in what its bytes tell', async () => {
    const objekt = await nyttObjekt();
    const svar = await send(tilFil(objekt), png, {
      'content-type': 'image/png',
      'content-disposition': "attachment; filename*=UTF-8''kart%20over%20%C3%98rland.png",
    });
    expect(svar.status).toBe(201);
    expect(svar.json).toMatchObject({
      systemID: objekt.systemID,
      filnavn: 'kart over Ørland.png',
      mimeType: 'image/png',
      filstoerrelse: png.length,
      sjekksum: sha256(png),
      sjekksumAlgoritme: 'SHA-256',
      referanseDokumentfil: tilFil(objekt),
    });
    expect(svar.hoder.location).toBe(lenke(objekt, 'self'));
  });

  it('sent to a dokumentbeskrivelse makes a dokumentobjekt below it, and the next gets the next version', async () => {
    const en = await send(lenke(dokument, 'arkivstruktur/fil'), Buffer.from('Første utkast\n'), {
      'content-type': 'text/plain',
      'content-disposition': 'attachment; filename="utkast.txt"',
    });
    expect([en.status, en.status === 201 ? '' : en.tekst]).toEqual([201, '']);
    // Plain text is in the code list of archive formats.
    expect(en.json).toMatchObject({ filnavn: 'utkast.txt', variantformat: { kode: 'A' } });
    expect(lenke(en.json, 'arkivstruktur/dokumentbeskrivelse')).toBe(lenke(dokument, 'self'));
    const to = await send(lenke(dokument, 'arkivstruktur/fil'), randomBytes(100), {}, 'PUT');
    expect(to.json.variantformat).toMatchObject({ kode: 'P' });
    expect(Number(to.json.versjonsnummer)).toBe(Number(en.json.versjonsnummer) + 1);
  });

  it('is given back as it was, whole, in parts, and by its headers alone', async () => {
    const objekt = await nyttObjekt({ filnavn: 'bilde.png' });
    await send(tilFil(objekt), png);
    const hent = (hoder: Record<string, string> = {}, metode: 'GET' | 'HEAD' = 'GET') =>
      klient(metode, tilFil(objekt), { hoder });
    const hel = await hent();
    expect(hel.status).toBe(200);
    expect(hel.bytes.equals(png)).toBe(true);
    expect(hel.hoder).toMatchObject({
      'content-type': 'image/png',
      'content-length': String(png.length),
      'content-disposition': 'attachment; filename="bilde.png"',
      'x-content-type-options': 'nosniff',
      'accept-ranges': 'bytes',
      etag: `"${sha256(png)}"`,
    });
    const del = await hent({ range: 'bytes=8-15' });
    expect([del.status, del.hoder['content-range']]).toEqual([206, `bytes 8-15/${png.length}`]);
    expect(del.bytes.equals(png.subarray(8, 16))).toBe(true);
    expect((await hent({ range: 'bytes=-4' })).bytes.equals(png.subarray(-4))).toBe(true);
    expect((await hent({ range: 'bytes=100-' })).bytes.equals(png.subarray(100))).toBe(true);
    expect((await hent({ range: 'bytes=8-15', 'if-range': '"annen"' })).status).toBe(200);
    expect((await hent({ range: 'bytes=5-1' })).status).toBe(200);
    const utenfor = await hent({ range: `bytes=${png.length}-` });
    expect([utenfor.status, utenfor.hoder['content-range']]).toEqual([416, `bytes */${png.length}`]);
    expect((await hent({ 'if-none-match': `"x", "${sha256(png)}"` })).status).toBe(304);
    const hode = await hent({}, 'HEAD');
    expect([hode.status, hode.bytes.length, hode.hoder['content-length']]).toEqual([
      200,
      0,
      String(png.length),
    ]);
  });

  it('is given as what it is, or not at all', async () => {
    const objekt = await nyttObjekt();
    await send(tilFil(objekt), png);
    const med = async (accept: string) => (await klient('GET', tilFil(objekt), { hoder: { accept } })).status;
    expect([
      await med('image/png'),
      await med('image/*'),
      await med('*/*'),
      await med('application/pdf'),
    ]).toEqual([200, 200, 200, 406]);
  });

  it('is never overwritten, and not taken with nothing in it', async () => {
    const objekt = await nyttObjekt();
    expect((await send(tilFil(objekt), Buffer.alloc(0))).status).toBe(400);
    expect((await send(tilFil(objekt), png)).status).toBe(201);
    const igjen = await send(tilFil(objekt), Buffer.from('noe annet'));
    expect([igjen.status, igjen.json.feil.kode]).toEqual([409, 409]);
    expect((await klient('GET', tilFil(objekt))).bytes.equals(png)).toBe(true);
  });

  it('that is not what was declared gives 400, and the object stays without a file', async () => {
    const feil: readonly (readonly [object, Record<string, string>])[] = [
      [{ sjekksum: 'a'.repeat(64), sjekksumAlgoritme: 'SHA-256' }, {}],
      [{ sjekksum: 'ikke hex' }, {}],
      [{ sjekksumAlgoritme: 'MD5' }, {}],
      [{ filstoerrelse: 3 }, {}],
      [{ mimeType: 'image/png' }, { 'content-type': 'image/jpeg' }],
      [{ mimeType: 'application/pdf' }, { 'content-type': 'application/pdf' }],
      [{ format: { kode: 'fmt/95' } }, { 'content-type': 'image/png' }],
    ];
    for (const [felt, hoder] of feil) {
      const objekt = await nyttObjekt(felt);
      const svar = await send(tilFil(objekt), png, hoder);
      expect([felt, svar.status]).toEqual([felt, 400]);
      expect((await klient('GET', tilFil(objekt))).status).toBe(404);
    }
    const rett = await nyttObjekt({
      sjekksum: sha256(png),
      filstoerrelse: png.length,
      mimeType: 'image/png',
    });
    expect((await send(tilFil(rett), png, { 'content-type': 'image/png' })).status).toBe(201);
  });

  it("does not become another's by naming its checksum", async () => {
    const objekt = await nyttObjekt({ sjekksum: sha256(png), filstoerrelse: png.length });
    expect((await klient('GET', tilFil(objekt))).status).toBe(404);
  });

  it('once stored holds the object to it: the checksum cannot be changed to that of another file', async () => {
    const [annen, egen] = [await nyttObjekt(), await nyttObjekt()];
    const hemmelig = Buffer.from('Noe som ikke er for alle\n');
    await send(tilFil(annen), hemmelig);
    const lagret = await send(tilFil(egen), png);
    await klient('PATCH', lenke(egen, 'self'), {
      kropp: { sjekksum: sha256(hemmelig), filstoerrelse: hemmelig.length },
      hoder: { 'if-match': String(lagret.hoder.etag) },
    });
    const svar = await klient('GET', tilFil(egen));
    expect(svar.bytes.equals(hemmelig)).toBe(false);
  });

  it('that is a program is refused', async () => {
    const program = Buffer.concat([Buffer.from('7f454c4602010100', 'hex'), Buffer.alloc(500)]);
    const svar = await send(lenke(dokument, 'arkivstruktur/fil'), program);
    expect(svar.status).toBe(415);
  });

  it('of a size that is not small is sent away with 403, before it is read', async () => {
    const objekt = await nyttObjekt();
    const svar = await fetch(tilFil(objekt).replace('http://felles.test', proeve.adresse), {
      method: 'POST',
      headers: { 'content-type': 'text/plain', 'x-proeve-bruker': saksbehandler },
      body: Buffer.alloc(6 * 1024 * 1024, 'a'),
    }).catch(() => undefined);
    // The connection may be cut while the client still sends.
    if (svar) expect(svar.status).toBe(403);
    expect((await klient('GET', tilFil(objekt))).status).toBe(404);
  });

  it('is taken from those who may write, and from nobody else', async () => {
    const objekt = await nyttObjekt();
    const leser = proeve.som('leser@digut.example');
    const svar = await leser('POST', tilFil(objekt), { kropp: png, hoder: { 'content-type': 'image/png' } });
    expect(svar.status).toBe(403);
    const lest = await leser('GET', lenke(dokument, 'self'));
    expect(lest.json._links[relasjon('arkivstruktur/fil')]).toBeUndefined();
  });
});

describe('a large file', () => {
  const stor = randomBytes(2_000_000);
  const del = 524_288;
  const aapne = (url: string, total = stor.length) =>
    klient('POST', url, {
      hoder: {
        'content-length': '0',
        'x-upload-content-type': 'image/jpeg',
        'x-upload-content-length': String(total),
      },
    });
  const sendDel = (url: string, fra: number, til: number, total = stor.length) =>
    klient('PUT', url, {
      kropp: stor.subarray(fra, til + 1),
      hoder: { 'content-type': 'image/jpeg', 'content-range': `${fra}-${til}/${total}` },
    });

  it('comes in parts, and is one file when the last has come', async () => {
    const objekt = await nyttObjekt({ filnavn: 'stort.bin' });
    const start = await aapne(tilFil(objekt));
    expect(start.status).toBe(200);
    let neste = String(start.hoder.location);
    for (let fra = 0; fra < stor.length; fra += del) {
      const til = Math.min(fra + del, stor.length) - 1;
      const svar = await sendDel(neste, fra, til);
      if (til < stor.length - 1) {
        expect([svar.status, svar.hoder.range]).toEqual([200, `0-${til}`]);
        expect(svar.hoder.location).not.toBe(neste);
        neste = String(svar.hoder.location);
      } else {
        expect(svar.status).toBe(201);
        expect(svar.json).toMatchObject({
          systemID: objekt.systemID,
          filstoerrelse: stor.length,
          sjekksum: sha256(stor),
        });
      }
    }
    expect((await klient('GET', tilFil(objekt))).bytes.equals(stor)).toBe(true);
  });

  it('goes on where it was when a part is sent again, and refuses gaps and other sizes', async () => {
    const start = await aapne(lenke(dokument, 'arkivstruktur/fil'));
    const neste = String(start.hoder.location);
    expect((await sendDel(neste, 0, 99_999)).hoder.range).toBe('0-99999');
    expect((await sendDel(neste, 200_000, 299_999)).status).toBe(409);
    expect((await sendDel(neste, 100_000, 199_999, 5)).status).toBe(400);
    expect((await sendDel(neste, 50_000, 149_999)).hoder.range).toBe('0-149999');
    expect((await sendDel(neste, 0, 99_999)).hoder.range).toBe('0-149999');
    const ferdig = await sendDel(neste, 150_000, stor.length - 1);
    expect([ferdig.status, ferdig.json.sjekksum]).toEqual([201, sha256(stor)]);
    expect(lenke(ferdig.json, 'arkivstruktur/dokumentbeskrivelse')).toBe(lenke(dokument, 'self'));
  });

  it('is nobody else’s to go on with', async () => {
    const objekt = await nyttObjekt();
    const neste = String((await aapne(tilFil(objekt))).hoder.location);
    const annen = await proeve.som('arkivar@digut.example')('PUT', neste, {
      kropp: stor.subarray(0, 10),
      hoder: { 'content-type': 'image/jpeg', 'content-range': `0-9/${stor.length}` },
    });
    expect(annen.status).toBe(404);
    const andre = await nyttObjekt();
    expect((await sendDel(`${tilFil(andre)}?${neste.split('?')[1]}`, 0, 9)).status).toBe(404);
  });

  it('that is not what was declared gives 400 at the end', async () => {
    const objekt = await nyttObjekt({ sjekksum: 'b'.repeat(64) });
    const neste = String((await aapne(tilFil(objekt))).hoder.location);
    expect((await sendDel(neste, 0, stor.length - 1)).status).toBe(400);
    expect((await klient('GET', tilFil(objekt))).status).toBe(404);
    const feilStoerrelse = await nyttObjekt({ filstoerrelse: 5 });
    expect((await aapne(tilFil(feilStoerrelse))).status).toBe(400);
    expect((await aapne(tilFil(await nyttObjekt()), 50_000_000)).status).toBe(413);
  });
});
