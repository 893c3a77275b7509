import type { FastifyInstance } from 'fastify';
import { jwtVerify } from 'jose';
import * as oidc from 'openid-client';
import { cookienavn, lesCookie, skrivCookie, slettCookie } from './cookie.js';
import { type Innlogging, svarSide } from './logg-inn.js';
import type { Sesjonslager } from './porter.js';
import { hemmelighet } from './sesjon.js';
import { html, side } from './side.js';
import { urlenkodet } from './skjema.js';
import { tekst, velgSpraak } from './spraak.js';
import { feilkode } from './utsteder.js';

const UTLOGGING = 'Utlogging';
const UTLOGGING_SEKUNDER = 120;
const HENDELSE = 'http://schemas.openid.net/event/backchannel-logout';

/**
 * `POST /logg-ut` ends our session and answers `{ videre }`, the local or issuer address the page goes to
 * next; `GET /logg-ut/videre` posts the ID token hint to the issuer; `GET /logg-ut/front` and
 * `POST /logg-ut/bak` are the issuer's own messages (OpenID Connect Front-/Back-Channel Logout 1.0).
 */
export function utloggingsruter(app: FastifyInstance, i: Innlogging, sesjonslager: Sesjonslager): void {
  const utnavn = cookienavn('felles-ut', i.innst.sikker);
  const etter = new URL(i.innst.etterUtlogging, i.innst.grunnadresse).href;
  const ruteoppsett = { config: { utenIdentitet: true }, logLevel: 'warn' } as const;

  async function utstedersUtlogging(): Promise<{ klient: oidc.Configuration; adresse: string } | null> {
    if (i.innst.utlogging === 'ingen') return null;
    try {
      const klient = await i.utsteder.klient();
      const adresse = klient.serverMetadata().end_session_endpoint;
      return adresse === undefined ? null : { klient, adresse };
    } catch (feil) {
      // Our own session is gone either way.
      i.log.warn({ feil: feilkode(feil) }, 'issuer is not available for logout');
      return null;
    }
  }

  // Authenticated by the hook, which has demanded the CSRF token when there is a session.
  app.post('/logg-ut', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const id =
      request.identitet?.via === 'sesjon' ? lesCookie(request.headers.cookie, i.sesjoner.navn) : null;
    const sesjon = id === null ? null : await i.sesjoner.finn(id);
    if (id === null || sesjon === null) return { videre: i.innst.etterUtlogging };
    await i.sesjoner.lukk(id);
    reply.header('set-cookie', i.sesjoner.sletting);
    i.log.info({ bruker: sesjon.bruker }, 'logged out');

    const hos = await utstedersUtlogging();
    if (hos === null) return { videre: i.innst.etterUtlogging };
    if (i.innst.utlogging === 'klient' || sesjon.idToken === null) {
      return { videre: oidc.buildEndSessionUrl(hos.klient, { post_logout_redirect_uri: etter }).href };
    }
    const engang = hemmelighet();
    await i.lager.legg(UTLOGGING, engang, { idToken: sesjon.idToken }, UTLOGGING_SEKUNDER);
    reply.header('set-cookie', skrivCookie(utnavn, engang, i.innst.sikker, UTLOGGING_SEKUNDER));
    return { videre: '/logg-ut/videre' };
  });

  app.get('/logg-ut/videre', ruteoppsett, async (request, reply) => {
    const engang = lesCookie(request.headers.cookie, utnavn);
    const rad = engang === null ? null : await i.lager.ta(UTLOGGING, engang);
    const hos = rad === null ? null : await utstedersUtlogging();
    if (typeof rad?.idToken !== 'string' || hos === null) return reply.redirect(i.innst.etterUtlogging, 303);
    const spraak = velgSpraak(undefined, request.headers['accept-language']);
    const { kropp, hoder } = side({
      spraak,
      tittel: tekst(spraak, 'logger-ut'),
      formMaal: null, // the issuer redirects on to addresses only it knows
      sendSkjema: true,
      innhold: html`<form class="kort" method="post" action="${hos.adresse}">
<input type="hidden" name="id_token_hint" value="${rad.idToken}">
<input type="hidden" name="client_id" value="${i.innst.klientId}">
<input type="hidden" name="post_logout_redirect_uri" value="${etter}">
<p>${tekst(spraak, 'logger-ut-om')}</p>
<button type="submit">${tekst(spraak, 'fortsett')}</button>
</form>`,
    });
    return reply.headers(hoder).header('set-cookie', slettCookie(utnavn, i.innst.sikker)).send(kropp);
  });

  app.get('/logg-ut/front', ruteoppsett, async (request, reply) => {
    const { iss, sid } = request.query as Record<string, unknown>;
    if (iss !== i.utsteder.issuer || typeof sid !== 'string' || sid === '') {
      return svarSide(request, reply, 400, 'feil', 'feil-om');
    }
    const antall = await sesjonslager.slettForSid(i.utsteder.issuer, sid);
    i.log.info({ antall }, 'front-channel logout');
    const spraak = velgSpraak(undefined, request.headers['accept-language']);
    const { kropp, hoder } = side({
      spraak,
      tittel: tekst(spraak, 'logget-ut'),
      innhold: html`<p>${tekst(spraak, 'logget-ut-om')}</p>`,
    });
    // The issuer shows this in a hidden frame, and only the issuer may.
    const { 'x-frame-options': _, ...rest } = hoder;
    const ramme = new URL(i.utsteder.issuer).origin;
    const csp = String(rest['content-security-policy']).replace(
      "frame-ancestors 'none'",
      `frame-ancestors ${ramme}`,
    );
    return reply.headers({ ...rest, 'content-security-policy': csp }).send(kropp);
  });

  app.register(async (bak) => {
    urlenkodet(bak);
    bak.post('/logg-ut/bak', ruteoppsett, async (request, reply) => {
      reply.header('cache-control', 'no-store');
      const { logout_token: token } = (request.body ?? {}) as Record<string, unknown>;
      try {
        if (typeof token !== 'string') throw new Error('no logout token');
        const { payload } = await jwtVerify(token, i.utsteder.noekler, {
          issuer: i.utsteder.issuer,
          audience: i.innst.klientId,
          requiredClaims: ['iat', 'jti', 'events'],
          maxTokenAge: '5m',
          clockTolerance: 15,
        });
        const hendelser = payload.events as Record<string, unknown>;
        if (
          typeof hendelser !== 'object' ||
          hendelser[HENDELSE] === undefined ||
          payload.nonce !== undefined
        ) {
          throw new Error('not a logout token');
        }
        const antall =
          typeof payload.sid === 'string'
            ? await sesjonslager.slettForSid(i.utsteder.issuer, payload.sid)
            : await sesjonslager.slettForSub(i.utsteder.issuer, payload.sub ?? '');
        i.log.info({ antall }, 'back-channel logout');
        return reply.code(200).send();
      } catch (feil) {
        i.log.warn({ feil: feilkode(feil) }, 'back-channel logout refused');
        return reply.code(400).send({ error: 'invalid_request' });
      }
    });
  });
}
