import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { arkivar, leder, loggInn, type Miljoe, miljoe, Nettleser } from './proevemiljoe.js';

let m: Miljoe;
beforeAll(async () => {
  m = await miljoe();
});
afterAll(() => m.lukk());
beforeEach(async () => {
  await m.db.query('DELETE FROM sesjon');
});

type Meg = { bruker: { bruker: string }; csrf: string } | null;

async function meg(n: Nettleser): Promise<Meg> {
  const kropp = await (await n.gaa(`${m.grunn}/api/v1/meg`)).text();
  return JSON.parse(kropp);
}

async function post(n: Nettleser, sti: string, hoder: Record<string, string>): Promise<Response> {
  return n.gaa(m.grunn + sti, { method: 'POST', headers: hoder });
}

const antallOekter = async (): Promise<number> =>
  Number(((await m.db.query('SELECT count(*) AS n FROM sesjon')).rows[0] as { n: string }).n);

describe('cross-site request forgery', () => {
  test('an unsafe request with the token of the session is let through', async () => {
    const n = new Nettleser();
    await loggInn(n, m);
    const csrf = (await meg(n))?.csrf ?? '';
    const svar = await post(n, '/api/v1/endre', {
      'x-felles-csrf': csrf,
      origin: m.grunn,
      'sec-fetch-site': 'same-origin',
    });
    expect(await svar.json()).toEqual({ bruker: arkivar.bruker });
  });

  test.each([
    ['no token', {}, 'identitet.csrf.mangler'],
    ['a wrong token', { 'x-felles-csrf': 'A'.repeat(43) }, 'identitet.csrf.feil'],
    ['a token of another length', { 'x-felles-csrf': 'kort' }, 'identitet.csrf.feil'],
  ])('an unsafe request with %s is answered 403', async (_navn, hoder, kode) => {
    const n = new Nettleser();
    await loggInn(n, m);
    const svar = await post(n, '/api/v1/endre', hoder);
    expect(svar.status).toBe(403);
    expect(svar.headers.get('content-type')).toContain('application/problem+json');
    expect(await svar.json()).toMatchObject({ status: 403, code: kode });
  });

  test.each([
    { origin: 'https://ond.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ])('the right token sent from elsewhere (%j) is answered 403', async (hoder) => {
    const n = new Nettleser();
    await loggInn(n, m);
    const csrf = (await meg(n))?.csrf ?? '';
    const svar = await post(n, '/api/v1/endre', { 'x-felles-csrf': csrf, ...hoder });
    expect(await svar.json()).toMatchObject({ code: 'identitet.csrf.fremmed-opphav' });
  });

  test("another session's token is answered 403", async () => {
    const [en, to] = [new Nettleser(), new Nettleser()];
    await loggInn(en, m);
    await loggInn(to, m, leder);
    const csrf = (await meg(to))?.csrf ?? '';
    expect((await post(en, '/api/v1/endre', { 'x-felles-csrf': csrf })).status).toBe(403);
  });
});

describe('session lifetime', () => {
  test.each([
    ['idle for half an hour', `"sistBrukt" = now() - interval '30 minutes 1 second'`],
    ['older than eight hours', `utloeper = now() - interval '1 second'`],
  ])('a session %s is over, and the cookie is taken back', async (_navn, endring) => {
    const n = new Nettleser();
    await loggInn(n, m);
    await m.db.query(`UPDATE sesjon SET ${endring}`);
    const svar = await n.gaa(`${m.grunn}/api/v1/meg`);
    expect(await svar.text()).toBe('null');
    expect(svar.headers.getSetCookie()).toEqual([expect.stringMatching(/^felles=; .*Max-Age=0/)]);
    expect(await antallOekter()).toBe(0);
  });

  test('use keeps an idle session alive, but does not move its absolute end', async () => {
    const n = new Nettleser();
    await loggInn(n, m);
    await m.db.query(`UPDATE sesjon SET "sistBrukt" = now() - interval '20 minutes'`);
    const slutt = async () =>
      (await m.db.query('SELECT utloeper, now() - "sistBrukt" < interval \'1 minute\' AS fersk FROM sesjon'))
        .rows[0];
    const foer = (await slutt()) as { utloeper: Date };
    expect(await meg(n)).not.toBeNull();
    expect(await slutt()).toEqual({ utloeper: foer.utloeper, fersk: true });
  });

  test('a made-up session cookie is nobody', async () => {
    const svar = await fetch(`${m.grunn}/api/v1/meg`, { headers: { cookie: `felles=${'A'.repeat(43)}` } });
    expect(await svar.text()).toBe('null');
  });

  test('a user who has been closed is nobody at the next request', async () => {
    const n = new Nettleser();
    await loggInn(n, m, leder);
    m.katalog.sperret.add(leder.bruker);
    expect(await meg(n)).toBeNull();
    m.katalog.sperret.clear();
  });
});

describe('logout', () => {
  test('demands the CSRF token and leaves the session alone without it', async () => {
    const n = new Nettleser();
    await loggInn(n, m);
    expect((await post(n, '/logg-ut', {})).status).toBe(403);
    expect(await meg(n)).not.toBeNull();
  });

  test('ends the session here and at the issuer, and comes back to the front page', async () => {
    const n = new Nettleser();
    await loggInn(n, m);
    const gammel = n.kake('felles') ?? '';
    const svar = await post(n, '/logg-ut', { 'x-felles-csrf': (await meg(n))?.csrf ?? '' });
    const { videre } = (await svar.json()) as { videre: string };
    expect(svar.status).toBe(200);
    expect(n.kake('felles')).toBeNull();
    const igjen = await fetch(`${m.grunn}/api/v1/meg`, { headers: { cookie: `felles=${gammel}` } });
    expect(await igjen.text()).toBe('null');

    expect(videre).toContain('/oidc/session/end?');
    expect(videre).not.toContain('id_token_hint');
    const side = await (await n.gaa(videre)).text();
    expect(side).toContain('Du logges ut');
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(side)?.[1] ?? '';
    const ferdig = await n.send(`${m.grunn}/oidc/session/end/confirm`, { xsrf, logout: 'yes' });
    expect(ferdig.headers.get('location')).toBe(`${m.grunn}/`);

    // The issuer does not remember the user either: the next login shows the login page.
    const neste = await n.foelg(await n.gaa(`${m.grunn}/logg-inn`), m.grunn);
    expect(neste.adresse).toContain('/oidc/interaksjon/');
  });

  test('of nobody is harmless', async () => {
    const svar = await post(new Nettleser(), '/logg-ut', {});
    expect(await svar.json()).toEqual({ videre: '/' });
  });

  test('at the issuer ends the session here too, by back-channel', async () => {
    const n = new Nettleser();
    await loggInn(n, m);
    const side = await (await n.gaa(`${m.grunn}/oidc/session/end`)).text();
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(side)?.[1] ?? '';
    expect((await n.send(`${m.grunn}/oidc/session/end/confirm`, { xsrf, logout: 'yes' })).status).toBe(303);
    expect(await meg(n)).toBeNull();
  });

  test('by front-channel ends exactly the sessions with that issuer and sid', async () => {
    const [en, to] = [new Nettleser(), new Nettleser()];
    await loggInn(en, m);
    await loggInn(to, m, leder);
    const { rows } = await m.db.query('SELECT sid FROM sesjon WHERE bruker = $1 ORDER BY opprettet DESC', [
      arkivar.bruker,
    ]);
    const sid = (rows[0] as { sid: string }).sid;
    expect(sid).toMatch(/.{10}/);

    const front = (iss: string, id: string) =>
      fetch(`${m.grunn}/logg-ut/front?${new URLSearchParams({ iss, sid: id })}`);
    expect((await front('https://annen.example', sid)).status).toBe(400);
    expect(await meg(en)).not.toBeNull();
    expect((await front(`${m.grunn}/oidc`, 'ukjent')).status).toBe(200);
    expect(await meg(en)).not.toBeNull();

    const svar = await front(`${m.grunn}/oidc`, sid);
    expect(svar.status).toBe(200);
    expect(svar.headers.get('content-security-policy')).toContain(`frame-ancestors ${m.grunn}`);
    expect(svar.headers.get('x-frame-options')).toBeNull();
    expect(await meg(en)).toBeNull();
    expect(await meg(to)).not.toBeNull();
  });

  test.each(['ikke-et-token', ''])('by back-channel with a bad token (%j) is refused', async (token) => {
    const svar = await fetch(`${m.grunn}/logg-ut/bak`, {
      method: 'POST',
      body: new URLSearchParams({ logout_token: token }),
    });
    expect(svar.status).toBe(400);
  });
});
