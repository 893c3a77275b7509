import { afterAll, beforeAll, expect, test } from 'vitest';
import { offentligAktoer } from '../aktoer.js';
import { hentGravsteiner } from '../gravstein.js';
import { aapneProevekjerne, type Proevekjerne } from '../proevekjerne.js';

let k: Proevekjerne;
beforeAll(async () => {
  k = await aapneProevekjerne();
}, 60_000);
afterAll(async () => {
  await k?.lukk();
});

const alle = (virksomhet: string) => hentGravsteiner(k.pool, offentligAktoer(virksomhet), { top: 100 });
const sak = async (saksstatus: string) => {
  const arkivar = k.kernel.open(k.aktoer(k.a, 'arkivar'));
  const arkiv = await arkivar.create('arkiv', { tittel: 'Arkiv' });
  const del = await arkivar.create('arkivdel', { tittel: 'Del' }, { relasjoner: { arkiv: arkiv.systemID } });
  const laget = await arkivar.create(
    'saksmappe',
    { tittel: 'Hemmelig tittel', saksstatus: { kode: saksstatus } },
    { relasjoner: { arkivdel: del.systemID } },
  );
  const sett = async (kode: string) => {
    const naa = await arkivar.read('saksmappe', laget.systemID);
    await arkivar.update('saksmappe', laget.systemID, naa.versjon, { saksstatus: { kode } }, 'patch');
  };
  const { saksaar, sakssekvensnummer } = laget.data;
  return { id: laget.systemID, sett, aar: Number(saksaar), nummer: Number(sakssekvensnummer) };
};

test('en sak som trekkes fra offentligheten, etterlater seg hva den var, og ingenting av det den holdt', async () => {
  const s = await sak('B');
  expect((await alle(k.a)).map((g) => g.systemID)).not.toContain(s.id);
  await s.sett('U');
  const [stein] = (await alle(k.a)).filter((g) => g.systemID === s.id);
  expect(stein).toMatchObject({ entitet: 'saksmappe', systemID: s.id });
  expect(Object.keys(stein ?? {}).sort()).toEqual(['entitet', 'opprettetDato', 'slettetDato', 'systemID']);
  expect(Date.parse(stein?.slettetDato ?? '')).toBeGreaterThanOrEqual(Date.parse(stein?.opprettetDato ?? ''));
});

test('en trukket sak finnes igjen ved saksnummeret den ble vist til med', async () => {
  const s = await sak('B');
  await s.sett('U');
  const { id, aar, nummer } = s;
  const funnet = await hentGravsteiner(k.pool, offentligAktoer(k.a), {
    entitet: 'saksmappe',
    aar,
    nummer,
    top: 5,
  });
  expect(funnet.map((g) => g.systemID)).toEqual([id]);
});

test('en sak som kommer tilbake, har ingen gravstein lenger', async () => {
  const s = await sak('B');
  await s.sett('R');
  expect((await alle(k.a)).map((g) => g.systemID)).toContain(s.id);
  await s.sett('B');
  expect((await alle(k.a)).map((g) => g.systemID)).not.toContain(s.id);
});

test('det som aldri har vært offentlig, etterlater seg ingenting', async () => {
  const s = await sak('R');
  await s.sett('U');
  expect((await alle(k.a)).map((g) => g.systemID)).not.toContain(s.id);
});

test('det som slettes mens det er offentlig, etterlater seg en gravstein i sin egen virksomhet alene', async () => {
  const sekretariat = k.kernel.open(k.aktoer(k.a, 'sekretariat', 'administrator'));
  const region = await sekretariat.create('region', {
    navn: 'Prøveregionen',
    kortform: 'proeve',
    regiontype: { kode: 'efagraad' },
  });
  await sekretariat.remove('region', region.systemID, region.versjon);
  const steiner = await alle(k.a);
  expect(steiner.find((g) => g.systemID === region.systemID)?.entitet).toBe('region');
  expect(await alle(k.b)).toEqual([]);
});

test('gravsteinene kan leses side for side, og bare fra et tidspunkt', async () => {
  const fulle = await alle(k.a);
  const [foerste] = await hentGravsteiner(k.pool, offentligAktoer(k.a), { top: 1 });
  const resten = await hentGravsteiner(k.pool, offentligAktoer(k.a), {
    top: 100,
    etter: foerste?.systemID,
  });
  expect([foerste, ...resten]).toEqual(fulle);
  const senere = new Date(Date.now() + 3_600_000).toISOString();
  expect(await hentGravsteiner(k.pool, offentligAktoer(k.a), { top: 100, slettetFra: senere })).toEqual([]);
});
