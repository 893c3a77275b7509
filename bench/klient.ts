import { Agent, request } from 'node:http';
import type { Produkt } from './produkt.js';

export interface Svar {
  readonly status: number;
  readonly tekst: string;
  /** The version of what was sent, as a client has to give it back. */
  readonly etag: string | undefined;
  readonly byte: number;
}

export interface Sending {
  readonly kropp?: Buffer | undefined;
  readonly type?: string;
  readonly ifMatch?: string | undefined;
  /** The bytes are counted and thrown away: on a shared machine whoever asks must not cost more than the answer. */
  readonly bareTell?: boolean;
}

/** One user of the product over keep-alive connections, at most as many as there are clients. */
export interface Klient {
  kall(metode: string, sti: string, kropp?: Buffer, type?: string): Promise<Svar>;
  send(metode: string, sti: string, sending?: Sending): Promise<Svar>;
  lukk(): void;
}

export class Uventet extends Error {
  constructor(hva: string, svar: Svar) {
    super(`${hva}: ${svar.status} ${svar.tekst.slice(0, 200)}`);
    this.name = 'Uventet';
  }
}

const sender = (agent: Agent, port: number, hode: Record<string, string | number>): Klient['send'] => {
  return (metode, sti, { kropp, type, ifMatch, bareTell = false } = {}) =>
    new Promise((resolve, reject) => {
      const headers: Record<string, string | number | undefined> = { ...hode };
      if (kropp) Object.assign(headers, { 'content-type': type, 'content-length': kropp.length });
      if (ifMatch !== undefined) headers['if-match'] = ifMatch;
      const r = request({ agent, host: '127.0.0.1', port, method: metode, path: sti, headers }, (svar) => {
        const biter: Buffer[] = [];
        let byte = 0;
        const status = svar.statusCode ?? 0;
        svar.on('data', (bit: Buffer) => {
          byte += bit.length;
          if (!bareTell || status >= 400) biter.push(bit);
        });
        svar.on('end', () =>
          resolve({ status, tekst: Buffer.concat(biter).toString(), etag: svar.headers.etag, byte }),
        );
        svar.on('error', reject);
      });
      r.on('error', reject);
      r.end(kropp);
    });
};

export const json = (svar: Svar, hva: string, ventet = 200): Record<string, unknown> => {
  if (svar.status !== ventet) throw new Uventet(hva, svar);
  return JSON.parse(svar.tekst);
};

export const jsonKropp = (verdi: unknown): Buffer => Buffer.from(JSON.stringify(verdi));

/** Logs in by the password grant of the demo's API client. Tokens live half an hour: one login for each step. */
export const loggInn = async (produkt: Produkt, epost: string, forbindelser = 64): Promise<Klient> => {
  const agent = new Agent({ keepAlive: true, maxSockets: forbindelser });
  const host = `localhost:${produkt.port}`;
  const skjema = new URLSearchParams({
    grant_type: 'password',
    client_id: 'felles-demo',
    username: epost,
    password: 'demo',
  });
  const svar = await sender(agent, produkt.port, { host })('POST', '/oidc/token', {
    kropp: Buffer.from(skjema.toString()),
    type: 'application/x-www-form-urlencoded',
  });
  const token = json(svar, `innlogging ${epost}`).access_token;
  const send = sender(agent, produkt.port, { host, authorization: `Bearer ${String(token)}` });
  return {
    kall: (metode, sti, kropp, type) => send(metode, sti, { kropp, ...(type === undefined ? {} : { type }) }),
    send,
    lukk: () => agent.destroy(),
  };
};
