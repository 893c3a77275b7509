import { randomBytes } from 'node:crypto';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import type { Oidclager } from './porter.js';

export type Leverandoernoekler = { signering: JWK; cookies: string[] };

const MODELL = 'Noekler';

/** The embedded provider's keys: made at the first start, the same for every process and start after it. */
export async function leverandoernoekler(lager: Oidclager): Promise<Leverandoernoekler> {
  const lagret = await lager.hent(MODELL, 'leverandoer');
  if (lagret !== null) return lagret as Leverandoernoekler;
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = await exportJWK(privateKey);
  const nye: Leverandoernoekler = {
    signering: { ...jwk, alg: 'RS256', use: 'sig', kid: randomBytes(8).toString('hex') },
    cookies: [randomBytes(32).toString('base64url')],
  };
  return (await lager.leggFoerste(MODELL, 'leverandoer', nye)) as Leverandoernoekler;
}

export const offentlig = (jwk: JWK): JWK => {
  const { kty, n, e, alg, use, kid } = jwk;
  return { kty, n, e, alg, use, kid } as JWK;
};
