import type { FastifyInstance } from 'fastify';
import { type Autentisering, autentiser, type Feilsvar, problemsvar } from './autentiser.js';
import { brukeroppslag } from './brukere.js';
import { type IdentitetConfig, type Innstillinger, innstillinger } from './konfig.js';
import { innloggingsruter } from './logg-inn.js';
import { utloggingsruter } from './logg-ut.js';
import type { Brukerkatalog, Logg, Oidclager, Sesjonslager } from './porter.js';
import { hemmelighet, sesjoner } from './sesjon.js';
import { eksternUtsteder, innebygdUtsteder, type Utsteder } from './utsteder.js';

const RYDD_MS = 10 * 60_000;

export type Identitetsvalg = {
  config: IdentitetConfig;
  katalog: Brukerkatalog;
  sesjoner: Sesjonslager;
  lager: Oidclager;
  log: Logg;
  /** How refusals are rendered; default problem+json. */
  feilsvar?: Feilsvar;
};

/** Fetch that stays in this process, for the embedded provider talking to its only client. */
function internHenting(app: FastifyInstance) {
  return async (
    adresse: string | URL | Request,
    valg?: Pick<RequestInit, 'method'> & { headers?: RequestInit['headers']; body?: unknown },
  ): Promise<Response> => {
    const url = new URL(adresse instanceof Request ? adresse.url : adresse);
    const { body, method = 'GET' } = valg ?? {};
    const svar = await app.inject({
      method: method as 'GET' | 'POST',
      url: `${url.pathname}${url.search}`,
      headers: { ...Object.fromEntries(new Headers(valg?.headers)), host: url.host },
      ...(body === undefined || body === null ? {} : { payload: String(body) }),
    });
    const hoder = new Headers();
    for (const [navn, verdi] of Object.entries(svar.headers)) {
      if (verdi !== undefined) hoder.set(navn, String(verdi));
    }
    return new Response(svar.rawPayload.length === 0 ? null : new Uint8Array(svar.rawPayload), {
      status: svar.statusCode,
      headers: hoder,
    });
  };
}

async function innebygd(app: FastifyInstance, v: Identitetsvalg, innst: Innstillinger): Promise<Utsteder> {
  const grunn = innst.grunnadresse.origin;
  const klientHemmelighet = hemmelighet();
  // Loaded only where it is used: an installation with an issuer of its own never runs this code.
  const { monterLeverandoer } = await import('./leverandoer.js');
  const henting = internHenting(app);
  const { issuer, noekler } = await monterLeverandoer(app, {
    grunnadresse: innst.grunnadresse,
    lytterPaa: v.config.lytterPaa ?? '',
    publikum: innst.publikum,
    katalog: v.katalog,
    lager: v.lager,
    log: v.log,
    henting,
    klienter: [
      {
        client_id: innst.klientId,
        client_secret: klientHemmelighet, // made anew at every start: client and provider are one process
        client_name: 'Felles',
        redirect_uris: [`${grunn}/logg-inn/svar`],
        post_logout_redirect_uris: [new URL(innst.etterUtlogging, innst.grunnadresse).href],
        backchannel_logout_uri: `${grunn}/logg-ut/bak`,
        backchannel_logout_session_required: true,
      },
    ],
  });
  return innebygdUtsteder(issuer, innst.klientId, klientHemmelighet, noekler, henting);
}

/**
 * Login, sessions, tokens and CSRF for the whole application. Call it on the root instance before the routes
 * are registered: it adds the `identitet` decorator, the onRequest hook and its own routes. Rejects with
 * `IdentitetKonfigFeil` when the configuration cannot work or the issuer cannot be reached.
 */
export async function registrerIdentitet(app: FastifyInstance, v: Identitetsvalg): Promise<void> {
  const innst = innstillinger(v.config);
  const utsteder =
    innst.issuer === null
      ? await innebygd(app, v, innst)
      : await eksternUtsteder(v.config, innst, innst.issuer, v.log);
  const felles = {
    innst,
    utsteder,
    brukere: brukeroppslag(v.katalog, utsteder, innst.brukerbufferMs),
    sesjoner: sesjoner(v.sesjoner, innst),
    lager: v.lager,
    log: v.log,
    feilsvar: v.feilsvar ?? problemsvar,
  } satisfies Autentisering & Record<string, unknown>;

  app.decorateRequest('identitet', null);
  app.addHook('onRequest', autentiser(felles));
  innloggingsruter(app, felles);
  utloggingsruter(app, felles, v.sesjoner);

  const rydding = setInterval(() => {
    const naa = new Date();
    Promise.all([
      v.sesjoner.ryddUtloepte(naa, new Date(naa.getTime() - innst.ledigMs)),
      v.lager.ryddUtloepte(),
    ]).catch(() => v.log.warn({}, 'removal of expired sessions failed'));
  }, RYDD_MS);
  rydding.unref();
  app.addHook('onClose', async () => clearInterval(rydding));
}
