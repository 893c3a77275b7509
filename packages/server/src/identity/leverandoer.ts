import type { EventEmitter } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { createLocalJWKSet, type JWTVerifyGetKey } from 'jose';
import Provider, { type ClientMetadata, type Configuration, errors, interactionPolicy } from 'oidc-provider';
import { leverandoeradapter } from './adapter.js';
import { demopassord } from './demopassord.js';
import { interaksjonsruter } from './interaksjon.js';
import { erLoopback, IdentitetKonfigFeil } from './konfig.js';
import { leverandoernoekler, offentlig } from './noekler.js';
import { DEMOKLIENT, OMFANG, RESSURS, registrerPassordgrant } from './passordgrant.js';
import type { Brukerkatalog, Logg, Oidclager } from './porter.js';
import { html, side } from './side.js';
import { tekst, velgSpraak } from './spraak.js';

const TIME = 3600;

export type Leverandoervalg = {
  /** The public origin; the issuer is this plus `/oidc`. */
  grunnadresse: URL;
  /** The host the server listens on: loopback, or this throws. */
  lytterPaa: string;
  publikum: string;
  katalog: Brukerkatalog;
  lager: Oidclager;
  log: Logg;
  klienter: readonly ClientMetadata[];
  /** Seconds an access token lives. Default 1800. */
  tokenlevetid?: number;
  /** How the provider calls clients' back-channel logout. Default: the network. */
  henting?: typeof fetch;
};

export type Leverandoer = { issuer: string; noekler: JWTVerifyGetKey; provider: Provider };

/** The demo's API client: public, for authorization_code with PKCE, refresh_token and the password grant. */
const demoklient: ClientMetadata = {
  client_id: DEMOKLIENT,
  client_name: 'Felles demo-API',
  application_type: 'native', // lets tools on this machine receive the answer on any loopback port (RFC 8252 7.3)
  token_endpoint_auth_method: 'none',
  grant_types: ['authorization_code', 'refresh_token', 'password'],
  response_types: ['code'],
  redirect_uris: ['http://127.0.0.1/svar', 'http://localhost/svar'],
};

function oppsett(valg: Leverandoervalg, cookies: string[], jwk: object): Configuration {
  const levetid = valg.tokenlevetid ?? 1800;
  const policy = interactionPolicy.base();
  policy.remove('consent'); // own clients only: there is nobody to consent to

  const visSide = (ctx: {
    get(navn: string): string;
    set(h: Record<string, string>): void;
    body: unknown;
  }) => {
    const spraak = velgSpraak(undefined, ctx.get('accept-language'));
    return (ferdig: Parameters<typeof side>[0]) => {
      const { kropp, hoder } = side({ ...ferdig, spraak });
      ctx.set(hoder);
      ctx.body = kropp;
    };
  };

  return {
    adapter: leverandoeradapter(valg.lager),
    clients: [...valg.klienter, demoklient],
    jwks: { keys: [jwk] } as NonNullable<Configuration['jwks']>,
    cookies: {
      keys: cookies,
      names: { session: 'oidc_oekt', interaction: 'oidc_interaksjon', resume: 'oidc_fortsett' },
      long: { httpOnly: true, sameSite: 'lax', signed: true },
      short: { httpOnly: true, sameSite: 'lax', signed: true },
    },
    scopes: [...OMFANG],
    claims: {
      openid: ['sub'],
      profile: ['name', 'preferred_username'],
      email: ['email', 'email_verified'],
    },
    conformIdTokenClaims: false, // the claims stand in the ID token: access tokens are for our API, not userinfo
    discovery: { ui_locales_supported: ['nb', 'nn', 'en'] },
    features: {
      devInteractions: { enabled: false },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      backchannelLogout: { enabled: true },
      revocation: {
        enabled: true,
        allowedPolicy: async (_ctx, klient, token) => token.clientId === klient.clientId,
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: async () => RESSURS,
        useGrantedResource: async () => true,
        async getResourceServerInfo(_ctx, ressurs) {
          if (ressurs !== RESSURS) throw new errors.InvalidTarget();
          return {
            scope: OMFANG.join(' '),
            audience: valg.publikum,
            accessTokenFormat: 'jwt',
            accessTokenTTL: levetid,
          };
        },
      },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource(ctx, skjema) {
          const spraak = velgSpraak(undefined, ctx.get('accept-language'));
          const xsrf = /name="xsrf" value="([\w-]+)"/.exec(skjema)?.[1] ?? '';
          const maal = ctx.oidc.params?.post_logout_redirect_uri;
          visSide(ctx)({
            spraak,
            tittel: tekst(spraak, 'logger-ut'),
            formMaal: typeof maal === 'string' && URL.canParse(maal) ? [new URL(maal).origin] : [],
            sendSkjema: true,
            innhold: html`<form class="kort" method="post" action="${ctx.oidc.urlFor('end_session_confirm')}">
<input type="hidden" name="xsrf" value="${xsrf}"><input type="hidden" name="logout" value="yes">
<p>${tekst(spraak, 'logger-ut-om')}</p>
<button type="submit">${tekst(spraak, 'fortsett')}</button>
</form>`,
          });
        },
        postLogoutSuccessSource(ctx) {
          const spraak = velgSpraak(undefined, ctx.get('accept-language'));
          visSide(ctx)({
            spraak,
            tittel: tekst(spraak, 'logget-ut'),
            innhold: html`<div class="kort"><p>${tekst(spraak, 'logget-ut-om')}</p>
<p><a href="${valg.grunnadresse.origin}/">${tekst(spraak, 'til-forsiden')}</a></p></div>`,
          });
        },
      },
    },
    interactions: { policy, url: (_ctx, interaksjon) => `/oidc/interaksjon/${interaksjon.uid}` },
    async findAccount(_ctx, sub) {
      const bruker = await valg.katalog.finn(sub);
      return bruker === null
        ? undefined
        : {
            accountId: bruker.bruker,
            claims: () => ({
              sub: bruker.bruker,
              name: bruker.navn,
              preferred_username: bruker.epost,
              email: bruker.epost,
              email_verified: true,
            }),
          };
    },
    async loadExistingGrant(ctx) {
      const { client, session, provider, result } = ctx.oidc;
      if (client === undefined || session?.accountId === undefined) return undefined;
      const kjent = result?.consent?.grantId ?? session.grantIdFor(client.clientId);
      const lagret = typeof kjent === 'string' ? await provider.Grant.find(kjent) : undefined;
      if (lagret !== undefined && lagret.accountId === session.accountId) return lagret;
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope(OMFANG.join(' '));
      grant.addResourceScope(RESSURS, OMFANG.join(' '));
      await grant.save();
      return grant;
    },
    extraTokenClaims: (_ctx, token) => ({ azp: token.clientId }),
    issueRefreshToken: async (_ctx, klient) => klient.grantTypeAllowed('refresh_token'),
    expiresWithSession: async () => false,
    clientBasedCORS: (_ctx, opphav, klient) =>
      (klient.redirectUris ?? []).some((uri) => new URL(uri).origin === opphav),
    ttl: {
      AccessToken: levetid,
      AuthorizationCode: 60,
      IdToken: TIME,
      Interaction: TIME,
      Session: 8 * TIME,
      Grant: 24 * TIME,
      // Renewing does not prolong: the family ends eight hours after the login.
      RefreshToken: (ctx) => Math.max(1, ctx?.oidc?.entities?.RotatedRefreshToken?.remainingTTL ?? 8 * TIME),
    },
    rotateRefreshToken: true,
    pkce: { required: () => true },
    enabledJWA: { idTokenSigningAlgValues: ['RS256'] },
    renderError(ctx, ut) {
      const spraak = velgSpraak(undefined, ctx.get('accept-language'));
      visSide(ctx)({
        spraak,
        tittel: tekst(spraak, 'feil'),
        innhold: html`<div class="kort"><p>${tekst(spraak, 'feil-om')}</p>
<p class="liten">${tekst(spraak, 'feilkode')}: ${ut.error}</p>
<p><a href="${valg.grunnadresse.origin}/">${tekst(spraak, 'til-forsiden')}</a></p></div>`,
      });
    },
    ...(valg.henting === undefined ? {} : { fetch: valg.henting as NonNullable<Configuration['fetch']> }),
  };
}

/**
 * Mounts the embedded OpenID Connect provider under `/oidc`. It is for the demo and the tests: every demo user
 * has the password `demo`. Throws {@link IdentitetKonfigFeil} unless everything is on loopback.
 */
export async function monterLeverandoer(app: FastifyInstance, valg: Leverandoervalg): Promise<Leverandoer> {
  if (!erLoopback(valg.lytterPaa) || !erLoopback(valg.grunnadresse.hostname)) {
    throw new IdentitetKonfigFeil('Den innebygde påloggingen er bare for demo på egen maskin (loopback).');
  }
  const { signering, cookies } = await leverandoernoekler(valg.lager);
  const issuer = `${valg.grunnadresse.origin}/oidc`;
  const provider = new Provider(issuer, oppsett(valg, cookies, signering));
  provider.proxy = true; // the forwarded headers are set below, from what Fastify knows
  const passord = await demopassord(valg.katalog);
  registrerPassordgrant(
    provider,
    passord,
    { publikum: valg.publikum, levetid: valg.tokenlevetid ?? 1800 },
    valg.log,
  );
  provider.on('server_error', (_ctx: unknown, feil: Error) => {
    valg.log.error({ feil: feil.name, melding: feil.message }, 'embedded provider failed');
  });
  // Koa would write to the console without a listener; the event is not in the provider's types.
  (provider as EventEmitter).on('error', (feil: Error) =>
    valg.log.error({ feil: feil.name }, 'embedded provider failed'),
  );

  interaksjonsruter(app, {
    provider,
    passord,
    katalog: valg.katalog,
    opphav: valg.grunnadresse.origin,
    log: valg.log,
  });

  // The configured host is a promise; this is what the socket says.
  app.addHook('onListen', async () => {
    const steder: (string | AddressInfo)[] = app.addresses();
    const fremmed = steder.find((sted) => typeof sted !== 'string' && !erLoopback(sted.address));
    if (fremmed !== undefined) {
      valg.log.error({ adresse: fremmed }, 'embedded provider on a public address, closing');
      await app.close();
    }
  });

  const handtering = provider.callback();
  app.register(async (oidc) => {
    // oidc-provider reads the body itself.
    oidc.removeAllContentTypeParsers();
    oidc.addContentTypeParser('*', (_request, _kropp, ferdig) => ferdig(null));
    oidc.all('/oidc/*', { config: { utenIdentitet: true }, logLevel: 'warn' }, (request, reply) => {
      if (!erLoopback(request.hostname)) {
        // A name that resolves to loopback in someone else's page (DNS rebinding).
        return reply.code(421).send();
      }
      reply.hijack();
      const raa = request.raw as typeof request.raw & { originalUrl?: string };
      raa.originalUrl = raa.url ?? '/';
      raa.url = raa.originalUrl.slice('/oidc'.length);
      // Addresses in answers come from the configuration, the client's address from Fastify, never from the sender.
      raa.headers['x-forwarded-host'] = valg.grunnadresse.host;
      raa.headers['x-forwarded-proto'] = valg.grunnadresse.protocol.slice(0, -1);
      raa.headers['x-forwarded-for'] = request.ip;
      reply.raw.setHeader('x-content-type-options', 'nosniff');
      void handtering(raa, reply.raw);
      return reply;
    });
  });

  return { issuer, noekler: createLocalJWKSet({ keys: [offentlig(signering)] }), provider };
}
