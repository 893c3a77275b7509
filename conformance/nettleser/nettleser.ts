import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, BrowserContextOptions, LaunchOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { type Produkt, startProdukt } from '../produkt.js';

// People with a browser. Each has a context of their own, as on machines of their own, under the policies the
// product itself sets.

const rot = join(import.meta.dirname, '../..');

export interface Nettlesere {
  readonly produkt: Produkt;
  readonly browser: Browser;
  /** A person who is not logged in. */
  gjest(valg?: BrowserContextOptions): Promise<Page>;
  /** A person who has logged in with e-mail and password on the login page. */
  som(epost: string, valg?: BrowserContextOptions): Promise<Page>;
  /** Errors that scripts of the pages have thrown, and all that the content security policy has stopped. */
  readonly skriptfeil: readonly string[];
  /** Pictures of every open page, for whoever looks into a failure. */
  feilbilder(): Promise<void>;
  rydd(): Promise<void>;
}

const startNettleser = async (valg?: LaunchOptions): Promise<Browser> => {
  const modul: unknown = await import(pathToFileURL(join(rot, 'scripts/nettleser.mjs')).href);
  const { startNettleser: start } = modul as { startNettleser(v?: LaunchOptions): Promise<Browser> };
  return start(valg);
};

/** Starts one product and one browser. */
export const startNettlesere = async (miljoe: Readonly<Record<string, string>> = {}): Promise<Nettlesere> => {
  if (!existsSync(join(rot, 'packages/web/dist/site/index.html')))
    throw new Error('packages/web/dist/site finnes ikke. Kjør «npm test», eller «npm run build» først.');
  const oppstart = await Promise.allSettled([startProdukt({ miljoe }), startNettleser()]);
  const [a, b] = oppstart;
  if (a.status === 'rejected' || b.status === 'rejected') {
    if (a.status === 'fulfilled') await a.value.rydd();
    if (b.status === 'fulfilled') await b.value.close();
    throw a.status === 'rejected' ? a.reason : b.status === 'rejected' ? b.reason : undefined;
  }
  const produkt = a.value;
  const browser = b.value;
  const skriptfeil: string[] = [];
  const gjest = async (valg: BrowserContextOptions = {}): Promise<Page> => {
    const kontekst: BrowserContext = await browser.newContext({
      baseURL: produkt.adresse,
      locale: 'nb-NO',
      timezoneId: 'Europe/Oslo',
      viewport: { width: 1280, height: 900 },
      // What moves would make focus and colours depend on when they are measured.
      reducedMotion: 'reduce',
      ...valg,
    });
    kontekst.setDefaultTimeout(20_000);
    const side = await kontekst.newPage();
    side.on('pageerror', (feil) => skriptfeil.push(`${side.url()}: ${feil.message}`));
    side.on('console', (linje) => {
      if (linje.type() === 'error' && /content security policy/i.test(linje.text()))
        skriptfeil.push(`${side.url()}: ${linje.text()}`);
    });
    return side;
  };
  return {
    produkt,
    browser,
    gjest,
    som: async (epost, valg) => {
      const side = await gjest(valg);
      await loggInn(side, epost);
      return side;
    },
    skriptfeil,
    feilbilder: async () => {
      const sider = browser.contexts().flatMap((k) => k.pages());
      for (const [i, side] of sider.entries()) await bilde(side, `feil-${i}`).catch(() => undefined);
    },
    rydd: async () => {
      await browser.close();
      await produkt.rydd();
    },
  };
};

/** Goes through the login page; ends on the page the login was asked from. */
export const loggInn = async (side: Page, epost: string, retur = '/'): Promise<void> => {
  await side.goto(`/logg-inn?retur=${encodeURIComponent(retur)}`);
  await side.getByLabel('E-postadresse').fill(epost);
  await side.getByLabel('Passord').fill('demo');
  await side.getByRole('button', { name: 'Logg inn', exact: true }).click();
  await side.waitForURL((adresse) => adresse.pathname === new URL(retur, adresse).pathname);
  await overskrift(side);
};

/** Waits until the page has its heading and nothing is on its way any more; gives the heading. */
export const overskrift = async (side: Page): Promise<string> => {
  const h1 = side.locator('main h1');
  await h1.first().waitFor();
  await side.waitForFunction(() => document.querySelector('.f-laster') === null);
  return (await h1.first().innerText()).trim();
};

export const gaaTil = async (side: Page, sti: string): Promise<string> => {
  await side.goto(sti);
  return overskrift(side);
};

/** Opens what waits for the user on their own page, by its title. */
export const taVentende = async (side: Page, tittel: string | RegExp): Promise<void> => {
  await gaaTil(side, '/');
  await side.locator('main').getByRole('link', { name: tittel }).first().click();
  await side.locator('main h1').filter({ hasNotText: 'Min side' }).waitFor();
  await overskrift(side);
};

/** Waits for the page with the heading: after a click the page before stands until the next is there. */
export const paa = async (side: Page, navn: string | RegExp): Promise<void> => {
  await side.getByRole('heading', { level: 1, name: navn }).waitFor();
  await overskrift(side);
};

/** The act's dialog: opened by its button, filled in, sent. */
export const utfoer = async (
  side: Page,
  knapp: string,
  felt: Readonly<Record<string, string>> = {},
  send = knapp,
): Promise<void> => {
  await side.getByRole('button', { name: knapp, exact: true }).click();
  const dialog = side.getByRole('dialog');
  for (const [navn, verdi] of Object.entries(felt)) await dialog.getByLabel(navn).fill(verdi);
  await dialog.getByRole('button', { name: send, exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
};

/** The id at the end of the address. */
export const idI = (side: Page): string => {
  const id = /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(new URL(side.url()).pathname)?.[0];
  expect(id, side.url()).toBeDefined();
  return id ?? '';
};

/** Writes a picture of the page when a directory for pictures is given (`FELLES_BILDER`). */
export const bilde = async (side: Page, navn: string, hele = true): Promise<void> => {
  const mappe = process.env.FELLES_BILDER;
  if (mappe === undefined) return;
  if (!hele) await side.evaluate(() => window.scrollTo(0, 0));
  await side.screenshot({ path: join(mappe, `${navn}.png`), fullPage: hele });
};
