import { SMTPServer } from 'smtp-server';

/** What the mail sink received: the addresses of the envelope and the message as sent. */
export interface Mottatt {
  readonly til: readonly string[];
  readonly raa: string;
}

export interface Postmottak {
  readonly url: string;
  readonly mottatt: Mottatt[];
  /** Answers an SMTP error code for an address, or undefined to accept. */
  avvis: (adresse: string) => number | undefined;
  lukk(): Promise<void>;
}

/** A real SMTP server on this machine that keeps what it gets. */
export const startPostmottak = async (port = 0): Promise<Postmottak> => {
  const mottatt: Mottatt[] = [];
  const mottak: Postmottak = {
    url: '',
    mottatt,
    avvis: () => undefined,
    lukk: () => new Promise((resolve) => server.close(() => resolve())),
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (adresse, _oekt, ferdig) => {
      const kode = mottak.avvis(adresse.address);
      if (kode === undefined) ferdig();
      else ferdig(Object.assign(new Error(`refused ${adresse.address}`), { responseCode: kode }));
    },
    onData: (stroem, oekt, ferdig) => {
      const biter: Buffer[] = [];
      stroem.on('data', (bit: Buffer) => biter.push(bit));
      stroem.on('end', () => {
        mottatt.push({
          til: oekt.envelope.rcptTo.map((a) => a.address),
          raa: Buffer.concat(biter).toString('utf8'),
        });
        ferdig();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()));
  const adresse = server.server.address();
  const url = `smtp://127.0.0.1:${typeof adresse === 'object' && adresse ? adresse.port : port}`;
  return Object.assign(mottak, { url });
};

export interface Mimedel {
  readonly hoder: ReadonlyMap<string, string>;
  readonly kropp: string;
}

const delOpp = (raa: string): Mimedel => {
  const skille = raa.indexOf('\r\n\r\n');
  const hoder = new Map<string, string>();
  for (const linje of raa
    .slice(0, skille)
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n')) {
    const kolon = linje.indexOf(':');
    hoder.set(linje.slice(0, kolon).toLowerCase(), linje.slice(kolon + 1).trim());
  }
  return { hoder, kropp: raa.slice(skille + 4) };
};

const avkod = ({ hoder, kropp }: Mimedel): string => {
  const koding = hoder.get('content-transfer-encoding')?.toLowerCase();
  if (koding === 'base64') return Buffer.from(kropp, 'base64').toString('utf8');
  if (koding !== 'quoted-printable') return kropp;
  const bytes = kropp
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, h: string) => String.fromCharCode(Number.parseInt(h, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
};

/** The message's leaf parts (RFC 2045, RFC 2046), decoded, and the headers of the whole. */
export const lesEpost = (
  raa: string,
): { readonly hoder: ReadonlyMap<string, string>; readonly deler: readonly Mimedel[] } => {
  const topp = delOpp(raa);
  const blader = (del: Mimedel): readonly Mimedel[] => {
    const grense = /^multipart\/.*boundary="?([^";]+)"?/is.exec(del.hoder.get('content-type') ?? '')?.[1];
    if (grense === undefined) return [{ hoder: del.hoder, kropp: avkod(del) }];
    return del.kropp
      .split(`--${grense}`)
      .slice(1, -1)
      .flatMap((d) => blader(delOpp(d.replace(/^\r\n/, '').replace(/\r\n$/, ''))));
  };
  return { hoder: topp.hoder, deler: blader(topp) };
};

/** Decoded words of a header (RFC 2047, UTF-8). */
export const lesHode = (hode: string | undefined): string =>
  (hode ?? '')
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([QB])\?([^?]*)\?=/gi, (_, slag: string, tekst: string) =>
      slag.toUpperCase() === 'B'
        ? Buffer.from(tekst, 'base64').toString('utf8')
        : avkod({
            hoder: new Map([['content-transfer-encoding', 'quoted-printable']]),
            kropp: tekst.replaceAll('_', ' '),
          }),
    );
