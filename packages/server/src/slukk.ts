import type { FastifyReply, FastifyRequest } from 'fastify';

/** How long whoever still sends a refused body is listened to, milliseconds. */
const lengstSlukt = 30_000;
/** How long the answer is held back on a connection that is closed after it, milliseconds. */
const lengstHoldt = 2_000;

const lukkes = (request: FastifyRequest, reply: FastifyReply): boolean =>
  request.raw.httpVersion === '1.0' ||
  [request.headers.connection, reply.getHeader('connection')].some((h) => /\bclose\b/i.test(String(h)));

/**
 * Reads away what is left of a refused body. A connection that is closed with unread bytes is reset, and then a client
 * that sends before it listens never hears the answer, such as the 403 that tells it to send the file in parts.
 */
export const slukk = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
  const { raw } = request;
  if (raw.complete || !raw.readable) return;
  const stopp = setTimeout(() => raw.destroy(), lengstSlukt).unref();
  raw.once('close', () => clearTimeout(stopp)).on('error', () => undefined);
  raw.resume();
  if (!lukkes(request, reply)) return;
  await new Promise<void>((resolve) => {
    const ferdig = (): void => {
      clearTimeout(holdt);
      resolve();
    };
    const holdt = setTimeout(ferdig, lengstHoldt);
    raw.once('end', ferdig).once('close', ferdig);
  });
};
