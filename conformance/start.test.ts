import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { finn, hent, klient, som, streng } from './klient.js';
import { kjoerProgram, ledigPort, nyMappe, type Produkt, startProdukt } from './produkt.js';

// How the program starts and stops, for the one who runs it.

let produkt: Produkt;

beforeAll(async () => {
  produkt = await startProdukt();
}, 240_000);

afterAll(async () => {
  await produkt?.rydd();
});

test('feil oppsett gir én klar linje for hver feil verdi og kode 1, uten at noe startes', async () => {
  const gale: Readonly<Record<string, string>> = {
    PORT: '99999',
    FELLES_MAKS_FIL: 'stor',
    FELLES_LOGG: 'høy',
    FELLES_VERDEN: 'mars',
    FELLES_GRUNNADRESSE: 'ikke en adresse',
    DATABASE_URL: 'mysql://bruker:hemmelig-passord@tjener/db',
    SMTP_URL: 'http://post.example',
    FELLES_UKJENT: 'ja',
    OIDC_KLIENT_ID: 'uten-utsteder',
    OIDC_KLIENT_HEMMELIGHET_FIL: '/finnes/ikke/her',
    FELLES_VERT: '0.0.0.0',
  };
  const { kode, ut, feil } = await kjoerProgram(['start'], gale);
  expect(kode).toBe(1);
  for (const navn of Object.keys(gale).filter((n) => n !== 'OIDC_KLIENT_ID')) {
    const linjer = feil.split('\n').filter((l) => l.trim().startsWith(`- ${navn}`));
    expect(linjer, `${navn} er ikke nevnt i:\n${feil}`).toHaveLength(1);
    expect(linjer[0]?.length).toBeGreaterThan(navn.length + 15);
  }
  expect(feil).toContain('OIDC_ISSUER mangler');
  expect(feil + ut).not.toContain('hemmelig-passord');
  expect(feil + ut).not.toMatch(/\bat .*\.js:\d+/);
});

test('hver gal verdi for seg gir kode 1 og navnet på innstillingen', async () => {
  const alene: readonly (readonly [string, string])[] = [
    ['PORT', '80a'],
    ['FELLES_MAKS_FIL', '10'],
    ['OIDC_ISSUER', 'ftp://innlogging.example'],
    ['DATABASE_APP_URL', 'postgres://a@b/c'],
  ];
  for (const [navn, verdi] of alene) {
    const { kode, feil } = await kjoerProgram(['start'], { [navn]: verdi });
    expect(kode, `${navn}=${verdi}: ${feil}`).toBe(1);
    expect(feil).toContain(navn);
  }
}, 60_000);

test('ukjent kommando gir bruksanvisning og kode 2', async () => {
  const { kode, feil } = await kjoerProgram(['tull'], {});
  expect(kode).toBe(2);
  expect(feil).toContain('Ukjent kommando: tull');
});

test('en opptatt port gir en melding og kode 1, og ingen prosess blir igjen', async () => {
  const port = await ledigPort();
  const opptatt = createServer().listen(port, '127.0.0.1');
  const mappe = nyMappe('opptatt');
  try {
    const { kode, ut, feil } = await kjoerProgram(['start'], {
      PORT: String(port),
      FELLES_DATA: mappe,
      FELLES_VERDEN: 'ingen',
    });
    expect(kode, feil).toBe(1);
    expect(ut + feil).toMatch(/EADDRINUSE|opptatt/);
  } finally {
    opptatt.close();
    rmSync(mappe, { recursive: true, force: true });
  }
});

test('SIGTERM lar det som er i gang bli ferdig, og stopper med kode 0 innen få sekunder', async () => {
  const kp = await som(produkt, 'kp@digut.example');
  const igang = Promise.all(
    Array.from({ length: 8 }, (_, i) =>
      kp.fil('digut', `i gang ${i}.pdf`, Buffer.from(`%PDF-1.4\n${'x'.repeat(200_000)}${i}`)),
    ),
  );
  const foerste = await Promise.race([igang.then((s) => s[0]), new Promise((r) => setTimeout(r, 15))]);
  const begynt = Date.now();
  const kode = await produkt.stopp();
  expect(kode, produkt.logg()).toBe(0);
  expect(Date.now() - begynt).toBeLessThan(10_000);
  // Each upload was either taken in or refused as a whole; the connection may have been cut before it came in.
  const svar = await igang.catch(() => []);
  for (const s of svar) expect([201, 503]).toContain(s.status);
  expect(foerste === undefined || hent(foerste, 'status') === 201).toBe(true);
});

test('neste start beholder alt, også innloggingen, og --fresh begynner på nytt', async () => {
  await produkt.startIgjen();
  const kp = await som(produkt, 'kp@digut.example');
  const [arena] = await finn(kp, 'digut', 'arena', "kortform eq 'efagraad-fosen'");
  const [maal] = await finn(kp, 'digut', 'maal');
  const laget = await kp.post('/api/v1/digut/forslag', {
    tittel: 'Skal overleve en omstart',
    problem: 'p',
    begrunnelse: 'b',
    arena: streng(arena, 'systemID'),
    maal: [streng(maal, 'systemID')],
  });
  expect(laget.status, laget.tekst).toBe(201);
  const adresse = `/api/v1/digut/forslag/${streng(laget.kropp, 'systemID')}`;
  const foer = await kp.get(adresse);
  expect(await produkt.stopp()).toBe(0);
  await produkt.startIgjen();
  const etter = await kp.get(adresse);
  expect(etter.status, 'samme token gjelder etter omstart').toBe(200);
  expect(etter.kropp).toEqual(foer.kropp);
  expect(await produkt.stopp()).toBe(0);
  await produkt.startIgjen(['--fresh']);
  const igjen = await som(produkt, 'kp@digut.example');
  expect((await igjen.get(adresse)).status).toBe(404);
  expect((await finn(klient(produkt), 'digut', 'arena')).length).toBeGreaterThan(5);
}, 180_000);
