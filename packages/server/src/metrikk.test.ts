import { fastify } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Avhengigheter } from './avhengigheter.js';
import { startJobber } from './jobs/index.js';
import { openMetrikk } from './metrikk.js';
import { sendProblem } from './problem.js';
import { aapneProevejobber, type Proevejobber } from './testing/proevejobber.js';

let p: Proevejobber;
beforeAll(async () => {
  p = await aapneProevejobber();
});
afterAll(() => p?.lukk());

const bygg = (d: Avhengigheter) => {
  const app = fastify();
  app.setErrorHandler((feil, request, reply) => sendProblem(feil, request, reply));
  const metrikk = openMetrikk(d);
  metrikk.registrer(app);
  app.get('/api/v1/:v/sak/:id', async (request, reply) => {
    if ((request.params as { id: string }).id === 'feil') throw new Error('feil');
    return reply.code(200).send('ok');
  });
  return { app, metrikk };
};

describe('metrics', () => {
  it('count requests by route pattern and status class, never by address', async () => {
    const { app, metrikk } = bygg(p.d());
    for (const id of ['a', 'b', 'hemmelig', 'feil']) await app.inject(`/api/v1/digut/sak/${id}`);
    await app.inject('/finnes-ikke/ola-nordmann');
    const tekst = await metrikk.tekst();
    const antall = (rute: string, status: string) =>
      new RegExp(
        `felles_http_varighet_sekunder_count\\{metode="GET",rute="${rute}",status="${status}"\\} (\\d+)`,
      ).exec(tekst)?.[1];
    expect(antall('/api/v1/:v/sak/:id', '2xx')).toBe('3');
    expect(antall('/api/v1/:v/sak/:id', '5xx')).toBe('1');
    expect(antall('ukjent', '4xx')).toBe('1');
    expect(tekst).not.toMatch(/hemmelig|nordmann/);
    await app.close();
  });

  it('tell what the jobs of the same dependencies have done', async () => {
    const d = p.d();
    const jobber = startJobber(d, { paaKlokke: [] });
    await jobber.kjoerNaa('utboks');
    await jobber.kjoerNaa('forsegling');
    await jobber.kjoerNaa('fiksitet');
    await jobber.kjoerNaa('filtekst');
    await jobber.stopp();
    const tekst = await openMetrikk(d).tekst();
    const verdi = (navn: string) => Number(new RegExp(`^${navn} (\\S+)$`, 'm').exec(tekst)?.[1]);
    const { rows } = await p.eier.query<{ n: string }>('select count(*) as n from "loggblad"');
    expect(verdi('felles_logg_forseglet_total')).toBe(Number(rows[0]?.n));
    expect(verdi('felles_epost_sendt_total')).toBeGreaterThan(0);
    expect([
      verdi('felles_utboks_venter'),
      verdi('felles_fil_avvik'),
      verdi('felles_logg_avvik_total'),
      verdi('felles_filtekst_venter'),
    ]).toEqual([0, 0, 0, 0]);
    expect(tekst).toMatch(/^felles_filtekst_total\{utfall="gitt-opp"\} 0$/m);
    expect(tekst).toMatch(/^felles_jobb_ferdig_timestamp_seconds\{jobb="fiksitet"\} \d{10}$/m);
    expect(tekst).toMatch(/^felles_jobb_feil_total\{jobb="utboks"\} 0$/m);
    expect(verdi('felles_pool_venter')).toBe(0);
    expect(tekst).toMatch(/^process_cpu_seconds_total /m);
  });

  it('of one running product are not mixed with another’s', async () => {
    const [en, to] = [p.d(), p.d()];
    const jobber = startJobber(en, { paaKlokke: [] });
    await jobber.kjoerNaa('fiksitet');
    await jobber.stopp();
    expect(await openMetrikk(en).tekst()).toMatch(/^felles_fil_avvik 0$/m);
    expect(await openMetrikk(to).tekst()).not.toMatch(/^felles_fil_avvik \d/m);
  });
});

describe('GET /metrics', () => {
  it('without a key answers this machine, and not a proxy on it', async () => {
    const { app } = bygg(p.d());
    expect((await app.inject('/metrics')).statusCode).toBe(200);
    for (const remoteAddress of ['10.0.0.7', '::ffff:10.0.0.7'])
      expect((await app.inject({ url: '/metrics', remoteAddress })).statusCode).toBe(404);
    for (const hode of ['x-forwarded-for', 'forwarded', 'via', 'x-real-ip'])
      expect((await app.inject({ url: '/metrics', headers: { [hode]: '10.0.0.7' } })).statusCode).toBe(404);
    await app.close();
  });

  it('with a key answers the one who has it, from anywhere, and nobody else', async () => {
    const { app } = bygg(p.d({ FELLES_METRIKKNOEKKEL: 'noekkel-1' }));
    const spoer = (authorization?: string) =>
      app.inject({
        url: '/metrics',
        remoteAddress: '10.0.0.7',
        headers: authorization ? { authorization } : {},
      });
    const rett = await spoer('Bearer noekkel-1');
    expect(rett.statusCode).toBe(200);
    expect(rett.headers['content-type']).toMatch(/^text\/plain; version=0\.0\.4/);
    for (const feil of [undefined, 'Bearer noekkel-2', 'Bearer', 'Basic noekkel-1', 'noekkel-1'])
      expect((await spoer(feil)).statusCode).toBe(404);
    expect((await app.inject('/metrics')).statusCode).toBe(404);
    await app.close();
  });
});
