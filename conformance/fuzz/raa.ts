import { createConnection } from 'node:net';

// Requests as bytes on a socket. Other clients mend what they are given: they straighten paths, count lengths and refuse
// header values, and what they mend is never tried.

export interface Foresporsel {
  readonly metode: string;
  /** The request target, sent as it is. */
  readonly maal: string;
  readonly hoder: readonly (readonly [string, string])[];
  readonly kropp?: Buffer;
}

export interface Raasvar {
  readonly status: number;
  readonly hoder: ReadonlyMap<string, string>;
  readonly kropp: Buffer;
  readonly millisekunder: number;
}

const skille = Buffer.from('\r\n\r\n');

const lesHode = (tekst: string) => {
  const [foerste = '', ...linjer] = tekst.split('\r\n');
  const hoder = new Map<string, string>();
  for (const l of linjer) {
    const i = l.indexOf(':');
    hoder.set(l.slice(0, i).toLowerCase(), l.slice(i + 1).trim());
  }
  return { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(foerste)?.[1] ?? 0), hoder };
};

/** The bytes of a chunked body, or undefined when its end has not come. */
const lesBiter = (fra: Buffer): Buffer | undefined => {
  const biter: Buffer[] = [];
  for (let i = 0; ; ) {
    const slutt = fra.indexOf('\r\n', i);
    if (slutt < 0) return undefined;
    const n = Number.parseInt(fra.toString('latin1', i, slutt), 16);
    if (!Number.isFinite(n) || fra.length < slutt + 4 + n) return undefined;
    if (n === 0) return Buffer.concat(biter);
    biter.push(fra.subarray(slutt + 2, slutt + 2 + n));
    i = slutt + 4 + n;
  }
};

/** The first final answer in what has come, undefined while it is incomplete. */
const lesSvar = (
  data: Buffer,
  lukket: boolean,
  utenKropp: boolean,
): Omit<Raasvar, 'millisekunder'> | undefined => {
  const i = data.indexOf(skille);
  if (i < 0) return undefined;
  const { status, hoder } = lesHode(data.toString('latin1', 0, i));
  const rest = data.subarray(i + 4);
  if (status >= 100 && status < 200 && status !== 101) return lesSvar(rest, lukket, utenKropp);
  if (utenKropp || status === 204 || status === 304) return { status, hoder, kropp: Buffer.alloc(0) };
  if (hoder.get('transfer-encoding') === 'chunked') {
    const kropp = lesBiter(rest);
    return kropp ? { status, hoder, kropp } : undefined;
  }
  const lengde = hoder.get('content-length');
  if (lengde !== undefined)
    return rest.length >= Number(lengde)
      ? { status, hoder, kropp: rest.subarray(0, Number(lengde)) }
      : undefined;
  return lukket ? { status, hoder, kropp: rest } : undefined;
};

const skriv = (f: Foresporsel, vert: string): Buffer => {
  const har = new Set(f.hoder.map(([n]) => n.toLowerCase()));
  const hoder = [
    ...(har.has('host') ? [] : [['Host', vert] as const]),
    ...(har.has('connection') ? [] : [['Connection', 'close'] as const]),
    ...f.hoder,
    ...(har.has('content-length') || har.has('transfer-encoding') || f.kropp === undefined
      ? []
      : [['Content-Length', String(f.kropp.length)] as const]),
  ];
  const hode = `${f.metode} ${f.maal} HTTP/1.1\r\n${hoder.map(([n, v]) => `${n}: ${v}\r\n`).join('')}\r\n`;
  return Buffer.concat([Buffer.from(hode, 'latin1'), f.kropp ?? Buffer.alloc(0)]);
};

/** Longest wait for an answer, milliseconds. */
const taalmodighet = 15_000;

/**
 * How long a server that was promised more bytes than came is let wait for them, milliseconds. One that has all it was
 * promised is left to answer in its own time: it gives up a request whose sender has ended.
 */
const ventepaafler = 250;

/** Sends and reads the answer. Undefined when the connection ends without one. */
export const send = (adresse: string, f: Foresporsel): Promise<Raasvar | undefined> =>
  new Promise((resolve, reject) => {
    const { hostname, port, host } = new URL(adresse);
    const begynt = performance.now();
    const biter: Buffer[] = [];
    const socket = createConnection({ host: hostname, port: Number(port), allowHalfOpen: true });
    const ferdig = (lukket: boolean): void => {
      const svar = lesSvar(Buffer.concat(biter), lukket, f.metode === 'HEAD');
      if (!svar && !lukket) return;
      socket.destroy();
      resolve(svar && { ...svar, millisekunder: performance.now() - begynt });
    };
    socket.setTimeout(taalmodighet, () => {
      socket.destroy();
      reject(new Error(`ikke noe svar på ${taalmodighet} ms: ${vis(f)}`));
    });
    socket.on('data', (bit) => {
      biter.push(bit);
      ferdig(false);
    });
    socket.on('end', () => ferdig(true));
    // A refusal may be followed by a reset when not all was read; what came before it counts.
    socket.on('error', () => ferdig(true));
    socket.write(skriv(f, host));
    if (f.hoder.some(([n]) => /^(content-length|transfer-encoding|upgrade)$/i.test(n)))
      setTimeout(() => socket.end(), ventepaafler).unref();
  });

const kort = (tekst: string, maks: number): string =>
  tekst.length <= maks ? tekst : `${tekst.slice(0, maks)}… (${tekst.length} tegn)`;

/** The request for people: enough to send it again by hand. */
export const vis = (f: Foresporsel): string =>
  [
    `${f.metode} ${kort(JSON.stringify(f.maal).slice(1, -1), 1_500)}`,
    ...f.hoder
      .filter(([n]) => n.toLowerCase() !== 'authorization')
      .map(([n, v]) => `${n}: ${kort(JSON.stringify(v).slice(1, -1), 300)}`),
    ...(f.kropp === undefined ? [] : ['', kort(JSON.stringify(f.kropp.toString('latin1')), 1_500)]),
  ].join('\n');
