import { request } from 'node:http';
import Fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { oidclagerPg } from './oidclager-pg.js';
import {
  arkivar,
  katalog,
  ledigPort,
  type Miljoe,
  miljoe,
  Nettleser,
  passordgrant,
  tilPaaloggingsside,
} from './proevemiljoe.js';
import { registrerIdentitet } from './registrer.js';
import { sesjonslagerPg } from './sesjon-pg.js';

let m: Miljoe;
beforeAll(async () => {
  m = await miljoe();
});
afterAll(() => m.lukk());

/** A request with a Host header of one's own, which fetch does not allow. */
function medVert(sti: string, host: string): Promise<number> {
  return new Promise((ferdig, feil) => {
    const url = new URL(m.grunn);
    request({ host: '127.0.0.1', port: url.port, path: sti, headers: { host } }, (svar) => {
      svar.resume();
      ferdig(svar.statusCode ?? 0);
    })
      .on('error', feil)
      .end();
  });
}

describe('the embedded provider', () => {
  test('publishes its discovery document with addresses from the configuration', async () => {
    const oppsett = (await (
      await fetch(`${m.grunn}/oidc/.well-known/openid-configuration`)
    ).json()) as Record<string, unknown>;
    expect(oppsett).toMatchObject({
      issuer: `${m.grunn}/oidc`,
      authorization_endpoint: `${m.grunn}/oidc/auth`,
      token_endpoint: `${m.grunn}/oidc/token`,
      jwks_uri: `${m.grunn}/oidc/jwks`,
      end_session_endpoint: `${m.grunn}/oidc/session/end`,
      code_challenge_methods_supported: ['S256'],
    });
    expect(oppsett.grant_types_supported).toContain('password');
  });

  test('publishes the public half of its key only', async () => {
    const { keys } = (await (await fetch(`${m.grunn}/oidc/jwks`)).json()) as {
      keys: Record<string, string>[];
    };
    expect(keys).toHaveLength(1);
    expect(Object.keys(keys[0] ?? {}).sort()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use']);
  });

  test('keeps its key: a token is good in another process on the same database', async () => {
    const svar = await passordgrant(m.grunn, { username: arkivar.epost, password: 'demo' });
    const { access_token: token } = (await svar.json()) as { access_token: string };
    const app = Fastify();
    await registrerIdentitet(app, {
      config: { grunnadresse: m.grunn, lytterPaa: '127.0.0.1' },
      katalog: katalog(),
      sesjoner: sesjonslagerPg(m.db),
      lager: oidclagerPg(m.db),
      log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    });
    app.get('/hvem', async (r) => r.identitet?.bruker.bruker ?? null);
    const tatt = await app.inject({ url: '/hvem', headers: { authorization: `Bearer ${token}` } });
    await app.close();
    expect(tatt.body).toBe(arkivar.bruker);
  });

  test('refuses a client address that is not registered, on a readable page', async () => {
    const spoerring = new URLSearchParams({
      client_id: 'felles-web',
      redirect_uri: 'https://ond.example/',
      response_type: 'code',
      scope: 'openid',
    });
    const svar = await fetch(`${m.grunn}/oidc/auth?${spoerring}`, {
      redirect: 'manual',
      headers: { accept: 'text/html', 'accept-language': 'nn' },
    });
    expect(svar.status).toBe(400);
    expect(svar.headers.get('location')).toBeNull();
    const side = await svar.text();
    expect(side).toContain('<html lang="nn">');
    expect(side).toContain('invalid_redirect_uri');
  });

  test('demands PKCE of every client', async () => {
    const spoerring = new URLSearchParams({
      client_id: 'felles-web',
      redirect_uri: `${m.grunn}/logg-inn/svar`,
      response_type: 'code',
      scope: 'openid',
    });
    const svar = await fetch(`${m.grunn}/oidc/auth?${spoerring}`, { redirect: 'manual' });
    expect(svar.headers.get('location')).toContain('error=invalid_request');
  });

  test('does not answer under a foreign host name (DNS rebinding)', async () => {
    expect(await medVert('/oidc/.well-known/openid-configuration', 'ond.example')).toBe(421);
    expect(await medVert('/oidc/.well-known/openid-configuration', new URL(m.grunn).host)).toBe(200);
  });

  test('has a login page with labels, an alert-free start, its note as demo, and no script', async () => {
    const { html } = await tilPaaloggingsside(new Nettleser(), m.grunn);
    expect(html).toContain('<html lang="nb">');
    expect(html).toContain('<label for="epost">');
    expect(html).toContain('<label for="passord">');
    expect(html).toContain('innebygde påloggingen for demo');
    expect(html).not.toContain('role="alert"');
    expect(html).not.toContain('<script');
  });

  test('speaks the language the application asks for', async () => {
    const { html } = await tilPaaloggingsside(new Nettleser(), m.grunn, '/logg-inn?spraak=en');
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('Log in');
  });

  test("does not take a form posted from another site, nor another browser's login", async () => {
    const n = new Nettleser();
    const { adresse } = await tilPaaloggingsside(n, m.grunn);
    const kropp = new URLSearchParams({ epost: arkivar.epost, passord: 'demo' });
    const fremmed = await n.gaa(adresse, {
      method: 'POST',
      body: kropp,
      headers: { origin: 'https://ond.example' },
    });
    expect(fremmed.status).toBe(400);
    expect((await new Nettleser().send(adresse, { epost: arkivar.epost, passord: 'demo' })).status).toBe(400);
  });

  test('stops the server when it turns out to listen beyond loopback', async () => {
    const port = await ledigPort();
    const app = Fastify();
    const logg: string[] = [];
    await registrerIdentitet(app, {
      config: { grunnadresse: `http://localhost:${port}`, lytterPaa: '127.0.0.1' },
      katalog: katalog(),
      sesjoner: sesjonslagerPg(m.db),
      lager: oidclagerPg(m.db),
      log: {
        info: () => undefined,
        warn: () => undefined,
        error: (_felt, melding) => void logg.push(melding),
      },
    });
    const lukket = new Promise<void>((ferdig) => app.addHook('onClose', async () => ferdig()));
    await app.listen({ port, host: '0.0.0.0' });
    await lukket;
    expect(logg).toEqual(['embedded provider on a public address, closing']);
  });
});
