import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bitene, ordI, rang } from './treff.js';

const ord = fc.stringMatching(/^[a-zæøå]{2,12}$/);
const tekst = fc.array(ord, { minLength: 1, maxLength: 80 }).map((o) => o.join(' '));

test('bitene er til sammen et utsnitt av teksten, og hvert treff er et ord i den', () => {
  fc.assert(
    fc.property(fc.array(ord, { minLength: 1, maxLength: 3 }), tekst, fc.nat(), (soekt, t, n) => {
      const lengde = 30 + (n % 300);
      const biter = bitene(soekt, t, lengde);
      const samlet = biter
        .map((b) => b.tekst)
        .join('')
        .replace(/^… /, '')
        .replace(/ …$/, '');
      expect(t).toContain(samlet);
      expect(samlet.length).toBeLessThanOrEqual(Math.max(lengde, 30));
      for (const b of biter) if (b.treff) expect(t.split(' ')).toContain(b.tekst);
    }),
  );
});

test('et ord som står i teksten, er med i utsnittet uansett hvor langt inne det står', () => {
  fc.assert(
    fc.property(tekst, tekst, (foer, etter) => {
      const biter = bitene(['fellesloesning'], `${foer} fellesloesning ${etter}`, 120);
      expect(biter.some((b) => b.treff && b.tekst === 'fellesloesning')).toBe(true);
    }),
  );
});

test('alle ordene i tittelen går foran noen av dem, og de foran teksten', () => {
  const soekt = ordI('felles arkiv');
  const alle = rang(soekt, 'Felles arkiv', ['']);
  const noen = rang(soekt, 'Felles møte', ['']);
  const iTeksten = rang(soekt, 'Møte', ['om felles arkiv']);
  expect(rang(soekt, 'Felles sakarkiv', [''])).toBeLessThan(alle);
  expect(alle).toBeGreaterThan(noen);
  expect(noen).toBeGreaterThan(iTeksten);
  expect(iTeksten).toBeGreaterThan(rang(soekt, 'Møte', ['']));
});

test('bøyningsformer treffes, men ikke andre ord som begynner likt', () => {
  expect(
    bitene(ordI('kommune'), 'Kommunene vedtok')
      .filter((b) => b.treff)
      .map((b) => b.tekst),
  ).toEqual(['Kommunene']);
  expect(bitene(ordI('ark'), 'Arkitektkontoret').some((b) => b.treff)).toBe(false);
});

test('tegn som betyr noe for søket, og ord som er utelatt, blir ikke lett etter', () => {
  expect(ordI('"felles arkiv" -post or (møte)')).toEqual(['felles', 'arkiv', 'møte']);
});
