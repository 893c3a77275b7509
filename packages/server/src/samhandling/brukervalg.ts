import {
  type Epostvarsel,
  epostvarsler,
  fieldProblem,
  finnKalenderbruker,
  hentBrukervalg,
  hentUtboks,
  nyKalendernoekkel,
  Problem,
  proevUtboksIgjen,
  type Spraak,
  settEpostvarsel,
  settSpraak,
  spraakene,
  stengKalender,
  tegnMoetepapirer,
  tegnSaksframlegg,
} from '@felles/kernel';
import { uuidPattern } from '@felles/model';
import type { FastifyInstance } from 'fastify';
import { aktoerAv } from '../aktoer.js';
import type { Avhengigheter, FinnAktoer } from '../avhengigheter.js';
import { kalenderFor } from './kalender.js';

interface Sti {
  readonly v: string;
  readonly fil: string;
}

/** What a user chooses for itself in a tenant, the calendar behind a secret address, and the outbox of the secretariat. */
export const registrerBrukervalg = (app: FastifyInstance, d: Avhengigheter, finnAktoer: FinnAktoer): void => {
  const { grunnadresse } = d.konfigurasjon;

  app.get<{ Params: Sti }>('/api/v1/:v/brukervalg', async (request, reply) => {
    const { aktoer } = await finnAktoer(request, request.params.v);
    return reply.header('cache-control', 'no-store').send(await hentBrukervalg(d.pool, aktoer));
  });

  app.patch<{ Params: Sti }>('/api/v1/:v/brukervalg', async (request, reply) => {
    const { aktoer } = await finnAktoer(request, request.params.v);
    const gitt = (request.body ?? {}) as { epostvarsel?: unknown; spraak?: unknown };
    const utenfor = (felt: string, mulige: readonly string[]) =>
      fieldProblem([{ felt, kode: 'utenfor', tekst: `må være en av ${mulige.join(', ')}` }]);
    const valg = epostvarsler.find((e): e is Epostvarsel => e === gitt.epostvarsel);
    const spraak = spraakene.find((s): s is Spraak => s === gitt.spraak);
    if (!valg && (gitt.epostvarsel !== undefined || !spraak)) throw utenfor('epostvarsel', epostvarsler);
    if (!spraak && gitt.spraak !== undefined) throw utenfor('spraak', spraakene);
    if (valg) await settEpostvarsel(d.pool, aktoer, valg);
    if (spraak) await settSpraak(d.pool, aktoer, spraak);
    return reply.header('cache-control', 'no-store').send(await hentBrukervalg(d.pool, aktoer));
  });

  // The address is shown when it is made, and never again: only its digest is kept.
  app.post<{ Params: Sti }>('/api/v1/:v/brukervalg/kalender', async (request, reply) => {
    const { aktoer } = await finnAktoer(request, request.params.v);
    const noekkel = await nyKalendernoekkel(d.pool, aktoer, d.klokke());
    return reply
      .code(201)
      .header('cache-control', 'no-store')
      .send({ adresse: `${grunnadresse}/api/v1/${request.params.v}/kalender/${noekkel}.ics` });
  });

  app.delete<{ Params: Sti }>('/api/v1/:v/brukervalg/kalender', async (request, reply) => {
    const { aktoer } = await finnAktoer(request, request.params.v);
    await stengKalender(d.pool, aktoer);
    return reply.code(204).send();
  });

  // The log has the route's pattern, never the address with the secret.
  app.get<{ Params: Sti }>('/api/v1/:v/kalender/:fil', async (request, reply) => {
    const noekkel = /^([\w-]{43})\.ics$/.exec(request.params.fil)?.[1];
    const virksomhet = await d.register.virksomhet(request.params.v);
    const bruker =
      noekkel && virksomhet ? await finnKalenderbruker(d.pool, virksomhet.virksomhet, noekkel) : undefined;
    const post = bruker ? await d.register.bruker(bruker) : undefined;
    if (!virksomhet || !post) throw new Problem('ikke-funnet');
    const aktoer = await aktoerAv(d.register, post, virksomhet);
    if (aktoer.bruker === null) throw new Problem('ikke-funnet');
    const { tekst, etag } = await kalenderFor(d.kernel.open(aktoer), d.klokke(), {
      grunnadresse,
      navn: virksomhet.navn,
    });
    reply.header('etag', etag).header('cache-control', 'private, no-cache');
    if (request.headers['if-none-match'] === etag) return reply.code(304).send();
    return reply.type('text/calendar; charset=utf-8').send(tekst);
  });

  for (const [sti, tegn, filnavn] of [
    ['saksframlegg/:id/pdf', tegnSaksframlegg, 'saksframlegg.pdf'],
    ['moete/:id/papirer.pdf', tegnMoetepapirer, 'sakspapirer.pdf'],
  ] as const)
    app.get<{ Params: Sti & { readonly id: string } }>(`/api/v1/:v/${sti}`, async (request, reply) => {
      const { aktoer } = await finnAktoer(request, request.params.v);
      if (!uuidPattern.test(request.params.id)) throw new Problem('ikke-funnet');
      const bytes = await tegn({ ...d, model: d.kernel.model }, aktoer, request.params.id);
      return reply
        .type('application/pdf')
        .header('cache-control', 'no-store')
        .header('content-disposition', `inline; filename="${filnavn}"`)
        .send(Buffer.from(bytes));
    });

  app.get<{ Params: Sti }>('/api/v1/:v/utboks', async (request, reply) => {
    const { aktoer } = await finnAktoer(request, request.params.v);
    return reply.header('cache-control', 'no-store').send(await hentUtboks(d.pool, aktoer));
  });

  app.post<{ Params: Sti }>('/api/v1/:v/utboks/proev-igjen', async (request, reply) => {
    const { aktoer } = await finnAktoer(request, request.params.v);
    const ider = (request.body as { ider?: unknown } | null)?.ider;
    if (
      !Array.isArray(ider) ||
      ider.length > 200 ||
      !ider.every((x): x is string => typeof x === 'string' && uuidPattern.test(x))
    )
      throw fieldProblem([{ felt: 'ider', kode: 'type', tekst: 'må være en liste av inntil 200 UUID-er' }]);
    return reply.send({ antall: await proevUtboksIgjen(d.pool, aktoer, ider) });
  });
};
