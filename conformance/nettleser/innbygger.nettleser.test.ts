import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { finn, hent, klient, som, streng } from '../klient.js';
import { brudd } from './axe.js';
import { bilde, gaaTil, type Nettlesere, overskrift, paa, startNettlesere } from './nettleser.js';
import { forBred, mobil, paaAlleSpraak, settBredde, tabTil } from './sidesjekk.js';

// A citizen and a journalist, without login: who decides what, a case with its decision, search, and data to take along.

let n: Nettlesere;
let side: Page;
let sak = '';
let vedtak = '';
let tittel = '';

beforeAll(async () => {
  n = await startNettlesere();
  side = await n.gjest();
  const k = klient(n.produkt);
  const saker = await finn(k, 'digut', 'moetesak', 'saksmappe ne null');
  const funnet = await finn(k, 'digut', 'vedtak');
  const v = funnet.find((x) => saker.some((s) => hent(s, 'systemID') === hent(x, 'moetesak')));
  vedtak = streng(v, 'systemID');
  const mappe = streng(
    saker.find((s) => hent(s, 'systemID') === hent(v, 'moetesak')),
    'saksmappe',
  );
  const s = (await k.get(`/api/v1/digut/saksmappe/${mappe}`)).kropp;
  sak = `/sak/${String(hent(s, 'saksaar'))}/${String(hent(s, 'sakssekvensnummer'))}`;
  tittel = streng(s, 'tittel');
}, 240_000);
afterEach(async (t) => {
  if (t.task.result?.state === 'fail') await n?.feilbilder();
});
afterAll(async () => {
  await n?.rydd();
});

test('innbyggeren finner med tastaturet alene fra forsiden til hvem som bestemmer, og til et vedtak', async () => {
  await gaaTil(side, '/');
  await tabTil(side, /Hvilke arenaer finnes/);
  await side.keyboard.press('Enter');
  await side.waitForURL('**/arena');
  await overskrift(side);
  await gaaTil(side, '/');
  await tabTil(side, /Hvordan prioriterer vi sammen/);
  await side.keyboard.press('Enter');
  await side.waitForURL('**/vedtak');
  await overskrift(side);
  await bilde(side, 'innbygger-vedtak');
});

test('saken på sin faste adresse viser vedtaket først, så stemmer, virkning, oppfølging og kilder', async () => {
  await gaaTil(side, sak);
  await paa(side, tittel);
  await side.locator('.o-vedtak').first().waitFor();
  const deler = await side.locator('main h2').allInnerTexts();
  expect(deler[0]).toBe('Vedtak');
  for (const navn of ['Oppfølging', 'Journal', 'Om saken']) expect(deler).toContain(navn);
  expect(await side.locator('.f-kilder').innerText()).toMatch(/24\. mai 2018.*Statistisk sentralbyrå/s);
  await side.locator('.o-vedtak a').first().click();
  await side.waitForURL(`**/vedtak/${vedtak}`);
  await overskrift(side);
});

test('en leser uten skript får tittelen og vedtaket i svaret fra tjeneren', async () => {
  const svar = await fetch(`${n.produkt.adresse}${sak}`);
  const html = await svar.text();
  expect(svar.status).toBe(200);
  expect(html).toContain(`<title>${tittel} – Felles</title>`);
  const [, uten = ''] = /<noscript>([\s\S]*)<\/noscript>/.exec(html) ?? [];
  expect(uten).toContain('<h2>Vedtak</h2>');
  expect(uten).toContain(`/vedtak/${vedtak}`);
  expect((await fetch(`${n.produkt.adresse}/sak/2018/99999`)).status).toBe(404);
});

test('journalisten når søket med skråstrek fra alle sider, og finner vedtaket og saken', async () => {
  await gaaTil(side, '/journal');
  await side.locator('main h1').click();
  await side.keyboard.press('/');
  await side.keyboard.type('kompetanseprogram');
  await side.keyboard.press('Enter');
  await side.waitForURL('**/soek?q=kompetanseprogram');
  await paa(side, /kompetanseprogram/);
  const treff = side.locator('main .f-liste > li');
  await treff.first().waitFor();
  expect(await treff.locator('mark').first().innerText()).toMatch(/kompetanseprogram/i);
  const typer = side.getByRole('group', { name: 'Vis bare' });
  await typer.getByRole('button', { name: /^Vedtak \(/ }).click();
  await side.waitForURL(/type=vedtak/);
  await overskrift(side);
  for (const t of await treff.locator('.k-type').allInnerTexts()) expect(t).toBe('Vedtak');
  // Written in a field, the character is itself.
  const felt = side.locator('main').getByRole('searchbox');
  await felt.fill('');
  await felt.press('/');
  expect(await felt.inputValue()).toBe('/');
});

test('et søk uten treff sier hva som kan gjøres, og et tomt søk hva det søkes i', async () => {
  await gaaTil(side, '/soek?q=xyzzyq');
  await side.getByText('Vi fant ikke noe').waitFor();
  await side.locator('main').getByRole('link', { name: 'Se alle vedtak' }).click();
  await side.waitForURL('**/vedtak');
  await gaaTil(side, '/soek');
  await side.getByText('Hva leter du etter?').waitFor();
});

test('dataene kan hentes fra siden som beskriver dem, og filen er et regneark', async () => {
  await gaaTil(side, '/aapne-data');
  await side.getByText('17 kolonner').click();
  await side.getByText('Parter som stemte mot').waitFor();
  const nedlasting = side.waitForEvent('download');
  await side.getByRole('link', { name: 'Hent CSV Vedtak' }).click();
  expect((await nedlasting).suggestedFilename()).toBe('digut-vedtak-2018-05-24.csv');
});

test('en trukket sak beholder adressen med beskjed om at den er trukket', async () => {
  const arkivar = await som(n.produkt, 'arkivar@digut.example');
  const uten = (await finn(arkivar, 'digut', 'saksmappe', "saksstatus/kode eq 'B'")).find(
    (s) => hent(s, 'tittel') !== tittel,
  );
  const id = streng(uten, 'systemID');
  const adresse = `/sak/${String(hent(uten, 'saksaar'))}/${String(hent(uten, 'sakssekvensnummer'))}`;
  const svar = await arkivar.patch(`/api/v1/digut/saksmappe/${id}`, Number(hent(uten, 'versjon')), {
    saksstatus: { kode: 'U' },
  });
  expect(svar.status, svar.tekst).toBe(200);
  for (const a of [adresse, `/sak/${id}`]) {
    await side.goto(a);
    await paa(side, 'Saken er ikke lenger offentlig');
    expect(await side.locator('main').innerText()).not.toContain(streng(uten, 'tittel'));
  }
  expect((await fetch(`${n.produkt.adresse}${adresse}`)).status).toBe(410);
  expect(await brudd(side)).toEqual([]);
});

test('sidene holder i tre språk og to bredder, uten hindringer', async () => {
  for (const sti of ['/', sak, '/soek?q=digital', '/soek', '/aapne-data'])
    expect(await paaAlleSpraak(side, sti)).toEqual([]);
}, 120_000);

test('søkefeltet er framme på telefonen også', async () => {
  await settBredde(side, mobil);
  await gaaTil(side, '/');
  const felt = side.locator('.f-toppsoek input');
  expect(await felt.isVisible()).toBe(true);
  await felt.fill('digital');
  await felt.press('Enter');
  await side.waitForURL('**/soek?q=digital');
  await overskrift(side);
  expect(await forBred(side)).toBeUndefined();
  expect(n.skriptfeil).toEqual([]);
});
