import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type Provider from 'oidc-provider';
import type { Interaction } from 'oidc-provider';
import { fremmedOpphav } from './csrf.js';
import type { Demopassord } from './demopassord.js';
import type { Brukerkatalog, Demobruker, Logg } from './porter.js';
import { type Html, html, side } from './side.js';
import { urlenkodet } from './skjema.js';
import { type Spraak, type Tekstnoekkel, tekst, velgSpraak } from './spraak.js';

const MAKS_VIST = 50;

type Melding = { noekkel: Tekstnoekkel; verdier?: Record<string, string | number> };

const demomerke = (s: Spraak): Html =>
  html`<div class="merk"><p>${tekst(s, 'om-demo')}</p><p>${tekst(s, 'om-passord')}</p></div>`;

const feilmelding = (s: Spraak, m: Melding | null): Html | string =>
  m === null
    ? ''
    : html`<div class="feil" role="alert" id="feil"><p>${tekst(s, m.noekkel, m.verdier)}</p></div>`;

const avbrytknapp = (s: Spraak, base: string): Html =>
  html`<form method="post" action="${base}/avbryt"><button class="andre" type="submit">${tekst(s, 'avbryt')}</button></form>`;

function passordside(s: Spraak, base: string, epost: string, melding: Melding | null): Html {
  const feil = melding === null ? '' : html` aria-describedby="feil"`;
  return html`${demomerke(s)}${feilmelding(s, melding)}
<div class="kort">
<form method="post" action="${base}">
<label for="epost">${tekst(s, 'epost')}</label>
<input id="epost" name="epost" type="email" autocomplete="username" required value="${epost}"${feil}>
<label for="passord">${tekst(s, 'passord')}</label>
<input id="passord" name="passord" type="password" autocomplete="current-password" required${feil}>
<button type="submit">${tekst(s, 'logg-inn')}</button>
</form>
<p><a href="${base}/brukere">${tekst(s, 'velg-bruker')}</a></p>
</div>
${avbrytknapp(s, base)}`;
}

function velgerside(
  s: Spraak,
  base: string,
  brukere: readonly Demobruker[],
  soek: string,
  melding: Melding | null,
): Html {
  const valg = brukere.map(
    (b) => html`<li><button class="bruker" type="submit" name="epost" value="${b.epost}">${b.navn}
<span>${b.virksomhet} · ${b.epost}</span></button></li>`,
  );
  const status =
    brukere.length === 0 ? tekst(s, 'ingen-treff') : tekst(s, 'treff', { antall: brukere.length });
  return html`${demomerke(s)}${feilmelding(s, melding)}
<div class="kort">
<p>${tekst(s, 'velg-bruker-om')}</p>
<form method="post" action="${base}/brukere"><ul>${valg}</ul></form>
<p class="liten" role="status">${status}</p>
<form method="get" action="${base}/brukere" role="search">
<label for="soek">${tekst(s, 'soek')}</label>
<p class="hjelp" id="soek-hjelp">${tekst(s, 'soek-hjelp')}</p>
<input id="soek" name="soek" type="search" maxlength="100" value="${soek}" aria-describedby="soek-hjelp">
<button class="andre" type="submit">${tekst(s, 'soek-knapp')}</button>
</form>
<p><a href="${base}">${tekst(s, 'tilbake-epost')}</a></p>
</div>
${avbrytknapp(s, base)}`;
}

/** The embedded provider's own pages, under `/oidc/interaksjon/:uid`. */
export function interaksjonsruter(
  app: FastifyInstance,
  valg: { provider: Provider; passord: Demopassord; katalog: Brukerkatalog; opphav: string; log: Logg },
): void {
  const { provider, passord, katalog, log } = valg;
  const ruteoppsett = { config: { utenIdentitet: true }, logLevel: 'warn' } as const;

  function vis(
    request: FastifyRequest,
    reply: FastifyReply,
    tittel: Tekstnoekkel,
    status: number,
    innhold: (s: Spraak, base: string) => Html,
    interaksjon?: Interaction,
  ): FastifyReply {
    const spraak = velgSpraak(interaksjon?.params.ui_locales, request.headers['accept-language']);
    const maal = String(interaksjon?.params.redirect_uri ?? '');
    const base = `/oidc/interaksjon/${interaksjon?.uid ?? ''}`;
    const { kropp, hoder } = side({
      spraak,
      tittel: tekst(spraak, tittel),
      innhold: innhold(spraak, base),
      // Browsers hold form-action against the redirects too, and the last one is the client's.
      formMaal: URL.canParse(maal) ? [new URL(maal).origin] : [],
    });
    return reply.code(status).headers(hoder).send(kropp);
  }

  const utloept = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
    vis(
      request,
      reply,
      'utloept',
      400,
      (s) => html`<div class="kort"><p>${tekst(s, 'utloept-om')}</p>
<p><a class="knapp" href="/logg-inn">${tekst(s, 'logg-inn-igjen')}</a></p></div>`,
    );

  /** The interaction of the browser's cookie, when it is the one in the address and the post is our own. */
  async function finn(request: FastifyRequest, reply: FastifyReply): Promise<Interaction | null> {
    if (request.method === 'POST' && fremmedOpphav(request.headers, valg.opphav)) return null;
    try {
      const funnet = await provider.interactionDetails(request.raw, reply.raw);
      return funnet.uid === (request.params as { uid?: string }).uid ? funnet : null;
    } catch {
      return null;
    }
  }

  async function fullfoer(
    request: FastifyRequest,
    reply: FastifyReply,
    resultat: Parameters<Provider['interactionResult']>[2],
  ): Promise<FastifyReply> {
    const videre = await provider.interactionResult(request.raw, reply.raw, resultat, {
      mergeWithLastSubmission: false,
    });
    return reply.header('cache-control', 'no-store').redirect(videre, 303);
  }

  const innlogget = (request: FastifyRequest, reply: FastifyReply, b: Demobruker) =>
    fullfoer(request, reply, { login: { accountId: b.bruker, amr: ['pwd'] } });

  const felt = (request: FastifyRequest, navn: string): string => {
    const verdi = ((request.body ?? {}) as Record<string, unknown>)[navn];
    return typeof verdi === 'string' ? verdi : '';
  };

  async function demobrukere(soek: string): Promise<Demobruker[]> {
    if (soek !== '') return (await katalog.demobrukere(soek)).slice(0, MAKS_VIST);
    const alle = await katalog.demobrukere();
    const hoved = alle.filter((b) => b.hoved);
    return (hoved.length === 0 ? alle : hoved).slice(0, MAKS_VIST);
  }

  app.register(async (sider) => {
    urlenkodet(sider);

    sider.get('/oidc/interaksjon/:uid', ruteoppsett, async (request, reply) => {
      const i = await finn(request, reply);
      if (i === null) return utloept(request, reply);
      const hint = typeof i.params.login_hint === 'string' ? i.params.login_hint : '';
      return vis(request, reply, 'logg-inn', 200, (s, base) => passordside(s, base, hint, null), i);
    });

    sider.post('/oidc/interaksjon/:uid', ruteoppsett, async (request, reply) => {
      const i = await finn(request, reply);
      if (i === null) return utloept(request, reply);
      const epost = felt(request, 'epost');
      const svar = await passord.kontroller(epost, felt(request, 'passord'), request.ip);
      if (svar.utfall === 'riktig') return innlogget(request, reply, svar.bruker);
      const sperret = svar.utfall === 'sperret';
      log.warn(
        { kode: sperret ? 'identitet.paalogging.sperret' : 'identitet.paalogging.feil-passord' },
        'demo login refused',
      );
      if (sperret) reply.header('retry-after', String(svar.vent));
      const melding: Melding = sperret
        ? { noekkel: 'for-mange', verdier: { minutter: Math.ceil(svar.vent / 60) } }
        : { noekkel: 'feil-passord' };
      return vis(
        request,
        reply,
        'logg-inn',
        sperret ? 429 : 401,
        (s, base) => passordside(s, base, epost, melding),
        i,
      );
    });

    sider.get('/oidc/interaksjon/:uid/brukere', ruteoppsett, async (request, reply) => {
      const i = await finn(request, reply);
      if (i === null) return utloept(request, reply);
      const { soek: raa } = request.query as Record<string, unknown>;
      const soek = typeof raa === 'string' ? raa.trim().slice(0, 100) : '';
      const brukere = await demobrukere(soek);
      return vis(
        request,
        reply,
        'velg-bruker',
        200,
        (s, base) => velgerside(s, base, brukere, soek, null),
        i,
      );
    });

    sider.post('/oidc/interaksjon/:uid/brukere', ruteoppsett, async (request, reply) => {
      const i = await finn(request, reply);
      if (i === null) return utloept(request, reply);
      const valgt = await passord.finn(felt(request, 'epost'));
      if (valgt !== null) return innlogget(request, reply, valgt);
      const brukere = await demobrukere('');
      const melding: Melding = { noekkel: 'feil-bruker' };
      return vis(
        request,
        reply,
        'velg-bruker',
        400,
        (s, base) => velgerside(s, base, brukere, '', melding),
        i,
      );
    });

    sider.post('/oidc/interaksjon/:uid/avbryt', ruteoppsett, async (request, reply) => {
      const i = await finn(request, reply);
      if (i === null) return utloept(request, reply);
      return fullfoer(request, reply, { error: 'access_denied', error_description: 'cancelled by the user' });
    });
  });
}
