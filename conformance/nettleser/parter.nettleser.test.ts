import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, onTestFailed, test, vi } from 'vitest';
import { brudd } from './axe.js';
import { bilde, gaaTil, idI, type Nettlesere, paa, startNettlesere } from './nettleser.js';
import { paaAlleSpraak } from './sidesjekk.js';

// The secretariat carries out a merger and a split; a citizen goes from 2018 to 2020 and sees what became of it.

let n: Nettlesere;
let sekretariat: Page;
let borger: Page;
let stanset = false;
const adresser: Record<string, string> = {};

vi.setConfig({ testTimeout: 90_000 });

beforeAll(async () => {
  n = await startNettlesere();
  [sekretariat, borger] = await Promise.all([n.som('sekretariat@digut.example'), n.gjest()]);
}, 180_000);
afterAll(async () => {
  await n?.rydd();
});
beforeEach((denne) => {
  if (stanset) denne.skip('et tidligere steg feilet');
  onTestFailed(async () => {
    stanset = true;
    await n.feilbilder();
  });
});

const bekreft = async (side: Page, knapp: string): Promise<string> => {
  await side.getByRole('button', { name: knapp, exact: true }).click();
  const dialog = side.getByRole('dialog');
  const tekst = await dialog.innerText();
  await dialog.getByRole('button', { name: knapp, exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
  return tekst;
};

test('innbyggeren flytter datoen med tastaturet fra 2018 til 2020 og ser 47, 48 og 38 kommuner', async () => {
  await gaaTil(borger, '/kart');
  const antall = (tekst: RegExp) => borger.getByRole('status').filter({ hasText: tekst }).first().waitFor();
  await antall(/^47 kommuner/);
  const skyver = borger.getByRole('slider', { name: 'Vis kommunene per' });
  await skyver.focus();
  await borger.keyboard.press('PageUp');
  await antall(/^48 kommuner 1\. januar 2019/);
  expect(new URL(borger.url()).searchParams.get('dato')).toBe('2019-01-01');
  await borger.keyboard.press('PageUp');
  await antall(/^38 kommuner 1\. januar 2020/);
  expect(await skyver.getAttribute('aria-valuetext')).toMatch(/^1\. januar 2020: \d+ endringer/);
  expect(await brudd(borger)).toEqual([]);
  await bilde(borger, 'guide-kart');
  await borger.keyboard.press('ArrowLeft');
  await antall(/^48 kommuner 1\. desember 2019/);
  // Inside the map the arrow keys go from tile to tile, and the enter key opens the municipality.
  const fokus = () => borger.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  await borger.getByRole('link', { name: /^Steinkjer, / }).focus();
  await borger.keyboard.press('ArrowRight');
  expect(await fokus()).toMatch(/^Snåsa, /);
  expect(await borger.locator('svg.k-kart a[tabindex="0"]').count()).toBe(1);
  const namdal = borger
    .getByRole('button', { name: /Namdal/ })
    .or(borger.locator('summary', { hasText: 'Namdal' }));
  await namdal.first().click();
  await borger.locator('.k-kommuner').getByRole('link', { name: 'Leka', exact: true }).waitFor();
  await borger.getByRole('link', { name: /^Snåsa, / }).focus();
  await borger.keyboard.press('Enter');
  await borger.getByRole('heading', { level: 1, name: 'Snåsa' }).waitFor();
});

test('sekretariatet ser hva en sammenslåing fører med seg, og gjennomfører den', async () => {
  await gaaTil(sekretariat, '/part');
  await sekretariat.getByRole('link', { name: 'Endringer blant partene' }).click();
  await paa(sekretariat, 'Endringer blant partene');
  await sekretariat.getByRole('link', { name: 'Bjugn og Ørland blir Ørland' }).click();
  await paa(sekretariat, 'Bjugn og Ørland blir Ørland');
  expect(await sekretariat.locator('main').innerText()).toContain('Går til Ørland');
  await bilde(sekretariat, 'sammenslaaing');
  const spurt = await bekreft(sekretariat, 'Gjennomfør endringen');
  expect(spurt).toContain('Bjugn, Ørland går ut 1. januar 2020');
  expect(spurt).toContain('Dette kan ikke angres');
  await sekretariat.locator('.f-status').filter({ hasText: 'Gjennomført' }).first().waitFor();
  await sekretariat.getByRole('heading', { name: 'Videreført' }).waitFor();
});

test('en deling kan ikke gjennomføres før det er valgt hvem som tar over hva', async () => {
  await gaaTil(sekretariat, '/part/endring');
  await sekretariat.getByRole('link', { name: 'Snillfjord deles mellom Heim, Hitra og Orkland' }).click();
  await paa(sekretariat, /^Snillfjord deles/);
  adresser.deling = `/part/endring/${idI(sekretariat)}`;
  const knapp = sekretariat.getByRole('button', { name: 'Gjennomfør endringen' });
  expect(await knapp.isDisabled()).toBe(true);
  expect(await brudd(sekretariat)).toEqual([]);
  await sekretariat.getByRole('button', { name: /^Velg for alle \d+ som kan deles/ }).click();
  const dialog = sekretariat.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Velg hvem som tar over' }).click();
  await dialog.getByText('må velges, eller det må sies at ingen tar over').first().waitFor();
  for (const navn of ['Heim', 'Hitra', 'Orkland']) await dialog.getByLabel(navn).check();
  await dialog.getByLabel('Begrunnelse').fill('Følger innbyggerne');
  await dialog.getByRole('button', { name: 'Velg hvem som tar over' }).click();
  await dialog.waitFor({ state: 'hidden' });
  const enkel = sekretariat.getByRole('button', { name: /som bare én kan ha/ });
  if ((await enkel.count()) > 0) {
    await enkel.click();
    await dialog.getByLabel('Heim').check();
    await dialog.getByRole('button', { name: 'Velg hvem som tar over' }).click();
    await dialog.waitFor({ state: 'hidden' });
  }
  await bilde(sekretariat, 'deling');
  await bekreft(sekretariat, 'Gjennomfør endringen');
  await sekretariat.locator('.f-status').filter({ hasText: 'Gjennomført' }).first().waitFor();
});

test('innbyggeren ser på Heims side hva som kom fra Snillfjord, også på telefonen', async () => {
  await gaaTil(borger, adresser.deling ?? '');
  await borger.getByRole('link', { name: 'Heim', exact: true }).click();
  await paa(borger, 'Heim');
  await gaaTil(borger, `${new URL(borger.url()).pathname}?dato=2020-06-01`);
  await borger.setViewportSize({ width: 390, height: 844 });
  await borger.getByRole('link', { name: 'Videreført fra Snillfjord' }).first().waitFor();
  expect(await brudd(borger)).toEqual([]);
  expect(await borger.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await bilde(borger, 'heim-2020');
  adresser.heim = new URL(borger.url()).pathname;
});

test('en registerfil med en feil kan ikke tas i bruk, og linjen står der', async () => {
  await gaaTil(sekretariat, '/part/registerfil');
  await sekretariat.getByRole('button', { name: 'Les inn fil' }).click();
  const dialog = sekretariat.getByRole('dialog');
  await dialog.getByLabel('Register', { exact: true }).selectOption({ label: 'Enhetsregisteret' });
  await dialog.locator('input[type="file"]').setInputFiles({
    name: 'Enheter 2018.json',
    mimeType: 'application/json',
    buffer: Buffer.from('[\n{"organisasjonsnummer":"123456789","navn":"FEIL","organisasjonsform":"IKS"}\n]'),
  });
  await dialog.getByText('Enheter 2018.json (', { exact: false }).waitFor();
  await dialog.getByRole('button', { name: 'Les inn fil' }).click();
  await paa(sekretariat, 'Enheter 2018.json');
  await sekretariat.getByText('1 linje er feil').waitFor();
  expect(await sekretariat.locator('main table').innerText()).toContain('kontrollsiffer');
  expect(await sekretariat.getByRole('button', { name: 'Ta i bruk' }).count()).toBe(0);
  adresser.fil = new URL(sekretariat.url()).pathname;
});

test('sidene om endringer holder på alle språk og i alle bredder', async () => {
  const sider = ['/part/endring', adresser.deling, adresser.heim, '/part/registerfil', adresser.fil];
  const feil: string[] = [];
  for (const sti of sider) feil.push(...(await paaAlleSpraak(sekretariat, sti ?? '')));
  expect(feil).toEqual([]);
  expect(n.skriptfeil).toEqual([]);
}, 180_000);
