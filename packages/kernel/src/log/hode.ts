import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomUUID,
  sign,
  verify,
} from 'node:crypto';
import { link, mkdir, open, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { kanonisk } from './kanonisk.js';
import type { Hash } from './merkle.js';

/** Ed25519 public key as JWK (RFC 8037). */
export interface OffentligJwk {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly x: string;
}
export interface OffentligNoekkel {
  /** hex SHA-256 of the key's SubjectPublicKeyInfo, DER */
  readonly id: string;
  readonly offentlig: KeyObject;
  readonly jwk: OffentligJwk;
  readonly pem: string;
}
export interface Signeringsnoekkel extends OffentligNoekkel {
  readonly privat: KeyObject;
}

/** A signed tree head: the whole log of a tenant up to `stoerrelse` events, in one root. */
export interface Hode {
  readonly stoerrelse: number;
  readonly rot: Hash;
  /** UTC with microseconds */
  readonly tid: string;
  /** key id */
  readonly noekkel: string;
  readonly signatur: Uint8Array;
}
export interface HodeJson {
  readonly stoerrelse: number;
  readonly rot: string;
  readonly tid: string;
  readonly noekkel: string;
  readonly signatur: string;
}

/** @throws TypeError when the key is not Ed25519 */
export function offentligNoekkel(kilde: KeyObject | OffentligJwk | string): OffentligNoekkel {
  const offentlig =
    typeof kilde === 'string'
      ? createPublicKey(kilde)
      : 'kty' in kilde
        ? createPublicKey({ key: { ...kilde }, format: 'jwk' })
        : kilde;
  const { kty, crv, x } = offentlig.export({ format: 'jwk' });
  if (kty !== 'OKP' || crv !== 'Ed25519' || x === undefined) throw new TypeError('not an Ed25519 key');
  const spki = offentlig.export({ type: 'spki', format: 'der' });
  return {
    id: createHash('sha256').update(spki).digest('hex'),
    offentlig,
    jwk: { kty, crv, x },
    pem: offentlig.export({ type: 'spki', format: 'pem' }).toString(),
  };
}

export function signeringsnoekkel(privat: KeyObject): Signeringsnoekkel {
  return { ...offentligNoekkel(createPublicKey(privat)), privat };
}

export const NOEKKELFIL = 'logg-signering.pem';

/**
 * The installation's signing key, made the first time and kept in `mappe` (PKCS #8 PEM, mode 0600).
 * Several processes may start at once: the first file wins and all read that one.
 * @throws Error when others than the owner may read the file
 */
export async function aapneNoekkel(mappe: string): Promise<Signeringsnoekkel> {
  const fil = join(mappe, NOEKKELFIL);
  const funnet = await lesNoekkel(fil);
  if (funnet !== undefined) return funnet;
  await mkdir(mappe, { recursive: true, mode: 0o700 });
  const kladd = `${fil}.${randomUUID()}`;
  try {
    const haandtak = await open(kladd, 'wx', 0o600);
    try {
      await haandtak.writeFile(
        generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }),
      );
      await haandtak.sync();
    } finally {
      await haandtak.close();
    }
    await link(kladd, fil).catch((feil: NodeJS.ErrnoException) => {
      if (feil.code !== 'EEXIST') throw feil;
    });
  } finally {
    await rm(kladd, { force: true });
  }
  const ny = await lesNoekkel(fil);
  if (ny === undefined) throw new Error(`signing key ${fil} disappeared while it was made`);
  return ny;
}

async function lesNoekkel(fil: string): Promise<Signeringsnoekkel | undefined> {
  try {
    const { mode } = await stat(fil);
    if ((mode & 0o077) !== 0)
      throw new Error(`signing key ${fil} is open to others than its owner; chmod it to 600`);
    return signeringsnoekkel(createPrivateKey(await readFile(fil)));
  } catch (feil) {
    if ((feil as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw feil;
  }
}

// The tenant and the purpose are signed too: a head fits no other tenant and no other kind of statement.
const signert = (virksomhet: string, hode: Omit<Hode, 'signatur'>): Buffer =>
  Buffer.from(
    kanonisk({
      v: 1,
      slag: 'felles-logghode',
      virksomhet,
      stoerrelse: hode.stoerrelse,
      rot: Buffer.from(hode.rot).toString('hex'),
      tid: hode.tid,
      noekkel: hode.noekkel,
    }),
    'utf8',
  );

export function signerHode(
  virksomhet: string,
  tre: { readonly stoerrelse: number; readonly rot: Hash; readonly tid: string },
  noekkel: Signeringsnoekkel,
): Hode {
  const hode = { stoerrelse: tre.stoerrelse, rot: tre.rot, tid: tre.tid, noekkel: noekkel.id };
  return { ...hode, signatur: sign(null, signert(virksomhet, hode), noekkel.privat) };
}

/** Whether the head is signed by this key for this tenant. */
export function verifiserHode(virksomhet: string, hode: Hode, noekkel: OffentligNoekkel): boolean {
  return (
    hode.noekkel === noekkel.id && verify(null, signert(virksomhet, hode), noekkel.offentlig, hode.signatur)
  );
}

export function hodeTilJson(hode: Hode): HodeJson {
  const hex = (b: Uint8Array) => Buffer.from(b).toString('hex');
  return { ...hode, rot: hex(hode.rot), signatur: hex(hode.signatur) };
}

export function hodeAvJson(json: HodeJson): Hode {
  return { ...json, rot: Buffer.from(json.rot, 'hex'), signatur: Buffer.from(json.signatur, 'hex') };
}
