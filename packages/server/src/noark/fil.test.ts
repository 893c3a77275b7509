import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { aapneFilproeve, type Filproeve, sha256, tilFil, tilfeldig } from './proevefiler.js';
import { type Json, lenke, relasjon } from './proeveklient.js';

let p: Filproeve;
let klient: Filproeve['klient'];
let dokument: Json;
let send: Filproeve['send'];
let nyttObjekt: Filproeve['nyttObjekt'];
let raatt: Filproeve['raatt'];

beforeAll(async () => {
  p = await aapneFilproeve();
  ({ klient, dokument, send, nyttObjekt, raatt } = p);
});
afterAll(() => p.lukk());

const png = Buffer.concat([
  Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010806000000', 'hex'),
  tilfeldig(500),
]);

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
    const under = await p.nytt(p.post, 'arkivstruktur/ny-dokumentbeskrivelse', { tittel: 'To utkast' });
    const url = lenke(under, 'arkivstruktur/fil');
    const [en, to] = [
      await send(url, Buffer.from('Første utkast\n'), {
        'content-type': 'text/plain',
        'content-disposition': 'attachment; filename="utkast.txt"',
      }),
      await send(url, Buffer.from('Andre utkast\n'), { 'content-type': 'text/plain' }),
    ];
    expect([en.status, en.status === 201 ? '' : en.tekst]).toEqual([201, '']);
    // Plain text is in the code list of archive formats.
    expect(en.json).toMatchObject({ filnavn: 'utkast.txt', variantformat: { kode: 'A' } });
    expect(lenke(en.json, 'arkivstruktur/dokumentbeskrivelse')).toBe(lenke(under, 'self'));
    expect([en.json.versjonsnummer, to.json.versjonsnummer].map(Number)).toEqual([1, 2]);
    const tre = await klient('PUT', url, {
      kropp: tilfeldig(100),
      hoder: { 'content-type': 'application/octet-stream' },
    });
    expect(tre.json).toMatchObject({ variantformat: { kode: 'P' }, format: { kode: 'av/0' } });
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
    expect((await hent({ range: 'bytes=8-15', 'if-range': `"${sha256(png)}"` })).status).toBe(206);
    expect((await hent({ range: 'bytes=8-15', 'if-range': `W/"${sha256(png)}"` })).status).toBe(200);
    expect((await hent({ range: 'bytes=0-1,4-5' })).bytes.equals(png)).toBe(true);
    expect((await hent({ range: 'bytes=-0' })).status).toBe(416);
    for (const merker of [`"x", "${sha256(png)}"`, `W/"${sha256(png)}"`, '*']) {
      const uendret = await hent({ 'if-none-match': merker, range: 'bytes=8-15' });
      expect([uendret.status, uendret.bytes.length]).toEqual([304, 0]);
    }
    const hodeDel = await hent({ range: 'bytes=8-15' }, 'HEAD');
    expect([hodeDel.status, hodeDel.hoder['content-length']]).toEqual([200, String(png.length)]);
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
      await med('image/png;q=0'),
      await med('image/*;q=0, */*'),
      await med('application/pdf, */*;q=0.1'),
      await med('IMAGE/PNG; q=0.5'),
      await med('*/*;q=0'),
      await med(''),
      (await klient('HEAD', tilFil(objekt), { hoder: { accept: 'text/plain' } })).status,
    ]).toEqual([200, 200, 200, 406, 406, 406, 200, 200, 406, 200, 406]);
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

  it('of a size that is not small is sent away with 403, which also a client that sends all before it listens hears', async () => {
    const objekt = await nyttObjekt();
    const svar = await raatt(
      'POST',
      tilFil(objekt),
      { 'content-length': String(20_000_000) },
      async (sokkel) => {
        sokkel.pause();
        await new Promise((resolve) => sokkel.write(Buffer.alloc(20_000_000, 'a'), resolve));
        sokkel.resume();
      },
    );
    expect(svar).toMatch(/^HTTP\/1\.1 403 [\s\S]*overføres i bolker"}}$/);
    expect((await klient('GET', tilFil(objekt))).status).toBe(404);
  });

  it('of just the size that is small is taken, and so is one byte', async () => {
    const grense = Number((await klient('GET', '/api/noark5/digut/admin/system/')).json.bulkgrense);
    const en = await nyttObjekt();
    expect((await send(tilFil(en), tilfeldig(grense))).json.filstoerrelse).toBe(grense);
    expect((await klient('GET', tilFil(en))).bytes.length).toBe(grense);
    expect((await send(tilFil(await nyttObjekt()), tilfeldig(grense + 1))).status).toBe(403);
    const to = await send(tilFil(await nyttObjekt()), Buffer.from('x'));
    expect(to.json).toMatchObject({ filstoerrelse: 1, filnavn: 'dokument.txt' });
    const hentet = await klient('GET', String(to.json.referanseDokumentfil), {
      hoder: { range: 'bytes=0-0' },
    });
    expect([hentet.status, hentet.tekst]).toEqual([206, 'x']);
  });

  it('without the headers that tell what it is, is refused with 400', async () => {
    const url = tilFil(await nyttObjekt());
    const med = async (hoder: Record<string, string>) =>
      (await klient('POST', url, { kropp: png, hoder: { 'content-type': 'image/png', ...hoder } })).status;
    expect([
      await med({ 'content-type': '' }),
      await med({ 'content-type': 'bilde' }),
      await med({ 'content-range': `0-${png.length - 1}/${png.length}` }),
      await med({ 'content-disposition': "attachment; filename*=UTF-8''%E0%A4%A" }),
    ]).toEqual([400, 400, 400, 400]);
    const utenLengde = await raatt(
      'POST',
      tilFil(await nyttObjekt()),
      { 'transfer-encoding': 'chunked' },
      (sokkel) => {
        sokkel.write('3\r\nabc\r\n0\r\n\r\n');
      },
    );
    expect(utenLengde).toMatch(/^HTTP\/1\.1 400 [\s\S]*Content-Length/);
  });

  it('whose connection breaks leaves nothing behind, and may be sent again', async () => {
    const objekt = await nyttObjekt();
    const [foer, bytes] = [await p.lagret(), tilfeldig(1_000_000)];
    for (const antall of [0, 1, 999_999]) {
      const svar = await raatt('POST', tilFil(objekt), { 'content-length': '1000000' }, async (sokkel) => {
        await new Promise((resolve) => sokkel.write(bytes.subarray(0, antall), resolve));
        sokkel.destroy();
      });
      expect(svar).toBe('');
    }
    expect(await p.lagret()).toEqual(foer);
    expect((await klient('GET', tilFil(objekt))).status).toBe(404);
    expect((await send(tilFil(objekt), bytes)).json.sjekksum).toBe(sha256(bytes));
  });

  it('that the store cannot take gives 422, and leaves the object without a file', async () => {
    const objekt = await nyttObjekt();
    const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC', syscall: 'write' });
    const motta = vi.spyOn(p.proeve.verden.filer, 'motta').mockRejectedValueOnce(full);
    const svar = await send(tilFil(objekt), png);
    motta.mockRestore();
    expect([svar.status, svar.json.feil]).toEqual([
      422,
      { kode: 422, beskrivelse: expect.stringContaining('Filen kunne ikke lagres') },
    ]);
    expect(svar.tekst).not.toContain('ENOSPC');
    expect((await send(tilFil(objekt), png)).status).toBe(201);
  });

  it('sent to one object from two sides goes to the one that came first', async () => {
    const objekt = await nyttObjekt();
    const svar = await Promise.all([tilfeldig(1000), tilfeldig(1000)].map((b) => send(tilFil(objekt), b)));
    expect(svar.map((s) => s.status).sort()).toEqual([201, 409]);
    const vinner = svar.find((s) => s.status === 201);
    const hentet = await klient('GET', tilFil(objekt));
    expect(sha256(hentet.bytes)).toBe(vinner?.json.sjekksum);
  });

  it('is taken from those who may write, and from nobody else', async () => {
    const objekt = await nyttObjekt();
    const leser = p.proeve.som('leser@digut.example');
    const svar = await leser('POST', tilFil(objekt), { kropp: png, hoder: { 'content-type': 'image/png' } });
    expect(svar.status).toBe(403);
    const lest = await leser('GET', lenke(dokument, 'self'));
    expect(lest.json._links[relasjon('arkivstruktur/fil')]).toBeUndefined();
  });

  it('of a screened document is out of reach for those without clearance', async () => {
    const skjerming = {
      tilgangsrestriksjon: { kode: '5' },
      skjermingshjemmel: 'Offl. § 13',
      skjermingMetadata: [{ kode: 'TRO' }],
      skjermingDokument: { kode: 'H' },
    };
    const hemmelig = await p.nytt(p.post, 'arkivstruktur/ny-dokumentbeskrivelse', {
      tittel: 'Skjermet',
      skjerming,
    });
    const fil = await send(lenke(hemmelig, 'arkivstruktur/fil'), Buffer.from('taushetsbelagt'));
    expect(fil.status).toBe(201);
    const url = tilFil(fil.json);
    expect((await klient('GET', url)).tekst).toBe('taushetsbelagt');
    const medlem = p.proeve.som('medlem@digut.example');
    expect([(await medlem('GET', url)).status, (await medlem('HEAD', url)).status]).toEqual([404, 404]);
  });
});

describe('the name of a file', () => {
  const norsk = "attachment; filename*=UTF-8''";
  it.each([
    ['a path', 'attachment; filename="../../../etc/passwd"', 'passwd'],
    ['a path of Windows', 'attachment; filename="C:\\\\temp\\\\brev.docx"', 'brev.docx'],
    ['an encoded path', `${norsk}..%2F..%2Fhemmelig.txt`, 'hemmelig.txt'],
    ['line breaks', `${norsk}to%0D%0ASet-Cookie%3A%20x.txt`, 'toSet-Cookie_ x.txt'],
    ['a mark that turns the direction', `${norsk}faktura%E2%80%AEfdp.exe`, 'fakturafdp.exe'],
    ['a zero byte', `${norsk}brev.pdf%00.exe`, 'brev.pdf.exe'],
    ['quotes', 'attachment; filename="si \\"hei\\".txt"', 'si _hei_.txt'],
    ['nothing visible', `${norsk}%E2%80%8B`, 'fil'],
    ['a device', 'attachment; filename=CON', '_CON'],
    ['only dots', 'attachment; filename=".."', 'fil'],
    ['UTF-8 as it is', Buffer.from('attachment; filename="Ørland.txt"').toString('latin1'), 'Ørland.txt'],
    ['Latin-1', 'attachment; filename="Ørland.txt"', 'Ørland.txt'],
    ['too long', `${norsk}${'%C3%A5'.repeat(200)}.pdf`, `${'å'.repeat(125)}.pdf`],
    ['none', 'attachment', 'dokument.txt'],
  ])('that is %s is made fit to show and to save as', async (_hva, hode, navn) => {
    const svar = await send(lenke(dokument, 'arkivstruktur/fil'), Buffer.from('tekst'), {
      'content-disposition': hode,
    });
    expect([svar.status, svar.json.filnavn]).toEqual([201, navn]);
    const ut = await klient('HEAD', tilFil(svar.json));
    expect(ut.hoder['content-disposition']).toMatch(
      /^attachment; filename="[\x20-\x7e]+"(; filename\*=\S+)?$/,
    );
  });

  it('that was given with the object is kept as it is, and safe when the file is given back', async () => {
    const objekt = await nyttObjekt({ filnavn: '../\u202eexe.pdf' });
    expect((await send(tilFil(objekt), Buffer.from('tekst'))).status).toBe(201);
    const ut = await klient('GET', tilFil(objekt));
    expect(ut.hoder['content-disposition']).toBe('attachment; filename="exe.pdf"');
  });

  it('that differs from the one given with the object gives 400', async () => {
    const objekt = await nyttObjekt({ filnavn: 'kart.txt' });
    const annet = { 'content-disposition': 'attachment; filename=annet.txt' };
    expect((await send(tilFil(objekt), Buffer.from('tekst'), annet)).status).toBe(400);
    const samme = { 'content-disposition': 'attachment; filename=kart.txt' };
    expect((await send(tilFil(objekt), Buffer.from('tekst'), samme)).json.filnavn).toBe('kart.txt');
  });
});
