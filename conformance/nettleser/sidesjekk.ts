import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { brudd } from './axe.js';
import { gaaTil } from './nettleser.js';

// What every page must hold to, whoever it is for.

const spraakene = ['nb', 'nn', 'en'] as const;
type Spraak = (typeof spraakene)[number];
/** Widths in CSS pixels. 320 is also what a window of 1280 has left at 400 % (WCAG 1.4.10). */
export const smal = 320;
export const mobil = 390;
const bred = 1280;

export const settBredde = (side: Page, width: number) => side.setViewportSize({ width, height: 900 });

const byttSpraak = async (side: Page, spraak: Spraak): Promise<void> => {
  await settBredde(side, bred);
  await side.locator('.f-topplinje .f-spraak select').selectOption(spraak);
  await side.waitForFunction((s) => document.documentElement.lang === s, spraak);
};

/** Pixels by which the document is wider than the window, and what sticks out. */
export const forBred = (side: Page): Promise<string | undefined> =>
  side.evaluate(() => {
    const bredde = window.innerWidth;
    if (document.documentElement.scrollWidth <= bredde) return undefined;
    const synder = [...document.querySelectorAll('body *')]
      .filter((e) => e.getBoundingClientRect().right > bredde + 1)
      .slice(0, 3)
      .map((e) => `${e.tagName.toLowerCase()}.${e.className}`);
    return `${document.documentElement.scrollWidth} > ${bredde}: ${synder.join(', ')}`;
  });

/** What is wrong with a page: headings, titles and texts in three languages, barriers in both widths, sideways scroll. */
export const paaAlleSpraak = async (side: Page, sti: string): Promise<readonly string[]> => {
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

/** What has the focus: its name and whether the focus can be seen on it. */
export const fokus = (side: Page) =>
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
export const tabTil = async (side: Page, navn: RegExp): Promise<void> => {
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
