import { createRemoteJWKSet, importJWK, type JWTVerifyGetKey } from 'jose';
import * as oidc from 'openid-client';
import { type IdentitetConfig, IdentitetKonfigFeil, type Innstillinger } from './konfig.js';
import type { Logg } from './porter.js';

/** The issuer as the rest of the room sees it; outside or embedded makes no difference to them. */
export type Utsteder = {
  issuer: string;
  innebygd: boolean;
  /** The openid-client configuration; discovery is done at most once. */
  klient(): Promise<oidc.Configuration>;
  /** The issuer's signing keys, cached. */
  noekler: JWTVerifyGetKey;
};

export type Henting = (adresse: string, valg: oidc.CustomFetchOptions) => Promise<Response>;

async function klientautentisering(config: IdentitetConfig): Promise<oidc.ClientAuth> {
  if (config.klientNoekkel !== undefined) {
    const jwk = config.klientNoekkel;
    if (jwk.alg === undefined || jwk.d === undefined) {
      throw new IdentitetKonfigFeil('klientNoekkel må være en privat JWK med alg.');
    }
    const key = await importJWK(jwk);
    if (key instanceof Uint8Array) throw new IdentitetKonfigFeil('klientNoekkel må være asymmetrisk.');
    return oidc.PrivateKeyJwt(jwk.kid === undefined ? key : { key, kid: jwk.kid });
  }
  if (config.klientHemmelighet === undefined) return oidc.None();
  return config.klientAutentisering === 'post'
    ? oidc.ClientSecretPost(config.klientHemmelighet)
    : oidc.ClientSecretBasic(config.klientHemmelighet);
}

function oppdag(
  issuer: URL,
  klientId: string,
  autentisering: oidc.ClientAuth,
  henting?: Henting,
): Promise<oidc.Configuration> {
  return oidc.discovery(issuer, klientId, undefined, autentisering, {
    timeout: 10,
    // Plain http has been refused by the configuration unless it is loopback.
    execute: issuer.protocol === 'http:' ? [oidc.allowInsecureRequests] : [],
    ...(henting === undefined ? {} : { [oidc.customFetch]: henting }),
  });
}

const vent = (ms: number): Promise<void> => new Promise((videre) => setTimeout(videre, ms));

/** An outside issuer. Throws {@link IdentitetKonfigFeil} when discovery has failed every attempt. */
export async function eksternUtsteder(
  config: IdentitetConfig,
  innst: Innstillinger,
  issuer: URL,
  log: Logg,
): Promise<Utsteder> {
  const autentisering = await klientautentisering(config);
  let sisteFeil: unknown;
  for (let forsoek = 1; forsoek <= Math.max(1, innst.oppdagelse.forsoek); forsoek += 1) {
    if (forsoek > 1) await vent(innst.oppdagelse.ventMs * 2 ** (forsoek - 2));
    try {
      const klient = await oppdag(issuer, innst.klientId, autentisering);
      const metadata = klient.serverMetadata();
      if (metadata.jwks_uri === undefined) {
        throw new IdentitetKonfigFeil(`Utstederen ${issuer.href} oppgir ingen jwks_uri.`);
      }
      return {
        issuer: metadata.issuer,
        innebygd: false,
        klient: async () => klient,
        noekler: createRemoteJWKSet(new URL(metadata.jwks_uri), { cacheMaxAge: 600_000 }),
      };
    } catch (feil) {
      if (feil instanceof IdentitetKonfigFeil) throw feil;
      sisteFeil = feil;
      log.warn({ forsoek, issuer: issuer.href, feil: feilkode(feil) }, 'discovery at the issuer failed');
    }
  }
  throw new IdentitetKonfigFeil(
    `Fikk ikke lest oppsettet til utstederen ${issuer.href} (${feilkode(sisteFeil)}). Kontroller at issuer er ` +
      'riktig, og at serveren når <issuer>/.well-known/openid-configuration.',
    { cause: sisteFeil },
  );
}

/** The embedded provider as issuer. It answers in process, so discovery waits until the server is ready. */
export function innebygdUtsteder(
  issuer: string,
  klientId: string,
  klientHemmelighet: string,
  noekler: JWTVerifyGetKey,
  henting: Henting,
): Utsteder {
  let klient: Promise<oidc.Configuration> | null = null;
  return {
    issuer,
    innebygd: true,
    noekler,
    klient() {
      klient ??= oppdag(new URL(issuer), klientId, oidc.ClientSecretBasic(klientHemmelighet), henting).catch(
        (feil: unknown) => {
          klient = null;
          throw feil;
        },
      );
      return klient;
    },
  };
}

/** A short, secret-free name for an error: its code, the OAuth error, or its class. */
export function feilkode(feil: unknown): string {
  if (!(feil instanceof Error)) return 'ukjent';
  const { error, code } = feil as { error?: unknown; code?: unknown };
  if (typeof error === 'string') return error.slice(0, 60);
  return typeof code === 'string' ? code : feil.name;
}
