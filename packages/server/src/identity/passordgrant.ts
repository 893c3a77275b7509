import { randomUUID } from 'node:crypto';
import type Provider from 'oidc-provider';
import { errors } from 'oidc-provider';
import type { Demopassord } from './demopassord.js';
import type { Logg } from './porter.js';

export const DEMOKLIENT = 'felles-demo';
export const RESSURS = 'urn:felles:api';
export const OMFANG = ['openid', 'profile', 'email'] as const;

function avslag(status: number, kode: string, forklaring: string): errors.OIDCProviderError {
  const feil = new errors.CustomOIDCProviderError(kode, forklaring);
  // Keycloak answers a wrong password with 401, and clients of the grant look for it.
  Object.assign(feil, { status, statusCode: status });
  return feil;
}

/**
 * The resource owner password grant, for the demo's API client only (public, no secret):
 * `POST /oidc/token` with grant_type=password, client_id=felles-demo, username, password and optional scope.
 * Answers in Keycloak's form. OAuth 2.1 has removed this grant; it is here for tools that know no other.
 */
export function registrerPassordgrant(
  provider: Provider,
  passord: Demopassord,
  ressurs: { publikum: string; levetid: number },
  log: Logg,
): void {
  provider.registerGrantType<{ username?: string; password?: string; scope?: string }>(
    'password',
    async (ctx) => {
      const { client, params } = ctx.oidc;
      const { username, password } = params;
      if (typeof username !== 'string' || typeof password !== 'string') {
        throw new errors.InvalidRequest("missing required parameter(s) 'username' and 'password'");
      }
      const svar = await passord.kontroller(username, password, ctx.ip);
      if (svar.utfall === 'sperret') {
        log.warn({ kode: 'identitet.paalogging.sperret' }, 'too many password failures');
        ctx.set('Retry-After', String(svar.vent));
        throw avslag(429, 'invalid_grant', 'Too many failed attempts');
      }
      if (svar.utfall === 'feil') {
        log.warn({ kode: 'identitet.paalogging.feil-passord' }, 'wrong user or password');
        throw avslag(401, 'invalid_grant', 'Invalid user credentials');
      }

      const oensket = params.scope === undefined ? ['profile', 'email'] : params.scope.split(' ');
      const omfang = OMFANG.filter((navn) => oensket.includes(navn)).join(' ');
      const accountId = svar.bruker.bruker;
      const grant = new provider.Grant({ clientId: client.clientId, accountId });
      grant.addOIDCScope(OMFANG.join(' '));
      grant.addResourceScope(RESSURS, OMFANG.join(' '));
      const felles = { accountId, client, grantId: await grant.save(), gty: 'password', sid: randomUUID() };
      ctx.oidc.entity('Grant', grant);

      const tilgang = new provider.AccessToken({ ...felles, scope: omfang });
      tilgang.resourceServer = new provider.ResourceServer(RESSURS, {
        scope: OMFANG.join(' '),
        audience: ressurs.publikum,
        accessTokenFormat: 'jwt',
        accessTokenTTL: ressurs.levetid,
      });
      ctx.oidc.entity('AccessToken', tilgang);
      const fornying = new provider.RefreshToken({
        ...felles,
        scope: omfang,
        resource: RESSURS,
        rotations: 0,
      });
      ctx.oidc.entity('RefreshToken', fornying);

      let idToken: { id_token: string } | undefined;
      if (omfang.split(' ').includes('openid')) {
        const { navn, epost } = svar.bruker;
        const krav = {
          sub: accountId,
          name: navn,
          preferred_username: epost,
          email: epost,
          email_verified: true,
        };
        const token = Object.assign(new provider.IdToken(krav, { ctx }), { scope: omfang });
        token.set('sid', felles.sid);
        idToken = { id_token: await token.issue({ use: 'idtoken' }) };
      }
      ctx.body = {
        access_token: await tilgang.save(),
        expires_in: tilgang.expiration,
        refresh_token: await fornying.save(),
        token_type: 'Bearer',
        ...idToken,
        scope: omfang,
      };
      log.info({ bruker: accountId, klient: client.clientId }, 'token issued by password');
    },
    ['username', 'password', 'scope'],
  );

  // Keycloak's own members, also on the answers that renew such a token.
  provider.use(async (ctx, next) => {
    await next();
    const fornying = ctx.oidc?.entities?.RefreshToken;
    if (ctx.oidc?.route !== 'token' || ctx.status !== 200 || fornying === undefined) return;
    if (ctx.oidc.client?.clientId !== DEMOKLIENT || typeof ctx.body !== 'object') return;
    Object.assign(ctx.body as object, {
      refresh_expires_in: fornying.remainingTTL,
      'not-before-policy': 0,
      session_state: fornying.sid ?? '',
    });
  });
}
