import { createHash, createHmac, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillagerKontrakt } from './fillager.kontrakt.js';
import { noekkel } from './noekkel.js';
import { s3Lager } from './s3.js';

const NOEKKEL = { accessKeyId: 'AKIDPROEVE', secretAccessKey: 'proevehemmelighet' };
const PREFIKS = 'felles/';
const hex = (b: Uint8Array): string => createHash('sha256').update(b).digest('hex');
const hmac = (n: string | Buffer, d: string): Buffer => createHmac('sha256', n).update(d).digest();

class Avvist extends Error {
  readonly status: number;
  constructor(status: number, kode: string) {
    super(kode);
    this.status = status;
  }
}

/** Signature version 4 counted from the request as it arrived: a wrong header, path or body hash does not pass. */
function krevSignatur(req: IncomingMessage, url: URL): void {
  const auth =
    /Credential=\w+\/(\d+)\/([\w-]+)\/s3\/aws4_request, SignedHeaders=([\w;-]+), Signature=(\w+)/.exec(
      req.headers.authorization ?? '',
    );
  if (auth === null) throw new Avvist(403, 'AccessDenied');
  const [, dato = '', region = '', navn = '', signatur] = auth;
  const hoder = navn.split(';').map((n) => `${n}:${String(req.headers[n]).trim().replace(/ +/g, ' ')}\n`);
  const rfc = (s: string): string =>
    encodeURIComponent(s).replace(/[!'()*]/g, (t) => `%${t.charCodeAt(0).toString(16).toUpperCase()}`);
  const sporring = [...url.searchParams].map(([n, v]) => `${rfc(n)}=${rfc(v)}`).sort();
  const kanonisk = [
    req.method,
    url.pathname,
    sporring.join('&'),
    hoder.join(''),
    navn,
    req.headers['x-amz-content-sha256'],
  ].join('\n');
  const omfang = `${dato}/${region}/s3/aws4_request`;
  const streng = `AWS4-HMAC-SHA256\n${req.headers['x-amz-date']}\n${omfang}\n${hex(Buffer.from(kanonisk))}`;
  const trinn = hmac(hmac(hmac(`AWS4${NOEKKEL.secretAccessKey}`, dato), region), 's3');
  if (hmac(hmac(trinn, 'aws4_request'), streng).toString('hex') !== signatur)
    throw new Avvist(403, 'SignatureDoesNotMatch');
}

/** As much of Amazon S3 as the adapter uses, strict about what it is sent. */
class S3Tjener {
  readonly objekter = new Map<string, Buffer>();
  /** Servers of the older kind: keep no checksum, know no If-None-Match. */
  gammel = false;
  /** Stores something else than it was sent, and does not notice. */
  loegner = false;
  readonly sett: string[] = [];
  private readonly tjener = createServer((req, res) => {
    this.svar(req, res).catch((feil: unknown) => {
      const [status, kode] = feil instanceof Avvist ? [feil.status, feil.message] : [500, String(feil)];
      const xml = `<?xml version="1.0"?><Error><Code>${kode}</Code><Message>${kode}</Message></Error>`;
      res
        .writeHead(status, { 'content-type': 'application/xml' })
        .end(req.method === 'HEAD' ? undefined : xml);
    });
  });

  async start(): Promise<string> {
    await new Promise<void>((klar) => this.tjener.listen(0, '127.0.0.1', klar));
    return `http://127.0.0.1:${(this.tjener.address() as AddressInfo).port}`;
  }

  stopp(): Promise<void> {
    this.tjener.closeAllConnections();
    return new Promise((klar) => this.tjener.close(() => klar()));
  }

  private async svar(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const url = new URL(req.url ?? '/', 'http://s3');
    const kropp = await buffer(req);
    this.sett.push(`${req.method}`);
    krevSignatur(req, url);
    const [, boette, ...resten] = decodeURIComponent(url.pathname).split('/');
    if (boette !== 'arkiv') throw new Avvist(404, 'NoSuchBucket');
    const navn = resten.join('/');
    if (navn === '') return this.list(url, res);
    if (req.method === 'PUT') return this.put(navn, req, kropp, res);
    const bytes = this.objekter.get(navn);
    if (req.method === 'DELETE') {
      this.objekter.delete(navn);
      res.writeHead(204).end();
      return;
    }
    if (bytes === undefined) throw new Avvist(404, 'NoSuchKey');
    if (req.method !== 'GET' && req.method !== 'HEAD') throw new Avvist(405, 'MethodNotAllowed');
    if (!this.gammel && req.headers['x-amz-checksum-mode'] === 'ENABLED') {
      res.setHeader('x-amz-checksum-sha256', Buffer.from(hex(bytes), 'hex').toString('base64'));
    }
    const del = /^bytes=(\d+)-(\d+)$/.exec(req.headers.range ?? '');
    const [fra, til] = del === null ? [0, bytes.length - 1] : [Number(del[1]), Number(del[2])];
    if (del !== null) res.setHeader('content-range', `bytes ${fra}-${til}/${bytes.length}`);
    res.writeHead(del === null ? 200 : 206, { 'content-length': til - fra + 1 });
    res.end(req.method === 'HEAD' ? undefined : bytes.subarray(fra, til + 1));
  }

  private put(navn: string, req: IncomingMessage, kropp: Buffer, res: ServerResponse): void {
    const h = req.headers;
    if (h['content-encoding'] !== undefined || h['x-amz-trailer'] !== undefined || h['transfer-encoding']) {
      throw new Avvist(501, 'NotImplemented');
    }
    if (h['content-length'] !== String(kropp.length)) throw new Avvist(411, 'MissingContentLength');
    if (h['x-amz-content-sha256'] !== hex(kropp)) throw new Avvist(400, 'XAmzContentSHA256Mismatch');
    const sum = Buffer.from(String(h['x-amz-checksum-sha256']), 'base64').toString('hex');
    if (sum !== hex(kropp)) throw new Avvist(400, 'BadDigest');
    if (!this.gammel && h['if-none-match'] === '*' && this.objekter.has(navn)) {
      throw new Avvist(412, 'PreconditionFailed');
    }
    this.objekter.set(
      navn,
      this.loegner ? Buffer.concat([kropp, Buffer.from('45 bytes of chunk signatures')]) : kropp,
    );
    res.writeHead(200).end();
  }

  private list(url: URL, res: ServerResponse): void {
    if (url.searchParams.get('list-type') !== '2') throw new Avvist(400, 'InvalidArgument');
    const etter = url.searchParams.get('continuation-token') ?? '';
    const prefiks = url.searchParams.get('prefix') ?? '';
    const navn = [...this.objekter.keys()].filter((n) => n.startsWith(prefiks) && n > etter).sort();
    const side = navn.slice(0, 5);
    const mer = navn.length > 5;
    const neste = mer ? `<NextContinuationToken>${side.at(-1)}</NextContinuationToken>` : '';
    const innhold = side.map(
      (n) => `<Contents><Key>${n}</Key><Size>${this.objekter.get(n)?.length}</Size></Contents>`,
    );
    const xml = `<?xml version="1.0"?><ListBucketResult><IsTruncated>${mer}</IsTruncated>${neste}${innhold.join('')}</ListBucketResult>`;
    res.writeHead(200, { 'content-type': 'application/xml' }).end(xml);
  }
}

const nyKatalog = (): Promise<string> => mkdtemp(path.join(tmpdir(), 's3-inn-'));
const klient = (endpoint: string) => ({
  endpoint,
  region: 'eu-north-1',
  credentials: NOEKKEL,
  forcePathStyle: true,
  maxAttempts: 1,
});

for (const gammel of [false, true]) {
  fillagerKontrakt(gammel ? 'S3 without checksums and conditions' : 'S3', async () => {
    const tjener = new S3Tjener();
    tjener.gammel = gammel;
    const endepunkt = await tjener.start();
    const innkatalog = await nyKatalog();
    return {
      lager: (valg) =>
        s3Lager({ boette: 'arkiv', prefiks: PREFIKS, innkatalog, klient: klient(endepunkt), ...valg }),
      inn: innkatalog,
      oedelegg: async (virksomhet, sjekksum, bytes) => {
        tjener.objekter.set(PREFIKS + noekkel(virksomhet, sjekksum), Buffer.from(bytes));
      },
      slutt: async () => {
        await tjener.stopp();
        await rm(innkatalog, { recursive: true });
      },
    };
  });
}

describe('the S3 server', () => {
  const tjener = new S3Tjener();
  let inn: string;
  let endepunkt: string;
  beforeAll(async () => {
    endepunkt = await tjener.start();
    inn = await nyKatalog();
  });
  afterAll(async () => {
    await tjener.stopp();
    await rm(inn, { recursive: true });
  });

  it('a server that stores other bytes than it was sent is found out before the upload is accepted', async () => {
    const lager = await s3Lager({ boette: 'arkiv', innkatalog: inn, klient: klient(endepunkt) });
    for (const gammel of [true, false]) {
      tjener.gammel = gammel;
      tjener.loegner = true;
      const svar = lager.mottaBuffer(randomUUID(), Buffer.from('det som ble sendt'), { maksStoerrelse: 100 });
      await expect(svar).rejects.toMatchObject({ kode: 'feil-sjekksum' });
      tjener.loegner = false;
    }
  });

  it('bytes that the server has already are not sent over again', async () => {
    tjener.gammel = false;
    const lager = await s3Lager({ boette: 'arkiv', innkatalog: inn, klient: klient(endepunkt) });
    const v = randomUUID();
    await lager.mottaBuffer(v, Buffer.from('en gang'), { maksStoerrelse: 100 });
    tjener.sett.length = 0;
    await lager.mottaBuffer(v, Buffer.from('en gang'), { maksStoerrelse: 100 });
    expect(tjener.sett).not.toContain('PUT');
  });

  it('a server that refuses the credentials is an error, not a missing file', async () => {
    const feil = { ...klient(endepunkt), credentials: { ...NOEKKEL, secretAccessKey: 'feil' } };
    const lager = await s3Lager({ boette: 'arkiv', innkatalog: inn, klient: feil });
    await expect(lager.finnes(randomUUID(), hex(Buffer.from('x')))).rejects.not.toMatchObject({
      name: 'FilFeil',
    });
  });
});
