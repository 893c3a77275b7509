import { generateKeyPairSync } from 'node:crypto';
import type pg from 'pg';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forsegl, forseglAlt } from './forsegl.js';
import { signeringsnoekkel } from './hode.js';
import {
  aapneProevelogg,
  bakRyggen,
  nyVirksomhet,
  opprett,
  type Proevelogg,
  somVirksomhet,
} from './proevelogg.js';
import { LOGG_TABELLER } from './tabeller.js';
import { verifiserLogg } from './verifiser.js';

const noekkel = signeringsnoekkel(generateKeyPairSync('ed25519').privateKey);
let logg: Proevelogg;
beforeAll(async () => {
  logg = await aapneProevelogg();
});
afterAll(() => logg?.lukk());

const antall = async (tabell: string, virksomhet: string) =>
  Number(
    (await logg.eier.query(`select count(*) from "${tabell}" where "virksomhet" = $1`, [virksomhet])).rows[0]
      .count,
  );

describe('the log tables', () => {
  it('refuse change, deletion and truncation by the runtime role and by the owner', async () => {
    const { virksomhet } = await nyVirksomhet(logg.app, 2);
    await forseglAlt(logg.app, virksomhet, noekkel);
    for (const tabell of LOGG_TABELLER) {
      for (const sql of [
        `update "${tabell}" set "virksomhet" = "virksomhet"`,
        `delete from "${tabell}"`,
        `truncate "${tabell}"`,
      ]) {
        await expect(somVirksomhet(logg.app, virksomhet, (c) => c.query(sql))).rejects.toThrow(
          /permission denied/,
        );
        await expect(somVirksomhet(logg.eier, virksomhet, (c) => c.query(sql))).rejects.toThrow(
          /append-only/,
        );
      }
      expect(await antall(tabell, virksomhet)).toBeGreaterThan(0);
    }
  });

  it('show a tenant nothing of another and take nothing for another', async () => {
    const { virksomhet } = await nyVirksomhet(logg.app, 2);
    await forseglAlt(logg.app, virksomhet, noekkel);
    for (const tabell of LOGG_TABELLER) {
      const lest = await somVirksomhet(logg.app, v7(), (c) => c.query(`select from "${tabell}"`));
      expect(lest.rowCount).toBe(0);
    }
    await expect(somVirksomhet(logg.app, v7(), (c) => opprett(c, virksomhet, 'Fremmed'))).rejects.toThrow(
      /row-level security/,
    );
  });
});

describe('sealing', () => {
  it('numbers events densely from 0, batch by batch, with one signed head per batch', async () => {
    const { virksomhet } = await nyVirksomhet(logg.app, 25);
    expect(await forsegl(logg.app, virksomhet, noekkel, { batch: 10 })).toEqual({ nye: 10, stoerrelse: 10 });
    expect(await forseglAlt(logg.app, virksomhet, noekkel, { batch: 10 })).toEqual({
      nye: 15,
      stoerrelse: 25,
    });
    const { rows } = await logg.eier.query(
      `select array_agg("nr"::int order by "nr") as nr,
         (select array_agg("stoerrelse"::int order by 1) from "logghode" where "virksomhet" = $1) as hoder
       from "loggblad" where "virksomhet" = $1`,
      [virksomhet],
    );
    expect(rows[0]).toEqual({ nr: Array.from({ length: 25 }, (_, i) => i), hoder: [10, 20, 25] });
    expect(await antall('loggnode', virksomhet)).toBe(12 + 6 + 3 + 1);
    expect(await verifiserLogg(logg.app, virksomhet, noekkel)).toEqual({
      funn: [],
      flere: 0,
      antall: 25,
      uforseglet: 0,
    });
  });

  it('writes nothing when there is nothing new', async () => {
    const { virksomhet } = await nyVirksomhet(logg.app, 3);
    await forseglAlt(logg.app, virksomhet, noekkel);
    expect(await forsegl(logg.app, virksomhet, noekkel)).toEqual({ nye: 0, stoerrelse: 3 });
    expect(await antall('logghode', virksomhet)).toBe(1);
    expect(await forsegl(logg.app, v7(), noekkel)).toEqual({ nye: 0, stoerrelse: 0 });
  });

  it('gives a later number to an event that committed late with a smaller id', async () => {
    const virksomhet = v7();
    const sen = await logg.app.connect();
    await sen.query('begin');
    await sen.query(`select set_config('felles.virksomhet', $1, true)`, [virksomhet]);
    const foerste = await opprett(sen, virksomhet, 'Begynte først');
    const andre = await somVirksomhet(logg.app, virksomhet, (c) =>
      opprett(c, virksomhet, 'Ble ferdig først'),
    );
    expect(await forsegl(logg.app, virksomhet, noekkel)).toEqual({ nye: 1, stoerrelse: 1 });
    await sen.query('commit');
    sen.release();
    expect(await forsegl(logg.app, virksomhet, noekkel)).toEqual({ nye: 1, stoerrelse: 2 });
    const { rows } = await logg.eier.query(
      `select "hendelse" from "loggblad" where "virksomhet" = $1 order by "nr"`,
      [virksomhet],
    );
    expect(rows.map((r) => r.hendelse)).toEqual([andre.hendelse, foerste.hendelse]);
    expect((await verifiserLogg(logg.app, virksomhet, noekkel)).funn).toEqual([]);
  });

  it('with a window leaves an old event for the next run without one', async () => {
    const { virksomhet } = await nyVirksomhet(logg.app, 2);
    await bakRyggen(
      logg.eier,
      `update "hendelse" set "id" = '01600000-0000-7000-8000-000000000000'
        where "virksomhet" = $1 and "id" = (select "id" from "hendelse" where "virksomhet" = $1 limit 1)`,
      [virksomhet],
    );
    expect((await forseglAlt(logg.app, virksomhet, noekkel, { vindu: 3_600_000 })).nye).toBe(1);
    expect((await verifiserLogg(logg.app, virksomhet, noekkel)).uforseglet).toBe(1);
    expect((await forseglAlt(logg.app, virksomhet, noekkel)).nye).toBe(1);
  });

  it('by many sealers and writers at once gives one unbroken log', async () => {
    const { virksomhet } = await nyVirksomhet(logg.app, 40);
    const skriver = async () => {
      for (let i = 0; i < 20; i++)
        await somVirksomhet(logg.app, virksomhet, (c) => opprett(c, virksomhet, `Ny ${i}`));
      return 0;
    };
    const forsegler = async () => (await forseglAlt(logg.app, virksomhet, noekkel, { batch: 7 })).nye;
    const nye = await Promise.all([forsegler(), skriver(), forsegler(), skriver(), forsegler()]);
    const rest = await forseglAlt(logg.app, virksomhet, noekkel);
    expect(nye.reduce((a, b) => a + b) + rest.nye).toBe(80);
    expect(rest.stoerrelse).toBe(80);
    expect(await verifiserLogg(logg.app, virksomhet, noekkel)).toMatchObject({
      funn: [],
      antall: 80,
      uforseglet: 0,
    });
  });

  it('killed in the middle of its second batch leaves the first one whole and is completed by the next run', async () => {
    const { virksomhet } = await nyVirksomhet(logg.app, 30);
    await forsegl(logg.app, virksomhet, noekkel, { batch: 10 });
    const sperre: pg.PoolClient = await logg.eier.connect();
    await sperre.query('begin; lock table "logghode" in exclusive mode');
    const drept = forseglAlt(logg.app, virksomhet, noekkel, { batch: 10 }).then(
      () => 'fullført',
      () => 'avbrutt',
    );
    // Leaves and nodes are written, the head waits for the lock: the worst moment to die.
    const VENTER = `select a.pid from pg_stat_activity a join pg_locks l using (pid)
      where not l.granted and l.relation = 'logghode'::regclass`;
    let pid: number | undefined;
    while (pid === undefined) pid = (await logg.eier.query(VENTER)).rows[0]?.pid;
    await logg.eier.query('select pg_terminate_backend($1)', [pid]);
    expect(await drept).toBe('avbrutt');
    await sperre.query('rollback');
    sperre.release();
    expect(await verifiserLogg(logg.app, virksomhet, noekkel)).toEqual({
      funn: [],
      flere: 0,
      antall: 10,
      uforseglet: 20,
    });
    expect(await forseglAlt(logg.app, virksomhet, noekkel)).toEqual({ nye: 20, stoerrelse: 30 });
    expect((await verifiserLogg(logg.app, virksomhet, noekkel)).funn).toEqual([]);
  });

  it('refuses to build further on a tree that no longer carries its last head', async () => {
    const { virksomhet } = await nyVirksomhet(logg.app, 9);
    await forseglAlt(logg.app, virksomhet, noekkel);
    await bakRyggen(
      logg.eier,
      `update "loggnode" set "hash" = set_byte("hash", 0, get_byte("hash", 0) # 1) where "virksomhet" = $1 and "nivaa" = 3`,
      [virksomhet],
    );
    await somVirksomhet(logg.app, virksomhet, (c) => opprett(c, virksomhet, 'En til'));
    await expect(forsegl(logg.app, virksomhet, noekkel)).rejects.toMatchObject({ kode: 'logg-skadet' });
    expect(await antall('loggblad', virksomhet)).toBe(9);
  });
});
