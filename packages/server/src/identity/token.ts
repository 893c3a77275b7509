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

/**
 * Checks signature, issuer, audience, algorithm and time of a JWT access token (RFC 9068).
 * Throws {@link IdentitetFeil}: 401 for a bad token, 503 when the issuer's keys cannot be had.
 */
export async function kontrollerToken(
  token: string,
  valg: { issuer: string; publikum: string; noekler: JWTVerifyGetKey; stolPaaEpost: boolean },
): Promise<Tilgangstoken> {
  try {
    const { payload } = await jwtVerify(token, valg.noekler, {
      issuer: valg.issuer,
      audience: valg.publikum,
      algorithms: ALGORITMER,
      requiredClaims: ['exp', 'sub'],
      clockTolerance: 5,
    });
    // Keycloak marks its ID and refresh tokens in `typ`.
    if (payload.typ === 'ID' || payload.typ === 'Refresh' || payload.sub === undefined) {
      throw new errors.JWTClaimValidationFailed('not an access token', payload, 'typ');
    }
    const kjentEpost = payload.email_verified === true || valg.stolPaaEpost;
    return {
      sub: payload.sub,
      klient: tekst(payload.azp) ?? tekst(payload.client_id),
      epost: kjentEpost ? tekst(payload.email) : null,
    };
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
