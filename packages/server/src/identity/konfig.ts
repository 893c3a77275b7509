import type { JWK } from 'jose';

/** How the server logs people in. Without `issuer` the embedded demo provider is used, on loopback only. */
export type IdentitetConfig = {
  /** The public origin of the application, e.g. `https://felles.example.no`. Plain http only on loopback. */
  grunnadresse: string;
  /** The host the server listens on. The embedded provider refuses anything but loopback. */
  lytterPaa?: string;
  /** An OpenID Connect issuer: Keycloak, ID-porten, Feide ... */
  issuer?: string;
  klientId?: string;
  klientHemmelighet?: string;
  /** How the secret is sent to the issuer. Default `basic`. */
  klientAutentisering?: 'basic' | 'post';
  /** A private JWK with `alg` and `kid`, for issuers that demand private_key_jwt instead of a secret. */
  klientNoekkel?: JWK;
  /** The audience our API demands in access tokens. Default `felles`. */
  publikum?: string;
  /** Scopes asked for at login. Default `openid profile email`. */
  omfang?: string;
  /** Demanded authentication levels; when set, an ID token with another `acr` is refused. */
  acrVerdier?: string[];
  /** Link users by the issuer's e-mail even when it does not claim to have verified it. Default false. */
  stolPaaEpost?: boolean;
  /**
   * Logout at the issuer: `skjema` posts the ID token as a hint (never in an address); `klient` sends only
   * the client id; `ingen` ends only our own session. Default `skjema`; the embedded provider uses `klient`.
   */
  utlogging?: 'skjema' | 'klient' | 'ingen';
  /** Local path to show after logout. Default `/`. */
  etterUtlogging?: string;
  /** Discovery at start: attempts, and milliseconds before the second one (doubles). Default 5 and 500. */
  oppdagelse?: { forsoek: number; ventMs: number };
  /** Idle minutes and absolute hours. Default 30 and 8. */
  sesjon?: { ledigMinutter: number; absoluttTimer: number };
  /** How long a user's roles may be remembered between requests. Default 5; 0 asks the catalogue every time. */
  brukerbufferSekunder?: number;
};

/** The configuration cannot work; the message says what to change. Thrown at start. */
export class IdentitetKonfigFeil extends Error {
  override readonly name = 'IdentitetKonfigFeil';
}

export type Innstillinger = {
  grunnadresse: URL;
  sikker: boolean;
  issuer: URL | null;
  klientId: string;
  publikum: string;
  omfang: string;
  acrVerdier: readonly string[];
  stolPaaEpost: boolean;
  utlogging: 'skjema' | 'klient' | 'ingen';
  etterUtlogging: string;
  oppdagelse: { forsoek: number; ventMs: number };
  ledigMs: number;
  absoluttMs: number;
  brukerbufferMs: number;
};

export const erLoopback = (vert: string): boolean =>
  vert === 'localhost' || vert === '::1' || vert === '[::1]' || /^127(\.\d{1,3}){3}$/.test(vert);

function adresse(verdi: string, felt: string): URL {
  const url = URL.canParse(verdi) ? new URL(verdi) : null;
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    throw new IdentitetKonfigFeil(`${felt} må være en fullstendig http- eller https-adresse.`);
  }
  if (url.protocol === 'http:' && !erLoopback(url.hostname)) {
    throw new IdentitetKonfigFeil(`${felt} må bruke https. Vanlig http er bare tillatt på egen maskin.`);
  }
  return url;
}

/** Checks the configuration and fills in defaults. Throws {@link IdentitetKonfigFeil}. */
export function innstillinger(config: IdentitetConfig): Innstillinger {
  const grunnadresse = adresse(config.grunnadresse, 'grunnadresse');
  if (grunnadresse.pathname !== '/' || grunnadresse.search !== '' || grunnadresse.hash !== '') {
    throw new IdentitetKonfigFeil('grunnadresse må være uten sti, for eksempel https://felles.example.no.');
  }
  const issuer = config.issuer === undefined ? null : adresse(config.issuer, 'issuer');
  if (issuer === null) {
    const vert = config.lytterPaa ?? '';
    if (!erLoopback(vert) || !erLoopback(grunnadresse.hostname)) {
      throw new IdentitetKonfigFeil(
        'Den innebygde påloggingen er bare for demo på egen maskin. Sett issuer og klientId til virksomhetens ' +
          'påloggingstjeneste, eller la serveren lytte på 127.0.0.1 med en grunnadresse på localhost.',
      );
    }
  } else if (config.klientId === undefined || config.klientId === '') {
    throw new IdentitetKonfigFeil('klientId mangler. Den må settes når issuer er satt.');
  }
  const klientId = issuer === null ? 'felles-web' : (config.klientId ?? '');
  const publikum = config.publikum ?? 'felles';
  if (klientId === publikum) {
    // An ID token has the client as its audience; with equal names it would pass for an access token.
    throw new IdentitetKonfigFeil('klientId og publikum kan ikke være like.');
  }
  return {
    grunnadresse,
    sikker: grunnadresse.protocol === 'https:',
    issuer,
    klientId,
    publikum,
    omfang: config.omfang ?? 'openid profile email',
    acrVerdier: config.acrVerdier ?? [],
    stolPaaEpost: config.stolPaaEpost ?? false,
    utlogging: issuer === null ? 'klient' : (config.utlogging ?? 'skjema'),
    etterUtlogging: config.etterUtlogging ?? '/',
    oppdagelse: config.oppdagelse ?? { forsoek: 5, ventMs: 500 },
    ledigMs: (config.sesjon?.ledigMinutter ?? 30) * 60_000,
    absoluttMs: (config.sesjon?.absoluttTimer ?? 8) * 3_600_000,
    brukerbufferMs: (config.brukerbufferSekunder ?? 5) * 1000,
  };
}
