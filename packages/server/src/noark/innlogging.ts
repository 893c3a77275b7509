import { Problem } from '@felles/kernel';
import { type Link, rel } from '@felles/model/derive';
import type { FastifyInstance } from 'fastify';
import type { Konfigurasjon } from '../config.js';

/** The issuer's own description of itself (OpenID Connect Discovery 1.0). */
export type Oppdagelse = () => Promise<Readonly<Record<string, unknown>>>;

const varighetMs = 10 * 60_000;
const sti = '/.well-known/openid-configuration';

const lesDokument = (tekst: string): Readonly<Record<string, unknown>> => {
  const verdi: unknown = JSON.parse(tekst);
  if (typeof verdi !== 'object' || verdi === null || !('issuer' in verdi)) throw new Error('no issuer in it');
  return verdi as Record<string, unknown>;
};

/** Asks the issuer, embedded in this process or outside, and remembers the answer for ten minutes. */
export const lagOppdagelse = (app: FastifyInstance, konfigurasjon: Konfigurasjon): Oppdagelse => {
  let kjent: { readonly dokument: Readonly<Record<string, unknown>>; readonly tid: number } | undefined;
  const hent = async (): Promise<string> => {
    if (konfigurasjon.issuer !== undefined) {
      const svar = await fetch(`${konfigurasjon.issuer.replace(/\/$/, '')}${sti}`, {
        signal: AbortSignal.timeout(5_000),
        headers: { accept: 'application/json' },
      });
      if (!svar.ok) throw new Error(`issuer answered ${svar.status}`);
      return svar.text();
    }
    const { host } = new URL(konfigurasjon.grunnadresse);
    const svar = await app.inject({ method: 'GET', url: `/oidc${sti}`, headers: { host } });
    if (svar.statusCode !== 200) throw new Error(`embedded issuer answered ${svar.statusCode}`);
    return svar.payload;
  };
  return async () => {
    if (kjent && Date.now() - kjent.tid < varighetMs) return kjent.dokument;
    try {
      kjent = { dokument: lesDokument(await hent()), tid: Date.now() };
      return kjent.dokument;
    } catch (cause) {
      throw new Problem('utilgjengelig', 'innloggingstjenesten svarer ikke', { cause });
    }
  };
};

/** Ways to log in (tjenestegrensesnitt 1.1, chapter 4): shown at the root, to everybody. */
export const innloggingslenker = async (
  base: string,
  oppdagelse: Oppdagelse,
): Promise<Record<string, Link>> => {
  const oidc = { href: `${base}${sti}` };
  const token = await oppdagelse().then(
    (d) => (typeof d.token_endpoint === 'string' ? { href: d.token_endpoint } : oidc),
    () => oidc,
  );
  return { [rel('login', 'oidc')]: oidc, [rel('login', 'rfc6749')]: token };
};
