import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { IdentitetKonfigFeil } from './konfig.js';
import { monterLeverandoer } from './leverandoer.js';
import { oidclagerPg } from './oidclager-pg.js';
import { type Database, testdatabase } from './proevedatabase.js';
import {
  arkivar,
  katalog,
  leder,
  ledigPort,
  loggInn,
  type Miljoe,
  miljoe,
  Nettleser,
} from './proevemiljoe.js';

const stille = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** Another server that is only an issuer; the application reaches it over HTTP, as it would Keycloak. */
let utsteder: FastifyInstance;
let issuer: string;
let utstederdata: Database;
let m: Miljoe;

beforeAll(async () => {
  const [her, der] = [await ledigPort(), await ledigPort()];
  utstederdata = await testdatabase();
  utsteder = Fastify();
  const grunnadresse = new URL(`http://127.0.0.1:${der}`);
  issuer = `${grunnadresse.origin}/oidc`;
  await monterLeverandoer(utsteder, {
    grunnadresse,
    lytterPaa: '127.0.0.1',
    publikum: 'felles',
    katalog: katalog(),
    lager: oidclagerPg(utstederdata),
    log: stille,
    klienter: [
      {
        client_id: 'felles-app',
        client_secret: 'en-hemmelighet-for-proeven',
        redirect_uris: [`http://localhost:${her}/logg-inn/svar`],
        post_logout_redirect_uris: [`http://localhost:${her}/farvel`],
      },
    ],
  });
  await utsteder.listen({ port: der, host: '127.0.0.1' });
  m = await miljoe(
    {
      issuer,
      klientId: 'felles-app',
      klientHemmelighet: 'en-hemmelighet-for-proeven',
      etterUtlogging: '/farvel',
    },
    undefined,
    her,
  );
});
afterAll(async () => {
  await m.lukk();
  await utsteder.close();
  await utstederdata.lukk();
});

const meg = async (n: Nettleser) =>
  JSON.parse(await (await n.gaa(`${m.grunn}/api/v1/meg`)).text()) as { bruker: unknown; csrf: string } | null;

describe('an outside issuer', () => {
  test('logs in by configuration alone, and the verified e-mail links the user', async () => {
    const n = new Nettleser();
    const { adresse } = await loggInn(n, m);
    expect(adresse).toBe(`${m.grunn}/api/v1/meg`);
    expect(await meg(n)).toMatchObject({ bruker: arkivar, via: 'sesjon' });
    expect(n.adresser.some((a) => a.startsWith(`${issuer}/interaksjon/`))).toBe(true);
  });

  test('is asked about its own subject before the e-mail', async () => {
    m.katalog.koblet.set(`${issuer} ${arkivar.bruker}`, leder);
    const n = new Nettleser();
    await loggInn(n, m);
    m.katalog.koblet.clear();
    expect(await meg(n)).toMatchObject({ bruker: leder });
  });

  test('that knows a user we do not gives a page that says so, and no session', async () => {
    const egen = m.katalog.finnVedSubjekt;
    m.katalog.finnVedSubjekt = async () => null;
    const n = new Nettleser();
    const { svar } = await loggInn(n, m);
    m.katalog.finnVedSubjekt = egen;
    expect(svar.status).toBe(403);
    expect(await svar.text()).toContain('Du har ikke tilgang til Felles');
    expect(n.kake('felles')).toBeNull();
  });

  test('is sent the ID token in a form at logout, never in an address, and only once', async () => {
    const n = new Nettleser();
    await loggInn(n, m);
    const svar = await n.gaa(`${m.grunn}/logg-ut`, {
      method: 'POST',
      headers: { 'x-felles-csrf': (await meg(n))?.csrf ?? '' },
    });
    expect(await svar.json()).toEqual({ videre: '/logg-ut/videre' });
    expect(await meg(n)).toBeNull();
    const side = await n.gaa(`${m.grunn}/logg-ut/videre`);
    const kropp = await side.text();
    expect(kropp).toContain(`<form class="kort" method="post" action="${issuer}/session/end">`);
    expect(kropp).toMatch(/name="id_token_hint" value="eyJ/);
    expect(kropp).toContain(`name="post_logout_redirect_uri" value="${m.grunn}/farvel"`);
    expect(n.adresser.join()).not.toContain('eyJ');
    const igjen = await n.gaa(`${m.grunn}/logg-ut/videre`);
    expect(igjen.headers.get('location')).toBe('/farvel');
  });

  test('issues tokens our API takes by the keys it publishes', async () => {
    const svar = await fetch(`${issuer}/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'password',
        client_id: 'felles-demo',
        username: arkivar.epost,
        password: 'demo',
      }),
    });
    const { access_token: token } = (await svar.json()) as { access_token: string };
    m.katalog.koblet.set(`${issuer} ${arkivar.bruker}`, arkivar);
    const tatt = await fetch(`${m.grunn}/api/v1/meg`, { headers: { authorization: `Bearer ${token}` } });
    m.katalog.koblet.clear();
    expect(await tatt.json()).toMatchObject({ bruker: arkivar, via: 'token', klient: 'felles-demo' });
  });

  test('that did not reach the demanded security level gives a page, not a session', async () => {
    const streng = await miljoe(
      {
        issuer,
        klientId: 'felles-app',
        klientHemmelighet: 'en-hemmelighet-for-proeven',
        acrVerdier: ['nivaa4'],
        grunnadresse: m.grunn,
      },
      m.db,
    );
    // The flow runs through the strict server up to the answer, which is given to it under the registered address.
    const n = new Nettleser();
    const start = await n.gaa(`${streng.grunn}/logg-inn`);
    const til = new URL(start.headers.get('location') ?? '');
    expect(til.searchParams.get('acr_values')).toBe('nivaa4');
    const side = await n.foelg(start, streng.grunn);
    const svar = await n.send(side.adresse, { epost: arkivar.epost, passord: 'demo' });
    const { adresse } = await n.foelg(svar, side.adresse, '/logg-inn/svar');
    const siste = await n.gaa(adresse.replace(m.grunn, streng.grunn));
    await streng.lukk();
    expect(siste.status).toBe(403);
    expect(await siste.text()).toContain('ikke sikker nok');
    expect(n.kake('felles')).toBeNull();
  });
});

test('an issuer that cannot be reached stops the start with a message about what to check', async () => {
  const stengt = `http://127.0.0.1:${await ledigPort()}/realms/x`;
  const start = miljoe(
    { issuer: stengt, klientId: 'felles-app', oppdagelse: { forsoek: 2, ventMs: 1 } },
    m.db,
  );
  await expect(start).rejects.toThrow(IdentitetKonfigFeil);
  await expect(start).rejects.toThrow(`${stengt} (`);
});

test('with an outside issuer there is no embedded provider', async () => {
  expect((await fetch(`${m.grunn}/oidc/.well-known/openid-configuration`)).status).toBe(404);
});
