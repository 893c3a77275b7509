import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { Epost } from './epost.js';

/** Delivers one e-mail; resolves when the receiver has taken responsibility for it. */
export interface Sender {
  send(epost: Epost): Promise<void>;
  lukk(): void;
}

const somMelding = (e: Epost) => ({
  from: { name: e.fra.navn, address: e.fra.adresse },
  to: { name: e.til.navn, address: e.til.epost },
  subject: e.emne,
  text: e.tekst,
  html: e.html,
  messageId: e.meldingsid,
  date: e.dato,
  // RFC 3834: answering machines stay silent.
  headers: { 'Auto-Submitted': 'auto-generated' },
  ...(e.kalender === undefined
    ? {}
    : { icalEvent: { method: e.kalendermetode ?? 'REQUEST', content: e.kalender } }),
  // Content is given as text above; a path or an address in it is never fetched.
  disableFileAccess: true,
  disableUrlAccess: true,
});

/** Sends through SMTP_URL on one connection that is kept open while there is something to send. */
export const smtpSender = (url: string): Sender => {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 1,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 60_000,
  });
  return {
    send: async (epost) => {
      await transport.sendMail(somMelding(epost));
    },
    lukk: () => transport.close(),
  };
};

/** For the demo: writes `<mappe>/<outbox id>.eml`, whole or not at all. */
export const filSender = (mappe: string): Sender => {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    send: async (epost) => {
      const { message } = await transport.sendMail(somMelding(epost));
      if (!Buffer.isBuffer(message)) throw new Error('the message was not built as a buffer');
      await mkdir(mappe, { recursive: true, mode: 0o700 });
      const navn = epost.meldingsid.slice(1, epost.meldingsid.indexOf('@'));
      const kladd = join(mappe, `.${navn}.${randomUUID()}`);
      try {
        const fil = await open(kladd, 'wx', 0o600);
        try {
          await fil.writeFile(message);
          await fil.sync();
        } finally {
          await fil.close();
        }
        await rename(kladd, join(mappe, `${navn}.eml`));
      } finally {
        await rm(kladd, { force: true });
      }
    },
    lukk: () => transport.close(),
  };
};

export interface Sendefeil {
  /** Safe to store and show: codes only. The server's own words may quote addresses and credentials. */
  readonly tekst: string;
  /** The server could not be reached or refused us: the next e-mail would fare the same. */
  readonly tjeneren: boolean;
}

const felt = (feil: unknown, navn: string): unknown =>
  typeof feil === 'object' && feil !== null ? (feil as Readonly<Record<string, unknown>>)[navn] : undefined;

const avtjeneren = new Set([
  'ECONNECTION',
  'ETIMEDOUT',
  'ESOCKET',
  'EDNS',
  'ETLS',
  'EREQUIRETLS',
  'EAUTH',
  'ENOAUTH',
  'EPROXY',
]);

export const sendefeil = (feil: unknown): Sendefeil => {
  const kode = felt(feil, 'code');
  const svar = felt(feil, 'responseCode');
  const steg = felt(feil, 'command');
  const ord = [
    typeof kode === 'string' && /^[A-Z_0-9]{1,40}$/.test(kode) ? kode : 'ukjent feil',
    ...(typeof svar === 'number' ? [`SMTP-svar ${svar}`] : []),
    ...(typeof steg === 'string' && /^[A-Z ]{1,20}$/.test(steg) ? [`ved ${steg}`] : []),
  ];
  return { tekst: ord.join(', '), tjeneren: typeof kode === 'string' && avtjeneren.has(kode) };
};
