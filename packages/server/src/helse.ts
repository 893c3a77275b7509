import type { FastifyInstance } from 'fastify';
import type { Avhengigheter } from './avhengigheter.js';

/** Liveness says that the process answers; readiness that the database and the file store do. */
export const registrerHelse = (app: FastifyInstance, d: Avhengigheter): void => {
  const utenIdentitet = { config: { utenIdentitet: true } };
  app.get('/health/live', utenIdentitet, async (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'lever' }),
  );
  app.get('/health/ready', utenIdentitet, async (request, reply) => {
    const deler: Record<string, 'klar' | 'feil'> = {};
    const proev = async (navn: string, del: () => Promise<unknown>) => {
      deler[navn] = await del().then(
        () => 'klar' as const,
        (error: unknown) => {
          request.log.warn({ del: navn, err: error }, 'ikke-klar');
          return 'feil' as const;
        },
      );
    };
    await proev('database', () => d.pool.query('select 1'));
    await proev('fillager', () => d.filer.finnes('00000000-0000-8000-a000-000000000000', '0'.repeat(64)));
    const klar = Object.values(deler).every((x) => x === 'klar');
    return reply
      .code(klar ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: klar ? 'klar' : 'ikke klar', deler });
  });
};
