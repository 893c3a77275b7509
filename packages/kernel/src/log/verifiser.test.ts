import { generateKeyPairSync } from 'node:crypto';
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bladAv, HENDELSE_KOLONNER, hashAvBlad } from './blad.js';
import { forseglAlt } from './forsegl.js';
import type { Funn } from './funn.js';
import { type Hode, signerHode, signeringsnoekkel } from './hode.js';
import { HODE_KOLONNER, hodeAv } from './lager.js';
import { nodehash } from './merkle.js';
import {
  aapneProevelogg,
  bakRyggen,
  nyVirksomhet,
  opprett,
  type Proevelogg,
  type Skrevet,
  somVirksomhet,
} from './proevelogg.js';
import { verifiserLogg } from './verifiser.js';

const noekkel = signeringsnoekkel(generateKeyPairSync('ed25519').privateKey);
const VEND = (kolonne: string, i = 5) =>
  `"${kolonne}" = set_byte("${kolonne}", ${i}, get_byte("${kolonne}", ${i}) # 1)`;

let logg: Proevelogg;
let virksomhet: string;
let skrevet: Skrevet[];

beforeAll(async () => {
  logg = await aapneProevelogg();
});
afterAll(() => logg?.lukk());
beforeEach(async () => {
  ({ virksomhet, skrevet } = await nyVirksomhet(logg.app, 23));
  await forseglAlt(logg.app, virksomhet, noekkel, { batch: 10 });
});

/** A small page size, so that every pass crosses pages that fit no subtree. */
const verifiser = async (valg = {}) => verifiserLogg(logg.app, virksomhet, noekkel, { side: 7, ...valg });
const korte = (funn: readonly Funn[]) => funn.map(({ hva, nr }) => ({ hva, nr }));
const ved = (nr: number): Skrevet => skrevet[nr] ?? { hendelse: '', objekt: '' };
const endreHendelse = (nr: number, sett: string) =>
  bakRyggen(logg.eier, `update "hendelse" set ${sett} where "virksomhet" = $1 and "id" = $2`, [
    virksomhet,
    ved(nr).hendelse,
  ]);
const endreBlad = (nr: number, sett = VEND('hash')) =>
  bakRyggen(logg.eier, `update "loggblad" set ${sett} where "virksomhet" = $1 and "nr" = $2`, [
    virksomhet,
    nr,
  ]);
const endreHode = (stoerrelse: number, sett: string) =>
  bakRyggen(logg.eier, `update "logghode" set ${sett} where "virksomhet" = $1 and "stoerrelse" = $2`, [
    virksomhet,
    stoerrelse,
  ]);
const endreNode = (nivaa: number, indeks: number) =>
  bakRyggen(
    logg.eier,
    `update "loggnode" set ${VEND('hash')} where "virksomhet" = $1 and "nivaa" = $2 and "indeks" = $3`,
    [virksomhet, nivaa, indeks],
  );

describe('an untouched log', () => {
  it('gives no findings, and counts what waits for sealing', async () => {
    await somVirksomhet(logg.app, virksomhet, (c) => opprett(c, virksomhet, 'Ny'));
    expect(await verifiser()).toEqual({ funn: [], flere: 0, antall: 23, uforseglet: 1 });
  });

  it('gives no findings whatever the page size', async () => {
    for (const side of [1, 2, 8, 22, 23, 1000]) expect((await verifiser({ side })).funn).toEqual([]);
  });
});

describe('a sealed event', () => {
  it.each([
    ['etter', `"etter" = jsonb_set("etter", '{tittel}', '"Søknad nr. X"')`],
    ['a late digit of an amount', `"etter" = jsonb_set("etter", '{beloep}', '12345678901234567890.26')`],
    ['foer', `"foer" = '{}'`],
    ['offentlig', `"offentlig" = '{"tittel": "Ny"}'`],
    ['brukernavn', `"brukernavn" = 'Leder'`],
    ['bruker', `"bruker" = null`],
    ['tid', `"tid" = "tid" + interval '1 microsecond'`],
    ['hva', `"hva" = 'lest'`],
    ['objekt', `"objekt" = "id"`],
    ['salt', VEND('salt')],
  ])('with another %s is found and named', async (_, sett) => {
    expect(await endreHendelse(12, sett)).toBe(1);
    const { funn } = await verifiser();
    expect(funn).toHaveLength(1);
    expect(funn[0]).toMatchObject({
      hva: 'hendelse-endret',
      nr: 12,
      hendelse: ved(12).hendelse,
      entitet: 'journalpost',
    });
  });

  it('that is deleted is found and named', async () => {
    await bakRyggen(logg.eier, `delete from "hendelse" where "virksomhet" = $1 and "id" = $2`, [
      virksomhet,
      ved(22).hendelse,
    ]);
    const { funn } = await verifiser();
    expect(funn).toMatchObject([{ hva: 'hendelse-mangler', nr: 22, hendelse: ved(22).hendelse }]);
  });

  it('changed together with its leaf is found within its pair', async () => {
    await endreHendelse(12, `"brukernavn" = 'Leder'`);
    await skrivOmBlad(12);
    expect(korte((await verifiser()).funn)).toEqual([{ hva: 'hendelse-endret', nr: 12 }]);
  });

  it('changed together with its leaf and every node above it is found between two signed heads', async () => {
    await endreHendelse(12, `"brukernavn" = 'Leder'`);
    await skrivOmBlad(12);
    await skrivOmNoder();
    expect(korte((await verifiser()).funn)).toEqual([{ hva: 'rot-avvik', nr: 10 }]);
  });

  it('among many changed ones is named, each of them', async () => {
    for (const nr of [0, 1, 9, 10, 21, 22]) await endreHendelse(nr, `"brukernavn" = 'Leder'`);
    expect(korte((await verifiser()).funn)).toEqual(
      [0, 1, 9, 10, 21, 22].map((nr) => ({ hva: 'hendelse-endret', nr })),
    );
  });
});

describe('the stored tree', () => {
  it.each([0, 7, 9, 10, 22])('with another leaf hash at number %i is found and named', async (nr) => {
    await endreBlad(nr);
    expect(korte((await verifiser()).funn)).toEqual([{ hva: 'blad-endret', nr }]);
  });

  it('with two neighbouring leaves changed and an event beside them tells them apart', async () => {
    await endreBlad(4);
    await endreBlad(5);
    await endreHendelse(6, `"brukernavn" = 'Leder'`);
    expect(korte((await verifiser()).funn)).toEqual([
      { hva: 'blad-endret', nr: 4 },
      { hva: 'blad-endret', nr: 5 },
      { hva: 'hendelse-endret', nr: 6 },
    ]);
  });

  it('with a leaf taken out has a hole at its number, and its event is unsealed again', async () => {
    await bakRyggen(logg.eier, `delete from "loggblad" where "virksomhet" = $1 and "nr" = 8`, [virksomhet]);
    const svar = await verifiser();
    expect(korte(svar.funn)).toEqual([{ hva: 'blad-mangler', nr: 8 }]);
    expect(svar.uforseglet).toBe(1);
  });

  it('with another inner node is found and named', async () => {
    await endreNode(2, 3);
    expect((await verifiser()).funn).toMatchObject([
      { hva: 'node-endret', nr: 12, tekst: expect.stringContaining('2/3') },
    ]);
  });

  it('with a leaf that points to another event is found', async () => {
    await bakRyggen(logg.eier, `delete from "loggblad" where "virksomhet" = $1 and "nr" = 22`, [virksomhet]);
    await endreBlad(3, `"hendelse" = '${ved(22).hendelse}'`);
    expect(korte((await verifiser()).funn)).toContainEqual({ hva: 'hendelse-endret', nr: 3 });
  });
});

describe('a signed head', () => {
  it.each([
    ['root', VEND('rot'), 'hode-endret'],
    ['signature', VEND('signatur', 63), 'signatur-ugyldig'],
    ['time', `"tid" = "tid" - interval '1 day'`, 'signatur-ugyldig'],
    ['key', `"noekkel" = repeat('a', 64)`, 'signatur-ugyldig'],
    ['size', `"stoerrelse" = 20 - 1`, 'hode-endret'],
  ])('with another %s is found and named', async (hva, sett, slag) => {
    await endreHode(20, sett);
    expect(korte((await verifiser()).funn)).toEqual([{ hva: slag, nr: hva === 'size' ? 18 : 19 }]);
  });

  it('with a size beyond the log is found', async () => {
    await endreHode(23, `"stoerrelse" = 99`);
    expect(korte((await verifiser()).funn)).toEqual([
      { hva: 'hode-endret', nr: 98 },
      { hva: 'hode-mangler', nr: 20 },
    ]);
  });

  it('by a key that is not ours is refused, and by an earlier key of ours is accepted', async () => {
    const annen = signeringsnoekkel(generateKeyPairSync('ed25519').privateKey);
    await somVirksomhet(logg.app, virksomhet, (c) => opprett(c, virksomhet, 'Ny'));
    await forseglAlt(logg.app, virksomhet, annen);
    expect(korte((await verifiser()).funn)).toEqual([{ hva: 'signatur-ugyldig', nr: 23 }]);
    expect((await verifiserLogg(logg.app, virksomhet, [annen, noekkel])).funn).toEqual([]);
  });

  it('is missing when the last leaves have none', async () => {
    await bakRyggen(logg.eier, `delete from "logghode" where "virksomhet" = $1 and "stoerrelse" = 23`, [
      virksomhet,
    ]);
    expect(korte((await verifiser()).funn)).toEqual([{ hva: 'hode-mangler', nr: 20 }]);
  });

  it('kept elsewhere reveals that the end of the log was cut off without a trace', async () => {
    const { rows } = await logg.eier.query(
      `select ${HODE_KOLONNER} from "logghode" where "virksomhet" = $1 order by "stoerrelse" desc`,
      [virksomhet],
    );
    const kjenteHoder: Hode[] = rows.map(hodeAv);
    expect((await verifiser({ kjenteHoder })).funn).toEqual([]);
    await bakRyggen(logg.eier, `delete from "loggblad" where "virksomhet" = $1 and "nr" >= 20`, [virksomhet]);
    await bakRyggen(logg.eier, `delete from "logghode" where "virksomhet" = $1 and "stoerrelse" > 20`, [
      virksomhet,
    ]);
    await bakRyggen(logg.eier, `delete from "hendelse" where "virksomhet" = $1 and "id" >= $2`, [
      virksomhet,
      ved(20).hendelse,
    ]);
    expect((await verifiser()).funn).toEqual([]);
    expect(korte((await verifiser({ kjenteHoder })).funn)).toEqual([{ hva: 'logg-avkortet', nr: 20 }]);
  });

  it('signed anew by one who holds the key is still contradicted by a head kept elsewhere', async () => {
    const { rows } = await logg.eier.query(
      `select ${HODE_KOLONNER} from "logghode" where "virksomhet" = $1 and "stoerrelse" = 23`,
      [virksomhet],
    );
    const kjent = hodeAv(rows[0]);
    await endreHendelse(22, `"brukernavn" = 'Leder'`);
    await skrivOmBlad(22);
    await skrivOmNoder();
    const nytt = signerHode(virksomhet, { stoerrelse: 23, rot: await rotNaa(), tid: kjent.tid }, noekkel);
    await bakRyggen(
      logg.eier,
      `update "logghode" set "rot" = $2, "signatur" = $3 where "virksomhet" = $1 and "stoerrelse" = 23`,
      [virksomhet, nytt.rot, nytt.signatur],
    );
    expect((await verifiser()).funn).toEqual([]);
    expect(korte((await verifiser({ kjenteHoder: [kjent] })).funn)).toEqual([
      { hva: 'rot-avvik', nr: expect.any(Number) },
    ]);
  });
});

describe('a ruined log', () => {
  it('keeps the first findings and counts the rest', async () => {
    await bakRyggen(logg.eier, `update "hendelse" set "brukernavn" = 'Leder' where "virksomhet" = $1`, [
      virksomhet,
    ]);
    const svar = await verifiser({ maks: 5 });
    expect(svar.funn).toHaveLength(5);
    expect(svar.flere).toBe(18);
  });

  it('of one tenant is no fault of another', async () => {
    const annen = v7();
    await somVirksomhet(logg.app, annen, (c) => opprett(c, annen, 'Urørt'));
    await forseglAlt(logg.app, annen, noekkel);
    await endreBlad(3);
    expect((await verifiserLogg(logg.app, annen, noekkel)).funn).toEqual([]);
  });
});

/** What a thorough forger does: makes the leaf fit the changed event. */
async function skrivOmBlad(nr: number): Promise<void> {
  const { rows } = await logg.eier.query(
    `select ${HENDELSE_KOLONNER} from "hendelse" h where h."virksomhet" = $1 and h."id" = $2`,
    [virksomhet, ved(nr).hendelse],
  );
  const hash = hashAvBlad(bladAv(rows[0]));
  await bakRyggen(logg.eier, `update "loggblad" set "hash" = $3 where "virksomhet" = $1 and "nr" = $2`, [
    virksomhet,
    nr,
    hash,
  ]);
}

async function lag(): Promise<Map<string, Buffer>> {
  const { rows } = await logg.eier.query(
    `select 0 as "nivaa", "nr" as "indeks", "hash" from "loggblad" where "virksomhet" = $1
     union all select "nivaa", "indeks", "hash" from "loggnode" where "virksomhet" = $1 order by 1, 2`,
    [virksomhet],
  );
  return new Map(rows.map((r) => [`${r.nivaa}/${r.indeks}`, r.hash]));
}

/** And every node fit the leaves. */
async function skrivOmNoder(): Promise<void> {
  for (let nivaa = 1; nivaa <= 4; nivaa++) {
    const noder = await lag();
    for (let i = 0; (i + 1) * 2 ** nivaa <= 23; i++) {
      const [v, h] = [noder.get(`${nivaa - 1}/${2 * i}`), noder.get(`${nivaa - 1}/${2 * i + 1}`)];
      if (v === undefined || h === undefined) throw new Error('the tree has a hole');
      await bakRyggen(
        logg.eier,
        `update "loggnode" set "hash" = $4 where "virksomhet" = $1 and "nivaa" = $2 and "indeks" = $3`,
        [virksomhet, nivaa, i, nodehash(v, h)],
      );
    }
  }
}

/** Root of the 23 leaves as the nodes now stand: 16 + 4 + 2 + 1. */
async function rotNaa(): Promise<Uint8Array> {
  const noder = await lag();
  const [a, b, c, d] = ['4/0', '2/4', '1/10', '0/22'].map((n) => noder.get(n));
  if (a === undefined || b === undefined || c === undefined || d === undefined)
    throw new Error('the tree has a hole');
  return nodehash(a, nodehash(b, nodehash(c, d)));
}
