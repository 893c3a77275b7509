import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  arkivar,
  leder,
  loggInn,
  type Miljoe,
  miljoe,
  Nettleser,
  tilPaaloggingsside,
} from './proevemiljoe.js';

let m: Miljoe;
beforeAll(async () => {
  m = await miljoe();
});
afterAll(() => m.lukk());

const meg = async (
  n: Nettleser,
): Promise<{ bruker: { bruker: string }; via: string; csrf: string } | null> => {
  const tekst = await (await n.gaa(`${m.grunn}/api/v1/meg`)).text();
  return tekst === '' || tekst === 'null' ? null : JSON.parse(tekst);
};

describe('login with the embedded provider', () => {
  test('ends in a session for the user who typed the password, at the page asked for', async () => {
    const n = new Nettleser();
    const { svar, adresse } = await loggInn(n, m);
    expect(adresse).toBe(`${m.grunn}/api/v1/meg`);
    expect(svar.status).toBe(200);
    expect(await meg(n)).toMatchObject({
      bruker: arkivar,
      via: 'sesjon',
      csrf: expect.stringMatching(/.{43}/),
    });
  });

  test('sets a session cookie that scripts and other sites cannot use', async () => {
    const n = new Nettleser();
    const { adresse } = await tilPaaloggingsside(n, m.grunn);
    const svar = await n.send(adresse, { epost: arkivar.epost, passord: 'demo' });
    const tilbake = await n.foelg(svar, adresse, '/logg-inn/svar');
    const siste = await n.gaa(tilbake.adresse);
    const cookie = siste.headers.getSetCookie().find((linje) => linje.startsWith('felles='));
    expect(cookie).toMatch(/; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  test('stores only the hash of the session id', async () => {
    const n = new Nettleser();
    await loggInn(n, m);
    const id = n.kake('felles') ?? '';
    const { rows } = await m.db.query('SELECT sesjon::text AS rad FROM sesjon');
    expect(id).toHaveLength(43);
    expect(JSON.stringify(rows)).not.toContain(id);
  });

  test('asks the issuer with PKCE S256, state and nonce', async () => {
    const n = new Nettleser();
    const svar = await n.gaa(`${m.grunn}/logg-inn`);
    const til = new URL(svar.headers.get('location') ?? '');
    expect(til.origin + til.pathname).toBe(`${m.grunn}/oidc/auth`);
    expect(til.searchParams.get('code_challenge_method')).toBe('S256');
    for (const felt of ['state', 'nonce', 'code_challenge'])
      expect(til.searchParams.get(felt)).toMatch(/.{43}/);
    expect(til.searchParams.get('redirect_uri')).toBe(`${m.grunn}/logg-inn/svar`);
  });

  test('gives a new session id at every login and ends the old session', async () => {
    const n = new Nettleser();
    await loggInn(n, m);
    const foerste = n.kake('felles') ?? '';
    await n.foelg(await n.gaa(`${m.grunn}/logg-inn`), m.grunn, '/finnes-ikke');
    const andre = n.kake('felles') ?? '';
    expect(andre).not.toBe(foerste);
    const svar = await fetch(`${m.grunn}/api/v1/meg`, { headers: { cookie: `felles=${foerste}` } });
    expect(await svar.text()).toMatch(/^(null)?$/);
  });

  test('lets a demo user be picked from the list without a password', async () => {
    const n = new Nettleser();
    const { adresse } = await tilPaaloggingsside(n, m.grunn, '/logg-inn?retur=/api/v1/meg');
    const liste = await (await n.gaa(`${adresse}/brukere`)).text();
    expect(liste).toContain(leder.epost);
    expect(liste).not.toContain('leser@digut.example');
    const soek = await (await n.gaa(`${adresse}/brukere?soek=LESER`)).text();
    expect(soek).toContain('leser@digut.example');
    expect(soek).toContain('Leser &lt;b&gt;');
    await n.foelg(await n.send(`${adresse}/brukere`, { epost: leder.epost }), adresse);
    expect(await meg(n)).toMatchObject({ bruker: leder });
  });

  test('picking somebody who is not a demo user logs nobody in', async () => {
    const n = new Nettleser();
    const { adresse } = await tilPaaloggingsside(n, m.grunn);
    const svar = await n.send(`${adresse}/brukere`, { epost: 'ukjent@digut.example' });
    expect(svar.status).toBe(400);
    expect(await svar.text()).toContain('Demobrukeren finnes ikke');
    expect(n.kake('felles')).toBeNull();
  });

  test('a wrong password is told on the page and gives no session', async () => {
    const n = new Nettleser();
    const { adresse } = await tilPaaloggingsside(n, m.grunn);
    const svar = await n.send(adresse, { epost: arkivar.epost, passord: 'feil' });
    const side = await svar.text();
    expect(svar.status).toBe(401);
    expect(side).toContain('role="alert"');
    expect(side).toContain('E-postadressen eller passordet er feil.');
    expect(n.kake('felles')).toBeNull();
  });

  test('an unknown user and a wrong password look the same', async () => {
    const n = new Nettleser();
    const { adresse } = await tilPaaloggingsside(n, m.grunn);
    const svar = await n.send(adresse, { epost: 'ukjent@digut.example', passord: 'demo' });
    expect(svar.status).toBe(401);
    expect(await svar.text()).toContain('E-postadressen eller passordet er feil.');
  });

  test('a cancelled login ends on a readable page without a session', async () => {
    const n = new Nettleser();
    const { adresse } = await tilPaaloggingsside(n, m.grunn);
    const { svar } = await n.foelg(await n.send(`${adresse}/avbryt`, {}), adresse);
    expect(svar.status).toBe(403);
    expect(await svar.text()).toContain('Påloggingen ble avbrutt');
    expect(n.kake('felles')).toBeNull();
  });

  test('a user who has lost the right to log in gets a page, not a session', async () => {
    const n = new Nettleser();
    const { adresse } = await tilPaaloggingsside(n, m.grunn);
    const svar = await n.send(adresse, { epost: leder.epost, passord: 'demo' });
    const { adresse: tilbake } = await n.foelg(svar, adresse, '/logg-inn/svar');
    m.katalog.sperret.add(leder.bruker);
    const siste = await n.gaa(tilbake);
    m.katalog.sperret.clear();
    expect(siste.status).toBeGreaterThanOrEqual(400);
    expect(n.kake('felles')).toBeNull();
  });
});

describe('the answer from the issuer', () => {
  async function tilSvar(n: Nettleser): Promise<string> {
    const { adresse } = await tilPaaloggingsside(n, m.grunn);
    const svar = await n.send(adresse, { epost: arkivar.epost, passord: 'demo' });
    return (await n.foelg(svar, adresse, '/logg-inn/svar')).adresse;
  }

  test('can be used once: a replayed state is refused', async () => {
    const n = new Nettleser();
    const svaradresse = await tilSvar(n);
    expect((await n.gaa(svaradresse)).status).toBe(303);
    const igjen = await n.gaa(svaradresse);
    expect(igjen.status).toBe(400);
    expect(await igjen.text()).toContain('Påloggingen kan ikke fullføres');
  });

  test('is refused in another browser than the one that began', async () => {
    const svaradresse = await tilSvar(new Nettleser());
    const annen = new Nettleser();
    await annen.gaa(`${m.grunn}/logg-inn`);
    expect((await annen.gaa(svaradresse)).status).toBe(400);
    expect(annen.kake('felles')).toBeNull();
  });

  test('is refused with a state nobody was given', async () => {
    const n = new Nettleser();
    const svaradresse = new URL(await tilSvar(n));
    svaradresse.searchParams.set('state', 'A'.repeat(43));
    expect((await n.gaa(svaradresse.href)).status).toBe(400);
    expect(n.kake('felles')).toBeNull();
  });

  test('is refused with a code of another login', async () => {
    const [en, to] = [new Nettleser(), new Nettleser()];
    const stjaalet = new URL(await tilSvar(en)).searchParams.get('code') ?? '';
    const svaradresse = new URL(await tilSvar(to));
    svaradresse.searchParams.set('code', stjaalet);
    const svar = await to.gaa(svaradresse.href);
    expect(svar.status).toBe(502);
    expect(to.kake('felles')).toBeNull();
  });

  test('is refused from another issuer', async () => {
    const n = new Nettleser();
    const svaradresse = new URL(await tilSvar(n));
    svaradresse.searchParams.set('iss', 'https://annen.example');
    expect((await n.gaa(svaradresse.href)).status).toBe(502);
    expect(n.kake('felles')).toBeNull();
  });

  test.each([
    'https://ond.example/',
    '//ond.example/',
    '/\\ond.example',
    '/%09/ond.example'.replace('%09', '\t'),
    'javascript:alert(1)',
    '/logg-inn',
    '/oidc/auth',
  ])('never leads away from the application: retur=%j ends at the front page', async (retur) => {
    const n = new Nettleser();
    const { adresse } = await tilPaaloggingsside(n, m.grunn, `/logg-inn?retur=${encodeURIComponent(retur)}`);
    const svar = await n.send(adresse, { epost: arkivar.epost, passord: 'demo' });
    const { adresse: tilbake } = await n.foelg(svar, adresse, '/logg-inn/svar');
    expect((await n.gaa(tilbake)).headers.get('location')).toBe('/');
  });
});

test('a login that starts on 127.0.0.1 moves to the configured address before it sets cookies', async () => {
  const n = new Nettleser();
  const svar = await n.gaa(`${m.grunn.replace('localhost', '127.0.0.1')}/logg-inn?retur=/x`);
  expect(svar.headers.get('location')).toBe(`${m.grunn}/logg-inn?retur=/x`);
  expect(svar.headers.getSetCookie()).toEqual([]);
});

test('nothing in the log tells a token, a code, a cookie, a name or an e-mail address', async () => {
  const n = new Nettleser();
  await loggInn(n, m);
  const alt = JSON.stringify(m.logg);
  expect(m.logg.length).toBeGreaterThan(0);
  for (const hemmelig of [n.kake('felles') ?? '-', 'eyJ', arkivar.epost, 'code=', 'state=']) {
    expect(alt).not.toContain(hemmelig);
  }
});

test('no address the browser visits holds a token or the session id', async () => {
  const n = new Nettleser();
  await loggInn(n, m);
  const alle = n.adresser.join('\n');
  expect(alle).not.toContain('eyJ');
  expect(alle).not.toContain(n.kake('felles') ?? '-');
});
