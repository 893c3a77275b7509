import { generateKeyPairSync } from 'node:crypto';
import { chmod, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  aapneNoekkel,
  type Hode,
  hodeAvJson,
  hodeTilJson,
  NOEKKELFIL,
  offentligNoekkel,
  signerHode,
  signeringsnoekkel,
  verifiserHode,
} from './hode.js';

describe('the signing key', () => {
  let mappe: string;
  beforeEach(async () => {
    mappe = await mkdtemp(join(tmpdir(), 'felles-noekkel-'));
  });
  afterEach(() => rm(mappe, { recursive: true }));

  it('is made once, readable by its owner alone, even when several start at the same time', async () => {
    const noekler = await Promise.all(Array.from({ length: 8 }, () => aapneNoekkel(join(mappe, 'data'))));
    expect(new Set(noekler.map((n) => n.id)).size).toBe(1);
    expect(await readdir(join(mappe, 'data'))).toEqual([NOEKKELFIL]);
    expect((await stat(join(mappe, 'data', NOEKKELFIL))).mode & 0o777).toBe(0o600);
    expect((await aapneNoekkel(join(mappe, 'data'))).id).toBe(noekler[0]?.id);
  });

  it('is refused when others may read its file', async () => {
    await aapneNoekkel(mappe);
    await chmod(join(mappe, NOEKKELFIL), 0o644);
    await expect(aapneNoekkel(mappe)).rejects.toThrow(/chmod it to 600/);
  });

  it('has the same public half and id as JWK, as PEM and as key', async () => {
    const noekkel = await aapneNoekkel(mappe);
    for (const kilde of [noekkel.jwk, noekkel.pem, noekkel.offentlig]) {
      expect(offentligNoekkel(kilde).id).toBe(noekkel.id);
    }
    expect(noekkel.id).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(noekkel.jwk)).not.toContain('"d"');
  });

  it('must be Ed25519', () => {
    expect(() => offentligNoekkel(generateKeyPairSync('x25519').publicKey)).toThrow(TypeError);
  });
});

describe('a tree head', () => {
  const noekkel = signeringsnoekkel(generateKeyPairSync('ed25519').privateKey);
  const tre = { stoerrelse: 7, rot: Buffer.alloc(32, 1), tid: '2018-05-03T10:00:00.000001Z' };
  const hode = signerHode('kommune-a', tre, noekkel);

  it('is accepted for the tenant and by the key it was signed with, also after a trip through JSON', () => {
    expect(verifiserHode('kommune-a', hode, noekkel)).toBe(true);
    expect(
      verifiserHode('kommune-a', hodeAvJson(JSON.parse(JSON.stringify(hodeTilJson(hode)))), noekkel),
    ).toBe(true);
  });

  it('is refused for another tenant and by another key', () => {
    const annen = signeringsnoekkel(generateKeyPairSync('ed25519').privateKey);
    expect(verifiserHode('kommune-b', hode, noekkel)).toBe(false);
    expect(verifiserHode('kommune-a', hode, annen)).toBe(false);
    expect(verifiserHode('kommune-a', { ...hode, noekkel: annen.id }, annen)).toBe(false);
  });

  it('is refused when any bit of it is flipped', () => {
    const vendt = (b: Uint8Array, bit: number) => {
      const kopi = Buffer.from(b);
      const i = (bit >> 3) % kopi.length;
      kopi[i] = (kopi[i] ?? 0) ^ (1 << (bit & 7));
      return kopi;
    };
    fc.assert(
      fc.property(fc.nat(8 * 64 - 1), (bit) => {
        const falske: Hode[] = [
          { ...hode, rot: vendt(hode.rot, bit) },
          { ...hode, signatur: vendt(hode.signatur, bit) },
          { ...hode, tid: vendt(Buffer.from(hode.tid), bit).toString('latin1') },
          { ...hode, stoerrelse: hode.stoerrelse + bit + 1 },
        ];
        expect(falske.map((h) => verifiserHode('kommune-a', h, noekkel))).toEqual([
          false,
          false,
          false,
          false,
        ]);
      }),
    );
  });
});
