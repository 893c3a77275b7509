import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { som as apiSom, finn, hent, streng } from '../klient.js';
import { bilde, gaaTil, type Nettlesere, paa, startNettlesere, utfoer } from './nettleser.js';
import { paaAlleSpraak } from './sidesjekk.js';

// A round of questions about common solutions: a municipality answers it, and the collaboration sees who uses what.

let n: Nettlesere;
let sekretariat: Page;
let kommune: Page;
let gjest: Page;
let runde: string;
let loesning: string;

beforeAll(async () => {
  n = await startNettlesere();
  [sekretariat, kommune, gjest] = await Promise.all([
    n.som('sekretariat@digut.example'),
    n.som('leder@aafjord.example'),
    n.gjest(),
  ]);
  const api = await apiSom(n.produkt, 'sekretariat@digut.example');
  runde = streng((await finn(api, 'digut', 'kartlegging'))[0], 'systemID');
  loesning = streng((await finn(api, 'digut', 'fellesloesning', "tittel eq 'ID-porten'"))[0], 'systemID');
}, 240_000);
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await n.feilbilder();
});
afterAll(async () => {
  await n?.rydd();
});

test('the digitalisation lead answers the round by keyboard alone, and is told what is missing', async () => {
  await gaaTil(kommune, '/fellesloesning/vaare');
  const valg = kommune.locator('.l-svarrad select');
  const antall = await valg.count();
  expect(antall).toBeGreaterThan(2);
  await valg.first().focus();
  await kommune.keyboard.type('I bruk');
  const send = kommune.getByRole('button', { name: 'Send svar' });
  await send.focus();
  await kommune.keyboard.press('Enter');
  await kommune.getByText(`Velg status for alle løsningene: ${antall - 1} gjenstår.`).waitFor();
  // What is missing has the focus; the rest is filled in from there with Tab.
  for (let i = 1; i < antall; i += 1) {
    await kommune.waitForFunction(
      (nr) => document.querySelectorAll('.l-svarrad select')[nr] === document.activeElement,
      i,
    );
    await kommune.keyboard.type('Planlagt');
    await kommune.keyboard.press('Tab');
  }
  await kommune.keyboard.press('Enter');
  await kommune.getByText('Svaret er sendt og arkivert.').waitFor();
  await bilde(kommune, 'guide-vaare-loesninger', false);
});

test('says what it expects of one solution', async () => {
  await gaaTil(kommune, '/fellesloesning/vaare');
  await kommune.getByRole('button', { name: 'Meld status for ID-porten' }).click();
  const dialog = kommune.getByRole('dialog');
  await dialog.getByLabel('Forventet gevinst').fill('Færre passord å huske');
  await dialog.getByRole('button', { name: 'Meld status', exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
  await kommune.getByText('Forventet: Færre passord å huske').waitFor();
});

test('the secretariat sees who has answered, and reminds the others', async () => {
  await gaaTil(sekretariat, `/kartlegging/${runde}`);
  await sekretariat.getByText('5 av 47 har svart').waitFor();
  await bilde(sekretariat, 'kartlegging');
  await utfoer(sekretariat, 'Purr dem som ikke har svart');
  const api = await apiSom(n.produkt, 'sekretariat@digut.example');
  const purret = (await finn(api, 'digut', 'kartleggingssvar', `kartlegging eq ${runde}`)).filter(
    (s) => hent(s, 'purretDato') !== undefined,
  );
  expect(purret).toHaveLength(42);
});

test('anyone sees who uses what on the day they choose', async () => {
  await gaaTil(gjest, '/fellesloesning');
  await paa(gjest, 'Fellesløsninger');
  await gjest
    .getByRole('row', { name: /Åfjord/ })
    .getByText('I bruk')
    .first()
    .waitFor();
  await bilde(gjest, 'guide-fellesloesninger', false);
  await gaaTil(gjest, '/fellesloesning?dato=2018-02-01');
  await gjest
    .getByRole('row', { name: /Åfjord/ })
    .first()
    .waitFor();
  expect(
    await gjest
      .getByRole('row', { name: /Åfjord/ })
      .getByText('I bruk')
      .count(),
  ).toBe(0);
});

test('every page holds in three languages, in both widths, without barriers', async () => {
  const feil: string[] = [];
  const stier: readonly (readonly [Page, readonly string[]])[] = [
    [sekretariat, ['/fellesloesning/tabell', `/kartlegging/${runde}`, '/strategi']],
    [kommune, ['/fellesloesning/vaare', `/fellesloesning/${loesning}`]],
  ];
  for (const [side, liste] of stier) for (const sti of liste) feil.push(...(await paaAlleSpraak(side, sti)));
  expect(feil).toEqual([]);
  expect(n.skriptfeil).toEqual([]);
}, 240_000);
