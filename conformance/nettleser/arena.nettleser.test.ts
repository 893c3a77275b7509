import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, onTestFailed, test, vi } from 'vitest';
import { brudd } from './axe.js';
import { bilde, gaaTil, type Nettlesere, overskrift, paa, startNettlesere, utfoer } from './nettleser.js';
import { paaAlleSpraak } from './sidesjekk.js';

// How a region gets its contact point, as people walk it: every test goes on from where the one before it ended.

let n: Nettlesere;
let kp: Page;
let leder: Page;
let sekretariat: Page;
let stanset = false;
let strategi = '';

vi.setConfig({ testTimeout: 120_000 });

beforeAll(async () => {
  n = await startNettlesere();
  [kp, leder, sekretariat] = await Promise.all([
    n.som('kp@digut.example'),
    n.som('leder@digut.example'),
    n.som('sekretariat@digut.example'),
  ]);
}, 120_000);

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

const main = (side: Page) => side.locator('main');
const status = (side: Page) => side.locator('.f-under .f-status').first();

test('sekretariatet avslutter plassen til kontaktpunktet, og arenaen sier at regionen mangler', async () => {
  await gaaTil(sekretariat, '/arena');
  await bilde(sekretariat, 'guide-arenaer');
  await main(sekretariat).getByRole('link', { name: 'DiguT strategigruppe' }).click();
  await paa(sekretariat, 'DiguT strategigruppe');
  strategi = new URL(sekretariat.url()).pathname;
  await bilde(sekretariat, 'arena-sammensetning');
  await sekretariat.getByRole('button', { name: 'Avslutt plassen «Kontaktpunkt for Fosen»' }).click();
  const dialog = sekretariat.getByRole('dialog');
  await dialog.getByText('kan ikke angres', { exact: false }).waitFor();
  await dialog.getByLabel('Begrunnelse').fill('Ny rolle i kommunen.');
  await dialog.getByRole('button', { name: 'Avslutt plassen', exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
  await main(sekretariat).getByText('Fosen mangler kontaktpunkt.').waitFor();
});

const nominer = async (begrunnelse: string): Promise<void> => {
  await kp.getByRole('button', { name: 'Nominer kontaktpunkt for Fosen' }).click();
  const dialog = kp.getByRole('dialog');
  await dialog.getByLabel('Kommer fra').selectOption({ label: 'Ørland' });
  await dialog.getByLabel('Begrunnelse').fill(begrunnelse);
  await dialog.getByRole('button', { name: 'Nominer kontaktpunkt', exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
  await kp.waitForURL(/\/nominasjon\/[0-9a-f-]{36}/);
  await paa(kp, 'Kontaktpunkt for Fosen');
  await status(kp).filter({ hasText: 'Nominert' }).waitFor();
};
const avgjoer = async (): Promise<void> => {
  await gaaTil(leder, '/nominasjon');
  await main(leder).getByRole('link', { name: 'Fosen: venter på valg' }).click();
  await paa(leder, 'Kontaktpunkt for Fosen');
};

test('eFagrådet nominerer, og lederen avviser med begrunnelse', async () => {
  await gaaTil(kp, '/nominasjon');
  await nominer('Kjenner kommunene.');
  expect(await status(kp).innerText()).toContain('Nominert');
  await avgjoer();
  expect(await brudd(leder)).toEqual([]);
  await bilde(leder, 'nominasjon-valg');
  await utfoer(leder, 'Avvis med begrunnelse', { Begrunnelse: 'Si mer om erfaringen.' });
  await status(leder).filter({ hasText: 'Avvist' }).waitFor();
});

test('regionen ser grunnen og nominerer på nytt, og lederen velger', async () => {
  await kp.reload();
  await overskrift(kp);
  await main(kp).getByText('Si mer om erfaringen.').waitFor();
  await nominer('Har ledet rådet i to år.');
  await avgjoer();
  await utfoer(leder, 'Velg');
  await status(leder).filter({ hasText: 'Valgt' }).waitFor();
});

test('advarselen er borte, og den nye sitter på vegne av kommunen sin', async () => {
  await gaaTil(sekretariat, strategi);
  await main(sekretariat)
    .getByRole('row', { name: /Kontaktpunkt for Fosen.*Ørland/ })
    .waitFor();
  expect(await main(sekretariat).getByText('Fosen mangler kontaktpunkt.').count()).toBe(0);
});

test('sidene er til å bruke på tre språk, på telefon og uten mus', async () => {
  const feil: string[] = [];
  for (const sti of [
    '/arena',
    strategi,
    '/nominasjon',
    new URL(leder.url()).pathname,
    '/etablering',
    '/ressurs',
  ])
    feil.push(...(await paaAlleSpraak(sekretariat, sti)));
  expect(feil).toEqual([]);
  expect(n.skriptfeil).toEqual([]);
});
