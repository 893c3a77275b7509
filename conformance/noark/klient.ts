import { Agent, request } from 'node:http';
import { type Kall, type Klient, logginn, type Svar } from '../klient.js';
import type { Produkt } from '../produkt.js';

// As the client of the other suites, with less work for each call: there are twenty thousand of them here.

export type Sender = Pick<Klient, 'kall'>;

const lesJson = (tekst: string): unknown => {
  try {
    return JSON.parse(tekst);
  } catch {
    return undefined;
  }
};

/** A client of the interface as one user; without a token as nobody in particular. */
export const lagSender = ({ adresse }: Pick<Produkt, 'adresse'>, token?: string): Sender => {
  // Let go before the product does, so that no call is sent on a connection that is being closed.
  const agent = new Agent({ keepAlive: true, timeout: 20_000 });
  const kall = (metode: string, sti: string, valg: Kall = {}): Promise<Svar> => {
    const begynt = Date.now();
    const gitt = valg.bytes ?? (valg.kropp === undefined ? undefined : JSON.stringify(valg.kropp));
    const kropp = gitt === undefined ? undefined : Buffer.from(gitt);
    const headers = {
      accept: '*/*',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(kropp === undefined ? {} : { 'content-type': valg.type ?? 'application/json' }),
      ...(kropp === undefined && metode === 'GET' ? {} : { 'content-length': String(kropp?.length ?? 0) }),
      ...valg.hoder,
    };
    return new Promise((resolve, reject) => {
      const url = new URL(sti, adresse);
      const spurt = request(url, { method: metode, agent, headers }, (svar) => {
        const deler: Buffer[] = [];
        svar.on('data', (del: Buffer) => deler.push(del));
        svar.on('error', reject);
        svar.on('end', () => {
          const bytes = Buffer.concat(deler);
          const tekst = bytes.toString('utf8');
          const hoder = new Headers();
          for (const [navn, verdi] of Object.entries(svar.headers))
            for (const v of [verdi ?? []].flat()) hoder.append(navn, v);
          resolve({
            status: svar.statusCode ?? 0,
            kropp: lesJson(tekst),
            bytes,
            tekst,
            hoder,
            millisekunder: Date.now() - begynt,
          });
        });
      });
      spurt.on('error', reject);
      spurt.end(kropp);
    });
  };
  return { kall };
};

/** A client that is logged in as the user. */
export const somBruker = async (produkt: Produkt, epost: string): Promise<Sender> =>
  lagSender(produkt, await logginn(produkt, epost));
