import fc from 'fast-check';
import { type FastifyInstance, fastify } from 'fastify';
import { expect, test } from 'vitest';
import { sendProblem } from '../problem.js';
import { Koe, registrerKoe } from './koe.js';

const app = (koe: Koe, svar: () => Promise<string>, innlogget = false): FastifyInstance => {
  const a = fastify({ logger: false }) as unknown as FastifyInstance;
  a.setErrorHandler((error, request, reply) => sendProblem(error, request, reply));
  a.decorateRequest('identitet', null);
  a.addHook('onRequest', async (request) => {
    if (innlogget || request.headers.cookie !== undefined)
      request.identitet = {} as NonNullable<typeof request.identitet>;
  });
  registrerKoe(a, koe);
  a.get('/ting', async (_request, reply) => reply.type('application/json').send(await svar()));
  return a;
};

test('aldri flere inne enn det er plass til, alle slipper inn til slutt, og i den rekkefølgen de kom', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 40 }), async (plasser, n) => {
      const koe = new Koe(plasser, 100, 60_000);
      let inne = 0;
      let flest = 0;
      const rekke: number[] = [];
      await Promise.all(
        Array.from({ length: n }, async (_, i) => {
          const ut = await koe.slippInn();
          rekke.push(i);
          inne += 1;
          flest = Math.max(flest, inne);
          await Promise.resolve();
          inne -= 1;
          ut?.();
          ut?.(); // giving the place back twice gives back one
        }),
      );
      expect(flest).toBeLessThanOrEqual(plasser);
      expect(rekke).toEqual(Array.from({ length: n }, (_, i) => i));
    }),
    { numRuns: 50 },
  );
});

test('de som er logget inn, venter ikke på offentligheten; køen har en ende, og den som ikke får plass, får vite det', async () => {
  let slipp: () => void = () => undefined;
  const port = new Promise<void>((r) => {
    slipp = r;
  });
  const koe = new Koe(1, 1, 60_000);
  let foerste = true;
  const a = app(koe, async () => {
    if (foerste) {
      foerste = false;
      await port;
    }
    return '{"a":1}';
  });
  await a.ready();
  const inne = a.inject({ url: '/ting' });
  while (foerste) await new Promise((r) => setImmediate(r));
  const venter = a.inject({ url: '/ting' });
  await new Promise((r) => setImmediate(r));
  expect((await a.inject({ url: '/ting', headers: { cookie: 'sesjon=x' } })).statusCode).toBe(200);
  const full = await a.inject({ url: '/ting' });
  expect(full.statusCode).toBe(503);
  expect(full.headers['retry-after']).toBe('2');
  slipp();
  expect([(await inne).statusCode, (await venter).statusCode]).toEqual([200, 200]);
  expect((await a.inject({ url: '/ting' })).statusCode).toBe(200);
  await a.close();
});

test('den som har ventet for lenge, får 503, og plassen går til neste', async () => {
  const koe = new Koe(1, 10, 5);
  const ut = await koe.slippInn();
  expect(await koe.slippInn()).toBeUndefined();
  ut?.();
  expect(await koe.slippInn()).toBeDefined();
});

test('den som har svaret fra før, får 304; det som er endret, får nytt merke, og innloggede får ingen', async () => {
  let tekst = '{"a":1}';
  const a = app(new Koe(), async () => tekst);
  await a.ready();
  const en = await a.inject({ url: '/ting' });
  const merke = String(en.headers.etag);
  expect(en.headers['cache-control']).toBe('no-cache');
  expect(en.headers.vary).toContain('cookie');
  const likt = await a.inject({ url: '/ting', headers: { 'if-none-match': merke } });
  expect([likt.statusCode, likt.body]).toEqual([304, '']);
  tekst = '{"a":2}';
  const nytt = await a.inject({ url: '/ting', headers: { 'if-none-match': merke } });
  expect([nytt.statusCode, nytt.body]).toEqual([200, tekst]);
  expect((await a.inject({ url: '/ting', headers: { cookie: 'x' } })).headers.etag).toBeUndefined();
  await a.close();
});
