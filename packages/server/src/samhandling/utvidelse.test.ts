import { fastify } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { lagFinnAktoer } from '../aktoer.js';
import { lagBrukerkatalog } from '../katalog.js';
import { openLogg } from '../log.js';
import { sendProblem } from '../problem.js';
import { aapneVerden, maksFil, type Verden } from '../testing/verden.js';
import { registrerGenerisk } from './generisk.js';

// The product's API in a bare application, asked by one user.

let verden: Verden;
const app = fastify({ logger: false });

beforeAll(async () => {
  verden = await aapneVerden();
  const { kernel, register, pool, filer, noekkel, klokke } = verden;
  const katalog = lagBrukerkatalog(register);
  app.decorateRequest('identitet', null);
  app.setErrorHandler((error, request, reply) => sendProblem(error, request, reply));
  app.addHook('onRequest', async (request) => {
    const [funnet] = await register.finnBrukere('arkivar@digut.example');
    const bruker = funnet ? await katalog.finn(funnet.bruker) : null;
    request.identitet = bruker ? { bruker, via: 'token' } : null;
  });
  registrerGenerisk(
    app,
    {
      konfigurasjon: {
        port: 0,
        vert: '127.0.0.1',
        grunnadresse: 'http://felles.test',
        datamappe: '',
        maksFil,
        maksUtvidelse: 2,
        opplastingstimer: 24,
        loggnivaa: 'silent',
        avsender: '',
        verden: 'ingen',
        samarbeid: 'digut',
      },
      kernel,
      register,
      pool,
      filer,
      noekkel,
      logg: openLogg('silent'),
      klokke,
    },
    lagFinnAktoer(register),
  );
  await app.ready();
});
afterAll(async () => {
  await app.close();
  await verden.lukk();
});

type Json = Readonly<Record<string, unknown>> & { readonly verdier: readonly Json[] };
const hent = async (sti: string, params: Readonly<Record<string, string>>) => {
  const svar = await app.inject({ url: `/api/v1/digut/${sti}?${new URLSearchParams(params)}` });
  return { status: svar.statusCode, json: svar.json<Json>() };
};

it('a list brings along what is asked for, in the form of the API, and the next page does too', async () => {
  const $expand = 'registrering($top=1;$orderby=systemID;$expand=dokumentbeskrivelse),arkivdel';
  const { status, json } = await hent('saksmappe', { $expand, $top: '2', $filter: 'registrering/any()' });
  expect(status).toBe(200);
  expect(json.verdier).toHaveLength(2);
  for (const sak of json.verdier) {
    const [post, ...flere] = sak.registrering as readonly Json[];
    expect(flere).toEqual([]);
    expect(post).toMatchObject({ mappe: sak.systemID, versjon: expect.any(Number) });
    expect(sak.arkivdel).toMatchObject({ entitet: 'arkivdel', tittel: expect.any(String) });
  }
  expect(decodeURIComponent(String(json.neste)).replaceAll('+', ' ')).toContain(`$expand=${$expand}`);
});

it('one object does too, and no deeper than the configuration lets it', async () => {
  const [sak] = (await hent('saksmappe', { $top: '1', $filter: 'registrering/any()' })).json.verdier;
  const en = await hent(`saksmappe/${sak?.systemID}`, { $expand: 'registrering/dokumentbeskrivelse' });
  expect([en.status, Array.isArray(en.json.registrering), 'handlinger' in en.json]).toEqual([
    200,
    true,
    true,
  ]);
  const dypt = await hent(`saksmappe/${sak?.systemID}`, {
    $expand: 'registrering/dokumentbeskrivelse/dokumentobjekt',
  });
  expect(dypt.status).toBe(400);
  expect(dypt.json).toMatchObject({ kode: 'ugyldig-spoerring', felt: [{ felt: '$expand', posisjon: 34 }] });
});

it('a document that Felles has drawn is found by the words in it', async () => {
  const { json } = await hent('dokumentobjekt', { $search: 'vurdering', $top: '1' });
  expect(json.antall).toBeGreaterThan(0);
});
