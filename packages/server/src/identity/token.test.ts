import { createServer, type Server } from 'node:http';
import { base64url, decodeJwt, generateKeyPair, importJWK, SignJWT } from 'jose';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { IdentitetFeil } from './feil.js';
import type { Leverandoernoekler } from './noekler.js';
import { arkivar, leder, loggInn, type Miljoe, miljoe, Nettleser, passordgrant } from './proevemiljoe.js';
import { kontrollerToken, Tokenminne } from './token.js';

let m: Miljoe;
let noekler: Leverandoernoekler;
beforeAll(async () => {
  m = await miljoe();
  const { rows } = await m.db.query("SELECT nyttelast FROM oidc_lager WHERE modell = 'Noekler'");
  noekler = (rows[0] as { nyttelast: Leverandoernoekler }).nyttelast;
});
afterAll(() => m.lukk());

const bruk = (token: string, ekstra: Record<string, string> = {}) =>
  fetch(`${m.grunn}/api/v1/meg`, { headers: { authorization: `Bearer ${token}`, ...ekstra } });

type Krav = { iss?: string; aud?: string; sub?: string; exp?: number; typ?: string };

async function utsted(krav: Krav = {}): Promise<string> {
  const { iss = `${m.grunn}/oidc`, aud = 'felles', sub = arkivar.bruker, exp, typ } = krav;
  return new SignJWT({ azp: 'proeve', ...(typ === undefined ? {} : { typ }) })
    .setProtectedHeader({
      alg: 'RS256',
      ...(noekler.signering.kid === undefined ? {} : { kid: noekler.signering.kid }),
    })
    .setIssuer(iss)
    .setAudience(aud)
    .setSubject(sub)
    .setExpirationTime(exp ?? Math.floor(Date.now() / 1000) + 60)
    .sign(await importJWK(noekler.signering, 'RS256'));
}

describe('a bearer token', () => {
  test("of the issuer for our audience is the user's identity, with the client's name and without CSRF", async () => {
    const svar = await bruk(await utsted());
    expect(await svar.json()).toEqual({ bruker: arkivar, via: 'token', klient: 'proeve' });
  });

  test('needs no CSRF token for unsafe requests', async () => {
    const svar = await fetch(`${m.grunn}/api/v1/endre`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await utsted()}` },
    });
    expect(await svar.json()).toEqual({ bruker: arkivar.bruker });
  });

  const del = (verdi: object) => base64url.encode(JSON.stringify(verdi));
  const daarlige: [string, () => Promise<string>][] = [
    ['with another audience', () => utsted({ aud: 'felles-web' })],
    ['of another issuer', () => utsted({ iss: 'https://annen.example' })],
    ['that has expired', () => utsted({ exp: Math.floor(Date.now() / 1000) - 60 })],
    ['for a user we do not know', () => utsted({ sub: '0197a000-0000-7000-8000-0000000009ff' })],
    ['that is an ID token', () => utsted({ typ: 'ID' })],
    ['that is not a JWT', async () => 'tull'],
    [
      'without a signature (alg none)',
      async () =>
        `${del({ alg: 'none' })}.${del({ iss: `${m.grunn}/oidc`, aud: 'felles', sub: arkivar.bruker, exp: 4e9 })}.`,
    ],
    [
      'signed with a key of our own making',
      async () => {
        const { privateKey } = await generateKeyPair('RS256');
        return new SignJWT({})
          .setProtectedHeader({ alg: 'RS256' })
          .setIssuer(`${m.grunn}/oidc`)
          .setAudience('felles')
          .setSubject(arkivar.bruker)
          .setExpirationTime('1m')
          .sign(privateKey);
      },
    ],
    [
      'signed with the public key as an HMAC secret',
      async () =>
        new SignJWT({})
          .setProtectedHeader({ alg: 'HS256' })
          .setIssuer(`${m.grunn}/oidc`)
          .setAudience('felles')
          .setSubject(arkivar.bruker)
          .setExpirationTime('1m')
          .sign(new TextEncoder().encode(String(noekler.signering.n))),
    ],
    [
      'whose subject was changed after signing',
      async () => {
        const [hode, , signatur] = (await utsted()).split('.');
        return `${hode}.${del({ iss: `${m.grunn}/oidc`, aud: 'felles', sub: leder.bruker, exp: 4e9 })}.${signatur}`;
      },
    ],
  ];
  test.each(daarlige)('%s is answered 401 with WWW-Authenticate', async (_navn, lag) => {
    const svar = await bruk(await lag());
    expect(svar.status).toBe(401);
    expect(svar.headers.get('www-authenticate')).toBe('Bearer realm="felles", error="invalid_token"');
    expect(await svar.json()).toMatchObject({ status: 401 });
  });

  test.each(['Basic YTpi', 'Bearer', 'Bearer a b', ''])(
    'an Authorization header %j is answered 401',
    async (verdi) => {
      const svar = await fetch(`${m.grunn}/api/v1/meg`, { headers: { authorization: verdi } });
      expect(svar.status).toBe(401);
    },
  );

  test('that is bad is not rescued by a good session cookie', async () => {
    const n = new Nettleser();
    await loggInn(n, m);
    const svar = await n.gaa(`${m.grunn}/api/v1/meg`, { headers: { authorization: 'Bearer tull' } });
    expect(svar.status).toBe(401);
  });
});

describe('the password grant of felles-demo', () => {
  test("answers in Keycloak's form, with a token our API takes", async () => {
    const svar = await passordgrant(m.grunn, { username: arkivar.epost, password: 'demo' });
    const kropp = (await svar.json()) as Record<string, unknown>;
    expect(svar.status).toBe(200);
    expect(svar.headers.get('cache-control')).toBe('no-store');
    expect(kropp).toEqual({
      access_token: expect.stringMatching(/^eyJ[\w-]+\.[\w-]+\.[\w-]+$/),
      expires_in: 1800,
      refresh_expires_in: 28800,
      refresh_token: expect.any(String),
      token_type: 'Bearer',
      'not-before-policy': 0,
      session_state: expect.stringMatching(/^[0-9a-f-]{36}$/),
      scope: 'profile email',
    });
    expect(await (await bruk(String(kropp.access_token))).json()).toEqual({
      bruker: arkivar,
      via: 'token',
      klient: 'felles-demo',
    });
  });

  test('gives an ID token when openid is asked for', async () => {
    const svar = await passordgrant(m.grunn, {
      username: arkivar.epost,
      password: 'demo',
      scope: 'openid email',
    });
    const kropp = (await svar.json()) as Record<string, string>;
    expect(kropp.scope).toBe('openid email');
    expect(decodeJwt(kropp.id_token ?? '')).toMatchObject({
      iss: `${m.grunn}/oidc`,
      aud: 'felles-demo',
      sub: arkivar.bruker,
      email: arkivar.epost,
      sid: kropp.session_state,
    });
  });

  test('renews with the refresh token, which then is spent', async () => {
    const foerste = (await (
      await passordgrant(m.grunn, { username: leder.epost, password: 'demo' })
    ).json()) as Record<string, string>;
    const forny = () =>
      fetch(`${m.grunn}/oidc/token`, {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'refresh_token',
          client_id: 'felles-demo',
          refresh_token: foerste.refresh_token ?? '',
        }),
      });
    const ny = (await (await forny()).json()) as Record<string, string>;
    expect(ny).toMatchObject({
      token_type: 'Bearer',
      'not-before-policy': 0,
      session_state: foerste.session_state,
      refresh_token: expect.any(String),
      refresh_expires_in: expect.any(Number),
    });
    expect(ny.refresh_token).not.toBe(foerste.refresh_token);
    expect(await (await bruk(ny.access_token ?? '')).json()).toMatchObject({ bruker: leder });
    const igjen = await forny();
    expect(igjen.status).toBe(400);
    expect(await igjen.json()).toMatchObject({ error: 'invalid_grant' });
  });

  test.each([
    ['a wrong password', { username: arkivar.epost, password: 'feil' }],
    ['an unknown user', { username: 'ukjent@digut.example', password: 'demo' }],
  ])('answers %s with 401 invalid_grant', async (_navn, felter) => {
    const svar = await passordgrant(m.grunn, felter);
    expect(svar.status).toBe(401);
    expect(await svar.json()).toEqual({
      error: 'invalid_grant',
      error_description: 'Invalid user credentials',
    });
  });

  test('is not for other clients', async () => {
    const svar = await passordgrant(m.grunn, {
      client_id: 'felles-web',
      username: arkivar.epost,
      password: 'demo',
    });
    expect(svar.status).toBe(401);
    expect(await svar.json()).toMatchObject({ error: 'invalid_client' });
  });

  test('keeps neither the refresh token nor the signing secret of a token in readable rows', async () => {
    const svar = (await (
      await passordgrant(m.grunn, { username: arkivar.epost, password: 'demo' })
    ).json()) as Record<string, string>;
    const { rows } = await m.db.query(
      "SELECT oidc_lager::text AS rad FROM oidc_lager WHERE modell = 'RefreshToken'",
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(svar.refresh_token);
  });

  test('closes for one user after five wrong passwords, even for the right one, and says for how long', async () => {
    for (let i = 0; i < 5; i += 1) {
      expect(
        (await passordgrant(m.grunn, { username: 'leser@digut.example', password: `feil${i}` })).status,
      ).toBe(401);
    }
    const svar = await passordgrant(m.grunn, { username: 'Leser@digut.example ', password: 'demo' });
    expect(svar.status).toBe(429);
    expect(Number(svar.headers.get('retry-after'))).toBeGreaterThan(800);
    expect((await passordgrant(m.grunn, { username: leder.epost, password: 'demo' })).status).toBe(200);
  });

  test('cannot be raced: of many wrong passwords at once only five are tried', async () => {
    const svar = await Promise.all(
      Array.from({ length: 12 }, (_, i) =>
        passordgrant(m.grunn, { username: 'finnes-ikke@digut.example', password: String(i) }),
      ),
    );
    const koder = svar.map((s) => s.status).sort();
    expect(koder).toEqual([...Array(5).fill(401), ...Array(7).fill(429)]);
  });
});

describe('a token that is used again', () => {
  const kontroll = async (token: string, valg: { minne?: Tokenminne } = {}) => {
    const { publicKey } = par;
    let spurt = 0;
    const svar = await kontrollerToken(token, {
      issuer: 'https://u.example',
      publikum: 'felles',
      noekler: async () => {
        spurt += 1;
        return publicKey;
      },
      stolPaaEpost: false,
      ...valg,
    }).then(
      (t) => t.sub,
      (feil: unknown) => (feil instanceof IdentitetFeil ? feil.code : feil),
    );
    return [svar, spurt];
  };
  let par: Awaited<ReturnType<typeof generateKeyPair>>;
  beforeAll(async () => {
    par = await generateKeyPair('RS256');
  });
  afterEach(() => vi.useRealTimers());
  const lag = (sub: string, exp: number) =>
    new SignJWT({})
      .setProtectedHeader({ alg: 'RS256' })
      .setIssuer('https://u.example')
      .setAudience('felles')
      .setSubject(sub)
      .setExpirationTime(exp)
      .sign(par.privateKey);

  test('is checked once in two minutes, and never taken after it has expired', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 1_000_000_000_000 });
    const naa = 1_000_000_000;
    const minne = new Tokenminne();
    const lenge = await lag('lenge', naa + 3_600);
    const kort = await lag('kort', naa + 60);
    const da = (sekunder: number) => vi.setSystemTime((naa + sekunder) * 1000);
    expect([await kontroll(lenge, { minne }), await kontroll(kort, { minne })]).toEqual([
      ['lenge', 1],
      ['kort', 1],
    ]);
    da(64);
    expect([await kontroll(lenge, { minne }), await kontroll(kort, { minne })]).toEqual([
      ['lenge', 0],
      ['kort', 0],
    ]);
    // With the five seconds that clocks may differ by, as without a memory.
    da(65);
    expect(await kontroll(kort, { minne })).toEqual(await kontroll(kort));
    expect((await kontroll(kort, { minne }))[0]).toBe('identitet.token.ugyldig');
    da(120);
    expect(await kontroll(lenge, { minne })).toEqual(['lenge', 1]);
  });

  test('is only that very token: one with a changed signature or content is refused', async () => {
    const minne = new Tokenminne();
    const token = await lag('en', Math.floor(Date.now() / 1000) + 60);
    await kontroll(token, { minne });
    const [hode, krav, signatur = ''] = token.split('.');
    for (const endret of [
      `${hode}.${krav}.${signatur.startsWith('A') ? 'B' : 'A'}${signatur.slice(1)}`,
      `${hode}.${base64url.encode(JSON.stringify({ ...decodeJwt(token), sub: 'to' }))}.${signatur}`,
      `${hode}.${krav}.`,
    ])
      expect((await kontroll(endret, { minne }))[0]).toBe('identitet.token.ugyldig');
    expect(await kontroll(token, { minne })).toEqual(['en', 0]);
  });
});

describe('an issuer whose keys cannot be read', () => {
  let tjener: Server;
  let annen: Miljoe;
  beforeAll(async () => {
    tjener = createServer((req, res) => {
      const her = `http://localhost:${(tjener.address() as { port: number }).port}`;
      if (req.url?.includes('openid-configuration') !== true) return void res.writeHead(500).end();
      res.setHeader('content-type', 'application/json');
      res.end(
        JSON.stringify({
          issuer: her,
          jwks_uri: `${her}/jwks`,
          authorization_endpoint: `${her}/auth`,
          token_endpoint: `${her}/token`,
        }),
      );
    });
    await new Promise<void>((ferdig) => tjener.listen(0, 'localhost', ferdig));
    const issuer = `http://localhost:${(tjener.address() as { port: number }).port}`;
    annen = await miljoe({ issuer, klientId: 'app' }, m.db);
  });
  afterAll(async () => {
    await annen.lukk();
    tjener.close();
  });

  test('makes tokens answer 503, not 401 and not anonymous', async () => {
    const svar = await fetch(`${annen.grunn}/api/v1/meg`, {
      headers: { authorization: `Bearer ${await utsted()}` },
    });
    expect(svar.status).toBe(503);
    expect(svar.headers.get('retry-after')).toBe('5');
  });
});
