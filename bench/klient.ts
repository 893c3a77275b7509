import { Agent, request } from 'node:http';
import type { Produkt } from './produkt.js';

export interface Svar {
  readonly status: number;
  readonly tekst: string;
}

/** One user of the product over keep-alive connections, at most as many as there are clients. */
export interface Klient {
  kall(metode: string, sti: string, kropp?: Buffer, type?: string): Promise<Svar>;
  lukk(): void;
}

export class Uventet extends Error {
  constructor(hva: string, svar: Svar) {
    super(`${hva}: ${svar.status} ${svar.tekst.slice(0, 200)}`);
    this.name = 'Uventet';
  }
}

const send = (agent: Agent, port: number, hode: Record<string, string | number>) => {
  const kall: Klient['kall'] = (metode, sti, kropp, type) =>
    new Promise((resolve, reject) => {
      const headers = { ...hode, ...(kropp ? { 'content-type': type, 'content-length': kropp.length } : {}) };
      const r = request({ agent, host: '127.0.0.1', port, method: metode, path: sti, headers }, (svar) => {
        let tekst = '';
        svar.setEncoding('utf8');
        svar.on('data', (t: string) => {
          tekst += t;
        });
        svar.on('end', () => resolve({ status: svar.statusCode ?? 0, tekst }));
        svar.on('error', reject);
      });
      r.on('error', reject);
      r.end(kropp);
    });
  return kall;
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
  const svar = await send(agent, produkt.port, { host })(
    'POST',
    '/oidc/token',
    Buffer.from(skjema.toString()),
    'application/x-www-form-urlencoded',
  );
  const token = json(svar, `innlogging ${epost}`).access_token;
  return {
    kall: send(agent, produkt.port, { host, authorization: `Bearer ${String(token)}` }),
    lukk: () => agent.destroy(),
  };
};
