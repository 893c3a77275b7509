import { Readable } from 'node:stream';
import { offentligAktoer, Problem } from '@felles/kernel';
import { contentDisposition } from '@felles/kernel/files';
import type { FastifyInstance } from 'fastify';
import type { Avhengigheter } from '../avhengigheter.js';
import { kilder, lisensFor } from '../lisens.js';
import { dagFra } from '../samhandling/spoerring.js';
import { hode, linje } from './csv.js';
import { type Datasett, type Datasettvalg, datasettene } from './datasett.js';

async function* csv(sett: Datasett, valg: Datasettvalg): AsyncGenerator<string> {
  yield hode(sett.kolonner);
  for await (const rad of sett.rader(valg)) yield linje(sett.kolonner.map((k) => rad[k]));
}

async function* json(sett: Datasett, valg: Datasettvalg, om: object): AsyncGenerator<string> {
  const hodet = JSON.stringify(om);
  yield `${hodet.slice(0, -1)},"rader":[`;
  let skille = '\n';
  for await (const rad of sett.rader(valg)) {
    yield skille + JSON.stringify(Object.fromEntries(sett.kolonner.map((k) => [k, rad[k] ?? null])));
    skille = ',\n';
  }
  yield '\n]}\n';
}

interface Sti {
  readonly v: string;
  readonly fil: string;
}

/** Open data of a tenant as files. Always what the public may see, also for those who are logged in. */
export const registrerAapneData = (app: FastifyInstance, d: Avhengigheter): void => {
  const lisens = lisensFor(d.konfigurasjon);
  const idag = () => d.klokke().toISOString().slice(0, 10);
  const virksomhet = async (kode: string) => {
    const funnet = await d.register.virksomhet(kode);
    if (!funnet) throw new Problem('ikke-funnet');
    return funnet;
  };
  app.get<{ Params: Sti }>('/api/v1/:v/aapne-data', async (request, reply) => {
    const { kode, navn } = await virksomhet(request.params.v);
    return reply.header('access-control-allow-origin', '*').send({
      virksomhet: navn,
      dato: idag(),
      lisens,
      sett: datasettene.map((s) => ({
        navn: s.navn,
        datert: s.datert,
        kolonner: s.kolonner,
        kilder: s.kilder.map((k) => kilder[k]),
        json: `/api/v1/${kode}/aapne-data/${s.navn}.json`,
        csv: `/api/v1/${kode}/aapne-data/${s.navn}.csv`,
      })),
    });
  });
  app.get<{ Params: Sti }>('/api/v1/:v/aapne-data/:fil', async (request, reply) => {
    const [, navn, form] = /^([a-z]+)\.(json|csv)$/.exec(request.params.fil) ?? [];
    const sett = datasettene.find((s) => s.navn === navn);
    if (!sett) throw new Problem('ikke-funnet');
    const gitt = (request.query as Readonly<Record<string, unknown>>).dato;
    if (gitt !== undefined && typeof gitt !== 'string')
      throw new Problem('ugyldig-spoerring', 'dato kan bare oppgis én gang');
    const dag = dagFra(gitt, idag());
    const hvem = await virksomhet(request.params.v);
    const sesjon = d.kernel.open(offentligAktoer(hvem.virksomhet));
    const valg = { sesjon, dag, web: (sti: string) => `${d.konfigurasjon.grunnadresse}${sti}` };
    reply
      .header('access-control-allow-origin', '*')
      .header('cache-control', 'no-cache')
      .header('link', `<${lisens.adresse}>; rel="license"`)
      .header('content-disposition', contentDisposition(`${hvem.kode}-${sett.navn}-${dag}.${form}`));
    const om = {
      sett: sett.navn,
      virksomhet: hvem.navn,
      dato: dag,
      lisens,
      kilder: [hvem.navn, ...sett.kilder.map((k) => kilder[k])],
      beskrivelse: `${d.konfigurasjon.grunnadresse}/aapne-data`,
    };
    // The first row is asked for before anything is sent, so that what fails at once fails as a Problem.
    const deler = form === 'csv' ? csv(sett, valg) : json(sett, valg, om);
    const start = [await deler.next(), await deler.next()];
    const alt = async function* () {
      for (const del of start) if (!del.done) yield del.value;
      yield* deler;
    };
    return reply
      .type(form === 'csv' ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8')
      .send(Readable.from(alt()));
  });
};
