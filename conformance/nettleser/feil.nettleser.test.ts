import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { pdf } from '../klient.js';
import { bilde, gaaTil, idI, type Nettlesere, overskrift, startNettlesere } from './nettleser.js';

// What goes wrong for people: lost sessions, lost connections, others at work in the same place, wrong files.

let n: Nettlesere;
const maksFil = 200_000;

// On a busy machine a step of many clicks takes its time.
vi.setConfig({ testTimeout: 60_000 });

beforeAll(async () => {
  n = await startNettlesere({ FELLES_MAKS_FIL: String(maksFil) });
}, 120_000);

afterAll(async () => {
  await n?.rydd();
});

const tekster = {
  Tittel: 'Felles rutiner for skanning',
  'Hvilket problem skal løses?': 'Hver kommune skanner på sin måte.',
  Begrunnelse: 'Rutinene kan være like.',
} as const;

const skriv = async (side: Page): Promise<void> => {
  await gaaTil(side, '/forslag/ny');
  for (const [felt, tekst] of Object.entries(tekster)) await side.getByLabel(felt).fill(tekst);
  await side.getByRole('checkbox', { name: /^2\. / }).check();
};

const staarIgjen = async (side: Page): Promise<void> => {
  for (const [felt, tekst] of Object.entries(tekster))
    expect(await side.getByLabel(felt).inputValue(), felt).toBe(tekst);
  expect(await side.getByRole('checkbox', { name: /^2\. / }).isChecked()).toBe(true);
};

const varsel = (side: Page) => side.locator('main').getByRole('alert');

test('når innloggingen er borte midt i skjemaet, sier siden det, og det som er skrevet kan sendes etter ny innlogging', async () => {
  const side = await n.som('kp@digut.example');
  await skriv(side);
  const { origin } = new URL(side.url());
  await side.context().clearCookies();
  await side.getByRole('button', { name: 'Lagre kladd' }).click();
  await varsel(side).waitFor();
  expect(await varsel(side).innerText()).toMatch(/logge? inn/i);
  await bilde(side, 'feil-sesjon');
  await staarIgjen(side);

  // The login opens beside the form, which waits.
  const [ny] = await Promise.all([
    side.context().waitForEvent('page'),
    varsel(side)
      .getByRole('link', { name: /^Logg inn/ })
      .click(),
  ]);
  await ny.getByLabel('E-postadresse').fill('kp@digut.example');
  await ny.getByLabel('Passord').fill('demo');
  await ny.getByRole('button', { name: 'Logg inn', exact: true }).click();
  await ny.waitForURL((adresse) => adresse.href === `${origin}/`);
  await overskrift(ny);
  await ny.close();
  await staarIgjen(side);
  await side.getByRole('button', { name: 'Lagre kladd' }).click();
  await side.getByRole('status').filter({ hasText: 'Kladden er lagret.' }).waitFor();
  await side.context().close();
});

test('når to endrer samme kladd, får den siste vite det, og ingens tekst blir borte', async () => {
  const foerste = await n.som('kp@digut.example');
  await skriv(foerste);
  await foerste.getByLabel('Tittel').fill('Kladd som to endrer');
  await foerste.getByRole('button', { name: 'Lagre kladd' }).click();
  await foerste.getByRole('status').filter({ hasText: 'Kladden er lagret.' }).waitFor();
  await gaaTil(foerste, '/forslag');
  await foerste.getByRole('link', { name: 'Kladd som to endrer' }).click();
  await foerste.getByRole('heading', { level: 1, name: 'Kladd som to endrer' }).waitFor();
  const rediger = `/forslag/${idI(foerste)}/rediger`;
  const andre = await n.som('kp@digut.example');
  await Promise.all([gaaTil(foerste, rediger), gaaTil(andre, rediger)]);
  for (const side of [foerste, andre]) await side.getByLabel('Begrunnelse').waitFor();

  await foerste.getByLabel('Begrunnelse').fill('Skrevet av den første.');
  await foerste.getByRole('button', { name: 'Lagre kladd' }).click();
  await foerste.getByRole('status').filter({ hasText: 'Kladden er lagret.' }).waitFor();
  await andre.getByLabel('Begrunnelse').fill('Skrevet av den andre.');
  await andre.getByRole('button', { name: 'Lagre kladd' }).click();
  await varsel(andre).waitFor();
  expect(await varsel(andre).innerText()).toContain('Noen andre har endret dette');
  await bilde(andre, 'feil-konflikt');
  expect(await andre.getByLabel('Begrunnelse').inputValue()).toBe('Skrevet av den andre.');
  await gaaTil(foerste, rediger);
  expect(await foerste.getByLabel('Begrunnelse').inputValue()).toBe('Skrevet av den første.');
  await foerste.context().close();
  await andre.context().close();
});

test('filer av feil slag og for store filer avvises ved feltet med en grunn, og riktige går igjennom', async () => {
  const side = await n.som('kp@digut.example');
  await skriv(side);
  const felt = side.getByLabel('Vedlegg');
  await felt.setInputFiles({
    name: 'program.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.concat([Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1'), Buffer.alloc(600)]),
  });
  await varsel(side).waitFor();
  expect(await varsel(side).innerText()).toMatch(/fil/i);
  await bilde(side, 'feil-filslag');
  const slag = await varsel(side).innerText();

  await felt.setInputFiles({
    name: 'stor.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.concat([pdf('En stor fil'), Buffer.alloc(maksFil)]),
  });
  await expect.poll(async () => varsel(side).innerText()).not.toBe(slag);
  expect(await varsel(side).innerText()).toContain('for stor');
  await staarIgjen(side);

  await felt.setInputFiles({ name: 'liten.pdf', mimeType: 'application/pdf', buffer: pdf('En liten fil') });
  await side.getByText('liten.pdf (').waitFor();
  expect(await varsel(side).count()).toBe(0);
  await side.context().close();
});

test('tilbakeknappen fører til listen slik den var, med søket i adressen', async () => {
  const side = await n.gjest();
  await gaaTil(side, '/forslag');
  await side.getByLabel('Status').selectOption('vedtatt');
  await side.waitForURL(/status=vedtatt/);
  await side.getByRole('link', { name: 'Kompetanseprogram om ledelse av digital endring' }).click();
  await side.getByRole('heading', { level: 1, name: 'Kompetanseprogram' }).waitFor();
  await side.goBack();
  await side.getByRole('heading', { level: 1, name: 'Forslag', exact: true }).waitFor();
  expect(new URL(side.url()).searchParams.get('status')).toBe('vedtatt');
  expect(await side.getByLabel('Status').inputValue()).toBe('vedtatt');
  await side.goBack();
  await side.goForward();
  await overskrift(side);
  expect(await side.getByLabel('Status').inputValue()).toBe('vedtatt');
  await side.context().close();
});

test('innlogging fører tilbake til siden en var på, med datoen som var valgt', async () => {
  const side = await n.gjest();
  await gaaTil(side, '/matrise?dato=2019-06-01');
  await side.getByRole('banner').getByRole('link', { name: 'Logg inn' }).click();
  await side.getByLabel('E-postadresse').fill('kp@digut.example');
  await side.getByLabel('Passord').fill('demo');
  await side.getByRole('button', { name: 'Logg inn', exact: true }).click();
  await side.waitForURL(/\/matrise\?dato=2019-06-01/);
  expect(await overskrift(side)).toBe('Hvem er med på hva');
});

test('den som går fra et halvskrevet skjema, blir spurt først, og blir hen, står teksten der', async () => {
  const side = await n.som('kp@digut.example');
  await skriv(side);
  const svar = [false, true];
  const spurt: string[] = [];
  side.on('dialog', (d) => {
    spurt.push(d.message());
    void (svar.shift() === true ? d.accept() : d.dismiss());
  });
  const moeter = side
    .getByRole('navigation', { name: 'Hovedmeny' })
    .getByRole('link', { name: 'Møter', exact: true });
  await moeter.click();
  await expect.poll(() => spurt.length).toBe(1);
  expect(spurt[0]).toMatch(/ikke er lagret/);
  await staarIgjen(side);
  await moeter.click();
  await side.waitForURL(/\/moete$/);
  expect(spurt.length).toBe(2);
});

test('en side om noe som ikke finnes, har overskrift og navn, og en dato som ikke finnes, er ikke tjenestens feil', async () => {
  const side = await n.gjest();
  expect(await gaaTil(side, '/forslag/00000000-0000-0000-0000-000000000000')).toMatch(/^Vi finner ikke/);
  await expect.poll(() => side.title()).toMatch(/^Vi finner ikke/);
  await gaaTil(side, '/kart?dato=2018-02-31');
  await varsel(side).waitFor();
  expect(await varsel(side).innerText()).toMatch(/datoen finnes ikke/);
});

test('uten nett sier siden at den ikke får kontakt, ikke at det er kommet en ny versjon', async () => {
  const side = await n.gjest();
  await gaaTil(side, '/vedtak');
  await side.context().setOffline(true);
  await side
    .getByRole('navigation', { name: 'Hovedmeny' })
    .getByRole('link', { name: 'Møter', exact: true })
    .click();
  await side.getByRole('heading', { level: 1, name: 'Ingen kontakt med tjenesten' }).waitFor();
  await side.context().setOffline(false);
  await side.getByRole('button', { name: 'Prøv igjen' }).click();
  await side.getByRole('heading', { level: 1, name: 'Møter' }).waitFor();
});

test('forsiden laster høyst 200 kB komprimert skript', async () => {
  const side = await n.gjest();
  const skript = new Set<string>();
  side.on('response', (svar) => {
    if (svar.request().resourceType() === 'script') skript.add(new URL(svar.url()).pathname);
  });
  await gaaTil(side, '/');
  await side.waitForLoadState('networkidle');
  await bilde(side, 'guide-forside', false);
  const mappe = join(import.meta.dirname, '../../packages/web/dist/site');
  expect(readdirSync(mappe)).toContain('index.html');
  const byte = [...skript].map((sti) => gzipSync(readFileSync(join(mappe, sti)), { level: 9 }).length);
  const sum = byte.reduce((a, b) => a + b, 0);
  console.log(`forsiden: ${skript.size} skript, ${(sum / 1000).toFixed(1)} kB komprimert`);
  expect(skript.size).toBeGreaterThan(0);
  expect(sum).toBeLessThanOrEqual(200_000);
  await side.context().close();
});

test('når tjenesten er nede, sier siden det og henter igjen når den er oppe', async () => {
  const side = await n.som('sekretariat@digut.example');
  await gaaTil(side, '/');
  // All pages of the application are there already; only the data is out of reach.
  await side.getByRole('link', { name: 'Møter', exact: true }).hover();
  await side.waitForLoadState('networkidle');
  await n.produkt.stopp();
  await side.getByRole('link', { name: 'Møter', exact: true }).click();
  await varsel(side).first().waitFor({ timeout: 30_000 });
  expect(await varsel(side).first().innerText()).toContain('Vi får ikke kontakt med tjenesten');
  await bilde(side, 'feil-nede');
  await n.produkt.startIgjen();
  const igjen = varsel(side).getByRole('button', { name: 'Prøv igjen' });
  // A button may be gone before it is clicked: the page tries again by itself too.
  while ((await igjen.count()) > 0)
    await igjen
      .first()
      .click({ timeout: 2_000 })
      .catch(() => undefined);
  await side
    .locator('main')
    .getByRole('link', { name: 'Rådmannsutvalget som styringsgruppe' })
    .first()
    .waitFor();
  expect(await varsel(side).count()).toBe(0);
  await side.context().close();
}, 90_000);
