import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { finn, hent, klient, som, streng } from '../klient.js';
import { brudd } from './axe.js';
import { bilde, gaaTil, type Nettlesere, startNettlesere } from './nettleser.js';

// Every main page, for the public and for the secretariat, in the three languages and in both widths.

let n: Nettlesere;
const spraakene = ['nb', 'nn', 'en'] as const;
type Spraak = (typeof spraakene)[number];
/** Widths in CSS pixels. 320 is also what a window of 1280 has left at 400 % (WCAG 1.4.10). */
const smal = 320;
const mobil = 390;
const bred = 1280;

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

const settBredde = (side: Page, width: number) => side.setViewportSize({ width, height: 900 });

const byttSpraak = async (side: Page, spraak: Spraak): Promise<void> => {
  await settBredde(side, bred);
  await side.locator('.f-topplinje .f-spraak select').selectOption(spraak);
  await side.waitForFunction((s) => document.documentElement.lang === s, spraak);
};

/** Pixels by which the document is wider than the window, and what sticks out. */
const forBred = (side: Page): Promise<string | undefined> =>
  side.evaluate(() => {
    const bredde = window.innerWidth;
    if (document.documentElement.scrollWidth <= bredde) return undefined;
    const synder = [...document.querySelectorAll('body *')]
      .filter((e) => e.getBoundingClientRect().right > bredde + 1)
      .slice(0, 3)
      .map((e) => `${e.tagName.toLowerCase()}.${e.className}`);
    return `${document.documentElement.scrollWidth} > ${bredde}: ${synder.join(', ')}`;
  });

const paaAlleSpraak = async (side: Page, sti: string): Promise<readonly string[]> => {
  const feil: string[] = [];
  await settBredde(side, bred);
  await gaaTil(side, sti);
  for (const spraak of spraakene) {
    const her = (hva: string) => feil.push(`${sti} ${spraak}: ${hva}`);
    await byttSpraak(side, spraak);
    const { tittel, h1, noekler } = await side.evaluate(() => ({
      tittel: document.title,
      h1: [...document.querySelectorAll('h1')].map((h) => h.innerText.trim()),
      noekler: /(?:^|\s)(?:[a-z]+\.){1,3}[a-z][A-Za-z-]*(?=\s|$)/.exec(
        [...document.querySelectorAll('h1, h2, h3, button, label, th, legend')]
          .map((e) => e.textContent)
          .join('\n'),
      )?.[0],
    }));
    if (h1.length !== 1 || h1[0] === '') her(`${h1.length} h1: ${h1.join(', ')}`);
    if (!tittel.startsWith(`${h1[0]} – `) || !tittel.endsWith('Felles'))
      her(`tittelen er «${tittel}», overskriften «${h1[0]}»`);
    if (noekler !== undefined) her(`teksten mangler: ${noekler.trim()}`);
    // Every page in both widths and in all three languages, not in every pair of them; colours depend on no language.
    const bredde = spraak === 'nn' ? mobil : bred;
    await settBredde(side, bredde);
    for (const b of await brudd(side, spraak !== 'en')) her(`${bredde} px: ${b}`);
    await settBredde(side, smal);
    const utenfor = await forBred(side);
    if (utenfor !== undefined) her(utenfor);
  }
  await byttSpraak(side, 'nb');
  return feil;
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

/** What has the focus: its name and whether the focus can be seen on it. */
const fokus = (side: Page) =>
  side.evaluate(() => {
    const e = document.activeElement;
    if (e === null || e === document.body) return { navn: '', synlig: true, tag: 'body' };
    const s = getComputedStyle(e);
    const ramme = s.outlineStyle !== 'none' && Number.parseFloat(s.outlineWidth) > 0;
    const navn =
      e.getAttribute('aria-label') ??
      (e instanceof HTMLInputElement || e instanceof HTMLTextAreaElement || e instanceof HTMLSelectElement
        ? [...(e.labels ?? [])].map((l) => l.textContent).join(' ')
        : (e.textContent ?? ''));
    // The way past the menu is hidden until it has the focus: that it is there at all is the mark.
    const r = e.getBoundingClientRect();
    const framme = e.classList.contains('ds-skip-link') && r.height > 20 && r.top >= 0;
    return {
      navn: navn.trim(),
      synlig: ramme || s.boxShadow !== 'none' || framme,
      tag: e.tagName.toLowerCase(),
    };
  });

/** Tabs until something with the name has the focus. Every stop on the way must be seen. */
const tabTil = async (side: Page, navn: RegExp): Promise<void> => {
  const veien: string[] = [];
  for (let i = 0; i < 80; i += 1) {
    await side.keyboard.press('Tab');
    const her = await fokus(side);
    veien.push(`${her.tag} «${her.navn.slice(0, 40)}»`);
    expect(her.synlig, `fokus vises ikke på ${her.tag} «${her.navn}» (${side.url()})`).toBe(true);
    if (navn.test(her.navn)) return;
  }
  throw new Error(`kom ikke til ${navn} med tabulator: ${veien.join(' → ')}`);
};

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
