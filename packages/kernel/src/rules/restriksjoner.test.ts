import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const her = import.meta.dirname;
const side = readFileSync(`${her}/../../../../docs/noark-restriksjoner.md`, 'utf8');
const rader = side.split('\n').flatMap((linje) => {
  const celler = linje.split('|').map((c) => c.trim());
  return celler.length === 7 && celler[3] !== '' && !/^-+$/.test(celler[1] ?? '') ? [celler] : [];
});
const filer = new Map<string, string>();
const fil = (navn: string): string => {
  const tekst = filer.get(navn) ?? readFileSync(`${her}/${navn}.test.ts`, 'utf8');
  filer.set(navn, tekst);
  return tekst;
};

it('every restriction that is said to be enforced or met has a test that names it', () => {
  expect(rader.length).toBeGreaterThan(100);
  const mangler = rader.flatMap(([, krav = '', , status = '', , proeve = '']) => {
    const [, navn, tekst] = /^`([a-z]+): (.+)`$/.exec(proeve) ?? [];
    if (navn === undefined || tekst === undefined)
      return status === 'håndheves' || status === 'oppfylt' ? [`${krav}: uten prøve`] : [];
    return fil(navn).includes(tekst) ? [] : [`${krav}: ${proeve}`];
  });
  expect(mangler).toEqual([]);
});

it('what is not enforced says why', () => {
  const uten = rader.filter(([, , , status, hvorfor = '']) => status === 'ikke' && hvorfor.length < 40);
  expect(uten).toEqual([]);
});

it('every table of the standard’s chapter 7 is there', () => {
  expect(side.split('\n').filter((l) => l.startsWith('## ')).length).toBe(24 + 2);
});
