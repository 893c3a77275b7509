import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aapneProeve, type Proeve } from './proeveklient.js';

// Every example that vendors are shown is asked, so that the page stays true.

const side = readFileSync(new URL('../../../../docs/noark-odata.md', import.meta.url), 'utf8');
const eksempler = [...side.matchAll(/`([a-z]+\/[a-z]+\?\$[^`]+)`/g)].map((m) => m[1] ?? '');

let proeve: Proeve;
let klient: ReturnType<Proeve['som']>;
beforeAll(async () => {
  proeve = await aapneProeve();
  klient = proeve.som('arkivar@digut.example');
});
afterAll(() => proeve.lukk());

const adresse = (eksempel: string): string => {
  const [sti = '', spoerring = ''] = eksempel.split('?');
  const deler = spoerring
    .split('&')
    .map((del) => [del.slice(0, del.indexOf('=')), del.slice(del.indexOf('=') + 1)] as const);
  return `/api/noark5/digut/${sti}/?${deler.map(([n, v]) => `${n}=${encodeURIComponent(v)}`).join('&')}`;
};

it('the page has an example of everything', () => {
  expect(eksempler.length).toBeGreaterThan(45);
});

it('names of classes may be written with a capital letter, as in chapter 6', async () => {
  const liste = async (navn: string) => (await klient('GET', adresse(`${navn}?$top=1`))).json.results;
  expect(await liste('sakarkiv/Saksmappe')).toEqual(await liste('sakarkiv/saksmappe'));
});

it.each(eksempler)('%s is answered', async (eksempel) => {
  const svar = await klient('GET', adresse(eksempel));
  expect([svar.status, svar.status === 200 ? '' : svar.tekst]).toEqual([200, '']);
});
