import {
  type Foelging,
  foelg,
  foelgbare,
  hentFoelging,
  type Objekt,
  Problem,
  type Sesjon,
  sluttAaFoelge,
} from '@felles/kernel';
import { uuidPattern } from '@felles/model';
import type { Fulgt } from '@felles/model/svar';
import type { FastifyInstance } from 'fastify';
import type { Avhengigheter, FinnAktoer } from '../avhengigheter.js';
import { blant, tekst } from './spoerring.js';

interface Sti {
  readonly v: string;
  readonly entitet: string;
  readonly id: string;
}

const slagFra = (entitet: string, id: string) => {
  const slag = foelgbare.find((e) => e === entitet);
  if (!slag || !uuidPattern.test(id)) throw new Problem('ikke-funnet');
  return slag;
};

/** What the user follows and may still read, newest first. */
const fulgte = async (sesjon: Sesjon, rader: readonly Foelging[]): Promise<readonly Fulgt[]> => {
  const funnet = new Map<string, Objekt>();
  for (const slag of foelgbare) {
    const ider = rader.filter((r) => r.entitet === slag).map((r) => r.objekt);
    for (const o of await blant(sesjon, slag, 'systemID', ider)) funnet.set(o.systemID, o);
  }
  return rader.flatMap((r) => {
    const o = funnet.get(r.objekt);
    return o ? [{ ...r, tittel: tekst(o, 'tittel') ?? '' }] : [];
  });
};

/** `GET foelging`, and `POST`/`DELETE foelging/<kind>/<id>`: what a user wants to be told about. */
export const registrerFoelging = (app: FastifyInstance, d: Avhengigheter, finnAktoer: FinnAktoer): void => {
  app.get<{ Params: Sti }>('/api/v1/:v/foelging', async (request, reply) => {
    const { aktoer } = await finnAktoer(request, request.params.v);
    const verdier = await fulgte(d.kernel.open(aktoer), await hentFoelging(d.pool, aktoer));
    return reply.header('cache-control', 'no-store').send({ verdier });
  });

  app.post<{ Params: Sti }>('/api/v1/:v/foelging/:entitet/:id', async (request, reply) => {
    const { aktoer } = await finnAktoer(request, request.params.v);
    const slag = slagFra(request.params.entitet, request.params.id);
    if (aktoer.bruker === null) throw new Problem('ikke-innlogget');
    const { systemID } = await d.kernel.open(aktoer).read(slag, request.params.id);
    await foelg(d.pool, aktoer, slag, systemID, d.klokke());
    return reply.code(204).send();
  });

  app.delete<{ Params: Sti }>('/api/v1/:v/foelging/:entitet/:id', async (request, reply) => {
    const { aktoer } = await finnAktoer(request, request.params.v);
    slagFra(request.params.entitet, request.params.id);
    await sluttAaFoelge(d.pool, aktoer, request.params.id);
    return reply.code(204).send();
  });
};
