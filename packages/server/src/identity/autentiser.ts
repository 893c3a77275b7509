import type { FastifyReply, FastifyRequest, onRequestAsyncHookHandler } from 'fastify';
import type { Brukeroppslag } from './brukere.js';
import { lesCookie } from './cookie.js';
import { csrfbrudd, endrer } from './csrf.js';
import { IdentitetFeil, somProblem } from './feil.js';
import type { Innstillinger } from './konfig.js';
import type { Identitet, Logg } from './porter.js';
import { csrfToken, type Sesjoner } from './sesjon.js';
import { baerertoken, kontrollerToken, Tokenminne, utfordring } from './token.js';
import { feilkode, type Utsteder } from './utsteder.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is asking; null when nobody is logged in. Set before every handler. */
    identitet: Identitet | null;
  }
  interface FastifyContextConfig {
    /** The route is part of the login itself and must not be authenticated. */
    utenIdentitet?: boolean;
  }
}

/** How a refusal becomes an answer. The default is problem+json. */
export type Feilsvar = (feil: IdentitetFeil, request: FastifyRequest, reply: FastifyReply) => unknown;

export const problemsvar: Feilsvar = (feil, _request, reply) =>
  reply.code(feil.statusCode).type('application/problem+json').send(somProblem(feil));

export type Autentisering = {
  innst: Innstillinger;
  utsteder: Utsteder;
  brukere: Brukeroppslag;
  sesjoner: Sesjoner;
  feilsvar: Feilsvar;
  log: Logg;
};

/**
 * The onRequest hook. An Authorization header decides alone: when it is bad the answer is 401, never the
 * cookie's identity or anonymous. A cookie without a living session is anonymous.
 */
export function autentiser(a: Autentisering): onRequestAsyncHookHandler {
  const minne = new Tokenminne();

  async function medToken(hode: string): Promise<Identitet> {
    const token = await kontrollerToken(baerertoken(hode), {
      issuer: a.utsteder.issuer,
      publikum: a.innst.publikum,
      noekler: a.utsteder.noekler,
      stolPaaEpost: a.innst.stolPaaEpost,
      minne,
    });
    const bruker = await a.brukere.medSubjekt(token.sub, token.epost);
    if (bruker === null) throw new IdentitetFeil('identitet.bruker.ukjent', utfordring('invalid_token'));
    return { bruker, via: 'token', ...(token.klient === null ? {} : { klient: token.klient }) };
  }

  async function medCookie(request: FastifyRequest, reply: FastifyReply): Promise<Identitet | null> {
    const id = lesCookie(request.headers.cookie, a.sesjoner.navn);
    if (id === null || id === '') return null;
    const sesjon = await a.sesjoner.finn(id);
    const bruker = sesjon === null ? null : await a.brukere.medId(sesjon.bruker);
    if (sesjon === null || bruker === null) {
      reply.header('set-cookie', a.sesjoner.sletting);
      return null;
    }
    const csrf = csrfToken(sesjon);
    if (endrer(request.method)) {
      const brudd = csrfbrudd(request.headers, csrf, a.innst.grunnadresse.origin);
      if (brudd !== null) throw new IdentitetFeil(`identitet.csrf.${brudd}`);
    }
    return { bruker, via: 'sesjon', csrf };
  }

  return async (request, reply) => {
    if (request.routeOptions.config.utenIdentitet === true) return;
    const hode = request.headers.authorization;
    try {
      request.identitet = hode === undefined ? await medCookie(request, reply) : await medToken(hode);
    } catch (feil) {
      if (!(feil instanceof IdentitetFeil)) throw feil;
      a.log.warn({ kode: feil.code, aarsak: feil.cause && feilkode(feil.cause) }, 'request refused');
      reply.headers(feil.hoder);
      await a.feilsvar(feil, request, reply);
      return reply;
    }
  };
}
