import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { oidclagerPg } from './oidclager-pg.js';
import type { Oidclager, Sesjon, Sesjonslager } from './porter.js';
import { type Database, testdatabase } from './proevedatabase.js';
import { sesjonslagerPg } from './sesjon-pg.js';
import { identitetTabeller } from './tabeller.js';

let db: Database;
let lager: Sesjonslager;
let oidc: Oidclager;
beforeAll(async () => {
  db = await testdatabase();
  lager = sesjonslagerPg(db);
  oidc = oidclagerPg(db);
});
beforeEach(async () => {
  await db.query('TRUNCATE sesjon, oidc_lager');
});
afterAll(() => db.lukk());

const naa = new Date('2026-03-01T12:00:00Z');
const om = (minutter: number): Date => new Date(naa.getTime() + minutter * 60_000);

const sesjon = (merke: string, endring: Partial<Sesjon> = {}): Sesjon => ({
  idHash: merke.repeat(64),
  bruker: '0197a000-0000-7000-8000-000000000101',
  issuer: 'https://login.example',
  sub: 's1',
  sid: 'sid1',
  idToken: null,
  csrf: 'c',
  opprettet: naa,
  sistBrukt: naa,
  utloeper: om(480),
  ...endring,
});

test('the tables can be made again over themselves', async () => {
  await lager.opprett(sesjon('a'));
  await db.query(identitetTabeller);
  expect(await lager.hent('a'.repeat(64))).toEqual(sesjon('a'));
});

describe('the session store', () => {
  test('gives back what was put in, and null for what was not', async () => {
    await lager.opprett(sesjon('a', { sid: null, idToken: 'x' }));
    expect(await lager.hent('a'.repeat(64))).toEqual(sesjon('a', { sid: null, idToken: 'x' }));
    expect(await lager.hent('b'.repeat(64))).toBeNull();
  });

  test('never moves the last use backwards', async () => {
    await lager.opprett(sesjon('a'));
    await lager.oppdater('a'.repeat(64), om(5));
    await lager.oppdater('a'.repeat(64), om(1));
    expect((await lager.hent('a'.repeat(64)))?.sistBrukt).toEqual(om(5));
  });

  test('ends by sid or by subject only within the issuer', async () => {
    await lager.opprett(sesjon('a'));
    await lager.opprett(sesjon('b', { sid: 'sid2' }));
    await lager.opprett(sesjon('c', { issuer: 'https://annen.example' }));
    expect(await lager.slettForSid('https://login.example', 'sid1')).toBe(1);
    expect(await lager.slettForSub('https://login.example', 's1')).toBe(1);
    expect(await lager.hent('c'.repeat(64))).not.toBeNull();
  });

  test('clears the ended and the idle, and nothing else', async () => {
    await lager.opprett(sesjon('a', { utloeper: om(0) }));
    await lager.opprett(sesjon('b', { sistBrukt: om(-30) }));
    await lager.opprett(sesjon('c', { sistBrukt: om(-29) }));
    expect(await lager.ryddUtloepte(naa, om(-30))).toBe(2);
    expect(await lager.hent('c'.repeat(64))).not.toBeNull();
  });
});

describe('the protocol store', () => {
  test('lets only one of many takers have a row', async () => {
    await oidc.legg('Paalogging', 'x', { nonce: 'n' }, 60);
    const svar = await Promise.all(Array.from({ length: 8 }, () => oidc.ta('Paalogging', 'x')));
    expect(svar.filter((rad) => rad !== null)).toEqual([{ nonce: 'n' }]);
  });

  test('does not answer with what has expired, and clears it', async () => {
    await oidc.legg('Grant', 'x', { a: 1 }, 60);
    await db.query(`UPDATE oidc_lager SET utloeper = now() - interval '1 second'`);
    expect(await oidc.hent('Grant', 'x')).toBeNull();
    expect(await oidc.ta('Grant', 'x')).toBeNull();
    expect(await oidc.ryddUtloepte()).toBe(1);
  });

  test('keeps the first of two who make the same thing at once', async () => {
    const svar = await Promise.all([1, 2, 3].map((n) => oidc.leggFoerste('Noekler', 'k', { n })));
    expect(new Set(svar.map((rad) => rad.n)).size).toBe(1);
  });

  test('forgets everything given under a grant', async () => {
    await oidc.legg('RefreshToken', 'r', { grantId: 'g' }, 60);
    await oidc.legg('AuthorizationCode', 'c', { grantId: 'g' }, 60);
    await oidc.legg('RefreshToken', 'annen', { grantId: 'h' }, 60);
    await oidc.slettForGrant('g');
    expect(await oidc.hent('RefreshToken', 'r')).toBeNull();
    expect(await oidc.hent('RefreshToken', 'annen')).toEqual({ grantId: 'h' });
  });

  test('marks a row as used without losing it', async () => {
    await oidc.legg('RefreshToken', 'r', { grantId: 'g' }, 60);
    await oidc.forbruk('RefreshToken', 'r', 1_700_000_000);
    expect(await oidc.hent('RefreshToken', 'r')).toEqual({ grantId: 'g', consumed: 1_700_000_000 });
  });
});
