import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as oidc from 'openid-client';
import { problemsvar } from './autentiser.js';
import type { Brukeroppslag } from './brukere.js';
import { cookienavn, lesCookie, skrivCookie } from './cookie.js';
import { IdentitetFeil } from './feil.js';
import { Forsoeksgrense } from './forsoek.js';
import { erLoopback, type Innstillinger } from './konfig.js';
import type { Logg, Oidclager } from './porter.js';
import { lokalRetur } from './retur.js';
import { hash, hemmelighet, type Sesjoner } from './sesjon.js';
import { html, side } from './side.js';
import { type Tekstnoekkel, tekst, velgSpraak } from './spraak.js';
import { feilkode, type Utsteder } from './utsteder.js';

const PAALOGGING = 'Paalogging';
const PAALOGGING_SEKUNDER = 900;

export type Innlogging = {
  innst: Innstillinger;
  utsteder: Utsteder;
  brukere: Brukeroppslag;
  sesjoner: Sesjoner;
  lager: Oidclager;
  log: Logg;
};

/** What must be remembered from the redirect until the answer; kept under the state, usable once. */
type Paalogging = { nonce: string; kode: string; retur: string; nettleser: string };

function lesPaalogging(rad: Record<string, unknown> | null): Paalogging | null {
  if (rad === null) return null;
  const { nonce, kode, retur, nettleser } = rad;
  const alle = [nonce, kode, retur, nettleser];
  return alle.every((felt) => typeof felt === 'string') ? (rad as Paalogging) : null;
}

export function svarSide(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  noekkel: Tekstnoekkel,
  forklaring: Tekstnoekkel,
): FastifyReply {
  const spraak = velgSpraak(undefined, request.headers['accept-language']);
  const { kropp, hoder } = side({
    spraak,
    tittel: tekst(spraak, noekkel),
    innhold: html`<div class="kort"><p>${tekst(spraak, forklaring)}</p>
<p><a class="knapp" href="/logg-inn">${tekst(spraak, 'logg-inn-igjen')}</a></p>
<p><a href="/">${tekst(spraak, 'til-forsiden')}</a></p></div>`,
  });
  return reply.code(status).headers(hoder).send(kropp);
}

/** `GET /logg-inn` and `GET /logg-inn/svar`: authorization code flow with PKCE, state and nonce. */
export function innloggingsruter(app: FastifyInstance, i: Innlogging): void {
  // Each start writes a row, so a flood must stop; many people may share an address.
  const starter = new Forsoeksgrense(600, 60_000);
  const nettlesernavn = cookienavn('felles-inn', i.innst.sikker);
  const ruteoppsett = { config: { utenIdentitet: true }, logLevel: 'warn' } as const;
  const svaradresse = new URL('/logg-inn/svar', i.innst.grunnadresse).href;

  app.get('/logg-inn', ruteoppsett, async (request, reply) => {
    const oensker = request.query as Record<string, unknown>;
    if (i.utsteder.innebygd && request.host !== i.innst.grunnadresse.host && erLoopback(request.hostname)) {
      // 127.0.0.1 and localhost are two cookie jars; the flow must start in the one it ends in.
      return reply.redirect(new URL(request.url, i.innst.grunnadresse.origin).href, 302);
    }
    if (starter.vent(request.ip) > 0) {
      return problemsvar(
        new IdentitetFeil('identitet.for-mange'),
        request,
        reply.header('retry-after', '60'),
      );
    }
    starter.tell(request.ip);

    let klient: oidc.Configuration;
    try {
      klient = await i.utsteder.klient();
    } catch (feil) {
      i.log.error({ feil: feilkode(feil) }, 'issuer is not available for login');
      return svarSide(request, reply, 503, 'utilgjengelig', 'utilgjengelig-om');
    }
    const nettleser = lesCookie(request.headers.cookie, nettlesernavn) || hemmelighet();
    const state = oidc.randomState();
    const paalogging: Paalogging = {
      nonce: oidc.randomNonce(),
      kode: oidc.randomPKCECodeVerifier(),
      retur: lokalRetur(oensker.retur),
      nettleser: hash(nettleser),
    };
    await i.lager.legg(PAALOGGING, state, paalogging, PAALOGGING_SEKUNDER);
    const prompt = oensker.prompt === 'login' || oensker.prompt === 'select_account' ? oensker.prompt : null;
    const adresse = oidc.buildAuthorizationUrl(klient, {
      redirect_uri: svaradresse,
      scope: i.innst.omfang,
      state,
      nonce: paalogging.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(paalogging.kode),
      code_challenge_method: 'S256',
      ui_locales: velgSpraak(oensker.spraak, request.headers['accept-language']),
      ...(prompt === null ? {} : { prompt }),
      ...(i.innst.acrVerdier.length === 0 ? {} : { acr_values: i.innst.acrVerdier.join(' ') }),
    });
    return reply
      .header('cache-control', 'no-store')
      .header('referrer-policy', 'no-referrer')
      .header('set-cookie', skrivCookie(nettlesernavn, nettleser, i.innst.sikker, PAALOGGING_SEKUNDER))
      .redirect(adresse.href, 302);
  });

  async function epostFra(
    klient: oidc.Configuration,
    svar: oidc.TokenEndpointResponse,
    krav: oidc.IDToken,
  ): Promise<string | null> {
    let kilde: Record<string, unknown> = krav;
    const kanSpoerre = !i.utsteder.innebygd && klient.serverMetadata().userinfo_endpoint !== undefined;
    if (typeof krav.email !== 'string' && kanSpoerre && i.innst.omfang.split(' ').includes('email')) {
      kilde = await oidc.fetchUserInfo(klient, svar.access_token, krav.sub);
    }
    const { email, email_verified: bekreftet } = kilde;
    return typeof email === 'string' && (bekreftet === true || i.innst.stolPaaEpost) ? email : null;
  }

  app.get('/logg-inn/svar', ruteoppsett, async (request, reply) => {
    const { state, error } = request.query as Record<string, unknown>;
    const nettleser = lesCookie(request.headers.cookie, nettlesernavn);
    const paalogging = typeof state === 'string' ? lesPaalogging(await i.lager.ta(PAALOGGING, state)) : null;
    if (paalogging === null || nettleser === null || hash(nettleser) !== paalogging.nettleser) {
      i.log.warn({ kode: 'identitet.paalogging.brukt' }, 'login answer refused');
      return svarSide(request, reply, 400, 'paalogging-brukt', 'paalogging-brukt-om');
    }
    if (error !== undefined) {
      i.log.warn(
        { kode: 'identitet.paalogging.avbrutt', feil: String(error).slice(0, 60) },
        'login ended without a user',
      );
      return error === 'access_denied'
        ? svarSide(request, reply, 403, 'paalogging-avbrutt', 'paalogging-avbrutt-om')
        : svarSide(request, reply, 502, 'paalogging-feilet', 'paalogging-feilet-om');
    }

    let krav: oidc.IDToken;
    let idToken: string | null;
    let epost: string | null;
    try {
      const klient = await i.utsteder.klient();
      const svar = await oidc.authorizationCodeGrant(klient, new URL(request.url, svaradresse), {
        pkceCodeVerifier: paalogging.kode,
        expectedNonce: paalogging.nonce,
        expectedState: String(state),
        idTokenExpected: true,
      });
      const lest = svar.claims();
      if (lest === undefined) throw new Error('no ID token');
      krav = lest;
      idToken = svar.id_token ?? null;
      epost = await epostFra(klient, svar, krav);
    } catch (feil) {
      i.log.warn({ kode: 'identitet.paalogging.feilet', feil: feilkode(feil) }, 'login answer refused');
      return svarSide(request, reply, 502, 'paalogging-feilet', 'paalogging-feilet-om');
    }
    if (i.innst.acrVerdier.length > 0 && !i.innst.acrVerdier.includes(String(krav.acr))) {
      i.log.warn({ kode: 'identitet.paalogging.for-svak' }, 'login answer refused');
      return svarSide(request, reply, 403, 'for-svak', 'for-svak-om');
    }
    const bruker = await i.brukere.medSubjekt(krav.sub, epost);
    if (bruker === null) {
      i.log.warn({ kode: 'identitet.bruker.ukjent' }, 'login by an unknown user');
      return svarSide(request, reply, 403, 'ikke-tilgang', 'ikke-tilgang-om');
    }

    // A new id at every login: a session id known before it must be worth nothing after it.
    const gammel = lesCookie(request.headers.cookie, i.sesjoner.navn);
    if (gammel !== null) await i.sesjoner.lukk(gammel);
    const cookie = await i.sesjoner.aapne({
      bruker: bruker.bruker,
      issuer: i.utsteder.issuer,
      sub: krav.sub,
      sid: typeof krav.sid === 'string' ? krav.sid : null,
      idToken: i.innst.utlogging === 'skjema' ? idToken : null,
    });
    i.log.info({ bruker: bruker.bruker }, 'logged in');
    return reply
      .header('cache-control', 'no-store')
      .header('referrer-policy', 'no-referrer')
      .header('set-cookie', cookie)
      .redirect(paalogging.retur, 303);
  });
}
