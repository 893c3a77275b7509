import { model } from '@felles/model';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Aktoer, offentligAktoer } from '../aktoer.js';
import { spoerring } from '../proevekjerne.js';
import { lagTellinger, type Tellinger, tellenoekkel } from './telling.js';

const alle = Number.POSITIVE_INFINITY;
const bruker = (navn: string, virksomhet = 'a'): Aktoer => ({
  ...offentligAktoer(virksomhet),
  bruker: navn,
  art: 'bruker',
  roller: ['saksbehandler'],
});
const [en, to] = [bruker('en'), bruker('to')];

let naa: number;
let n: number;
let talt: number;
let tellinger: Tellinger;
beforeEach(() => {
  [naa, n, talt] = [0, 0, 0];
  tellinger = lagTellinger(() => naa);
});
const tell = (aktoer: Aktoer, { tak = alle, minst = 0, noekkel = 'liste' } = {}) =>
  tellinger.antall(noekkel, aktoer, tak, minst, async () => {
    talt += 1;
    return Math.min(n, tak + 1);
  });

describe('the number of a list', () => {
  it('of up to 1 000 is counted every time', async () => {
    for (const antall of [0, 7, 1_000]) {
      n = antall;
      expect(await tell(en)).toBe(antall);
    }
    expect(talt).toBe(3);
  });

  it('of more than 1 000 is counted once while nobody writes, for two seconds and, when it is long, ten', async () => {
    n = 10_000;
    for (naa of [0, 1_999]) expect(await tell(en)).toBe(10_000);
    expect(talt).toBe(1);
    naa = 2_000;
    n = 10_001;
    for (naa of [2_000, 11_999]) expect(await tell(en)).toBe(10_001);
    expect(talt).toBe(2);
    naa = 12_000;
    await tell(en);
    expect(talt).toBe(3);
  });

  it('is counted anew after a write in the tenant, whoever wrote', async () => {
    n = 5_000;
    await tell(en);
    tellinger.skrevet(to);
    n = 5_001;
    expect(await tell(en)).toBe(5_001);
    tellinger.skrevet(bruker('tre', 'b'));
    await tell(en);
    expect(talt).toBe(2);
  });

  it('that is long is new at once to whoever wrote, and to the others within two seconds', async () => {
    n = 20_000;
    await tell(en);
    tellinger.skrevet(to);
    n = 20_001;
    expect(await tell(en)).toBe(20_000);
    expect(await tell(to)).toBe(20_001);
    tellinger.skrevet(to);
    n = 20_002;
    naa = 2_000;
    expect(await tell(en)).toBe(20_002);
  });

  it('is counted once for all who ask meanwhile, and again for those who ask after a write', async () => {
    n = 3_000;
    const svar: ((n: number) => void)[] = [];
    const sen = (aktoer: Aktoer) =>
      tellinger.antall('liste', aktoer, alle, 0, () => {
        talt += 1;
        return new Promise<number>((resolve) => svar.push(resolve));
      });
    const foer = [sen(en), sen(to)];
    tellinger.skrevet(en);
    const etter = sen(to);
    svar[1]?.(3_001);
    svar[0]?.(3_000);
    expect(await Promise.all([...foer, etter])).toEqual([3_000, 3_000, 3_001]);
    expect(talt).toBe(2);
    expect(await tell(en)).toBe(3_001);
  });

  it('that was counted to a limit answers no question beyond it, and never less than what is seen', async () => {
    n = 30_000;
    expect(await tell(en, { tak: 10_000 })).toBe(10_001);
    expect(await tell(en, { tak: 10_000 })).toBe(10_001);
    expect(await tell(en)).toBe(30_000);
    expect(await tell(en, { tak: 10_000 })).toBe(30_000);
    expect(talt).toBe(2);
    expect(await tell(en, { minst: 30_001 })).toBe(30_000);
    expect(talt).toBe(3);
  });

  it('that could not be counted is asked for again', async () => {
    const feil = tellinger.antall('liste', en, alle, 0, () => Promise.reject(new Error('borte')));
    n = 4_000;
    await expect(feil).rejects.toThrow('borte');
    expect(await tell(en)).toBe(4_000);
  });

  it('is remembered by what decides it, and not at all for the log', () => {
    const mappe = model.entity('mappe');
    const q = spoerring('mappe', { filter: "tittel eq 'a'" });
    const noekler = [
      tellenoekkel(en, mappe, q, undefined),
      tellenoekkel({ ...en, roller: ['arkivar'] }, mappe, q, undefined),
      tellenoekkel({ ...en, tillegg: { klareringer: ['6x'], rettigheter: [] } }, mappe, q, undefined),
      tellenoekkel(bruker('en', 'b'), mappe, q, undefined),
      tellenoekkel(offentligAktoer('a'), mappe, q, undefined),
      tellenoekkel(en, model.entity('saksmappe'), q, undefined),
      tellenoekkel(en, mappe, spoerring('mappe', { filter: "tittel eq 'b'" }), undefined),
      tellenoekkel(en, mappe, spoerring('mappe', { filter: "tittel eq 'a'", search: 'b' }), undefined),
      tellenoekkel(en, mappe, q, { relasjon: { navn: 'arkivdel', systemID: 'x' } }),
    ];
    expect(new Set(noekler).size).toBe(noekler.length);
    expect(tellenoekkel(to, mappe, { ...q, skip: 5, top: 1 }, undefined)).toBe(noekler[0]);
    expect(tellenoekkel(en, model.entity('endringslogg'), q, undefined)).toBeUndefined();
  });
});
