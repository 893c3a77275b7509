import { createHash, randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import { aapneProeve, type Json, lenke, type Proeve, type Svar } from './proeveklient.js';

// For tests only: the interface with a document that files may be sent to.

type Klient = ReturnType<Proeve['som']>;

export interface Filproeve {
  readonly proeve: Proeve;
  /** A saksbehandler. */
  readonly klient: Klient;
  readonly post: Json;
  /** A dokumentbeskrivelse. */
  readonly dokument: Json;
  readonly saksbehandler: string;
  nytt(fra: Json, navn: string, felt?: object): Promise<Json>;
  /** A dokumentobjekt without a file below `dokument`. */
  nyttObjekt(felt?: object): Promise<Json>;
  /** Bytes in one piece, as `application/octet-stream` unless the headers say otherwise. */
  send(url: string, bytes: Buffer, hoder?: Readonly<Record<string, string>>): Promise<Svar>;
  /** A request over a connection of its own, whose body is written by hand. Answers what came until it was closed. */
  raatt(
    metode: string,
    url: string,
    hoder: Readonly<Record<string, string>>,
    skriv: (sokkel: Socket) => unknown,
  ): Promise<string>;
  /** Checksums in the tenant's file store. */
  lagret(): Promise<readonly string[]>;
  lukk(): Promise<void>;
}

export const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** Bytes of no known format: the first is zero, so that chance never makes a program of them. */
export const tilfeldig = (antall: number): Buffer =>
  antall === 0 ? Buffer.alloc(0) : Buffer.concat([Buffer.alloc(1), randomBytes(antall - 1)]);

export const tilFil = (objekt: Json): string => lenke(objekt, 'arkivstruktur/fil');

export const aapneFilproeve = async (): Promise<Filproeve> => {
  const proeve = await aapneProeve();
  const saksbehandler = 'saksbehandler@digut.example';
  const klient = proeve.som(saksbehandler);
  const digut = (await proeve.verden.register.virksomhet('digut'))?.virksomhet ?? '';
  const nytt: Filproeve['nytt'] = async (fra, navn, felt = {}) => {
    const svar = await klient('POST', lenke(fra, navn), { kropp: felt });
    if (svar.status !== 201) throw new Error(`${navn}: ${svar.status} ${svar.tekst}`);
    return svar.json;
  };
  const filter = encodeURIComponent("tittel eq 'Saker'");
  const liste = await klient('GET', `/api/noark5/digut/arkivstruktur/arkivdel/?$filter=${filter}`);
  const [del] = liste.json.results;
  if (!del) throw new Error('the world has no arkivdel for cases');
  const sak = await nytt(del, 'sakarkiv/ny-saksmappe', { tittel: 'Filer' });
  const post = await nytt(sak, 'arkivstruktur/ny-registrering', { tittel: 'Med filer' });
  const dokument = await nytt(post, 'arkivstruktur/ny-dokumentbeskrivelse', { tittel: 'Dokument' });
  return {
    proeve,
    klient,
    post,
    dokument,
    saksbehandler,
    nytt,
    nyttObjekt: (felt) => nytt(dokument, 'arkivstruktur/ny-dokumentobjekt', felt),
    send: (url, bytes, hoder = {}) =>
      klient('POST', url, { kropp: bytes, hoder: { 'content-type': 'application/octet-stream', ...hoder } }),
    raatt: (metode, url, hoder, skriv) =>
      new Promise((resolve) => {
        const { pathname, search } = new URL(url);
        const sokkel = connect(Number(new URL(proeve.adresse).port), '127.0.0.1');
        let svar = '';
        sokkel.on('data', (bit) => {
          svar += bit;
          // The end of an error in the standard's form.
          if (svar.endsWith('}}')) sokkel.end();
        });
        sokkel.on('error', () => undefined);
        sokkel.on('close', () => resolve(svar));
        const linjer = Object.entries({
          host: 'felles.test',
          'x-proeve-bruker': saksbehandler,
          'content-type': 'application/octet-stream',
          ...hoder,
        }).map(([navn, verdi]) => `${navn}: ${verdi}\r\n`);
        sokkel.write(`${metode} ${pathname}${search} HTTP/1.1\r\n${linjer.join('')}\r\n`);
        skriv(sokkel);
      }),
    lagret: async () => {
      const alle: string[] = [];
      for await (const sjekksum of proeve.verden.filer.list(digut)) alle.push(sjekksum);
      return alle;
    },
    lukk: () => proeve.lukk(),
  };
};
