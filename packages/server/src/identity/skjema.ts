import type { FastifyInstance } from 'fastify';

/** Lets the routes of this encapsulated context read HTML forms. Repeated fields: the last one wins. */
export function urlenkodet(app: FastifyInstance): void {
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 64 * 1024 },
    (_request, kropp, ferdig) => ferdig(null, Object.fromEntries(new URLSearchParams(String(kropp)))),
  );
}
