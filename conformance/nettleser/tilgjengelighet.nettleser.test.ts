import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { finn, hent, klient, som, streng } from '../klient.js';
import { brudd } from './axe.js';
import { bilde, gaaTil, type Nettlesere, startNettlesere } from './nettleser.js';
import { fokus, forBred, mobil, paaAlleSpraak, settBredde, smal, tabTil } from './sidesjekk.js';

// Every main page, for the public and for the secretariat, in the three languages and in both widths.

let n: Nettlesere;
beforeAll(async () => {
  n = await startNettlesere();
}, 120_000);

afterAll(async () => {
  await n?.rydd();
});

/** Addresses the menus of this page lead to, the API's own documentation left out. */
const menyen = (side: Page): Promise<readonly string[]> =>
  side
    .locator('.f-hovedmeny a, .f-undermeny a, .f-bunn a')
    .evaluateAll((a) =>
      a.map((x) => new URL((x as HTMLAnchorElement).href).pathname).filter((sti) => !sti.startsWith('/api/')),
    );

/** One page of each kind that shows a single thing, for a reader with the token. */
const enkeltsider = async (innlogget: boolean): Promise<readonly string[]> => {
  const k = innlogget ? await som(n.produkt, 'sekretariat@digut.example') : klient(n.produkt);
  const foerste = async (entitet: string, filter?: string): Promise<unknown> => {
    const [rad] = await finn(k, 'digut', entitet, filter);
    if (rad === undefined) throw new Error(`verdenen har ingen ${entitet}`);
    return rad;
  };
  const id = async (entitet: string, filter?: string) => streng(await foerste(entitet, filter), 'systemID');
  const forslag = await foerste('forslag', "forslagsstatus/kode eq 'vedtatt'");
  const sak = String(hent(forslag, 'saksmappe'));
  const felles = [
    `/arena/${await id('arena', "kortform eq 'ru'")}`,
    `/part/${await id('samarbeidspart', "kortform eq 'oerland'")}`,
    `/forslag/${streng(forslag, 'systemID')}`,
    `/moete/${await id('moete')}`,
    `/vedtak/${await id('vedtak')}`,
    `/sak/${sak}`,
    '/finnes-ikke',
  ];
  if (!innlogget) return felles;
  return [
    ...felles,
    '/moete/ny',
    '/varsel',
    `/forslag/${await id('forslag', "forslagsstatus/kode eq 'oversendt'")}`,
    `/arkiv/digut/sak/${sak}`,
    '/arkiv/digut/moetemappe',
    `/arkiv/digut/moetemappe/${await id('moetemappe')}`,
    '/arkiv/digut/journal',
    `/arkiv/digut/journalpost/${await id('journalpost', `mappe eq ${sak}`)}`,
  ];
};

describe('hver side er uten brudd på WCAG 2.1 AA i begge bredder, på tre språk og uten sideveis rulling på 320 px', () => {
  const alle = async (side: Page, innlogget: boolean) => {
    // Grows with what the menus of the pages lead to.
    const sider = new Set(['/', ...(await enkeltsider(innlogget))]);
    const feil: string[] = [];
    const titler = new Map<string, string>();
    for (const sti of sider) {
      feil.push(...(await paaAlleSpraak(side, sti)));
      for (const neste of await menyen(side)) sider.add(neste);
      const tittel = await side.title();
      const annen = titler.get(tittel);
      if (annen !== undefined) feil.push(`${sti} og ${annen} heter begge «${tittel}»`);
      titler.set(tittel, sti);
      const navn = `${innlogget ? 'inne' : 'ute'}${sti.replace(/[0-9a-f-]{36}/, 'en').replaceAll('/', '-')}`;
      await bilde(side, `${navn}-1280`);
      await settBredde(side, mobil);
      await bilde(side, `${navn}-390`);
    }
    expect(sider.size).toBeGreaterThan(innlogget ? 25 : 18);
    return feil;
  };

  // Side by side: both mostly wait for the browser.
  test.concurrent('for den som ikke er logget inn', async () => {
    expect(await alle(await n.gjest(), false)).toEqual([]);
  }, 240_000);

  test.concurrent('for sekretariatet', async () => {
    expect(await alle(await n.som('sekretariat@digut.example'), true)).toEqual([]);
  }, 240_000);

  test('og prøven finner brudd der de er', async () => {
    const side = await n.gjest();
    await gaaTil(side, '/om');
    await side.evaluate(() => {
      document.querySelector('main')?.insertAdjacentHTML('beforeend', '<input><img src="/felles.svg">');
    });
    expect((await brudd(side)).map((b) => b.split(' ')[0])).toEqual(['image-alt', 'label']);
    await settBredde(side, smal);
    await side.evaluate(() => {
      document.querySelector('main')?.insertAdjacentHTML('beforeend', '<div class="bred">x</div>');
      document.querySelector('.bred')?.setAttribute('style', 'width: 400px');
    });
    expect(await forBred(side)).toMatch(/div\.bred/);
    await side.context().close();
  });

  test('påloggingssiden er uten brudd', async () => {
    const side = await n.gjest({ viewport: { width: smal, height: 900 } });
    await side.goto('/logg-inn');
    await side.getByLabel('E-postadresse').waitFor();
    expect(await side.locator('h1').count()).toBe(1);
    expect(await side.locator('html').getAttribute('lang')).toBe('nb');
    expect(await forBred(side)).toBeUndefined();
    expect(await brudd(side)).toEqual([]);
    await side.context().close();
  });
});

describe('med bare tastaturet', () => {
  const tittel = 'Felles innføring av nasjonale fellesløsninger';

  test('kan sekretariatet logge inn, åpne et forslag og sende fra seg et steg', async () => {
    const side = await n.gjest();
    await gaaTil(side, '/');
    await tabTil(side, /^Hopp til innholdet$/);
    await tabTil(side, /^Logg inn$/);
    await side.keyboard.press('Enter');
    await side.getByLabel('E-postadresse').waitFor();
    await tabTil(side, /^E-postadresse/);
    await side.keyboard.type('sekretariat@digut.example');
    await tabTil(side, /^Passord/);
    await side.keyboard.type('demo');
    await side.keyboard.press('Enter');
    await side.getByRole('heading', { level: 1, name: 'Min side' }).waitFor();
    await side.getByRole('link', { name: tittel }).first().waitFor();
    await tabTil(side, new RegExp(`^${tittel}$`));
    await side.keyboard.press('Enter');
    await side.getByRole('heading', { level: 1, name: tittel }).waitFor();
    // The reader is taken to the heading of the new page, and goes on from there.
    await expect.poll(async () => (await fokus(side)).tag).toBe('h1');
    await tabTil(side, /^Vurder$/);
    await side.keyboard.press('Enter');
    await side.getByRole('dialog').waitFor();
    await expect
      .poll(() => side.evaluate(() => document.activeElement?.closest('dialog') !== null))
      .toBe(true);
    // Escape gives the reader back to the button, with nothing sent.
    await side.keyboard.press('Escape');
    await side.getByRole('dialog').waitFor({ state: 'hidden' });
    await expect.poll(async () => (await fokus(side)).navn).toBe('Vurder');
    await side.keyboard.press('Enter');
    await side.getByRole('dialog').waitFor();
    await tabTil(side, /^Avbryt$/);
    await side.keyboard.press('Enter');
    await side.getByRole('dialog').waitFor({ state: 'hidden' });
    await expect.poll(async () => (await fokus(side)).navn).toBe('Vurder');
    await side.keyboard.press('Enter');
    await side.getByRole('dialog').waitFor();
    await tabTil(side, /^1\. /);
    if (!(await side.getByRole('checkbox', { name: /^1\. / }).isChecked()))
      await side.keyboard.press('Space');
    for (const felt of ['Vurdering mot målene', 'Vurdering av kapasitet', 'Vurdering av kostnad']) {
      await tabTil(side, new RegExp(`^${felt}`));
      await side.keyboard.type('Vurdert med tastaturet.');
    }
    await tabTil(side, /^Vurder$/);
    await side.keyboard.press('Enter');
    await side.getByRole('dialog').waitFor({ state: 'hidden' });
    await side.getByRole('status').filter({ hasText: 'Vurderingen er sendt strategigruppen.' }).waitFor();
    await expect.poll(async () => (await fokus(side)).tag).toBe('h1');
    await side.context().close();
  }, 90_000);
});
