import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Endepunkt, vandre } from './fuzz/endepunkter.js';
import { hent, type Klient, klient, logginn, type Svar, som, streng } from './klient.js';
import { lenke, lenkene, mediatype, noarkrot, rel } from './noark.js';
import { type Produkt, startProdukt } from './produkt.js';

// Chapter 4 of the service interface: how to log in is told to everybody at the root, nothing else is told to anybody,
// and scripts of other origins may ask (CORS), with a token and never with a cookie.

let produkt: Produkt;
let arkivar: Klient;
let offentligheten: Klient;
let endepunkter: readonly Endepunkt[];

beforeAll(async () => {
  produkt = await startProdukt();
  offentligheten = klient(produkt);
  const token = await logginn(produkt, 'arkivar@digut.example');
  arkivar = klient(produkt, token, 'arkivar@digut.example');
  const funnet = new Map<string, Endepunkt>();
  await vandre({ klient: arkivar, token, virksomhet: 'digut', minst: async () => ({}) }, [], funnet);
  endepunkter = [...funnet.values()];
}, 240_000);

afterAll(async () => {
  await produkt?.rydd();
});

const roetter = ['/api/noark5/', noarkrot('digut'), noarkrot('trondheim')];
const oidc = rel('login', 'oidc');
const oauth = rel('login', 'rfc6749');

const krevFeil = (svar: Svar, status: number, hva: string): void => {
  expect([svar.status, hent(svar.kropp, 'feil.kode')], hva).toEqual([status, status]);
  expect(svar.hoder.get('content-type'), hva).toContain('application/vnd.noark5+json');
};

test('roten viser den som ikke er innlogget hvordan en logger inn, og ikke noe annet', async () => {
  for (const rot of [...roetter, noarkrot('finnes-ikke')]) {
    const svar = await offentligheten.get(rot);
    expect(svar.status, rot).toBe(200);
    expect(Object.keys(svar.kropp as object), rot).toEqual(['_links']);
    expect(new Set(lenkene(svar.kropp).map(([n]) => n)), rot).toEqual(new Set([oidc, oauth, 'self']));
    // Chapter 4: the address is relative to the root's own.
    expect(lenke(svar.kropp, oidc)).toBe(`${produkt.adresse}${rot}.well-known/openid-configuration`);
  }
  const innlogget = lenkene((await arkivar.get(noarkrot('digut'))).kropp).map(([n]) => n);
  expect(innlogget).toEqual(expect.arrayContaining([oidc, oauth, rel('arkivstruktur'), rel('sakarkiv')]));
});

test('fra roten finner en klient tjenesten som gir token, og tokenet åpner grensesnittet', async () => {
  for (const rot of roetter) {
    const aapen = (await offentligheten.get(rot)).kropp;
    const funn = await offentligheten.get(lenke(aapen, oidc));
    expect(funn.status).toBe(200);
    expect(funn.hoder.get('content-type')).toContain('application/json');
    for (const felt of ['issuer', 'authorization_endpoint', 'token_endpoint', 'jwks_uri'])
      expect(new URL(streng(funn.kropp, felt)).protocol, felt).toMatch(/^https?:$/);
    for (const felt of [
      'response_types_supported',
      'subject_types_supported',
      'id_token_signing_alg_values_supported',
    ])
      expect(hent(funn.kropp, felt), felt).toEqual(expect.arrayContaining([expect.any(String)]));
    expect(lenke(aapen, oauth)).toBe(streng(funn.kropp, 'token_endpoint'));
    expect((await offentligheten.get(streng(funn.kropp, 'jwks_uri'))).status).toBe(200);
    // The issuer says the same of itself.
    const utsteder = await offentligheten.get(
      `${streng(funn.kropp, 'issuer')}/.well-known/openid-configuration`,
    );
    expect(utsteder.kropp).toEqual(funn.kropp);
    const svar = await offentligheten.kall('POST', lenke(aapen, oauth), {
      bytes: new URLSearchParams({
        grant_type: 'password',
        client_id: 'felles-demo',
        username: 'arkivar@digut.example',
        password: 'demo',
      }).toString(),
      type: 'application/x-www-form-urlencoded',
    });
    expect(svar.status, svar.tekst).toBe(200);
    expect(streng(svar.kropp, 'token_type').toLowerCase()).toBe('bearer');
    const inne = klient(produkt, streng(svar.kropp, 'access_token'));
    expect(lenkene((await inne.get(rot)).kropp).map(([n]) => n)).toContain(rel('arkivstruktur'));
  }
});

test('alt annet svarer 401 og sier at det vil ha et Bearer-token', async () => {
  const andre = endepunkter.filter((e) => !e.sti.endsWith('.well-known/openid-configuration'));
  expect(andre.length).toBeGreaterThan(150);
  const gale = [
    klient(produkt),
    klient(produkt, 'ikke.et.token'),
    klient(produkt, 'eyJhbGciOiJub25lIiwidHlwIjoiYXQrand0In0.eyJzdWIiOiJhcmtpdmFyIn0.'),
  ];
  for (const e of andre)
    for (const metode of e.metoder.filter((m) => !['HEAD', 'OPTIONS'].includes(m)))
      for (const [i, k] of gale.entries()) {
        if (i > 0 && metode !== e.metoder[0]) continue;
        if (i === 0 && e.sti === noarkrot('digut')) continue;
        const svar = await k.kall(metode, e.sti, metode === 'GET' ? {} : { kropp: {}, type: mediatype });
        krevFeil(svar, 401, `${metode} ${e.sti}`);
        expect(svar.hoder.get('www-authenticate'), e.sti).toMatch(
          i === 0 ? /^Bearer realm=/ : /^Bearer .*invalid_token/,
        );
      }
}, 60_000);

test('en forespørsel på forhånd (OPTIONS) nevner adressens metoder, og akkurat dem', async () => {
  const hoder = [
    'authorization',
    'content-type',
    'if-match',
    'range',
    'content-range',
    'x-upload-content-type',
    'x-upload-content-length',
    'content-disposition',
  ];
  for (const e of endepunkter) {
    const svar = await offentligheten.kall('OPTIONS', e.sti, {
      hoder: {
        origin: 'https://klient.example',
        'access-control-request-method': e.metoder[0] ?? 'GET',
        'access-control-request-headers': hoder.join(', '),
      },
    });
    expect(svar.status, e.sti).toBe(204);
    expect(svar.hoder.get('access-control-allow-origin')).toBe('*');
    expect(svar.hoder.get('access-control-allow-credentials')).toBeNull();
    const tillatt = svar.hoder.get('access-control-allow-methods')?.split(/,\s*/) ?? [];
    expect(new Set(tillatt), e.sti).toEqual(new Set(e.metoder));
    const navn = svar.hoder.get('access-control-allow-headers')?.toLowerCase().split(/,\s*/);
    expect(navn, e.sti).toEqual(expect.arrayContaining(hoder));
    for (const metode of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
      if (tillatt.includes(metode)) continue;
      const gal = await arkivar.kall(metode, e.sti, metode === 'GET' ? {} : { kropp: {}, type: mediatype });
      krevFeil(gal, 405, `${metode} ${e.sti}`);
      expect(gal.hoder.get('allow')?.split(/,\s*/), `${metode} ${e.sti}`).toEqual(tillatt);
    }
    // What is allowed is never answered with 405: refused for other reasons here, since nothing right is sent.
    for (const metode of tillatt.filter((m) => m === 'POST' || m === 'PUT' || m === 'PATCH')) {
      const svar405 = await arkivar.kall(metode, e.sti, {
        bytes: '[]',
        type: 'text/plain',
        hoder: { 'if-match': '"0"' },
      });
      expect(svar405.status, `${metode} ${e.sti}: ${svar405.tekst}`).not.toBe(405);
    }
  }
  expect((await offentligheten.kall('OPTIONS', `${noarkrot('digut')}finnesikke/`)).status).toBe(404);
}, 60_000);

test('svar kan leses av skript fra andre steder, med hodene de trenger, og aldri med informasjonskapsel', async () => {
  const ikkeFunnet = `${noarkrot('digut')}finnesikke/`;
  for (const [k, sti] of [
    [offentligheten, noarkrot('digut')],
    [offentligheten, `${noarkrot('digut')}arkivstruktur/`],
    [arkivar, `${noarkrot('digut')}arkivstruktur/arkiv/`],
    [arkivar, ikkeFunnet],
  ] as const) {
    const svar = await k.kall('GET', sti, { hoder: { origin: 'https://klient.example' } });
    expect(svar.hoder.get('access-control-allow-origin'), sti).toBe('*');
    expect(svar.hoder.get('access-control-allow-credentials'), sti).toBeNull();
    const vist = svar.hoder.get('access-control-expose-headers')?.toLowerCase().split(/,\s*/);
    expect(vist, sti).toEqual(
      expect.arrayContaining([
        'etag',
        'location',
        'allow',
        'range',
        'content-range',
        'content-disposition',
        'www-authenticate',
      ]),
    );
    expect(svar.hoder.get('set-cookie'), sti).toBeNull();
  }
  // A session of the web application's is never taken for a login by a script from elsewhere.
  const kapsel = await offentligheten.kall('GET', `${noarkrot('digut')}arkivstruktur/`, {
    hoder: { cookie: 'felles_sesjon=x', origin: 'https://klient.example' },
  });
  krevFeil(kapsel, 401, 'med informasjonskapsel');
});

test('en bruker uten rolle i virksomheten ser roten, og ingenting som ikke er offentlig', async () => {
  const fremmed = await som(produkt, 'arkivar@aafjord.example');
  const rot = await fremmed.get(noarkrot('trondheim'));
  expect(rot.status).toBe(200);
  const rommet = await fremmed.get(lenke(rot.kropp, rel('arkivstruktur')));
  expect(lenkene(rommet.kropp).filter(([n]) => n.includes('/ny-'))).toEqual([]);
  expect(hent((await fremmed.get(lenke(rommet.kropp, rel('arkivstruktur', 'arkiv')))).kropp, 'count')).toBe(
    0,
  );
  krevFeil(await fremmed.get(noarkrot('finnes-ikke')), 404, 'ukjent virksomhet');
});
