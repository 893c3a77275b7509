import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { loggInn } from './innlogging.js';
import { type Forespurt, json, proevetjener, rel, rotadresse } from './proevetjener.js';

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
});
afterEach(() => {
  vi.useRealTimers();
});

interface Utsteder {
  readonly refresh?: boolean;
  readonly metoder?: readonly string[];
  readonly lenke?: boolean;
  readonly avvis?: (felt: URLSearchParams) => boolean;
}

const utsteder = ({ refresh = true, metoder, lenke = true, avvis = () => false }: Utsteder = {}) => {
  let n = 0;
  const t = proevetjener((f) => {
    if (f.href === rotadresse)
      return json({ _links: lenke ? { [rel('login/oidc/')]: { href: '/oidc/config' } } : {} });
    if (f.href.endsWith('/config') || f.href.endsWith('/openid-configuration'))
      return json({
        token_endpoint: 'https://login.example/token',
        token_endpoint_auth_methods_supported: metoder,
      });
    if (avvis(new URLSearchParams(f.tekst))) return json({ error: 'invalid_grant' }, { status: 400 });
    n += 1;
    return json({ access_token: `t${n}`, expires_in: 100, ...(refresh ? { refresh_token: `r${n}` } : {}) });
  });
  const bedt = (): readonly Forespurt[] => t.sett.filter((f) => f.href.endsWith('/token'));
  const slag = () => bedt().map((f) => new URLSearchParams(f.tekst).get('grant_type'));
  return { ...t, bedt, slag };
};
const bruker = { navn: 'arkivar', passord: 'p&æ' };

it('a user gets a token by password, and another by refreshing when it has run out', async () => {
  const u = utsteder();
  const { hentToken } = await loggInn(rotadresse, { klientId: 'k', bruker, omfang: 'openid', fetch: u.hent });
  expect([await hentToken(), await hentToken()]).toEqual(['t1', 't1']);
  vi.setSystemTime(71_000);
  expect(await Promise.all([hentToken(), hentToken()])).toEqual(['t2', 't2']);
  expect(await hentToken({ fornye: true })).toBe('t3');
  expect(u.slag()).toEqual(['password', 'refresh_token', 'refresh_token']);
  const [foerste, andre] = u.bedt().map((f) => Object.fromEntries(new URLSearchParams(f.tekst)));
  expect(foerste).toMatchObject({ client_id: 'k', username: 'arkivar', password: 'p&æ', scope: 'openid' });
  expect(andre).toMatchObject({ refresh_token: 'r1' });
});

it('a login whose refresh token is used up begins again', async () => {
  const u = utsteder({ avvis: (felt) => felt.has('refresh_token') });
  const { hentToken } = await loggInn(rotadresse, { klientId: 'k', bruker, fetch: u.hent });
  expect(await hentToken({ fornye: true })).toBe('t2');
  expect(u.slag()).toEqual(['password', 'refresh_token', 'password']);
});

it('a client logs in as itself with its secret, in the way the issuer takes it', async () => {
  const valg = { klientId: 'fagsystem', klienthemmelighet: 'a:b c' };
  const basic = utsteder({ refresh: false });
  await loggInn(rotadresse, { ...valg, fetch: basic.hent });
  expect(basic.slag()).toEqual(['client_credentials']);
  expect(basic.bedt()[0]?.hoder.get('authorization')).toBe(`Basic ${btoa('fagsystem:a%3Ab+c')}`);
  expect(basic.bedt()[0]?.tekst).not.toContain('secret');
  const skjema = utsteder({ refresh: false, metoder: ['client_secret_post'] });
  const { hentToken } = await loggInn(rotadresse, { ...valg, fetch: skjema.hent });
  expect(new URLSearchParams(skjema.bedt()[0]?.tekst).get('client_secret')).toBe('a:b c');
  expect(skjema.bedt()[0]?.hoder.has('authorization')).toBe(false);
  vi.setSystemTime(99_000);
  expect(await hentToken()).toBe('t2');
});

it('the issuer is found where the standard puts it when the root does not link to it', async () => {
  const u = utsteder({ lenke: false });
  await loggInn(rotadresse, { klientId: 'k', bruker, fetch: u.hent });
  expect(u.sett[1]?.href).toBe(`${rotadresse}.well-known/openid-configuration`);
});

it('a wrong password is told as what it is', async () => {
  const u = utsteder({ avvis: () => true });
  await expect(loggInn(rotadresse, { klientId: 'k', bruker, fetch: u.hent })).rejects.toMatchObject({
    slag: 'svar',
    status: 400,
    beskrivelse: 'invalid_grant',
  });
});
