import type { FastifyInstance } from 'fastify';
import type { Avhengigheter } from './avhengigheter.js';
import { byggServer } from './http.js';
import { startJobber } from './jobs/index.js';

export interface Kjoerende {
  readonly app: FastifyInstance;
  readonly adresse: string;
  /** Stops taking requests, lets those under way finish, stops the jobs. */
  stopp(): Promise<void>;
}

/** Builds and starts the server with its jobs. */
export const startServer = async (d: Avhengigheter, nettsted?: string): Promise<Kjoerende> => {
  const app = await byggServer(d, { nettsted });
  const adresse = await app.listen({ port: d.konfigurasjon.port, host: d.konfigurasjon.vert });
  const jobber = startJobber(d);
  return {
    app,
    adresse,
    stopp: async () => {
      await jobber.stopp();
      // A connection that falls idle after the closing began would stay open for its whole keep-alive time.
      const lukkLedige = setInterval(() => app.server.closeIdleConnections(), 50);
      await app.close().finally(() => clearInterval(lukkLedige));
    },
  };
};
