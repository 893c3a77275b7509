/** What the tests of this room stand on: a real server on loopback, a browser-like client, a user catalogue. */
import Fastify, { type FastifyInstance } from 'fastify';
import type { IdentitetConfig } from './konfig.js';
import { oidclagerPg } from './oidclager-pg.js';
import type { Bruker, Brukerkatalog, Demobruker, Rolle } from './porter.js';
import { type Database, testdatabase } from './proevedatabase.js';
import { registrerIdentitet } from './registrer.js';
import { sesjonslagerPg } from './sesjon-pg.js';

const virksomhet = { virksomhet: '0197a000-0000-7000-8000-000000000001', kode: 'digut', navn: 'Samarbeidet' };

function bruker(nr: number, navn: string, epost: string, rolle: Rolle): Bruker {
  return {
    bruker: `0197a000-0000-7000-8000-0000000001${String(nr).padStart(2, '0')}`,
    navn,
    epost,
    roller: [{ ...virksomhet, roller: [rolle] }],
  };
}

export const arkivar = bruker(1, 'Arkivar', 'arkivar@digut.example', 'arkivar');
export const leder = bruker(2, 'Leder', 'leder@digut.example', 'leder');
export const leser = bruker(3, 'Leser <b>', 'leser@digut.example', 'leser');

/** The catalogue port as a plain object. `koblet` maps outside subjects to users. */
export function katalog(): Brukerkatalog & { koblet: Map<string, Bruker>; sperret: Set<string> } {
  const alle = [arkivar, leder, leser];
  const koblet = new Map<string, Bruker>();
  const sperret = new Set<string>();
  const finn = (id: string) => alle.find((b) => b.bruker === id && !sperret.has(id)) ?? null;
  return {
    koblet,
    sperret,
    finn: async (id) => finn(id),
    finnVedSubjekt: async (issuer, sub, epost) =>
      koblet.get(`${issuer} ${sub}`) ?? alle.find((b) => b.epost === epost) ?? null,
    async demobrukere(soek) {
      const q = soek?.toLowerCase() ?? '';
      return alle
        .filter((b) => q === '' || `${b.navn} ${b.epost}`.toLowerCase().includes(q))
        .map((b): Demobruker => {
          const rolle = b.roller[0]?.roller[0] ?? 'leser';
          const { bruker: id, navn, epost } = b;
          return { bruker: id, navn, epost, virksomhet: virksomhet.navn, rolle, hoved: b !== leser };
        });
    },
  };
}

export type Logglinje = { nivaa: string; felt: object; melding: string };

export type Miljoe = {
  app: FastifyInstance;
  db: Database;
  grunn: string;
  katalog: ReturnType<typeof katalog>;
  logg: Logglinje[];
  lukk(): Promise<void>;
};

/** A port nobody uses at the moment; the provider must know its address before the server listens. */
export async function ledigPort(): Promise<number> {
  const { createServer } = await import('node:net');
  return new Promise((ferdig, feil) => {
    const tjener = createServer();
    tjener.once('error', feil);
    tjener.listen(0, '127.0.0.1', () => {
      const sted = tjener.address();
      tjener.close(() =>
        sted !== null && typeof sted === 'object' ? ferdig(sted.port) : feil(new Error('no port')),
      );
    });
  });
}

/** A listening server with the identity room and two small routes behind it. */
export async function miljoe(
  config: Partial<IdentitetConfig> = {},
  delt?: Database,
  fastPort?: number,
): Promise<Miljoe> {
  const db = delt ?? (await testdatabase());
  const port = fastPort ?? (await ledigPort());
  const grunn = `http://localhost:${port}`;
  const app = Fastify();
  const brukere = katalog();
  const logg: Logglinje[] = [];
  const skriv = (nivaa: string) => (felt: object, melding: string) =>
    void logg.push({ nivaa, felt, melding });
  await registrerIdentitet(app, {
    config: { grunnadresse: grunn, lytterPaa: '127.0.0.1', brukerbufferSekunder: 0, ...config },
    katalog: brukere,
    sesjoner: sesjonslagerPg(db),
    lager: oidclagerPg(db),
    log: { info: skriv('info'), warn: skriv('warn'), error: skriv('error') },
  });
  app.get('/api/v1/meg', async (request) => request.identitet);
  app.post('/api/v1/endre', async (request) => ({ bruker: request.identitet?.bruker.bruker ?? null }));
  await app.listen({ port, host: '127.0.0.1' });
  return {
    app,
    db,
    grunn,
    katalog: brukere,
    logg,
    async lukk() {
      await app.close();
      if (delt === undefined) await db.lukk();
    },
  };
}

type Kake = { verdi: string; sti: string; vert: string };

/** The part of a browser these flows need: a cookie jar with paths, redirects one at a time, HTML forms. */
export class Nettleser {
  readonly kaker = new Map<string, Kake>();
  /** Every address it has been sent to. */
  readonly adresser: string[] = [];

  async gaa(adresse: string, valg: RequestInit = {}): Promise<Response> {
    const url = new URL(adresse);
    this.adresser.push(url.href);
    const hoder = new Headers(valg.headers);
    const passende = [...this.kaker].filter(
      ([, kake]) =>
        kake.vert === url.hostname &&
        (kake.sti === '/' || url.pathname === kake.sti || url.pathname.startsWith(`${kake.sti}/`)),
    );
    if (passende.length > 0)
      hoder.set('cookie', passende.map(([navn, k]) => `${navn.split('@')[0]}=${k.verdi}`).join('; '));
    const svar = await fetch(url, { ...valg, headers: hoder, redirect: 'manual' });
    for (const linje of svar.headers.getSetCookie()) this.#ta(linje, url);
    return svar;
  }

  /** Follows redirects until a page, at most ten; `stopp` ends before an address that contains it. */
  async foelg(svar: Response, fra: string, stopp?: string): Promise<{ svar: Response; adresse: string }> {
    let naa = { svar, adresse: fra };
    for (let i = 0; i < 10; i += 1) {
      const neste = naa.svar.headers.get('location');
      if (neste === null) return naa;
      const adresse = new URL(neste, naa.adresse).href;
      if (stopp !== undefined && adresse.includes(stopp)) return { svar: naa.svar, adresse };
      naa = { svar: await this.gaa(adresse), adresse };
    }
    throw new Error('too many redirects');
  }

  send(adresse: string, felter: Record<string, string>): Promise<Response> {
    return this.gaa(adresse, {
      method: 'POST',
      body: new URLSearchParams(felter),
      headers: { origin: new URL(adresse).origin, 'sec-fetch-site': 'same-origin' },
    });
  }

  kake(navn: string): string | null {
    return [...this.kaker].find(([n]) => n.split('@')[0] === navn)?.[1].verdi ?? null;
  }

  #ta(linje: string, url: URL): void {
    const [par = '', ...egenskaper] = linje.split(';');
    const [navn = '', verdi = ''] = [par.slice(0, par.indexOf('=')), par.slice(par.indexOf('=') + 1)];
    const sti = egenskaper.map((e) => /^\s*path=(.*)$/i.exec(e)?.[1]).find((v) => v !== undefined) ?? '/';
    const doed = /max-age=0|expires=Thu, 01 Jan 1970/i.test(linje);
    const noekkel = `${navn}@${url.hostname}${sti}`;
    if (doed) this.kaker.delete(noekkel);
    else this.kaker.set(noekkel, { verdi, sti, vert: url.hostname });
  }
}

/** Opens the login page; answers its address and text. */
export async function tilPaaloggingsside(
  n: Nettleser,
  grunn: string,
  sti = '/logg-inn',
): Promise<{ adresse: string; html: string }> {
  const { svar, adresse } = await n.foelg(await n.gaa(grunn + sti), grunn + sti);
  return { adresse, html: await svar.text() };
}

/** The whole login by e-mail and password; answers where the browser ended. */
export async function loggInn(
  n: Nettleser,
  m: Pick<Miljoe, 'grunn'>,
  b: Bruker = arkivar,
  sti = '/logg-inn?retur=/api/v1/meg',
): Promise<{ svar: Response; adresse: string }> {
  const { adresse } = await tilPaaloggingsside(n, m.grunn, sti);
  return n.foelg(await n.send(adresse, { epost: b.epost, passord: 'demo' }), adresse);
}

/** The password grant of the demo's API client. */
export function passordgrant(grunn: string, felter: Record<string, string>): Promise<Response> {
  return fetch(`${grunn}/oidc/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'password', client_id: 'felles-demo', ...felter }),
  });
}
