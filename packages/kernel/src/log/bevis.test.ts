import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bevis, type Konsistensbevis, lagBevis, lagKonsistensbevis } from './bevis.js';
import { forsegl, forseglAlt } from './forsegl.js';
import { signeringsnoekkel } from './hode.js';
import {
  aapneProevelogg,
  bakRyggen,
  nyVirksomhet,
  opprett,
  type Proevelogg,
  type Skrevet,
  somVirksomhet,
} from './proevelogg.js';

// The verifier is run as an outsider runs it: another program, given a file.
const VERIFISERER = fileURLToPath(new URL('../../../../conformance/bevis/verifiser.mjs', import.meta.url));
const noekkel = signeringsnoekkel(generateKeyPairSync('ed25519').privateKey);
const linje = (i: number) =>
  i % 3 === 2
    ? undefined
    : { registreringsID: `2018/${i}`, tittel: `Søknad om *****, «del» ${i} – $100`, beloep: 1e5 };

let mappe: string;
let logg: Proevelogg;
let virksomhet: string;
let skrevet: Skrevet[];
let bevis: Bevis;
let konsistens: Konsistensbevis;

const id = (nr: number): string => skrevet[nr]?.hendelse ?? '';
const lagre = (navn: string, innhold: string | Uint8Array): string => {
  const fil = join(mappe, navn);
  writeFileSync(fil, innhold);
  return fil;
};
const kjoer = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [VERIFISERER, ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

beforeAll(async () => {
  mappe = mkdtempSync(join(tmpdir(), 'felles-bevis-'));
  logg = await aapneProevelogg();
  ({ virksomhet, skrevet } = await nyVirksomhet(logg.app, 21, linje));
  await forsegl(logg.app, virksomhet, noekkel, { batch: 13 });
  await forseglAlt(logg.app, virksomhet, noekkel);
  bevis = await lagBevis(logg.app, virksomhet, id(12), noekkel);
  konsistens = await lagKonsistensbevis(logg.app, virksomhet, 13, noekkel);
});
afterAll(async () => {
  await logg?.lukk();
  rmSync(mappe, { recursive: true, force: true });
});

describe('a proof', () => {
  it('of every event, public or not, is accepted by the separate verifier', async () => {
    const filer: string[] = [];
    for (const [nr, s] of skrevet.entries()) {
      const b = await lagBevis(logg.app, virksomhet, s.hendelse, noekkel);
      expect(b).toMatchObject({ versjon: 1, virksomhet, nr, stoerrelse: 21, linje: linje(nr) ?? null });
      filer.push(lagre(`${nr}.json`, JSON.stringify(b)));
    }
    const { status, stdout } = kjoer(...filer, '--noekkel', lagre('rett.jwk', JSON.stringify(noekkel.jwk)));
    expect(stdout.match(/: OK: beviset holder\./g)).toHaveLength(21);
    expect(status).toBe(0);
  });

  it('says in Norwegian what was checked, and that its key is its own word unless one is given', () => {
    const { status, stdout } = kjoer(lagre('ett.json', JSON.stringify(bevis, null, 2)));
    expect(status).toBe(0);
    expect(stdout).toContain(`står som nr. 12 av 21 i loggen`);
    expect(stdout).toContain('NB: nøkkelen er hentet fra beviset selv');
  });

  it('tells nothing of what the event masks', () => {
    expect(JSON.stringify({ ...bevis, linje: null })).not.toMatch(/Søknad|Arkivar|12345678901234567890/);
  });

  it('is refused when the pinned key is another, or when the whole log is signed by another', async () => {
    const annen = signeringsnoekkel(generateKeyPairSync('ed25519').privateKey);
    const fil = lagre('ett.json', JSON.stringify(bevis));
    const pinnet = kjoer(fil, '--noekkel', lagre('annen.jwk', JSON.stringify(annen.jwk)));
    expect(pinnet).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('en annen nøkkel enn den du stoler på'),
    });
    const byttet = lagre('byttet.json', JSON.stringify({ ...bevis, offentligNoekkel: annen.jwk }));
    expect(kjoer(byttet)).toMatchObject({ status: 1, stdout: expect.stringMatching(/^IKKE OK: /) });
    await expect(lagBevis(logg.app, virksomhet, id(0), annen)).rejects.toMatchObject({
      kode: 'ukjent-noekkel',
    });
  });

  it('is refused when any bit of it is flipped', () => {
    for (const original of [bevis, konsistens]) {
      const rett = Buffer.from(JSON.stringify(original));
      const filer: string[] = [];
      // Every byte once, with a bit that varies, and on top random ones.
      const par = fc.sample(fc.tuple(fc.nat(rett.length - 1), fc.nat(7)), { numRuns: 300, seed: 1 });
      for (const [i, bit] of [...rett.keys()].map((n): [number, number] => [n, n % 8]).concat(par)) {
        const vendt = Buffer.from(rett);
        vendt[i] = (vendt[i] ?? 0) ^ (1 << bit);
        if (sammeVerdi(vendt, original)) continue;
        filer.push(lagre(`vendt-${filer.length}.json`, vendt));
      }
      expect(filer.length).toBeGreaterThan(rett.length);
      const { status, stdout, stderr } = kjoer(...filer);
      expect(stderr).toBe('');
      expect(stdout.split('\n').filter((l) => / OK: beviset holder/.test(l))).toEqual([]);
      expect(stdout.match(/IKKE OK: /g)).toHaveLength(filer.length);
      expect(status).toBe(1);
    }
  });

  it('is refused when a part is missing, added or moved in from another proof', async () => {
    const annet = await lagBevis(logg.app, virksomhet, id(3), noekkel);
    const { sti: _, ...utenSti } = bevis;
    const falske = [
      utenSti,
      { ...bevis, ekstra: 1 },
      { ...bevis, linje: annet.linje },
      { ...bevis, linje: null },
      { ...bevis, blad: annet.blad },
      { ...bevis, blad: { ...bevis.blad, virksomhet: v7() } },
      { ...bevis, virksomhet: v7() },
      { ...bevis, nr: annet.nr },
      { ...bevis, nr: -1 },
      { ...bevis, nr: 1e300 },
      { ...bevis, sti: annet.sti },
      { ...bevis, sti: [...bevis.sti, bevis.hode.rot] },
      { ...bevis, sti: [] },
      { ...bevis, hode: konsistens.fra },
      { ...bevis, hode: { ...bevis.hode, signatur: bevis.hode.signatur.toUpperCase() } },
      { ...konsistens, fra: konsistens.til, til: konsistens.fra },
      { ...konsistens, sti: [] },
      [],
      null,
      'bevis',
    ];
    const filer = falske.map((f, i) => lagre(`falsk-${i}.json`, JSON.stringify(f)));
    const { stdout, stderr } = kjoer(...filer);
    expect(stderr).toBe('');
    expect(stdout.match(/IKKE OK: /g)).toHaveLength(falske.length);
    expect(kjoer(lagre('tull.json', '{')).status).toBe(1);
    expect(kjoer(join(mappe, 'finnes-ikke.json')).status).toBe(1);
    expect(kjoer().status).toBe(2);
  });

  it('is not made of an unknown, an unsealed or another tenant’s event', async () => {
    await expect(lagBevis(logg.app, virksomhet, v7(), noekkel)).rejects.toMatchObject({
      kode: 'ikke-funnet',
    });
    await expect(lagBevis(logg.app, v7(), id(0), noekkel)).rejects.toMatchObject({ kode: 'ikke-funnet' });
    const ny = await nyVirksomhet(logg.app, 1);
    const uforseglet = lagBevis(logg.app, ny.virksomhet, ny.skrevet[0]?.hendelse ?? '', noekkel);
    await expect(uforseglet).rejects.toMatchObject({ kode: 'ikke-forseglet' });
  });

  it('is not made of an event that was changed after it was sealed', async () => {
    const ny = await nyVirksomhet(logg.app, 3);
    await forseglAlt(logg.app, ny.virksomhet, noekkel);
    await bakRyggen(logg.eier, `update "hendelse" set "brukernavn" = 'Leder' where "virksomhet" = $1`, [
      ny.virksomhet,
    ]);
    const endret = lagBevis(logg.app, ny.virksomhet, ny.skrevet[1]?.hendelse ?? '', noekkel);
    await expect(endret).rejects.toMatchObject({ kode: 'logg-skadet' });
  });
});

describe('a proof of consistency', () => {
  it('between all heads of a growing log is accepted by the separate verifier', async () => {
    const { virksomhet: annen } = await nyVirksomhet(logg.app, 1);
    const stoerrelser: number[] = [];
    for (const flere of [0, 1, 1, 2, 3, 1, 7]) {
      for (let i = 0; i < flere; i++) await somVirksomhet(logg.app, annen, (c) => opprett(c, annen, 'Ny'));
      stoerrelser.push((await forseglAlt(logg.app, annen, noekkel)).stoerrelse);
    }
    const filer: string[] = [];
    for (const til of stoerrelser) {
      for (const fra of stoerrelser.filter((s) => s <= til)) {
        const b = await lagKonsistensbevis(logg.app, annen, fra, noekkel, til);
        filer.push(lagre(`k-${fra}-${til}.json`, JSON.stringify(b)));
      }
    }
    const { status, stdout } = kjoer(...filer);
    expect(status).toBe(0);
    expect(stdout.match(/OK: beviset holder/g)).toHaveLength(28);
  });

  it('needs a signed head of just that size', async () => {
    await expect(lagKonsistensbevis(logg.app, virksomhet, 14, noekkel)).rejects.toMatchObject({
      kode: 'ikke-funnet',
    });
  });
});

/** Whether the bytes still say the same JSON: white space, or another spelling of the same number. */
function sammeVerdi(bytes: Uint8Array, original: unknown): boolean {
  try {
    return JSON.stringify(JSON.parse(Buffer.from(bytes).toString('utf8'))) === JSON.stringify(original);
  } catch {
    return false;
  }
}
