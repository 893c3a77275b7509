import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { model } from '@felles/model';
import type { Objekt } from '../access/utvalg.js';
import { type Aktoer, systemAktoer } from '../aktoer.js';
import { openRegister } from '../db/virksomhet.js';
import { diskLager } from '../files/index.js';
import { openKernel } from '../kernel.js';
import { aapneProevekjerne, type Proevekjerne, spoerring } from '../proevekjerne.js';
import type { Sesjon } from '../sesjon.js';

export const kode = (k: string) => ({ kode: k, kodenavn: '' });

/** A small collaboration for tests of arenas: the tree, one region with an eFagråd that works and one without. */
export interface Proevearena {
  readonly k: Proevekjerne;
  /** The moment the kernel takes as now. */
  settNaa(tid: string): void;
  aapne(a: Aktoer): Sesjon;
  readonly system: Sesjon;
  readonly sekretariat: Sesjon;
  /** Leader of the steering group. */
  readonly leder: Sesjon;
  readonly lederAktoer: Aktoer;
  /** Has a seat in the eFagråd of «nord». */
  readonly raad: Sesjon;
  readonly raadAktoer: Aktoer;
  /** systemID of what was made: ru, strategi, sekretariatet, nord, soer (arenas), Nord, Soer (regions), a, b, c (parties). */
  id(navn: string): string;
  sett(arena: string, felt?: Readonly<Record<string, unknown>>): Promise<Objekt>;
  finn(entitet: string, filter: string): Promise<readonly Objekt[]>;
  lukk(): Promise<void>;
}

export const aapneProevearena = async (): Promise<Proevearena> => {
  const k = await aapneProevekjerne();
  const rot = await mkdtemp(join(tmpdir(), 'felles-arena-'));
  let naa = '2018-05-24T08:00:00Z';
  const kernel = openKernel({
    model,
    pool: k.pool,
    filer: await diskLager({ rot }),
    maksFil: 1_000_000,
    klokke: () => new Date(naa),
  });
  const system = kernel.open(systemAktoer(k.a, 'Prøve'));
  const laget = new Map<string, string>();
  const id = (navn: string): string => {
    const funnet = laget.get(navn);
    if (!funnet) throw new Error(`no ${navn}`);
    return funnet;
  };
  const ny = async (navn: string, entitet: string, felt: Readonly<Record<string, unknown>>) => {
    laget.set(navn, (await system.create(entitet, felt)).systemID);
  };
  const arkiv = await system.create('arkiv', { tittel: 'Arkiv' });
  await system.create(
    'arkivskaper',
    { arkivskaperID: 'A', arkivskaperNavn: 'A' },
    { via: { entitet: 'arkiv', relasjon: 'arkivskaper', systemID: arkiv.systemID } },
  );
  const del = await system.create('arkivdel', { tittel: 'Saker' }, { relasjoner: { arkiv: arkiv.systemID } });
  await openRegister(k.pool).settOppsett(k.a, 'arkivdel-sak', del.systemID);
  for (const region of ['Nord', 'Soer'])
    await ny(region, 'region', { navn: region, kortform: region, regiontype: kode('efagraad') });
  const arena = (navn: string, type: string, over?: string, mer = {}) =>
    ny(navn, 'arena', {
      navn: `Arenaen ${navn}`,
      kortform: navn,
      arenatype: kode(type),
      arenastatus: kode('virksomt'),
      ...(over ? { overordnet: id(over) } : {}),
      ...mer,
    });
  await arena('ru', 'styringsgruppe');
  await arena('strategi', 'strategigruppe', 'ru');
  await arena('sekretariatet', 'sekretariat', 'strategi');
  await arena('nord', 'efagraad', 'strategi', { region: id('Nord') });
  await arena('soer', 'efagraad', 'strategi', { region: id('Soer'), arenastatus: kode('prosess') });
  for (const [navn, region] of [
    ['a', 'Nord'],
    ['b', 'Nord'],
    ['c', 'Soer'],
  ] as const) {
    await ny(navn, 'samarbeidspart', {
      navn: `Kommune ${navn}`,
      kortform: navn,
      parttype: kode('kommune'),
      fraDato: '2018-01-01',
    });
    await system.create('regionmedlem', { region: id(region), part: id(navn), fraDato: '2018-01-01' });
  }
  const sett: Proevearena['sett'] = (navn, felt = {}) =>
    system.create('sete', {
      arena: id(navn),
      tittel: 'Medlem',
      seterolle: kode('medlem'),
      stemmerett: true,
      fraDato: '2018-01-01',
      ...felt,
    });
  const lederAktoer = k.aktoer(k.a, 'leder');
  const raadAktoer = k.aktoer(k.a, 'kp');
  await sett('ru', { tittel: 'Leder', seterolle: kode('leder'), bruker: lederAktoer.bruker });
  await sett('nord', { bruker: raadAktoer.bruker, part: id('a') });
  return {
    k,
    settNaa: (tid) => {
      naa = tid;
    },
    aapne: (a) => kernel.open(a),
    system,
    sekretariat: kernel.open(k.aktoer(k.a, 'sekretariat')),
    leder: kernel.open(lederAktoer),
    lederAktoer,
    raad: kernel.open(raadAktoer),
    raadAktoer,
    id,
    sett,
    finn: async (entitet, filter) => (await system.find(entitet, spoerring(entitet, { filter }))).verdier,
    lukk: async () => {
      await k.lukk();
      await rm(rot, { recursive: true, force: true });
    },
  };
};
