import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyMultipart from '@fastify/multipart';
import fastifyStatic from '@fastify/static';
import { Problem } from '@felles/kernel';
import {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  fastify,
  LogController,
} from 'fastify';
import { lagFinnAktoer } from './aktoer.js';
import { apiSide } from './apiside.js';
import type { Avhengigheter } from './avhengigheter.js';
import { registrerHelse } from './helse.js';
import { oidclagerPg, registrerIdentitet, sesjonslagerPg } from './identity/index.js';
import { readJson } from './json.js';
import { lagBrukerkatalog } from './katalog.js';
import { openMetrikk } from './metrikk.js';
import { registrerNoark } from './noark/index.js';
import { registrerAapneData } from './offentlig/aapnedata.js';
import { registrerKoe } from './offentlig/koe.js';
import { registrerKunngjoering } from './offentlig/kunngjoering.js';
import { medSidetekst, sidetekstFor } from './offentlig/sidetekst.js';
import { registrerOparl } from './oparl/rute.js';
import { sendProblem } from './problem.js';
import { sendAdressefeil, sendFeil, svarPaaProtokollfeil } from './protokollfeil.js';
import { registrerSamhandling } from './samhandling/rute.js';
import { slukk } from './slukk.js';

/** Directory of the built web application, absent in tests that need none. */
export interface Servervalg {
  readonly nettsted?: string | undefined;
}

const csp = [
  "default-src 'self'",
  "img-src 'self' data:",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const json = (app: FastifyInstance, typer: readonly string[]): void => {
  for (const type of typer)
    app.addContentTypeParser(type, { parseAs: 'buffer' }, (_request, body, done) => {
      try {
        done(null, readJson(body as Buffer));
      } catch (error) {
        done(error as Error);
      }
    });
};

/** The whole HTTP face of the product, ready to listen. */
export const byggServer = async (d: Avhengigheter, valg: Servervalg = {}): Promise<FastifyInstance> => {
  const app = fastify({
    loggerInstance: d.logg,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit: 1024 * 1024,
    trustProxy: d.konfigurasjon.issuer === undefined ? false : 'loopback',
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: true },
    forceCloseConnections: 'idle',
    requestTimeout: 600_000,
    frameworkErrors: sendAdressefeil,
    clientErrorHandler: svarPaaProtokollfeil,
  }) as unknown as FastifyInstance;
  app.removeAllContentTypeParsers();
  json(app, ['application/json', 'application/merge-patch+json', 'application/vnd.noark5+json']);
  // Bytes are read by the route, straight from the socket to the file store.
  app.addContentTypeParser('application/octet-stream', (_request, _payload, done) => done(null));

  await app.register(fastifyMultipart);

  app.setErrorHandler((error, request, reply) => sendProblem(error, request, reply));
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-content-type-options', 'nosniff');
    reply.header('referrer-policy', 'same-origin');
    reply.header('x-request-id', String(request.id));
    reply.header('cross-origin-opener-policy', 'same-origin');
    if (!reply.hasHeader('content-security-policy')) reply.header('content-security-policy', csp);
    if (d.konfigurasjon.grunnadresse.startsWith('https:'))
      reply.header('strict-transport-security', 'max-age=31536000; includeSubDomains');
  });
  app.addHook('onSend', async (request, reply) => {
    if (reply.statusCode >= 400) await slukk(request, reply);
  });
  // Expectations that are not known may be overlooked (RFC 9110 section 10.1.1).
  app.server.on('checkExpectation', (request, reply) => app.server.emit('request', request, reply));
  app.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        metode: request.method,
        rute: request.routeOptions.url ?? 'ukjent',
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
        sporing: request.id,
      },
      'foresporsel',
    );
  });

  const metrikk = openMetrikk(d);
  metrikk.registrer(app);
  const { issuer, klientId, klientHemmelighet, grunnadresse, vert } = d.konfigurasjon;
  await registrerIdentitet(app, {
    config: issuer
      ? {
          grunnadresse,
          issuer,
          ...(klientId ? { klientId } : {}),
          ...(klientHemmelighet ? { klientHemmelighet } : {}),
        }
      : { grunnadresse, lytterPaa: vert },
    katalog: lagBrukerkatalog(d.register),
    sesjoner: sesjonslagerPg(d.pool),
    lager: oidclagerPg(d.pool),
    log: d.logg,
    feilsvar: sendFeil,
  });

  registrerKoe(app);
  const finnAktoer = lagFinnAktoer(d.register);
  registrerHelse(app, d);
  registrerSamhandling(app, d, finnAktoer);
  registrerNoark(app, d, finnAktoer);
  registrerOparl(app, d);
  registrerAapneData(app, d);
  registrerKunngjoering(app, d);
  app.get('/api/v1/docs', async (_request, reply) =>
    reply.type('text/html; charset=utf-8').send(apiSide(d.kernel.model, issuer === undefined)),
  );

  const forside =
    valg.nettsted && existsSync(join(valg.nettsted, 'index.html'))
      ? join(valg.nettsted, 'index.html')
      : undefined;
  if (valg.nettsted && forside)
    await app.register(fastifyStatic, {
      root: valg.nettsted,
      index: false,
      maxAge: '365d',
      immutable: true,
      decorateReply: false,
    });
  // The application is the same for all; those who are not logged in are told what the page they ask for is about.
  const sendForside = async (
    request: FastifyRequest,
    reply: FastifyReply,
    sti: string,
  ): Promise<FastifyReply> => {
    const html = await readFile(sti, 'utf8');
    const { pathname } = new URL(request.url, grunnadresse);
    const side = request.identitet ? undefined : await sidetekstFor(d, pathname);
    return reply
      .code(side?.status ?? 200)
      .header('cache-control', 'no-cache')
      .header('vary', 'cookie')
      .type('text/html; charset=utf-8')
      .send(side ? medSidetekst(html, side, grunnadresse) : html);
  };
  if (forside) app.get('/', (request, reply) => sendForside(request, reply, forside));
  // Addresses of pages are the web application's; everything else that is not found is a Problem.
  app.setNotFoundHandler(async (request, reply) => {
    const side =
      request.method === 'GET' && !/^\/(api|oparl|oidc|health|metrics|assets)(\/|$|\?)/.test(request.url);
    if (side && forside) return sendForside(request, reply, forside);
    return sendProblem(new Problem('ikke-funnet'), request, reply);
  });
  return app;
};
