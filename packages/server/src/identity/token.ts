import { createHash } from 'node:crypto';
import { errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { IdentitetFeil } from './feil.js';

// Asymmetric only: with `none` or HMAC a holder of the public key could sign for itself.
const ALGORITMER = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];

export type Tilgangstoken = { sub: string; klient: string | null; epost: string | null };

const tekst = (verdi: unknown): string | null => (typeof verdi === 'string' && verdi !== '' ? verdi : null);

/** RFC 6750 3: how the client is told to authenticate. */
export const utfordring = (feil?: 'invalid_token'): Record<string, string> => ({
  'www-authenticate': feil === undefined ? 'Bearer realm="felles"' : `Bearer realm="felles", error="${feil}"`,
});

/** The token in an Authorization header. Any other scheme, or a malformed value, is refused. */
export function baerertoken(hode: string): string {
  const treff = /^Bearer +([A-Za-z0-9._~+/=-]+)$/i.exec(hode);
  if (treff?.[1] === undefined)
    throw new IdentitetFeil('identitet.token.ugyldig', utfordring('invalid_token'));
  return treff[1];
}

/** How long a checked token is taken on its word, ms: as long as a key that is taken back may still be trusted. */
const levetid = 120_000;
const maksHusket = 2_000;
/** Clocks may differ so much, s. */
const slingring = 5;

interface Kontrollert {
  readonly svar: Tilgangstoken;
  /** Milliseconds since 1970. */
  readonly til: number;
}

/** Tokens that have been checked, by their SHA-256: checking a signature costs as much as the rest of a small answer. */
export class Tokenminne {
  readonly #kjente = new Map<string, Kontrollert>();

  finn(noekkel: string, naa: number): Tilgangstoken | undefined {
    const kjent = this.#kjente.get(noekkel);
    if (kjent && kjent.til > naa) return kjent.svar;
    this.#kjente.delete(noekkel);
    return undefined;
  }

  husk(noekkel: string, svar: Tilgangstoken, exp: number, naa: number): void {
    if (this.#kjente.size >= maksHusket) this.#kjente.clear();
    this.#kjente.set(noekkel, { svar, til: Math.min(naa + levetid, (exp + slingring) * 1000) });
  }
}

/**
 * Checks signature, issuer, audience, algorithm and time of a JWT access token (RFC 9068).
 * Throws {@link IdentitetFeil}: 401 for a bad token, 503 when the issuer's keys cannot be had.
 */
export async function kontrollerToken(
  token: string,
  valg: {
    issuer: string;
    publikum: string;
    noekler: JWTVerifyGetKey;
    stolPaaEpost: boolean;
    /** Of checks with these very options. */
    minne?: Tokenminne;
  },
): Promise<Tilgangstoken> {
  const { minne } = valg;
  const noekkel = minne ? createHash('sha256').update(token).digest('base64') : '';
  const kjent = minne?.finn(noekkel, Date.now());
  if (kjent) return kjent;
  try {
    const { payload } = await jwtVerify(token, valg.noekler, {
      issuer: valg.issuer,
      audience: valg.publikum,
      algorithms: ALGORITMER,
      requiredClaims: ['exp', 'sub'],
      clockTolerance: slingring,
    });
    // Keycloak marks its ID and refresh tokens in `typ`.
    if (payload.typ === 'ID' || payload.typ === 'Refresh' || payload.sub === undefined) {
      throw new errors.JWTClaimValidationFailed('not an access token', payload, 'typ');
    }
    const kjentEpost = payload.email_verified === true || valg.stolPaaEpost;
    const svar = {
      sub: payload.sub,
      klient: tekst(payload.azp) ?? tekst(payload.client_id),
      epost: kjentEpost ? tekst(payload.email) : null,
    };
    minne?.husk(noekkel, svar, Number(payload.exp), Date.now());
    return svar;
  } catch (feil) {
    // The plain JOSEError is what the key fetch throws for a bad answer from the issuer.
    const utilgjengelig =
      !(feil instanceof errors.JOSEError) ||
      feil instanceof errors.JWKSTimeout ||
      feil instanceof errors.JWKSInvalid ||
      feil.code === 'ERR_JOSE_GENERIC';
    if (utilgjengelig) {
      throw new IdentitetFeil('identitet.utsteder.utilgjengelig', { 'retry-after': '5' }, feil);
    }
    throw new IdentitetFeil('identitet.token.ugyldig', utfordring('invalid_token'), feil);
  }
}
