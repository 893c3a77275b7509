import { systemAktoer } from '@felles/kernel';
import { model } from '@felles/model';
import { parseQuery } from '@felles/model/derive';
import { type FastifyInstance, fastify } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Avhengigheter } from '../avhengigheter.js';
import { sendProblem } from '../problem.js';
import { lagSvarlenker } from '../svarlenke.js';
import { aapneVerden, type Verden } from '../testing/verden.js';
import { registrerSvarlenke } from './svarlenke.js';

const grunnadresse = 'http://felles.example';
let verden: Verden;
let app: FastifyInstance;
let naa = new Date('2018-05-24T08:00:00Z');
let noekkel: string;

beforeAll(async () => {
  verden = await aapneVerden();
  app = fastify() as unknown as FastifyInstance;
  app.setErrorHandler((feil, request, reply) => sendProblem(feil, request, reply));
  const d = { ...verden, klokke: () => naa, konfigurasjon: { grunnadresse } };
  registrerSvarlenke(app, d as unknown as Avhengigheter);
  const digut = await verden.register.virksomhet('digut');
  if (!digut) throw new Error('the world has no collaboration');
  const q = parseQuery(
    model,
    model.entity('hoeringssvar'),
    { filter: "hoeringssvarstatus/kode eq 'ikke-svart'", top: 1 },
    { maxTop: 1 },
  );
  if (!q.ok) throw new Error(q.feil.tekst);
  const sesjon = verden.kernel.open(systemAktoer(digut.virksomhet));
  const [svar] = (await sesjon.find('hoeringssvar', q.query)).verdier;
  if (!svar) throw new Error('the world has no open hearing');
  const adresse = lagSvarlenker(verden.noekkel, grunnadresse).adresse(digut.virksomhet)({
    slag: 'hoeringssvar',
    id: svar.systemID,
    epost: 'post@kommune.example',
    frist: '2018-06-08',
  });
  noekkel = adresse.slice(adresse.indexOf('#') + 1);
}, 240_000);
afterAll(async () => {
  await app?.close();
  await verden?.lukk();
});

const spoer = async (sti: string, body: object) => {
  const svar = await app.inject({ method: 'POST', url: `/api/v1/svarlenke${sti}`, payload: body });
  return { status: svar.statusCode, kropp: svar.json<Record<string, unknown>>() };
};

describe('an answer link', () => {
  it('shows the question and takes no answer when it has expired', async () => {
    naa = new Date('2018-09-01T08:00:00Z');
    const lest = await spoer('', { noekkel });
    expect([lest.status, lest.kropp.utloept, lest.kropp.kanSvare]).toEqual([200, true, false]);
    expect((await spoer('/svar', { noekkel, standpunkt: 'stoetter' })).status).toBe(409);
  });

  it('takes one answer when two come at once', async () => {
    naa = new Date('2018-05-24T08:00:00Z');
    const svar = await Promise.all(
      ['stoetter', 'ingen-merknad'].map((standpunkt) => spoer('/svar', { noekkel, standpunkt })),
    );
    expect(svar.map((s) => s.status).sort()).toEqual([200, 409]);
  });

  it('takes no standpoint that there is none of', async () => {
    expect((await spoer('/svar', { noekkel, standpunkt: 'kanskje', endrer: true })).status).toBe(400);
  });
});
