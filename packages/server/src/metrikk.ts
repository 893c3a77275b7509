import { createHash, timingSafeEqual } from 'node:crypto';
import { Problem } from '@felles/kernel';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Avhengigheter } from './avhengigheter.js';
import { type Jobbtall, jobbnavn, tallFor } from './jobs/tall.js';

export interface Metrikk {
  /** Adds the measurement of every request, and GET /metrics. Call before the routes. */
  registrer(app: FastifyInstance): void;
  /** Prometheus text format 0.0.4. */
  tekst(): Promise<string>;
}

const teller = (register: Registry, name: string, help: string, les: () => number): void => {
  new Counter({
    name,
    help,
    registers: [register],
    collect() {
      this.reset();
      this.inc(les());
    },
  });
};
const maaler = (register: Registry, name: string, help: string, les: () => number | undefined): void => {
  new Gauge({
    name,
    help,
    registers: [register],
    collect() {
      const verdi = les();
      if (verdi === undefined) this.remove();
      else this.set(verdi);
    },
  });
};

const jobbmetrikk = (register: Registry, tall: Jobbtall): void => {
  maaler(
    register,
    'felles_utboks_venter',
    'E-mails waiting to be sent, all tenants',
    () => tall.utboksVenter,
  );
  maaler(register, 'felles_utboks_feilet', 'E-mails given up, all tenants', () => tall.utboksFeilet);
  teller(register, 'felles_epost_sendt_total', 'E-mails delivered by this process', () => tall.sendt);
  teller(register, 'felles_logg_forseglet_total', 'Events sealed by this process', () => tall.forseglet);
  maaler(
    register,
    'felles_logg_uforseglet',
    'Events waiting for sealing at the last look',
    () => tall.uforseglet,
  );
  teller(register, 'felles_logg_avvik_total', 'Times a log did not fit its kept head', () => tall.loggavvik);
  maaler(register, 'felles_fil_avvik', 'Files not as archived in the last fixity round', () => tall.filavvik);
  maaler(
    register,
    'felles_filtekst_venter',
    'Files whose text waits to be read, all tenants',
    () => tall.filtekstVenter,
  );
  new Counter({
    name: 'felles_filtekst_total',
    help: 'Files that this process has read the text of, found no text in, or given up',
    labelNames: ['utfall'],
    registers: [register],
    collect() {
      this.reset();
      for (const utfall of ['lest', 'tom', 'gitt-opp'] as const) this.inc({ utfall }, tall.filtekst[utfall]);
    },
  });
  const labelNames = ['jobb'];
  new Counter({
    name: 'felles_jobb_feil_total',
    help: 'Rounds of a job that ended with an error',
    labelNames,
    registers: [register],
    collect() {
      this.reset();
      for (const jobb of jobbnavn) this.inc({ jobb }, tall.feil[jobb]);
    },
  });
  new Gauge({
    name: 'felles_jobb_ferdig_timestamp_seconds',
    help: 'When this process last finished a round of a job without error',
    labelNames,
    registers: [register],
    collect() {
      for (const jobb of jobbnavn) {
        const ferdig = tall.ferdig[jobb];
        if (ferdig !== undefined) this.set({ jobb }, ferdig);
      }
    },
  });
};

const loopback = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;
const sha = (s: string): Buffer => createHash('sha256').update(s).digest();

/** With a key, the key decides. Without one, this machine only, and not through a proxy on it. */
const slippInn = (request: FastifyRequest, metrikknoekkel: string | undefined): boolean => {
  if (metrikknoekkel !== undefined) {
    const gitt = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
    return gitt !== undefined && timingSafeEqual(sha(gitt), sha(metrikknoekkel));
  }
  const { 'x-forwarded-for': videre, 'x-real-ip': ekte, forwarded, via } = request.headers;
  const viaProxy = [videre, ekte, forwarded, via].some((h) => h !== undefined);
  return !viaProxy && loopback.test(request.socket.remoteAddress ?? '');
};

const metoder = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** The numbers of one running product, in a registry of their own. */
export const openMetrikk = (d: Avhengigheter): Metrikk => {
  const register = new Registry();
  collectDefaultMetrics({ register });
  jobbmetrikk(register, tallFor(d));
  maaler(
    register,
    'felles_pool_i_bruk',
    'Database connections in use',
    () => d.pool.totalCount - d.pool.idleCount,
  );
  maaler(register, 'felles_pool_ledig', 'Database connections open and idle', () => d.pool.idleCount);
  maaler(register, 'felles_pool_venter', 'Requests waiting for a connection', () => d.pool.waitingCount);
  const varighet = new Histogram({
    name: 'felles_http_varighet_sekunder',
    help: 'Time from request to response sent, by route pattern',
    labelNames: ['metode', 'rute', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10, 60],
    registers: [register],
  });
  return {
    tekst: () => register.metrics(),
    registrer: (app) => {
      app.addHook('onResponse', async (request, reply) => {
        // The pattern, never the address: ids would make a series each, and addresses can carry what is screened.
        const rute = request.routeOptions.url ?? 'ukjent';
        const metode = metoder.has(request.method) ? request.method : 'annen';
        const status = `${Math.floor(reply.statusCode / 100)}xx`;
        varighet.observe({ metode, rute, status }, reply.elapsedTime / 1000);
      });
      app.get('/metrics', async (request, reply) => {
        if (!slippInn(request, d.konfigurasjon.metrikknoekkel)) throw new Problem('ikke-funnet');
        return reply
          .header('cache-control', 'no-store')
          .type(register.contentType)
          .send(await register.metrics());
      });
    },
  };
};
