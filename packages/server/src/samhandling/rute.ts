import { harRolle, Problem } from '@felles/kernel';
import { uuidPattern } from '@felles/model';
import { openapiDocument } from '@felles/model/derive';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Avhengigheter, FinnAktoer } from '../avhengigheter.js';
import { bevisFor } from '../bevis.js';
import { versjon } from '../versjon.js';
import { registrerBrukervalg } from './brukervalg.js';
import { registrerFoelging } from './foelging.js';
import { registrerGenerisk } from './generisk.js';
import { registrerMoeterom } from './moeterom.js';
import { Moetehub, registrerStroem } from './moetestroem.js';
import { sammensatte } from './sammensatt.js';
import { dagFra } from './spoerring.js';
import { registrerSvarlenke } from './svarlenke.js';
import { lesteVarsler, varsler } from './varsler.js';

interface Sti {
  readonly v: string;
  readonly id: string;
}

/** The product's own API under /api/v1/. Composed answers first, then what follows from the declaration. */
export const registrerSamhandling = (
  app: FastifyInstance,
  d: Avhengigheter,
  finnAktoer: FinnAktoer,
): void => {
  const { model } = d.kernel;
  const dokument = openapiDocument(model, { versjon });
  const aapne = async (request: FastifyRequest) =>
    d.kernel.open((await finnAktoer(request, (request.params as Sti).v)).aktoer);
  const soekI = (request: FastifyRequest): Readonly<Record<string, string>> => {
    const gitt = Object.entries(request.query as Record<string, unknown>);
    for (const [navn, verdi] of gitt)
      if (typeof verdi !== 'string')
        throw new Problem('ugyldig-spoerring', `${navn} kan bare oppgis én gang`);
    return Object.fromEntries(gitt) as Record<string, string>;
  };

  app.get('/api/v1/openapi.json', async (_request, reply) =>
    reply.header('cache-control', 'no-cache').send(dokument),
  );

  app.get('/api/v1/meg', async (request, reply) => {
    const i = request.identitet;
    reply.header('cache-control', 'no-store');
    const felles = {
      demo: d.konfigurasjon.issuer === undefined,
      versjon,
      samarbeid: d.konfigurasjon.samarbeid,
      samarbeidNavn:
        (await d.register.virksomhet(d.konfigurasjon.samarbeid))?.navn ?? d.konfigurasjon.samarbeid,
      naa: d.klokke().toISOString(),
    };
    if (!i) return reply.send({ innlogget: false, virksomheter: [], ...felles });
    return reply.send({
      innlogget: true,
      bruker: i.bruker.bruker,
      navn: i.bruker.navn,
      epost: i.bruker.epost,
      virksomheter: i.bruker.roller.map((r) => ({ kode: r.kode, navn: r.navn, roller: r.roller })),
      ...(i.csrf ? { csrf: i.csrf } : {}),
      ...felles,
    });
  });

  app.get<{ Params: Sti }>('/api/v1/:v/varsler', async (request, reply) => {
    const { aktoer } = await finnAktoer(request, request.params.v);
    return reply.header('cache-control', 'no-store').send(await varsler(d.pool, aktoer));
  });

  app.post<{ Params: Sti }>('/api/v1/:v/varsler/lest', async (request, reply) => {
    const { aktoer } = await finnAktoer(request, request.params.v);
    await lesteVarsler(d.pool, aktoer, request.body);
    return reply.code(204).send();
  });

  // Roles stand outside the tenant's own data: which of the asked-for users have which roles here, at most 200 at a time.
  app.get<{ Params: Sti }>('/api/v1/:v/roller', async (request, reply) => {
    const { aktoer, virksomhet } = await finnAktoer(request, request.params.v);
    if (!harRolle(aktoer, ['administrator', 'arkivar']))
      throw new Problem(aktoer.bruker === null ? 'ikke-innlogget' : 'ingen-tilgang');
    const gitt = (request.query as Record<string, unknown>).brukere;
    const ider = typeof gitt === 'string' && gitt !== '' ? gitt.split(',') : [];
    if (ider.length > 200 || !ider.every((x) => uuidPattern.test(x)))
      throw new Problem('ugyldig-spoerring', 'brukere må være en liste av inntil 200 UUID-er');
    const funnet = await d.register.brukereI(virksomhet.virksomhet, ider);
    return reply.header('cache-control', 'no-store').send({
      verdier: funnet.map((b) => ({
        bruker: b.bruker,
        epost: b.epost,
        roller: b.roller.map((r) => r.rolle),
      })),
    });
  });

  for (const { sti, svar, egen } of sammensatte)
    app.get<{ Params: Sti }>(`/api/v1/:v/${sti}`, async (request, reply) => {
      const soek = soekI(request);
      const dag = dagFra(soek.dato, d.klokke().toISOString().slice(0, 10));
      const sesjon = await aapne(request);
      if (egen) reply.header('cache-control', 'no-store');
      return reply.send(await svar({ sesjon, dag, id: request.params.id ?? '', soek }));
    });

  app.get<{ Params: Sti }>('/api/v1/:v/bevis/:id', async (request, reply) => {
    const { virksomhet } = await finnAktoer(request, request.params.v);
    if (!/^[0-9a-f-]{36}$/i.test(request.params.id)) throw new Problem('ikke-funnet');
    const bevis = await bevisFor(d, virksomhet.virksomhet, request.params.id);
    return reply
      .header('content-disposition', `attachment; filename="bevis-${request.params.id}.json"`)
      .send(bevis);
  });

  registrerBrukervalg(app, d, finnAktoer);
  registrerFoelging(app, d, finnAktoer);
  registrerSvarlenke(app, d);
  const hub = new Moetehub(d.pool);
  registrerStroem(app, d, finnAktoer, hub);
  registrerMoeterom(app, d, finnAktoer, hub);
  registrerGenerisk(app, d, finnAktoer);
};
