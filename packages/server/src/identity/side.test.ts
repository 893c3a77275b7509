import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { html, side } from './side.js';
import { tekst, velgSpraak } from './spraak.js';
import { en } from './tekst/en.js';
import { nb } from './tekst/nb.js';
import { nn } from './tekst/nn.js';

test('no value can leave its place in the markup', () => {
  fc.assert(
    fc.property(fc.string(), (verdi) => {
      const { kode } = html`<p title="${verdi}">${verdi}</p>`;
      expect(kode.replace(/&(amp|lt|gt|quot|#39);/g, '').match(/[<>"]/g)?.length ?? 0).toBe(6);
    }),
  );
});

describe('a page', () => {
  const ferdig = side({ spraak: 'nn', tittel: 'Prøve', innhold: html`<p>x</p>` });
  const csp = ferdig.hoder['content-security-policy'] ?? '';

  test('says its language and allows only its own style', () => {
    const nonce = /style-src 'nonce-([^']+)'/.exec(csp)?.[1] ?? '-';
    expect(ferdig.kropp).toContain('<html lang="nn">');
    expect(ferdig.kropp).toContain(`<style nonce="${nonce}">`);
    expect(csp).toContain("default-src 'none'");
    expect(csp).toContain("form-action 'self'");
    expect(csp).not.toContain('script-src');
    expect(csp).not.toContain('unsafe-inline');
  });

  test('has a new nonce every time', () => {
    const igjen = side({ spraak: 'nn', tittel: 'Prøve', innhold: html`<p>x</p>` });
    expect(igjen.hoder['content-security-policy']).not.toBe(csp);
  });

  test('is never cached or framed', () => {
    expect(ferdig.hoder).toMatchObject({ 'cache-control': 'no-store', 'x-frame-options': 'DENY' });
    expect(csp).toContain("frame-ancestors 'none'");
  });
});

describe('the language', () => {
  test.each([
    ['nn', 'en', 'nn'],
    ['xx nb-NO', 'en', 'nb'],
    [undefined, 'en-GB,en;q=0.9,nb;q=0.8', 'en'],
    [undefined, 'fr, nn;q=0.4, no;q=0.9', 'nb'],
    [undefined, 'de', 'nb'],
    [undefined, undefined, 'nb'],
  ])('for ui_locales %j and Accept-Language %j is %s', (uiLocales, accept, ventet) => {
    expect(velgSpraak(uiLocales, accept)).toBe(ventet);
  });

  test('has every text in every language, with the same places to fill in', () => {
    const felter = (s: string) => [...s.matchAll(/\{\w+\}/g)].map((t) => t[0]).sort();
    for (const [noekkel, verdi] of Object.entries(nb)) {
      for (const annen of [nn, en] as Record<string, string>[]) {
        expect(annen[noekkel], noekkel).toBeTruthy();
        expect(felter(annen[noekkel] ?? ''), noekkel).toEqual(felter(verdi));
      }
    }
    expect(tekst('nb', 'treff', { antall: 3 })).toBe('Antall brukere vist: 3');
  });
});
