import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lokalRetur } from './retur.js';

const GRUNN = 'https://felles.example.no';

test.each(['/', '/saker/1', '/saker?side=2&sorter=tittel', '/moete#sak-3', '/s%C3%B8k?q=%2F%2Fx'])(
  'a local path %s is kept as it is',
  (sti) => {
    expect(lokalRetur(sti)).toBe(sti);
  },
);

test.each([
  undefined,
  null,
  7,
  ['/a'],
  '',
  'saker',
  '//ond.example',
  '/\\ond.example',
  '\\\\ond.example',
  'https://ond.example',
  '/\t/ond.example',
  '/a\n',
  '/../..//ond.example',
  '/.//ond.example',
  '/logg-inn?retur=/',
  '/logg-ut/videre',
  '/oidc',
  '/x/../oidc/auth',
  `/${'a'.repeat(2000)}`,
])('%j becomes the front page', (oensket) => {
  expect(lokalRetur(oensket)).toBe('/');
});

test('whatever is asked for, a browser stays at our own host', () => {
  const stykker = fc.constantFrom(
    '/',
    '//',
    '\\',
    '..',
    '.',
    ':',
    '@',
    '%2f',
    '%5c',
    '\t',
    '\n',
    'http:',
    'ond.example',
    'a',
    '?',
    '#',
  );
  const snarlig = fc.array(stykker, { maxLength: 8 }).map((deler) => deler.join(''));
  fc.assert(
    fc.property(
      fc.oneof(
        snarlig,
        fc.webUrl(),
        fc.string(),
        snarlig.map((s) => `/${s}`),
      ),
      (oensket) => {
        const til = new URL(lokalRetur(oensket), GRUNN);
        expect(til.origin).toBe(GRUNN);
        expect(lokalRetur(oensket).startsWith('//')).toBe(false);
      },
    ),
    { numRuns: 2000 },
  );
});
