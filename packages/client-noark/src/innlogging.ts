import { feilAv, NoarkFeil } from './feil.js';
import type { HentToken } from './forbindelse.js';
import { heltNavn, lenkerI } from './lenke.js';

export interface Innloggingsvalg {
  readonly klientId: string;
  /** Without one the client is public. */
  readonly klienthemmelighet?: string;
  /** With a user the password grant is used, without one the client logs in as itself. */
  readonly bruker?: { readonly navn: string; readonly passord: string };
  /** OAuth scope, e.g. `openid`. */
  readonly omfang?: string;
  readonly fetch?: typeof fetch;
}

export interface Innlogging {
  /** For `aapne(rot, { hentToken })`: a token that is valid, got anew or refreshed when the last has expired. */
  readonly hentToken: HentToken;
}

interface Tokensvar {
  readonly access_token: string;
  readonly refresh_token: string | undefined;
  /** When it is to be renewed, ms since 1970. */
  readonly fornyes: number;
}

type Felt = Readonly<Record<string, string>>;

const objekt = async (svar: Response, href: string): Promise<Readonly<Record<string, unknown>>> => {
  if (!svar.ok) throw await feilAv(svar, { metode: 'GET', href });
  const kropp: unknown = await svar.json().catch(() => undefined);
  if (typeof kropp === 'object' && kropp !== null) return kropp as Record<string, unknown>;
  throw new NoarkFeil('format', 'svaret er ikke et JSON-objekt', { href });
};

/** The issuer's description of itself: by the relation at the root, else where chapter 4 says it lies. */
const oppdag = async (hent: typeof fetch, rotadresse: string): Promise<Readonly<Record<string, unknown>>> => {
  const rot = new URL(rotadresse).href;
  const hode = { headers: { accept: 'application/vnd.noark5+json' } };
  const lenker = lenkerI(await objekt(await hent(rot, hode), rot), rot);
  const fast = new URL('.well-known/openid-configuration', rot.endsWith('/') ? rot : `${rot}/`).href;
  const href = lenker[heltNavn('login/oidc/')]?.href ?? fast;
  return objekt(await hent(href), href);
};

const skjema = (tekst: string): string => new URLSearchParams({ '': tekst }).toString().slice(1);

/** How the client proves who it is (RFC 6749, 2.3.1). */
const klientbevis = (
  valg: Innloggingsvalg,
  metoder: unknown,
): { readonly hoder: Felt; readonly felt: Felt } => {
  const { klientId, klienthemmelighet } = valg;
  if (klienthemmelighet === undefined) return { hoder: {}, felt: { client_id: klientId } };
  const bareSkjema = Array.isArray(metoder) && !metoder.includes('client_secret_basic');
  if (bareSkjema) return { hoder: {}, felt: { client_id: klientId, client_secret: klienthemmelighet } };
  return {
    hoder: { authorization: `Basic ${btoa(`${skjema(klientId)}:${skjema(klienthemmelighet)}`)}` },
    felt: {},
  };
};

/**
 * Logs in by what the interface itself says of logging in. The name and the password are kept in memory for as long as
 * the login is, to get new tokens with.
 */
export const loggInn = async (rotadresse: string, valg: Innloggingsvalg): Promise<Innlogging> => {
  const hent = valg.fetch ?? ((...a: Parameters<typeof fetch>) => globalThis.fetch(...a));
  const utsteder = await oppdag(hent, rotadresse);
  const endepunkt = utsteder.token_endpoint;
  if (typeof endepunkt !== 'string')
    throw new NoarkFeil('format', 'utstederen har ikke noe token_endpoint', { href: rotadresse });
  const bevis = klientbevis(valg, utsteder.token_endpoint_auth_methods_supported);

  const be = async (felt: Felt): Promise<Tokensvar> => {
    const svar = await hent(endepunkt, {
      method: 'POST',
      headers: bevis.hoder,
      body: new URLSearchParams({
        ...bevis.felt,
        ...felt,
        ...(valg.omfang === undefined ? {} : { scope: valg.omfang }),
      }),
    });
    if (!svar.ok) {
      const kropp = (await svar.json().catch(() => ({}))) as Readonly<Record<string, unknown>>;
      const grunn = String(kropp.error_description ?? kropp.error ?? svar.statusText);
      throw new NoarkFeil('svar', grunn, { metode: 'POST', href: endepunkt }, { status: svar.status });
    }
    const kropp = await objekt(svar, endepunkt);
    if (typeof kropp.access_token !== 'string')
      throw new NoarkFeil('format', 'svaret har ikke noe token', { href: endepunkt });
    const levetid = typeof kropp.expires_in === 'number' ? kropp.expires_in * 1_000 : 300_000;
    return {
      access_token: kropp.access_token,
      refresh_token: typeof kropp.refresh_token === 'string' ? kropp.refresh_token : undefined,
      // A little early, so that a token does not run out on its way.
      fornyes: Date.now() + Math.max(levetid - 30_000, levetid / 2),
    };
  };

  const fraNytt = (): Promise<Tokensvar> =>
    be(
      valg.bruker === undefined
        ? { grant_type: 'client_credentials' }
        : { grant_type: 'password', username: valg.bruker.navn, password: valg.bruker.passord },
    );

  const forny = async (gammelt: string): Promise<Tokensvar> => {
    try {
      const nytt = await be({ grant_type: 'refresh_token', refresh_token: gammelt });
      return { ...nytt, refresh_token: nytt.refresh_token ?? gammelt };
    } catch (feil) {
      // Used up or withdrawn: begin again.
      if (feil instanceof NoarkFeil && (feil.status === 400 || feil.status === 401)) return fraNytt();
      throw feil;
    }
  };

  let naa = await fraNytt();
  let underveis: Promise<Tokensvar> | undefined;
  return {
    hentToken: async ({ fornye = false } = {}) => {
      if (!fornye && Date.now() < naa.fornyes) return naa.access_token;
      underveis ??= (naa.refresh_token === undefined ? fraNytt() : forny(naa.refresh_token)).finally(() => {
        underveis = undefined;
      });
      naa = await underveis;
      return naa.access_token;
    },
  };
};
