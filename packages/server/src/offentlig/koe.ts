import { createHash } from 'node:crypto';
import { Problem } from '@felles/kernel';
import type { FastifyInstance, FastifyRequest } from 'fastify';

// The public is many, and some of them are machines. What they ask for is answered a few at a time, so that those who
// are logged in to work never stand behind all of them.

/** Requests of the public that are worked on at the same time. */
const samtidige = 4;
/** Requests of the public that may wait; more are told to come back. */
const ventende = 256;
/** How long one waits, milliseconds. */
const taalmodighet = 15_000;

/** Lets a few in at a time, in the order they came. */
export class Koe {
  private inne = 0;
  private readonly kast: (() => void)[] = [];
  private readonly plasser: number;
  private readonly lengde: number;
  private readonly lengst: number;

  constructor(plasser = samtidige, lengde = ventende, lengst = taalmodighet) {
    this.plasser = plasser;
    this.lengde = lengde;
    this.lengst = lengst;
  }

  /** Resolves to what gives the place back, to be called once or more. Undefined: there was none to be had. */
  async slippInn(): Promise<(() => void) | undefined> {
    if (this.inne < this.plasser) this.inne += 1;
    else {
      if (this.kast.length >= this.lengde) return undefined;
      // A place is handed on, so `inne` stays as it is.
      const kom = await new Promise<boolean>((resolve) => {
        const inn = (): void => {
          clearTimeout(stopp);
          resolve(true);
        };
        const stopp = setTimeout(() => {
          this.kast.splice(this.kast.indexOf(inn), 1);
          resolve(false);
        }, this.lengst);
        this.kast.push(inn);
      });
      if (!kom) return undefined;
    }
    let ute = false;
    return () => {
      if (ute) return;
      ute = true;
      const neste = this.kast.shift();
      if (neste) neste();
      else this.inne -= 1;
    };
  }
}

/** Costs nothing, is part of logging in, or stays open for as long as somebody listens. */
const utenom =
  /^\/(assets|oidc|logg-|health|metrics|favicon|api\/v1\/(meg|feil|docs|openapi))|\/stroem(\?|$)/;

const forAlle = (request: FastifyRequest): boolean =>
  request.method === 'GET' && !request.identitet && !utenom.test(request.url);

/**
 * Puts the public in line, and gives what they are answered a checksum, so that whoever has it already gets 304. Must be
 * registered after it is known who asks, and before the routes.
 */
export const registrerKoe = (app: FastifyInstance, koe = new Koe()): void => {
  const plasser = new WeakMap<FastifyRequest, () => void>();
  app.addHook('preHandler', async (request, reply) => {
    if (!forAlle(request) || plasser.has(request)) return;
    const gaaUt = await koe.slippInn();
    if (!gaaUt) throw new Problem('utilgjengelig', 'mange spør akkurat nå; prøv igjen om litt');
    plasser.set(request, gaaUt);
    // Whoever has gone waits for no answer.
    reply.raw.once('close', gaaUt);
  });
  app.addHook('onSend', async (request, reply, payload) => {
    // A slow reader of the answer holds up nobody.
    plasser.get(request)?.();
    if (!forAlle(request) || reply.statusCode !== 200 || typeof payload !== 'string') return payload;
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-cache');
    if (reply.getHeader('cache-control') === 'no-store') return payload;
    if (!reply.hasHeader('vary')) reply.header('vary', 'cookie, authorization');
    // Single objects have their version for a tag already.
    if (reply.hasHeader('etag')) return payload;
    const merke = `W/"${createHash('sha256').update(payload).digest('base64url').slice(0, 22)}"`;
    reply.header('etag', merke);
    const har = String(request.headers['if-none-match'] ?? '').split(/\s*,\s*/);
    if (!har.includes(merke)) return payload;
    reply.code(304);
    return null;
  });
};
