import { fastify, type InjectOptions } from 'fastify';
import { lagFinnAktoer } from '../aktoer.js';
import type { Avhengigheter } from '../avhengigheter.js';
import { lagBrukerkatalog } from '../katalog.js';
import { openLogg } from '../log.js';
import { aapneVerden, maksFil, type Verden } from '../testing/verden.js';
import { registrerNoark } from './index.js';

// For tests only: the interface in a bare application, where a header says who asks.

export interface Lenke {
  readonly href: string;
  readonly templated?: boolean;
}

export interface Json {
  readonly [felt: string]: unknown;
  readonly systemID: string;
  readonly count: number;
  readonly results: readonly Json[];
  readonly _links: Readonly<Record<string, Lenke>>;
  readonly feil: { readonly kode: number; readonly beskrivelse: string };
}

export interface Svar {
  readonly status: number;
  readonly hoder: Readonly<Record<string, string>>;
  readonly tekst: string;
  readonly bytes: Buffer;
  readonly json: Json;
}

type Metode = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS';

export interface Valg {
  readonly hoder?: Readonly<Record<string, string>>;
  /** Objects are sent as JSON, everything else as it is. */
  readonly kropp?: unknown;
}

export const relasjon = (navn: string): string => `https://rel.arkivverket.no/noark5/v5/api/${navn}/`;

export const grunnadresse = 'http://felles.test';

export interface Proeve {
  readonly verden: Verden;
  readonly adresse: string;
  /** A client that asks as the user with the e-mail, or as nobody. */
  som(epost: string | null): (metode: Metode, url: string, valg?: Valg) => Promise<Svar>;
  lukk(): Promise<void>;
}

const rawKropp = (kropp: unknown): string | Buffer =>
  typeof kropp === 'string' || Buffer.isBuffer(kropp) ? kropp : JSON.stringify(kropp);

export const aapneProeve = async (): Promise<Proeve> => {
  const verden = await aapneVerden();
  const { kernel, register, pool, filer, noekkel, klokke } = verden;
  const d: Avhengigheter = {
    konfigurasjon: {
      port: 0,
      vert: '127.0.0.1',
      grunnadresse,
      datamappe: '',
      maksFil,
      loggnivaa: 'silent',
      avsender: '',
      opplastingstimer: 24,
      verden: 'ingen',
      samarbeid: 'digut',
    },
    kernel,
    register,
    pool,
    filer,
    noekkel,
    logg: openLogg('silent'),
    klokke,
  };
  const app = fastify({ logger: false, routerOptions: { ignoreTrailingSlash: true } });
  const katalog = lagBrukerkatalog(register);
  app.decorateRequest('identitet', null);
  app.addHook('onRequest', async (request) => {
    const epost = request.headers['x-proeve-bruker'];
    if (typeof epost !== 'string') return;
    const [funnet] = await register.finnBrukere(epost);
    const bruker = funnet ? await katalog.finn(funnet.bruker) : null;
    request.identitet = bruker ? { bruker, via: 'token' } : null;
  });
  app.get('/oidc/.well-known/openid-configuration', async () => ({
    issuer: `${grunnadresse}/oidc`,
    token_endpoint: `${grunnadresse}/oidc/token`,
  }));
  registrerNoark(app, d, lagFinnAktoer(register));
  const adresse = await app.listen({ port: 0, host: '127.0.0.1' });
  return {
    verden,
    adresse,
    som:
      (epost) =>
      async (metode, url, { hoder = {}, kropp } = {}) => {
        const innholdstype =
          metode === 'PATCH' ? 'application/merge-patch+json' : 'application/vnd.noark5+json';
        const svar = await app.inject({
          method: metode,
          url: url.replace(grunnadresse, '').replace(/\{\?.*\}$/, ''),
          headers: {
            ...(epost === null ? {} : { 'x-proeve-bruker': epost }),
            ...(kropp === undefined ? {} : { 'content-type': innholdstype }),
            ...hoder,
          },
          ...(kropp === undefined ? {} : { payload: rawKropp(kropp) }),
        } satisfies InjectOptions);
        return {
          status: svar.statusCode,
          hoder: Object.fromEntries(Object.entries(svar.headers).map(([n, v]) => [n, String(v)])),
          tekst: svar.payload,
          bytes: svar.rawPayload,
          get json(): Json {
            return JSON.parse(svar.payload) as Json;
          },
        };
      },
    lukk: async () => {
      await app.close();
      await verden.lukk();
    },
  };
};

/** Address behind a relation; fails when it is not announced. */
export const lenke = (json: Json, navn: string): string => {
  const funnet = json._links[navn] ?? json._links[relasjon(navn)];
  if (!funnet) throw new Error(`no relation ${navn} among ${Object.keys(json._links).join(' ')}`);
  return funnet.href.replace(/\{\?.*\}$/, '');
};
